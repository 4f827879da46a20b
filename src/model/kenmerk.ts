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
/** A year of four digits, as a register writes it. */
const YEAR = /^(?:19|20)\d\d$/;
/** Who says what the digits are, has no register with a year in mind. */
const SAYS_SO = /bsn|sofi/i;

/**
 * Whether groups of digits up to some place can be of a register: with a year before or among them, or with one of two digits at the front and
 * what it counts behind that.
 */
const isCounted = (upTo: readonly string[], first: number): boolean =>
  upTo.some((group) => YEAR.test(group)) || (upTo[0]?.length === 2 && (first > 0 || upTo.length === 2));

/** Whether groups of digits that follow each other are a citizen number together: 1234-56782-1, and not 2026-12345. */
function hidesInGroups(groups: readonly string[], saysSo: boolean): boolean {
  return groups.some((_, first) =>
    groups.some((_, last) => {
      if (last <= first || !hides(groups.slice(first, last + 1).join(""))) return false;
      return saysSo || !isCounted(groups.slice(0, last + 1), first);
    }),
  );
}

/** Whether signs cut a citizen number in pieces of any length, whatever pieces stand beside it. */
const hidesInPieces = (text: string): boolean =>
  [...text.matchAll(CUT)].some(([cut]) => hidesInGroups(cut.split(SIGNS).filter(Boolean), SAYS_SO.test(text)));

const hides = (text: string): boolean => [...text.matchAll(NINE)].some(([, found = ""]) => passes(bare(found)));

/**
 * Whether the text can be the key of a case. A key is echoed and ends in logs and files, so none may hide a citizen number.
 * Refused are nine digits with nothing but signs beside them, whatever they weigh; and, whatever stands around it, what is a citizen number by
 * the eleven-test, with noughts before it or not: a run of digits, nine in threes, or groups of digits that signs cut. Of such groups not
 * where a year stands before or among them, unless the key says "BSN". A longer run is taken for a case number or a time, and a shorter
 * one for a counter: of those one in eleven would be refused for nothing. Letters between the digits hide a number from this.
 *
 * @example
 * readKenmerk("ZAAK-2026-0000123456"); //=> "ok"
 * readKenmerk("Z/26/000123"); //=> "ok"
 * readKenmerk("BSN123456782"); //=> "bsn"
 * readKenmerk("12.3456.782"); //=> "bsn"
 * readKenmerk("12.34.56.782-1"); //=> "bsn"
 * readKenmerk("2026-97791"); //=> "bsn"
 * readKenmerk("ZAAK-2026-97791"); //=> "ok"
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
