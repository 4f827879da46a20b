import type { Feiten } from "../model/feit.js";
import type { Kleene } from "../model/oordeel.js";

/**
 * A date of birth of which a register holds the month or the year alone is some day in it: the facts of a case then are
 * those on each of these days. What is the same on all of them is known; the rest is not.
 */
interface Incomplete {
  /** The facts on each day. */
  readonly days: readonly Feiten[];
  /** The incomplete dates as they were given. */
  readonly stated: Feiten;
}

const incomplete = Symbol("incomplete");

const of = (facts: Feiten): Incomplete | undefined =>
  (facts as Feiten & { readonly [incomplete]?: Incomplete })[incomplete];

/** What the facts on each of some days have in common, with those days beside it. */
export function onEachDay(days: readonly Feiten[], stated: Feiten): Feiten {
  const [first = {}, ...others] = days;
  const same = Object.entries(first).map(([id, value]) => [
    id,
    others.every((day) => day[id] === value) ? value : null,
  ]);
  return Object.assign(Object.create(null) as Feiten, Object.fromEntries(same), {
    [incomplete]: { days, stated } satisfies Incomplete,
  });
}

/** The facts on each day that an incomplete date can be; of a case with whole dates none. */
export const eachDay = (facts: Feiten): readonly Feiten[] => of(facts)?.days ?? [];

/** What is said of the facts on every day, if it is the same. */
export function onEveryDay(facts: Feiten, say: (day: Feiten) => Kleene): Kleene {
  const days = eachDay(facts);
  const [first] = days;
  if (!first) return "onbekend";
  const said = say(first);
  return days.every((day) => say(day) === said) ? said : "onbekend";
}

/** A value to hand to what knows no unknown dates: where a date is incomplete, that of the first day. */
export const onFirstDay = (facts: Feiten, id: string): Feiten[string] => facts[id] ?? of(facts)?.days[0]?.[id] ?? null;

/** The facts with incomplete dates as they were given, for a reader. Such a text sorts before every day in it. */
export function asStated(facts: Feiten): Feiten {
  const found = of(facts);
  return found ? Object.assign(Object.create(null) as Feiten, facts, found.stated) : facts;
}
