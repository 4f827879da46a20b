import type { IsoDatum } from "../model/datum.js";
import type { Feiten } from "../model/feit.js";
import type { Derivation } from "./operation.js";

export const day = (facts: Feiten, id: string): IsoDatum | null => (facts[id] as IsoDatum | null | undefined) ?? null;
export const number = (facts: Feiten, id: string): number | null => (facts[id] as number | null | undefined) ?? null;

/** The first of the dates, or the last of them, or the smallest of the numbers; `null` until all are known. */
export function extreme(from: readonly string[], last: boolean): Derivation {
  return (facts) => {
    const found = from.map((id) => facts[id] ?? null);
    if (found.includes(null)) return null;
    return (found as (IsoDatum | number)[]).reduce((a, b) => (last === b > a ? b : a));
  };
}

/** The first of the sources that has the value of the result. */
export const giver = ({ id, van }: { readonly id: string; readonly van: readonly string[] }, facts: Feiten): string[] =>
  van.filter((source) => facts[source] === facts[id]).slice(0, 1);
