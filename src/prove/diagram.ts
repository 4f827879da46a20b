import { ENDS, OPEN, Operation } from "./operation.js";

/** Where a way through a diagram ends: an answer, or a file that the request check refuses. */
export const [NEE, ONBEKEND, JA, NVT, REFUSED] = [0, 1, 2, 3, 4] as const;

/** A place in a diagram: below 5 an answer, else a question with a way for each answer to it. */
export type Node = number;
export const isEnd = (node: Node): boolean => node < ENDS;

/** Ends lie below every question. */
const BELOW_ALL = 0x7fff_ffff;

/** Thrown when a diagram would need more nodes, or a walk through it more steps, than it may have. */
export class TooLarge extends Error {}

/** So many answers are combined at most: an own regime of which that is not enough is told without a diagram, within a second. */
const MOST_COMBINED = 1_000_000;

/** Three nodes fit in one whole number that a Map can look up. */
const MOST_NODES = 1 << 17;
const SPREAD = 0x9e37_79b1;

/**
 * Functions of the answers to some questions, each kept once: a function that does not depend on a question does not ask
 * it, and two that are the same function are the same node. So "the same on every file" is one comparison.
 *
 * Questions are asked in one order, of which `widths` gives for each how many answers it has.
 */
export class Diagram {
  private readonly levels: number[] = [BELOW_ALL, BELOW_ALL, BELOW_ALL, BELOW_ALL, BELOW_ALL];
  /** Where the ways of a node begin in `ways`. */
  private readonly places: number[] = [0, 0, 0, 0, 0];
  private readonly ways: Node[] = [];
  private table = new Int32Array(1 << 10);
  private combined = 0;
  private readonly lifted = new Map<string, Operation>();

  constructor(
    private readonly widths: readonly number[],
    private readonly most: number = MOST_NODES,
  ) {}

  get size(): number {
    return this.levels.length;
  }

  /** Which question a node asks: its place in the order. */
  level(node: Node): number {
    return this.levels[node] as number;
  }

  width(node: Node): number {
    return this.widths[this.level(node)] as number;
  }

  way(node: Node, answer: number): Node {
    return this.ways[(this.places[node] as number) + answer] as Node;
  }

  /** The node on a question or a later one: where it does not ask this question, every answer leads to itself. */
  from(node: Node, level: number, answer: number): Node {
    return this.levels[node] === level ? this.way(node, answer) : node;
  }

  /** The node that asks a question and goes on in these ways. */
  node(level: number, ways: readonly Node[]): Node {
    const first = ways[0] as Node;
    if (ways.every((way) => way === first)) return first;
    let slot = this.slot(level, ways);
    for (;;) {
      const found = this.table[slot] as Node;
      if (found === 0) break;
      if (this.isNode(found, level, ways)) return found;
      slot = (slot + 1) & (this.table.length - 1);
    }
    return this.add(level, ways, slot);
  }

  private slot(level: number, ways: readonly Node[]): number {
    let hash = level + 1;
    for (let i = 0; i < ways.length; i++) hash = Math.imul(hash ^ (ways[i] as Node), SPREAD) ^ (hash >>> 15);
    return (hash ^ (hash >>> 13)) & (this.table.length - 1);
  }

  private isNode(node: Node, level: number, ways: readonly Node[]): boolean {
    if (this.levels[node] !== level) return false;
    const place = this.places[node] as number;
    for (let i = 0; i < ways.length; i++) if (this.ways[place + i] !== ways[i]) return false;
    return true;
  }

  private add(level: number, ways: readonly Node[], slot: number): Node {
    const node = this.levels.length;
    if (node >= this.most) throw new TooLarge();
    this.levels.push(level);
    this.places.push(this.ways.length);
    for (let i = 0; i < ways.length; i++) this.ways.push(ways[i] as Node);
    this.table[slot] = node;
    if (node * 2 > this.table.length) this.rehash(this.table.length * 2);
    return node;
  }

  private rehash(length: number): void {
    this.table = new Int32Array(length);
    for (let node = ENDS; node < this.levels.length; node++) {
      const place = this.places[node] as number;
      let slot = this.slot(this.levels[node] as number, this.ways.slice(place, place + this.width(node)));
      while (this.table[slot] !== 0) slot = (slot + 1) & (this.table.length - 1);
      this.table[slot] = node;
    }
  }

  /** Forgets the nodes that were made since there were so many, the last one first: the table then is as it was. */
  forget(size: number): void {
    for (let node = this.levels.length - 1; node >= size; node--) {
      const place = this.places[node] as number;
      let slot = this.slot(this.levels[node] as number, this.ways.slice(place));
      while (this.table[slot] !== node) slot = (slot + 1) & (this.table.length - 1);
      this.table[slot] = 0;
      this.levels.length = node;
      this.places.length = node;
      this.ways.length = place;
    }
  }

  /** A copy with no more than leads to these nodes, and where each of them is in it. */
  only(nodes: readonly Node[]): { readonly diagram: Diagram; readonly nodes: readonly Node[] } {
    const diagram = new Diagram(this.widths, this.most);
    const copies = new Map<Node, Node>();
    const copy = (node: Node): Node => {
      if (isEnd(node)) return node;
      const known = copies.get(node);
      if (known !== undefined) return known;
      const ways = Array.from({ length: this.width(node) }, (_, i) => copy(this.way(node, i)));
      const made = diagram.node(this.level(node), ways);
      copies.set(node, made);
      return made;
    };
    return { diagram, nodes: nodes.map(copy) };
  }

  /** A function of ends as a function of nodes; what was worked out before under its name is remembered. */
  lift(name: string, meaning: (a: Node, b: Node, c: Node) => Node): (a: Node, b?: Node, c?: Node) => Node {
    const operation = this.lifted.get(name) ?? new Operation(meaning);
    this.lifted.set(name, operation);
    return (a, b = NEE, c = NEE) => this.combine(operation, a, b, c);
  }

  private combine(operation: Operation, a: Node, b: Node, c: Node): Node {
    const said = operation.atOnce(a, b, c);
    if (said !== OPEN) return said;
    const key = (a * MOST_NODES + b) * MOST_NODES + c;
    const before = operation.given.get(key);
    if (before !== undefined) return before;
    this.combined += 1;
    if (this.combined > MOST_COMBINED) throw new TooLarge();
    const top = Math.min(this.level(a), this.level(b), this.level(c));
    const ways: Node[] = [];
    for (let i = 0; i < (this.widths[top] as number); i++)
      ways.push(this.combine(operation, this.from(a, top, i), this.from(b, top, i), this.from(c, top, i)));
    const node = this.node(top, ways);
    operation.given.set(key, node);
    return node;
  }
}
