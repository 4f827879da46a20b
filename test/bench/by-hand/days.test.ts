import { expect, test } from "vitest";
import { daysBetween, lastOfMonth, plusDays, plusMonths, weekday } from "../../../src/reckon/days.js";
import * as byHand from "./days.js";
import { day, dayBefore, endOfMonth, firstOfNextMonth, monthsOn, schooljaarEinde, yearStart } from "./days.js";

/** Every day that a request can hold would take a minute: the years around each kind of leap year, and now. */
const isos = [1900, 1904, 2000, 2026, 2100, 2104, 2199].flatMap((year) =>
  Array.from({ length: 366 }, (_, i) => plusDays(`${year}-01-01`, i)),
);

test("a day is a number that reads as it is written", () => {
  for (const iso of isos) expect(day(iso)).toBe(Number(iso.replaceAll("-", "")));
  expect(day(null)).toBe(0);
  expect(day(undefined)).toBe(0);
});

test("months and days follow the calendar", () => {
  for (const iso of isos) {
    const one = day(iso);
    expect([iso, dayBefore(one)]).toEqual([iso, day(plusDays(iso, -1))]);
    expect([iso, endOfMonth(one)]).toEqual([iso, day(lastOfMonth(iso))]);
    expect([iso, firstOfNextMonth(one)]).toEqual([iso, day(plusDays(lastOfMonth(iso), 1))]);
    expect([iso, yearStart(one)]).toEqual([iso, Number(iso.slice(0, 4)) * 10_000]);
  }
});

test("a date lies on or before a day some months on exactly when it does so by the calendar", () => {
  for (const iso of isos) {
    for (const months of [-1, 1, 3, 11, -11]) {
      const [last, next] = [plusMonths(iso, months), plusDays(plusMonths(iso, months), 1)];
      expect([iso, months, day(last) <= monthsOn(day(iso), months)]).toEqual([iso, months, true]);
      expect([iso, months, day(next) <= monthsOn(day(iso), months)]).toEqual([iso, months, false]);
    }
  }
});

test("a schooljaar ends on the first 31 July on or after a day", () => {
  for (const iso of isos) {
    const year = Number(iso.slice(0, 4));
    expect([iso, schooljaarEinde(day(iso))]).toEqual([iso, day(`${iso.slice(5) > "07-31" ? year + 1 : year}-07-31`)]);
  }
});

test("days count on over months and years, and weeks over days", () => {
  for (const iso of isos) {
    const one = day(iso);
    expect(byHand.iso(one)).toBe(iso);
    for (const days of [0, 1, 42, 84, 800]) {
      const later = plusDays(iso, days);
      expect([iso, days, byHand.plusDays(one, days)]).toEqual([iso, days, day(later)]);
      expect(byHand.dayNumber(day(later)) - byHand.dayNumber(one)).toBe(daysBetween(iso, later));
    }
    expect([iso, byHand.dayNumber(one) % 7]).toEqual([iso, weekday(iso)]);
  }
});
