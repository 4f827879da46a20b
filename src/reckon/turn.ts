import type { Afleiding, AfleidingDoor } from "../model/afleiding.js";
import type { Operator } from "../model/voorwaarde.js";

type Time = AfleidingDoor<"tijdTussen">;

/** A comparison of the time with a number, as one of two days: one of the dates, and the other with a sum on it. */
export interface Turn {
  readonly fact: string;
  readonly operator: Operator;
  readonly other: Afleiding;
}

/** So far a condition can reach, as sums on dates do: no two days lie further apart. */
export const farthest = { dagen: 73_000, maanden: 2_400, jaren: 200 } as const;

/** A day so much later than another. Its name is one that no derivation can have. */
function later(van: string, n: number, { eenheid, titel }: Time): Afleiding {
  const common = { id: `${van} ${n < 0 ? "min" : "plus"} ${Math.abs(n)} ${eenheid}`, titel, van };
  if (eenheid === "dagen") return { ...common, operatie: "plusDagen", dagen: n };
  return eenheid === "maanden"
    ? { ...common, operatie: "plusMaanden", maanden: n }
    : { ...common, operatie: "plusJaren", jaren: n };
}

/**
 * What a comparison with a whole number says of the two dates. There are at least three months from one day to another where the
 * other lies on or after the first plus three months, and at least minus three where it lies on or after the first less three months. So
 * whoever reads dates reads this too.
 */
export function turnOf(a: Time, operator: Operator, number: number): Turn {
  const least = operator === "lessThan" || operator === "greaterThanInclusive" ? number : number + 1;
  // "At least" or "less than" that many: each order is one of these two.
  const atLeast = operator === "greaterThan" || operator === "greaterThanInclusive";
  return { fact: a.tot, operator: atLeast ? "greaterThanInclusive" : "lessThan", other: later(a.van, least, a) };
}
