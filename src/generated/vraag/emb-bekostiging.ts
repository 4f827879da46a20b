// Generated from rules/ by `npm run generate`. Do not edit.
import type * as compileOf from "../../compile.js";
import type * as typesOf from "../../types.js";
import { compileIn } from "../../compile.js";
import { describeIn } from "../../describe.js";
import { evaluateIn, parseIn, safeEvaluateIn } from "../../evaluate.js";
import { loadRegimeIn } from "../../load-regime.js";
import { findRemediesIn } from "../../remedies.js";
import { replayIn } from "../../replay.js";
import { stockOf } from "../../stock.js";
import { kalenders } from "../rules/kalenders.js";
import { embBekostiging } from "../rules/emb-bekostiging.js";
import { embBekostigingBackground } from "../background/emb-bekostiging.js";
import { embBekostigingCompiled } from "../by-regime/emb-bekostiging.js";

const modules = { "emb-bekostiging": embBekostiging };
const background = { "emb-bekostiging": embBekostigingBackground };
const compiled = { "emb-bekostiging": embBekostigingCompiled };
const alle = ["afwijking-onderwijstijd", "emb-bekostiging", "tlv-emb", "vrijstelling", "zorg-in-onderwijstijd"];
const stock = /* @__PURE__ */ stockOf(modules, kalenders, alle);
const whole = /* @__PURE__ */ stockOf(modules, kalenders, alle, background);
export const compile = /* @__PURE__ */ compileIn(stock, compiled);
export const describe = /* @__PURE__ */ describeIn(whole);
export const evaluate = /* @__PURE__ */ evaluateIn(stock);
export const parse = /* @__PURE__ */ parseIn(stock);
export const safeEvaluate = /* @__PURE__ */ safeEvaluateIn(stock);
export const loadRegime = /* @__PURE__ */ loadRegimeIn(whole);
export const findRemedies = /* @__PURE__ */ findRemediesIn(whole);
export const replay = /* @__PURE__ */ replayIn(stock);

export * from "../../every-entry.js";
export type VraagNaam = "emb-bekostiging";
export type Toets<V extends VraagNaam = VraagNaam> = compileOf.Toets<V>;
export type ConclusieId<V extends VraagNaam = VraagNaam> = typesOf.ConclusieId<V>;
export type FeitId<V extends VraagNaam = VraagNaam> = typesOf.FeitId<V>;
export type RegimeId<V extends VraagNaam = VraagNaam> = typesOf.RegimeId<V>;
export type Toetsverzoek<V extends VraagNaam = VraagNaam> = typesOf.Toetsverzoek<V>;
export type Uitkomst<V extends VraagNaam = VraagNaam> = typesOf.Uitkomst<V>;
export type Zaak<V extends VraagNaam = VraagNaam> = typesOf.Zaak<V>;
