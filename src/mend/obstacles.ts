import type { Feit } from "../model/feit.js";
import type { Blokkade } from "../model/herstel.js";
import type { Regel } from "../model/regel.js";
import { Chooser, type Solution } from "./choose.js";
import { Conflicts, type Judged } from "./conflict.js";
import { RemedySearch } from "./search.js";

/** Why a requirement cannot be met: what it rests on, by what can be done about that. */
export interface Obstacle extends Pick<Blokkade, "conclusie" | "soort" | "oordelen" | "vast" | "geenWeg"> {
  /** Facts that are held by a bound of their own. */
  readonly grenzen: readonly string[];
}

/** Says why nothing helps: the requirements that cannot be met, or, where each can by itself, what remains after the rest. */
export class Impasse {
  constructor(private readonly search: RemedySearch) {}

  obstacles(): Obstacle[] {
    const { bench } = this.search;
    const now = bench.judged(bench.given);
    const failing = this.failing(now);
    const hopeless = failing.filter(({ name }) => !this.search.canReach(name));
    if (hopeless.length > 0) {
      return hopeless.map(({ name }) => this.obstacle(name, "zelf", this.hangsOn(name, now), this.bounded(name)));
    }
    const loose = failing.map(({ name }) => this.obstacle(name, "los", new Set(), new Set()));
    const held = this.bounded(bench.final);
    const found = this.after(failing);
    const after = bench.requirements().flatMap(({ name }) => {
      const feiten = found.get(name);
      return feiten ? [this.obstacle(name, "daarna", feiten, held)] : [];
    });
    return [...loose, ...after];
  }

  /** The requirements of the final conclusion that are not met. */
  private failing({ standings }: Judged): Regel[] {
    return this.search.bench.requirements().filter(({ name }) => standings.get(name)?.oordeel === "nee");
  }

  /** The requirements that are not met once one that fails is met by itself, with what they hang on. */
  private after(failing: readonly Regel[]): ReadonlyMap<string, ReadonlySet<string>> {
    const { bench } = this.search;
    const found = new Map<string, Set<string>>();
    const fails = (name: string): boolean => failing.some((one) => one.name === name);
    const note = ({ given }: Solution, counts: (name: string) => boolean): string[] => {
      const judged = bench.judged(given);
      const unmet = bench
        .requirements()
        .flatMap(({ name }) => (counts(name) && judged.standings.get(name)?.oordeel === "nee" ? [name] : []));
      for (const name of unmet) found.set(name, new Set([...(found.get(name) ?? []), ...this.hangsOn(name, judged)]));
      return unmet;
    };
    const met = failing.flatMap(({ name }) =>
      this.search
        .find(name, 1)
        .solutions.flat()
        .map((one) => [name, one] as const),
    );
    for (const [first, solution] of met) {
      for (const name of note(solution, (one) => !fails(one))) {
        for (const other of this.beside(solution, name)) note(other, (one) => one === first || !fails(one));
      }
    }
    if (found.size === 0) for (const [, solution] of met) note(solution, fails);
    return found;
  }

  /** A solution with the fewest changes more by which its documents also meet another goal: what that is at the cost of. */
  private beside({ renewal, feiten, given }: Solution, goal: string): Solution[] {
    const { bench } = this.search;
    const aim = bench.aim(goal);
    const chosen = feiten.filter((id) => !bench.isDate(id)).map((id) => [id, given[id] ?? null] as const);
    const base = { ...bench.given, ...Object.fromEntries(chosen) };
    const works = (more: readonly string[]): boolean => {
      const free = feiten.filter((id) => bench.isDate(id) && !renewal.leads.includes(id));
      const draft = { given: base, feiten: [...feiten, ...more], open: [...free, ...more] };
      return renewal.allows(aim, { ...draft, day: renewal.days(draft, true) });
    };
    let more = renewal.movable.filter((id) => !feiten.includes(id));
    if (!works(more)) return [];
    for (const id of more) {
      const fewer = more.filter((other) => other !== id);
      if (works(fewer)) more = fewer;
    }
    return new Chooser(bench, aim).all(renewal, bench.documents.inOrder([...feiten, ...more]), true, base);
  }

  /** Of the parts of a group that fail, one that nothing can change says most. */
  private hangsOn(name: string, judged: Judged): ReadonlySet<string> {
    const { prepared, documents } = this.search.bench;
    const ways = (feiten: ReadonlySet<string>): number =>
      [...feiten].filter((id) => documents.changeable.has(id)).length;
    return new Conflicts(prepared, ways).of(name, judged).feiten;
  }

  /** The facts without whose own bound something would help. */
  private bounded(goal: string): ReadonlySet<string> {
    const { bench } = this.search;
    const entries = [...bench.documents.changeable].filter(([, { herstel }]) => herstel.grens !== undefined);
    return new Set(entries.map(([id]) => id).filter((id) => new RemedySearch(bench.without(id)).canReach(goal)));
  }

  private obstacle(
    conclusie: string,
    soort: Obstacle["soort"],
    feiten: ReadonlySet<string>,
    grenzen: ReadonlySet<string>,
  ): Obstacle {
    const { prepared, documents, given } = this.search.bench;
    const known = prepared.machine.regime.feiten.filter(({ id }) => feiten.has(id) && given[id] != null);
    const ids = (fits: (feit: Feit) => boolean): string[] => known.filter(fits).map((feit) => feit.id);
    const canChange = ({ id }: Feit): boolean => documents.changeable.has(id);
    return {
      conclusie,
      soort,
      oordelen: ids((feit) => feit.soort === "oordeel"),
      vast: ids((feit) => feit.soort !== "oordeel" && !canChange(feit)),
      geenWeg: ids(canChange),
      grenzen: documents.inOrder(grenzen),
    };
  }
}
