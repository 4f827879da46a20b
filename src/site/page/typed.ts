import type { FeitType } from "../../model/feit.js";

/**
 * What was typed as the value of a fact. What cannot be one goes as the text that it is: the library says what is wrong with it.
 *
 * @example
 * typed("integer", " 7 "); //=> 7
 * typed("integer", "zeven"); //=> "zeven"
 */
export function typed(type: FeitType, text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  return type === "integer" && /^-?\d{1,15}$/.test(trimmed) ? Number(trimmed) : trimmed;
}

/** What stands in a field for an answer. */
export const inField = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : "";

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
