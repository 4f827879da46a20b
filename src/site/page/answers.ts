import { incompleteDate } from "../../model/datum.js";
import { isObject } from "../../model/depth.js";
import type { FeitWaarde, Periode } from "../../model/feit.js";
import type { Taal } from "../../model/tekst.js";
import { inWords } from "../../read/words.js";
import type { FeitBeschrijving } from "../../tell/describe.js";

const isText = (value: unknown): value is string => typeof value === "string";
const isPeriod = (value: unknown): value is Periode =>
  isObject(value) && isText(value["van"]) && (value["totEnMet"] === null || isText(value["totEnMet"]));

function isValue(value: unknown): value is FeitWaarde {
  if (Array.isArray(value)) return value.every(isText) || value.every(isPeriod);
  return isText(value) || typeof value === "number" || typeof value === "boolean";
}

/** An answer as people read it; nothing where a file holds what is no answer at all. */
export function answerInWords(feit: FeitBeschrijving, value: unknown, taal: Taal): string {
  const { titel, waardetitels, onvolledig = false } = feit;
  // Registers write noughts for what is not known of a date: 2014-03-00 is March 2014.
  const known = onvolledig && isText(value) ? (incompleteDate(value) ?? value) : value;
  return isValue(known) ? inWords(known, taal, { titel, waarden: waardetitels ?? null }) : "";
}

/** Periods as they are being typed: a day that is not there yet is empty. */
export interface Typed {
  readonly van: string;
  readonly totEnMet: string | null;
}

export const periodsIn = (value: unknown): readonly Typed[] =>
  Array.isArray(value)
    ? value.map((one: unknown) => {
        const { van, totEnMet } = isObject(one) ? one : {};
        return { van: isText(van) ? van : "", totEnMet: isText(totEnMet) ? totEnMet : null };
      })
    : [];

export const textsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter(isText) : []);
