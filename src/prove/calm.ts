import { factsOf } from "../judge/references.js";
import type { Regime } from "../model/regime.js";
import { comparedFact, leavesIn } from "../model/tree.js";
import type { Groep } from "../model/voorwaarde.js";
import { beyondDiagram } from "./beyond.js";
import { type Diagram, JA, NEE, type Node, NVT } from "./diagram.js";
import type { Symbols } from "./symbols.js";

/**
 * What is better so on a file that has to show something, each a node that is `JA` where it is: nobody stands registered in two places,
 * no conclusion is a `nee` beside the one that is at issue, and no warning stands on it. What weighs most comes first. A file on which
 * one of them cannot be so is shown all the same.
 */
export function calmUnder(regime: Regime, symbols: Symbols, diagram: Diagram): Node[] {
  const beyond = new Set(beyondDiagram(regime).map(({ id }) => id));
  const codes = new Set(regime.feiten.flatMap(({ id, type }) => (type === "code" ? [id] : [])));
  // A warning that no more than one code escapes is escaped by a code that nobody has.
  const isCoded = (tree: Groep): boolean =>
    leavesIn(tree).some((leaf) => codes.has(leaf.fact) && comparedFact(leaf) === undefined);
  const isHeld = (tree: Groep): boolean => !isCoded(tree) && !factsOf(tree).some((id) => beyond.has(id));
  const answer = (name: string): Node => symbols.reading.said(name).answer;
  const isNotBoth = diagram.lift("is not both", (a, b) => (a === JA && b === JA ? NEE : JA));
  const isNotNo = diagram.lift("is not no", (a) => (a === NEE ? NEE : JA));
  const isSilent = diagram.lift("is silent", (said, when, unless) =>
    said !== NVT && when === JA && unless !== JA ? NEE : JA,
  );
  const warnings = [
    ...regime.waarschuwingen.map((one) => ({ ...one, said: JA as Node })),
    ...regime.regels.flatMap(({ name, waarschuwing = [] }) =>
      waarschuwing.map((one) => ({ ...one, said: answer(name) })),
    ),
  ].filter(({ wanneer, tenzij }) => isHeld(wanneer) && (!tenzij || isHeld(tenzij)));
  return [
    ...regime.feiten.flatMap(({ id, zeldenNaast = [] }) =>
      zeldenNaast.map((other) => isNotBoth(symbols.isGiven(id), symbols.isGiven(other))),
    ),
    ...regime.regels.map(({ name }) => isNotNo(answer(name))),
    ...warnings.map(({ said, wanneer, tenzij }) =>
      isSilent(said, symbols.reading.tree(wanneer), tenzij ? symbols.reading.tree(tenzij) : NEE),
    ),
  ];
}
