import { type LaadOpties, loadRegime, RegelError, type RegelProbleem } from "../../src/index.js";
import { type Parts, smallFiles } from "./small-regime.js";

/** What is wrong with the files of a regime; nothing when they load. */
export function problemsOf(files: Record<string, unknown>, opties: LaadOpties = {}): readonly RegelProbleem[] {
  try {
    loadRegime(files, opties);
  } catch (error) {
    if (error instanceof RegelError) return error.problemen;
    throw error;
  }
  return [];
}

/** The codes of what is wrong with a made-up regime; none when it loads. */
export const codesOf = (parts: Parts): string[] => problemsOf(smallFiles(parts)).map((p) => p.code);
