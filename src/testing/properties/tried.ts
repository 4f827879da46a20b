import fc from "fast-check";
import type { Regime } from "../../model/regime.js";
import type { Taal } from "../../model/tekst.js";
import { allProperties } from "./all.js";

/** How many properties were tried, and of those that do not hold the first line of why. */
export interface Geprobeerd {
  readonly aantal: number;
  readonly weerlegd: readonly { readonly naam: string; readonly reden: string }[];
}

/** Tries every property of a regime on some cases of each. */
export async function tryAll(
  regime: Regime,
  { seed, numRuns, taal }: { readonly seed: number; readonly numRuns: number; readonly taal: Taal },
): Promise<Geprobeerd> {
  const properties = allProperties(regime, { taal, regimes: [regime] });
  const weerlegd: { naam: string; reden: string }[] = [];
  for (const { name, property } of properties) {
    const { failed, errorInstance } = await fc.check(property, { seed, numRuns });
    if (!failed) continue;
    weerlegd.push({ naam: name, reden: errorInstance instanceof Error ? errorInstance.message : "" });
  }
  return { aantal: properties.length, weerlegd };
}
