import { describe, expect, test } from "vitest";
import { diff, prove } from "../../../src/generated/alle-vragen.js";
import { loadRegime } from "../../../src/index.js";
import type { RegelBestanden } from "../../../src/model/regime.js";
import { book } from "../../../src/site/book/book.js";
import { changedTexts, changedTrees, onlyInOne } from "../../../src/site/book/changed.js";
import type { BookData } from "../../../src/site/book/data.js";
import { MarkedText } from "../../../src/site/book/marks.js";
import { readCases } from "../../../src/testing/cases.js";
import { blad, feit, regel, smallFiles } from "../../helpers/small-regime.js";

/** What would run, load or close something, were it not escaped. */
const hostile = `"'></p></title></style><script>alert(1)</script><img src=x onerror=alert(2)>&amp;`;
const both = { nl: hostile, en: hostile };

const parts = {
  feiten: [feit("p.een", "boolean", { titel: both, vraag: both, bewijsstuk: both }), feit("p.twee", "boolean")],
  groepen: { p: both },
  regels: [
    regel(
      "eerste",
      { any: [{ ...blad("p.een", "equal", true), name: hostile, en: hostile }, blad("p.twee", "equal", true)] },
      {
        titel: hostile,
        bron: { document: hostile, vindplaats: hostile, citaat: [hostile] },
        interpretatie: [{ vraag: hostile, keuze: hostile, anders: hostile, grond: hostile }],
        event: { type: "eerste", params: { ja: hostile, nee: hostile, onbekend: hostile } },
        en: { titel: hostile, ja: hostile, nee: hostile, onbekend: hostile },
      },
    ),
  ],
  regime: {
    titel: both,
    eigenaar: hostile,
    openPunten: [{ vraag: hostile, plaats: hostile, keuze: hostile }],
    nietGecodeerd: [{ document: hostile, plaats: hostile, reden: both, kanJaOmkeren: false }],
    normen: [
      {
        id: hostile,
        status: "plicht",
        bron: { document: hostile, vindplaats: hostile, citaat: [hostile] },
        reden: hostile,
      },
    ],
  },
};

/** The book of a rule folder, with what stands beside it as the command makes it. */
function ownBook(files: RegelBestanden, extra: Partial<BookData> = {}): ReadonlyMap<string, string> {
  const regime = loadRegime(files);
  const zaken = {
    "r0.zaken.json": { peildatum: "2020-01-01", uitgangspunt: {}, zaken: [{ zin: hostile, verwacht: "onbekend" }] },
  };
  const gevallen = readCases(zaken, regime);
  const bewijs = prove(regime.vraag, regime.id, undefined, { regimes: [regime] });
  const text = `---\nciteertitel: ${hostile}\nurl: javascript:alert(3)\nherkomst: ${hostile}\n---\n\n## ${hostile}\n\n1 ${hostile}\n`;
  return book({
    ...{ regimes: [{ regime, bewijs, gevallen, dekking: null, graaf: null }], brieven: [], verschillen: [] },
    bronnen: [{ document: hostile, tekst: text, brief: false }],
    ...extra,
  });
}

describe("the book of somebody else's rules", () => {
  test("shows their text and runs none of it", () => {
    const pages = ownBook(smallFiles(parts));
    expect(pages.size).toBeGreaterThan(20);
    for (const [path, html] of pages) {
      expect(path).toMatch(/^[\w./-]+$/);
      expect(path.split("/")).not.toContain("..");
      const tags = [...html.matchAll(/<([a-z][a-z0-9]*)\b([^>]*)>/g)];
      expect(
        tags.filter(([, name, rest = ""]) => name === "img" || /\bon\w+=/.test(rest.replace(/"[^"]*"/g, ""))),
      ).toEqual([]);
      const scripts = tags.filter(([, name]) => name === "script").length;
      expect({ path, scripts }).toEqual({ path, scripts: path.endsWith("zoek.html") ? 2 : 0 });
      expect(html).not.toContain('href="javascript:');
    }
    expect(pages.get("nl/regime/klein/index.html")).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  test("says of a source without a text that it is not at hand", () => {
    const pages = ownBook(smallFiles(parts), { bronnen: [] });
    const page = [...pages].find(([path]) => path.startsWith("nl/bron/"))?.[1] ?? "";
    expect(page).toContain("niet bij de hand");
  });
});

describe("a change under review", () => {
  const files = (value: boolean, id: string) => ({
    ...smallFiles({
      ...parts,
      regels: [regel("eerste", { any: [blad("p.een", "equal", value), blad("p.twee", "equal", true)] })],
      regime: { id, titel: { nl: `Regels ${id}`, en: `Rules ${id}` } },
    }),
  });
  const [voor, na] = [loadRegime(files(true, "oud")), loadRegime(files(false, "nieuw"))];
  const pages = ownBook(files(false, "nieuw"), {
    wijziging: {
      ...{ voor, na, titels: { voor: voor.titel, na: na.titel } },
      verschil: diff("proef", "oud", "nieuw", { regimes: [voor, na] }),
      gevallen: null,
    },
  });
  // The book holds the regime that was loaded for it, and the change its own: they are told apart by nothing that a reader sees.
  const page = pages.get("nl/wijziging.html") ?? "";

  test("stands beside what was there, with words for what is new and what is gone", () => {
    expect(page).toMatch(/<del><span class="changed">vervallen<\/span>/);
    expect(page).toMatch(/<ins><span class="changed">nieuw<\/span>/);
    expect(page).toContain("Dit kan anders uitvallen");
  });

  test("marks what only one tree has, and nothing else", () => {
    const [a, b, c] = [blad("p.een", "equal", true), blad("p.een", "equal", false), blad("p.twee", "equal", true)];
    const [before, later] = [{ any: [a, c] }, { any: [c, b] }] as never[];
    expect([...onlyInOne(before, later)]).toEqual([a, b]);
    expect([...onlyInOne(before, { any: [a, c] } as never)]).toEqual([]);
    expect([...onlyInOne(undefined, later)]).toEqual([{ any: [c, b] }]);
  });

  test("tells of conditions that change alone: of a warning, a transition, a consequence, a term", () => {
    const when = (value: string) => ({ any: [blad("p.dag", "equal", value)] });
    const of = (value: string, at: string, id: string) => {
      const on = (place: string) => when(place === at ? value : "2001-01-01");
      const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
      return loadRegime(
        smallFiles({
          feiten: [feit("p.ja", "boolean"), feit("p.dag", "date")],
          regels: [
            regel("wissel", { all: [blad("p.ja", "equal", true)] }, { geldigTot: "2009-12-31" }),
            regel(
              "wissel",
              { all: [blad("p.ja", "equal", false)] },
              {
                geldigVan: "2010-01-01",
                overgang: { vorigeStandWanneer: on("overgang"), bron },
                waarschuwing: [{ code: "let-op", zin: "Let op.", wanneer: on("regel") }],
              },
            ),
          ],
          regime: {
            ...{
              id,
              conclusies: ["wissel", "slot"],
              waarschuwing: [{ code: "ook", zin: "Ook.", wanneer: on("regime") }],
            },
            gevolgen: [{ naam: "brief", bij: ["ja"], gevallen: [{ wanneer: on("gevolg"), waarde: true }] }],
          },
        }),
      );
    };
    const before = of("2001-01-01", "", "oud");
    for (const at of ["overgang", "regel", "regime", "gevolg"]) {
      const later = of("2002-02-02", at, "nieuw");
      const told = changedTrees(
        [before.geschreven, before.waarschuwingen, before.gevolgen],
        [later.geschreven, later.waarschuwingen, later.gevolgen],
      );
      expect({ at, told: told.map(({ voor, na }) => [voor, na]) }).toEqual({
        at,
        told: [[when("2001-01-01"), when("2002-02-02")]],
      });
      const bewijs = prove("proef", "nieuw", undefined, { regimes: [later] });
      const html =
        book({
          ...{ regimes: [{ regime: later, bewijs, gevallen: null, dekking: null, graaf: null }] },
          ...{ brieven: [], verschillen: [], bronnen: [] },
          wijziging: {
            ...{ voor: before, na: later, titels: { voor: before.titel, na: later.titel } },
            verschil: diff("proef", "oud", "nieuw", { regimes: [before, later] }),
            gevallen: null,
          },
        }).get("nl/wijziging.html") ?? "";
      expect(html).toMatch(/<del>.*1 januari 2001.*<ins>.*2 februari 2002/s);
    }
    expect(changedTrees(before, before)).toEqual([]);
    // What a rule is made of stands under its own head.
    expect(changedTrees({ conditions: when("2001-01-01") }, { conditions: when("2002-02-02") })).toEqual([]);
  });

  test("names each text that is otherwise by its place", () => {
    const before = {
      titel: "een",
      lijst: [
        { id: "x", zin: "oud" },
        { id: "y", zin: "gelijk" },
      ],
      conditions: { all: [] },
    };
    const later = {
      titel: "een",
      lijst: [
        { id: "y", zin: "gelijk" },
        { id: "x", zin: "nieuw" },
      ],
      conditions: { any: [] },
    };
    expect(changedTexts(before, later, "nl")).toEqual([{ plaats: "lijst › x › zin", voor: "oud", na: "nieuw" }]);
    expect(changedTexts({ a: 1 }, {}, "nl")).toEqual([{ plaats: "a", voor: "1", na: undefined }]);
  });
});

describe("a quote is found", () => {
  const text =
    "---\ntitel: een huis\n---\n## Artikel 1\nEen groot huis.\n\n## Artikel 2\nEen groot huis met een dak-\npan en een tuin.\n";
  const found = (quote: string, jci?: string): string[] =>
    new MarkedText(text)
      .find(quote, jci === undefined ? undefined : { jci, vindplaats: "" })
      .map(([from, to]) => text.slice(from, to));

  test("in the article that its source names", () => {
    const [from] =
      new MarkedText(text).find("Een groot huis", { jci: "x&artikel=2&g=2020-01-01", vindplaats: "" })[0] ?? [];
    expect(from).toBe(text.lastIndexOf("Een groot huis"));
  });

  test("across the end of a line, and in its parts", () => {
    expect(found("een dakpan en")).toEqual(["een dak-\npan en"]);
    expect(found("Een groot huis met [...] een tuin", "x&artikel=2")).toEqual(["Een groot huis met", "een tuin"]);
  });

  test("nowhere where it does not stand, and never above the text", () => {
    expect(found("een klein huis")).toEqual([]);
    expect(found("een huis")).toEqual([]);
  });
});
