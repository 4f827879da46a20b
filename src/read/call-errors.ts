import { aanroepfouten } from "../generated/texts.js";
import { problemsIn } from "./problems-in.js";

export type AanroepFoutCode = keyof typeof aanroepfouten.nl;

/** Makes a problem of a call of the command line, or of a file that it names. */
export const callProblem = /* @__PURE__ */ problemsIn("aanroepfouten", aanroepfouten);
