import { EERSTE_JAAR, LAATSTE_JAAR } from "../model/datum.js";
import { dayCount } from "../reckon/day-count.js";
import type { Ymd } from "../reckon/ymd.js";

/** The values of a fact in their order, each by its place: the days that a request can hold, or some whole numbers. */
export interface Line {
  readonly size: number;
  value(place: number): number;
  /** The place of a value, and of what lies between two of them the place of the next one: a place is always whole. */
  place(value: number): number;
}

const DAYS_OF_ERA = 146_097;

function dayOf(count: number): Ymd {
  const era = (count / DAYS_OF_ERA) | 0;
  const inEra = count - era * DAYS_OF_ERA;
  const yearInEra = ((inEra - ((inEra / 1460) | 0) + ((inEra / 36_524) | 0) - ((inEra / 146_096) | 0)) / 365) | 0;
  const inYear = inEra - (365 * yearInEra + ((yearInEra / 4) | 0) - ((yearInEra / 100) | 0));
  const sinceMarch = ((5 * inYear + 2) / 153) | 0;
  const date = inYear - (((153 * sinceMarch + 2) / 5) | 0) + 1;
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
  return (yearInEra + era * 400 + (month <= 2 ? 1 : 0)) * 10_000 + month * 100 + date;
}

const FIRST = dayCount(EERSTE_JAAR * 10_000 + 101);

/** Every day that a request can hold. */
export const days: Line = {
  size: dayCount(LAATSTE_JAAR * 10_000 + 1231) - FIRST + 1,
  value: (place) => dayOf(place + FIRST),
  place: (day) => dayCount(day) - FIRST,
};

/** The whole numbers from one to another. */
export const numbers = (from: number, to: number): Line => ({
  size: to - from + 1,
  value: (place) => place + from,
  place: (value) => Math.ceil(value) - from,
});
