import type { Feit } from "../model/feit.js";
import type { Regel } from "../model/regel.js";
import { Conflicts } from "./conflict.js";
import type { Obstacles, RemedySearch } from "./remedy.js";

/** Why a requirement cannot be met: what it rests on, by what can be done about that. */
export interface Obstacle {
  readonly conclusie: string;
  /**
   * `zelf`: nothing helps it, whatever happens to the rest. `los`: it can be met by itself, but not with the
   * others. `daarna`: it is what remains when the others are met.
   */
  readonly soort: "zelf" | "los" | "daarna";
  /** Judgements of people. */
  readonly oordelen: readonly string[];
  /** What nobody can change. */
  readonly vast: readonly string[];
  /** What somebody can change, but not so that it helps. */
  readonly geenWeg: readonly string[];
  /** Facts that are held by a bound of their own. */
  readonly grenzen: readonly string[];
}

/** Says why nothing helps: the requirements that cannot be met, or, where each can by itself, what remains after the rest. */
export class Impasse {
  constructor(
    private readonly search: RemedySearch,
    private readonly met: Obstacles,
  ) {}

  obstacles(): Obstacle[] {
    const failing = this.failing();
    const hopeless = failing.flatMap((regel) => {
      const { solutions, complete, obstacles } = this.search.find(regel.name, 1);
      return solutions.length === 0 && complete ? [this.hopeless(regel, obstacles)] : [];
    });
    if (hopeless.length > 0) return hopeless;
    const loose = failing.map((regel) => this.obstacle(regel.name, "los", new Set(), new Set()));
    const names = this.search.bench.searcher.machine.regime.regels.map((regel) => regel.name);
    const after = names
      .filter((name) => this.met.conclusies.has(name))
      .map((name) => this.obstacle(name, "daarna", this.met.conclusies.get(name) ?? new Set(), this.met.grenzen));
    return [...loose, ...after];
  }

  /** The requirements of the final conclusion that are not met. */
  private failing(): Regel[] {
    const { bench } = this.search;
    const { standings } = bench.judged(bench.given);
    return bench.requirements().filter(({ name }) => standings.get(name)?.oordeel === "nee");
  }

  private hopeless({ name }: Regel, { grenzen }: Obstacles): Obstacle {
    const { searcher, documents, given } = this.search.bench;
    // Of the parts of a group that fail, one that nothing can change says most.
    const ways = (feiten: ReadonlySet<string>): number =>
      [...feiten].filter((id) => documents.changeable.has(id)).length;
    const { feiten } = new Conflicts(searcher, ways).of(name, this.search.bench.judged(given));
    return this.obstacle(name, "zelf", feiten, grenzen);
  }

  private obstacle(
    conclusie: string,
    soort: Obstacle["soort"],
    feiten: ReadonlySet<string>,
    grenzen: ReadonlySet<string>,
  ): Obstacle {
    const { searcher, documents, given } = this.search.bench;
    const known = searcher.machine.regime.feiten.filter(({ id }) => feiten.has(id) && given[id] != null);
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
