import type { Feiten } from "../model/feit.js";
import type { Kleene } from "../model/oordeel.js";
import type { Regime } from "../model/regime.js";
import type { Termijn } from "../model/termijn.js";
import { termsChartOf } from "./chart.js";
import { JA, NEE } from "./diagram.js";
import { within } from "./drawn.js";
import { OpenChart } from "./open.js";
import { Turning } from "./turning.js";

/** Whether a term runs, and the unknown facts that can still change that. */
export interface Runs {
  readonly oordeel: Kleene;
  readonly feiten: ReadonlySet<string>;
}

/**
 * Finds exactly whether a term runs on a file where its conditions by themselves leave that open: they cannot see that two of them
 * never go together, nor that both branches of a choice come to the same.
 *
 * @param given the facts of the request, unknown as `null`
 * @returns nothing where the regime is too large for a diagram
 */
export function whetherRuns(regime: Regime, { id }: Termijn, given: Feiten): Runs | undefined {
  const chart = termsChartOf(regime);
  const node = chart?.shown.find(({ regel }) => regel.id === id)?.node;
  if (!chart || node === undefined) return undefined;
  return within(() => {
    const file = new OpenChart(chart, given);
    try {
      const turning = new Turning(file);
      const left = file.narrow(node);
      turning.add(left);
      const [end, ...others] = turning.endsOf(left);
      const oordeel = others.length > 0 ? "onbekend" : end === JA ? "ja" : end === NEE ? "nee" : "onbekend";
      return { oordeel, feiten: turning.all() };
    } finally {
      file.close();
    }
  });
}
