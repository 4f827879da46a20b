import { describe, expect, test } from "vitest";
import { isObject, type Json, type JsonObject, objects, ruleFiles } from "./rule-files.js";

/** A place of a source, or a condition that names one. */
const text = (object: JsonObject | undefined, key: string): string | undefined => {
  const value = object?.[key];
  return typeof value === "string" ? value : undefined;
};
const list = (value: Json | undefined): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
const placesOf = ({ bron, mede }: JsonObject): string[] =>
  [...(isObject(bron) ? [bron] : []), ...list(mede)].map((source) => text(source, "vindplaats") ?? "");

/** What decides in a rule: its conditions and its field of application. */
const trees = (rule: JsonObject): readonly JsonObject[] => [rule["conditions"], rule["toepassing"]].filter(isObject);
const named = (rule: JsonObject): string[] =>
  trees(rule).flatMap((tree) => [...objects(tree)].flatMap(({ object }) => text(object, "bron") ?? []));

const rules = ruleFiles.filter(({ kind }) => kind === "regel");
const hasWays = ({ conditions }: JsonObject): boolean => [...objects(conditions)].some(({ object }) => "any" in object);

/**
 * Sources that stand beside those of the branches and decide in none of them, each with what it is there for. What is
 * not on this list is the ground of some branch, and its conditions say so: else a file of that branch is explained
 * with the lid of another.
 */
const beside: Readonly<Record<string, string>> = {
  "Algemene wet bestuursrecht, art. 3:46": "what a departure asks of the decision",
  "Brief van 30 oktober 2019, deel A, punt 1, over de beleidsvrijheid": "how strong the rule is",
  "Brief van 30 oktober 2019, deel A, punt 1, over financiering op een andere wijze": "when the rule applies",
  "Brief van 30 oktober 2019, deel A, punt 1, over het uitgangspunt": "of which term the rule asks the same",
  "Brief van 30 oktober 2019, deel B, punt 2": "the letter says the same as the law of each kind of education",
  "Gelijkstelling pedagoog (Leerplichtwet 1969, art. 3 en 7)": "who is put on a par with whom the article names",
  "Leerplichtwet 1969, art. 2 lid 1": "of whom the notice comes today",
  "Leerplichtwet 1969, art. 3 lid 2": "how school years are counted",
  "Leerplichtwet 1969, art. 4a lid 2 (tekst van 1 augustus 2021)": "what the newer text adds to the older one",
  "Leerplichtwet 1969, art. 5 onder a": "what the exemption is",
  "Leerplichtwet 1969, art. 6 lid 1": "of whom the notice comes",
  "Leerplichtwet BES, art. 1 onder f": "what a word means",
  "Leerplichtwet BES, art. 14 aanhef": "what the exemption is",
  "Leerplichtwet BES, art. 15 lid 1": "of whom the notice comes",
  "Leerplichtwet BES, art. 7 lid 2": "how school years are counted",
  "Steunpunt Passend Onderwijs, pagina Afwijking onderwijstijd": "practice, beside the law of each kind of education",
  "Wet op de expertisecentra, art. 1": "what a word means",
  "Wet op de expertisecentra, art. 11 lid 6": "how education for who is ill is arranged",
  "Wet op de expertisecentra, art. 14 lid 1": "what a word means",
  "Wet op de expertisecentra, art. 39 lid 4": "the age in a derived date",
  "Wet op de expertisecentra, art. 40 lid 15": "that for a longer stay the same samenwerkingsverband decides",
  "Wet op het primair onderwijs, art. 18a lid 2": "which schools belong to a samenwerkingsverband",
  "Wet op het primair onderwijs, art. 8 lid 8": "how education for who is ill is arranged",
  "Wet primair onderwijs BES, art. 1": "what a word means",
  "Wet voortgezet onderwijs 2020, art. 2.47 lid 14": "that experts advise; which is in the decree",
  "Wet voortgezet onderwijs 2020, art. 2.47 lid 2": "which schools belong to a samenwerkingsverband",
  "Wet voortgezet onderwijs 2020, art. 2.59 lid 2": "what a word means",
};

/** The sources of a rule with more than one way to meet it on which no condition rests, and for which nothing is said. */
const silent = (rule: JsonObject): string[] => {
  const own = placesOf(rule);
  const said = new Set(named(rule));
  return hasWays(rule) ? own.slice(1).filter((place) => !said.has(place) && !(place in beside)) : [];
};

describe("each condition says on which source it rests", () => {
  test("the source that a condition names is one of its rule, and no two of those have one place", () => {
    const wrong = rules.flatMap(({ path, json }) => {
      const places = placesOf(json);
      const strangers = named(json).filter((place) => !places.includes(place));
      const twice = places.filter((place, i) => places.indexOf(place) !== i);
      return [...strangers, ...twice].map((place) => `${path}: ${place}`);
    });
    expect(wrong).toEqual([]);
  });

  test("what decides no branch of a rule with more than one is there for a reason", () => {
    expect(rules.flatMap(({ path, json }) => silent(json).map((place) => `${path}: ${place}`))).toEqual([]);
  });

  test("a branch on a lid of its own is seen", () => {
    const [lid11, lid13] = ["art. 40 lid 11", "art. 40 lid 13"].map((vindplaats) => ({ vindplaats }));
    const rule = (bron?: string): JsonObject => ({
      bron: lid11 ?? {},
      mede: [lid13 ?? {}, { vindplaats: "Wet op de expertisecentra, art. 1" }],
      conditions: { any: [{ name: "so" }, { all: [{ name: "vso", ...(bron === undefined ? {} : { bron }) }] }] },
    });
    expect(silent(rule())).toEqual(["art. 40 lid 13"]);
    expect(silent(rule("art. 40 lid 13"))).toEqual([]);
    expect(silent({ ...rule(), conditions: { all: [] } })).toEqual([]);
  });
});
