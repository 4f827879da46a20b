/** Days in a row by their `dayCount`, both ends included; an end that is not known lies at infinity. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Every day there is. */
export const ALWAYS: readonly Span[] = [{ first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY }];

/** Spans as days in the order of the calendar, each day once. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const found: { first: number; last: number }[] = [];
  for (const { first, last } of [...spans].sort((a, b) => (a.first < b.first ? -1 : 1))) {
    if (first > last) continue;
    const before = found.at(-1);
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
    else found.push({ first, last });
  }
  return found;
}

/** The days that lie in both; each is merged. */
export function inBoth(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i] as Span, b[j] as Span];
    const [first, last] = [Math.max(one.first, other.first), Math.min(one.last, other.last)];
    if (first <= last) found.push({ first, last });
    if (one.last < other.last) i++;
    else j++;
  }
  return found;
}

/** All other days of what is merged. */
export function outsideOf(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  let first = Number.NEGATIVE_INFINITY;
  for (const span of spans) {
    if (span.first > first) found.push({ first, last: span.first - 1 });
    first = span.last + 1;
  }
  return first === Number.POSITIVE_INFINITY ? found : [...found, { first, last: Number.POSITIVE_INFINITY }];
}

const WEEK = 7;
/** Day 0 is a Wednesday, as 2000-03-01 is, the third day of the week. */
const FIRST_DAY = 2;

/** The day of the week, from 0 for Monday. */
const weekdayOf = (day: number): number => (day + FIRST_DAY) % WEEK;

/** How many days of what is merged fall on one of these days of the week, from 0 for Monday: whole weeks at once. */
export function countDays(spans: readonly Span[], weekdays: ReadonlySet<number>): number {
  let count = 0;
  for (const { first, last } of spans) {
    if (last - first === Number.POSITIVE_INFINITY) return weekdays.size === 0 ? count : Number.POSITIVE_INFINITY;
    const weeks = Math.floor((last - first + 1) / WEEK);
    count += weeks * weekdays.size;
    for (let day = first + weeks * WEEK; day <= last; day++) if (weekdays.has(weekdayOf(day))) count += 1;
  }
  return count;
}
