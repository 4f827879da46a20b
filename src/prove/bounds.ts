import { circleOf, wayBetween } from "./circle.js";
import type { Clashes } from "./clashes.js";
import { type Coded, canBeCodes } from "./codes.js";
import { TooLarge } from "./diagram.js";
import { type Effort, RAISE, STEP } from "./effort.js";
import type { Line } from "./line.js";
import type { Path } from "./path.js";
import type { Order, Question, Same } from "./question.js";

/** From where to where the place of a fact on its line can lie, both included. */
export interface Stretch {
  readonly low: number;
  readonly high: number;
}

/** One path that comes no later than another, or before it, and the facts that they follow, by their index. */
export interface Ordered {
  readonly left: Path;
  readonly of: number;
  readonly right: Path;
  readonly than: number;
  readonly strict: boolean;
  /** Names the answer among all that can be given. */
  readonly name: number;
}

/** The index of what follows no fact. */
export const NONE = -1;

/** More answers than a walk for one file of a shipped regime gives, many times over: some own regimes have ways without end. */
const MOST_GIVEN = 60_000;
/** So many orders of two dates no shipped regime asks for; with more of them each answer can cost more, and fewer are given. */
const MANY_ORDERS = 24;
const FEWEST_GIVEN = 200;

/** How many answers may be given under a regime that asks for these orders: the same for each file, whatever was learnt. */
function mostGiven(asked: readonly Orders[]): number {
  const crossed = asked.filter((orders) => orders && orders[0].of !== NONE && orders[0].than !== NONE).length;
  const share = Math.min(1, MANY_ORDERS / Math.max(1, crossed));
  return Math.max(FEWEST_GIVEN, Math.round(MOST_GIVEN * share * share));
}

/** Dates that are raised more often than this for one answer raise each other. */
const MANY = 64;

/** What a question of order says when its answer is yes, and when it is no. */
export type Orders = readonly [yes: Ordered, no: Ordered] | undefined;

/** The questions of order of a regime, by the index of the facts that they are about. */
export function ordersOf(questions: readonly Question[], lines: ReadonlyMap<string, Line>): Orders[] {
  const indexes = new Map([...lines.keys()].map((fact, i) => [fact, i]));
  const index = ({ fact }: Path): number => (fact === undefined ? NONE : (indexes.get(fact) as number));
  return questions.map((question, level): Orders => {
    if (question.kind !== "order") return undefined;
    // Each answer can also be about the copy of one of the facts.
    const name = 2 * level * (lines.size + 1);
    const { left, right, strict } = question;
    const [of, than] = [index(left), index(right)];
    return [
      { left, of, right, than, strict, name },
      { left: right, of: than, right: left, than: of, strict: !strict, name: name + lines.size + 1 },
    ];
  });
}

interface Raise {
  readonly fact: number;
  readonly from: number;
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
  private readonly facts: readonly string[];
  private readonly lines: Line[];
  private readonly low: number[];
  private readonly high: number[];
  /** The value at `low`, of each fact. */
  private readonly values: number[];
  /** How many answers were given in all. */
  private given = 0;
  private readonly most: number;
  private copied: string | undefined;
  private original = NONE;

  private readonly orders: Ordered[] = [];
  /** The names of those answers. */
  private readonly names = new Set<number>();
  private readonly codes: Coded[] = [];
  private readonly raised: Raise[] = [];
  /** How many answers and raises there were before each answer. */
  private readonly marks: number[] = [];

  /**
   * @param all the lines of the facts
   * @param asked the questions of order, as `ordersOf` gives them
   * @param stretches where the facts of this file can lie; without one: anywhere
   * @param known the codes of this file
   * @param clashes what was found never to go together under this regime
   * @param effort how often dates may be raised; without it, as often as it takes
   */
  constructor(
    private readonly all: ReadonlyMap<string, Line>,
    private readonly asked: readonly Orders[],
    private readonly stretches: ReadonlyMap<string, Stretch>,
    private readonly known: ReadonlyMap<string, string>,
    private readonly clashes: Clashes,
    private readonly effort?: Effort,
    private readonly isTrial = false,
  ) {
    this.most = mostGiven(asked);
    this.facts = [...all.keys()];
    this.lines = [...all.values()];
    this.low = this.facts.map((fact) => stretches.get(fact)?.low ?? 0);
    this.high = this.facts.map((fact, i) => stretches.get(fact)?.high ?? (this.lines[i] as Line).size - 1);
    this.values = this.low.map((place, i) => (this.lines[i] as Line).value(place));
  }

  /** From here on a second copy of this fact can be given answers too. Only while no answer is given. */
  mirror(fact: string): void {
    this.copied = fact;
    this.original = this.facts.indexOf(fact);
    const line = this.lines[this.original];
    if (!line) return;
    const copy = this.facts.length;
    this.lines[copy] = line;
    this.low[copy] = this.stretches.get(fact)?.low ?? 0;
    this.high[copy] = this.stretches.get(fact)?.high ?? line.size - 1;
    this.values[copy] = line.value(this.low[copy] as number);
  }

  /**
   * Adds an answer to what holds; `back` takes it away again, whatever came of it.
   *
   * @param level the place of the question in the order
   * @param ofCopy whether it is about the copy where it is about the mirrored fact
   * @returns whether all answers so far can go together
   */
  add(level: number, question: Order | Same, answer: number, ofCopy = false): boolean {
    this.given += 1;
    if (this.given > this.most) throw new TooLarge();
    this.marks.push(this.orders.length, this.codes.length, this.raised.length);
    if (question.kind === "same") return this.addCode(question, answer === 0, ofCopy);
    const own = this.asked[level]?.[answer] as Ordered;
    const ordered = ofCopy ? this.ofCopy(own) : own;
    this.orders.push(ordered);
    const isClash = this.clashes.has(ordered.name, this.names);
    this.names.add(ordered.name);
    return !isClash && this.settle(ordered);
  }

  private ofCopy(own: Ordered): Ordered {
    const copy = (index: number): number => (index === this.original ? this.facts.length : index);
    if (own.of !== this.original && own.than !== this.original) return own;
    return { ...own, of: copy(own.of), than: copy(own.than), name: own.name + 1 + this.original };
  }

  back(): void {
    const raised = this.marks.pop() as number;
    this.codes.length = this.marks.pop() as number;
    const orders = this.marks.pop() as number;
    while (this.orders.length > orders) this.names.delete((this.orders.pop() as Ordered).name);
    while (this.raised.length > raised) {
      const { fact, from } = this.raised.pop() as Raise;
      this.place(fact, from);
    }
  }

  private place(fact: number, place: number): void {
    this.low[fact] = place;
    this.values[fact] = (this.lines[fact] as Line).value(place);
  }

  /** Raises what one answer needs raised, and what the answers about that need in turn. */
  private settle(added: Ordered): boolean {
    if (this.isKept(added)) return true;
    const waiting = [added];
    const last = new Set<Ordered>();
    let steps = 0;
    for (let ordered = waiting.pop(); ordered !== undefined; ordered = waiting.pop()) {
      if (this.isKept(ordered)) continue;
      this.effort?.spend(RAISE);
      const isClimbing = steps > 0 && steps % MANY === 0;
      if (!this.raise(ordered) || (isClimbing && !this.climb(ordered, last, waiting))) {
        // Only from some day on they may have nowhere to end: then the answers that name that day are part of it.
        if (steps >= MANY) this.learn(new Set([...last, ...this.orders.filter(isFromDay)]));
        return false;
      }
      steps += 1;
      if (steps > MANY / 2) last.add(ordered);
      // They may go on to raise each other to the end of the line: that is looked into once for a regime.
      if (steps === MANY && this.learn(last)) return false;
      for (const other of this.orders) if (other.of === ordered.than) waiting.push(other);
    }
    return true;
  }

  /** Raises the second of two paths to where the first lets it begin; false where that is past its end. */
  private raise({ left, of, right, than, strict }: Ordered): boolean {
    if (than === NONE) return false;
    const target = left.at(of === NONE ? 0 : (this.values[of] as number));
    const place = right.firstReaching(this.lines[than] as Line, target, strict);
    if (place > (this.high[than] as number)) return false;
    this.raised.push({ fact: than, from: this.low[than] as number });
    this.place(than, place);
    return true;
  }

  /** Of answers that raise each other's dates: raises the first of a round of them to where that ends; false where that is past its end. */
  private climb(start: Ordered, late: ReadonlySet<Ordered>, waiting: Ordered[]): boolean {
    const way = wayBetween(start.than, start.of, [...late]);
    if (start.of === NONE || !way) return true;
    const answers = [start, ...way];
    const round = (from: number): number => {
      let place = from;
      for (const { left, of, right, than, strict } of answers) {
        this.effort?.spend(STEP);
        const line = this.lines[than] as Line;
        place = right.firstReaching(line, left.at((this.lines[of] as Line).value(place)), strict);
        if (place >= line.size) return (this.lines[start.of] as Line).size;
      }
      return place;
    };
    const from = this.low[start.of] as number;
    const name = answers.map((answer) => answer.name).join();
    const rest = this.clashes.climbs.rest(name, from, (this.lines[start.of] as Line).size, round);
    if (rest > (this.high[start.of] as number)) return false;
    if (rest === from) return true;
    this.raised.push({ fact: start.of, from });
    this.place(start.of, rest);
    for (const other of this.orders) if (other.of === start.of) waiting.push(other);
    return true;
  }

  /** Of answers that raise each other's dates: the fewest that clash whatever is known, if they do. */
  private learn(late: ReadonlySet<Ordered>): boolean {
    if (this.isTrial) return false;
    const clash = (answers: readonly Ordered[]): boolean => {
      const trial = new Bounds(this.all, this.asked, new Map(), new Map(), this.clashes, this.effort, true);
      if (this.copied !== undefined) trial.mirror(this.copied);
      return answers.some((answer) => {
        trial.orders.push(answer);
        return !trial.settle(answer);
      });
    };
    const circle = circleOf([...late].filter(isOfDatesAlone));
    let core = circle ?? [...late];
    if (!circle && !clash(core)) return false;
    for (const answer of circle ? [] : late) {
      const fewer = core.filter((other) => other !== answer);
      if (clash(fewer)) core = fewer;
    }
    this.clashes.learn(core.map(({ name }) => name));
    return true;
  }

  private isKept({ left, of, right, than, strict }: Ordered): boolean {
    const a = left.at(of === NONE ? 0 : (this.values[of] as number));
    const b = right.at(than === NONE ? 0 : (this.values[than] as number));
    return strict ? a < b : a <= b;
  }

  private addCode({ left, right, value }: Same, same: boolean, ofCopy: boolean): boolean {
    const other = right === undefined ? `=${value}` : this.code(right, ofCopy);
    this.codes.push({ left: this.code(left, ofCopy), right: other, same });
    return canBeCodes(this.codes);
  }

  private code(fact: string, ofCopy: boolean): string {
    if (ofCopy && fact === this.copied) return `${fact}'`;
    const known = this.known.get(fact);
    return known === undefined ? fact : `=${known}`;
  }

  /** The earliest place of a fact with which all answers go together. */
  placeOf(fact: string): number {
    return this.low[this.facts.indexOf(fact)] as number;
  }

  /** The earliest value of each fact with which all answers go together. */
  witness(): ReadonlyMap<string, number> {
    return new Map(this.facts.map((fact, i) => [fact, this.values[i] as number]));
  }
}

/** Whether an answer is about two dates themselves, without a sum on them. */
const isOfDatesAlone = ({ left, right, of, than }: Ordered): boolean =>
  of !== NONE && than !== NONE && left.fact === left.key && right.fact === right.key;

/** Whether an answer is that a date comes no earlier than a given day. */
const isFromDay = ({ of }: Ordered): boolean => of === NONE;
