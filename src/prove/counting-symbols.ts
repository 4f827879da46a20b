import { comparedFact } from "../model/tree.js";
import type { Blad } from "../model/voorwaarde.js";
import { conditionsOn } from "./choice.js";
import { bandsQuestion, comparedQuestion } from "./counted.js";
import { JA, NEE, type Node } from "./diagram.js";
import { Symbols } from "./symbols.js";

/**
 * Reads a regime into a diagram in which a number that is counted is a fact by itself. That serves to find what is missing, and proves
 * nothing: the dates that bound a window are asked for elsewhere too.
 */
export class CountingSymbols extends Symbols {
  override counted(leaf: Blad): Node {
    const other = comparedFact(leaf);
    if (other !== undefined) {
      const { minimum: least = 0, maximum: most = Number.POSITIVE_INFINITY } = this.feiten.get(other) ?? {};
      const question = comparedQuestion(leaf, other, this.feiten.has(other) ? { least, most } : undefined);
      return this.yesOrNo(question.name, () => question);
    }
    const { question, meets } = bandsQuestion(leaf.fact, conditionsOn(leaf.fact, this.beside));
    return this.ask(
      question.name,
      () => question,
      () => meets(leaf).map((met) => (met ? JA : NEE)),
    );
  }
}
