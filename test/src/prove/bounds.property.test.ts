import fc from "fast-check";
import { expect, test } from "vitest";
import { Bounds, ordersOf, type Stretch } from "../../../src/prove/bounds.js";
import { Clashes } from "../../../src/prove/clashes.js";
import { numbers } from "../../../src/prove/line.js";
import { constant, Path } from "../../../src/prove/path.js";
import type { Order, Question, Same } from "../../../src/prove/question.js";

/* Whether answers go together, held against trying every value of every fact. */

const FACTS = ["a", "b", "c"];
const LINES = new Map(FACTS.map((fact) => [fact, numbers(0, 11)] as const));
/** Sums that never fall: as they are, moved, rounded up, rounded down, and standing still for a while. */
const sums: readonly (readonly [string, (n: number) => number])[] = [
  ["", (n) => n],
  ["+2", (n) => n + 2],
  ["-3", (n) => n - 3],
  ["up", (n) => Math.ceil(n / 4) * 4],
  ["down", (n) => Math.floor(n / 5) * 5],
  ["still", (n) => Math.max(n, 6)],
];
const paths = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...FACTS), fc.constantFrom(...sums))
      .map(([fact, [name, at]]) => new Path(fact, `${name}(${fact})`, at)),
  },
  { weight: 1, arbitrary: fc.integer({ min: -1, max: 13 }).map(constant) },
);
const orders: fc.Arbitrary<Order> = fc
  .record({ kind: fc.constant("order" as const), left: paths, right: paths, strict: fc.boolean() })
  .filter(({ left, right }) => left.fact !== undefined || right.fact !== undefined);
const sets = fc.array(fc.tuple(orders, fc.constantFrom(0, 1)), { minLength: 1, maxLength: 6 });
const stretches = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...FACTS), fc.nat(11), fc.nat(3)), { selector: ([fact]) => fact, maxLength: 2 })
  .map(
    (all) =>
      new Map(all.map(([fact, low, more]): [string, Stretch] => [fact, { low, high: Math.min(11, low + more) }])),
  );

type Values = Readonly<Record<string, number>>;
const holds = ({ left, right, strict }: Order, answer: number, values: Values, copied?: number): boolean => {
  const at = ({ fact, at: value }: Path): number =>
    value(fact === undefined ? 0 : fact === "a" && copied !== undefined ? copied : (values[fact] ?? 0));
  return (strict ? at(left) < at(right) : at(left) <= at(right)) === (answer === 0);
};

const inside = (fact: string, where: ReadonlyMap<string, Stretch>): number[] => {
  const { low, high } = where.get(fact) ?? { low: 0, high: 11 };
  return Array.from({ length: high - low + 1 }, (_, i) => low + i);
};

test("says that orders can go together if some values keep them all, and gives the earliest", () => {
  fc.assert(
    fc.property(sets, stretches, (set, where) => {
      const questions: Question[] = set.map(([question]) => question);
      const bounds = new Bounds(LINES, ordersOf(questions, LINES), where, new Map(), new Clashes());
      const fits = set.every(([question, answer], level) => bounds.add(level, question, answer));
      const found: Values[] = [];
      for (const a of inside("a", where))
        for (const b of inside("b", where))
          for (const c of inside("c", where))
            if (set.every(([question, answer]) => holds(question, answer, { a, b, c }))) found.push({ a, b, c });
      expect(fits).toBe(found.length > 0);
      const earliest = Object.fromEntries(FACTS.map((fact) => [fact, Math.min(...found.map((one) => one[fact] ?? 0))]));
      if (fits) expect(Object.fromEntries(bounds.witness())).toEqual(earliest);
    }),
    { numRuns: 600 },
  );
});

test("takes an answer back as if it had not been given, and learns nothing that is not so", () => {
  const clashes = new Clashes();
  fc.assert(
    fc.property(sets, sets, stretches, (kept, passing, where) => {
      const all = [...kept, ...passing];
      const questions: Question[] = all.map(([question]) => question);
      const bounds = (): Bounds => new Bounds(LINES, ordersOf(questions, LINES), where, new Map(), clashes);
      const [one, other] = [bounds(), bounds()];
      const fits = kept.every(([question, answer], level) => one.add(level, question, answer));
      const still = kept.every(([question, answer], level) => other.add(level, question, answer));
      fc.pre(fits && still);
      for (const [i, [question, answer]] of passing.entries()) one.add(kept.length + i, question, answer);
      for (const _ of passing) one.back();
      expect(one.witness()).toEqual(other.witness());
    }),
    { numRuns: 300 },
  );
});

test("lets a fact stand in it twice, with two values", () => {
  const asked = fc.array(fc.tuple(orders, fc.constantFrom(0, 1), fc.boolean()), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(asked, stretches, (set, where) => {
      const questions: Question[] = set.map(([question]) => question);
      const bounds = new Bounds(LINES, ordersOf(questions, LINES), where, new Map(), new Clashes());
      bounds.mirror("a");
      const fits = set.every(([question, answer, ofCopy], level) => bounds.add(level, question, answer, ofCopy));
      const some = inside("a", where).some((copied) =>
        inside("a", where).some((a) =>
          inside("b", where).some((b) =>
            inside("c", where).some((c) =>
              set.every(([question, answer, ofCopy]) =>
                holds(question, answer, { a, b, c }, ofCopy ? copied : undefined),
              ),
            ),
          ),
        ),
      );
      expect(fits).toBe(some);
    }),
    { numRuns: 300 },
  );
});

test("sees at once, the second time, that two dates cannot each come after the other", () => {
  const long = new Map(["a", "b"].map((fact) => [fact, numbers(0, 100_000)] as const));
  const path = (fact: string): Path => new Path(fact, fact, (n) => n);
  const questions: Order[] = [
    { kind: "order", left: path("a"), right: path("b"), strict: true },
    { kind: "order", left: path("b"), right: path("a"), strict: true },
  ];
  const clashes = new Clashes();
  const bounds = new Bounds(long, ordersOf(questions, long), new Map(), new Map(), clashes);
  const both = (): boolean => questions.every((question, level) => bounds.add(level, question, 0));
  expect(both()).toBe(false);
  expect(clashes.count).toBe(1);
  bounds.back();
  bounds.back();
  expect([...bounds.witness().values()]).toEqual([0, 0]);
  expect(both()).toBe(false);
  expect([...bounds.witness().values()]).toEqual([0, 1]);
});

test("says of codes that they can be the same or not as some codes can", () => {
  const names = ["p", "q", "r"];
  const sames: fc.Arbitrary<Same> = fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...names, undefined), fc.constantFrom("1", "2"))
    .filter(([left, right]) => left !== right)
    .map(([left, right, value]) => ({ kind: "same", left, right, value: right === undefined ? value : undefined }));
  const codes = ["1", "2", "3", "4", "5"];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(sames, fc.constantFrom(0, 1)), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(new Map(), new Map([["p", "1"]]), new Map([["q", "2"]])),
      (set, known: ReadonlyMap<string, string>) => {
        const bounds = new Bounds(new Map(), [], new Map(), known, new Clashes());
        const fits = set.every(([question, answer], level) => bounds.add(level, question, answer));
        const tried = (name: string): string[] => (known.has(name) ? [known.get(name) ?? ""] : codes);
        const some = tried("p").some((p) =>
          tried("q").some((q) =>
            tried("r").some((r) =>
              set.every(([{ left, right, value }, answer]) => {
                const of: Readonly<Record<string, string>> = { p, q, r };
                return (of[left] === (right === undefined ? value : of[right])) === (answer === 0);
              }),
            ),
          ),
        );
        expect(fits).toBe(some);
      },
    ),
    { numRuns: 400 },
  );
});
