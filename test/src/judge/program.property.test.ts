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

type Facts = readonly [name: string, value: unknown][];
const rebuilt = (zaak: object, order: (facts: Facts) => Facts): never =>
  Object.fromEntries(
    order(Object.entries(zaak)).map(([group, facts]) => [
      group,
      Object.fromEntries(order(Object.entries(facts as object))),
    ]),
  ) as never;

/** The same case, written otherwise: what is unknown left out, in that or in another order, or with names of which nothing is known. */
const otherwise = (zaak: object): never[] => {
  const known = (facts: Facts): Facts => facts.filter(([, value]) => value !== null);
  const reversed = (facts: Facts): Facts => [...known(facts)].reverse();
  const more = (facts: Facts): Facts => facts.flatMap((fact): Facts => [["anders", {}], fact]);
  return [rebuilt(zaak, known), rebuilt(zaak, reversed), rebuilt(zaak, more)];
};

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
        // First of all: what a case leaves out must not be that of the case before.
        for (const zaak of otherwise(toZaak(facts))) expect(compiled.lijsten(zaak)).toEqual(wanted);
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
