import { loadRegime, RegelError } from "../../src/index.js";
import { type Parts, smallFiles } from "./small-regime.js";

/** The codes of what is wrong with a made-up regime; none when it loads. */
export function codesOf(parts: Parts): string[] {
  try {
    loadRegime(smallFiles(parts));
  } catch (error) {
    if (error instanceof RegelError) return error.problemen.map((p) => p.code);
    throw error;
  }
  return [];
}
