import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Dmn, type DmnOpties, toDmn } from "../../../src/connect/dmn/index.js";
import { regimesOf, vraagNamen } from "../../../src/doors/regimes.js";
import { compile } from "../../../src/index.js";
import type { Regime } from "../../../src/model/regime.js";
import { acceptor } from "../../../src/read/case/accept.js";
import { ToetsverzoekError } from "../../../src/read/errors.js";
import { listsOf, valuesOf } from "../../helpers/connect/compared.js";
import { asFeel, Engine, type Read, readDmn } from "../../helpers/connect/dmn.js";
import { anyFacts, anyParts, expected, requestOf } from "../../helpers/drawn-regimes.js";
import { regimes } from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";
import { blad, feit, type Parts, regel, small } from "../../helpers/small-regime.js";
import { drawn } from "../../helpers/sql/files.js";
import type { Zaak } from "../../helpers/zaken.js";

/* A regime as DMN, read back by dmn-moddle and run by feelin: the answers and the lists of `compile`. */

const dmnOf = ({ vraag, id }: Regime, opties: DmnOpties): Promise<Dmn> =>
  toDmn(vraag as "tlv-emb", id as "wec", opties);

function run(read: Read, { invoer, conclusies }: Dmn, regime: Regime, zaken: readonly Zaak[], peildatum: string) {
  const found = new Engine(read).run(zaken.map((zaak) => asFeel(invoer, valuesOf(invoer, zaak, peildatum))));
  return found.map((said) => listsOf(regime, conclusies, said));
}

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.replaceAll(/"(\\.|[^"\\])*"/g, "").match(/[A-Za-z_]\w*/g));

const seen = new Set<string>();

test.each(regimes.map((regime) => [`${regime.id} from ${regime.geldigVan}`, regime] as const))(
  "%s answers as compile does",
  async (_, regime) => {
    const { geldigVan: peildatum } = regime;
    const dmn = await dmnOf(regime, { peildatum });
    const read = await readDmn(dmn.xml);
    expect(read.warnings).toEqual([]);
    // What a decision says that it needs is what its text names.
    const names = new Set([...dmn.invoer.map(({ naam }) => naam), ...read.decisions.map(({ name }) => name)]);
    for (const { text, needs } of read.decisions)
      expect([...needs].sort()).toEqual([...wordsIn(text)].filter((word) => names.has(word)).sort());
    const zaken = drawn(regime, runs(20), 15);
    const toets = compile(regime.vraag, regime.id, {});
    const found = run(read, dmn, regime, zaken, peildatum);
    expect(found).toEqual(zaken.map((zaak) => toets.lijsten(zaak, peildatum)));
    for (const { oordeel } of found) seen.add(oordeel);
  },
);

test("every answer was among them", () => {
  expect([...seen].sort()).toEqual(["ja", "nee", "nvt", "onbekend"]);
});

test("answers on regimes that nobody thought of, whose conclusions have words of FEEL for names", async () => {
  const answers = new Set<string>();
  const sample = fc.sample(fc.tuple(anyParts, fc.array(anyFacts, { minLength: 20, maxLength: 20 })), {
    numRuns: runs(6),
    seed: 20191030,
  });
  for (const [parts, files] of sample) {
    const regime = small(parts);
    const accepts = acceptor(regime);
    const dmn = await dmnOf(regime, { regimes: [regime] });
    const engine = new Engine(await readDmn(dmn.xml));
    const accepted = files.filter((facts) => accepts(requestOf(facts).zaak));
    const values = accepted.map((facts) => {
      const { zaak, peildatum } = requestOf(facts);
      return asFeel(dmn.invoer, valuesOf(dmn.invoer, zaak, peildatum));
    });
    const found = engine.run(values).map((said) => listsOf(regime, dmn.conclusies, said));
    expect(found).toEqual(accepted.map((facts) => expected(regime, facts)));
    for (const { oordeel } of found) answers.add(oordeel);
  }
  expect([...answers].sort()).toEqual(["ja", "nee", "nvt", "onbekend"]);
});

describe("what is not known", () => {
  const wec = regimesOf("tlv-emb").find(({ id }) => id === "wec") as Regime;

  test("is the same left out and null, and makes no answer", async () => {
    const dmn = await toDmn("tlv-emb", "wec");
    const engine = new Engine(await readDmn(dmn.xml));
    const nulls = Object.fromEntries(dmn.invoer.map(({ naam }) => [naam, null]));
    const [bare, given] = engine.run([{}, nulls]);
    expect(listsOf(wec, dmn.conclusies, bare ?? {})).toEqual(listsOf(wec, dmn.conclusies, given ?? {}));
    expect(listsOf(wec, dmn.conclusies, bare ?? {}).nee).toEqual([]);
  });

  test("would be no without the guards: the files above see that", async () => {
    const peildatum = wec.geldigVan;
    const dmn = await toDmn("tlv-emb", "wec", { peildatum });
    const { decisions, ...rest } = await readDmn(dmn.xml);
    const unguarded = decisions.map((one) => ({
      ...one,
      text: one.text.replaceAll(/if \w+ = null then null\s+else /g, ""),
    }));
    expect(unguarded.filter(({ text }, i) => text !== decisions[i]?.text).length).toBeGreaterThan(3);
    const zaken = drawn(wec, 30, 15);
    const right = run({ decisions, ...rest }, dmn, wec, zaken, peildatum);
    const wrong = run({ decisions: unguarded, ...rest }, dmn, wec, zaken, peildatum);
    expect(wrong).not.toEqual(right);
  });
});

describe("the document", () => {
  test("names decisions by their title, with the article and its words, and has a place for each", async () => {
    for (const regime of vraagNamen.flatMap(regimesOf)) {
      const { xml, conclusies } = await dmnOf(regime, {});
      const { decisions, inputs } = await readDmn(xml);
      const byName = new Map(decisions.map((one) => [one.name, one]));
      expect(conclusies.map(({ conclusie }) => conclusie).sort()).toEqual(regime.regels.map(({ name }) => name).sort());
      for (const { name, titel, bron } of regime.regels) {
        const naam = conclusies.find(({ conclusie }) => conclusie === name)?.naam ?? "";
        const { title, description } = byName.get(naam) ?? {};
        expect(title).toBe(titel);
        expect(description).toContain(bron.vindplaats);
        for (const words of bron.citaat) expect(description).toContain(words);
      }
      expect(xml.split("<dmndi:DMNShape ").length - 1).toBe(decisions.length + inputs.length);
      const places = [...xml.matchAll(/<dc:Bounds [^>]*\/>/g)].map(([place]) => place);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  test("says of a proposal that it is no law", async () => {
    const one = await toDmn("vrijstelling", "voorstel-2019");
    expect(one.xml).toContain("Dit is geen geldend recht.");
    expect((await toDmn("vrijstelling", "leerplichtwet-1969")).xml).not.toContain("geen geldend recht");
  });

  test("is the same each time, in the language and with the names that were asked for", async () => {
    const one = await toDmn("tlv-emb", "wec");
    expect(await toDmn("tlv-emb", "wec", { taal: "nl", namen: "titel" })).toEqual(one);
    const strict = await toDmn("tlv-emb", "wec", { namen: "id" });
    const { decisions } = await readDmn(strict.xml);
    expect(decisions.filter(({ name, title }) => name !== title)).toEqual([]);
    const english = await readDmn((await toDmn("tlv-emb", "wec", { taal: "en" })).xml);
    const wec = regimesOf("tlv-emb").find(({ id }) => id === "wec");
    const titles = new Set(english.decisions.map(({ title }) => title));
    for (const { en } of wec?.regels ?? []) expect(titles).toContain(en?.titel);
  });

  test("takes texts of rules of one's own for texts", async () => {
    const raw = 'a"b\\c\n</dmn:text>\u202e\u001b[2J';
    const regime = small({
      feiten: [feit("a.keuze", "enum", { waarden: ["gewoon", raw] })],
      regels: [regel("x", { all: [blad("a.keuze", "equal", raw)] }, { titel: raw })],
    });
    const dmn = await dmnOf(regime, { regimes: [regime] });
    const read = await readDmn(dmn.xml);
    expect(read.warnings).toEqual([]);
    const [yes, no] = new Engine(read).run([{ a_keuze: raw }, { a_keuze: "gewoon" }]);
    expect([yes?.["x"], no?.["x"]]).toEqual(["ja", "nee"]);
    expect(dmn.xml).not.toMatch(/(?![\n])[\p{Cc}\p{Cf}]/u);
  });
});

/** The problems of a call, each as its place and its code. */
async function problems(vraag: string, regime: string, opties: unknown): Promise<string[]> {
  try {
    await toDmn(vraag as "tlv-emb", regime as "wec", opties as DmnOpties);
    return [];
  } catch (error) {
    if (!(error instanceof ToetsverzoekError)) throw error;
    return error.problemen.map(({ pad, code }) => `${pad} ${code}`);
  }
}
const ofOwn = (parts: Parts, opties: object = {}): Promise<string[]> => {
  const regime = small(parts);
  return problems(regime.vraag, regime.id, { regimes: [regime], ...opties });
};

describe("what cannot be said is refused by its name", () => {
  test("a condition on a term that runs forward, and no other term", async () => {
    const parts = (aantal: number): Parts => ({
      feiten: [feit("a.datum", "date")],
      afleidingen: [
        {
          id: "a.einde",
          operatie: "termijn",
          van: "a.datum",
          eenheid: "weken",
          aantal,
          kalender: "algemene-termijnenwet",
        },
      ],
      regels: [regel("x", { all: [blad("a.einde", "lessThan", "2026-08-01")] })],
    });
    expect(await ofOwn(parts(6))).toEqual(["/afleidingen/a.einde language-term"]);
    expect(await ofOwn(parts(-6))).toEqual([]);
  });

  test("a regime that says something else on another day, without a day", async () => {
    const datum = (value: string) => ({ all: [blad("a.datum", "lessThan", value)] });
    const parts = (value: string): Parts => ({
      feiten: [feit("a.datum", "date")],
      regels: [
        regel("x", datum("2026-08-01"), { geldigTot: "2019-12-31" }),
        regel("x", datum(value), { geldigVan: "2020-01-01" }),
      ],
      regime: { conclusies: ["x", "slot"] },
    });
    expect(await ofOwn(parts("2026-08-02"))).toEqual(["/regime language-states"]);
    expect(await ofOwn(parts("2026-08-02"), { peildatum: "2019-12-31" })).toEqual([]);
    expect(await ofOwn(parts("2026-08-01"))).toEqual([]);
  });

  test.each<[string, string, unknown, string[]]>([
    ["tlv-emb", "wec", { tal: "nl" }, ["/opties/tal options-form"]],
    ["tlv-emb", "wec", { taal: "fr" }, ["/opties/taal option-value"]],
    ["tlv-emb", "wec", { namen: "kort" }, ["/opties/namen option-value"]],
    ["tlv-emb", "wec", { regimes: [{}] }, ["/opties/regimes/0 regime-not-loaded"]],
    ["tlv-emb", "wec", { peildatum: "2014-07-31" }, ["/peildatum peildatum-before-regime"]],
    ["tlv-emb", "wek", undefined, ["/regime regime-unknown"]],
    ["tlv", "wec", undefined, ["/vraag question-unknown"]],
  ])("%s %s %j", async (vraag, regime, opties, found) => {
    expect(await problems(vraag, regime, opties)).toEqual(found);
  });
});
