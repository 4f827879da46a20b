import { tekenfouten } from "../generated/texts.js";
import { ToetsverzoekError } from "../read/errors.js";
import { problemsIn } from "../read/problems-in.js";

type Code = keyof typeof tekenfouten.nl;

/** Makes a problem of a call that asks for a picture. */
export const pictureProblem = /* @__PURE__ */ problemsIn("tekenfouten", tekenfouten);

/** Refuses a call that asks for a picture. */
export function refusePicture(
  code: Code,
  pad: string,
  found: unknown,
  values: Readonly<Record<string, string>>,
  allowed: readonly string[] = [],
): never {
  throw new ToetsverzoekError([pictureProblem(code, pad, found, values, allowed)]);
}
