import type { Facts, Sort } from "./facts.js";

/** Where a walk ends. */
export const [NEE, ONBEKEND, JA, NVT] = [0, 1, 2, 3] as const;

/** A place from which a walk goes on, or one of its ends. */
export type Place = number;

/** An answer, as the place where the way to it begins: given where to go on `nee`, on `onbekend`, on `ja` and on `nvt`. */
export type Answer = (nee: Place, onbekend: Place, ja: Place, nvt: Place) => Place;

export const always: Answer = (_, __, ja) => ja;
export const not =
  (part: Answer): Answer =>
  (nee, onbekend, ja, nvt) =>
    part(ja, onbekend, nee, nvt);

/** After so many cases the stamps begin anew. */
const LAST = 0x7fff_ffff;

/** So often is a part written out for another way on; beyond that its answer is kept. */
const MOST_COPIES = 4;

/** A row of more parts than this is judged in halves: one that hangs on the next, thousands deep, would not fit on the stack. */
const MOST_IN_ROW = 64;

/**
 * Conditions as jumps: each place reads one number of a case, or compares two, and says for every outcome where to go on. What a
 * part of "all" leaves open is remembered by where the walk is. So a case costs one step for each condition that matters.
 *
 * The numbers stand in slots: a fact, a day, what a rule answers. Each is worked out when it is first read in a case.
 */
export class Jumps {
  private readonly written: number[] = [NEE, ONBEKEND, JA, NVT];
  private readonly known = new Map<string, Place>();
  private readonly work: (() => number)[] = [];
  /** Of a slot that holds an answer, where the way to it begins; else no place. */
  private readonly starts: Place[] = [];
  private values = new Int32Array();
  /** In which case a slot was filled: what is of an earlier one is forgotten without being wiped. */
  private stamps = new Int32Array();
  private code = new Int32Array();
  /** Of answers that are kept the slot, and of each slot how it is read. */
  private readonly slots = new Map<Answer, number>();
  private readonly kept = new Map<number, Answer>();
  private now = 0;

  /** The first slots are those of the facts. By their sort these are read; what more a fact needs is work. */
  constructor(
    private readonly facts: Facts,
    private readonly sorts: readonly (Sort | undefined)[],
  ) {}

  /** All that was worked out is of an earlier case. */
  next(): void {
    if (this.code.length < this.written.length || this.values.length < this.work.length || this.now === LAST)
      this.settle();
    this.now += 1;
  }

  /** All that was written has its place: what is read in every case then stands together. */
  private settle(): void {
    this.code = Int32Array.from(this.written);
    this.values = new Int32Array(this.work.length);
    this.stamps = new Int32Array(this.work.length);
    this.now = 0;
  }

  slot(work: () => number, start: Place = NEE): number {
    this.starts.push(start);
    return this.work.push(work) - 1;
  }

  value(slot: number): number {
    return this.stamps[slot] === this.now ? (this.values[slot] as number) : this.fill(slot);
  }

  /** Judges another case in the middle of one, of which all that was worked out stays. */
  aside<T>(run: () => T): T {
    const { values, stamps, now } = this;
    [this.values, this.stamps, this.now] = [new Int32Array(values.length), new Int32Array(values.length), 0];
    const result = run();
    [this.values, this.stamps, this.now] = [values, stamps, now];
    return result;
  }

  /** Puts a number in a slot that is not read from the case. */
  set(slot: number, value: number): void {
    this.values[slot] = value;
    this.stamps[slot] = this.now;
  }

  private fill(slot: number): number {
    const start = this.starts[slot] as Place;
    const sort = this.sorts[slot];
    const value =
      start > NVT ? this.walk(start) : sort ? this.facts.number(slot, sort) : (this.work[slot] as () => number)();
    this.set(slot, value);
    return value;
  }

  /** Goes on by the number in a slot. */
  byValue(slot: number, ways: readonly Place[]): Place {
    return this.place([slot, ...ways]);
  }

  /** Goes on by how two slots compare, of which 0 is unknown: below zero, so that a walk can tell it from the other kind. */
  byOrder(left: number, right: number, unknown: Place, less: Place, equal: Place, more: Place): Place {
    return this.place([~left, right, unknown, less, equal, more]);
  }

  /** One place for the same step, and none for one that makes no difference. */
  private place(step: readonly number[]): Place {
    const ways = step.slice((step[0] as number) < 0 ? 2 : 1);
    const [first = NEE] = ways;
    if (ways.every((way) => way === first)) return first;
    const key = step.join();
    const place = this.known.get(key) ?? this.written.length;
    if (place === this.written.length) this.written.push(...step);
    this.known.set(key, place);
    return place;
  }

  walk(from: Place): number {
    const { code, values, stamps, now } = this;
    let at = from;
    while (at > NVT) {
      const slot = code[at] as number;
      if (slot >= 0) {
        const value = stamps[slot] === now ? (values[slot] as number) : this.fill(slot);
        at = code[at + 1 + value] as Place;
      } else {
        const [a, b] = [this.value(~slot), this.value(code[at + 1] as number)];
        at = code[at + (a === 0 || b === 0 ? 2 : a < b ? 3 : a === b ? 4 : 5)] as Place;
      }
    }
    return at;
  }

  all(parts: readonly Answer[]): Answer {
    if (parts.length > MOST_IN_ROW) {
      const half = parts.length >> 1;
      return this.all([this.all(parts.slice(0, half)), this.all(parts.slice(half))]);
    }
    return parts.reduceRight<Answer>(
      (rest, part) =>
        this.bounded((nee, onbekend, ja, nvt) =>
          part(nee, rest(nee, onbekend, onbekend, nvt), rest(nee, onbekend, ja, nvt), nvt),
        ),
      always,
    );
  }

  any(parts: readonly Answer[]): Answer {
    return not(this.all(parts.map(not)));
  }

  /** Written out for a few ways on at most: else what "all" and "any" hold within each other would double at each turn. */
  private bounded(answer: Answer): Answer {
    const copies = new Map<string, Place>();
    return (nee, onbekend, ja, nvt) => {
      const key = [nee, onbekend, ja, nvt].join();
      const copied = copies.get(key);
      if (copied !== undefined) return copied;
      const written = copies.size < MOST_COPIES ? answer : this.keep(answer);
      const place = written(nee, onbekend, ja, nvt);
      copies.set(key, place);
      return place;
    };
  }

  /** An answer that is worked out once in a case. */
  keep(answer: Answer): Answer {
    if (answer === always) return always;
    const slot = this.slotOf(answer);
    const before = this.kept.get(slot);
    if (before) return before;
    const kept: Answer = (...ways) => this.byValue(slot, ways);
    this.kept.set(slot, kept);
    this.slots.set(kept, slot);
    return kept;
  }

  /** The slot in which an answer is kept. */
  slotOf(answer: Answer): number {
    const before = this.slots.get(answer);
    if (before !== undefined) return before;
    const start = answer(NEE, ONBEKEND, JA, NVT);
    const slot = this.slot(() => start, start);
    this.slots.set(answer, slot);
    return slot;
  }
}
