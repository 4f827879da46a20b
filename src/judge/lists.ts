import type { Oordeel } from "../model/oordeel.js";

/** The answer of each verdict in written code, where "all" is `&` and "any" is `|`; no other number is one. */
const none = undefined;
const answers: readonly (Oordeel | undefined)[] = ["nee", "onbekend", none, "ja", none, none, none, "nvt"];

/** And the verdict of each answer that rules can name: a conclusion that is open is an unknown fact. */
export const verdicts: Readonly<Record<string, number>> = { nee: 0, ja: 3, nvt: 7 };

/** So many conclusions have their bit in one number; of a regime with more the next ones have theirs in the next number. */
export const BITS = 31;

/** The names of which the bit is set, in their own order; `from` is the place of the name of the first bit. */
function named<Id extends string>(bits: number, names: readonly Id[], from = 0): Id[] {
  const found: Id[] = [];
  for (let rest = bits; rest !== 0; rest &= rest - 1) found.push(names[from + 31 - Math.clz32(rest & -rest)] as Id);
  return found;
}

const said = (answer: number): Oordeel => {
  const oordeel = answers[answer];
  if (oordeel === undefined) throw new RangeError(`${answer} is no verdict`);
  return oordeel;
};

/** The answer and the lists of a case, from a verdict and from one bit for each conclusion that fails or is open. */
export function listsOf<Id extends string>(
  answer: number,
  nee: number,
  open: number,
  names: readonly Id[],
): { readonly oordeel: Oordeel; readonly nee: Id[]; readonly onbekend: Id[] } {
  return { oordeel: said(answer), nee: named(nee, names), onbekend: named(open, names) };
}

/** The lists of an answer with more conclusions than one number has bits. */
export function wideListsOf<Id extends string>(
  answer: number,
  nee: readonly number[],
  open: readonly number[],
  names: readonly Id[],
): { readonly oordeel: Oordeel; readonly nee: Id[]; readonly onbekend: Id[] } {
  const all = (words: readonly number[]): Id[] => words.flatMap((bits, i) => named(bits, names, i * BITS));
  return { oordeel: said(answer), nee: all(nee), onbekend: all(open) };
}
