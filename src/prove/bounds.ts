import type { Line } from "./line.js";
import { firstReaching } from "./path.js";
import type { Order, Same } from "./question.js";

/** From where to where the place of a fact on its line can lie, both included. */
export interface Stretch {
  readonly low: number;
  readonly high: number;
}

/**
 * Whether answers to questions about dates, compared numbers and codes can go together.
 *
 * Nothing that is asked falls when its date rises. So what two sets of dates satisfy, the earliest of each satisfies too,
 * and raising each date to where its answers need it either ends in dates that satisfy all of them, the earliest there
 * are, or in a date past the end of its line: then no dates do.
 *
 * One fact can stand in it twice, as itself and as a copy with another value: see `mirror`.
 */
export class Bounds {
  private readonly low: number[];
  private readonly high: readonly number[];
  private readonly values: number[];
  private readonly lines: readonly Line[];
  private readonly indexes: ReadonlyMap<string, number>;
  private readonly copy: number;
  private copied: string | undefined;

  /** The answers so far: paths that come in order, with the place of the fact of each; -1 for none. */
  private readonly orders: Ordered[] = [];
  private readonly codes: Coded[] = [];
  /** What was raised: the fact, and where it was before. */
  private readonly raised: { readonly fact: number; readonly from: number }[] = [];
  private readonly marks: { readonly orders: number; readonly codes: number; readonly raised: number }[] = [];

  /**
   * @param lines the lines of the facts
   * @param stretches where the facts of this file can lie; without one: anywhere
   * @param known the codes of this file
   */
  constructor(
    lines: ReadonlyMap<string, Line>,
    private readonly stretches: ReadonlyMap<string, Stretch>,
    private readonly known: ReadonlyMap<string, string>,
  ) {
    this.indexes = new Map([...lines.keys()].map((fact, i) => [fact, i]));
    this.copy = lines.size;
    this.lines = [...lines.values()];
    this.low = [...lines.keys()].map((fact) => stretches.get(fact)?.low ?? 0);
    this.high = [...lines].map(([fact, line]) => stretches.get(fact)?.high ?? line.size - 1);
    this.values = this.low.map((place, i) => (this.lines[i] as Line).value(place));
  }

  /** From here on a second copy of this fact can be given answers too. Only before any answer is given. */
  mirror(fact: string): void {
    this.copied = fact;
    const index = this.indexes.get(fact);
    if (index === undefined) return;
    const line = this.lines[index] as Line;
    (this.lines as Line[])[this.copy] = line;
    this.low[this.copy] = this.stretches.get(fact)?.low ?? 0;
    (this.high as number[])[this.copy] = this.stretches.get(fact)?.high ?? line.size - 1;
    this.values[this.copy] = line.value(this.low[this.copy] as number);
  }

  private index(fact: string | undefined, ofCopy: boolean): number {
    if (fact === undefined) return NONE;
    return ofCopy && fact === this.copied ? this.copy : (this.indexes.get(fact) as number);
  }

  /**
   * Adds an answer to what holds; `back` takes it away again, whatever came of it.
   *
   * @param ofCopy whether it is about the copy where it is about the mirrored fact
   * @returns whether all answers so far can go together
   */
  add(question: Order | Same, answer: number, ofCopy = false): boolean {
    this.marks.push({ orders: this.orders.length, codes: this.codes.length, raised: this.raised.length });
    if (question.kind === "same") return this.addCode(question, answer === 0, ofCopy);
    const [left, right] = [this.index(question.left.fact, ofCopy), this.index(question.right.fact, ofCopy)];
    const holds: Ordered = {
      left: question.left,
      of: left,
      right: question.right,
      than: right,
      strict: question.strict,
    };
    const fails: Ordered = {
      left: question.right,
      of: right,
      right: question.left,
      than: left,
      strict: !question.strict,
    };
    const ordered = answer === 0 ? holds : fails;
    this.orders.push(ordered);
    return this.settle(ordered);
  }

  back(): void {
    const mark = this.marks.pop();
    if (!mark) return;
    this.orders.length = mark.orders;
    this.codes.length = mark.codes;
    while (this.raised.length > mark.raised) {
      const { fact, from } = this.raised.pop() as { fact: number; from: number };
      this.place(fact, from);
    }
  }

  private place(fact: number, place: number): void {
    this.low[fact] = place;
    this.values[fact] = (this.lines[fact] as Line).value(place);
  }

  /** Raises what must be raised for one answer, and then for those about what was raised. */
  private settle(first: Ordered): boolean {
    if (this.isKept(first)) return true;
    const waiting = [first];
    for (let ordered = waiting.pop(); ordered; ordered = waiting.pop()) {
      if (this.isKept(ordered)) continue;
      const { left, of, right, than, strict } = ordered;
      if (than === NONE) return false;
      const target = left.at(of === NONE ? 0 : (this.values[of] as number));
      const place = firstReaching(right, this.lines[than] as Line, target, strict);
      if (place > (this.high[than] as number)) return false;
      this.raised.push({ fact: than, from: this.low[than] as number });
      this.place(than, place);
      for (const other of this.orders) if (other.of === than) waiting.push(other);
    }
    return true;
  }

  private isKept({ left, of, right, than, strict }: Ordered): boolean {
    const [a, b] = [this.valueOf(left, of), this.valueOf(right, than)];
    return strict ? a < b : a <= b;
  }

  private valueOf(path: Ordered["left"], fact: number): number {
    return path.at(fact === NONE ? 0 : (this.values[fact] as number));
  }

  private addCode({ left, right, value }: Same, same: boolean, ofCopy: boolean): boolean {
    this.codes.push({
      left: this.code(left, ofCopy),
      right: right === undefined ? `=${value}` : this.code(right, ofCopy),
      same,
    });
    const group = new Map<string, string>();
    const rootOf = (name: string): string => {
      const above = group.get(name);
      return above === undefined ? name : rootOf(above);
    };
    for (const { left: a, right: b, same: joins } of this.codes) {
      const [x, y] = [rootOf(a), rootOf(b)];
      // What is known stays above what is not, so that two known codes are never taken for one.
      if (!joins || x === y) continue;
      if (isKnown(x) && isKnown(y)) return false;
      if (isKnown(x)) group.set(y, x);
      else group.set(x, y);
    }
    return this.codes.every(({ left: a, right: b, same: joins }) => joins || rootOf(a) !== rootOf(b));
  }

  private code(fact: string, ofCopy: boolean): string {
    if (ofCopy && fact === this.copied) return `${fact}'`;
    const known = this.known.get(fact);
    return known === undefined ? fact : `=${known}`;
  }

  /** The earliest place of a fact with which all answers go together. */
  placeOf(fact: string): number {
    return this.low[this.indexes.get(fact) as number] as number;
  }
}

const NONE = -1;
const isKnown = (code: string): boolean => code.startsWith("=");

/** One path that comes no later than another, or before it, and the facts that they follow. */
interface Ordered {
  readonly left: Order["left"];
  readonly of: number;
  readonly right: Order["left"];
  readonly than: number;
  readonly strict: boolean;
}

interface Coded {
  readonly left: string;
  readonly right: string;
  readonly same: boolean;
}
