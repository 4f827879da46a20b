import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile, loadRegime, safeEvaluate, ToetsverzoekError } from "../../../src/index.js";
import { acceptor } from "../../../src/read/case/accept.js";
import { readJson } from "../../helpers/files.js";
import { completeFacts, favourable, partialFacts, regimes, toZaak } from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";
import { blad, feit, regel, small } from "../../helpers/small-regime.js";

const PEILDATUM = "2026-08-01";

// That it gives what evaluate gives is a property of the test kit.
describe.each(regimes)("$id compiled", (regime) => {
  const cases = fc.oneof(
    completeFacts(regime),
    favourable(regime),
    partialFacts(regime, 15).map(({ known }) => known),
  );

  test("what the quick check accepts, parse accepts", async () => {
    const accepts = acceptor(regime);
    let accepted = 0;
    const spoiled = fc.tuple(
      fc.oneof(
        cases,
        partialFacts(regime, 70).map(({ known }) => known),
      ),
      fc.constantFrom(...regime.feiten),
      fc.constantFrom(true, 7, "ja", "2026-02-30", "2026-01-01", "0363", [], {}, null),
    );
    await fc.assert(
      fc.asyncProperty(spoiled, async ([facts, { id }, value]) => {
        const zaak = toZaak({ ...facts, [id]: value as never });
        if (!accepts(zaak)) return;
        accepted += 1;
        expect((await safeEvaluate({ vraag: regime.vraag, regime: regime.id, peildatum: PEILDATUM, zaak })).ok).toBe(
          true,
        );
      }),
      { numRuns: runs(100) },
    );
    expect(accepted).toBeGreaterThan(5);
    for (const zaak of [null, [], 7, { bsn: 1 }, { [regime.feiten[0]?.id.split(".")[0] ?? ""]: { naam: "x" } }])
      expect(accepts(zaak)).toBe(false);
  });
});

test("a day outside the validity of a regime is refused at every depth", () => {
  const toets = compile("vrijstelling", "voorstel-2019");
  for (const judge of [
    () => toets({ peildatum: "2019-10-29", zaak: {} }),
    () => toets.oordeel({}, "2019-10-29"),
    () => toets.lijsten({}, "2019-10-29"),
  ])
    expect(judge).toThrow(ToetsverzoekError);
  expect(toets.oordeel({}, "2019-10-30")).toBe("onbekend");
});

test("what does not exist cannot be compiled", () => {
  expect(() => compile("vrijstelling", "voorstel-2020" as never)).toThrow(/regime-unknown/);
  expect(() => compile("vrijstelng" as never, "wec" as never)).toThrow(/question-unknown/);
});

test("a mistake in a request is refused with every problem", () => {
  const toets = compile("tlv-emb", "wec");
  expect(() => toets({ peildatum: "2026-02-30", zaak: { tlv: { onderwijssoort: "vo" } } } as never)).toThrow(
    /date-calendar.*value-unknown/s,
  );
});

test("a regime of one's own compiles too, also by its policy and its states", () => {
  const eigen = small({
    feiten: [feit("p.waar", "boolean"), feit("p.datum", "date"), feit("p.lijst", "list", { waarden: ["a", "b"] })],
    afleidingen: [
      {
        id: "d.later",
        operatie: "termijn",
        van: "p.datum",
        eenheid: "weken",
        aantal: 6,
        kalender: "algemene-termijnenwet",
      },
    ],
    regels: [
      regel("x", { any: [blad("p.waar", "equal", true), blad("p.lijst", "contains", "b")] }),
      regel("y", { not: blad("d.later", "lessThan", "2026-05-19") } as never),
    ],
  });
  const toets = compile("proef", eigen.id, { regimes: [eigen] });
  // Six weeks after Friday 3 April 2026 is Friday 15 May, which a decree equates with a holiday: Monday 18 May.
  expect(toets.lijsten({ p: { waar: false, lijst: ["b"], datum: "2026-04-03" } }, PEILDATUM)).toEqual({
    oordeel: "nee",
    nee: ["y", "slot"],
    onbekend: [],
  });
  expect(toets.oordeel({ p: { lijst: ["a"], datum: "2026-04-10" } }, PEILDATUM)).toBe("onbekend");
  const beleid = loadRegime({ "beleid.json": readJson("examples/08-eigen-beleid/beleid.json") });
  const own = compile("tlv-emb", beleid.id, { regimes: [beleid] });
  expect(
    own.lijsten(
      {
        leerling: { residentieelGeplaatst: false, lopendeTlv: "geen", meervoudigGehandicapt: true },
        tlv: { bekostigingscategorie: "laag" },
      },
      "2020-03-01",
    ).nee,
  ).toEqual(["eigenCategorieMg"]);
});

test("what was not checked is told by the check where it cannot be judged, and not by the machine", () => {
  for (const [toets, group] of [
    [compile("vrijstelling", "leerplichtwet-1969", {}), "jongere"],
    [compile("tlv-emb", "wec", {}), "leerling"],
  ] as const) {
    for (const value of [20140915, true, {}]) {
      const zaak = { [group]: { geboortedatum: value } };
      const refusal = expect.objectContaining({
        problemen: [expect.objectContaining({ pad: `/zaak/${group}/geboortedatum`, code: "date-form" })],
      });
      expect(() => toets.lijsten(zaak as never, PEILDATUM)).toThrow(refusal);
    }
  }
  const jongere = { geboortedatum: 20140915 } as never;
  expect(() => compile("vrijstelling", "leerplichtwet-1969", {}).oordeel({ jongere }, PEILDATUM)).toThrow(
    ToetsverzoekError,
  );
});
