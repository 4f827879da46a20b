import { calculation } from "../judge/derive.js";
import { turnsIn } from "../judge/references.js";
import type { Afleiding } from "../model/afleiding.js";
import { EERSTE_JAAR, type IsoDatum, LAATSTE_JAAR } from "../model/datum.js";
import type { Feiten } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { comparedFact } from "../model/tree.js";
import type { Operator } from "../model/voorwaarde.js";
import { daysBetween, plusDays } from "../reckon/days.js";
import { isAmount, isSingle, sources } from "../reckon/operations.js";
import { leavesOf } from "./compared.js";

/** The days that a request can hold. */
const FIRST: IsoDatum = `${EERSTE_JAAR}-01-01`;
const LAST: IsoDatum = `${LAATSTE_JAAR}-12-31`;

/** A date that follows a day, and never turns back when that day moves on. */
type Moving = (day: IsoDatum) => IsoDatum;

/** How many days a request can hold, but for the first. */
const SPAN = daysBetween(FIRST, LAST);

/** The first day on which a moving date reaches a date (`strict`: passes it). */
function firstReaching(at: Moving, target: IsoDatum, strict: boolean): IsoDatum | undefined {
  const reaches = (day: number): boolean => {
    const reached = at(plusDays(FIRST, day));
    return strict ? reached > target : reached >= target;
  };
  if (!reaches(SPAN)) return undefined;
  if (reaches(0)) return FIRST;
  // Days since the first; the answer lies in (low, high].
  let [low, high] = [0, SPAN];
  const tell = (day: number): void => {
    if (reaches(day)) high = day;
    else low = day;
  };
  // As a rule a date moves a day when its fact does: looked for where that would have it, and then ever further away.
  let near = daysBetween(FIRST, target) - daysBetween(target, at(target));
  for (let step = 1; low < near && near < high; step *= 4) {
    tell(near);
    near = high === near ? near - step : near + step;
  }
  while (high - low > 1) tell(Math.floor((low + high) / 2));
  return plusDays(FIRST, high);
}

/** One way in which a compared date follows from a single date of the file, or a fixed date. */
interface Path {
  readonly fact: string | undefined;
  /** Whether it is that date itself. */
  readonly isFact: boolean;
  readonly at: Moving;
}

/** Two dates that a condition compares. Each side never turns back when its fact moves forward. */
interface Comparison {
  readonly left: Path;
  readonly right: Path;
  readonly operator: Operator;
}

const within = (iso: IsoDatum): boolean => iso >= FIRST && iso <= LAST;

const fixed = (iso: IsoDatum): Path => ({ fact: undefined, isFact: false, at: () => iso });

function pathsOf(regime: Regime): (name: string) => readonly Path[] {
  const derived = new Map<string, Afleiding>(
    [...regime.afleidingen, ...turnsIn(regime).map(({ other }) => other)].map((a) => [a.id, a]),
  );
  const known = new Map<string, readonly Path[]>();
  const find = (name: string): readonly Path[] => {
    const afleiding = derived.get(name);
    if (!afleiding) return [{ fact: name, isFact: true, at: (iso) => iso }];
    const inner = sources(afleiding).flatMap((source) => paths(source));
    if (afleiding.operatie === "tabel")
      return [...afleiding.rijen.map(({ waarde }) => fixed(String(waarde))), ...inner];
    // The earliest or latest of dates has their ways, and one that comes in twice is one.
    if (!isSingle(afleiding)) return [...new Set(inner)];
    const step = calculation(afleiding, regime.kalenders);
    return inner.map(({ fact, at }) => ({ fact, isFact: false, at: (iso) => step(at(iso)) }));
  };
  const paths = (name: string): readonly Path[] => {
    const found = known.get(name) ?? find(name);
    known.set(name, found);
    return found;
  };
  return paths;
}

function comparisons(regime: Regime): Comparison[] {
  const paths = pathsOf(regime);
  const dates = new Set([
    ...regime.feiten.filter((f) => f.type === "date").map((f) => f.id),
    ...regime.afleidingen.filter((a) => !isAmount(a)).map((a) => a.id),
  ]);
  const pair = (left: string, right: readonly Path[], operator: Operator): Comparison[] =>
    paths(left).flatMap((l) => right.map((r) => ({ left: l, right: r, operator })));
  return [
    ...turnsIn(regime).flatMap(({ fact, operator, other }) => pair(fact, paths(other.id), operator)),
    ...leavesOf(regime)
      .filter((blad) => dates.has(blad.fact))
      .flatMap((blad) => {
        const compared = comparedFact(blad);
        return pair(blad.fact, compared === undefined ? [fixed(String(blad.value))] : paths(compared), blad.operator);
      }),
    ...regime.feiten.flatMap((f) =>
      f.nietVoor === undefined ? [] : pair(f.id, paths(f.nietVoor), "greaterThanInclusive"),
    ),
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
function thresholds(at: Moving, target: IsoDatum, operator: Operator): IsoDatum[] {
  const strict = operator === "lessThanInclusive" || operator === "greaterThan" ? [true] : [false];
  const sides = operator === "equal" || operator === "notEqual" ? [true, false] : strict;
  return sides.flatMap((side) => {
    const first = firstReaching(at, target, side);
    return first === undefined ? [LAST] : [plusDays(first, -1), first];
  });
}

/** A comparison seen from one of its sides. */
interface Side {
  readonly own: Path;
  readonly other: Path;
  readonly operator: Operator;
}

/** The dates between which conditions of a regime change their answer. */
class TurningPoints {
  /** For each fact, where it is compared. */
  private readonly sides = new Map<string | undefined, Side[]>();
  private readonly remembered = new Map<Side, Map<IsoDatum, IsoDatum[]>>();

  constructor(regime: Regime) {
    const add = (side: Side): void =>
      void this.sides.set(side.own.fact, [...(this.sides.get(side.own.fact) ?? []), side]);
    for (const { left, right, operator } of comparisons(regime)) {
      add({ own: left, other: right, operator });
      add({ own: right, other: left, operator: mirrored[operator] ?? operator });
    }
  }

  private thresholds(side: Side, target: IsoDatum): IsoDatum[] {
    const known = this.remembered.get(side) ?? new Map<IsoDatum, IsoDatum[]>();
    this.remembered.set(side, known);
    const found = known.get(target) ?? thresholds(side.own.at, target, side.operator).filter(within);
    if (known.size > 4096) known.clear();
    known.set(target, found);
    return found;
  }

  /** The dates on which, and beside which, an answer can turn when this fact moves and the others stay. */
  around(fact: string, known: Feiten): Set<IsoDatum> {
    const dates = new Set<IsoDatum>();
    for (const side of this.sides.get(fact) ?? []) {
      const { other } = side;
      if (other.fact === fact) continue;
      const value = other.fact === undefined ? "" : known[other.fact];
      if (typeof value !== "string") continue;
      for (const date of this.thresholds(side, other.at(value))) dates.add(date);
    }
    for (const date of this.ownDates(fact, dates)) dates.add(date);
    return dates;
  }

  /** A fact compared with a date of its own: the dates to which its own operations lead. */
  private ownDates(fact: string, dates: ReadonlySet<IsoDatum>): IsoDatum[] {
    return (this.sides.get(fact) ?? [])
      .filter((side) => side.other.fact === fact)
      .flatMap((side) => [...dates].flatMap((date) => [side.own.at(date), side.other.at(date)]))
      .flatMap((date) => [plusDays(date, -1), date, plusDays(date, 1)])
      .filter(within);
  }
}

const known = new WeakMap<Regime, TurningPoints>();

/** The turning points of a regime, found once. */
export function turningPointsOf(regime: Regime): TurningPoints {
  const found = known.get(regime) ?? new TurningPoints(regime);
  known.set(regime, found);
  return found;
}
