import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Regelrecht, type RegelrechtOpties, toRegelrecht } from "../../../src/connect/regelrecht/index.js";
import { regimesOf, vraagNamen } from "../../../src/doors/regimes.js";
import { compile, loadRegime } from "../../../src/index.js";
import type { Regime } from "../../../src/model/regime.js";
import { acceptor } from "../../../src/read/case/accept.js";
import { ToetsverzoekError } from "../../../src/read/errors.js";
import { listsOf, valuesOf } from "../../helpers/connect/compared.js";
import { Interpreter, type Law, type Value } from "../../helpers/connect/regelrecht.js";
import { anyFacts, anyParts, expected, requestOf } from "../../helpers/drawn-regimes.js";
import { readJson } from "../../helpers/files.js";
import { regimes } from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";
import { blad, feit, type Parts, regel, small, smallFiles } from "../../helpers/small-regime.js";
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

  test("gives each text under the name and the address of its own source, and says what has none", async () => {
    for (const regime of vraagNamen.flatMap(regimesOf)) {
      const { articles } = lawOf(await written(regime, {}));
      const state = regime.standen.at(-1) ?? regime;
      const sources = [
        ...state.regels.flatMap(({ bron, mede = [] }) => [bron, ...mede]),
        ...state.afleidingen.flatMap(({ bron }) => (bron ? [bron] : [])),
      ];
      for (const { number, text, url, machine_readable } of articles) {
        const place = number.replace(/ \(\d+\)$/, "");
        const own = sources.filter(({ vindplaats }) => [place, number].includes(vindplaats));
        if (own.length === 0) {
          expect(text).toMatch(/^Dit volgt uit andere gegevens\. Het is geen tekst van een wet/);
          expect(machine_readable).toBeDefined();
          continue;
        }
        // One source that has all of these words, and this address.
        const words = text.split("\n\n");
        const at = own.filter(({ jci }) =>
          jci === undefined ? !url.includes("/jci") : url === `https://wetten.overheid.nl/${jci}`,
        );
        expect(at).not.toEqual([]);
        expect(words.filter((one) => !at.some(({ citaat }) => citaat.includes(one)))).toEqual([]);
        expect(url).not.toContain("#");
      }
      // And no source is lost.
      for (const { vindplaats, citaat } of state.regels.flatMap(({ bron, mede = [] }) => [bron, ...mede]))
        for (const words of citaat)
          expect(articles.some(({ number, text }) => number.startsWith(vindplaats) && text.includes(words))).toBe(true);
    }
  });

  test("names at an output the other places on which it rests", async () => {
    const { articles } = lawOf(await toRegelrecht("vrijstelling", "leerplichtwet-1969"));
    const outputs = articles.flatMap(({ machine_readable }) => machine_readable?.execution.output ?? []);
    const found = outputs.find(({ name }) => name === "leerOfKwalificatieplichtig")?.description ?? "";
    const [, places = ""] = found.split("Berust ook op: ");
    expect(places).toContain("Leerplichtwet 1969, art. 4b");
    for (const place of places.replace(/\.$/, "").split("; "))
      expect(articles.map(({ number }) => number)).toContain(place);
  });

  test("is of one state, from its first day: two have one id and lie beside each other", async () => {
    const [first, last] = await Promise.all(
      ["2014-01-06", "2026-08-01"].map(async (peildatum) =>
        lawOf(await toRegelrecht("vrijstelling", "leerplichtwet-1969", { peildatum })),
      ),
    );
    expect(first?.$id).toBe(last?.$id);
    expect([first?.valid_from, last?.valid_from]).toEqual(["2014-01-06", "2021-08-01"]);
    for (const law of [first, last]) {
      expect(law?.publication_date).toBe(law?.valid_from);
      expect(law?.name).toContain(`stand van ${law?.valid_from}`);
      // Another version takes over from the first, and nothing from the last: their schema wants no last day then.
      expect(law).not.toHaveProperty("valid_to");
    }
    expect(lawOf(await toRegelrecht("vrijstelling", "leerplichtwet-1969"))).toEqual(last);
    // The words of 2014 under an address of that day.
    const old = first?.articles.find(({ text }) => text.includes("in het bezit zijn van een getuigschrift"));
    expect(old?.url).toContain("g=2014-01-06");
  });

  test("ends before days without rules, and names them", async () => {
    const gap = { van: "2010-01-01", totEnMet: "2010-12-31", reden: { nl: "Niets.", en: "Nothing." } };
    const regime = small({
      feiten: [feit("a.waar", "boolean")],
      regels: [regel("x", { all: [blad("a.waar", "equal", true)] })],
      regime: { hiaten: [gap], eigenaar: "Gemeente Voorbeeld", status: "beleid" },
    });
    const on = async (peildatum: string) => lawOf(await written(regime, { regimes: [regime], peildatum }));
    const [before, after] = [await on("2009-12-31"), await on("2011-01-01")];
    expect(before).toMatchObject({ valid_from: "2000-01-01", valid_to: "2009-12-31" });
    expect(after).toMatchObject({ valid_from: "2011-01-01", organisation: "Gemeente Voorbeeld" });
    expect(after).not.toHaveProperty("valid_to");
    for (const { name, url, articles } of [before, after]) {
      expect(name).toContain("Dit is beleid en geen wet. Gemaakt door: Gemeente Voorbeeld.");
      expect(name).toContain("Van 2010-01-01 tot en met 2010-12-31 zijn er geen regels: Niets.");
      for (const address of [url, ...articles.map((one) => one.url)]) expect(address).toMatch(/^ni:\/\/\/sha-256;/);
    }
    await expect(on("2010-06-01")).rejects.toThrow(ToetsverzoekError);
  });

  test("gives a source of one's own its own address", async () => {
    const text = "---\nciteertitel: x\nurl: https://voorbeeld.example/besluit\n---\n\nDit staat in het besluit.\n";
    const bron = { document: "besluit", vindplaats: "Besluit, art. 1", citaat: ["Dit staat in het besluit."] };
    const parts: Parts = {
      feiten: [feit("a.waar", "boolean")],
      regels: [regel("x", { all: [blad("a.waar", "equal", true)] }, { bron })],
    };
    const files = JSON.parse(
      JSON.stringify(smallFiles(parts)).replaceAll(
        '"document":"x","vindplaats":"x","citaat":["x"]',
        JSON.stringify(bron).slice(1, -1),
      ),
    );
    const regime = loadRegime({ ...files, "bronnen/besluit.md": text });
    const law = lawOf(await written(regime, { regimes: [regime], adres: "https://voorbeeld.example/regels" }));
    expect(law.url).toBe("https://voorbeeld.example/regels");
    expect(new Set(law.articles.map(({ url }) => url))).toEqual(new Set(["https://voorbeeld.example/besluit"]));
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
    [{ aanvaard: "ja" }, ["/opties/aanvaard regelrecht-accepted"]],
    [{ adres: "" }, ["/opties/adres language-address"]],
    [{ adres: "https://voorbeeld.example/123456782" }, ["/opties/adres connect-bsn"]],
    [{ publicatiedatum: "1985-02-30" }, ["/opties/publicatiedatum regelrecht-date"]],
    [{ publicatiedatum: 1985 }, ["/opties/publicatiedatum regelrecht-date"]],
    [{ version: "0.5.6" }, ["/opties/version options-form"]],
    [{ peildatum: "2014-07-31" }, ["/peildatum peildatum-before-regime"]],
  ])("%j", async (opties, found) => {
    expect(await problems("tlv-emb", "wec", opties)).toEqual(found);
  });
});
