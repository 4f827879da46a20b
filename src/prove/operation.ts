/** So many ends there are, numbered from 0. */
export const ENDS = 5;

/** Nothing can be said before every way was walked. */
export const OPEN = -1;

type Triple = readonly [a: number, b: number, c: number];

/** What can be said at once: an end, which of the operands it is from here on, or nothing. */
const OPERAND = ENDS;
const NOTHING = OPERAND + 3;

const ends = [0, 1, 2, 3, 4] as const;
const KEYS = ENDS + 1;
const SAME = KEYS ** 3;

/**
 * A function of three ends, for use on nodes. Where some operands settle it ("no, and whatever") that is told at once, and so it is
 * where it is one of them ("yes, and that"), or where the last two are the same: there is nothing to walk then.
 */
export class Operation {
  /** What it gave three nodes. */
  readonly given = new Map<number, number>();
  /** By the ends that are known, and from `SAME` on for two operands that are the same. */
  private readonly told: number[] = [];

  constructor(private readonly meaning: (...triple: Triple) => number) {}

  /** What three nodes give, as far as that can be said at once. */
  atOnce(a: number, b: number, c: number): number {
    const x = Math.min(a, ENDS);
    const y = Math.min(b, ENDS);
    const z = Math.min(c, ENDS);
    const key = (x * KEYS + y) * KEYS + z;
    let told = this.told[key] ?? this.tell(key, x, y, z);
    if (told === NOTHING && b === c) told = this.told[SAME + x] ?? this.tell(SAME + x, x, y, SAME);
    if (told < OPERAND) return told;
    return told === OPERAND ? a : told === OPERAND + 1 ? b : told < NOTHING ? c : OPEN;
  }

  /** Of an operand that is no end: what holds whichever it becomes. The last one can be the same as the one before. */
  private tell(key: number, x: number, y: number, z: number): number {
    const of = (end: number): readonly number[] => (end < ENDS ? [end] : ends);
    const triples = of(x).flatMap((a) =>
      of(y).flatMap((b) => (z === SAME ? [b] : of(z)).map((c) => [a, b, c] as const)),
    );
    const given = triples.map((triple) => this.meaning(...triple));
    const told = [
      ...ends.map((end) => given.every((one) => one === end)),
      ...[0, 1, 2].map((i) => triples.every((triple, at) => triple[i] === given[at])),
      true,
    ].indexOf(true);
    this.told[key] = told;
    return told;
  }
}
