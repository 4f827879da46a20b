import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadRegime, parse, safeEvaluate } from "../../../src/index.js";
import { derive, judge } from "../../../src/judge/situation.js";
import { givenIn } from "../../../src/model/peildatum.js";
import type { Regime } from "../../../src/model/regime.js";
import { comparedFact, leavesIn } from "../../../src/model/tree.js";
import type { EigenToetsverzoek } from "../../../src/model/types.js";
import { isComplete } from "../../../src/testing/accept.js";
import { feitenOf } from "../../../src/testing/dossier.js";
import { arbitraries } from "../../../src/testing/index.js";
import { constructs } from "../../helpers/construct-regimes.js";
import { filesUnder, readJson } from "../../helpers/files.js";
import { preparedFor, regimes } from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";
import { blad, feit, regel, small } from "../../helpers/small-regime.js";

/** A made-up question with a fact of every type, and every kind of bound between them. */
const everything = small({
  feiten: [
    feit("p.waar", "boolean"),
    feit("p.keuze", "enum", { waarden: ["x", "y", "z"] }),
    feit("p.lijst", "list", { waarden: ["a", "b"] }),
    feit("p.getal", "integer", { minimum: 2, maximum: 9 }),
    feit("p.code", "code", { cijfers: 4, voorvoegsel: "GM" }),
    feit("q.begin", "date"),
    feit("q.einde", "date", { nietVoor: "q.begin" }),
    feit("q.open", "boolean"),
    feit("q.afloop", "date", { alleenBij: { feit: "q.open", waarde: false }, nietVoor: "q.begin" }),
    feit("q.soort", "enum", { waarden: ["geen", "oud", "nieuw"] }),
    feit("q.slot", "date", { nietBij: { feit: "q.soort", waarde: "geen" } }),
    feit("q.vervangt", "boolean", { nietBij: { feit: "q.soort", waarde: "geen", eigen: [true] } }),
    feit("q.venster", "date"),
    feit("q.rust", "periods"),
  ],
  afleidingen: [{ id: "v.einde", operatie: "plusMaanden", van: "q.begin", maanden: 2 }],
  regels: [
    regel("x", { any: [blad("p.waar", "equal", true), blad("p.getal", "greaterThan", 5)] }),
    regel("y", { all: [blad("q.einde", "lessThan", { fact: "v.einde" }), blad("p.code", "equal", "0363")] }),
  ],
  regime: {
    geldigTot: "2030-12-31",
    hiaten: [{ van: "2010-01-01", totEnMet: "2010-12-31", reden: { nl: "Geen regel.", en: "No rule." } }],
    controles: [{ feit: "q.venster", nietVoor: "q.begin", nietNa: "v.einde", reden: "Buiten het venster." }],
  },
});
/** A regime of which a rule changes in time. */
const changing = loadRegime(
  Object.fromEntries(
    filesUnder("examples/09-overgang", ".json").map((path) => [path.split("/").at(-1) ?? "", readJson(path)]),
  ),
);
const made = constructs.map(([, regime]) => regime);
const all: readonly Regime[] = [...regimes, everything, changing, ...made];

const read = (regime: Regime, verzoek: EigenToetsverzoek) => parse(verzoek, { regimes: [regime] });
const known = ({ zaak }: EigenToetsverzoek): number =>
  Object.values(zaak).reduce((sum, facts) => sum + Object.keys(facts ?? {}).length, 0);

describe.each(all)("$id", (regime) => {
  const { invalid, completed, ...valid } = arbitraries(regime);

  test.each(Object.entries(valid))("%s: every request is accepted, and reads as it was written", (_, requests) => {
    fc.assert(
      fc.property(requests, (verzoek) => {
        // A dependent answer settles the one that it depends on: that is all that reading may add.
        expect(read(regime, verzoek)).toMatchObject(verzoek);
      }),
      { numRuns: runs(30) },
    );
  });

  test("complete: nothing is unknown but what another answer excludes", () => {
    fc.assert(
      fc.property(valid.complete, (verzoek) => {
        expect(isComplete(regime, feitenOf(regime, verzoek.zaak))).toBe(true);
      }),
      { numRuns: runs(30) },
    );
  });

  test("partial: from nearly nothing to nearly everything, and every fact known as well as unknown", () => {
    const requests = fc.sample(valid.partial, { numRuns: 300, seed: 1 });
    const most = Math.max(...fc.sample(valid.complete, { numRuns: 20, seed: 1 }).map(known));
    const counts = requests.map(known);
    expect(Math.min(...counts)).toBeLessThanOrEqual(most / 5);
    expect(Math.max(...counts)).toBeGreaterThanOrEqual((most * 4) / 5);
    const seen = requests.map((verzoek) => feitenOf(regime, verzoek.zaak));
    for (const { id } of givenIn(regime.feiten))
      expect([id, new Set(seen.map((feiten) => feiten[id] === null)).size]).toEqual([id, 2]);
  });

  test("favourable: now and then everything that the first final conclusion asks for is met", () => {
    const final = regime.regels.find((rule) => rule.slotsom)?.name ?? "";
    const answers = fc.sample(valid.favourable, { numRuns: 60, seed: 1 }).map(({ zaak }) => {
      const { machine } = preparedFor(regime);
      return judge(machine, derive(machine, feitenOf(regime, zaak))).get(final)?.oordeel;
    });
    expect(answers).toContain("ja");
  });

  test("completed: the request is accepted without and with what becomes known", () => {
    fc.assert(
      fc.property(completed, ({ verzoek, aanvulling }) => {
        read(regime, verzoek);
        const zaak = { ...verzoek.zaak };
        for (const [group, facts] of Object.entries(aanvulling)) {
          // Nothing becomes known twice, but for when what still ran was over.
          for (const name of Object.keys(facts ?? {}))
            expect(JSON.stringify(verzoek.zaak[group]?.[name] ?? null)).toMatch(/null/);
          zaak[group] = { ...zaak[group], ...facts };
        }
        expect(known(read(regime, { ...verzoek, zaak }))).toBeGreaterThanOrEqual(known({ ...verzoek, zaak }));
      }),
      { numRuns: runs(30) },
    );
  });

  test("invalid: refused with the code that was announced, at the place that was announced", async () => {
    await fc.assert(
      fc.asyncProperty(invalid, async ({ verzoek, code, pad }) => {
        const found = await safeEvaluate(verzoek, { regimes: [regime] });
        expect(found.ok ? [] : found.problemen.map((p) => [p.code, p.pad])).toContainEqual([code, pad]);
      }),
      { numRuns: runs(100) },
    );
  });

  test("a seed repeats what was drawn", () => {
    const draw = () => fc.sample(fc.tuple(valid.any, completed, invalid), { numRuns: 10, seed: 3 });
    expect(draw()).toEqual(draw());
  });
});

const NEAR = 1e-9;
/** How far beside a boundary a case must lie: a cent of what has cents; whole months, years and steps of a table are no neighbours. */
function besides({ feiten, afleidingen }: Regime, id: string): number[] {
  const derived = afleidingen.find((one) => one.id === id);
  const isCoarse =
    derived?.operatie === "kleinste" || (derived?.operatie === "tijdTussen" && derived.eenheid !== "dagen");
  if (isCoarse) return [0];
  const step = 10 ** -(feiten.find((one) => one.id === id)?.decimalen ?? 0);
  return [-step, 0, step];
}

describe("boundary", () => {
  test.each(all)(
    "$id: every comparison of dates or numbers is met and not met, also with a day or one between",
    (regime) => {
      const { machine } = preparedFor(regime);
      const cases = fc
        .sample(arbitraries(regime).boundary, { numRuns: 3_000, seed: 1 })
        .map(({ zaak, peildatum }) => derive(machine, feitenOf(regime, zaak, peildatum)));
      const far = regime.regels.flatMap(({ name, conditions }) =>
        leavesIn(conditions)
          .filter(({ operator }) => /Than/.test(operator))
          .flatMap((leaf) => {
            const other = comparedFact(leaf);
            const distances = new Set(
              cases.flatMap((facts) => {
                const [own, against] = [facts[leaf.fact], other === undefined ? leaf.value : facts[other]];
                if (own == null || against == null) return [];
                return typeof own === "number"
                  ? [own - Number(against)]
                  : [(Date.parse(String(own)) - Date.parse(String(against))) / 86_400_000];
              }),
            );
            return besides(regime, leaf.fact)
              .filter((distance) => ![...distances].some((found) => Math.abs(found - distance) < NEAR))
              .map((distance) => `${name}: ${leaf.name}: ${distance}`);
          }),
      );
      expect(far).toEqual([]);
    },
  );
});

test("invalid: every problem that a request with a regime can have is among them", () => {
  const requests = [everything, changing].flatMap((regime) =>
    fc.sample(arbitraries(regime).invalid, { numRuns: 1_500, seed: 1 }),
  );
  expect([...new Set(requests.map(({ code }) => code))].sort()).toEqual([
    "code-form",
    "date-calendar",
    "date-form",
    "date-range",
    "end-before-start",
    "excluded",
    "excluded-beside",
    "integer-range",
    "kenmerk-bsn",
    "kenmerk-form",
    "list-form",
    "not-a-group",
    "not-an-object",
    "outside-window",
    "peildatum-after-regime",
    "peildatum-before-regime",
    "peildatum-in-gap",
    "peildatum-missing",
    "periods-form",
    "question-unknown",
    "regime-of-other-question",
    "regime-unknown",
    "too-deep",
    "unknown-fact",
    "unknown-key",
    "value-unknown",
    "wrong-type",
    "zaak-missing",
  ]);
});

test("a regime that changes in time is asked in each of its states, on their first and last days", () => {
  const days = new Set(
    fc.sample(arbitraries(changing).any, { numRuns: 200, seed: 1 }).map(({ peildatum }) => peildatum),
  );
  expect([...days]).toEqual(expect.arrayContaining(["2026-07-31", "2026-08-01"]));
});
