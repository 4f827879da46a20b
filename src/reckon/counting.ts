import type { Periode } from "../model/feit.js";
import { dayCount } from "./day-count.js";
import { type Ymd, ymd } from "./day-number.js";
import { ALWAYS, inBoth, merged, outsideOf, type Span } from "./spans.js";

/** A number that lies between two others, both included; `most` is infinite where nothing bounds it. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What a count is made from: the stretches of a fact, nothing where it is not known; and the first and last day of a window. */
export interface Given {
  periods(id: string): readonly Periode[] | null;
  readonly from: Ymd;
  readonly upTo: Ymd;
}

/**
 * Days of which is certain that they are meant, and days that may be. A stretch that still runs certainly has its first day; of a
 * fact that is not known any day may be in it.
 */
export interface Days {
  readonly certain: readonly Span[];
  readonly possible: readonly Span[];
}

/** The days of one stretch: as if it ended at once, or never. */
const spanOf = ({ van, totEnMet }: Periode, open: (first: number) => number): Span => {
  const first = dayCount(ymd(van));
  return { first, last: totEnMet === null ? open(first) : dayCount(ymd(totEnMet)) };
};
const atOnce = (first: number): number => first;
const never = (): number => Number.POSITIVE_INFINITY;

/** The days that lie in a stretch of one of these facts. */
export function daysIn(ids: readonly string[], given: Given): Days {
  const lists = ids.map((id) => given.periods(id));
  const known = lists.flatMap((list) => list ?? []);
  return {
    certain: merged(known.map((period) => spanOf(period, atOnce))),
    possible: lists.includes(null) ? ALWAYS : merged(known.map((period) => spanOf(period, never))),
  };
}

/** The days of the window: as long as one end is not known, none is certain. */
export function windowOf({ from, upTo }: Given): Days {
  const first = from === 0 ? Number.NEGATIVE_INFINITY : dayCount(from);
  const last = upTo === 0 ? Number.POSITIVE_INFINITY : dayCount(upTo);
  const possible = merged([{ first, last }]);
  return { certain: from === 0 || upTo === 0 ? [] : possible, possible };
}

export const inBothDays = (a: Days, b: Days): Days => ({
  certain: inBoth(a.certain, b.certain),
  possible: inBoth(a.possible, b.possible),
});

/** The days that lie in none of these: certain where those are impossible. */
export const otherDays = ({ certain, possible }: Days): Days => ({
  certain: outsideOf(possible),
  possible: outsideOf(certain),
});

/** How many stretches of these facts have a day in the window. */
export function stretchesIn(ids: readonly string[], given: Given): Range {
  const { certain, possible } = windowOf(given);
  let [least, most] = [0, 0];
  for (const id of ids) {
    const list = given.periods(id);
    if (list === null) {
      // Of a window without days no stretch has one.
      if (possible.length > 0) most = Number.POSITIVE_INFINITY;
      continue;
    }
    for (const period of list) {
      if (inBoth([spanOf(period, atOnce)], certain).length > 0) least += 1;
      if (inBoth([spanOf(period, never)], possible).length > 0) most += 1;
    }
  }
  return { least, most };
}

/** Compares two numbers of which the ends are known: nothing as long as both answers can still come. */
export function compareRanges(operator: string, a: Range, b: Range): boolean | undefined {
  switch (operator) {
    case "lessThan":
      return below(a, b, true);
    case "lessThanInclusive":
      return below(a, b, false);
    case "greaterThan":
      return below(b, a, true);
    case "greaterThanInclusive":
      return below(b, a, false);
    case "notEqual":
      return turned(same(a, b));
    default:
      return same(a, b);
  }
}

/** Whether one number lies below another, or (not `strict`) no higher. */
function below(a: Range, b: Range, strict: boolean): boolean | undefined {
  if (strict ? a.most < b.least : a.most <= b.least) return true;
  return (strict ? a.least >= b.most : a.least > b.most) ? false : undefined;
}

function same(a: Range, b: Range): boolean | undefined {
  if (a.most < b.least || b.most < a.least) return false;
  return a.least === a.most && b.least === b.most ? true : undefined;
}

const turned = (answer: boolean | undefined): boolean | undefined => (answer === undefined ? undefined : !answer);

export const exactly = (n: number): Range => ({ least: n, most: n });
