import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, explain, explainParts, loadRegime } from "../../../src/index.js";
import { and, type Kleene, not, or } from "../../../src/model/oordeel.js";
import type { AlgemeneUitkomst, SamenhangDeel } from "../../../src/model/uitkomst.js";
import type { UitlegRegel } from "../../../src/model/uitleg.js";
import { forEachOutcome } from "../../helpers/outcomes.js";
import { runs } from "../../helpers/runs.js";
import { blad, feit, regel, small, smallFiles } from "../../helpers/small-regime.js";

type Json = Record<string, unknown>;

const NAMES = [..."abcdefgh"];
const feiten = NAMES.map((naam) => feit(`p.${naam}`, "boolean"));
const is = (naam: string): Json => ({ ...blad(`p.${naam}`, "equal", true), name: naam });

const zaakOf = (known: string): Json =>
  Object.fromEntries([...known].flatMap((sign, i) => (sign === "?" ? [] : [[NAMES[i], sign === "j"]])));

async function judged(conditions: Json, known: string): Promise<AlgemeneUitkomst> {
  const regime = small({ feiten, regels: [regel("eis", conditions)] });
  const zaak = { p: zaakOf(known) };
  return evaluate({ vraag: "proef", peildatum: "2026-06-01", zaak } as never, { regimes: [regime] });
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
    [
      "of what must not be so together, one is enough",
      { not: { all: [is("a"), is("b")] } },
      "jj",
      ["deze staan alleen samen in de weg:", "  [ja] a", "  [ja] b"],
    ],
    [
      "of what must not be so at all, each stands in the way",
      { not: { any: [is("a"), is("b")] } },
      "jj",
      ["elk van deze staat in de weg:", "  [ja] a", "  [ja] b"],
    ],
    [
      "any within all within not",
      { not: { all: [is("a"), { any: [is("b"), is("c")] }] } },
      "jjj",
      [one, "  dit staat in de weg:", "    [ja] a", "  elk van deze staat in de weg:", "    [ja] b", "    [ja] c"],
    ],
    [
      "not within all within any",
      { any: [{ all: [is("a"), { not: is("b") }] }, is("c")] },
      "njn",
      [one, `  ${all}`, "    [nee] a", "    dit staat in de weg:", "      [ja] b", "  [nee] c"],
    ],
    [
      "what is needed within a group that must not fail",
      { not: { any: [{ not: is("a") }, is("b")] } },
      "nj",
      [all, "  [nee] a", "  dit staat in de weg:", "    [ja] b"],
    ],
    [
      "what must not be so, while it is open",
      { all: [is("a"), { not: { all: [is("b"), is("c")] } }] },
      "j??",
      ["deze mogen niet allemaal zo zijn:", "  [nog onbekend] b", "  [nog onbekend] c"],
    ],
    [
      "one that must not be so, while it is open",
      { not: is("a") },
      "?",
      ["dit mag niet zo zijn:", "  [nog onbekend] a"],
    ],
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

describe("a final conclusion of which one part is enough", () => {
  const parts = ["a", "b", "c"].map((naam) =>
    regel(naam, { all: [is(naam)] }, { kracht: "zorgvuldigheid", titel: `deel ${naam}` }),
  );
  const part = (naam: string): Json => ({ ...blad(naam, "in", ["ja", "nvt"]), name: `${naam} is vervuld` });
  const choice = { any: [part("a"), { all: [part("b"), part("c")] }] };

  async function answered(conditions: Json, known: string): Promise<AlgemeneUitkomst> {
    const files = smallFiles({ feiten, regels: parts });
    const { [LAST]: slot, ...others } = files;
    const regime = loadRegime({ ...others, [LAST]: { ...(slot as Json), conditions } });
    return evaluate({ vraag: "proef", peildatum: "2026-06-01", zaak: { p: zaakOf(known) } } as never, {
      regimes: [regime],
    });
  }
  const LAST = "r3.json";

  const lined = ({ tekst, onder = [] }: UitlegRegel): string[] => [
    tekst,
    ...onder.flatMap(lined).map((line) => `  ${line}`),
  ];
  const short = (u: AlgemeneUitkomst): string[] =>
    explainParts(u, { lengte: "kort" }).blokken.flatMap(({ soort, regels }) =>
      soort === "beslissend" ? regels.flatMap(lined) : [],
    );

  test("says so in short, whatever the answer", async () => {
    const said = async (known: string): Promise<string[]> => short(await answered({ all: [choice] }, known));
    expect(await said("nnn")).toEqual([
      one,
      ...["  deel a", "    a"],
      ...[`  ${all}`, "    deel b", "      b", "    deel c", "      c"],
    ]);
    expect(await said("njn")).toEqual([one, "  deel a", "    a", "  deel c", "    c"]);
    expect(await said("jnn")).toEqual(["deel a"]);
    expect(await said("jjj")).toEqual([
      "een van deze is genoeg:",
      ...["  deel a", `  ${all}`, "    deel b", "    deel c"],
    ]);
    expect(await said("n?j")).toEqual(["deel b"]);
  });

  test("says so in full, as text and as HTML, and leaves a list of requirements a list", async () => {
    const u = await answered({ all: [choice] }, "nnn");
    expect(told(u).filter((line) => line === one)).toEqual([one]);
    expect(explain(u, { vorm: "html" })).toContain("een van deze was genoeg geweest:\n<ul>");
    expect(explain(u, { vorm: "markdown", taal: "en" })).toContain("  - one of these would have been enough:\n");
    expect(told(await answered({ all: [part("a"), part("b")] }, "nn"))).not.toContain(all);
  });
});

/** What a reader takes from an explanation: lines under a heading that says one is enough, or which stand in the way together. */
type Read =
  | { readonly needs: "all" | "one"; readonly parts: readonly Read[] }
  | { readonly leaf: string; readonly turned: boolean };

const meanings: Readonly<Record<string, readonly ["all" | "one", boolean]>> = {
  [all]: ["all", false],
  [one]: ["one", false],
  "een van deze is genoeg:": ["one", false],
  "dit staat in de weg:": ["all", true],
  "elk van deze staat in de weg:": ["all", true],
  "deze staan alleen samen in de weg:": ["one", true],
  "dit mag niet zo zijn:": ["all", true],
  "geen van deze mag zo zijn:": ["all", true],
  "deze mogen niet allemaal zo zijn:": ["one", true],
};

function readBack({ tekst, onder }: UitlegRegel, turned = false): Read {
  const [needs, isTurned] = meanings[tekst] ?? [];
  if (needs === undefined) return { leaf: tekst, turned };
  return { needs, parts: (onder ?? []).map((line) => readBack(line, isTurned)) };
}

/** The changes that it asks for, each as a set of conditions that have to be otherwise. */
function asked(read: Read): string[][] {
  if ("leaf" in read) return [[read.leaf]];
  if (read.needs === "one") return read.parts.flatMap(asked);
  const sets = read.parts.map(asked);
  return sets.reduce((all, more) => all.flatMap((set) => more.map((one) => [...set, ...one])), [[]]);
}

/** Trees as deep as rules may be, each condition in them once: of one in two places a change can break what was met. */
const anyTree: fc.Arbitrary<Json> = fc
  .letrec<{ any: Json; group: Json }>((tie) => ({
    any: fc.oneof({ maxDepth: 2 }, fc.constant({}), tie("group")),
    group: fc.oneof(
      ...["all", "any"].map((key) =>
        fc.array(tie("any"), { minLength: 1, maxLength: 3 }).map((of): Json => ({ [key]: of })),
      ),
      tie("any").map((part): Json => ({ not: part })),
    ),
  }))
  .group.map((tree) => {
    let count = 0;
    const named = (part: Json): Json => {
      const [[key, of] = []] = Object.entries(part);
      if (key === undefined) return is(NAMES[count++] ?? "");
      return { [key]: Array.isArray(of) ? (of as Json[]).map(named) : named(of as Json) };
    };
    const found = named(tree);
    return count <= NAMES.length ? found : { all: [is("a")] };
  });

test("whoever does what an explanation asks turns a no into a yes, and who leaves a part of it does not", async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(anyTree, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), async (conditions, values) => {
      const otherwise = (names: readonly string[]): Promise<AlgemeneUitkomst> =>
        judged(conditions, values.map((value, i) => (value !== names.includes(NAMES[i] ?? "") ? "j" : "n")).join(""));
      const u = await otherwise([]);
      if (u.oordeel !== "nee") return;
      const eis = explainParts(u).blokken.flatMap(({ soort, regels }) => (soort === "waarom" ? regels : []))[0];
      const lines = (eis?.onder ?? []).filter(({ oordeel, onder }) => oordeel !== undefined || onder !== undefined);
      for (const set of asked({ needs: "all", parts: lines.map((line) => readBack(line)) })) {
        expect([set, (await otherwise(set)).oordeel]).toEqual([set, "ja"]);
        for (const left of set) {
          const less = set.filter((one) => one !== left);
          expect([less, (await otherwise(less)).oordeel]).toEqual([less, "nee"]);
        }
        if (set.length > 1) shown += 1;
      }
    }),
    { numRuns: runs(60) },
  );
  expect(shown).toBeGreaterThan(10);
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
