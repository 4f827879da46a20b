import fc from "fast-check";
import { expect, test } from "vitest";
import { javascriptModule, typescriptModule } from "../../../src/codegen/module.js";
import { program } from "../../../src/judge/depths.js";
import { anyFacts, anyParts, expected } from "../../helpers/drawn-regimes.js";
import { toZaak } from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";
import { small } from "../../helpers/small-regime.js";
import { run } from "../../helpers/written.js";

/* Regimes that nobody thought of, written as code and made into functions, beside what the machine of the search says. */

test("written as code or made into functions, a regime answers as the machine does", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyParts, fc.array(anyFacts, { minLength: 20, maxLength: 20 }), (parts, files) => {
      const regime = small(parts);
      const functions = program(regime);
      const code = run(typescriptModule(regime));
      const beside = run(javascriptModule(regime));
      for (const facts of files) {
        const wanted = expected(regime, facts);
        const zaak = toZaak(facts);
        expect(code.lijsten(zaak)).toEqual(wanted);
        expect(code.oordeel(zaak)).toBe(wanted.oordeel);
        expect(beside.lijsten(zaak)).toEqual(wanted);
        expect(beside.oordeel(zaak)).toBe(wanted.oordeel);
        expect(functions.lijsten(zaak as never)).toEqual(wanted);
        expect(functions.oordeel(zaak as never)).toBe(wanted.oordeel);
        seen.add(wanted.oordeel);
      }
    }),
    { numRuns: runs(150) },
  );
  expect([...seen].sort()).toEqual(["ja", "nee", "nvt", "onbekend"]);
});
