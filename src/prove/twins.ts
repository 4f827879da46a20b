import { listing } from "../judge/conclude.js";
import { standsByItself } from "../judge/reading.js";
import { breaches, deriveJudged, isExcluded, isForbidden, judge, type Machine } from "../judge/situation.js";
import type { Feit, Feiten, FeitWaarde } from "../model/feit.js";
import { Trials } from "./trials.js";
import { isUnsettled } from "./unsettled.js";
import { settled } from "./witness.js";

/** So many files are judged at most: some 0.1 s. */
const MOST_JUDGED = 2_000;

/** What a complete file comes to: how much of it is met, and how it ends. */
interface End {
  readonly met: number;
  readonly says: string;
}

/**
 * Looks for two complete files that differ in one fact alone and end otherwise. What is found is so; what is not found may be so too.
 * It serves where a diagram can not say it, for it takes a number that is counted for a fact by itself: from a file on which as much
 * as can be is met, each fact is moved in turn, and then again beside each other answer of each choice.
 */
export class Twins {
  private readonly open: readonly Feit[];
  private readonly trials: Trials;
  private judged = 0;

  constructor(
    private readonly machine: Machine,
    private readonly given: Feiten,
  ) {
    const { feiten } = machine.regime;
    this.open = feiten.filter(({ id }) => isUnsettled(machine, given, id));
    this.trials = new Trials(machine, given);
  }

  /** Those of some facts of which such files were found. */
  among(names: ReadonlySet<string>): ReadonlySet<string> {
    const found = new Set<string>();
    const base = this.climb(this.start());
    this.compare(base, names, found);
    const isChoice = ({ type }: Feit): boolean => type === "boolean" || type === "enum";
    for (const feit of [...this.open.filter(isChoice), ...this.open.filter((one) => !isChoice(one))]) {
      for (const value of this.trials.of(feit, base)) {
        if (found.size === names.size || this.judged > MOST_JUDGED) return found;
        if (value === base[feit.id]) continue;
        const moved = { ...base, [feit.id]: value };
        this.compare(moved, names, found);
        if (isChoice(feit)) this.compare(this.climb(moved, feit.id), names, found);
      }
    }
    return found;
  }

  private start(): Feiten {
    let file: Feiten = { ...this.given };
    for (const feit of this.open) file = { ...file, [feit.id]: this.trials.of(feit, file)[0] ?? null };
    return file;
  }

  /** The file with each fact in turn as it meets most; but for one, which stays. */
  private climb(from: Feiten, pinned = ""): Feiten {
    let [best, end] = [from, this.endOf(from)];
    for (const feit of this.open) {
      if (feit.id === pinned) continue;
      for (const value of this.trials.of(feit, best)) {
        const other = { ...best, [feit.id]: value };
        const next = this.endOf(other);
        if (next && (!end || next.met > end.met)) [best, end] = [other, next];
      }
    }
    return best;
  }

  private compare(file: Feiten, names: ReadonlySet<string>, found: Set<string>): void {
    const end = this.endOf(file);
    if (!end) return;
    for (const feit of this.open) {
      if (!names.has(feit.id) || found.has(feit.id)) continue;
      const differs = (value: FeitWaarde): boolean => {
        const other = this.endOf({ ...file, [feit.id]: value });
        return other !== undefined && other.says !== end.says;
      };
      if (this.trials.of(feit, file).some(differs)) found.add(feit.id);
    }
  }

  /** How a file ends; nothing of one that would be refused. */
  private endOf(file: Feiten): End | undefined {
    this.judged += 1;
    const { feiten } = this.machine.regime;
    const whole = settled(feiten, file);
    if (feiten.some((feit) => this.isRefused(feit, whole))) return undefined;
    const facts = deriveJudged(this.machine, whole);
    if (breaches(this.machine, facts).length > 0) return undefined;
    const standings = [...judge(this.machine, facts).values()];
    return {
      met: standings.filter(({ oordeel }) => oordeel === "ja" || oordeel === "nvt").length,
      says: standings.flatMap((standing) => (standsByItself(standing.regel) ? [listing(standing)] : [])).join(),
    };
  }

  private isRefused(feit: Feit, file: Feiten): boolean {
    const { id, nietVoor } = feit;
    const [value, begin] = [file[id] ?? null, nietVoor === undefined ? null : (file[nietVoor] ?? null)];
    if (value === null) return false;
    if (begin !== null && value < begin) return true;
    // What was filled in and means nothing beside another answer is left out; what was given is not.
    return (this.given[id] != null && isExcluded(feit, file)) || isForbidden(feit, file);
  }
}
