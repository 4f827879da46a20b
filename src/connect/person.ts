import { passes } from "../model/kenmerk.js";

/** Nine digits that pass the test of a BSN (and of an RSIN), however they are cut. */
export function looksLikeBsn(text: string): boolean {
  const digits = text.replace(/[\s._:/-]/g, "");
  return /^\d{9}$/.test(digits) && passes(digits);
}
