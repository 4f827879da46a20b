import { InterneFout } from "../errors.js";
import type { Afleiding, Operatie } from "../model/afleiding.js";
import { daysInMonth, type IsoDatum } from "../model/datum.js";
import type { Feiten, Periode } from "../model/feit.js";
import type { Kalenders } from "../model/kalender.js";
import { sources } from "../model/names.js";
import { firstOfMonth, lastOfMonth, plusDays, plusMonths, plusYears } from "../reckon/days.js";
import { computeTerm, type Term } from "../reckon/term.js";
import { shared } from "./amounts.js";
import { type Condition, compile } from "./judge.js";

const yearOf = (iso: IsoDatum): number => Number(iso.slice(0, 4));
const pad = (n: number, width: number): string => String(n).padStart(width, "0");

/** A day of a year; one that does not exist (29 February) becomes the last day of its month. */
const dayIn = (year: number, month: number, day: number): IsoDatum =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(day, daysInMonth(year, month)), 2)}`;

/** 2012-08-01 plus 14: 2026-08-01. 29 February falls on 1 March in other years, or on 28 February. */
function birthday(iso: IsoDatum, years: number, leapDay: "1-maart" | "28-februari"): IsoDatum {
  const day = plusYears(iso, years);
  return iso.endsWith("-02-29") && day.endsWith("-28") && leapDay === "1-maart" ? plusDays(day, 1) : day;
}

/**
 * The last day of a term of whole years. From 2026-08-01 one year runs up to and including 2027-07-31;
 * from 29 February, whose day the next year lacks, up to and including 28 February.
 */
function lastDayOfYears(iso: IsoDatum, years: number): IsoDatum {
  const same = plusYears(iso, years);
  return same.slice(5) === iso.slice(5) ? plusDays(same, -1) : same;
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
      return plusDays(iso, afleiding.dagen);
    case "plusMaanden":
      return plusMonths(iso, afleiding.maanden);
    case "plusJaren":
      return plusYears(iso, afleiding.jaren);
    case "verjaardag":
      return birthday(iso, afleiding.jaren, afleiding.schrikkeldag);
    case "totEnMetJaren":
      return lastDayOfYears(iso, afleiding.jaren);
    case "eersteVanMaandNa":
      return firstOfMonth(plusMonths(iso, 1));
    case "laatsteVanMaand":
      return lastOfMonth(iso);
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

type Termijn = Extract<Afleiding, { operatie: "termijn" }>;

/** Terms that nothing suspends, remembered: the same days come back in file after file. */
const MOST_TERMS = 4_000;
const terms = new WeakMap<Termijn, Map<IsoDatum, Term>>();

/** A term of the law from its starting event, with every step of the reckoning. */
export function term(afleiding: Termijn, from: IsoDatum, suspended: readonly Periode[], kalenders: Kalenders): Term {
  if (suspended.length > 0) return computed(afleiding, from, suspended, kalenders);
  const known = terms.get(afleiding) ?? new Map<IsoDatum, Term>();
  terms.set(afleiding, known);
  const found = known.get(from) ?? computed(afleiding, from, suspended, kalenders);
  if (known.size >= MOST_TERMS) known.clear();
  known.set(from, found);
  return found;
}

function computed(
  { eenheid, aantal, kalender }: Termijn,
  from: IsoDatum,
  suspended: readonly Periode[],
  kalenders: Kalenders,
): Term {
  const found = kalenders[kalender];
  if (!found) throw new InterneFout(`no calendar "${kalender}"`);
  return computeTerm({ from, unit: eenheid, amount: aantal, kalender: found, suspended });
}

const composite: ReadonlySet<Operatie> = new Set([
  "vroegste",
  "laatste",
  "eerstBekende",
  "indien",
  "tabel",
  "gedeeldDoor",
  "kleinste",
]);

/** Whether the operation works on one date alone; such an operation never turns back in time. */
export const isSingle = (afleiding: Afleiding): boolean => !composite.has(afleiding.operatie);

/** Whether the operation gives a number and not a date. */
export const isAmount = (afleiding: Afleiding): boolean =>
  afleiding.operatie === "gedeeldDoor" ||
  afleiding.operatie === "kleinste" ||
  (afleiding.operatie === "tabel" && afleiding.rijen.some((rij) => typeof rij.waarde === "number"));

/** One derived date or number as a function of the facts; `null` as long as what it needs is unknown. */
export type Derivation = (facts: Feiten) => IsoDatum | number | null;

const text = (facts: Feiten, id: string): IsoDatum | null => (facts[id] as IsoDatum | null | undefined) ?? null;
const number = (facts: Feiten, id: string): number | null => (facts[id] as number | null | undefined) ?? null;

/** The pure calculation of one operation on one date, remembered: a search asks for the same dates often. */
export function calculation(afleiding: Afleiding, kalenders: Kalenders): (iso: IsoDatum) => IsoDatum {
  const known = new Map<IsoDatum, IsoDatum>();
  return (iso) => {
    let result = known.get(iso);
    if (result === undefined) {
      result = afleiding.operatie === "termijn" ? term(afleiding, iso, [], kalenders).einde : single(afleiding, iso);
      if (known.size > 4096) known.clear();
      known.set(iso, result);
    }
    return result;
  };
}

type Of<O extends Operatie> = Extract<Afleiding, { operatie: O }>;

function choice({ voorwaarde, dan, anders }: Of<"indien">): Derivation {
  const condition: Condition = compile(voorwaarde);
  return (facts) => {
    const verdict = condition(facts);
    if (verdict === "onbekend") return null;
    return text(facts, verdict === "ja" ? dan : anders);
  };
}

/** The row of a choice; where the table has none, the fact that the caller supplies. */
function row({ naar, rijen, anders }: Of<"tabel">): Derivation {
  const rows = new Map(rijen.map(({ bij, waarde }) => [bij, waarde]));
  return (facts) => {
    const key = text(facts, naar);
    if (key === null) return null;
    return rows.get(key) ?? (facts[anders] as IsoDatum | number | null | undefined) ?? null;
  };
}

/** The first of the dates, or the last of them, or the smallest of the numbers; `null` until all are known. */
function extreme(from: readonly string[], last: boolean): Derivation {
  return (facts) => {
    const found = from.map((id) => facts[id] ?? null);
    if (found.includes(null)) return null;
    return (found as (IsoDatum | number)[]).reduce((a, b) => (last === b > a ? b : a));
  };
}

function quotient({ teller, noemer, afronding }: Of<"gedeeldDoor">): Derivation {
  return (facts) => {
    const [whole, parts] = [number(facts, teller), number(facts, noemer)];
    if (whole === null || parts === null || parts === 0) return null;
    return afronding ? shared(whole, parts, afronding) : whole / parts;
  };
}

function suspendable(afleiding: Termijn, opgeschort: string, kalenders: Kalenders): Derivation {
  return (facts) => {
    const [iso, periods] = [text(facts, afleiding.van), facts[opgeschort] ?? null];
    if (iso === null || periods === null) return null;
    const { einde, open } = term(afleiding, iso, periods as Periode[], kalenders);
    return open ? null : einde;
  };
}

export function derivation(afleiding: Afleiding, kalenders: Kalenders = {}): Derivation {
  const from = sources(afleiding);
  switch (afleiding.operatie) {
    case "indien":
      return choice(afleiding);
    case "tabel":
      return row(afleiding);
    case "gedeeldDoor":
      return quotient(afleiding);
    case "eerstBekende":
      return (facts) => from.reduce<IsoDatum | null>((found, id) => found ?? text(facts, id), null);
    case "vroegste":
    case "kleinste":
      return extreme(from, false);
    case "laatste":
      return extreme(from, true);
  }
  if (afleiding.operatie === "termijn" && afleiding.opgeschort !== undefined) {
    return suspendable(afleiding, afleiding.opgeschort, kalenders);
  }
  const [source = ""] = from;
  const calculate = calculation(afleiding, kalenders);
  return (facts) => {
    const iso = text(facts, source);
    return iso === null ? null : calculate(iso);
  };
}
