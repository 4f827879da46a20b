import { fewest } from "../judge/classes.js";
import type { Feit } from "../model/feit.js";
import type { Blad, Operator } from "../model/voorwaarde.js";
import { type Code, code, joined } from "./blocks.js";

const signs: Readonly<Partial<Record<Operator, string>>> = {
  equal: "===",
  notEqual: "!==",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
};
export const signOf = (operator: Operator): string => signs[operator] ?? "";

const anyOf = (left: Code, values: readonly unknown[]): Code =>
  joined(
    values.map((value) => code`${left} === ${JSON.stringify(value)}`),
    " || ",
  );

/** Whether a value is one of some, or none of the others. */
function isIn(left: Code, values: readonly unknown[], feit: Feit): Code {
  const [named, met] = fewest(values, feit);
  if (named.length === 0) return code`true`;
  return met ? code`(${anyOf(left, named)})` : code`!(${anyOf(left, named)})`;
}

/** A condition on a fact that is known. */
export function test(left: Code, { operator, value }: Blad, feit: Feit): Code {
  switch (operator) {
    case "in":
      return isIn(left, [value].flat(), feit);
    case "notIn":
      return code`!${isIn(left, [value].flat(), feit)}`;
    case "contains":
      return code`${left}.includes(${JSON.stringify(value)})`;
    case "doesNotContain":
      return code`!${left}.includes(${JSON.stringify(value)})`;
    default:
      return code`${left} ${signOf(operator)} ${JSON.stringify(value)}`;
  }
}
