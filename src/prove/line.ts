import { EERSTE_JAAR, LAATSTE_JAAR } from "../model/datum.js";
import type { Ymd } from "../reckon/ymd.js";

/** The values of a fact in their order, each by its place: the days that a request can hold, or some whole numbers. */
export interface Line {
  readonly size: number;
  value(place: number): number;
  place(value: number): number;
}

/** Years begin on 1 March here, so that the day that not every year has is the last one. */
const DAYS_OF_ERA = 146_097;

/** Days since 1 March of the year 0: 2000-03-01 is 730,485. */
function countOf(day: Ymd): number {
  const [month, date] = [((day % 10_000) / 100) | 0, day % 100];
  const year = ((day / 10_000) | 0) - (month <= 2 ? 1 : 0);
  const century = (year / 100) | 0;
  const sinceMarch = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5;
  return 365 * year + ((year / 4) | 0) - century + ((century / 4) | 0) + (sinceMarch | 0) + date - 1;
}

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

const FIRST = countOf(EERSTE_JAAR * 10_000 + 101);

/** Every day that a request can hold. */
export const days: Line = {
  size: countOf(LAATSTE_JAAR * 10_000 + 1231) - FIRST + 1,
  value: (place) => dayOf(place + FIRST),
  place: (day) => countOf(day) - FIRST,
};

/** The whole numbers from one to another. */
export const numbers = (from: number, to: number): Line => ({
  size: to - from + 1,
  value: (place) => place + from,
  place: (value) => value - from,
});
