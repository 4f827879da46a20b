export type { Toets } from "./doors/compile.js";
export * from "./doors/every-entry.js";
export {
  bundle,
  compare,
  compile,
  describe,
  diff,
  evaluate,
  findRemedies,
  loadRegime,
  parse,
  prove,
  replay,
  safeEvaluate,
} from "./generated/alle-vragen.js";
export type {
  ConclusieId,
  FeitId,
  RegimeId,
  Toetsverzoek,
  Uitkomst,
  VraagNaam,
  Zaak,
  ZaakInvoer,
} from "./model/types.js";
