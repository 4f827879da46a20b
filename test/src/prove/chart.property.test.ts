import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listing } from "../../../src/judge/conclude.js";
import { deriveJudged, judge } from "../../../src/judge/situation.js";
import { type Chart, chartOf } from "../../../src/prove/chart.js";
import { JA, NEE, NVT, ONBEKEND, REFUSED } from "../../../src/prove/diagram.js";
import { findMissing } from "../../../src/prove/missing.js";
import { OpenChart } from "../../../src/prove/open.js";
import { accepted, completeFacts, favourable, partialFacts, preparedFor, regimes } from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";

const ends: Readonly<Record<string, number>> = { nee: NEE, onbekend: ONBEKEND, ja: JA, nvt: NVT };

/** A date long before all others keeps no bound: so files that are refused are drawn too. */
const moved = fc.tuple(fc.nat(), fc.constantFrom("1950-01-01", "2190-12-31"));

describe.each(regimes)("$id", (regime) => {
  const chart = chartOf(regime) as Chart;
  const { machine, rests } = preparedFor(regime);

  test("ends, on a complete file, where the rules end", () => {
    const dates = regime.feiten.filter(({ type }) => type === "date");
    const files = fc.tuple(fc.oneof(favourable(regime), completeFacts(regime)), fc.option(moved, { freq: 2 }));
    fc.assert(
      fc.property(files, ([given, move]) => {
        const feit = move && dates[move[0] % Math.max(1, dates.length)];
        const facts = feit && given[feit.id] != null ? { ...given, [feit.id]: move[1] } : given;
        const standings = judge(machine, deriveJudged(machine, facts));
        const isAccepted = accepted(regime, facts);
        const file = new OpenChart(chart, facts);
        for (const { regel, node } of chart.shown) {
          const standing = standings.get(regel.name);
          const said = isAccepted && standing ? ends[listing(standing)] : REFUSED;
          expect([regel.name, file.narrow(node)]).toEqual([regel.name, said]);
        }
        file.close();
      }),
      { numRuns: runs(60) },
    );
  });

  test("knows of every file exactly what is missing, and is as large as it was after it", () => {
    const size = chart.diagram.size;
    fc.assert(
      fc.property(partialFacts(regime, 50), ({ known }) => {
        const facts = deriveJudged(machine, known);
        const standings = judge(machine, facts);
        expect(findMissing(machine, known, { facts, standings, rests }).exact).toBe(true);
        expect(chart.diagram.size).toBe(size);
      }),
      { numRuns: runs(100) },
    );
  });
});
