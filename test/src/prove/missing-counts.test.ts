import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/index.js";
import { blad, feit, type Parts, regel, small } from "../../helpers/small-regime.js";

/* A list of what is missing is called exact only where each fact in it can turn the outcome by itself. */

type Json = Record<string, unknown>;
const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
const count = (id: string, perioden: readonly string[], extra: Json = {}): Json => ({
  ...{ id, titel: "x", bron, operatie: "aantalDagen", perioden, van: "w.van", totEnMet: "w.tot" },
  ...extra,
});
const parts: Parts = {
  feiten: [
    ...[feit("w.van", "date"), feit("w.tot", "date"), feit("p.x", "periods"), feit("p.y", "periods")],
    feit("e.keuze", "enum", { waarden: ["x", "y"] }),
    ...[feit("i.n", "integer", { minimum: 0, maximum: 6 }), feit("z.b", "boolean"), feit("q.b", "boolean")],
  ],
  afleidingen: [
    count("n.x", ["p.x"]),
    count("n.xy", ["p.x", "p.y"]),
    count("n.zonder", ["p.x"], { nietIn: ["p.y"] }),
    count("n.keren", ["p.x"], { operatie: "aantalPerioden" }),
    {
      ...{ id: "w.dan", titel: "x", bron, operatie: "indien", dan: "w.tot", anders: "w.van" },
      voorwaarde: { all: [blad("e.keuze", "equal", "x")] },
    },
    count("n.dan", ["p.x"], { totEnMet: "w.dan" }),
  ],
  regels: [],
};
const BEYOND = [{ van: "2026-10-05", totEnMet: null }];
const WITHIN = [{ van: "2026-09-29", totEnMet: null }];

async function missing(
  tree: Json,
  zaak: Json,
): Promise<{ readonly names: readonly string[]; readonly exact: boolean }> {
  const regels = [regel("r", tree), regel("q", { all: [blad("q.b", "equal", true)] })];
  const request = {
    vraag: "proef",
    peildatum: "2026-09-01",
    zaak: { w: { van: "2026-09-01", tot: "2026-09-30" }, ...zaak },
  };
  const { ontbreekt, ontbreektExact } = await evaluate(request, { regimes: [small({ ...parts, regels })] });
  return { names: ontbreekt.map(({ feit: id }) => id).sort(), exact: ontbreektExact };
}

test("what still runs beside a number that is known is not missing", async () => {
  const tree = { all: [blad("n.x", "equal", { fact: "i.n" })] };
  expect(await missing(tree, { p: { x: BEYOND } })).toEqual({ names: ["i.n", "q.b"], exact: true });
  // Of these one or two days are counted, as it ends.
  expect(await missing(tree, { p: { x: WITHIN } })).toEqual({ names: ["i.n", "p.x", "q.b"], exact: true });
});

test.each<[string, Json, Json]>([
  [
    "fewer days in two lists than in one of them",
    { any: [blad("n.xy", "lessThan", { fact: "n.x" }), blad("z.b", "equal", true)] },
    {},
  ],
  ["as many stretches as a list holds", { all: [blad("n.keren", "greaterThan", 99)] }, {}],
  ["more days than the window has", { any: [blad("n.x", "greaterThan", 30), blad("z.b", "equal", true)] }, {}],
  ["a stretch beyond the window beside one that is open", { all: [blad("n.xy", "lessThan", 3)] }, { p: { x: BEYOND } }],
  ["a stretch left out beyond the window", { all: [blad("n.zonder", "lessThan", 3)] }, { p: { y: BEYOND } }],
])("not exact, or nothing too much: %s", async (_, tree, zaak) => {
  const { names, exact } = await missing(tree, zaak);
  const useless = names.filter((id) => (zaak["p"] ? id === `p.${Object.keys(zaak["p"])[0]}` : id.startsWith("p.")));
  expect(exact && useless.length > 0).toBe(false);
  expect(names).toContain("q.b");
});

test.each<[string, Json, Json, readonly string[]]>([
  ["a number", { all: [blad("n.x", "lessThan", 3)] }, {}, ["p.x", "q.b"]],
  ["two counts that share a list", { all: [blad("n.xy", "greaterThan", { fact: "n.x" })] }, {}, ["p.x", "p.y", "q.b"]],
  ["two lists", { all: [blad("n.xy", "lessThan", 3)] }, {}, ["p.x", "p.y", "q.b"]],
])("exact: %s", async (_, tree, zaak, names) => {
  expect(await missing(tree, zaak)).toEqual({ names, exact: true });
});

describe("a choice that is known is no date without its day", () => {
  const choice = (value: string): Json => blad("e.keuze", "equal", value);

  test("it is not missing, though it settles where a window ends", async () => {
    const tree = { all: [blad("n.dan", "equal", 0)] };
    expect((await missing(tree, { e: { keuze: "y" } })).names).toEqual(["p.x", "q.b"]);
  });

  test("what turns the outcome beside another answer alone is not called exact", async () => {
    // Beside "y" nothing turns: two lists never hold fewer days than one of them.
    const tree = {
      any: [
        { all: [choice("x"), blad("n.x", "greaterThan", 3)] },
        { all: [choice("y"), blad("n.xy", "lessThan", { fact: "n.x" })] },
      ],
    };
    expect((await missing(tree, { e: { keuze: "x" } })).exact).toBe(true);
    expect((await missing(tree, { e: { keuze: "y" }, p: { y: [] } })).exact).toBe(false);
  });
});
