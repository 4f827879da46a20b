import { prove } from "../../generated/alle-vragen.js";
import type { Uitspraak } from "../../model/bewijs-van-regels.js";
import { isObject } from "../../model/depth.js";
import type { RegelBestanden, Regime } from "../../model/regime.js";
import type { Taal, Tekst } from "../../model/tekst.js";
import { RegelError, ToetsverzoekError } from "../../read/errors.js";
import { isMissingPackage } from "../../read/missing-package.js";
import { translate } from "../../read/translate.js";
import { type Geval, readCases } from "../../testing/cases.js";
import { coverage, type Dekkingsverslag } from "../../testing/coverage.js";
import { outdated } from "../../testing/made.js";
import { type Mutatieverslag, misfits, mutationScore } from "../../testing/score.js";
import { ways } from "../../testing/ways.js";
import { loadRegime } from "../regimes.js";
import { readCaseFiles, readRules } from "./files.js";
import { loadFolder } from "./rule-files.js";
import { warningsOf } from "./warnings.js";

/** The steps of a trial, quick ones first. A step that finds what is wrong with the rules or the cases is the last. */
export const stappen = ["lint", "zaken", "dekking", "bewijzen", "eigenschappen", "mutanten"] as const;
export type Stap = (typeof stappen)[number];

/** A property that does not hold, with what it says about it. */
export interface Weerlegd {
  readonly naam: string;
  readonly reden: string;
}

/** What each step found; a step that was not reached is absent. */
export interface Proef {
  readonly schema: "proef/1";
  readonly map: string;
  readonly regime: string | null;
  readonly lint?: {
    readonly regels: number;
    readonly fouten: readonly string[];
    readonly waarschuwingen: readonly string[];
  };
  readonly zaken?: {
    /** How many there are; `null` where they cannot be read. */
    readonly zaken: number | null;
    /** How many of them come out otherwise than they say. */
    readonly anders: number;
    readonly fouten: readonly string[];
    readonly zonderZaken: readonly string[];
    /** Of the cases that a command made, by their sentences: those that come out otherwise, and those that say what the rules no longer do. */
    readonly gemaakt: { readonly anders: readonly string[]; readonly verouderd: readonly string[] };
  };
  readonly dekking?: Dekkingsverslag;
  /** The ways to an answer of its own conclusions that no case goes, by their sentences. */
  readonly wegen?: { readonly zaken: string; readonly open: readonly Tekst[] };
  readonly bewijzen?: { readonly uitspraken: number; readonly weerlegd: readonly Uitspraak[] };
  /** `null` where fast-check, which draws the cases, is not installed. */
  readonly eigenschappen?: {
    readonly aantal: number;
    readonly trekkingen: number;
    readonly weerlegd: readonly Weerlegd[];
  } | null;
  readonly mutanten?: Mutatieverslag;
}

/** What rests on the rules alone, kept while somebody writes cases for them. */
export interface Remembered {
  regels?: string | undefined;
  bewijzen?: Proef["bewijzen"] | undefined;
  eigenschappen?: Proef["eigenschappen"] | undefined;
}

export interface Trial {
  readonly map: string;
  /** The regimes of one's own that it may build on. */
  readonly below: () => readonly Regime[];
  /** Where the cases stand; beside the rules, where nothing else is said. */
  readonly zaken: string;
  /** Before each step, and after so many mutants: whether to go on. */
  readonly next: (stap: Stap, aantal?: number) => Promise<boolean>;
  readonly mutant: (aantal: number, overleven: number) => void;
  readonly taal: Taal;
  /** What an earlier trial found of the same rules; it is written on. */
  readonly memory: Remembered;
}

/** So many cases a property: enough to find a slip, and not to keep somebody waiting. */
const RUNS = 10;
/** Where drawing begins: two runs over the same rules say the same. */
const SEED = 1;

/** What is wrong, line by line; what is no mistake of the author is none of ours. */
function mistakes(found: unknown, taal: Taal): readonly string[] {
  const error = translate(found, { taal });
  if (error instanceof RegelError || error instanceof ToetsverzoekError) return error.message.split("\n");
  throw error;
}

function attempt<T>(taal: Taal, action: () => T): { readonly value: T } | { readonly fouten: readonly string[] } {
  try {
    return { value: action() };
  } catch (error) {
    return { fouten: mistakes(error, taal) };
  }
}

/** The conclusions that the files of a folder bring: its rules, and the norms of its policy. */
function ownConclusions(files: RegelBestanden): string[] {
  const beleid = files["beleid.json"];
  const normen = isObject(beleid) && Array.isArray(beleid["normen"]) ? beleid["normen"] : [];
  const rules = Object.values(files).filter((file) => isObject(file) && "conditions" in file && "event" in file);
  return [
    ...rules.map((rule) => (isObject(rule) ? rule["name"] : "")),
    ...normen.map((norm: unknown) => (isObject(norm) ? norm["id"] : "")),
  ]
    .map(String)
    .filter((name, i, all) => all.indexOf(name) === i);
}

/** The own conclusions of which no case says what comes out. */
function withoutCases(files: RegelBestanden, regime: Regime, gevallen: readonly Geval[]): string[] {
  const final = regime.regels.find(({ slotsom }) => slotsom)?.name;
  const said = new Set(
    gevallen.flatMap(({ verwacht: { over, conclusies = {} } }) => [over ?? final ?? "", ...Object.keys(conclusies)]),
  );
  return ownConclusions(files).filter((name) => !said.has(name));
}

/** Properties drawn by fast-check: who wants them installs it beside this package. */
async function properties(regime: Regime, taal: Taal): Promise<NonNullable<Proef["eigenschappen"]> | null> {
  const kit = await import("../../testing/properties/tried.js").catch((error: unknown) => {
    if (isMissingPackage(error)) return undefined;
    throw error;
  });
  if (kit === undefined) return null;
  const { aantal, weerlegd } = await kit.tryAll(regime, { seed: SEED, numRuns: RUNS, taal });
  return { aantal, trekkingen: RUNS, weerlegd };
}

/** The ways of its own conclusions that no case goes; those of a policy have none of their own to write beside it. */
const openWays = (files: RegelBestanden, regime: Regime, gevallen: readonly Geval[]): Tekst[] =>
  ownConclusions(files)
    .filter((name) => regime.regels.some((regel) => regel.name === name))
    .flatMap((name) => ways(regime, name, { gevallen }).wegen)
    .flatMap(({ gevallen: cases, zin }) => (cases.length === 0 ? [zin] : []));

function proved(regime: Regime): NonNullable<Proef["bewijzen"]> {
  const { uitspraken } = prove(regime.vraag, regime.id, undefined, { regimes: [regime] });
  return { uitspraken: uitspraken.length, weerlegd: uitspraken.filter(({ houdt }) => houdt !== true) };
}

/** Tries a folder of rules step by step; `undefined` where somebody no longer waits for it. */
export async function trial({ map, zaken, below, next, mutant, taal, memory }: Trial): Promise<Proef | undefined> {
  const empty = { schema: "proef/1", map, regime: null } as const;
  if (!(await next("lint"))) return undefined;
  const loaded = attempt(taal, () => {
    const files = readRules(map);
    return { files, regime: loadFolder(map, files, (all) => loadRegime(all, { regimes: below() })) };
  });
  if ("fouten" in loaded) return { ...empty, lint: { regels: 0, fouten: loaded.fouten, waarschuwingen: [] } };
  const { files, regime } = loaded.value;
  const lint = { regels: ownConclusions(files).length, fouten: [], waarschuwingen: warningsOf(regime, files) };
  const begun = { ...empty, regime: regime.id, lint };
  if (!(await next("zaken"))) return undefined;
  const judged = attempt(taal, () => readCases(readCaseFiles(zaken), regime));
  const unread = { anders: [], verouderd: [] };
  if ("fouten" in judged)
    return { ...begun, zaken: { zaken: null, anders: 0, fouten: judged.fouten, zonderZaken: [], gemaakt: unread } };
  const gevallen = judged.value;
  const wrong = misfits(regime, gevallen);
  const cases = {
    ...{ zaken: gevallen.length, anders: wrong.length, zonderZaken: withoutCases(files, regime, gevallen) },
    fouten: wrong.length === 0 ? [] : mistakes(new RegelError(wrong.flat()), taal),
    gemaakt: outdated(regime, gevallen),
  };
  if (wrong.length > 0) return { ...begun, zaken: cases };
  if (!(await next("dekking"))) return undefined;
  const dekking = coverage(regime, gevallen);
  const wegen = { zaken, open: openWays(files, regime, gevallen) };
  if (!(await next("bewijzen"))) return undefined;
  const rules = JSON.stringify(Object.entries(files).filter(([name]) => !name.endsWith(".zaken.json")));
  if (memory.regels !== rules) Object.assign(memory, { regels: rules, bewijzen: undefined, eigenschappen: undefined });
  memory.bewijzen ??= proved(regime);
  if (!(await next("eigenschappen"))) return undefined;
  if (memory.eigenschappen === undefined) memory.eigenschappen = await properties(regime, taal);
  const { bewijzen, eigenschappen = null } = memory;
  if (!(await next("mutanten"))) return undefined;
  let [aantal, overleven] = [0, 0];
  const bijMutant = (_: unknown, gedood: boolean): void => {
    aantal += 1;
    if (!gedood) overleven += 1;
    mutant(aantal, overleven);
  };
  const mutanten = mutationScore(regime, gevallen, { bijMutant });
  return { ...begun, zaken: cases, dekking, wegen, bewijzen, eigenschappen, mutanten };
}
