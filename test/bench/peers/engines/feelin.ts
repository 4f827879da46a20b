import { type Contestant, keyed, oneByOne, read, type Values } from "../engine.js";
import type { Expr, Right } from "../expr.js";
import { type Manner, programOf } from "../program.js";

/** What is used of the package. */
interface Feelin {
  evaluate(expression: string, context: object): { readonly value: unknown };
}

const rightOf = (right: Right): string => {
  if ("key" in right) return right.key;
  if ("day" in right) return JSON.stringify(right.day);
  return Array.isArray(right.value)
    ? `(${right.value.map((one) => JSON.stringify(one)).join(", ")})`
    : JSON.stringify(right.value);
};

function feelOf(expr: Expr): string {
  switch (expr.kind) {
    case "all":
      return `(${expr.parts.map(feelOf).join(" and ")})`;
    case "any":
      return `(${expr.parts.map(feelOf).join(" or ")})`;
    case "not":
      return `not(${feelOf(expr.part)})`;
    case "known":
      return `(${expr.key} != null)`;
    case "ref":
      return expr.name;
    // FEEL takes `null = true` for false: here that is what is meant.
    case "unless":
      return `not(${expr.name} = true)`;
    case "test": {
      const [left, right] = [expr.key, rightOf(expr.right)];
      const tests = {
        equal: `${left} = ${right}`,
        notEqual: `${left} != ${right}`,
        in: `${left} in ${right}`,
        notIn: `not(${left} in ${right})`,
        lessThan: `${left} < ${right}`,
        lessThanInclusive: `${left} <= ${right}`,
        greaterThan: `${left} > ${right}`,
        greaterThanInclusive: `${left} >= ${right}`,
        contains: `list contains(${left}, ${right})`,
        doesNotContain: `not(list contains(${left}, ${right}))`,
      };
      return `(${tests[expr.operator]})`;
    }
    case "constant":
      return String(expr.value);
  }
}

export async function feelin(version: string, load: (name: string) => Promise<unknown>): Promise<Contestant[]> {
  const { evaluate } = (await load("feelin")) as Feelin;
  const taking = (kind: Manner, manner: NonNullable<Contestant["manner"]>): Contestant => ({
    name: "feelin",
    version,
    manner,
    oneIn: 4,
    how: "all conditions as one FEEL context, in which each may name those before it; it has no step that compiles, so it reads the text for each file",
    ready: (regime) => {
      const program = programOf(regime, kind);
      const text = `{ ${program.definitions.map(({ name, expr }) => `${name}: ${feelOf(expr)}`).join(", ")} }`;
      return oneByOne(
        ({ facts }) => keyed(program.inputs, facts, "text"),
        (input) => read(program, evaluate(text, input).value as Values),
      );
    },
  });
  return [taking("nulls", "as it comes"), taking("guarded", "guarded")];
}
