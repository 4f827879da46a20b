import type { IsoDatum } from "../model/datum.js";
import type { Feiten, FeitWaarde } from "../model/feit.js";
import { daysBetween, plusDays } from "../reckon/days.js";
import type { Documents, Stuk } from "./documents.js";
import type { Searcher } from "./searcher.js";
import { breaches, derive, isExcluded, isForbidden } from "./situation.js";
import type { TurningPoints } from "./turning-points.js";

/** What is to be changed: which facts, and what the ones without an order become. Dates are chosen later. */
export interface Plan {
  /** With the dates of every document that is made anew for it. */
  readonly feiten: readonly string[];
  readonly keuzes: ReadonlyMap<string, FeitWaarde>;
}

/** Dates for a plan: the one day on which its documents are made, and the other dates that it changes. */
export interface Dates {
  readonly dag: IsoDatum | undefined;
  readonly vrij: ReadonlyMap<string, IsoDatum>;
}

const text = (value: FeitWaarde | null | undefined): IsoDatum | undefined =>
  typeof value === "string" ? value : undefined;

/** Drafts of a file in which a plan is carried out, and what the law of documents has to say about them. */
export class Drafts {
  private readonly original: Feiten;

  constructor(
    private readonly searcher: Searcher,
    private readonly documents: Documents,
    private readonly points: TurningPoints,
    readonly given: Feiten,
    /** The first day on which a document can be made anew. */
    readonly peildatum: IsoDatum,
  ) {
    this.original = derive(searcher.machine, given);
  }

  /** The dates that a plan sets freely: those that are not the day of a document. */
  free({ feiten }: Plan): string[] {
    const leads = new Set(this.dated(feiten));
    return feiten.filter((id) => !leads.has(id) && this.documents.changeable.get(id)?.feit.type === "date");
  }

  private dated(feiten: readonly string[]): string[] {
    return this.documents.renewed(feiten).flatMap(({ datum }) => datum ?? []);
  }

  /** The facts that cannot lie before the day of a document that is made anew. */
  carried(feiten: readonly string[]): string[] {
    const stukken = new Set(this.documents.renewed(feiten).map(({ kop }) => kop));
    return [...this.documents.changeable]
      .filter(([, { herstel, stuk }]) => herstel.schuiftMee && stukken.has(stuk.kop))
      .map(([id]) => id);
  }

  /** Whether no choice of a plan takes the meaning from a fact that it changes too. */
  isCoherent({ feiten, keuzes }: Plan): boolean {
    const facts: Feiten = { ...this.given, ...Object.fromEntries(keuzes) };
    return feiten.every((id) => {
      const feit = this.searcher.machine.feiten.get(id);
      return feit !== undefined && !isExcluded(feit, facts);
    });
  }

  /** The file after the plan; `open`: dates of it that are not chosen yet. */
  draft({ feiten, keuzes }: Plan, { dag, vrij }: Dates, open: readonly string[] = []): Feiten {
    const facts: Feiten = { ...this.given, ...Object.fromEntries(keuzes), ...Object.fromEntries(vrij) };
    for (const id of open) facts[id] = null;
    if (dag !== undefined) {
      for (const id of this.dated(feiten)) facts[id] = dag;
      for (const id of this.carried(feiten)) {
        const value = text(facts[id]);
        if (value !== undefined && value < dag && !vrij.has(id)) facts[id] = dag;
      }
    }
    return this.settled(facts);
  }

  /** A file without what its answers exclude; what was just written settles the answer on which it depends. */
  settled(facts: Feiten, written?: string): Feiten {
    const { machine } = this.searcher;
    const governor = written === undefined ? undefined : machine.feiten.get(written)?.alleenBij;
    const settled: Feiten = { ...facts, ...(governor ? { [governor.feit]: governor.waarde } : {}) };
    for (const feit of machine.regime.feiten) if (isExcluded(feit, settled)) settled[feit.id] = null;
    return settled;
  }

  /** The facts that keep a draft from being in order, before anybody asks what the law says about it. */
  fault(plan: Plan, facts: Feiten, derived: Feiten, dag: IsoDatum | undefined): readonly string[] | undefined {
    return this.disorder(facts, derived) ?? this.handedInLater(plan, facts) ?? this.outOfTime(plan, facts, dag);
  }

  /** What the request check would refuse. */
  private disorder(facts: Feiten, derived: Feiten): readonly string[] | undefined {
    const { machine, rests } = this.searcher;
    const forbidden = machine.barred.find((feit) => isForbidden(feit, facts));
    if (forbidden) return [forbidden.id, forbidden.nietBij?.feit ?? ""];
    for (const { id, nietVoor } of machine.regime.feiten) {
      const [end, begin] = [facts[id], nietVoor === undefined ? null : facts[nietVoor]];
      if (end != null && begin != null && end < begin) return [id, nietVoor ?? ""];
    }
    const broken = new Set(breaches(machine, derived).map(({ feit }) => feit));
    if (broken.size === 0) return undefined;
    const named = machine.regime.controles
      .filter(({ feit }) => broken.has(feit))
      .flatMap(({ feit, nietVoor, nietNa = nietVoor }) => [feit, nietVoor, nietNa]);
    return named.flatMap((name) => [...(rests.get(name) ?? [])]);
  }

  /** A document is not younger than the one with which it is handed in, when that one is made anew. */
  private handedInLater({ feiten }: Plan, facts: Feiten): readonly string[] | undefined {
    for (const { kop, datum } of this.documents.renewed(feiten)) {
      const day = text(facts[datum ?? ""]);
      if (day === undefined) continue;
      for (const other of this.documents.attached(kop)) {
        if (other.datum !== undefined && (text(facts[other.datum]) ?? day) > day) return [other.datum, kop];
      }
    }
    return undefined;
  }

  /** A change after its last day, an act before the peildatum, or what should have moved along. */
  private outOfTime({ feiten }: Plan, facts: Feiten, dag: IsoDatum | undefined): readonly string[] | undefined {
    for (const [id, { feit, herstel }] of this.documents.changeable) {
      if (facts[id] == null || (facts[id] === this.given[id] && !feiten.includes(id))) continue;
      const isDate = feit.type === "date";
      const at = isDate ? (text(facts[id]) ?? "") : (dag ?? this.peildatum);
      const [first, last] = this.bounds(id);
      const early = (isDate && feit.gebeurtenis && at < this.peildatum) || (herstel.schuiftMee && at < (dag ?? at));
      if (first === null || last === null || at < (first ?? at) || at > (last ?? at) || early) return [];
    }
    return undefined;
  }

  /** The first and the last day for a fact, on the file as it is; `null` where there is one but it is not known. */
  private bounds(id: string): (IsoDatum | null | undefined)[] {
    const { vroegst, uiterlijk } = this.documents.changeable.get(id)?.herstel ?? {};
    return [vroegst, uiterlijk].map((name) => (name === undefined ? undefined : (text(this.original[name]) ?? null)));
  }

  /** The last day for a fact, as far as there is one. */
  private latest(id: string): IsoDatum | undefined {
    return this.bounds(id)[1] ?? undefined;
  }

  /** The first day that a date can get in a document of a day, as far as there is one. */
  earliest(id: string, dag: IsoDatum | undefined): IsoDatum | undefined {
    const entry = this.documents.changeable.get(id);
    const own = entry?.herstel.schuiftMee ? dag : entry?.feit.gebeurtenis ? this.peildatum : undefined;
    return [own, this.bounds(id)[0]]
      .flatMap((day) => day ?? [])
      .sort()
      .at(-1);
  }

  /** The last day that their own bounds leave to changes of facts that are no dates. */
  lastOf(feiten: readonly string[]): IsoDatum | undefined {
    const isDate = (id: string): boolean => this.documents.changeable.get(id)?.feit.type === "date";
    return feiten.flatMap((id) => (isDate(id) ? [] : (this.latest(id) ?? []))).sort()[0];
  }

  /** The facts whose own bound holds a plan back. */
  bounded({ feiten }: Plan): string[] {
    return [...feiten, ...this.carried(feiten)].filter(
      (id) => this.documents.changeable.get(id)?.herstel.grens !== undefined,
    );
  }

  /** When the documents of a plan were to be made, with what goes with them; or else the first day on which they can be. */
  planned({ feiten }: Plan): IsoDatum {
    const dates = [...this.dated(feiten), ...this.attached(feiten)];
    const known = dates.flatMap((id) => text(this.given[id]) ?? []);
    return [this.peildatum, ...known].sort().at(-1) ?? this.peildatum;
  }

  /** The dates of the documents that go with those of a plan. */
  private attached(feiten: readonly string[]): string[] {
    const stukken = this.documents.renewed(feiten).flatMap(({ kop }) => this.documents.attached(kop));
    return stukken.flatMap(({ datum }) => datum ?? []);
  }

  /** The last day that its own bounds leave to the documents of a plan. */
  private lastDay({ feiten }: Plan): IsoDatum | undefined {
    return [...this.dated(feiten), ...this.carried(feiten)].flatMap((id) => this.latest(id) ?? []).sort()[0];
  }

  /** The days on which it can make a difference that the documents of a plan are made, nearest first to the planned one. */
  days(plan: Plan): IsoDatum[] {
    const leads = this.dated(plan.feiten);
    if (leads.length === 0) return [];
    const carried = this.carried(plan.feiten);
    const moved = this.draft(plan, { dag: this.peildatum, vrij: new Map() });
    const still: Feiten = { ...moved };
    for (const id of carried) still[id] = this.given[id] ?? null;
    const found = new Set<IsoDatum>([this.peildatum, this.planned(plan)]);
    for (const id of [...leads, ...carried]) {
      for (const view of [moved, still]) for (const day of this.points.around(id, view)) found.add(day);
    }
    for (const day of this.edges(plan, this.given)) found.add(day);
    const free = this.free(plan);
    if (free.length > 0) {
      const unknown = [...leads, ...free];
      const known: Feiten = { ...still, ...Object.fromEntries(unknown.map((id) => [id, null])) };
      for (const dates of this.points.spread(unknown, known, this.peildatum).dates.values())
        for (const day of dates) found.add(day);
    }
    const last = this.lastDay(plan);
    return nearest(
      [...found].filter((day) => day >= this.peildatum && day <= (last ?? day)),
      this.planned(plan),
    );
  }

  /** The days on which the law of documents turns: bounds, what moves along, and what is handed in. */
  edges({ feiten }: Plan, facts: Feiten): IsoDatum[] {
    const carried = this.carried(feiten);
    const dates = [
      ...[...feiten, ...carried].flatMap((id) => this.bounds(id)),
      ...[...carried, ...this.attached(feiten)].map((id) => text(facts[id])),
    ];
    return dates.flatMap((day) => (day == null ? [] : [plusDays(day, -1), day, plusDays(day, 1)]));
  }

  /** The days on which one date in a document of a day turns by the law of documents. */
  edgesOf(id: string): IsoDatum[] {
    return this.bounds(id).flatMap((day) => (day == null ? [] : [day, plusDays(day, 1)]));
  }

  /** The dates that a fact can get where it makes a difference, nearest first to what it was; `beside` it others move too. */
  dates(id: string, facts: Feiten, dag: IsoDatum | undefined, beside: readonly string[] = []): IsoDatum[] {
    const was = text(this.given[id]);
    const bounds = this.bounds(id).flatMap((bound) => bound ?? []);
    const found = new Set([...this.points.around(id, facts), dag ?? this.peildatum, ...bounds]);
    if (beside.length > 0) {
      const unknown = [id, ...beside];
      const known: Feiten = { ...facts, ...Object.fromEntries(unknown.map((other) => [other, null])) };
      for (const day of this.points.spread(unknown, known, this.peildatum).dates.get(id) ?? []) found.add(day);
    }
    const [first, last] = [this.earliest(id, dag), this.latest(id)];
    const fits = (day: IsoDatum): boolean => day !== was && day >= (first ?? day) && day <= (last ?? day);
    return nearest([...found].filter(fits), was ?? dag ?? this.peildatum);
  }

  /** The documents that a plan makes anew. */
  stukken({ feiten }: Plan): Stuk[] {
    return this.documents.renewed(feiten);
  }
}

const nearest = (days: readonly IsoDatum[], target: IsoDatum): IsoDatum[] =>
  days
    .map((day) => ({ day, far: Math.abs(daysBetween(target, day)) }))
    .sort((a, b) => a.far - b.far || (a.day < b.day ? -1 : 1))
    .map(({ day }) => day);
