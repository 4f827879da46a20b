import fc from "fast-check";
import { expect, test } from "vitest";
import { javascriptModule, typescriptModule } from "../../../src/codegen/module.js";
import { evaluate } from "../../../src/index.js";
import { program } from "../../../src/judge/depths.js";
import { isExcluded } from "../../../src/judge/situation.js";
import type { Feiten } from "../../../src/model/feit.js";
import { chartOf } from "../../../src/prove/chart.js";
import { JA, NEE, NVT, ONBEKEND, REFUSED } from "../../../src/prove/diagram.js";
import { endOn } from "../../../src/prove/walk.js";
import { acceptor } from "../../../src/read/case/accept.js";
import { tried } from "../../../src/testing/tried.js";
import { anyFacts, anyParts, expected, requestOf, undatedFacts, undatedParts } from "../../helpers/drawn-regimes.js";
import { runs } from "../../helpers/runs.js";
import { small } from "../../helpers/small-regime.js";
import { run } from "../../helpers/written.js";

/* Regimes that nobody thought of mean the same to every reader: what a case came to is what the machine of the search says. */

const files = fc.array(anyFacts, { minLength: 20, maxLength: 20 });
const words = new Map<number, string>([
  [JA, "ja"],
  [NEE, "nee"],
  [NVT, "nvt"],
  [ONBEKEND, "onbekend"],
]);

test("as functions and as code", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyParts, files, (parts, drawn) => {
      const regime = small(parts);
      const written = [run(javascriptModule(regime)), run(typescriptModule(regime))];
      for (const facts of drawn) {
        const wanted = expected(regime, facts);
        const { zaak, peildatum } = requestOf(facts);
        for (const { oordeel, lijsten } of [program(regime), ...written]) {
          expect(lijsten(zaak, peildatum)).toEqual(wanted);
          expect(oordeel(zaak, peildatum)).toBe(wanted.oordeel);
        }
        seen.add(wanted.oordeel);
      }
    }),
    { numRuns: runs(40) },
  );
  expect([...seen].sort()).toEqual(["ja", "nee", "nvt", "onbekend"]);
});

test("as functions and as code, of a date without its day", () => {
  const seen = new Set<string>();
  const undated = fc.array(fc.oneof({ weight: 4, arbitrary: undatedFacts }, anyFacts), {
    minLength: 12,
    maxLength: 12,
  });
  fc.assert(
    fc.property(undatedParts, undated, (parts, drawn) => {
      const regime = small(parts);
      const [functions, code] = [program(regime), run(javascriptModule(regime))];
      for (const facts of drawn) {
        const wanted = expected(regime, facts);
        const { zaak, peildatum } = requestOf(facts);
        for (const { oordeel, lijsten } of [functions, code]) {
          expect(lijsten(zaak, peildatum)).toEqual(wanted);
          expect(oordeel(zaak, peildatum)).toBe(wanted.oordeel);
        }
        seen.add(wanted.oordeel);
      }
    }),
    { numRuns: runs(60) },
  );
  expect([...seen].sort()).toEqual(["ja", "nee", "nvt", "onbekend"]);
});

test("by json-rules-engine", async () => {
  await fc.assert(
    fc.asyncProperty(anyParts, fc.array(anyFacts, { minLength: 3, maxLength: 3 }), async (parts, drawn) => {
      const regime = small(parts);
      const accepts = acceptor(regime);
      for (const facts of drawn) {
        const request = requestOf(facts);
        if (!accepts(request.zaak)) continue;
        const verzoek = { vraag: regime.vraag, regime: regime.id, ...request };
        const { oordeel } = await evaluate(verzoek, { regimes: [regime] });
        expect(oordeel).toBe(expected(regime, facts).oordeel);
      }
    }),
    { numRuns: runs(40) },
  );
});

test("in the diagram of complete files", () => {
  let compared = 0;
  fc.assert(
    fc.property(anyParts, files, (parts, drawn) => {
      const regime = small(parts);
      const chart = chartOf(regime);
      const final = chart?.shown.find(({ regel }) => regel.slotsom);
      if (!chart || !final) return;
      for (const some of drawn) {
        const facts: Feiten = { ...some };
        for (const feit of regime.feiten)
          if (!isExcluded(feit, facts))
            facts[feit.id] ??= feit.type === "date" ? "2030-08-01" : tried[feit.type].any(feit);
        const end = endOn(chart, final.node, facts);
        if (end === REFUSED) continue;
        compared += 1;
        expect(words.get(end)).toBe(expected(regime, facts).oordeel);
      }
    }),
    { numRuns: runs(60) },
  );
  expect(compared).toBeGreaterThan(100);
});
