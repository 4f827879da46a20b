import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { annotationOf, isFree, readReuse } from "../../src/dev/reuse.js";
import { filesUnder, readText } from "../helpers/files.js";

/** REUSE 3.3, without a header in each file: what `reuse lint` asks, as far as a file can tell it. */

const annotations = readReuse(readText("REUSE.toml"));
const files = execFileSync("git", ["ls-files"], { encoding: "utf8" }).trim().split("\n");
const idsOf = (licence: string): string[] => licence.split(/ AND | OR /);

test("every file has somebody's copyright and a licence", () => {
  const bare = files.filter((path) => !isFree(path)).filter((path) => !annotationOf(path, annotations)?.copyright);
  expect(bare).toEqual([]);
});

test("every licence that is named has its text, and every text is named", () => {
  const named = new Set(annotations.flatMap(({ licence }) => idsOf(licence)));
  const texts = filesUnder("LICENSES").map((path) => path.replace(/^LICENSES\/(.+)\.txt$/, "$1"));
  expect(texts.sort()).toEqual([...named].sort());
  expect(readText("LICENSES/EUPL-1.2.txt")).toBe(readText("LICENCE"));
});

test("every annotation is of a file", () => {
  const idle = annotations.filter((one) => !files.some((path) => annotationOf(path, annotations) === one));
  expect(idle).toEqual([]);
});

test("no file has a header that says something else", () => {
  // Put together here, so that this file has none.
  const header = ["SPDX", "License", "Identifier:"].join("-");
  const own = files.filter((path) => !isFree(path) && !/\.(png|ico)$/.test(path));
  expect(own.filter((path) => readText(path).includes(header))).toEqual([]);
});

test.each([
  ["src/index.ts", "EUPL-1.2"],
  [".github/pictures/graph.svg", "EUPL-1.2"],
  ["rules/vrijstelling/feiten.json", "EUPL-1.2"],
  ["rules/bronnen/leerplichtwet-1969.2026-08-01.md", "LicenseRef-NL-overheidsstuk"],
  ["rules/bronnen/kamerbrief-2019-10-30.zinnen.json", "EUPL-1.2"],
  ["rules/bronnen/steunpunt-afwijking-onderwijstijd.md", "LicenseRef-NL-citaat"],
  ["test/adr/adr-2.2-linter.yaml", "CC-BY-4.0"],
  ["test/fixtures/publiccode/publiccode.minimal.yml", "CC0-1.0"],
  ["test/fixtures/publiccode/README.md", "EUPL-1.2"],
])("%s is under %s", (path, licence) => {
  expect(annotationOf(path, annotations)?.licence).toBe(licence);
});

describe("who reads REUSE.toml", () => {
  test("refuses a line that it cannot read", () => {
    expect(() => readReuse("version = 2\n")).toThrow(/line 1/);
    expect(() => readReuse("version = 1\n[[annotations]]\npath: x\n")).toThrow(/line 3/);
  });

  test("takes the last annotation that fits, and one star for one folder", () => {
    const said = readReuse('version = 1\n[[annotations]]\npath = ["a/**", "b/*"]\n[[annotations]]\npath = "a/*.md"\n');
    expect(annotationOf("a/x.md", said)).toBe(said[1]);
    expect(annotationOf("a/b/x.md", said)).toBe(said[0]);
    expect(annotationOf("b/c/x", said)).toBeUndefined();
  });
});
