import { filesUnder, readJson } from "../helpers/files.js";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a file is follows from its name; a rule is what is not one of the others. */
export type Kind = "feiten" | "regime" | "afleidingen" | "kalender" | "simulatie" | "koppeling" | "regel";

export interface RuleFile {
  readonly path: string;
  readonly folder: string;
  readonly kind: Kind;
  readonly json: JsonObject;
}

const kinds: readonly string[] = ["feiten", "regime", "afleidingen", "simulatie"];

const read = (path: string): RuleFile => {
  const [name = "", ...above] = path.split("/").reverse();
  const stem = name.replace(".json", "");
  const apart = { "rules/kalenders": "kalender", "rules/koppelingen": "koppeling" }[path.replace(/\/[^/]+$/, "")];
  const kind = (apart ?? (kinds.includes(stem) ? stem : "regel")) as Kind;
  return { path, folder: above.reverse().join("/"), kind, json: readJson<JsonObject>(path) };
};

/** The files of the questions and their regimes, `rules/VRAAG/...`, and the calendars, parsed. */
export const ruleFiles: readonly RuleFile[] = filesUnder("rules", ".json")
  .filter((path) => path.split("/").length > 2 && !/^rules\/(schema|bronnen)\//.test(path))
  .map(read);

/** Every object in a value with the steps to it, from the outside in. */
export function* objects(
  value: Json | undefined,
  at = "",
): Generator<{ readonly at: string; readonly object: JsonObject }> {
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* objects(item as Json, `${at}/${i}`);
  else if (isObject(value)) {
    yield { at, object: value };
    for (const [key, inner] of Object.entries(value)) yield* objects(inner, `${at}/${key}`);
  }
}

/** A value as a list of texts: a citaat is one text or several. */
export const texts = (value: Json | undefined): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");

/** Words of a source or a court, and names for machines: not ours to choose. */
const notOurs = new Set([
  "citaat",
  "vindplaats",
  "grond",
  "document",
  "jci",
  "$schema",
  "fact",
  "feit",
  "id",
  "naam",
  "code",
]);

/** The texts of a value in one language: what stands under a key `en` is English, the rest Dutch. */
export function* sentences(value: Json, taal: "nl" | "en", at = "", english = false): Generator<string> {
  if (typeof value === "string" && english === (taal === "en")) yield `${at}: ${value}`;
  else if (Array.isArray(value))
    for (const [i, item] of value.entries()) yield* sentences(item as Json, taal, `${at}/${i}`, english);
  else if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (!notOurs.has(key)) yield* sentences(inner, taal, `${at}/${key}`, english || key === "en");
    }
  }
}
