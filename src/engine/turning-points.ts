import type { Afleiding } from "../model/afleiding.js";
import { sources } from "../model/afleiding.js";
import { EERSTE_JAAR, type IsoDatum, LAATSTE_JAAR } from "../model/datum.js";
import type { Feiten } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { bladeren, comparedFact, type Operator, type Voorwaarde } from "../model/voorwaarde.js";
import { calculation, isSingle, shiftDays } from "./derive.js";

/** One way in which a compared date follows from a single date of the file, or a fixed date. */
interface Path {
  readonly fact: string | undefined;
  readonly at: (iso: IsoDatum) => IsoDatum;
}

/** Two dates that a condition compares. Each side never turns back when its fact moves forward. */
interface Comparison {
  readonly left: Path;
  readonly right: Path;
  readonly operator: Operator;
}

/** A date to which a chain of comparisons led, and the facts that the chain passed. */
interface Step {
  readonly fact: string;
  readonly date: IsoDatum;
  readonly passed: readonly string[];
}

/** The dates between which conditions of a regime change their answer. */
export interface TurningPoints {
  /** The dates on which, and beside which, an answer can turn when this fact moves and the others stay. */
  around(fact: string, known: Feiten): Set<IsoDatum>;
  /**
   * Dates for facts that are all unknown, such that every order between them that the conditions can
   * tell apart is reachable. `complete` is false when there would be more than can be searched.
   */
  spread(unknown: readonly string[], known: Feiten, seed: IsoDatum): { dates: Map<string, Set<IsoDatum>>; complete: boolean };
}

const FIRST: IsoDatum = `${EERSTE_JAAR}-01-01`;
const LAST: IsoDatum = `${LAATSTE_JAAR}-12-31`;
/** More dates for one fact than this are not searched; our own regimes stay under a fifth of it. */
const MOST_DATES = 600;

/** Days in the range of dates that a request can hold. */
const DAYS = Math.round((Date.UTC(LAATSTE_JAAR, 11, 31) - Date.UTC(EERSTE_JAAR, 0, 1)) / 86_400_000);

const within = (iso: IsoDatum): boolean => iso >= FIRST && iso <= LAST;

/** The first date for which a never-falling function reaches a date (`strict`: passes it). */
function firstReaching(at: (iso: IsoDatum) => IsoDatum, target: IsoDatum, strict: boolean): IsoDatum | undefined {
  const reaches = (iso: IsoDatum): boolean => (strict ? at(iso) > target : at(iso) >= target);
  if (!reaches(LAST)) return undefined;
  if (reaches(FIRST)) return FIRST;
  // Days since FIRST; the answer lies in (low, high].
  let [low, high] = [0, DAYS];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reaches(shiftDays(FIRST, middle))) high = middle;
    else low = middle;
  }
  return shiftDays(FIRST, high);
}

function pathsOf(regime: Regime): (name: string) => readonly Path[] {
  const derived = new Map<string, Afleiding>(regime.afleidingen.map((a) => [a.id, a]));
  const known = new Map<string, readonly Path[]>();
  const find = (name: string): readonly Path[] => {
    const afleiding = derived.get(name);
    if (!afleiding) return [{ fact: name, at: (iso) => iso }];
    const inner = sources(afleiding).flatMap((source) => paths(source));
    if (!isSingle(afleiding)) return inner;
    const step = calculation(afleiding);
    return inner.map(({ fact, at }) => ({ fact, at: (iso) => step(at(iso)) }));
  };
  const paths = (name: string): readonly Path[] => {
    const found = known.get(name) ?? find(name);
    known.set(name, found);
    return found;
  };
  return paths;
}

function trees(regime: Regime): Voorwaarde[] {
  return [
    ...regime.regels
      .filter((regel) => regel.kracht !== "vaststelling")
      .flatMap((regel) => [regel.conditions, ...(regel.toepassing ? [regel.toepassing] : [])]),
    ...regime.afleidingen.flatMap((a) => (a.operatie === "indien" ? [a.voorwaarde] : [])),
  ];
}

function comparisons(regime: Regime): Comparison[] {
  const paths = pathsOf(regime);
  const dates = new Set([...regime.feiten.filter((f) => f.type === "date").map((f) => f.id), ...regime.afleidingen.map((a) => a.id)]);
  const pair = (left: string, right: readonly Path[], operator: Operator): Comparison[] =>
    paths(left).flatMap((l) => right.map((r) => ({ left: l, right: r, operator })));
  const fixed = (iso: IsoDatum): Path[] => [{ fact: undefined, at: () => iso }];
  return [
    ...trees(regime)
      .flatMap(bladeren)
      .filter((blad) => dates.has(blad.fact))
      .flatMap((blad) => {
        const compared = comparedFact(blad);
        return pair(blad.fact, compared === undefined ? fixed(String(blad.value)) : paths(compared), blad.operator);
      }),
    ...regime.feiten.flatMap((f) => (f.nietVoor === undefined ? [] : pair(f.id, paths(f.nietVoor), "greaterThanInclusive"))),
    ...regime.controles.flatMap((c) => [
      ...pair(c.feit, paths(c.nietVoor), "greaterThanInclusive"),
      ...(c.nietNa === undefined ? [] : pair(c.feit, paths(c.nietNa), "lessThanInclusive")),
    ]),
  ];
}

const mirrored: Partial<Record<Operator, Operator>> = {
  lessThan: "greaterThan",
  greaterThan: "lessThan",
  lessThanInclusive: "greaterThanInclusive",
  greaterThanInclusive: "lessThanInclusive",
};

/** The last date on one side of a threshold and the first on the other. */
function thresholds(at: (iso: IsoDatum) => IsoDatum, target: IsoDatum, operator: Operator): IsoDatum[] {
  const strict = operator === "lessThanInclusive" || operator === "greaterThan" ? [true] : [false];
  const sides = operator === "equal" || operator === "notEqual" ? [true, false] : strict;
  return sides.flatMap((side) => {
    const first = firstReaching(at, target, side);
    return first === undefined ? [LAST] : [shiftDays(first, -1), first];
  });
}

export function turningPoints(regime: Regime): TurningPoints {
  const oriented = comparisons(regime).flatMap(({ left, right, operator }) => [
    { own: left, other: right, operator },
    { own: right, other: left, operator: mirrored[operator] ?? operator },
  ]);
  const remembered = new Map<object, Map<IsoDatum, IsoDatum[]>>();
  const memo = (item: (typeof oriented)[number], target: IsoDatum): IsoDatum[] => {
    const perItem = remembered.get(item) ?? new Map<IsoDatum, IsoDatum[]>();
    remembered.set(item, perItem);
    const found = perItem.get(target) ?? thresholds(item.own.at, target, item.operator).filter(within);
    if (perItem.size > 4096) perItem.clear();
    perItem.set(target, found);
    return found;
  };

  const around = (fact: string, known: Feiten): Set<IsoDatum> => {
    const dates = new Set<IsoDatum>();
    for (const item of oriented) {
      if (item.own.fact !== fact || item.other.fact === fact) continue;
      const value = item.other.fact === undefined ? item.other.at("") : known[item.other.fact];
      if (typeof value !== "string") continue;
      for (const date of memo(item, item.other.fact === undefined ? value : item.other.at(value))) dates.add(date);
    }
    return dates;
  };

  /** A fact compared with a date of its own: the dates to which its own operations lead. */
  const own = (fact: string, dates: ReadonlySet<IsoDatum>): IsoDatum[] =>
    oriented
      .filter((item) => item.own.fact === fact && item.other.fact === fact)
      .flatMap((item) => [...dates].flatMap((d) => [item.own.at(d), item.other.at(d)]))
      .flatMap((d) => [shiftDays(d, -1), d, shiftDays(d, 1)])
      .filter(within);

  /**
   * Follows every comparison away from what is known, and never twice through one fact: a case that
   * satisfies a chain of comparisons exists exactly where one lies on the thresholds of that chain.
   */
  const spread: TurningPoints["spread"] = (unknown, known, seed) => {
    const dates = new Map(unknown.map((fact) => [fact, around(fact, known)]));
    let complete = true;
    const extend = (frontier: readonly Step[]): void => {
      const next: Step[] = [];
      for (const { fact, date, passed } of frontier) {
        for (const item of oriented) {
          const to = item.own.fact;
          if (item.other.fact !== fact || to === undefined || passed.includes(to)) continue;
          const found = dates.get(to);
          if (!found) continue;
          for (const threshold of memo(item, item.other.at(date))) {
            if (found.has(threshold)) continue;
            if (found.size >= MOST_DATES) complete = false;
            else {
              found.add(threshold);
              next.push({ fact: to, date: threshold, passed: [...passed, to] });
            }
          }
        }
      }
      if (next.length > 0) extend(next);
    };
    const start = (fact: string): Step[] => [...(dates.get(fact) ?? [])].map((date) => ({ fact, date, passed: [fact] }));
    extend(unknown.flatMap(start));
    for (const fact of unknown) {
      // Nothing known reaches this fact: any date will do to start from.
      if (dates.get(fact)?.size === 0) {
        dates.get(fact)?.add(seed);
        extend(start(fact));
      }
    }
    for (const [fact, set] of dates) for (const date of own(fact, set)) set.add(date);
    return { dates, complete };
  };

  return { around, spread };
}
