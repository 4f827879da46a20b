/**
 * Calendar days as one number each, `yyyymmdd`: 2026-08-01 is 20260801 and 0 is not known. They compare as the
 * calendar does, cost nothing to make, and every operation on them is a few sums.
 */
export type Ymd = number;

const NOUGHT = 48;
const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

/** A date as text, which was checked before, as a number. */
export function ymd(text: string | null | undefined): Ymd {
  // A date without its day is not known to the day.
  if (text == null || text.length < 10 || (text.charCodeAt(8) === NOUGHT && text.charCodeAt(9) === NOUGHT)) return 0;
  return (
    digit(text, 0) * 10_000_000 +
    digit(text, 1) * 1_000_000 +
    digit(text, 2) * 100_000 +
    digit(text, 3) * 10_000 +
    digit(text, 5) * 1_000 +
    digit(text, 6) * 100 +
    digit(text, 8) * 10 +
    digit(text, 9)
  );
}

export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export function lastDay(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whole numbers divide fastest where they are said to be whole. */
export const yearOf = (day: Ymd): number => (day / 10_000) | 0;
export const monthDay = (day: Ymd): number => day % 10_000;
export const monthOf = (day: Ymd): number => (monthDay(day) / 100) | 0;

/** A day of a year; one that does not exist becomes the last day of its month. */
export function dayIn(year: number, month: number, day: number): Ymd {
  const last = lastDay(year, month);
  return year * 10_000 + month * 100 + Math.min(day, last);
}

/** The day as text. */
export function isoOf(day: Ymd): string {
  const text = String(day).padStart(8, "0");
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

/** `nee` and `ja` change places; `onbekend` stays. */
export const not = (verdict: number): number => (verdict === 1 ? 1 : 3 - verdict);

/** A code without the letters that may stand before it. */
export const digits = (text: string | null | undefined, prefix: string): string | null =>
  text == null ? null : text.startsWith(prefix) ? text.slice(prefix.length) : text;
