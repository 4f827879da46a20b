import type { Regel } from "../../model/regel.js";
import { type Probleem, pointer, suggestion } from "../errors.js";
import { ruleProblem } from "../rule-errors.js";
import type { Name, Names } from "./check-conditions.js";

/** Whether a fact has a direction in which it can move: a date, or yes or no. */
const hasDirection = ({ feit }: Name): boolean => feit?.type === "date" || feit?.type === "boolean";

/** A claim of monotony is about a fact that there is, and that has a direction. */
export function checkDirected(feit: string, path: readonly PropertyKey[], names: Names): Probleem[] {
  const name = names.get(feit);
  if (name?.gebrekkig || (name && hasDirection(name))) return [];
  const fit = [...names].flatMap(([id, one]) => (hasDirection(one) ? [id] : []));
  const code = name ? "fact-without-direction" : "fact-unknown";
  return [ruleProblem(code, pointer(path), feit, { suggestie: suggestion(feit, fit) })];
}

/**
 * What a rule promises of its own answer: each thing once.
 *
 * @param rests the facts on which it rests: of any other it would promise nothing
 */
export function checkMonotone(
  { monotoon = [] }: Regel,
  names: Names,
  rests: ReadonlySet<string> | undefined,
): Probleem[] {
  const seen = new Set<string>();
  return monotoon.flatMap(({ feit, richting = "stijgend" }, i) => {
    const path = ["monotoon", i, "feit"];
    const wrong = checkDirected(feit, path, names);
    if (wrong.length > 0) return wrong;
    const promise = `${feit} ${richting}`;
    if (seen.has(promise)) return [ruleProblem("monotone-twice", pointer(path), feit, { richting })];
    seen.add(promise);
    return rests && !rests.has(feit) ? [ruleProblem("monotone-unused", pointer(path), feit)] : [];
  });
}
