import { expect, test } from "vitest";
import { krachten } from "../../src/model/regel.js";
import { readJson, readText } from "../helpers/files.js";
import { regimes } from "../helpers/generate.js";

interface Begrip {
  readonly term: string;
  readonly omschrijving: string;
  readonly bron: string;
  readonly en: string;
}

const { begrippen } = readJson<{ begrippen: readonly Begrip[] }>("rules/begrippen.json");
const terms = new Set(begrippen.map(({ term }) => term));
const words = (name: string): string[] => name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());

test("each term stands once, in order, with a definition, a source and an English gloss", () => {
  const listed = begrippen.map(({ term }) => term);
  expect(listed).toEqual([...new Set(listed)].sort());
  for (const begrip of begrippen) {
    for (const text of [begrip.omschrijving, begrip.bron, begrip.en])
      expect(text.length, begrip.term).toBeGreaterThan(2);
    expect(begrip.omschrijving, begrip.term).toMatch(/\.$/);
  }
});

test("every group of facts is a term of the law", () => {
  const groups = new Set(regimes.flatMap((regime) => regime.feiten.map((feit) => feit.id.split(".")[0] ?? "")));
  expect([...groups].filter((group) => !terms.has(group))).toEqual([]);
});

test("every strength is a term", () => {
  // "In beginsel" is the ordinary word of the source, not a term with a meaning of its own.
  const ordinary = ["in-beginsel", "verwachting"];
  expect(krachten.filter((kracht) => !terms.has(kracht) && !ordinary.includes(kracht))).toEqual([]);
});

test("every Dutch word in a name that the package exports is a term", () => {
  const english = new Set(
    "describe parse safe evaluate explain record load id error opties beschrijving naam leesbare algemene eigen laad bestand bestanden probleem".split(
      " ",
    ),
  );
  const exported = [...readText("src/index.ts").matchAll(/\b(?:type )?([A-Za-z]+)(?=[,}\s])/g)].map(
    (match) => match[1] ?? "",
  );
  const names = exported.filter((name) =>
    /^[A-Z]|^(describe|evaluate|parse|safeEvaluate|explain|loadRegime|record)$/.test(name),
  );
  const singular = (word: string): string => word.replace(/s$/, "");
  const unknown = names
    .flatMap(words)
    .filter((word) => !terms.has(word) && !terms.has(singular(word)) && !english.has(word));
  expect([...new Set(unknown)]).toEqual([]);
});
