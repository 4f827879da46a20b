import type { Taal, Tekst } from "./tekst.js";

/** A text of a message: one that is the same in every language, or one in each. */
export type Wording = string | Tekst;

/** A text in each language, from what says it in one. */
export const inEach = (say: (taal: Taal) => string): Tekst => ({ nl: say("nl"), en: say("en") });

/** How a text of a message reads in a language. */
export const wordedIn = (wording: Wording, taal: Taal): string =>
  typeof wording === "string" ? wording : wording[taal];
