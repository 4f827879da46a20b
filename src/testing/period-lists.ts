import { preparedFor } from "../judge/prepared.js";
import { deriveJudged } from "../judge/situation.js";
import { dateFault, type IsoDatum } from "../model/datum.js";
import type { Feiten, FeitWaarde, Periode } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { dayCount } from "../reckon/day-count.js";
import { daysBetween, plusDays, plusYears } from "../reckon/days.js";
import { weekdagen } from "../reckon/operations/aantal-dagen.js";
import { countDays } from "../reckon/spans.js";
import { running } from "../reckon/stretches.js";
import { ymd } from "../reckon/ymd.js";
import { comparedWith } from "./compared.js";
import type { Draw } from "./draw.js";

/** How stretches are counted: of which lists, in which window, and of days on which days of the week. */
interface Counted {
  readonly id: string;
  /** Whose stretches are counted; those in which a day must lie as well; those in which it must not. */
  readonly lists: readonly string[];
  readonly alsoIn: readonly string[];
  readonly notIn: readonly string[];
  readonly from: string;
  readonly upTo: string;
  /** Nothing where stretches are counted, and not days. */
  readonly weekdays: ReadonlySet<number> | undefined;
}

/** The days of a window, both included. */
interface Window {
  readonly first: IsoDatum;
  readonly last: IsoDatum;
}

const EVERY_WEEKDAY: ReadonlySet<number> = new Set(weekdagen.keys());

function countsIn({ afleidingen }: Regime): Counted[] {
  return afleidingen.flatMap((a): Counted[] => {
    if (a.operatie !== "aantalDagen" && a.operatie !== "aantalPerioden") return [];
    const counted = { id: a.id, lists: a.perioden, from: a.van, upTo: a.totEnMet };
    if (a.operatie === "aantalPerioden") return [{ ...counted, alsoIn: [], notIn: [], weekdays: undefined }];
    const { ookIn: alsoIn = [], nietIn: notIn = [], weekdagen: names } = a;
    const weekdays = names ? new Set(names.map((name) => weekdagen.indexOf(name))) : EVERY_WEEKDAY;
    return [{ ...counted, alsoIn, notIn, weekdays }];
  });
}

/** A number that no condition names is drawn below this. */
const ANY_NUMBER = 12;
/** How often, in percent, a number lies where a condition turns; a list is empty; a stretch lies within its window. */
const [AT_TURN, EMPTY, WITHIN] = [75, 25, 65];
/** A stretch this long ends after any window, and a window of which nothing is known has about so many days. */
const [LONG, YEAR] = [800, 365];
/** A stretch that is counted as one has as many days, at most. */
const SHORT = 3;

const isDay = (value: FeitWaarde | null | undefined): value is IsoDatum =>
  typeof value === "string" && dateFault(value) === undefined;

/** In the order in which they are read, and none on a day that there is not. */
const inOrder = (periods: readonly Periode[]): Periode[] =>
  periods
    .filter(({ van, totEnMet }) => isDay(van) && (totEnMet === null || isDay(totEnMet)))
    .sort((a, b) => (a.van + (a.totEnMet ?? "9") < b.van + (b.totEnMet ?? "9") ? -1 : 1));

const stretch = (van: IsoDatum, days: number): Periode => ({ van, totEnMet: plusDays(van, Math.max(1, days) - 1) });

/** Of so many days on these days of the week, how many days on the calendar they take from a first day on. */
function daysFor(number: number, van: IsoDatum, weekdays: ReadonlySet<number>): number {
  const first = dayCount(ymd(van));
  for (let days = 1; days < LONG; days++)
    if (countDays([{ first, last: first + days - 1 }], weekdays) >= number) return days;
  return LONG;
}

/** Lists of stretches for a state that counts them: what is counted turns at a number, and at the ends of a window. */
class Stretches {
  readonly counts: readonly Counted[];

  constructor(private readonly stand: Regime) {
    this.counts = countsIn(stand);
  }

  /** Where a list has a part. */
  private about(id: string): readonly Counted[] {
    return this.counts.filter(({ lists, alsoIn, notIn }) => [...lists, ...alsoIn, ...notIn].includes(id));
  }

  derived(feiten: Feiten): Feiten {
    return deriveJudged(preparedFor(this.stand).machine, feiten);
  }

  /** Where the stretches of a count have to lie; somewhere near the first day of the rules as long as that is not known. */
  private boundsOf({ from, upTo }: Counted, facts: Feiten): Window {
    const [start, end] = [facts[from], facts[upTo]];
    const first = isDay(start) ? start : isDay(end) ? plusYears(end, -1) : this.stand.geldigVan;
    return { first, last: isDay(end) ? end : plusYears(first, 1) };
  }

  /** The numbers with which a count is compared. */
  private turns({ id }: Counted, facts: Feiten): number[] {
    return comparedWith(this.stand, id, facts).filter((value) => typeof value === "number");
  }

  /** A list beside these facts; nothing where no count asks for it. */
  drawn(draw: Draw, id: string, feiten: Feiten): Periode[] | undefined {
    const about = this.about(id);
    if (about.length === 0) return undefined;
    if (draw.chance(EMPTY)) return [];
    const facts = this.derived(feiten);
    const counted = draw.one(about);
    const turns = this.turns(counted, facts);
    const near = turns.length > 0 && draw.chance(AT_TURN);
    return this.holding(draw, counted, near ? draw.one(turns) + draw.below(3) - 1 : draw.below(ANY_NUMBER), facts);
  }

  /** A list that holds so many of what is counted: within the window, or now and then over one of its ends. */
  private holding(draw: Draw, counted: Counted, number: number, facts: Feiten): Periode[] {
    const bounds = this.boundsOf(counted, facts);
    if (number <= 0) return draw.chance(50) ? [] : [stretch(plusDays(bounds.last, 1), 1 + draw.below(SHORT))];
    const span = Math.max(1, daysBetween(bounds.first, bounds.last) + 1);
    const { weekdays } = counted;
    if (!weekdays) {
      const starts = Array.from({ length: Math.min(number, ANY_NUMBER) }, () => draw.below(span));
      return inOrder(starts.map((start) => stretch(plusDays(bounds.first, start), 1 + draw.below(SHORT))));
    }
    const halves = number > 1 && draw.chance(25) ? [Math.floor(number / 2), Math.ceil(number / 2)] : [number];
    const all: Periode[] = [];
    let from = bounds.first;
    for (const half of halves) {
      const room = Math.max(1, daysBetween(from, bounds.last) + 2 - daysFor(half, from, weekdays));
      // In a long window most ways to lie do not touch its ends.
      const van = draw.chance(WITHIN) ? plusDays(from, draw.below(room)) : draw.one([from, plusDays(from, room - 1)]);
      const days = daysFor(half, van, weekdays);
      all.push(stretch(van, days));
      from = plusDays(van, days);
    }
    if (draw.chance(WITHIN)) return inOrder(all);
    // One day over the first or the last of the window, which does not count.
    return inOrder(
      all.map(({ van, totEnMet }) => {
        if (van === bounds.first) return { van: plusDays(van, -1), totEnMet };
        return totEnMet === bounds.last ? { van, totEnMet: plusDays(totEnMet, 1) } : { van, totEnMet };
      }),
    );
  }

  /** The file with lists on which a count that asks for this one is at, just below or just above a number with which it is compared. */
  atTurn(draw: Draw, id: string, feiten: Feiten): Feiten | undefined {
    const facts = this.derived(feiten);
    const turning = this.about(id).flatMap((counted) => this.turns(counted, facts).map((turn) => ({ counted, turn })));
    if (turning.length === 0) return undefined;
    const { counted, turn } = draw.one(turning);
    const wanted = turn + draw.below(3) - 1;
    return this.counting(draw, counted.id, feiten, (number) => number === wanted);
  }

  /** The file with lists on which a number is counted that serves; as it was where none is thought of. */
  counting(draw: Draw, id: string, feiten: Feiten, serves: (number: number) => boolean): Feiten {
    const counted = this.counts.find((one) => one.id === id);
    const lists = counted?.lists.filter((list) => feiten[list] != null) ?? [];
    if (!counted || lists.length === 0) return feiten;
    const facts = this.derived(feiten);
    const turns = this.turns(counted, facts);
    const numbers = [0, 1, ...turns.flatMap((n) => [n - 1, n, n + 1])].filter((n) => n >= 0 && serves(n));
    if (numbers.length === 0) return feiten;
    const number = draw.one(numbers);
    const list = draw.one(lists);
    const beside = this.derived({ ...feiten, [list]: [] })[id];
    const open: Feiten = { ...feiten };
    if (draw.chance(50)) for (const other of counted.notIn) if (feiten[other] != null) open[other] = [];
    const { first, last } = this.boundsOf(counted, facts);
    for (const other of counted.alsoIn)
      if (feiten[other] != null && !lists.includes(other)) open[other] = [{ van: first, totEnMet: last }];
    if (typeof beside === "number" && beside <= number)
      return { ...open, [list]: this.holding(draw, counted, number - beside, facts) };
    for (const other of lists) open[other] = [];
    return { ...open, [list]: this.holding(draw, counted, number, facts) };
  }

  /** Every list that is worth trying: stretches of each length around each window, and after it. */
  every(id: string, feiten: Feiten): Periode[][] {
    const { geldigVan } = this.stand;
    const lists: Periode[][] = [[], [stretch(geldigVan, 1)]];
    const facts = this.derived(feiten);
    for (const counted of this.about(id)) {
      const { first, last } = this.boundsOf(counted, facts);
      const most = Math.max(SHORT, ...this.turns(counted, facts));
      if (!counted.weekdays) {
        const one = stretch(plusDays(first, 1), 1);
        for (let number = 1; number <= most + 1; number++) lists.push(Array.from({ length: number }, () => one));
        for (const van of [plusDays(first, -1), last]) lists.push([stretch(van, 1)], [stretch(van, 2)]);
        continue;
      }
      const longest = Math.ceil(((most + 1) * weekdagen.length) / Math.min(5, counted.weekdays.size)) + SHORT;
      const lengths = [...Array.from({ length: longest }, (_, n) => n + 1), YEAR, LONG];
      for (const van of [plusDays(first, -1), plusDays(first, 2), last])
        for (const days of lengths) lists.push([stretch(van, days)]);
    }
    return lists.map(inOrder);
  }

  /** A list of which a stretch still runs, with each end that is worth trying. */
  ended(id: string, periods: readonly Periode[], feiten: Feiten): Periode[][] {
    const facts = this.derived(feiten);
    const most = Math.max(SHORT, ...this.about(id).flatMap((counted) => this.turns(counted, facts)));
    const allBounds = this.about(id).map((counted) => this.boundsOf(counted, facts));
    const own = [...Array.from({ length: 2 * most + SHORT }, (_, days) => days), LONG];
    const ends = (van: IsoDatum): IsoDatum[] => [
      ...own.map((days) => plusDays(van, days)),
      ...allBounds.flatMap(({ first, last }) => [plusDays(first, -1), first, last, plusDays(last, 1)]),
    ];
    const all = running(periods).reduce<Periode[][]>(
      (lists, open) =>
        lists.flatMap((list) =>
          [...new Set(ends(open.van))]
            .filter((end) => open.van <= end)
            .map((totEnMet) => [...list, { van: open.van, totEnMet }]),
        ),
      [periods.filter(({ totEnMet }) => totEnMet !== null)],
    );
    return all.map(inOrder);
  }
}

const known = new WeakMap<Regime, Stretches>();

/** The lists of stretches of a state. */
export function stretchesOf(stand: Regime): Stretches {
  const found = known.get(stand) ?? new Stretches(stand);
  known.set(stand, found);
  return found;
}
