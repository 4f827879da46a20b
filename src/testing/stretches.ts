import type { Regime } from "../model/regime.js";
import { standOp } from "../model/stand.js";
import { plusDays } from "../reckon/days.js";
import { standen } from "./dossier.js";

/** A stretch of time in which neither of two regimes changes, and what each is in it; nothing where it does not apply. */
export interface Stretch {
  readonly first: string;
  /** The first day after it. */
  readonly next: string | undefined;
  readonly one: Regime | undefined;
  readonly other: Regime | undefined;
}

/** The stretches of time in which one of two regimes applies, in their order. */
export function stretches(one: Regime, other: Regime): Stretch[] {
  const turns = [one, other]
    .flatMap(standen)
    .flatMap(({ geldigVan, geldigTot }) =>
      geldigTot === undefined ? [geldigVan] : [geldigVan, plusDays(geldigTot, 1)],
    );
  const days = [...new Set(turns)].sort();
  return days
    .map((first, i) => ({ first, next: days[i + 1], one: standOp(one, first), other: standOp(other, first) }))
    .filter((stretch) => stretch.one ?? stretch.other);
}
