// Generated from rules/ by `npm run generate`. Do not edit.
import type { Koppeling } from "../../model/koppeling.js";

export const tlvEmbVanaf: Koppeling["vanaf"][string] = {
  "besluitOpAanvraag": [
    "aanvraag.datum"
  ],
  "bezwaar": [
    "besluit.bekendgemaaktOp"
  ],
  "beslissingOpBezwaar": [
    "bezwaar.ontvangenOp",
    "besluit.bekendgemaaktOp"
  ],
  "beslissingOpBezwaarNaVerdaging": [
    "bezwaar.ontvangenOp",
    "besluit.bekendgemaaktOp"
  ]
};
