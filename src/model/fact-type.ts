import type { IsoDatum } from "./datum.js";
import type { Feit, FeitWaarde, Periode } from "./feit.js";
import type { Taal } from "./tekst.js";
import type { Operator } from "./voorwaarde.js";
import type { Wording } from "./wording.js";

/*
 * Each file of `fact-types/` is one type of fact, and holds all that is known of it:
 *
 * - `read`    a value as it was given becomes one of the fact, or is refused with the reason
 * - `fits`    whether a value is already one of the fact, quickly
 * - `inRules` what a rule may do with it
 * - `outside` how it is written for others: as a JSON Schema and in TypeScript
 * - `tried`   what tests make of it: wrong values, and simpler ones
 *
 * They are apart because they travel apart: to read a request takes nothing of the others. A table of one of them stands with
 * who looks things up in it.
 */

/** What can be wrong with a value. */
export type Wrong =
  | "wrong-type"
  | "date-form"
  | "date-calendar"
  | "date-range"
  | "integer-range"
  | "decimal-range"
  | "value-unknown"
  | "list-form"
  | "code-form"
  | "periods-form";

/** Says what is wrong, with what could have been given; `name` tells a choice among those as people know it. */
export type Refuse = (
  code: Wrong,
  values?: Readonly<Record<string, Wording>>,
  allowed?: readonly string[],
  name?: (waarde: string) => Wording,
) => undefined;

export type Read = (feit: Feit, value: unknown, refuse: Refuse) => FeitWaarde | undefined;

export type Fits = (value: unknown) => boolean;
export type MakeFits = (feit: Bounds) => Fits;

/** What bounds a value, of a fact or of what else a condition names. */
export interface Bounds {
  readonly waarden?: readonly string[] | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly decimalen?: number | undefined;
  readonly cijfers?: number | undefined;
}

/** Made when they are asked for: what is put together at once stays in the bundle of who asks for none of it. */
export interface InRules {
  operators(): readonly Operator[];
  /** What such a fact cannot do without. */
  readonly needs: readonly (keyof Bounds)[];
  /** Whether a condition can compare the fact with a value. */
  constant(value: unknown, bounds: Bounds): boolean;
}

/** The words of a form, in one language. */
export interface FormWords {
  readonly taal: Taal;
  readonly waar: string;
  readonly onwaar: string;
  /** Behind the question about a date of which the day, or the month too, may be left out. */
  readonly onvolledig: string;
  /** Behind the question about a number; `{decimalen}` is how many there may be. */
  readonly decimalen: string;
  readonly van: string;
  readonly totEnMet: string;
  readonly looptNog: string;
}

export interface Outside {
  schema(feit: Feit): Record<string, unknown>;
  /** A schema for a form and for types: without `null` and without a choice of shapes; a `description` stands behind the question. */
  form(feit: Feit, words: FormWords): Record<string, unknown>;
  typescript(feit: Feit): string;
}

/** Sums on days, which are no nouns: a type is handed them. */
export interface OnDays {
  plusDays(iso: IsoDatum, days: number): IsoDatum;
  daysBetween(from: IsoDatum, to: IsoDatum): number;
}

export interface Tried {
  /** A value that a fact can hold, whatever else is known. */
  any(feit: Feit): FeitWaarde;
  /** Values that a fact cannot hold. */
  wrong(feit: Feit): readonly WrongValue[];
  /** How far a value is from the simplest one of its fact. */
  weight(feit: Feit, value: FeitWaarde, on: OnDays): number;
  /** Simpler values of a fact, the simplest first. */
  simpler(feit: Feit, value: FeitWaarde, on: OnDays): Iterable<FeitWaarde>;
}

/** A value that is not accepted, and the code of the problem that says so. */
export interface WrongValue {
  readonly value: unknown;
  readonly code: Wrong;
}

export const wrong = (code: Wrong, ...values: readonly unknown[]): WrongValue[] =>
  values.map((value) => ({ value, code }));

export const equality: readonly Operator[] = ["equal", "notEqual"];
export const order: readonly Operator[] = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];
export const membership: readonly Operator[] = ["in", "notIn"];

/** From far to near: the target itself, then half the way to it, a quarter, and so on to the next number. */
export function* towards(target: number, from: number): Generator<number> {
  for (let gap = from - target; gap !== 0; gap = Math.trunc(gap / 2)) yield from - gap;
}

/** The list with each item in turn left out. */
export const withoutOne = (items: readonly (string | Periode)[]): FeitWaarde[] =>
  items.map((_, gone) => items.filter((_, at) => at !== gone) as FeitWaarde);
