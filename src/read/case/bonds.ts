import type { Feit, Feiten } from "../../model/feit.js";
import { withIdIn } from "../../model/naam.js";
import { isPeildatum, PEILDATUM } from "../../model/peildatum.js";
import type { Tekst } from "../../model/tekst.js";
import { inEach } from "../../model/wording.js";
import { pointer } from "../errors.js";
import type { Problems } from "../problems.js";
import { inWords } from "../words.js";

/** Where a fact stands in a request: the day on which it is judged is none of the case. */
export const pathOf = (id: string): string => pointer(isPeildatum({ id }) ? [PEILDATUM] : ["zaak", ...id.split(".")]);

/** A fact and a value of it for a message: by their names, with the ids behind them. */
function toldOf(feiten: readonly Feit[], id: string, waarde: string | boolean): { feit: Tekst; waarde: Tekst } {
  const feit = feiten.find((one) => one.id === id);
  const naam = typeof waarde === "boolean" ? inEach((taal) => inWords(waarde, taal)) : feit?.waardetitels?.[waarde];
  return { feit: withIdIn(id, feit?.titel), waarde: withIdIn(String(waarde), naam) };
}

/** A fact that means something only beside one answer settles that answer, or contradicts another. */
function settleDependents(feiten: readonly Feit[], values: Feiten, problemen: Problems): void {
  for (const { id, alleenBij, waarden } of feiten) {
    if (!alleenBij || values[id] == null) continue;
    const given = values[alleenBij.feit];
    if (given == null) values[alleenBij.feit] = alleenBij.waarde;
    else if (given !== alleenBij.waarde) {
      problemen.add("excluded", pathOf(id), values[id], toldOf(feiten, alleenBij.feit, alleenBij.waarde), waarden);
    }
  }
}

/** A fact, or a value of it, that cannot be given beside the answer to another. */
function checkBarred(feiten: readonly Feit[], values: Feiten, problemen: Problems): void {
  for (const { id, nietBij, waarden } of feiten) {
    const value = values[id];
    if (!nietBij || value == null || values[nietBij.feit] !== nietBij.waarde) continue;
    const { feit, waarde, eigen } = nietBij;
    if (eigen && !eigen.some((one) => one === value)) continue;
    const own = toldOf(feiten, id, eigen && (typeof value === "string" || typeof value === "boolean") ? value : "");
    const zelf = eigen ? inEach((taal) => `${own.feit[taal]}: ${own.waarde[taal]}`) : own.feit;
    problemen.add("excluded-beside", pathOf(id), value, { zelf, ...toldOf(feiten, feit, waarde) }, waarden);
  }
}

function checkOrder(feiten: readonly Feit[], values: Feiten, problemen: Problems): void {
  for (const { id, nietVoor } of feiten) {
    const [end, start] = [values[id], nietVoor === undefined ? null : values[nietVoor]];
    if (end != null && start != null && end < start) {
      const feit = toldOf(feiten, nietVoor ?? "", "").feit;
      problemen.add("end-before-start", pathOf(id), end, { feit, datum: String(start) });
    }
  }
}

/** What facts mean beside each other: settles what one answer says of another, and reports what contradicts. */
export function settleBonds(feiten: readonly Feit[], values: Feiten, problemen: Problems): void {
  settleDependents(feiten, values, problemen);
  checkBarred(feiten, values, problemen);
  checkOrder(feiten, values, problemen);
}
