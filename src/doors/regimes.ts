import { whole } from "../generated/alle-vragen.js";
import type { Regime } from "../model/regime.js";

export { loadRegime } from "../generated/alle-vragen.js";

/** The questions of the package. */
export const vraagNamen: readonly string[] = whole.vragen;

/** The regimes of one question of the package, as anybody's own would be loaded. */
export const regimesOf = (vraag: string): readonly Regime[] => whole.regimes(vraag);
