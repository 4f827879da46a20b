import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { SHARED } from "../model/gebruikt.js";

/** Reads a JSON file. */
export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const isFolder = (path: string): boolean => statSync(path).isDirectory();

/** The folders in a folder, by name. */
export const folders = (path: string): string[] =>
  readdirSync(path)
    .filter((name) => isFolder(join(path, name)))
    .sort();

/** The JSON files of one folder, parsed, by name. */
export function jsonFiles(path: string): Record<string, unknown> {
  const names = readdirSync(path)
    .filter((name) => name.endsWith(".json"))
    .sort();
  return Object.fromEntries(names.map((name) => [name, readJson(join(path, name))]));
}

/** The texts of sources in a folder, as rule files bring them. */
export const sourceTexts = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path)
      .filter((name) => /\.(md|txt)$/.test(name))
      .map((name) => [`bronnen/${name}`, readFileSync(join(path, name), "utf8")]),
  );

/** The JSON files of a folder by their names without the ending. */
const byStem = (path: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(jsonFiles(path)).map(([file, document]) => [file.replace(".json", ""), document]));

/** The calendars of days of rest, by name. */
export const calendars = (rules: string): Record<string, unknown> => byStem(join(rules, "kalenders"));

/** The names of other standards for what our questions have, by standard. */
export const mappings = (rules: string): Record<string, unknown> => byStem(join(rules, "koppelingen"));

/** The files of a regime, with the shared rules that it names. */
function regimeFiles(path: string): Record<string, unknown> {
  const own = jsonFiles(path);
  const { gebruikt = [] } = (own["regime.json"] ?? {}) as { gebruikt?: readonly string[] };
  const shared = gebruikt.filter((name) => SHARED.test(name) && existsSync(join(path, name)));
  return { ...own, ...Object.fromEntries(shared.map((name) => [name, readJson(join(path, name))])) };
}

/** A question as it stands in `rules/`: its facts, and its regimes with their files. */
export interface VraagMap {
  readonly feiten: unknown;
  readonly regimes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Every folder of `rules/` with a file `feiten.json` is a question; every folder in it is a regime, but for the rules that they share. */
export function questions(rules: string): Record<string, VraagMap> {
  const found = folders(rules).filter((name) => readdirSync(join(rules, name)).includes("feiten.json"));
  return Object.fromEntries(
    found.map((vraag) => {
      const path = join(rules, vraag);
      const ids = folders(path).filter((id) => id !== "gedeeld");
      const regimes = Object.fromEntries(ids.map((id) => [id, regimeFiles(join(path, id))]));
      return [vraag, { feiten: readJson(join(path, "feiten.json")), regimes }];
    }),
  );
}

/** The populations of the questions that have one, `simulatie.json` beside their facts, by question. */
export const populations = (rules: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(questions(rules)).flatMap((vraag) => {
      const document = jsonFiles(join(rules, vraag))["simulatie.json"];
      return document === undefined ? [] : [[vraag, document]];
    }),
  );
