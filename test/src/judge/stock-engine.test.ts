import { Engine, type RuleProperties } from "json-rules-engine";
import { describe, expect, test } from "vitest";

/*
 * What this package relies on in json-rules-engine and does not check for itself. An upgrade that changes one of these
 * changes outcomes: then this fails first, and names what to look at.
 */

const rule = (conditions: object, extra: object = {}): RuleProperties =>
  ({ name: "r", conditions, event: { type: "r" }, ...extra }) as RuleProperties;

async function run(conditions: object, facts: Record<string, unknown>, options: object = {}, extra: object = {}) {
  const engine = new Engine([rule(conditions, extra)], options);
  const { results, failureResults } = await engine.run(facts);
  return { met: results.length === 1, result: results[0] ?? failureResults[0] };
}

const leaf = (fact: string, operator: string, value: unknown) => ({ name: fact, fact, operator, value });
const UNKNOWN = { allowUndefinedFacts: true };

describe("json-rules-engine, as far as outcomes rest on it", () => {
  test.each<[string, unknown, unknown, boolean]>([
    ["equal", true, true, true],
    ["equal", "ja", "nee", false],
    // Not by value of another type: "1" is no 1.
    ["equal", "1", 1, false],
    ["notEqual", "ja", "nee", true],
    ["in", "ja", ["ja", "nvt"], true],
    ["notIn", "ja", ["ja", "nvt"], false],
    ["contains", ["a", "b"], "a", true],
    ["doesNotContain", ["a", "b"], "a", false],
    ["lessThan", 1, 2, true],
    ["lessThanInclusive", 2, 2, true],
    ["greaterThan", 2, 2, false],
    ["greaterThanInclusive", 2, 2, true],
  ])("%s: %j against %j is %j", async (operator, fact, value, met) => {
    expect((await run({ all: [leaf("f", operator, value)] }, { f: fact })).met).toBe(met);
  });

  test("a date written as text is compared as text: its year makes it pass for a number", async () => {
    const met = async (operator: string, value: string, fact: unknown = "2026-02-03") =>
      (await run({ all: [leaf("f", operator, value)] }, { f: fact })).met;
    expect(await met("lessThan", "2026-02-04")).toBe(true);
    expect(await met("lessThan", "2026-02-03")).toBe(false);
    expect(await met("greaterThanInclusive", "2026-02-03")).toBe(true);
    expect(await met("greaterThan", "2026-01-31")).toBe(true);
  });

  test("a fact that is null is compared, and no comparison of order is met by it", async () => {
    for (const operator of ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"]) {
      expect((await run({ all: [leaf("f", operator, "2026-02-03")] }, { f: null })).met).toBe(false);
      expect((await run({ all: [leaf("f", operator, 0)] }, { f: null })).met).toBe(false);
    }
    expect((await run({ all: [leaf("f", "equal", false)] }, { f: null })).met).toBe(false);
    expect((await run({ all: [leaf("f", "notEqual", false)] }, { f: null })).met).toBe(true);
  });

  test("a value can name another fact", async () => {
    const conditions = { all: [leaf("f", "equal", { fact: "g" })] };
    expect((await run(conditions, { f: 1, g: 1 })).met).toBe(true);
    expect((await run(conditions, { f: 1, g: 2 })).met).toBe(false);
  });

  test("an unknown fact is refused, and with allowUndefinedFacts it is undefined: a condition on it is not met", async () => {
    await expect(run({ all: [leaf("f", "equal", true)] }, {})).rejects.toThrow(/Undefined fact: f/);
    expect((await run({ all: [leaf("f", "equal", true)] }, {}, UNKNOWN)).met).toBe(false);
    // So it knows no third answer: what is not met need not be untrue.
    expect((await run({ not: leaf("f", "equal", true) }, {}, UNKNOWN)).met).toBe(true);
  });

  test("every condition of a tree has its own result, in the place where it was written, also where one settled it", async () => {
    const tree = {
      all: [
        leaf("a", "equal", 2),
        { any: [leaf("b", "equal", 1), { not: leaf("c", "equal", 1) }] },
        leaf("d", "equal", 1),
      ],
    };
    const { met, result } = await run(tree, { a: 1, b: 1, c: 2, d: 1 });
    expect(met).toBe(false);
    // The tree of the result, without what else the engine leaves on it.
    const kept = JSON.stringify(result?.conditions, (key, value: unknown) =>
      /^(\d*|all|any|not|result|name)$/.test(key) ? value : undefined,
    );
    expect(JSON.parse(kept)).toMatchObject({
      all: [{ name: "a" }, { any: [{ name: "b" }, { not: { name: "c" } }] }, { name: "d" }],
    });
    const { all } = (result?.conditions ?? { all: [] }) as unknown as {
      all: readonly { result: unknown; any?: readonly { result: unknown }[] }[];
    };
    expect(all.map((node) => node.result)).toEqual([false, true, true]);
    expect(all[1]?.any?.map((node) => node.result)).toEqual([true, true]);
  });

  test("every rule is given in a result: those that are met apart from those that are not", async () => {
    const engine = new Engine([
      { ...rule({ all: [leaf("f", "equal", 1)] }), name: "een" },
      { ...rule({ all: [leaf("f", "equal", 2)] }), name: "twee" },
    ]);
    const { results, failureResults } = await engine.run({ f: 1 });
    expect([results.map((r) => r.name), failureResults.map((r) => r.name)]).toEqual([["een"], ["twee"]]);
  });

  test("an event is emitted by its name, so one of the engine's own names reaches who listens to the engine", async () => {
    const heard: unknown[] = [];
    const engine = new Engine([{ ...rule({ all: [leaf("f", "equal", 1)] }), event: { type: "success" } }]);
    engine.on("success", (said: unknown) => void heard.push(said));
    await engine.run({ f: 1 });
    // Twice, and not with the same: so every event here has one name of our own.
    expect(heard).toHaveLength(2);
  });

  test("a key that the engine does not know is left alone, so a rule file can hold what a jurist needs", async () => {
    const { met } = await run(
      { all: [{ ...leaf("f", "equal", 1), en: "x", betreft: "g" }] },
      { f: 1 },
      {},
      { bron: {}, kracht: "x" },
    );
    expect(met).toBe(true);
  });

  test("a fact that was added once holds for the whole run, and an engine begins without facts", async () => {
    const engine = new Engine([rule({ all: [leaf("f", "equal", 1)] })]);
    engine.addFact("f", 1);
    expect((await engine.run()).results).toHaveLength(1);
    await expect(new Engine([rule({ all: [leaf("f", "equal", 1)] })]).run()).rejects.toThrow(/Undefined fact: f/);
  });
});
