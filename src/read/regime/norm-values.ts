import type { Beleid, Beleidsregel } from "../../model/beleid.js";
import type { Feit } from "../../model/feit.js";
import type { Blad, Groep, Operator } from "../../model/voorwaarde.js";

type Waarde = Beleid["normen"][number]["waarde"];
type EenWaarde = Exclude<Waarde, readonly unknown[]>;
type Kind = Pick<Beleidsregel, "maat">;

const valuesOf = (waarde: Waarde): readonly EenWaarde[] => (Array.isArray(waarde) ? waarde : [waarde]);

/** Operators of which any value is enough, and those of which each excludes. */
const ANY: readonly Operator[] = ["equal", "contains"];
const EACH: readonly Operator[] = ["notEqual", "doesNotContain"];

/** What a norm asks of its fact: one value, one of several, or none of several. */
export function askedOf({ maat }: Kind, waarde: Waarde): Groep {
  const leaf = (value: unknown, names: object = {}): Blad => ({ ...maat, ...names, value }) as Blad;
  const several = Array.isArray(waarde) && (ANY.includes(maat.operator) || EACH.includes(maat.operator));
  if (!several) return { all: [leaf(waarde)] };
  const leaves = valuesOf(waarde).map((value) => {
    const said = typeof value === "object" ? value.fact : String(value);
    return leaf(value, { name: `${maat.name}: ${said}`, en: `${maat.en}: ${said}` });
  });
  return ANY.includes(maat.operator) ? { any: leaves } : { all: leaves };
}

/** Whether a value is allowed by what a norm sets, as far as values without a date of the file say. */
const allows = (operator: Operator, waarde: Waarde, value: EenWaarde): boolean => {
  const isIn = valuesOf(waarde).some((one) => JSON.stringify(one) === JSON.stringify(value));
  return operator === "equal" || operator === "in" ? isIn : !isIn;
};

/** That two values are different days, where one of them is a date of the file. */
const unlike = (a: EenWaarde, b: EenWaarde): Blad | undefined => {
  const [first, second] = typeof a === "object" ? [a, b] : [b, a];
  if (typeof first !== "object") return undefined;
  return { name: first.fact, fact: first.fact, operator: "notEqual", value: second };
};

/** Operators by which a norm picks values out, or leaves them out. */
const PICKS: readonly Operator[] = ["equal", "in"];
const LEAVES: readonly Operator[] = ["notEqual", "notIn"];

/** Whether it is looked for whether norms that compare one fact so can be followed together. */
export const areHeldTogether = (one: Operator, other: Operator): boolean =>
  one === other || (PICKS.includes(one) && LEAVES.includes(other)) || (LEAVES.includes(one) && PICKS.includes(other));

/** A norm: what it compares, and with what. */
export interface Asked {
  readonly operator: Operator;
  readonly waarde: Waarde;
}

/**
 * When no value meets two norms on one fact: never, or where these conditions are met. Without conditions there is none on any file.
 */
export function apartWhere(feit: Feit | undefined, one: Asked, other: Asked): readonly Blad[] | undefined {
  if (!areHeldTogether(one.operator, other.operator)) return undefined;
  const picks = [one, other].filter(({ operator }) => PICKS.includes(operator));
  const leaves = [one, other].filter(({ operator }) => LEAVES.includes(operator));
  const [picked] = picks;
  if (picked && leaves.length > 0) {
    const left = valuesOf(picked.waarde).filter((value) =>
      leaves.every((each) => allows(each.operator, each.waarde, value)),
    );
    return left.length === 0 ? [] : undefined;
  }
  const { operator } = one;
  const [a, b] = [one.waarde, other.waarde];
  if (operator === "notEqual" || operator === "notIn") {
    const all: readonly EenWaarde[] = feit?.type === "boolean" ? [true, false] : (feit?.waarden ?? []);
    const left = all.filter((value) => allows(operator, a, value) && allows(operator, b, value));
    return all.length > 0 && left.length === 0 ? [] : undefined;
  }
  if (operator !== "equal" && operator !== "in") return undefined;
  const pairs = valuesOf(a).flatMap((one) => valuesOf(b).map((other) => [one, other] as const));
  if (pairs.some(([one, other]) => JSON.stringify(one) === JSON.stringify(other))) return undefined;
  return pairs.flatMap(([one, other]) => unlike(one, other) ?? []);
}
