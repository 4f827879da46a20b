import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derivation } from "../../../src/judge/derive.js";
import type { Afleiding } from "../../../src/model/afleiding.js";
import { LAATSTE_JAAR } from "../../../src/model/datum.js";
import { onDates } from "../../../src/reckon/days.js";
import { fastOf } from "../../../src/reckon/fast.js";
import { operationOf, operations } from "../../../src/reckon/operations.js";
import { isoOf, plusDays, ymd } from "../../../src/reckon/ymd.js";
import { filesUnder } from "../../helpers/files.js";
import { day, FIRST, kalenders, LAST, walked, ways, written } from "../../helpers/operations.js";

/** How many days the library accepts. */
const DAYS = (Date.parse(LAST) - Date.parse(FIRST)) / 86_400_000 + 1;

const later = fc.oneof(fc.nat(3), fc.nat(45), fc.nat(4_000));

test("every operation has a file of its own, and every file is one", () => {
  const named = Object.keys(operations).map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  const files = filesUnder("src/reckon/operations", ".ts").map((file) => file.replace(/^.*\/(.*)\.ts$/, "$1"));
  expect(files.sort()).toEqual(named.sort());
});

test("every operation that reckons from one date is tried", () => {
  const single = Object.entries(operations).flatMap(([name, { sum }]) => (sum ? [name] : []));
  expect(Object.keys(ways).sort()).toEqual(single.sort());
});

/** What is wrong with an operation on a day; `before` is its result on a day that is not later. */
function faults(a: Afleiding, iso: string, result: string, before: string): string[] {
  const [operation, fast] = [operationOf(a), fastOf(a)];
  return [
    ...(isoOf(fast?.sum?.(a, kalenders)(ymd(iso)) ?? 0) === result ? [] : ["the sum on numbers differs"]),
    ...(operation.monotone && before > result ? [`turns back from ${before}`] : []),
    ...(!fast?.leapDay(a) && result.endsWith("-02-29") ? ["is a leap day"] : []),
  ].map((fault) => `${iso} gives ${result}: ${fault}`);
}

describe.each(Object.entries(ways))("%s", (_, way) => {
  test("gives the same on numbers, never turns back, and gives no leap day where it says so: however written", () => {
    fc.assert(
      fc.property(way.map(written), day, later, (a, first, days) => {
        const last = isoOf(Math.min(plusDays(ymd(first), days), ymd(LAST)));
        const sum = (iso: string): string => operationOf(a).sum?.(a, iso, onDates, kalenders) ?? "";
        expect(faults(a, last, sum(last), sum(first))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("is unknown on an unknown day", () => {
    fc.assert(
      fc.property(way.map(written), (a) => {
        expect(fastOf(a)?.sum?.(a, kalenders)(0)).toBe(0);
        expect(derivation(a, kalenders)({ "a.a": null })).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});

test.each(walked.map((parts) => [JSON.stringify(parts), written(parts)] as const))(
  "on every day that is accepted: %s",
  (_, a) => {
    const { sum } = operationOf(a);
    const found: string[] = [];
    let [iso, before] = [FIRST, ""];
    for (let n = 0; n < DAYS; n++) {
      const result = sum?.(a, iso, onDates, kalenders) ?? "";
      found.push(...faults(a, iso, result, before));
      [iso, before] = [isoOf(plusDays(ymd(iso), 1)), result];
    }
    expect(iso).toBe(`${LAATSTE_JAAR + 1}-01-01`);
    expect(found).toEqual([]);
  },
);

describe("a choice never turns back", () => {
  const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
  const names = { id: "a.z", titel: "x", van: ["a.a", "a.b"] };
  const choices: readonly Afleiding[] = [
    { ...names, operatie: "vroegste" },
    { ...names, operatie: "laatste" },
    { ...names, operatie: "eerstBekende" },
    { ...names, operatie: "kleinste" },
    {
      ...{ id: "a.z", titel: "x", operatie: "tabel", naar: "a.c", anders: "a.a" },
      rijen: [{ bij: "y", waarde: "2030-07-31", bron }],
    },
  ];

  test("of which no other is said to be so", () => {
    const said = Object.entries(operations).filter(([, { sum, monotone }]) => !sum && monotone);
    expect(said.map(([name]) => name).sort()).toEqual(choices.map(({ operatie }) => operatie).sort());
  });

  test.each(choices.map((a) => [a.operatie, a] as const))("%s, when its dates move forward", (_, a) => {
    const pair = fc.tuple(day, day).map((two) => two.sort());
    fc.assert(
      fc.property(pair, pair, fc.constantFrom("x", "y"), ([a1, a2], [b1, b2], key) => {
        const on = (one = "", other = "") => derivation(a)({ "a.a": one, "a.b": other, "a.c": key }) ?? "";
        expect(on(a1, b1) <= on(a2, b2)).toBe(true);
      }),
    );
  });
});
