import type { Afleiding } from "../model/afleiding.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { needsOf } from "./references.js";

/** How much has to be read and reckoned for some names of a regime, each thing counted once. */
export type Cost = (names: readonly string[]) => number;

const FACT = 1;
/** Reading the ten signs of a date takes as long as a few other facts. */
const DAY = 3;
const STEP = 2;

/** What a compiled regime looks at first is what costs least. */
export function costOf(regime: Regime): Cost {
  const items = new Map<string, Regel | Afleiding>([
    ...regime.afleidingen.map((a) => [a.id, a] as const),
    ...regime.regels.map((r) => [r.name, r] as const),
  ]);
  const days = new Set(regime.feiten.filter(({ type }) => type === "date").map(({ id }) => id));
  const known = new Map<string, ReadonlyMap<string, number>>();
  const rests = (name: string): ReadonlyMap<string, number> => {
    const before = known.get(name);
    if (before) return before;
    const item = items.get(name);
    const own = item ? STEP : days.has(name) ? DAY : FACT;
    const found = new Map([[name, own], ...(item ? needsOf(item).flatMap((need) => [...rests(need)]) : [])]);
    known.set(name, found);
    return found;
  };
  return (names) => {
    const all = new Map(names.flatMap((name) => [...rests(name)]));
    return [...all.values()].reduce((sum, one) => sum + one, 0);
  };
}
