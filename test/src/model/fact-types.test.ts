import { expect, test } from "vitest";
import { feitTypen } from "../../../src/model/feit.js";
import { readValue } from "../../../src/read/case/read-value.js";
import { Problems } from "../../../src/read/problems.js";
import { daysBetween, plusDays } from "../../../src/reckon/days.js";
import { tried } from "../../../src/testing/tried.js";
import { filesUnder } from "../../helpers/files.js";
import { feit } from "../../helpers/small-regime.js";

const bounds = { waarden: ["a", "b", "c"], minimum: 2, maximum: 9, cijfers: 4 };
const on = { daysBetween, plusDays };

/** A value of each type that is far from the simplest. */
const far = {
  boolean: true,
  date: "2031-05-17",
  integer: 9,
  enum: "c",
  list: ["a", "c"],
  code: "0907",
  periods: [{ van: "2026-01-01", totEnMet: null }],
} as const;

/** A value as the library reads it, or what is wrong with it. */
function read(type: (typeof feitTypen)[number], value: unknown): unknown {
  const problemen = new Problems();
  const found = readValue(feit("f.a", type, bounds) as never, value, "/f/a", problemen);
  return problemen.all()[0]?.code ?? found;
}

test("every type of fact has a file of its own", () => {
  const files = filesUnder("src/model/fact-types", ".ts").map((file) => file.replace(/^.*\/(.*)\.ts$/, "$1"));
  expect(files.sort()).toEqual([...feitTypen].sort());
});

test.each(feitTypen)("%s: refuses each wrong value for the reason that is said", (type) => {
  const { wrong, any } = tried[type];
  const fact = feit("f.a", type, bounds) as never;
  expect(wrong(fact).map(({ value }) => read(type, value))).toEqual(wrong(fact).map(({ code }) => code));
  expect(read(type, any(fact))).toEqual(any(fact));
});

test.each(feitTypen)("%s: every simpler value is one of the fact, and weighs less", (type) => {
  const { simpler, weight } = tried[type];
  const fact = feit("f.a", type, bounds) as never;
  const found = [...simpler(fact, far[type], on)];
  expect(found.length).toBeGreaterThan(0);
  expect(found.map((value) => read(type, value))).toEqual(found);
  expect(found.filter((value) => weight(fact, value, on) >= weight(fact, far[type], on))).toEqual([]);
});
