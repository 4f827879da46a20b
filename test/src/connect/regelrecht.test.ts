import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Regelrecht, type RegelrechtOpties, toRegelrecht } from "../../../src/connect/regelrecht/index.js";
import { regimesOf, vraagNamen } from "../../../src/doors/regimes.js";
import { compile } from "../../../src/index.js";
import type { Regime } from "../../../src/model/regime.js";
import { acceptor } from "../../../src/read/case/accept.js";
import { ToetsverzoekError } from "../../../src/read/errors.js";
import { listsOf, valuesOf } from "../../helpers/connect/compared.js";
import { Interpreter, type Law, type Value } from "../../helpers/connect/regelrecht.js";
import { anyFacts, anyParts, expected, requestOf } from "../../helpers/drawn-regimes.js";
import { readJson } from "../../helpers/files.js";
import { regimes } from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";
import { blad, feit, type Parts, regel, small } from "../../helpers/small-regime.js";
import { drawn } from "../../helpers/sql/files.js";
import type { Zaak } from "../../helpers/zaken.js";

/* A regime as RegelRecht: valid by their schema, and by an interpreter of their operations the answers and the lists of `compile`. */

// Its formats are not checked: the schema asks for addresses alone.
const valid = new Ajv({ strict: false, allErrors: true, formats: { uri: true } }).compile(
  readJson<object>("test/fixtures/regelrecht/schema-v0.5.6.json"),
);

const written = ({ vraag, id }: Regime, opties: RegelrechtOpties): Promise<Regelrecht> =>
  toRegelrecht(vraag as "tlv-emb", id as "wec", opties);

function lawOf({ yaml }: Regelrecht): Law {
  const law = parse(yaml) as Law;
  expect([valid(law), valid.errors]).toEqual([true, null]);
  return law;
}

function run(law: Law, { invoer, conclusies }: Regelrecht, regime: Regime, zaak: Zaak, peildatum: string) {
  const values = valuesOf(invoer, zaak, peildatum) as Record<string, Value>;
  return listsOf(regime, conclusies, new Interpreter(law).run(values, peildatum));
}

const seen = new Set<string>();

test.each(regimes.map((regime) => [`${regime.id} from ${regime.geldigVan}`, regime] as const))(
  "%s answers as compile does",
  async (_, regime) => {
    const { geldigVan: peildatum } = regime;
    const document = await written(regime, { peildatum });
    const law = lawOf(document);
    const zaken = drawn(regime, runs(20), 15);
    const toets = compile(regime.vraag, regime.id, {});
    for (const zaak of zaken) {
      const found = run(law, document, regime, zaak, peildatum);
      expect(found).toEqual(toets.lijsten(zaak, peildatum));
      seen.add(found.oordeel);
    }
  },
);

test("every answer was among them", () => {
  expect([...seen].sort()).toEqual(["ja", "nee", "nvt", "onbekend"]);
});

test("answers on regimes that nobody thought of, and on the day of the request", async () => {
  const answers = new Set<string>();
  await fc.assert(
    fc.asyncProperty(anyParts, fc.array(anyFacts, { minLength: 20, maxLength: 20 }), async (parts, files) => {
      const regime = small(parts);
      const accepts = acceptor(regime);
      const document = await written(regime, { regimes: [regime] });
      const law = lawOf(document);
      for (const facts of files) {
        const { zaak, peildatum } = requestOf(facts);
        if (!accepts(zaak)) continue;
        const found = run(law, document, regime, zaak, peildatum);
        expect(found).toEqual(expected(regime, facts));
        answers.add(found.oordeel);
      }
    }),
    { numRuns: runs(6) },
  );
  expect([...answers].sort()).toEqual(["ja", "nee", "nvt", "onbekend"]);
});

describe("the document", () => {
  test("has the words of each source, and where they stand", async () => {
    for (const regime of vraagNamen.flatMap(regimesOf)) {
      const document = await written(regime, {});
      const { articles } = lawOf(document);
      expect(new Set(articles.map(({ number }) => number)).size).toBe(articles.length);
      for (const { name, bron } of regime.regels) {
        const naam = document.conclusies.find(({ conclusie }) => conclusie === name)?.naam;
        const article = articles.find((one) =>
          one.machine_readable?.execution.output.some((output) => output.name === naam),
        );
        expect(article?.text).toBe(bron.citaat.join("\n\n"));
        expect(article?.number).toContain(bron.vindplaats);
        const output = article?.machine_readable?.execution.output.find((one) => one.name === naam);
        expect(output?.legal_basis).toMatchObject({ explanation: bron.vindplaats });
      }
    }
  });

  test("declares what each article needs, and nothing else", async () => {
    const { articles } = lawOf(await toRegelrecht("tlv-emb", "emb-2019"));
    for (const { machine_readable } of articles) {
      const { parameters = [], input = [], output = [], actions = [] } = machine_readable?.execution ?? {};
      const declared = [...parameters, ...input].map(({ name }) => name);
      const named = [...new Set(JSON.stringify(actions).match(/(?<="\$)\w+/g))];
      const own = output.map(({ name }) => name);
      expect(named.filter((name) => !own.includes(name)).sort()).toEqual(declared.sort());
    }
  });

  test("says what the rules leave out, and asks before a proposal is taken for law", async () => {
    const left = async (regime: "leerplichtwet-1969" | "voorstel-2019", opties: RegelrechtOpties = {}) =>
      lawOf(await toRegelrecht("vrijstelling", regime, opties)).articles.flatMap(
        ({ machine_readable }) => machine_readable?.untranslatables ?? [],
      );
    const law = await left("leerplichtwet-1969");
    expect(law.map(({ construct }) => construct)).toContain("Leerplichtwet 1969, art. 5 aanhef");
    // Nobody read them until a caller says so; that it is a proposal nobody can accept in advance.
    expect(law.filter(({ accepted }) => accepted)).toEqual([]);
    const read = { aanvaard: true };
    expect((await left("leerplichtwet-1969", read)).filter(({ accepted }) => !accepted)).toEqual([]);
    const [proposal, ...others] = (await left("voorstel-2019", read)).filter(({ accepted }) => !accepted);
    expect([proposal?.reason, others]).toEqual([expect.stringMatching(/^Dit is geen geldend recht\. Laat/), []]);
  });

  test("takes what the schema wants and no rule says, and stands for nothing by itself", async () => {
    const bare = lawOf(await toRegelrecht("tlv-emb", "wec"));
    expect(bare).toMatchObject({
      regulatory_layer: "UITVOERINGSBELEID",
      publication_date: bare.valid_from,
      organisation: "leerplicht-tlv",
    });
    expect(bare).not.toHaveProperty("bwb_id");
    const full = lawOf(
      await toRegelrecht("tlv-emb", "wec", { laag: "WET", bwbId: "BWBR0003549", publicatiedatum: "1985-12-11" }),
    );
    expect(full).not.toHaveProperty("organisation");
    expect(full).toMatchObject({ regulatory_layer: "WET", bwb_id: "BWBR0003549", publication_date: "1985-12-11" });
  });

  test("is the same each time, and reads as dates and words in older YAML too", async () => {
    const one = await toRegelrecht("tlv-emb", "wec");
    expect(await toRegelrecht("tlv-emb", "wec", { versie: "0.5.6", taal: "nl" })).toEqual(one);
    expect(parse(one.yaml, { version: "1.1" })).toEqual(parse(one.yaml));
    expect(one.yaml).not.toMatch(/[&*]a\d/);
  });

  test("makes no answer of what is not known; what is left out is an error in their engine", async () => {
    const document = await toRegelrecht("tlv-emb", "wec");
    const wec = regimesOf("tlv-emb").find(({ id }) => id === "wec") as Regime;
    const nulls = Object.fromEntries(document.invoer.map(({ naam }) => [naam, null]));
    const interpreter = new Interpreter(lawOf(document));
    expect(listsOf(wec, document.conclusies, interpreter.run(nulls, "2026-08-01")).nee).toEqual([]);
    expect(() => interpreter.run({}, "2026-08-01")).toThrow("variable not found");
  });
});

/** The problems of a call, each as its place and its code. */
async function problems(vraag: string, regime: string, opties: unknown): Promise<string[]> {
  try {
    await toRegelrecht(vraag as "tlv-emb", regime as "wec", opties as RegelrechtOpties);
    return [];
  } catch (error) {
    if (!(error instanceof ToetsverzoekError)) throw error;
    return error.problemen.map(({ pad, code }) => `${pad} ${code}`);
  }
}

describe("what cannot be said is refused by its name", () => {
  const ofOwn = (parts: Parts): Promise<string[]> => {
    const regime = small(parts);
    return problems(regime.vraag, regime.id, { regimes: [regime] });
  };

  test("a text that would be read as a reference, and no other", async () => {
    const named = (value: string): Parts => ({
      feiten: [feit("a.keuze", "enum", { waarden: ["gewoon", value] })],
      regels: [regel("x", { all: [blad("a.keuze", "equal", value)] })],
    });
    expect(await ofOwn(named("$keuze"))).toEqual(["/feiten/a.keuze language-text"]);
    expect(await ofOwn(named("keuze$"))).toEqual([]);
  });

  test("a number that is counted in stretches of days", async () => {
    const parts: Parts = {
      feiten: [feit("a.dagen", "periods"), feit("a.van", "date"), feit("a.tot", "date")],
      afleidingen: [
        { id: "a.aantal", operatie: "aantalDagen", perioden: ["a.dagen"], van: "a.van", totEnMet: "a.tot" },
      ],
      regels: [regel("x", { all: [blad("a.aantal", "lessThan", 5)] })],
    };
    expect(await ofOwn(parts)).toEqual(["/afleidingen/a.aantal language-count"]);
  });

  test.each<[unknown, string[]]>([
    [{ versie: "0.8.0" }, ["/opties/versie option-value"]],
    [{ laag: "VERDRAG" }, ["/opties/laag option-value"]],
    [{ laag: "WET" }, ["/opties/bwbId regelrecht-bwb"]],
    [{ bwbId: "BWBR1" }, ["/opties/bwbId regelrecht-bwb"]],
    [{ publicatiedatum: "1985-02-30" }, ["/opties/publicatiedatum regelrecht-date"]],
    [{ publicatiedatum: 1985 }, ["/opties/publicatiedatum regelrecht-date"]],
    [{ version: "0.5.6" }, ["/opties/version options-form"]],
    [{ peildatum: "2014-07-31" }, ["/peildatum peildatum-before-regime"]],
  ])("%j", async (opties, found) => {
    expect(await problems("tlv-emb", "wec", opties)).toEqual(found);
  });
});
