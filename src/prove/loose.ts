import { asksAmount } from "../judge/amounts.js";
import { isTime, turnIn } from "../judge/meant.js";
import { factsOf, suspended } from "../judge/references.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { leavesIn } from "../model/tree.js";
import type { Blad, Groep, Voorwaarde } from "../model/voorwaarde.js";
import { isAmount } from "../reckon/operations.js";

/* Conditions that stand in no rule: of warnings, terms and consequences, and of claims. They may ask for what no diagram holds. */

/** What a diagram of a regime holds of what has a name in it. */
export interface Held {
  /** Whether it can be said of it that it is known. */
  readonly name: (id: string) => boolean;
  /** Whether conditions can be read into the diagram. */
  readonly tree: (tree: Voorwaarde) => boolean;
}

/** What a diagram of a regime holds: no sums of money but what conditions say of the plain ones, and no term that can stand still. */
export function heldIn(regime: Regime): Held {
  const derived = new Map(regime.afleidingen.map((afleiding) => [afleiding.id, afleiding]));
  const still = suspended(regime);
  const isNumber = (id: string): boolean => {
    const afleiding = derived.get(id);
    return afleiding !== undefined && isAmount(afleiding);
  };
  const isHeld = (leaf: Blad): boolean =>
    turnIn(leaf, derived.get(leaf.fact)) !== undefined ||
    asksAmount(leaf, derived) ||
    !factsOf(leaf).some((id) => isNumber(id));
  return {
    name: (id) => !still.has(id) && (!isNumber(id) || isTime(derived.get(id))),
    tree: (tree) => leavesIn(tree).every((leaf) => isHeld(leaf) && !factsOf(leaf).some((id) => still.has(id))),
  };
}

/** A regime with each of these trees as a rule that nothing rests on: what tells the values of a fact apart is read from the rules. */
export function withLoose(regime: Regime, trees: readonly Groep[]): Regime {
  const [shape] = regime.regels;
  const rules = trees.map(
    (conditions, i) =>
      ({ ...shape, name: `tree ${i}`, conditions, toepassing: undefined, slotsom: undefined }) as Regel,
  );
  return { ...regime, regels: [...regime.regels, ...rules] };
}
