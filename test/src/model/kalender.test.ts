import { describe, expect, test } from "vitest";
import { kalenderSchema } from "../../../src/model/kalender.js";
import { read } from "../../../src/model/read.js";
import { filesUnder } from "../../helpers/files.js";
import { atw, readKalender } from "../../helpers/kalender.js";

const files = filesUnder("rules/kalenders", ".json");

test("every calendar in rules/kalenders is accepted, under the name of its file", () => {
  expect(files.length).toBeGreaterThan(0);
  for (const path of files) expect(path).toBe(`rules/kalenders/${readKalender(path).id}.json`);
});

describe("a calendar is refused", () => {
  const [newYear] = atw.feestdagen;
  test.each([
    [
      "without a single ordinary weekday",
      { rustdagen: [0, 1, 2, 3, 4, 5, 6].map((weekdag) => ({ weekdag, naam: atw.titel })) },
    ],
    ["with a holiday on day 32", { feestdagen: [{ ...newYear, dag: 32 }] }],
    ["with a holiday by day and by Easter", { feestdagen: [{ ...newYear, dagenNaPasen: 1 }] }],
    ["with a decree that names no day", { gelijkgesteld: [{ ...atw.gelijkgesteld[0], dagen: [] }] }],
    ["with a decree of 30 February", { gelijkgesteld: [{ ...atw.gelijkgesteld[0], dagen: ["2026-02-30"] }] }],
    ["with a key that it does not know", { schooldagen: [] }],
    ["that does not say what is done with a term counted back", { terugrekening: undefined }],
  ])("%s", (_, change) => {
    expect(read(kalenderSchema, { ...atw, ...change })).toHaveProperty("issues");
  });
});
