import {
  type Bounds,
  equality,
  type InRules,
  type MakeFits,
  type Outside,
  order,
  type Read,
  type Tried,
  towards,
  wrong,
} from "../fact-type.js";

const within = (value: unknown, { minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: Bounds): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= minimum && value <= maximum;

/** The number of a fact that lies nearest to another. */
export const clamp = ({ minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: Bounds, number: number): number =>
  Math.min(Math.max(number, minimum), maximum);

export const read: Read = (feit, value, refuse) => {
  if (within(value, feit)) return value;
  const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = feit;
  return refuse("integer-range", { minimum: String(minimum), maximum: String(maximum) });
};

export const fits: MakeFits =
  ({ minimum = 0, maximum = Number.MAX_SAFE_INTEGER }) =>
  (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= minimum && value <= maximum;

export const inRules: InRules = {
  operators: () => [...equality, ...order],
  needs: ["minimum", "maximum"],
  constant: within,
};

export const outside: Outside = {
  schema: ({ minimum, maximum }) => ({ type: "integer", minimum, maximum }),
  typescript: () => "number",
};

export const tried: Tried = {
  any: ({ minimum = 0 }) => minimum,
  wrong: ({ minimum = 0, maximum }) =>
    wrong("integer-range", minimum - 1, minimum + 0.5, String(minimum), ...(maximum ? [maximum + 1] : [])),
  weight: (feit, value) => Math.abs(Number(value) - clamp(feit, 0)),
  simpler: (feit, value) => towards(clamp(feit, 0), Number(value)),
};
