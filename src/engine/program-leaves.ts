import type { Feit, FeitWaarde } from "../model/feit.js";
import type { Blad, Operator } from "../model/voorwaarde.js";
import { tests } from "./judge.js";

/** Three values are two bits, so that "all" is `&` and "any" is `|`. A conclusion that does not apply is 7. */
export const [NEE, ONBEKEND, JA, NVT] = [0, 1, 3, 7] as const;

/** A verdict, or a day as a number. */
export type Read = () => number;
type Value = () => unknown;

const holds = (operator: Operator, a: unknown, b: unknown): boolean =>
  tests[operator](a as FeitWaarde, b as FeitWaarde);

/** Met when every part is; what comes after one that fails is not judged. */
export function all(parts: readonly Read[]): Read {
  const [a, b] = parts;
  if (!a) return () => JA;
  if (!b) return a;
  if (parts.length === 2) {
    return () => {
      const met = a();
      return met === NEE ? NEE : met & b();
    };
  }
  return () => {
    let met: number = JA;
    for (let i = 0; i < parts.length && met !== NEE; i++) met &= (parts[i] as Read)();
    return met;
  };
}

/** Met when one part is; what comes after that is not judged. */
export function any(parts: readonly Read[]): Read {
  const [a, b] = parts;
  if (!a) return () => NEE;
  if (!b) return a;
  if (parts.length === 2) {
    return () => {
      const met = a();
      return met === JA ? JA : met | b();
    };
  }
  return () => {
    let met: number = NEE;
    for (let i = 0; i < parts.length && met !== JA; i++) met |= (parts[i] as Read)();
    return met;
  };
}

/** Two days: unknown as long as one of them is. Each sign is written out: a function for the sign would double the cost. */
export function compareDays(operator: Operator, left: Read, right: Read): Read {
  const swapped: Partial<Record<Operator, Operator>> = {
    greaterThan: "lessThan",
    greaterThanInclusive: "lessThanInclusive",
  };
  const other = swapped[operator];
  if (other) return compareDays(other, right, left);
  switch (operator) {
    case "lessThan":
      return () => {
        const [a, b] = [left(), right()];
        return a === 0 || b === 0 ? ONBEKEND : a < b ? JA : NEE;
      };
    case "lessThanInclusive":
      return () => {
        const [a, b] = [left(), right()];
        return a === 0 || b === 0 ? ONBEKEND : a <= b ? JA : NEE;
      };
    default: {
      const [same, differs] = operator === "equal" ? [JA, NEE] : [NEE, JA];
      return () => {
        const [a, b] = [left(), right()];
        return a === 0 || b === 0 ? ONBEKEND : a === b ? same : differs;
      };
    }
  }
}

/** A day beside one that stands in the rules. */
export const compareToDay = (operator: Operator, left: Read, day: number): Read =>
  compareDays(operator, left, () => day);

/** Two facts of the file. */
export function compareFacts(operator: Operator, left: Value, right: Value): Read {
  return () => {
    const [a, b] = [left(), right()];
    return a == null || b == null ? ONBEKEND : holds(operator, a, b) ? JA : NEE;
  };
}

/** The values by which a condition on a choice is met, or not met, whichever are fewer. */
export function fewest(
  values: readonly unknown[],
  { type, waarden = [] }: Feit,
): readonly [readonly unknown[], boolean] {
  const others = waarden.filter((value) => !values.includes(value));
  return type === "enum" && others.length < values.length ? [others, false] : [values, true];
}

/** Whether a fact is yes, or no. The engine compares with a word of its own, `true`, fastest. */
function isYes(read: Value, wanted: boolean): Read {
  const [yes, no] = wanted ? [JA, NEE] : [NEE, JA];
  return () => {
    const value = read();
    return value === true ? yes : value === false ? no : ONBEKEND;
  };
}

/** Whether a fact is one of some values. That it is known is seen first, so that only texts are compared with texts. */
function isOneOf(read: Value, values: readonly unknown[], feit: Feit, wanted: boolean): Read {
  const [named, met] = fewest(values, feit);
  const [yes, no] = met === wanted ? [JA, NEE] : [NEE, JA];
  const [a, b] = named;
  if (named.length === 0) return () => (read() == null ? ONBEKEND : no);
  if (named.length === 1) {
    return () => {
      const value = read();
      return value == null ? ONBEKEND : value === a ? yes : no;
    };
  }
  if (named.length === 2) {
    return () => {
      const value = read();
      return value == null ? ONBEKEND : value === a || value === b ? yes : no;
    };
  }
  return () => {
    const value = read();
    if (value == null) return ONBEKEND;
    for (let i = 0; i < named.length; i++) if (value === named[i]) return yes;
    return no;
  };
}

/** A condition on one fact that is no date. */
export function test(read: Value, { operator, value }: Blad, feit: Feit): Read {
  if (typeof value === "boolean") return isYes(read, value === (operator === "equal"));
  if (operator === "equal" || operator === "in") return isOneOf(read, [value].flat(), feit, true);
  if (operator === "notEqual" || operator === "notIn") return isOneOf(read, [value].flat(), feit, false);
  return () => {
    const given = read();
    return given == null ? ONBEKEND : holds(operator, given, value) ? JA : NEE;
  };
}
