import { passes, readKenmerk } from "../model/kenmerk.js";
import { personNumbers } from "../read/rule-words.js";

/** Nine digits that pass the test of a BSN, which is that of an RSIN. */
export const passesElevenTest = (digits: string): boolean => /^\d{9}$/.test(digits) && passes(digits);

/** What a machine made up, as the key of a case may be: by chance some hold such a run of digits. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** So long may a key be: the run of digits in it is tested as one. */
const LONGEST = 60;
/** Who says what the digits are, has no year among them. */
const SAYS_SO = /bsn|sofi/i;

/** A digit of any script as one of ours: each script has its ten in a row, from nought up. */
function asOurs(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (before < LAST && /\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before);
}
const LAST = 9;

/** A text with the signs that an address writes by their numbers as those signs, however often that was done. */
function decoded(text: string): string {
  const once = text.replace(/(?:%[\dA-Fa-f]{2})+/g, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
  return once === text ? text : decoded(once);
}

/**
 * Whether a text hides a citizen number, whatever signs but letters separate its digits and in whichever script they are written. It is asked of each run
 * of digits as it is of the key of a case, beside a letter: nine digits that are no citizen number are the number of something else.
 */
export const hidesBsn = (text: string): boolean => [text, decoded(text)].some(hasBsn);

function hasBsn(text: string): boolean {
  const plain = text.normalize("NFKC").replace(/(?![0-9])\p{Nd}/gu, asOurs);
  if (UUID.test(plain)) return false;
  const before = SAYS_SO.test(plain) ? "bsn" : "x";
  const runs = plain.replace(/[^\p{L}\p{N}]+/gu, "-").match(/\d[\d-]*/g) ?? [];
  return runs.some((run) => {
    const digits = run.replace(/-+$/, "");
    return digits.length > LONGEST || readKenmerk(`${before}${digits}`) === "bsn";
  });
}

/** Whether an address hides one in a part of it. */
export const addressHidesBsn = (address: string): boolean => address.split(/[/?#&=;]/).some(hidesBsn);

/** Words of two letters or more; capitals alone are an abbreviation. */
const WORD = /\p{L}{2,}/gu;
const ABBREVIATION = /^\p{Lu}{2,5}$/u;
const SIGNS = /^[\p{L}\d#][\p{L}\d .,/:_()#&-]{0,49}(?<! )$/u;

/**
 * Whether a text reads as the number that an office gives: it has a digit, one word at most, and hides no citizen number. It is a form and
 * no proof: it keeps names and addresses out that were written in the wrong place.
 */
export const isOfficeNumber = (text: string): boolean =>
  SIGNS.test(text) &&
  /\d/.test(text) &&
  (text.match(WORD) ?? []).filter((word) => !ABBREVIATION.test(word)).length <= 1 &&
  !hidesBsn(text);

const plainName = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
/** A name of fewer letters stands at the front or the end of another one; within one it is chance. */
const SHORT = 5;

/** Whether a name is just one of a citizen number. */
export const isNumberName = (name: string): boolean => personNumbers.includes(name.toLowerCase());

/** Whether a name is one of a citizen number: as one of these is written, or with one in it. */
export function namesBsn(name: string): boolean {
  const own = plainName(name);
  return personNumbers.some((one) =>
    one.length < SHORT ? own.startsWith(one) || own.endsWith(one) : own.includes(one),
  );
}

/** More digits in a row than a name of a standard has. */
const COUNTER = /\d{4}/;

/** The name of an element or a field, as it is told: one of a standard as it is, and any other as a sign that no name has: it reads the same in every language. */
export const toldName = (name: string, form: RegExp): string =>
  form.test(name) && !COUNTER.test(name) && !hidesBsn(name) ? name : "*";
