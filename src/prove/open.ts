import { daysOf } from "../model/datum.js";
import type { Feiten, FeitWaarde } from "../model/feit.js";
import { ymd } from "../reckon/ymd.js";
import { Bounds, type Stretch } from "./bounds.js";
import type { Chart } from "./chart.js";
import { type Diagram, isEnd, type Node, REFUSED } from "./diagram.js";
import type { Line } from "./line.js";
import type { Path } from "./path.js";
import type { Choice, Order, Question, Same } from "./question.js";

/** What a file leaves to facts that are not known on it. */
export interface Limits {
  /** Where a date or a compared number can lie. */
  readonly stretches: ReadonlyMap<string, Stretch>;
  /** The values that a choice can get; these alone count, whatever stands beside it. */
  readonly values: ReadonlyMap<string, readonly FeitWaarde[]>;
}

const NO_LIMITS: Limits = { stretches: new Map(), values: new Map() };

/** No answer yet. */
const OPEN = -1;

/** What is left open of a diagram by what is known of a file. */
export class OpenChart {
  readonly diagram: Diagram;
  readonly questions: readonly Question[];
  private readonly answers: readonly number[];
  /** Answers that no file can give: what is on it would be refused beside them. */
  private readonly barred = new Map<number, ReadonlySet<number>>();
  private readonly stretches = new Map<string, Stretch>();
  private readonly codes = new Map<string, string>();
  private readonly size: number;
  private readonly narrowed = new Map<Node, Node>();

  constructor(
    readonly chart: Chart<unknown>,
    private readonly given: Feiten,
    limits: Limits = NO_LIMITS,
    /** The facts with what follows from them, for numbers that are counted. */
    private readonly derived: Feiten = given,
  ) {
    this.diagram = chart.diagram;
    this.size = chart.diagram.size;
    this.questions = chart.questions;
    for (const [fact, line] of chart.lines) {
      const value = given[fact];
      const stretch = limits.stretches.get(fact) ?? (value == null ? undefined : stretchOf(value, line));
      if (stretch) this.stretches.set(fact, stretch);
    }
    for (const { id, type } of chart.regime.feiten) {
      const value = given[id];
      if (type === "code" && typeof value === "string") this.codes.set(id, value);
    }
    this.answers = this.questions.map((question) => this.answer(question));
    for (const { id, nietBij } of chart.regime.feiten) {
      const value = given[id] ?? null;
      const isOwn = nietBij?.eigen === undefined || nietBij.eigen.some((own) => own === value);
      const isLimited = nietBij !== undefined && limits.values.has(nietBij.feit);
      if (nietBij && value !== null && isOwn && !isLimited) this.bar(nietBij.feit, nietBij.waarde);
    }
    this.questions.forEach((question, level) => {
      const values = question.kind === "choice" ? limits.values.get(question.fact) : undefined;
      if (question.kind === "choice" && values) this.keepTo(question, level, values);
      if (question.kind === "count") this.keepOf(question.width, level, question.left(this.derived));
    });
  }

  private keepTo(question: Choice, level: number, values: readonly FeitWaarde[]): void {
    const left = values.map((value) => question.answer(value));
    this.keepOf(question.values.length, level, left);
  }

  private keepOf(width: number, level: number, left: readonly number[]): void {
    const every = Array.from({ length: width }, (_, i) => i);
    this.barred.set(level, new Set(every.filter((i) => !left.includes(i))));
  }

  private bar(fact: string, value: FeitWaarde): void {
    const level = this.questions.findIndex((question) => question.kind === "choice" && question.fact === fact);
    const question = this.questions[level];
    if (question?.kind !== "choice" || this.answers[level] !== OPEN) return;
    this.barred.set(level, new Set([...(this.barred.get(level) ?? []), question.answer(value)]));
  }

  private answer(question: Question): number {
    switch (question.kind) {
      case "choice": {
        const value = this.given[question.fact];
        return value == null ? OPEN : question.answer(value);
      }
      case "member": {
        const value = this.given[question.fact];
        return value == null ? OPEN : (value as readonly string[]).includes(question.value) ? 0 : 1;
      }
      case "count": {
        const [only = OPEN, ...others] = question.left(this.derived);
        return others.length === 0 ? only : OPEN;
      }
      case "known":
        return this.given[question.fact] == null ? 1 : 0;
      case "same":
        return this.sameAnswer(question);
      case "order":
        return this.orderAnswer(question);
    }
  }

  private sameAnswer({ left, right, value }: Same): number {
    const [a, b] = [this.codes.get(left), right === undefined ? value : this.codes.get(right)];
    return a === undefined || b === undefined ? OPEN : a === b ? 0 : 1;
  }

  /** Settled where the first days and the last days that are left agree; one that follows a single fact twice needs it known. */
  private orderAnswer({ left, right, strict }: Order): number {
    const [a, b] = [this.reach(left), this.reach(right)];
    if (!a || !b) return OPEN;
    const holds = (x: number, y: number): boolean => (strict ? x < y : x <= y);
    if (holds(a.high, b.low)) return 0;
    return holds(a.low, b.high) ? OPEN : 1;
  }

  /** The values that a path can have on this file. */
  private reach(path: Path): Stretch | undefined {
    if (path.fact === undefined) return { low: path.at(0), high: path.at(0) };
    const stretch = this.stretches.get(path.fact);
    const line = this.chart.lines.get(path.fact);
    if (!stretch || !line) return undefined;
    const low = path.at(line.value(stretch.low));
    return { low, high: stretch.high === stretch.low ? low : path.at(line.value(stretch.high)) };
  }

  /** What is left of a node on this file. */
  narrow(node: Node): Node {
    if (isEnd(node)) return node;
    const known = this.narrowed.get(node);
    if (known !== undefined) return known;
    const level = this.diagram.level(node);
    const answer = this.answers[level] as number;
    const found = answer === OPEN ? this.ask(node, level) : this.narrow(this.diagram.way(node, answer));
    this.narrowed.set(node, found);
    return found;
  }

  private ask(node: Node, level: number): Node {
    const barred = this.barred.get(level);
    const ways: Node[] = [];
    for (let i = 0; i < this.diagram.width(node); i++)
      ways.push(barred?.has(i) ? REFUSED : this.narrow(this.diagram.way(node, i)));
    return this.diagram.node(level, ways);
  }

  /** Whether a fact is not known on this file, or not to the day. */
  isOpen(fact: string): boolean {
    const stretch = this.stretches.get(fact);
    return this.given[fact] == null || (stretch !== undefined && stretch.low !== stretch.high);
  }

  /** Forgets what was drawn for this file: a diagram that is asked about many files does not grow. */
  close(): void {
    this.diagram.forget(this.size);
  }

  bounds(): Bounds {
    return new Bounds(this.chart.lines, this.chart.orders, this.stretches, this.codes, this.chart.clashes);
  }
}

export function stretchOf(value: FeitWaarde, line: Line): Stretch {
  if (typeof value !== "string") return { low: line.place(Number(value)), high: line.place(Number(value)) };
  const [low, high] = daysOf(value).map((day) => line.place(ymd(day)));
  return { low, high } as Stretch;
}
