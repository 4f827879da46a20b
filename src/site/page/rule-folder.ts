import type { RegelBestanden } from "../../model/regime.js";
import { JsonError, readJsonText } from "../../read/json.js";
import { sharedIn } from "../../read/regime/shared-rules.js";

/** A file of a folder that was handed over: its path, from that folder on. */
export interface FolderFile {
  readonly path: string;
  readonly text: string;
}

/** A mistake in a file of rules, as it is told on the page. */
export interface RuleFault {
  readonly file: string;
  /** Where in it: a JSON Pointer, or a line and a column. */
  readonly place: string;
  /** What is wrong and what to do, in Dutch; none where the file is no JSON. */
  readonly text: string | null;
}

export type RuleFolder =
  | { readonly ok: true; readonly files: RegelBestanden }
  | { readonly ok: false; readonly reason: "no-regime" | "too-large" }
  | { readonly ok: false; readonly reason: "not-json"; readonly faults: readonly RuleFault[] };

/** A regime is one folder of dozens of files, with the laws that it quotes. */
const LARGEST = 24_000_000;

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);
const saysWhatItIs = (path: string): boolean => ["regime.json", "beleid.json"].includes(nameOf(path));

/** Which files are wanted at all, before they are read: rules, and the texts of their sources. */
export const isWanted = (path: string): boolean =>
  path.endsWith(".json") || /(^|\/)bronnen\/[^/]+\.(md|txt)$/.test(path);

/** Where a name leads from a folder: `../gedeeld/deel.json` from `a/b/` is `a/gedeeld/deel.json`; nothing above what was handed over. */
function pathFrom(folder: string, name: string): string | undefined {
  const steps = folder.split("/").slice(0, -1);
  const up = name.split("/").filter((step) => step === "..").length;
  return up > steps.length ? undefined : [...steps.slice(0, steps.length - up), ...name.split("/").slice(up)].join("/");
}

/** The shared rules that a regime names, among what was handed over: by the name that it gives them. Of what is no JSON is told elsewhere. */
function sharedAmong(given: readonly FolderFile[], head: FolderFile, folder: string): ReadonlyMap<string, FolderFile> {
  const found = new Map<string, FolderFile>();
  let regime: unknown;
  try {
    regime = readJsonText(head.text.replace(BYTE_ORDER, ""));
  } catch (error) {
    if (error instanceof JsonError) return found;
    throw error;
  }
  for (const name of sharedIn(regime)) {
    const file = given.find(({ path }) => path === pathFrom(folder, name));
    if (file) found.set(name, file);
  }
  return found;
}

const BYTE_ORDER = /^\uFEFF/;

/**
 * The rule files among those of a folder: what lies beside the one `regime.json` or `beleid.json` that lies highest, the texts in `bronnen`
 * beside it, and the shared rules that it names where the folder that holds those was handed over too.
 */
export function ruleFilesIn(given: readonly FolderFile[]): RuleFolder {
  const deep = (path: string): number => path.split("/").length;
  const [head] = given
    .filter(({ path }) => saysWhatItIs(path))
    .sort(({ path: a }, { path: b }) => deep(a) - deep(b) || (a < b ? -1 : 1));
  if (head === undefined) return { ok: false, reason: "no-regime" };
  const folder = folderOf(head.path);
  const beside = given.filter(({ path }) => isWanted(path) && [folder, `${folder}bronnen/`].includes(folderOf(path)));
  const named = new Map(beside.map((file) => [file.path.slice(folder.length), file]));
  for (const [name, file] of sharedAmong(given, head, folder)) named.set(name, file);
  if ([...named.values()].reduce((sum, { text }) => sum + text.length, 0) > LARGEST)
    return { ok: false, reason: "too-large" };
  const faults: RuleFault[] = [];
  const files: Record<string, unknown> = {};
  for (const [name, { text }] of named) {
    if (!name.endsWith(".json")) {
      files[name] = text;
      continue;
    }
    try {
      files[name] = readJsonText(text.replace(BYTE_ORDER, ""));
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      faults.push({ file: name, place: `${error.regel}:${error.kolom}`, text: null });
    }
  }
  return faults.length > 0 ? { ok: false, reason: "not-json", faults } : { ok: true, files };
}
