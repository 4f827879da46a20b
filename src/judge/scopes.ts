import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { isBlad } from "../model/tree.js";
import type { Blad } from "../model/voorwaarde.js";
import { costOf } from "./cost.js";
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

/** The rules that can be judged together, and what stands under a scope among them: judged when that can apply. */
export interface Round {
  readonly rules: readonly Regel[];
  readonly inner: readonly { readonly scope: string; readonly round: Round }[];
}

/** In which rounds all rules of a regime are judged; `settled` are the scopes that stand apart. */
export function roundsOf(regime: Regime, settled: ReadonlySet<string>, scope?: string): Round {
  const rules = regime.regels.filter((regel) => scopesOf(regime, regel).find((name) => settled.has(name)) === scope);
  const scopes = rules.map(({ name }) => name).filter((name) => settled.has(name));
  return { rules, inner: scopes.map((name) => ({ scope: name, round: roundsOf(regime, settled, name) })) };
}

/** The parts of a final conclusion, what needs little to be read before what needs much: the sooner a case is settled, the less it costs. */
export function partsOf(regime: Regime, { conditions }: Regel): string[] {
  if (!("all" in conditions)) return [];
  const cost = costOf(regime);
  const parts = conditions.all.filter((part): part is Blad => isBlad(part)).map(({ fact }) => fact);
  return parts.sort((a, b) => cost([a]) - cost([b]));
}
