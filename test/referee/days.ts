import type { Afleiding } from "../../src/model/afleiding.js";
import type { Regime } from "../../src/model/regime.js";
import { onDates } from "../../src/reckon/days.js";
import { operationOf } from "../../src/reckon/operations.js";

const DAY = 86_400_000;

/** A day by its number: 1970-01-01 is 0. */
export const numberOf = (iso: string): number => Date.parse(iso) / DAY;
export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The days that a request can hold. */
export const FIRST = numberOf("1900-01-01");
export const LAST = numberOf("2200-12-31");

/** A stretch of days on which a sum is one number of days (`by`), or ends on one day (`to`). */
export interface Piece {
  readonly from: number;
  readonly upTo: number;
  readonly by?: number;
  readonly to?: number;
}

/**
 * A sum on a date as it is reckoned with dates as text, looked up day by day. z3 knows no calendar: to it a sum is any function,
 * until it is told what the sum makes of a stretch of days.
 */
export class Sum {
  private readonly known = new Map<number, number>();

  constructor(
    readonly name: string,
    private readonly afleiding: Afleiding,
    private readonly kalenders: Regime["kalenders"],
  ) {}

  at(day: number): number {
    const before = this.known.get(day);
    if (before !== undefined) return before;
    const sum = operationOf(this.afleiding).sum?.(this.afleiding, isoOf(day), onDates, this.kalenders);
    if (sum === undefined) throw new Error(`${this.name} is no sum on one date`);
    const found = numberOf(sum);
    this.known.set(day, found);
    return found;
  }

  /** What holds on every day of a request: the fewest and the most days that it moves one, and whether it ever falls. */
  private whole: { readonly least: number; readonly most: number; readonly falls: boolean } | undefined;
  bounds(): { readonly least: number; readonly most: number; readonly falls: boolean } {
    if (this.whole) return this.whole;
    let [least, most, falls, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, false, this.at(FIRST)];
    for (let day = FIRST; day <= LAST; day++) {
      const found = this.at(day);
      least = Math.min(least, found - day);
      most = Math.max(most, found - day);
      falls ||= found < last;
      last = found;
    }
    this.whole = { least, most, falls };
    return this.whole;
  }

  /** The widest stretch around a day on which the sum is that simple; it looks no more than ten years to each side. */
  piece(day: number): Piece {
    const value = this.at(day);
    const by = this.stretch(day, (other) => this.at(other) - other === value - day);
    const to = this.stretch(day, (other) => this.at(other) === value);
    return by[1] - by[0] >= to[1] - to[0]
      ? { from: by[0], upTo: by[1], by: value - day }
      : { from: to[0], upTo: to[1], to: value };
  }

  private stretch(day: number, holds: (day: number) => boolean): readonly [number, number] {
    let [from, upTo] = [day, day];
    while (day - from < 3_660 && holds(from - 1)) from -= 1;
    while (upTo - day < 3_660 && holds(upTo + 1)) upTo += 1;
    return [from, upTo];
  }
}

/** The sums of some regimes: the same reckoning is one function, whoever names it. */
export class Sums {
  private readonly sums = new Map<string, Sum>();

  of(afleiding: Afleiding, { kalenders }: Regime): Sum {
    const own = Object.entries(afleiding).filter(
      ([key]) => !["id", "titel", "en", "bron", "interpretatie", "van", "geldigVan", "geldigTot"].includes(key),
    );
    const kalender = afleiding.operatie === "termijn" ? kalenders[afleiding.kalender] : undefined;
    const key = JSON.stringify([own.sort(([a], [b]) => (a < b ? -1 : 1)), kalender]);
    const found = this.sums.get(key) ?? new Sum(`sum ${this.sums.size} ${afleiding.operatie}`, afleiding, kalenders);
    this.sums.set(key, found);
    return found;
  }
}
