import { expect, test } from "vitest";
import { compile, evaluate, loadRegime } from "../../src/index.js";
import { atMost } from "../../src/read/regime/limits.js";
import { blad, feit, regel, smallFiles } from "../helpers/small-regime.js";

/* As many conditions in one rule as a regime may have: loading and judging cost in proportion. Work is counted, for a clock is not. */

type Json = Record<string, unknown>;
type Method = (this: unknown, ...args: unknown[]) => unknown;

const ITEMS = [
  "map",
  "flatMap",
  "filter",
  "some",
  "every",
  "find",
  "findIndex",
  "includes",
  "indexOf",
  "reduce",
  "slice",
  "sort",
  "join",
];
const LOOKS = ["get", "set", "has", "add"];

/** json-rules-engine copies a rule with `clone`, which looks for each part through all that it copied: 5,000 conditions take it 10 ms. */
const isOfEngine = (name: string, it: unknown): boolean =>
  name === "indexOf" && Array.isArray(it) && it.length > 50 && new Error().stack?.includes("/clone/") === true;

/** How much was looked up and walked through: a list counts for as many as it holds. */
async function workOf(run: () => unknown): Promise<number> {
  let work = 0;
  const before: (() => void)[] = [];
  const count = (owner: object, name: string, cost: (it: unknown) => number): void => {
    const own = (owner as Record<string, Method | undefined>)[name];
    if (own === undefined) return;
    const counted: Method = function (...args) {
      if (!isOfEngine(name, this)) work += cost(this);
      return own.apply(this, args);
    };
    Object.defineProperty(owner, name, { value: counted, configurable: true, writable: true, enumerable: false });
    before.push(() =>
      Object.defineProperty(owner, name, { value: own, configurable: true, writable: true, enumerable: false }),
    );
  };
  for (const name of ITEMS) count(Array.prototype, name, (it) => (it as readonly unknown[]).length);
  for (const owner of [Map.prototype, Set.prototype]) for (const name of LOOKS) count(owner, name, () => 1);
  try {
    await run();
  } finally {
    for (const undo of before) undo();
  }
  return work;
}

/** A quarter of what a regime may have: counting takes time of its own. */
const MANY = atMost.voorwaarden / 4;

const facts = (count: number, make: (i: number) => Json): Json[] => Array.from({ length: count }, (_, i) => make(i));
const dayOf = (i: number): string => new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10);
const named = (leaves: readonly Json[]): Json[] => leaves.map((leaf, i) => ({ ...leaf, name: `v${i}` }));
const groupsOf = (leaves: readonly Json[], size: number, key: string): Json[] =>
  Array.from({ length: leaves.length / size }, (_, i) => ({ [key]: leaves.slice(i * size, (i + 1) * size) }));

/** Facts, so many conditions on them, and a file on which none is met. */
interface Shape {
  readonly feiten: readonly Json[];
  readonly tree: (count: number) => Json;
  readonly zaak: Record<string, unknown>;
}

const mixed = (count: number): Json[] =>
  named(
    Array.from({ length: count }, (_, i) =>
      i % 3 === 0
        ? blad(`d.f${i % 60}`, "lessThan", dayOf(i))
        : i % 3 === 1
          ? blad(`d.f${i % 60}`, "equal", i)
          : blad(`d.f${i % 60}`, "equal", true),
    ),
  );
const sixty = {
  feiten: facts(60, (i) =>
    i % 3 === 0
      ? feit(`d.f${i}`, "date")
      : i % 3 === 1
        ? feit(`d.f${i}`, "integer", { minimum: 0, maximum: 9_999 })
        : feit(`d.f${i}`, "boolean"),
  ),
  zaak: Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`f${i}`, i % 3 === 0 ? "2090-01-01" : i % 3 === 1 ? 9_999 : false]),
  ),
};

const shapes: Readonly<Record<string, Shape>> = {
  "in one row": { ...sixty, tree: (count) => ({ any: mixed(count) }) },
  "in groups of four": { ...sixty, tree: (count) => ({ any: groupsOf(mixed(count), 4, "all") }) },
  "in two large groups": { ...sixty, tree: (count) => ({ all: groupsOf(mixed(count), count / 2, "any") }) },
  "on one yes or no": {
    feiten: [feit("d.f0", "boolean")],
    tree: (count) => ({ any: named(Array.from({ length: count }, () => blad("d.f0", "equal", true))) }),
    zaak: { f0: false },
  },
  "on one code": {
    feiten: [feit("d.f0", "code", { cijfers: 6 })],
    tree: (count) => ({
      any: named(Array.from({ length: count }, (_, i) => blad("d.f0", "equal", String(100_000 + i)))),
    }),
    zaak: { f0: "999999" },
  },
  "on one date": {
    feiten: [feit("d.f0", "date")],
    tree: (count) => ({ any: named(Array.from({ length: count }, (_, i) => blad("d.f0", "equal", dayOf(i)))) }),
    zaak: { f0: "2090-01-01" },
  },
};

const filesOf = ({ feiten, tree }: Shape, count: number): Json =>
  smallFiles({ feiten, regels: [regel("x", tree(count - 1 - ((count - 1) % 4)))] });
const DAY = "2026-01-01";

/** Four times as many conditions are four times as much work; sorting takes a little more. */
const TIMES = 4;
const LINEAR = TIMES * 1.4;

test.each(Object.entries(shapes))("four times the conditions %s take four times the work", async (_, shape) => {
  const work = async (count: number): Promise<Record<string, number>> => {
    const files = filesOf(shape, count);
    const regimes = [loadRegime(files)];
    const load = await workOf(() => loadRegime(files));
    const full = { vraag: "proef", regime: "klein", peildatum: DAY, zaak: { d: shape.zaak } };
    await evaluate(full, { regimes });
    const toets = compile("proef", "klein", { regimes });
    return {
      load,
      lists: await workOf(() => toets.lijsten(full.zaak, DAY)),
      evaluate: await workOf(() => evaluate(full, { regimes })),
      compile: await workOf(() => toets(full)),
    };
  };
  const [some, more] = [await work(MANY / TIMES), await work(MANY)];
  for (const [name, count] of Object.entries(more))
    expect({ name, linear: count / (some[name] ?? 1) <= LINEAR }).toEqual({ name, linear: true });
});

test.each(Object.entries(shapes))("as many conditions as a regime may have %s are judged", (_, shape) => {
  const toets = compile("proef", "klein", { regimes: [loadRegime(filesOf(shape, atMost.voorwaarden))] });
  expect(toets.oordeel({ d: shape.zaak }, DAY)).toBe("nee");
  expect(toets.lijsten({ d: shape.zaak }, DAY).nee).toEqual(["x", "slot"]);
  expect(toets.oordeel({}, DAY)).toBe("onbekend");
});

test("one condition more is refused", () => {
  const shape = shapes["on one date"] as Shape;
  const files = (count: number): Json => smallFiles({ feiten: shape.feiten, regels: [regel("x", shape.tree(count))] });
  // The final conclusion has one of its own.
  expect(() => loadRegime(files(atMost.voorwaarden - 1))).not.toThrow();
  expect(() => loadRegime(files(atMost.voorwaarden))).toThrow("too-many-conditions");
});
