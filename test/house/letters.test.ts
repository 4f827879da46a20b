import { describe, expect, test } from "vitest";
import { placesOf, plain } from "../../src/read/regime/quotes.js";
import { readJson, readText } from "../helpers/files.js";
import { sentencesOf } from "./letters.js";
import { objects, ruleFiles, texts } from "./rule-files.js";

/** `rules/bronnen/BRIEF.zinnen.json`: the sentences of a letter that carry no norm, by the reason why. */
interface Zinnen {
  readonly document: string;
  readonly zonderNorm: readonly { readonly reden: { nl: string; en: string }; readonly zinnen: readonly string[] }[];
}

/** A sentence counts as quoted where quotes hold at least this part of its letters: its core, if not its first words. */
const core = 2 / 3;

/** How much of each sentence stands in quotes of that document, or in a quote of a consequence, which names none. */
function quoted(document: string, sentences: readonly string[]): readonly number[] {
  const text = sentences.join(" ");
  const held = new Uint8Array(text.length);
  for (const { json } of ruleFiles)
    for (const { object } of objects(json))
      if (object["document"] === document || object["document"] === undefined)
        for (const quote of texts(object["citaat"]))
          for (const [from, to] of placesOf(quote, text)) held.fill(1, from, to);
  let start = 0;
  return sentences.map((sentence) => {
    const from = start;
    start += sentence.length + 1;
    return held.slice(from, from + sentence.length).reduce((sum, one) => sum + one, 0) / sentence.length;
  });
}

/** Whether a sentence of the list, with `[...]` for what it leaves out, is this sentence from its first word to its last. */
function isSentence(listed: string, sentence: string): boolean {
  const places = placesOf(listed, sentence);
  return places[0]?.[0] === 0 && places.at(-1)?.[1] === sentence.length;
}

describe.each(["kamerbrief-2019-10-30", "kamerbrief-2020-06-18"])("the letter %s, sentence by sentence", (document) => {
  const sentences = sentencesOf(readText(`rules/bronnen/${document}.txt`));
  const parts = quoted(document, sentences);
  const { zonderNorm, document: named } = readJson<Zinnen>(`rules/bronnen/${document}.zinnen.json`);
  const listed = zonderNorm.flatMap(({ zinnen }) => zinnen);
  const inList = (sentence: string): boolean => listed.some((zin) => isSentence(zin, sentence));

  test("every sentence is quoted, or has a reason why it carries no norm", () => {
    expect(sentences.filter((sentence, i) => (parts[i] ?? 0) < core && !inList(sentence))).toEqual([]);
  });

  test("no sentence is said to carry no norm while it is quoted", () => {
    expect(sentences.filter((sentence, i) => (parts[i] ?? 0) >= core && inList(sentence))).toEqual([]);
  });

  test("every sentence of the list stands in the letter, and in the list once", () => {
    const unfound = listed.filter((zin) => !sentences.some((sentence) => isSentence(zin, sentence)));
    expect(unfound).toEqual([]);
    expect(listed.filter((zin, i) => listed.indexOf(zin) !== i)).toEqual([]);
  });

  test("the list names its letter, and each reason is said in two languages", () => {
    expect(named).toBe(document);
    expect(zonderNorm.filter(({ reden }) => !reden.nl || !reden.en)).toEqual([]);
  });
});

describe("a letter is read as the eye reads it", () => {
  test("words broken at a line end are whole, and a page break or footnote does not end a sentence", () => {
    const text =
      "Een zorgaan-\nbieder wordt als belemmerend \n\n9 Raadpleegbaar via internet\n wordt ervaren.1 Dat blijft. ";
    expect(sentencesOf(text)).toEqual([
      "Een zorgaanbieder wordt als belemmerend wordt ervaren.1",
      "Dat blijft.",
      "9 Raadpleegbaar via internet",
    ]);
  });

  test("headings and items of a list stand alone", () => {
    const text =
      "1) Meer geld \n\nHet doel was om: \n1) Inzicht te krijgen; en \n\n2. De jeugdarts verklaart. Klaar.\n";
    expect(sentencesOf(text)).toEqual([
      "1) Meer geld",
      "Het doel was om:",
      "1) Inzicht te krijgen; en",
      "2. De jeugdarts verklaart.",
      "Klaar.",
    ]);
    expect(plain(" a \n b ")).toBe("a b");
  });
});
