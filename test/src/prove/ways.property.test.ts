import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Standings, seenBy } from "../../../src/judge/conclude.js";
import { derive, judge } from "../../../src/judge/situation.js";
import { conditionOf } from "../../../src/judge/trees.js";
import type { Feiten } from "../../../src/model/feit.js";
import type { Kleene } from "../../../src/model/oordeel.js";
import type { Regime } from "../../../src/model/regime.js";
import type { Point } from "../../../src/prove/points.js";
import { type Way, type WayChart, type Ways, wayChartOf } from "../../../src/prove/ways.js";
import { isComplete } from "../../../src/testing/accept.js";
import { anyFacts, anyParts } from "../../helpers/drawn-regimes.js";
import {
  accepted,
  completeFacts,
  favourable,
  partialFacts,
  preparedFor,
  regimes,
  settle,
} from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";
import { small } from "../../helpers/small-regime.js";

interface File {
  readonly facts: Feiten;
  readonly standings: Standings;
}

function judged(regime: Regime, feiten: Feiten): File {
  const { machine } = preparedFor(regime);
  const facts = derive(machine, settle(regime, feiten));
  return { facts, standings: judge(machine, facts) };
}

/** What a file says of a point, by the machine that judges files and not by the diagram. */
function said(regime: Regime, name: string, { is }: Point, { facts, standings }: File): Kleene {
  if ("reikwijdte" in is) {
    const oordeel = standings.get(is.reikwijdte)?.oordeel ?? "onbekend";
    return oordeel === "nvt" ? "nee" : oordeel;
  }
  const regel = regime.regels.find((one) => one.name === name) as Regime["regels"][number];
  return conditionOf(is.voorwaarde)(seenBy(regel, facts, standings));
}

const fits = (regime: Regime, name: string, { points }: Ways, way: Way, file: File): boolean =>
  way.cells.every((cell) => said(regime, name, points[cell.point] as Point, file) === cell.said);

/** A complete file goes one way, with its answer; the diagram and the words of the way agree on which. */
function goesOneWay(regime: Regime, chart: WayChart, name: string, ways: Ways, feiten: Feiten): void {
  const file = judged(regime, feiten);
  const taken = ways.ways.filter((way) => fits(regime, name, ways, way, file));
  expect([name, taken.map(({ answer }) => answer)]).toEqual([name, [file.standings.get(name)?.oordeel]]);
  expect(ways.ways.filter((way) => chart.goes(way, feiten))).toEqual(taken);
}

/** The smallest file of a way is accepted, has its answer, and goes it. */
function hasFile(regime: Regime, chart: WayChart, name: string, way: Way): boolean {
  const found = chart.witness(way, "2030-08-01");
  if (typeof found === "string") return false;
  expect(accepted(regime, found.feiten)).toBe(true);
  expect([name, judged(regime, found.feiten).standings.get(name)?.oordeel]).toEqual([name, way.answer]);
  expect([chart.goes(way, found.feiten), chart.shows(way, found.feiten)]).toEqual([true, true]);
  return true;
}

describe.each(regimes)("$id", (regime) => {
  const chart = wayChartOf(regime) as WayChart;
  const all = regime.regels.map(({ name }) => [name, chart.of(name) as Ways] as const);

  test("every complete file goes one way to each conclusion, and that way has its answer", () => {
    fc.assert(
      fc.property(fc.oneof(favourable(regime), completeFacts(regime)), (feiten) => {
        for (const [name, ways] of all) goesOneWay(regime, chart, name, ways, feiten);
      }),
      { numRuns: runs(60) },
    );
  });

  test("a file that shows a way has its answer, and shows no other", () => {
    fc.assert(
      fc.property(partialFacts(regime, 40), ({ known }) => {
        const { standings } = judged(regime, known);
        for (const [name, { ways }] of all) {
          const taken = ways.filter((way) => chart.shows(way, known)).map(({ answer }) => answer);
          expect([name, taken]).toEqual([name, taken.length === 0 ? [] : [standings.get(name)?.oordeel]]);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  test("every way has a file, and there are no more than can be read", () => {
    for (const [name, { ways }] of all) {
      expect([name, ways.filter((way) => !hasFile(regime, chart, name, way))]).toEqual([name, []]);
      expect(ways.length).toBeLessThanOrEqual(16);
      expect(new Set(ways.map(({ cells }) => JSON.stringify(cells))).size).toBe(ways.length);
    }
  });
});

describe("of a regime that nobody thought of", () => {
  const anyRegime = anyParts.map((parts) => small(parts));

  test("every complete file goes one way, whose file has its answer", () => {
    let [files, open] = [0, 0];
    fc.assert(
      fc.property(anyRegime, fc.array(anyFacts, { minLength: 20, maxLength: 20 }), (regime, drawn) => {
        const chart = wayChartOf(regime);
        if (!chart) return;
        for (const { name } of regime.regels) {
          const ways = chart.of(name);
          if (!ways) continue;
          for (const feiten of drawn.filter((one) => accepted(regime, one) && isComplete(regime, one))) {
            goesOneWay(regime, chart, name, ways, feiten);
            files += 1;
          }
          for (const way of ways.ways) {
            expect(hasFile(regime, chart, name, way)).toBe(true);
            if (way.answer === "onbekend") open += 1;
          }
        }
      }),
      { numRuns: runs(30) },
    );
    // Else nothing was tried of what has no place in the rules of the package.
    expect(files).toBeGreaterThan(50);
    expect(open).toBeGreaterThan(5);
  });
});
