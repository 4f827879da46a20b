import { EERSTE_JAAR, type IsoDatum, LAATSTE_JAAR } from "../model/datum.js";
import type { Operator } from "../model/voorwaarde.js";
import { daysBetween, plusDays } from "./days.js";
import { tests } from "./judge.js";

/** The days that a request can hold. */
export const FIRST: IsoDatum = `${EERSTE_JAAR}-01-01`;
export const LAST: IsoDatum = `${LAATSTE_JAAR}-12-31`;

/** A date that follows a day, and never turns back when that day moves on. */
export type Moving = (day: IsoDatum) => IsoDatum;

/** Two dates that follow the same day, as a condition compares them. */
export interface Compared {
  readonly left: Moving;
  readonly right: Moving;
  readonly operator: Operator;
}

/** The first day, of those from a day on, on which a moving date reaches a date (`strict`: passes it). */
export function firstReaching(
  at: Moving,
  target: IsoDatum,
  strict: boolean,
  from: IsoDatum = FIRST,
): IsoDatum | undefined {
  const reaches = (iso: IsoDatum): boolean => (strict ? at(iso) > target : at(iso) >= target);
  if (!reaches(LAST)) return undefined;
  if (reaches(from)) return from;
  // Days since `from`; the answer lies in (low, high].
  let [low, high] = [0, daysBetween(from, LAST)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reaches(plusDays(from, middle))) high = middle;
    else low = middle;
  }
  return plusDays(from, high);
}

/**
 * The first day after `from` on which the comparison turns; `undefined` when it never does.
 *
 * Neither date turns back, so which of the two is the later one stays as it is until one of them passes where the
 * other is now: from such a day to the next, and no day between them is looked at.
 */
export function nextTurn({ left, right, operator }: Compared, from: IsoDatum): IsoDatum | undefined {
  const test = tests[operator];
  const holds = (day: IsoDatum): boolean => test(left(day), right(day));
  const now = holds(from);
  for (let day = passing(left, right, from); day !== undefined; day = passing(left, right, day))
    if (holds(day) !== now) return day;
  return undefined;
}

/** The first day after `from` on which one of two dates passes where the other is now. */
function passing(left: Moving, right: Moving, from: IsoDatum): IsoDatum | undefined {
  const [a, b] = [left(from), right(from)];
  const first = a <= b ? firstReaching(left, b, a === b, from) : undefined;
  const second = b <= a ? firstReaching(right, a, a === b, from) : undefined;
  return first !== undefined && second !== undefined && second < first ? second : (first ?? second);
}
