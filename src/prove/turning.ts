import type { Bounds } from "./bounds.js";
import { type Diagram, isEnd, type Node, REFUSED } from "./diagram.js";
import type { OpenChart } from "./open.js";
import type { Order, Question, Same } from "./question.js";

/**
 * Which open facts turn an answer by themselves: two complete files that differ in that fact alone, both accepted, give
 * another answer. Every way through the questions on dates and codes that can be taken is walked; below those every answer
 * can be given beside every other, and there a fact turns where two ways from one node differ.
 */
export class Turning {
  private readonly diagram: Diagram;
  private readonly questions: readonly Question[];
  private readonly bound: number;
  /** Each open fact with its bit, in words of 32. */
  private readonly facts: readonly string[];
  private readonly bits: ReadonlyMap<string, number>;
  private readonly words: number;
  private readonly found: Int32Array;
  private readonly supports = new Map<Node, Int32Array>();
  private readonly turned = new Set<Node>();
  private readonly refusing = new Map<Node, boolean>();
  private readonly differing = new Map<number, boolean>();

  constructor(private readonly open: OpenChart) {
    const { diagram, questions, bound } = open.chart;
    this.diagram = diagram;
    this.questions = questions;
    this.bound = bound;
    this.facts = [...new Set(questions.flatMap((question) => open.openIn(question)))];
    this.bits = new Map(this.facts.map((fact, i) => [fact, i]));
    this.words = (this.facts.length >> 5) + 1;
    this.found = new Int32Array(this.words);
  }

  private has(fact: string): boolean {
    const bit = this.bits.get(fact) as number;
    return ((this.found[bit >> 5] as number) & (1 << (bit & 31))) !== 0;
  }

  private mark(words: Int32Array, question: Question): void {
    for (const fact of this.open.openIn(question)) {
      const bit = this.bits.get(fact) as number;
      words[bit >> 5] = (words[bit >> 5] as number) | (1 << (bit & 31));
    }
  }

  /** The open facts that are asked for at a node or below. */
  private support(node: Node): Int32Array {
    const known = this.supports.get(node);
    if (known) return known;
    const words = new Int32Array(this.words);
    if (!isEnd(node)) {
      this.mark(words, this.questions[this.diagram.level(node)] as Question);
      for (let i = 0; i < this.diagram.width(node); i++) {
        const below = this.support(this.diagram.way(node, i));
        for (let w = 0; w < this.words; w++) words[w] = (words[w] as number) | (below[w] as number);
      }
    }
    this.supports.set(node, words);
    return words;
  }

  /** Whether everything that is asked for at a node or below was found to turn. */
  private isCovered(node: Node): boolean {
    const words = this.support(node);
    for (let w = 0; w < this.words; w++) if (((words[w] as number) & ~(this.found[w] as number)) !== 0) return false;
    return true;
  }

  private asksFor(node: Node, fact: string): boolean {
    const bit = this.bits.get(fact) as number;
    return ((this.support(node)[bit >> 5] as number) & (1 << (bit & 31))) !== 0;
  }

  private isBound(node: Node): boolean {
    return this.diagram.level(node) < this.bound;
  }

  /** Adds the facts that turn what a node says. */
  add(node: Node): void {
    this.walk(node, this.open.bounds());
    for (const fact of this.facts) {
      if (this.has(fact) || !this.asksFor(node, fact) || !this.isBoundFact(fact)) continue;
      const bounds = this.open.bounds();
      bounds.mirror(fact);
      if (this.parts(node, node, fact, bounds)) {
        const bit = this.bits.get(fact) as number;
        this.found[bit >> 5] = (this.found[bit >> 5] as number) | (1 << (bit & 31));
      }
    }
  }

  private isBoundFact(fact: string): boolean {
    return this.questions.slice(0, this.bound).some((question) => this.open.openIn(question).includes(fact));
  }

  /** Walks every way through the bound questions that can be taken, as far as there is still something to find. */
  private walk(node: Node, bounds: Bounds): void {
    if (isEnd(node) || this.isCovered(node)) return;
    if (!this.isBound(node)) {
      this.turn(node);
      return;
    }
    const question = this.questions[this.diagram.level(node)] as Order | Same;
    for (let answer = 0; answer < 2; answer++) {
      if (bounds.add(question, answer)) this.walk(this.diagram.way(node, answer), bounds);
      bounds.back();
    }
  }

  /** Below the bound questions: a fact turns where two ways from one of its nodes can end otherwise. */
  private turn(node: Node): void {
    if (isEnd(node) || this.turned.has(node)) return;
    this.turned.add(node);
    const question = this.questions[this.diagram.level(node)] as Question;
    const width = this.diagram.width(node);
    for (let i = 0; i < width; i++) {
      for (let j = 0; j < i; j++)
        if (this.differ(this.diagram.way(node, i), this.diagram.way(node, j))) {
          this.mark(this.found, question);
          j = i;
        }
      this.turn(this.diagram.way(node, i));
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
  private parts(a: Node, b: Node, fact: string, bounds: Bounds): boolean {
    if (a === REFUSED || b === REFUSED || (a === b && !this.asksFor(a, fact))) return false;
    const top = Math.min(this.diagram.level(a), this.diagram.level(b));
    if (top >= this.bound) return this.differ(a, b);
    const question = this.questions[top] as Order | Same;
    const isOwn = this.open.openIn(question).includes(fact);
    for (const [first, second] of this.answers(a, b, top, isOwn)) {
      const [left, right] = [this.diagram.from(a, top, first), this.diagram.from(b, top, second)];
      const asked: readonly (readonly [answer: number, ofCopy: boolean])[] = isOwn
        ? [[first, false] as const, [second, true] as const].filter(
            ([, ofCopy]) => this.diagram.level(ofCopy ? b : a) === top,
          )
        : [[first, false]];
      const taken = asked.findIndex(([answer, ofCopy]) => !bounds.add(question, answer, ofCopy));
      const found = taken < 0 && this.parts(left, right, fact, bounds);
      for (let i = taken < 0 ? asked.length : taken + 1; i > 0; i--) bounds.back();
      if (found) return true;
    }
    return false;
  }

  /** The answers to a question that two ways can give: the same, but where it is about the fact in which they may differ. */
  private answers(a: Node, b: Node, top: number, isOwn: boolean): readonly (readonly [number, number])[] {
    if (!isOwn) return TOGETHER;
    if (a === b) return MIRRORED;
    if (this.diagram.level(a) !== top) return SECOND;
    return this.diagram.level(b) === top ? APART : FIRST;
  }

  /** The answers that accepted files give, on every way that can be taken. */
  endsOf(node: Node): ReadonlySet<Node> {
    const found = new Set<Node>();
    const seen = new Set<Node>();
    const collect = (at: Node, bounds: Bounds): void => {
      if (isEnd(at)) {
        if (at !== REFUSED) found.add(at);
        return;
      }
      const isBound = this.isBound(at);
      if (found.size > 1 || (!isBound && seen.has(at))) return;
      seen.add(at);
      const question = this.questions[this.diagram.level(at)] as Question;
      for (let answer = 0; answer < this.diagram.width(at); answer++) {
        if (!isBound || bounds.add(question as Order | Same, answer)) collect(this.diagram.way(at, answer), bounds);
        if (isBound) bounds.back();
      }
    };
    collect(node, this.open.bounds());
    return found;
  }

  /** The facts that turn something. */
  all(): ReadonlySet<string> {
    return new Set(this.facts.filter((fact) => this.has(fact)));
  }
}

const SPREAD = 1 << 20;
/** The answers to a question for a file and for its copy. Where the two were the same so far, one of two mirror images is enough. */
const TOGETHER = [
  [0, 0],
  [1, 1],
] as const;
const MIRRORED = [[0, 1], ...TOGETHER] as const;
const APART = [[0, 1], [1, 0], ...TOGETHER] as const;
const FIRST = [
  [0, 0],
  [1, 0],
] as const;
const SECOND = [
  [0, 0],
  [0, 1],
] as const;
