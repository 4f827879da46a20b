import { expect, test } from "vitest";
import { filesUnder, readText } from "../helpers/files.js";
import { objects, ruleFiles } from "./rule-files.js";

/** The day whose state of the text a document holds; where only the year is known, the day that it names instead. */
const states = new Map(
  filesUnder("rules/bronnen").map((path) => {
    const text = readText(path);
    const full = /^toestand: (\d{4}-\d{2}-\d{2})$/m.exec(text)?.[1];
    return [path.replace(/^.*\//, "").replace(/\.(md|txt)$/, ""), full ?? /^g: (\d{4}-\d{2}-\d{2})$/m.exec(text)?.[1]];
  }),
);

const references = ruleFiles.flatMap(({ path, json }) =>
  [...objects(json)].flatMap(({ at, object }) => {
    const { document, jci } = object;
    return typeof document === "string" && typeof jci === "string" ? [{ where: `${path}${at}`, document, jci }] : [];
  }),
);

test("every reference to a law carries the day of the state of its text", () => {
  expect(references.length).toBeGreaterThan(100);
  const wrong = references.filter(({ document, jci }) => !jci.endsWith(`&g=${states.get(document)}`));
  expect(wrong.map(({ where, jci }) => `${where}: ${jci}`)).toEqual([]);
});
