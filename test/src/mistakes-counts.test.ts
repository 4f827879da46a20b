import { describe, expect, test } from "vitest";
import { problemsOf } from "../helpers/load-problems.js";
import { blad, feit, regel, smallFiles } from "../helpers/small-regime.js";

/* What a rule author gets wrong in counting days and stretches. */

type Json = Record<string, unknown>;
const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
const afgeleid = (id: string, extra: Json): Json => ({ id, titel: "x", bron, ...extra });
const telling = (extra: Json = {}): Json =>
  afgeleid("n.dagen", { operatie: "aantalDagen", perioden: ["p.x"], van: "w.van", totEnMet: "w.tot", ...extra });
const tijd = afgeleid("t.tijd", { operatie: "tijdTussen", van: "w.van", tot: "w.tot", eenheid: "dagen" });
const alles = (leaf: Json): Json => ({ all: [leaf] });

const wrong = (afleidingen: readonly Json[], leaf: Json = blad("q.b", "equal", true), governed: Json = {}): string[] =>
  problemsOf(
    smallFiles({
      feiten: [
        ...[feit("w.van", "date"), feit("w.tot", "date"), feit("p.x", "periods", governed), feit("p.y", "periods")],
        ...[feit("i.n", "integer", { minimum: 0, maximum: 6 }), feit("q.b", "boolean")],
      ],
      afleidingen: [tijd, ...afleidingen],
      regels: [regel("r", alles(leaf))],
    }),
  ).map(({ code, bestand, pad }) => `${code} ${bestand}${pad}`);

const AFLEIDING = "afleidingen.json/afleidingen/1";
const VALUE = "r0.json/conditions/all/0/value";

test("without a mistake nothing is said", () => {
  expect(wrong([telling()], blad("n.dagen", "lessThan", 3))).toEqual([]);
  expect(wrong([telling({ weekdagen: ["maandag"], nietIn: ["p.y"] })], blad("n.dagen", "equal", 0))).toEqual([]);
  const asked = { gevraagdBij: { feit: "q.b", waarden: [true] } };
  expect(wrong([telling()], blad("n.dagen", "lessThan", 3), asked)).toEqual([]);
});

describe("a count", () => {
  test.each<[string, Json, string]>([
    ["in what is no stretches", { perioden: ["q.b"] }, "source-not-periods /perioden/0"],
    ["in a misspelt fact", { perioden: ["p.z"] }, "source-not-periods /perioden/0"],
    ["in nothing", { perioden: [] }, "empty-list /perioden"],
    ["in one that is no list", { perioden: "p.x" }, "wrong-rule-type /perioden"],
    ["in one twice", { perioden: ["p.x", "p.x"] }, "periods-twice /perioden/1"],
    ["in and not in", { nietIn: ["p.x"] }, "periods-twice /nietIn/0"],
    ["in and also in", { ookIn: ["p.x"] }, "periods-twice /ookIn/0"],
    ["also in and not in", { ookIn: ["p.y"], nietIn: ["p.y"] }, "periods-twice /nietIn/0"],
    ["not in nothing", { nietIn: [] }, "empty-list /nietIn"],
    ["of no days of the week", { weekdagen: [] }, "empty-list /weekdagen"],
    ["of a day in English", { weekdagen: ["monday"] }, "value-not-allowed /weekdagen/0"],
    ["of a day with a capital", { weekdagen: ["Maandag"] }, "value-not-allowed /weekdagen/0"],
    ["of a day as a number", { weekdagen: [1] }, "value-not-allowed /weekdagen/0"],
    ["of a day twice", { weekdagen: ["maandag", "maandag"] }, "weekday-twice /weekdagen/1"],
    ["from a number", { van: "i.n" }, "source-not-a-date "],
    ["from a day written out", { van: "2020-01-01" }, "source-not-a-date "],
    ["up to a time", { totEnMet: "t.tijd" }, "source-not-a-date "],
    ["up to a misspelt fact", { totEnMet: "w.tott" }, "source-not-a-date "],
    ["from itself", { van: "n.dagen" }, "circle "],
    ["with an end under another key", { tot: "w.tot" }, "unknown-rule-key /tot"],
    ["with a number", { aantal: 3 }, "unknown-rule-key /aantal"],
    [
      "of stretches on some days",
      { operatie: "aantalPerioden", weekdagen: ["maandag"] },
      "unknown-rule-key /weekdagen",
    ],
    ["of stretches not in others", { operatie: "aantalPerioden", nietIn: ["p.y"] }, "unknown-rule-key /nietIn"],
    ["by a misspelt operation", { operatie: "aantalDag" }, "value-not-allowed /operatie"],
  ])("%s", (_, extra, expected) => {
    const [code, pad] = expected.split(" ");
    expect(wrong([telling(extra)])).toEqual([`${code} ${AFLEIDING}${pad}`]);
  });
});

describe("a condition on a count", () => {
  test.each<[string, Parameters<typeof blad>, string]>([
    ["less than nought", ["n.dagen", "lessThan", 0], "condition-fixed"],
    ["more than below nought", ["n.dagen", "greaterThan", -1], "condition-fixed"],
    ["below nought", ["n.dagen", "equal", -1], "condition-fixed"],
    ["half a day", ["n.dagen", "lessThan", 2.5], "value-unfit"],
    ["a text", ["n.dagen", "lessThan", "3"], "value-unfit"],
    ["a list", ["n.dagen", "in", [1, 2]], "wrong-shape"],
    ["a date", ["n.dagen", "lessThan", { fact: "w.tot" }], "value-unfit"],
    ["the day of the request", ["n.dagen", "lessThan", { fact: "verzoek.peildatum" }], "value-unfit"],
    ["a number beside it", ["i.n", "lessThan", { fact: "n.dagen" }], "value-unfit"],
  ])("%s", (_, leaf, code) => {
    expect(wrong([telling()], blad(...leaf))).toEqual([`${code} ${VALUE}`]);
  });

  test("a fact that another answer excludes", () => {
    const bound = { alleenBij: { feit: "q.b", waarde: true } };
    expect(wrong([telling()], blad("n.dagen", "lessThan", 3), bound)).toEqual([
      "count-of-excluded afleidingen.json/afleidingen/1",
    ]);
  });

  test("a circle through a choice of dates", () => {
    const dan = { dan: "w.van", anders: "w.tot", voorwaarde: alles(blad("n.dagen", "greaterThan", 1)) };
    const found = wrong([telling({ van: "d.dan" }), afgeleid("d.dan", { operatie: "indien", ...dan })]);
    expect(found).toEqual([`circle ${AFLEIDING}`]);
  });
});
