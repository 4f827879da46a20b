import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diff, evaluate, loadRegime, report } from "../../../../src/index.js";
import { vervalSleutels } from "../../../../src/model/vervalsleutels.js";
import { rulesetHash } from "../../../../src/tell/record.js";
import { cli } from "../../../helpers/cli.js";
import { problemsOf } from "../../../helpers/load-problems.js";
import { runs } from "../../../helpers/runs.js";
import { blad, feit, regel, smallFiles } from "../../../helpers/small-regime.js";

type Json = Record<string, unknown>;
const zin = (nl: string): Json => ({ nl, en: `${nl} (en)` });
const always = { any: [blad("p.ja", "equal", true), blad("p.ja", "equal", false)] };

const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
const termijn = { id: "termijn", titel: zin("termijn"), begin: "p.dag", einde: "p.grens", bron };

const below = smallFiles({
  feiten: [feit("p.ja", "boolean"), feit("p.dag", "date"), feit("p.grens", "date")],
  afleidingen: [{ id: "p.eerste", operatie: "eerstBekende", van: ["p.dag", "p.grens"] }],
  regels: [
    regel(
      "eis",
      { all: [blad("p.ja", "equal", true)] },
      { waarschuwing: [{ code: "van-regel", zin: "X.", wanneer: { all: [blad("p.dag", "equal", "2001-01-01")] } }] },
    ),
  ],
  regime: {
    controles: [{ feit: "p.dag", nietVoor: "p.grens", nietNa: "p.grens", reden: "De dag ligt op de grens." }],
    waarschuwing: [
      { code: "let-op", zin: "Let op.", wanneer: always },
      { code: "let-ook-op", zin: "Let ook op.", wanneer: always },
    ],
    nietGecodeerd: [
      {
        document: "x",
        plaats: "x, punt 1",
        reden: zin("Niet."),
        kanJaOmkeren: true,
        waarschuwing: zin("Punt 1 is open."),
      },
      { document: "x", plaats: "x, punt 2", reden: zin("Niet."), kanJaOmkeren: false },
    ],
    openPunten: [
      { vraag: "Wie?", plaats: "x", keuze: "Iemand.", en: { vraag: "Who?", plaats: "x", keuze: "Someone." } },
      { vraag: "Wat?", plaats: "x", keuze: "Iets." },
    ],
    termijnen: [termijn],
    gevolgen: [
      { naam: "brief", titel: zin("brief"), bij: ["ja", "nee"], gevallen: [{ waarde: true }] },
      { naam: "boete", bij: ["ja", "nee"], gevallen: [{ waarde: true }] },
    ],
  },
});
const base = loadRegime(below);

/** An overlay that changes nothing but what it lets lapse. */
const above = (more: Json = {}, files: Json = {}): Json => ({
  "regime.json": {
    id: "erboven",
    vraag: "proef",
    titel: zin("Erboven"),
    status: "geldend",
    geldigVan: "2000-01-01",
    bouwtVoortOp: "klein",
    conclusies: base.volgorde,
    ...more,
  },
  ...files,
});
const overlay = (more: Json) => loadRegime(above(more), { regimes: [base] });
const wrong = (more: Json): string[] =>
  problemsOf(above(more), { regimes: [base] }).map(({ code, pad, remedie }) => `${code} ${pad} ${remedie}`);

const judge = (regime: typeof base, zaak: Json = { p: { ja: true } }) =>
  evaluate({ vraag: "proef", regime: regime.id, peildatum: "2020-01-01", zaak } as never, { regimes: [regime] });

describe("an overlay lets lapse what it inherits", () => {
  test("without it everything stays", async () => {
    const codes = (await judge(overlay({}))).waarschuwingen.map(({ code }) => code);
    expect(codes).toEqual(["let-op", "let-ook-op", "niet-gecodeerd"]);
  });

  test("a warning, a passage that is worked out with its warning, an open point and a consequence: those alone", async () => {
    const regime = overlay({
      vervaltWaarschuwingen: ["let-op"],
      vervaltNietGecodeerd: ["x, punt 1"],
      vervaltOpenPunten: ["Wie?"],
      vervaltGevolgen: ["boete"],
    });
    const uitkomst = await judge(regime);
    expect(uitkomst.waarschuwingen.map(({ code }) => code)).toEqual(["let-ook-op"]);
    expect(uitkomst.gevolgen).toMatchObject({ brief: true });
    expect(uitkomst.gevolgen).not.toHaveProperty("boete");
    expect(regime.nietGecodeerd.map(({ plaats }) => plaats)).toEqual(["x, punt 2"]);
    expect(regime.openPunten.map(({ vraag }) => vraag)).toEqual(["Wat?"]);
    // The regime below still says all of it.
    expect((await judge(base)).waarschuwingen).toHaveLength(3);
  });

  test("a warning of its own under the same code takes the place of the inherited one", async () => {
    const own = { code: "let-op", zin: "Let anders op.", wanneer: always };
    const uitkomst = await judge(overlay({ vervaltWaarschuwingen: ["let-op"], waarschuwing: [own] }));
    expect(uitkomst.waarschuwingen.map((one) => one.zin)).toEqual(["Let ook op.", "Let anders op.", "Punt 1 is open."]);
  });

  test("a check of a date, with another in its place", async () => {
    const controles = [{ feit: "p.dag", nietVoor: "p.grens", reden: "De dag ligt niet voor de grens." }];
    const regime = overlay({ vervaltControles: ["p.dag"], controles });
    const zaak = { p: { ja: true, dag: "2020-01-02", grens: "2020-01-01" } };
    await expect(judge(base, zaak)).rejects.toThrow("De dag ligt op de grens");
    expect((await judge(regime, zaak)).oordeel).toBe("ja");
  });

  test("what lapsed stays so in a regime on top of it", () => {
    const middle = overlay({ vervaltOpenPunten: ["Wie?"] });
    const top = loadRegime(above({ id: "top", bouwtVoortOp: "erboven", vervaltOpenPunten: ["Wat?"] }), {
      regimes: [middle],
    });
    expect(top.openPunten).toEqual([]);
    expect(top.vervallen.map(({ naam }) => naam)).toEqual(["Wie?", "Wat?"]);
  });

  test("the hash of the rules changes with what an outcome says, and not with what no outcome reads", () => {
    const plain = rulesetHash(overlay({}));
    expect(rulesetHash(overlay({ vervaltOpenPunten: ["Wie?"] }))).toBe(plain);
    expect(rulesetHash(overlay({ vervaltNietGecodeerd: ["x, punt 2"] }))).toBe(plain);
    for (const more of [
      { vervaltWaarschuwingen: ["let-op"] },
      { vervaltNietGecodeerd: ["x, punt 1"] },
      { vervaltGevolgen: ["boete"] },
    ])
      expect(rulesetHash(overlay(more))).not.toBe(plain);
  });
});

describe("what lapses is named exactly", () => {
  test.each([
    ["vervaltWaarschuwingen", "let-opp", "let-op"],
    ["vervaltNietGecodeerd", "x, punt1", "x, punt 1"],
    ["vervaltOpenPunten", "Wie", "Wie?"],
    ["vervaltControles", "p.dagg", "p.dag"],
    ["vervaltGevolgen", "boetes", "boete"],
    ["vervaltTermijnen", "termyn", "termijn"],
  ])("%s: %s is refused, and %s suggested", (sleutel, naam, bedoeld) => {
    const [found = "", ...others] = wrong({ [sleutel]: [naam] });
    expect(others).toEqual([]);
    expect(found).toContain(`lapses-nothing /${sleutel}/0`);
    expect(found).toContain(bedoeld);
  });

  test.each<[Json, string]>([
    [{ vervaltWaarschuwingen: ["niet-gecodeerd"] }, 'vervaltNietGecodeerd, bij hun plaats: "x, punt 1".'],
    [{ vervaltWaarschuwingen: ["van-regel"] }, "van de regel eis: zij vervalt met die regel (vervalt of vervangt)"],
    [{ vervaltWaarschuwingen: ["datum-na-peildatum"] }, "zij kan niet vervallen"],
    [{ vervaltWaarschuwingen: ["boete"] }, "hoort bij een andere sleutel: vervaltGevolgen."],
    [{ vervaltGevolgen: ["let-op"] }, "hoort bij een andere sleutel: vervaltWaarschuwingen."],
    [{ vervaltOpenPunten: ["x, punt 2"] }, "hoort bij een andere sleutel: vervaltNietGecodeerd."],
    [{ vervaltNietGecodeerd: ["Wie?"] }, "hoort bij een andere sleutel: vervaltOpenPunten."],
    [{ vervaltWaarschuwingen: ["p.dag"] }, "hoort bij een andere sleutel: vervaltControles."],
    [{ vervaltGevolgen: ["termijn"] }, "hoort bij een andere sleutel: vervaltTermijnen."],
    [{ vervaltTermijnen: ["brief"] }, "hoort bij een andere sleutel: vervaltGevolgen."],
    [{ vervaltControles: ["eis"] }, "hoort bij een andere sleutel: vervalt; vervangt."],
    [{ vervaltControles: ["p.eerste"] }, "vervangtAfleidingen"],
  ])("%j is refused with the key in which it belongs: %s", (more, said) => {
    const found = wrong(more);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("lapses-nothing");
    expect(found[0]).toContain(said);
  });

  test("a question that was meant ends with one question mark", () => {
    expect(wrong({ vervaltOpenPunten: ["Wie"] })[0]).toMatch(/Misschien is bedoeld: Wie\?$/);
  });

  test("a name twice, a consequence that comes back, and a check that a derived date needs", () => {
    expect(wrong({ vervaltOpenPunten: ["Wie?", "Wie?"] })[0]).toContain("listed-twice /vervaltOpenPunten/1");
    expect(wrong({ vervaltTermijnen: ["termijn", "termijn"] })[0]).toContain("listed-twice /vervaltTermijnen/1");
    expect(wrong({ vervaltTermijnen: ["termijn"], termijnen: [termijn] })[0]).toContain(
      "lapse-replaced /vervaltTermijnen/0",
    );
    expect(overlay({ vervaltTermijnen: ["termijn"] }).termijnen).toEqual([]);
    const gevolgen = [{ naam: "boete", bij: ["ja"], gevallen: [{ waarde: false }] }];
    expect(wrong({ vervaltGevolgen: ["boete"], gevolgen })[0]).toContain("lapse-replaced /vervaltGevolgen/0");
    expect(wrong({ vervaltControles: ["p.dag"] })[0]).toMatch(/lapse-needed \/vervaltControles\/0 .*p\.eerste/);
  });

  test("a regime that builds on nothing inherits nothing", () => {
    const files = { ...below, "regime.json": { ...(below["regime.json"] as Json), vervaltOpenPunten: ["Wie?"] } };
    expect(problemsOf(files).map(({ code, pad }) => `${code} ${pad}`)).toEqual(["lapses-nothing /vervaltOpenPunten/0"]);
  });

  test("an empty list is no list", () => {
    expect(problemsOf(above({ vervaltOpenPunten: [] }), { regimes: [base] })).toHaveLength(1);
    expect(wrong({ vervaltTermijnen: [] })).toEqual([expect.stringContaining("empty-list /vervaltTermijnen")]);
  });
});

test("what a policy lets lapse stays on the outcome as that; a law or a proposal does away with it", async () => {
  const more = { vervaltWaarschuwingen: ["let-op"], vervaltNietGecodeerd: ["x, punt 1", "x, punt 2"] };
  const policy = await judge(overlay({ ...more, status: "beleid" }));
  expect(policy.waarschuwingen.map(({ code, zin, zinEn }) => [code, zin, zinEn])).toEqual([
    [
      "vervallen-door-beleid",
      "Het beleid “Erboven” laat deze waarschuwing van het regime eronder vervallen: Let op.",
      "The policy “Erboven (en)” lets this warning of the regime below it lapse: Let op.",
    ],
    ["let-ook-op", "Let ook op.", "Let ook op."],
    [
      "niet-gecodeerd",
      "Het beleid “Erboven” laat deze waarschuwing van het regime eronder vervallen: Punt 1 is open.",
      "The policy “Erboven (en)” lets this warning of the regime below it lapse: Punt 1 is open. (en)",
    ],
  ]);
  for (const status of ["geldend", "voorstel"])
    expect((await judge(overlay({ ...more, status }))).waarschuwingen.map(({ code }) => code)).toEqual(["let-ook-op"]);
  // It comes where the warning itself would.
  const unknown = await judge(overlay({ ...more, status: "beleid" }), {});
  expect(unknown.waarschuwingen.map(({ code }) => code)).toEqual(["niet-gecodeerd"]);
});

test("a difference tells what lapses, on the side that lets it", () => {
  const regime = overlay({ vervaltNietGecodeerd: ["x, punt 1"], vervaltOpenPunten: ["Wie?"] });
  const verschil = diff("proef", "klein", "erboven", { regimes: [base, regime] });
  expect(verschil.vervallen).toEqual([
    { bij: "b", sleutel: "vervaltNietGecodeerd", naam: "x, punt 1", titel: { nl: "x, punt 1", en: "x, punt 1" } },
    { bij: "b", sleutel: "vervaltOpenPunten", naam: "Wie?", titel: { nl: "Wie?", en: "Who?" } },
  ]);
  expect(report(verschil, { taal: "nl" })).toContain("B laat vervallen: het open punt “Wie?”.");
  expect(report(verschil, { taal: "en" })).toContain("B lets lapse: the open point “Who?”.");
  const { vervallen: _, ...kept } = verschil;
  expect(report(kept, { taal: "nl" })).not.toContain("laat vervallen");
});

test("whatever lapses, no answer changes and exactly that is gone", async () => {
  const names = {
    vervaltWaarschuwingen: ["let-op", "let-ook-op"],
    vervaltNietGecodeerd: ["x, punt 1", "x, punt 2"],
    vervaltOpenPunten: ["Wie?", "Wat?"],
    vervaltGevolgen: ["brief", "boete"],
  };
  const chosen = fc.record(
    Object.fromEntries(Object.entries(names).map(([key, all]) => [key, fc.subarray(all, { minLength: 1 })])),
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(chosen, fc.constantFrom(true, false, null), async (more, ja) => {
      const regime = overlay(more);
      const left = (key: keyof typeof names): string[] => names[key].filter((name) => !more[key]?.includes(name));
      expect(regime.waarschuwingen.map(({ code }) => code)).toEqual(left("vervaltWaarschuwingen"));
      expect(regime.nietGecodeerd.map(({ plaats }) => plaats)).toEqual(left("vervaltNietGecodeerd"));
      expect(regime.openPunten.map(({ vraag }) => vraag)).toEqual(left("vervaltOpenPunten"));
      expect(regime.gevolgen.map(({ naam }) => naam)).toEqual(left("vervaltGevolgen"));
      expect(regime.vervallen).toHaveLength(vervalSleutels.reduce((sum, key) => sum + (more[key]?.length ?? 0), 0));
      const [one, other] = [await judge(base, { p: { ja } }), await judge(regime, { p: { ja } })];
      expect(other.oordeel).toBe(one.oordeel);
      expect(other.conclusies).toEqual(one.conclusies);
    }),
    { numRuns: runs(30) },
  );
});

test.each(["25-afwegingskader", "27-beleid-eigen-norm"])("example %s holds under its own cases", (name) => {
  const { status, stdout, stderr } = cli(["dekking", "--regels", `examples/${name}`]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).not.toBe("");
});
