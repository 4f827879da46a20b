import type { SafeEvaluate } from "../../doors/evaluate.js";
import type { Replay } from "../../doors/replay.js";
import type { FindRemedies } from "../../mend/remedies.js";
import type { EigenToetsverzoek, EvaluateOpties } from "../../model/types.js";
import type { Vergelijking } from "../../model/vergelijking.js";
import type { LoadRegime } from "../../read/regime/load-regime.js";
import type { VraagBeschrijving } from "../../tell/describe.js";

/** The functions of one question that its page uses; no page carries the rules of another. */
export interface Engine {
  readonly describe: (vraag: string, opties: EvaluateOpties) => VraagBeschrijving;
  readonly safeEvaluate: SafeEvaluate;
  readonly findRemedies: FindRemedies;
  readonly compare: (
    verzoek: EigenToetsverzoek,
    regimes: readonly string[],
    opties: EvaluateOpties,
  ) => Promise<Vergelijking>;
  readonly replay: Replay;
  readonly loadRegime: LoadRegime;
}
