import fc from "fast-check";
import { expect, test } from "vitest";
import { javascriptModule, typescriptModule } from "../../../src/codegen/module.js";
import { compile, loadRegime } from "../../../src/index.js";
import { program } from "../../../src/judge/depths.js";
import { PEILDATUM_FEIT } from "../../../src/model/peildatum.js";
import { standOp } from "../../../src/model/stand.js";
import { anyFacts, askedOn, expected, manyParts, requestOf, statesIn } from "../../helpers/drawn-regimes.js";
import { runs } from "../../helpers/runs.js";
import { small } from "../../helpers/small-regime.js";
import { run } from "../../helpers/written.js";

/* Regimes that nobody thought of, with many conclusions or in states, written as code beside what the machine of the search says. */

const files = fc.array(anyFacts, { minLength: 10, maxLength: 10 });

test("with 40 to 100 conclusions a regime as code answers as the machine does", () => {
  const counts: number[] = [];
  const seen = new Set<string>();
  fc.assert(
    fc.property(manyParts, files, (parts, cases) => {
      const regime = small(parts);
      counts.push(regime.regels.length);
      const functions = program(regime);
      const written = [run(typescriptModule(regime)), run(javascriptModule(regime))];
      for (const facts of cases) {
        const wanted = expected(regime, facts);
        const { zaak, peildatum } = requestOf(facts);
        for (const { oordeel, lijsten } of [...written, functions as (typeof written)[number]]) {
          expect(lijsten(zaak, peildatum)).toEqual(wanted);
          expect(oordeel(zaak, peildatum)).toBe(wanted.oordeel);
        }
        for (const name of [...wanted.nee, ...wanted.onbekend]) seen.add(name);
      }
    }),
    { numRuns: runs(3) },
  );
  expect(Math.min(...counts)).toBeGreaterThan(31);
  // In the first number of bits, in the second and in the third.
  expect([...seen]).toEqual(expect.arrayContaining(["x", "meer30", "meer60"]));
});

test("in two to four states a regime as code answers on each day as the state of that day", () => {
  const counts = new Set<number>();
  fc.assert(
    fc.property(statesIn, files, (bestanden, cases) => {
      const regime = loadRegime(bestanden);
      counts.add(regime.standen.length);
      const written = run(javascriptModule(regime));
      const toets = compile(regime.vraag, regime.id, { regimes: [regime] });
      for (const [i, facts] of cases.entries()) {
        const day = askedOn[i % askedOn.length] as string;
        const asked = { ...facts, [PEILDATUM_FEIT]: day };
        const wanted = expected(standOp(regime, day) ?? regime, asked);
        const { zaak } = requestOf(asked);
        expect(written.lijsten(zaak, day)).toEqual(wanted);
        expect(written.oordeel(zaak, day)).toBe(wanted.oordeel);
        expect(toets.oordeel(zaak as never, day)).toBe(wanted.oordeel);
      }
    }),
    { numRuns: runs(12) },
  );
  expect([...counts].sort()).toEqual([2, 3, 4]);
});

test("a module of states is asked on a day on which its rules hold", () => {
  const [bestanden] = fc.sample(statesIn, { numRuns: 1, seed: 5 });
  const { oordeel } = run(javascriptModule(loadRegime(bestanden ?? {})));
  for (const day of ["1999-12-31", "2020-1-1", "vandaag", "", undefined])
    expect(() => oordeel({}, day)).toThrow(new RangeError("peildatum: a day on which these rules hold, as YYYY-MM-DD"));
  expect(["ja", "nee", "onbekend", "nvt"]).toContain(oordeel({}, "2000-01-01"));
});
