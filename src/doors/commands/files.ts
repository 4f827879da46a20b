import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import { dirname, join, sep } from "node:path";
import { aangeroepen } from "../../generated/texts.js";
import { inEach, type Wording, wordedIn } from "../../model/wording.js";
import { ToetsverzoekError } from "../../read/errors.js";
import { JsonError, jsonProblem, readJsonText } from "../../read/json.js";
import { sharedIn } from "../../read/regime/shared-rules.js";
import { asIs } from "../../read/shown.js";
import { refuse } from "./refuse.js";

/** A request or a record has some kilobytes and a rule set less than a megabyte: more is the wrong file, or a device. */
const LARGEST = 16_777_216;
/** A regime is one folder of dozens of files; cases, and stored rule sets, are many. */
const RULES = { files: 400, bytes: 8_388_608 };
const MANY = { files: 10_000, bytes: 268_435_456 };
const PART = 65_536;

/** Reads an open file, and not on without end: a device has none. */
function readOpen(fd: number, file: Wording): string {
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
function readRegular(place: string, file: Wording): string {
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

/** A file that the call names, for a message: it is the only one, and its name may be that of a child. */
const shownFile = (file: string): Wording =>
  standard.includes(file) ? file : inEach((taal) => aangeroepen[taal].bestand);

/** The text of a file that the call names. */
export const readText = (file: string): string =>
  reading(shownFile(file), () => (standard.includes(file) ? readOpen(0, file) : readRegular(file, shownFile(file))));

/** Does what reads a file; what the system refuses is refused with its name. */
export function reading<T>(file: Wording, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ToetsverzoekError) throw error;
    return refuse("file-unreadable", "", asIs(file));
  }
}

function parse(text: string, file: Wording): unknown {
  try {
    return readJsonText(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new ToetsverzoekError([
      jsonProblem(error, asIs(inEach((taal) => `${wordedIn(file, taal)}:${error.regel}:${error.kolom}`))),
    ]);
  }
}

/** The JSON of a file that the call names, of which the text was read. */
export const jsonIn = (text: string, file: string): unknown => parse(text, shownFile(file));

export const readJson = (file: string): unknown => jsonIn(readText(file), file);

/** A file of a folder: as the call names it, and where it really lies. */
interface Lying {
  readonly file: string;
  readonly place: string;
  readonly bytes: number;
}

/** How much of a folder is read: it is counted before the first byte is. */
interface Limits {
  readonly files: number;
  readonly bytes: number;
}

/** The real path of what a folder holds; a link may not lead out of it. */
export function within(map: string, file: string): string {
  const root = realpathSync(map);
  const place = realpathSync(file);
  return place.startsWith(root.endsWith(sep) ? root : `${root}${sep}`) ? place : refuse("file-outside", "", asIs(file));
}

/** Folders can come from others: only a file that is a file, and that lies in the folder, is opened. */
const lying = (map: string, file: string): Lying =>
  reading(file, () => {
    const place = within(map, file);
    const found = statSync(place);
    return found.isFile() ? { file, place, bytes: found.size } : refuse("file-not-regular", "", asIs(file));
  });

const readLying = ({ file, place }: Lying): string => reading(file, () => readRegular(place, file));

/**
 * The texts of files in a folder, by their path from it; of one that is not wanted it is only seen that it is a file.
 *
 * @param wanted which are read
 */
export function readTexts(
  map: string,
  fits: (name: string) => boolean,
  { files, bytes }: Limits,
  { recursive = false, wanted = (_: string): boolean => true } = {},
): Record<string, string> {
  const names = reading(map, () => readdirSync(map, { recursive, encoding: "utf8" }))
    .filter(fits)
    .sort();
  if (names.length > files) refuse("folder-too-full", "", asIs(map), { meest: String(files) });
  const found = names.map((name) => ({ name: name.replaceAll("\\", "/"), ...lying(map, join(map, name)) }));
  const read = found.filter(({ name }) => wanted(name));
  const total = read.reduce((sum, one) => sum + one.bytes, 0);
  if (total > bytes) refuse("folder-too-large", "", asIs(map), { meest: String(bytes) });
  return Object.fromEntries(found.map((one) => [one.name, wanted(one.name) ? readLying(one) : ""]));
}

const parsed = (map: string, texts: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, parse(text, join(map, name))]));

/**
 * Files beside a rule folder: each in a folder `gedeeld` that really lies there, for rule folders can come from others. What is not
 * there is left out: the reader of rules says so.
 */
function besideFolder(map: string, names: readonly string[]): (Lying & { readonly name: string })[] {
  return names.flatMap((name) => {
    const file = join(map, name);
    if (!existsSync(file)) return [];
    const folder = dirname(file);
    reading(folder, () => within(dirname(folder), folder));
    return [{ name, ...lying(folder, file) }];
  });
}

/** Files beside a folder, counted with those in it, parsed, by their path from it. */
function parsedBeside(
  map: string,
  names: readonly string[],
  own: Readonly<Record<string, string>>,
  { files, bytes }: Limits,
): Record<string, unknown> {
  const found = besideFolder(map, names);
  if (found.length + Object.keys(own).length > files)
    refuse("folder-too-full", "", asIs(map), { meest: String(files) });
  const total = [...found.map((one) => one.bytes), ...Object.values(own).map((text) => text.length)];
  if (total.reduce((sum, size) => sum + size, 0) > bytes)
    refuse("folder-too-large", "", asIs(map), { meest: String(bytes) });
  return parsed(map, Object.fromEntries(found.map((one) => [one.name, readLying(one)])));
}

/** The rule files of a folder, with the shared ones that it names, parsed, by name. */
export function readRules(map: string): Record<string, unknown> {
  const texts = readTexts(map, (name) => name.endsWith(".json"), RULES);
  const own = parsed(map, texts);
  return { ...own, ...parsedBeside(map, sharedIn(own["regime.json"]), texts, RULES) };
}

/** The files of cases in a folder and in those below it, with those of the shared rules that it names, parsed, by their path from it. */
export function readCaseFiles(map: string): Record<string, unknown> {
  const texts = readTexts(map, (name) => name.endsWith(".zaken.json"), MANY, { recursive: true });
  const own = readTexts(map, (name) => name === "regime.json", RULES);
  const shared = sharedIn(parsed(map, own)["regime.json"]).map((name) => name.replace(/\.json$/, ".zaken.json"));
  return { ...parsed(map, texts), ...parsedBeside(map, shared, texts, MANY) };
}

/** The stored rule sets of a folder, parsed, by name. */
export const readRuleSets = (map: string): Record<string, unknown> =>
  parsed(
    map,
    readTexts(map, (name) => name.endsWith(".json"), MANY),
  );
