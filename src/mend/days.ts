import type { IsoDatum } from "../model/datum.js";
import type { Feiten } from "../model/feit.js";
import type { Stretch } from "../prove/bounds.js";
import { ymd } from "../reckon/ymd.js";
import type { Bench } from "./bench.js";
import type { Solution } from "./choose.js";
import { DAG, EDGE, fileOf, isoAt, LAST, noLaterThan, placeOf, type Sketch } from "./sketch.js";
import { type Aim, extreme, findWay, firstTurn, isUnmet } from "./ways.js";

/** From which day until which: `null` where there is no end to it, or nothing to date. */
export interface Span {
  readonly vroegst: IsoDatum | null;
  readonly uiterlijk: IsoDatum | null;
}

export const NO_SPAN: Span = { vroegst: null, uiterlijk: null };

/** Dates that must follow the day from one day to the next are followed no further: what is said of them then ends too soon. */
const MOST_TURNS = 1_000;

/**
 * On which days the very steps of a remedy, with the very values, still work.
 *
 * A document gets the day on which it is made, and a date that cannot lie before that day moves along; all else in
 * it stays as proposed.
 */
export class RemedyDays {
  private readonly aim: Aim;

  constructor(
    private readonly bench: Bench,
    private readonly solution: Solution,
    /** What is judged anew, where the answer must be "yes" whatever that will be. */
    private readonly anew: readonly string[] | undefined,
  ) {
    this.aim = bench.aim(bench.final);
  }

  /** The unbroken row of days, around the chosen one, on which the documents can be made, all on one day. */
  acts(): Span {
    const { bench } = this;
    const { renewal, feiten, given, dag } = this.solution;
    if (dag === undefined) {
      const last = bench.lastOf(feiten);
      return { vroegst: null, uiterlijk: last === undefined ? null : isoAt(last) };
    }
    const follows = renewal.carried.filter((id) => !feiten.includes(id));
    const planned: Feiten = { ...given };
    for (const id of follows) planned[id] = bench.given[id] ?? given[id] ?? null;
    const moving = new Map(renewal.leads.map((id) => [id, 0]));
    for (const id of follows) if (planned[id] !== null) moving.set(id, ymd(String(planned[id])));
    const within = renewal.days({ given: planned, feiten, open: [] }, true) ?? { low: 0, high: LAST };
    return this.row(moving, dag, within, false);
  }

  /** The unbroken row of days, around the chosen one, that one date in a document can get. */
  date(id: string): Span {
    const { bench } = this;
    const { given, dag, renewal } = this.solution;
    const { low, high } = bench.stretch(id) ?? { low: 0, high: LAST };
    const from = renewal.carried.includes(id) ? Math.max(low, dag ?? 0) : low;
    return this.row(new Map([[id, 0]]), placeOf(String(given[id])), { low: from, high }, from === 0);
  }

  private row(moving: ReadonlyMap<string, number>, chosen: number, within: Stretch, isEndless: boolean): Span {
    const { low, high } = within;
    const after = this.firstFailing(moving, chosen, { low: chosen + 1, high }, false);
    const before = this.firstFailing(moving, chosen, { low, high: chosen - 1 }, true);
    const last = after === undefined ? high : after - 1;
    return {
      vroegst: before === undefined && isEndless ? null : isoAt(before === undefined ? low : before + 1),
      uiterlijk: last === LAST ? null : isoAt(last),
    };
  }

  /** The file while the day moves, within a stretch; held to one end of it where that is the day that is looked at. */
  private sketch(given: Feiten, moving: ReadonlyMap<string, number>, day: Stretch, held?: "low" | "high"): Sketch {
    const open = Object.fromEntries([...moving.keys()].map((id) => [id, null]));
    const file = { ...fileOf({ ...given, ...open }), moving };
    if (held === undefined) return { ...file, stretches: new Map([[DAG, day]]) };
    const edge = { low: day[held], high: day[held] };
    const law = held === "low" ? noLaterThan(DAG, EDGE) : noLaterThan(EDGE, DAG);
    return {
      ...file,
      stretches: new Map([
        [DAG, day],
        [EDGE, edge],
      ]),
      laws: [law],
    };
  }

  /** The first day of a stretch, seen from the chosen one, on which the steps no longer bring what was promised. */
  private firstFailing(
    moving: ReadonlyMap<string, number>,
    chosen: number,
    within: Stretch,
    isBack: boolean,
  ): number | undefined {
    if (within.low > within.high) return undefined;
    const impossible = this.firstImpossible(moving, chosen, within, isBack);
    if (!this.anew) return impossible;
    const given = { ...this.solution.given, ...Object.fromEntries(this.anew.map((id) => [id, null])) };
    const unsure = extreme({ ...this.aim, wanted: isUnmet }, this.sketch(given, moving, within), isBack);
    if (impossible === undefined || unsure === undefined) return impossible ?? unsure;
    return isBack ? Math.max(impossible, unsure) : Math.min(impossible, unsure);
  }

  /** The first day on which nothing that is still unknown can make it a "yes": from way to way, each as far as it goes. */
  private firstImpossible(
    moving: ReadonlyMap<string, number>,
    chosen: number,
    { low, high }: Stretch,
    isBack: boolean,
  ): number | undefined {
    const { given } = this.solution;
    for (let [day, turns] = [chosen, 0]; ; turns++) {
      // The dates that are not known lie as far ahead as they can, so that the day does not soon pass them.
      const around = isBack ? { low, high: day } : { low: day, high };
      const way = findWay(this.aim, this.sketch(given, moving, around, isBack ? "high" : "low"), !isBack);
      if (!way || turns > MOST_TURNS) return day;
      const ahead = isBack ? { low, high: day - 1 } : { low: day + 1, high };
      const next =
        ahead.low > ahead.high ? undefined : firstTurn(way, this.aim.chart, this.sketch(given, moving, ahead), isBack);
      if (next === undefined) return undefined;
      day = next;
    }
  }
}
