import { equality, type InRules, type MakeFits, type Outside, type Read, type Tried, wrong } from "../fact-type.js";

const isCode = (value: unknown, cijfers: number | undefined): value is string =>
  typeof value === "string" && value.length === cijfers && /^\d+$/.test(value);

/** Digits; the letters that may stand before them are left off. */
export const read: Read = ({ voorvoegsel, cijfers }, value, refuse) => {
  const text = typeof value === "string" ? value : "";
  const digits = voorvoegsel && text.startsWith(voorvoegsel) ? text.slice(voorvoegsel.length) : text;
  return isCode(digits, cijfers) ? digits : refuse("code-form", { cijfers: String(cijfers) });
};

export const fits: MakeFits =
  ({ cijfers }) =>
  (value) =>
    isCode(value, cijfers);

export const inRules: InRules = {
  operators: () => equality,
  needs: ["cijfers"],
  constant: (value, { cijfers }) => isCode(value, cijfers),
};

const schema: Outside["schema"] = ({ voorvoegsel = "", cijfers }) => ({
  type: "string",
  pattern: `^(${voorvoegsel})?\\d{${cijfers}}$`,
});

export const outside: Outside = {
  schema,
  form: schema,
  typescript: () => "string",
};

export const tried: Tried = {
  any: ({ cijfers = 1 }) => "0".repeat(cijfers),
  wrong: ({ cijfers = 1 }) => wrong("code-form", "0".repeat(cijfers + 1), "x".repeat(cijfers), 10 ** (cijfers - 1)),
  weight: (_, value) => Number(value),
  simpler: (_, value) => ["0".repeat(String(value).length)],
};
