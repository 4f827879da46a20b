import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derivation } from "../../../src/engine/derive.js";
import { derive, judge } from "../../../src/engine/situation.js";
import * as day from "../../../src/engine/ymd.js";
import { program } from "../../../src/judge/depths.js";
import type { Afleiding } from "../../../src/model/afleiding.js";
import type { Feiten } from "../../../src/model/feit.js";
import type { Regime } from "../../../src/model/regime.js";
import { completeFacts, favourable, partialFacts, regimes, searcherOf, toZaak } from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";

const anyDay = fc
  .date({ min: new Date("1901-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const awkward = fc.constantFrom(
  "2012-02-29",
  "2000-02-29",
  "2100-02-28",
  "2026-12-31",
  "2026-01-31",
  "2026-07-31",
  "2026-08-01",
);
const days = fc.oneof(anyDay, awkward);

describe("days as numbers give what derive.ts gives", () => {
  const maandEnDag = { maand: 2, dag: 29 };
  const operations: [Omit<Extract<Afleiding, { van: string }>, "id" | "titel" | "van">, (from: number) => number][] = [
    ...[-400, -31, -1, 0, 1, 30, 365, 1500].map((dagen): [never, (from: number) => number] => [
      { operatie: "plusDagen", dagen } as never,
      (from) => day.plusDays(from, dagen),
    ]),
    ...[-25, -12, -1, 1, 3, 11, 24].map((maanden): [never, (from: number) => number] => [
      { operatie: "plusMaanden", maanden } as never,
      (from) => day.plusMonths(from, maanden),
    ]),
    ...[-4, -1, 1, 4, 5].flatMap((jaren): [never, (from: number) => number][] => [
      [{ operatie: "plusJaren", jaren } as never, (from) => day.plusYears(from, jaren)],
      [{ operatie: "verjaardag", jaren, schrikkeldag: "1-maart" } as never, (from) => day.birthday(from, jaren, true)],
      [
        { operatie: "verjaardag", jaren, schrikkeldag: "28-februari" } as never,
        (from) => day.birthday(from, jaren, false),
      ],
      [{ operatie: "totEnMetJaren", jaren } as never, (from) => day.lastDayOfYears(from, jaren)],
      [{ operatie: "dagInJaar", jaren, ...maandEnDag } as never, (from) => day.dayInYear(from, jaren, 2, 29)],
    ]),
    [{ operatie: "eersteVanMaandNa" } as never, day.firstOfNextMonth],
    [{ operatie: "laatsteVanMaand" } as never, day.lastOfMonth],
    [{ operatie: "eerstvolgende", maand: 7, dag: 31 } as never, (from) => day.nextOccurrence(from, 7, 31)],
    [{ operatie: "eerstvolgende", ...maandEnDag } as never, (from) => day.nextOccurrence(from, 2, 29)],
    [{ operatie: "laatstvoorafgaande", maand: 8, dag: 1 } as never, (from) => day.lastOccurrence(from, 8, 1)],
    [{ operatie: "laatstvoorafgaande", ...maandEnDag } as never, (from) => day.lastOccurrence(from, 2, 29)],
  ];
  test.each(operations.map(([operation, sum]) => [JSON.stringify(operation), operation, sum] as const))(
    "%s",
    (_, operation, sum) => {
      const slow = derivation({ id: "a.b", titel: "x", van: "a.a", ...operation } as Afleiding);
      fc.assert(
        fc.property(days, (iso) => {
          expect(day.isoOf(sum(day.ymd(iso)))).toBe(slow({ "a.a": iso }));
        }),
      );
      expect(sum(0)).toBe(0);
    },
  );
});

interface Module {
  oordeel(zaak: never): string;
  lijsten(zaak: never): unknown;
}

/** What the engine makes of a case, as a compiled regime gives it. */
function expected(regime: Regime, facts: Feiten): { oordeel: string; nee: string[]; onbekend: string[] } {
  const { machine } = searcherOf(regime);
  const standings = judge(machine, derive(machine, facts));
  const final = regime.regels.find((regel) => regel.slotsom)?.name ?? "";
  const named = (oordeel: string): string[] =>
    regime.regels.map((regel) => regel.name).filter((name) => standings.get(name)?.oordeel === oordeel);
  return { oordeel: standings.get(final)?.oordeel ?? "", nee: named("nee"), onbekend: named("onbekend") };
}

describe.each(regimes)("$id, compiled, gives what the engine gives", (regime) => {
  const cases = fc.oneof(
    completeFacts(regime),
    favourable(regime),
    partialFacts(regime, 20).map(({ known }) => known),
    partialFacts(regime, 60).map(({ known }) => known),
  );

  test("as functions", () => {
    const compiled = program(regime);
    fc.assert(
      fc.property(cases, (facts) => {
        const wanted = expected(regime, facts);
        expect(compiled.lijsten(toZaak(facts))).toEqual(wanted);
        expect(compiled.oordeel(toZaak(facts))).toBe(wanted.oordeel);
      }),
      { numRuns: runs(120) },
    );
  });

  test("as code", async () => {
    const compiled = (await import(`../../../src/generated/compiled/${regime.vraag}/${regime.id}.ts`)) as Module;
    fc.assert(
      fc.property(cases, (facts) => {
        const wanted = expected(regime, facts);
        expect(compiled.lijsten(toZaak(facts) as never)).toEqual(wanted);
        expect(compiled.oordeel(toZaak(facts) as never)).toBe(wanted.oordeel);
      }),
      { numRuns: runs(120) },
    );
  });
});
