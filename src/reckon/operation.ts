import type { IsoDatum } from "../model/datum.js";
import type { Feiten } from "../model/feit.js";
import type { Kalenders } from "../model/kalender.js";
import type { Kleene } from "../model/oordeel.js";
import type { Groep } from "../model/voorwaarde.js";
import type { Given, Range } from "./counting.js";
import type { Ymd } from "./day-number.js";
import type { OnDates } from "./days.js";

/*
 * Each file of `operations/` is one operation, and holds all that is known of it:
 *
 * - `shape`      how it is written in JSON; `model/afleiding.ts` makes one schema of them
 * - `operation`  the reckoning on dates as text, with date-fns; the table is `operations.ts`
 * - `fast`       the same on days as numbers, as a function and as code; the table is `fast.ts`
 * - `sql`       the same as text of SQL; the table is `in-sql.ts`
 * - `formula`   the same in words that a language of rules has; the table is `formulas.ts`
 * - `check`      what has to hold of the names in it; the table is in `read/regime/check-derived.ts`
 *
 * They are apart because they travel apart: to judge a case takes no schema and no code, and a regime that was written as code
 * takes the sums on numbers alone. So a file imports neither zod nor date-fns, but is handed them.
 */

/** One derived date or number as a function of the facts; `null` as long as what it needs is unknown. */
export type Derivation = (facts: Feiten) => IsoDatum | number | null;

/** A tree of conditions as a function of the facts. */
export type Judge = (tree: Groep) => (facts: Feiten) => Kleene;

/** A number that is counted: between which two it lies. */
export interface Count {
  /** The facts whose stretches are counted, and the first and the last day of the window. */
  readonly lists: readonly string[];
  /** Those of them whose days do not count. */
  readonly without: readonly string[];
  readonly between: readonly [van: string, totEnMet: string];
  onFacts(facts: Feiten): Range;
  /** For who holds the stretches and the window apart. */
  onGiven(given: Given): Range;
}

/** The methods take a derivation of this operation only: who looks one up by the `operatie` of a derivation keeps to that. */
export interface Operation<A> {
  /** The dates, or the numbers, that it starts from. */
  sources(a: A): string[];
  /** Whether a later source never gives an earlier result, or a larger one a smaller. */
  readonly monotone: boolean;
  /** The result on the one date that it starts from. */
  sum?(a: A, iso: IsoDatum, on: OnDates, kalenders: Kalenders): IsoDatum;
  /** The result where that is no sum on one known date. */
  derive?(a: A, judge: Judge, kalenders: Kalenders): Derivation | undefined;
  /** Whether it gives a number and not a date. */
  amount?(a: A): boolean;
  /** Of a number that is counted: how. */
  count?(a: A): Count;
  /** Whether that number follows from dates; else it follows from numbers. */
  readonly countsDates?: boolean;
  /** The facts that it names beside its sources. */
  beside?(a: A): string[];
  /** The conditions on which it depends. */
  condition?(a: A): Groep;
  /** Of a choice: what it needs in this file, once that is settled. */
  branch?(a: A, facts: Feiten, judge: Judge): string[] | undefined;
  /** The one of its sources that gave the result in this file. */
  giver?(a: A, facts: Feiten): string[];
}

/** What an operation needs of the code around it; `C` is a piece of code. */
export interface Writing<C> {
  ref(id: string): C;
  call(helper: string, ...args: readonly (C | string | number)[]): C;
  /** A sum that more than one date needs. */
  shared(sum: C): C;
  /** Whether a date can never be a 29 February, so that years on it is the same day. */
  neverLeapDay(id: string): boolean;
  /** The birthday that a date is, if it is one: whose, and after how many years. */
  birthday(id: string): { readonly van: string; readonly jaren: number } | undefined;
}

export interface Fast<A> {
  /** The sum on a day; a day that is unknown stays so. Not of a choice, of which only what is chosen is read. */
  sum?(a: A, kalenders: Kalenders): (from: Ymd) => Ymd;
  /** The sum as code, in which a helper is a function of `ymd.ts`; none where a calendar is needed. */
  text<C>(writing: Writing<C>, a: A): C | undefined;
  /** Whether the result can be a 29 February. Where that takes thought, it can. */
  leapDay(a: A): boolean;
}

/**
 * The sum on one day as SQL: the text of that day goes in. None where a calendar is needed. Written as a method is, for the same reason
 * as those above.
 */
export type InSql<A> = { sum(a: A, from: string): string | undefined }["sum"];

/** What a language of rules can say of a day that is known; `E` is an expression in it. */
export interface Sums<E> {
  /** The months after the years and the days after those, each on the last day of a shorter month. */
  later(day: E, by: { readonly years?: number; readonly months?: number; readonly days?: number }): E;
  firstOfMonth(day: E): E;
  /** A day in the calendar year of another one, or of some years on: one that each year has. */
  inYear(day: E, years: number, month: number, date: number): E;
  isBefore(day: E, other: E): E;
  /** Whether some years later there is the same day: there is not of 29 February, unless that year has one. */
  isThere(day: E, years: number): E;
  /** The one where the condition is met and the other where it is not: no condition here is unknown. */
  choose(condition: E, met: E, otherwise: E): E;
}

/** The sum on one day, in the words of a language. None where a calendar is needed. */
export type Formula<A> = { sum<E>(a: A, from: E, on: Sums<E>): E | undefined }["sum"];

/** What is known of the names around a derivation. */
export interface Around {
  type(id: string): string | undefined;
  waarden(id: string): readonly string[] | undefined;
  hasCalendar(name: string): boolean;
  /** Whether a check of the regime keeps the first date within the bound that each other one is. */
  isBounded(van: readonly string[]): boolean;
}

/** What is wrong with a derivation, and where in it. */
export interface Fault {
  readonly code:
    | "calendar-unknown"
    | "first-known-unbounded"
    | "periods-twice"
    | "source-not-periods"
    | "table-unfit"
    | "weekday-twice";
  readonly at: readonly PropertyKey[];
  readonly found: unknown;
}

export interface Check<A> {
  faults(a: A, around: Around): readonly Fault[];
}
