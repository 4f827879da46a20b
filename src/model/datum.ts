/**
 * Calendar dates as text, `YYYY-MM-DD`: no time, no zone, so no machine can shift one by a day.
 * Such text also sorts as the calendar does.
 */
export type IsoDatum = string;

export const EERSTE_JAAR = 1900;
export const LAATSTE_JAAR = 2200;

/** A fact that is a list of stretches holds so many at most: each is a step in what is worked out from them, and is told. */
export const MEESTE_PERIODEN = 100;

const vorm = /^(\d{4})-(\d{2})-(\d{2})$/;
const dagenPerMaand = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (dagenPerMaand[month - 1] ?? 0);
}

export type DatumFout = "form" | "calendar" | "range";

/**
 * Says what is wrong with a date, or `undefined` when nothing is.
 *
 * @example
 * // Does 30 February exist?
 * dateFault("2026-02-30"); //=> "calendar"
 */
export function dateFault(text: string): DatumFout | undefined {
  const parts = vorm.exec(text);
  if (!parts) return "form";
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return "calendar";
  return year < EERSTE_JAAR || year > LAATSTE_JAAR ? "range" : undefined;
}
