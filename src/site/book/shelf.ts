import { codeStyle } from "../../model/naam.js";
import type { Tekst } from "../../model/tekst.js";
import { type Cite, type Cited, citationsOf } from "./citations.js";
import type { BookData, BookSource } from "./data.js";
import { safeNames } from "./paths.js";
import { factsOf, type Question, type Shelved, shelved } from "./shelved.js";
import { SourceView } from "./source-text.js";

/** All that the pages of a book look up, worked out once. */
export class Shelf {
  readonly regimes: readonly Shelved[];
  readonly questions: readonly Question[];
  readonly sources: ReadonlyMap<string, SourceView>;
  private readonly files: ReadonlyMap<string, string>;

  constructor(readonly data: BookData) {
    this.regimes = data.regimes.map((book) => shelved(book, data.regimes));
    const vragen = [...new Set(this.regimes.map(({ regime }) => regime.vraag))];
    const questions = vragen.map((vraag) => {
      const regimes = this.regimes.filter(({ regime }) => regime.vraag === vraag);
      const groepen: Record<string, Tekst> = Object.assign({}, ...regimes.map(({ regime }) => regime.groepen));
      const titel = regimes[0]?.regime.vraagTitel ?? { nl: codeStyle(vraag), en: codeStyle(vraag) };
      return { vraag, titel, regimes, feiten: factsOf(regimes), groepen };
    });
    // What has most to tell stands first; for the rest the order is that of the rules.
    this.questions = questions.sort((a, b) => b.regimes.length - a.regimes.length);
    const cites = citationsOf(this.regimes, this.questions);
    const texts = new Map(data.bronnen.map((source) => [source.document, source]));
    const documents = [...new Set([...texts.keys(), ...cites.keys()])].sort();
    this.files = safeNames(documents);
    this.sources = new Map(
      documents.map((document) => [document, this.viewed(document, texts.get(document), cites.get(document) ?? [])]),
    );
  }

  private viewed(document: string, source: BookSource | undefined, cites: readonly Cite[]): SourceView {
    const words = this.data.bronnen.map(({ tekst }) => tekst).join("\n");
    return new SourceView(document, source, cites, words);
  }

  regime(id: string): Shelved | undefined {
    return this.regimes.find(({ regime }) => regime.id === id);
  }

  /** The name of the page of a document, without its ending. */
  fileOf(document: string): string | undefined {
    return this.files.get(document);
  }

  /** The page and the paragraph where a quote stands; none where the text of its document is not in the book. */
  placeOf({ document, citaat }: Cited): { readonly file: string; readonly block: string | undefined } | undefined {
    const file = this.files.get(document);
    return file === undefined ? undefined : { file, block: this.sources.get(document)?.blockOf(citaat) };
  }
}
