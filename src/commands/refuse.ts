import { type FoutCode, problem, ToetsverzoekError } from "../errors.js";

/** A mistake in the call or the input: shown on standard error, exit 2. */
export const refuse = (
  code: FoutCode,
  pad: string,
  found: unknown,
  values?: Record<string, string>,
  allowed?: readonly string[],
): never => {
  throw new ToetsverzoekError([problem(code, pad, found, values, allowed)]);
};
