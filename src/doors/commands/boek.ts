import { boekTeksten } from "../../generated/boek-texts.js";
import { book } from "../../site/book/book.js";
import { bookData, type Tell } from "./book-data.js";
import { writeFolder, writtenBefore } from "./folder.js";
import { refuse } from "./refuse.js";
import { exit, type Flags, readTaal, remark, say } from "./shared.js";

/** Writes the book of the rules: of the package or of a rule folder, or of a change of one. */
export function boek(flags: Flags): number {
  const { regels, zaken, tegenover, naar } = flags;
  const said = boekTeksten[readTaal(flags)].voortgang;
  const tell: Tell = (line, values) => remark(say(said[line], values));
  if (naar === undefined) return refuse("call-unknown", "--naar", null, { keuze: "--naar MAP" });
  if (tegenover !== undefined && regels === undefined)
    return refuse("call-unknown", "--regels", null, { keuze: "--regels MAP" });
  const target = { map: naar, door: "boek", vlag: "--naar" };
  // Before the work of a minute, not after it.
  writtenBefore(target);
  const pages = book(bookData({ regels, zaken, tegenover }, tell));
  tell("schrijft", { aantal: pages.size });
  writeFolder(target, pages);
  tell("klaar", { map: naar });
  return exit.settled;
}
