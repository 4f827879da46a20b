import { describe, expect, test } from "vitest";
import { loadRegime, ToetsverzoekError } from "../../../src/index.js";
import { coverage, type Voorwaardedekking } from "../../../src/testing/coverage.js";
import { blad, feit, type Parts, regel, small, smallFiles } from "../../helpers/small-regime.js";

const feiten = [feit("p.een", "boolean"), feit("p.twee", "boolean"), feit("p.drie", "boolean"), feit("p.dag", "date")];
const [een, twee, drie] = ["een", "twee", "drie"].map((name) => blad(`p.${name}`, "equal", true));
const dossier = (p: Record<string, unknown>, peildatum = "2026-08-01") => ({ peildatum, zaak: { p } });

/** The four numbers of each condition of a file: true, false, unknown, decisive. */
function numbers(voorwaarden: readonly Voorwaardedekking[], bestand = "r0.json"): Record<string, number[]> {
  const rows = voorwaarden.filter((v) => v.bestand === bestand);
  return Object.fromEntries(rows.map((v) => [v.pad, [v.ja, v.nee, v.onbekend, v.doorslaggevend]]));
}
const regime = (parts: Partial<Parts>) => small({ feiten, regels: [], ...parts });

describe("coverage, counted by hand", () => {
  const both = regime({ regels: [regel("eis", { all: [een, { any: [twee, drie] }] })] });

  test("three files and three conditions", () => {
    const { voorwaarden, dekking, dossiers } = coverage(both, [
      // Met: the first, and of the two that suffice the one that is true.
      dossier({ een: true, twee: true, drie: false }),
      // Not met, by the first alone; that the others are false as well carries the "no" too.
      dossier({ een: false, twee: false, drie: false }),
      // Unknown, for the third: an unknown group is carried by what is unknown in it.
      dossier({ een: true, twee: false }),
    ]);
    expect(numbers(voorwaarden)).toEqual({
      "/conditions/all/0": [2, 1, 0, 2],
      "/conditions/all/1/any/0": [1, 2, 0, 2],
      "/conditions/all/1/any/1": [0, 2, 1, 2],
    });
    expect(dossiers).toBe(3);
    // The final conclusion names one part, seen as yes, no, unknown and always decisive: 4 of 4; above 3, 3 and 3 of 4.
    expect(numbers(voorwaarden, "r1.json")).toEqual({ "/conditions/all/0": [1, 1, 1, 3] });
    expect(dekking).toBe(13 / 16);
    expect(voorwaarden[0]).toMatchObject({ bestand: "r0.json", regel: "eis", naam: { nl: "p.een equal" } });
  });

  test("no files see nothing; no conditions lack nothing", () => {
    expect(coverage(both, []).dekking).toBe(0);
  });

  test("a condition decides nothing where its rule does not apply; what keeps it from applying does", () => {
    const regels = [
      regel("bereik", { all: [een] }, { kracht: "reikwijdte" }),
      regel("zorg", { all: [drie] }, { kracht: "zorgvuldigheid", reikwijdte: "bereik", toepassing: { all: [twee] } }),
      regel("eis", { all: [een] }),
    ];
    const { voorwaarden } = coverage(regime({ regels }), [
      dossier({ een: true, twee: true, drie: false }),
      dossier({ een: true, twee: false, drie: false }),
      dossier({ een: false, twee: true, drie: false }),
    ]);
    expect(numbers(voorwaarden, "r1.json")).toEqual({
      "/toepassing/all/0": [2, 1, 0, 2],
      "/conditions/all/0": [0, 3, 0, 1],
    });
  });

  test("conditions of warnings, consequences, terms and derived dates count too", () => {
    const wanneer = { all: [een] };
    const tekst = { nl: "x", en: "x" };
    const { voorwaarden } = coverage(
      regime({
        regels: [regel("eis", { all: [twee] }, { waarschuwing: [{ code: "w", zin: "x", en: "x", wanneer }] })],
        afleidingen: [{ id: "p.later", operatie: "indien", voorwaarde: wanneer, dan: "p.dag", anders: "p.dag" }],
        regime: {
          waarschuwing: [{ code: "v", zin: "x", en: "x", wanneer }],
          gevolgen: [{ naam: "g", bij: ["ja"], gevallen: [{ wanneer, waarde: 1 }] }],
          termijnen: [
            {
              id: "t",
              titel: tekst,
              bron: { document: "x", vindplaats: "x", citaat: ["x"] },
              wanneer,
              einde: "p.later",
            },
          ],
        },
      }),
      [dossier({ een: true }), dossier({})],
    );
    const seen = voorwaarden.filter(({ naam }) => naam.nl === "p.een equal");
    expect(seen.map(({ pad, regel: name, ja, nee, onbekend }) => [pad, name, ja, nee, onbekend])).toEqual([
      ["/waarschuwing/0/wanneer/all/0", null, 1, 0, 1],
      ["/gevolgen/0/gevallen/0/wanneer/all/0", null, 1, 0, 1],
      ["/termijnen/0/wanneer/all/0", null, 1, 0, 1],
      ["/waarschuwing/0/wanneer/all/0", "eis", 1, 0, 1],
      ["/afleidingen/0/voorwaarde/all/0", null, 1, 0, 1],
    ]);
  });

  test("each state in time of a rule has its own conditions, counted also where transitional law calls for them", () => {
    const old = regel("eis", { all: [een] }, { geldigTot: "2026-07-31" });
    const overgang = {
      vorigeStandWanneer: { all: [blad("p.dag", "lessThan", "2026-08-01")] },
      bron: { document: "x", vindplaats: "x", citaat: ["x"] },
    };
    const now = { ...regel("eis", { all: [twee] }, { geldigVan: "2026-08-01" }), overgang };
    const files = smallFiles({ feiten, regels: [old, regel("x", { all: [een] }, { kracht: "vaststelling" })] });
    const changing = loadRegime({ ...files, "r9.json": now });
    const { voorwaarden } = coverage(changing, [
      dossier({ een: true, twee: false }, "2026-07-31"),
      // After the change, on a file of before: the old state still applies, whatever the new one asks.
      dossier({ een: true, twee: false, dag: "2026-07-31" }, "2026-08-01"),
    ]);
    expect(numbers(voorwaarden, "r0.json")["/conditions/all/0"]?.[0]).toBeGreaterThan(1);
    expect(numbers(voorwaarden, "r9.json")["/conditions/all/0"]?.[1]).toBeGreaterThan(0);
    expect(numbers(voorwaarden, "r9.json")["/overgang/vorigeStandWanneer/all/0"]?.[0]).toBeGreaterThan(0);
  });
});

describe("coverage is refused", () => {
  const one = regime({ regels: [regel("eis", { all: [een] })] });

  test("for a file that cannot be read", () => {
    expect(() => coverage(one, [dossier({ vier: true })])).toThrow(ToetsverzoekError);
  });

  test("for a regime that was not loaded", () => {
    expect(() => coverage({ ...one }, [])).toThrow(RangeError);
  });
});
