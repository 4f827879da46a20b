import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadFolder } from "../../../src/doors/commands/rule-files.js";
import { loadRegime, RegelError, type RegelProbleem } from "../../../src/index.js";
import { root } from "../../helpers/files.js";
import { problemsOf } from "../../helpers/load-problems.js";
import { type Change, changed, type Files, folder, mistakes, policy, policyMistakes } from "./battery.js";
import { expected } from "./expected.js";

const place = `${root}node_modules/.cache/leerplicht-tlv/battery`;
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Writes a folder of rules as an author would have it. */
function written(files: Files): void {
  rmSync(place, { recursive: true, force: true });
  for (const [name, file] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), typeof file === "string" ? file : JSON.stringify(file, null, 2));
  }
}

/** What the command line says of a folder. */
function said(files: Files): readonly RegelProbleem[] {
  written(files);
  const { "bronnen/wet.md": _text, ...rules } = files;
  try {
    loadFolder(place, rules, loadRegime);
  } catch (error) {
    if (error instanceof RegelError) return error.problemen;
    throw error;
  }
  return [];
}

const all: readonly (readonly [string, Files, readonly Change[]])[] = [
  ...mistakes.map(([what, ...changes]) => [what, folder(), changes] as const),
  ...policyMistakes.map(([what, ...changes]) => [what, policy(), changes] as const),
];

test("without a mistake nothing is said", () => {
  expect([...problemsOf(folder()), ...problemsOf(policy()), ...said(folder()), ...said(policy())]).toEqual([]);
});

test("there are a hundred mistakes and more, each with what is said of it", () => {
  expect(all.length).toBeGreaterThanOrEqual(100);
  expect(new Set(all.map(([what]) => what)).size).toBe(all.length);
  expect(Object.keys(expected)).toEqual(all.map(([what]) => what));
});

describe("one thing is said of one mistake: what, where, and what to do", () => {
  test.each(all)("%s", (what, files, changes) => {
    const [code, where, word] = expected[what] ?? [];
    const wrong = changed(files, changes);
    const problemen = problemsOf(wrong);
    expect(problemen.map((p) => [p.code, `${p.bestand}${p.pad}`])).toEqual([[code, where]]);
    const [problem] = problemen;
    expect(problem?.remedie).toContain(word);
    expect(`${problem?.verwacht} ${problem?.remedie}`).not.toMatch(/\{[a-z]{2,}\}|\(\)|undefined/);
    // A policy is one file: nothing sends its author to another.
    if ("beleid.json" in files) {
      expect(`${problem?.verwacht} ${problem?.remedie}`).not.toMatch(/(regime|feiten|afleidingen)\.json/);
    }
  });
});

describe("on the command line with the whole path, the line and the column", () => {
  test.each(all.filter((_, i) => i % 3 === 0))("%s", (what, files, changes) => {
    const [code, where = ""] = expected[what] ?? [];
    const wrong = changed(files, changes);
    const [problem] = said(wrong);
    expect(problem?.code).toBe(code);
    const file = where.slice(0, where.indexOf(".json") + ".json".length);
    const [, path, line, column] = /^(.*?)(?::(\d+):(\d+))?$/.exec(problem?.bestand ?? "") ?? [];
    expect(path).toBe(join(place, file));
    // A file that is not there has no line.
    if (!(file in wrong)) return;
    const lines = readFileSync(join(place, file), "utf8").split("\n");
    const at = lines[Number(line) - 1]?.slice(Number(column) - 1) ?? "";
    const key = where.slice(file.length).split("/").at(-1) ?? "";
    // At the key itself, at an item of a list, or around what is missing.
    expect(at).toMatch(new RegExp(`^("${key.replaceAll("$", "\\$")}"|[{["\\d]|"\\w+": )`));
  });
});
