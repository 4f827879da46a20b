import type { Feiten } from "../model/feit.js";
import { comparedFact } from "../model/tree.js";
import type { Blad } from "../model/voorwaarde.js";
import { compareRanges, exactly, type Range } from "../reckon/counting.js";
import { eachDay } from "./each-day.js";

/**
 * A number that is counted in what is not wholly known lies between two others: six leave days at least, and maybe more. As a fact it
 * is then `null`; these stand beside the facts.
 */
const open = Symbol("open counts");

type Ranges = Readonly<Record<string, Range>>;
type Counted = Feiten & { [open]?: Ranges };

/** Writes a count among the facts: a number, or between which two it lies. */
export function addCount(facts: Feiten, id: string, range: Range): void {
  const { least, most } = range;
  facts[id] = least === most ? least : null;
  const holder = facts as Counted;
  if (least !== most) holder[open] = { ...holder[open], [id]: range };
}

/** Between which two a number lies; nothing of what is neither known nor counted. */
function rangeOf(facts: Feiten | undefined, id: string): Range | undefined {
  const value = facts?.[id];
  return typeof value === "number" ? exactly(value) : (facts as Counted | undefined)?.[open]?.[id];
}

/** Between which two a count lies on any day that an incomplete date can be. */
export function countedOn(facts: Feiten, id: string): Range | undefined {
  const days = eachDay(facts);
  const found = (days.length === 0 ? [facts] : days).map((day) => rangeOf(day, id));
  return found.reduce((a, b) => a && b && { least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) });
}

/** The least that a count can be on the first of those days: a number for what knows no other. */
export const leastOf = (facts: Feiten, id: string): number | null =>
  (rangeOf(facts, id) ?? rangeOf(eachDay(facts)[0], id))?.least ?? null;

/**
 * What a condition says of a count on every day that an incomplete date can be, if it is the same.
 *
 * @param otherwise between which two the number lies that it is compared with, where that is not known
 */
export function comparedOn(blad: Blad, facts: Feiten, otherwise?: Range): boolean | undefined {
  const days = eachDay(facts);
  const [first, ...others] = (days.length === 0 ? [facts] : days).map((day) => comparedRanges(blad, day, otherwise));
  return others.every((said) => said === first) ? first : undefined;
}

/** What a condition says of counts that are not wholly known, where each number that they can be gives the same answer. */
export function comparedCounts(blad: Blad, facts: Feiten): boolean | undefined {
  return (facts as Counted)[open] === undefined ? undefined : comparedRanges(blad, facts);
}

function comparedRanges(blad: Blad, facts: Feiten, otherwise?: Range): boolean | undefined {
  const compared = comparedFact(blad);
  const left = rangeOf(facts, blad.fact);
  const right = compared !== undefined ? (rangeOf(facts, compared) ?? otherwise) : exactly(Number(blad.value));
  return left && right && compareRanges(blad.operator, left, right);
}
