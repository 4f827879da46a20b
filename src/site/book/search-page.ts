import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { nameOf } from "../../model/naam.js";
import { sourcesOf } from "../../model/names.js";
import type { Regel } from "../../model/regel.js";
import { leavesIn } from "../../model/tree.js";
import { Markup, markup } from "../../tell/markup.js";
import { ruleTitle } from "./citations.js";
import type { Leaf } from "./leaf.js";
import { paths } from "./paths.js";
import { searchScript } from "./search-script.js";
import type { Question, Shelved } from "./shelved.js";
import type { SourceView } from "./source-text.js";

/** Something that can be found: its title, what it is, the way to it, and all its words. */
interface Entry {
  readonly titel: string;
  readonly soort: string;
  readonly naar: string;
  readonly tekst: string;
}

const inLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function ruleWords(leaf: Leaf, regel: Regel): string[] {
  const { event, en, conditions, interpretatie = [] } = regel;
  const said = leaf.taal === "en" && en ? en : event.params;
  const claims = leavesIn(conditions).map((blad) => (leaf.taal === "en" ? (blad.en ?? blad.name) : blad.name));
  const readings = interpretatie.flatMap((one) => {
    const { vraag, keuze, anders = "" } = leaf.taal === "en" && one.en ? one.en : one;
    return [vraag, keuze, anders];
  });
  const sources = sourcesOf(regel).flatMap(({ vindplaats, citaat }) => [vindplaats, ...citaat]);
  return [said.ja, said.nee, ...claims, ...readings, ...sources];
}

function ofRegime(leaf: Leaf, shelved: Shelved): Entry[] {
  const { regime, rules } = shelved;
  const { t, taal } = leaf;
  const here = leaf.text(regime.titel);
  const entry = (titel: string, soort: string, naar: string, words: readonly string[]): Entry => ({
    titel,
    soort: `${soort} · ${here}`,
    naar: leaf.href(...(naar.split("#") as [string, string?])),
    tekst: inLine(words.join(" ")),
  });
  const all = [...rules].filter(([name]) => shelved.isOwn(name));
  return [
    { ...entry(here, "", paths.regime(regime.id), [leaf.text(regime.vraagTitel)]), soort: t.soorten.regime },
    ...all.map(([name, states]) => {
      const words = [...new Set(states.flatMap((regel) => ruleWords(leaf, regel)))];
      const titel = states[0] ? leaf.text(ruleTitle(states[0])) : name;
      return entry(titel, t.soorten.regel, paths.rule(regime.id, name), words);
    }),
    ...shelved.afleidingen.map(({ id, titel, en = titel, bron }) =>
      entry(taal === "en" ? en : titel, t.soorten.afleiding, `${paths.reckoning(regime.id)}#${id}`, bron?.citaat ?? []),
    ),
    ...regime.termijnen.map(({ id, titel, bron }) =>
      entry(leaf.text(titel), t.soorten.termijn, `${paths.reckoning(regime.id)}#${id}`, bron.citaat),
    ),
    ...regime.gevolgen.map(({ naam, titel }) =>
      entry(leaf.text(nameOf(naam, titel)), t.soorten.gevolg, `${paths.reckoning(regime.id)}#g-${naam}`, []),
    ),
    ...shelved.openPunten.map((punt) => {
      const { vraag, keuze, plaats } = taal === "en" && punt.en ? punt.en : punt;
      return entry(vraag, t.openPunten, `${paths.regime(regime.id)}#open`, [keuze, plaats]);
    }),
  ];
}

const ofFacts = (leaf: Leaf, { vraag, feiten }: Question): Entry[] =>
  feiten.map((feit) => ({
    titel: leaf.text(nameOf(feit.id, feit.titel)),
    soort: leaf.t.soorten.feit,
    naar: leaf.href(paths.fact(vraag, feit.id)),
    tekst: inLine([leaf.text(feit.vraag), leaf.text(feit.bewijsstuk), feit.id].join(" ")),
  }));

/** So many words of a text that has no headings go together. */
const PART = 1200;

/** A source article by article; a text without headings in parts. */
function ofSource(leaf: Leaf, source: SourceView): Entry[] {
  const file = leaf.shelf.fileOf(source.document) ?? "";
  const found: { id: string; titel: string; words: string[]; size: number }[] = [];
  for (const block of source.blocks) {
    const words = inLine((source.text ?? "").slice(...block.stretch)).replace(/^#+\s*/, "");
    const last = found.at(-1);
    if (block.heading === undefined && last && last.size < PART) {
      last.words.push(words);
      last.size += words.length;
    } else {
      const titel = block.heading === undefined ? source.title : `${source.title}, ${words}`;
      const isHead = block.heading !== undefined;
      found.push({ id: block.id, titel, words: isHead ? [] : [words], size: isHead ? 0 : words.length });
    }
  }
  return found.map(({ id, titel, words }) => ({
    titel,
    soort: leaf.t.soorten.bron,
    naar: leaf.href(paths.source(file), id),
    tekst: words.join(" "),
  }));
}

/** A value as JSON in a page: no tag of it is one of the page. */
const inPage = (value: unknown): Markup => new Markup(JSON.stringify(value).replaceAll("<", "\\u003c"));

/** The digest of a script as a policy names it. */
const digest = (text: string): string => btoa(String.fromCharCode(...sha256(utf8ToBytes(text))));

/** The page to search the book on: it works from a file, by the words that stand in it. */
export function searchPage(leaf: Leaf): string {
  const { t, shelf } = leaf;
  const { zoeken } = t;
  const entries = [
    ...shelf.regimes.flatMap((one) => ofRegime(leaf, one)),
    ...shelf.questions.flatMap((one) => ofFacts(leaf, one)),
    ...[...shelf.sources.values()].flatMap((one) => ofSource(leaf, one)),
  ];
  const kinds = [...new Set(entries.map(({ soort }) => soort))];
  const all = kinds.map(
    (kind) =>
      markup`<section><h2>${kind}</h2><ul>${entries.filter(({ soort }) => soort === kind).map(({ naar, titel }) => markup`<li><a href="${naar}">${titel}</a></li>`)}</ul></section>`,
  );
  const index = {
    items: entries.map(({ titel, soort, naar, tekst }) => [titel, soort, naar, tekst]),
    said: { none: zoeken.niets, found: zoeken.gevonden, part: zoeken.deels },
  };
  const inhoud = markup`<h1>${zoeken.titel}</h1>
<form class="find large" role="search" action="${leaf.href(paths.search)}" method="get"><label for="q">${zoeken.veld}</label><div><input id="q" name="q" type="search" autocomplete="off"><button>${zoeken.knop}</button></div></form>
<noscript><p class="card">${zoeken.zonderScript}</p></noscript>
<p id="said" role="status"></p><ol id="found" class="found"></ol>
<div id="all" class="everything">${all}</div>
<script type="application/json" id="index">${inPage(index)}</script>`;
  const script = { tekst: searchScript, sha256: digest(searchScript) };
  return leaf.page({ titel: zoeken.titel, inhoud, script, searches: true });
}
