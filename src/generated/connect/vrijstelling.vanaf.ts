// Generated from rules/ by `npm run generate`. Do not edit.
import type { Koppeling } from "../../model/koppeling.js";

export const vrijstellingVanaf: Koppeling["vanaf"][string] = {
  "verklaringBruikbaar": [
    "verklaring.datum"
  ]
};
