import type { IsoDatum } from "../model/datum.js";
import type { Feiten } from "../model/feit.js";
import { plusDays } from "../reckon/days.js";
import type { Bench } from "./bench.js";
import type { Plan } from "./draft.js";
import { isExcluded } from "./situation.js";
import { FIRST, type Moving } from "./turns.js";

/** From which day until which: `null` where there is no end to it, or nothing to date. */
export interface Span {
  readonly vroegst: IsoDatum | null;
  readonly uiterlijk: IsoDatum | null;
}

export const NO_SPAN: Span = { vroegst: null, uiterlijk: null };

/** What is left to know once a plan is carried out: its documents on a day, with what they say. */
export interface Carried {
  readonly plan: Plan;
  /** The file after it. */
  readonly given: Feiten;
  readonly dag: IsoDatum | undefined;
  /** Whether a file, with the documents made on a day, still brings what was promised. */
  readonly keeps: (given: Feiten, dag: IsoDatum | undefined) => boolean;
}

const same: Moving = (day) => day;

/**
 * On which days the very steps of a remedy, with the very values, still work.
 *
 * A document gets the day on which it is made, and a date that cannot lie before that day moves along; all else in
 * it stays as proposed. Only the days are tried on which an answer can turn: between them it is the same.
 */
export class RemedyDays {
  constructor(
    private readonly bench: Bench,
    private readonly carried: Carried,
  ) {}

  /** The unbroken row of days, around the chosen one, on which the documents can be made, all on one day. */
  acts(): Span {
    const { bench, carried } = this;
    const { plan, given, dag, keeps } = carried;
    if (dag === undefined) return { ...NO_SPAN, uiterlijk: bench.drafts.lastOf(plan.feiten) ?? null };
    const moving = this.moving();
    const on = (day: IsoDatum): Feiten => ({
      ...given,
      ...Object.fromEntries([...moving].map(([id, at]) => [id, at(day)])),
    });
    const edges = bench.drafts.edges(plan, given);
    return this.row(moving, dag, bench.peildatum, edges, (day) => keeps(on(day), day));
  }

  /** The unbroken row of days, around the chosen one, that one date in a document can get. */
  date(id: string): Span {
    const { bench, carried } = this;
    const { given, dag, keeps } = carried;
    const first = bench.drafts.earliest(id, dag);
    const works = (day: IsoDatum): boolean => keeps({ ...given, [id]: day }, dag);
    const moving = new Map([[id, same]]);
    return this.row(moving, String(given[id]), first, bench.drafts.edgesOf(id), works);
  }

  /** What follows the day on which the documents are made. */
  private moving(): Map<string, Moving> {
    const { drafts, given: before } = this.bench;
    const { plan, given } = this.carried;
    const moving = new Map<string, Moving>();
    for (const { datum } of drafts.stukken(plan)) if (datum !== undefined) moving.set(datum, same);
    for (const id of drafts.carried(plan.feiten)) {
      const planned = before[id] ?? given[id];
      if (typeof planned !== "string" || plan.feiten.includes(id)) continue;
      moving.set(id, (day) => [planned, day].sort().at(-1) ?? day);
    }
    return moving;
  }

  private row(
    moving: ReadonlyMap<string, Moving>,
    chosen: IsoDatum,
    first: IsoDatum | undefined,
    edges: readonly IsoDatum[],
    works: (day: IsoDatum) => boolean,
  ): Span {
    const from = first ?? FIRST;
    const days = [...edges, ...this.throughUnknown([...moving.keys()], from)];
    const starts = [from];
    let uiterlijk: IsoDatum | null = null;
    for (const day of this.bench.points.turns(moving, this.carried.given, from, days)) {
      if (day <= chosen) starts.push(day);
      else if (!works(day)) {
        uiterlijk = plusDays(day, -1);
        break;
      }
    }
    let vroegst = starts.pop() ?? chosen;
    for (let before = starts.pop(); before !== undefined && works(before); before = starts.pop()) vroegst = before;
    return { vroegst: vroegst === FIRST && first === undefined ? null : vroegst, uiterlijk };
  }

  /** Where the answer can turn by way of dates that are not known: what they are compared with reaches the day. */
  private throughUnknown(moving: readonly string[], from: IsoDatum): IsoDatum[] {
    const { bench, carried } = this;
    const { given } = carried;
    const { machine, rests } = bench.searcher;
    const counts = rests.get(bench.final);
    const open = machine.regime.feiten.filter(
      (feit) => feit.type === "date" && counts?.has(feit.id) && given[feit.id] == null && !isExcluded(feit, given),
    );
    if (open.length === 0) return [];
    const unknown = [...moving, ...open.map(({ id }) => id)];
    const known: Feiten = { ...given, ...Object.fromEntries(moving.map((id) => [id, null])) };
    const { dates } = bench.points.spread(unknown, known, from);
    return moving.flatMap((id) => [...(dates.get(id) ?? [])]).flatMap((day) => [day, plusDays(day, 1)]);
  }
}
