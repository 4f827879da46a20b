import { preparedFor } from "../../judge/prepared.js";
import { breaches, derive } from "../../judge/situation.js";
import type { EvaluateOpties } from "../../model/types.js";
import { ToetsverzoekError } from "../errors.js";
import { Problems } from "../problems.js";
import { libraryOf, type Stock } from "../regime/stock.js";
import { pathOf } from "./bonds.js";
import type { ReadCase } from "./case.js";
import { readRequest } from "./parse.js";

/**
 * Reads a request in full: its form, and the bounds that the regime sets to its facts.
 *
 * @param opties as they were checked: see `ownRegimes`
 * @param named what goes before what the request says
 */
export function readCase(
  stock: Stock,
  input: unknown,
  { regimes = [] }: EvaluateOpties,
  named?: Readonly<Record<string, unknown>>,
): ReadCase {
  const { problemen, verzoek, regime } = readRequest(input, libraryOf(stock, regimes), named);
  if (!verzoek || !regime) throw new ToetsverzoekError(problemen);
  const prepared = preparedFor(regime);
  const facts = derive(prepared.machine, verzoek.feiten);
  const outside = new Problems();
  for (const { feit, van, totEnMet, reden } of breaches(prepared.machine, facts)) {
    outside.add("outside-window", pathOf(feit), facts[feit], { van, totEnMet: totEnMet ?? "…", reden });
  }
  if (problemen.length + outside.count > 0) throw new ToetsverzoekError([...problemen, ...outside.all()]);
  return { verzoek, regime, prepared, facts };
}
