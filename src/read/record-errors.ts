import { bewijsfouten } from "../generated/texts.js";
import { problemsIn } from "./problems-in.js";

/** Makes a problem of a record or of a rule set that was kept. */
export const recordProblem = /* @__PURE__ */ problemsIn("bewijsfouten", bewijsfouten);
