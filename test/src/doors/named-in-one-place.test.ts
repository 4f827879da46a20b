import { describe, expect, test } from "vitest";
import { diff, loadRegime, prove, RegelError, safeEvaluate } from "../../../src/index.js";
import type { Uitspraak } from "../../../src/model/bewijs-van-regels.js";
import { PEILDATUM_FEIT } from "../../../src/model/peildatum.js";
import type { Regime } from "../../../src/model/regime.js";
import type { Stelling } from "../../../src/model/stelling.js";
import { blad, feit, type Parts, regel, smallFiles } from "../../helpers/small-regime.js";

/* What a claim, a warning or one of two regimes names, and no rule beside it. */

type Json = Record<string, unknown>;

const feiten = [
  feit("k.waar", "boolean"),
  feit("k.teller", "integer", { minimum: 0, maximum: 9 }),
  feit("k.noemer", "integer", { minimum: 1, maximum: 9 }),
  feit("k.veel", "integer", { minimum: 0, maximum: 100_000 }),
  feit("k.meer", "integer", { minimum: 0, maximum: 100_000 }),
  feit("k.een", "date"),
  feit("k.twee", "date"),
  feit("k.stil", "periods"),
];
const afleidingen = [
  { id: "k.deling", operatie: "gedeeldDoor", teller: "k.teller", noemer: "k.noemer" },
  { id: "k.minste", operatie: "kleinste", van: ["k.deling", "k.teller"] },
  { id: "k.heen", operatie: "tijdTussen", van: "k.een", tot: "k.twee", eenheid: "dagen" },
  { id: "k.terug", operatie: "tijdTussen", van: "k.twee", tot: "k.een", eenheid: "dagen" },
  {
    ...{ id: "k.termijn", operatie: "termijn", van: "k.een", eenheid: "weken", aantal: 6 },
    ...{ kalender: "algemene-termijnenwet", opgeschort: "k.stil" },
  },
  { id: "k.erna", operatie: "plusDagen", van: "k.termijn", dagen: 1 },
  { id: "k.dagen", operatie: "aantalDagen", perioden: ["k.stil"], van: "k.een", totEnMet: "k.twee" },
];
const waar = { all: [blad("k.waar", "equal", true)] };
const made = (conditions: Json, extra: Partial<Parts> = {}, more: Json = {}): Regime =>
  loadRegime(smallFiles({ feiten, afleidingen, regels: [regel("r", conditions, more)], ...extra }));

const said = (regime: Regime, ...stellingen: Json[]): readonly Uitspraak[] =>
  prove("proef", "klein", stellingen as unknown as Stelling[], { regimes: [regime] }).uitspraken;
const claim = (...bij: Json[]): Json => ({ zin: "z", conclusie: "r", nooit: "ja", bij: { all: bij } });
const verdicts = (found: readonly Uitspraak[]): unknown[] =>
  found.filter(({ soort }) => ["stelling", "geval"].includes(soort)).map(({ soort, houdt }) => [soort, houdt]);

describe("what no diagram holds", () => {
  const refused = (...bij: Json[]): unknown => {
    try {
      return said(made(waar), claim(...bij));
    } catch (error) {
      return error instanceof RegelError ? error.problemen.map(({ code, pad }) => `${pad} ${code}`) : error;
    }
  };

  test.each([
    ["a quotient", blad("k.deling", "greaterThan", 0.5)],
    ["the smallest of one", blad("k.minste", "greaterThan", 0.5)],
    ["a time beside another", blad("k.heen", "greaterThan", { fact: "k.terug" })],
    ["a term that can stand still", blad("k.termijn", "greaterThan", "2026-12-01")],
    ["what follows from one", blad("k.erna", "greaterThan", "2026-12-01")],
  ])("%s is refused in a claim as it is in a rule", (_, condition) => {
    expect(refused(condition)).toEqual(["/0/bij/all/0/fact not-for-conditions"]);
    expect(() => made({ all: [condition] })).toThrow(RegelError);
  });

  test("so are numbers of a wide range beside each other", () => {
    expect(refused(blad("k.veel", "lessThan", { fact: "k.meer" }))).toEqual(["/0/bij/all/0/fact too-many-values"]);
  });

  test("a claim about a number that is counted is not decided, and the others are", () => {
    const found = said(made(waar), claim(blad("k.dagen", "greaterThan", 2)), claim(blad("k.waar", "equal", false)));
    expect(verdicts(found)).toEqual([
      ["stelling", null],
      ["stelling", true],
      ["geval", true],
    ]);
  });

  test.each([
    ["a time beside another", blad("k.heen", "greaterThan", { fact: "k.terug" }), []],
    ["a quotient", blad("k.deling", "greaterThan", 0.5), []],
    ["what follows from a term that can stand still", blad("k.erna", "greaterThan", "2026-12-01"), []],
    ["a time beside a number", blad("k.heen", "greaterThan", 3), [true]],
    ["a number that no rule names", blad("k.teller", "greaterThan", 3), [true]],
  ])("a warning may ask for %s, and is proved where a diagram holds it", (_, condition, houdt) => {
    const waarschuwing = [{ code: "let-op", zin: "Let op.", wanneer: { all: [condition] } }];
    const found = said(made(waar, {}, { waarschuwing }));
    expect(found.filter(({ soort }) => soort === "waarschuwing").map((one) => one.houdt)).toEqual(houdt);
  });
});

describe("the day of the request", () => {
  const early = { all: [blad(PEILDATUM_FEIT, "lessThan", "2026-03-01")] };
  const regimes = (a: Json, b: Json, other: Json = {}): Regime[] => [
    made(a, { regime: { geldigVan: "2026-01-01" } }),
    made(b, { regime: { id: "ander", geldigVan: "2026-01-01", ...other } }),
  ];

  test.each([
    ["the first", early, waar],
    ["the second", waar, early],
    ["both", early, early],
    ["neither", waar, waar],
  ])("lies within both regimes where %s asks for it: neither refuses what the other judges", (_, a, b) => {
    const { weigeringen } = diff("proef", "klein", "ander", { regimes: regimes(a, b) });
    expect(weigeringen.map(({ kan }) => kan)).toEqual([false, false]);
  });

  test.each([
    ["the first", early, waar],
    ["the second", waar, early],
  ])("before the second begins only the first judges, where %s asks", async (_, a, b) => {
    const both = regimes(a, b, { geldigVan: "2026-02-01" });
    const { weigeringen, verplaatsingen } = diff("proef", "klein", "ander", { regimes: both });
    expect(weigeringen.map(({ kan }) => kan)).toEqual([false, true]);
    for (const { bij, getuige } of weigeringen) {
      if (!getuige) continue;
      expect((await safeEvaluate(getuige, { regimes: both })).ok).toBe(true);
      const refusing = bij === "a" ? "klein" : "ander";
      expect((await safeEvaluate({ ...getuige, regime: refusing }, { regimes: both })).ok).toBe(false);
    }
    for (const { getuige } of verplaatsingen)
      for (const regime of ["klein", "ander"])
        if (getuige) expect((await safeEvaluate({ ...getuige, regime }, { regimes: both })).ok).toBe(true);
  });

  test("a claim can ask for it where no rule does, within the regime", () => {
    const regime = made(waar, { regime: { geldigVan: "2026-01-01", geldigTot: "2026-04-30" } });
    const past = (day: string): Json => claim(blad(PEILDATUM_FEIT, "greaterThan", day));
    const found = said(regime, past("2026-04-29"));
    expect(verdicts(found)).toEqual([
      ["stelling", false],
      ["geval", true],
    ]);
    const { getuige, antwoord } = found.find(({ soort }) => soort === "stelling") as Uitspraak;
    expect([getuige?.peildatum, antwoord]).toEqual(["2026-04-30", "ja"]);
  });

  test("a later one takes a yes away only where the regime still holds", () => {
    const until = (geldigTot: string): Regime => made(early, { regime: { geldigVan: "2026-01-01", geldigTot } });
    const later = { zin: "z", conclusie: "r", monotoon: PEILDATUM_FEIT };
    const [broken] = said(until("2026-03-31"), later).filter(({ soort }) => soort === "stelling");
    expect([broken?.houdt, broken?.anders]).toEqual([false, { [PEILDATUM_FEIT]: "2026-03-01" }]);
  });
});

describe("a fact of one side alone", () => {
  test("the file that shows a difference is one for the side that has it", async () => {
    const a = made(waar);
    const more = { all: [blad("k.waar", "equal", true), blad("k.nieuw", "equal", true)] };
    const b = made(more, { feiten: [...feiten, feit("k.nieuw", "boolean")], regime: { id: "ander" } });
    const found = diff("proef", "klein", "ander", { regimes: [a, b] }).verplaatsingen;
    const lost = found.find(({ conclusie, van, naar }) => conclusie === "r" && van === "ja" && naar === "nee");
    expect(lost?.getuige).toMatchObject({ regime: "ander", zaak: { k: { waar: true, nieuw: false } } });
    for (const { getuige } of found)
      if (getuige) expect((await safeEvaluate(getuige, { regimes: [a, b] })).ok).toBe(true);
  });

  const number = (extra: Json): Json => feit("k.getal", "integer", { minimum: 0, maximum: 4, ...extra });
  test.each([
    ["bounds", number({}), number({ maximum: 9 })],
    ["decimals", number({}), number({ decimalen: 1 })],
    ["digits", feit("k.getal", "code", { cijfers: 2 }), feit("k.getal", "code", { cijfers: 3 })],
    ["a type", feit("k.getal", "boolean"), feit("k.getal", "date")],
  ])("two facts of one name with other %s: nothing is proved, and it says of which", (_, one, other) => {
    const [a, b] = [
      made(waar, { feiten: [...feiten, one] }),
      made(waar, { feiten: [...feiten, other], regime: { id: "ander" } }),
    ];
    const { verplaatsingen, weigeringen, nietBewezen } = diff("proef", "klein", "ander", { regimes: [a, b] });
    expect(new Set([...verplaatsingen, ...weigeringen].map(({ kan }) => kan))).toEqual(new Set([null]));
    expect(nietBewezen.map(({ plaats }) => plaats)).toContain("k.getal");
    expect(nietBewezen.map(({ plaats }) => plaats)).not.toContain("regime");
  });

  test("regimes that hold on no day in common say so", () => {
    const day = { all: [blad(PEILDATUM_FEIT, "lessThan", "2026-03-01")] };
    const a = made(waar, { regime: { geldigVan: "2026-01-01", geldigTot: "2026-01-31" } });
    const b = made(day, { regime: { id: "ander", geldigVan: "2026-02-01" } });
    const { nietBewezen } = diff("proef", "klein", "ander", { regimes: [a, b] });
    expect(nietBewezen.find(({ plaats }) => plaats === "regime")?.reden.nl).toContain("geen dag");
  });
});
