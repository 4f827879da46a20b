import type { Regime } from "./regime.js";

/** The state of a regime on a day: the regime itself, unless its rules changed in time; `undefined` when none applies. */
export function standOp(regime: Regime, dag: string): Regime | undefined {
  const states = regime.standen.length === 0 ? [regime] : regime.standen;
  return states.find((stand) => stand.geldigVan <= dag && (stand.geldigTot === undefined || dag <= stand.geldigTot));
}
