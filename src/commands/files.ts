import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { ToetsverzoekError } from "../errors.js";
import { JsonError, jsonProblem, readJsonText } from "../json.js";
import { asIs } from "../shown.js";
import { refuse } from "./refuse.js";

/** A request or a record has some kilobytes and a rule set less than a megabyte: more is the wrong file, or a device. */
const LARGEST = 16_777_216;
/** A folder of rules has dozens of files. */
const MOST_FILES = 10_000;
const PART = 65_536;

/** Reads an open file, and not on without end: a device has none. */
function readOpen(fd: number, file: string): string {
  const parts: Buffer[] = [];
  let size = 0;
  for (;;) {
    const part = Buffer.allocUnsafe(PART);
    const count = readPart(fd, part);
    if (count === 0) return Buffer.concat(parts).toString("utf8");
    size += count;
    if (size > LARGEST) refuse("file-too-large", "", asIs(file), { meest: String(LARGEST) });
    parts.push(part.subarray(0, count));
  }
}

/** Standard input can be a pipe that has nothing yet: whoever writes it is asked again. */
function readPart(fd: number, part: Buffer): number {
  for (;;) {
    try {
      return readSync(fd, part);
    } catch (error) {
      const code = codeOf(error);
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

/** The text of a file that is a file. */
function readRegular(place: string, file: string): string {
  if (!statSync(place).isFile()) return refuse("file-not-regular", "", asIs(file));
  // Another may have taken its place since: a pipe must not keep us waiting.
  const fd = openSync(place, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    return fstatSync(fd).isFile() ? readOpen(fd, file) : refuse("file-not-regular", "", asIs(file));
  } finally {
    closeSync(fd);
  }
}

/** The names of standard input, which may be a pipe. */
const standard: readonly string[] = ["-", "/dev/stdin"];

/** The text of a file that the call names. */
const readText = (file: string): string =>
  reading(file, () => (standard.includes(file) ? readOpen(0, file) : readRegular(file, file)));

function reading<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ToetsverzoekError) throw error;
    return refuse("file-unreadable", "", asIs(file));
  }
}

function parse(text: string, file: string): unknown {
  try {
    return readJsonText(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new ToetsverzoekError([jsonProblem(error, asIs(`${file}:${error.regel}:${error.kolom}`))]);
  }
}

export const readJson = (file: string): unknown => parse(readText(file), file);

/** Folders can come from others: only a file that is a file, and that lies in the folder, is opened. */
function readInFolder(root: string, file: string): unknown {
  const text = reading(file, () => {
    const place = realpathSync(file);
    if (!place.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) return refuse("file-outside", "", asIs(file));
    return readRegular(place, file);
  });
  return parse(text, file);
}

/** The files of a folder with this ending, parsed, by their path from it. */
export function readFolder(map: string, ending: string, recursive: boolean): Record<string, unknown> {
  const root = reading(map, () => realpathSync(map));
  const names = reading(map, () => readdirSync(root, { recursive, encoding: "utf8" }))
    .filter((name) => name.endsWith(ending))
    .sort();
  if (names.length > MOST_FILES) refuse("folder-too-full", "", asIs(map), { meest: String(MOST_FILES) });
  return Object.fromEntries(names.map((name) => [name.replaceAll("\\", "/"), readInFolder(root, join(map, name))]));
}

/** The rule files of a folder, parsed, by name. */
export const readRules = (map: string): Record<string, unknown> => readFolder(map, ".json", false);

/** The files of cases in a folder and in those below it, parsed, by their path from it. */
export const readCaseFiles = (map: string): Record<string, unknown> => readFolder(map, ".zaken.json", true);
