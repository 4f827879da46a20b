import type { RegelsBewijs } from "../model/bewijs-van-regels.js";
import { isObject } from "../model/depth.js";
import type { Vergelijking } from "../model/vergelijking.js";
import type { RegimeVerschil } from "../model/verschil.js";
import { ToetsverzoekError } from "../read/errors.js";
import { layouts } from "../read/layout.js";
import { oneOf, optionsOf } from "../read/options.js";
import { MOST_VALUES, readPlain } from "../read/plain.js";
import { recordProblem } from "../read/record-errors.js";
import { comparisonText } from "./comparison-text.js";
import { differenceText } from "./difference-text.js";
import type { ExplainOpties } from "./explain.js";
import { proofText } from "./proof-text.js";

/** An outcome within a comparison is nested as deep as one by itself, and some. */
const DEEPEST = 30;

/** The lists that each document has, all of which its text goes by. */
const listsOf: Readonly<Record<string, readonly string[]>> = {
  "verschil/1": "regimes verplaatsingen lijsten weigeringen oorzaken alleen krachten lezingen anders nietBewezen".split(
    " ",
  ),
  "vergelijking/1": "regimes oordelen conclusies ontbreekt termijnen uitkomsten".split(" "),
  "bewijs-van-regels/1": "uitspraken voorbehouden nietBewezen".split(" "),
};

/** Whether something is what `diff`, `compare` or `prove` gave, as far as its parts go. */
function isReport(value: unknown): value is RegimeVerschil | Vergelijking | RegelsBewijs {
  if (!isObject(value) || typeof value["schema"] !== "string" || !Object.hasOwn(listsOf, value["schema"])) return false;
  return isObject(value["namen"]) && (listsOf[value["schema"]] ?? []).every((key) => Array.isArray(value[key]));
}

/**
 * Says in words what `diff`, `compare` or `prove` found.
 *
 * @param document what one of those gave
 * @param opties language (`nl` or `en`) and form (`tekst` or `markdown`); of a difference also `lengte`: `volledig` tells the readings and where words differ
 * @returns lines of text that end in a newline
 * @throws {ToetsverzoekError} for something that is no such document, and for an option that is not known
 * @example
 * // What does the proposal of 2019 change?
 * report(diff("vrijstelling", "leerplichtwet-1969", "voorstel-2019"), { taal: "en" }).split("\n")[0]; //=> "Difference by meaning"
 */
export function report(document: RegimeVerschil | Vergelijking | RegelsBewijs, opties?: ExplainOpties): string {
  const { value, problemen, isRead } = readPlain(document, DEEPEST);
  if (!isRead) {
    const values = { aantal: String(MOST_VALUES), niveaus: String(DEEPEST) };
    throw new ToetsverzoekError([recordProblem("report-too-large", "", document, values)]);
  }
  if (problemen.length > 0) throw new ToetsverzoekError(problemen);
  if (!isReport(value)) throw new ToetsverzoekError([recordProblem("not-a-report", "/schema", value)]);
  const read = optionsOf(opties, ["taal", "vorm", "lengte"]);
  const taal = oneOf("taal", read.taal, ["nl", "en"]);
  const layout = layouts[oneOf("vorm", read.vorm, ["tekst", "markdown"])];
  const lengte = oneOf("lengte", read.lengte, ["kort", "volledig"]);
  switch (value.schema) {
    case "verschil/1":
      return differenceText(value, taal, layout, lengte === "volledig");
    case "vergelijking/1":
      return comparisonText(value, taal, layout);
    default:
      return proofText(value, taal, layout);
  }
}
