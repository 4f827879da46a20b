import fc from "fast-check";
import { expect, test } from "vitest";
import { findMissing } from "../../../src/engine/missing.js";
import { derive, judge } from "../../../src/engine/situation.js";
import { partialFacts, regimes, searcherOf } from "../../helpers/generate.js";

// That the list holds what it should is a property of the test kit; here, that it dares to say so.
test.each(regimes)("$id: with a few facts unknown the list of what is missing is exact", (regime) => {
  fc.assert(
    fc.property(partialFacts(regime, 8), ({ known }) => {
      const { machine } = searcherOf(regime);
      const facts = derive(machine, known);
      const found = findMissing(searcherOf(regime), known, facts, judge(machine, facts), "2026-08-01");
      expect(found.exact).toBe(true);
    }),
    { numRuns: 100 },
  );
});
