import { describe, expect, test } from "vitest";
import { readJson } from "../helpers/files.js";
import { hasDutch } from "../helpers/in-english.js";

type Texts = Readonly<Record<string, unknown>>;
const [nl, en] = [readJson<Texts>("rules/teksten.nl.json"), readJson<Texts>("rules/teksten.en.json")];

/** What problems say, and the words that are filled in in them. */
const parts = Object.keys(nl).filter((name) =>
  /fouten$|^(probleem|getoond|aangeroepen|regelplaatsen|herstelvormen|koppelwoorden)$/.test(name),
);

/** Every text of a part, by its path. */
function texts(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}/${key}`));
}
const all = (from: Texts): Map<string, string> => new Map(parts.flatMap((name) => texts(from[name], name)));
const [dutch, english] = [all(nl), all(en)];
const placesIn = (text = ""): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe("what a mistake says stands in both languages", () => {
  test("the parts are found", () => {
    expect(parts.length).toBeGreaterThan(14);
    expect(dutch.size).toBeGreaterThan(600);
  });

  test("with the same keys", () => {
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
  });

  test("with the same places", () => {
    const other = [...dutch].filter(([path, text]) => `${placesIn(text)}` !== `${placesIn(english.get(path))}`);
    expect(other.map(([path]) => path)).toEqual([]);
  });

  test("and never in the same words, but where a text is nothing but a place", () => {
    const same = [...dutch].filter(([path, text]) => english.get(path) === text && !/^\{\w+\}$/.test(text));
    // The answers are words of the package, in every language.
    expect(same.map(([path]) => path)).toEqual([]);
  });

  test("in English without a Dutch word, but for keys and names of what is written in Dutch", () => {
    expect([...english].filter(([, text]) => hasDutch(text)).map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });
});
