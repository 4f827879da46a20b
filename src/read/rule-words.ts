import {
  bedragwoorden,
  eenheden,
  maanden as months,
  ontkenningen as negations,
  persoonsgegevens,
  persoonsnummers,
  telwoorden,
} from "../generated/texts.js";

// Words of the language of the law that checks of rules go by, kept with the other texts: how sources write numbers, days and terms, and what tells who somebody is.

/** Each number that has a word, with the ways to write it. */
export const numerals: Readonly<Record<string, readonly string[]>> = telwoorden.nl;
/** The words of each unit of a term. */
export const units: Readonly<Record<string, readonly string[]>> = eenheden.nl;
export const maanden: readonly string[] = months.nl;
export const amounts = bedragwoorden.nl;
/** Names of facts that would tell who somebody is: no question asks those. */
export const personal: readonly string[] = [...persoonsgegevens.nl, ...persoonsnummers.nl];
/** Names of a number of a citizen, in small letters and digits: a file of somebody else with such a field is refused. */
export const personNumbers: readonly string[] = persoonsnummers.nl;
/** Words that turn a sentence around: a quote does not leave them out. */
export const ontkenningen: readonly string[] = negations.nl;
