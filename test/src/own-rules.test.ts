import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sourceTexts } from "../../src/dev/files.js";
import { regimesOf } from "../../src/doors/regimes.js";
import { bronHashes } from "../../src/generated/source-digests.js";
import { compile, evaluate, explain, findRemedies, loadRegime, parse } from "../../src/index.js";
import { atMost } from "../../src/read/regime/limits.js";
import { readText, root } from "../helpers/files.js";
import { problemsOf } from "../helpers/load-problems.js";
import { blad, feit, type Parts, regel, small, smallFiles } from "../helpers/small-regime.js";

type Json = Record<string, unknown>;
const holds = (id: string): Json => ({ all: [blad(id, "equal", true)] });
const parts: Parts = { feiten: [feit("f.a", "boolean")], regels: [regel("eis", holds("f.a"))] };
const files = (regime: Json = {}): Record<string, unknown> => smallFiles({ ...parts, regime });
const said = (bestanden: Record<string, unknown>): string[] =>
  problemsOf(bestanden).map(({ code, bestand, pad }) => `${code} ${bestand}${pad}`);
const rule = (extra: Json): Record<string, unknown> => ({ ...files(), "r0.json": regel("eis", holds("f.a"), extra) });

describe("a name that every object has is refused, whatever it names", () => {
  const names = Object.getOwnPropertyNames(Object.prototype);
  const shared: readonly object[] = [Object, Object.prototype, Function.prototype, Array.prototype];
  /** Every property of the objects that all others share, with what it holds. */
  const builtIns = (): unknown[] =>
    shared.flatMap((one) =>
      Reflect.ownKeys(one).flatMap((key) => {
        const { value, get, set } = Object.getOwnPropertyDescriptor(one, key) ?? {};
        return [key, value, get, set];
      }),
    );

  test.each(names)("%s", (name) => {
    const before = builtIns();
    const keyed = (value: unknown): Json => JSON.parse(`{"${name}": ${JSON.stringify(value)}}`) as Json;
    const tekst = { nl: "x", en: "x" };
    const gevolg = { naam: name, bij: ["ja"], gevallen: [{ waarde: "x" }] };
    const waarschuwing = { code: name, zin: "x", wanneer: holds("f.a") };
    const enumeration = feit("f.e", "enum", { waarden: [name, "b"] });
    const tries: Record<string, unknown>[] = [
      smallFiles({ ...parts, feiten: [feit(`${name}.keys`, "boolean")] }),
      smallFiles({ ...parts, feiten: [feit(`c.${name}`, "boolean")] }),
      smallFiles({ ...parts, feiten: [...parts.feiten, enumeration] }),
      smallFiles({ ...parts, groepen: keyed(tekst) }),
      smallFiles({ ...parts, regels: [regel(name, holds("f.a"))] }),
      smallFiles({ ...parts, afleidingen: [{ id: `${name}.x`, operatie: "plusDagen", van: "f.a", dagen: 1 }] }),
      files({ id: name }),
      files({ vraag: name }),
      files({ gevolgen: [gevolg] }),
      files({ gevolgen: [{ ...gevolg, naam: "g", velden: keyed({ titel: tekst }) }] }),
      files({ gevolgen: [{ ...gevolg, naam: "g", gevallen: [{ waarde: keyed("x") }] }] }),
      files({ waarschuwing: [waarschuwing] }),
      { ...files(), "extra.json": keyed("x") },
    ];
    for (const bestanden of tries) expect(said(bestanden).join()).toContain("name-built-in");
    const after = builtIns();
    expect(after.length).toBe(before.length);
    expect(after.every((one, i) => Object.is(one, before[i]))).toBe(true);
  });

  test("what is built from names has no prototype, and only what a case has itself is read", async () => {
    const regime = small(parts);
    const request = { vraag: "proef", peildatum: "2020-01-01", zaak: { f: { a: true } } };
    const { zaak } = parse(request, { regimes: [regime] });
    expect(Object.getPrototypeOf(zaak)).toBeNull();
    const inherited = Object.create({ f: { a: true } }) as Json;
    const toets = compile("proef", "klein", { regimes: [regime] });
    expect(() => toets({ peildatum: "2020-01-01", zaak: inherited as never })).toThrow("not-plain");
  });
});

describe("a regime judges no day that the one below it refuses", () => {
  const base = small({ ...parts, regime: { geldigVan: "2010-01-01", geldigTot: "2019-12-31" } });
  const over = (regime: Json): string[] =>
    problemsOf(
      {
        "regime.json": {
          id: "boven",
          vraag: "proef",
          titel: { nl: "boven", en: "above" },
          status: "beleid",
          bouwtVoortOp: "klein",
          conclusies: ["eis", "slot"],
          ...regime,
        },
      },
      { regimes: [base] },
    ).map(({ code, pad }) => `${code} ${pad}`);

  test.each<[string, Json, string[]]>([
    ["within it", { geldigVan: "2010-01-01", geldigTot: "2019-12-31" }, []],
    ["a day before it", { geldigVan: "2009-12-31", geldigTot: "2015-01-01" }, ["before-base /geldigVan"]],
    ["a day after it", { geldigVan: "2010-01-01", geldigTot: "2020-01-01" }, ["after-base /geldigTot"]],
    ["without an end", { geldigVan: "2010-01-01" }, ["after-base /geldigTot"]],
  ])("%s", (_, regime, expected) => expect(over(regime)).toEqual(expected));
});

describe("an own regime says that it is one, and whose", () => {
  const request = { vraag: "proef", peildatum: "2020-01-01", zaak: { f: { a: true } } };
  const told = async (regime: Json, taal: "nl" | "en" = "nl"): Promise<string> =>
    explain(await evaluate(request, { regimes: [loadRegime(files(regime))] }), { taal });

  test("with the name of its owner", async () => {
    expect(await told({ eigenaar: "Gemeente Voorbeeld" })).toContain("eigen regime");
    expect(await told({ eigenaar: "Gemeente Voorbeeld" })).toContain("Gemeente Voorbeeld");
    expect(await told({ eigenaar: "Gemeente Voorbeeld" }, "en")).toContain("not of this package");
  });

  test("or that nobody says whose", async () => {
    expect(await told({})).toContain("niet wie");
    const { regime } = await evaluate(request, { regimes: [loadRegime(files())] });
    expect(regime).toMatchObject({ id: "klein", eigen: { eigenaar: null } });
  });

  test("a regime of the package says no such thing", async () => {
    const uitkomst = await evaluate({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} });
    expect(Object.keys(uitkomst.regime)).toEqual(["id", "status", "titel", "titelEn"]);
    expect(explain(uitkomst)).not.toContain("eigen regime");
    expect(JSON.stringify(uitkomst)).not.toContain("nietGecontroleerd");
  });

  test.each(["wec", "leerplichtwet-1969", "beleidsregel-2018"])("the id %s is taken", (id) => {
    expect(said(files({ id }))).toEqual(["id-reserved regime.json/id"]);
  });

  test("so are the titles, however they are written", () => {
    const [wet] = regimesOf("vrijstelling");
    const titel = { nl: `  ${wet?.titel.nl.toUpperCase().replaceAll(" ", "  ")}. `, en: "x" };
    expect(said(files({ titel }))).toEqual(["title-reserved regime.json/titel/nl"]);
  });
});

describe("quotes are held against their sources", () => {
  const document = "leerplichtwet-1969.2026-08-01";
  const law = readText(`rules/bronnen/${document}.md`);
  const jci = "jci1.3:c:BWBR0002628&artikel=7&g=2026-08-01";
  const citaat = ["Deze verklaring mag niet ouder zijn dan drie maanden."];
  const bron = { document, jci, vindplaats: "Leerplichtwet 1969, art. 7", citaat };
  const unfound = ["quote-unfound r0.json/bron/citaat/0"];
  const lidUnknown = (at: string): string[] => [`lid-unknown r0.json/bron/${at}`];
  const otherArticle = ["of eerder een beroep op vrijstelling van de leerplicht is gedaan."];
  const ofSix = { jci: jci.replace("=7", "=6"), vindplaats: "Leerplichtwet 1969, art. 6", citaat: otherArticle };
  const slot = (files()["r1.json"] as Json | undefined) ?? {};
  const at = `bronnen/${document}.md`;
  const with_ = (own: Json, texts: Record<string, unknown> = { [at]: law }): Record<string, unknown> => ({
    ...rule({ bron: { ...bron, ...own } }),
    "r1.json": { ...slot, bron },
    ...texts,
  });

  test.each<[string, Json, string[]]>([
    ["a quote that stands there", {}, []],
    ["with an elision", { citaat: ["kan slechts worden gedaan, indien [...] een verklaring van een"] }, []],
    ["that leaves out 'not'", { citaat: ["Deze verklaring [...] drie maanden."] }, unfound],
    [
      "that ends with a word of another sentence",
      { ...ofSix, citaat: ["bedoelde personen kunnen zich slechts beroepen [...] gedaan."] },
      unfound,
    ],
    [
      "that ends with a word in the middle of a sentence",
      { citaat: ["kan slechts worden gedaan, indien [...] verklaring"] },
      unfound,
    ],
    ["that ends with the word that closes it", { citaat: ["Deze verklaring mag niet ouder [...] maanden."] }, []],
    ["cut inside a word", { citaat: ["eze verklaring mag niet ouder"] }, unfound],
    ["cut inside a word at its end", { citaat: ["Deze verklaring mag niet oud"] }, unfound],
    ["cut inside one of its parts", { citaat: ["Deze verklaring mag niet [...] drie maand"] }, unfound],
    ["put together out of words", { citaat: ["Deze verklaring [...] niet [...] maanden"] }, unfound],
    [
      "with parts in two articles",
      {
        jci: undefined,
        vindplaats: "Leerplichtwet 1969",
        citaat: ["ouder zijn dan drie maanden. [...] indien de kennisgeving de verklaring bevat"],
      },
      unfound,
    ],
    ["of another article", { citaat: otherArticle }, unfound],
    ["that its reference knows and its place does not", { vindplaats: "Leerplichtwet 1969, art. 6" }, unfound],
    [
      "of a lid that the article has not",
      { ...ofSix, vindplaats: "Leerplichtwet 1969, art. 6 lid 9" },
      lidUnknown("vindplaats"),
    ],
    ["of such a lid in its reference", { ...ofSix, jci: ofSix.jci.replace("6&", "6&lid=9&") }, lidUnknown("jci")],
    ["of a lid that it has", { ...ofSix, vindplaats: "Leerplichtwet 1969, art. 6 lid 1" }, []],
    ["an invented one", { citaat: ["Deze verklaring mag oud zijn."] }, ["quote-unfound r0.json/bron/citaat/0"]],
    [
      "parts in another order",
      { citaat: ["dan drie maanden. [...] Deze verklaring mag niet ouder"] },
      ["quote-unfound r0.json/bron/citaat/0"],
    ],
    ["an article that does not exist", { jci: jci.replace("=7", "=77") }, ["article-unknown r0.json/bron/jci"]],
    [
      "the same in its place",
      { jci: undefined, vindplaats: "Leerplichtwet 1969, art. 77 lid 1" },
      ["article-unknown r0.json/bron/vindplaats"],
    ],
    ["another day of the text", { jci: jci.replace("2026", "2025") }, ["reference-undated r0.json/bron/jci"]],
    ["an unknown document", { document: "leerplichtwet-1968" }, ["document-unknown r0.json/bron/document"]],
  ])("%s", (_, own, expected) => expect(said(with_(own))).toEqual(expected));

  describe("a text in the name of a document of the package is that text", () => {
    const invented = "Wie het wil, hoeft nooit meer naar school.";
    const forged = (path: string, text: string): string[] =>
      said(with_({ document, citaat: [invented] }, { [path]: text }));
    const quoting = `${law}\n${invented}\n`;

    test.each([
      ["with a sentence more", at, law.replace("drie maanden.", `drie maanden. ${invented}`)],
      ["with a space more", at, `${law} `],
      ["with other line ends", at, law.replaceAll("\n", "\r\n")],
      ["as a .txt", at.replace(".md", ".txt"), quoting],
      ["as if the command line had brought it", `leerplicht-tlv/${at}`, quoting],
      ["in a folder further down", `een/twee/${at}`, quoting],
    ])("%s it is refused, by the library too", (_, path, text) => {
      expect(forged(path, text)).toEqual([`source-of-package ${path}`]);
    });

    test("what is found and expected are the first figures of the hashes of the texts", () => {
      const [problem] = problemsOf(with_({}, { [at]: `${law} ` }));
      const hash = (text: string) => `sha256-${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
      expect(problem?.gevonden).toBe(`"${hash(`${law} `)}"`);
      expect(problem?.verwacht).toContain(document);
      expect(problem?.verwacht).toContain(hash(law));
      expect(problem?.remedie).toContain("leerplicht-tlv/rules/bronnen/");
    });

    test.each(["a capital", "a space behind it", "a mark that cannot be seen", "another hyphen"])(
      "under its name with %s it is refused too",
      (how) => {
        const written: Readonly<Record<string, string>> = {
          "a capital": document.replace(/^./, (first) => first.toUpperCase()),
          "a space behind it": `${document} `,
          "a mark that cannot be seen": document.replace("-", "-\u200b"),
          "another hyphen": document.replace("-", "\u2011"),
        };
        const path = at.replace(document, written[how] ?? "");
        expect(forged(path, quoting)).toContain(`source-of-package ${path}`);
      },
    );

    test("a second file of the same name does not pass beside the true one", () => {
      const other = at.replace(".md", ".txt");
      expect(said(with_({}, { [at]: law, [other]: quoting }))).toEqual([`source-of-package ${other}`]);
      expect(said(with_({}, { [other]: quoting, [at]: law }))).toEqual([`source-of-package ${other}`]);
    });

    test("every document of the package is held to its text, and passes with it", () => {
      const texts = sourceTexts(`${root}rules/bronnen`);
      expect(Object.keys(bronHashes).map((name) => `bronnen/${name}`)).toEqual(
        Object.keys(texts).map((path) => path.replace(/\.(md|txt)$/, "")),
      );
      expect(said(with_({}, texts))).toEqual([]);
      for (const path of Object.keys(texts))
        expect(said(with_({}, { ...texts, [path]: `${texts[path]}.` }))).toEqual([`source-of-package ${path}`]);
    });

    test("one that nothing quotes may stand there empty, and holds no quote", () => {
      expect(said(with_({}, { [at]: "" }))).toEqual([
        "quote-unfound r0.json/bron/citaat/0",
        "quote-unfound r1.json/bron/citaat/0",
      ]);
    });

    test("any other name is free", () => {
      expect(
        said(with_({ document: "eigen" }, { [at]: law, "bronnen/eigen.md": `## Artikel 7\n\n${citaat[0]}\n` })),
      ).toEqual([]);
    });
  });

  test("a number in a condition stands in a quote, or a reading explains it", () => {
    const number = feit("f.n", "integer", { minimum: 0, maximum: 12 });
    const judged = (n: number, extra: Json = {}): string[] =>
      said({
        ...smallFiles({ ...parts, feiten: [number] }),
        "r0.json": regel("eis", { all: [blad("f.n", "lessThan", n)] }, { bron, ...extra }),
        "r1.json": { ...slot, bron },
        [at]: law,
      });
    expect(judged(3)).toEqual([]);
    expect(judged(4)).toEqual(["number-unquoted r0.json/bron/citaat"]);
    const interpretatie = [{ vraag: "Waarom vier?", keuze: "Het zijn er 4.", grond: "x" }];
    expect(judged(4, { interpretatie })).toEqual([]);
  });

  test("what has no text is marked in the outcome and in its explanation, and what has is not", async () => {
    const request = { vraag: "proef", peildatum: "2020-01-01", zaak: { f: { a: false } } };
    const judged = async (bestanden: Record<string, unknown>) => {
      const uitkomst = await evaluate(request, { regimes: [loadRegime(bestanden)] });
      return { uitkomst, text: explain(uitkomst) };
    };
    const seen = await judged(with_({}));
    expect(seen.text).not.toContain("niet gecontroleerd");
    expect(JSON.stringify(seen.uitkomst)).not.toContain("nietGecontroleerd");
    const unseen = await judged(with_({}, {}));
    expect(unseen.text).toContain(`"${citaat[0]}" (citaat niet gecontroleerd)`);
    expect(unseen.uitkomst.conclusies.map((c) => c.bron.nietGecontroleerd)).toEqual([true, true]);
    expect(unseen.uitkomst.bewijs.regelset).not.toBe(seen.uitkomst.bewijs.regelset);
  });

  test("a text that the command line hands along does not oblige to bring the others", () => {
    const ours = { [`leerplicht-tlv/${at}`]: law };
    expect(said({ ...with_({}, ours), "r1.json": slot })).toEqual([]);
    expect(said(with_({ citaat: ["Verzonnen woorden."] }, ours))).toEqual(["quote-unfound r0.json/bron/citaat/0"]);
  });

  test("a quote that the regime below has in the same words was checked there", () => {
    const overlay = {
      id: "eigen-overlay",
      vraag: "vrijstelling",
      titel: { nl: "eigen", en: "own" },
      status: "beleid",
      geldigVan: "2026-08-01",
      bouwtVoortOp: "leerplichtwet-1969",
      voegtToe: ["nogEens"],
      conclusies: [...(regimesOf("vrijstelling")[0]?.volgorde ?? []), "nogEens"],
    };
    const tree = { all: [blad("verklaring.overgelegd", "equal", true)] };
    const extra = (own: Json) => regel("nogEens", tree, { kracht: "vaststelling", bron: { ...bron, ...own } });
    const marks = (own: Json) =>
      loadRegime({ "regime.json": overlay, "a.json": extra(own) }).eigen?.ongecontroleerd.map((q) => q.citaat);
    expect(marks({})).toEqual([]);
    expect(marks({ citaat: ["iets anders"] })).toEqual(["iets anders"]);
  });
});

describe("a regime has bounds", () => {
  const many = (count: number): string[] => Array.from({ length: count }, (_, i) => `n${i}`);
  const states = (count: number): Record<string, unknown> => {
    const day = (i: number): string => `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}-01`;
    const last = (i: number): string => new Date(Date.parse(day(i)) - 86_400_000).toISOString().slice(0, 10);
    const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
    const tree = (i: number): Json => ({ all: [blad("f.n", "lessThan", i + 1), blad("f.a", "equal", true)] });
    const made = many(count).map((_, i) =>
      regel("eis", tree(i), {
        ...(i === 0
          ? {}
          : { geldigVan: day(i), overgang: { vorigeStandWanneer: { all: [blad("f.d", "lessThan", day(i))] }, bron } }),
        ...(i === count - 1 ? {} : { geldigTot: last(i + 1) }),
      }),
    );
    const n = feit("f.n", "integer", { minimum: 0, maximum: 100 });
    const { "r0.json": _, ...rest } = smallFiles({ ...parts, feiten: [...parts.feiten, n, feit("f.d", "date")] });
    return { ...rest, ...Object.fromEntries(made.map((r, i) => [`s${i}.json`, r])) };
  };

  /** Each date the latest of the days after the two before it: the ways to the last are as many as a number of Fibonacci. */
  const chained = (count: number, dagen = 1): Record<string, unknown> =>
    smallFiles({
      ...parts,
      feiten: [...parts.feiten, feit("f.d0", "date"), feit("f.d1", "date")],
      afleidingen: many(count).flatMap((n, i) => [
        { id: `d.${n}`, operatie: "laatste", van: i < 2 ? ["f.d0", "f.d1"] : [`s.n${i - 1}`, `s.n${i - 2}`] },
        { id: `s.${n}`, operatie: "plusDagen", van: `d.${n}`, dagen },
      ]),
      regels: [regel("eis", { all: [blad(`d.n${count - 1}`, "lessThan", "2030-01-01")] })],
    });

  test.each<[string, Record<string, unknown>, string]>([
    ["files", { ...files(), ...Object.fromEntries(many(401).map((n) => [`${n}.json`, {}])) }, "too-many-files"],
    ["values in a file", { ...files(), "x.json": { a: Array(40_001).fill(1) } }, "file-too-large"],
    ["characters in a text", rule({ titel: "x".repeat(20_001) }), "text-too-long"],
    ["facts", smallFiles({ ...parts, feiten: many(151).map((n) => feit(`f.${n}`, "boolean")) }), "too-many-facts"],
    [
      "values of a choice",
      smallFiles({ ...parts, feiten: [...parts.feiten, feit("f.e", "enum", { waarden: many(101) })] }),
      "too-many-values",
    ],
    ["rules", smallFiles({ ...parts, regels: many(201).map((n) => regel(n, holds("f.a"))) }), "too-many-rules"],
    [
      "derived dates",
      smallFiles({
        ...parts,
        feiten: [...parts.feiten, feit("f.d", "date")],
        afleidingen: many(201).map((n) => ({ id: `d.${n}`, operatie: "plusDagen", van: "f.d", dagen: 1 })),
      }),
      "too-many-derived",
    ],
    [
      "conditions",
      smallFiles({ ...parts, regels: [regel("eis", { any: many(5001).map(() => blad("f.a", "equal", true)) })] }),
      "too-many-conditions",
    ],
    ["ways in which a date follows", chained(14), "too-many-ways"],
    ["states in time", states(61), "too-many-states"],
  ])("of %s", (_, bestanden, code) => {
    const [found] = problemsOf(bestanden);
    expect(found?.code).toBe(code);
    expect(found?.verwacht).toMatch(/hoogstens \d+/);
  });

  test("a date that follows in fewer ways is taken, and so are many that only choose among the same dates", async () => {
    expect(said(chained(9))).toEqual([]);
    const choosing = smallFiles({
      ...parts,
      feiten: [...parts.feiten, feit("f.d0", "date"), feit("f.d1", "date")],
      afleidingen: many(150).map((n, i) => ({
        id: `d.${n}`,
        operatie: "laatste",
        van: i < 2 ? ["f.d0", "f.d1"] : [`d.n${i - 1}`, `d.n${i - 2}`],
      })),
      regels: [regel("eis", { all: [blad("d.n149", "lessThan", "2030-01-01")] })],
    });
    const verzoek = { vraag: "proef", peildatum: "2026-01-01", zaak: {} };
    const { ontbreekt } = await evaluate(verzoek, { regimes: [loadRegime(choosing)] });
    expect(ontbreekt.map(({ feit }) => feit)).toEqual(["f.d0", "f.d1"]);
  });

  test("rules that each name the one before twice are each looked at once", async () => {
    const turn = (i: number, oordeel: string, waar: boolean): Json => ({
      all: [blad(`n${i - 1}`, "equal", oordeel), blad(`f.n${i}`, "equal", waar)],
    });
    const regels = many(60).map((n, i) =>
      regel(
        i === 59 ? "eis" : n,
        i === 0 ? holds("f.n0") : { any: [turn(i, "ja", false), turn(i, "nee", true)] },
        i === 59 ? {} : { kracht: "vaststelling" },
      ),
    );
    const regime = loadRegime(smallFiles({ ...parts, feiten: many(60).map((n) => feit(`f.${n}`, "boolean")), regels }));
    const verzoek = { vraag: "proef", peildatum: "2026-01-01", zaak: {} };
    // Two to the power of sixty ways lead to the first: without remembering which were seen this has no end.
    expect((await evaluate(verzoek, { regimes: [regime] })).ontbreekt).toHaveLength(60);
  });

  test.each<[string, (a: string, b: string) => Json]>([
    ["that all differ", (a, b) => blad(a, "notEqual", { fact: b })],
    [
      "of which either comes first",
      (a, b) => ({ any: [blad(a, "lessThan", { fact: b }), blad(a, "greaterThan", { fact: b })] }),
    ],
  ])("dates %s end in an answer, and say when the list may be too long", async (_, between) => {
    for (const count of [5, 9, 14]) {
      const dates = many(count).map((n) => `f.${n}`);
      const pairs = dates.flatMap((a, i) => dates.slice(i + 1).map((b) => between(a, b)));
      const files = smallFiles({
        ...parts,
        feiten: dates.map((id) => feit(id, "date")),
        regels: [regel("eis", { all: pairs })],
      });
      const verzoek = { vraag: "proef", peildatum: "2026-01-01", zaak: {} };
      const { ontbreekt, ontbreektExact } = await evaluate(verzoek, { regimes: [loadRegime(files)] });
      expect(ontbreekt.map((one) => one.feit).sort()).toEqual([...dates].sort());
      expect(ontbreektExact).toBe(count === 5);
    }
  });

  test("a chain of as many states as may be costs what its states cost", async () => {
    const size = (count: number): number =>
      JSON.stringify(loadRegime(states(count)).regels.find((r) => r.name === "eis")?.conditions).length;
    const [some, more, most] = [size(20), size(40), size(atMost.standen)];
    expect(most - more).toBeLessThan((more - some) * 1.2);
    const regime = loadRegime(states(atMost.standen));
    const zaak = { f: { a: true, n: 3, d: "2000-05-15" } };
    const uitkomst = await evaluate({ vraag: "proef", peildatum: "2026-01-01", zaak }, { regimes: [regime] });
    expect(uitkomst.oordeel).toBe("ja");
  });

  test("the chain says what each state of it would say", () => {
    const regime = loadRegime(states(6));
    const toets = compile("proef", "klein", { regimes: [regime] });
    const day = (i: number): string => `2000-${String(i + 1).padStart(2, "0")}-01`;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 6 }), fc.boolean(), (n, month, a) => {
        // The newest state of which the transitional law does not send the file on to the one before it.
        const d = month === 6 ? "2000-12-31" : day(month);
        const state = [5, 4, 3, 2, 1].find((i) => d >= day(i)) ?? 0;
        const met = n < state + 1 && a ? "ja" : "nee";
        expect(toets({ peildatum: "2001-01-01", zaak: { f: { n, a, d } } }).oordeel).toBe(met);
      }),
    );
  });
});

test("half a character is refused with its place, in a text and in a key", () => {
  expect(said(rule({ titel: "half \ud83d" }))).toEqual(["lone-surrogate r0.json/titel"]);
  expect(said(rule({ "\udc00": "x" })).join()).toContain("lone-surrogate");
  expect(said(rule({ titel: "heel \u{1f600}" }))).toEqual([]);
});

test("no text that a regime may hold takes more than its length", () => {
  const ugly = ["{", "-\n", " ", "&artikel=", "bronnen/", "art. ", "[...]", "a-", "## \n", "## Artikel 1\n1 "].map(
    (part) => part.repeat(Math.floor(atMost.tekens / part.length)),
  );
  const warning = (zin: string): Json => ({ code: "x", zin, en: zin, wanneer: holds("f.a") });
  for (const text of ugly) {
    const bron = { document: "wet", vindplaats: text, citaat: [text] };
    const bestanden = {
      ...rule({ titel: text, bron, waarschuwing: [warning(text)] }),
      "bronnen/wet.md": text.repeat(20),
    };
    const start = performance.now();
    problemsOf(bestanden);
    // A hang, and no measure of speed: what tries every way takes minutes, and what reads once a fraction of this on a busy machine.
    expect(performance.now() - start).toBeLessThan(20_000);
  }
});

test("a remedy marks the sources that were not checked, as the outcome does", async () => {
  const tekst = { nl: "x", en: "x" };
  const bron = { document: "wet", vindplaats: "Wet, art. 2", citaat: ["De ouder kan het stuk later geven."] };
  const feiten = [feit("f.a", "boolean", { herstel: { wie: tekst, document: tekst, bron } })];
  const regime = small({ feiten, regels: [regel("eis", holds("f.a"), { kracht: "dwingend" })] });
  const request = { vraag: "proef", peildatum: "2020-01-01", zaak: { f: { a: false } } };
  const uitkomst = await evaluate(request, { regimes: [regime] });
  expect(uitkomst.conclusies[0]?.bron.nietGecontroleerd).toBe(true);
  const { herstel } = findRemedies(uitkomst, { regimes: [regime] });
  const [act] = herstel[0]?.handelingen ?? [];
  expect([act?.bron?.nietGecontroleerd, act?.stappen[0]?.bron?.nietGecontroleerd]).toEqual([true, true]);
});
