import { DmnModdle, type Element } from "dmn-moddle";
import fc from "fast-check";
import { evaluate } from "feelin";
import { describe, expect, test } from "vitest";
import { type Dmn, type DmnOpties, toDmn } from "../../../src/connect/dmn/index.js";
import { regimesOf, vraagNamen } from "../../../src/doors/regimes.js";
import { compile, loadRegime } from "../../../src/index.js";
import type { Regime } from "../../../src/model/regime.js";
import { acceptor } from "../../../src/read/case/accept.js";
import { ToetsverzoekError } from "../../../src/read/errors.js";
import { listsOf, valuesOf } from "../../helpers/connect/compared.js";
import { asFeel, Engine, type Read, readDmn } from "../../helpers/connect/dmn.js";
import { anyFacts, anyParts, expected, requestOf } from "../../helpers/drawn-regimes.js";
import { regimes } from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";
import { blad, feit, type Parts, regel, small, smallFiles } from "../../helpers/small-regime.js";
import { drawn } from "../../helpers/sql/files.js";
import type { Zaak } from "../../helpers/zaken.js";

/* A regime as DMN, read back by dmn-moddle and run by feelin: the answers and the lists of `compile`. */

const dmnOf = ({ vraag, id }: Regime, opties: DmnOpties): Promise<Dmn> => toDmn(vraag, id, { regimes: [], ...opties });

/** What a reader of FEEL complains of where nothing is known: sums and parts of days that are not there. */
const complaints = ({ decisions }: Read): string[] =>
  decisions.flatMap(({ name, text, needs }) =>
    evaluate(text, Object.fromEntries(needs.map((need) => [need, null]))).warnings.map(
      ({ message }) => `${name}: ${message}`,
    ),
  );

function run(read: Read, { invoer, conclusies }: Dmn, regime: Regime, zaken: readonly Zaak[], peildatum: string) {
  const found = new Engine(read).run(zaken.map((zaak) => asFeel(invoer, valuesOf(invoer, zaak, peildatum))));
  return found.map((said) => listsOf(regime, conclusies, said));
}

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
const same = { nl: "Hetzelfde", en: "The same" };
const adres = "https://voorbeeld.example/regels";
const hiaten = [
  { van: "2010-01-01", totEnMet: "2010-12-31", reden: { nl: "Toen was er niets.", en: "There was nothing then." } },
];
const sentence = "Van 2010-01-01 tot en met 2010-12-31 zijn er geen regels: Toen was er niets.";

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
    expect(complaints(read)).toEqual([]);
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
  test("names elements and their variables the same, each once, and with types that hold", async () => {
    for (const regime of vraagNamen.flatMap(regimesOf)) {
      const { rootElement } = await new DmnModdle().fromXML((await dmnOf(regime, {})).xml);
      const elements = rootElement.drgElement ?? [];
      const names = elements.map(({ name }) => name);
      expect(elements.filter(({ name, variable }) => name !== variable?.name)).toEqual([]);
      expect(names.filter((name) => !/^[A-Za-z_]\w*$/.test(name ?? ""))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
      const items = new Map((rootElement.itemDefinition ?? []).map((item) => [item.name, item]));
      const types = elements.map(({ variable }) => variable?.typeRef ?? "");
      expect(types.filter((type) => !items.has(type) && !/^(boolean|date|number|string)$/.test(type))).toEqual([]);
      for (const { id, type, waarden = [] } of regime.feiten) {
        const name = id.replaceAll(/\W/g, "_");
        const typeRef = (of: string) => elements.find((one) => one.variable?.name === of)?.variable?.typeRef;
        const [own, settled] = [typeRef(name), typeRef(`${name}_staatVast`)];
        if (own === undefined) continue;
        // A fact with a few values has those, and null: not known is none of them.
        const values = [...waarden, null].map((one) => JSON.stringify(one)).join(", ");
        if (type === "enum") expect(items.get(own)?.allowedValues?.text).toBe(values);
        if (settled !== undefined) expect(settled).toBe(own);
      }
    }
  });

  test("by title gives no two elements one name either", async () => {
    const regime = small({
      feiten: [feit("a.een", "boolean", { titel: same }), feit("a.twee", "boolean", { titel: same })],
      regels: [regel("x", { all: [blad("a.een", "equal", true), blad("a.twee", "equal", true)] })],
    });
    const { inputs } = await readDmn((await dmnOf(regime, { regimes: [regime], namen: "titel" })).xml);
    expect(inputs.map(({ name }) => name)).toEqual(["Hetzelfde", "Hetzelfde (2)"]);
  });

  test("is of one state, and says which: two lie beside each other", async () => {
    const known = regimesOf("vrijstelling").find(({ id }) => id === "leerplichtwet-1969") as Regime;
    expect(known.standen.length).toBeGreaterThan(1);
    const heads = await Promise.all(
      known.standen.map(async ({ geldigVan: peildatum, geldigTot }) => {
        const { rootElement } = await new DmnModdle().fromXML((await dmnOf(known, { peildatum })).xml);
        const { id = "", name = "", namespace = "", label = "", description = "" } = rootElement;
        for (const text of [id, name, namespace, label, description]) expect(text).toContain(peildatum);
        if (geldigTot !== undefined) expect(description).toContain(geldigTot);
        return [id, name, namespace, label];
      }),
    );
    for (const column of [0, 1, 2, 3]) expect(new Set(heads.map((head) => head[column])).size).toBe(heads.length);
    // Without a day it is the last one, and says so too.
    expect((await dmnOf(known, {})).xml).toBe((await dmnOf(known, { peildatum: "2026-08-01" })).xml);
  });

  test("says what the rules leave out at the final answer, and each source with its address", async () => {
    for (const regime of vraagNamen.flatMap(regimesOf)) {
      const { xml, conclusies } = await dmnOf(regime, {});
      const { decisions } = await readDmn(xml);
      const describing = new Map(decisions.map(({ name, description }) => [name, description]));
      for (const { kanJaOmkeren, plaats, reden } of regime.nietGecodeerd)
        if (kanJaOmkeren) expect(describing.get(conclusies[0]?.naam ?? "")).toContain(`${plaats}. ${reden.nl}`);
      for (const { name, mede = [], bron } of (regime.standen.at(-1) ?? regime).regels)
        for (const { vindplaats, jci } of [bron, ...mede]) {
          const naam = conclusies.find(({ conclusie }) => conclusie === name)?.naam ?? "";
          const place = `Bron: ${literally(vindplaats)}\\.\\nAdres: https?://\\S*${literally(encodeURI(jci ?? ""))}`;
          expect(describing.get(naam)).toMatch(new RegExp(place));
        }
    }
  });

  test("names decisions by their title, with the article and its words, and has a place for each", async () => {
    for (const regime of vraagNamen.flatMap(regimesOf)) {
      const { xml, conclusies } = await dmnOf(regime, { namen: "titel" });
      const { decisions, inputs } = await readDmn(xml);
      const byName = new Map(decisions.map((one) => [one.name, one]));
      expect(conclusies.map(({ conclusie }) => conclusie).sort()).toEqual(regime.regels.map(({ name }) => name).sort());
      for (const { name, titel, bron } of regime.regels) {
        const naam = conclusies.find(({ conclusie }) => conclusie === name)?.naam ?? "";
        const { title, description } = byName.get(naam) ?? {};
        expect(title?.replace(/ \(\d+\)$/, "")).toBe(titel);
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
    expect(await toDmn("tlv-emb", "wec", { taal: "nl", namen: "id" })).toEqual(one);
    const { xml } = await toDmn("tlv-emb", "wec", { taal: "en", namen: "titel" });
    const english = await readDmn(xml);
    expect(xml).toMatch(/<dmn:definitions [^>]*name="Expertise Centres Act[^"]*, as of /);
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

describe("a regime of one's own", () => {
  const own = (more: object = {}) => {
    const parts: Parts = {
      feiten: [feit("a.waar", "boolean")],
      regels: [regel("x", { all: [blad("a.waar", "equal", true)] })],
    };
    return loadRegime({ ...smallFiles(parts), ...more });
  };
  const headOf = async (regime: Regime, opties: DmnOpties = {}): Promise<Element> =>
    (await new DmnModdle().fromXML((await dmnOf(regime, { regimes: [regime], ...opties })).xml)).rootElement;

  test("has no address of this package: its own, or a name that follows from what its rules say", async () => {
    const regime = own();
    const [bare, same, given] = [await headOf(regime), await headOf(own()), await headOf(regime, { adres })];
    expect(bare.namespace).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}#2000-01-01$/);
    expect(same.namespace).toBe(bare.namespace);
    expect(given.namespace).toBe(`${adres}#2000-01-01`);
    expect((await dmnOf(regime, { regimes: [regime] })).xml).not.toContain("github.com");
    expect(bare.description).toContain("Wie deze regels maakte, staat er niet bij.");
  });

  test("says whose it is, that it is policy, and the days that it leaves out", async () => {
    const files = smallFiles({
      feiten: [feit("a.waar", "boolean")],
      regels: [regel("x", { all: [blad("a.waar", "equal", true)] })],
      regime: { eigenaar: "Gemeente Voorbeeld", status: "beleid", hiaten },
    });
    const { description } = await headOf(loadRegime(files));
    for (const text of ["Gemaakt door: Gemeente Voorbeeld.", "Dit is beleid en geen wet.", sentence])
      expect(description).toContain(text);
  });
});

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
    ["tlv-emb", "wec", { adres: `${adres}/123456782` }, ["/opties/adres connect-bsn"]],
    ["tlv-emb", "wec", { adres: `${adres}/%31%32%33%34%35%36%37%38%32` }, ["/opties/adres connect-bsn"]],
    ["tlv-emb", "wec", { adres: "hier" }, ["/opties/adres language-address"]],
    ["tlv-emb", "wec", { adres: `${adres}#1` }, ["/opties/adres language-address"]],
    ["tlv-emb", "wec", { regimes: [{}] }, ["/opties/regimes/0 regime-not-loaded"]],
    ["tlv-emb", "wec", { peildatum: "2014-07-31" }, ["/peildatum peildatum-before-regime"]],
    ["tlv-emb", "wek", undefined, ["/regime regime-unknown"]],
    ["tlv", "wec", undefined, ["/vraag question-unknown"]],
  ])("%s %s %j", async (vraag, regime, opties, found) => {
    expect(await problems(vraag, regime, opties)).toEqual(found);
  });
});
