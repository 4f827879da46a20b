import { whole } from "../generated/alle-vragen.js";
import type { Regime } from "../model/regime.js";
import { loadedOnes } from "../read/options.js";
import { isLoaded } from "../read/regime/loaded.js";
import { type KantKeuze, type Side, sidesOf } from "../read/sides.js";
import { refusePicture } from "./errors.js";

/** A regime to draw: its id, its id with the day of its rules, or one that `loadRegime` made. */
export type TeRegime<Id extends string = string> = KantKeuze<Id> | Regime;

const idOf = (keuze: unknown): unknown =>
  typeof keuze === "object" && keuze !== null && "regime" in keuze ? keuze.regime : keuze;

/** The rules of a regime on a day, by a name that no other regime of the package has. */
export function regimeOf(keuze: unknown, regimes: unknown, standard: string | undefined): Side {
  const own = [...(isLoaded(keuze) ? [keuze] : []), ...loadedOnes(regimes)];
  const all = [...own, ...whole.vragen.flatMap((vraag) => whole.regimes(vraag))];
  const id = isLoaded(keuze) ? keuze.id : idOf(keuze);
  const found = all.find((regime) => regime.id === id);
  if (!found) {
    const ids = all.map((regime) => regime.id);
    return refusePicture("picture-regime", "/regime", id, { keuze: ids.join(", ") }, ids);
  }
  const chosen = isLoaded(keuze) ? keuze.id : keuze;
  const beside = own.filter((regime, i) => own.indexOf(regime) === i);
  const [side] = sidesOf(whole, found.vraag, [chosen], { regimes: beside }, standard);
  return side as Side;
}
