import { describe, expect, test } from "vitest";
import { teksten } from "../../src/generated/texts.js";
import { isObject, type Json, type JsonObject, objects, type RuleFile, ruleFiles, sentences } from "./rule-files.js";

const regimeOf = (folder: string): JsonObject | undefined =>
  ruleFiles.find((file) => file.kind === "regime" && file.folder === folder)?.json;

/** By operation of law, or by decision: said by the regime or by the one that it builds on. */
function rechtskarakter(folder: string): Json | undefined {
  const regime = regimeOf(folder);
  const base = regime?.["bouwtVoortOp"];
  return (
    regime?.["rechtskarakter"] ??
    (typeof base === "string" ? rechtskarakter(folder.replace(/[^/]+$/, base)) : undefined)
  );
}

const regimeFolders = ruleFiles.filter(({ kind }) => kind === "regime").map(({ folder }) => folder);
const ofLaw = regimeFolders.filter((folder) => rechtskarakter(folder) === "van-rechtswege");

/** The files of those regimes, and the facts of a question that has no other regimes. */
const byLaw: readonly RuleFile[] = ruleFiles.filter(({ folder, kind }) => {
  const regimes = kind === "feiten" ? regimeFolders.filter((f) => f.startsWith(`${folder}/`)) : [folder];
  return regimes.length > 0 && regimes.every((regime) => ofLaw.includes(regime));
});

/** Every text in a part of `teksten.*.json`. */
function* strings(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) yield* strings(inner);
}

const saying = (taal: "nl" | "en", words: RegExp): string[] =>
  byLaw.flatMap(({ path, json }) =>
    [...sentences(json, taal)].filter((text) => words.test(text)).map((text) => `${path}${text}`),
  );

describe("an exemption by operation of law is neither granted nor refused", () => {
  test("such regimes are found", () => {
    expect(ofLaw).toContain("rules/vrijstelling/leerplichtwet-1969");
  });
  test("in Dutch", () => {
    expect(saying("nl", /verle(en|nen)|toe(ge)?ken|weiger|afgewezen|afwijz|\bwijst\b.*\baf\b/i)).toEqual([]);
  });
  test("in English", () => {
    expect(saying("en", /\b(grant|refus|reject|award)\w*/i)).toEqual([]);
  });
});

test("an exemption is claimed: only to a court is there an appeal", () => {
  const court = /objection (or|and) appeal|court of appeal|on appeal\b/gi;
  expect(saying("en", /\bappeal/i).filter((text) => /\bappeal/i.test(text.replace(court, "")))).toEqual([]);
});

describe("what a parent reads of ours is plain", () => {
  const texts = (["nl", "en"] as const).flatMap((taal) => [...strings(teksten[taal].uitlegOuder)]);
  const all = texts.flatMap((text) => text.split(/(?<=[.!?;:])\s+/));

  test("sentences of at most fifteen words, eight on average", () => {
    const lengths = all.map((sentence) => sentence.split(/\s+/).length);
    expect(all.filter((_, i) => (lengths[i] ?? 0) > 15)).toEqual([]);
    expect(lengths.reduce((a, b) => a + b, 0) / lengths.length).toBeLessThanOrEqual(8);
  });

  test("without the terms of lawyers and of this package", () => {
    const terms =
      /dwingend|slotsom|peildatum|regime|conclusie|rechtswege|beschikking|derhalve|indien|dient te|conclusion|reference date|pursuant|hereby|shall\b/i;
    expect(texts.filter((text) => terms.test(text))).toEqual([]);
  });

  test("no word of more than twenty letters, and few long ones", () => {
    const words = texts.flatMap((text) => text.split(/[^\p{L}-]+/u)).filter((word) => word !== "");
    expect(words.filter((word) => word.length > 20)).toEqual([]);
    expect(words.filter((word) => word.length > 10).length / words.length).toBeLessThan(0.06);
  });
});

test("every rule, condition, warning and derived date has an English text", () => {
  const lacking = ruleFiles.flatMap(({ path, kind, json }) => {
    const needs = [...objects(json)].filter(
      ({ at, object }) =>
        (kind === "regel" && at === "") ||
        ("operator" in object && "fact" in object) ||
        ("code" in object && "zin" in object) ||
        "operatie" in object,
    );
    return needs.filter(({ object }) => !("en" in object)).map(({ at }) => `${path}${at}`);
  });
  expect(lacking).toEqual([]);
});

test("a rule says in English everything that it says in Dutch", () => {
  const lacking = ruleFiles
    .filter(({ kind }) => kind === "regel")
    .flatMap(({ path, json }) => {
      const event = isObject(json["event"]) ? json["event"] : {};
      const dutch = isObject(event["params"]) ? Object.keys(event["params"]) : [];
      const english = isObject(json["en"]) ? Object.keys(json["en"]) : [];
      return ["titel", ...dutch].filter((key) => !english.includes(key)).map((key) => `${path}: en.${key}`);
    });
  expect(lacking).toEqual([]);
});
