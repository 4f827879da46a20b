import type { Bron } from "../../model/bron.js";
import { placesOf } from "../../read/regime/quotes.js";

/** A stretch of a text, from its first character to behind its last. */
export type Stretch = readonly [from: number, to: number];

/** A part of a text as it reads in one line, and where each of its characters stands in the text. */
interface Reading {
  readonly text: string;
  readonly at: readonly number[];
}

/** A word that a line end broke in two, or a stretch of white space. */
const GAP = /(?<=\p{L})-[ \t]*\n\s*(?=\p{L})|\s+/gu;

function readingOf(text: string, [from, to]: Stretch, hyphen: string): Reading {
  const at: number[] = [];
  let line = "";
  let done = from;
  const add = (start: number, end: number): void => {
    line += text.slice(start, end);
    for (let i = start; i < end; i++) at.push(i);
  };
  for (const found of text.slice(from, to).matchAll(GAP)) {
    const start = from + found.index;
    add(done, start);
    done = start + found[0].length;
    const put = found[0].startsWith("-") ? hyphen : line === "" ? "" : " ";
    for (const sign of put) {
      line += sign;
      at.push(start);
    }
  }
  add(done, to);
  return { text: line, at };
}

interface Section {
  readonly article: string | undefined;
  readonly readings: readonly Reading[];
}

/** What comes before the first line of a text proper: who made it, and of which day it is. */
export const bodyOf = (text: string): number => /^---\n[\s\S]*?\n---\n/.exec(text)?.[0].length ?? 0;

function sectionsOf(text: string): Section[] {
  const body = bodyOf(text);
  const starts = [body, ...[...text.matchAll(/^## /gm)].map(({ index }) => index)].filter((at) => at >= body);
  return starts.map((start, i) => {
    const stretch: Stretch = [start, starts[i + 1] ?? text.length];
    const article = /^## Artikel (\S+)/.exec(text.slice(start, stretch[1]))?.[1];
    return { article, readings: ["", "-"].map((hyphen) => readingOf(text, stretch, hyphen)) };
  });
}

/** The article that a source names, in its reference or else in its place. */
const articleOf = ({ jci = "", vindplaats }: Pick<Bron, "jci" | "vindplaats">): string | undefined =>
  /&artikel=([^&]+)/.exec(jci)?.[1] ?? /\bart\. (\d[\w.:]*)/.exec(vindplaats)?.[1];

/** Finds quotes in one text. */
export class MarkedText {
  private readonly sections: readonly Section[];

  constructor(text: string) {
    this.sections = sectionsOf(text);
  }

  /** Where the parts of a quote stand, in the article that its source names where there is one; none where it stands nowhere. */
  find(quote: string, bron?: Pick<Bron, "jci" | "vindplaats">): readonly Stretch[] {
    const article = bron && articleOf(bron);
    const named = this.sections.filter((section) => article !== undefined && section.article === article);
    for (const { readings } of [...named, ...this.sections]) {
      for (const { text, at } of readings) {
        const found = placesOf(quote, text).filter(([from, to]) => to > from);
        if (found.length > 0) return found.map(([from, to]) => [at[from] ?? 0, (at[to - 1] ?? 0) + 1] as const);
      }
    }
    return [];
  }
}
