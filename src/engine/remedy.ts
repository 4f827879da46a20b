import type { IsoDatum } from "../model/datum.js";
import type { Feiten, FeitWaarde } from "../model/feit.js";
import type { Bench, Draft } from "./bench.js";
import { type Conflict, Conflicts, type Judged } from "./conflict.js";
import { type Documents, same } from "./documents.js";
import type { Dates, Drafts, Plan } from "./draft.js";

/**
 * How many drafts one search may cost. The hardest of thousands of generated files of the shipped regimes needed
 * some twenty thousand; this is twice as many, and a few seconds at the worst.
 */
const BUDGET = 40_000;
/** More ways than this are not listed: nobody reads them, and the smallest come first. */
const MOST = 8;

/** A plan that does it, with its dates and the file that it leads to. */
export interface Solution {
  readonly plan: Plan;
  readonly dates: Dates;
  readonly given: Feiten;
}

/** What stands in the way where nothing helps: conclusions with what they hang on, and facts that are held by a bound. */
export interface Obstacles {
  readonly conclusies: ReadonlyMap<string, ReadonlySet<string>>;
  readonly grenzen: ReadonlySet<string>;
}

export interface Remedies {
  /** The smallest first; of the plans that change the same facts all that were found. */
  readonly solutions: readonly Solution[];
  /** Whether there is nothing more to find. */
  readonly complete: boolean;
  readonly obstacles: Obstacles;
}

interface Tried {
  readonly solution: Solution | undefined;
  /** Where nothing helps: of these facts at least one more must change. */
  readonly more: ReadonlySet<string>;
}

/** What one search for plans keeps. */
interface Course {
  readonly goal: string;
  /** Whether documents may wait for a later day than planned. */
  readonly waits: boolean;
  readonly limit: number;
  readonly conclusies: Map<string, Set<string>>;
  readonly grenzen: Set<string>;
}

/** Whether nothing comes of dates while these others are not chosen yet. */
type Lost = (dates: Dates, open: readonly string[]) => boolean;

const NONE: ReadonlySet<string> = new Set();
const NO_CHOICES: ReadonlyMap<string, FeitWaarde> = new Map();

/**
 * Finds the smallest sets of changes that take a "no" away.
 *
 * Works from what is in the way: while a plan fails, a better one must also change one of the facts by which it
 * fails, so only those are added. Smaller plans come first, and a plan that contains one that works is left.
 * Dates are tried where an answer can turn. All documents of a plan are made on one day: on or after the
 * peildatum, and later than planned only when nothing can be done without waiting.
 */
export class RemedySearch {
  private readonly documents: Documents;
  private readonly drafts: Drafts;

  constructor(readonly bench: Bench) {
    this.documents = bench.documents;
    this.drafts = bench.drafts;
  }

  /** The plans for the final conclusion, or for one conclusion by itself. */
  find(goal: string = this.bench.final, most: number = MOST): Remedies {
    const now = this.search(goal, false, most);
    return now.solutions.length > 0 || !now.complete ? now : this.search(goal, true, most);
  }

  private search(goal: string, waits: boolean, most: number): Remedies {
    const course: Course = { goal, waits, limit: this.bench.spent + BUDGET, conclusies: new Map(), grenzen: new Set() };
    const solutions: Solution[] = [];
    const seen = new Set<string>();
    const bySize: Plan[][] = [[{ feiten: [], keuzes: NO_CHOICES }]];
    const result = (complete: boolean): Remedies => ({ solutions, complete, obstacles: course });
    for (let size = 0; size < bySize.length; size++) {
      // A plan only ever leads to larger ones, so this list is whole when its turn comes.
      for (const plan of bySize[size] ?? []) {
        if (solutions.some((s) => isPart(s.plan.feiten, plan.feiten))) continue;
        const { solution, more } = this.attempt(plan, course);
        if (this.bench.spent >= course.limit) return result(false);
        if (solution) solutions.push(solution);
        else for (const next of this.extended(plan, more)) add(bySize, next, seen);
      }
      const sets = new Set(solutions.map(({ plan }) => plan.feiten.join()));
      if (sets.size >= most) return result(bySize.slice(size + 1).every((plans) => plans.length === 0));
    }
    return result(true);
  }

  /** Every plan with one change more: a fact that is in the way, and an answer that it can get. */
  private extended(plan: Plan, more: ReadonlySet<string>): Plan[] {
    return this.documents.inOrder(more).flatMap((id): Plan[] => {
      const feiten = this.documents.closed([...plan.feiten, id]);
      const isDate = this.documents.changeable.get(id)?.feit.type === "date";
      const others = this.documents
        .distinct(id, this.bench.given)
        .filter((value) => !same(value, this.bench.given[id]));
      const plans = isDate
        ? [{ feiten, keuzes: plan.keuzes }]
        : others.map((value) => ({ feiten, keuzes: new Map([...plan.keuzes, [id, value]]) }));
      return plans.filter((next) => this.drafts.isCoherent(next));
    });
  }

  /** What can be changed of these facts beside what a plan changes already, by itself or by what carries it along. */
  private open(feiten: Iterable<string>, plan: Plan): Set<string> {
    const { machine } = this.bench.searcher;
    const found = new Set<string>();
    for (const id of feiten) {
      found.add(id);
      const entry = this.documents.changeable.get(id);
      if (entry?.herstel.schuiftMee) for (const lead of this.documents.closed([id])) found.add(lead);
      const { alleenBij, nietBij } = machine.feiten.get(id) ?? {};
      for (const governor of [alleenBij?.feit, nietBij?.feit]) if (governor !== undefined) found.add(governor);
    }
    for (const id of [...found]) {
      const entry = this.documents.changeable.get(id);
      const canChange = entry !== undefined && (this.bench.given[id] != null || entry.stuk.datum === id);
      if (!canChange || plan.feiten.includes(id)) found.delete(id);
    }
    return found;
  }

  private attempt(plan: Plan, course: Course): Tried {
    const more = new Set<string>();
    const conflicts = new Conflicts(this.bench.searcher, (feiten) => this.open(feiten, plan).size);
    let stuck = true;
    const note = ({ feiten, conclusies }: Conflict): void => {
      const ways = this.open(feiten, plan);
      for (const id of ways) more.add(id);
      stuck = false;
      if (ways.size > 0) return;
      for (const id of this.drafts.bounded(plan)) course.grenzen.add(id);
      for (const name of conclusies) {
        const hangsOn = course.conclusies.get(name) ?? new Set<string>();
        course.conclusies.set(name, hangsOn);
        for (const id of feiten) hangsOn.add(id);
      }
    };
    // What is settled while dates are still open stays so, whatever they become.
    const isLost: Lost = (dates, open) => {
      const judged = this.bench.judged(this.drafts.draft(plan, dates, open));
      const conflict = this.settled(course.goal, judged, conflicts);
      if (conflict) note(conflict);
      return conflict !== undefined || this.bench.spent >= course.limit;
    };
    for (const dates of this.datesFor(plan, course.waits, isLost)) {
      const given = this.drafts.draft(plan, dates);
      const judged = this.bench.judged(given);
      if (this.bench.spent >= course.limit) break;
      const wrong = this.drafts.fault(plan, given, judged.facts, dates.dag);
      const draft: Draft = { plan, given, dag: dates.dag };
      const conflict = wrong
        ? { feiten: new Set(wrong), conclusies: NONE }
        : this.conflict(course.goal, draft, judged, conflicts);
      if (!conflict) return { solution: { plan, dates, given }, more };
      note(conflict);
    }
    // No day is left at all.
    if (stuck) for (const id of this.drafts.bounded(plan)) course.grenzen.add(id);
    return { solution: undefined, more };
  }

  private all(name: string): Conflict {
    return { feiten: this.bench.searcher.rests.get(name) ?? NONE, conclusies: new Set([name]) };
  }

  /** Why a draft can never reach the goal, whatever becomes known; `undefined` when it does, or still can. */
  private settled(goal: string, judged: Judged, conflicts: Conflicts): Conflict | undefined {
    const { standings } = judged;
    const final = standings.get(this.bench.final);
    if (final?.oordeel === "nvt") return this.all(final.regel.reikwijdte ?? this.bench.final);
    return standings.get(goal)?.oordeel === "nee" ? conflicts.of(goal, judged) : undefined;
  }

  /** Why a draft does not reach the goal; `undefined` when it does, or can once more is known. */
  private conflict(goal: string, draft: Draft, judged: Judged, conflicts: Conflicts): Conflict | undefined {
    const settled = this.settled(goal, judged, conflicts);
    if (settled || judged.standings.get(goal)?.oordeel !== "onbekend") return settled;
    return this.bench.canBeWritten(draft, goal) ? undefined : this.unwritten(goal, draft, judged);
  }

  /** Nothing that new documents can say is enough: why, as far as one requirement tells it. */
  private unwritten(goal: string, draft: Draft, judged: Judged): Conflict {
    if (goal !== this.bench.final) return this.all(goal);
    const open = this.bench.requirements().filter(({ name }) => judged.standings.get(name)?.oordeel === "onbekend");
    const stuck = open.find(({ name }) => !this.bench.canBeWritten(draft, name));
    if (!stuck) return this.all(goal);
    const { feiten, conclusies } = this.all(stuck.name);
    // What is written must also lie on the right side of the date before it.
    const beside = [...feiten].flatMap((id) => this.bench.searcher.machine.feiten.get(id)?.nietVoor ?? []);
    return { feiten: new Set([...feiten, ...beside]), conclusies };
  }

  /** The dates to try for a plan, the best first. */
  private *datesFor(plan: Plan, waits: boolean, isLost: Lost): Generator<Dates> {
    const planned = this.drafts.planned(plan);
    const days: (IsoDatum | undefined)[] = this.drafts.days(plan).filter((day) => waits || day <= planned);
    const isUndated = this.drafts.stukken(plan).every(({ datum }) => datum === undefined);
    const free = this.drafts.free(plan);
    for (const dag of isUndated ? [undefined] : days)
      yield* this.freeDates(plan, { dag, vrij: new Map() }, free, isLost);
  }

  /** Every choice of the other dates, when the documents are made on this day. */
  private *freeDates(plan: Plan, dates: Dates, free: readonly string[], isLost: Lost): Generator<Dates> {
    const [first, ...rest] = free;
    if (first === undefined) yield dates;
    if (first === undefined || isLost(dates, free)) return;
    const facts = this.drafts.draft(plan, dates);
    for (const date of this.drafts.dates(first, facts, dates.dag, rest))
      yield* this.freeDates(plan, { dag: dates.dag, vrij: new Map([...dates.vrij, [first, date]]) }, rest, isLost);
  }
}

/** Whether a set is part of another, and smaller. */
const isPart = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length < whole.length && part.every((id) => whole.includes(id));

function add(bySize: Plan[][], plan: Plan, seen: Set<string>): void {
  const key = JSON.stringify([plan.feiten, [...plan.keuzes].sort()]);
  if (seen.has(key)) return;
  seen.add(key);
  while (bySize.length <= plan.feiten.length) bySize.push([]);
  bySize[plan.feiten.length]?.push(plan);
}
