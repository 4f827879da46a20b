import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { boekTeksten } from "../../generated/boek-texts.js";
import { asIs } from "../../read/shown.js";
import { book } from "../../site/book/book.js";
import { bookData } from "./book-data.js";
import { refuse } from "./refuse.js";
import { exit, type Flags, remark, say } from "./shared.js";

/** What lies at the top of a book. */
const top: readonly string[] = ["index.html", "nl", "en"];

/** The files of a folder, by their path from it; none where there is no folder. */
function filesIn(map: string): string[] {
  const found = statSync(map, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return refuse("file-unwritable", "", asIs(map));
  return readdirSync(map, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => !statSync(join(map, name), { throwIfNoEntry: false })?.isDirectory());
}

/** The pages that a folder holds already; one that holds anything else is somebody's, and is left as it is. */
function bookIn(map: string): string[] {
  const files = filesIn(map);
  const isOurs = (name: string): boolean => name.endsWith(".html") && top.includes(name.split("/")[0] ?? "");
  const isBook = files.length === 0 || (files.includes("index.html") && files.every(isOurs));
  return isBook ? files : refuse("folder-not-a-book", "--naar", asIs(map));
}

/**
 * Writes pages into a folder, in the place of those of an earlier book.
 *
 * @throws {ToetsverzoekError} for a folder that holds something else, and one that cannot be written
 */
export function writeBook(map: string, pages: ReadonlyMap<string, string>): void {
  const before = bookIn(map);
  try {
    for (const path of before) if (!pages.has(path)) rmSync(join(map, path));
    for (const [path, html] of pages) {
      mkdirSync(dirname(join(map, path)), { recursive: true });
      writeFileSync(join(map, path), html);
    }
  } catch {
    refuse("file-unwritable", "--naar", asIs(map));
  }
}

/** Writes the book of the rules: of the package or of a rule folder, or of a change of one. */
export function boek({ regels, zaken, tegenover, naar }: Flags): number {
  if (naar === undefined) return refuse("call-unknown", "--naar", null, { keuze: "--naar MAP" });
  if (tegenover !== undefined && regels === undefined)
    return refuse("call-unknown", "--regels", null, { keuze: "--regels MAP" });
  bookIn(naar);
  const { schrijft, klaar } = boekTeksten.nl.voortgang;
  const pages = book(bookData({ regels, zaken, tegenover }, remark));
  remark(say(schrijft, { aantal: pages.size }));
  writeBook(naar, pages);
  remark(say(klaar, { map: naar }));
  return exit.settled;
}
