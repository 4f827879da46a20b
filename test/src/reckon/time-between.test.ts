import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tests } from "../../../src/judge/trees.js";
import type { AfleidingDoor } from "../../../src/model/afleiding.js";
import { onDates, plusDays, plusMonths, plusYears } from "../../../src/reckon/days.js";
import { between } from "../../../src/reckon/operations/tijd-tussen.js";
import { operationOf } from "../../../src/reckon/operations.js";
import { turnOf } from "../../../src/reckon/turn.js";
import { day } from "../../helpers/operations.js";
import { runs } from "../../helpers/runs.js";

type Eenheid = AfleidingDoor<"tijdTussen">["eenheid"];
const eenheden = ["dagen", "maanden", "jaren"] as const;
const later = { dagen: plusDays, maanden: plusMonths, jaren: plusYears };

describe("whole days, months and years from one day to another", () => {
  test.each([
    ["2026-05-01", "2026-05-01", "dagen", 0],
    ["2026-05-01", "2026-05-02", "dagen", 1],
    ["2026-05-02", "2026-05-01", "dagen", -1],
    // Summer time does not take a day of an hour less for none.
    ["2026-03-28", "2026-03-30", "dagen", 2],
    ["2028-02-28", "2028-03-01", "dagen", 2],
    ["2026-01-15", "2026-02-14", "maanden", 0],
    ["2026-01-15", "2026-02-15", "maanden", 1],
    // February has no 31st: its last day is a month after that of January, and the day before is not.
    ["2026-01-31", "2026-02-27", "maanden", 0],
    ["2026-01-31", "2026-02-28", "maanden", 1],
    ["2026-02-28", "2026-03-28", "maanden", 1],
    ["2026-02-15", "2026-01-15", "maanden", -1],
    ["2026-02-15", "2026-01-16", "maanden", -1],
    ["2026-02-15", "2026-01-14", "maanden", -2],
    ["2026-02-15", "2026-02-14", "maanden", -1],
    ["2008-05-01", "2026-04-30", "jaren", 17],
    ["2008-05-01", "2026-05-01", "jaren", 18],
    ["2008-02-29", "2026-02-27", "jaren", 17],
    ["2008-02-29", "2026-02-28", "jaren", 18],
    // A day earlier is before it, and no nothing: "at least no years" is "not earlier".
    ["2027-03-01", "2027-02-28", "jaren", -1],
    ["2027-03-01", "2027-03-01", "jaren", 0],
    ["2026-05-01", "2008-05-02", "jaren", -18],
    ["2026-05-01", "2008-05-01", "jaren", -18],
    ["2026-05-01", "2008-04-30", "jaren", -19],
  ] as const)("from %s to %s in %s: %i", (van, tot, eenheid, expected) => {
    expect(between(van, tot, eenheid)).toBe(expected);
  });

  test("as many as can be added without passing the other day, whichever is first; below zero where the other is earlier", () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom(...eenheden), (from, to, eenheid) => {
        const found = between(from, to, eenheid);
        expect(later[eenheid](from, found) <= to).toBe(true);
        expect(later[eenheid](from, found + 1) > to).toBe(true);
        expect(found < 0).toBe(to < from);
      }),
      { numRuns: runs(1_000) },
    );
  });
});

describe("a comparison of that time with a number is one of two days", () => {
  const operators = fc.constantFrom("lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive");
  const meansTheSame = (van: string, tot: string, eenheid: Eenheid, operator: keyof typeof tests, n: number): void => {
    const a = { id: "a.tijd", titel: "x", operatie: "tijdTussen", van: "a.van", tot: "a.tot", eenheid } as const;
    const facts: Record<string, string> = { "a.van": van, "a.tot": tot };
    const { fact, operator: turned, other } = turnOf(a, operator, n);
    const operation = operationOf(other);
    const moved = operation.sum?.(other, String(facts[operation.sources(other)[0] ?? ""]), onDates, {});
    expect(tests[turned](String(facts[fact]), String(moved))).toBe(tests[operator](between(van, tot, eenheid), n));
  };

  test("whatever the days and the number", () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom(...eenheden), operators, fc.integer({ min: -40, max: 40 }), meansTheSame),
      { numRuns: runs(2_000) },
    );
  });

  test("at the very number that there is, one more and one less", () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom(...eenheden), operators, (van, tot, eenheid, operator) => {
        const n = between(van, tot, eenheid);
        // Beyond this no condition can ask.
        fc.pre(Math.abs(n) < 190 || eenheid !== "jaren");
        for (const near of [n - 1, n, n + 1]) meansTheSame(van, tot, eenheid, operator, near);
      }),
      { numRuns: runs(1_000) },
    );
  });
});
