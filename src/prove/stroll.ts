import { Bounds } from "./bounds.js";
import type { Chart } from "./chart.js";
import { isEnd, type Node, TooLarge } from "./diagram.js";
import type { Answered } from "./plain.js";
import { isBound, type Order, type Same } from "./question.js";

/** A whole number from 0 up to a limit, the limit itself left out: where chance comes from. */
export type Below = (limit: number) => number;

/** An answer that was not given yet. */
export const UNSET = -1;

/** So many answers are tried for one way; past it there is no such way, or none that is found soon. */
const MOST_TRIED = 4_000;
/** One walk in so many goes by how many ways lie behind each answer: there each way has the same chance. */
const EVENLY = 2;

/**
 * Draws ways through the diagram of a regime by chance. Each way that can be taken to an end has a chance: at each question
 * any answer that leads there can be the first to be tried, and answers that cannot go together are taken back.
 */
export class Stroll {
  /** For each node how many ways there are to each end, were every answer possible beside every other. */
  private readonly ways = new Map<Node, readonly number[]>();

  constructor(private readonly chart: Chart) {}

  /** How many ways lead from a node to an end. */
  count(node: Node, end: Node): number {
    if (isEnd(node)) return node === end ? 1 : 0;
    return this.countsOf(node)[end] as number;
  }

  private countsOf(node: Node): readonly number[] {
    const known = this.ways.get(node);
    if (known) return known;
    const { diagram } = this.chart;
    const counts = [0, 0, 0, 0, 0];
    for (let i = 0; i < diagram.width(node); i++)
      for (let end = 0; end < counts.length; end++)
        counts[end] = (counts[end] as number) + this.count(diagram.way(node, i), end);
    this.ways.set(node, counts);
    return counts;
  }

  /**
   * One way from a node to an end.
   *
   * @param before answers that were given already, by the place of their question; what is found comes in beside them
   * @param most so many answers are tried
   * @returns whether there is a way; without one the answers are as they were
   */
  to(node: Node, end: Node, before: Int16Array, below: Below, most = MOST_TRIED): boolean {
    const { lines, orders, clashes, questions } = this.chart;
    const bounds = new Bounds(lines, orders, new Map(), new Map(), clashes);
    const given: Answered[] = [];
    for (let level = 0; level < before.length; level++) {
      const [question, answer] = [questions[level], before[level] as number];
      if (answer !== UNSET && question && isBound(question)) bounds.add(level, question, answer);
    }
    const byWays = below(EVENLY) === 0;
    let left = most;
    const walk = (at: Node): boolean => {
      if (isEnd(at)) return at === end;
      const { diagram } = this.chart;
      const level = diagram.level(at);
      const fixed = before[level] as number;
      if (fixed !== UNSET) return this.count(diagram.way(at, fixed), end) > 0 && walk(diagram.way(at, fixed));
      const question = questions[level] as Order | Same;
      const bound = level < this.chart.bound && isBound(question);
      for (const answer of this.order(at, end, byWays, below)) {
        left -= 1;
        if (left < 0) return false;
        given.push({ level, answer });
        before[level] = answer;
        const fits = !bound || bounds.add(level, question, answer);
        if (fits && walk(diagram.way(at, answer))) return true;
        if (bound) bounds.back();
        before[level] = UNSET;
        given.pop();
      }
      return false;
    };
    try {
      if (this.count(node, end) > 0 && walk(node)) return true;
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
    }
    for (const { level } of given) before[level] = UNSET;
    return false;
  }

  /** The answers at a node that lead to an end, in the order in which they are tried. */
  private order(node: Node, end: Node, byWays: boolean, below: Below): readonly number[] {
    const { diagram } = this.chart;
    const left: number[] = [];
    for (let i = 0; i < diagram.width(node); i++) if (this.count(diagram.way(node, i), end) > 0) left.push(i);
    if (left.length < 2) return left;
    const ordered: number[] = [];
    while (left.length > 1) {
      const at = byWays ? this.heavy(left, node, end, below) : below(left.length);
      ordered.push(...left.splice(at, 1));
    }
    return [...ordered, ...left];
  }

  /** One of some answers, by how many ways lie behind each. */
  private heavy(answers: readonly number[], node: Node, end: Node, below: Below): number {
    const { diagram } = this.chart;
    const counts = answers.map((answer) => this.count(diagram.way(node, answer), end));
    let left = (below(FINE) / FINE) * counts.reduce((sum, count) => sum + count, 0);
    for (const [i, count] of counts.entries()) {
      left -= count;
      if (left < 0) return i;
    }
    return answers.length - 1;
  }
}

/** Chances are told apart by this much. */
const FINE = 1 << 30;

const strolls = new WeakMap<Chart, Stroll>();

/** The walks through a diagram: what is counted is counted once. */
export function strollOf(chart: Chart): Stroll {
  const found = strolls.get(chart) ?? new Stroll(chart);
  strolls.set(chart, found);
  return found;
}
