/*
 * Sums on days as SQL, as every engine reads them that knows `date`, `interval` and `make_date`: a text of a date goes in, and one
 * comes out. What is unknown is NULL, and every sum on it is NULL too. None passes through a moment with a zone.
 */

const signed = (n: number): string => (n < 0 ? `- ${-n}` : `+ ${n}`);

export const later = (day: string, days: number): string => (days === 0 ? day : `(${day} ${signed(days)})`);

/** 30 November plus three months is 28 February, here too. */
export const monthsLater = (day: string, months: number): string => `(${day} + interval '${months}' month)::date`;

export const yearsLater = (day: string, years: number): string => `(${day} + interval '${years}' year)::date`;

/** The year, the month or the day of a date as a whole number. */
export const part = (name: "year" | "month" | "day", day: string): string => `extract(${name} from ${day})::integer`;

/** The year of a date, or one some years on. */
export const yearIn = (day: string, years = 0): string =>
  `${part("year", day)}${years === 0 ? "" : ` ${signed(years)}`}`;

export const firstOfMonth = (day: string): string => `make_date(${yearIn(day)}, ${part("month", day)}, 1)`;

const FEBRUARY = 2;
const short: readonly number[] = [4, 6, 9, 11];

/** A day of a year; one that does not exist (29 February, 31 June) becomes the last day of its month. */
export function dayOf(year: string, month: number, day: number): string {
  if (month === FEBRUARY && day > 28) return `(make_date(${year}, 3, 1) - 1)`;
  return `make_date(${year}, ${month}, ${short.includes(month) ? Math.min(day, 30) : day})`;
}

/** What `least` and `greatest` make of some days once all are known: by themselves they pass over a NULL. */
export const whenKnown = (days: readonly string[], found: string): string =>
  `case when ${days.map((day) => `${day} is not null`).join(" and ")} then ${found} end`;
