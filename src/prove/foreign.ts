import type { Regime } from "../model/regime.js";
import { valuesBeside } from "../model/values-beside.js";
import type { Blad } from "../model/voorwaarde.js";
import { type Diagram, JA, NEE, type Node } from "./diagram.js";
import type { Symbols } from "./symbols.js";

/** That a fact has a value which another regime in the diagram adds to it: each as a condition. */
const foreignTo = (regime: Regime, beside: readonly Regime[]): Blad[] =>
  regime.feiten.flatMap(({ id: fact, type, waarden = [] }): Blad[] => {
    const foreign = valuesBeside(fact, beside).filter((value) => !waarden.includes(value));
    if (foreign.length === 0) return [];
    if (type !== "list") return [{ name: fact, fact, operator: "in", value: foreign }];
    return foreign.map((value) => ({ name: fact, fact, operator: "contains", value }));
  });

/** The accepted files without those that hold a value which the regime does not have: its request check refuses it by name. */
export function withoutForeign(
  accepted: Node,
  regime: Regime,
  beside: readonly Regime[],
  symbols: Symbols,
  diagram: Diagram,
): Node {
  const without = diagram.lift("without a foreign value", (fits, has) => (fits === JA && has !== JA ? JA : NEE));
  return foreignTo(regime, beside).reduce<Node>((fits, leaf) => without(fits, symbols.test(leaf)), accepted);
}
