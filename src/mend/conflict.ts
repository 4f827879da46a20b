import { type Standing, seenBy } from "../judge/conclude.js";
import type { Prepared } from "../judge/prepared.js";
import { conditionOf } from "../judge/trees.js";
import type { Feiten } from "../model/feit.js";
import { children, comparedFact, isBlad } from "../model/tree.js";
import type { Voorwaarde } from "../model/voorwaarde.js";

/** Why an answer stands: the facts of which at least one must change, and the conclusions that are in the way. */
export interface Conflict {
  readonly feiten: ReadonlySet<string>;
  readonly conclusies: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** How hard a conflict is to solve: the fewest ways out first, for one without any is the end of the matter. */
export type Ways = (feiten: ReadonlySet<string>) => number;

const union = (conflicts: readonly Conflict[]): Conflict => ({
  feiten: new Set(conflicts.flatMap((c) => [...c.feiten])),
  conclusies: new Set(conflicts.flatMap((c) => [...c.conclusies])),
});

/** A file with where every rule stands in it: what the conflicts are read from. */
export interface Judged {
  readonly facts: Feiten;
  readonly standings: ReadonlyMap<string, Standing>;
}

/**
 * Finds why an answer is "no". As long as none of the facts that it gives changes, the answer stays: of a group
 * whose parts must all hold, one part that fails is enough to say so; of one that needs any of its parts, all are.
 */
export class Conflicts {
  constructor(
    private readonly prepared: Prepared,
    private readonly ways: Ways,
  ) {}

  /** Why a conclusion that is "no" is so. */
  of(name: string, judged: Judged): Conflict {
    const { facts, standings } = judged;
    const standing = standings.get(name);
    if (!standing) return { feiten: this.rests(name), conclusies: new Set([name]) };
    const { regel } = standing;
    const seen = seenBy(regel, facts, standings);
    const own = this.inTree(regel.conditions, seen, judged, "nee");
    const exempt = regel.toepassing ? this.inTree(regel.toepassing, seen, judged, "ja") : undefined;
    const found = exempt ? union([own, exempt]) : own;
    return regel.slotsom ? found : { feiten: found.feiten, conclusies: new Set([name, ...found.conclusies]) };
  }

  private rests(name: string): ReadonlySet<string> {
    return this.prepared.rests.get(name) ?? NONE;
  }

  /** Why a tree says what it says. */
  private inTree(node: Voorwaarde, facts: Feiten, judged: Judged, says: "ja" | "nee"): Conflict {
    if (isBlad(node)) {
      const isPart = says === "nee" && String(node.value) === "ja,nvt" && judged.standings.has(node.fact);
      if (isPart) return this.of(node.fact, judged);
      const other = comparedFact(node);
      const feiten = new Set([...this.rests(node.fact), ...(other === undefined ? [] : this.rests(other))]);
      return { feiten, conclusies: NONE };
    }
    if ("not" in node) return this.inTree(node.not, facts, judged, says === "ja" ? "nee" : "ja");
    const parts = children(node).filter((part) => conditionOf(part)(facts) === says);
    const found = parts.map((part) => this.inTree(part, facts, judged, says));
    const oneIsEnough = "all" in node === (says === "nee");
    if (!oneIsEnough) return union(found);
    const [first, ...rest] = found;
    if (!first) return { feiten: NONE, conclusies: NONE };
    return rest.reduce((best, next) => (this.ways(next.feiten) < this.ways(best.feiten) ? next : best), first);
  }
}
