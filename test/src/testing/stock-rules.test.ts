import fc from "fast-check";
import { Engine, type RuleProperties, type TopLevelCondition } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { loadRegime, safeEvaluate } from "../../../src/index.js";
import type { RegelBestanden, Regime } from "../../../src/model/regime.js";
import { standOp } from "../../../src/model/stand.js";
import type { EigenToetsverzoek } from "../../../src/model/types.js";
import { isComplete } from "../../../src/testing/accept.js";
import type { Dossier } from "../../../src/testing/cases.js";
import { feitenOf } from "../../../src/testing/dossier.js";
import { arbitraries, regimeOf, type StockFeiten, stockFacts, toStock } from "../../../src/testing/index.js";
import { anyFacts, anyParts, askedOn, requestOf, statesIn } from "../../helpers/drawn-regimes.js";
import { filesUnder, readJson } from "../../helpers/files.js";
import { runs } from "../../helpers/runs.js";
import { smallFiles } from "../../helpers/small-regime.js";
import { shipped } from "../../helpers/zaken.js";

type Answers = Readonly<Record<string, string>>;

/** What stock json-rules-engine has in hand: rules that were written as JSON and read again. */
interface Plain {
  readonly regels: RuleProperties[];
  readonly voorwaarden: Record<string, TopLevelCondition>;
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
async function byEngine({ regels, voorwaarden, conclusies }: Plain, { feiten }: StockFeiten): Promise<Answers> {
  const engine = new Engine(regels);
  for (const [name, conditions] of Object.entries(voorwaarden)) engine.setCondition(name, conditions);
  const { events } = await engine.run({ ...feiten });
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
  expect(judged).toBeGreaterThan(runs(30));
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
