import type fc from "fast-check";
import { regimesOf } from "../../doors/regimes.js";
import type { Regime } from "../../model/regime.js";
import { completeIsSettled, settledStaysSettled, unknownIsNeverNo } from "./answers.js";
import { type BestandenOpties, orderMakesNoDifference, replayIsEqual, sameRequestSameBytes } from "./bytes.js";
import { compiledEqualsEvaluate } from "./compiled.js";
import { consequencesNeverChange } from "./consequences.js";
import { equalsStockEngine } from "./engine.js";
import { missingIsExact, missingLeavesNothingOut } from "./missing.js";
import { overlayLeavesTheRestAlone } from "./overlay.js";
import { refusesWhatIsWrong } from "./refusal.js";

/** A property with its name, for a table of tests. */
export interface NamedProperty {
  readonly name: string;
  readonly property: fc.IAsyncProperty<unknown>;
}

/**
 * Every property that a regime must have; for one that builds on another, also that it leaves the rest alone.
 *
 * @param regime of `loadRegime` or `regimeOf`
 * @param opties the chance in percent that a fact is unknown (`onbekend`), the language of what fails (`taal`), own regimes on which it
 *   builds (`regimes`), and its rule files (`bestanden`), of which the order is tried then
 * @returns the properties with their names, for a table of tests: `test.each(allProperties(regime))("$name", ({ property }) =>
 *   fc.assert(property, { numRuns: 25 }), 60_000)`
 * @example
 * // How many does a regime have to hold that builds on no other?
 * allProperties(regimeOf("tlv-emb", "wec")).length; //=> 12
 */
export function allProperties(regime: Regime, opties: BestandenOpties = {}): NamedProperty[] {
  const base = [...(opties.regimes ?? []), ...regimesOf(regime.vraag)].find(({ id }) => id === regime.bouwtVoortOp);
  const named: Readonly<Record<string, fc.IAsyncProperty<unknown>>> = {
    settledStaysSettled: settledStaysSettled(regime, opties),
    completeIsSettled: completeIsSettled(regime, opties),
    unknownIsNeverNo: unknownIsNeverNo(regime, opties),
    missingIsExact: missingIsExact(regime, opties),
    missingLeavesNothingOut: missingLeavesNothingOut(regime, opties),
    consequencesNeverChange: consequencesNeverChange(regime, opties),
    equalsStockEngine: equalsStockEngine(regime, opties),
    compiledEqualsEvaluate: compiledEqualsEvaluate(regime, opties),
    sameRequestSameBytes: sameRequestSameBytes(regime, opties),
    orderMakesNoDifference: orderMakesNoDifference(regime, opties),
    replayIsEqual: replayIsEqual(regime, opties),
    refusesWhatIsWrong: refusesWhatIsWrong(regime, opties),
    ...(base ? { overlayLeavesTheRestAlone: overlayLeavesTheRestAlone(base, regime, opties) } : {}),
  };
  return Object.entries(named).map(([name, property]) => ({ name, property }));
}
