import type { Namen } from "../model/naam.js";
import type { Regime } from "../model/regime.js";
import type { Tekst } from "../model/tekst.js";
import { shortNames } from "./short-names.js";

/** The short names of everything that is told of some regimes of one question: their facts, dates and conclusions. */
export function namesBeside(regimes: readonly Regime[]): Namen {
  const conclusions = regimes.flatMap(({ regels }) =>
    regels.map(({ name, titel: nl, en }) => [name, { titel: { nl, en: en?.titel ?? nl }, waarden: null }] as const),
  );
  // What the first calls something is what it is called.
  const all = [...regimes].reverse().map((regime) => shortNames(regime));
  const named: Namen = Object.assign({}, Object.fromEntries(conclusions.reverse()), ...all);
  return Object.fromEntries(Object.entries(named).map(([id, naam]) => [id, withValues(naam, id, all)]));
}

/** A value that one of them adds to a choice has its name there. */
function withValues(naam: Namen[string], id: string, all: readonly Namen[]): Namen[string] {
  const waarden = Object.assign({}, ...all.map((names) => names[id]?.waarden));
  const more = Object.keys(waarden).length > Object.keys(naam.waarden ?? {}).length;
  return more ? { ...naam, waarden } : naam;
}

/** What the second of two regimes calls otherwise than the first, by id. */
export function calledOtherwise(a: Regime, b: Regime): Readonly<Record<string, Tekst>> {
  const [one, other] = [namesBeside([a]), namesBeside([b])];
  return Object.fromEntries(
    Object.entries(other).flatMap(([id, { titel }]) => {
      const first = one[id]?.titel;
      return first && (first.nl !== titel.nl || first.en !== titel.en) ? [[id, titel]] : [];
    }),
  );
}
