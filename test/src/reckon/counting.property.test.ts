import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Afleiding } from "../../../src/model/afleiding.js";
import type { Feiten, Periode } from "../../../src/model/feit.js";
import { dayCount } from "../../../src/reckon/day-count.js";
import { ymd } from "../../../src/reckon/day-number.js";
import { daysBetween, plusDays, weekday } from "../../../src/reckon/days.js";
import { weekdagen } from "../../../src/reckon/operations/aantal-dagen.js";
import { countOf } from "../../../src/reckon/operations.js";
import { runs } from "../../helpers/runs.js";

const common = { id: "verlof.dagen", titel: "x", van: "venster.van", totEnMet: "venster.tot" } as const;
type Dagen = Extract<Afleiding, { operatie: "aantalDagen" }>;
const dagen = (extra: Partial<Dagen> = {}): Dagen => ({
  ...common,
  operatie: "aantalDagen",
  perioden: ["a.x"],
  ...extra,
});
const perioden: Afleiding = { ...common, operatie: "aantalPerioden", perioden: ["a.x"] };
const range = (a: Afleiding, facts: Feiten): readonly [number, number] => {
  const found = countOf(a)?.onFacts(facts) ?? { least: -1, most: -1 };
  return [found.least, found.most];
};
const period = (van: string, totEnMet: string | null): Periode => ({ van, totEnMet });
const year = { "venster.van": "2026-08-01", "venster.tot": "2027-07-31" };
const school = [...weekdagen.slice(0, 5)];

describe("days of a school year", () => {
  test.each([
    // The last day of the school year, and the first of the next one.
    ["31 July counts", dagen(), [period("2027-07-31", "2027-07-31")], 1],
    ["1 August of the next does not", dagen(), [period("2027-08-01", "2027-08-01")], 0],
    ["1 August counts", dagen(), [period("2026-08-01", "2026-08-01")], 1],
    ["31 July before it does not", dagen(), [period("2026-07-31", "2026-07-31")], 0],
    ["what lies on both sides counts for its own days", dagen(), [period("2027-07-26", "2027-08-06")], 6],
    ["from Monday to Friday", dagen({ weekdagen: school }), [period("2027-07-26", "2027-08-06")], 5],
    // Friday 30 October up to and including Monday 2 November.
    ["a weekend at the end of a month", dagen({ weekdagen: school }), [period("2026-10-30", "2026-11-02")], 2],
    [
      "a day in two stretches, once",
      dagen(),
      [period("2026-09-01", "2026-09-03"), period("2026-09-03", "2026-09-04")],
      4,
    ],
    ["stretches that touch", dagen(), [period("2026-09-01", "2026-09-02"), period("2026-09-03", "2026-09-04")], 4],
    ["none", dagen(), [], 0],
    ["the whole year", dagen(), [period("2000-01-01", "2100-01-01")], 365],
  ] as const)("%s", (_, a, list, expected) => {
    expect(range(a, { ...year, "a.x": [...list] })).toEqual([expected, expected]);
  });

  test("29 February is a day of a leap year", () => {
    const list = [period("2028-02-28", "2028-03-01")];
    expect(range(dagen(), { "venster.van": "2027-08-01", "venster.tot": "2028-07-31", "a.x": list })).toEqual([3, 3]);
    const whole = [period("2027-08-01", "2028-07-31")];
    expect(range(dagen(), { "venster.van": "2027-08-01", "venster.tot": "2028-07-31", "a.x": whole })).toEqual([
      366, 366,
    ]);
    // Of 2100, which is no leap year, 28 February and 1 March are neighbours.
    const century = [period("2100-02-28", "2100-03-01")];
    expect(range(dagen(), { "venster.van": "2099-08-01", "venster.tot": "2100-07-31", "a.x": century })).toEqual([
      2, 2,
    ]);
  });

  test("a stretch that still runs has its first day at least", () => {
    // From Thursday 15 July: that day, and at most the other 16 up to and including 31 July.
    expect(range(dagen(), { ...year, "a.x": [period("2027-07-15", null)] })).toEqual([1, 17]);
    expect(range(dagen(), { ...year, "a.x": [period("2027-07-31", null)] })).toEqual([1, 1]);
    expect(range(dagen(), { ...year, "a.x": [period("2026-07-31", null)] })).toEqual([0, 365]);
    expect(range(dagen(), { ...year, "a.x": [period("2027-08-01", null)] })).toEqual([0, 0]);
    // Days without lessons that may go on take days away, and never add any.
    const free = { ...year, "a.x": [period("2027-07-12", "2027-07-16")], "b.x": [period("2027-07-15", null)] };
    expect(range(dagen({ nietIn: ["b.x"] }), free)).toEqual([3, 4]);
  });

  test("what is not known leaves every day open, and what is impossible stays so", () => {
    expect(range(dagen(), { ...year, "a.x": null })).toEqual([0, 365]);
    expect(
      range(dagen({ perioden: ["a.x", "c.x"] }), { ...year, "a.x": [period("2026-09-01", "2026-09-06")], "c.x": null }),
    ).toEqual([6, 365]);
    expect(
      range(dagen({ ookIn: ["b.x"] }), { ...year, "a.x": [period("2026-09-01", "2026-09-06")], "b.x": null }),
    ).toEqual([0, 6]);
    expect(range(dagen({ nietIn: ["b.x"] }), { ...year, "a.x": [], "b.x": null })).toEqual([0, 0]);
    // Without a window: at most all days of the stretches; with its last day alone, those up to that day.
    const list = [period("2026-07-30", "2026-08-02")];
    expect(range(dagen(), { "venster.van": null, "venster.tot": null, "a.x": list })).toEqual([0, 4]);
    expect(range(dagen(), { "venster.van": null, "venster.tot": "2026-07-31", "a.x": list })).toEqual([0, 2]);
    expect(range(dagen(), { "venster.van": null, "venster.tot": null, "a.x": null })).toEqual([
      0,
      Number.POSITIVE_INFINITY,
    ]);
    // A window that ends before it begins has no days.
    expect(range(dagen(), { "venster.van": "2026-08-02", "venster.tot": "2026-08-01", "a.x": null })).toEqual([0, 0]);
  });
});

test("stretches are counted as they were given, where they have a day in the window", () => {
  const list = [
    period("2026-07-20", "2026-08-01"),
    period("2027-07-31", "2027-08-20"),
    period("2026-09-01", "2026-09-01"),
  ];
  expect(range(perioden, { ...year, "a.x": list })).toEqual([3, 3]);
  expect(
    range(perioden, { ...year, "a.x": [period("2026-07-20", "2026-07-31"), period("2027-08-01", "2027-08-20")] }),
  ).toEqual([0, 0]);
  expect(range(perioden, { ...year, "a.x": [list[0] as Periode, list[0] as Periode] })).toEqual([2, 2]);
  expect(range(perioden, { ...year, "a.x": [period("2026-07-31", null), period("2027-07-31", null)] })).toEqual([1, 2]);
  expect(range(perioden, { ...year, "a.x": null })).toEqual([0, Number.POSITIVE_INFINITY]);
  expect(range(perioden, { "venster.van": null, "venster.tot": "2026-07-31", "a.x": list })).toEqual([0, 1]);
  expect(range(perioden, { "venster.van": "2026-08-02", "venster.tot": "2026-08-01", "a.x": null })).toEqual([0, 0]);
});

const FIRST = "2028-02-01";
const day = fc.integer({ min: 0, max: 45 }).map((days) => plusDays(FIRST, days));
const stretch = fc
  .tuple(day, fc.option(fc.integer({ min: 0, max: 12 }), { freq: 5 }))
  .map(([van, length]) => period(van, length === null ? null : plusDays(van, length)));
const list = fc.option(fc.array(stretch, { maxLength: 4 }), { freq: 5 });
const maybe = fc.option(day, { freq: 6 });
const counted = fc.record({
  perioden: fc.constantFrom<string[]>(["a.x"], ["a.x", "d.x"]),
  weekdagen: fc.option(fc.subarray([...weekdagen], { minLength: 1 }), { nil: undefined }),
  ookIn: fc.option(fc.constant<string[]>(["b.x"]), { nil: undefined }),
  nietIn: fc.option(fc.constantFrom<string[]>(["c.x"], ["c.x", "e.x"]), { nil: undefined }),
});
const facts = fc.record({
  "a.x": list,
  "b.x": list,
  "c.x": list,
  "d.x": list,
  "e.x": list,
  "venster.van": maybe,
  "venster.tot": maybe,
});

/** Day by day, on a file of which all is known. */
function counting({ perioden: ids, weekdagen: names, ookIn, nietIn }: Dagen, file: Feiten): number {
  const isIn = (some: readonly string[], iso: string): boolean =>
    some.some((id) =>
      (file[id] as readonly Periode[]).some(({ van, totEnMet }) => van <= iso && iso <= (totEnMet ?? "9")),
    );
  let count = 0;
  for (let iso = String(file["venster.van"]); iso <= String(file["venster.tot"]); iso = plusDays(iso, 1)) {
    const name = weekdagen[(weekday(iso) + 6) % 7];
    if (!isIn(ids, iso) || (names && !names.includes(name as never))) continue;
    if ((ookIn && !isIn(ookIn, iso)) || (nietIn && isIn(nietIn, iso))) continue;
    count += 1;
  }
  return count;
}

/** A file with what is open filled in: each stretch ends so many days on, and what is not known is these. */
const filled = (
  file: Feiten,
  end: (id: string) => number,
  unknown: (id: string) => Periode[],
  from: string,
  upTo: string,
): Feiten =>
  Object.fromEntries(
    Object.entries(file).map(([id, value]) => {
      if (id === "venster.van") return [id, value ?? from];
      if (id === "venster.tot") return [id, value ?? upTo];
      const known = value === null ? unknown(id) : (value as readonly Periode[]);
      return [id, known.map(({ van, totEnMet }) => period(van, totEnMet ?? plusDays(van, end(id))))];
    }),
  );

const [EARLY, LATE] = ["2027-12-01", "2028-06-30"];
const always = [period("2027-01-01", "2029-12-31")];

test("a count lies between its ends on every way to fill in a file, and each end is reached", () => {
  fc.assert(
    fc.property(
      counted,
      facts,
      fc.array(fc.nat({ max: 60 }), { minLength: 5, maxLength: 5 }),
      fc.array(stretch, { maxLength: 3 }),
      day,
      day,
      (extra, file, ends, other, from, upTo) => {
        const a = dagen(extra);
        const [least, most] = range(a, file);
        const ids = ["a.x", "b.x", "c.x", "d.x", "e.x"];
        const some = filled(
          file,
          (id) => ends[ids.indexOf(id)] ?? 0,
          () => other,
          from,
          upTo,
        );
        const said = counting(a, some);
        expect(said).toBeGreaterThanOrEqual(least);
        expect(said).toBeLessThanOrEqual(most);
        const against = (id: string): boolean => a.nietIn?.includes(id) === true;
        const [low, high] = [false, true].map((isHigh) => {
          const grows = (id: string): boolean => against(id) !== isHigh;
          // The widest window, or one that ends before it begins.
          const van =
            file["venster.van"] ??
            (isHigh ? EARLY : file["venster.tot"] ? plusDays(String(file["venster.tot"]), 1) : LATE);
          const tot = file["venster.tot"] ?? (isHigh ? LATE : plusDays(String(van), -1));
          return counting(
            a,
            filled(
              file,
              (id) => (grows(id) ? 400 : 0),
              (id) => (grows(id) ? always : []),
              String(van),
              String(tot),
            ),
          );
        }) as [number, number];
        expect(low).toBe(least);
        // Days that nothing bounds are more than any file can show.
        if (Number.isFinite(most) && file["venster.van"] && file["venster.tot"]) expect(high).toBe(most);
        else expect(high).toBeLessThanOrEqual(most);
      },
    ),
    { numRuns: runs(400) },
  );
});

test("days have the number that the calendar gives them", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1900-01-01"), max: new Date("2200-12-31"), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      expect(dayCount(ymd(iso)) - dayCount(ymd("2000-03-01"))).toBe(daysBetween("2000-03-01", iso));
    }),
    { numRuns: runs(300) },
  );
});
