import type { Regime } from "../../model/regime.js";
import type { Taal } from "../../model/tekst.js";
import { fill } from "../../read/errors.js";
import { escapedJson } from "../../read/shown.js";
import { loadRegime } from "../regimes.js";
import { readRules } from "./files.js";
import { refuse } from "./refuse.js";
import { loadFolder } from "./rule-files.js";

/** What the process ends with: see the README. */
export const exit = {
  settled: 0,
  fault: 1,
  wrongInput: 2,
  unknown: 3,
  badLines: 4,
  /** A run of many lines that could not go on: it says where it can. */
  brokenOff: 5,
  interrupted: 130,
  terminated: 143,
} as const;

/** The flags that take a value, and how the value is called in the usage. */
export const valued = {
  regime: "ID",
  regimes: "ID,ID",
  peildatum: "DATE",
  regels: "MAP",
  regelsets: "MAP",
  zaken: "MAP",
  drempel: "N",
  taal: "nl|en",
  vorm: "tekst|markdown",
  stellingen: "FILE",
  diepte: "oordeel|lijsten|uitkomst",
  vanaf: "BYTE:REGEL:DAG:CONTROLE",
  naar: "MAP",
  tegenover: "MAP",
  dialect: "duckdb|postgresql",
  deel: "query|tabel|lader|controle",
  tabel: "NAAM",
  leerlingen: "N",
  zaad: "N",
  herhalingen: "N",
  parameters: "FILE",
  gegevens: "FILE",
} as const;

/** The flags of a call, as they were given. */
export type Flags = { readonly [K in keyof typeof valued]?: string | undefined } & {
  readonly json?: boolean | undefined;
  readonly ndjson?: boolean | undefined;
};

/** The regime of one's own that a call names, if it names one. */
export const ownRegimes = ({ regels }: Flags): Regime[] =>
  regels === undefined ? [] : [loadFolder(regels, readRules(regels), (all) => loadRegime(all))];

/** Refuses a regime that the call names and nobody knows. */
export function refuseUnknown(regime: string | undefined, known: readonly string[]): void {
  if (regime === undefined || known.includes(regime)) return;
  refuse("call-unknown", "--regime", regime, { keuze: known.join(", ") }, known);
}

export function readTaal({ taal = "nl" }: Flags): Taal {
  return taal === "nl" || taal === "en"
    ? taal
    : refuse("call-unknown", "--taal", taal, { keuze: "nl, en" }, ["nl", "en"]);
}

export function readForm({ vorm: form = "tekst" }: Flags): "tekst" | "markdown" {
  return form === "tekst" || form === "markdown"
    ? form
    : refuse("call-unknown", "--vorm", form, { keuze: "tekst, markdown" }, ["tekst", "markdown"]);
}

/** Today as the Netherlands count it: at 22:30 UTC on 31 July it is already 1 August there. */
export const today = (): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());

/** A sentence of `teksten.*.json` with its places filled in. */
export const say = (line: string, values: Readonly<Record<string, unknown>>): string =>
  fill(line, (name) => (Object.hasOwn(values, name) ? String(values[name]) : undefined));

export const print = (text: string): void => void process.stdout.write(`${text}\n`);
export const printJson = (value: unknown): void => print(escapedJson(JSON.stringify(value, null, 2)));
/** For whoever looks on: standard output holds the outcome alone. */
export const remark = (text: string): void => void process.stderr.write(`${text}\n`);
