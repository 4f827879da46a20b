import { type InRules, type MakeFits, type Outside, type Read, type Tried, withoutOne, wrong } from "../fact-type.js";
import { listOperators } from "../lists.js";
import { choices, titled, valuesType } from "./enum.js";

/** A list is a set: kept in the order of `feiten.json`, so that the same set gives the same bytes. */
export const read: Read = (feit, value, refuse) => {
  const { waarden = [] } = feit;
  if (
    !Array.isArray(value) ||
    // A set can hold no more than there is to choose from: a list of any length is judged at once.
    value.length > waarden.length ||
    value.some((item) => !waarden.includes(item as string)) ||
    new Set(value).size !== value.length
  ) {
    return refuse("list-form", { keuze: choices(feit) }, waarden);
  }
  return waarden.filter((waarde) => value.includes(waarde));
};

export const fits: MakeFits = ({ waarden }) => {
  const known = new Set<unknown>(waarden);
  return (value) =>
    Array.isArray(value) && new Set(value).size === value.length && value.every((item) => known.has(item));
};

export const inRules: InRules = {
  operators: () => ["contains", "doesNotContain", ...listOperators],
  needs: ["waarden"],
  constant: (value, { waarden }) => typeof value === "string" && waarden?.includes(value) === true,
};

export const outside: Outside = {
  schema: ({ waarden }) => ({ type: "array", items: { enum: waarden }, uniqueItems: true }),
  form: (feit, { taal }) => ({ type: "array", items: titled(feit, taal), uniqueItems: true }),
  typescript: (feit) => `readonly (${valuesType(feit)})[]`,
};

export const tried: Tried = {
  any: () => [],
  wrong: ({ waarden = [] }) => wrong("list-form", waarden[0], [`${waarden[0]}-x`], [waarden[0], waarden[0]]),
  weight: (_, value) => (value as readonly string[]).length,
  simpler: (_, value) => withoutOne(value as readonly string[]),
};
