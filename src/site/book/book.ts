import { type Taal, talen } from "../../model/tekst.js";
import { changePage } from "./change-page.js";
import { coveragePage } from "./coverage-page.js";
import type { BookData } from "./data.js";
import { differencePage } from "./difference-page.js";
import { factPage, factsPage } from "./fact-page.js";
import { frontPage, languagesPage } from "./front-page.js";
import { Leaf } from "./leaf.js";
import { paths } from "./paths.js";
import { proofsPage } from "./proofs-page.js";
import { reckoningPage } from "./reckoning-page.js";
import { regimePage } from "./regime-page.js";
import { rulePage } from "./rule-page.js";
import { searchPage } from "./search-page.js";
import { Shelf } from "./shelf.js";
import { sourcePage, sourcesPage } from "./source-page.js";

/** The pages of one language, by their path from the folder of it. */
function* pagesOf(shelf: Shelf, taal: Taal): Generator<readonly [string, string]> {
  const at = (path: string, write: (leaf: Leaf) => string): readonly [string, string] => [
    path,
    write(new Leaf(shelf, taal, path)),
  ];
  yield at(paths.front, frontPage);
  yield at(paths.sources, sourcesPage);
  yield at(paths.search, searchPage);
  for (const shelved of shelf.regimes) {
    const { id } = shelved.regime;
    yield at(paths.regime(id), (leaf) => regimePage(leaf, shelved));
    yield at(paths.reckoning(id), (leaf) => reckoningPage(leaf, shelved));
    yield at(paths.coverage(id), (leaf) => coveragePage(leaf, shelved));
    yield at(paths.proofs(id), (leaf) => proofsPage(leaf, shelved));
    for (const name of shelved.rules.keys()) yield at(paths.rule(id, name), (leaf) => rulePage(leaf, shelved, name));
  }
  for (const question of shelf.questions) {
    yield at(paths.facts(question.vraag), (leaf) => factsPage(leaf, question));
    for (const feit of question.feiten)
      yield at(paths.fact(question.vraag, feit.id), (leaf) => factPage(leaf, question, feit));
  }
  for (const source of shelf.sources.values())
    yield at(paths.source(shelf.fileOf(source.document) ?? ""), (leaf) => sourcePage(leaf, source));
  for (const verschil of shelf.data.verschillen) {
    const [a, b] = verschil.regimes;
    yield at(paths.difference(a.id, b.id), (leaf) => differencePage(leaf, verschil));
  }
  const { wijziging } = shelf.data;
  if (wijziging) yield at(paths.change, (leaf) => changePage(leaf, wijziging));
}

/**
 * The book of the rules: a page for each source, rule, fact and regime, in Dutch and in English. Each is a file whole by itself, that
 * fetches nothing and sends nothing.
 *
 * @param data the regimes with what is known of them, and the texts of their sources
 * @returns the pages as HTML, by their path
 */
export function book(data: BookData): Map<string, string> {
  const shelf = new Shelf(data);
  const pages = new Map([["index.html", languagesPage()]]);
  for (const taal of talen) for (const [path, html] of pagesOf(shelf, taal)) pages.set(`${taal}/${path}`, html);
  return pages;
}
