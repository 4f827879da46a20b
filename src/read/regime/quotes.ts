import { ontkenningen } from "../rule-words.js";

/** One space between words, as the eye reads it. */
export const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A word that a line end broke in two, whole again; `hyphen` is what stays of the break (niet-\nschoolgaand). */
export const unbroken = (text: string, hyphen = ""): string =>
  text.replace(/(?<=\p{L})-[ \t]*\n\s*(?=\p{L})/gu, hyphen);

/** A place inside a word or a figure; a figure after letters is the mark of a note. */
const INSIDE =
  /[\p{L}\p{M}]\n[\p{L}\p{M}]|\d\n[\p{L}\d]|\d\n[.,:]\d|\d[.,:]\n\d|[\p{L}\d]\n-[\p{L}\d]|[\p{L}\d]-\n[\p{L}\d]/u;
const isInside = (text: string, at: number): boolean =>
  INSIDE.test(`${text.slice(Math.max(0, at - 2), at)}\n${text.slice(at, at + 2)}`);

const MOST_COMPARED = 1_000_000;

/** Where a part of a quote stands in a text, in whole words; -1 where it does not. */
function placeOf(part: string, text: string, from: number): number {
  // A long part that stands again and again inside words would be compared as often as the text is long.
  let left = MOST_COMPARED;
  for (let at = text.indexOf(part, from); at >= 0 && left > 0; at = text.indexOf(part, at + 1)) {
    left -= part.length;
    if (part === "" || !(isInside(text, at) || isInside(text, at + part.length))) return at;
  }
  return -1;
}

/** The places of the parts of a quote in a text, in their order (`[...]` marks an elision); none where it does not stand there. */
export const placesOf = (quote: string, text: string): readonly (readonly [number, number])[] =>
  placesOfParts(partsOf(quote), text);

const partsOf = (quote: string): readonly string[] => quote.split("[...]").map(plain);

function placesOfParts(parts: readonly string[], text: string): readonly (readonly [number, number])[] {
  let from = 0;
  const found: [number, number][] = [];
  for (const part of parts) {
    const at = placeOf(part, text, from);
    if (at < 0) return [];
    from = at + part.length;
    found.push([at, from]);
  }
  return found;
}

/** Parts of fewer words can be put together into anything: the first has two, those between it and the last three. */
function isPieced(quote: string): boolean {
  const counts = quote.split("[...]").map((part) => (part.trim() === "" ? 0 : plain(part).split(" ").length));
  return counts.length > 1 && counts.some((n, i) => n < (i === 0 ? 2 : i === counts.length - 1 ? 1 : 3));
}

/** Where one sentence, or one item of a list, ends and the next begins. */
const BREAK = /[.?!]\s+\p{Lu}|;\s/u;
/** What may follow the last word of a sentence, or of the words above a list. */
const CLOSED = /^\s*(?:$|[.;:,?!]|[a-z0-9]{1,2}[.)°]\s)/u;
const SHORT = 3;

/**
 * Whether the last part is a word or two from elsewhere: those stand in nearly every article. It goes on in the sentence of the part
 * before it, and a single word closes what it belongs to.
 */
function isSewnOn(places: readonly (readonly [number, number])[], parts: readonly string[], text: string): boolean {
  const [before, last] = [places.at(-2), places.at(-1)];
  const count = (parts.at(-1) ?? "").split(" ").length;
  if (!before || !last || parts.at(-1) === "" || count >= SHORT) return false;
  const closes = count > 1 || /[.;:?!]$/.test(parts.at(-1) ?? "") || CLOSED.test(text.slice(last[1]));
  return BREAK.test(text.slice(before[1] - 1, last[0])) || !closes;
}

/** Whether a quote leaves out a word that turns what it says around. */
const leavesOutNot = (places: readonly (readonly [number, number])[], text: string): boolean =>
  places.some(([start], i) => {
    const end = places[i - 1]?.[1];
    return end !== undefined && words(text.slice(end, start)).some((word) => ontkenningen.includes(word));
  });
const words = (text: string): string[] => text.toLowerCase().split(/[^\p{L}]+/u);

/** A text, or an article of it, as it reads in one line: with a hyphen at a line end taken out, and with it kept. */
const readingsOf = (text: string): readonly string[] => ["", "-"].map((hyphen) => plain(unbroken(text, hyphen)));

/** The heading of an article, with its number. */
const ARTICLE = /^## Artikel (\S+)$/m;

/** What stands under one heading: as it reads, and the numbers of its leden. */
interface Section {
  readonly readings: readonly string[];
  readonly leden: readonly string[];
}

/** The text of a source, as far as a quote of it is held against it. */
export class SourceText {
  private parts: ReadonlyMap<string, Section> | undefined;
  private articles: ReadonlySet<string> | undefined;

  constructor(private readonly text: string) {}

  /** What stands under each heading, by the number of the article, or else by the heading. */
  private get sections(): ReadonlyMap<string, Section> {
    if (this.parts) return this.parts;
    const found = new Map<string, { readings: string[]; leden: string[] }>();
    for (const part of this.text.split(/^(?=## )/m)) {
      const heading = part.split("\n", 1)[0] ?? "";
      const key = ARTICLE.exec(heading)?.[1] ?? `# ${heading}`;
      // A heading can come back: what stands under it is then one, and grows in place.
      const section = found.get(key) ?? { readings: [], leden: [] };
      section.readings.push(...readingsOf(part));
      for (const [, number = ""] of part.matchAll(/^(\d+[a-z]?)\.?\s/gm)) section.leden.push(number);
      found.set(key, section);
    }
    this.parts = found;
    return found;
  }

  /**
   * Whether the parts of a quote between `[...]` stand under one heading, in their order and in whole words.
   *
   * @param article the only one in which they may stand, where the text has its heading
   */
  holds(quote: string, article?: string): boolean {
    if (quote.replaceAll("[...]", "").trim().length < SHORTEST || isPieced(quote)) return false;
    const parts = partsOf(quote);
    const named = article === undefined ? undefined : this.sections.get(article);
    return (named ? named.readings : [...this.sections.values()].flatMap(({ readings }) => readings)).some(
      (reading) => {
        const places = placesOfParts(parts, reading);
        return places.length > 0 && !leavesOutNot(places, reading) && !isSewnOn(places, parts, reading);
      },
    );
  }

  /** The numbers of its articles, as they stand at the head of each; none where it is no law. */
  get headings(): ReadonlySet<string> {
    this.articles ??= new Set([...this.text.matchAll(new RegExp(ARTICLE, "gm"))].map(([, number = ""]) => number));
    return this.articles;
  }

  /** The numbers of the leden of an article; none where they have none. */
  ledenOf(article: string): readonly string[] {
    return this.sections.get(article)?.leden ?? [];
  }

  /** The day whose state of the text it holds; where only the year is known, the day that it names instead. */
  get state(): string | undefined {
    const full = /^toestand: (\d{4}-\d{2}-\d{2})$/m.exec(this.text)?.[1];
    return full ?? /^g: (\d{4}-\d{2}-\d{2})$/m.exec(this.text)?.[1];
  }
}

/** Fewer characters stand in every text. */
const SHORTEST = 5;
