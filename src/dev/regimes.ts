import { readKalender } from "../engine/calendars.js";
import { load, readVraag } from "../engine/load.js";
import type { Regime, RegimeBestand } from "../model/regime.js";
import { calendars, type VraagMap } from "./files.js";

type Files = Readonly<Record<string, unknown>>;
const builds = (files: Files): number => ((files["regime.json"] as RegimeBestand).bouwtVoortOp === undefined ? 0 : 1);

/** Regimes in an order in which each comes after the one that it builds on. */
export const basesFirst = (regimes: readonly Files[]): Files[] => [...regimes].sort((a, b) => builds(a) - builds(b));

/** Loads every regime of `rules/`, or throws what is wrong with one. */
export function loadAll(rules: string, vragen: Readonly<Record<string, VraagMap>>): Regime[] {
  const kalenders = Object.fromEntries(
    Object.entries(calendars(rules)).map(([id, document]) => [id, readKalender(id, document)]),
  );
  return Object.entries(vragen).flatMap(([naam, map]) => {
    const known = new Map([[naam, readVraag(`${naam}/feiten.json`, map.feiten)]]);
    return basesFirst(Object.values(map.regimes)).reduce<Regime[]>((loaded, files) => {
      loaded.push(load(files, known, loaded, kalenders));
      return loaded;
    }, []);
  });
}
