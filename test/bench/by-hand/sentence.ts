import { maanden } from "../../../src/generated/texts.js";

/** What a text says for the values of its places. */
export type Sentence = (a: string, b?: string, c?: string) => string;

/**
 * A text of the law files, cut once at its places.
 *
 * @example
 * sentence("{datum} is een {naam}.", "datum", "naam")("30 mei 2026", "zaterdag"); //=> "30 mei 2026 is een zaterdag."
 */
export function sentence(text: string, ...names: readonly string[]): Sentence {
  // At every odd place stands the name of a value.
  const [start = "", ...rest] = text.split(/\{([A-Za-z0-9.]+)\}/);
  const parts: { readonly place: number; readonly after: string }[] = [];
  for (let i = 0; i < rest.length; i += 2) {
    const place = names.indexOf(rest[i] ?? "");
    if (place < 0 || place > 2) throw new Error(`no value for {${rest[i]}} in "${text}"`);
    parts.push({ place, after: rest[i + 1] ?? "" });
  }
  return (a, b = "", c = "") => {
    let said = start;
    for (const { place, after } of parts) said += (place === 0 ? a : place === 1 ? b : c) + after;
    return said;
  };
}

export interface Sentences {
  readonly nl: Sentence;
  readonly en: Sentence;
}

export const sentences = (nl: string, en: string, ...names: readonly string[]): Sentences => ({
  nl: sentence(nl, ...names),
  en: sentence(en, ...names),
});

const inWords = (day: number, months: readonly string[]): string =>
  `${day % 100} ${months[(Math.trunc(day / 100) % 100) - 1]} ${Math.trunc(day / 10_000)}`;

/** 20260801 gives 1 augustus 2026. */
export const dutch = (day: number): string => inWords(day, maanden.nl);
/** 20260801 gives 1 August 2026. */
export const english = (day: number): string => inWords(day, maanden.en);
