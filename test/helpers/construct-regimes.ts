import type { Regime } from "../../src/model/regime.js";
import { blad, feit, type Parts, regel, small } from "./small-regime.js";

/* A regime with each thing that a condition can ask beside dates, choices and numbers. */

const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
const week = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"];
const window = { titel: "x", bron, van: "w.van", totEnMet: "w.tot" };
const ends = [feit("w.van", "date"), feit("w.tot", "date", { nietVoor: "w.van" })];
const yes = regel("ook", { all: [blad("z.waar", "equal", true)] });

const made: Readonly<Record<string, Parts>> = {
  "days that are counted": {
    feiten: [...ends, feit("p.x", "periods"), feit("p.y", "periods"), feit("z.waar", "boolean")],
    afleidingen: [
      {
        ...window,
        ...{ id: "n.dagen", operatie: "aantalDagen", perioden: ["p.x"], weekdagen: week, nietIn: ["p.y"] },
      },
    ],
    regels: [regel("x", { all: [blad("n.dagen", "lessThanInclusive", 4)] }), yes],
  },
  "days that two lists share": {
    feiten: [...ends, feit("p.x", "periods"), feit("p.y", "periods"), feit("z.waar", "boolean")],
    afleidingen: [{ ...window, id: "n.samen", operatie: "aantalDagen", perioden: ["p.x"], ookIn: ["p.y"] }],
    regels: [regel("x", { any: [blad("n.samen", "greaterThanInclusive", 2), blad("z.waar", "equal", true)] })],
  },
  "stretches that are counted, beside a number": {
    feiten: [...ends, feit("p.x", "periods"), feit("i.meest", "integer", { minimum: 0, maximum: 3 })],
    afleidingen: [{ ...window, id: "n.keren", operatie: "aantalPerioden", perioden: ["p.x"] }],
    regels: [regel("x", { all: [blad("n.keren", "lessThanInclusive", { fact: "i.meest" })] })],
  },
  "a window that hangs on a choice": {
    feiten: [...ends, feit("p.x", "periods"), feit("e.keuze", "enum", { waarden: ["a", "b"] })],
    afleidingen: [
      {
        ...{ id: "w.dan", titel: "x", bron, operatie: "indien", dan: "w.tot", anders: "w.van" },
        voorwaarde: { all: [blad("e.keuze", "equal", "a")] },
      },
      { ...window, id: "n.dagen", operatie: "aantalDagen", perioden: ["p.x"], totEnMet: "w.dan" },
    ],
    regels: [regel("x", { all: [blad("n.dagen", "greaterThan", 1)] })],
  },
  "the time between two dates": {
    feiten: [feit("d.een", "date"), feit("d.ander", "date"), feit("z.waar", "boolean")],
    afleidingen: [
      { id: "t.dagen", titel: "x", bron, operatie: "tijdTussen", van: "d.een", tot: "d.ander", eenheid: "dagen" },
      { id: "t.jaren", titel: "x", bron, operatie: "tijdTussen", van: "d.een", tot: "d.ander", eenheid: "jaren" },
    ],
    regels: [
      regel("x", { all: [blad("t.dagen", "greaterThanInclusive", 14)] }),
      regel("y", { any: [blad("t.jaren", "lessThan", 2), blad("z.waar", "equal", true)] }),
    ],
  },
  "the day of the request": {
    feiten: [feit("d.geboren", "date", { onvolledig: true }), feit("z.waar", "boolean")],
    afleidingen: [
      {
        ...{ id: "d.achttien", titel: "x", bron, operatie: "verjaardag", van: "d.geboren", jaren: 18 },
        schrikkeldag: "1-maart",
      },
      {
        ...{ id: "t.sinds", titel: "x", bron, operatie: "tijdTussen", van: "d.geboren", tot: "verzoek.peildatum" },
        eenheid: "maanden",
      },
    ],
    regels: [
      regel("x", { all: [blad("verzoek.peildatum", "lessThan", { fact: "d.achttien" })] }),
      regel("y", { any: [blad("t.sinds", "greaterThanInclusive", 60), blad("z.waar", "equal", true)] }),
    ],
  },
  "a list beside a list": {
    feiten: [
      feit("l.een", "list", { waarden: ["a", "b", "c"] }),
      feit("l.ander", "list", { waarden: ["b", "c", "d"] }),
      feit("z.waar", "boolean"),
    ],
    regels: [
      regel("x", { all: [blad("l.een", "containsAny", { fact: "l.ander" })] }),
      regel("y", { any: [blad("l.een", "containedIn", ["a", "b"]), blad("z.waar", "equal", true)] }),
      regel("z", { all: [blad("l.ander", "doesNotContainAll", ["b", "d"])] }, { kracht: "zorgvuldigheid" }),
    ],
  },
  "amounts, also with decimals": {
    feiten: [
      feit("b.bedrag", "integer", { minimum: 0, maximum: 100, decimalen: 2 }),
      feit("b.aantal", "integer", { minimum: 1, maximum: 9 }),
      feit("e.soort", "enum", { waarden: ["a", "b", "c"] }),
    ],
    afleidingen: [
      {
        ...{ id: "g.hoogste", titel: "x", bron, operatie: "tabel", naar: "e.soort", anders: "b.aantal" },
        rijen: [
          { bij: "a", waarde: 2.5, bron },
          { bij: "b", waarde: 7, bron },
        ],
      },
      { id: "g.kleinste", titel: "x", bron, operatie: "kleinste", van: ["g.hoogste", "b.aantal"] },
    ],
    regels: [
      regel("x", { all: [blad("b.bedrag", "lessThanInclusive", 12.35)] }),
      regel("y", { any: [blad("g.kleinste", "greaterThan", 2.5), blad("e.soort", "equal", "a")] }),
    ],
  },
};

/** The regimes by what is asked in them. */
export const constructs: readonly (readonly [string, Regime])[] = Object.entries(made).map(
  ([name, parts], i) => [name, small({ ...parts, regime: { id: `gevraagd-${i + 1}` } })] as const,
);
