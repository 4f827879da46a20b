import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { RegelError, type RegelProbleem } from "../errors.js";
import type { RegelBestanden } from "../model/regime.js";
import { ruleProblem } from "../rule-errors.js";
import { placeOf } from "./place.js";

/** The longest law that is quoted has half a megabyte: a larger text is the wrong file. */
const LARGEST_SOURCE = 4_194_304;

const isText = (name: string): boolean => /\.(md|txt)$/.test(name);
const hasFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** The sources of the package: beside `src` in a checkout, beside `dist` where it is installed. */
const packaged = ["../rules/bronnen", "../../rules/bronnen"]
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find(hasFolder);

/** The texts in a folder, by name: of regular files that lie in it, of a size that a source has. */
function textsIn(folder: string, wanted: (name: string) => boolean): [string, string][] {
  const root = realpathSync(folder);
  return readdirSync(root)
    .filter((name) => isText(name) && wanted(name))
    .flatMap((name) => {
      const path = realpathSync(join(root, name));
      const found = statSync(path);
      const fits = path.startsWith(`${root}${sep}`) && found.isFile() && found.size <= LARGEST_SOURCE;
      return fits ? [[name, readFileSync(path, "utf8")] as [string, string]] : [];
    });
}

/** The documents that rule files quote, as far as can be seen before they are checked. */
function documentsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "document" && typeof inner === "string") found.add(inner);
    else documentsIn(inner, found);
  }
  return found;
}

/**
 * Rule files with the texts of the sources that they quote: those of the folder `bronnen` beside them, and of those of the
 * package the ones that they name.
 *
 * @param map the folder of the rule files
 * @param bestanden the rule files, parsed, by name
 */
export function withSources(map: string, bestanden: RegelBestanden): RegelBestanden {
  const [own, named] = [join(map, "bronnen"), documentsIn(Object.values(bestanden))];
  const theirs = hasFolder(own) ? textsIn(own, () => true) : [];
  const document = (name: string): string => name.replace(/\.(md|txt)$/, "");
  const brought = new Set(theirs.map(([name]) => document(name)));
  const isWanted = (name: string): boolean => named.has(document(name)) && !brought.has(document(name));
  const ours = packaged === undefined ? [] : textsIn(packaged, isWanted);
  return {
    ...bestanden,
    ...Object.fromEntries(theirs.map(([name, text]) => [`bronnen/${name}`, text])),
    ...Object.fromEntries(ours.map(([name, text]) => [`leerplicht-tlv/bronnen/${name}`, text])),
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
  if (!existsSync(path)) return { ...problem, bestand: path };
  const { regel, kolom } = placeOf(readFileSync(path, "utf8"), problem.pad);
  return { ...problem, bestand: `${path}:${regel}:${kolom}` };
}

/** Refuses files that hold bytes which are no text: what they say would be read with other letters. */
function refuseOtherEncodings(map: string, bestanden: RegelBestanden): void {
  const problemen = Object.keys(bestanden).flatMap((name): RegelProbleem[] => {
    const path = join(map, name);
    const line = existsSync(path) ? lineNotUtf8(readFileSync(path)) : undefined;
    return line === undefined ? [] : [{ bestand: `${path}:${line}`, ...ruleProblem("not-utf8", "", undefined) }];
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
