import type { Feiten, FeitWaarde } from "../model/feit.js";
import type { Stretch } from "../prove/bounds.js";
import type { Order } from "../prove/question.js";
import { ymd } from "../reckon/ymd.js";
import type { Bench, Bound } from "./bench.js";
import type { Stuk } from "./documents.js";
import { DAG, isoAt, LAST, noLaterThan, placeOf, type Sketch } from "./sketch.js";
import { type Aim, findWay } from "./ways.js";

/** A file in which some facts are chosen and others are still to be. */
export interface Draft {
  /** The file with what is chosen. */
  readonly given: Feiten;
  /** The facts that change: they follow nothing. */
  readonly feiten: readonly string[];
  /** Those of them that are still to be chosen. */
  readonly open: readonly string[];
  /** Where the day can lie. */
  readonly day: Stretch | undefined;
}

/** Documents that are made anew together, all on one day, and what the law of documents then asks. */
export class Renewal {
  /** The dates of the documents: they get the day. */
  readonly leads: readonly string[];
  /** The known facts that can be changed with these documents. */
  readonly movable: readonly string[];
  /** The facts that move along with the day, as far as they lie before it. */
  readonly carried: readonly string[];
  /** What is for the makers of the documents to say. */
  private readonly written: readonly string[];
  /** The dates of the documents that are handed in with these. */
  private readonly attached: readonly string[];
  /** When these documents were to be made, with what goes with them. */
  readonly planned: number;

  /**
   * @param forced the facts that change whatever the others become, because changing them has bounds of its own
   * @param facts those in the documents, and in the ones that ask nothing of these
   */
  constructor(
    readonly bench: Bench,
    readonly stukken: readonly Stuk[],
    readonly forced: readonly string[],
    facts: ReadonlySet<string>,
  ) {
    const { documents, given, chart } = bench;
    this.leads = stukken.flatMap(({ datum }) => datum ?? []);
    const own = documents.factsIn(stukken.map(({ head }) => head));
    const isCarried = (id: string): boolean => documents.changeable.get(id)?.herstel.schuiftMee === true;
    this.carried = this.leads.length === 0 ? [] : own.filter(isCarried);
    const anew = new Set(stukken.flatMap(({ herstel }) => herstel.opnieuw ?? []));
    this.written = own.filter((id) => !anew.has(id));
    this.movable = [...facts].filter((id) => {
      if (given[id] == null || this.leads.includes(id) || !chart.facts.includes(id)) return false;
      return bench.stretch(id) !== undefined && (forced.includes(id) || !bench.isForced(id));
    });
    this.attached = stukken.flatMap(({ head, datum }) => (datum === undefined ? [] : documents.attached(head)));
    this.planned = Math.max(bench.today, ...this.known([...this.leads, ...this.attached]));
  }

  private known(ids: readonly string[]): number[] {
    return ids.flatMap((id) => {
      const value = this.bench.given[id];
      return typeof value === "string" ? [placeOf(value)] : [];
    });
  }

  /** Whether what must change still can today, where no document has a date. */
  isInTime(): boolean {
    const { bench } = this;
    return this.forced.every((id) => {
      const { low, high } = bench.stretch(id) ?? { low: LAST, high: 0 };
      return bench.isDate(id) || this.leads.length > 0 || (low <= bench.today && bench.today <= high);
    });
  }

  /** The days on which the documents can be made when these facts change; `undefined` where there is no document with a date. */
  days({ given, feiten, open }: Omit<Draft, "day">, waits: boolean): Stretch | undefined {
    const { bench } = this;
    if (this.leads.length === 0) return undefined;
    let [low, high] = [bench.today, waits ? LAST : this.planned];
    const within = ({ first, last }: Partial<Bound>): void => {
      [low, high] = [Math.max(low, first ?? 0), Math.min(high, last ?? LAST)];
      if (first === null || last === null) high = -1;
    };
    for (const id of [...this.leads, ...feiten.filter((one) => !bench.isDate(one))]) within(bench.bound(id));
    // A document is not younger than the one with which it is handed in, when that one is made anew.
    for (const first of this.known(this.attached.filter((id) => !this.leads.includes(id)))) within({ first });
    for (const id of this.carried) {
      const value = given[id];
      if (typeof value !== "string" || open.includes(id)) continue;
      const [place, { first, last }] = [placeOf(value), bench.bound(id)];
      if (feiten.includes(id) || first === null || last === null) within({ last: place });
      else {
        within({ last: Math.max(place, last ?? LAST) });
        if (first !== undefined && first > place && high > place) within({ first });
      }
    }
    return { low, high };
  }

  /** Whether a fact stands in a document that is made anew, and is for its maker to say. */
  isNew(id: string): boolean {
    return this.written.includes(id);
  }

  /** What is left to choose in a draft. */
  sketch(draft: Draft): Sketch {
    const { bench } = this;
    const { documents } = bench;
    const given: Feiten = { ...draft.given };
    const moving = new Map(this.leads.map((id) => [id, 0]));
    const stretches = new Map<string, Stretch>();
    const values = new Map<string, readonly FeitWaarde[]>();
    const laws: Order[] = [];
    if (draft.day) stretches.set(DAG, draft.day);
    for (const id of [...draft.open, ...this.written.filter((one) => given[one] == null)]) {
      const was = given[id] ?? null;
      given[id] = null;
      if (this.leads.includes(id)) continue;
      const stretch = bench.stretch(id);
      if (bench.isDate(id) && stretch) stretches.set(id, stretch);
      else if (!bench.isDate(id))
        values.set(id, [...documents.answers(id, bench.given), ...(was === null ? [] : [was])]);
      if (draft.day && this.carried.includes(id)) laws.push(noLaterThan(DAG, id));
    }
    for (const id of this.carried) {
      const value = given[id];
      if (typeof value !== "string" || draft.feiten.includes(id)) continue;
      moving.set(id, ymd(value));
      given[id] = null;
    }
    for (const id of this.leads) given[id] = null;
    return { given, moving, stretches, values, laws };
  }

  /** Whether what is left to choose can be such that the aim is reached. */
  allows(aim: Aim, draft: Draft): boolean {
    const { changeable } = this.bench.documents;
    const isCode = (id: string): boolean => changeable.get(id)?.feit.type === "code";
    const code = draft.open.find(isCode) ?? this.written.find((id) => draft.given[id] == null && isCode(id));
    if (code === undefined) return findWay(aim, this.sketch(draft)) !== undefined;
    const open = draft.open.filter((id) => id !== code);
    const codes = new Set([...this.bench.documents.answers(code, this.bench.given), draft.given[code] ?? ""]);
    return [...codes].some((value) => this.allows(aim, { ...draft, open, given: { ...draft.given, [code]: value } }));
  }

  /** The file of a draft once its day is chosen. */
  on(day: number | undefined, { given, feiten }: Pick<Draft, "given" | "feiten">): Feiten {
    const facts: Feiten = { ...given };
    if (day !== undefined) {
      const iso = isoAt(day);
      for (const id of this.leads) facts[id] = iso;
      for (const id of this.carried) {
        const value = facts[id];
        if (typeof value === "string" && value < iso && !feiten.includes(id)) facts[id] = iso;
      }
    }
    return this.bench.settled(facts);
  }
}
