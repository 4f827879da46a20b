import type { Feit } from "../../model/feit.js";
import type { Taal } from "../../model/tekst.js";

/** The sign between a whole number and its decimals. */
const mark: Readonly<Record<Taal, string>> = { nl: ",", en: "." };

/**
 * What was typed as the value of a fact. A point in Dutch is not taken for a comma: 1.500 can be meant as fifteen hundred. What cannot be one goes as the text that it is: the library says what is wrong with it.
 *
 * @example
 * typed({ type: "integer" }, " 7 "); //=> 7
 * typed({ type: "integer" }, "zeven"); //=> "zeven"
 * typed({ type: "integer", decimalen: 2 }, "2,5", "nl"); //=> 2.5
 */
export function typed({ type, decimalen }: Pick<Feit, "type" | "decimalen">, text: string, taal: Taal = "nl"): unknown {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  if (type !== "integer") return trimmed;
  const [whole = "", part, ...more] = decimalen === undefined ? [trimmed] : trimmed.split(mark[taal]);
  const isNumber = /^-?\d{1,15}$/.test(whole) && (part === undefined || /^\d{1,15}$/.test(part)) && more.length === 0;
  return isNumber ? Number(part === undefined ? whole : `${whole}.${part}`) : trimmed;
}

/** What stands in a field for an answer. */
export const inField = (value: unknown, taal: Taal = "nl"): string =>
  typeof value === "string" ? value : typeof value === "number" ? String(value).replace(".", mark[taal]) : "";

/** How much of a date is known. */
export type Precision = "day" | "month" | "year";

export interface PartialDate {
  readonly precision: Precision;
  readonly year: string;
  readonly month: string;
}

/** The parts of a date of which the day, or the month too, is not known: as registers write it, 2014-03, 2014-03-00, 2014. */
export function partsOf(value: unknown): PartialDate {
  const [, year = "", month = "00", day = "00"] =
    /^(\d{1,4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(inField(value)) ?? [];
  if (year === "") return { precision: "day", year, month: "" };
  const precision = Number(month) === 0 ? "year" : Number(day) === 0 ? "month" : "day";
  return { precision, year, month: Number(month) === 0 ? "" : month };
}

/** A date as far as it is known: 2014-03, or 2014. A whole date has a field of its own. */
export function fromParts({ precision, year, month }: PartialDate): string | undefined {
  const trimmed = year.trim();
  if (trimmed === "" || precision === "day" || (precision === "month" && month === "")) return undefined;
  return precision === "month" ? `${trimmed}-${month}` : trimmed;
}

/** A year that has no thousand is being typed: 0, 02 and 0201 come before 2014. */
export const isHalfTyped = (date: string): boolean => date.startsWith("0");
