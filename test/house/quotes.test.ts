import { describe, expect, test } from "vitest";
import { checkCitations, Sources } from "../../src/read/regime/citations.js";
import { filesUnder, readText } from "../helpers/files.js";
import { objects, ruleFiles, texts } from "./rule-files.js";

const sources = Object.fromEntries(
  filesUnder("rules/bronnen")
    .filter((path) => /\.(md|txt)$/.test(path))
    .map((path) => [path.replace("rules/", ""), readText(path)]),
);
const files = Object.fromEntries(ruleFiles.map(({ path, json }) => [path, json]));

/** What the door for rules of others would say of these files, with these texts beside them. */
const said = (bestanden: Record<string, unknown>): string[] => {
  const { problemen, ongecontroleerd } = checkCitations(bestanden, new Sources({ ...sources }), undefined);
  return [
    ...problemen.map(({ code, bestand, pad, gevonden }) => `${code} ${bestand}${pad} ${gevonden}`),
    ...ongecontroleerd.map(({ document, citaat }) => `${document}: ${citaat}`),
  ];
};

describe("law text is quoted, never paraphrased", () => {
  test("every quote, article, reference and number of the rules stands in their sources", () => {
    expect(said(files)).toEqual([]);
  });

  test("there are quotes, and a changed word, number or document is seen in each file", () => {
    const quotes = ruleFiles.flatMap(({ json }) => [...objects(json)].flatMap(({ object }) => texts(object["citaat"])));
    expect(quotes.length).toBeGreaterThan(300);
    for (const { path, json } of ruleFiles.filter(({ kind }) => kind === "regel")) {
      const changed = JSON.parse(JSON.stringify(json).replace(/"citaat":\["/, '"citaat":["verzonnen ')) as unknown;
      expect(said({ [path]: changed }).join()).toContain("quote-unfound");
      const other = JSON.parse(JSON.stringify(json).replace(/"document":"[^"]*"/, '"document":"wet-1900"')) as unknown;
      expect(said({ [path]: other }).join()).toContain("document-unknown");
    }
  });

  test("every rule file names the document that it quotes", () => {
    const without = ruleFiles.filter(({ kind, json }) => kind === "regel" && !("bron" in json));
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});
