import { describe, expect, test } from "vitest";
import { evaluate, explain } from "../../../src/index.js";
import { and, type Kleene, not, or } from "../../../src/model/oordeel.js";
import type { AlgemeneUitkomst, SamenhangDeel } from "../../../src/model/uitkomst.js";
import { forEachOutcome } from "../../helpers/outcomes.js";
import { blad, feit, regel, small } from "../../helpers/small-regime.js";

type Json = Record<string, unknown>;

const feiten = ["a", "b", "c", "d"].map((naam) => feit(`p.${naam}`, "boolean"));
const is = (naam: string): Json => ({ ...blad(`p.${naam}`, "equal", true), name: naam });

async function judged(conditions: Json, known: string): Promise<AlgemeneUitkomst> {
  const regime = small({ feiten, regels: [regel("eis", conditions)] });
  const p = Object.fromEntries([...known].flatMap((sign, i) => (sign === "?" ? [] : [["abcd"[i], sign === "j"]])));
  return evaluate({ vraag: "proef", peildatum: "2026-06-01", zaak: { p } } as never, { regimes: [regime] });
}

/** What is told of the conditions, without the values. */
const told = (u: AlgemeneUitkomst): string[] =>
  explain(u)
    .split("\n")
    .filter((line) => /^ {6,}(\[|.*:$)/.test(line))
    .map((line) => line.slice(6).replace(/ \(.*/, ""));

const one = "een van deze was genoeg geweest:";
const all = "alle van deze zijn nodig:";

describe("alternatives read as alternatives, and requirements as requirements", () => {
  test.each<[string, Json, string, string[]]>([
    ["all, of which two fail", { all: [is("a"), is("b"), is("c")] }, "jnn", [all, "  [nee] b", "  [nee] c"]],
    ["all, of which one fails", { all: [is("a"), is("b")] }, "jn", ["[nee] b"]],
    ["any", { any: [is("a"), is("b")] }, "nn", [one, "  [nee] a", "  [nee] b"]],
    [
      "any within all, both fail",
      { all: [is("a"), { any: [is("b"), is("c")] }] },
      "nnn",
      [all, "  [nee] a", `  ${one}`, "    [nee] b", "    [nee] c"],
    ],
    [
      "all within any",
      { any: [{ all: [is("a"), is("b")] }, is("c")] },
      "nnn",
      [one, `  ${all}`, "    [nee] a", "    [nee] b", "  [nee] c"],
    ],
    [
      "of a branch what is met is no reason",
      { any: [{ all: [is("a"), is("b")] }, is("c")] },
      "jnn",
      [one, "  [nee] b", "  [nee] c"],
    ],
    [
      "the same condition in every branch is one reason",
      {
        any: [{ all: [is("a"), is("b")] }, { all: [is("a"), is("c")] }],
      },
      "njj",
      ["[nee] a"],
    ],
    ["what must not be so", { all: [is("a"), { not: is("b") }] }, "jj", ["dit staat in de weg:", "  [ja] b"]],
    ["one condition that must not be so", { not: is("a") }, "j", ["dit staat in de weg:", "  [ja] a"]],
    ["the same within a group of one", { any: [{ not: is("a") }] }, "j", ["dit staat in de weg:", "  [ja] a"]],
    ["not otherwise is so", { not: { not: is("a") } }, "n", ["[nee] a"]],
    [
      "open alternatives",
      { any: [is("a"), is("b")] },
      "??",
      ["een van deze is genoeg:", "  [nog onbekend] a", "  [nog onbekend] b"],
    ],
    ["open requirements", { all: [is("a"), is("b")] }, "??", [all, "  [nog onbekend] a", "  [nog onbekend] b"]],
    ["what is met needs no reason", { any: [is("a"), is("b")] }, "jn", []],
  ])("%s", async (_, conditions, known, lines) => {
    expect(told(await judged(conditions, known))).toEqual(lines);
  });

  test("in English and for a parent", async () => {
    const u = await judged({ any: [is("a"), is("b")] }, "nn");
    expect(explain(u, { taal: "en" })).toContain("one of these would have been enough:\n        [no] a");
    expect(explain(u, { register: "ouder" })).toContain("een hiervan was genoeg geweest:\n        [nee] a");
  });

  test("an outcome that was stored before it said so lists what decided, as it did", async () => {
    const u = await judged({ any: [is("a"), is("b")] }, "nn");
    const conclusies = u.conclusies.map(({ samenhang: _, ...before }) => before);
    expect(told({ ...u, conclusies })).toEqual(["[nee] a", "[nee] b"]);
  });

  test("a place that is not in the list, and a form that is none", async () => {
    const stored = JSON.parse(JSON.stringify(await judged({ any: [is("a"), is("b")] }, "nn"))) as AlgemeneUitkomst;
    const withTogether = (samenhang: unknown): AlgemeneUitkomst =>
      ({ ...stored, conclusies: stored.conclusies.map((c) => ({ ...c, samenhang })) }) as never;
    expect(told(withTogether({ een: [0, 9] }))).toEqual(["[nee] a"]);
    for (const wrong of [7, "x", { een: 1 }, { een: [], alle: [] }, { alle: [{}] }, { niet: "x" }, null]) {
      expect(() => explain(withTogether(wrong))).toThrow(/samenhang/);
    }
  });
});

const leaves = (deel: SamenhangDeel): number[] => {
  if (typeof deel === "number") return [deel];
  if ("niet" in deel) return leaves(deel.niet);
  return ("een" in deel ? deel.een : deel.alle).flatMap(leaves);
};

test("under every regime a tree holds each condition once, in order, and gives the answer of its conclusion", async () => {
  const worth = (deel: SamenhangDeel, said: readonly Kleene[]): Kleene => {
    if (typeof deel === "number") return said[deel] as Kleene;
    if ("niet" in deel) return not(worth(deel.niet, said));
    if ("een" in deel) return or(deel.een.map((one) => worth(one, said)));
    return and(deel.alle.map((one) => worth(one, said)));
  };
  await forEachOutcome((u) => {
    for (const c of u.conclusies) {
      expect(c.samenhang === undefined).toBe(c.voorwaarden.length < 2);
      if (c.samenhang === undefined) continue;
      expect(leaves(c.samenhang)).toEqual(c.voorwaarden.map((_, i) => i));
      const found = worth(
        c.samenhang,
        c.voorwaarden.map(({ oordeel }) => oordeel),
      );
      if (c.oordeel === "ja" || c.oordeel === "nee") expect(found).toBe(c.oordeel);
    }
  }, 60);
});
