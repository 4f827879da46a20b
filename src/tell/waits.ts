import { asSettledFact, type Standings } from "../judge/conclude.js";
import { factsOf, needsNow } from "../judge/references.js";
import { isExcluded } from "../judge/situation.js";
import { conditionOf } from "../judge/trees.js";
import type { Afleiding } from "../model/afleiding.js";
import type { Feiten } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { children, isBlad } from "../model/tree.js";
import type { Voorwaarde } from "../model/voorwaarde.js";
import { liveIn, type View } from "../prove/live.js";
import { running } from "../reckon/stretches.js";

/** What on a file waits for what: the unknown facts of the request behind a conclusion, a date or a condition. */
export class Waits implements View {
  /** The facts, what follows from them, and the conclusions that are settled. */
  readonly settled: Feiten;
  private derived: ReadonlyMap<string, Afleiding> | undefined;

  constructor(
    private readonly regime: Regime,
    readonly rests: ReadonlyMap<string, ReadonlySet<string>>,
    readonly facts: Feiten,
    readonly standings: Standings,
  ) {
    // Under an open scope a conclusion may still turn out not to apply: nothing can follow from it yet.
    this.settled = Object.assign(Object.create(null) as Feiten, facts);
    for (const [name, standing] of standings) this.settled[name] = asSettledFact(standing);
  }

  /** The unknown facts for which these names and conditions wait, in the order of `feiten.json`; none for what is settled. */
  for(names: readonly string[], trees: readonly (Voorwaarde | undefined)[] = []): string[] {
    const found = new Set<string>();
    for (const name of names) this.add(name, found);
    for (const tree of trees) if (tree) this.addTree(tree, found);
    if (found.size === 0) return [];
    return this.regime.feiten
      .filter((feit) => found.has(feit.id) && !isExcluded(feit, this.facts))
      .map((feit) => feit.id);
  }

  private add(name: string, found: Set<string>): void {
    // A suspension that still runs is known, and yet a date waits for its end.
    if (running(this.settled[name]).length > 0) found.add(name);
    if (this.settled[name] != null) return;
    const standing = this.standings.get(name);
    if (standing) {
      liveIn(standing, this, found);
      return;
    }
    this.derived ??= new Map(this.regime.afleidingen.map((a) => [a.id, a]));
    const afleiding = this.derived.get(name);
    if (afleiding) for (const need of needsNow(afleiding, this.facts)) this.add(need, found);
    else found.add(name);
  }

  private addTree(node: Voorwaarde, found: Set<string>): void {
    if (conditionOf(node)(this.settled) !== "onbekend") return;
    if (isBlad(node)) for (const name of factsOf(node)) this.add(name, found);
    else for (const part of children(node)) this.addTree(part, found);
  }
}
