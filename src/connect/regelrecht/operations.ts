import type { Language, Sign, Value } from "../expressed/language.js";

/** A value of RegelRecht: a literal, a reference to a variable (`$naam`), or an operation on values. */
export type Waarde = Value | Bewerking;
export interface Bewerking {
  readonly operation: string;
  readonly [part: string]: Waarde | readonly Waarde[] | readonly Geval[];
}
/** A case of an `IF`. */
export interface Geval {
  readonly when: Waarde;
  readonly then: Waarde;
}

const orders: Readonly<Record<Sign, string>> = {
  "<": "LESS_THAN",
  "<=": "LESS_THAN_OR_EQUAL",
  ">": "GREATER_THAN",
  ">=": "GREATER_THAN_OR_EQUAL",
};

/** No day of a case lies before this one: what is counted from here on is never negative. */
const ORIGIN = "0001-01-01";
const since = (unit: "years" | "months", day: Waarde): Waarde => ({
  operation: "DATE_DIFF",
  from: ORIGIN,
  to: day,
  in: unit,
});

const isWaarde = (value: unknown): value is Waarde =>
  typeof value !== "object" || value === null || "operation" in value;

/** The variables in a value. */
function variablesIn(value: Waarde | readonly Waarde[] | readonly Geval[]): readonly string[] {
  if (typeof value === "string") return value.startsWith("$") ? [value.slice(1)] : [];
  if (typeof value !== "object" || value === null) return [];
  const parts: readonly (Waarde | Geval | Bewerking[string])[] = Array.isArray(value) ? value : Object.values(value);
  return parts.flatMap((part) => (isWaarde(part) || Array.isArray(part) ? variablesIn(part) : gevalIn(part as Geval)));
}
const gevalIn = ({ when, then }: Geval): readonly string[] => [...variablesIn(when), ...variablesIn(then)];

/**
 * The operations of RegelRecht. `AND`, `OR`, `NOT`, the orders and `IF` are three-valued; `EQUALS` and `IN` are not. A sum on an unknown
 * day is an error, and there is no word for the year of a day: it is counted.
 */
export const operations: Language<Waarde> = {
  value: (value) => value,
  day: (iso) => iso,
  variable: (name) => `$${name}`,
  today: () => "$referencedate.iso",
  namesIn: variablesIn,
  all: (conditions) => ({ operation: "AND", conditions }),
  any: (conditions) => ({ operation: "OR", conditions }),
  not: (value) => ({ operation: "NOT", value }),
  compare: (sign, subject, value) => ({ operation: orders[sign], subject, value }),
  equals: (subject, value) => ({ operation: "EQUALS", subject, value }),
  isIn: (subject, values) => ({ operation: "IN", subject, values }),
  has: (list, value) => ({ operation: "IN", subject: value, value: list }),
  first: (cases, otherwise) => ({
    operation: "IF",
    cases: cases.map(([when, then]) => ({ when, then })),
    default: otherwise,
  }),
  onKnown: (day, sum) => operations.first([[operations.equals(day, null), null]], sum),
  later: (date, by) => ({ operation: "DATE_ADD", date, ...by }),
  firstOfMonth: (day) => ({ operation: "DATE_ADD", date: ORIGIN, months: since("months", day) }),
  inYear: (day, years, month, date) => ({
    operation: "DATE",
    year: { operation: "ADD", values: [since("years", day), years + 1] },
    month,
    day: date,
  }),
  isBefore: (day, other) => operations.compare("<", day, other),
  isThere: (day, years) =>
    operations.equals(operations.later(operations.later(day, { years }), { years: -years }), day),
  choose: (condition, met, otherwise) => operations.first([[condition, met]], otherwise),
};

/** Names that mean something by themselves. */
export const reserved: readonly string[] = ["referencedate"];
