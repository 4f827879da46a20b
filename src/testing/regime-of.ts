import { regimesOf, vraagNamen } from "../doors/regimes.js";
import type { Regime } from "../model/regime.js";
import type { RegimeId, VraagNaam } from "../model/types.js";
import { problem, ToetsverzoekError } from "../read/errors.js";

/**
 * A regime of the package, as `loadRegime` gives one of your own.
 *
 * @param vraag a question of the package
 * @param id one of its regimes
 * @returns the regime, with all its states in time
 * @throws {ToetsverzoekError} when there is no such question, or it has no such regime: it names those that there are
 * @example
 * // Which rule gives the answer?
 * regimeOf("tlv-emb", "wec").regels.find(({ slotsom }) => slotsom)?.name; //=> "voldoetAanWet"
 */
export function regimeOf<const V extends VraagNaam>(vraag: V, id: RegimeId<V>): Regime {
  const known = regimesOf(vraag);
  const found = known.find((regime) => regime.id === id);
  if (found) return found;
  const keuze = known.map((regime) => regime.id).join(", ");
  throw new ToetsverzoekError([
    known.length === 0
      ? problem("question-unknown", "/vraag", vraag, { keuze: vraagNamen.join(", ") })
      : problem("regime-unknown", "/regime", id, { vraag, keuze }),
  ]);
}
