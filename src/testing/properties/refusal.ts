import fc from "fast-check";
import { safeEvaluate } from "../../generated/alle-vragen.js";
import type { Regime } from "../../model/regime.js";
import { arbitraries } from "../arbitraries.js";
import type { OngeldigVerzoek } from "../invalid.js";
import { type Eigenschap, type EigenschapOpties, Words } from "./property.js";

/** A request with a mistake in it is refused, with the code of that mistake and its place. */
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
