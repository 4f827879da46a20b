import { statSync } from "node:fs";
import { nearest } from "../../model/nearest.js";
import type { Regime } from "../../model/regime.js";
import { asIs } from "../../read/shown.js";
import { regimesOf, vraagNamen } from "../regimes.js";
import { loadFolders } from "./own-folders.js";
import { refuse } from "./refuse.js";
import { type Flags, ownRegimes } from "./shared.js";

/** A regime that a call names, with the day of its rules where the call says one: `wec@2026-08-01`. */
export interface Named {
  readonly regime: Regime;
  readonly peildatum: string | undefined;
}

/** Those of the call's own folder, and those of the package. */
export function known(flags: Flags): readonly Regime[] {
  return [...ownRegimes(flags), ...vraagNamen.flatMap(regimesOf)];
}

/** What a call names regimes by, and the regimes among which they are. */
export interface Called {
  /** A folder of rules stands for the regime in it. */
  readonly names: readonly string[];
  readonly own: readonly Regime[];
  readonly regimes: readonly Regime[];
  /** The folders among the arguments. */
  readonly folders: ReadonlyMap<string, Regime>;
}

/** Reads arguments that are each the id of a regime or a folder of rules; beside `--regels` none is a folder. */
export function called(args: readonly string[], flags: Flags): Called {
  const packaged = vraagNamen.flatMap(regimesOf);
  const isFolder = (argument: string): boolean =>
    flags.regels === undefined &&
    !packaged.some(({ id }) => id === argument) &&
    statSync(argument, { throwIfNoEntry: false })?.isDirectory() === true;
  const maps = [...new Set(args.filter(isFolder))];
  const folders = loadFolders(maps);
  const own = [...ownRegimes(flags), ...folders.values()];
  return { names: args.map((one) => folders.get(one)?.id ?? one), own, regimes: [...own, ...packaged], folders };
}

const idOf = (argument: string): string => argument.split("@", 1)[0] ?? "";

/**
 * Finds the regime that an argument names; a regime of one's own goes before one of the package.
 *
 * @param among of which is said that one of them was meant, where there is none
 */
export function namedIn(regimes: readonly Regime[], argument: string, among = regimes): Named {
  const id = idOf(argument);
  const ids = among.map((regime) => regime.id);
  const keuze = nearest(id, ids) ?? ids.join(", ");
  const regime = regimes.find((one) => one.id === id) ?? refuse("call-unknown", "REGIME", id, { keuze }, ids);
  return { regime, peildatum: argument.length > id.length ? argument.slice(id.length + 1) : undefined };
}

/** Finds regimes that are compared: where one is not known, it was one of the question of the others. */
export function namedBeside(regimes: readonly Regime[], named: readonly string[]): Named[] {
  const other = regimes.find(({ id }) => named.some((one) => idOf(one) === id));
  const among = other ? regimes.filter(({ vraag }) => vraag === other.vraag) : regimes;
  return named.map((one) => namedIn(regimes, one, among));
}

/** Refuses a day behind a regime where the day is given otherwise, or has no part; what the file holds is not shown. */
export function refuseDay(
  code: "call-day" | "call-all-days",
  regimes: readonly Regime[],
  place: string,
  argument: string,
): void {
  const id = idOf(argument);
  if (id === argument || !regimes.some((one) => one.id === id)) return;
  const known = /^\d{4}-\d{2}-\d{2}$/.test(argument.slice(id.length + 1));
  refuse(code, place, known ? asIs(argument) : argument);
}

/** A regime as the functions that compare take it. */
export const sideOf = (
  { regime, peildatum }: Named,
  standard: string | undefined,
): { readonly regime: string; readonly peildatum?: string } => {
  const day = peildatum ?? standard;
  return day === undefined ? { regime: regime.id } : { regime: regime.id, peildatum: day };
};
