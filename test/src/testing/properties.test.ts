import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRules } from "../../../src/doors/commands/files.js";
import { loadFolder } from "../../../src/doors/commands/rule-files.js";
import { regimesOf } from "../../../src/doors/regimes.js";
import { loadRegime } from "../../../src/index.js";
import type { RegelBestanden } from "../../../src/model/regime.js";
import { standen } from "../../../src/testing/dossier.js";
import { allProperties, overlayLeavesTheRestAlone, regimeOf } from "../../../src/testing/index.js";
import { leftAlone } from "../../../src/testing/properties/overlay.js";
import { filesUnder, readJson, root } from "../../helpers/files.js";
import { regimes } from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";
import { blad, feit, regel, small } from "../../helpers/small-regime.js";

const filesIn = (folder: string): RegelBestanden =>
  Object.fromEntries(filesUnder(folder, ".json").map((path) => [path.split("/").at(-1) ?? "", readJson(path)]));

/** How many cases each property is tried on: as many as cost a second or so. */
const cases: Readonly<Record<string, number>> = {
  settledStaysSettled: 200,
  completeIsSettled: 200,
  unknownIsNeverNo: 12,
  missingIsExact: 10,
  missingLeavesNothingOut: 25,
  consequencesNeverChange: 20,
  equalsStockEngine: 30,
  compiledEqualsEvaluate: 60,
  sameRequestSameBytes: 15,
  orderMakesNoDifference: 20,
  replayIsEqual: 15,
  refusesWhatIsWrong: 100,
  overlayLeavesTheRestAlone: 100,
};
const holds = (name: string, property: fc.IAsyncProperty<unknown>): Promise<void> =>
  fc.assert(property, { numRuns: runs(cases[name] ?? 0) });

describe.each(regimes)("$id", (regime) => {
  const bestanden = filesIn(`rules/${regime.vraag}/${regime.id}`);
  test.each(allProperties(regime, { bestanden }))("$name", ({ name, property }) => holds(name, property));
});

test("every property has its number of cases", () => {
  const names = regimes.flatMap((regime) => allProperties(regime).map(({ name }) => name));
  expect([...new Set(names)].sort()).toEqual(Object.keys(cases).sort());
});

/** Every folder of rules among the examples; a shared rule is taken along by the regimes that name it. */
const exampleFolders = filesUnder("examples", ".json")
  .filter((path) => /\/(regime|beleid)\.json$/.test(path))
  .map((path) => path.slice(0, path.lastIndexOf("/")));

describe("a regime of one's own has every property too:", () => {
  describe.each(exampleFolders)("%s", (folder) => {
    const { regime, bestanden } = loadFolder(`${root}${folder}`, readRules(`${root}${folder}`), (all) => ({
      regime: loadRegime(all),
      bestanden: all,
    }));
    test.each(allProperties(regime, { bestanden }))("$name", async ({ property }) => {
      await fc.assert(property, { numRuns: runs(5) });
    });
  });

  test("the examples are all there, that with a rule on the day of the request too", () => {
    expect(exampleFolders.length).toBeGreaterThan(8);
    expect(exampleFolders).toContain("examples/29-kwalificatieplicht");
  });

  describe("a question of its own", () => {
    const regime = small({
      feiten: [
        feit("p.waar", "boolean"),
        feit("p.begin", "date"),
        feit("p.einde", "date", { nietVoor: "p.begin" }),
        feit("p.getal", "integer", { minimum: 0, maximum: 9 }),
        feit("q.keuze", "enum", { waarden: ["x", "y", "z"] }),
        feit("q.lijst", "list", { waarden: ["a", "b", "c"] }),
        feit("q.code", "code", { cijfers: 4 }),
        feit("q.andereCode", "code", { cijfers: 4 }),
      ],
      afleidingen: [{ id: "p.uiterlijk", operatie: "plusMaanden", van: "p.begin", maanden: 3 }],
      regels: [
        regel(
          "s",
          { any: [blad("p.waar", "equal", true), blad("q.keuze", "in", ["x", "y"])] },
          { kracht: "reikwijdte" },
        ),
        regel("w", { all: [blad("p.einde", "lessThanInclusive", { fact: "p.uiterlijk" })] }, { reikwijdte: "s" }),
        regel("x", { any: [blad("p.getal", "greaterThan", 5), blad("q.lijst", "contains", "b")] }, { reikwijdte: "s" }),
        regel(
          "y",
          { all: [blad("q.code", "equal", { fact: "q.andereCode" })] },
          { reikwijdte: "s", kracht: "zorgvuldigheid", toepassing: { all: [blad("q.keuze", "equal", "x")] } },
        ),
      ],
      reikwijdte: "s",
    });
    test.each(allProperties(regime))("$name", async ({ name, property }) => holds(name, property));
  });
});

describe("an overlay", () => {
  test("is held against the regime that it builds on, and leaves most of it alone", () => {
    const overlays = regimes.filter((regime) => regime.bouwtVoortOp !== undefined);
    expect(overlays.map(({ id }) => id)).toEqual(expect.arrayContaining(["voorstel-2019", "emb-2019"]));
    for (const overlay of overlays) {
      const base = regimesOf(overlay.vraag).find(({ id }) => id === overlay.bouwtVoortOp);
      const alone = base ? standen(base).flatMap((stand) => leftAlone(stand, overlay)) : [];
      expect([overlay.id, alone.length > 5]).toEqual([overlay.id, true]);
    }
  });

  test("can be held against any regime of its question", async () => {
    const [law, bes] = [regimeOf("vrijstelling", "leerplichtwet-1969"), regimeOf("vrijstelling", "leerplichtwet-bes")];
    await fc.assert(overlayLeavesTheRestAlone(law, bes), { numRuns: 50 });
  });
});
