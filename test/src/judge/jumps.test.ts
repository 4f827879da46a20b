import fc from "fast-check";
import { expect, test } from "vitest";
import { ReadFacts } from "../../../src/judge/facts.js";
import { type Answer, always, JA, Jumps, NEE, NVT, not, ONBEKEND } from "../../../src/judge/jumps.js";
import { blad, feit, regel, small } from "../../helpers/small-regime.js";

const KEYS = ["a", "b", "c", "d"];
const regime = small({
  feiten: KEYS.map((key) => feit(`p.${key}`, "boolean")),
  regels: KEYS.map((key) => regel(key, { all: [blad(`p.${key}`, "equal", true)] })),
});

type Tree = { readonly leaf: number } | { readonly kind: "all" | "any" | "not"; readonly parts: readonly Tree[] };
type Values = readonly (boolean | null)[];

/** Strong Kleene logic, as simply as it can be said. */
function said(tree: Tree, values: Values): number {
  if ("leaf" in tree) {
    const value = values[tree.leaf];
    return value == null ? ONBEKEND : value ? JA : NEE;
  }
  const parts = tree.parts.map((part) => said(part, values));
  if (tree.kind === "not") return JA - (parts[0] as number);
  return tree.kind === "all" ? Math.min(...parts) : Math.max(...parts);
}

const facts = new ReadFacts(regime);
const start = (): Jumps => {
  const jumps = new Jumps(
    facts,
    facts.ids.map(() => "yes-or-no"),
  );
  for (const _ of facts.ids) jumps.slot(() => NEE);
  return jumps;
};

function answerOf(jumps: Jumps, tree: Tree): Answer {
  if ("leaf" in tree) return (nee, onbekend, ja) => jumps.byValue(tree.leaf, [onbekend, nee, ja]);
  const parts = tree.parts.map((part) => answerOf(jumps, part));
  return tree.kind === "not" ? not(parts[0] as Answer) : tree.kind === "all" ? jumps.all(parts) : jumps.any(parts);
}

function judge(jumps: Jumps, from: number, values: Values): number {
  facts.take({ p: Object.fromEntries(KEYS.map((key, i) => [key, values[i]])) });
  jumps.next();
  return jumps.walk(from);
}

const anyValues: fc.Arbitrary<Values> = fc.tuple(...KEYS.map(() => fc.option(fc.boolean())));
const anyTree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    fc.nat(KEYS.length - 1).map((leaf): Tree => ({ leaf })),
    fc.record({
      kind: fc.constantFrom("all" as const, "any" as const),
      parts: fc.array(tie("tree"), { minLength: 1, maxLength: 4 }),
    }),
    tie("tree").map((part): Tree => ({ kind: "not", parts: [part] })),
  ),
})).tree;

test("a walk ends where strong Kleene logic does, and what is kept answers the same", () => {
  fc.assert(
    fc.property(anyTree, fc.array(anyValues, { minLength: 8, maxLength: 8 }), (tree, files) => {
      const jumps = start();
      const answer = answerOf(jumps, tree);
      const [plain, kept] = [answer, jumps.keep(answer)].map((one) => one(NEE, ONBEKEND, JA, NVT)) as [number, number];
      for (const values of files) {
        expect(judge(jumps, plain, values)).toBe(said(tree, values));
        expect(judge(jumps, kept, values)).toBe(said(tree, values));
      }
    }),
  );
});

test("conditions far within each other take room for each, and not double at every turn", () => {
  const deep = Array.from({ length: 60 }).reduce<Tree>(
    (inner, _, i) => ({ kind: i % 2 === 0 ? "all" : "any", parts: [{ leaf: i % 4 }, inner, { leaf: (i + 1) % 4 }] }),
    { leaf: 0 },
  );
  const jumps = start();
  const from = answerOf(jumps, deep)(NEE, ONBEKEND, JA, NVT);
  expect(from).toBeLessThan(10_000);
  for (const values of [
    [true, false, null, true],
    [null, null, null, null],
    [true, true, true, true],
  ] as Values[])
    expect(judge(jumps, from, values)).toBe(said(deep, values));
});

test("what makes no difference is no step", () => {
  const jumps = start();
  expect(jumps.byValue(0, [JA, JA, JA])).toBe(JA);
  expect(jumps.all([])(NEE, ONBEKEND, JA, NVT)).toBe(JA);
  expect(jumps.keep(always)).toBe(always);
});
