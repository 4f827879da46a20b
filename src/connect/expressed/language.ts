import type { Sums } from "../../reckon/operation.js";

/** An order of two values of which neither is unknown. */
export type Sign = "<" | "<=" | ">" | ">=";

export type Value = string | number | boolean | null;

/**
 * What a language of rules can say; `E` is an expression in it. In the ones that are written here `null` is what is not known, and
 * `all`, `any`, `not` and an order are ours: strong Kleene. An equality is not: it is false of an unknown value, and true of two of them.
 * So every equality is asked of what is known.
 */
export interface Language<E> extends Sums<E> {
  value(value: Value): E;
  day(iso: string): E;
  /** A fact, or what was written down under a name. */
  variable(name: string): E;
  /** The day on which a case is judged, where the language has a word for it. */
  today?(): E;
  all(parts: readonly E[]): E;
  any(parts: readonly E[]): E;
  not(part: E): E;
  compare(sign: Sign, left: E, right: E): E;
  /** Whether a value is this one: also of what is unknown an answer. */
  equals(left: E, right: E): E;
  /** Whether a value that is known is one of some. */
  isIn(left: E, values: readonly Value[]): E;
  /** Whether a list that is known holds a value. */
  has(list: E, value: Value): E;
  /** What stands beside the first condition that is met: no condition here is unknown. */
  first(cases: readonly (readonly [condition: E, then: E])[], otherwise: E): E;
  /** What a sum gives, where the sums of a language go wrong on an unknown day: then only of one that is known. */
  onKnown(day: E, sum: E): E;
  /** The names of the variables in an expression. */
  namesIn(expression: E): readonly string[];
}
