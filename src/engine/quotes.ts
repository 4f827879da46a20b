/** One space between words, as the eye reads it. */
export const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A word that a line end broke in two, whole again; `hyphen` is what stays of the break (niet-\nschoolgaand). */
export const unbroken = (text: string, hyphen = ""): string =>
  text.replace(/(?<=\p{L})-[ \t]*\n\s*(?=\p{L})/gu, hyphen);

/** The places of the parts of a quote in a text, in their order (`[...]` marks an elision); none where it does not stand there. */
export function placesOf(quote: string, text: string): readonly (readonly [number, number])[] {
  let from = 0;
  const found: [number, number][] = [];
  for (const part of quote.split("[...]").map(plain)) {
    const at = text.indexOf(part, from);
    if (at < 0) return [];
    from = at + part.length;
    found.push([at, from]);
  }
  return found;
}

/** The text of a source, as far as a quote of it is held against it. */
export class SourceText {
  private lines: readonly string[] | undefined;
  private articles: ReadonlySet<string> | undefined;

  constructor(private readonly text: string) {}

  /** As it reads in one line: with a hyphen at a line end taken out, and with it kept (niet-\nschoolgaand). */
  private get readings(): readonly string[] {
    this.lines ??= ["", "-"].map((hyphen) => plain(unbroken(this.text, hyphen)));
    return this.lines;
  }

  /** Whether the parts of a quote between `[...]` stand in it in their order. */
  holds(quote: string): boolean {
    const words = quote.replaceAll("[...]", "").trim();
    return words.length >= SHORTEST && this.readings.some((reading) => placesOf(quote, reading).length > 0);
  }

  /** The numbers of its articles, as they stand at the head of each; none where it is no law. */
  get headings(): ReadonlySet<string> {
    this.articles ??= new Set([...this.text.matchAll(/^## Artikel (\S+)$/gm)].map(([, number = ""]) => number));
    return this.articles;
  }

  /** The day whose state of the text it holds; where only the year is known, the day that it names instead. */
  get state(): string | undefined {
    const full = /^toestand: (\d{4}-\d{2}-\d{2})$/m.exec(this.text)?.[1];
    return full ?? /^g: (\d{4}-\d{2}-\d{2})$/m.exec(this.text)?.[1];
  }
}

/** Fewer characters stand in every text. */
const SHORTEST = 5;
