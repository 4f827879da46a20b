/** How an amount is rounded: to how many decimals, and which way. */
export interface Rounding {
  readonly decimalen: number;
  /** Down, towards zero; or to the nearest, with a half away from zero. */
  readonly wijze: "naar-beneden" | "rekenkundig";
}

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
 * shared(5_000_000, 1501, { decimalen: 2, wijze: "naar-beneden" }); // 3331.11259... euros: 3331.11
 * shared(10, 8, { decimalen: 1, wijze: "rekenkundig" }); // 1.25: 1.3
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
