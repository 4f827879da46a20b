import type { Wording } from "../../model/wording.js";
import { type AanroepFoutCode, callProblem } from "../../read/call-errors.js";
import { ToetsverzoekError } from "../../read/errors.js";

/** A mistake in the call or the input: shown on standard error, exit 2. */
export const refuse = (
  code: AanroepFoutCode,
  pad: string,
  found: unknown,
  values?: Readonly<Record<string, Wording>>,
  allowed?: readonly string[],
): never => {
  throw new ToetsverzoekError([callProblem(code, pad, found, values, allowed)]);
};
