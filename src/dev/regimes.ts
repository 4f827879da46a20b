import type { Feit } from "../model/feit.js";
import type { Kalenders } from "../model/kalender.js";
import type { Regel } from "../model/regel.js";
import type { Regime, RegimeBestand } from "../model/regime.js";
import {
  type Apart,
  type Background,
  background,
  type Carried,
  factBackground,
  type Parts,
  ruleBackground,
  warningsOf,
} from "../read/regime/bundle.js";
import { readKalender } from "../read/regime/calendars.js";
import { load, readFiles, readVraag } from "../read/regime/load.js";
import { calendars, type VraagMap } from "./files.js";

type Files = Readonly<Record<string, unknown>>;
const builds = (files: Files): number => ((files["regime.json"] as RegimeBestand).bouwtVoortOp === undefined ? 0 : 1);

/** Regimes in an order in which each comes after the one that it builds on. */
export const basesFirst = (regimes: readonly Files[]): Files[] => [...regimes].sort((a, b) => builds(a) - builds(b));

/** The calendars of `rules/`, or throws what is wrong with one. */
export const readCalendars = (rules: string): Kalenders =>
  Object.fromEntries(Object.entries(calendars(rules)).map(([id, document]) => [id, readKalender(id, document)]));

/** Of an object the keys of a list, or all others. */
function part(object: object, keys: readonly string[], wanted: boolean): object {
  return Object.fromEntries(Object.entries(object).filter(([key]) => keys.includes(key) === wanted));
}

/** What stands apart of something, under its name; nothing where it has none of that. */
function apartOf(name: string, object: object, keys: readonly string[]): [string, object][] {
  const found = part(object, keys, true);
  return Object.keys(found).length > 0 ? [[name, found]] : [];
}

/** A question of `rules/`: what the package carries of it, and its regimes. */
export interface Read {
  readonly carried: Carried;
  readonly background: Apart;
  readonly regimes: readonly Regime[];
}

/** Reads a question of `rules/` through the door that users use, or throws what is wrong with it. */
export function readQuestion(naam: string, map: VraagMap, kalenders: Kalenders): Read {
  const vraag = readVraag(`${naam}/feiten.json`, map.feiten);
  const known = new Map([[naam, vraag]]);
  const regimes: Regime[] = [];
  const parts: Parts[] = [];
  const apart: Background[] = [];
  const lapsing = new Set(
    Object.values(map.regimes).flatMap((files) => (files["regime.json"] as RegimeBestand).vervaltNietGecodeerd ?? []),
  );
  for (const files of basesFirst(Object.values(map.regimes))) {
    const { regels, regime, ...bundle } = readFiles(files, regimes);
    const judged = part(regime, background, false) as RegimeBestand;
    const nietGecodeerd = warningsOf(regime.nietGecodeerd, lapsing);
    parts.push({
      ...bundle,
      regime: nietGecodeerd ? { ...judged, nietGecodeerd } : judged,
      regels: [...regels.values()].map((regel) => part(regel, ruleBackground, false) as Regel),
    });
    const beside = [...regels].flatMap(([path, regel]) => apartOf(path, regel, ruleBackground));
    apart.push({
      ...part(regime, background, true),
      bestanden: [...regels.keys()],
      ...(beside.length > 0 ? { regels: Object.fromEntries(beside) } : {}),
    });
    regimes.push(load(files, known, regimes, kalenders));
  }
  const feiten = vraag.feiten.map((feit) => part(feit, factBackground, false) as Feit);
  const more = vraag.feiten.flatMap((feit) => apartOf(feit.id, feit, factBackground));
  return {
    carried: { vraag: { ...vraag, feiten }, regimes: parts },
    background: { feiten: Object.fromEntries(more), regimes: apart },
    regimes,
  };
}
