/**
 * Days as numbers that read as they are written: 2026-08-01 is 20260801, and 0 is an unknown day.
 *
 * Nothing here needs a calendar library. A day that does not exist may stand in for the end of its month in a
 * comparison with one that does: a date lies on or before 20260231 exactly when it lies on or before 28 February.
 */

/** A date that was checked before. */
export function day(iso: string | null | undefined): number {
  if (iso == null) return 0;
  return (
    iso.charCodeAt(0) * 10_000_000 +
    iso.charCodeAt(1) * 1_000_000 +
    iso.charCodeAt(2) * 100_000 +
    iso.charCodeAt(3) * 10_000 +
    iso.charCodeAt(5) * 1_000 +
    iso.charCodeAt(6) * 100 +
    iso.charCodeAt(8) * 10 +
    iso.charCodeAt(9) -
    // Eight times the code of "0".
    48 * 11_111_111
  );
}

/** The year alone, to which a month and a day can be added: 20260801 gives 20260000. */
export function yearStart(day: number): number {
  return day - (day % 10_000);
}

/** 31 July on or after a day: the end of the schooljaar in which it lies. */
export function schooljaarEinde(day: number): number {
  const inYear = day % 10_000;
  return day - inYear + (inYear <= 731 ? 731 : 10_731);
}

/** Later or, below zero, earlier by fewer than twelve months: 30 November plus three is "30 February". */
export function monthsOn(day: number, months: number): number {
  const moved = (Math.trunc(day / 100) % 100) + months;
  const shifted = day + months * 100;
  if (moved > 12) return shifted + 8_800;
  return moved < 1 ? shifted - 8_800 : shifted;
}

/** 2019-09-15 gives 2019-10-01. */
export function firstOfNextMonth(day: number): number {
  return monthsOn(day - (day % 100) + 1, 1);
}

/** The last day of the month. */
export function endOfMonth(day: number): number {
  const start = day - (day % 100);
  const month = Math.trunc(start / 100) % 100;
  if (month === 2) {
    const year = Math.trunc(day / 10_000);
    return start + (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28);
  }
  return start + (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

/** 2026-08-01 gives 2026-07-31. */
export function dayBefore(day: number): number {
  return day % 100 > 1 ? day - 1 : endOfMonth(monthsOn(day, -1));
}

/** 20260801 gives 2026-08-01. */
export function iso(day: number): string {
  const text = String(day);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

/** A number of days later. */
export function plusDays(day: number, days: number): number {
  let moved = day + days;
  for (let last = endOfMonth(day); moved > last; ) {
    const next = last - (last % 100) + (last % 10_000 > 1_200 ? 8_900 : 100);
    // The days that do not fit in this month count from the first of the next.
    moved = next + (moved - last);
    last = endOfMonth(next);
  }
  return moved;
}

/** Days since the one before 1 January of the year 1, of which every seventh is a Sunday. */
export function dayNumber(day: number): number {
  let [year, month] = [Math.trunc(day / 10_000), Math.trunc(day / 100) % 100];
  // January and February count with the year before, so that 29 February is the last day of a year.
  if (month < 3) [year, month] = [year - 1, month + 12];
  const leapDays = Math.trunc(year / 4) - Math.trunc(year / 100) + Math.trunc(year / 400);
  return 365 * year + leapDays + Math.trunc((153 * month - 457) / 5) + (day % 100) - 306;
}
