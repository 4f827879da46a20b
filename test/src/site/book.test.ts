import { posix } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Regel } from "../../../src/model/regel.js";
import { placesOf, plain, unbroken } from "../../../src/read/regime/quotes.js";
import { book } from "../../../src/site/book/book.js";
import type { BookData } from "../../../src/site/book/data.js";
import { paths, relative, safeNames } from "../../../src/site/book/paths.js";
import { bookSources, shippedBook } from "../../helpers/book.js";
import { shipped } from "../../helpers/zaken.js";

let data: BookData;
let pages: ReadonlyMap<string, string>;
beforeAll(() => {
  data = shippedBook();
  pages = book(data);
});

const page = (path: string): string => pages.get(path) ?? "";
const talen = ["nl", "en"] as const;

/** The text of a page as it is read: without its tags. */
const readable = (html: string): string =>
  plain(
    html
      .replace(/<(style|script)[\s\S]*?<\/\1>/g, "")
      .replace(/<[^>]+>/g, " ")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&"),
  );

describe.each(talen)("the book in %s has a page for", (taal) => {
  const has = (path: string): boolean => pages.has(`${taal}/${path}`);

  test("every regime, every rule and every fact", () => {
    for (const { id, vraag, volgorde, feiten } of shipped) {
      const wanted = [
        ...[paths.regime(id), paths.coverage(id), paths.proofs(id), paths.reckoning(id), paths.facts(vraag)],
        ...volgorde.map((name) => paths.rule(id, name)),
        ...feiten.map((feit) => paths.fact(vraag, feit.id)),
      ];
      expect(wanted.filter((path) => !has(path))).toEqual([]);
    }
  });

  test("every source that a rule quotes, every pair of regimes, the front and the search", () => {
    const wanted = [
      ...bookSources.map(({ document }) => paths.source(document)),
      ...[paths.front, paths.search, paths.sources, paths.difference("wec", "emb-2019")],
    ];
    expect(wanted.filter((path) => !has(path))).toEqual([]);
  });

  test("each of them says in which language it is, and leads to the same page in the other", () => {
    const other = taal === "nl" ? "en" : "nl";
    for (const [path, html] of pages) {
      if (!path.startsWith(`${taal}/`)) continue;
      expect(html).toContain(`<html lang="${taal}">`);
      const there = /<a href="([^"]+)" lang="(?:nl|en)" hreflang="(?:nl|en)">/.exec(html)?.[1] ?? "";
      expect(posix.join(posix.dirname(path), there)).toBe(path.replace(taal, other));
    }
  });
});

test("no link of the book leads to a page or a place that is not there, and no page has one id twice", () => {
  const ids = new Map(
    [...pages].map(([path, html]) => [path, [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)]),
  );
  const dead: string[] = [];
  for (const [path, html] of pages) {
    const own = ids.get(path) ?? [];
    if (new Set(own).size !== own.length) dead.push(`${path}: an id twice`);
    for (const [, to = ""] of html.matchAll(/(?:href|action)="([^"]*)"/g)) {
      if (/^https?:/.test(to)) continue;
      const [file = "", anchor] = to.split("#");
      const there = file === "" ? path : posix.join(posix.dirname(path), file);
      if (!pages.has(there) || (anchor !== undefined && !ids.get(there)?.includes(anchor))) dead.push(`${path}: ${to}`);
    }
  }
  expect(dead.slice(0, 20)).toEqual([]);
});

test("what can be found leads to what is there", () => {
  for (const taal of talen) {
    const json = /<script type="application\/json" id="index">(.*)<\/script>/.exec(
      page(`${taal}/${paths.search}`),
    )?.[1];
    const { items } = JSON.parse(json ?? "") as { items: [string, string, string, string][] };
    expect(items.length).toBeGreaterThan(500);
    const dead = items.filter(([, , to]) => {
      const [file = "", anchor] = to.split("#");
      const html = page(`${taal}/${file}`);
      return html === "" || (anchor !== undefined && !html.includes(` id="${anchor}"`));
    });
    expect(dead).toEqual([]);
  }
});

/** The quotes of a rule by document. */
const quotes = ({ bron, mede = [] }: Regel): { document: string; quote: string }[] =>
  [bron, ...mede].flatMap(({ document, citaat }) => citaat.map((quote) => ({ document, quote })));

test("every quote of every rule is marked in the text of its source", () => {
  const marked = new Map(
    bookSources.map(({ document }) => [
      document,
      [...page(`nl/${paths.source(document)}`).matchAll(/<mark>([\s\S]*?)<\/mark>/g)]
        .map(([, words = ""]) => readable(words.replace(/<sup>.*?<\/sup>/g, "")))
        .join(" "),
    ]),
  );
  const lost = shipped
    .flatMap(({ geschreven }) => geschreven.regels.flatMap(quotes))
    .filter(({ document, quote }) => {
      const text = marked.get(document) ?? "";
      return [text, unbroken(text)].every((one) => placesOf(quote, one).length === 0);
    });
  expect(lost).toEqual([]);
});

test("the whole text of a source stands on its page", () => {
  for (const { document, tekst } of bookSources) {
    const shown = readable(page(`nl/${paths.source(document)}`).replace(/<sup>.*?<\/sup>/g, "")).replace(/[\s-]/g, "");
    const body = tekst.replace(/^---\n[\s\S]*?\n---\n/, "");
    const lost = body
      .split(/\n\s*\n/)
      .map((part) =>
        part
          .trim()
          .replace(/^#+\s*/, "")
          .replace(/[\s-]/g, ""),
      )
      .filter((part) => !shown.includes(part.slice(0, 40)));
    expect({ document, lost }).toEqual({ document, lost: [] });
  }
});

test("a quote of the law is Dutch on a page in English, and marked so", () => {
  const html = page(`en/${paths.rule("leerplichtwet-1969", "verklaringVoldoet")}`);
  expect(html).toMatch(/<blockquote lang="nl"><p>/);
  expect(html).toContain("<h1>");
});

test("a passage that no rule encodes says why", () => {
  const html = readable(page(`nl/${paths.source("leerplichtwet-1969.2026-08-01")}`));
  for (const { document, reden } of shipped.flatMap(({ nietGecodeerd }) => nietGecodeerd))
    if (document === "leerplichtwet-1969.2026-08-01") expect(html).toContain(plain(reden.nl));
});

test("the cases of a rule stand on its page, each with its answer", () => {
  const html = page(`nl/${paths.rule("brieven-2019-2020", shipped.at(-1)?.volgorde[0] ?? "")}`);
  const last = data.regimes.at(-1);
  const own = (last?.gevallen ?? []).filter(({ verwacht }) => verwacht.over === last?.regime.volgorde[0]);
  expect(own.length).toBeGreaterThan(0);
  for (const { zin } of own) expect(readable(html)).toContain(plain(zin));
});

test("a page asks nothing of the network: no address but in a link that sends no trace", () => {
  for (const [path, html] of pages) {
    const outward = [...html.matchAll(/<(\w+)[^>]*\b(?:src|href|action)="(?:https?:)?\/\/[^>]*>/g)];
    for (const [tag, name] of outward) {
      expect(name, path).toBe("a");
      expect(tag, path).toContain('rel="noreferrer noopener"');
    }
    expect(html).toMatch(/default-src &#39;none&#39;/);
  }
});

test("the same rules give the same bytes", () => {
  expect([...book(data)].filter(([path, html]) => pages.get(path) !== html).map(([path]) => path)).toEqual([]);
});

test("no page is too large to open", () => {
  expect([...pages].filter(([, html]) => html.length > 1_000_000).map(([path]) => path)).toEqual([]);
});

test("names that differ in capitals alone, or that lead elsewhere, become files that do not meet", () => {
  const safe = [...safeNames(["Brief", "brief", "../brief", "a/b", "é"]).values()];
  expect(safe).toEqual(["Brief", "brief_1", "_2e_2e_2fbrief", "a_2fb", "_e9"]);
  expect(relative("regime/een/index.html", "bron/x.html")).toBe("../../bron/x.html");
});
