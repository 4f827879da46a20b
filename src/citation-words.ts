import { bedragwoorden, eenheden, maanden as months, telwoorden } from "./generated/texts.js";

// How sources write numbers, days and terms: words of the language of the law, kept with the other texts.

/** Each number that has a word, with the ways to write it. */
export const numerals: Readonly<Record<string, readonly string[]>> = telwoorden.nl;
/** The words of each unit of a term. */
export const units: Readonly<Record<string, readonly string[]>> = eenheden.nl;
export const maanden: readonly string[] = months.nl;
export const amounts = bedragwoorden.nl;
