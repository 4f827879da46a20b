import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Bounds, ordersOf, type Stretch } from "../../../src/prove/bounds.js";
import { Clashes } from "../../../src/prove/clashes.js";
import { TooLarge } from "../../../src/prove/diagram.js";
import { Effort } from "../../../src/prove/effort.js";
import { numbers } from "../../../src/prove/line.js";
import { constant, Path } from "../../../src/prove/path.js";
import type { Order, Question, Same } from "../../../src/prove/question.js";
import { runs } from "../../helpers/runs.js";

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

describe("dates that raise each other by little at a time", () => {
  const SIZE = 2_000;
  const slow: readonly (readonly [string, (n: number) => number])[] = [
    ["", (n) => n],
    ["+1", (n) => n + 1],
    ["-1", (n) => n - 1],
    ["+2", (n) => n + 2],
    ["leap", (n) => n + Math.floor(n / 400)],
    ["lag", (n) => n - Math.floor(n / 700)],
    ["pairs", (n) => n - (n % 2)],
  ];
  const line = new Map(FACTS.map((fact) => [fact, numbers(0, SIZE - 1)] as const));
  const from = (...facts: readonly string[]) =>
    fc
      .tuple(fc.constantFrom(...facts), fc.constantFrom(...slow))
      .map(([fact, [name, at]]) => new Path(fact, `${name}(${fact})`, at));
  const order = (left: fc.Arbitrary<Path>, right: fc.Arbitrary<Path>): fc.Arbitrary<Order> =>
    fc.record({ kind: fc.constant("order" as const), left, right, strict: fc.boolean() });
  const others = fc.array(order(from(...FACTS), from(...FACTS)), { maxLength: 3 });
  const asked = fc
    .tuple(order(from("a"), from("b")), order(from("b"), from("a", "c")), order(from("c"), from("a")), others)
    .map(([one, next, last, more]): Order[] => [one, next, last, ...more]);
  const limits = fc
    .array(fc.tuple(fc.constantFrom(...FACTS), fc.nat(SIZE - 1), fc.nat(SIZE)), { maxLength: 2 })
    .map((all) => new Map(all.map(([fact, low, more]) => [fact, { low, high: Math.min(SIZE - 1, low + more) }])));

  /** Day by day. */
  function earliest(questions: readonly Order[], where: ReadonlyMap<string, Stretch>): Values | undefined {
    const found: Record<string, number> = Object.fromEntries(FACTS.map((fact) => [fact, where.get(fact)?.low ?? 0]));
    for (;;) {
      const broken = questions.find((question) => !holds(question, 0, found));
      if (!broken) return found;
      const { fact = "" } = broken.right;
      found[fact] = (found[fact] ?? 0) + 1;
      if ((found[fact] ?? 0) > (where.get(fact)?.high ?? SIZE - 1)) return undefined;
    }
  }

  test("come to rest where going on day by day would have them, whatever was worked out before", () => {
    let far = 0;
    fc.assert(
      fc.property(asked, fc.array(limits, { minLength: 2, maxLength: 3 }), (questions, files) => {
        const clashes = new Clashes();
        const orders = ordersOf(questions, line);
        for (const where of files) {
          const bounds = new Bounds(line, orders, where, new Map(), clashes);
          const fits = questions.every((question, level) => bounds.add(level, question, 0));
          const found = earliest(questions, where);
          expect(fits ? Object.fromEntries(bounds.witness()) : undefined).toEqual(found);
          const raised = FACTS.filter((fact) => (found?.[fact] ?? 0) > (where.get(fact)?.low ?? 0) + 100);
          if (raised.length > 1) far += 1;
        }
      }),
      { numRuns: runs(150) },
    );
    expect(far).toBeGreaterThan(0);
  });

  test("do so once for a regime", () => {
    let sums = 0;
    const counted = (fact: string, by: (n: number) => number): Path =>
      new Path(fact, `${by(0)}(${fact})`, (n) => {
        sums += 1;
        return by(n);
      });
    const long = new Map(["a", "b"].map((fact) => [fact, numbers(0, 100_000)] as const));
    // Each raises the other by one until far on a day is left out.
    const questions: Order[] = [
      { kind: "order", left: counted("a", (n) => n + 5), right: counted("b", (n) => n), strict: false },
      {
        kind: "order",
        left: counted("b", (n) => n),
        right: counted("a", (n) => n + (n > 90_000 ? 5 : 4)),
        strict: false,
      },
    ];
    const clashes = new Clashes();
    const orders = ordersOf(questions, long);
    const rest = (low: number): number => {
      const bounds = new Bounds(long, orders, new Map([["a", { low, high: 100_000 }]]), new Map(), clashes);
      expect(questions.every((question, level) => bounds.add(level, question, 0))).toBe(true);
      return bounds.placeOf("a");
    };
    expect(rest(10)).toBe(90_001);
    const first = sums;
    for (let low = 11; low < 1_011; low++) expect(rest(low)).toBe(90_001);
    expect(sums - first).toBeLessThan(first);
  });
});

test("a search in which dates raise each other without end is given up", () => {
  const effort = new Effort();
  const spend = (): void => {
    for (let i = 0; i < 1_000_000; i++) effort.spend(1);
  };
  expect(spend).toThrow(TooLarge);
});
