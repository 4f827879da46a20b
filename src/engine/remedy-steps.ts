import type { IsoDatum } from "../model/datum.js";
import type { Feiten, FeitWaarde } from "../model/feit.js";
import type { Bench } from "./bench.js";
import { type Stuk, same } from "./documents.js";
import type { Plan } from "./draft.js";
import { liveFacts, type View } from "./live.js";
import type { RemedySearch, Solution } from "./remedy.js";
import { Search } from "./search.js";
import { deriveJudged, isExcluded, judge } from "./situation.js";

/** From which day until which: `null` where there is no end to it, or nothing to date. */
export interface Span {
  readonly vroegst: IsoDatum | null;
  readonly uiterlijk: IsoDatum | null;
}

/** One fact that changes. */
export interface Step extends Span {
  readonly feit: string;
  readonly van: FeitWaarde | null;
  /** `null`: it falls away. */
  readonly naar: FeitWaarde | null;
  /** Every answer that will do; `null` for a date, which has its days. */
  readonly waarden: readonly FeitWaarde[] | null;
  /** It follows from another change: the date of a new document, or what comes or goes with it. */
  readonly gaatMee: boolean;
}

/** A document that somebody makes, and what it changes. */
export interface Act extends Span {
  readonly stuk: Stuk;
  readonly stappen: readonly Step[];
}

/** One way to a "yes". */
export interface Remedy {
  readonly handelingen: readonly Act[];
  readonly oordeel: "ja" | "onbekend";
  /** What decides it then. */
  readonly nogTeWeten: readonly string[];
  /** What has to be judged or noted anew, because its document is new. */
  readonly opnieuw: readonly string[];
  /** The file after it. */
  readonly given: Feiten;
}

const NOTHING: Span = { vroegst: null, uiterlijk: null };

/** Works a solution out into steps: who does what, by which document, between which days, and what then is open. */
export class Steps {
  private readonly plan: Plan;
  private readonly dag: IsoDatum | undefined;
  private readonly stukken: readonly Stuk[];
  private readonly bench: Bench;
  /** The file after the changes, with what was judged before still in it. */
  private kept: Feiten;

  constructor(
    private readonly search: RemedySearch,
    private readonly solution: Solution,
  ) {
    this.plan = solution.plan;
    this.dag = solution.dates.dag;
    this.bench = search.bench;
    this.stukken = this.bench.drafts.stukken(this.plan);
    this.kept = solution.given;
  }

  remedy(): Remedy {
    for (let filled = this.fill(this.waitsFor()); filled; ) filled = this.fill(this.waitsFor());
    const { oordeel, feiten } = this.waitsFor();
    return {
      handelingen: this.acts(),
      oordeel,
      nogTeWeten: feiten,
      opnieuw: this.anew().filter((id) => this.bench.given[id] != null),
      given: this.reset(),
    };
  }

  private anew(): string[] {
    return this.bench.documents.inOrder(this.stukken.flatMap(({ herstel }) => herstel.opnieuw ?? []));
  }

  private reset(): Feiten {
    return { ...this.kept, ...Object.fromEntries(this.anew().map((id) => [id, null])) };
  }

  /** What the answer still waits for, once the documents are new. */
  private waitsFor(): { oordeel: "ja" | "onbekend"; feiten: string[] } {
    const { searcher, documents, peildatum } = this.bench;
    const { machine, rests } = searcher;
    const given = this.reset();
    const facts = deriveJudged(machine, given);
    const view: View = { facts, standings: judge(machine, facts), rests };
    const standing = view.standings.get(this.bench.final);
    if (!standing || standing.oordeel === "ja") return { oordeel: "ja", feiten: [] };
    const live = liveFacts(standing, view);
    const open = machine.regime.feiten.filter((f) => live.has(f.id) && given[f.id] == null && !isExcluded(f, given));
    const ids = open.map((feit) => feit.id);
    const search = new Search(searcher, given, peildatum);
    const { found, unsettled } = search.turning(this.bench.final, "ja", ids, search.node(given));
    const waiting = documents.inOrder([...found, ...unsettled]);
    return { oordeel: "onbekend", feiten: waiting };
  }

  /** A new document says what the old one left open: fills in one such fact; false when there is none. */
  private fill({ feiten }: { feiten: readonly string[] }): boolean {
    const { bench, plan, dag } = this;
    for (const id of feiten.filter((one) => bench.isNew(one, plan))) {
      const written = bench.written(id, { plan, given: this.kept, dag });
      if (!written) continue;
      this.kept = written;
      return true;
    }
    return false;
  }

  private helps(given: Feiten): boolean {
    return this.bench.helps({ plan: this.plan, given, dag: this.dag });
  }

  /** The first and the last day of the unbroken row, around the chosen one, on which it works too. */
  private row(
    days: readonly IsoDatum[],
    chosen: IsoDatum,
    end: IsoDatum | undefined,
    works: (day: IsoDatum) => boolean,
  ): Span {
    const sorted = [...new Set([...days, chosen])].sort();
    const place = sorted.indexOf(chosen);
    let [first, last] = [place, place];
    while (first > 0 && works(sorted[first - 1] ?? chosen)) first -= 1;
    while (last < sorted.length - 1 && works(sorted[last + 1] ?? chosen)) last += 1;
    return {
      vroegst: sorted[first] ?? chosen,
      uiterlijk: last === sorted.length - 1 ? (end ?? null) : (sorted[last] ?? chosen),
    };
  }

  /** The days on which the documents can be made, all on one day; the other dates then follow. */
  private actSpan(): Span {
    const { dag, plan, search, bench } = this;
    if (dag === undefined) return NOTHING;
    const { changeable } = bench.documents;
    const filled = Object.entries(this.kept).filter(
      ([id, value]) => value !== this.solution.given[id] && changeable.get(id)?.feit.type !== "date",
    );
    const works = (day: IsoDatum): boolean =>
      [...search.onDay(plan, day)].some((dates) =>
        bench.helps({ plan, given: { ...bench.drafts.draft(plan, dates), ...Object.fromEntries(filled) }, dag: day }),
      );
    return this.row(bench.drafts.days(plan), dag, bench.drafts.lastDay(plan), works);
  }

  private step(id: string, actSpan: Span): Step {
    const { given, documents, drafts } = this.bench;
    const [van, naar] = [given[id] ?? null, this.kept[id] ?? null];
    const chosen = this.plan.feiten.includes(id);
    const isLead = this.stukken.some(({ datum }) => datum === id);
    const others = this.plan.feiten.filter((other) => other !== id);
    const gaatMee = !chosen || (isLead && documents.closed(others).includes(id));
    const base = { feit: id, van, naar, gaatMee };
    const feit = documents.changeable.get(id)?.feit;
    if (naar === null || !feit) return { ...base, waarden: null, ...NOTHING };
    if (feit.type !== "date") {
      const will = (value: FeitWaarde): boolean => value === naar || this.helps({ ...this.kept, [id]: value });
      return { ...base, waarden: documents.answers(id, given).filter((v) => !same(v, van) && will(v)), ...NOTHING };
    }
    if (isLead) return { ...base, waarden: null, ...actSpan };
    // What it was is no choice, but it can be the day beside the last one that works.
    const days = [...drafts.dates(id, this.kept, this.dag), ...(typeof van === "string" ? [van] : [])];
    const span = this.row(days, String(naar), drafts.latest(id), (day) => this.helps({ ...this.kept, [id]: day }));
    return { ...base, waarden: null, ...span };
  }

  private acts(): Act[] {
    const { documents, given, searcher } = this.bench;
    const changed = searcher.machine.regime.feiten
      .map((feit) => feit.id)
      .filter((id) => this.plan.feiten.includes(id) || !same(this.kept[id], given[id]));
    const actSpan = this.actSpan();
    const steps = changed.map((id) => this.step(id, actSpan));
    const stukOf = (id: string): Stuk | undefined => {
      const { alleenBij, nietBij } = searcher.machine.feiten.get(id) ?? {};
      return [id, alleenBij?.feit, nietBij?.feit].flatMap((other) => documents.changeable.get(other ?? "") ?? [])[0]
        ?.stuk;
    };
    return this.stukken.map((stuk) => ({
      stuk,
      stappen: steps.filter((step) => stukOf(step.feit) === stuk),
      ...this.spanOf(stuk, actSpan),
    }));
  }

  /** A document without a date of its own cannot be younger than the one with which it is handed in. */
  private spanOf({ datum, herstel }: Stuk, { vroegst, uiterlijk }: Span): Span {
    if (datum !== undefined) return { vroegst, uiterlijk };
    return herstel.hoortBij === undefined ? NOTHING : { vroegst: null, uiterlijk };
  }
}
