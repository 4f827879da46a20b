import { type Taal, talen } from "../model/tekst.js";

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
 */
export function languageOf(header: string | undefined): Taal {
  let [found, most]: [Taal, number] = ["nl", 0];
  for (const part of (header ?? "").slice(0, MOST).split(",")) {
    const [, name = "", q = "1"] = wanted.exec(part) ?? [];
    const taal = talen.find((one) => one === name.toLowerCase());
    const [isMore, isAsMuch] = [Number(q) > most, Number(q) === most && taal === "nl"];
    if (taal !== undefined && (isMore || (isAsMuch && most > 0))) [found, most] = [taal, Number(q)];
  }
  return found;
}
