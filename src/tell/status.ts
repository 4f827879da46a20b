import { statussen, uitleg } from "../generated/texts.js";
import type { Regime } from "../model/regime.js";
import type { Taal } from "../model/tekst.js";

/** What the status of a regime comes to in words: policy on a proposal is no policy in force. */
export const statusText = ({ status, rustOp }: Pick<Regime, "status"> & { rustOp?: unknown }, taal: Taal): string =>
  status === "beleid" && rustOp !== undefined ? uitleg[taal].beleidHypothetisch : statussen[taal][status];
