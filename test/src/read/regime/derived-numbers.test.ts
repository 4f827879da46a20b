import { describe, expect, test } from "vitest";
import { loadRegime, RegelError, safeEvaluate } from "../../../../src/index.js";
import { PEILDATUM_FEIT } from "../../../../src/model/peildatum.js";
import { blad, feit, type Parts, regel, small, smallFiles } from "../../../helpers/small-regime.js";

/* What a condition may ask of a number that follows, of a list and of the day of the request; and what is refused, by its name. */

const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
const parts = (conditie: Record<string, unknown>, more: Partial<Parts> = {}): Parts => ({
  feiten: [
    feit("a.van", "date"),
    feit("a.tot", "date"),
    feit("n.aantal", "integer", { minimum: 0, maximum: 9 }),
    feit("e.keuze", "enum", { waarden: ["x", "y"] }),
    feit("l.een", "list", { waarden: ["k", "m"] }),
    feit("l.twee", "list", { waarden: ["m", "o"] }),
    feit("l.drie", "list", { waarden: ["q"] }),
  ],
  afleidingen: [
    { id: "t.dagen", operatie: "tijdTussen", van: "a.van", tot: "a.tot", eenheid: "dagen" },
    { id: "t.jaren", operatie: "tijdTussen", van: "a.van", tot: PEILDATUM_FEIT, eenheid: "jaren" },
    { id: "t.minste", operatie: "kleinste", van: ["t.dagen", "n.aantal"] },
    { id: "g.tabel", operatie: "tabel", naar: "e.keuze", rijen: [{ bij: "x", waarde: 2.5, bron }], anders: "n.aantal" },
    { id: "g.deel", operatie: "gedeeldDoor", teller: "g.tabel", noemer: "n.aantal" },
  ],
  regels: [regel("r", { all: [conditie] })],
  ...more,
});

const codes = (conditie: Record<string, unknown>, more: Partial<Parts> = {}): string[] => {
  try {
    loadRegime(smallFiles(parts(conditie, more)));
  } catch (error) {
    if (error instanceof RegelError) return error.problemen.map(({ code }) => code);
    throw error;
  }
  return [];
};

describe("is refused by its name", () => {
  test.each([
    ["a time that equals a number", blad("t.dagen", "equal", 3), "operator-unfit"],
    ["a time beside a part of a day", blad("t.dagen", "lessThan", 2.5), "value-unfit"],
    ["a time beside more years than any two days lie apart", blad("t.jaren", "lessThan", 200), "value-unfit"],
    ["a time beside a fact", blad("t.dagen", "lessThan", { fact: "n.aantal" }), "value-unfit"],
    ["a time beside a time", blad("t.dagen", "lessThan", { fact: "t.jaren" }), "not-for-conditions"],
    ["the smallest of times", blad("t.minste", "lessThan", 3), "not-for-conditions"],
    ["a quotient", blad("g.deel", "lessThan", 3), "not-for-conditions"],
    ["an amount beside an amount", blad("g.tabel", "lessThan", { fact: "g.deel" }), "not-for-conditions"],
    ["lists that never have anything in common", blad("l.een", "containsAny", { fact: "l.drie" }), "lists-fixed"],
    ["a list that always holds nothing beside", blad("l.een", "containedIn", ["k", "m"]), "lists-fixed"],
    ["a list beside itself", blad("l.een", "containsAll", { fact: "l.een" }), "lists-fixed"],
    ["a value that the list cannot hold", blad("l.een", "containsAny", ["o"]), "value-unfit"],
    ["a list beside no list", blad("l.een", "containsAny", { fact: "n.aantal" }), "value-unfit"],
    ["the day of the request by another name", blad("peildatum", "lessThan", "2026-01-01"), "fact-unknown"],
  ] as const)("%s", (_, conditie, code) => {
    expect(codes(conditie)[0]).toBe(code);
  });

  test("a fact with the name of the day of the request", () => {
    const own = [feit("a.van", "date"), feit(PEILDATUM_FEIT, "date")];
    const more = { feiten: own, afleidingen: [] };
    expect(codes(blad("a.van", "lessThan", "2026-01-01"), more)).toEqual(["fact-redefined"]);
  });

  test("and a time between what is no date", () => {
    const time = { id: "t.fout", operatie: "tijdTussen", van: "a.van", tot: "n.aantal", eenheid: "dagen" };
    expect(codes(blad("n.aantal", "lessThan", 3), { afleidingen: [time] })).toEqual(["source-not-a-date"]);
  });
});

test.each([
  blad("t.dagen", "lessThanInclusive", -3),
  blad("t.jaren", "greaterThanInclusive", 199),
  blad("g.tabel", "greaterThan", 2.5),
  blad("l.een", "containsAny", { fact: "l.twee" }),
  blad("l.een", "containedIn", { fact: "l.twee" }),
  blad(PEILDATUM_FEIT, "lessThan", { fact: "a.van" }),
])("loads: $fact $operator $value", (conditie) => {
  expect(codes(conditie)).toEqual([]);
});

describe("the day of the request", () => {
  const regime = small(parts(blad("t.jaren", "greaterThanInclusive", 5)));
  const judged = async (peildatum: string, zaak: object) => {
    const found = await safeEvaluate({ vraag: "proef", regime: "klein", peildatum, zaak }, { regimes: [regime] });
    return found.ok ? found.uitkomst : found.problemen.map(({ code, pad }) => `${pad} ${code}`);
  };

  test("is the one that the request names, and never missing", async () => {
    const zaak = { a: { van: "2021-05-20" } };
    expect(await judged("2026-05-19", zaak)).toMatchObject({ oordeel: "nee", zaak });
    expect(await judged("2026-05-20", zaak)).toMatchObject({ oordeel: "ja", zaak });
    const open = await judged("2026-05-20", {});
    expect(open).toMatchObject({ oordeel: "onbekend", ontbreekt: [{ feit: "a.van" }] });
  });

  test("cannot be given as a fact of the case", async () => {
    expect(await judged("2026-05-20", { verzoek: { peildatum: "2026-05-20" } })).toEqual([
      "/zaak/verzoek unknown-fact",
    ]);
  });

  test("is no fact of a regime in which nothing asks for it", () => {
    const without = small(parts(blad("n.aantal", "lessThan", 3), { afleidingen: [] }));
    expect([regime, without].map(({ feiten }) => feiten.some(({ id }) => id === PEILDATUM_FEIT))).toEqual([
      true,
      false,
    ]);
  });
});
