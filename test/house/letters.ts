import { plain, unbroken } from "../../src/read/regime/quotes.js";

/** The first line of a footnote: "7 Raadpleegbaar via www.tweedekamer.nl". */
const note = /^ ?\d{1,2} \p{Lu}/u;

/** The footnotes of a letter, and what stays: a note stands below the page and ends where the next page begins, with a space. */
function split(text: string): { readonly body: string; readonly notes: readonly string[] } {
  const body: string[] = [];
  const notes: string[] = [];
  let within = false;
  for (const line of text.split("\n")) {
    within = note.test(line) || (within && !line.startsWith(" "));
    if (note.test(line)) {
      notes.push(line);
      // The text goes on across the page: no paragraph ends at its notes.
      while (body.at(-1)?.trim() === "") body.pop();
    } else if (within) notes.push(`${notes.pop() ?? ""}\n${line}`);
    else body.push(line);
  }
  return { body: body.join("\n"), notes };
}

/** A paragraph ends at a blank line, unless the sentence goes on below it with a small letter. */
const paragraph = /\n\s*\n(?=\s*[\p{Lu}\d•«])/u;
/** A sentence ends at a stop, with the number of its note, before a capital; not after an initial or the number of an item. */
const sentence = /(?<=(?<!\b\p{Lu}|(?:^|: )\d)[.?!:]»?\s?\d{0,2})\s+(?=[\p{Lu}«•]|\d\)|\d\. )/u;

/** A letter of the ministers, sentence by sentence; a heading, an item of a list and a footnote each count as one. */
export function sentencesOf(text: string): readonly string[] {
  const { body, notes } = split(text);
  const paragraphs = body.split(paragraph).map((part) => plain(unbroken(part)));
  return [...paragraphs.flatMap((part) => part.split(sentence)), ...notes.map((part) => plain(unbroken(part)))].filter(
    (part) => part !== "",
  );
}
