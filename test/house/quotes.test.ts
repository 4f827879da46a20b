import { describe, expect, test } from "vitest";
import { filesUnder, readText } from "../helpers/files.js";
import { placesOf, plain, unbroken } from "./letters.js";
import { objects, ruleFiles, texts } from "./rule-files.js";

/** A text as it reads in one line: with a hyphen at a line end taken out, and with it kept (niet-\nschoolgaand). */
const readings = (text: string): readonly string[] => ["", "-"].map((hyphen) => plain(unbroken(text, hyphen)));

const documents = new Map(
  filesUnder("rules/bronnen").map((path) => [
    path.replace(/^.*\//, "").replace(/\.(md|txt)$/, ""),
    readings(readText(path)),
  ]),
);

/** Whether the parts of a quote between `[...]` stand in a text in their order. */
const stands = (quote: string, text: string): boolean => placesOf(quote, text).length > 0;

interface Quote {
  readonly where: string;
  readonly document: string | undefined;
  readonly text: string;
}

const quotes: readonly Quote[] = ruleFiles.flatMap(({ path, json }) =>
  [...objects(json)].flatMap(({ at, object }) => {
    const document = typeof object["document"] === "string" ? object["document"] : undefined;
    return texts(object["citaat"]).map((text) => ({ where: `${path}${at}`, document, text }));
  }),
);

describe("law text is quoted, never paraphrased", () => {
  test("every document that is quoted is in rules/bronnen", () => {
    const absent = quotes.filter(({ document }) => document !== undefined && !documents.has(document));
    expect(absent.map(({ where, document }) => `${where}: ${document}`)).toEqual([]);
  });

  test("every quote stands literally in its document", () => {
    const unfound = quotes.filter(({ document, text }) => {
      // A quote in a consequence names no document: then it must stand in one of them.
      const candidates = document === undefined ? [...documents.values()].flat() : (documents.get(document) ?? []);
      return !candidates.some((candidate) => stands(text, candidate));
    });
    expect(unfound.map(({ where, document, text }) => `${where}: ${document ?? "any document"}: "${text}"`)).toEqual(
      [],
    );
  });

  test("no quote is empty, and there are quotes", () => {
    expect(quotes.filter(({ text }) => text.replaceAll("[...]", "").trim().length < 5)).toEqual([]);
    expect(quotes.length).toBeGreaterThan(0);
  });

  test("every rule file names the document that it quotes", () => {
    const without = ruleFiles.filter(({ kind, json }) => kind === "regel" && !("bron" in json));
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});
