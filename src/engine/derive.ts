import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { addYears } from "date-fns/addYears";
import { endOfMonth } from "date-fns/endOfMonth";
import { startOfMonth } from "date-fns/startOfMonth";
import { type Afleiding, type Operatie, sources } from "../model/afleiding.js";
import { daysInMonth, type IsoDatum } from "../model/datum.js";
import type { Feiten } from "../model/feit.js";
import { type Condition, compile } from "./judge.js";

/** Every calculation is on UTC days, so the time zone and the summer time of a machine cannot touch it. */
const context = { in: (value: Date | number | string) => new UTCDateMini(value) };
const toDate = (iso: IsoDatum): Date => new UTCDateMini(`${iso}T00:00:00Z`);
const toIso = (date: Date): IsoDatum => date.toISOString().slice(0, 10);
const yearOf = (iso: IsoDatum): number => Number(iso.slice(0, 4));
const pad = (n: number, width: number): string => String(n).padStart(width, "0");

/** A day of a year; one that does not exist (29 February) becomes the last day of its month. */
const dayIn = (year: number, month: number, day: number): IsoDatum =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(day, daysInMonth(year, month)), 2)}`;

/** 30 November plus three months is 28 February (29 in a leap year). */
const plusMonths = (iso: IsoDatum, months: number): IsoDatum => toIso(addMonths(toDate(iso), months, context));

/** 2012-08-01 plus 14: 2026-08-01. 29 February falls on 1 March in other years, or on 28 February. */
function birthday(iso: IsoDatum, years: number, leapDay: "1-maart" | "28-februari"): IsoDatum {
  const day = toIso(addYears(toDate(iso), years, context));
  return iso.endsWith("-02-29") && day.endsWith("-28") && leapDay === "1-maart"
    ? toIso(addDays(toDate(day), 1, context))
    : day;
}

/**
 * The last day of a term of whole years. From 2026-08-01 one year runs up to and including 2027-07-31;
 * from 29 February, whose day the next year lacks, up to and including 28 February.
 */
function lastDayOfYears(iso: IsoDatum, years: number): IsoDatum {
  const same = toIso(addYears(toDate(iso), years, context));
  return same.slice(5) === iso.slice(5) ? toIso(addDays(toDate(same), -1, context)) : same;
}

function nextOccurrence(iso: IsoDatum, month: number, day: number): IsoDatum {
  const thisYear = dayIn(yearOf(iso), month, day);
  return thisYear >= iso ? thisYear : dayIn(yearOf(iso) + 1, month, day);
}

function lastOccurrence(iso: IsoDatum, month: number, day: number): IsoDatum {
  const thisYear = dayIn(yearOf(iso), month, day);
  return thisYear <= iso ? thisYear : dayIn(yearOf(iso) - 1, month, day);
}

/** The operations on one date. Each is monotone: a later date never gives an earlier result. */
function single(afleiding: Afleiding, iso: IsoDatum): IsoDatum {
  switch (afleiding.operatie) {
    case "plusDagen":
      return toIso(addDays(toDate(iso), afleiding.dagen, context));
    case "plusMaanden":
      return plusMonths(iso, afleiding.maanden);
    case "plusJaren":
      return toIso(addYears(toDate(iso), afleiding.jaren, context));
    case "verjaardag":
      return birthday(iso, afleiding.jaren, afleiding.schrikkeldag);
    case "totEnMetJaren":
      return lastDayOfYears(iso, afleiding.jaren);
    case "eersteVanMaandNa":
      return toIso(startOfMonth(addMonths(toDate(iso), 1, context), context));
    case "laatsteVanMaand":
      return toIso(endOfMonth(toDate(iso), context));
    case "eerstvolgende":
      return nextOccurrence(iso, afleiding.maand, afleiding.dag);
    case "laatstvoorafgaande":
      return lastOccurrence(iso, afleiding.maand, afleiding.dag);
    case "dagInJaar":
      return dayIn(yearOf(iso) + afleiding.jaren, afleiding.maand, afleiding.dag);
    default:
      return iso;
  }
}

const composite: ReadonlySet<Operatie> = new Set(["vroegste", "laatste", "eerstBekende", "indien"]);

/** Whether the operation works on one date alone; such an operation never turns back in time. */
export const isSingle = (afleiding: Afleiding): boolean => !composite.has(afleiding.operatie);

/** One derived date as a function of the facts; `null` as long as what it needs is unknown. */
export type Derivation = (facts: Feiten) => IsoDatum | null;

const text = (facts: Feiten, id: string): IsoDatum | null => (facts[id] as IsoDatum | null | undefined) ?? null;

/** The pure calculation of one operation on one date, remembered: a search asks for the same dates often. */
export function calculation(afleiding: Afleiding): (iso: IsoDatum) => IsoDatum {
  const known = new Map<IsoDatum, IsoDatum>();
  return (iso) => {
    let result = known.get(iso);
    if (result === undefined) {
      result = single(afleiding, iso);
      if (known.size > 4096) known.clear();
      known.set(iso, result);
    }
    return result;
  };
}

export function derivation(afleiding: Afleiding): Derivation {
  const from = sources(afleiding);
  if (afleiding.operatie === "indien") {
    const condition: Condition = compile(afleiding.voorwaarde);
    return (facts) => {
      const verdict = condition(facts);
      if (verdict === "onbekend") return null;
      return text(facts, verdict === "ja" ? afleiding.dan : afleiding.anders);
    };
  }
  if (afleiding.operatie === "eerstBekende") {
    return (facts) => from.reduce<IsoDatum | null>((found, id) => found ?? text(facts, id), null);
  }
  if (!isSingle(afleiding)) {
    const later = afleiding.operatie === "laatste";
    return (facts) => {
      const dates = from.map((id) => text(facts, id));
      if (dates.includes(null)) return null;
      return (dates as IsoDatum[]).reduce((a, b) => (later === b > a ? b : a));
    };
  }
  const [source = ""] = from;
  const calculate = calculation(afleiding);
  return (facts) => {
    const iso = text(facts, source);
    return iso === null ? null : calculate(iso);
  };
}

/** A number of days later, or earlier when it is negative. */
export const shiftDays = (iso: IsoDatum, days: number): IsoDatum => toIso(addDays(toDate(iso), days, context));
