import type { Afleiding } from "../model/afleiding.js";
import type { Feit, FeitWaarde } from "../model/feit.js";
import { isPeildatum } from "../model/peildatum.js";
import type { Regime } from "../model/regime.js";
import type { Operator } from "../model/voorwaarde.js";
import type { Answers } from "./answers.js";
import type { Node } from "./diagram.js";
import type { Moment } from "./moments.js";

interface OnDays {
  given(fact: string): Moment;
  day(iso: string): Moment;
  compare(operator: Operator, left: Moment, right: Moment): Node;
}

/** A day on which a case is judged is one on which the regime holds. */
export const inForce = ({ geldigVan, geldigTot }: Regime, day: string, on: OnDays): Node[] => [
  on.compare("greaterThanInclusive", on.given(day), on.day(geldigVan)),
  ...(geldigTot === undefined ? [] : [on.compare("lessThanInclusive", on.given(day), on.day(geldigTot))]),
];

type Is = (fact: string, values: readonly FeitWaarde[]) => Node;

/** Beside one answer a fact may not have some of its values. */
export function freeOf({ id, nietBij }: Feit, answers: Answers, is: Is): Node[] {
  if (nietBij?.eigen === undefined) return [];
  const [own, bars] = [is(id, nietBij.eigen), is(nietBij.feit, [nietBij.waarde])];
  return [answers.turned(answers.and(own, bars))];
}

/** The facts of a regime: among them the day of the request where any of the regimes beside it asks for that, for each holds on some days. */
export const factsOf = (regime: Regime, beside: readonly Regime[]): ReadonlyMap<string, Feit> =>
  new Map(
    [...beside.flatMap(({ feiten }) => feiten).filter(isPeildatum), ...regime.feiten].map((feit) => [feit.id, feit]),
  );

/** What a sum on a date is called: the same for all that reckon alike. */
export function labelOf(afleiding: Afleiding, regime: Regime, beside: readonly Regime[]): string {
  const { id: _, titel: __, en: ___, bron: ____, interpretatie: _____, ...meaning } = afleiding;
  return JSON.stringify({ ...meaning, van: undefined, reckonedBy: calendarOf(afleiding, regime, beside) });
}

/** The calendar of a term, where regimes beside each other do not have it in common. */
function calendarOf(afleiding: Afleiding, regime: Regime, beside: readonly Regime[]): unknown {
  if (afleiding.operatie !== "termijn") return undefined;
  const own = regime.kalenders[afleiding.kalender];
  return beside.some(({ kalenders }) => kalenders[afleiding.kalender] !== own) ? own : undefined;
}
