import type { RegelsBewijs } from "../model/bewijs-van-regels.js";
import type { Vergelijking } from "../model/vergelijking.js";
import type { RegimeVerschil } from "../model/verschil.js";
import { layouts } from "../read/layout.js";
import { oneOf, optionsOf } from "../read/options.js";
import { comparisonText } from "./comparison-text.js";
import { differenceText } from "./difference-text.js";
import type { ExplainOpties } from "./explain.js";
import { proofText } from "./proof-text.js";

/**
 * Says in words what `diff`, `compare` or `prove` found.
 *
 * @param document what one of those gave
 * @param opties language (`nl` or `en`) and form (`tekst` or `markdown`)
 * @returns lines of text that end in a newline
 * @throws {ToetsverzoekError} for an option that is not known
 * @example
 * // What does the proposal of 2019 change?
 * report(diff("vrijstelling", "leerplichtwet-1969", "voorstel-2019"), { taal: "en" }).split("\n")[0]; //=> "Difference by meaning"
 */
export function report(document: RegimeVerschil | Vergelijking | RegelsBewijs, opties?: ExplainOpties): string {
  const read = optionsOf(opties, ["taal", "vorm"]);
  const taal = oneOf("taal", read.taal, ["nl", "en"]);
  const layout = layouts[oneOf("vorm", read.vorm, ["tekst", "markdown"])];
  switch (document.schema) {
    case "verschil/1":
      return differenceText(document, taal, layout);
    case "vergelijking/1":
      return comparisonText(document, taal, layout);
    default:
      return proofText(document, taal, layout);
  }
}
