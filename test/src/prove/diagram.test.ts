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
