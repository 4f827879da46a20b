/**
 * Calendar days as one number each, `yyyymmdd`: 2026-08-01 is 20260801 and 0 is not known. They compare as the
 * calendar does, cost nothing to make, and every operation on them is a few sums. For compiled regimes; a property
 * holds each operation equal to that of `derive.ts`.
 */
export type Ymd = number;

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

/** A date as text, which was checked before, as a number. */
export function ymd(text: string | null | undefined): Ymd {
  if (text == null) return 0;
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

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function lastDay(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whole numbers divide fastest where they are said to be whole. */
const yearOf = (day: Ymd): number => (day / 10_000) | 0;
const monthDay = (day: Ymd): number => day % 10_000;
const monthOf = (day: Ymd): number => (monthDay(day) / 100) | 0;

/** A day of a year; one that does not exist becomes the last day of its month. */
function dayIn(year: number, month: number, day: number): Ymd {
  const last = lastDay(year, month);
  return year * 10_000 + month * 100 + Math.min(day, last);
}

export function plusDays(day: Ymd, days: number): Ymd {
  if (day === 0) return 0;
  let date = (day % 100) + days;
  if (date >= 1 && date <= 28) return day + days;
  let [year, month] = [yearOf(day), monthOf(day)];
  while (date < 1) {
    month -= 1;
    if (month === 0) [year, month] = [year - 1, 12];
    date += lastDay(year, month);
  }
  for (let last = lastDay(year, month); date > last; last = lastDay(year, month)) {
    date -= last;
    month += 1;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  return year * 10_000 + month * 100 + date;
}

export function plusMonths(day: Ymd, months: number): Ymd {
  if (day === 0) return 0;
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(count / 12);
  return dayIn(year, count - year * 12 + 1, day % 100);
}

export const plusYears = (day: Ymd, years: number): Ymd => {
  if (day === 0) return 0;
  const moved = day + years * 10_000;
  return monthDay(day) === 229 && !isLeap(yearOf(moved)) ? moved - 1 : moved;
};

/** Years later, of a day that is never 29 February. */
export const yearsOn = (day: Ymd, years: number): Ymd => (day === 0 ? 0 : day + years * 10_000);

/** 29 February falls in other years on 1 March, or on 28 February. */
export function birthday(day: Ymd, years: number, onFirstOfMarch: boolean): Ymd {
  const moved = plusYears(day, years);
  return onFirstOfMarch && monthDay(day) === 229 && monthDay(moved) === 228 ? moved - 228 + 301 : moved;
}

/** The last day of a term of whole years. */
export function lastDayOfYears(day: Ymd, years: number): Ymd {
  const same = plusYears(day, years);
  return monthDay(same) === monthDay(day) ? plusDays(same, -1) : same;
}

export function firstOfNextMonth(day: Ymd): Ymd {
  if (day === 0) return 0;
  const month = monthOf(day);
  return month === 12 ? (yearOf(day) + 1) * 10_000 + 101 : yearOf(day) * 10_000 + (month + 1) * 100 + 1;
}

export const lastOfMonth = (day: Ymd): Ymd => (day === 0 ? 0 : dayIn(yearOf(day), monthOf(day), 31));

export function nextOccurrence(day: Ymd, month: number, date: number): Ymd {
  if (day === 0) return 0;
  const now = dayIn(yearOf(day), month, date);
  return now >= day ? now : dayIn(yearOf(day) + 1, month, date);
}

export function lastOccurrence(day: Ymd, month: number, date: number): Ymd {
  if (day === 0) return 0;
  const now = dayIn(yearOf(day), month, date);
  return now <= day ? now : dayIn(yearOf(day) - 1, month, date);
}

export const dayInYear = (day: Ymd, years: number, month: number, date: number): Ymd =>
  day === 0 ? 0 : dayIn(yearOf(day) + years, month, date);
/** The first of some days; unknown as long as one of them is. */
export function earliest(...days: readonly Ymd[]): Ymd {
  let found = 0;
  for (const day of days) {
    if (day === 0) return 0;
    if (found === 0 || day < found) found = day;
  }
  return found;
}

/** The last of some days; unknown as long as one of them is. */
export function latest(...days: readonly Ymd[]): Ymd {
  let found = 0;
  for (const day of days) {
    if (day === 0) return 0;
    if (day > found) found = day;
  }
  return found;
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
