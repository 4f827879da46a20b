import { beforeAll, describe, expect, test } from "vitest";
import { regimesOf, vraagNamen } from "../../../src/doors/regimes.js";
import { diff, evaluate, loadRegime, RegelError, report } from "../../../src/index.js";
import type { RegimeVerschil } from "../../../src/model/verschil.js";
import { blad, feit, regel, smallFiles } from "../../helpers/small-regime.js";

const flat = (text: string): string => text.replace(/\s+/g, " ");
const under = (text: string, heading: string): string =>
  flat(text.split(/\n\n/).find((part) => part.startsWith(heading)) ?? expect.fail(heading));
const between = (a: string, b: string): RegimeVerschil =>
  diff("vrijstelling", a as "voorstel-2019", b as "voorstel-2019");

describe("the law beside the proposal of 2019, in words", () => {
  let there: RegimeVerschil;
  let back: RegimeVerschil;
  beforeAll(() => {
    there = between("leerplichtwet-1969", "voorstel-2019");
    back = between("voorstel-2019", "leerplichtwet-1969");
  });

  test("what both have and ask otherwise is told as each asks it: the year of the proposal too", () => {
    expect(there.gewijzigd?.map(({ conclusie }) => conclusie)).toContain("duurToegestaan");
    expect(there.gewijzigd?.map(({ conclusie }) => conclusie)).not.toContain("kennisgevingVolledig");
    const text = under(report(there), "Wat A en B allebei hebben");
    expect(text).toMatch(/B \(Brief [^)]*\)\. Dit vraagt: .*of ten minste een jaar na de ingangsdatum of/);
    expect(flat(report(there, { lengte: "volledig" }))).toContain("Het minimum van één jaar zal gehandhaafd blijven");
  });

  test("a cause is what is not met, and never its bare name", () => {
    const causes =
      report(there)
        .split(/\n\n/)
        .find((part) => part.startsWith("Waardoor een ja bij A een nee")) ?? "";
    const lines = causes.split("\n").filter((line) => /^ {2}- /.test(line) && !/^ {2}- Dossier/.test(line));
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines.filter((one) => !/gemeen/.test(one)))
      expect(line).toMatch(/^ {2}- (Niet voldaan aan: |Al deze)/);
  });

  test("a requirement that rests on a reading says so, beside what the other reading would say", () => {
    const text = flat(report(there));
    const at = text.slice(0, text.indexOf("Telt anders mee"));
    for (const { conclusie, kan } of there.oorzaken)
      for (const lezing of there.lezingen)
        if (kan && lezing.conclusie === conclusie) expect(at, conclusie).toContain(lezing.anders.nl);
    // The ground of each stands in the long form: the duration rests on readings of our own.
    expect(flat(report(there, { lengte: "volledig" }))).toContain("Grond: Eigen lezing");
  });

  test("causes are told in both directions: the other way around they are those of the other side", async () => {
    const caused = (list: RegimeVerschil["oorzaken"] = []): string[] =>
      list.filter(({ kan }) => kan).map(({ conclusie }) => conclusie);
    expect(caused(back.oorzakenTerug)).toEqual(caused(there.oorzaken));
    expect(caused(there.oorzakenTerug)).toEqual([]);
    for (const { conclusie, getuige } of back.oorzakenTerug ?? []) {
      if (!getuige) continue;
      const [from, to] = await Promise.all(
        ["voorstel-2019", "leerplichtwet-1969"].map((regime) => evaluate({ ...getuige, regime } as never)),
      );
      expect([from?.oordeel, to?.oordeel]).toEqual(["nee", "ja"]);
      const unmet = from?.conclusies.filter(({ kracht, oordeel }) => kracht === "dwingend" && oordeel === "nee");
      expect(unmet?.map(({ id }) => id)).toEqual([conclusie]);
    }
    expect(flat(report(back))).toContain("Waardoor een nee bij A een ja bij B wordt");
  });

  test("what is the same does not stand under what cannot happen", () => {
    const text = report(there);
    expect(under(text, "Bewezen: zo kan het antwoord niet veranderen")).not.toMatch(
      /gelijk|Verklaring bij de kennisgeving/,
    );
    const same = under(text, "Bewezen: op elk dossier bij A en B gelijk");
    expect(same).toMatch(/Het antwoord: .*Verklaring bij de kennisgeving/);
    expect(same).toMatch(/Of het van toepassing is: .*De opgegeven duur/);
  });

  test("a term that the proposal leaves open is told as open, and not as gone", () => {
    expect(there.openTermijnen?.map(({ bij, termijn }) => [bij, termijn])).toEqual([["b", "volgendeKennisgeving"]]);
    expect(back.openTermijnen?.map(({ bij }) => bij)).toEqual(["a"]);
    const text = flat(report(there));
    expect(text).toContain("Volgende jaarlijkse kennisgeving: open bij B. Blijft de jaarlijkse kennisgeving nodig");
    expect(text).not.toMatch(/termijn, alleen bij A/);
  });
});

test("of a bill that was not read it is said at the top, and which requirements are assumed", () => {
  const verschil = between("leerplichtwet-1969", "wetsvoorstel-36663");
  const assumed = verschil.oorzaken.filter(({ aanname }) => aanname).map(({ conclusie }) => conclusie);
  expect(assumed).toContain("overigeEisenVervuld");
  expect(assumed).not.toContain("onderwijskundigOordeelGebruikt");
  const text = flat(report(verschil));
  expect(text.indexOf("is niet gelezen")).toBeLessThan(text.indexOf("NOOIT EEN NEE VAN A"));
  expect(text).toContain(`${assumed.length} van die eisen zijn aannames`);
  expect(text.match(/Dit is een aanname/g)).toHaveLength(assumed.length);
});

describe("every two regimes of a question", () => {
  const both = vraagNamen.flatMap((vraag) =>
    regimesOf(vraag).flatMap(({ id: a }) =>
      regimesOf(vraag).flatMap(({ id: b }) => (a < b ? [[vraag, a, b] as const] : [])),
    ),
  );
  /** `jongere.gemeente`, `volgendeKennisgeving`, `niet-geschikt`: what the machine says and nobody else. */
  const ids = /\b[a-z]+\.[a-z]+[A-Z]\w*\b|\b(?!nrs?\b)[a-z]+[A-Z][a-z]+[A-Za-z]*\b|\[[a-z]\w*\.\w+\]/;

  test.each(both)("%s: %s beside %s is told without an id", (vraag, a, b) => {
    const verschil = diff(vraag as "vrijstelling", a as "voorstel-2019", b as "voorstel-2019");
    for (const taal of ["nl", "en"] as const)
      for (const lengte of ["kort", "volledig"] as const) {
        const text = report(verschil, { taal, lengte });
        // What somebody is asked to supply is named in the words of the rules, by its id.
        const told = text
          .split("\n")
          .filter((line) => !/wetsvoorstel\.|kennisgeving\.tussentijdsMogelijk|leveringRegister/.test(line));
        for (const line of told) expect(line).not.toMatch(ids);
        if (taal === "en") expect(text).not.toMatch(/\b(geldend|voorstel) ->/);
      }
  });
});

describe("an alternative", () => {
  const eigen = (id: string, conditions: Record<string, unknown>) =>
    loadRegime(
      smallFiles({
        feiten: [feit("p.een", "boolean"), feit("p.twee", "boolean"), feit("p.drie", "boolean")],
        regels: [regel("x", conditions), ...(id === "na" ? [regel("y", conditions)] : [])],
        regime: { id },
      }),
    );
  test("is not told as a requirement", () => {
    const yes = (name: string) => blad(name, "equal", true);
    const regimes = [
      eigen("voor", { all: [yes("p.een")] }),
      eigen("na", { any: [yes("p.een"), { all: [yes("p.twee"), { not: yes("p.drie") }] }] }),
    ];
    const verschil = diff("proef", "voor", "na", { regimes });
    const y = verschil.alleen.find(({ conclusie }) => conclusie === "y");
    expect(y?.samenhang).toEqual({ een: [0, { alle: [1, { niet: 2 }] }] });
    expect(flat(report(verschil, { lengte: "volledig" }))).toMatch(
      /p\.een equal \([^)]*\) of \(p\.twee equal \([^)]*\) en niet: p\.drie equal/,
    );
  });
});

test("an open point about a term that does not lapse is refused", () => {
  const files = smallFiles({
    feiten: [feit("p.een", "boolean")],
    regels: [regel("x", { all: [blad("p.een", "equal", true)] })],
    regime: { openPunten: [{ vraag: "Is er een termijn?", plaats: "x", keuze: "Open.", termijnen: ["geen"] }] },
  });
  try {
    loadRegime(files);
    expect.fail("not refused");
  } catch (error) {
    if (!(error instanceof RegelError)) throw error;
    expect(error.problemen).toMatchObject([{ code: "open-term-unknown", pad: "/openPunten/0/termijnen/0" }]);
  }
});
