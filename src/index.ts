export { evaluate, parse, safeEvaluate } from "./evaluate.js";
export { loadRegime } from "./regimes.js";
export { record } from "./record.js";
export { RegelError, ToetsverzoekError } from "./errors.js";
