import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths } from "date-fns/addMonths";
import { addYears } from "date-fns/addYears";
import { endOfMonth } from "date-fns/endOfMonth";
import { startOfMonth } from "date-fns/startOfMonth";
import { daysInMonth, type IsoDatum } from "../model/datum.js";

/** Every calculation is on UTC days, so the time zone and the summer time of a machine cannot touch it. */
const context = { in: (value: Date | number | string) => new UTCDateMini(value) };
const toDate = (iso: IsoDatum): Date => new UTCDateMini(`${iso}T00:00:00Z`);
const toIso = (date: Date): IsoDatum => date.toISOString().slice(0, 10);

const digits = (n: number, width: number): string => String(n).padStart(width, "0");

export const isoDate = (year: number, month: number, day: number): IsoDatum =>
  `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;

export const yearOf = (iso: IsoDatum): number => Number(iso.slice(0, 4));

/** Whole days need no calendar: a day of UTC always has as many milliseconds, and `Date.parse` reads a date alone as UTC. */
const DAY = 86_400_000;

/** A number of days later, or earlier when it is negative. */
export const plusDays = (iso: IsoDatum, days: number): IsoDatum => toIso(new Date(Date.parse(iso) + days * DAY));

/** 30 November plus three months is 28 February (29 in a leap year). */
export const plusMonths = (iso: IsoDatum, months: number): IsoDatum => toIso(addMonths(toDate(iso), months, context));

/** 29 February plus one year is 28 February. */
export const plusYears = (iso: IsoDatum, years: number): IsoDatum => toIso(addYears(toDate(iso), years, context));

export const firstOfMonth = (iso: IsoDatum): IsoDatum => toIso(startOfMonth(toDate(iso), context));
export const lastOfMonth = (iso: IsoDatum): IsoDatum => toIso(endOfMonth(toDate(iso), context));

/** A day of a year; one that does not exist (29 February) becomes the last day of its month. */
const dayIn = (year: number, month: number, day: number): IsoDatum =>
  isoDate(year, month, Math.min(day, daysInMonth(year, month)));

/** The sums that an operation is handed. */
export const onDates = { plusDays, plusMonths, plusYears, firstOfMonth, lastOfMonth, dayIn, yearOf };
export type OnDates = typeof onDates;

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (iso: IsoDatum): number => new Date(iso).getUTCDay();

/** How many days the second date lies after the first. */
export const daysBetween = (from: IsoDatum, to: IsoDatum): number => (Date.parse(to) - Date.parse(from)) / DAY;
