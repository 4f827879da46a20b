import type { Bounds } from "./bounds.js";
import type { Chart } from "./chart.js";
import { type Diagram, isEnd, type Node, REFUSED } from "./diagram.js";
import type { OpenChart } from "./open.js";
import type { Order, Same } from "./question.js";

/** A set of facts, one bit each. */
type Facts = Int32Array;

const has = (facts: Facts, fact: number): boolean => ((facts[fact >> 5] as number) & (1 << (fact & 31))) !== 0;
const add = (facts: Facts, fact: number): void => {
  facts[fact >> 5] = (facts[fact >> 5] as number) | (1 << (fact & 31));
};

/**
 * Which open facts turn an answer by themselves: two complete files that differ in that fact alone, both accepted, give
 * another answer. Every way through the questions on dates and codes that can be taken is walked; below those every answer
 * can be given beside every other, and there a fact turns where two ways from one node differ.
 */
export class Turning {
  private readonly chart: Chart<unknown>;
  private readonly diagram: Diagram;
  private readonly bounds: Bounds;
  private readonly open: Facts;
  private readonly found: Facts;
  private readonly supports = new Map<Node, Facts>();
  private readonly turned = new Set<Node>();
  private readonly refusing = new Map<Node, boolean>();
  private readonly differing = new Map<number, boolean>();

  constructor(file: OpenChart) {
    this.chart = file.chart;
    this.diagram = file.diagram;
    this.bounds = file.bounds();
    this.open = this.none();
    this.found = this.none();
    for (const [i, fact] of this.chart.facts.entries()) if (file.isOpen(fact)) add(this.open, i);
  }

  private none(): Facts {
    return new Int32Array((this.chart.facts.length >> 5) + 1);
  }

  private about(level: number): readonly number[] {
    return this.chart.about[level] as readonly number[];
  }

  /** The open facts that are asked for at a node or below. */
  private support(node: Node): Facts {
    const known = this.supports.get(node);
    if (known) return known;
    const facts = this.none();
    if (!isEnd(node)) {
      for (const fact of this.about(this.diagram.level(node))) if (has(this.open, fact)) add(facts, fact);
      for (let i = 0; i < this.diagram.width(node); i++) {
        const below = this.support(this.diagram.way(node, i));
        for (let w = 0; w < facts.length; w++) facts[w] = (facts[w] as number) | (below[w] as number);
      }
    }
    this.supports.set(node, facts);
    return facts;
  }

  /** Whether everything that is asked for at a node or below was found to turn. */
  private isCovered(node: Node): boolean {
    const facts = this.support(node);
    for (let w = 0; w < facts.length; w++) if (((facts[w] as number) & ~(this.found[w] as number)) !== 0) return false;
    return true;
  }

  private isBound(node: Node): boolean {
    return this.diagram.level(node) < this.chart.bound;
  }

  /** Adds the facts that turn what a node says. */
  add(node: Node): void {
    this.walk(node);
    for (let fact = 0; fact < this.chart.facts.length; fact++) {
      if (has(this.found, fact) || !has(this.support(node), fact) || !this.isAskedBound(fact)) continue;
      this.bounds.mirror(this.chart.facts[fact] as string);
      if (this.parts(node, node, fact)) add(this.found, fact);
    }
  }

  private isAskedBound(fact: number): boolean {
    for (let level = 0; level < this.chart.bound; level++) if (this.about(level).includes(fact)) return true;
    return false;
  }

  /** Walks every way through the bound questions that can be taken, as far as there is still something to find. */
  private walk(node: Node): void {
    if (isEnd(node) || this.isCovered(node)) return;
    if (!this.isBound(node)) {
      this.turn(node);
      return;
    }
    for (let answer = 0; answer < 2; answer++) {
      if (this.answer(this.diagram.level(node), answer)) this.walk(this.diagram.way(node, answer));
      this.bounds.back();
    }
  }

  private answer(level: number, answer: number, ofCopy = false): boolean {
    return this.bounds.add(level, this.chart.questions[level] as Order | Same, answer, ofCopy);
  }

  /** Below the bound questions: a fact turns where two ways from one of its nodes can end otherwise. */
  private turn(node: Node): void {
    if (isEnd(node) || this.turned.has(node)) return;
    this.turned.add(node);
    const [fact = 0] = this.about(this.diagram.level(node));
    for (let i = 0; i < this.diagram.width(node); i++) {
      const way = this.diagram.way(node, i);
      for (let j = 0; j < i && !has(this.found, fact); j++)
        if (this.differ(way, this.diagram.way(node, j))) add(this.found, fact);
      this.turn(way);
    }
  }

  /** Whether some file below two nodes is accepted by both and answered otherwise. */
  private differ(a: Node, b: Node): boolean {
    if (a === b || a === REFUSED || b === REFUSED) return false;
    if ((isEnd(a) && isEnd(b)) || (!this.refuses(a) && !this.refuses(b))) return true;
    const key = a < b ? a * SPREAD + b : b * SPREAD + a;
    const known = this.differing.get(key);
    if (known !== undefined) return known;
    const top = Math.min(this.diagram.level(a), this.diagram.level(b));
    const width = this.diagram.width(this.diagram.level(a) === top ? a : b);
    let found = false;
    for (let i = 0; i < width && !found; i++)
      found = this.differ(this.diagram.from(a, top, i), this.diagram.from(b, top, i));
    this.differing.set(key, found);
    return found;
  }

  /** Whether some file below a node is refused. */
  private refuses(node: Node): boolean {
    if (isEnd(node)) return node === REFUSED;
    const known = this.refusing.get(node);
    if (known !== undefined) return known;
    let found = false;
    for (let i = 0; i < this.diagram.width(node) && !found; i++) found = this.refuses(this.diagram.way(node, i));
    this.refusing.set(node, found);
    return found;
  }

  /** Whether two ways that can be taken together, and differ in one date or code alone, end otherwise. */
  private parts(a: Node, b: Node, fact: number): boolean {
    if (a === REFUSED || b === REFUSED || (a === b && !has(this.support(a), fact))) return false;
    const top = Math.min(this.diagram.level(a), this.diagram.level(b));
    if (top >= this.chart.bound) return this.differ(a, b);
    if (!this.about(top).includes(fact)) return this.together(a, b, fact, top);
    const asked = [this.diagram.level(a) === top, this.diagram.level(b) === top] as const;
    const pairs = a === b ? MIRRORED : asked[0] && asked[1] ? APART : asked[0] ? FIRST : SECOND;
    return pairs.some(([first, second]) => {
      const fits = !asked[0] || this.answer(top, first);
      const both = fits && (!asked[1] || this.answer(top, second, true));
      const found = both && this.parts(this.diagram.from(a, top, first), this.diagram.from(b, top, second), fact);
      if (fits && asked[1]) this.bounds.back();
      if (asked[0]) this.bounds.back();
      return found;
    });
  }

  /** A question about other facts has one answer for both ways. */
  private together(a: Node, b: Node, fact: number, top: number): boolean {
    for (let answer = 0; answer < 2; answer++) {
      const fits = this.answer(top, answer);
      const found = fits && this.parts(this.diagram.from(a, top, answer), this.diagram.from(b, top, answer), fact);
      this.bounds.back();
      if (found) return true;
    }
    return false;
  }

  /** The answers that accepted files give, on every way that can be taken; no more than two of them. */
  endsOf(node: Node): ReadonlySet<Node> {
    const found = new Set<Node>();
    const seen = new Set<Node>();
    const collect = (at: Node): void => {
      if (isEnd(at)) {
        if (at !== REFUSED) found.add(at);
        return;
      }
      if (found.size > 1 || seen.has(at)) return;
      const isBound = this.isBound(at);
      if (!isBound) seen.add(at);
      for (let answer = 0; answer < this.diagram.width(at); answer++) {
        const fits = !isBound || this.answer(this.diagram.level(at), answer);
        if (fits) collect(this.diagram.way(at, answer));
        if (isBound) this.bounds.back();
      }
    };
    collect(node);
    return found;
  }

  /** The open facts that are asked for at a node or below. */
  asked(node: Node): string[] {
    const facts = this.support(node);
    return this.chart.facts.filter((_, i) => has(facts, i));
  }

  /** The facts that turn something. */
  all(): ReadonlySet<string> {
    return new Set(this.chart.facts.filter((_, i) => has(this.found, i)));
  }
}

/** Nodes fit in so many numbers. */
const SPREAD = 1_048_576;

/** The answers to a question for a file and for its copy. Where the two were the same so far, one of two mirror images is enough. */
const MIRRORED = [
  [0, 1],
  [0, 0],
  [1, 1],
] as const;
const APART = [
  [0, 1],
  [1, 0],
  [0, 0],
  [1, 1],
] as const;
const FIRST = [
  [0, 0],
  [1, 0],
] as const;
const SECOND = [
  [0, 0],
  [0, 1],
] as const;
