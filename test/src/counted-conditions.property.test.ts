import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { javascriptModule } from "../../src/codegen/module.js";
import { NotWritten } from "../../src/codegen/not-written.js";
import { toSql } from "../../src/codegen/sql/to-sql.js";
import { compile, diff, evaluate, findRemedies, prove } from "../../src/index.js";
import { preparedFor } from "../../src/judge/prepared.js";
import { deriveJudged, judge } from "../../src/judge/situation.js";
import type { Feiten, FeitWaarde } from "../../src/model/feit.js";
import { signature } from "../../src/testing/completions.js";
import { codesOf, problemsOf } from "../helpers/load-problems.js";
import { runs } from "../helpers/runs.js";
import { blad, feit, type Parts, regel, small, smallFiles } from "../helpers/small-regime.js";

const week = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"];
const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
const count = (id: string, perioden: readonly string[], extra: Record<string, unknown> = {}) => ({
  ...{ id, titel: "x", bron, operatie: "aantalDagen", perioden },
  ...{ van: "w.van", totEnMet: "w.tot", ...extra },
});
const parts: Parts = {
  feiten: [
    feit("w.van", "date", { onvolledig: true }),
    feit("w.tot", "date"),
    feit("a.x", "periods"),
    feit("b.x", "periods"),
    feit("c.vrij", "periods"),
    feit("d.waar", "boolean"),
    feit("d.meest", "integer", { minimum: 0, maximum: 6 }),
  ],
  afleidingen: [
    count("n.dagen", ["a.x", "b.x"], { weekdagen: week, nietIn: ["c.vrij"] }),
    count("n.samen", ["a.x"], { ookIn: ["b.x"] }),
    { ...count("n.keren", ["a.x"]), operatie: "aantalPerioden" },
    {
      id: "w.dan",
      titel: "x",
      bron,
      operatie: "indien",
      voorwaarde: { all: [blad("n.keren", "greaterThan", 1)] },
      dan: "w.van",
      anders: "w.tot",
    },
  ],
  regels: [
    regel("hoogstens", { all: [blad("n.dagen", "lessThanInclusive", 3)] }),
    regel("samen", { any: [blad("n.samen", "equal", 0), blad("d.waar", "equal", true)] }),
    regel("eigen", { all: [blad("n.dagen", "lessThanInclusive", { fact: "d.meest" })] }, { kracht: "zorgvuldigheid" }),
    regel(
      "meer",
      {
        any: [blad("n.keren", "greaterThanInclusive", { fact: "n.samen" }), blad("w.dan", "greaterThan", "2026-09-03")],
      },
      { kracht: "plicht", wie: { nl: "x", en: "x" } },
    ),
  ],
};
const regime = small(parts);
const { machine } = preparedFor(regime);

const days = ["2026-08-28", "2026-08-31", "2026-09-01", "2026-09-03", "2026-09-04", "2026-09-07"];
const day = fc.constantFrom(...days);
const stretch = fc.tuple(day, day, fc.boolean()).map(([a, b, open]) => {
  const [van, totEnMet] = a < b ? [a, b] : [b, a];
  return { van, totEnMet: open ? null : totEnMet };
});
const list = fc.option(fc.array(stretch, { maxLength: 2 }), { freq: 4 });
const file: fc.Arbitrary<Feiten> = fc.record({
  "w.van": fc.option(fc.oneof(day, fc.constantFrom("2026-08", "2026-09")), { freq: 4 }),
  "w.tot": fc.option(day, { freq: 4 }),
  "a.x": list,
  "b.x": list,
  "c.vrij": list,
  "d.waar": fc.option(fc.boolean(), { freq: 3 }),
  "d.meest": fc.option(fc.integer({ min: 0, max: 6 }), { freq: 3 }),
});

type Stretch = { readonly van: string; readonly totEnMet: string | null };
/** Every way to fill in one fact among a few. */
function ways(id: string, value: FeitWaarde | null | undefined): FeitWaarde[] {
  const stretches = days.flatMap((van) => days.flatMap((totEnMet) => (van <= totEnMet ? [[{ van, totEnMet }]] : [])));
  if (Array.isArray(value)) {
    const open = (value as readonly Stretch[]).some(({ totEnMet }) => totEnMet === null);
    if (!open) return [value as Stretch[]];
    return [...days, "2026-12-31"].map((end) =>
      (value as readonly Stretch[]).map(({ van, totEnMet }) => ({
        van,
        totEnMet: totEnMet ?? [van, end].sort().at(-1) ?? van,
      })),
    );
  }
  if (typeof value === "string" && value.length < 10)
    return [`${value}-01`, `${value}-03`, `${value}-04`, value === "2026-08" ? "2026-08-31" : "2026-09-30"];
  if (value != null) return [value];
  if (id === "d.waar") return [true, false];
  if (id === "d.meest") return [0, 1, 2, 3, 4, 5, 6];
  return id.startsWith("w.")
    ? [...days, "2026-01-01", "2027-01-01"]
    : [
        [],
        ...stretches,
        [...(stretches[3] ?? []), ...(stretches[8] ?? [])],
        [{ van: "2026-08-01", totEnMet: "2026-12-31" }],
      ];
}
const isFull = (id: string, facts: Feiten): boolean => ways(id, facts[id]).length === 1;
const completed = (facts: Feiten, pick: readonly number[]): Feiten =>
  Object.fromEntries(
    Object.entries(facts).map(([id, value], i) => {
      const all = ways(id, value);
      return [id, all[(pick[i] ?? 0) % all.length] ?? null];
    }),
  );
const picks = fc.array(fc.nat(), { minLength: 7, maxLength: 7 });
const request = (facts: Feiten) => {
  const zaak: Record<string, Record<string, FeitWaarde | null>> = {};
  for (const [id, value] of Object.entries(facts)) {
    const [group = "", name = ""] = id.split(".");
    zaak[group] = { ...zaak[group], [name]: value };
  }
  return { vraag: "proef", peildatum: "2026-09-01", zaak };
};
const verdicts = (facts: Feiten): Record<string, string> => {
  const standings = judge(machine, deriveJudged(machine, facts));
  return Object.fromEntries([...standings].map(([name, { oordeel }]) => [name, oordeel]));
};

describe("a condition on what is counted", () => {
  test("is judged alike by json-rules-engine, by the conditions and by compile", async () => {
    const toets = compile("proef", "klein", { regimes: [regime] });
    await fc.assert(
      fc.asyncProperty(file, async (facts) => {
        const verzoek = request(facts);
        const uitkomst = await evaluate(verzoek, { regimes: [regime] });
        const said = Object.fromEntries(uitkomst.conclusies.map(({ id, oordeel }) => [id, oordeel]));
        expect(said).toEqual(verdicts(facts));
        expect(toets(verzoek)).toEqual(uitkomst);
        expect(toets.oordeel(verzoek.zaak, verzoek.peildatum)).toBe(uitkomst.oordeel);
        const { nee, onbekend } = toets.lijsten(verzoek.zaak, verzoek.peildatum);
        const having = (word: string): string[] => Object.keys(said).filter((name) => said[name] === word);
        expect([[...nee].sort(), [...onbekend].sort()]).toEqual([having("nee").sort(), having("onbekend").sort()]);
      }),
      { numRuns: runs(60) },
    );
  });

  test("stays what it is on every way to fill in a file", () => {
    fc.assert(
      fc.property(file, picks, (facts, pick) => {
        const [before, after] = [verdicts(facts), verdicts(completed(facts, pick))];
        for (const [name, oordeel] of Object.entries(before))
          if (oordeel !== "onbekend") expect(after[name]).toBe(oordeel);
      }),
      { numRuns: runs(250) },
    );
  });

  test("misses every fact that can turn the outcome, and no other where the list is exact", async () => {
    let exact = 0;
    await fc.assert(
      fc.asyncProperty(file, fc.array(picks, { minLength: 12, maxLength: 12 }), async (facts, tries) => {
        const { ontbreekt, ontbreektExact } = await evaluate(request(facts), { regimes: [regime] });
        const listed = new Set(ontbreekt.map(({ feit: id }) => id));
        const turning = new Set<string>();
        const open = Object.keys(facts).filter((id) => !isFull(id, facts));
        const seek = (whole: Feiten): void => {
          const says = signature(regime, whole);
          for (const id of open) {
            if (turning.has(id)) continue;
            const other = ways(id, facts[id]).find((value) => signature(regime, { ...whole, [id]: value }) !== says);
            if (other !== undefined) turning.add(id);
          }
        };
        for (const pick of tries) seek(completed(facts, pick));
        for (const id of turning) expect(listed).toContain(id);
        if (!ontbreektExact || open.length === 0) return;
        exact += 1;
        // So few ways are walked one by one until each was found.
        let rest = 13;
        const next = (): number => {
          rest = (rest * 16_807) % 2_147_483_647;
          return rest;
        };
        for (let n = 0; n < 2_000 && [...listed].some((id) => !turning.has(id)); n++)
          seek(completed(facts, Object.keys(facts).map(next)));
        expect([...turning].sort()).toEqual([...listed].sort());
      }),
      { numRuns: runs(30) },
    );
    expect(exact).toBeGreaterThan(5);
  });
});

describe("what does not hold numbers that are counted says so by name", () => {
  test("remedies are not sought", async () => {
    const zaak = {
      w: { van: "2026-08-31", tot: "2026-09-07" },
      a: { x: [{ van: "2026-08-31", totEnMet: "2026-09-07" }] },
      b: { x: [] },
      c: { vrij: [] },
      d: { waar: true },
    };
    const uitkomst = await evaluate({ vraag: "proef", peildatum: "2026-09-01", zaak }, { regimes: [regime] });
    expect(uitkomst.oordeel).toBe("nee");
    expect(findRemedies(uitkomst, { regimes: [regime] })).toMatchObject({
      mogelijk: null,
      volledig: false,
      reden: { nl: expect.stringContaining("tellen") },
    });
  });

  test("nothing is proved of it, and nothing of two regimes", () => {
    const own = { regimes: [regime] };
    const { nietBewezen, uitspraken } = prove("proef", "klein", [], own);
    expect(nietBewezen.map(({ plaats }) => plaats)).toEqual(expect.arrayContaining(["n.dagen", "n.samen", "n.keren"]));
    expect(uitspraken.every(({ houdt }) => houdt === null)).toBe(true);
    expect(diff("proef", "klein", "klein", own).verplaatsingen.every(({ kan }) => kan === null)).toBe(true);
  });

  test("no code is written", () => {
    expect(() => javascriptModule(regime)).toThrow(NotWritten);
    // Every number that a condition asks for, at once; the example says it at the command line.
    const own = { dialect: "duckdb", regimes: [regime] } as const;
    expect(() => toSql("proef", "klein", own)).toThrow(/n\.dagen[\s\S]*sql-count/);
  });
});

describe("refused in the rules", () => {
  const derived = (one: Record<string, unknown>): Parts => ({
    ...parts,
    afleidingen: [...(parts.afleidingen ?? []), one],
  });
  test.each([
    ["a fact that is no list of stretches", count("n.y", ["d.waar"]), "source-not-periods"],
    ["a window that is no date", count("n.y", ["a.x"], { van: "d.waar" }), "source-not-a-date"],
    ["a fact that counts and does not", count("n.y", ["a.x"], { nietIn: ["a.x"] }), "periods-twice"],
    ["a fact that is named twice", count("n.y", ["a.x", "a.x"]), "periods-twice"],
    ["a day of the week twice", count("n.y", ["a.x"], { weekdagen: ["maandag", "maandag"] }), "weekday-twice"],
    ["a day that is none", count("n.y", ["a.x"], { weekdagen: ["monday"] }), "value-not-allowed"],
    ["no facts at all", count("n.y", []), "too-few"],
  ])("%s", (_, one, code) => {
    const found = codesOf(derived(one));
    if (code === "value-not-allowed" || code === "too-few") expect(found).not.toEqual([]);
    else expect(found).toEqual([code]);
  });

  test("all at once, each with its place", () => {
    const one = count("n.y", ["d.waar", "b.x"], {
      totEnMet: "d.waar",
      nietIn: ["b.x"],
      weekdagen: ["zondag", "zondag"],
    });
    expect(problemsOf(smallFiles(derived(one))).map(({ code, pad }) => `${code} ${pad}`)).toEqual([
      "source-not-a-date /afleidingen/4",
      "source-not-periods /afleidingen/4/perioden/0",
      "periods-twice /afleidingen/4/nietIn/0",
      "weekday-twice /afleidingen/4/weekdagen/1",
    ]);
  });

  const asks = (...leaf: [string, unknown]): string[] =>
    codesOf({
      ...parts,
      regels: [...parts.regels, regel("y", { all: [blad("n.dagen", ...leaf)] }, { kracht: "zorgvuldigheid" })],
    });
  test.each([
    ["less than nought", ["lessThan", 0], ["condition-fixed"]],
    ["at least nought", ["greaterThanInclusive", 0], ["condition-fixed"]],
    ["nought", ["equal", 0], []],
    ["more than nought", ["greaterThan", 0], []],
    ["half a day", ["lessThan", 2.5], ["value-unfit"]],
    ["a text", ["equal", "tien"], ["value-unfit"]],
    ["a list", ["in", ["tien"]], ["operator-unfit"]],
    ["a date", ["equal", { fact: "w.tot" }], ["value-unfit"]],
    ["a number that the caller gives", ["greaterThan", { fact: "d.meest" }], []],
    ["another count", ["equal", { fact: "n.keren" }], []],
  ] as [string, [string, unknown], string[]][])("a condition that compares it with %s: %j", (_, leaf, expected) => {
    expect(asks(...leaf)).toEqual(expected);
  });

  test("a fact that another answer excludes: its count would stay open for ever", () => {
    const feiten = parts.feiten.map((one) =>
      one["id"] === "b.x" ? { ...one, alleenBij: { feit: "d.waar", waarde: true } } : one,
    );
    expect(codesOf({ ...parts, feiten })).toEqual(["count-of-excluded"]);
  });

  test("a window on a term that a suspension moves", () => {
    const term = {
      id: "w.term",
      titel: "x",
      bron,
      operatie: "termijn",
      van: "w.tot",
      eenheid: "weken",
      aantal: 2,
      kalender: "algemene-termijnenwet",
      opgeschort: "c.vrij",
    };
    const afleidingen = [term, count("n.z", ["a.x"], { totEnMet: "w.term" })];
    const regels = [regel("y", { all: [blad("n.z", "equal", 1)] })];
    expect(codesOf({ ...parts, afleidingen, regels })).toEqual(["not-for-conditions"]);
  });
});
