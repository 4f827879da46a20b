import type { Zaak } from "../../../src/model/types.js";
import * as emb from "./emb-2019.js";
import type { Lijsten, Oordeel } from "./kleene.js";
import * as leerplichtwet from "./leerplichtwet-1969.js";
import * as voorstel from "./voorstel-2019.js";
import * as wec from "./wec.js";
import { uitkomst, type Verzoek } from "./wec-outcome.js";

/** What was written for a regime; for whoever takes the regimes one after the other, so for any question. */
export interface ByHand {
  oordeel(zaak: Zaak): Oordeel;
  lijsten(zaak: Zaak): Lijsten;
}

/**
 * The functions that a developer who wants speed would write by hand, straight from the contract: what a compiled
 * regime is measured against. They take the `zaak` of a request that was checked, its codes normalised (`parse`).
 */
export const byHand: Readonly<Record<string, ByHand>> = {
  wec,
  "emb-2019": emb,
  "leerplichtwet-1969": leerplichtwet,
  "voorstel-2019": voorstel,
};

/** And the full outcome, of files in which everything is known: to find what is missing is no work for a hand. */
export const byHandInFull: Readonly<Record<string, (verzoek: Verzoek) => unknown>> = { wec: uitkomst };
