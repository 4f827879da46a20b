import { daysOf, isIncomplete } from "../model/datum.js";
import type { Feit, Feiten, FeitWaarde } from "../model/feit.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { leavesIn } from "../model/tree.js";
import { type Wording, wordedIn } from "../model/wording.js";
import { daysBetween, plusDays } from "../reckon/days.js";
import type { Count, Derivation } from "../reckon/operation.js";
import { countOf } from "../reckon/operations.js";
import { endedAtOnce } from "../reckon/stretches.js";
import { asFact, asPart, conclude, type Standing } from "./conclude.js";
import { addCount } from "./counts.js";
import { derivation } from "./derive.js";
import { eachDay, onEachDay } from "./each-day.js";
import { factsOf, needsOf, treesOf } from "./references.js";
import { type Condition, conditionOf } from "./trees.js";

interface CompiledRule {
  readonly regel: Regel;
  readonly conditions: Condition;
  readonly toepassing: Condition | undefined;
  /** Whether it names conclusions of other rules. */
  readonly chained: boolean;
}

interface Derived {
  readonly id: string;
  readonly derive: Derivation;
  /** Of what is counted. */
  readonly count: Count | undefined;
}

/** The derived dates that the trees of a regime and its bounds rest on, directly or not. */
function judgedIds(regime: Regime): ReadonlySet<string> {
  const bounds = regime.controles.flatMap(({ nietVoor, nietNa = nietVoor }) => [nietVoor, nietNa]);
  const named = new Set([...treesOf(regime).flatMap(leavesIn).flatMap(factsOf), ...bounds]);
  for (const afleiding of [...regime.afleidingen].reverse()) {
    if (named.has(afleiding.id)) for (const need of needsOf(afleiding)) named.add(need);
  }
  return named;
}

/** A regime made ready to judge many files: derived dates and conditions as functions. */
export interface Machine {
  readonly regime: Regime;
  readonly feiten: ReadonlyMap<string, Feit>;
  /** The facts that cannot be given, or not with every value, beside some answer. */
  readonly barred: readonly Feit[];
  /** The dates that are accepted without their day. */
  readonly feitenOnvolledig: readonly Feit[];
  readonly derivations: readonly Derived[];
  /** Those on which a condition, or a bound of the regime, rests: all that an answer needs. */
  readonly judgedBy: readonly Derived[];
  readonly rules: readonly CompiledRule[];
}

export function build(regime: Regime): Machine {
  const names = new Set(regime.regels.map((regel) => regel.name));
  const derivations = regime.afleidingen.map((a) => ({
    id: a.id,
    derive: derivation(a, regime.kalenders),
    count: countOf(a),
  }));
  const judged = judgedIds(regime);
  return {
    regime,
    feiten: new Map(regime.feiten.map((feit) => [feit.id, feit])),
    barred: regime.feiten.filter((feit) => feit.nietBij !== undefined),
    feitenOnvolledig: regime.feiten.filter((feit) => feit.onvolledig),
    derivations,
    judgedBy: derivations.filter(({ id }) => judged.has(id)),
    rules: regime.lagen.flat().map((regel) => ({
      regel,
      conditions: conditionOf(regel.conditions),
      toepassing: regel.toepassing && conditionOf(regel.toepassing),
      chained: [...factsOf(regel.conditions), ...(regel.toepassing ? factsOf(regel.toepassing) : [])].some((id) =>
        names.has(id),
      ),
    })),
  };
}

type Answers = Readonly<Record<string, FeitWaarde | null | undefined>>;

/** Whether the answer is given beside which a fact, or some of its values, is refused. */
const isBarred = ({ nietBij }: Feit, facts: Answers): boolean =>
  nietBij !== undefined && facts[nietBij.feit] === nietBij.waarde;

/** Whether a fact means nothing beside the answer that was given: it is then read as if it were not there. */
export function isExcluded(feit: Feit, facts: Answers): boolean {
  const { alleenBij, nietBij } = feit;
  const given = alleenBij === undefined ? null : (facts[alleenBij.feit] ?? null);
  return (given !== null && given !== alleenBij?.waarde) || (nietBij?.eigen === undefined && isBarred(feit, facts));
}

/** Whether a fact has a value that is refused beside an answer which leaves it other values. */
export const isForbidden = (feit: Feit, facts: Answers): boolean =>
  feit.nietBij?.eigen?.some((value) => value === facts[feit.id]) === true && isBarred(feit, facts);

/** The facts of a file with every date that follows from them. */
export const derive = (machine: Machine, given: Feiten): Feiten => extend(machine, given, machine.derivations);

/** A file with its dates as if every stretch of days that still runs had ended on its first day; `derived` when none does. */
export function deriveEarliest(machine: Machine, given: Feiten, derived: Feiten): Feiten {
  const ended = endedAtOnce(given);
  return ended ? derive(machine, ended) : derived;
}

/** The facts of a file with only the dates by which it is judged, for what looks at thousands of files. */
export const deriveJudged = (machine: Machine, given: Feiten): Feiten => extend(machine, given, machine.judgedBy);

function extend(machine: Machine, given: Feiten, derivations: readonly Derived[]): Feiten {
  const open = machine.feitenOnvolledig.find(({ id }) => isIncomplete(given[id]));
  if (!open) return extendWhole(machine, given, derivations);
  const [first, last] = daysOf(String(given[open.id]));
  const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, i) =>
    extendWhole(machine, { ...given, [open.id]: plusDays(first, i) }, derivations),
  );
  return onEachDay(days, { [open.id]: given[open.id] ?? null });
}

function extendWhole(machine: Machine, given: Feiten, derivations: readonly Derived[]): Feiten {
  // Without a prototype: what somebody set on every object is no fact, and no conclusion either.
  const facts: Feiten = Object.assign(Object.create(null) as Feiten, given);
  for (const feit of machine.regime.feiten) {
    if ((feit.alleenBij || feit.nietBij) && isExcluded(feit, given)) facts[feit.id] = null;
  }
  for (const { id, derive: calculate, count } of derivations) {
    if (count) addCount(facts, id, count.onFacts(facts));
    else facts[id] = calculate(facts);
  }
  return facts;
}

/**
 * Judges a file with the compiled conditions: the same answers as json-rules-engine, many at a time. The conclusions
 * are added to `facts`, for rules name them as facts: a copy would cost more than all the rest.
 */
export function judge(machine: Machine, facts: Feiten): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  // A final conclusion names conclusions alone, as its parts.
  const parts: Feiten = Object.create(null);
  for (const { regel, conditions, toepassing } of machine.rules) {
    const from = regel.slotsom ? parts : facts;
    const standing = conclude(regel, conditions(from), toepassing ? toepassing(from) : "ja", standings);
    standings.set(regel.name, standing);
    facts[regel.name] = asFact(standing);
    parts[regel.name] = asPart(standing);
  }
  return standings;
}

/** A bound that the file does not keep: the fact, and between which dates it should lie. */
export interface Breach {
  readonly feit: string;
  readonly van: string;
  readonly totEnMet: string | null;
  readonly reden: Wording;
}

/**
 * The bounds that a regime sets to facts, as far as the file lets them be computed. Of an incomplete date one day that keeps
 * them is enough; where none does, the bounds are those of all its days.
 */
export function breaches(machine: Machine, facts: Feiten): Breach[] {
  const [first, ...others] = eachDay(facts).map((day) => breachesOf(machine, day));
  if (!first) return breachesOf(machine, facts);
  return others.reduce(
    (before, breaches) =>
      before.flatMap((one) => {
        const same = breaches.find(
          ({ feit, reden }) => feit === one.feit && wordedIn(reden, "nl") === wordedIn(one.reden, "nl"),
        );
        return same
          ? [{ ...one, van: earliest(one.van, same.van), totEnMet: latest(one.totEnMet, same.totEnMet) }]
          : [];
      }),
    first,
  );
}

const earliest = (a: string, b: string): string => (b < a ? b : a);
const latest = (a: string | null, b: string | null): string | null => (a === null || b === null || a > b ? a : b);

function breachesOf(machine: Machine, facts: Feiten): Breach[] {
  return machine.regime.controles.flatMap(({ feit, nietVoor, nietNa, reden, en }) => {
    const [value, van, totEnMet] = [facts[feit], facts[nietVoor], nietNa === undefined ? null : facts[nietNa]] as (
      | string
      | null
    )[];
    if (value == null || van == null) return [];
    return value < van || (totEnMet != null && value > totEnMet)
      ? [{ feit, van, totEnMet: totEnMet ?? null, reden: en ? { nl: reden, en: en.reden } : reden }]
      : [];
  });
}
