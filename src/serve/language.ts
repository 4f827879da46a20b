import type { Taal } from "../model/tekst.js";

/** A language of the header with how much it is wanted: `en-GB;q=0.8`. */
const wanted = /^\s*([a-z]{1,8}|\*)(?:-[a-z0-9]{1,8})*\s*(?:;\s*q=(0(?:\.\d{1,3})?|1(?:\.0{1,3})?)\s*)?$/i;

/** So many signs of the header are read: nobody knows more languages. */
const MOST = 500;

/**
 * The language in which a caller wants to be told what is wrong (`Accept-Language`, RFC 9110): the one of ours that is wanted most.
 * Dutch without one, and where both are wanted as much.
 *
 * @example
 * languageOf("en-GB, nl;q=0.5"); //=> "en"
 * languageOf("de"); //=> "nl"
 * languageOf("nl;q=0, *"); //=> "en"
 */
export function languageOf(header: string | undefined): Taal {
  const weights = new Map<string, number>();
  for (const part of (header ?? "").slice(0, MOST).split(",")) {
    const [, name = "", q = "1"] = wanted.exec(part) ?? [];
    const key = name.toLowerCase();
    weights.set(key, Math.max(Number(q), weights.get(key) ?? 0));
  }
  // The star stands for each language that the header does not name.
  const weightOf = (taal: Taal): number => weights.get(taal) ?? weights.get("*") ?? 0;
  return weightOf("en") > weightOf("nl") ? "en" : "nl";
}
