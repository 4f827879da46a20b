// Generated from rules/ by `npm run generate`. Do not edit.
import { compileIn } from "../../compile.js";
import { describeIn } from "../../describe.js";
import { evaluateIn, parseIn, safeEvaluateIn } from "../../evaluate.js";
import { loadRegimeIn } from "../../load-regime.js";
import { findRemediesIn } from "../../remedies.js";
import { replayIn } from "../../replay.js";
import { afwijkingOnderwijstijd } from "../rules/afwijking-onderwijstijd.js";
import { kalenders } from "../rules/kalenders.js";
import { stockOf } from "../../stock.js";

const modules = { "afwijking-onderwijstijd": afwijkingOnderwijstijd };
const stock = /* @__PURE__ */ stockOf(modules, kalenders, ["afwijking-onderwijstijd", "emb-bekostiging", "tlv-emb", "vrijstelling", "zorg-in-onderwijstijd"]);
export const compile = /* @__PURE__ */ compileIn(stock);
export const describe = /* @__PURE__ */ describeIn(stock);
export const evaluate = /* @__PURE__ */ evaluateIn(stock);
export const parse = /* @__PURE__ */ parseIn(stock);
export const safeEvaluate = /* @__PURE__ */ safeEvaluateIn(stock);
export const loadRegime = /* @__PURE__ */ loadRegimeIn(stock);
export const findRemedies = /* @__PURE__ */ findRemediesIn(stock);
export const replay = /* @__PURE__ */ replayIn(stock);

export * from "../../every-entry.js";
export type VraagNaam = "afwijking-onderwijstijd";
import type * as compileOf from "../../compile.js";
export type Toets<V extends VraagNaam = VraagNaam> = compileOf.Toets<V>;
import type * as typesOf from "../../types.js";
export type ConclusieId<V extends VraagNaam = VraagNaam> = typesOf.ConclusieId<V>;
export type FeitId<V extends VraagNaam = VraagNaam> = typesOf.FeitId<V>;
export type RegimeId<V extends VraagNaam = VraagNaam> = typesOf.RegimeId<V>;
export type Toetsverzoek<V extends VraagNaam = VraagNaam> = typesOf.Toetsverzoek<V>;
export type Uitkomst<V extends VraagNaam = VraagNaam> = typesOf.Uitkomst<V>;
export type Zaak<V extends VraagNaam = VraagNaam> = typesOf.Zaak<V>;
