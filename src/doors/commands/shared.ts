import { existsSync } from "node:fs";
import { duplicates } from "../../model/duplicates.js";
import type { Regime } from "../../model/regime.js";
import type { Taal } from "../../model/tekst.js";
import { fill, problem, ToetsverzoekError } from "../../read/errors.js";
import { escaped, escapedJson, Shown } from "../../read/shown.js";
import { loadFolders } from "./own-folders.js";
import { refuse } from "./refuse.js";

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
  regime: "REGIME",
  regimes: "REGIME,REGIME",
  peildatum: "DATE",
  regels: "MAP",
  regelsets: "MAP",
  zaken: "MAP",
  drempel: "N",
  taal: "nl|en",
  vorm: "tekst|markdown",
  register: "dossier|ouder",
  stellingen: "FILE",
  getuigen: "MAP",
  diepte: "oordeel|lijsten|uitkomst",
  vanaf: "BYTE:REGEL:DAG:CONTROLE",
  naar: "MAP",
  tegenover: "MAP|REGIME",
  dialect: "duckdb|postgresql",
  deel: "query|tabel|lader|controle",
  tabel: "NAAM",
  leerlingen: "N",
  zaad: "N",
  herhalingen: "N",
  parameters: "FILE",
  gegevens: "FILE",
  conclusie: "ID",
  alleen: "conclusies",
  zaak: "FILE",
  breedte: "N",
  naam: "ID",
  titel: "TEKST",
  "titel-en": "TEKST",
  eigenaar: "TEKST",
  basis: "REGIME",
  toets: "FILE",
  vervang: "REGEL,REGEL",
  poort: "N",
} as const;

/** The flags that are there or not. */
export const plain = ["json", "ndjson", "volledig", "wegen", "geerfd", "let-op"] as const;

/** The flags of a call, as they were given. */
export type Flags = { readonly [K in keyof typeof valued]?: string | undefined } & {
  readonly [K in (typeof plain)[number]]?: boolean | undefined;
};

/**
 * The regimes of one's own that a call names: of one folder, or of some with commas between. A comma in a name that is there is no such comma.
 *
 * @throws {ToetsverzoekError} for two of one name: the one would be taken for the other
 */
export const ownRegimes = ({ regels }: Flags): Regime[] => {
  if (regels === undefined) return [];
  const maps = existsSync(regels) ? [regels] : regels.split(",").map((map) => map.trim());
  const loaded = loadFolders(maps);
  const regimes = maps.flatMap((map) => loaded.get(map) ?? []);
  const wrong = duplicates(regimes.map(({ vraag, id }) => `${vraag}/${id}`)).map(({ at }) => {
    const { vraag, id: regime } = regimes[at] as Regime;
    return problem("regime-twice", "--regels", new Shown(regime), { vraag, regime });
  });
  if (wrong.length > 0) throw new ToetsverzoekError(wrong);
  return regimes;
};

/** A number of a flag, as it is; what is no plain number is left for the check to refuse. */
export const numberOf = (text: string | undefined): unknown =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : text;

/** Refuses a regime that the call names and nobody knows. */
export function refuseUnknown(regime: string | undefined, known: readonly string[]): void {
  if (regime === undefined || known.includes(regime)) return;
  refuse("call-unknown", "--regime", regime, { keuze: known.join(", ") }, known);
}

/** Reads a flag that is one of a few; the first of them when it is left out. */
export function oneOf<T extends string>(flag: string, value: string | undefined, choices: readonly [T, ...T[]]): T {
  const found = value === undefined ? choices[0] : choices.find((one) => one === value);
  return found ?? refuse("call-unknown", flag, value, { keuze: choices.join(", ") }, choices);
}

export const readTaal = ({ taal }: Flags): Taal => oneOf("--taal", taal, ["nl", "en"]);

export const readForm = ({ vorm: form }: Flags): "tekst" | "markdown" => oneOf("--vorm", form, ["tekst", "markdown"]);

/** A language and a form in which something is shown. */
export interface Shape {
  readonly taal: Taal;
  readonly form: "tekst" | "markdown";
}

/** Today as the Netherlands count it: at 22:30 UTC on 31 July it is already 1 August there. */
export const today = (): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());

/** A sentence of `teksten.*.json` with its places filled in. */
export const say = (line: string, values: Readonly<Record<string, unknown>>): string =>
  fill(line, (name) => (Object.hasOwn(values, name) ? String(values[name]) : undefined));

export const print = (text: string): void => void process.stdout.write(`${text}\n`);
/** Lines of words that come from rules: what a terminal would take for a command is shown as what it is. */
export const printLines = (lines: readonly string[]): void =>
  print(
    lines
      .flatMap((line) => line.split("\n").map(escaped))
      .join("\n")
      .trim(),
  );
export const printJson = (value: unknown): void => print(escapedJson(JSON.stringify(value, null, 2)));
/** For whoever looks on: standard output holds the outcome alone. */
export const remark = (text: string): void => void process.stderr.write(`${text}\n`);
