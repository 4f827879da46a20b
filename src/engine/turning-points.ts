import type { Afleiding } from "../model/afleiding.js";
import type { IsoDatum } from "../model/datum.js";
import type { Feiten } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { bladeren, comparedFact } from "../model/tree.js";
import type { Operator } from "../model/voorwaarde.js";
import { plusDays } from "../reckon/days.js";
import { isAmount, isSingle, sources } from "../reckon/operations.js";
import { calculation } from "./derive.js";
import { treesOf } from "./references.js";
import { type Compared, FIRST, firstReaching, LAST, type Moving, Turns } from "./turns.js";

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

/** A date to which a chain of comparisons led, and the facts that the chain passed. */
interface Step {
  readonly fact: string;
  readonly date: IsoDatum;
  readonly passed: readonly string[];
}

/** More dates for one fact than this are not searched; our own regimes stay under a fifth of it. */
const MOST_DATES = 600;

const within = (iso: IsoDatum): boolean => iso >= FIRST && iso <= LAST;

const fixed = (iso: IsoDatum): Path => ({ fact: undefined, isFact: false, at: () => iso });

function pathsOf(regime: Regime): (name: string) => readonly Path[] {
  const derived = new Map<string, Afleiding>(regime.afleidingen.map((a) => [a.id, a]));
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
    ...treesOf(regime)
      .flatMap(bladeren)
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

export interface Spread {
  readonly dates: ReadonlyMap<string, ReadonlySet<IsoDatum>>;
  /** False when there would be more dates than can be searched. */
  readonly complete: boolean;
}

/** The dates between which conditions of a regime change their answer. */
export class TurningPoints {
  private readonly comparisons: readonly Comparison[];
  private readonly sides: readonly Side[];
  /** False when a fact is compared with a date of its own: where such an answer turns is not known exactly. */
  readonly exact: boolean;
  private readonly remembered = new Map<Side, Map<IsoDatum, IsoDatum[]>>();

  constructor(regime: Regime) {
    this.comparisons = comparisons(regime);
    this.sides = this.comparisons.flatMap(({ left, right, operator }) => [
      { own: left, other: right, operator },
      { own: right, other: left, operator: mirrored[operator] ?? operator },
    ]);
    this.exact = !this.sides.some((side) => this.isOwn(side));
  }

  private isOwn({ own, other }: Side): boolean {
    return own.fact !== undefined && own.fact === other.fact;
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
    for (const side of this.sides) {
      const { own, other } = side;
      if (own.fact !== fact || other.fact === fact) continue;
      const value = other.fact === undefined ? "" : known[other.fact];
      if (typeof value !== "string") continue;
      for (const date of this.thresholds(side, other.at(value))) dates.add(date);
    }
    for (const date of this.ownDates(fact, dates)) dates.add(date);
    return dates;
  }

  /**
   * The days after `from`, the nearest first, on which an answer can turn when these facts follow one day and the
   * others stay. Between two of them every comparison stays as it is. `days`: others, on which something else turns.
   */
  *turns(
    moving: ReadonlyMap<string, Moving>,
    known: Feiten,
    from: IsoDatum,
    days: readonly IsoDatum[],
  ): Generator<IsoDatum> {
    const same: Moving = (day) => day;
    const compared = [
      ...days.map((day): Compared => ({ left: same, right: () => day, operator: "lessThan" })),
      ...this.compared(moving, known),
    ];
    const all = compared.map((one) => new Turns(one, from));
    for (;;) {
      let day: IsoDatum | undefined;
      for (const one of all) day = one.next(day) ?? day;
      if (day === undefined) return;
      yield day;
      for (const one of all) if (one.next(day) === day) one.pass();
    }
  }

  /** The comparisons in which one of these facts takes part, each side as it follows the day. */
  private compared(moving: ReadonlyMap<string, Moving>, known: Feiten): Compared[] {
    const follow = ({ fact, at }: Path): Moving | undefined => {
      if (fact === undefined) return at;
      const moves = moving.get(fact);
      if (moves) return (day) => at(moves(day));
      const value = known[fact];
      if (typeof value !== "string") return undefined;
      const stays = at(value);
      return () => stays;
    };
    const both = ({ left, right }: Comparison): boolean => moving.has(left.fact ?? "") && moving.has(right.fact ?? "");
    const any = ({ left, right }: Comparison): boolean => moving.has(left.fact ?? "") || moving.has(right.fact ?? "");
    // One day is never before or after itself.
    const isSame = ({ left, right }: Comparison): boolean =>
      left.isFact && right.isFact && moving.get(left.fact ?? "") === moving.get(right.fact ?? "");
    const found = this.comparisons.filter((one) => any(one) && !(both(one) && isSame(one)));
    // Two dates that both move take many steps: they come last, and are followed no further than the others reach.
    const sorted = [...found.filter((one) => !both(one)), ...found.filter(both)];
    return sorted.flatMap(({ left, right, operator }) => {
      const [l, r] = [follow(left), follow(right)];
      return l && r ? [{ left: l, right: r, operator }] : [];
    });
  }

  /**
   * Dates for facts that are all unknown, such that every order between them that the conditions can tell
   * apart is reachable.
   *
   * Follows every comparison away from what is known, once through each fact: when a case satisfies a chain of
   * comparisons, one does that lies on the thresholds of that chain. Then come the results of operations that
   * round, which a threshold can miss.
   */
  spread(unknown: readonly string[], known: Feiten, seed: IsoDatum): Spread {
    const dates = new Map(unknown.map((fact) => [fact, this.around(fact, known)]));
    const startsOf = (fact: string): Step[] =>
      [...(dates.get(fact) ?? [])].map((date) => ({ fact, date, passed: [fact] }));
    let complete = this.extend(unknown.flatMap(startsOf), dates);
    for (const fact of unknown) {
      // Nothing known reaches this fact: any date will do to start from.
      if (dates.get(fact)?.size !== 0) continue;
      dates.get(fact)?.add(seed);
      complete = this.extend(startsOf(fact), dates) && complete;
    }
    // Once for the results, and once more for what is compared with those.
    this.addImages(dates);
    this.addImages(dates);
    for (const [fact, set] of dates) for (const date of this.ownDates(fact, set)) set.add(date);
    return { dates, complete: complete && this.exact };
  }

  /**
   * An operation that rounds skips days: no day plus one month is 31 July 2026. A fact that must be equal to its
   * result therefore also tries the results themselves.
   */
  private addImages(dates: ReadonlyMap<string, Set<IsoDatum>>): void {
    const before = new Map([...dates].map(([fact, set]) => [fact, [...set]]));
    for (const { own, other } of this.sides) {
      const set = own.isFact && own.fact !== undefined ? dates.get(own.fact) : undefined;
      if (!set || other.fact === own.fact) continue;
      for (const date of before.get(other.fact ?? "") ?? []) if (within(other.at(date))) set.add(other.at(date));
    }
  }

  /** Carries dates over to the facts that they are compared with; false when there are too many. */
  private extend(start: readonly Step[], dates: ReadonlyMap<string, Set<IsoDatum>>): boolean {
    let complete = true;
    let frontier = start;
    while (frontier.length > 0) {
      const next: Step[] = [];
      for (const step of frontier) {
        for (const { to, date } of this.reachedFrom(step)) {
          const found = dates.get(to);
          if (!found || found.has(date)) continue;
          if (found.size >= MOST_DATES) complete = false;
          else {
            found.add(date);
            next.push({ fact: to, date, passed: [...step.passed, to] });
          }
        }
      }
      frontier = next;
    }
    return complete;
  }

  private reachedFrom({ fact, date, passed }: Step): { to: string; date: IsoDatum }[] {
    return this.sides.flatMap((side) => {
      const to = side.own.fact;
      if (side.other.fact !== fact || to === undefined || passed.includes(to)) return [];
      return this.thresholds(side, side.other.at(date)).map((threshold) => ({ to, date: threshold }));
    });
  }

  /** A fact compared with a date of its own: the dates to which its own operations lead. */
  private ownDates(fact: string, dates: ReadonlySet<IsoDatum>): IsoDatum[] {
    return this.sides
      .filter((side) => side.own.fact === fact && this.isOwn(side))
      .flatMap((side) => [...dates].flatMap((date) => [side.own.at(date), side.other.at(date)]))
      .flatMap((date) => [plusDays(date, -1), date, plusDays(date, 1)])
      .filter(within);
  }
}
