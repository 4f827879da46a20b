/**
 * The form of the caller's own key of a case: what registers of cases write in an `identificatie` (ZGW: at most 40 or 50 characters),
 * `ZAAK-2026-0000000123`, `Z/26/000123`, `OV 2026:12`. A plain expression, so that SQL and JSON Schema can say the same.
 */
export const KENMERK_VORM = "[A-Za-z0-9._:/-]([A-Za-z0-9 ._:/-]{0,62}[A-Za-z0-9._:/-])?";
/** The signs in it that are no letter or digit. */
const SIGN = "[ ._:/-]";
/** Nine digits in all, however they are cut. */
export const NEGEN_CIJFERS = `${SIGN}*([0-9]${SIGN}*){9}`;

const FORM = new RegExp(`^${KENMERK_VORM}$`);
/** Words with a space between them are rather somebody's name than the number of a case. */
const isNamelike = (text: string): boolean => text.includes(" ") && !/\d/.test(text);

/** The form of a key as a pattern of JSON Schema. What takes a sum, whether nine digits are a citizen number, no schema says. */
export const KENMERK_PATROON = `^(?!${NEGEN_CIJFERS}$)(?=[^ ]+$|.*[0-9])${KENMERK_VORM}$`;

/** A random or timed UUID: its digits come from a machine, and some hold such a run by chance. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

const SIGNS = new RegExp(SIGN, "g");
const bare = (text: string): string => text.replace(SIGNS, "");

/**
 * Nine digits, in threes as people read them out or not, with noughts before them and no other digit around them. Two noughts at their
 * own front are those of a counter: no citizen number was given out that is so small.
 */
const NINE = new RegExp(`(?<!\\d)0*(?!00)(\\d{3}(${SIGN}?)\\d{3}\\2\\d{3})(?!\\d)`, "g");

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The eleven-test of nine digits: they weigh nine down to two, and the last one minus one. */
export const passes = (digits: string): boolean =>
  WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % (WEIGHTS.length + 2) === 0;

/** Digits and the signs that cut them. */
const CUT = new RegExp(`\\d+(?:${SIGN}+\\d+)+`, "g");
/** A year that stands apart, in four digits or at the front in two with the counter behind it, is that of a register. */
const WITH_YEAR = new RegExp(`(?<!\\d)(?:19|20)\\d\\d(?!\\d)|^\\d\\d${SIGN}\\d+$`);
/** Who says what the digits are, has no register with a year in mind. */
const SAYS_SO = /bsn|sofi/i;

/** Whether signs cut a citizen number in pieces of any length, beside letters: 1234-56782, and not 2026-12345. */
const hidesInPieces = (text: string): boolean =>
  [...text.matchAll(CUT)].some(([cut]) => (SAYS_SO.test(text) || !WITH_YEAR.test(cut)) && hides(bare(cut)));

const hides = (text: string): boolean => [...text.matchAll(NINE)].some(([, found = ""]) => passes(bare(found)));

/**
 * Whether the text can be the key of a case. A key is echoed and ends in logs and files, so none may hide a citizen number.
 * Refused are nine digits in all, with signs between them or not, whatever they weigh; and, whatever stands around it, a run of
 * digits, or nine in threes, that is a citizen number by the eleven-test, with noughts before it or not. So are nine digits that signs
 * cut otherwise beside letters, but with a year among them; behind "BSN" also then. A longer run is taken for a case number or a
 * time, and a shorter one for a counter: of those one in eleven would be refused for nothing.
 *
 * @example
 * readKenmerk("ZAAK-2026-0000123456"); //=> "ok"
 * readKenmerk("Z/26/000123"); //=> "ok"
 * readKenmerk("BSN123456782"); //=> "bsn"
 * readKenmerk("12.3456.782"); //=> "bsn"
 */
export function readKenmerk(text: string): "ok" | "form" | "bsn" {
  if (!FORM.test(text) || isNamelike(text)) return "form";
  if (UUID.test(text)) return "ok";
  const digits = bare(text);
  // Digits alone are one number, however they are cut.
  const whole = /^\d+$/.test(digits);
  return (whole && (digits.length === WEIGHTS.length || hides(digits))) || hides(text) || hidesInPieces(text)
    ? "bsn"
    : "ok";
}
