import type { Prepared } from "../../judge/prepared.js";
import type { Feiten } from "../../model/feit.js";
import type { Regime } from "../../model/regime.js";
import type { GelezenVerzoek } from "../../model/toetsverzoek.js";

/** A request that was read, with what its regime needs to judge it. */
export interface ReadCase {
  readonly verzoek: GelezenVerzoek;
  readonly regime: Regime;
  readonly prepared: Prepared;
  /** The facts of the request and every date that follows from them. */
  readonly facts: Feiten;
}
