import type { Regime } from "../model/regime.js";
import { regimesOf } from "../regimes.js";
import type { RegimeId, VraagNaam } from "../types.js";

/**
 * A regime of the package, as `loadRegime` gives one of your own.
 *
 * @throws {RangeError} when the question has no such regime
 * @example
 * regimeOf("tlv-emb", "wec").regels.length;
 */
export function regimeOf<const V extends VraagNaam>(vraag: V, id: RegimeId<V>): Regime {
  const found = regimesOf(vraag).find((regime) => regime.id === id);
  if (!found) throw new RangeError(`${vraag}/${id}`);
  return found;
}
