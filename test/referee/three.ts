/** An answer in SMT-LIB: when it is certainly so, when it certainly is not; neither is unknown. */
export interface Three {
  readonly ja: string;
  readonly nee: string;
}

/** The answer of a rule: a fourth is that it does not apply. */
export interface Four extends Three {
  readonly nvt: string;
}

export const always: Three = { ja: "true", nee: "false" };

export function and(...terms: readonly string[]): string {
  const left = [...new Set(terms.filter((term) => term !== "true"))];
  if (left.includes("false")) return "false";
  return left.length > 1 ? `(and ${left.join(" ")})` : (left[0] ?? "true");
}

export function or(...terms: readonly string[]): string {
  const left = [...new Set(terms.filter((term) => term !== "false"))];
  if (left.includes("true")) return "true";
  return left.length > 1 ? `(or ${left.join(" ")})` : (left[0] ?? "false");
}

export const not = (term: string): string => (term === "true" ? "false" : term === "false" ? "true" : `(not ${term})`);
export const implies = (one: string, other: string): string => or(not(one), other);
export const is = (one: string, other: string): string => `(= ${one} ${other})`;
export const choose = (condition: string, met: string, otherwise: string): string =>
  condition === "true" || met === otherwise ? met : `(ite ${condition} ${met} ${otherwise})`;
export const int = (value: number): string => (value < 0 ? `(- ${-value})` : String(value));
export const quoted = (name: string): string => `|${name}|`;

export const open = ({ ja, nee }: Three): string => and(not(ja), not(nee));
export const isOpen = ({ ja, nee, nvt }: Four): string => and(not(ja), not(nee), not(nvt));

/** Of some answers all: one `nee` settles it, and it is `ja` when each is. */
export const allOf = (parts: readonly Three[]): Three => ({
  ja: and(...parts.map(({ ja }) => ja)),
  nee: or(...parts.map(({ nee }) => nee)),
});
export const anyOf = (parts: readonly Three[]): Three => ({
  ja: or(...parts.map(({ ja }) => ja)),
  nee: and(...parts.map(({ nee }) => nee)),
});
export const turned = ({ ja, nee }: Three): Three => ({ ja: nee, nee: ja });

/** Whether two answers are not the same one. */
export const differ = (one: Three, other: Three): string => or(not(is(one.ja, other.ja)), not(is(one.nee, other.nee)));
