import type { NietGecodeerd } from "../../model/regime.js";
import { within } from "../../read/regime/places.js";
import { type Insert, type Markup, markup } from "../../tell/markup.js";
import type { Cite } from "./citations.js";
import { notEncoded } from "./coverage-page.js";
import type { Leaf } from "./leaf.js";
import { facts, list, more, table } from "./parts.js";
import { paths } from "./paths.js";
import type { Shelved } from "./shelved.js";
import type { Block, SourceView } from "./source-text.js";

/** Why no rule follows from a passage, and where that passage ends, if it is less than its paragraph. */
interface Reason {
  readonly reden: Insert;
  readonly end: number | undefined;
}

const linked = (leaf: Leaf, cite: Cite): Markup =>
  markup`<span class="kind">${leaf.t.soorten[cite.soort]}</span> ${leaf.link(cite.naar, leaf.text(cite.titel))}`;

/** What quotes one passage more than once is named once. */
function once(cites: readonly Cite[]): readonly Cite[] {
  const found = new Map<string, Cite>();
  for (const cite of cites) if (!found.has(cite.naar + cite.soort)) found.set(cite.naar + cite.soort, cite);
  return [...found.values()];
}

/** The mark of a note, where there is more than one beside a paragraph. */
const signOf = (i: number): string => String.fromCharCode("a".charCodeAt(0) + i);

/** What stands beside a paragraph: the rules that quote it, then what else does, then why something is not encoded. */
function beside(leaf: Leaf, { cites }: Block, reasons: readonly Reason[], signs: ReadonlyMap<Reason, string>): Insert {
  const all = once(cites).filter(({ reden }) => reden === undefined);
  const first = all.filter(({ soort }) => soort === "regel");
  const rest = all.filter((cite) => !first.includes(cite));
  const byRegime = new Map<Shelved | undefined, Cite[]>();
  for (const cite of first) byRegime.set(cite.regime, [...(byRegime.get(cite.regime) ?? []), cite]);
  const groups = [...byRegime].map(
    ([shelved, own]) =>
      markup`${shelved && byRegime.size > 1 && markup`<p class="kind">${leaf.text(shelved.regime.titel)}</p>`}<ul class="plain">${own.map((cite) => markup`<li>${leaf.link(cite.naar, leaf.text(cite.titel))}</li>`)}</ul>`,
  );
  const others =
    rest.length > 0 &&
    more(leaf.say(leaf.t.bron.verder, { aantal: rest.length }), list(rest.map((cite) => linked(leaf, cite))));
  const not = reasons.map((one) => {
    const sign = signs.get(one);
    return markup`<p class="not">${sign !== undefined && markup`<sup>${sign}</sup> `}<b>${leaf.t.bron.nietGecodeerd}</b> ${one.reden}</p>`;
  });
  return all.length + reasons.length === 0 ? false : markup`${groups}${others}${not}`;
}

/** What the regimes of the book leave out of a document, each once. */
function leftOut(leaf: Leaf, document: string): readonly NietGecodeerd[] {
  const all = leaf.shelf.regimes.flatMap(({ regime }) => regime.nietGecodeerd);
  const found = new Map(all.filter((one) => one.document === document).map((one) => [JSON.stringify(one), one]));
  return [...found.values()];
}

/** The passages of a source that carry no rule, with the reason: by the place that a regime names, or sentence by sentence. */
function passages(leaf: Leaf, source: SourceView): { at: ReadonlyMap<string, Reason[]>; elsewhere: NietGecodeerd[] } {
  const at = new Map<string, Reason[]>();
  const add = (block: string, reason: Reason): void => void at.set(block, [...(at.get(block) ?? []), reason]);
  const elsewhere: NietGecodeerd[] = [];
  for (const one of leftOut(leaf, source.document)) {
    const block = source.blocks.find(
      ({ article, lid, heading }) =>
        article !== undefined &&
        heading === undefined &&
        within(one.plaats, `${source.title}, art. ${article}${lid === undefined ? "" : ` lid ${lid}`}`),
    );
    if (block) add(block.id, { reden: notEncoded(leaf, one, false), end: undefined });
    else elsewhere.push(one);
  }
  const letter = leaf.shelf.data.brieven.find(({ document }) => document === source.document);
  const sentences = [
    ...once(source.cites).flatMap(({ reden, bron, naar, titel }): [readonly string[], Insert][] =>
      reden ? [[bron.citaat, markup`${leaf.link(naar, leaf.text(titel))}: ${leaf.text(reden)}`]] : [],
    ),
    ...(letter?.zonderNorm ?? []).flatMap(({ reden, zinnen }) =>
      zinnen.map((zin): [readonly string[], Insert] => [[zin], leaf.text(reden)]),
    ),
  ];
  for (const [quotes, reden] of sentences) {
    const places = source.placesOf(quotes);
    const last = places.at(-1)?.[1];
    for (const { id, stretch } of source.blocks) {
      if (!places.some(([from, to]) => from < stretch[1] && stretch[0] < to)) continue;
      add(id, { reden, end: last !== undefined && last <= stretch[1] ? last : undefined });
    }
  }
  for (const reasons of at.values()) reasons.sort((a, b) => (a.end ?? 0) - (b.end ?? 0));
  return { at, elsewhere };
}

function shownBlock(leaf: Leaf, source: SourceView, block: Block, reasons: readonly Reason[]): Markup {
  const { id, heading, item } = block;
  if (heading !== undefined) {
    const words = source.shown(block);
    return heading <= 2
      ? markup`<h2 id="${id}" lang="nl">${words}</h2>`
      : markup`<h3 id="${id}" lang="nl">${words}</h3>`;
  }
  const told = reasons.length > 1 ? reasons.filter(({ end }) => end !== undefined) : [];
  const signs = new Map(told.map((one, i) => [one, signOf(i)]));
  const words = source.shown(
    block,
    new Map(
      told.map((one) => [
        one.end ?? 0,
        told
          .filter(({ end }) => end === one.end)
          .map((same) => signs.get(same) ?? "")
          .join(""),
      ]),
    ),
  );
  const note = beside(leaf, block, reasons, signs);
  return markup`<div class="passage" id="${id}"><p lang="nl"${item && markup` class="item"`}>${words}</p>${note && markup`<div class="margin" role="note">${note}</div>`}</div>`;
}

/** What is known of a text itself: which state of it this is, and where it came from. */
function about(leaf: Leaf, { head }: SourceView): Markup {
  const { t } = leaf;
  const url = head.get("url");
  const known = (key: string): Insert => head.has(key) && leaf.dutch(head.get(key) ?? "");
  return facts([
    [t.bron.toestand, head.has("toestand") && leaf.day(head.get("toestand") ?? "")],
    [t.bron.toelichting, known("toestand-toelichting")],
    [t.bron.status, known("status")],
    [t.bron.delen, known("artikelen")],
    [t.bron.ecli, known("ecli")],
    [
      t.bron.url,
      url !== undefined &&
        /^https?:\/\//.test(url) &&
        markup`<a class="outward" rel="noreferrer noopener" href="${url}">${url}</a>`,
    ],
    [t.bron.herkomst, known("herkomst")],
  ]);
}

/** The page of a source: its whole text, what is quoted marked, and beside it the rules. */
export function sourcePage(leaf: Leaf, source: SourceView): string {
  const { t } = leaf;
  const { at, elsewhere } = passages(leaf, source);
  const blocks = source.blocks.map((block) => shownBlock(leaf, source, block, at.get(block.id) ?? []));
  const headings = source.blocks.filter(({ heading }) => heading !== undefined);
  const contents =
    headings.length > 2 &&
    markup`<nav class="articles no-print" aria-labelledby="inhoud"><h2 id="inhoud">${t.bron.inhoud}</h2><ol>${headings.map((block) => markup`<li><a href="#${block.id}" lang="nl">${source.shown({ ...block })}</a></li>`)}</ol></nav>`;
  const rest =
    elsewhere.length > 0 &&
    markup`<section><h2 id="niet">${t.lagen.nietGecodeerd}</h2>${list(elsewhere.map((one) => markup`${leaf.taal === "en" ? (one.en?.plaats ?? leaf.dutch(one.plaats)) : one.plaats}: ${notEncoded(leaf, one, false)}`))}</section>`;
  const text =
    source.text === undefined
      ? markup`<p>${t.bron.geenTekst}</p>${source.cites.map(({ bron }) => markup`<blockquote lang="nl">${bron.citaat.map((quote) => markup`<p>${quote}</p>`)}</blockquote>`)}`
      : markup`<article class="law">${blocks}</article>`;
  const inhoud = markup`<p class="kicker">${leaf.link(paths.sources, t.bronnen.titel)}</p><h1 lang="nl">${source.title}</h1>
${about(leaf, source)}<p class="soft">${t.bron.leeswijzer}</p>${contents}${text}${rest}`;
  const kruimels = [
    { naar: paths.sources, tekst: t.bronnen.titel },
    { naar: leaf.path, tekst: source.title },
  ];
  return leaf.page({ titel: source.title, kruimels, inhoud });
}

/** All sources, each with how much of it the rules quote. */
export function sourcesPage(leaf: Leaf): string {
  const { t, shelf } = leaf;
  const rows = [...shelf.sources.values()]
    .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))
    .map((source): readonly Insert[] => {
      const rules = new Set(source.cites.filter(({ soort }) => soort === "regel").map(({ naar }) => naar)).size;
      const file = shelf.fileOf(source.document) ?? "";
      return [
        leaf.link(paths.source(file), leaf.dutch(source.title)),
        leaf.day(source.head.get("toestand") ?? ""),
        rules > 0 ? leaf.say(t.bronnen.regels, { aantal: rules }) : "",
      ];
    });
  const head = [t.bronnen.naam, t.bron.toestand, t.bronnen.aangehaald];
  const inhoud = markup`<h1>${t.bronnen.titel}</h1><p>${t.bronnen.uitleg}</p>${table(t.bronnen.titel, head, rows)}`;
  return leaf.page({ titel: t.bronnen.titel, kruimels: [{ naar: leaf.path, tekst: t.bronnen.titel }], inhoud });
}
