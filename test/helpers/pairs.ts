import fc from "fast-check";
import { RegelError } from "../../src/index.js";
import type { Regime } from "../../src/model/regime.js";
import { blad, feit, regel, small } from "./small-regime.js";

type Json = Record<string, unknown>;

const feiten = [
  feit("a.datum", "date"),
  feit("b.datum", "date", { nietVoor: "a.datum" }),
  feit("c.datum", "date", { alleenBij: { feit: "p.waar", waarde: true } }),
  feit("p.waar", "boolean"),
  feit("e.keuze", "enum", { waarden: ["x", "y", "z"], nietBij: { feit: "p.waar", waarde: false, eigen: ["z"] } }),
  feit("k.een", "code", { cijfers: 4 }),
  feit("k.twee", "code", { cijfers: 4 }),
  feit("l.lijst", "list", { waarden: ["u", "v"] }),
  feit("n.een", "integer", { minimum: 0, maximum: 9 }),
  feit("n.twee", "integer", { minimum: 0, maximum: 9 }),
];

const juli = (id: string, van: string): Json => ({ id, operatie: "eerstvolgende", van, maand: 7, dag: 31 });

/** The same dates in both regimes, but for the day on which somebody who was born on 29 February has his birthday. */
const dates = (schrikkeldag: string): Json[] => [
  { id: "a.later", operatie: "verjaardag", van: "a.datum", jaren: 3, schrikkeldag },
  juli("a.einde", "a.later"),
  juli("b.einde", "b.datum"),
  { id: "d.eerst", operatie: "vroegste", van: ["a.einde", "b.datum"] },
  { id: "d.laatst", operatie: "laatste", van: ["c.datum", "a.einde"] },
  {
    ...{ id: "d.keuze", operatie: "indien", voorwaarde: { all: [blad("e.keuze", "in", ["x", "y"])] } },
    ...{ dan: "a.einde", anders: "b.einde" },
  },
];

const dated = ["a.datum", "b.datum", "c.datum", "a.later", "a.einde", "b.einde", "d.eerst", "d.laatst", "d.keuze"];
const orders = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive", "equal", "notEqual"];

const leaf: fc.Arbitrary<Json> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...dated), fc.constantFrom(...orders), fc.constantFrom(...dated))
      .map(([one, order, other]) => blad(one, order, { fact: other })),
  },
  fc.tuple(fc.constantFrom(...dated), fc.constantFrom(...orders)).map(([one, order]) => blad(one, order, "2026-07-31")),
  fc.constantFrom(
    blad("p.waar", "equal", true),
    blad("e.keuze", "equal", "x"),
    blad("e.keuze", "in", ["y", "z"]),
    blad("k.een", "equal", { fact: "k.twee" }),
    blad("k.een", "notEqual", "0002"),
    blad("k.twee", "equal", "0001"),
    blad("l.lijst", "contains", "u"),
    blad("l.lijst", "doesNotContain", "v"),
    blad("n.een", "lessThan", { fact: "n.twee" }),
    blad("n.een", "greaterThanInclusive", 5),
    blad("n.twee", "equal", 0),
  ),
);

const tree: fc.Arbitrary<Json> = fc.oneof(
  fc.array(leaf, { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
  fc.tuple(leaf, leaf, leaf).map(([one, two, three]) => ({ all: [one, { any: [two, three] }] })),
  fc.tuple(leaf, leaf, leaf).map(([one, two, three]) => ({ any: [one, { not: { all: [two, three] } }] })),
);

function loaded(id: string, conditions: Json, toepassing: Json, schrikkeldag: string): Regime | undefined {
  const rule = regel("x", conditions, { toepassing });
  const open = regel("y", { all: [blad("x", "in", ["ja", "nvt"]), blad("p.waar", "equal", true)] });
  try {
    return small({ feiten, afleidingen: dates(schrikkeldag), regels: [rule, open], regime: { id } });
  } catch (error) {
    if (error instanceof RegelError) return undefined;
    throw error;
  }
}

/** Two made-up regimes of one question: the second is the first with other conditions, or with other dates, or with both. */
export const pairsOfRegimes: fc.Arbitrary<readonly [Regime, Regime]> = fc
  .tuple(tree, tree, tree, fc.boolean(), fc.boolean())
  .map(([own, other, applies, keepsTree, keepsDates]) => [
    loaded("klein", own, applies, "1-maart"),
    loaded("ander", keepsTree ? own : other, applies, keepsDates ? "1-maart" : "28-februari"),
  ])
  .filter((pair): pair is [Regime, Regime] => pair.every((regime) => regime !== undefined));
