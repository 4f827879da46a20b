import type { Feit } from "../../model/feit.js";
import { comparedFact } from "../../model/tree.js";
import type { Blad, Operator } from "../../model/voorwaarde.js";
import type { Dialect } from "./dialect.js";
import { quoted, value } from "./text.js";

const signs: Readonly<Partial<Record<Operator, string>>> = {
  equal: "=",
  notEqual: "<>",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
};
export const signOf = (operator: Operator): string => signs[operator] ?? "";

export const isIn = (left: string, values: readonly unknown[], isMet: boolean): string =>
  `${left} ${isMet ? "" : "not "}in (${values.map(value).join(", ")})`;

/** A condition on a fact that is no date: NULL as long as the fact is, as each of these operators has it. */
export function test(
  { fact, operator, value: named, ...leaf }: Blad,
  feit: Feit | undefined,
  dialect: Dialect,
): string {
  const left = quoted(fact);
  const compared = comparedFact({ fact, operator, value: named, ...leaf });
  if (compared !== undefined) return `${left} ${signOf(operator)} ${quoted(compared)}`;
  switch (operator) {
    case "in":
    case "notIn":
      return isIn(left, [named].flat(), operator === "in");
    case "contains":
      return dialect.contains(left, value(named));
    case "doesNotContain":
      return `not ${dialect.contains(left, value(named))}`;
    default:
      if (feit?.type === "boolean") return (named === true) === (operator === "equal") ? left : `not ${left}`;
      return `${left} ${signOf(operator)} ${value(named)}`;
  }
}
