import type { Feiten } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import type { Voorwaarde } from "../model/voorwaarde.js";
import { isJudgedBeyond } from "./beyond.js";
import { type Diagram, JA, NEE, type Node } from "./diagram.js";
import { drawn, within } from "./drawn.js";
import { type Order, Symbols } from "./symbols.js";
import { soughtIn } from "./usual.js";
import { smallestFile } from "./witness.js";

/** Rules that are asked to apply on one file, and conditions that must be met on it too. */
export interface Together {
  readonly rules: readonly string[];
  readonly met: readonly Voorwaarde[];
}

/** A file on which they all apply; `none` where that is proved, `undecided` where it would take too long to say. */
export type Meeting = { readonly feiten: Feiten } | "none" | "undecided";

/** The smallest files that a regime accepts on which rules apply together: under scopes that are met, and within their application. */
export function meetingsOf(regime: Regime, asked: readonly Together[], near: string): Meeting[] {
  const undecided = asked.map((): Meeting => "undecided");
  if (asked.length === 0 || isJudgedBeyond(regime)) return undecided;
  const nodesOf = (diagram: Diagram, order: Order): Node[] => {
    const symbols = new Symbols(regime, diagram, order, [regime], true);
    const both = diagram.lift("both", (a, b) => (a === JA && b === JA ? JA : NEE));
    const accepted = symbols.accepted();
    return asked.map(({ rules, met }) => {
      const said = rules.map((name) => symbols.reading.said(name));
      const nodes = [
        ...said.flatMap(({ scope, applies }) => [scope, applies]),
        ...met.map((tree) => symbols.reading.tree(tree)),
      ];
      return nodes.reduce<Node>((all, node) => both(all, node), accepted);
    });
  };
  return (
    within(() => {
      const { nodes, ...questions } = drawn([regime], nodesOf);
      const sought = soughtIn(questions, [regime]);
      return nodes.map((node): Meeting => within(() => smallestFile(sought, node, near)) ?? "undecided");
    }) ?? undecided
  );
}
