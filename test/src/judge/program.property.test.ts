import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { program } from "../../../src/judge/depths.js";
import { derive, judge } from "../../../src/judge/situation.js";
import type { Feiten } from "../../../src/model/feit.js";
import type { Regime } from "../../../src/model/regime.js";
import { completeFacts, favourable, partialFacts, preparedFor, regimes, toZaak } from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";

interface Module {
  oordeel(zaak: never): string;
  lijsten(zaak: never): unknown;
}

/** What the engine makes of a case, as a compiled regime gives it. */
function expected(regime: Regime, facts: Feiten): { oordeel: string; nee: string[]; onbekend: string[] } {
  const { machine } = preparedFor(regime);
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
