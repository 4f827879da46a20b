import type { Lijsten } from "../doors/compile.js";
import { scopesOf } from "../judge/scopes.js";
import type { Regime } from "../model/regime.js";
import { leavesIn } from "../model/tree.js";

/**
 * The conclusions of a regime that can turn its final answer: the parts that it counts, and the scopes under which it stands. A duty or
 * a departure is listed beside the answer, and turns none.
 */
export interface Carriers {
  readonly parts: ReadonlySet<string>;
  readonly scopes: ReadonlySet<string>;
}

export function carriersOf(regime: Regime): Carriers {
  const final = regime.regels.find((regel) => regel.slotsom);
  if (!final) return { parts: new Set(), scopes: new Set() };
  return {
    parts: new Set(leavesIn(final.conditions).map(({ fact }) => fact)),
    scopes: new Set(scopesOf(regime, final)),
  };
}

/**
 * The conclusions that carry an answer: for a "no" the parts that fail, for one that does not apply the scopes that fail, and while it
 * is open all that is open. Nothing carries a "yes": every part of it holds.
 */
export function carriedBy({ oordeel, nee, onbekend }: Lijsten, { parts, scopes }: Carriers): readonly string[] {
  switch (oordeel) {
    case "ja":
      return [];
    case "nee":
      return nee.filter((name) => parts.has(name));
    case "nvt":
      return nee.filter((name) => scopes.has(name));
    case "onbekend":
      return onbekend.filter((name) => parts.has(name) || scopes.has(name));
  }
}
