export { type Aanvulling, type Arbitraries, type ArbitraryOpties, arbitraries } from "./arbitraries.js";
export { type Dossier, type Geval, readCases } from "./cases.js";
export {
  type ConformiteitAntwoord,
  type ConformiteitVerschil,
  type ConformiteitZaak,
  conformance,
  conformanceDifferences,
} from "./conformance.js";
export { coverage, type Dekkingsverslag, type Voorwaardedekking } from "./coverage.js";
export type { OngeldigVerzoek } from "./invalid.js";
export { type Matchers, matchers, type Uitslag } from "./matchers.js";
export { type Mutant, mutate, type Wijziging } from "./mutate.js";
export { allProperties, type NamedProperty } from "./properties/all.js";
export { completeIsSettled, settledStaysSettled, unknownIsNeverNo } from "./properties/answers.js";
export {
  type BestandenOpties,
  orderMakesNoDifference,
  replayIsEqual,
  sameRequestSameBytes,
} from "./properties/bytes.js";
export { compiledEqualsEvaluate } from "./properties/compiled.js";
export { consequencesNeverChange } from "./properties/consequences.js";
export { equalsStockEngine } from "./properties/engine.js";
export { missingIsExact, missingLeavesNothingOut } from "./properties/missing.js";
export { overlayLeavesTheRestAlone } from "./properties/overlay.js";
export type { Eigenschap, EigenschapOpties } from "./properties/property.js";
export { refusesWhatIsWrong } from "./properties/refusal.js";
export { regimeOf } from "./regime-of.js";
export { type Mutatieverslag, mutationScore, type Overlevende, type ScoreOpties } from "./score.js";
export type { TaalOpties } from "./sentences.js";
export type { StockGroep, StockVoorwaarde } from "./stock-conditions.js";
export {
  type NietGezegd,
  type StockFeiten,
  type StockOpties,
  type StockRegel,
  type StockRegels,
  stockFacts,
  toStock,
} from "./stock-rules.js";
export type { Voorstel } from "./survivor.js";
export type { UitkomstMatchers } from "./vitest.js";
export { type Weg, type Wegen, type WegenOpties, ways } from "./ways.js";
