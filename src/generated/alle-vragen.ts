// Generated from rules/ by `npm run generate`. Do not edit.
import { compileIn } from "../compile.js";
import { describeIn } from "../describe.js";
import { evaluateIn, parseIn, safeEvaluateIn } from "../evaluate.js";
import { loadRegimeIn } from "../load-regime.js";
import { findRemediesIn } from "../remedies.js";
import { replayIn } from "../replay.js";
import { afwijkingOnderwijstijd } from "./rules/afwijking-onderwijstijd.js";
import { embBekostiging } from "./rules/emb-bekostiging.js";
import { tlvEmb } from "./rules/tlv-emb.js";
import { vrijstelling } from "./rules/vrijstelling.js";
import { zorgInOnderwijstijd } from "./rules/zorg-in-onderwijstijd.js";
import { kalenders } from "./rules/kalenders.js";
import { stockOf } from "../stock.js";

const modules = { "afwijking-onderwijstijd": afwijkingOnderwijstijd, "emb-bekostiging": embBekostiging, "tlv-emb": tlvEmb, "vrijstelling": vrijstelling, "zorg-in-onderwijstijd": zorgInOnderwijstijd };
const stock = /* @__PURE__ */ stockOf(modules, kalenders, ["afwijking-onderwijstijd", "emb-bekostiging", "tlv-emb", "vrijstelling", "zorg-in-onderwijstijd"]);
export const compile = /* @__PURE__ */ compileIn(stock);
export const describe = /* @__PURE__ */ describeIn(stock);
export const evaluate = /* @__PURE__ */ evaluateIn(stock);
export const parse = /* @__PURE__ */ parseIn(stock);
export const safeEvaluate = /* @__PURE__ */ safeEvaluateIn(stock);
export const loadRegime = /* @__PURE__ */ loadRegimeIn(stock);
export const findRemedies = /* @__PURE__ */ findRemediesIn(stock);
export const replay = /* @__PURE__ */ replayIn(stock);
export { stock };
