import { expect, test } from "vitest";
import { filesUnder, readText } from "../helpers/files.js";

const known = new Set(filesUnder("examples").flatMap((path) => /^examples\/(\d\d)-/.exec(path)?.[1] ?? []));
const two = (number: string): string => number.padStart(2, "0");

/** Each "example 9" or "examples 9, 14 and 20", and with what file it is linked. */
function* references(text: string): Generator<{ readonly number: string; readonly file: string | undefined }> {
  const found = text.matchAll(
    /\b(?:examples?|voorbeeld(?:en)?)\s+(\d{1,2}(?:(?:,\s+|\s+(?:and|en)\s+)\d{1,2})*)(?!\d|[.-]\d|-)(?:\]\([^)]*?examples\/(\d\d)-)?/gi,
  );
  for (const [, numbers = "", file] of found)
    for (const [number] of numbers.matchAll(/\d+/g)) yield { number: two(number), file };
}

test("what is read as a reference", () => {
  const all = (text: string): string[] => [...references(text)].map(({ number, file }) => `${number} ${file ?? "-"}`);
  expect(all("changes in examples 9, 14 and 27.")).toEqual(["09 -", "14 -", "27 -"]);
  expect(all("Zie [voorbeeld 25](../examples/28-verlof.mjs).")).toEqual(["25 28"]);
  expect(all("an example of 2019, for example 0.5")).toEqual([]);
});

const isText = (path: string): boolean =>
  /\.(md|mjs|json|ts|tsx)$/.test(path) && !/\/generated\/|bewijs\.json$|\/bronnen\/|house\/example-numbers/.test(path);
const texts = ["README.md", "CHANGELOG.md"].concat(
  ["rules", "src", "examples", "test", ".github"].flatMap((folder) => filesUnder(folder).filter(isText)),
);

test("an example that is named by its number is there, and is the one that is linked", () => {
  const found = texts.flatMap((path) =>
    [...references(readText(path))].map(({ number, file }) => ({ path, number, file })),
  );
  expect(found.length).toBeGreaterThan(15);
  expect(found.filter(({ number, file }) => !known.has(number) || (file !== undefined && file !== number))).toEqual([]);
});
