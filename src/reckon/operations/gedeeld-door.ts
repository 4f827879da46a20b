import type { Operation } from "../operation.js";
import { number } from "../reading.js";
import type { Kit, Shaped } from "../shape.js";

export const shape = ({ z, common, name, decimals }: Kit) =>
  z.strictObject({
    ...common,
    operatie: z.literal("gedeeldDoor"),
    teller: name,
    noemer: name,
    /** To how many decimals, and which way: down, or to the nearest with a half up. Without it the quotient is not rounded. */
    afronding: z.optional(
      z.strictObject({
        decimalen: decimals,
        wijze: z.enum(["naar-beneden", "rekenkundig"]),
      }),
    ),
  });
type GedeeldDoor = Shaped<typeof shape>;
/** Which way: down, towards zero; or to the nearest, with a half away from zero. */
export type Rounding = NonNullable<GedeeldDoor["afronding"]>;

/** A number as the digits that people write for it, and how many of them stand behind the point: 0.1 is 1 and 1. */
function digitsOf(amount: number): { readonly digits: bigint; readonly behind: number } {
  const [mantissa = "", exponent = "0"] = String(amount).split("e");
  const [whole = "", part = ""] = mantissa.split(".");
  const behind = part.length - Number(exponent);
  const digits = BigInt(whole + part);
  return behind < 0 ? { digits: digits * 10n ** BigInt(-behind), behind: 0 } : { digits, behind };
}

const size = (n: bigint): bigint => (n < 0n ? -n : n);

/**
 * An amount shared among a number, rounded. Reckoned in whole numbers: a quotient of two numbers of the machine can lie on
 * the wrong side of a cent.
 *
 * @example
 * // 3331.11259... euros, and 1.25
 * shared(5_000_000, 1501, { decimalen: 2, wijze: "naar-beneden" }); //=> 3331.11
 * shared(10, 8, { decimalen: 1, wijze: "rekenkundig" }); //=> 1.3
 */
export function shared(amount: number, among: number, { decimalen, wijze }: Rounding): number {
  const [over, under] = [digitsOf(amount), digitsOf(among)];
  const above = over.digits * 10n ** BigInt(under.behind + decimalen);
  const below = under.digits * 10n ** BigInt(over.behind);
  const half = wijze === "rekenkundig" ? size(below) : 0n;
  const found = (2n * size(above) + half) / (2n * size(below));
  const sign = above < 0n !== below < 0n ? "-" : "";
  const text = String(found).padStart(decimalen + 1, "0");
  const point = text.length - decimalen;
  return Number(`${found === 0n ? "" : sign}${text.slice(0, point)}.${text.slice(point)}`);
}

/** An amount divided: 5000000 by 1501, down to the cent, is 3331.11. By none it is unknown. */
export const operation: Operation<GedeeldDoor> = {
  sources: ({ teller, noemer }) => [teller, noemer],
  monotone: false,
  amount: () => true,
  derive:
    ({ teller, noemer, afronding }) =>
    (facts) => {
      const [whole, parts] = [number(facts, teller), number(facts, noemer)];
      if (whole === null || parts === null || parts === 0) return null;
      return afronding ? shared(whole, parts, afronding) : whole / parts;
    },
};
