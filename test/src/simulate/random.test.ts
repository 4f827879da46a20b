import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { below, drawAt, type Key, LARGEST_SEED, RANGE, setKey } from "../../../src/simulate/random.js";

const draws = (zaad: number, leerling: number, count: number): number[] => {
  const key: Key = { one: 0, other: 0 };
  setKey(key, zaad, leerling);
  return Array.from({ length: count }, (_, at) => drawAt(key, at));
};
const anySeed = fc.integer({ min: 0, max: LARGEST_SEED });

describe("chance", () => {
  test("is the same on every machine and in every version", () => {
    expect(draws(1, 0, 3)).toMatchInlineSnapshot(`
      [
        390848116,
        1463322551,
        1561562157,
      ]
    `);
    expect(draws(LARGEST_SEED, 2_499_999, 3)).toMatchInlineSnapshot(`
      [
        349487661,
        1160359548,
        1449868676,
      ]
    `);
  });

  test("gives whole numbers in its range, and below a bound", () => {
    fc.assert(
      fc.property(anySeed, fc.nat(), fc.integer({ min: 1, max: 200_000 }), (zaad, leerling, bound) => {
        for (const draw of draws(zaad, leerling, 20)) {
          expect(Number.isInteger(draw) && draw >= 0 && draw < RANGE).toBe(true);
          expect(below(draw, bound)).toBeLessThan(bound);
        }
      }),
    );
    expect([below(0, 10), below(RANGE - 1, 10)]).toEqual([0, 9]);
  });

  // 1,000 draws in ten classes of 100: past 33.7 one run in ten thousand would lie, were it chance; the seeds are fixed.
  test.each([
    ["the draws of one pupil", (i: number) => draws(7, 3, 1000)[i] ?? 0],
    ["the first draw of many pupils", (i: number) => draws(7, i, 1)[0] ?? 0],
    ["the fifth draw of one pupil under many seeds", (i: number) => draws(i, 3, 6)[5] ?? 0],
  ])("is spread evenly: %s", (_, at) => {
    const classes = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 1000; i++) classes[below(at(i), 10)] = (classes[below(at(i), 10)] ?? 0) + 1;
    const squares = classes.reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
    expect(squares).toBeLessThan(33.7);
    expect(squares).toBeGreaterThan(0);
  });

  test("does not let one draw tell another of the same pupil", () => {
    const both = Array.from({ length: 4000 }, (_, i) => draws(11, i, 2).map((draw) => below(draw, 2)));
    const together = both.filter(([one, other]) => one === other).length;
    // Half of them, within five standard deviations (31.6 each).
    expect(Math.abs(together - 2000)).toBeLessThan(158);
  });
});
