import { describe, expect, test } from "vitest";
import { diff } from "../../src/generated/alle-vragen.js";
import { evaluate, explain, loadRegime, type Regime, report } from "../../src/index.js";
import { Leaf } from "../../src/site/book/leaf.js";
import type { Shelf } from "../../src/site/book/shelf.js";
import { problemsOf } from "../helpers/load-problems.js";
import { blad, feit, regel, smallFiles } from "../helpers/small-regime.js";

type Json = Record<string, unknown>;
const tekst = (nl: string) => ({ nl, en: `${nl} (en)` });

const words = { titel: "{doelgroep}", ja: "j", nee: "n", onbekend: "o", nvt: "v" };

const root = (status: string): Json =>
  smallFiles({
    feiten: [feit("p.een", "boolean")],
    regels: [regel("eis", { all: [blad("p.een", "equal", true)] })],
    regime: {
      ...{ id: "onder", titel: tekst("De onderste regels"), status, rechtskarakter: "van-rechtswege" },
      beleidsregels: [
        {
          ...{ id: "soort", kracht: "zorgvuldigheid", maat: { name: "m", en: "m", fact: "p.een", operator: "equal" } },
          bron: { document: "x", vindplaats: "x", citaat: ["x"] },
          ...{ nl: words, en: words },
        },
      ],
    },
  });
const on = (id: string, base: string, status: string): Json => ({
  "regime.json": {
    ...{ id, vraag: "proef", titel: tekst(`Regels ${id}`), status, geldigVan: "2000-01-01", bouwtVoortOp: base },
    conclusies: ["eis", "slot"],
  },
});
const policy = (base: string): Json => ({
  "beleid.json": {
    ...{ id: "beleid", vraag: "proef", bouwtVoortOp: base, titel: tekst("Beleid van hier"), geldigVan: "2000-01-01" },
    bron: { document: "plan", vindplaats: "Plan", citaat: ["Wij vragen iets."] },
    normen: [{ id: "norm", regel: "soort", doelgroep: tekst("allen"), waarde: true }],
  },
});

/** Regimes on each other, from the lowest. */
const chain = (...files: readonly Json[]): Regime[] => {
  const regimes: Regime[] = [];
  for (const one of files) regimes.push(loadRegime(one, { regimes }));
  return regimes;
};
const judged = (regimes: readonly Regime[]) =>
  evaluate({ vraag: "proef", regime: regimes.at(-1)?.id, peildatum: "2020-01-01", zaak: {} } as never, { regimes });

describe("what builds on a proposal", () => {
  test.each([
    ["policy on a proposal", [root("voorstel"), policy("onder")], "onder"],
    ["policy on a bill", [root("wetsvoorstel"), policy("onder")], "onder"],
    [
      "policy on a variant of a proposal",
      [root("voorstel"), on("variant", "onder", "voorstel"), policy("variant")],
      "variant",
    ],
    [
      "policy on a variant of the law",
      [root("geldend"), on("variant", "onder", "voorstel"), policy("variant")],
      "variant",
    ],
    ["policy on policy on a proposal", [root("voorstel"), on("midden", "onder", "beleid"), policy("midden")], "onder"],
    ["a proposal on a proposal", [root("voorstel"), on("variant", "onder", "voorstel")], "onder"],
  ])("is no law either, and its outcome names the proposal: %s", async (_what, files, base) => {
    const uitkomst = await judged(chain(...files));
    expect(uitkomst).toMatchObject({ hypothetisch: true, regime: { rustOp: { id: base } } });
    const named = uitkomst.regime.rustOp?.titel ?? "";
    for (const lengte of ["kort", "volledig"] as const)
      for (const register of ["dossier", "ouder"] as const) {
        const text = explain(uitkomst, { lengte, register }).replace(/\s+/g, " ");
        expect(text).toContain(`${named} (een `);
        expect(text).not.toContain("geldend beleid");
        expect(text).toContain("zou");
        expect(text).not.toContain("volgt rechtstreeks uit de wet");
      }
  });

  test.each([
    ["policy on the law", [root("geldend"), policy("onder")], false],
    ["a proposal on the law", [root("geldend"), on("variant", "onder", "voorstel")], true],
    ["a proposal alone", [root("voorstel")], true],
    ["the law alone", [root("geldend")], false],
  ])("is all that names one: %s", async (_what, files, hypothetisch) => {
    const uitkomst = await judged(chain(...files));
    expect(uitkomst.hypothetisch).toBe(hypothetisch);
    expect(uitkomst.regime).not.toHaveProperty("rustOp");
  });

  test("cannot call itself law in force; a proposal, a bill and policy it can be", () => {
    const regimes = chain(root("voorstel"), on("midden", "onder", "beleid"));
    for (const base of ["onder", "midden"])
      expect(problemsOf(on("nieuw", base, "geldend"), { regimes })).toMatchObject([
        {
          code: "in-force-on-proposal",
          bestand: "regime.json",
          pad: "/status",
          remedie: expect.stringContaining("onder"),
        },
      ]);
    for (const status of ["voorstel", "wetsvoorstel", "beleid"])
      expect(problemsOf(on("nieuw", "onder", status), { regimes })).toEqual([]);
    expect(problemsOf(on("nieuw", "onder", "geldend"), { regimes: chain(root("geldend")) })).toEqual([]);
  });

  test("is told so beside another regime and on the pages of a book", () => {
    const regimes = chain(root("voorstel"), policy("onder"));
    const text = report(diff("proef", "onder", "beleid", { regimes })).replace(/\s+/g, " ");
    expect(text).toContain(
      "B: Beleid van hier (beleid op wat geen geldend recht is; bouwt voort op De onderste regels: een voorstel, geen geldend recht)",
    );
    const leaf = new Leaf({} as Shelf, "nl", "nl/index.html");
    const [, own] = regimes;
    expect(String(own && leaf.status(own))).toContain("beleid op wat geen geldend recht is");
    const [, lawful] = chain(root("geldend"), policy("onder"));
    expect(String(lawful && leaf.status(lawful))).toContain("geldend beleid");
  });
});
