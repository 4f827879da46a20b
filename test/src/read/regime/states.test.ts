import { describe, expect, test } from "vitest";
import { evaluate, loadRegime, RegelError, record, replay, safeEvaluate } from "../../../../src/index.js";
import type { Regime } from "../../../../src/model/regime.js";
import { blad, feit, regel, smallFiles } from "../../../helpers/small-regime.js";

type Json = Record<string, unknown>;
const bron = { document: "x", vindplaats: "x", citaat: ["x"] };

/** Of old the child had to be six, since 1 August 2020 five; a notice of before that day is judged by the old age. */
const old = (extra: Json = {}): Json =>
  regel("oud", { all: [blad("kind.leeftijd", "greaterThanInclusive", 6)] }, { geldigTot: "2020-07-31", ...extra });
const now = (extra: Json = {}): Json =>
  regel("oud", { all: [blad("kind.leeftijd", "greaterThanInclusive", 5)] }, { geldigVan: "2020-08-01", ...extra });
const overgang = {
  vorigeStandWanneer: { all: [blad("kennisgeving.datum", "lessThan", "2020-08-01")] },
  bron,
};
const feiten = [
  feit("kind.leeftijd", "integer", { minimum: 0, maximum: 18 }),
  feit("kennisgeving.datum", "date"),
  feit("p.waar", "boolean"),
];

/** The files of a regime whose rule `oud` stands in more than one file. */
function files(states: readonly Json[], regime: Json = {}, others: readonly Json[] = []): Record<string, unknown> {
  const [first = {}, ...more] = states;
  const made = smallFiles({ feiten, regels: [first, ...others], regime });
  const extra = Object.fromEntries(
    more.map((state, i) => [`stand${i}.json`, JSON.parse(JSON.stringify(state)) as Json]),
  );
  return { ...made, ...extra };
}
const load = (...args: Parameters<typeof files>): Regime => loadRegime(files(...args));
const codes = (...args: Parameters<typeof files>): string[] => {
  try {
    load(...args);
    return [];
  } catch (error) {
    if (!(error instanceof RegelError)) throw error;
    return error.problemen.map((p) => p.code);
  }
};
const judge = async (regime: Regime, peildatum: string, zaak: Record<string, Json>) =>
  (await evaluate({ vraag: "proef", peildatum, zaak }, { regimes: [regime] })).oordeel;
const refused = async (regime: Regime, peildatum: string) => {
  const result = await safeEvaluate({ vraag: "proef", peildatum, zaak: {} }, { regimes: [regime] });
  return result.ok ? [] : result.problemen.map((p) => [p.code, p.verwacht]);
};

describe("peildatum picks the state of a rule", () => {
  const regime = load([old(), now()]);
  test.each([
    ["2000-01-01", 5, "nee"],
    ["2020-07-31", 5, "nee"],
    ["2020-07-31", 6, "ja"],
    ["2020-08-01", 5, "ja"],
    ["2020-08-01", 4, "nee"],
    ["2199-12-31", 5, "ja"],
  ])("on %s a child of %i: %s", async (peildatum, leeftijd, oordeel) => {
    expect(await judge(regime, peildatum, { kind: { leeftijd } })).toBe(oordeel);
  });

  test("each state is unknown where its own condition is", async () => {
    expect(await judge(regime, "2020-07-31", {})).toBe("onbekend");
    expect(await judge(regime, "2020-08-01", {})).toBe("onbekend");
  });

  test("the order of the files makes no difference", async () => {
    const turned = load([now(), old()]);
    for (const peildatum of ["2020-07-31", "2020-08-01"])
      expect(await judge(turned, peildatum, { kind: { leeftijd: 5 } })).toBe(
        await judge(regime, peildatum, { kind: { leeftijd: 5 } }),
      );
  });
});

describe("transitional law is data", () => {
  const regime = load([old(), now({ overgang })]);
  test.each([
    ["a notice of June for August is judged by the old age", "2020-06-15", 5, "nee"],
    ["a notice of the last day of the old law too", "2020-07-31", 5, "nee"],
    ["a notice of the first day of the new law by the new age", "2020-08-01", 5, "ja"],
    ["an old notice of a child that is six succeeds", "2020-06-15", 6, "ja"],
    ["without the date of the notice a child of five may or may not succeed", null, 5, "onbekend"],
    ["but one of six succeeds under both states", null, 6, "ja"],
    ["and one of four under neither", null, 4, "nee"],
    ["without an age nothing is known", "2020-06-15", null, "onbekend"],
  ])("%s", async (_, datum, leeftijd, oordeel) => {
    expect(await judge(regime, "2020-09-01", { kind: { leeftijd }, kennisgeving: { datum } })).toBe(oordeel);
  });

  test("the open date is missing exactly where it can change the answer", async () => {
    const missing = async (leeftijd: number) =>
      (
        await evaluate({ vraag: "proef", peildatum: "2020-09-01", zaak: { kind: { leeftijd } } }, { regimes: [regime] })
      ).ontbreekt.map((o) => o.feit);
    expect([await missing(4), await missing(5), await missing(6)]).toEqual([[], ["kennisgeving.datum"], []]);
  });

  test("a transition reaches through two changes", async () => {
    const oldest = old({
      geldigTot: "2010-07-31",
      conditions: { all: [blad("kind.leeftijd", "greaterThanInclusive", 7)] },
    });
    const middle = old({
      geldigVan: "2010-08-01",
      overgang: { ...overgang, vorigeStandWanneer: { all: [blad("p.waar", "equal", true)] } },
    });
    const three = load([oldest, middle, now({ overgang })]);
    const zaak = (waar: boolean) => ({ kind: { leeftijd: 6 }, kennisgeving: { datum: "2020-06-15" }, p: { waar } });
    expect(await judge(three, "2020-09-01", zaak(true))).toBe("nee");
    expect(await judge(three, "2020-09-01", zaak(false))).toBe("ja");
  });
});

describe("a question outside every validity is refused", () => {
  test("before the first day and after the last", async () => {
    const regime = load([regel("oud", { all: [blad("p.waar", "equal", true)] })], {
      geldigVan: "2010-01-01",
      geldigTot: "2020-12-31",
    });
    expect((await refused(regime, "2009-12-31"))[0]?.[0]).toBe("peildatum-before-regime");
    expect(await refused(regime, "2010-01-01")).toEqual([]);
    expect(await refused(regime, "2020-12-31")).toEqual([]);
    expect((await refused(regime, "2021-01-01"))[0]?.[0]).toBe("peildatum-after-regime");
  });

  test("in a gap that the regime explains, with the reason", async () => {
    const reden = { nl: "De regeling was vervallen.", en: "The scheme had lapsed." };
    const regime = load([old({ geldigTot: "2020-06-30" }), now()], {
      hiaten: [{ van: "2020-07-01", totEnMet: "2020-07-31", reden }],
    });
    const [[code, expected = ""] = []] = await refused(regime, "2020-07-15");
    expect(code).toBe("peildatum-in-gap");
    expect(expected).toContain("De regeling was vervallen.");
    for (const day of ["2020-06-30", "2020-08-01"]) expect(await refused(regime, day)).toEqual([]);
    for (const day of ["2020-07-01", "2020-07-31"]) expect(await refused(regime, day)).toHaveLength(1);
  });
});

describe("refused at load is", () => {
  test.each([
    ["an overlap of a day", [old({ geldigTot: "2020-08-01" }), now()], {}, "states-overlap"],
    ["a gap of a day", [old({ geldigTot: "2020-07-30" }), now()], {}, "state-missing"],
    [
      "a gap that is explained for other days",
      [old({ geldigTot: "2020-07-29" }), now()],
      { hiaten: [{ van: "2020-07-30", totEnMet: "2020-07-30", reden: { nl: "x", en: "x" } }] },
      "state-missing",
    ],
    ["a rule that starts after its regime", [now()], {}, "state-missing"],
    ["a rule that ends before its regime", [old()], {}, "state-missing"],
    ["a last day before the first", [old(), now({ geldigTot: "2020-07-01" })], {}, "validity-reversed"],
    [
      "a transition without an earlier state",
      [regel("oud", { all: [blad("p.waar", "equal", true)] }, { overgang })],
      {},
      "transition-unfit",
    ],
    [
      "a transition on a fact that does not exist",
      [old(), now({ overgang: { ...overgang, vorigeStandWanneer: { all: [blad("p.nergens", "equal", true)] } } })],
      {},
      "fact-unknown",
    ],
    [
      "two files of one name without dates",
      [regel("oud", { all: [blad("p.waar", "equal", true)] }), regel("oud", { all: [blad("p.waar", "equal", true)] })],
      {},
      "conclusion-twice",
    ],
  ] as const)("%s", (_, states, regime, code) => {
    expect(codes(states as unknown as Json[], regime)).toContain(code);
  });
});

describe("a derived date has states too", () => {
  const date = (extra: Json) => ({
    id: "d.uiterlijk",
    titel: "x",
    operatie: "plusMaanden",
    van: "kennisgeving.datum",
    ...extra,
  });
  const made = (afleidingen: readonly Json[]): Regime =>
    loadRegime(
      smallFiles({
        feiten: [...feiten, feit("k.datum", "date")],
        regels: [regel("x", { all: [blad("k.datum", "lessThanInclusive", { fact: "d.uiterlijk" })] })],
        afleidingen,
      }),
    );
  const regime = made([date({ maanden: 1, geldigTot: "2020-07-31" }), date({ maanden: 2, geldigVan: "2020-08-01" })]);
  test.each([
    ["2020-07-31", "2020-02-15", "ja"],
    ["2020-07-31", "2020-02-16", "nee"],
    ["2020-08-01", "2020-03-15", "ja"],
    ["2020-08-01", "2020-03-16", "nee"],
  ])("on %s, %s: %s", async (peildatum, datum, oordeel) => {
    expect(await judge(regime, peildatum, { kennisgeving: { datum: "2020-01-15" }, k: { datum } })).toBe(oordeel);
  });
  test("and must not overlap or leave a gap", () => {
    expect(() =>
      made([date({ maanden: 1, geldigTot: "2020-07-31" }), date({ maanden: 2, geldigVan: "2020-08-02" })]),
    ).toThrow(/state-missing/);
    expect(() =>
      made([date({ maanden: 1, geldigTot: "2020-08-01" }), date({ maanden: 2, geldigVan: "2020-08-01" })]),
    ).toThrow(/states-overlap/);
  });
});

describe("an overlay on a regime with states", () => {
  const base = load([old(), now()], { id: "basis" });
  const overlay = (extra: Json = {}, own: Record<string, Json> = {}): Regime =>
    loadRegime(
      {
        "regime.json": {
          id: "boven",
          vraag: "proef",
          titel: { nl: "x", en: "x" },
          status: "voorstel",
          geldigVan: "2015-01-01",
          bouwtVoortOp: "basis",
          conclusies: ["oud", "slot"],
          ...extra,
        },
        ...own,
      },
      { regimes: [base] },
    );

  test("keeps the states that it leaves alone", async () => {
    expect(await judge(overlay(), "2020-07-31", { kind: { leeftijd: 5 } })).toBe("nee");
    expect(await judge(overlay(), "2020-08-01", { kind: { leeftijd: 5 } })).toBe("ja");
  });

  test("replaces all states of a conclusion at once", async () => {
    const file = JSON.parse(JSON.stringify(regel("oud", { all: [blad("p.waar", "equal", true)] }))) as Json;
    const replaced = overlay({ vervangt: ["oud"] }, { "oud.json": file });
    expect(replaced.standen).toEqual([]);
    for (const day of ["2020-07-31", "2020-08-01"])
      expect(await judge(replaced, day, { p: { waar: true } })).toBe("ja");
  });
});

describe("replay", () => {
  const verzoek = (peildatum: string) => ({ vraag: "proef", peildatum, zaak: { kind: { leeftijd: 5 } } });
  const stored = async (regime: Regime, peildatum: string) =>
    JSON.parse(
      JSON.stringify(record(verzoek(peildatum), await evaluate(verzoek(peildatum), { regimes: [regime] }))),
    ) as unknown;

  test("an outcome of before a change repeats after the new state was added", async () => {
    const bewijs = await stored(
      load([regel("oud", { all: [blad("kind.leeftijd", "greaterThanInclusive", 6)] })]),
      "2020-07-31",
    );
    expect((await replay(bewijs, { regimes: [load([old(), now()])] })).uitslag).toBe("gelijk");
  });

  test("the same request on another state is not the same rules", async () => {
    const bewijs = await stored(load([old(), now()]), "2020-08-01");
    const other = load([old(), now({ conditions: { all: [blad("kind.leeftijd", "greaterThanInclusive", 4)] } })]);
    expect(await replay(bewijs, { regimes: [other] })).toMatchObject({ uitslag: "niet-te-herhalen", regime: "klein" });
  });

  test("a stored outcome that was tampered with shows where", async () => {
    const regime = load([old(), now()]);
    const bewijs = (await stored(regime, "2020-08-01")) as { uitkomst: { oordeel: string } };
    bewijs.uitkomst.oordeel = "nee";
    expect(await replay(bewijs, { regimes: [regime] })).toEqual({
      uitslag: "verschil",
      verschillen: [{ pad: "/uitkomst/oordeel", toen: "nee", nu: "ja" }],
      woorden: [],
    });
  });

  /** The record as the version before wrote it: without what `uitkomst/2` added. */
  const inOldForm = (bewijs: unknown): { uitkomst: { oordeel: string; schema: string } } => {
    const old = JSON.parse(JSON.stringify(bewijs));
    old.uitkomst.schema = "uitkomst/1";
    for (const c of old.uitkomst.conclusies) {
      delete c.bronnen;
      delete c.wachtOp;
      for (const v of c.voorwaarden) {
        delete v.vindplaats;
        // It counted branches for other files too.
        v.doorslaggevend = true;
      }
    }
    for (const t of old.uitkomst.termijnen) for (const key of ["wie", "soort", "wachtOp"]) delete t[key];
    delete old.uitkomst.gevolgen.wachtOp;
    return old;
  };

  test("an outcome in the older form is compared in what both forms say", async () => {
    const regime = load([old(), now()]);
    const bewijs = inOldForm(await stored(regime, "2020-08-01"));
    const said = { uitslag: "andere-vorm", vormToen: "uitkomst/1", vormNu: "uitkomst/2" };
    expect(await replay(bewijs, { regimes: [regime] })).toMatchObject({ ...said, verschillen: [] });
    bewijs.uitkomst.oordeel = "nee";
    expect(await replay(bewijs, { regimes: [regime] })).toMatchObject({
      ...said,
      verschillen: [{ pad: "/uitkomst/oordeel", toen: "nee", nu: "ja" }],
    });
    // By other rules nothing is compared, whatever the form.
    expect(
      await replay(bewijs, {
        regimes: [load([old(), now({ conditions: { all: [blad("kind.leeftijd", "equal", 5)] } })])],
      }),
    ).toMatchObject({
      uitslag: "niet-te-herhalen",
    });
  });

  test("an outcome in a form of a later version is refused, with the forms that can be read", async () => {
    const regime = load([old(), now()]);
    const bewijs = inOldForm(await stored(regime, "2020-08-01"));
    bewijs.uitkomst.schema = "uitkomst/9";
    await expect(replay(bewijs, { regimes: [regime] })).rejects.toMatchObject({
      problemen: [{ code: "outcome-form", pad: "/uitkomst/schema", gevonden: '"uitkomst/9"' }],
    });
    await expect(replay(bewijs, { regimes: [regime] })).rejects.toThrow("uitkomst/2, uitkomst/1");
  });

  test("what is no record is refused", async () => {
    await expect(replay({ schema: "bewijs/2" })).rejects.toThrow(/not-a-record/);
    await expect(replay(null)).rejects.toThrow(/not-a-record/);
  });
});
