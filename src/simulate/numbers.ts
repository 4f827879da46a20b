import type { Taal } from "../model/tekst.js";

const marks = { nl: { thousands: ".", decimals: "," }, en: { thousands: ",", decimals: "." } } as const;

/**
 * A number as people write it, without the locale of a machine.
 *
 * @example
 * inDigits(12345.5, "nl"); //=> "12.345,5"
 */
export function inDigits(value: number, taal: Taal): string {
  const { thousands, decimals } = marks[taal];
  const [whole = "", part] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return part === undefined ? grouped : `${grouped}${decimals}${part}`;
}
