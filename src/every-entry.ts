// What every entry of the package has, whichever questions it carries.
export { askNext, type FeitVraag } from "./ask.js";
export { type Bewijs, record } from "./bewijs.js";
export type { EigenToets, Lijsten } from "./compile.js";
export type {
  AfleidingBeschrijving,
  ConclusieBeschrijving,
  FeitBeschrijving,
  GevolgBeschrijving,
  RegimeBeschrijving,
  VraagBeschrijving,
} from "./describe.js";
export type { Verschil } from "./differences.js";
export { type Probleem, RegelError, type RegelProbleem, ToetsverzoekError } from "./errors.js";
export type { SafeUitkomst } from "./evaluate.js";
export { type ExplainOpties, explain } from "./explain.js";
export type { LaadOpties } from "./load-regime.js";
export type { Afleiding } from "./model/afleiding.js";
export type { Feit } from "./model/feit.js";
export type { Blokkade, Herstel, HerstelHandeling, HerstelStap, HerstelUitkomst } from "./model/herstel.js";
export type { Antwoord, Naam, Namen } from "./model/naam.js";
export type { Oordeel } from "./model/oordeel.js";
export type { Regel } from "./model/regel.js";
export type { RegelBestanden, Regime, RegimeBestand } from "./model/regime.js";
export type { AlgemeneUitkomst, LeesbareUitkomst } from "./model/uitkomst.js";
export type { Herhaling, ReplayOpties } from "./replay.js";
export type { Regelset } from "./rule-set.js";
export type { EigenToetsverzoek, EvaluateOpties } from "./types.js";
