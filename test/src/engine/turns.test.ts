import fc from "fast-check";
import { expect, test } from "vitest";
import { calculation } from "../../../src/engine/derive.js";
import { tests } from "../../../src/engine/judge.js";
import { type Compared, type Moving, Turns } from "../../../src/engine/turns.js";
import type { Operator } from "../../../src/model/voorwaarde.js";
import { plusDays, plusMonths } from "../../../src/reckon/days.js";

const gemeen = { id: "p.q", titel: "t", van: "p.d" };
const schoolYearEnd = calculation({ ...gemeen, operatie: "eerstvolgende", maand: 7, dag: 31 }, {});
const birthday = calculation({ ...gemeen, operatie: "verjaardag", jaren: 1, schrikkeldag: "1-maart" }, {});
const monthEnd = calculation({ ...gemeen, operatie: "laatsteVanMaand" }, {});
const juneThirty = calculation({ ...gemeen, operatie: "dagInJaar", jaren: 0, maand: 6, dag: 30 }, {});

/** Days near each other, among them the ends of months and school years and the leap day. */
const days = fc.oneof(
  fc.constantFrom("2026-07-31", "2026-08-01", "2027-02-28", "2028-02-29", "2028-03-01", "2026-12-31", "2027-06-30"),
  fc.nat(1000).map((n) => plusDays("2026-01-01", n)),
);
const moving: fc.Arbitrary<Moving> = fc.oneof(
  days.map(
    (day): Moving =>
      () =>
        day,
  ),
  days.map(
    (day): Moving =>
      (at) =>
        [day, at].sort().at(-1) ?? at,
  ),
  fc.integer({ min: -40, max: 400 }).map(
    (n): Moving =>
      (at) =>
        plusDays(at, n),
  ),
  fc.integer({ min: -13, max: 13 }).map(
    (n): Moving =>
      (at) =>
        plusMonths(at, n),
  ),
  fc.constantFrom(schoolYearEnd, birthday, monthEnd, juneThirty),
  fc.constantFrom<Moving>(
    (at) => plusDays(schoolYearEnd(plusDays(at, -1)), 365),
    (at) => juneThirty(schoolYearEnd(at)),
  ),
);
const operators: readonly Operator[] = [
  "equal",
  "notEqual",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
];

test("the next turn is the first day on which the comparison says something else, found by looking at every day", () => {
  fc.assert(
    fc.property(moving, moving, fc.constantFrom(...operators), days, (left, right, operator, from) => {
      const compared: Compared = { left, right, operator };
      const holds = (day: string): boolean => tests[operator](left(day), right(day));
      let expected: string | undefined;
      for (let n = 1; n <= 800 && expected === undefined; n++) {
        const day = plusDays(from, n);
        if (holds(day) !== holds(from)) expected = day;
      }
      const last = plusDays(from, 800);
      const turns = new Turns(compared, from);
      // Asked in two goes it says the same.
      expect(turns.next(plusDays(from, 100)) ?? turns.next(last)).toBe(expected);
    }),
    { numRuns: 200 },
  );
});

test("a comparison that never turns has no next turn, also where both dates move for ever", () => {
  const never: Compared = { left: (day) => day, right: (day) => plusMonths(day, 3), operator: "lessThanInclusive" };
  expect(new Turns(never, "2026-01-31").next()).toBeUndefined();
});

test("after a turn it goes on to the next", () => {
  const turns = new Turns(
    { left: schoolYearEnd, right: (day) => plusDays(day, 100), operator: "lessThan" },
    "2026-01-01",
  );
  const found: (string | undefined)[] = [];
  for (let n = 0; n < 3; n++) {
    found.push(turns.next());
    turns.pass();
  }
  expect(found).toEqual(["2026-04-23", "2026-08-01", "2027-04-23"]);
});
