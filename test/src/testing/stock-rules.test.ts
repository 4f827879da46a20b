import fc from "fast-check";
import { Engine, type RuleProperties } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { loadRegime, safeEvaluate } from "../../../src/index.js";
import type { Oordeel } from "../../../src/model/oordeel.js";
import type { RegelBestanden, Regime } from "../../../src/model/regime.js";
import { standOp } from "../../../src/model/stand.js";
import type { EigenToetsverzoek } from "../../../src/model/types.js";
import { isComplete } from "../../../src/testing/accept.js";
import type { Dossier } from "../../../src/testing/cases.js";
import { feitenOf } from "../../../src/testing/dossier.js";
import {
  arbitraries,
  conformance,
  conformanceDifferences,
  regimeOf,
  type StockFeiten,
  stockFacts,
  toStock,
} from "../../../src/testing/index.js";
import { anyFacts, anyParts, askedOn, requestOf, statesIn } from "../../helpers/drawn-regimes.js";
import { filesUnder, readJson } from "../../helpers/files.js";
import { runs } from "../../helpers/runs.js";
import { blad, feit, regel, smallFiles } from "../../helpers/small-regime.js";
import { shipped } from "../../helpers/zaken.js";

type Answers = Readonly<Record<string, string>>;

/** What stock json-rules-engine has in hand: rules that were written as JSON and read again. */
interface Plain {
  readonly regels: RuleProperties[];
  readonly conclusies: readonly string[];
}
const written = new WeakMap<Regime, Plain>();

function plainOf(regime: Regime, peildatum: string): Plain {
  const stand = standOp(regime, peildatum) ?? regime;
  const plain = written.get(stand) ?? (JSON.parse(JSON.stringify(toStock(regime, { peildatum }))) as Plain);
  written.set(stand, plain);
  return plain;
}

/** Stock json-rules-engine, and nothing of ours. */
async function byEngine({ regels, conclusies }: Plain, { feiten }: StockFeiten): Promise<Answers> {
  const { events } = await new Engine(regels).run({ ...feiten });
  // No conclusion has two answers.
  expect(events.map(({ type }) => type).sort()).toEqual([...new Set(events.map(({ type }) => type))].sort());
  const open = Object.fromEntries(conclusies.map((name) => [name, "onbekend"]));
  return { ...open, ...Object.fromEntries(events.map(({ type, params }) => [type, String(params?.["oordeel"])])) };
}

/** Nothing of a file that is refused. */
async function byEvaluate(regime: Regime, verzoek: EigenToetsverzoek): Promise<Answers | undefined> {
  const result = await safeEvaluate(verzoek, { regimes: [regime] });
  return result.ok ? Object.fromEntries(result.uitkomst.conclusies.map(({ id, oordeel }) => [id, oordeel])) : undefined;
}

async function both(regime: Regime, { peildatum, zaak }: Pick<EigenToetsverzoek, "peildatum" | "zaak">) {
  const facts = stockFacts(regime, { peildatum, zaak: zaak as Dossier["zaak"] });
  const own = await byEvaluate(regime, { vraag: regime.vraag, regime: regime.id, peildatum, zaak });
  return { engine: await byEngine(plainOf(regime, peildatum), facts), own, facts };
}

/** How many of these files are judged, each by the engine as by us. */
async function same(regime: Regime, files: readonly Pick<EigenToetsverzoek, "peildatum" | "zaak">[]): Promise<number> {
  let judged = 0;
  for (const file of files) {
    const { engine, own } = await both(regime, file);
    if (own === undefined) continue;
    expect(engine).toEqual(own);
    judged += 1;
  }
  return judged;
}

const folder = (map: string): RegelBestanden =>
  Object.fromEntries(
    filesUnder(map, ".json")
      .filter((path) => !path.endsWith(".zaken.json"))
      .map((path) => [path.slice(map.length + 1), readJson(path)]),
  );
const leave = loadRegime(folder("examples/28-verlof"));

describe.each(shipped)("$id as rules of stock json-rules-engine", (regime) => {
  const { complete, any } = arbitraries(regime);

  test("gives the answer of each conclusion on a complete file", async () => {
    await fc.assert(
      fc.asyncProperty(complete, async (verzoek) => {
        const stand = standOp(regime, verzoek.peildatum) ?? regime;
        fc.pre(isComplete(stand, feitenOf(stand, verzoek.zaak, verzoek.peildatum)));
        const { engine, own } = await both(regime, verzoek);
        expect(engine).toEqual(own);
        expect(Object.values(own ?? {})).not.toContain("onbekend");
      }),
      { numRuns: runs(12) },
    );
  });

  test("gives it on any other file, and says no more than we do of a date without its day", async () => {
    await fc.assert(
      fc.asyncProperty(any, async (verzoek) => {
        const { engine, own, facts } = await both(regime, verzoek);
        if (facts.onvolledig.length === 0) expect(engine).toEqual(own);
        const settled = Object.entries(engine).filter(([, answer]) => answer !== "onbekend");
        expect(own).toMatchObject(Object.fromEntries(settled));
      }),
      { numRuns: runs(12) },
    );
  });
});

test("gives the answers of regimes that nobody thought of, whatever is unknown", async () => {
  let judged = 0;
  await fc.assert(
    fc.asyncProperty(anyParts, fc.array(anyFacts, { minLength: 6, maxLength: 6 }), async (drawn, files) => {
      judged += await same(loadRegime(smallFiles(drawn)), files.map(requestOf));
    }),
    { numRuns: runs(25) },
  );
  expect(judged).toBeGreaterThan(runs(25));
});

test("gives those of each state in time, transitional law included", async () => {
  let judged = 0;
  await fc.assert(
    fc.asyncProperty(statesIn, anyFacts, async (files, facts) => {
      const regime = loadRegime(files);
      judged += await same(
        regime,
        askedOn.map((peildatum) => ({ ...requestOf(facts), peildatum })),
      );
    }),
    { numRuns: runs(15) },
  );
  expect(judged).toBeGreaterThan(runs(15));
});

test("counts days of a complete file, and leaves open what it cannot count", async () => {
  const { any, complete } = arbitraries(leave);
  await fc.assert(
    fc.asyncProperty(any, async (verzoek) => {
      const { engine, own = {} } = await both(leave, verzoek);
      const differ = Object.keys(own).filter((name) => engine[name] !== own[name]);
      expect(differ.map((name) => engine[name])).toEqual(differ.map(() => "onbekend"));
    }),
    { numRuns: runs(25) },
  );
  // Of a period that runs on the engine knows no number of days.
  const files = fc
    .sample(complete, { numRuns: 80, seed: 11 })
    .filter(({ zaak }) => !JSON.stringify(zaak).includes('"totEnMet":null'));
  expect(files.length).toBeGreaterThan(20);
  expect(await same(leave, files)).toBe(files.length);
});

test("gives what a conformance set says of each of its cases", async () => {
  const regime = regimeOf("zorg-in-onderwijstijd", "brieven-2019-2020");
  const { zaken } = conformance(regime);
  const antwoorden: { id: string; conclusies: Record<string, Oordeel> }[] = [];
  for (const { id, verzoek } of zaken) {
    const { engine } = await both(regime, verzoek);
    antwoorden.push({ id, conclusies: { ...engine } as Record<string, Oordeel> });
  }
  expect(conformanceDifferences(zaken, antwoorden)).toEqual([]);
});

/** Regimes in which conditions compare what is counted, with a number and with each other. */
const counting = fc
  .record({
    operator: fc.constantFrom("equal", "notEqual", "lessThan", "lessThanInclusive", "greaterThan"),
    most: fc.integer({ min: 0, max: 12 }),
    weekdagen: fc.option(fc.constant(["maandag", "dinsdag", "zaterdag"])),
    besideFact: fc.boolean(),
  })
  .map(({ operator, most, weekdagen, besideFact }) => {
    const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
    const count = { bron, perioden: ["a.weg"], van: "w.van", totEnMet: "w.tot" };
    const days = { ...count, id: "n.dagen", operatie: "aantalDagen", ...(weekdagen ? { weekdagen } : {}) };
    const times = { ...count, id: "n.keren", operatie: "aantalPerioden" };
    const other = besideFact ? { fact: "n.keren" } : most;
    return loadRegime(
      smallFiles({
        feiten: [feit("a.weg", "periods"), feit("a.waar", "boolean"), feit("w.van", "date"), feit("w.tot", "date")],
        afleidingen: [days, times],
        regels: [
          regel("x", { any: [blad("n.dagen", operator, other), blad("a.waar", "equal", true)] }),
          regel(
            "y",
            { all: [blad("n.keren", "lessThanInclusive", 1)] },
            { toepassing: { all: [blad("a.waar", "equal", false)] } },
          ),
        ],
      }),
    );
  });

test("gives the answers of drawn regimes that count, of complete files, and of others no other answer", async () => {
  let judged = 0;
  await fc.assert(
    fc.asyncProperty(counting, fc.integer({ min: 0, max: 999 }), async (regime, seed) => {
      const { complete, any } = arbitraries(regime);
      const ended = fc
        .sample(complete, { numRuns: 6, seed })
        .filter(({ zaak }) => !JSON.stringify(zaak).includes('"totEnMet":null'));
      judged += await same(regime, ended);
      for (const verzoek of fc.sample(any, { numRuns: 3, seed })) {
        const { engine, own = {} } = await both(regime, verzoek);
        const differ = Object.keys(own).filter((name) => engine[name] !== own[name]);
        expect(differ.map((name) => engine[name])).toEqual(differ.map(() => "onbekend"));
      }
    }),
    { numRuns: runs(12) },
  );
  expect(judged).toBeGreaterThan(runs(12));
});

describe("toStock", () => {
  const wet = regimeOf("vrijstelling", "leerplichtwet-1969");
  const stock = toStock(wet);

  test("holds nothing that json-rules-engine does not know by itself", () => {
    const text = JSON.stringify([toStock(leave), ...shipped.map((regime) => toStock(regime))]);
    const operators = [...text.matchAll(/"operator":"(\w+)","value"/g)].map(([, name]) => name);
    const known = ["equal", "notEqual", "in", "notIn", "contains", "doesNotContain"];
    const orders = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];
    expect([...known, ...orders]).toEqual(expect.arrayContaining([...new Set(operators)]));
    expect(JSON.parse(JSON.stringify(stock))).toEqual(stock);
  });

  test("names what it leaves out", () => {
    const said = (regime: Regime, wat: string) => toStock(regime).nietGezegd.find((one) => one.wat === wat)?.welke;
    expect(said(leave, "telling")).toContain("verlof.dagen");
    expect(said(wet, "telling")).toBeUndefined();
    expect(said(wet, "onvolledige-datum")).toEqual(["jongere.geboortedatum"]);
    expect(said(wet, "uitkomst")).toContain("ontbreekt");
    const several = shipped.find(({ standen }) => standen.length > 1);
    expect(several && said(several, "standen")).toEqual(several?.standen.map(({ geldigVan }) => geldigVan));
  });

  test("refuses a day without rules, another option, and a file with a mistake", () => {
    expect(() => toStock(wet, { peildatum: "1900-01-01" })).toThrow(/1900-01-01/);
    expect(() => toStock(wet, { dag: "2026-08-01" } as never)).toThrow();
    expect(() =>
      stockFacts(wet, { peildatum: "2026-08-01", zaak: { jongere: { geboortedatum: "gisteren" } } }),
    ).toThrow();
  });

  test("refuses conclusions that name each other so often that they cannot be written out, by name", () => {
    const chain = Array.from({ length: 20 }, (_, i) => {
      const before = i === 0 ? blad("a.waar", "equal", true) : blad(`c${i - 1}`, "equal", "ja");
      const other = i === 0 ? blad("a.ook", "equal", true) : blad(`c${i - 1}`, "equal", "nee");
      return regel(`c${i}`, { any: [{ all: [before, blad("a.waar", "equal", true)] }, other] });
    });
    const feiten = [feit("a.waar", "boolean"), feit("a.ook", "boolean")];
    const few = loadRegime(smallFiles({ feiten, regels: chain.slice(0, 5) }));
    expect(toStock(few).regels.length).toBeGreaterThan(5);
    expect(() => toStock(loadRegime(smallFiles({ feiten, regels: chain })))).toThrow(/^c1\d has more than/);
  });

  test("takes a date without its day for unknown, and says so", () => {
    const zaak = { jongere: { geboortedatum: "2014-03" } };
    const { feiten, onvolledig } = stockFacts(wet, { peildatum: "2026-08-01", zaak });
    expect(onvolledig).toEqual(["jongere.geboortedatum"]);
    expect(feiten["jongere.geboortedatum"]).toBeNull();
  });

  test("gives each fact after what it follows from", () => {
    const given = new Set(stock.feiten.filter((id) => !stock.afgeleid.some((one) => one.id === id)));
    for (const one of stock.afgeleid) {
      const from = "van" in one ? [one.van].flat() : [];
      expect([...given]).toEqual(expect.arrayContaining(from));
      given.add(one.id);
    }
    expect([...given].sort()).toEqual([...stock.feiten].sort());
  });
});
