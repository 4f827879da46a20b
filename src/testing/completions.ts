import { listing } from "../judge/conclude.js";
import { preparedFor } from "../judge/prepared.js";
import { deriveJudged, isExcluded, judge } from "../judge/situation.js";
import type { IsoDatum } from "../model/datum.js";
import { clamp, numbersAround } from "../model/fact-types/integer.js";
import type { Feit, Feiten, FeitWaarde, Periode } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { MOST_NUMBERS } from "../read/regime/limits.js";
import { plusDays, plusMonths } from "../reckon/days.js";
import { isCount } from "../reckon/operations.js";
import { isOpen } from "../reckon/stretches.js";
import { accepts } from "./accept.js";
import { distinctCodes } from "./distinct.js";
import { stretchesOf } from "./period-lists.js";
import { turningDates, turningNumbers } from "./values.js";

/** Turns of the month this far around the first day of the rules are tried, and every day this near to a date that was drawn. */
const [MONTHS, DAYS] = [30 * 12, 200];

/** And every day this near to an end of a stretch. */
const NEAR_END = 25;

/** Far more days than rules can tell apart: it does not lean on what knows the days on which an answer turns. */
function everyDay(stand: Regime, near: FeitWaarde | null): IsoDatum[] {
  const months = Array.from({ length: 2 * MONTHS }, (_, m) =>
    plusMonths(`${stand.geldigVan.slice(0, 7)}-01`, m - MONTHS),
  );
  const turns = months.flatMap((first) => [-1, 0, 1].map((days) => plusDays(first, days)));
  const from = typeof near === "string" ? near : stand.geldigVan;
  return [...turns, ...Array.from({ length: 2 * DAYS }, (_, days) => plusDays(from, days - DAYS))];
}

/** Days near the ends of what is counted: a window can be shorter than a month. */
function besideStretches(stand: Regime, feiten: Feiten): IsoDatum[] {
  const lists = stand.afleidingen.some(isCount) ? stand.feiten.filter(({ type }) => type === "periods") : [];
  const ends = lists.flatMap(({ id }) =>
    ((feiten[id] ?? []) as readonly Periode[]).flatMap(({ van, totEnMet }) => [van, totEnMet ?? van]),
  );
  return ends.flatMap((end) => Array.from({ length: 2 * NEAR_END }, (_, days) => plusDays(end, days - NEAR_END)));
}

function everyNumber(stand: Regime, feit: Feit, feiten: Feiten): number[] {
  const [from, to] = [clamp(feit, 0), feit.maximum ?? MOST_NUMBERS];
  const turns = turningNumbers(stand, feit.id, feiten).flatMap((n) => numbersAround(feit, n));
  return [...turns, to, ...Array.from({ length: Math.min(to - from, MOST_NUMBERS) + 1 }, (_, n) => from + n)];
}

/** Every list of stretches; of one that still runs every way in which it can end. */
function everyList(stand: Regime, id: string, feiten: Feiten, near: FeitWaarde | null): FeitWaarde[] {
  const given = feiten[id] as readonly Periode[] | null | undefined;
  const lists = given ? stretchesOf(stand).ended(id, given, feiten) : stretchesOf(stand).every(id, feiten);
  return near === null ? lists : [...lists, near];
}

/** Every value of a fact that is worth trying beside these facts; `near` is the value that was drawn. */
function everyValue(stand: Regime, feit: Feit, feiten: Feiten, near: FeitWaarde | null): Set<FeitWaarde> {
  switch (feit.type) {
    case "boolean":
      return new Set([true, false]);
    case "enum":
      return new Set(feit.waarden);
    case "list":
      return new Set((feit.waarden ?? []).reduce<string[][]>((sets, w) => sets.flatMap((s) => [[...s, w], s]), [[]]));
    case "code":
      return new Set(distinctCodes(feit, stand, feiten));
    case "integer":
      return new Set(everyNumber(stand, feit, feiten));
    case "date":
      return new Set([
        ...turningDates(stand, feit.id, feiten),
        ...everyDay(stand, near),
        ...besideStretches(stand, feiten),
      ]);
    case "periods":
      return new Set(everyList(stand, feit.id, feiten, near));
  }
}

/** What two completions are compared by: the final conclusions, and what is listed with its answer. */
export function signature(stand: Regime, feiten: Feiten): string {
  const { machine } = preparedFor(stand);
  return [...judge(machine, deriveJudged(machine, feiten)).values()]
    .filter(({ regel }) => regel.slotsom || !["reikwijdte", "dwingend", "vaststelling"].includes(regel.kracht ?? ""))
    .map((standing) => `${standing.regel.name}:${listing(standing)}`)
    .sort()
    .join();
}

/**
 * Whether a completion of what is given counts: the request check accepts it, where a fact that was filled in and that
 * another answer excludes is ignored. One that was given is not: beside that answer the request would be refused.
 */
export function isCompletion(stand: Regime, feiten: Feiten, given: Feiten = {}): boolean {
  const excluded = stand.feiten.filter(({ id }) => given[id] == null).filter((feit) => isExcluded(feit, feiten));
  return accepts(stand, { ...feiten, ...Object.fromEntries(excluded.map(({ id }) => [id, null])) });
}

/** The unknown facts on which something in the outcome rests, or which say whether such a fact counts. */
export function unknownIn(stand: Regime, feiten: Feiten): Feit[] {
  const { counting } = preparedFor(stand);
  const governing = stand.feiten.flatMap(({ id, alleenBij, nietBij }) =>
    counting.has(id) ? [alleenBij?.feit, nietBij?.feit] : [],
  );
  return stand.feiten.filter(
    (feit) =>
      (counting.has(feit.id) || governing.includes(feit.id)) && isOpen(feit.id, feiten) && !isExcluded(feit, feiten),
  );
}

/** How many completions a case has, before those that are not accepted are left out. */
export const countCompletions = (stand: Regime, feiten: Feiten): number =>
  unknownIn(stand, feiten).reduce((count, feit) => count * everyValue(stand, feit, feiten, null).size, 1);

/**
 * The unknown facts that change the outcome of some completion by themselves: found by walking every completion, without
 * anything clever. For a few unknown facts at a time; `drawn` is a completion, near which every day is tried.
 */
export const turningFacts = (stand: Regime, feiten: Feiten, drawn: Feiten): Set<string> =>
  turningBy(stand, feiten, drawn, unknownIn(stand, feiten), (filled) => signature(stand, filled));

/** Which of these unknown facts change by themselves what some completion gives. */
export function turningBy(
  stand: Regime,
  feiten: Feiten,
  drawn: Feiten,
  unknown: readonly Feit[],
  give: (filled: Feiten) => string,
): Set<string> {
  /** For each fact, and each way to fill in the others: what its values give. */
  const groups = new Map<string, Set<string>>();
  const found = new Set<string>();
  const walk = (filled: Feiten, [first, ...others]: readonly Feit[]): void => {
    if (first) {
      for (const value of everyValue(stand, first, filled, drawn[first.id] ?? null))
        walk({ ...filled, [first.id]: value }, others);
    } else if (isCompletion(stand, filled, feiten)) {
      const seen = give(filled);
      for (const { id } of unknown) {
        const others = unknown.map((feit) => (feit.id === id ? "" : JSON.stringify(filled[feit.id])));
        const group = groups.get([id, ...others].join("|")) ?? new Set();
        groups.set([id, ...others].join("|"), group.add(seen));
        if (group.size > 1) found.add(id);
      }
    }
  };
  // Where a list is counted is known once the dates are.
  const isList = ({ type }: Feit): boolean => type === "periods";
  walk(feiten, [...unknown.filter((feit) => !isList(feit)), ...unknown.filter(isList)]);
  return found;
}
