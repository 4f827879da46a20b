import type { Prepared } from "../judge/prepared.js";
import { derive, deriveJudged, isExcluded, judge } from "../judge/situation.js";
import type { IsoDatum } from "../model/datum.js";
import type { Feiten } from "../model/feit.js";
import type { Regel } from "../model/regel.js";
import { leavesIn } from "../model/tree.js";
import type { Stretch } from "../prove/bounds.js";
import { type Chart, countedChartOf } from "../prove/chart.js";
import { TooLarge } from "../prove/diagram.js";
import type { Judged } from "./conflict.js";
import { Documents } from "./documents.js";
import { LAST, placeOf } from "./sketch.js";
import { type Aim, isMet } from "./ways.js";

/** The first and the last place of a fact, by its own bounds; `null` where there is one but it is not known. */
export interface Bound {
  readonly first: number | null | undefined;
  readonly last: number | null | undefined;
}

const documentsOf = new WeakMap<Prepared, Documents>();

/** A file that is to be mended, with the rules and the documents for that. */
export class Bench {
  readonly documents: Documents;
  readonly final: string;
  /** The first day on which a document can be made anew. */
  readonly today: number;
  private readonly original: Feiten;

  constructor(
    readonly prepared: Prepared,
    readonly chart: Chart,
    readonly given: Feiten,
    readonly peildatum: IsoDatum,
    /** A fact that is looked at as if it had no bound of its own. */
    private readonly unbound?: string,
  ) {
    const { machine } = prepared;
    this.final = machine.regime.regels.find((regel) => regel.slotsom)?.name ?? "";
    this.documents = documentsOf.get(prepared) ?? new Documents(machine.regime);
    documentsOf.set(prepared, this.documents);
    this.today = placeOf(peildatum);
    this.original = derive(machine, given);
  }

  without(bound: string): Bench {
    return new Bench(this.prepared, this.chart, this.given, this.peildatum, bound);
  }

  /** What is looked for: that the final conclusion, or one that it counts by itself, is met. */
  aim(goal: string, wanted: Aim["wanted"] = isMet): Aim {
    const chart = goal === this.final ? this.chart : countedChartOf(this.chart.regime);
    const node = chart?.shown.find(({ regel }) => regel.name === goal)?.node;
    if (!chart || node === undefined) throw new TooLarge();
    return { chart, node, wanted };
  }

  judged(given: Feiten): Judged {
    const facts = deriveJudged(this.prepared.machine, given);
    return { facts, standings: judge(this.prepared.machine, facts) };
  }

  /** The conclusions that the final one counts. */
  requirements(): Regel[] {
    const { regels } = this.prepared.machine.regime;
    const final = regels.find((regel) => regel.name === this.final);
    const parts = new Set(final ? leavesIn(final.conditions).map((blad) => blad.fact) : []);
    return regels.filter(({ name }) => parts.has(name));
  }

  isDate(id: string): boolean {
    return this.prepared.machine.feiten.get(id)?.type === "date";
  }

  /** Between which days a fact can be changed, on the file as it is. */
  bound(id: string): Bound {
    const { vroegst, uiterlijk } = this.documents.changeable.get(id)?.herstel ?? {};
    const place = (name: string | undefined): number | null | undefined => {
      if (name === undefined || id === this.unbound) return undefined;
      const value = this.original[name];
      return typeof value === "string" ? placeOf(value) : null;
    };
    return { first: place(vroegst), last: place(uiterlijk) };
  }

  /** Where a date can come to lie when it is changed; `undefined` where a bound of it is not known. */
  stretch(id: string): Stretch | undefined {
    const { first, last } = this.bound(id);
    if (first === null || last === null) return undefined;
    const { feit } = this.documents.changeable.get(id) ?? {};
    const from = feit?.type === "date" && feit.gebeurtenis ? this.today : 0;
    return { low: Math.max(from, first ?? 0), high: last ?? LAST };
  }

  /** Whether changing a fact asks something, of the day or of its own date, that leaving it as it is does not. */
  isForced(id: string): boolean {
    const stretch = this.stretch(id);
    const value = this.given[id];
    if (!stretch || !this.isDate(id) || typeof value !== "string") {
      const { first, last } = this.bound(id);
      return first !== undefined || last !== undefined;
    }
    return placeOf(value) < stretch.low || placeOf(value) > stretch.high;
  }

  /** A file without what its answers exclude. */
  settled(facts: Feiten): Feiten {
    const file: Feiten = { ...facts };
    for (const feit of this.prepared.machine.regime.feiten) if (isExcluded(feit, file)) file[feit.id] = null;
    return file;
  }

  /** The last day that their own bounds leave to changes of facts that are no dates. */
  lastOf(feiten: readonly string[]): number | undefined {
    const last = feiten.flatMap((id) => (this.isDate(id) ? [] : (this.bound(id).last ?? [])));
    return last.length === 0 ? undefined : Math.min(...last);
  }
}
