import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AanroepFoutCode, callProblem } from "../call-errors.js";
import { type FoutCode, fill, ToetsverzoekError } from "../errors.js";
import type { Regime } from "../model/regime.js";
import type { Taal } from "../model/tekst.js";
import { loadRegime } from "../regimes.js";
import { asIs } from "../shown.js";

/** What the process ends with: see the README. */
export const exit = { settled: 0, fault: 1, wrongInput: 2, unknown: 3, badLines: 4 } as const;

/** The flags of a call, as they were given. */
export interface Flags {
  readonly regime?: string | undefined;
  readonly peildatum?: string | undefined;
  readonly regels?: string | undefined;
  readonly zaken?: string | undefined;
  readonly drempel?: string | undefined;
  readonly taal?: string | undefined;
  readonly json?: boolean | undefined;
  readonly ndjson?: boolean | undefined;
  readonly diepte?: string | undefined;
  readonly vanaf?: string | undefined;
}

/** A mistake in the call or the input: shown on standard error, exit 2. */
export const refuse = (
  code: FoutCode | AanroepFoutCode,
  pad: string,
  found: unknown,
  values?: Record<string, string>,
): never => {
  throw new ToetsverzoekError([callProblem(code, pad, found, values)]);
};

function readText(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch {
    return refuse("file-unreadable", "", asIs(file));
  }
}

export function readJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    // The message of the parser can quote the input; its first sentence says what is wrong.
    const detail = error instanceof Error ? error.message.replace(/,? "?\.\.\..*$|, ".*$/s, "") : "";
    return refuse("json-invalid", "", asIs(file), { detail });
  }
}

function readFolder(map: string, ending: string, recursive: boolean): Record<string, unknown> {
  let names: string[];
  try {
    names = readdirSync(map, { recursive, encoding: "utf8" }).filter((name) => name.endsWith(ending));
  } catch {
    return refuse("file-unreadable", "", asIs(map));
  }
  return Object.fromEntries(names.map((name) => [name.replaceAll("\\", "/"), readJson(join(map, name))]));
}

/** The rule files of a folder, parsed, by name. */
export const readRules = (map: string): Record<string, unknown> => readFolder(map, ".json", false);

/** The files of cases in a folder and in those below it, parsed, by their path from it. */
export const readCaseFiles = (map: string): Record<string, unknown> => readFolder(map, ".zaken.json", true);

/** The regime of one's own that a call names, if it names one. */
export const ownRegimes = ({ regels }: Flags): Regime[] =>
  regels === undefined ? [] : [loadRegime(readRules(regels))];

export function readTaal({ taal = "nl" }: Flags): Taal {
  return taal === "nl" || taal === "en" ? taal : refuse("call-unknown", "--taal", taal, { keuze: "nl, en" });
}

/** Today as the Netherlands count it: at 22:30 UTC on 31 July it is already 1 August there. */
export const today = (): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());

/** A sentence of `teksten.*.json` with its places filled in. */
export const say = (line: string, values: Readonly<Record<string, unknown>>): string =>
  fill(line, (name) => (name in values ? String(values[name]) : undefined));

export const print = (text: string): void => void process.stdout.write(`${text}\n`);
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));
/** For whoever looks on: standard output holds the outcome alone. */
export const remark = (text: string): void => void process.stderr.write(`${text}\n`);
