import { type Background, background, type Carried, type Parts } from "../engine/bundle.js";
import { readKalender } from "../engine/calendars.js";
import { load, readFiles, readVraag } from "../engine/load.js";
import type { Kalenders } from "../model/kalender.js";
import type { Regime, RegimeBestand } from "../model/regime.js";
import { calendars, type VraagMap } from "./files.js";

type Files = Readonly<Record<string, unknown>>;
const builds = (files: Files): number => ((files["regime.json"] as RegimeBestand).bouwtVoortOp === undefined ? 0 : 1);

/** Regimes in an order in which each comes after the one that it builds on. */
export const basesFirst = (regimes: readonly Files[]): Files[] => [...regimes].sort((a, b) => builds(a) - builds(b));

/** The calendars of `rules/`, or throws what is wrong with one. */
export const readCalendars = (rules: string): Kalenders =>
  Object.fromEntries(Object.entries(calendars(rules)).map(([id, document]) => [id, readKalender(id, document)]));

const isBackground = (key: string): boolean => (background as readonly string[]).includes(key);

/** A question of `rules/`: what the package carries of it, and its regimes. */
export interface Read {
  readonly carried: Carried;
  /** Of each regime, in the same order. */
  readonly background: readonly Background[];
  readonly regimes: readonly Regime[];
}

/** Reads a question of `rules/` through the door that users use, or throws what is wrong with it. */
export function readQuestion(naam: string, map: VraagMap, kalenders: Kalenders): Read {
  const vraag = readVraag(`${naam}/feiten.json`, map.feiten);
  const known = new Map([[naam, vraag]]);
  const regimes: Regime[] = [];
  const parts: Parts[] = [];
  const apart: Background[] = [];
  for (const files of basesFirst(Object.values(map.regimes))) {
    const { regels, regime, ...bundle } = readFiles(files, regimes);
    const of = (wanted: boolean): object =>
      Object.fromEntries(Object.entries(regime).filter(([key]) => isBackground(key) === wanted));
    parts.push({ ...bundle, regime: of(false) as RegimeBestand, regels: [...regels.values()] });
    apart.push({ ...of(true), bestanden: [...regels.keys()] });
    regimes.push(load(files, known, regimes, kalenders));
  }
  return { carried: { vraag, regimes: parts }, background: apart, regimes };
}
