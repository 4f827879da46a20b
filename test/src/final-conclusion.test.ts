import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, loadRegime } from "../../src/index.js";
import { problemsOf } from "../helpers/load-problems.js";
import { blad, feit, type Parts, regel, small, smallFiles } from "../helpers/small-regime.js";

type Json = Record<string, unknown>;
const feiten = ["f.a", "f.b", "f.c"].map((id) => feit(id, "boolean"));
const holds = (id: string): Json => ({ all: [blad(id, "equal", true)] });
const scope = regel("bereik", holds("f.c"), { kracht: "reikwijdte" });

/** A final conclusion beside the one that the files have. */
const final = (name: string, parts: readonly string[], extra: Json = {}): Json => {
  const { kracht: _, ...rule } = regel(name, { all: parts.map((part) => blad(part, "in", ["ja", "nvt"])) }, extra);
  return { ...rule, slotsom: true };
};
const found = (parts: Parts): unknown[] =>
  problemsOf(smallFiles(parts)).map(({ code, bestand, pad }) => `${code} ${bestand}${pad}`);

describe("a mandatory conclusion that the answer does not count is refused, with the two ways to mend it", () => {
  const demand = regel("eis", holds("f.b"), { reikwijdte: "bereik" });

  test("under another scope than the final conclusion", () => {
    const parts = { feiten, regels: [scope, regel("andere", holds("f.a")), demand] };
    expect(found(parts)).toEqual(["mandatory-uncounted r2.json/reikwijdte"]);
    const [problem] = problemsOf(smallFiles(parts));
    expect(problem?.remedie).toContain("die reikwijdte");
    expect(problem?.remedie).toContain("andere kracht");
  });

  test("without a scope, where the final conclusion has one", () => {
    const parts = { feiten, regels: [scope, demand, regel("los", holds("f.a"))], reikwijdte: "bereik" };
    expect(found(parts)).toEqual(["mandatory-uncounted r2.json/reikwijdte"]);
  });

  test("counted only in an answer beside the first", () => {
    const parts = {
      feiten,
      regels: [scope, regel("los", holds("f.a")), demand],
      regime: { conclusies: ["bereik", "los", "slot", "eis", "tweede"] },
    };
    const files = { ...smallFiles(parts), "tweede.json": final("tweede", ["eis"], { reikwijdte: "bereik" }) };
    expect(problemsOf(files).map(({ code }) => code)).toEqual(["mandatory-uncounted"]);
  });

  test("and a half count of what the law demands beside the answer", () => {
    const regels = [regel("een", holds("f.a")), regel("twee", holds("f.b"))];
    const regime = { conclusies: ["een", "twee", "slot", "tweede"] };
    const files = { ...smallFiles({ feiten, regels, regime }), "tweede.json": final("tweede", ["een"]) };
    expect(problemsOf(files).map(({ code, bestand }) => [code, bestand])).toEqual([
      ["slotsom-part-missing", "tweede.json"],
    ]);
  });
});

describe("policy decides no answer about the law", () => {
  const policy = (kracht: string): Record<string, unknown> => {
    const files = smallFiles({
      feiten,
      regels: [regel("eis", holds("f.a")), regel("beleid", holds("f.b"), { kracht })],
    });
    return { ...files, "r2.json": final("slot", ["eis", "beleid"]) };
  };

  test.each(["uitgangspunt", "in-beginsel", "verwachting"])("%s in the final conclusion is refused", (kracht) => {
    expect(problemsOf(policy(kracht)).map(({ code, bestand, pad }) => [code, bestand, pad])).toEqual([
      ["slotsom-part-policy", "r2.json", "/conditions/all/1"],
    ]);
  });

  test("unless policy is all that is judged", () => {
    const files = policy("uitgangspunt");
    const regime = { ...(files["regime.json"] as Json), rechtskarakter: "geen" };
    expect(problemsOf({ ...files, "regime.json": regime })).toEqual([]);
  });

  test("or in an answer beside that about the law", () => {
    const files = policy("verwachting");
    const regime = { ...(files["regime.json"] as Json), conclusies: ["eis", "beleid", "slot", "tweede"] };
    const both = {
      ...files,
      "regime.json": regime,
      "r2.json": final("slot", ["eis"]),
      "r3.json": final("tweede", ["beleid"]),
    };
    expect(problemsOf(both)).toEqual([]);
    expect(loadRegime(both).regels).toHaveLength(4);
  });
});

test("no regime that loads says ja beside a demand that is not met", async () => {
  const anyRule = fc.record({
    kracht: fc.constantFrom("dwingend", "zorgvuldigheid", "uitgangspunt"),
    reikwijdte: fc.constantFrom(undefined, "bereik"),
    fact: fc.constantFrom("f.a", "f.b"),
  });
  let judged = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyRule, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(undefined, "bereik"),
      fc.dictionary(fc.constantFrom("a", "b", "c"), fc.boolean()),
      async (rules, reikwijdte, f) => {
        const regels = rules.map(({ kracht, fact, reikwijdte: own }, i) =>
          regel(`r${i}`, holds(fact), { kracht, ...(own === undefined ? {} : { reikwijdte: own }) }),
        );
        const parts: Parts = {
          feiten,
          regels: [scope, ...regels],
          ...(reikwijdte === undefined ? {} : { reikwijdte }),
        };
        if (problemsOf(smallFiles(parts)).length > 0) return;
        judged += 1;
        const regime = small(parts);
        const request = { vraag: "proef", peildatum: "2020-01-01", zaak: { f } };
        const { oordeel, conclusies } = await evaluate(request, { regimes: [regime] });
        const unmet = conclusies.some((c) => c.kracht === "dwingend" && c.oordeel === "nee");
        expect(oordeel === "ja" && unmet).toBe(false);
      },
    ),
    { numRuns: 60 },
  );
  expect(judged).toBeGreaterThan(5);
});
