import { stepped } from "../model/fact-types/integer.js";
import { comparedFact } from "../model/tree.js";
import type { Blad, Operator } from "../model/voorwaarde.js";
import type { Name, Names } from "../read/regime/check-conditions.js";
import { plusDays } from "../reckon/days.js";
import { type Change, GRENS, type Verschoven } from "./change.js";
import type { Pad } from "./json.js";

export const negated: Readonly<Record<Operator, Operator>> = {
  equal: "notEqual",
  notEqual: "equal",
  in: "notIn",
  notIn: "in",
  lessThan: "greaterThanInclusive",
  lessThanInclusive: "greaterThan",
  greaterThan: "lessThanInclusive",
  greaterThanInclusive: "lessThan",
  contains: "doesNotContain",
  doesNotContain: "contains",
  containsAny: "containsNone",
  containsNone: "containsAny",
  containsAll: "doesNotContainAll",
  doesNotContainAll: "containsAll",
  containedIn: "notContainedIn",
  notContainedIn: "containedIn",
};

/** Each comparison with the boundary itself on its other side; of an equality both sides. */
const nudged: Readonly<Partial<Record<Operator, readonly Operator[]>>> = {
  lessThan: ["lessThanInclusive"],
  lessThanInclusive: ["lessThan"],
  greaterThan: ["greaterThanInclusive"],
  greaterThanInclusive: ["greaterThan"],
  equal: ["lessThanInclusive", "greaterThanInclusive"],
  notEqual: ["lessThan", "greaterThan"],
};

/** Where no operator moves a boundary: to the day after `<=` and `>`, to the day before `<` and `>=`. */
const beside: Readonly<Partial<Record<Operator, 1 | -1>>> = {
  lessThan: -1,
  lessThanInclusive: 1,
  greaterThan: 1,
  greaterThanInclusive: -1,
};

/** Of two lists another thing that they can have in common. */
const otherwise: Readonly<Partial<Record<Operator, Operator>>> = {
  containsAny: "containsAll",
  containsNone: "doesNotContainAll",
  containsAll: "containedIn",
  doesNotContainAll: "notContainedIn",
  containedIn: "containsAny",
  notContainedIn: "containsNone",
};

type LeafChange = Pick<Change, "soort" | "was" | "datum"> & {
  readonly key: "operator" | "value";
  readonly wordt: unknown;
};

function* boundaries(
  { operator, value }: Blad,
  { type, feit }: Name,
  compared: string | undefined,
): Generator<LeafChange> {
  if (compared !== undefined && (type === "date" || type === "integer" || type === "amount" || type === "count")) {
    for (const wordt of nudged[operator] ?? []) yield { soort: "grens", key: "operator", was: operator, wordt };
    const dagen = beside[operator];
    if (dagen !== undefined && type === "date") {
      const datum: Verschoven = { van: compared, dagen };
      yield { soort: "grens", key: "value", was: value, wordt: { fact: GRENS }, datum };
    }
  } else if (typeof value === "number") {
    for (const step of [-1, 1]) {
      const wordt = feit?.decimalen === undefined ? value + step : stepped(feit, value, step);
      yield { soort: "grens", key: "value", was: value, wordt };
    }
  } else if (type === "date") {
    for (const step of [-1, 1])
      yield { soort: "grens", key: "value", was: value, wordt: plusDays(String(value), step) };
  }
}

/** Of a choice each value more and each value less. Of two values, another is the comparison turned round. */
function* choices({ operator, value }: Blad, waarden: readonly string[]): Generator<LeafChange> {
  const draft = (wordt: unknown): LeafChange => ({ soort: "waarde", key: "value", was: value, wordt });
  if (Array.isArray(value)) {
    if (value.length > 1) for (const one of value) yield draft(value.filter((other) => other !== one));
    for (const more of waarden) if (!value.includes(more)) yield draft([...value, more]);
  } else if (waarden.length > 2) {
    const next = waarden[(waarden.indexOf(String(value)) + 1) % waarden.length];
    if (operator === "equal" || operator === "notEqual" || operator === "contains") yield draft(next);
  }
}

function* values(blad: Blad, { type, waarden = [] }: Name): Generator<LeafChange> {
  const { value } = blad;
  if (type === "enum" || type === "conclusie" || type === "list") yield* choices(blad, waarden);
  else if (type === "code" && typeof value === "string") {
    const next = String(Number(value) + 1).padStart(value.length, "0");
    yield { soort: "waarde", key: "value", was: value, wordt: next };
  }
}

/** The changes to one condition. */
export function* leafChanges(blad: Blad, pad: Pad, names: Names): Generator<Change> {
  const { operator } = blad;
  const naam = { nl: blad.name, en: blad.en ?? blad.name };
  const drafts: LeafChange[] = [{ soort: "vergelijking-om", key: "operator", was: operator, wordt: negated[operator] }];
  const name = names.get(blad.fact);
  if (name) {
    const compared = comparedFact(blad);
    const wordt = otherwise[operator];
    if (wordt !== undefined) drafts.push({ soort: "waarde", key: "operator", was: operator, wordt });
    drafts.push(...boundaries(blad, name, compared), ...(compared === undefined ? values(blad, name) : []));
  }
  for (const { key, wordt, ...draft } of drafts) yield { ...draft, naam, pad: [...pad, key], wordt: [wordt] };
}
