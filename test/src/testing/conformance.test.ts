import { describe, expect, test } from "vitest";
import { evaluate, loadRegime } from "../../../src/index.js";
import type { Oordeel } from "../../../src/model/oordeel.js";
import type { Regime } from "../../../src/model/regime.js";
import { standOp } from "../../../src/model/stand.js";
import { listed } from "../../../src/testing/answer.js";
import { compareStates } from "../../../src/testing/difference.js";
import { feitenOf } from "../../../src/testing/dossier.js";
import { Examiner } from "../../../src/testing/examine.js";
import {
  type ConformiteitZaak,
  conformance,
  conformanceDifferences,
  mutate,
  regimeOf,
} from "../../../src/testing/index.js";
import { stretches } from "../../../src/testing/stretches.js";
import { blad, feit, regel, smallFiles } from "../../helpers/small-regime.js";

/** What an engine that has these rules answers. */
function answersOf(regime: Regime, zaken: readonly ConformiteitZaak[]) {
  const examiner = new Examiner(regime);
  return zaken.flatMap(({ id, verzoek: { peildatum, zaak } }) => {
    const stand = standOp(regime, peildatum);
    const found = stand && examiner.answer(feitenOf(stand, zaak, peildatum), peildatum);
    const said = stand?.regels.map(({ name }) => [name, found?.oordeelOver(name)] as const) ?? [];
    return found ? [{ id, conclusies: Object.fromEntries(said) as Record<string, Oordeel> }] : [];
  });
}

/** Every case says what `evaluate` says of its request. */
async function expectTrue(regime: Regime, zaken: readonly ConformiteitZaak[]): Promise<void> {
  for (const { verzoek, verwacht } of zaken) {
    const uitkomst = await evaluate(verzoek, { regimes: [regime] });
    expect(uitkomst.oordeel).toBe(verwacht.oordeel);
    expect(Object.fromEntries(uitkomst.conclusies.map(({ id, oordeel }) => [id, oordeel]))).toEqual(
      verwacht.conclusies,
    );
    expect(uitkomst.ontbreektExact ? uitkomst.ontbreekt.map(({ feit: id }) => id).sort() : null).toEqual(
      verwacht.ontbreekt,
    );
    expect(listed(uitkomst)).toEqual(verwacht.lijsten);
  }
}

describe.each([regimeOf("emb-bekostiging", "emb-regeling"), regimeOf("zorg-in-onderwijstijd", "brieven-2019-2020")])(
  "$id",
  (regime) => {
    const { zaken, wijzigingen, standen } = conformance(regime);
    const own = zaken.map(({ id, verwacht }) => ({ id, ...verwacht }));

    test("says what evaluate says, each case by a name of its own", async () => {
      expect(zaken.length).toBeGreaterThan(20);
      expect(new Set(zaken.map(({ id }) => id)).size).toBe(zaken.length);
      await expectTrue(regime, zaken);
    });

    test("finds an answer that differs, one that is not there, and no other", () => {
      expect(conformanceDifferences(zaken, [...own].reverse())).toEqual([]);
      const [first, ...others] = own;
      const wrong = {
        ...first,
        id: first?.id ?? "",
        conclusies: { ...first?.conclusies, [Object.keys(first?.conclusies ?? {})[0] ?? ""]: "weet niet" as "ja" },
      };
      expect(conformanceDifferences(zaken, [wrong, ...others])).toHaveLength(1);
      expect(conformanceDifferences(zaken, others)).toHaveLength(1);
    });

    test("has a case of every way, and names none that it leaves out", () => {
      expect(standen.flatMap(({ zonderZaak }) => zonderZaak)).toEqual([]);
      expect(standen[0]?.wegen).toBe(zaken.filter(({ soort }) => soort === "weg").length);
    });

    test("notices every change of a rule that moves a conclusion by the proof", () => {
      expect(wijzigingen.open).toEqual([]);
      let [noticed, unnoticed] = [0, 0];
      for (const { regime: changed, id } of mutate(regime, (_, number) => number % 6 === 0)) {
        if (!changed) continue;
        if (conformanceDifferences(zaken, answersOf(changed, zaken)).length > 0) noticed += 1;
        else {
          unnoticed += 1;
          for (const { first, one, other } of stretches(regime, changed))
            expect([id, one && other && compareStates(one, other, first)?.apart]).toEqual([id, []]);
        }
      }
      expect(noticed).toBeGreaterThan(3);
      expect(unnoticed).toBeGreaterThan(0);
    });
  },
);

test("is the same bytes again, also for rules that were read anew", () => {
  const files = smallFiles({
    feiten: [feit("a.waar", "boolean"), feit("a.dag", "date")],
    regels: [regel("x", { any: [blad("a.waar", "equal", true), blad("a.dag", "lessThan", "2026-08-01")] })],
  });
  const [one, other] = [conformance(loadRegime(files)), conformance(loadRegime(files))];
  expect(other).not.toBe(one);
  expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  const days = one.zaken.map(({ verzoek }) => verzoek.zaak["a"]?.["dag"]);
  expect(days).toEqual(expect.arrayContaining(["2026-07-31", "2026-08-01"]));
});

test("notices changes of rules that a regime takes over", async () => {
  const titel = { nl: "Andere naam", en: "Another name" };
  const own = { id: "eigen", vraag: "emb-bekostiging", bouwtVoortOp: "emb-regeling", status: "voorstel" };
  const base = regimeOf("emb-bekostiging", "emb-regeling");
  const conclusies = base.regels.map(({ name }) => name);
  const over = loadRegime({
    "regime.json": { ...own, titel, conclusies, rechtskarakter: "besluit", geldigVan: "2015-08-01" },
  });
  const { zaken, wijzigingen } = conformance(over);
  // It has no rule of its own, only a first day: that one is moved here and not below, where nothing could be built on it any more.
  const { gemerkt, gelijk } = conformance(base).wijzigingen;
  expect([wijzigingen.gemerkt, wijzigingen.gelijk, wijzigingen.open]).toEqual([gemerkt, gelijk, []]);
  await expectTrue(over, zaken);
});

test("draws files of rules that no diagram holds, and says so", async () => {
  const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
  const within = { van: "w.van", totEnMet: "w.tot" };
  const days = { id: "n.dagen", bron, operatie: "aantalDagen", perioden: ["a.verlof"], ...within };
  const counting = loadRegime(
    smallFiles({
      feiten: [feit("a.verlof", "periods"), feit("a.waar", "boolean"), feit("w.van", "date"), feit("w.tot", "date")],
      afleidingen: [days],
      regels: [
        regel("x", { any: [blad("n.dagen", "lessThanInclusive", 10), blad("a.waar", "equal", true)] }),
        regel("y", { all: [blad("a.waar", "equal", true)] }),
      ],
    }),
  );
  const { standen, zaken, wijzigingen } = conformance(counting);
  expect(standen.map(({ wegen }) => wegen)).toEqual([null]);
  expect(zaken.map(({ soort }) => soort)).toContain("getrokken");
  await expectTrue(counting, zaken);
  // Ten days and eleven, whatever is drawn: both sides of the bound.
  expect(wijzigingen.gemerkt).toBeGreaterThan(3);
  // A leave that only just reaches beyond the window is not drawn: what nobody noticed is named.
  expect(wijzigingen.open.map(({ pad }) => pad)).toEqual(["/afleidingen/0/van", "/afleidingen/0/totEnMet"]);
});

test("refuses what was not loaded", () => {
  expect(() => conformance({ ...regimeOf("tlv-emb", "wec") })).toThrow(RangeError);
});
