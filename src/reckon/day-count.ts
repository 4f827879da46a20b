import type { Ymd } from "./day-number.js";

/** Days since 1 March of the year 0: 2000-03-01 is 730,485. Years begin on 1 March here, so that 29 February is the last day. */
export function dayCount(day: Ymd): number {
  const [month, date] = [((day % 10_000) / 100) | 0, day % 100];
  const year = ((day / 10_000) | 0) - (month <= 2 ? 1 : 0);
  const century = (year / 100) | 0;
  const sinceMarch = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5;
  return 365 * year + ((year / 4) | 0) - century + ((century / 4) | 0) + (sinceMarch | 0) + date - 1;
}
