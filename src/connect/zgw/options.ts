import { isObject } from "../../model/depth.js";
import type { Wording } from "../../model/wording.js";
import { pointer, ToetsverzoekError } from "../../read/errors.js";
import { movedTo } from "../../read/made-from.js";
import { readPlain } from "../../read/plain.js";
import { Reading } from "../../read/reading.js";
import { shownKey } from "../../read/shown.js";
import { refuseOne, refuseOption, textForm } from "../errors.js";
import { addressHidesBsn, hidesBsn, passesElevenTest } from "../person.js";

/** What a text of an option must look like, told as it is. */
export interface Shape {
  readonly fits: (text: string) => boolean;
  readonly keuze: Wording;
  /** Whether a text that fits hides a citizen number; without it none can. */
  readonly hides?: (text: string) => boolean;
}

/** An absolute address, as the APIs name things: the signs of RFC 3986 alone, on a host with a name and without anybody's login. */
const ADDRESS =
  /^https?:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?(?:[/?](?:[\w.~:/?@!$&'()*+,;=-]|%[\dA-Fa-f]{2})*)?$/;
export const address = (most: number): Shape => ({
  fits: (text) => text.length <= most && ADDRESS.test(text),
  keuze: `https://… (1-${most})`,
  hides: addressHidesBsn,
});
/** A text of so many signs, on one line. */
export const text = (most: number): Shape => ({
  fits: (value) => value.length <= most && /^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+$/u.test(value) && value.trim() !== "",
  keuze: textForm(most),
  hides: hidesBsn,
});
/** The number of an organisation: it passes the test of a BSN too, and stands only where the standard has it. */
export const rsin: Shape = { fits: (value) => /[1-9]/.test(value) && passesElevenTest(value), keuze: "RSIN" };

/** A length of time (ISO 8601). */
export const duration: Shape = {
  fits: (value) => /^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(value),
  keuze: "P8W, P1Y, P56D …",
};

/** Reads a text in the options; `undefined` where it is left out. */
export function textIn(name: string, value: unknown, { fits, keuze, hides }: Shape): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "string" || !fits(value)) return refuseOption(name, value, keuze);
  return hides?.(value) ? refuseOne("connect-bsn", `/opties/${name}`, value) : value;
}

/**
 * Reads texts by name. Of names that are not among `names` none is passed over without a word.
 *
 * @param names `undefined` where they are not known, for what they belong to was refused
 */
export function textsIn(
  name: string,
  value: unknown,
  names: readonly string[] | undefined,
  shape: Shape,
): ReadonlyMap<string, string> {
  const { value: data, problemen } = readPlain(value ?? {}, 2);
  if (problemen.length > 0)
    throw new ToetsverzoekError(problemen.map((one) => movedTo(one, `/opties/${name}${one.pad}`)));
  if (!isObject(data)) return refuseOption(name, value, "{ … }");
  const reading = new Reading();
  const read = Object.entries(data).map(([key, one]) => {
    const at = `${name}${pointer([shownKey(key)])}`;
    const known = names === undefined || names.includes(key);
    const found = reading.part(() => (known ? textIn(at, one, shape) : refuseOption(at, one, names.join(", "))));
    return [key, found ?? ""] as const;
  });
  reading.end();
  return new Map(read);
}
