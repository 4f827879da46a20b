// What every entry of the package has, whichever questions it carries.

export type { Afleiding } from "../model/afleiding.js";
export type { RegelsBewijs, Uitspraak } from "../model/bewijs-van-regels.js";
export type { Feit } from "../model/feit.js";
export type { Blokkade, Herstel, HerstelHandeling, HerstelStap, HerstelUitkomst } from "../model/herstel.js";
export type { Antwoord, Naam, Namen } from "../model/naam.js";
export type { Oordeel } from "../model/oordeel.js";
export type { Regel } from "../model/regel.js";
export type { RegelBestanden, Regime, RegimeBestand } from "../model/regime.js";
export type { Stelling } from "../model/stelling.js";
export type { EigenToetsverzoek, EvaluateOpties } from "../model/types.js";
export type {
  AlgemeneUitkomst,
  BronUitslag,
  BronVermelding,
  Conclusie,
  GegevenOordeel,
  InterpretatieVermelding,
  LeesbareUitkomst,
  Ontbrekend,
  Plicht,
  RegimeVermelding,
  TermijnUitslag,
  Vermelding,
  VoorwaardeUitslag,
  WaarschuwingUitslag,
} from "../model/uitkomst.js";
export type { BlokSoort, Lengte, Register, Uitleg, UitlegBlok, UitlegBron, UitlegRegel } from "../model/uitleg.js";
export type { Vergelijking } from "../model/vergelijking.js";
export type { RegimeVerschil, Verplaatsing } from "../model/verschil.js";
export { type Probleem, RegelError, type RegelProbleem, ToetsverzoekError } from "../read/errors.js";
export type { LaadOpties } from "../read/regime/load-regime.js";
export type { KantKeuze } from "../read/sides.js";
export { askNext, type FeitVraag, type VraagOpties } from "../tell/ask.js";
export { type Bewijs, record } from "../tell/bewijs.js";
export type {
  AfleidingBeschrijving,
  ConclusieBeschrijving,
  FeitBeschrijving,
  GevolgBeschrijving,
  RegimeBeschrijving,
  VraagBeschrijving,
} from "../tell/describe.js";
export type { Verschil } from "../tell/differences.js";
export { type ExplainOpties, explain } from "../tell/explain.js";
export { explainParts, type UitlegOpties } from "../tell/explain-parts.js";
export { report } from "../tell/report-text.js";
export type { Regelset } from "../tell/rule-set.js";
export type { EigenToets, Lijsten } from "./compile.js";
export type { SafeUitkomst } from "./evaluate.js";
export type { Herhaling, ReplayOpties } from "./replay.js";
