import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dependencies } from "../../src/judge/references.js";
import { build, derive } from "../../src/judge/situation.js";
import { conditionOf } from "../../src/judge/trees.js";
import type { Feiten, FeitWaarde } from "../../src/model/feit.js";
import { comparedFact } from "../../src/model/tree.js";
import type { Blad } from "../../src/model/voorwaarde.js";
import { plusDays } from "../../src/reckon/days.js";
import { problemsOf } from "../helpers/load-problems.js";
import { runs } from "../helpers/runs.js";
import { blad, feit, regel, small, smallFiles } from "../helpers/small-regime.js";

/* A condition that has one answer whatever a file holds is a slip of who wrote it, and refused; one that can have both is not. */

type Json = Record<string, unknown>;
const PEILDATUM = "verzoek.peildatum";
const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
const from = (id: string, operatie: string, extra: Json): Json => ({ id, titel: "x", bron, operatie, ...extra });
const time = (id: string, van: string, tot: string, eenheid = "dagen"): Json =>
  from(id, "tijdTussen", { van, tot, eenheid });
const table = (id: string, rows: Readonly<Record<string, number>>, anders = "i.n"): Json =>
  from(id, "tabel", {
    ...{ naar: "e.k", anders },
    rijen: Object.entries(rows).map(([bij, waarde]) => ({ bij, waarde, bron })),
  });
const count = (id: string, operatie: string, van: string, totEnMet: string, extra: Json = {}): Json =>
  from(id, operatie, { perioden: ["p.x"], van, totEnMet, ...extra });
const dayInYear = (id: string, maand: number, dag: number, van = "w.a"): Json =>
  from(id, "dagInJaar", { van, maand, dag, jaren: 0 });

const parts = {
  feiten: [
    ...[feit("w.a", "date"), feit("w.b", "date"), feit("p.x", "periods"), feit("q.b", "boolean")],
    feit("e.k", "enum", { waarden: ["x", "y"] }),
    feit("e.l", "enum", { waarden: ["y", "z"] }),
    feit("e.m", "enum", { waarden: ["u"] }),
    feit("i.n", "integer", { minimum: 0, maximum: 6 }),
    feit("i.o", "integer", { minimum: 6, maximum: 9 }),
    feit("i.p", "integer", { minimum: 8, maximum: 9 }),
    feit("i.d", "integer", { minimum: 0, maximum: 2, decimalen: 2 }),
  ],
  afleidingen: [
    from("d.later", "plusDagen", { van: "w.a", dagen: 3 }),
    ...[time("t.dagen", "w.a", "w.b"), time("t.jaren", "w.a", "w.b", "jaren"), time("t.peil", "w.a", PEILDATUM)],
    ...[time("t.zelf", "w.a", "w.a"), time("t.vast", "w.a", "d.later"), time("t.maand", "d.later", "w.a", "maanden")],
    ...[table("b.alle", { x: 2, y: 5.5 }), table("b.deel", { x: 3 }), table("b.tegen", { x: 5, y: 1 })],
    from("b.minste", "kleinste", { van: ["b.alle", "b.tegen"] }),
    ...[dayInYear("s.van", 1, 1), dayInYear("s.tot", 12, 31)],
    count("n.dagen", "aantalDagen", "s.van", "s.tot"),
    count("n.werk", "aantalDagen", "s.van", "s.tot", { weekdagen: ["maandag", "dinsdag"] }),
    count("n.keer", "aantalPerioden", "s.van", "s.tot"),
    count("n.leeg", "aantalDagen", "d.later", "w.a"),
    count("n.drie", "aantalDagen", "w.a", "d.later"),
    count("n.peil", "aantalDagen", PEILDATUM, "w.b"),
  ],
  regime: { geldigTot: "2030-12-31" },
};
const order = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];
const both = ["equal", "notEqual", ...order];

/** What conditions are drawn: a name, the operators that it may have, and values at and about the ends of what it can be. */
const drawn: readonly (readonly [string, readonly string[], readonly unknown[]])[] = [
  ["i.n", both, [0, 1, 5, 6, { fact: "i.n" }, { fact: "i.o" }, { fact: "i.p" }]],
  ["i.o", both, [6, 7, 9, { fact: "i.n" }, { fact: "i.p" }]],
  ["i.d", both, [0, 0.01, 1.99, 2]],
  ["e.k", both.slice(0, 2), ["x", "y", { fact: "e.l" }, { fact: "e.m" }, { fact: "e.k" }]],
  ["e.k", ["in", "notIn"], [["x"], ["x", "y"]]],
  ["e.m", both.slice(0, 2), ["u", { fact: "e.m" }]],
  ["e.m", ["in", "notIn"], [["u"]]],
  ["q.b", both.slice(0, 2), [true, false, { fact: "q.b" }]],
  ["w.a", both, ["1900-01-01", "1900-01-02", "2200-12-30", "2200-12-31", { fact: "w.a" }, { fact: "w.b" }]],
  ["w.a", both, [{ fact: "d.later" }, { fact: PEILDATUM }]],
  ["d.later", both, ["1900-01-03", "1900-01-04", "1900-01-05", "2200-12-31", { fact: "w.a" }, { fact: "w.b" }]],
  [
    PEILDATUM,
    both,
    [
      "1999-12-31",
      "2000-01-01",
      "2000-01-02",
      "2030-12-30",
      "2030-12-31",
      "2031-01-01",
      { fact: "w.a" },
      { fact: PEILDATUM },
    ],
  ],
  ["t.dagen", order, [-72_999, -1, 0, 1, 72_999]],
  ["t.jaren", order, [-199, 0, 1, 199]],
  ["t.peil", order, [-62_459, -62_458, 0, 47_845, 47_846, 47_847, 47_848]],
  ["t.zelf", order, [-1, 0, 1]],
  ["t.vast", order, [2, 3, 4]],
  ["t.maand", order, [-1, 0, 1]],
  ["b.alle", order, [1.9, 2, 2.1, 5.4, 5.5, 5.6]],
  ["b.deel", order, [-1, 0, 0.5, 3, 5.9, 6, 6.1]],
  ["b.tegen", order, [0, 1, 1.1, 4.9, 5, 5.1]],
  ["b.minste", order, [0.9, 1, 1.1, 1.9, 2, 2.1, 3]],
  ["n.dagen", both, [-1, 0, 1, 365, 366, 367, { fact: "n.dagen" }, { fact: "i.n" }, { fact: "n.leeg" }]],
  ["n.werk", both, [-1, 0, 1, 105, 106, 107]],
  ["n.keer", both, [-1, 0, 1, 99, 100, 101, { fact: "i.p" }]],
  ["n.leeg", both, [-1, 0, 1, { fact: "i.n" }, { fact: "i.p" }, { fact: "n.drie" }]],
  ["n.drie", both, [-1, 0, 1, 3, 4, 5, { fact: "i.n" }, { fact: "i.p" }]],
  ["n.peil", both, [0, 1, 73_413, 73_414, 73_415, 73_416]],
];
const condition = fc
  .constantFrom(...drawn)
  .chain(([name, operators, values]) =>
    fc.record({ name: fc.constant(name), operator: fc.constantFrom(...operators), value: fc.constantFrom(...values) }),
  );

const regelsOf = (leaf: Json): Json[] => [
  regel("een", { all: [leaf] }),
  // The day of the request is a fact of a regime that asks for it.
  regel("dag", { all: [blad(PEILDATUM, "lessThan", "2020-01-01")] }, { kracht: "zorgvuldigheid" }),
];
const regime = small({ ...parts, regels: regelsOf(blad("q.b", "equal", true)) });
const machine = build(regime);
const rests = dependencies(regime);

const days = [
  ...["1900-01-01", "1900-01-02", "1904-05-06", "1999-12-31", "2000-01-01", "2000-01-02", "2001-02-03", "2001-02-04"],
  ...["2024-02-29", "2025-01-30", "2030-12-31", "2200-12-28", "2200-12-29", "2200-12-30", "2200-12-31"],
];
/** Years of every length that begin on every day of the week. */
const years = Array.from({ length: 28 }, (_, i) => `${1990 + i}-06-01`);
const numbers = (least: number, most: number): number[] =>
  Array.from({ length: most - least + 1 }, (_, i) => least + i);
const domain: Readonly<Record<string, readonly FeitWaarde[]>> = {
  ...{ "w.a": [...days, ...years], "w.b": days, "q.b": [true, false] },
  ...{ "e.k": ["x", "y"], "e.l": ["y", "z"], "e.m": ["u"] },
  ...{ "i.n": numbers(0, 6), "i.o": numbers(6, 9), "i.p": [8, 9], "i.d": [0, 0.01, 1, 1.99, 2] },
  [PEILDATUM]: ["2000-01-01", "2000-01-02", "2015-07-08", "2030-12-30", "2030-12-31"],
};

/** Stretches at the beginning of the window in which is counted: none, a few days, all but a few, all; and as many stretches as there can be. */
function stretches(file: Feiten, van: string, totEnMet: string): FeitWaarde[] {
  const [first, last] = [String(file[van]), String(file[totEnMet])];
  const until = [...[0, 1, 2, 3, 4].map((n) => plusDays(first, n)), ...[-2, -1, 0].map((n) => plusDays(last, n))];
  const whole = { van: first, totEnMet: first };
  return [
    [],
    ...until.filter((day) => day >= first).map((day) => [{ van: first, totEnMet: day }]),
    ...[1, 8, 9, 99, 100].map((n) => Array.from({ length: n }, () => whole)),
  ];
}

function* files(leaf: Blad): Generator<Feiten> {
  const names = [leaf.fact, comparedFact(leaf) ?? leaf.fact];
  const facts = [...new Set(names.flatMap((id) => [...(rests.get(id) ?? [])]))].filter((id) => id !== "p.x");
  let open: Feiten[] = [{}];
  for (const id of facts)
    open = open.flatMap((file) => (domain[id] as readonly FeitWaarde[]).map((value) => ({ ...file, [id]: value })));
  const counted = regime.afleidingen.find(({ id, operatie }) => names.includes(id) && operatie.startsWith("aantal"));
  for (const file of open) {
    if (counted && "totEnMet" in counted) {
      const window = derive(machine, file);
      for (const some of stretches(window, String(counted.van), String(counted.totEnMet)))
        yield derive(machine, { ...file, "p.x": some });
    } else yield derive(machine, file);
  }
}

function answers(leaf: Blad): Set<string> {
  const found = new Set<string>();
  const judged = conditionOf(leaf);
  for (const file of files(leaf)) {
    found.add(judged(file));
    if (found.has("ja") && found.has("nee")) break;
  }
  return found;
}

const refusals = (leaf: Json): string[] =>
  problemsOf(smallFiles({ ...parts, regels: regelsOf(leaf) })).map(({ code, pad }) => `${code} ${pad}`);

describe("a condition that can have one answer only", () => {
  test("is refused where it stands, and no other is", () => {
    fc.assert(
      fc.property(condition, ({ name, operator, value }) => {
        const leaf = blad(name, operator, value);
        const found = refusals(leaf);
        const seen = answers(leaf as unknown as Blad);
        // Whether a choice or a date is known can be asked in no other way.
        const asksKnown = !seen.has("nee") && /^[ewqd]\./.test(name) && typeof value !== "object";
        const isIn = !seen.has("nee") && operator === "in";
        if (asksKnown || isIn) expect(found).toEqual([]);
        else if (seen.size === 1) expect(found).toEqual(["condition-fixed /conditions/all/0/value"]);
        else expect(found).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });
});
