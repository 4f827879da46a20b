import type { Bench } from "./bench.js";
import { Chooser, type Solution } from "./choose.js";
import type { Renewal } from "./renewal.js";
import { renewalsOf } from "./renewals.js";
import type { Aim } from "./ways.js";

/** More ways than this are not listed: nobody reads them, and the smallest come first. */
const MOST = 8;
/** Nor more than this of one size. */
const MOST_OF_A_SIZE = 64;
/** A regime of one's own in which more sets of facts would have to be tried is too large: ours need some two hundred. */
const MOST_TRIED = 5_000;

export interface Remedies {
  /** The smallest first; of one set of facts every choice of what they become. */
  readonly solutions: readonly (readonly Solution[])[];
  /** Whether there is nothing more to find. */
  readonly complete: boolean;
}

/** A set of facts that change with a renewal. */
interface Plan {
  readonly renewal: Renewal;
  readonly feiten: readonly string[];
}

/**
 * Finds the smallest sets of changes that take a "no" away.
 *
 * For each set of documents that can be made anew the diagram says whether some facts in them are enough. Where they are
 * not, they are added to as far as they stay so: of what is then left at least one must change in every plan, so only
 * those are tried. Documents are made later than planned only when nothing can be done without waiting.
 */
export class RemedySearch {
  private readonly renewals: readonly Renewal[] | undefined;
  private tried = 0;

  constructor(readonly bench: Bench) {
    this.renewals = renewalsOf(bench);
  }

  /** The plans for the final conclusion, or for one conclusion by itself. */
  find(goal: string = this.bench.final, most: number = MOST): Remedies {
    this.tried = 0;
    const now = this.search(goal, false, most);
    return now.solutions.length > 0 || !now.complete ? now : this.search(goal, true, most);
  }

  /** Whether anything at all helps. */
  canReach(goal: string): boolean {
    const aim = this.bench.aim(goal);
    return this.renewals?.some((renewal) => this.works({ renewal, feiten: all(renewal) }, aim, true)) === true;
  }

  private search(goal: string, waits: boolean, most: number): Remedies {
    const aim = this.bench.aim(goal);
    if (!this.renewals) return { solutions: [], complete: false };
    const found: Plan[] = [];
    /** What is known to work, though its turn has not come: what contains it is larger than need be. */
    const working: (readonly string[])[] = [];
    const holdsOne = (feiten: readonly string[]): boolean => working.some((one) => isWithin(one, feiten));
    const seen = new Set<string>();
    const bySize: Plan[][] = [];
    const add = ({ renewal, feiten }: Plan): void => {
      const plan = { renewal, feiten: this.bench.documents.inOrder(feiten) };
      const key = JSON.stringify([renewal.stukken.map(({ head }) => head), renewal.forced, plan.feiten]);
      if (seen.has(key)) return;
      seen.add(key);
      while (bySize.length <= plan.feiten.length) bySize.push([]);
      bySize[plan.feiten.length]?.push(plan);
    };
    const able = this.renewals.filter((renewal) => this.works({ renewal, feiten: all(renewal) }, aim, waits));
    for (const renewal of able) add({ renewal, feiten: [...renewal.leads, ...renewal.forced] });
    let [size, isCut] = [0, false];
    for (; size < bySize.length && found.length < most; size++) {
      // A plan only ever leads to larger ones, so this list is whole when its turn comes.
      for (const plan of bySize[size] ?? []) {
        if (found.some(({ feiten }) => isWithin(feiten, plan.feiten))) continue;
        isCut ||= this.tried > MOST_TRIED || found.length >= MOST_OF_A_SIZE;
        if (isCut) break;
        const { renewal, feiten } = plan;
        if (holdsOne(feiten) || this.works(plan, aim, waits)) {
          working.push(feiten);
          if (this.needsAll(plan)) found.push(plan);
          continue;
        }
        const useful = renewal.movable.filter((id) => !feiten.includes(id) && !holdsOne([...feiten, id]));
        for (const more of this.more(plan, useful, aim, waits)) {
          const next = { renewal, feiten: [...feiten, ...more] };
          if (more.length > 1 && this.works(next, aim, waits)) working.push(next.feiten);
          add(next);
        }
      }
    }
    const [first] = able;
    if (isCut && found.length === 0 && first) found.push(this.enough(first, aim, waits));
    const left = bySize.slice(size).flat();
    const isWhole = left.every((plan) => found.some(({ feiten }) => isWithin(feiten, plan.feiten)));
    return { solutions: this.worked(found, aim, waits), complete: !isCut && isWhole };
  }

  /** Every choice for the plans that were found, of one size in the order of their facts. */
  private worked(found: readonly Plan[], aim: Aim, waits: boolean): Solution[][] {
    const chooser = new Chooser(this.bench, aim);
    return [...found]
      .sort((a, b) => a.feiten.length - b.feiten.length || this.compare(a.feiten, b.feiten))
      .map(({ renewal, feiten }) => chooser.all(renewal, feiten, waits))
      .filter((same) => same.length > 0);
  }

  private compare(a: readonly string[], b: readonly string[]): number {
    const order = [...this.bench.prepared.machine.feiten.keys()];
    const places = a.map((id, i) => order.indexOf(id) - order.indexOf(b[i] ?? ""));
    return places.find((difference) => difference !== 0) ?? 0;
  }

  /** Whether these facts can become such that the aim is reached. */
  private works({ renewal, feiten }: Plan, aim: Aim, waits: boolean): boolean {
    this.tried += 1;
    const { given } = this.bench;
    const open = feiten.filter((id) => !renewal.leads.includes(id));
    return renewal.allows(aim, { given, feiten, open, day: renewal.days({ given, feiten, open }, waits) });
  }

  /** A plan of which nothing can be left out, though others may be smaller. */
  private enough(renewal: Renewal, aim: Aim, waits: boolean): Plan {
    let feiten = all(renewal);
    for (const id of renewal.movable.filter((one) => !renewal.forced.includes(one))) {
      const fewer = feiten.filter((other) => other !== id);
      if (this.works({ renewal, feiten: fewer }, aim, waits)) feiten = fewer;
    }
    return { renewal, feiten: this.bench.documents.inOrder(feiten) };
  }

  /** Whether no document is made anew for nothing. */
  private needsAll({ renewal, feiten }: Plan): boolean {
    const needed = this.bench.documents.renewed(feiten);
    return renewal.stukken.every((stuk) => needed.includes(stuk));
  }

  /** What can be added to a plan that fails, out of some facts: of every plan that contains it and works, one is a part. */
  private more({ renewal, feiten }: Plan, others: readonly string[], aim: Aim, waits: boolean): string[][] {
    const works = (facts: readonly string[]): boolean =>
      this.works({ renewal, feiten: [...feiten, ...facts] }, aim, waits);
    if (!works(others)) return [];
    const isFirst = feiten.length === renewal.leads.length + renewal.forced.length;
    const needed = isFirst ? others.filter((id) => !works(others.filter((other) => other !== id))) : [];
    if (needed.length > 0) return [needed];
    // Of what is left when as many as can be are added and it still fails, every plan that works has at least one.
    const kept: string[] = [];
    for (const id of others) if (!works([...kept, id])) kept.push(id);
    return others.filter((id) => !kept.includes(id)).map((id) => [id]);
  }
}

const all = ({ leads, movable }: Renewal): string[] => [...leads, ...movable];

/** Whether a set is part of another, or the same. */
const isWithin = (part: readonly string[], whole: readonly string[]): boolean => part.every((id) => whole.includes(id));
