import { describe, expect, test } from "vitest";
import { derivation } from "../../../src/judge/derive.js";
import type { Afleiding } from "../../../src/model/afleiding.js";
import { plusDays } from "../../../src/reckon/days.js";

type Operation = Afleiding extends infer A ? (A extends Afleiding ? Omit<A, "id" | "titel"> : never) : never;

const result = (operation: Operation, ...dates: (string | null)[]): string | number | null => {
  const facts = Object.fromEntries(dates.map((date, i) => [`d.${"abc"[i]}`, date]));
  return derivation({ id: "x.y", titel: "x", ...operation } as Afleiding)(facts);
};

describe("months on: the same day, or the last of the month", () => {
  test.each([
    ["2025-11-30", 3, "2026-02-28"],
    ["2027-11-30", 3, "2028-02-29"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2019-10-01", -1, "2019-09-01"],
    ["2026-12-31", 2, "2027-02-28"],
  ])("%s and %i months: %s", (from, maanden, expected) => {
    expect(result({ operatie: "plusMaanden", van: "d.a", maanden }, from)).toBe(expected);
  });
});

describe("a birthday", () => {
  test.each([
    ["2012-02-29", 5, "1-maart", "2017-03-01"],
    ["2012-02-29", 5, "28-februari", "2017-02-28"],
    ["2012-02-29", 16, "1-maart", "2028-02-29"],
    ["2012-02-28", 5, "1-maart", "2017-02-28"],
    ["2012-07-31", 14, "1-maart", "2026-07-31"],
    // 2100 is no leap year.
    ["2080-02-29", 20, "1-maart", "2100-03-01"],
  ] as const)("of %s at %i, with 29 February as %s: %s", (from, jaren, schrikkeldag, expected) => {
    expect(result({ operatie: "verjaardag", van: "d.a", jaren, schrikkeldag }, from)).toBe(expected);
  });
});

describe("the last day of a term in years", () => {
  test.each([
    ["2026-08-01", "2027-07-31"],
    ["2024-02-29", "2025-02-28"],
    ["2023-03-01", "2024-02-29"],
    ["2024-03-01", "2025-02-28"],
    ["2026-01-01", "2026-12-31"],
  ])("from %s one year: %s", (from, expected) => {
    expect(result({ operatie: "totEnMetJaren", van: "d.a", jaren: 1 }, from)).toBe(expected);
  });
});

describe("days of the year", () => {
  test.each([
    ["2026-07-31", "2026-07-31", "2025-08-01"],
    ["2026-08-01", "2027-07-31", "2026-08-01"],
    ["2026-12-31", "2027-07-31", "2026-08-01"],
  ])("%s: next 31 July %s, last 1 August %s", (from, next, last) => {
    expect(result({ operatie: "eerstvolgende", van: "d.a", maand: 7, dag: 31 }, from)).toBe(next);
    expect(result({ operatie: "laatstvoorafgaande", van: "d.a", maand: 8, dag: 1 }, from)).toBe(last);
  });
  test("a day in the calendar year of a date, or of the year before", () => {
    expect(result({ operatie: "dagInJaar", van: "d.a", jaren: -1, maand: 7, dag: 1 }, "2026-08-01")).toBe("2025-07-01");
  });
  test("the first of the next month and the last of this one", () => {
    expect(result({ operatie: "eersteVanMaandNa", van: "d.a" }, "2026-12-31")).toBe("2027-01-01");
    expect(result({ operatie: "eersteVanMaandNa", van: "d.a" }, "2026-01-31")).toBe("2026-02-01");
    expect(result({ operatie: "laatsteVanMaand", van: "d.a" }, "2028-02-01")).toBe("2028-02-29");
  });
});

describe("choices between dates", () => {
  const both = { van: ["d.a", "d.b"] };
  test("earliest and latest are unknown as long as one of the dates is", () => {
    expect(result({ operatie: "vroegste", ...both }, "2026-01-01", "2025-01-01")).toBe("2025-01-01");
    expect(result({ operatie: "laatste", ...both }, "2026-01-01", "2025-01-01")).toBe("2026-01-01");
    expect(result({ operatie: "vroegste", ...both }, "2026-01-01", null)).toBeNull();
    expect(result({ operatie: "laatste", ...both }, null, "2026-01-01")).toBeNull();
  });
  test("the first that is known", () => {
    expect(result({ operatie: "eerstBekende", ...both }, null, "2025-01-01")).toBe("2025-01-01");
    expect(result({ operatie: "eerstBekende", ...both }, "2026-01-01", "2025-01-01")).toBe("2026-01-01");
    expect(result({ operatie: "eerstBekende", ...both }, null, null)).toBeNull();
  });
  test("one or the other, and unknown as long as the condition is", () => {
    const operation = {
      operatie: "indien",
      dan: "d.a",
      anders: "d.b",
      voorwaarde: { all: [{ name: "x", fact: "d.c", operator: "greaterThan", value: "2026-06-01" }] },
    } as const;
    const indien: Operation = { ...operation, voorwaarde: { all: [...operation.voorwaarde.all] } };
    expect(result(indien, "2026-01-01", "2025-01-01", "2026-06-02")).toBe("2026-01-01");
    expect(result(indien, "2026-01-01", "2025-01-01", "2026-06-01")).toBe("2025-01-01");
    expect(result(indien, "2026-01-01", "2025-01-01", null)).toBeNull();
  });
});

test("days are calendar days in every zone, over summer time, leap days and a day that a zone skipped", () => {
  let date = "1995-01-01";
  for (let n = 0; n < 13_000; n++) {
    const next = plusDays(date, 1);
    expect(next > date && plusDays(next, -1) === date).toBe(true);
    date = next;
  }
  expect(date).toBe("2030-08-05");
  // Samoa had no 30 December 2011.
  expect(plusDays("2011-12-29", 1)).toBe("2011-12-30");
});
