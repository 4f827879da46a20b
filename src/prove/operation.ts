import { Memo } from "./memo.js";

/** So many ends there are, numbered from 0. */
export const ENDS = 5;

/** Nothing can be said before every way was walked. */
export const OPEN = -1;

type Triple = readonly [a: number, b: number, c: number];

/** What can be said at once: one of the ends, which of the operands it is, or nothing. 0 is that nobody asked yet. */
const SAID = 1;
const OPERAND = SAID + ENDS;
const NOTHING = OPERAND + 3;

const ends = [0, 1, 2, 3, 4] as const;
const endsOf = (node: number): readonly number[] => (node < ENDS ? [node] : ends);
const keyOf = (node: number): number => (node < ENDS ? node + 1 : 0);
const KEYS = ENDS + 1;
const SAME = KEYS * KEYS * KEYS;

/** The ends that can stand in the places of two operands that are the same node, and of the third. */
const alike: readonly (() => Triple[])[] = [
  () => ends.flatMap((x) => ends.map((y) => [x, y, y] as const)),
  () => ends.flatMap((x) => ends.map((y) => [y, x, y] as const)),
  () => ends.flatMap((x) => ends.map((y) => [y, y, x] as const)),
];

/**
 * A function of three ends, for use on nodes, with what it gave before. Where some operands settle it ("no, and whatever") that is
 * told at once, and so it is where it is one of them ("yes, and that"): there is nothing to walk then.
 */
export class Operation {
  readonly memo = new Memo();
  /** By the ends that are known, and from `SAME` on by which operands are the same node. */
  private readonly told = new Uint8Array(SAME + alike.length);

  constructor(private readonly meaning: (...triple: Triple) => number) {}

  /** What three nodes give, as far as that can be said at once. */
  atOnce(a: number, b: number, c: number): number {
    const key = (keyOf(a) * KEYS + keyOf(b)) * KEYS + keyOf(c);
    let told =
      this.told[key] ||
      this.tell(key, () =>
        endsOf(a).flatMap((x) => endsOf(b).flatMap((y) => endsOf(c).map((z) => [x, y, z] as const))),
      );
    if (told === NOTHING && b === c) told = this.toldAlike(0);
    if (told === NOTHING && a === c) told = this.toldAlike(1);
    if (told === NOTHING && a === b) told = this.toldAlike(2);
    if (told === NOTHING) return OPEN;
    return told < OPERAND ? told - SAID : told === OPERAND ? a : told === OPERAND + 1 ? b : c;
  }

  private toldAlike(third: number): number {
    return this.told[SAME + third] || this.tell(SAME + third, alike[third] as () => Triple[]);
  }

  private tell(key: number, triplesOf: () => readonly Triple[]): number {
    const triples = triplesOf();
    const given = triples.map((triple) => this.meaning(...triple));
    const [first = 0] = given;
    const operand = [0, 1, 2].findIndex((i) => triples.every((triple, at) => triple[i] === given[at]));
    const told = given.every((end) => end === first) ? SAID + first : operand < 0 ? NOTHING : OPERAND + operand;
    this.told[key] = told;
    return told;
  }
}
