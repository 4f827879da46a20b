import type { Keuze, Parameter } from "../model/populatie.js";
import { RANGE } from "./random.js";

export type Parameters = Readonly<Record<string, Pick<Parameter, "waarde">>>;

export const weightOf = (name: string, parameters: Parameters): number => parameters[name]?.waarde ?? 0;

/** What the choices with a weight have together. */
export const sumOf = (keuzes: readonly Keuze[], parameters: Parameters): number =>
  keuzes.reduce((sum, { gewicht }) => sum + (gewicht === undefined ? 0 : weightOf(gewicht, parameters)), 0);

/**
 * The bounds below which a draw is each choice, in turn. With a choice that takes the rest the weights are shares of one; else they
 * count in proportion to each other.
 *
 * @example
 * // Three in ten, and the rest:
 * bounds([{ gewicht: "a" }, {}], { a: { waarde: 0.3 } }); //=> [644245094, 2147483648]
 */
export function bounds(keuzes: readonly Keuze[], parameters: Parameters): number[] {
  const sum = sumOf(keuzes, parameters);
  const hasRest = keuzes.some(({ gewicht }) => gewicht === undefined);
  const total = hasRest ? 1 : sum;
  let passed = 0;
  const found = keuzes.map(({ gewicht }) => {
    passed += gewicht === undefined ? Math.max(0, 1 - sum) : weightOf(gewicht, parameters);
    return Math.min(RANGE, Math.round((passed / total) * RANGE));
  });
  // What is left by rounding belongs to the last that can be drawn at all.
  const last = found.indexOf(found.at(-1) ?? RANGE);
  return found.map((bound, i) => (i >= last ? RANGE : bound));
}

/** The bound below which a draw has a share. */
export const boundOf = (name: string, parameters: Parameters): number => Math.round(weightOf(name, parameters) * RANGE);
