import { preparedFor } from "../judge/prepared.js";
import { breaches, deriveJudged, isExcluded, isForbidden } from "../judge/situation.js";
import { dateFault } from "../model/datum.js";
import type { Feit, Feiten, Periode } from "../model/feit.js";
import { isPeildatum, PEILDATUM_FEIT } from "../model/peildatum.js";
import type { Regime } from "../model/regime.js";
import { settled } from "../prove/witness.js";
import { isOpen } from "../reckon/stretches.js";

/** A dependent answer that is given settles the one that it depends on, as it does when a request is read. */
export const settle = (stand: Regime, feiten: Feiten): Feiten => settled(stand.feiten, feiten);

/** How often a case is mended before what still does not fit is forgotten. */
const ROUNDS = 4;

/** A value of a fact that may stand beside the answer which bars others. */
function allowed({ type, waarden = [], nietBij }: Feit): string | boolean | null {
  const values: readonly (string | boolean)[] = type === "boolean" ? [false, true] : waarden;
  return values.find((value) => !nietBij?.eigen?.includes(value)) ?? null;
}

/** The day on which a case is judged, or the nearest on which the rules hold. */
function inForce({ geldigVan, geldigTot }: Regime, day: Feiten[string] | undefined): string {
  const given = String(day ?? geldigVan);
  return given < geldigVan ? geldigVan : geldigTot !== undefined && given > geldigTot ? geldigTot : given;
}

/** The facts that the request check would refuse in this case, each with the value that it would accept. */
function misfits(stand: Regime, feiten: Feiten): Map<string, string | boolean | null> {
  const { machine } = preparedFor(stand);
  const found = new Map<string, string | boolean | null>();
  for (const feit of stand.feiten) {
    const value = feiten[feit.id] ?? null;
    const begin = feit.nietVoor === undefined ? null : (feiten[feit.nietVoor] ?? null);
    if (isPeildatum(feit)) {
      if (String(value) !== inForce(stand, value)) found.set(feit.id, inForce(stand, value));
      continue;
    }
    if (value === null) continue;
    if (isExcluded(feit, feiten) || (feit.type === "date" && dateFault(String(value)))) found.set(feit.id, null);
    else if (isForbidden(feit, feiten)) found.set(feit.id, allowed(feit));
    else if (begin !== null && value < begin) found.set(feit.id, String(begin));
  }
  if (stand.controles.length === 0) return found;
  for (const { feit, van, totEnMet } of breaches(machine, deriveJudged(machine, settle(stand, feiten)))) {
    const below = String(feiten[feit]) < van;
    if (!found.has(feit)) found.set(feit, below || totEnMet === null ? van : totEnMet);
  }
  return found;
}

/** Whether the request check accepts a case with these facts. */
export const accepts = (stand: Regime, feiten: Feiten): boolean => misfits(stand, feiten).size === 0;

/**
 * Mends what the request check would refuse: an end before its beginning, a date outside its window, an answer that
 * another excludes. What cannot be mended, for one bound undoes another, is forgotten; so every case ends accepted.
 */
export function mend(stand: Regime, feiten: Feiten): Feiten {
  let mended: Feiten = { ...feiten };
  for (let round = 0; ; round++) {
    const wrong = misfits(stand, mended);
    if (wrong.size === 0) return mended;
    mended = { ...mended };
    for (const [id, value] of wrong) mended[id] = round < ROUNDS || id === PEILDATUM_FEIT ? value : null;
  }
}

/** Whether every fact is known, and every stretch over, apart from those that another answer excludes. */
export const isComplete = (stand: Regime, feiten: Feiten): boolean =>
  stand.feiten.every((feit) => !isOpen(feit.id, feiten) || isExcluded(feit, feiten));

/** The case without these facts. */
export const forget = (feiten: Feiten, unknown: ReadonlySet<string>): Feiten =>
  Object.fromEntries(Object.entries(feiten).map(([id, value]) => [id, unknown.has(id) ? null : value]));

/** The case without these facts, but for those that still run: of their stretches only the end of the last is not known. */
export const open = (feiten: Feiten, unknown: ReadonlySet<string>, stillRun: ReadonlySet<string>): Feiten => ({
  ...forget(feiten, unknown),
  ...Object.fromEntries([...stillRun].map((id) => [id, runningOn(feiten[id] as readonly Periode[])])),
});

const runningOn = (periods: readonly Periode[]): Periode[] =>
  periods.map(({ van, totEnMet }, at) => ({ van, totEnMet: at === periods.length - 1 ? null : totEnMet }));

/** Of the facts to forget those that can be: a dependent answer that stays settles the one that it depends on. */
export function forgettable(stand: Regime, feiten: Feiten, wanted: ReadonlySet<string>): Set<string> {
  const settled = stand.feiten.flatMap(({ id, alleenBij }) =>
    alleenBij && feiten[id] != null && !wanted.has(id) ? [alleenBij.feit] : [],
  );
  return new Set([...wanted].filter((id) => feiten[id] != null && !settled.includes(id) && id !== PEILDATUM_FEIT));
}
