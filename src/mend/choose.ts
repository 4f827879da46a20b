import { isExcluded } from "../judge/situation.js";
import type { Feiten, FeitWaarde } from "../model/feit.js";
import type { Stretch } from "../prove/bounds.js";
import type { Bench } from "./bench.js";
import { same } from "./documents.js";
import type { Draft, Renewal } from "./renewal.js";
import { DAG, isoAt, LAST, placeOf } from "./sketch.js";
import { type Aim, extreme } from "./ways.js";

/** Facts that change, with what they become, and the day on which their documents are made. */
export interface Solution {
  readonly renewal: Renewal;
  /** With the dates of every document that is made anew. */
  readonly feiten: readonly string[];
  readonly dag: number | undefined;
  /** The file after it. */
  readonly given: Feiten;
}

const onlyOn = (day: number | undefined): Stretch | undefined =>
  day === undefined ? undefined : { low: day, high: day };

/** More ways to change the same facts than this are not compared. */
const MOST = 64;

/** Works out what facts can become: each choice that leads to the aim, with the dates nearest to what was planned. */
export class Chooser {
  constructor(
    private readonly bench: Bench,
    private readonly aim: Aim,
  ) {}

  /**
   * Every choice for these facts, one for each group of answers that no condition tells apart.
   *
   * @param base the file, where some of them are chosen already
   */
  all(renewal: Renewal, feiten: readonly string[], waits: boolean, base: Feiten = this.bench.given): Solution[] {
    const { bench } = this;
    const open = feiten.filter((id) => !bench.isDate(id) && same(base[id], bench.given[id]));
    const dates = feiten.filter((id) => bench.isDate(id) && !renewal.leads.includes(id));
    const found: Solution[] = [];
    const choose = (given: Feiten, [first, ...rest]: readonly string[]): void => {
      if (found.length >= MOST) return;
      if (first === undefined) {
        const solution = this.dated(renewal, this.draft(renewal, { given, feiten, open: dates }, waits));
        if (solution) found.push(solution);
        return;
      }
      for (const value of bench.documents.distinct(first, bench.given)) {
        if (same(value, bench.given[first])) continue;
        const next = { ...given, [first]: value };
        const draft = this.draft(renewal, { given: next, feiten, open: [...rest, ...dates] }, waits);
        if (renewal.allows(this.aim, draft)) choose(next, rest);
      }
    };
    choose(base, open);
    return found.filter((solution) => this.isCoherent(solution));
  }

  private draft(renewal: Renewal, chosen: Omit<Draft, "day">, waits: boolean): Draft {
    return { ...chosen, day: renewal.days(chosen, waits) };
  }

  /** Whether no choice takes the meaning from a fact that changes too. */
  private isCoherent({ feiten, given }: Solution): boolean {
    return feiten.every((id) => {
      const feit = this.bench.prepared.machine.feiten.get(id);
      return feit !== undefined && !isExcluded(feit, given);
    });
  }

  /** First the day of the documents, then each other date, the nearest with which the rest is still possible. */
  private dated(renewal: Renewal, draft: Draft): Solution | undefined {
    const { feiten } = draft;
    const dag = draft.day && this.nearest(DAG, renewal, draft);
    if (draft.day && dag === undefined) return undefined;
    const given: Feiten = { ...draft.given };
    for (const [i, id] of draft.open.entries()) {
      const place = this.nearest(id, renewal, { given, feiten, open: draft.open.slice(i), day: onlyOn(dag) });
      if (place === undefined) return undefined;
      given[id] = isoAt(place);
    }
    return { renewal, feiten, dag, given: renewal.on(dag, { given, feiten }) };
  }

  /** The day nearest to the planned one, or for a fact the other date that is nearest to what it was, or else to the day. */
  private nearest(id: string, renewal: Renewal, draft: Draft): number | undefined {
    const was = this.bench.given[id];
    const isKnown = typeof was === "string";
    const planned = id === DAG ? renewal.planned : (draft.day?.low ?? this.bench.today);
    const target = isKnown ? placeOf(was) : planned;
    const sketch = renewal.sketch(draft);
    const { low, high } = sketch.stretches.get(id) ?? { low: 0, high: LAST };
    const within = (from: number, until: number, isLatest: boolean): number | undefined => {
      const stretches = new Map([...sketch.stretches, [id, { low: from, high: until }]]);
      return extreme(this.aim, { ...sketch, stretches }, isLatest, id);
    };
    const before = within(low, Math.min(high, isKnown ? target - 1 : target), true);
    const after = within(Math.max(low, target + 1), high, false);
    if (before === undefined || after === undefined) return before ?? after;
    return target - before <= after - target ? before : after;
  }

  /** The file with the first thing that a new document can say of a fact. */
  written(id: string, { renewal, feiten, dag, given }: Solution): Feiten | undefined {
    const day = onlyOn(dag);
    const write = (value: FeitWaarde): Feiten => this.settled({ ...given, [id]: value }, id);
    if (this.bench.isDate(id)) {
      const place = this.nearest(id, renewal, { given: this.settled(given, id), feiten, open: [id], day });
      return place === undefined ? undefined : write(isoAt(place));
    }
    return this.bench.documents
      .answers(id, this.bench.given)
      .map(write)
      .find((next) => renewal.allows(this.aim, { given: next, feiten, open: [], day }));
  }

  /** A file without what its answers exclude; what is written settles the answer on which it depends. */
  private settled(facts: Feiten, written: string): Feiten {
    const governor = this.bench.prepared.machine.feiten.get(written)?.alleenBij;
    return this.bench.settled({ ...facts, ...(governor ? { [governor.feit]: governor.waarde } : {}) });
  }
}
