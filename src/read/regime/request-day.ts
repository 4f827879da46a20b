import { verzoekdag } from "../../generated/texts.js";
import type { Feit } from "../../model/feit.js";
import { asksDay, givenIn, PEILDATUM_FEIT } from "../../model/peildatum.js";
import type { Regime } from "../../model/regime.js";
import type { Authored } from "./states.js";

const { nl, en } = verzoekdag;

/** The day on which a case is judged, as a fact. No file of facts holds it: every regime can ask for it by its name. */
const feit: Feit = {
  id: PEILDATUM_FEIT,
  type: "date",
  titel: { nl: nl.titel, en: en.titel },
  vraag: { nl: nl.vraag, en: en.vraag },
  bewijsstuk: { nl: nl.bewijsstuk, en: en.bewijsstuk },
  soort: "feit",
  herkomst: "KANAAL",
};

/** A regime beside which something else asks for the day on which a case is judged: a claim can, where no rule does. */
export const askingDay = (regime: Regime): Regime => ({
  ...regime,
  feiten: asksDay(regime) ? regime.feiten : [...regime.feiten, feit],
});

/** The facts of a regime, with the day on which a case is judged where something of the regime names it. */
export function withRequestDay(
  feiten: readonly Feit[],
  { geschreven, controles, waarschuwingen, gevolgen, termijnen }: Omit<Authored, "feiten">,
): readonly Feit[] {
  const isNamed = JSON.stringify([geschreven, controles, waarschuwingen, gevolgen, termijnen]).includes(PEILDATUM_FEIT);
  const own = givenIn(feiten);
  return isNamed ? [...own, feit] : own.length === feiten.length ? feiten : own;
}
