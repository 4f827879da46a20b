import { expect, test } from "vitest";
import { filesUnder, readText } from "../helpers/files.js";

const nameOf = (path: string): string => path.replace(/^.*\//, "").replace(/\.(md|txt)$/, "");
const documents = new Map(filesUnder("rules/bronnen").map((path) => [nameOf(path), readText(path)]));

/** The words of the articles of a law: without headings, emphasis and line breaks, and with leden numbered in one way. */
function articles(text: string): ReadonlyMap<string, string> {
  const [, ...parts] = text.split(/^## Artikel /m);
  return new Map(
    parts.map((part) => {
      const [number = "", ...lines] = part.split("\n");
      const words = lines
        .join("\n")
        .replace(/^\*\*[^*]+\*\*$/gm, "")
        .replace(/^(\d+)\.\s+/gm, "$1 ")
        .replaceAll("*", "");
      return [number.trim(), words.replace(/\s+/g, " ").trim()];
    }),
  );
}

interface Claim {
  readonly later: string;
  readonly earlier: string;
  readonly article: string;
}

/** What the head of a text says to read the same in an earlier state: `gelijk-aan: "document: 6, 7; other: 4"`. */
const claims: readonly Claim[] = [...documents].flatMap(([later, text]) =>
  (/^gelijk-aan: "([^"(]+)/m.exec(text)?.[1] ?? "").split(";").flatMap((part) => {
    const [earlier = "", list = ""] = part.split(":");
    return list
      .split(",")
      .map((article) => article.trim())
      .filter((article) => article !== "")
      .map((article) => ({ later, earlier: earlier.trim(), article }));
  }),
);

const words = (document: string, article: string): string | undefined =>
  articles(documents.get(document) ?? "").get(article);

test("an article that is said to read the same in an earlier text does so, word for word", () => {
  expect(claims.length).toBeGreaterThan(0);
  const differs = claims.filter(({ later, earlier, article }) => {
    const said = words(earlier, article);
    return said === undefined || said !== words(later, article);
  });
  expect(differs).toEqual([]);
});
