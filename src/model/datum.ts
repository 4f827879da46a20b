/**
 * Calendar dates as text, `YYYY-MM-DD`: no time, no zone, so no machine can shift one by a day.
 * Such text also sorts as the calendar does.
 */
export type IsoDatum = string;

export const EERSTE_JAAR = 1900;
export const LAATSTE_JAAR = 2200;

/** A fact that is a list of stretches holds so many at most: each is a step in what is worked out from them, and is told. */
export const MEESTE_PERIODEN = 100;

const form = /^(\d{4})-(\d{2})-(\d{2})$/;
const dagenPerMaand = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (dagenPerMaand[month - 1] ?? 0);
}

/** As registers write what they do not know: 2014-03-00 and 2014-00-00. */
const unknownPart = /^(\d{4})-(?:00-00|(\d{2})-00)$/;
const incompleteForm = /^(\d{4})(?:-(\d{2}))?$/;

/**
 * A date of which the day, or the day and the month, are not known, in one way of writing; `undefined` for anything else.
 *
 * @example
 * // How does a register write March 2014?
 * incompleteDate("2014-03-00"); //=> "2014-03"
 */
export function incompleteDate(text: string): string | undefined {
  const written = unknownPart.exec(text) ?? incompleteForm.exec(text);
  if (!written) return undefined;
  const [, year = "", month] = written;
  const isMonth = month === undefined || (Number(month) >= 1 && Number(month) <= 12);
  if (!isMonth || Number(year) < EERSTE_JAAR || Number(year) > LAATSTE_JAAR) return undefined;
  return month === undefined ? year : `${year}-${month}`;
}

/** Whether a value of a date fact, read before, lacks its day. */
export const isIncomplete = (value: unknown): value is string => typeof value === "string" && value.length < 10;

/** The first day and the last day that a date can be: of 2014-02 the 1st and the 28th, of a whole date that day. */
export function daysOf(text: string): readonly [first: IsoDatum, last: IsoDatum] {
  const [year = "", month, day] = text.split("-");
  if (day !== undefined) return [text, text];
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  return [`${year}-${month}-01`, `${year}-${month}-${daysInMonth(Number(year), Number(month))}`];
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
  const parts = form.exec(text);
  if (!parts) return "form";
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return "calendar";
  return year < EERSTE_JAAR || year > LAATSTE_JAAR ? "range" : undefined;
}
