import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeline } from "../../../src/draw/timeline.js";
import {
  askNext,
  compile,
  describe as describeQuestion,
  evaluate,
  explain,
  findRemedies,
  loadRegime,
  type Probleem,
  parse,
  safeEvaluate,
  ToetsverzoekError,
} from "../../../src/index.js";
import { MOST_VALUES, readPlain } from "../../../src/read/plain.js";
import { blad, feit, regel, small, smallFiles } from "../../helpers/small-regime.js";
import { files, opties, outcomes, own, requests } from "./documents.js";
import { values } from "./values.js";

const request = { vraag: "vrijstelling", peildatum: "2026-08-01", zaak: {} };

/** What is wrong with a call: each code with its place. */
async function refused(call: () => unknown): Promise<string[]> {
  try {
    await call();
  } catch (error) {
    if (!(error instanceof ToetsverzoekError)) throw error;
    return error.problemen.map(({ code, pad }) => `${code} ${pad}`);
  }
  return [];
}

/** What no JSON gives, in the place of a group of facts. */
const made = (name: string): unknown => values[name]?.();
const noData = [
  ...["Map", "Set", "Date", "RegExp", "Promise", "a class", "a boxed text", "bytes", "symbol", "function", "bigint"],
  ...["NaN", "infinity", "inherited", "a symbol for a key", "a list with holes", "a list with a name"],
  ...["a list of a class", "a proxy that throws", "a proxy of a list", "a revoked proxy"],
];

describe("what is no JSON data is refused with its place, and never read as empty", () => {
  test.each(noData)("%s", async (name) => {
    const value = made(name);
    const code = typeof value === "number" ? "not-finite" : "not-plain";
    for (const [pad, verzoek] of [
      ["", value],
      ["/zaak", { ...request, zaak: value }],
      ["/zaak/jongere", { ...request, zaak: { jongere: value } }],
      ["/zaak/jongere/geboortedatum", { ...request, zaak: { jongere: { geboortedatum: value } } }],
    ] as const) {
      const found = await safeEvaluate(verzoek);
      expect(found.ok ? "accepted" : found.problemen.map((p) => `${p.code} ${p.pad}`)).toEqual([`${code} ${pad}`]);
    }
  });

  test("a property that no JSON would write", async () => {
    expect(await refused(() => parse({ ...request, zaak: made("hidden") }))).toEqual(["not-plain /zaak/jongere"]);
  });

  test("a getter does not run, wherever it is", async () => {
    let ran = 0;
    const sly = (): object => ({
      get jongere() {
        ran += 1;
        return {};
      },
    });
    expect(await refused(() => parse({ ...request, zaak: sly() }))).toEqual(["not-plain /zaak/jongere"]);
    expect(await refused(() => explain(sly() as never))).toEqual(["not-plain /jongere"]);
    expect(await refused(() => parse(request, sly() as never))).toEqual(["options-form /opties/jongere"]);
    expect(ran).toBe(0);
  });

  test("what is of another realm, or has no prototype, is data", async () => {
    const bare = Object.assign(Object.create(null), { ...request, regime: undefined });
    expect((await safeEvaluate(bare)).ok).toBe(true);
    const { runInNewContext } = await import("node:vm");
    expect((await safeEvaluate(runInNewContext(`(${JSON.stringify(request)})`))).ok).toBe(true);
    expect(readPlain(runInNewContext("new Map()"), 1).isRead).toBe(true);
    expect(readPlain(runInNewContext("new Map()"), 1).problemen).toHaveLength(1);
  });

  test("every mistake is told, also beside what is no data", async () => {
    const zaak = { jongere: { geboortedatum: new Date(0), naam: "x" }, verklaring: { datum: new Date(0) } };
    expect(await refused(() => parse({ ...request, peildatum: "x", zaak }))).toEqual([
      "not-plain /zaak/jongere/geboortedatum",
      "not-plain /zaak/verklaring/datum",
      "date-form /peildatum",
      "unknown-fact /zaak/jongere/naam",
    ]);
  });

  test("an own __proto__ is a key like any other", async () => {
    const text = '{"__proto__":{"vraag":"vrijstelling"},"peildatum":"2026-08-01","zaak":{"__proto__":{"jongere":{}}}}';
    expect(await refused(() => parse(JSON.parse(text)))).toEqual(["unknown-key /__proto__", "question-unknown /vraag"]);
  });
});

describe("a walk that does not end is ended", () => {
  const list = (length: number): unknown[] => Array.from({ length }, () => "x");

  test.each([
    ["a list that claims 2^32 - 1 items", { jongere: new Array(2 ** 32 - 1) }, "too-large /zaak/jongere"],
    ["a list of a million", { jongere: { geboortedatum: list(1_000_000) } }, "too-large /zaak/jongere/geboortedatum"],
    ["a circle", made("a circle"), "too-deep /zaak/zaak/zaak/zaak/zaak/zaak"],
    ["a thing that is shared 2^60 times", made("a thing shared by 2^60"), "too-deep"],
    ["thirty thousand levels", made("thirty thousand levels"), "too-deep"],
  ])("%s", async (_, zaak, expected) => {
    const [first, ...others] = await refused(() => parse({ ...request, zaak }));
    expect(first).toContain(expected);
    expect(others).toEqual([]);
  });

  test("what is shared counts in each of its places", async () => {
    const once = list(1_000);
    const many = Array.from({ length: 1_000 }, () => once);
    expect(await refused(() => parse({ ...request, zaak: { jongere: many } }))).toEqual([
      expect.stringMatching(/^too-large \/zaak\/jongere\/\d+$/),
    ]);
    const twice = { jongere: null, kennisgeving: null };
    expect(parse({ ...request, zaak: twice }).zaak).toEqual({});
  });

  test("the bound on values is exact", () => {
    expect(readPlain(list(MOST_VALUES), 1).isRead).toBe(true);
    expect(readPlain(list(MOST_VALUES + 1), 1).problemen[0]?.code).toBe("too-large");
    expect(readPlain([list(MOST_VALUES - 1)], 2).isRead).toBe(true);
    expect(readPlain([list(MOST_VALUES)], 2).problemen[0]?.code).toBe("too-large");
  });

  test("and so is the bound on levels", () => {
    const levels = (n: number): unknown => Array.from({ length: n }).reduce<unknown>((inner) => [inner], []);
    expect(readPlain(levels(5), 5).isRead).toBe(true);
    expect(readPlain(levels(6), 5).problemen[0]?.code).toBe("too-deep");
  });
});

test("data comes through as it is", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const { value: copy, problemen, isRead } = readPlain(value, 1_000);
      expect({ copy, problemen, isRead }).toStrictEqual({ copy: value, problemen: [], isRead: true });
    }),
  );
});

describe("options", () => {
  const calls = (given: unknown): [string, () => unknown][] => {
    const given_ = given as { regimes: [] };
    return [
      ["evaluate", () => evaluate(requests[0] as never, given_)],
      ["parse", () => parse(requests[0], given_)],
      ["compile", () => compile("proef", "klein", given_)],
      ["describe", () => describeQuestion("proef", given_)],
      ["findRemedies", () => findRemedies(outcomes[0] as never, given_)],
      ["loadRegime", () => loadRegime(files as never, given_)],
    ];
  };
  const unloaded = { ...own };

  test.each<[unknown, string]>([
    [null, "options-form /opties"],
    [7, "options-form /opties"],
    ["nl", "options-form /opties"],
    [[], "options-form /opties"],
    [new Map(), "options-form /opties"],
    [{ regime: own }, "options-form /opties/regime"],
    [{ regimes: null }, "regime-not-loaded /opties/regimes"],
    [{ regimes: own }, "regime-not-loaded /opties/regimes"],
    [{ regimes: [null] }, "regime-not-loaded /opties/regimes/0"],
    [{ regimes: [own, {}] }, "regime-not-loaded /opties/regimes/1"],
    [{ regimes: [unloaded] }, "regime-not-loaded /opties/regimes/0"],
    [{ regimes: [files] }, "regime-not-loaded /opties/regimes/0"],
    [{ regimes: [new Proxy(own, {})] }, "regime-not-loaded /opties/regimes/0"],
  ])("%j are refused by every function that takes them", async (given, expected) => {
    for (const [name, call] of calls(given))
      expect({ name, said: await refused(call) }).toEqual({ name, said: [expected] });
    expect(await safeEvaluate(requests[0], given as never)).toMatchObject({ ok: false });
  });

  test("each state of a regime is one as well, and so is what was loaded on top of another", async () => {
    const dated = small({
      feiten: [feit("a.b", "boolean")],
      regels: [
        regel(
          "eis",
          { all: [{ name: "x", fact: "a.b", operator: "equal", value: true }] },
          { geldigTot: "2009-12-31" },
        ),
        regel(
          "eis",
          { all: [{ name: "x", fact: "a.b", operator: "equal", value: false }] },
          { geldigVan: "2010-01-01" },
        ),
      ],
      regime: { conclusies: ["eis", "slot"] },
    });
    expect(dated.standen).toHaveLength(2);
    for (const stand of dated.standen) {
      expect(
        (await safeEvaluate({ vraag: "proef", peildatum: stand.geldigVan, zaak: {} }, { regimes: [stand] })).ok,
      ).toBe(true);
    }
  });

  test("a compiled regime keeps what it was given", async () => {
    const given = { regimes: [own] };
    const toets = compile("proef", "klein", given);
    given.regimes.length = 0;
    expect(toets.oordeel({ kind: { geplaatst: true } }, "2026-06-01")).toBe("onbekend");
  });
});

describe("compile", () => {
  const toets = compile("proef", "klein", opties);

  test.each([null, undefined, 7, "x", [], new Map()])("refuses %s for a request or a case", async (value) => {
    expect(await refused(() => toets(value as never))).toHaveLength(1);
    if (!(value instanceof Map))
      expect(await refused(() => toets.oordeel(value as never, "2026-06-01"))).toEqual(["zaak-missing /zaak"]);
    expect(await refused(() => toets.lijsten({}, value as never))).toHaveLength(1);
    expect(await refused(() => compile("proef", value as never, opties))).not.toEqual([]);
    expect(await refused(() => compile(value as never, "klein", opties))).not.toEqual([]);
  });

  test("takes a regime of before the first day that a request can name", async () => {
    const made = {
      ...files,
      "regime.json": { ...(files as { "regime.json": object })["regime.json"], geldigVan: "0001-01-01" },
    };
    const old = compile("proef", "klein", { regimes: [loadRegime(made as never)] });
    expect(old(requests[1] as never).oordeel).toBe("onbekend");
  });

  test("says nothing of a day that nobody named", async () => {
    expect(await refused(() => compile("proef", "anders", opties))).toEqual(["regime-unknown /regime"]);
    expect(await refused(() => compile("x", "y", {}))).toEqual(["question-unknown /vraag"]);
  });
});

describe("an outcome", () => {
  const [uitkomst] = outcomes as readonly [Record<string, unknown>];
  const readers: [string, (value: unknown) => unknown][] = [
    ["explain", (value) => explain(value as never)],
    ["askNext", (value) => askNext(value as never)],
    ["timeline", (value) => timeline(value as never)],
    ["findRemedies", (value) => findRemedies(value as never, opties)],
  ];

  test.each(readers)("%s refuses what is none, with each place that is wrong", async (_, read) => {
    for (const value of [undefined, null, 7, "x", []]) {
      expect(await refused(() => read(value))).toEqual(["not-an-outcome "]);
    }
    expect((await refused(() => read({}))).length).toBeGreaterThan(10);
    expect(await refused(() => read({ ...uitkomst, schema: "uitkomst/9" }))).toEqual(["not-an-outcome /schema"]);
    expect(await refused(() => read({ ...uitkomst, oordeel: "misschien", bewijs: null }))).toEqual([
      "not-an-outcome /oordeel",
      "not-an-outcome /bewijs",
    ]);
    const conclusies = structuredClone(uitkomst["conclusies"]) as { voorwaarden: { vergelekenMet: unknown }[] }[];
    (conclusies[0]?.voorwaarden[0] as { vergelekenMet: unknown }).vergelekenMet = "x";
    expect(await refused(() => read({ ...uitkomst, conclusies }))).toEqual([
      "not-an-outcome /conclusies/0/voorwaarden/0/vergelekenMet",
    ]);
  });

  test.each(readers)(
    "%s refuses a day that no calendar has, and takes one beyond the years of a fact",
    async (_, read) => {
      const zaak = { aanvraag: { datum: "2026-06-01" } };
      const dated = await evaluate({ vraag: "tlv-emb", peildatum: "2026-06-20", zaak });
      const [term, ...rest] = dated.termijnen;
      const told = (days: object) => refused(() => read({ ...dated, termijnen: [{ ...term, ...days }, ...rest] }));
      for (const none of ["2026-99-99", "2026-02-29", "2026-2-3", "2026-02-31T00:00", "x"]) {
        expect(await refused(() => read({ ...uitkomst, peildatum: none }))).toEqual(["not-an-outcome /peildatum"]);
        for (const key of ["begin", "einde", "opZijnVroegst"])
          expect(await told({ [key]: none })).toEqual([`not-an-outcome /termijnen/0/${key}`]);
      }
      for (const some of ["2028-02-29", "2201-01-01", null])
        for (const key of ["begin", "einde", "opZijnVroegst"]) expect(await told({ [key]: some })).toEqual([]);
    },
  );

  test.each(readers)("%s takes one as it was stored, and one of a later day with more in it", async (_, read) => {
    expect(await refused(() => read(uitkomst))).toEqual([]);
    expect(await refused(() => read({ ...uitkomst, later: { a: 1 } }))).toEqual([]);
  });

  test("explain takes two languages, three forms, two lengths and two registers, and names them", async () => {
    const said = async (given: unknown): Promise<readonly Probleem[]> => {
      try {
        explain(uitkomst as never, given as never);
      } catch (error) {
        return (error as ToetsverzoekError).problemen;
      }
      return [];
    };
    expect(await said({ taal: "de" })).toMatchObject([
      { code: "option-value", pad: "/opties/taal", verwacht: expect.stringContaining("nl, en") },
    ]);
    expect(await said({ vorm: "pdf" })).toMatchObject([
      { code: "option-value", pad: "/opties/vorm", verwacht: expect.stringContaining("tekst, markdown, html") },
    ]);
    for (const [naam, keuze] of [
      ["lengte", "volledig, kort"],
      ["register", "dossier, ouder"],
    ] as const) {
      expect(await said({ [naam]: "x" })).toMatchObject([
        { code: "option-value", pad: `/opties/${naam}`, verwacht: expect.stringContaining(keuze) },
      ]);
    }
    for (const kop of [0, 5, 1.5, "2", null]) {
      expect(await said({ vorm: "html", kop })).toMatchObject([{ code: "option-value", pad: "/opties/kop" }]);
    }
    expect(await said({ vorm: "constructor" })).toMatchObject([{ code: "option-value" }]);
    expect(await said({ lang: "en" })).toMatchObject([{ code: "options-form", pad: "/opties/lang" }]);
    expect(await said({ taal: undefined, vorm: undefined })).toEqual([]);
    expect(await said(null)).toMatchObject([{ code: "options-form" }]);
  });
});

test("a regime may be laid over one that was loaded", () => {
  const isTrue = regel("eis", { all: [blad("a.b", "equal", true)] });
  const made = smallFiles({ feiten: [feit("a.b", "boolean")], regels: [isTrue] });
  expect(loadRegime(made as never, { regimes: [own] }).id).toBe("klein");
});
