import type { Tekst } from "./tekst.js";
import { inEach, type Wording, wordedIn } from "./wording.js";

/** What people call something, and the names of its values; `null` where those need none: a day, a number, yes or no. */
export interface Naam {
  /** Its name, as it stands in a sentence. */
  readonly titel: Tekst;
  /** What each of its values is called; `null` where it has no list of them. */
  readonly waarden: Readonly<Record<string, Tekst>> | null;
}

/** What something is called, with the parts of its value. */
export interface NaamMetDelen extends Naam {
  /** The parts of the value of a consequence, by key. */
  readonly delen?: Readonly<Record<string, Naam>>;
}

/** The names that an outcome is told with: of facts and dates by their id, of consequences with those of their parts. */
export type Namen = Readonly<Record<string, NaamMetDelen>>;

/** An answer to choose, and what people call it. */
export interface Antwoord {
  readonly waarde: string | boolean;
  readonly titel: Tekst;
}

/** An id among words: of what the rules give no name, and behind a name where somebody has to write the id. */
export const codeStyle = (id: string): string => `[${id}]`;

/** What something is called; its id in code style where the rules give it no name. */
export const nameOf = (id: string, titel: Tekst | undefined): Tekst =>
  titel ?? { nl: codeStyle(id), en: codeStyle(id) };

/** A name, and behind it the id for who has to write that: "voogd [voogd]". */
export const withId = (id: string, naam: string | undefined): string =>
  naam === undefined ? codeStyle(id) : `${naam} ${codeStyle(id)}`;

/** A name in each language, and behind it the id for who has to write that. */
export const withIdIn = (id: string, naam: Tekst | undefined): Tekst => inEach((taal) => withId(id, naam?.[taal]));

/** Names in a row, as they stand after a colon: they can be whole clauses, with commas in them. */
export const listed = (names: readonly string[]): string => names.join("; ");

/** Names in a row, in each language. */
export const listedIn = (names: readonly Wording[]): Tekst =>
  inEach((taal) => listed(names.map((name) => wordedIn(name, taal))));

/** A text as it stands in the middle of a sentence: "De laatste dag" becomes "de laatste dag", "TLV" stays. */
export const inSentence = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (first) => first.toLowerCase());

/** A text as it stands at the head of a sentence: "de laatste dag" becomes "De laatste dag". */
export const atHead = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
