import { paginaTeksten } from "../../generated/pagina-texts.js";
import type { Taal } from "../../model/tekst.js";
import { fill } from "../../read/errors.js";

/** The sentences of the page, in one language. */
export type Words = (typeof paginaTeksten)[Taal];
export const wordsIn = (taal: Taal): Words => paginaTeksten[taal];

/** A sentence with its places filled in. */
export const say = (line: string, values: Readonly<Record<string, string | number>>): string =>
  fill(line, (name) => (Object.hasOwn(values, name) ? String(values[name]) : undefined));

/** A number of things: the sentence for one, or the sentence for more. */
export const count = (line: { readonly een: string; readonly meer: string }, aantal: number): string =>
  say(aantal === 1 ? line.een : line.meer, { aantal });

/** What stands in two languages, in that of the page. */
export const either = (taal: Taal, nl: string, en: string): string => (taal === "nl" ? nl : en);
