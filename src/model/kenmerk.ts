/** The form of the caller's own key of a case. */
const FORM = /^[A-Za-z0-9-]{1,64}$/;

/** A random or timed UUID: its digits come from a machine, and some hold such a run by chance. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/**
 * Nine digits, in threes as people read them out or not, with noughts before them and no other digit around them. Two noughts at their
 * own front are those of a counter: no citizen number was given out that is so small.
 */
const NINE = /(?<!\d)0*(?!00)(\d{3}(-?)\d{3}\2\d{3})(?!\d)/g;

/** The eleven-test: the digits weigh nine down to two, and the last one minus one. */
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];
const passes = (digits: string): boolean =>
  WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % (WEIGHTS.length + 2) === 0;

/** Digits and the dashes that cut them. */
const CUT = /\d+(?:-\d+)+/g;
/** A year that stands apart, in four digits or at the front in two with the counter behind it, is that of a register. */
const WITH_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|^\d\d-\d+$/;

/** Whether dashes cut a citizen number in pieces of any length, beside letters: 1234-56782, and not 2026-12345. */
const hidesInPieces = (text: string): boolean =>
  [...text.matchAll(CUT)].some(([cut]) => !WITH_YEAR.test(cut) && hides(cut.replaceAll("-", "")));

const hides = (text: string): boolean =>
  [...text.matchAll(NINE)].some(([, found = ""]) => passes(found.replaceAll("-", "")));

/**
 * Whether the text can be the key of a case. A key is echoed and ends in logs and files, so none may hide a citizen number.
 * Refused are nine digits in all, dashes or not, whatever they weigh; and, whatever stands around it, a run of digits, or nine in
 * threes, that is a citizen number by the eleven-test, with noughts before it or not. So are nine digits that dashes cut otherwise
 * beside letters, but with a year among them. A longer run is taken for a case number or a time, and a shorter one for a counter: of
 * those one in eleven would be refused for nothing.
 *
 * @example
 * readKenmerk("ZAAK-2026-0000123456"); //=> "ok"
 * readKenmerk("BSN123456782"); //=> "bsn"
 * readKenmerk("BSN12345-6782"); //=> "bsn"
 */
export function readKenmerk(text: string): "ok" | "form" | "bsn" {
  if (!FORM.test(text)) return "form";
  if (UUID.test(text)) return "ok";
  const bare = text.replaceAll("-", "");
  // Digits alone are one number, however they are cut.
  const whole = /^\d+$/.test(bare);
  return (whole && (bare.length === WEIGHTS.length || hides(bare))) || hides(text) || hidesInPieces(text)
    ? "bsn"
    : "ok";
}
