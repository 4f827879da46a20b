import { EERSTE_JAAR, type IsoDatum, LAATSTE_JAAR } from "../model/datum.js";
import type { Operator } from "../model/voorwaarde.js";
import { daysBetween, plusDays } from "../reckon/days.js";
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
 * The days on which one comparison turns, one after the other, followed no further than is asked.
 *
 * Neither date turns back, so which of the two is the later one stays as it is until one of them passes where the
 * other is now: from such a day to the next, and no day between them is looked at.
 */
export class Turns {
  private holds: boolean;
  private turn: IsoDatum | undefined;

  constructor(
    private readonly compared: Compared,
    /** How far it was followed; `undefined` when it never turns again. */
    private at: IsoDatum | undefined,
  ) {
    this.holds = at !== undefined && this.on(at);
  }

  private on(day: IsoDatum): boolean {
    const { left, right, operator } = this.compared;
    return tests[operator](left(day), right(day));
  }

  /** The next turn, as far as it comes no later than a day. */
  next(until: IsoDatum = LAST): IsoDatum | undefined {
    const { left, right } = this.compared;
    while (this.turn === undefined && this.at !== undefined && this.at < until) {
      this.at = passing(left, right, this.at);
      if (this.at !== undefined && this.on(this.at) !== this.holds) this.turn = this.at;
    }
    return this.turn !== undefined && this.turn <= until ? this.turn : undefined;
  }

  /** Goes on from the turn that `next` gave. */
  pass(): void {
    this.turn = undefined;
    this.holds = !this.holds;
  }
}

/** The first day after `from` on which one of two dates passes where the other is now. */
function passing(left: Moving, right: Moving, from: IsoDatum): IsoDatum | undefined {
  const [a, b] = [left(from), right(from)];
  const first = a <= b ? firstReaching(left, b, a === b, from) : undefined;
  const second = b <= a ? firstReaching(right, a, a === b, from) : undefined;
  return first !== undefined && second !== undefined && second < first ? second : (first ?? second);
}
