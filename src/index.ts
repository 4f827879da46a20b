export { askNext, type FeitVraag } from "./ask.js";
export { compile, type EigenToets, type Lijsten, type Toets } from "./compile.js";
export type { ConclusieBeschrijving, RegimeBeschrijving, VraagBeschrijving } from "./describe.js";
export { describe } from "./describe.js";
export { type Probleem, RegelError, type RegelProbleem, ToetsverzoekError } from "./errors.js";
export { evaluate, parse, type SafeUitkomst, safeEvaluate } from "./evaluate.js";
export { type ExplainOpties, explain } from "./explain.js";
export type { Afleiding } from "./model/afleiding.js";
export type { Feit } from "./model/feit.js";
export type { Blokkade, Herstel, HerstelHandeling, HerstelStap, HerstelUitkomst } from "./model/herstel.js";
export type { Oordeel } from "./model/oordeel.js";
export type { Regel } from "./model/regel.js";
export type { RegelBestanden, Regime, RegimeBestand } from "./model/regime.js";
export type { AlgemeneUitkomst, LeesbareUitkomst } from "./model/uitkomst.js";
export { type Bewijs, record } from "./record.js";
export { type LaadOpties, loadRegime } from "./regimes.js";
export { findRemedies } from "./remedies.js";
export { type Herhaling, replay, type Verschil } from "./replay.js";
export type {
  ConclusieId,
  EigenToetsverzoek,
  EvaluateOpties,
  FeitId,
  RegimeId,
  Toetsverzoek,
  Uitkomst,
  VraagNaam,
  Zaak,
} from "./types.js";
