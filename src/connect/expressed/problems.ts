import { regeltaalfouten } from "../../generated/texts.js";
import { problemsIn } from "../../read/problems-in.js";

/** Makes a problem of a call that writes a regime in another language of rules. */
export const languageProblem = /* @__PURE__ */ problemsIn("regeltaalfouten", regeltaalfouten);
