import { dateFault, EERSTE_JAAR, incompleteDate, LAATSTE_JAAR } from "../datum.js";
import {
  equality,
  type Fits,
  type InRules,
  type MakeFits,
  type Outside,
  order,
  type Read,
  type Refuse,
  type Tried,
  towards,
  type WrongValue,
  wrong,
} from "../fact-type.js";

/** A calendar date, or what is wrong with it. */
export function readDate(value: unknown, refuse: Refuse): string | undefined {
  if (typeof value !== "string") return refuse("date-form");
  const fault = dateFault(value);
  return fault ? refuse(`date-${fault}`) : value;
}

export const read: Read = (feit, value, refuse) =>
  (feit.onvolledig && typeof value === "string" ? incompleteDate(value) : undefined) ?? readDate(value, refuse);

/** A date of ten signs by its digits; whatever is not plainly one is left to `dateFault`. */
export const isDay: Fits = (value) => {
  if (typeof value !== "string" || value.length !== 10) return false;
  const [year, month, day] = [digits(value, 0, 4), digits(value, 5, 7), digits(value, 8, 10)];
  if (value.charCodeAt(4) !== HYPHEN || value.charCodeAt(7) !== HYPHEN) return false;
  const plain = year >= EERSTE_JAAR && year <= LAATSTE_JAAR && month >= 1 && month <= 12 && day >= 1 && day <= 28;
  return plain || dateFault(value) === undefined;
};

const HYPHEN = 45;

/** The number that some signs write, below zero when one of them is no digit. */
function digits(text: string, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    sum = sum * 10 + digit;
  }
  return sum;
}

export const fits: MakeFits = () => isDay;

export const inRules: InRules = {
  operators: () => [...equality, ...order],
  needs: [],
  constant: (value) => typeof value === "string" && dateFault(value) === undefined,
};

export const dateSchema = {
  type: "string",
  format: "date",
  pattern: "^\\d{4}-\\d{2}-\\d{2}$",
  description: `${EERSTE_JAAR}-01-01 tot en met ${LAATSTE_JAAR}-12-31`,
};

/** A day for a form: who reads no formats still sees how it is written. */
const { description: _, ...bare } = dateSchema;
export const formDate = bare;

/**
 * A day, a month or a year in one pattern, for a form has one field; as registers hold it, with what is not known left out or as
 * noughts. Of the years that are read those are leap years that four divides, but of the whole centuries 2000 alone.
 */
const incompleteSchema = {
  type: "string",
  pattern:
    "^(\\d{4}(-00-00|-(0[1-9]|1[0-2])(-00)?|-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])|-(0[13-9]|1[0-2])-(29|30)|-(0[13578]|1[02])-31)?" +
    "|(\\d\\d(0[48]|[2468][048]|[13579][26])|2000)-02-29)$",
};

const INCOMPLETE = "JJJJ-MM-DD; ook JJJJ-MM of JJJJ, of JJJJ-MM-00 of JJJJ-00-00: een dag in die maand of dat jaar";

export const outside: Outside = {
  schema: (feit) => (feit.onvolledig ? { ...incompleteSchema, description: INCOMPLETE } : dateSchema),
  form: (feit, { onvolledig }) => (feit.onvolledig ? { ...incompleteSchema, description: onvolledig } : formDate),
  typescript: () => "string",
};

/** Dates as people write them by mistake. */
export const wrongDates = (): readonly WrongValue[] => [
  ...wrong("date-form", "2026-5-1", "01-05-2026", "2026-05", 20260501, true),
  ...wrong("date-calendar", "2026-02-30", "2025-02-29", "2026-13-01"),
  ...wrong("date-range", "1899-12-31", "2201-01-01"),
];

/** Towards this day dates are made simpler; it means nothing. */
export const PLAIN_DAY = "2020-01-01";

export const tried: Tried = {
  any: () => "2026-01-01",
  wrong: (feit) => wrongDates().filter(({ value }) => !feit.onvolledig || incompleteDate(String(value)) === undefined),
  weight: (_, value, on) => Math.abs(on.daysBetween(PLAIN_DAY, String(value))),
  simpler: function* (_, value, on) {
    for (const days of towards(0, on.daysBetween(PLAIN_DAY, String(value)))) yield on.plusDays(PLAIN_DAY, days);
  },
};
