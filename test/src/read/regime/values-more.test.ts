import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compare,
  compile,
  describe as describeQuestion,
  diff,
  evaluate,
  loadRegime,
  report,
} from "../../../../src/index.js";
import { problemsOf } from "../../../helpers/load-problems.js";
import { runs } from "../../../helpers/runs.js";
import { blad, feit, regel, smallFiles } from "../../../helpers/small-regime.js";

type Json = Record<string, unknown>;
const zin = (nl: string): Json => ({ nl, en: `${nl} (en)` });

const below = smallFiles({
  feiten: [
    feit("p.wie", "enum", { titel: zin("wie"), waarden: ["arts", "pedagoog"], waardetitels: { arts: zin("arts") } }),
    feit("p.wat", "list", { waarden: ["taal", "rekenen"] }),
    feit("p.graad", "boolean", { alleenBij: { feit: "p.wie", waarde: "pedagoog" } }),
    feit("p.anders", "date"),
  ],
  afleidingen: [
    {
      id: "p.tabel",
      operatie: "tabel",
      naar: "p.wie",
      rijen: [{ bij: "arts", waarde: "2020-01-01", bron: { document: "x", vindplaats: "x", citaat: ["x"] } }],
      anders: "p.anders",
    },
  ],
  regels: [
    regel("opsteller", { any: [blad("p.wie", "equal", "arts"), blad("p.graad", "equal", true)] }),
    regel("geenArts", { all: [blad("p.wie", "notEqual", "arts")] }, { kracht: "zorgvuldigheid" }),
    regel("vakken", { all: [blad("p.wat", "contains", "taal")] }),
    regel("opTijd", { all: [blad("p.tabel", "lessThan", "2021-01-01")] }, { kracht: "zorgvuldigheid" }),
  ],
});
const base = loadRegime(below);

const erbij = [
  { feit: "p.wie", waarden: ["verpleegkundige"], waardetitels: { verpleegkundige: zin("verpleegkundige") } },
  { feit: "p.wat", waarden: ["gebaren"] },
];
const opsteller = regel("opsteller", {
  any: [blad("p.wie", "in", ["arts", "verpleegkundige"]), blad("p.graad", "equal", true)],
});
const above = (waardenErbij: unknown = erbij, feiten: readonly Json[] = [], more: Json = {}): Json => ({
  "regime.json": {
    id: "erboven",
    vraag: "proef",
    titel: zin("Erboven"),
    status: "geldend",
    geldigVan: "2000-01-01",
    bouwtVoortOp: "klein",
    vervangt: ["opsteller"],
    conclusies: base.volgorde,
  },
  "feiten.json": { vraag: "proef", titel: zin("Proef"), feiten, waardenErbij },
  "opsteller.json": opsteller,
  ...more,
});
const overlay = loadRegime(above(), { regimes: [base] });
const both = { regimes: [base, overlay] };
const request = (regime: string, p: Json) =>
  ({ vraag: "proef", regime, peildatum: "2020-06-01", zaak: { p } }) as never;
const wrong = (...given: Parameters<typeof above>): string[] =>
  problemsOf(above(...given), { regimes: [base] }).map(({ code, pad, remedie }) => `${code} ${pad} ${remedie}`);
const answer = async (p: Json, conclusie = "slot"): Promise<string | undefined> =>
  (await evaluate(request("erboven", p), both)).conclusies.find(({ id }) => id === conclusie)?.oordeel;

describe("a value more in an inherited choice or list", () => {
  test("is judged under the overlay, and unknown stays unknown", async () => {
    expect(await answer({ wie: "verpleegkundige", wat: ["taal", "gebaren"] })).toBe("ja");
    expect(await answer({ wie: "verpleegkundige", wat: ["gebaren"] })).toBe("nee");
    expect(await answer({ wie: "verpleegkundige" })).toBe("onbekend");
    expect(await answer({ wat: ["taal"] })).toBe("onbekend");
  });

  test("the base refuses it by name, and nothing of the base changes", async () => {
    await expect(evaluate(request("klein", { wie: "verpleegkundige" }), both)).rejects.toMatchObject({
      problemen: [{ code: "value-unknown", pad: "/zaak/p/wie" }],
    });
    await expect(evaluate(request("klein", { wat: ["gebaren"] }), both)).rejects.toMatchObject({
      problemen: [{ code: "list-form", pad: "/zaak/p/wat" }],
    });
    expect(base.feiten.find(({ id }) => id === "p.wie")?.waarden).toEqual(["arts", "pedagoog"]);
  });

  test("a fact that means something only beside another value is refused beside it", async () => {
    const both2 = evaluate(request("erboven", { wie: "verpleegkundige", graad: true }), both);
    await expect(both2).rejects.toMatchObject({ problemen: [{ pad: "/zaak/p/graad" }] });
    expect(await answer({ graad: true, wat: ["taal"] })).toBe("ja");
  });

  test("a fact of its own can mean something only beside it", () => {
    const own = feit("p.register", "boolean", { alleenBij: { feit: "p.wie", waarde: "verpleegkundige" } });
    expect(wrong(erbij, [own])).toEqual([]);
    expect(wrong([erbij[1]], [own]).join()).toContain("governor-unfit /feiten/0/alleenBij");
  });

  test("a table without a row for it takes the fact that answers where it has no row", async () => {
    const file = { wie: "verpleegkundige", wat: ["taal"] };
    expect(await answer({ ...file, anders: "2020-12-31" }, "opTijd")).toBe("ja");
    expect(await answer({ ...file, anders: "2021-01-01" }, "opTijd")).toBe("nee");
    expect(await answer(file, "opTijd")).toBe("onbekend");
  });

  test("an inherited `notEqual` is met by it: it is not the value that is named", async () => {
    expect(await answer({ wie: "verpleegkundige" }, "geenArts")).toBe("ja");
  });

  test("it has its name where it is told", () => {
    const found = describeQuestion("proef", both).feiten.find(({ id }) => id === "p.wie");
    expect(found?.antwoorden?.map(({ waarde, titel }) => [waarde, titel.nl])).toEqual([
      ["arts", "arts"],
      ["pedagoog", "[pedagoog]"],
      ["verpleegkundige", "verpleegkundige"],
    ]);
  });

  test("a regime on top of it has it too, and cannot add it again", () => {
    const top = (more: unknown) => ({
      "regime.json": { ...(above()["regime.json"] as Json), id: "top", bouwtVoortOp: "erboven", vervangt: [] },
      ...(more === undefined
        ? {}
        : { "feiten.json": { vraag: "proef", titel: zin("P"), feiten: [], waardenErbij: more } }),
    });
    expect(loadRegime(top(undefined), both).feiten.find(({ id }) => id === "p.wie")?.waarden).toHaveLength(3);
    expect(problemsOf(top([erbij[0]]), both).map(({ code }) => code)).toEqual(["value-known"]);
    expect(problemsOf(top([{ feit: "p.wie", waarden: ["ouder"] }]), both)).toEqual([]);
  });
});

describe("what is added is refused where it does not fit", () => {
  test.each<[string, unknown, readonly Json[], string]>([
    ["to a fact that is not there", [{ feit: "p.wiee", waarden: ["x"] }], [], "adds-to-nothing /waardenErbij/0/feit"],
    [
      "to a fact of its own",
      [{ feit: "p.eigen", waarden: ["x"] }],
      [feit("p.eigen", "enum", { waarden: ["a", "b"] })],
      "adds-to-nothing /waardenErbij/0/feit",
    ],
    ["to a fact without values", [{ feit: "p.anders", waarden: ["x"] }], [], "values-not-addable /waardenErbij/0/feit"],
    ["that is there in capitals", [{ feit: "p.wie", waarden: ["Arts"] }], [], "value-known /waardenErbij/0/waarden/0"],
    ["that is there", [{ feit: "p.wie", waarden: ["x", "arts"] }], [], "value-known /waardenErbij/0/waarden/1"],
    ["twice", [{ feit: "p.wie", waarden: ["x", "x"] }], [], "value-twice /waardenErbij/0/waarden/1"],
    [
      "to one fact in two places",
      [erbij[0], { feit: "p.wie", waarden: ["x"] }],
      [],
      "listed-twice /waardenErbij/1/feit",
    ],
    [
      "with a name of another",
      [{ feit: "p.wie", waarden: ["x"], waardetitels: { y: zin("y") } }],
      [],
      "name-of-nothing /waardenErbij/0/waardetitels/y",
    ],
    [
      "more than a list can have",
      [{ feit: "p.wat", waarden: [..."abcdefghi"] }],
      [],
      "too-many-values /waardenErbij/0/waarden",
    ],
  ])("%s", (_, more, feiten, expected) => {
    expect(wrong(more, feiten).filter((one) => one.includes("waardenErbij"))[0]).toContain(expected);
  });

  test("eight more in a list of two is as many as it can have", () => {
    expect(wrong([erbij[0], { feit: "p.wat", waarden: [..."abcdefgh"] }])).toEqual([]);
  });

  test("a slip is told with the facts that could be meant", () => {
    expect(wrong([{ feit: "p.wiee", waarden: ["verpleegkundige"] }]).join()).toContain("Kies uit: p.wie; p.wat.");
  });

  test("a file without facts and without values, and values of a question of its own", () => {
    const bare = above();
    const none = { ...bare, "feiten.json": { ...(bare["feiten.json"] as Json), waardenErbij: undefined } };
    expect(problemsOf(JSON.parse(JSON.stringify(none)), { regimes: [base] }).map(({ code }) => code)).toEqual([
      "no-facts",
    ]);
    const own = { ...below, "feiten.json": { ...(below["feiten.json"] as Json), waardenErbij: [erbij[0]] } };
    expect(problemsOf(own).map(({ code }) => code)).toEqual(["adds-to-nothing"]);
  });
});

describe("beside the base", () => {
  test("the difference says that the base refuses it, and shows the smallest file", () => {
    const verschil = diff("proef", "klein", "erboven", both);
    const [a, b] = verschil.weigeringen;
    expect([a.kan, b.kan]).toEqual([true, false]);
    expect(a.getuige?.regime).toBe("erboven");
    expect(["verpleegkundige", ["gebaren"]]).toContainEqual(Object.values(a.getuige?.zaak["p"] ?? {})[0]);
    // On files that both judge, all is as it was: what the overlay adds makes no other difference.
    expect(verschil.verplaatsingen.filter(({ kan }) => kan !== false)).toEqual([]);
    expect(report(verschil, { taal: "nl" })).toContain("A weigert een dossier dat B beoordeelt");
  });

  test("a comparison of one file says which regime does not judge it, and why", async () => {
    const file = request("erboven", { wie: "verpleegkundige", wat: ["taal"] });
    const found = await compare(file, ["klein", "erboven"], both);
    expect(found.oordelen).toEqual([null, "ja"]);
    expect(found.nietBeoordeeld).toEqual([{ regime: "klein", feit: "p.wie", bekendBij: ["erboven"] }]);
    expect(found.uitkomsten[0]).toBeNull();
    expect(found.conclusies.every(({ anders }) => !anders)).toBe(true);
    expect(report(found, { taal: "nl" })).toContain(
      "A: beoordeelt dit dossier niet, want kent het antwoord niet bij: wie",
    );
    expect(report(found, { taal: "en" })).toContain("A: does not judge this file");
  });

  test("beside another mistake, or where none of them knows it, it is a mistake", async () => {
    const late = compare(request("erboven", { wie: "verpleegkundige", anders: "x" }), ["klein", "erboven"], both);
    await expect(late).rejects.toMatchObject({ problemen: [{}, { pad: "/zaak/p/anders" }] });
    await expect(compare(request("erboven", { wie: "niemand" }), ["klein", "erboven"], both)).rejects.toThrow(
      "value-unknown",
    );
  });
});

test("on every file of values that the base knows both say the same, and compiled they do too", async () => {
  const p = fc.record({
    wie: fc.constantFrom("arts", "pedagoog", "verpleegkundige", null),
    wat: fc.option(fc.subarray(["taal", "rekenen", "gebaren"])),
    anders: fc.constantFrom("2020-12-31", "2021-01-01", null),
  });
  const compiled = compile("proef", "erboven", both);
  await fc.assert(
    fc.asyncProperty(p, async (file) => {
      const mine = await evaluate(request("erboven", file), both);
      const isKnown = file.wie !== "verpleegkundige" && !file.wat?.includes("gebaren");
      const ofBase = evaluate(request("klein", file), both);
      if (isKnown)
        expect((await ofBase).conclusies).toEqual(
          mine.conclusies.map((one) => ({ ...one, voorwaarden: expect.anything() })),
        );
      else await expect(ofBase).rejects.toThrow();
      expect(compiled.oordeel({ p: file }, "2020-06-01")).toBe(mine.oordeel);
    }),
    { numRuns: runs(60) },
  );
});
