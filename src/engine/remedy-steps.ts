import type { IsoDatum } from "../model/datum.js";
import type { Feiten, FeitWaarde } from "../model/feit.js";
import type { Bench } from "./bench.js";
import { type Stuk, same } from "./documents.js";
import type { Plan } from "./draft.js";
import { liveFacts, type View } from "./live.js";
import type { Solution } from "./remedy.js";
import { NO_SPAN, RemedyDays, type Span } from "./remedy-days.js";
import { Search } from "./search.js";
import { deriveJudged, isExcluded, judge } from "./situation.js";

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

/** What the answer is once the documents are new. */
interface Promised {
  readonly oordeel: "ja" | "onbekend";
  /** What decides it then. */
  readonly nogTeWeten: readonly string[];
}

/** One way to a "yes". */
export interface Remedy extends Promised {
  readonly handelingen: readonly Act[];
  /** What has to be judged or noted anew, because its document is new. */
  readonly opnieuw: readonly string[];
  /** The file after it. */
  readonly given: Feiten;
}

/** Works a solution out into steps: who does what, by which document, between which days, and what then is open. */
export class Steps {
  private readonly plan: Plan;
  private readonly dag: IsoDatum | undefined;
  private readonly stukken: readonly Stuk[];
  /** The file after the changes, with what was judged before still in it. */
  private kept: Feiten;

  constructor(
    private readonly bench: Bench,
    { plan, dates, given }: Solution,
  ) {
    this.plan = plan;
    this.dag = dates.dag;
    this.stukken = bench.drafts.stukken(plan);
    this.kept = given;
  }

  remedy(): Remedy {
    for (let filled = this.fill(); filled; ) filled = this.fill();
    const promised = this.waitsFor(this.kept);
    return {
      ...promised,
      handelingen: this.acts(this.days(promised)),
      opnieuw: this.anew().filter((id) => this.bench.given[id] != null),
      given: this.reset(this.kept),
    };
  }

  private anew(): string[] {
    return this.bench.documents.inOrder(this.stukken.flatMap(({ herstel }) => herstel.opnieuw ?? []));
  }

  /** A file without what is judged or noted anew. */
  private reset(given: Feiten): Feiten {
    return { ...given, ...Object.fromEntries(this.anew().map((id) => [id, null])) };
  }

  /** What the answer on a file still waits for, once the documents are new. */
  private waitsFor(kept: Feiten): Promised {
    const { searcher, documents, peildatum } = this.bench;
    const { machine, rests } = searcher;
    const given = this.reset(kept);
    const facts = deriveJudged(machine, given);
    const view: View = { facts, standings: judge(machine, facts), rests };
    const standing = view.standings.get(this.bench.final);
    if (!standing || standing.oordeel === "ja") return { oordeel: "ja", nogTeWeten: [] };
    const live = liveFacts(standing, view);
    const open = machine.regime.feiten.filter((f) => live.has(f.id) && given[f.id] == null && !isExcluded(f, given));
    const ids = open.map((feit) => feit.id);
    const search = new Search(searcher, given, peildatum);
    const { found, unsettled } = search.turning(this.bench.final, "ja", ids, search.node(given));
    return { oordeel: "onbekend", nogTeWeten: documents.inOrder([...found, ...unsettled]) };
  }

  /** A new document says what the old one left open: fills in one such fact; false when there is none. */
  private fill(): boolean {
    const { bench, plan, dag } = this;
    for (const id of this.waitsFor(this.kept).nogTeWeten.filter((one) => bench.isNew(one, plan))) {
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

  /** The days on which the steps bring what was promised: a "yes", or one that hangs on no more than was said. */
  private days({ oordeel, nogTeWeten }: Promised): RemedyDays {
    const { bench, plan, dag, kept } = this;
    const keeps = (given: Feiten, day: IsoDatum | undefined): boolean => {
      if (!bench.helps({ plan, given, dag: day })) return false;
      if (oordeel === "ja") return bench.judged(this.reset(given)).standings.get(bench.final)?.oordeel === "ja";
      return nogTeWeten.length > 0 || this.waitsFor(given).nogTeWeten.length === 0;
    };
    return new RemedyDays(bench, { plan, given: kept, dag, keeps });
  }

  private step(id: string, days: RemedyDays, actSpan: Span): Step {
    const { given, documents } = this.bench;
    const [van, naar] = [given[id] ?? null, this.kept[id] ?? null];
    const chosen = this.plan.feiten.includes(id);
    const isLead = this.stukken.some(({ datum }) => datum === id);
    const others = this.plan.feiten.filter((other) => other !== id);
    const gaatMee = !chosen || (isLead && documents.closed(others).includes(id));
    const base = { feit: id, van, naar, gaatMee };
    const feit = documents.changeable.get(id)?.feit;
    if (naar === null || !feit) return { ...base, waarden: null, ...NO_SPAN };
    if (feit.type !== "date") {
      const will = (value: FeitWaarde): boolean => value === naar || this.helps({ ...this.kept, [id]: value });
      return { ...base, waarden: documents.answers(id, given).filter((v) => !same(v, van) && will(v)), ...NO_SPAN };
    }
    if (isLead) return { ...base, waarden: null, ...actSpan };
    return { ...base, waarden: null, ...days.date(id) };
  }

  private acts(days: RemedyDays): Act[] {
    const { documents, given, searcher } = this.bench;
    const changed = searcher.machine.regime.feiten
      .map((feit) => feit.id)
      .filter((id) => this.plan.feiten.includes(id) || !same(this.kept[id], given[id]));
    const actSpan = days.acts();
    const steps = changed.map((id) => this.step(id, days, actSpan));
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

  /**
   * A document without a date of its own cannot be younger than the one with which it is handed in, nor can it say
   * what had to be said before.
   */
  private spanOf({ kop, datum, herstel }: Stuk, { vroegst, uiterlijk }: Span): Span {
    if (datum !== undefined) return { vroegst, uiterlijk };
    const { documents, drafts } = this.bench;
    const own = this.plan.feiten.filter((id) => documents.changeable.get(id)?.stuk.kop === kop);
    const last = [herstel.hoortBij === undefined ? null : uiterlijk, drafts.lastOf(own)];
    return { vroegst: null, uiterlijk: last.flatMap((day) => day ?? []).sort()[0] ?? null };
  }
}
