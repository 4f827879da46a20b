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

/*
 * A number is whole, or has as many decimals as its fact allows. With at most fifteen digits in all, each way of writing has a number of
 * the machine of its own, in the order of what is written: such numbers are compared as they are, and nothing is reckoned with them.
 */

/** The most digits of a number of a fact with decimals, those behind the point among them. */
export const MOST_DIGITS = 15;

/** Whether a number has no more decimals than these: 2.5 has one, and 0.1 + 0.2 has more than four. */
const isWritten = (value: number, decimalen: number): boolean =>
  decimalen === 0 ? Number.isInteger(value) : Number(value.toFixed(decimalen)) === value;

const within = (
  value: unknown,
  { minimum = 0, maximum = Number.MAX_SAFE_INTEGER, decimalen = 0 }: Bounds,
): value is number => typeof value === "number" && value >= minimum && value <= maximum && isWritten(value, decimalen);

/** The number of a fact that lies nearest to another. */
export const clamp = ({ minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: Bounds, number: number): number =>
  Math.min(Math.max(number, minimum), maximum);

/** The number that lies so many steps from another, each one in the last place of the fact: a step from 2.5 is 2.51 with two decimals. */
export const stepped = ({ decimalen = 0 }: Pick<Bounds, "decimalen">, number: number, steps: number): number =>
  (Math.round(number * 10 ** decimalen) + steps) / 10 ** decimalen;

/** The numbers of a fact at and beside another: for 2.5 those are 2, 3 and 4 where they are whole, and 2.4, 2.5 and 2.6 with one decimal. */
export const numbersAround = (feit: Bounds, number: number): number[] =>
  [-1, 0, 1].map((steps) => stepped(feit, number, steps)).filter((one) => within(one, feit));

export const read: Read = (feit, value, refuse) => {
  // There is one nought: of -0 nothing is left to see in what is written down.
  if (within(value, feit)) return value === 0 ? 0 : value;
  const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER, decimalen } = feit;
  const between = { minimum: String(minimum), maximum: String(maximum) };
  return decimalen === undefined
    ? refuse("integer-range", between)
    : refuse("decimal-range", { ...between, decimalen: String(decimalen) });
};

export const fits: MakeFits = (feit) => (value) => within(value, feit);

export const inRules: InRules = {
  operators: () => [...equality, ...order],
  needs: ["minimum", "maximum"],
  constant: within,
};

export const outside: Outside = {
  // No `multipleOf`: who divides 4.35 by 0.01 as numbers of a machine would refuse it.
  schema: ({ minimum, maximum, decimalen }) =>
    decimalen === undefined
      ? { type: "integer", minimum, maximum }
      : {
          type: "number",
          minimum,
          maximum,
          description: `hoogstens ${decimalen} ${decimalen === 1 ? "decimaal" : "decimalen"}`,
        },
  form: ({ minimum, maximum, decimalen }, words) =>
    decimalen === undefined
      ? { type: "integer", minimum, maximum }
      : {
          type: "number",
          minimum,
          maximum,
          description: words.decimalen.replace("{decimalen}", String(decimalen)),
        },
  typescript: () => "number",
};

export const tried: Tried = {
  any: ({ minimum = 0 }) => minimum,
  wrong: ({ minimum = 0, maximum, decimalen = 0 }) =>
    wrong(
      decimalen === 0 ? "integer-range" : "decimal-range",
      minimum - 1,
      minimum + 10 ** -decimalen / 2,
      String(minimum),
      ...(maximum ? [maximum + 1] : []),
    ),
  weight: (feit, value) => Math.abs(Number(value) - clamp(feit, 0)),
  simpler: function* ({ decimalen = 0, ...feit }, value) {
    const units = 10 ** decimalen;
    for (const n of towards(clamp(feit, 0) * units, Math.round(Number(value) * units))) yield n / units;
  },
};
