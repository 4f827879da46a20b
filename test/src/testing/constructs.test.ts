import fc from "fast-check";
import { describe, test } from "vitest";
import { allProperties } from "../../../src/testing/index.js";
import { constructs } from "../../helpers/construct-regimes.js";
import { runs } from "../../helpers/runs.js";

describe.each(constructs)("every property holds of a regime that asks for %s:", (_, regime) => {
  test.each(allProperties(regime))("$name", async ({ property }) => {
    await fc.assert(property, { numRuns: runs(8) });
  });
});
