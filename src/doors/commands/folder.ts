import {
  type Dirent,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { isObject } from "../../model/depth.js";
import { ToetsverzoekError } from "../../read/errors.js";
import { asIs } from "../../read/shown.js";
import { refuse } from "./refuse.js";

/** The file in which a folder says which of its files were written here, and by what. */
export const MARK = ".leerplicht-tlv.json";
const FORM = "geschreven/1";

/** A folder that is written whole, and what writes it: what an earlier call of that wrote is put aside. */
export interface Target {
  readonly map: string;
  readonly door: string;
  /** The flag that names the folder. */
  readonly vlag: string;
}

/** What a folder holds; nothing where there is no folder. What is no folder has nothing to read. */
function entriesOf(map: string): Dirent[] {
  try {
    return readdirSync(map, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

/** Each thing in a folder that is no folder itself, by its path. A link is not followed: it is one thing, and leads elsewhere. */
function* thingsIn(map: string, below = ""): Generator<{ readonly path: string; readonly isFile: boolean }> {
  for (const entry of entriesOf(join(map, below))) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* thingsIn(map, path);
    else yield { path, isFile: entry.isFile() };
  }
}

/** The files that an earlier call wrote, as it noted them; none where there is no such note, or where it is another's. */
function notedIn({ map, door }: Target): ReadonlySet<string> {
  const mark = join(map, MARK);
  if (!lstatSync(mark, { throwIfNoEntry: false })?.isFile()) return new Set();
  const found = parsed(readFileSync(mark, "utf8"));
  if (!isObject(found) || found["schema"] !== FORM || found["door"] !== door) return new Set();
  const { bestanden } = found;
  return new Set([MARK, ...(Array.isArray(bestanden) ? bestanden.map(String) : [])]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Makes a folder with those above it, one at a time: all at once never ends on Node 20 where the system lets none be made, as in `/proc`.
 *
 * @throws {Error} what the system says, where it refuses
 */
export function makeFolder(map: string): void {
  if (statSync(map, { throwIfNoEntry: false })?.isDirectory()) return;
  const above = dirname(map);
  if (above !== map) makeFolder(above);
  mkdirSync(map);
}

/** Does what the system may refuse; then the folder is named. */
function writing<T>({ map, vlag }: Pick<Target, "map" | "vlag">, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ToetsverzoekError) throw error;
    return refuse("file-unwritable", vlag, asIs(map));
  }
}

/**
 * What an earlier call wrote in a folder. A folder that holds anything beside that is somebody's: it is refused with the name of the
 * first such file, before a byte is written.
 *
 * @throws {ToetsverzoekError} for such a folder, and one that cannot be read
 */
export function writtenBefore(target: Target): string[] {
  return writing(target, () => {
    const { map, vlag } = target;
    const noted = notedIn(target);
    const found: string[] = [];
    for (const { path, isFile } of thingsIn(map)) {
      if (!isFile || !noted.has(path)) refuse("folder-not-ours", vlag, asIs(join(map, path)));
      found.push(path);
    }
    return found;
  });
}

/**
 * Writes files into a folder, in the place of those that an earlier call of the same wrote there. Nothing else is overwritten or
 * deleted, and no link is followed.
 *
 * @param files what is written, by its path in the folder
 * @throws {ToetsverzoekError} for a folder that holds anything else, and one that cannot be written
 */
export function writeFolder(target: Target, files: ReadonlyMap<string, string | Uint8Array>): void {
  const before = writtenBefore(target);
  const { map, door } = target;
  const write = (path: string, content: string | Uint8Array): void => {
    makeFolder(dirname(join(map, path)));
    // A file that is there is taken away first, so that what came in its place since is never written through.
    rmSync(join(map, path), { force: true });
    writeFileSync(join(map, path), content, { flag: "wx" });
  };
  const note = (paths: Iterable<string>): void => {
    const bestanden = [...new Set(paths)].filter((path) => path !== MARK).sort();
    write(MARK, `${JSON.stringify({ schema: FORM, door, bestanden }, null, 1)}\n`);
  };
  writing(target, () => {
    // Noted before they are there: a call that breaks off leaves nothing that the next one does not know.
    note([...before, ...files.keys()]);
    for (const path of before) if (path !== MARK && !files.has(path)) rmSync(join(map, path));
    for (const [path, content] of files) write(path, content);
    note(files.keys());
  });
}

/** Whether a name is free in a folder, or stands for a file with these very words: a link stands for none. */
function isFree(file: string, text: string): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found === undefined || (found.isFile() && readFileSync(file, "utf8") === text);
}

/**
 * Adds files to a folder that may hold others. What stands there is left as it is: where one has a name of these and other words,
 * nothing is written.
 *
 * @throws {ToetsverzoekError} with the name that stands in the way, or for a folder that cannot be written
 */
export function addFiles(map: string, vlag: string, files: ReadonlyMap<string, string>): void {
  writing({ map, vlag }, () => {
    makeFolder(map);
    for (const [name, text] of files)
      if (!isFree(join(map, name), text)) refuse("file-there", vlag, asIs(join(map, name)));
    for (const [name, text] of files)
      if (!existsSync(join(map, name))) writeFileSync(join(map, name), text, { flag: "wx" });
  });
}
