import type { Sums } from "./operation.js";

const FEBRUARY = 2;
const short: readonly number[] = [4, 6, 9, 11];

/** A day of a year; one that does not exist (29 February, 31 June) is the last day of its month. */
export function dayInYearOf<E>(from: E, years: number, month: number, day: number, on: Sums<E>): E {
  if (month === FEBRUARY && day > 28) return on.later(on.inYear(from, years, month + 1, 1), { days: -1 });
  return on.inYear(from, years, month, short.includes(month) ? Math.min(day, 30) : day);
}
