import { describe, expect, test } from "vitest";
import { javascriptModule } from "../../../src/codegen/module.js";
import { compile, loadRegime } from "../../../src/index.js";
import { PEILDATUM_FEIT } from "../../../src/model/peildatum.js";
import { blad, feit, type Parts, regel, small, smallFiles } from "../../helpers/small-regime.js";
import { run } from "../../helpers/written.js";

/* The days of which a written module is told: one that lacks its day, and the day as of which is judged. */

const NO_DAY = new RangeError("peildatum: a day on which these rules hold, as YYYY-MM-DD");
const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
const feiten = [feit("g.d", "date", { onvolledig: true }), feit("z.b", "boolean")];

interface Asked {
  readonly van?: string;
  readonly eenheid?: string;
}
/** Whether so much time at least lies between a date and the day of the request. */
const timed = (least: number, { van = "g.d", eenheid = "jaren" }: Asked = {}): Parts => ({
  feiten,
  afleidingen: [
    { id: "g.later", titel: "x", bron, operatie: "plusMaanden", van: "g.d", maanden: 1 },
    { id: "t.t", titel: "x", bron, operatie: "tijdTussen", van, tot: PEILDATUM_FEIT, eenheid },
  ],
  regels: [regel("r", { all: [blad("t.t", "greaterThanInclusive", least)] })],
});

describe("the time since a date without its day", () => {
  test.each<[string, number, Asked, Record<string, string>]>([
    // Each month or year that is wholly old enough, one that is so in part, and one that is not at all.
    [
      "in years",
      18,
      {},
      { "2008-08": "ja", "2008-09": "onbekend", "2008-10": "nee", "2008": "onbekend", "2007": "ja" },
    ],
    ["in months", 2, { eenheid: "maanden" }, { "2026-06": "ja", "2026-07": "onbekend", "2026-08": "nee" }],
    ["in days", 32, { eenheid: "dagen" }, { "2026-07": "ja", "2026-08": "nee", "2026": "onbekend" }],
    ["of a date that follows", 18, { van: "g.later" }, { "2008-07": "ja", "2008-08": "onbekend", "2008-09": "nee" }],
  ])("%s", (_, least, asked, wanted) => {
    const regime = small(timed(least, asked));
    const { oordeel, lijsten } = run(javascriptModule(regime));
    const toets = compile("proef", "klein", { regimes: [regime] });
    for (const [d, said] of Object.entries(wanted)) {
      // On the first of September what was born on 1 September is old enough, and what was born on the second is not.
      expect([d, oordeel({ g: { d } }, "2026-09-01")]).toEqual([d, said]);
      expect(lijsten({ g: { d } }, "2026-09-01").oordeel).toBe(said);
      expect(toets.oordeel({ g: { d } } as never, "2026-09-01")).toBe(said);
    }
  });

  test("in each state of rules that change in time", () => {
    const { "regime.json": rules, ...files } = smallFiles(timed(18)) as Record<string, Record<string, unknown>>;
    const [path = ""] = Object.entries(files).find(([, file]) => file["name"] === "r") ?? [];
    const later = { ...files[path], geldigVan: "2025-01-01", conditions: { all: [blad("t.t", "lessThan", 18)] } };
    const regime = loadRegime({
      ...files,
      "regime.json": rules,
      [path]: { ...files[path], geldigTot: "2024-12-31" },
      "later.json": later,
    });
    const { oordeel } = run(javascriptModule(regime));
    const said = ["2024-12-31", "2025-01-01"].map((day) => ["2006-12", "2007"].map((d) => oordeel({ g: { d } }, day)));
    expect(said).toEqual([
      ["ja", "nee"],
      ["nee", "onbekend"],
    ]);
    for (const day of ["2026-02-30", "2026-13-01", "2025-02-29", "2026-9-1", "x", "", undefined])
      expect(() => oordeel({}, day)).toThrow(NO_DAY);
    expect(oordeel({}, "2028-02-29")).toBe("onbekend");
  });
});

test("a module that asks for the day of the request is told one", () => {
  const { oordeel, lijsten } = run(javascriptModule(small(timed(18))));
  for (const day of ["2026-02-30", "2026-13-01", "2025-02-29", "2026-9-1", "2026-09", "x", "", undefined]) {
    expect(() => oordeel({ g: { d: "2000-01-01" } }, day)).toThrow(NO_DAY);
    expect(() => lijsten({ g: { d: "2000-01-01" } }, day)).toThrow(NO_DAY);
  }
  expect(oordeel({ g: { d: "2000-01-01" } }, "2028-02-29")).toBe("ja");
  // A module that does not ask for it needs none.
  const other = run(javascriptModule(small({ feiten, regels: [regel("r", { all: [blad("z.b", "equal", true)] })] })));
  expect(other.oordeel({ z: { b: true } })).toBe("ja");
});
