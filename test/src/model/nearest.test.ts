import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { vraagNamen } from "../../../src/doors/regimes.js";
import { describe as describeQuestion, loadRegime, RegelError, safeEvaluate } from "../../../src/index.js";
import { nearest } from "../../../src/model/nearest.js";
import { blad, feit, regel, smallFiles } from "../../helpers/small-regime.js";

describe("a guess is made only when one word is close", () => {
  test.each([
    ["geboortdatum", ["geboortedatum", "gemeente"], "geboortedatum", "a letter too few"],
    ["Arts", ["arts", "pedagoog"], "arts", "another case"],
    ["arst", ["arts", "ander"], "arts", "two letters swapped"],
    ["jongeren", ["jongere", "kennisgeving"], "jongere", "a letter too many"],
    ["tandarts", ["arts", "pedagoog", "psycholoog", "ander"], undefined, "another word"],
    ["gemeete", ["gemeente", "datum"], "gemeente", "two letters of eight"],
    ["gemet", ["gemeente", "datum"], undefined, "three letters of eight"],
    ["wec", ["wvo", "wpo"], undefined, "two letters of three"],
    ["vo", ["vso"], undefined, "a letter of three: another school"],
    ["vrijstelingen", ["vrijstelling"], undefined, "three letters of twelve"],
    ["kennisgeving.datm", ["kennisgeving.datum"], "kennisgeving.datum", "a slip in a part"],
    ["kennisgeving.so", ["kennisgeving.bao"], undefined, "a long first part makes no room in the last"],
    ["xx", ["so", "vso"], undefined, "two letters of two wrong"],
    ["sbao", ["bao", "sbo", "so"], undefined, "two words as close"],
    ["2021-2022", ["2019-2020", "2020-2021"], undefined, "a year"],
    ["0364", ["0363"], undefined, "a code"],
    ["2026-05-01", ["2026-05-10"], undefined, "a date"],
    ["hoog1", ["hoog", "laag"], undefined, "a digit in the word"],
    ["lid", ["lid1"], undefined, "a digit in the name"],
    ["", ["so", "vso"], undefined, "nothing"],
    ["voorstel2019", ["leerplichtwet-1969", "voorstel-2019"], "voorstel-2019", "a sign that is missing"],
    ["voorstel-2018", ["voorstel-2019"], undefined, "another digit"],
    ["voorstel201-9", ["voorstel-2019"], "voorstel-2019", "a sign at another place"],
  ])("%s among %j: %s (%s)", (word, known, guess, _why) => {
    expect(nearest(word, known)).toBe(guess);
  });

  test("never a word with a digit, nor for one, where letters and digits alone differ", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "b", "1", "2"), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(name, fc.uniqueArray(name), (word, known) => {
        const guess = nearest(word, known);
        if (guess !== undefined) expect(word + guess).not.toMatch(/\d/);
      }),
    );
  });

  test("the order of the names makes no difference", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(name, fc.uniqueArray(name), (word, known) => {
        expect(nearest(word, [...known].reverse())).toBe(nearest(word, known));
      }),
    );
  });
});

describe("what a refusal says", () => {
  const said = async (verzoek: Record<string, unknown>) => {
    const found = await safeEvaluate({ peildatum: "2026-06-15", ...verzoek });
    return found.ok ? [] : found.problemen.map(({ code, verwacht, remedie }) => ({ code, verwacht, remedie }));
  };

  test("of a year of a scheme: the years that there are, and no other year to take for it", async () => {
    const [problem, ...more] = await said({ vraag: "emb-bekostiging", zaak: { regeling: { jaar: "2021-2022" } } });
    expect(more).toEqual([]);
    expect(problem?.code).toBe("value-unknown");
    expect(problem?.verwacht).toMatch(/^een van: .*2015-2016.*2020-2021/);
    expect(problem?.remedie).toBe("Is het nog niet bekend, laat het feit dan weg.");
  });

  test("of a value that is like no other: no guess", async () => {
    const [problem] = await said({ vraag: "vrijstelling", zaak: { verklaring: { opsteller: "huisvriend" } } });
    expect(problem?.remedie).not.toContain("Bedoelt u");
  });

  test("of a name that is like no other: all names, and no guess", async () => {
    const [problem] = await said({ vraag: "vrijstelling", zaak: { bsn: {} } });
    expect(problem?.remedie).toMatch(/^Kies uit: .*jongere.*; .*kennisgeving/);
    const [key] = await said({ vraag: "vrijstelling", zaak: {}, dossier: 1 });
    expect(key?.remedie).toMatch(/^Kies uit: vraag; regime; peildatum; kenmerk; zaak\. Verwijder/);
  });

  test("of no value of any fact does it guess a year, a date, a code or an amount", async () => {
    for (const vraag of vraagNamen) {
      for (const { id, waarden = [] } of describeQuestion(vraag)?.feiten ?? []) {
        const [group = "", name = ""] = id.split(".");
        for (const value of [...waarden.map((waarde) => `${waarde}1`), "2021-2022", "2026-13-01", "1000", 12.5]) {
          for (const { remedie } of await said({ vraag, zaak: { [group]: { [name]: value } } }))
            expect([id, value, remedie.includes("Bedoelt u")]).toEqual([id, value, false]);
        }
      }
    }
  });

  test("to an author of rules: one name, or all", () => {
    const remedie = (fact: string): string | undefined => {
      try {
        loadRegime(
          smallFiles({
            feiten: [feit("p.waar", "boolean")],
            regels: [regel("x", { all: [blad(fact, "equal", true)] })],
          }),
        );
      } catch (error) {
        if (error instanceof RegelError) return error.problemen.find(({ code }) => code === "fact-unknown")?.remedie;
      }
      return undefined;
    };
    expect(remedie("p.war")).toBe("Bedoelt u: p.waar? Voeg het feit anders toe aan feiten.json.");
    expect(remedie("q.heelAnders")).toBe(
      "Kies uit: p.waar; x; slot; verzoek.peildatum. Voeg het feit anders toe aan feiten.json.",
    );
  });
});
