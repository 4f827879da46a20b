import { unbroken } from "../../read/regime/quotes.js";
import { type Insert, type Markup, markup } from "../../tell/markup.js";
import type { Cite } from "./citations.js";
import type { BookSource } from "./data.js";
import { bodyOf, MarkedText, type Stretch } from "./marks.js";

/** A paragraph or a heading of a source. */
export interface Block {
  readonly id: string;
  readonly stretch: Stretch;
  /** The depth of a heading, from 2; none for a paragraph. */
  readonly heading: number | undefined;
  readonly item: boolean;
  /** What quotes from it. */
  readonly cites: readonly Cite[];
  /** The place as a reference in words starts: "art. 6 lid 2"; none outside articles. */
  readonly article: string | undefined;
  readonly lid: string | undefined;
}

const HEADING = /^(#{1,4})\s*(?=\S)/;
const LID = /^(\d+)[a-z]?\.?\s/;
const BLOCKS = /[^\n](?:[^\n]|\n(?!\s*\n))*/g;

/** The paragraphs of a text; a heading is one by itself. */
function stretchesOf(text: string): Stretch[] {
  const from = bodyOf(text);
  return [...text.slice(from).matchAll(BLOCKS)].flatMap(({ 0: found, index }): Stretch[] => {
    const start = from + index;
    const first = found.indexOf("\n");
    const whole: Stretch = [start, start + found.length];
    if (found.trim() === "") return [];
    if (!HEADING.test(found) || first < 0) return [whole];
    return [
      [start, start + first],
      [start + first + 1, whole[1]],
    ];
  });
}

/** What stands above a text: its name, its day, where it came from. */
function headOf(text: string): ReadonlyMap<string, string> {
  const head = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? "";
  return new Map(
    [...head.matchAll(/^([A-Za-z-]+): (.*)$/gm)].map(([, key = "", value = ""]) => [
      key,
      value.replace(/^"(.*)"$/, "$1").replaceAll('\\"', '"'),
    ]),
  );
}

const overlaps = (a: Stretch, b: Stretch): boolean => a[0] < b[1] && b[0] < a[1];

/** A source as a page shows it: its paragraphs, the stretches that are quoted, and by what. */
export class SourceView {
  readonly blocks: readonly Block[];
  readonly head: ReadonlyMap<string, string>;
  readonly text: string | undefined;
  private readonly quoted: readonly Stretch[];
  private readonly marked: MarkedText | undefined;
  private readonly firstPlace = new Map<string, Stretch>();

  /** @param words all texts of the book: a word that a line end broke in two is made whole as they write it */
  constructor(
    readonly document: string,
    source: BookSource | undefined,
    readonly cites: readonly Cite[],
    private readonly words: string,
  ) {
    this.text = source?.tekst;
    const text = source?.tekst ?? "";
    this.head = headOf(text);
    this.marked = source && new MarkedText(text);
    const places = cites.map((cite) => ({ cite, at: cite.bron.citaat.flatMap((quote) => this.find(quote, cite)) }));
    this.quoted = places.filter(({ cite }) => cite.reden === undefined).flatMap(({ at }) => at);
    let article: string | undefined;
    let lid: string | undefined;
    this.blocks = stretchesOf(text).map((stretch, i) => {
      const line = text.slice(...stretch);
      const heading = HEADING.exec(line)?.[1]?.length;
      if (heading !== undefined) [article, lid] = [/^## Artikel (\S+)/.exec(line)?.[1], undefined];
      const number = LID.exec(line)?.[1];
      if (article !== undefined && number !== undefined && Number(number) > Number(lid ?? 0)) lid = number;
      const own = places.filter(({ at }) => at.some((one) => overlaps(one, stretch))).map(({ cite }) => cite);
      const id = `p${i + 1}`;
      return { id, stretch, heading, item: /^(?:[a-z0-9]{1,3}[.°)]|[-–•])\s/.test(line), cites: own, article, lid };
    });
  }

  /** The name under which people know it; the start of how its places are told, or its id, where it does not say. */
  get title(): string {
    const place = this.cites[0]?.bron.vindplaats.split(",")[0];
    return this.head.get("citeertitel") ?? place ?? this.document;
  }

  private find(quote: string, { bron }: Pick<Cite, "bron">): readonly Stretch[] {
    const found = this.marked?.find(quote, bron) ?? [];
    const key = bron.citaat.join("\n");
    if (found[0] && !this.firstPlace.has(key)) this.firstPlace.set(key, found[0]);
    return found;
  }

  /** Where sentences stand, as far as they do. */
  placesOf(sentences: readonly string[]): readonly Stretch[] {
    return sentences.flatMap((sentence) => this.marked?.find(sentence) ?? []);
  }

  /** The paragraph in which quotes start. */
  blockOf(citaat: readonly string[]): string | undefined {
    const place = this.firstPlace.get(citaat.join("\n"));
    return place && this.blocks.find(({ stretch }) => overlaps(stretch, place))?.id;
  }

  /** The paragraph at a place as `places` tells it: "Voorbeeldwet, art. 6 lid 2". */
  blockAt(plaats: string): string | undefined {
    const [, article, lid] = /, art\. (\S+)(?: lid (\d+))?$/.exec(plaats) ?? [];
    const inArticle = this.blocks.filter((block) => block.article === article && article !== undefined);
    return (inArticle.find((block) => block.lid === lid && block.heading === undefined) ?? inArticle[0])?.id;
  }

  /**
   * The words of a paragraph, with what is quoted marked.
   *
   * @param signs what stands behind a character, by the place of that: the mark of a note
   */
  shown(
    { stretch: [from, to], heading }: Pick<Block, "stretch" | "heading">,
    signs: ReadonlyMap<number, string> = new Map(),
  ): Markup {
    const text = this.text ?? "";
    const start = heading === undefined ? from : from + (HEADING.exec(text.slice(from, to))?.[0].length ?? 0);
    const edges = new Set([start, to]);
    const inside = this.quoted.filter((one) => overlaps(one, [start, to]));
    for (const one of inside) for (const edge of one) if (edge > start && edge < to) edges.add(edge);
    for (const edge of signs.keys()) if (edge > start && edge <= to) edges.add(edge);
    const sorted = [...edges].sort((a, b) => a - b);
    const parts: { text: string; isQuoted: boolean; sign: string | undefined }[] = [];
    for (const [i, edge] of sorted.entries()) {
      const next = sorted[i + 1];
      if (next === undefined) break;
      const isQuoted = inside.some(([a, b]) => a <= edge && next <= b);
      const part = { text: text.slice(edge, next), isQuoted, sign: signs.get(next) };
      const last = parts.at(-1);
      if (last?.isQuoted !== isQuoted || last.sign !== undefined) parts.push(part);
      else Object.assign(last, part, { text: last.text + part.text });
    }
    const shown = parts.map(({ text: words, isQuoted, sign }): Insert => {
      const whole = this.whole(words);
      return [isQuoted ? markup`<mark>${whole}</mark>` : whole, sign !== undefined && markup`<sup>${sign}</sup>`];
    });
    return markup`${shown}`;
  }

  /** Words that a line end broke in two, made whole: with their hyphen where the texts write them so elsewhere. */
  private whole(text: string): string {
    return unbroken(
      text.replace(/[\p{L}]+-[ \t]*\n\s*[\p{L}]+/gu, (broken) => {
        const kept = unbroken(broken, "-");
        return this.words.includes(kept) ? kept : unbroken(broken);
      }),
    );
  }
}
