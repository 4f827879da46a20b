import { isObject } from "../../model/depth.js";
import type { Wording } from "../../model/wording.js";
import { pointer, ToetsverzoekError } from "../../read/errors.js";
import { movedTo } from "../../read/made-from.js";
import { readPlain } from "../../read/plain.js";
import { shownKey } from "../../read/shown.js";
import { refuseOne, refuseOption } from "../errors.js";
import { looksLikeBsn } from "../person.js";

/** What a text of an option must look like, told as it is. */
export interface Shape {
  readonly fits: (text: string) => boolean;
  readonly keuze: Wording;
}

/** An absolute address, as the APIs name things. */
export const address = (most: number): Shape => ({
  fits: (text) => text.length <= most && /^https?:\/\/[^\s/?#]+\S*$/.test(text),
  keuze: `https://… (1-${most})`,
});
/** A text of so many signs, on one line. */
export const text = (most: number): Shape => ({
  fits: (value) => value.length <= most && /^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+$/u.test(value) && value.trim() !== "",
  keuze: `1-${most}`,
});
/** The number of an organisation: it passes the test of a BSN too, and stands only where the standard has it. */
export const rsin: Shape = { fits: (value) => /^\d{9}$/.test(value) && looksLikeBsn(value), keuze: "RSIN" };

/** A length of time (ISO 8601). */
export const duration: Shape = {
  fits: (value) => /^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(value),
  keuze: "P8W, P1Y, P56D …",
};

/** Reads a text in the options; `undefined` where it is left out. */
export function textIn(name: string, value: unknown, { fits, keuze }: Shape): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === "string" && fits(value) ? value : refuseOption(name, value, keuze);
}

/** Reads the number that an office gives: never the number of a person. */
export function numberIn(name: string, value: unknown, most: number): string | undefined {
  const found = textIn(name, value, text(most));
  return found !== undefined && looksLikeBsn(found) ? refuseOne("connect-bsn", `/opties/${name}`, found) : found;
}

/** Reads texts by name. Of names that are not among `names` none is passed over without a word. */
export function textsIn(
  name: string,
  value: unknown,
  names: readonly string[],
  shape: Shape,
): ReadonlyMap<string, string> {
  const { value: data, problemen } = readPlain(value ?? {}, 2);
  if (problemen.length > 0)
    throw new ToetsverzoekError(problemen.map((one) => movedTo(one, `/opties/${name}${one.pad}`)));
  if (!isObject(data)) return refuseOption(name, value, "{ … }");
  return new Map(
    Object.entries(data).map(([key, one]) => {
      const at = pointer([shownKey(key)]).slice(1);
      if (!names.includes(key)) return refuseOption(`${name}/${at}`, one, names.join(", "));
      return [key, textIn(`${name}/${at}`, one, shape) ?? ""] as const;
    }),
  );
}
