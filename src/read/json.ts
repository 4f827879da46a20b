import { type ParseErrorCode, visit } from "jsonc-parser";
import { jsonfouten } from "../generated/texts.js";
import { inEach, type Wording } from "../model/wording.js";
import { type AanroepFoutCode, callProblem } from "./call-errors.js";
import type { Probleem } from "./errors.js";
import { shownKey } from "./shown.js";

/**
 * Reads JSON as strictly as its readers need: no key twice in an object (`JSON.parse` keeps the last without a word, so what a
 * person sees in a file is not what is judged), no more levels than any document here has, no half characters. Of each mistake it
 * says the line and the column, and never the text. A key `__proto__` is a key like any other, so it is refused by its name.
 */

/** Rule sets that were kept are the deepest documents; a text of many more brackets would exhaust the stack of its readers. */
const DEEPEST = 64;

type JsonCode = Extract<
  AanroepFoutCode,
  "json-invalid" | "json-duplicate-key" | "json-too-deep" | "json-half-character"
>;

/** Where a text is no JSON that can be used, and why. */
export class JsonError extends Error {
  override readonly name = "JsonError";
  constructor(
    readonly code: JsonCode,
    readonly regel: number,
    readonly kolom: number,
    readonly detail: Wording = "",
  ) {
    super(`${code} at ${regel}:${kolom}`);
  }
}

/**
 * The problem of a file or a line that is no JSON.
 *
 * @param found the file, or the line
 * @param before how many lines come before the text
 */
export const jsonProblem = ({ code, regel, kolom, detail }: JsonError, found: unknown, before = 0): Probleem =>
  callProblem(code, "", found, {
    ...{ regel: String(before + regel), kolom: String(kolom), niveaus: String(DEEPEST) },
    ...(code === "json-invalid" ? { detail } : { sleutel: detail }),
  });

function failAt(text: string, offset: number, code: JsonCode, detail: Wording = ""): never {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf("\n") + 1;
  throw new JsonError(code, before.split("\n").length, offset - start + 1, detail);
}

const [QUOTE, BACKSLASH] = [34, 92];

/** Where the string that opens here closes; the end of the text when it does not. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = at - 1;
    while (text.charCodeAt(escapes) === BACKSLASH) escapes -= 1;
    if ((at - escapes) % 2 === 1) return at;
  }
  return text.length;
}

/** Without recursion, because what comes after this recurs. */
function refuseDepth(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    // The brackets of a list and of an object differ in one bit alone.
    else if ((code & ~32) === 91) {
      depth += 1;
      if (depth > DEEPEST) failAt(text, at, "json-too-deep");
    } else if ((code & ~32) === 93) depth -= 1;
  }
}

const half = /\p{Surrogate}/u;

/** What the parser says with each of its codes, from the first that it has for strict JSON. */
const FIRST_CODE = 2;
const expected: readonly (keyof typeof jsonfouten.nl)[] = [
  ...(["getal", "sleutel", "waarde", "dubbelepunt", "komma", "accolade", "haak", "einde"] as const),
  ...(["commentaar", "commentaar", "tekst", "getal", "escape", "escape", "teken"] as const),
];

const mistake = (name: keyof typeof jsonfouten.nl): Wording => inEach((taal) => jsonfouten[taal][name]);

/** Walks through a text that is not nested too deep, and throws at the first mistake in it. */
function refuseMistakes(text: string): void {
  const open: Set<string>[] = [];
  visit(
    text,
    {
      onError: (error: ParseErrorCode, offset) =>
        failAt(text, offset, "json-invalid", mistake(expected[error - FIRST_CODE] ?? "teken")),
      onObjectBegin: () => void open.push(new Set()),
      onObjectEnd: () => void open.pop(),
      onObjectProperty: (key, offset) => {
        if (half.test(key)) failAt(text, offset, "json-half-character");
        if (open.at(-1)?.has(key)) failAt(text, offset, "json-duplicate-key", shownKey(key));
        open.at(-1)?.add(key);
      },
      onLiteralValue: (value: unknown, offset) => {
        if (typeof value === "string" && half.test(value)) failAt(text, offset, "json-half-character");
      },
    },
    { disallowComments: true },
  );
}

/**
 * Reads a text as JSON.
 *
 * @throws {JsonError} with the place of the first mistake
 */
export function readJsonText(text: string): unknown {
  refuseDepth(text);
  refuseMistakes(text);
  try {
    return JSON.parse(text);
  } catch {
    // Not met by the walk: then where is not known, only that.
    return failAt(text, 0, "json-invalid", mistake("teken"));
  }
}

/** How many keys a value has, all levels together; none of a value that is nested too deep. */
function keysIn(value: unknown, depth: number): number {
  if (typeof value !== "object" || value === null) return 0;
  if (depth >= DEEPEST) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) for (const item of value) count += keysIn(item, depth + 1);
  else {
    for (const key in value) {
      if (Object.hasOwn(value, key)) count += 1 + keysIn((value as Readonly<Record<string, unknown>>)[key], depth + 1);
    }
  }
  return count;
}

const [SPACE, COLON] = [32, 58];

/** How many keys are written in a text that is JSON: its strings that a colon follows. */
function keysWritten(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; ) {
    let after = endOfString(text, at) + 1;
    // What is below a space is one, between the signs of JSON.
    while (text.charCodeAt(after) <= SPACE) after += 1;
    if (text.charCodeAt(after) === COLON) count += 1;
    at = text.indexOf('"', after);
  }
  return count;
}

/**
 * Reads one of many lines as JSON: the same as `readJsonText` does, at half as much again as `JSON.parse` costs. A key that is
 * written twice is one key of the value, so the counts differ; only then is it looked up where it stands.
 *
 * @throws {JsonError} with the place of the first mistake
 */
export function readJsonLine(line: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return readJsonText(line);
  }
  // A half character can only be written as an escape: the line was bytes before.
  const plain = !line.includes("\\u") && keysIn(value, 0) === keysWritten(line);
  return plain ? value : readJsonText(line);
}
