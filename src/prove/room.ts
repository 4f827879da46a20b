import { NONE, type Ordered, type Orders, type Stretch } from "./bounds.js";
import type { Line } from "./line.js";

/** So often bounds are moved before it is left at where dates lie at the earliest. */
const MOST_MOVED = 2_000;

/**
 * The room that some answers leave to dates and compared numbers: from where to where each can lie, and what is left of that
 * when one of them gets a value. Nothing that is compared falls when its date rises, so that all dates at their earliest satisfy the
 * answers, and so do all at their latest.
 */
export class Room {
  private low: Int32Array;
  private high: Int32Array;
  /** For each fact the answers that it is in. */
  private readonly about: readonly Ordered[][];
  private readonly lines: readonly Line[];
  /** Whether dates were found that satisfy the answers. */
  readonly isOpen: boolean;

  /**
   * @param lines of the facts, which are named by their place among these
   * @param answers to questions of order, by their place; another number than 0 or 1 is no answer
   */
  constructor(lines: readonly Line[], orders: readonly Orders[], answers: Int16Array) {
    this.lines = lines;
    this.low = new Int32Array(lines.length);
    this.high = Int32Array.from(lines, ({ size }) => size - 1);
    this.about = lines.map(() => []);
    const all: Ordered[] = [];
    for (let level = 0; level < orders.length; level++) {
      const held = orders[level]?.[answers[level] as number];
      if (!held) continue;
      all.push(held);
      if (held.of !== NONE) this.about[held.of]?.push(held);
      if (held.than !== NONE && held.than !== held.of) this.about[held.than]?.push(held);
    }
    this.isOpen = this.keep(all);
  }

  stretch(fact: number): Stretch {
    return { low: this.low[fact] as number, high: this.high[fact] as number };
  }

  /** Gives a date or a number its place; false, and nothing changed, where the answers leave the others none beside it. */
  fix(fact: number, place: number): boolean {
    const [low, high] = [this.low.slice(), this.high.slice()];
    this.low[fact] = place;
    this.high[fact] = place;
    if (this.keep([...(this.about[fact] as Ordered[])])) return true;
    this.low = low;
    this.high = high;
    return false;
  }

  /** Moves bounds until what they leave cannot be seen to clash with the answers. */
  private keep(waiting: Ordered[]): boolean {
    let moved = 0;
    for (let held = waiting.pop(); held !== undefined; held = waiting.pop()) {
      for (const fact of [this.raise(held), this.lower(held)]) {
        if (fact === NONE) continue;
        moved += 1;
        if ((this.low[fact] as number) > (this.high[fact] as number) || moved > MOST_MOVED) return false;
        waiting.push(...(this.about[fact] as Ordered[]));
      }
    }
    return true;
  }

  /** The later of two paths begins where the earlier one lets it: the fact of which the earliest place rose. */
  private raise({ left, of, right, than, strict }: Ordered): number {
    if (than === NONE) return NONE;
    const reached = left.at(of === NONE ? 0 : this.value(of, this.low));
    const from = right.at(this.value(than, this.low));
    if (strict ? from > reached : from >= reached) return NONE;
    this.low[than] = right.firstReaching(this.lines[than] as Line, reached, strict);
    return than;
  }

  /** And the earlier one ends where the later one lets it. */
  private lower({ left, of, right, than, strict }: Ordered): number {
    if (of === NONE) return NONE;
    const reached = right.at(than === NONE ? 0 : this.value(than, this.high));
    const until = left.at(this.value(of, this.high));
    if (strict ? until < reached : until <= reached) return NONE;
    this.high[of] = left.firstReaching(this.lines[of] as Line, reached, !strict) - 1;
    return of;
  }

  private value(fact: number, side: Int32Array): number {
    return (this.lines[fact] as Line).value(side[fact] as number);
  }
}
