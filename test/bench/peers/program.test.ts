import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../../src/index.js";
import { derive } from "../../../src/judge/situation.js";
import { tests } from "../../../src/judge/trees.js";
import type { FeitWaarde } from "../../../src/model/feit.js";
import type { Operator } from "../../../src/model/voorwaarde.js";
import {
  completeFacts,
  favourable,
  partialFacts,
  preparedFor,
  regimes,
  settle,
  toZaak,
} from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";
import { keyed, read, type Values } from "./engine.js";
import type { Expr, Right } from "./expr.js";
import { type Program, programOf } from "./program.js";

/** What the languages of peers make of a program, without a peer: unknown is `null`, and a test on it is not met. */
function valuesOf(program: Program, facts: Readonly<Record<string, unknown>>): Values {
  const found: Record<string, boolean> = {};
  const right = (one: Right): unknown => ("key" in one ? facts[one.key] : "day" in one ? one.day : one.value);
  const isMet = (expr: Expr): boolean => {
    switch (expr.kind) {
      case "constant":
        return expr.value;
      case "all":
        return expr.parts.every(isMet);
      case "any":
        return expr.parts.some(isMet);
      case "not":
        return !isMet(expr.part);
      case "known":
        return facts[expr.key] !== null;
      case "ref":
        return found[expr.name] === true;
      case "unless":
        return found[expr.name] !== true;
      case "test":
        return compared(expr.operator, facts[expr.key], right(expr.right));
    }
  };
  for (const { name, expr } of program.definitions) found[name] = isMet(expr);
  return found;
}

function compared(operator: Operator, left: unknown, right: unknown): boolean {
  if (left === null || right === null) return ["notEqual", "notIn", "doesNotContain"].includes(operator);
  return tests[operator](left as FeitWaarde, right as FeitWaarde);
}

const inOneText = ({
  oordeel,
  nee,
  onbekend,
}: {
  oordeel: string;
  nee: readonly string[];
  onbekend: readonly string[];
}) => [oordeel, [...nee].sort().join(), [...onbekend].sort().join()].join("|");

test.each(regimes)("$id: what peers are handed means what compile says, of any file", (regime) => {
  const toets = compile(regime.vraag, regime.id, {});
  const program = programOf(regime, "guarded");
  const files = fc.oneof(
    completeFacts(regime),
    favourable(regime),
    partialFacts(regime).map(({ known }) => known),
  );
  fc.assert(
    fc.property(files, (drawn) => {
      const facts = derive(preparedFor(regime).machine, settle(regime, drawn));
      const said = read(program, valuesOf(program, keyed(program.inputs, facts, "text")));
      expect(inOneText(said)).toBe(inOneText(toets.lijsten(toZaak(drawn), regime.geldigVan)));
    }),
    { numRuns: runs(8) },
  );
});
