import type fc from "fast-check";
import { RegelError } from "../../../src/read/errors.js";
import { anyParts } from "../drawn-regimes.js";
import { type Parts, small } from "../small-regime.js";

/** Whether parts are a regime: by chance a condition can be one that no file meets, or that each meets, and such a rule is refused. */
function isRegime(parts: Parts): boolean {
  try {
    small(parts);
    return true;
  } catch (error) {
    const isFixed = error instanceof RegelError && error.problemen.every(({ code }) => code === "condition-fixed");
    if (isFixed) return false;
    throw error;
  }
}

/** Regimes that nobody thought of, as far as they are accepted. */
export const acceptedParts: fc.Arbitrary<Parts> = anyParts.filter(isRegime);
