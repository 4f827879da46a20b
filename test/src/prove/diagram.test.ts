import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Diagram, isEnd, JA, NEE, type Node, ONBEKEND, TooLarge } from "../../../src/prove/diagram.js";

/** A function of the answers to three questions with 2, 3 and 2 answers, as the list of what it gives. */
const WIDTHS = [2, 3, 2];
const COUNT = 12;
const functions = fc.array(fc.constantFrom(NEE, ONBEKEND, JA), { minLength: COUNT, maxLength: COUNT });

function drawn(diagram: Diagram, values: readonly Node[], level = 0): Node {
  const width = WIDTHS[level];
  if (width === undefined) return values[0] as Node;
  const share = values.length / width;
  const ways = Array.from({ length: width }, (_, i) =>
    drawn(diagram, values.slice(i * share, (i + 1) * share), level + 1),
  );
  return diagram.node(level, ways);
}

function read(diagram: Diagram, node: Node): Node[] {
  const values: Node[] = [];
  for (let a = 0; a < 2; a++)
    for (let b = 0; b < 3; b++)
      for (let c = 0; c < 2; c++) {
        let at = node;
        while (!isEnd(at)) at = diagram.way(at, [a, b, c][diagram.level(at)] as number);
        values.push(at);
      }
  return values;
}

describe("a diagram", () => {
  test("holds a function as it is, and the same function as the same node", () => {
    fc.assert(
      fc.property(functions, functions, (f, g) => {
        const diagram = new Diagram(WIDTHS);
        const [a, b] = [drawn(diagram, f), drawn(diagram, g)];
        expect(read(diagram, a)).toEqual(f);
        expect(read(diagram, b)).toEqual(g);
        expect(a === b).toBe(f.join() === g.join());
      }),
    );
  });

  test("lifts a function of answers to every file at once", () => {
    fc.assert(
      fc.property(functions, functions, functions, (f, g, h) => {
        const diagram = new Diagram(WIDTHS);
        const pick = diagram.lift("pick", (a, b, c) => (a === JA ? b : a === NEE ? c : ONBEKEND));
        const node = pick(drawn(diagram, f), drawn(diagram, g), drawn(diagram, h));
        expect(read(diagram, node)).toEqual(f.map((a, i) => (a === JA ? g[i] : a === NEE ? h[i] : ONBEKEND)));
        expect(pick(drawn(diagram, f), drawn(diagram, g), drawn(diagram, h))).toBe(node);
      }),
    );
  });

  test("lifts any function of three answers, also where some of them settle it", () => {
    const end = fc.integer({ min: 0, max: 4 });
    const some = fc.array(end, { minLength: COUNT, maxLength: COUNT });
    const few = fc.oneof(
      end.map((one) => Array<Node>(COUNT).fill(one)),
      some,
    );
    const table = fc.array(end, { minLength: 125, maxLength: 125 });
    // One end of one operand gives an end, one of another passes the third on, and two that are the same give an end too.
    const settled = fc.tuple(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), end, end, end, end, table);
    const meanings = fc.oneof(
      table.map((given) => (a: Node, b: Node, c: Node) => given[(a * 5 + b) * 5 + c] as Node),
      settled.map(([[i = 0, j = 1, k = 2], x, gives, passes, alike, given]) => (a: Node, b: Node, c: Node): Node => {
        const of = [a, b, c] as [Node, Node, Node];
        if (of[i] === x) return gives;
        if (of[j] === passes) return of[k] as Node;
        return of[j] === of[k] ? alike : (given[(a * 5 + b) * 5 + c] as Node);
      }),
    );
    fc.assert(
      fc.property(few, few, few, meanings, fc.boolean(), fc.boolean(), (f, g, h, meaning, first, last) => {
        const diagram = new Diagram(WIDTHS);
        const operands = [first ? g : f, g, last ? g : h] as const;
        const lifted = diagram.lift("any", meaning);
        const [a, b, c] = operands.map((values) => drawn(diagram, values)) as [Node, Node, Node];
        const expected = f.map((_, i) => meaning(...(operands.map((values) => values[i]) as [Node, Node, Node])));
        expect(read(diagram, lifted(a, b, c))).toEqual(expected);
        expect(lifted(a, b, c)).toBe(drawn(diagram, expected));
      }),
    );
  });

  test("forgets what was made last, and then makes the same nodes again", () => {
    fc.assert(
      fc.property(functions, fc.array(functions, { maxLength: 400 }), (f, others) => {
        const diagram = new Diagram(WIDTHS);
        const kept = drawn(diagram, f);
        const size = diagram.size;
        const first = others.map((other) => drawn(diagram, other));
        diagram.forget(size);
        expect(diagram.size).toBe(size);
        expect(drawn(diagram, f)).toBe(kept);
        expect(others.map((other) => drawn(diagram, other))).toEqual(first);
      }),
      { numRuns: 20 },
    );
  });

  test("keeps of a copy only what leads to the nodes that are wanted", () => {
    fc.assert(
      fc.property(functions, functions, (f, g) => {
        const diagram = new Diagram(WIDTHS);
        drawn(diagram, g);
        const copy = diagram.only([drawn(diagram, f)]);
        expect(read(copy.diagram, copy.nodes[0] as Node)).toEqual(f);
        expect(copy.diagram.size).toBeLessThanOrEqual(diagram.size);
      }),
    );
  });

  test("has no more nodes than it may have", () => {
    const diagram = new Diagram(WIDTHS, 6);
    diagram.node(0, [NEE, JA]);
    expect(() => diagram.node(0, [JA, NEE])).toThrow(TooLarge);
    expect(diagram.node(0, [NEE, JA])).toBe(5);
  });
});
