import fc from "fast-check";
import { expect, test } from "vitest";
import { days, numbers } from "../../../src/prove/line.js";
import { Path } from "../../../src/prove/path.js";
import { plusDays, ymd } from "../../../src/reckon/ymd.js";

test("every day that a request can hold has a place, one after the other", () => {
  let day = ymd("1900-01-01");
  for (let place = 0; place < days.size; place++) {
    if (days.value(place) !== day || days.place(day) !== place)
      expect([place, days.value(place), days.place(day)]).toEqual([place, day, place]);
    day = plusDays(day, 1);
  }
  expect(days.value(days.size - 1)).toBe(ymd("2200-12-31"));
});

test("a path first reaches a value where trying every place finds it", () => {
  const line = numbers(3, 60);
  const sums = fc.constantFrom<(n: number) => number>(
    (n) => n,
    (n) => n + 7,
    (n) => Math.ceil(n / 9) * 9 - 20,
    (n) => Math.floor(n / 13) * 13,
    () => 30,
    (n) => (n < 20 ? 0 : 50),
  );
  fc.assert(
    fc.property(sums, fc.integer({ min: -120, max: 360 }), fc.boolean(), (at, quarters, strict) => {
      const target = quarters / 4;
      const path = new Path("x", "x", at);
      const places = Array.from({ length: line.size }, (_, place) => place);
      const first = places.find((place) => (strict ? at(line.value(place)) > target : at(line.value(place)) >= target));
      expect(path.firstReaching(line, target, strict)).toBe(first ?? line.size);
      expect(path.firstReaching(line, target, strict)).toBe(first ?? line.size);
    }),
    { numRuns: 2_000 },
  );
});

test("what lies between two whole numbers has the place of the next, and what passes it is not what reaches more", () => {
  const line = numbers(0, 4);
  expect([0, 0.25, 1, 1.75, 2.5, 4].map(line.place)).toEqual([0, 1, 1, 2, 3, 4]);
  const path = new Path("x", "x", (n) => n);
  expect(path.firstReaching(line, 0.75, true)).toBe(1);
  expect(path.firstReaching(line, 1.25, false)).toBe(2);
});
