import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InterneFout } from "../../model/fault.js";
import type { RegelBestanden } from "../../model/regime.js";
import { RegelError, type RegelProbleem } from "../../read/errors.js";
import { sameProblem } from "../../read/made-from.js";
import { located, ruleProblem } from "../../read/rule-errors.js";
import { reading, readTexts, within } from "./files.js";
import { packagedRules } from "./packaged.js";
import { placeOf } from "./place.js";

/** A regime quotes some dozens of texts; the longest law has half a megabyte. */
const SOURCES = { files: 400, bytes: 16_777_216 };

const isText = (name: string): boolean => /\.(md|txt)$/.test(name);
const document = (name: string): string => name.replace(/\.(md|txt)$/, "");

/** The sources of the package. */
const packaged = packagedRules("bronnen");

/** What rule files quote, as far as can be seen before they are checked. */
interface Quoted {
  readonly documents: Set<string>;
  /** A consequence quotes and names no document: then it can stand in each. */
  inAny: boolean;
}

function quotedIn(value: unknown, found: Quoted = { documents: new Set(), inAny: false }): Quoted {
  if (typeof value !== "object" || value === null) return found;
  if ("citaat" in value && !("document" in value)) found.inAny = true;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "document" && typeof inner === "string") found.documents.add(inner);
    else quotedIn(inner, found);
  }
  return found;
}

/** The texts beside rule files, by name; of one that they do not quote the name alone. */
function broughtBy(map: string, { documents, inAny }: Quoted): Record<string, string> {
  const folder = join(map, "bronnen");
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return {};
  reading(folder, () => within(map, folder));
  return readTexts(folder, isText, SOURCES, { wanted: (name) => inAny || documents.has(document(name)) });
}

/** The texts of the package, by the names of their files: of those documents that are asked for. */
function packagedTexts(wanted: (document: string) => boolean): [string, string][] {
  // Without them a quote of the law would pass that the law does not hold.
  if (packaged === undefined) throw new InterneFout("the sources of the package are not beside it");
  const names = readdirSync(packaged).filter((name) => isText(name) && wanted(document(name)));
  return names.map((name) => [name, readFileSync(join(packaged, name), "utf8")]);
}

/** A text of a source, by the name of its document. */
export interface SourceText {
  readonly document: string;
  readonly tekst: string;
  /** Whether it keeps the lines of its print, as a letter does. */
  readonly brief: boolean;
}

const sourceText = ([name, tekst]: readonly [string, string]): SourceText => ({
  document: document(name),
  tekst,
  brief: name.endsWith(".txt"),
});

/**
 * The texts of all that some regimes quote, also in what they take over: those beside a rule folder, and else those of the package.
 *
 * @param map the rule folder, where there is one
 */
export function quotedTexts(map: string | undefined, regimes: readonly unknown[]): SourceText[] {
  const quoted = quotedIn(regimes);
  const theirs = map === undefined ? [] : Object.entries(broughtBy(map, quoted)).filter(([, text]) => text !== "");
  const brought = new Set(theirs.map(([name]) => document(name)));
  const ours = packagedTexts((name) => quoted.documents.has(name) && !brought.has(name));
  return [...theirs, ...ours].map(sourceText);
}

/** What the package says of its letters, sentence by sentence: parsed JSON. */
export function packagedLetters(): unknown[] {
  const names = packaged === undefined ? [] : readdirSync(packaged).filter((name) => name.endsWith(".zinnen.json"));
  return names.sort().map((name) => JSON.parse(readFileSync(join(packaged ?? "", name), "utf8")));
}

/**
 * Rule files with the texts of the sources that they quote: those of the folder `bronnen` beside them, and of those of the
 * package the ones that they name.
 *
 * @param map the folder of the rule files
 * @param bestanden the rule files, parsed, by name
 */
export function withSources(map: string, bestanden: RegelBestanden): RegelBestanden {
  const quoted = quotedIn(Object.values(bestanden));
  const theirs = Object.entries(broughtBy(map, quoted));
  const brought = new Set(theirs.map(([name]) => document(name)));
  const ours = packagedTexts((name) => quoted.documents.has(name) && !brought.has(name));
  return {
    ...bestanden,
    ...Object.fromEntries(theirs.map(([name, text]) => [`bronnen/${name}`, text])),
    ...Object.fromEntries(ours.map(([file, text]) => [`leerplicht-tlv/bronnen/${file}`, text])),
  };
}

/** The line of a file, from one, that is no UTF-8; none when it is. */
function lineNotUtf8(bytes: Uint8Array): number | undefined {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const fits = (part: Uint8Array): boolean => {
    try {
      decoder.decode(part);
      return true;
    } catch {
      return false;
    }
  };
  if (fits(bytes)) return undefined;
  for (let [line, from] = [1, 0]; ; line++) {
    const end = bytes.indexOf(NEWLINE, from);
    if (end < 0 || !fits(bytes.subarray(from, end))) return line;
    from = end + 1;
  }
}

const NEWLINE = 10;

/** A problem with the file as a path that an editor opens: `map/regime.json:12:5`. */
function placed(map: string, problem: RegelProbleem): RegelProbleem {
  const path = join(map, problem.bestand);
  const inFileAt = (bestand: string): RegelProbleem => sameProblem(problem, { ...problem, bestand });
  if (!existsSync(path) || isText(path)) return inFileAt(path);
  const { regel, kolom } = placeOf(readFileSync(path, "utf8"), problem.pad);
  return inFileAt(`${path}:${regel}:${kolom}`);
}

/** Refuses files that hold bytes which are no text: what they say would be read with other letters. */
function refuseOtherEncodings(map: string, bestanden: RegelBestanden): void {
  const problemen = Object.keys(bestanden).flatMap((name): RegelProbleem[] => {
    const path = join(map, name);
    const line = existsSync(path) ? lineNotUtf8(readFileSync(path)) : undefined;
    return line === undefined ? [] : [located(`${path}:${line}`, ruleProblem("not-utf8", "", undefined))];
  });
  if (problemen.length > 0) throw new RegelError(problemen);
}

/**
 * Loads what stands in a folder of rules: with the texts of its sources, and with file, line and column of each mistake.
 *
 * @param bestanden the rule files of the folder, parsed, by name
 * @throws {RegelError} with every mistake in them
 */
export function loadFolder<T>(map: string, bestanden: RegelBestanden, load: (bestanden: RegelBestanden) => T): T {
  refuseOtherEncodings(map, bestanden);
  try {
    return load(withSources(map, bestanden));
  } catch (error) {
    throw error instanceof RegelError ? new RegelError(error.problemen.map((p) => placed(map, p))) : error;
  }
}
