import fc from "fast-check";
import { expect, test } from "vitest";
import { listing } from "../../../src/engine/conclude.js";
import { findMissing } from "../../../src/engine/missing.js";
import { derive, judge } from "../../../src/engine/situation.js";
import type { Feit, Feiten, FeitWaarde } from "../../../src/model/feit.js";
import type { Regime } from "../../../src/model/regime.js";
import {
  accepted,
  completeFacts,
  favourable,
  forget,
  partialFacts,
  regimes,
  searcherOf,
  signature,
} from "../../helpers/generate.js";

const SEED = "2026-08-01";
const missing = (regime: Regime, known: Feiten) => {
  const { machine } = searcherOf(regime);
  const facts = derive(machine, known);
  return findMissing(searcherOf(regime), known, facts, judge(machine, facts), SEED);
};

const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** The days around every turn of a month in ninety years, and every day of the year around a date. */
function everyDay(near: FeitWaarde | null | undefined): string[] {
  const turns = Array.from({ length: 1080 }, (_, m) => [0, 1, 2].map((d) => iso(1985, m, d))).flat();
  const [year = 2026, month = 8, day = 1] = typeof near === "string" ? near.split("-").map(Number) : [];
  return [...new Set([...turns, ...Array.from({ length: 400 }, (_, d) => iso(year, month - 1, day - 200 + d))])];
}

/** Every value of a fact: all choices, and for a date far more days than any rule can tell apart. */
function everyValue(feit: Feit, near: FeitWaarde | null | undefined): FeitWaarde[] {
  switch (feit.type) {
    case "boolean":
      return [true, false];
    case "enum":
      return feit.waarden ?? [];
    case "integer":
      return Array.from({ length: 21 }, (_, i) => (feit.minimum ?? 0) + i);
    case "list":
      return (feit.waarden ?? []).reduce<string[][]>((sets, w) => sets.flatMap((set) => [[...set, w], set]), [[]]);
    case "code":
      return ["0363", "0599", "0001"];
    case "date":
      return everyDay(near);
    case "periods":
      return [[], [{ van: "2026-01-01", totEnMet: "2026-01-31" }]];
  }
}

const dates = (regime: Regime): string[] => regime.feiten.filter((f) => f.type === "date").map((f) => f.id);

describeEach(
  "$id: a listed fact changes the outcome in some completion, and no other does",
  (regime) => {
    const few = fc.tuple(
      fc.oneof(completeFacts(regime), favourable(regime)),
      fc.subarray(
        regime.feiten.filter((f) => f.type !== "date" && f.type !== "integer").map((f) => f.id),
        { minLength: 0, maxLength: 2 },
      ),
      fc.subarray([...dates(regime)], { minLength: 0, maxLength: Math.min(1, dates(regime).length) }),
    );
    return fc.property(few, ([full, choices, date]) => {
      const kept = new Set(
        regime.feiten.flatMap((f) =>
          f.alleenBij && full[f.id] != null && !date.includes(f.id) ? [f.alleenBij.feit] : [],
        ),
      );
      // What a forgotten answer excluded is not known either; one unknown date is what brute force can bear.
      const dependent = regime.feiten.filter(
        (f) => f.alleenBij && choices.includes(f.alleenBij.feit) && !kept.has(f.alleenBij.feit),
      );
      const forgotten =
        dependent.length > 0 ? [dependent[0]?.alleenBij?.feit ?? "", dependent[0]?.id ?? ""] : [...choices, ...date];
      const unknown = new Set(forgotten.filter((id) => !kept.has(id)));
      const known = forget(full, unknown);
      const found = missing(regime, known);
      if (found.vasteUitkomst !== undefined && turning(regime, known, unknown, full).size === 0) return;
      expect(found.exact).toBe(true);
      expect(new Set(found.feiten.keys())).toEqual(turning(regime, known, unknown, full));
    });
  },
  20,
);

/** By brute force: walks every completion, and every change of one fact in it. */
function turning(regime: Regime, known: Feiten, unknown: ReadonlySet<string>, full: Feiten): Set<string> {
  const feiten = regime.feiten.filter((f) => unknown.has(f.id));
  const groups = new Map<string, Map<string, Set<string>>>();
  const walk = (facts: Feiten, rest: readonly Feit[]): void => {
    const [first, ...others] = rest;
    if (first) {
      for (const value of everyValue(first, full[first.id])) walk({ ...facts, [first.id]: value }, others);
      return;
    }
    if (!accepted(regime, facts)) return;
    const seen = signature(regime, facts);
    for (const { id } of feiten) {
      const besides = feiten
        .filter((f) => f.id !== id)
        .map((f) => String(facts[f.id]))
        .join("|");
      const perFact = groups.get(id) ?? new Map<string, Set<string>>();
      groups.set(id, perFact);
      perFact.set(besides, (perFact.get(besides) ?? new Set()).add(seen));
    }
  };
  walk(known, feiten);
  return new Set([...groups].filter(([, per]) => [...per.values()].some((set) => set.size > 1)).map(([id]) => id));
}

describeEach(
  "$id: two completions that differ in one fact and give another outcome have that fact listed",
  (regime) =>
    fc.property(
      partialFacts(regime, 50),
      fc.constantFrom(...regime.feiten),
      completeFacts(regime),
      ({ full, known, unknown }, feit, other) => {
        fc.pre(unknown.has(feit.id));
        const changed = { ...full, [feit.id]: other[feit.id] ?? null };
        fc.pre(other[feit.id] != null && accepted(regime, full) && accepted(regime, changed));
        if (signature(regime, full) === signature(regime, changed)) return;
        expect([...missing(regime, known).feiten.keys()]).toContain(feit.id);
      },
    ),
  150,
);

describeEach(
  "$id: a settled answer stays when an unknown fact becomes known",
  (regime) =>
    fc.property(partialFacts(regime, 40), ({ full, known }) => {
      const { machine } = searcherOf(regime);
      const [before, after] = [judge(machine, derive(machine, known)), judge(machine, derive(machine, full))];
      for (const [name, standing] of before) {
        if (standing.bereik === "onbekend" && !standing.regel.slotsom) continue;
        if (standing.oordeel !== "onbekend") expect([name, after.get(name)?.oordeel]).toEqual([name, standing.oordeel]);
        if (listing(standing) !== "onbekend")
          expect([name, listing(after.get(name) ?? standing)]).toEqual([name, listing(standing)]);
      }
    }),
  400,
);

function describeEach<T>(name: string, property: (regime: Regime) => fc.IPropertyWithHooks<T>, numRuns: number): void {
  test.each(regimes)(name, (regime) => {
    fc.assert(property(regime), { numRuns });
  });
}
