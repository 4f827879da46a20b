import fc from "fast-check";
import { safeEvaluate } from "../../generated/alle-vragen.js";
import type { Regime } from "../../model/regime.js";
import { arbitraries } from "../arbitraries.js";
import type { OngeldigVerzoek } from "../invalid.js";
import { type Eigenschap, type EigenschapOpties, Words } from "./property.js";

/**
 * A request with a mistake in it is refused, with the code of that mistake and its place.
 *
 * @param regime of `loadRegime` or `regimeOf`
 * @param opties the chance in percent that a fact is unknown (`onbekend`), and the language of what fails (`taal`)
 * @returns a property for `fc.assert`; what fails says so in a sentence, with the facts of the case
 * @example
 * import fc from "fast-check";
 * // Is a mistake in a request ever let in?
 * (await fc.check(refusesWhatIsWrong(regimeOf("tlv-emb", "wec")), { numRuns: 3 })).failed; //=> false
 */
export function refusesWhatIsWrong(regime: Regime, opties: EigenschapOpties = {}): Eigenschap<[OngeldigVerzoek]> {
  const words = new Words(regime, opties);
  return fc.asyncProperty(arbitraries(regime, opties).invalid, async ({ verzoek, code, pad }) => {
    const found = await safeEvaluate(verzoek, { regimes: [regime] });
    const problemen = found.ok ? [] : found.problemen;
    if (problemen.some((probleem) => probleem.code === code && probleem.pad === pad)) return;
    const gevonden = words.list(problemen.map((probleem) => `${probleem.code} ${probleem.pad}`));
    throw new Error(words.property("nietGeweigerd", {}, { code, pad, gevonden }));
  });
}
