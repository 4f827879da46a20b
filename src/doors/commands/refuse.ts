import { type AanroepFoutCode, callProblem } from "../../read/call-errors.js";
import { ToetsverzoekError } from "../../read/errors.js";

/** A mistake in the call or the input: shown on standard error, exit 2. */
export const refuse = (
  code: AanroepFoutCode,
  pad: string,
  found: unknown,
  values?: Record<string, string>,
  allowed?: readonly string[],
): never => {
  throw new ToetsverzoekError([callProblem(code, pad, found, values, allowed)]);
};
