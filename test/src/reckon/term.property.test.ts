import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Eenheid } from "../../../src/model/eenheid.js";
import { computeTerm } from "../../../src/reckon/term.js";
import { atw as kalender } from "../../helpers/kalender.js";
import { runs } from "../../helpers/runs.js";
import { dateOf, dayNumber, lastDay } from "../../helpers/termijnenwet.js";

interface Stretch {
  readonly van: number;
  readonly totEnMet: number;
}

const end = (from: number, unit: Eenheid, amount: number, suspended: readonly Stretch[] = []): string => {
  const periods = suspended.map(({ van, totEnMet }) => ({ van: dateOf(van), totEnMet: dateOf(totEnMet) }));
  return computeTerm({ from: dateOf(from), unit, amount, kalender, suspended: periods }).einde;
};
const still = (suspended: readonly Stretch[]): Set<number> =>
  new Set(suspended.flatMap(({ van, totEnMet }) => Array.from({ length: totEnMet - van + 1 }, (_, i) => van + i)));

const [FIRST, LAST] = [dayNumber("1990-01-01"), dayNumber("2100-12-31")];
/** Each term from every day of so many years: enough for every turn of week and leap year, and of Easter from March to April. */
const EACH_DAY_TO = dayNumber(runs(1) > 1 ? "2100-12-31" : "2030-12-31");
const anyFrom = fc.integer({ min: FIRST, max: LAST });
const most: Record<Eenheid, number> = { dagen: 110, weken: 16, maanden: 6, jaren: 3 };
const units: readonly Eenheid[] = ["dagen", "weken", "maanden", "jaren"];
const anyTerm = fc
  .constantFrom(...units)
  .chain((unit) => fc.record({ unit: fc.constant(unit), amount: fc.integer({ min: -most[unit], max: most[unit] }) }));
/** Stretches around a term: some before it, some after it, some that overlap. */
const anySuspensions = (from: number): fc.Arbitrary<Stretch[]> =>
  fc.array(
    fc
      .record({ after: fc.integer({ min: -15, max: 130 }), days: fc.integer({ min: 1, max: 25 }) })
      .map(({ after, days }) => ({ van: from + after, totEnMet: from + after + days - 1 })),
    { maxLength: 4 },
  );
const anyCase = anyFrom.chain((from) =>
  fc.record({ from: fc.constant(from), term: anyTerm, suspended: anySuspensions(from) }),
);
const often = { numRuns: 4_000 };

describe("beside the law written a second time, with Temporal", () => {
  test.each([
    ["weken", 6],
    ["weken", 12],
    ["maanden", 1],
    ["dagen", 3],
  ] as const)("%s, %i: the same last day from every day", (unit, amount) => {
    const differ: string[] = [];
    for (let from = FIRST; from <= EACH_DAY_TO; from++) {
      if (end(from, unit, amount) !== dateOf(lastDay({ from, unit, amount }))) differ.push(dateOf(from));
    }
    expect(differ).toEqual([]);
  });

  test("any term, suspended or not: the same last day", () => {
    fc.assert(
      fc.property(anyCase, ({ from, term: { unit, amount }, suspended }) => {
        const expected = lastDay({ from, unit, amount, still: still(suspended) });
        expect(end(from, unit, amount, suspended)).toBe(dateOf(expected));
      }),
      often,
    );
  });
});

describe("a term never turns back", () => {
  const laterBy = fc.integer({ min: 0, max: 45 });

  test("a later event never gives an earlier end", () => {
    fc.assert(
      fc.property(anyFrom, laterBy, anyTerm, (from, days, { unit, amount }) => {
        expect(end(from, unit, amount) <= end(from + days, unit, amount)).toBe(true);
      }),
      often,
    );
  });

  test("nor when the term is suspended, in days and weeks", () => {
    fc.assert(
      fc.property(anyCase, laterBy, ({ from, term: { unit, amount }, suspended }, days) => {
        fc.pre(unit === "dagen" || unit === "weken");
        expect(end(from, unit, amount, suspended) <= end(from + days, unit, amount, suspended)).toBe(true);
      }),
      often,
    );
  });

  test("a longer term never ends earlier, as long as the same articles cover it", () => {
    fc.assert(
      fc.property(anyFrom, anyTerm, (from, { unit, amount }) => {
        fc.pre(amount > 0 && amount !== kalender.nietBijMeerDan[unit]);
        expect(end(from, unit, amount) <= end(from, unit, amount + 1)).toBe(true);
      }),
      often,
    );
  });

  test("a further suspension never gives an earlier end", () => {
    fc.assert(
      fc.property(anyCase, ({ from, term: { unit, amount }, suspended }) => {
        expect(end(from, unit, amount, suspended.slice(1)) <= end(from, unit, amount, suspended)).toBe(true);
      }),
      often,
    );
  });
});

test("the order of suspensions, and that they overlap, makes no difference", () => {
  fc.assert(
    fc.property(anyCase, ({ from, term: { unit, amount }, suspended }) => {
      const twice = [...suspended, ...suspended].reverse();
      expect(end(from, unit, amount, twice)).toBe(end(from, unit, amount, suspended));
    }),
  );
});
