import type { Feiten, FeitWaarde } from "../model/feit.js";
import { OpenChart } from "../prove/open.js";
import { Turning } from "../prove/turning.js";
import type { Bench } from "./bench.js";
import { Chooser, type Solution } from "./choose.js";
import { NO_SPAN, RemedyDays, type Span } from "./days.js";
import { type Stuk, same } from "./documents.js";
import { fileOf, isoAt } from "./sketch.js";
import { findWay } from "./ways.js";

/** One fact that changes. */
export interface FactStep extends Span {
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
  readonly stappen: readonly FactStep[];
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
  private readonly stukken: readonly Stuk[];
  private readonly chooser: Chooser;
  /** The file after the changes, with what was judged before still in it. */
  private kept: Feiten;

  constructor(
    private readonly bench: Bench,
    private readonly solution: Solution,
  ) {
    this.stukken = bench.documents.renewed(solution.feiten);
    this.chooser = new Chooser(bench, bench.aim(bench.final));
    this.kept = solution.given;
  }

  remedy(): Remedy {
    while (this.fill());
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
    const { bench } = this;
    const given = this.reset(kept);
    const oordeel = bench.judged(given).standings.get(bench.final)?.oordeel;
    if (oordeel === "ja") return { oordeel, nogTeWeten: [] };
    const file = new OpenChart(bench.chart, given);
    try {
      const turning = new Turning(file);
      turning.add(file.narrow(bench.aim(bench.final).node));
      return { oordeel: "onbekend", nogTeWeten: bench.documents.inOrder(turning.all()) };
    } finally {
      file.close();
    }
  }

  /** A new document says what the old one left open: fills in one such fact; false when there is none. */
  private fill(): boolean {
    const { solution, kept } = this;
    for (const id of this.waitsFor(kept).nogTeWeten.filter((one) => solution.renewal.isNew(one))) {
      const written = this.chooser.written(id, { ...solution, given: kept });
      if (!written) continue;
      this.kept = written;
      return true;
    }
    return false;
  }

  private helps(given: Feiten): boolean {
    return findWay(this.bench.aim(this.bench.final), fileOf(given)) !== undefined;
  }

  /** The days on which the steps bring what was promised: a "yes", or one that hangs on no more than was said. */
  private days({ oordeel, nogTeWeten }: Promised): RemedyDays {
    const isSure = oordeel === "ja" || nogTeWeten.length === 0;
    const anew = isSure ? this.anew() : undefined;
    return new RemedyDays(this.bench, { ...this.solution, given: this.kept }, anew);
  }

  private step(id: string, days: RemedyDays, actSpan: Span): FactStep {
    const { given, documents } = this.bench;
    const [van, naar] = [given[id] ?? null, this.kept[id] ?? null];
    const chosen = this.solution.feiten.includes(id);
    const isLead = this.stukken.some(({ datum }) => datum === id);
    const others = this.solution.feiten.filter((other) => other !== id);
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
    const { documents, given, prepared } = this.bench;
    const changed = prepared.machine.regime.feiten
      .map((feit) => feit.id)
      .filter((id) => this.solution.feiten.includes(id) || !same(this.kept[id], given[id]));
    const actSpan = days.acts();
    const steps = changed.map((id) => this.step(id, days, actSpan));
    const stukOf = (id: string): Stuk | undefined => {
      const { alleenBij, nietBij } = prepared.machine.feiten.get(id) ?? {};
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
  private spanOf({ head, datum, herstel }: Stuk, { vroegst, uiterlijk }: Span): Span {
    if (datum !== undefined) return { vroegst, uiterlijk };
    const { bench } = this;
    const own = this.solution.feiten.filter((id) => bench.documents.changeable.get(id)?.stuk.head === head);
    const last = bench.lastOf(own);
    const days = [herstel.hoortBij === undefined ? null : uiterlijk, last === undefined ? null : isoAt(last)];
    return { vroegst: null, uiterlijk: days.flatMap((day) => day ?? []).sort()[0] ?? null };
  }
}
