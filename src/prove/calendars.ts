import type { Afleiding } from "../model/afleiding.js";
import type { Regime } from "../model/regime.js";

/** The calendar of a term, where regimes beside each other do not have it in common. */
export function ownCalendar(afleiding: Afleiding, { kalenders }: Regime, beside: readonly Regime[]): unknown {
  if (afleiding.operatie !== "termijn") return undefined;
  const own = kalenders[afleiding.kalender];
  return beside.some((other) => other.kalenders[afleiding.kalender] !== own) ? own : undefined;
}
