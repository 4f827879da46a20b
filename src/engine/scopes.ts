import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { type Blad, isBlad } from "../model/voorwaarde.js";
import { needsOf } from "./references.js";

/** The scopes under which a rule stands, the nearest first. */
export function scopesOf(regime: Regime, { reikwijdte }: Regel): string[] {
  const outer = regime.regels.find(({ name }) => name === reikwijdte);
  return outer === undefined ? [] : [outer.name, ...scopesOf(regime, outer)];
}

/** The scopes that stand apart: nothing beside them rests on what stands under them. */
export function apart(regime: Regime): Set<string> {
  const scopes = new Set(regime.regels.flatMap((regel) => scopesOf(regime, regel)));
  return new Set(
    [...scopes].filter((scope) => {
      const under = regime.regels.filter((regel) => scopesOf(regime, regel).includes(scope));
      const names = new Set(under.map(({ name }) => name));
      return regime.regels.every((regel) => names.has(regel.name) || !needsOf(regel).some((need) => names.has(need)));
    }),
  );
}

/** The rules of which one scope, of those that stand apart, is the nearest; without a name those that have none. */
export function directlyUnder(regime: Regime, settled: ReadonlySet<string>, scope: string | undefined): Regel[] {
  return regime.regels.filter((regel) => scopesOf(regime, regel).find((name) => settled.has(name)) === scope);
}

/** The parts of a final conclusion: the conclusions that it names. */
export const partsOf = (final: Regel): string[] =>
  "all" in final.conditions
    ? final.conditions.all.filter((part): part is Blad => isBlad(part)).map(({ fact }) => fact)
    : [];
