import { expect, test } from "vitest";
import { listsOf } from "../../../src/judge/lists.js";

const names = ["a", "b", "c"];

test("a verdict and a bit for each conclusion become an answer and lists", () => {
  expect(listsOf(0, 0b101, 0b010, names)).toEqual({ oordeel: "nee", nee: ["a", "c"], onbekend: ["b"] });
  expect([0, 1, 3, 7].map((verdict) => listsOf(verdict, 0, 0, names).oordeel)).toEqual([
    "nee",
    "onbekend",
    "ja",
    "nvt",
  ]);
});

test("a number that is no verdict is refused, not read as an answer", () => {
  for (const verdict of [2, 4, 5, 6, 8, -1, Number.NaN])
    expect(() => listsOf(verdict, 0, 0, names)).toThrow(RangeError);
});
