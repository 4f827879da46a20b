import { type Contestant, dayNumber, inTurn, keyed, read, type Values } from "../engine.js";
import type { Expr, Right } from "../expr.js";
import { type Manner, type Program, programOf } from "../program.js";

/** What is used of the package. */
interface Zen {
  readonly ZenEngine: new () => {
    createDecision(content: object): { evaluate(context: object): Promise<{ readonly result: Values }> };
  };
}

const rightOf = (right: Right): string =>
  "key" in right ? right.key : "day" in right ? String(dayNumber(right.day)) : JSON.stringify(right.value);

function textOf(expr: Expr): string {
  switch (expr.kind) {
    case "all":
      return `(${expr.parts.map(textOf).join(" and ")})`;
    case "any":
      return `(${expr.parts.map(textOf).join(" or ")})`;
    case "not":
      return `not (${textOf(expr.part)})`;
    case "known":
      return `${expr.key} != null`;
    case "ref":
      return `$.${expr.name}`;
    case "test": {
      const [left, right] = [expr.key, rightOf(expr.right)];
      const tests = {
        equal: `${left} == ${right}`,
        notEqual: `${left} != ${right}`,
        in: `${left} in ${right}`,
        notIn: `not (${left} in ${right})`,
        lessThan: `${left} < ${right}`,
        lessThanInclusive: `${left} <= ${right}`,
        greaterThan: `${left} > ${right}`,
        greaterThanInclusive: `${left} >= ${right}`,
        contains: `${right} in ${left}`,
        doesNotContain: `not (${right} in ${left})`,
      };
      return `(${tests[expr.operator]})`;
    }
    default:
      throw new Error(`zen is handed no "${expr.kind}"`);
  }
}

/** A decision graph with all conditions in one node: each may name those before it. */
function graphOf({ definitions }: Program): object {
  const expressions = definitions.map(({ name, expr }) => ({ id: name, key: name, value: textOf(expr) }));
  const edge = (sourceId: string, targetId: string): object => ({
    id: `${sourceId}-${targetId}`,
    type: "edge",
    sourceId,
    targetId,
  });
  const node = (id: string, type: string, content?: object): object => ({
    id,
    name: id,
    type,
    ...(content ? { content } : {}),
  });
  return {
    nodes: [node("in", "inputNode"), node("rules", "expressionNode", { expressions }), node("out", "outputNode")],
    edges: [edge("in", "rules"), edge("rules", "out")],
  };
}

export async function zenEngine(version: string, load: (name: string) => Promise<unknown>): Promise<Contestant[]> {
  const { ZenEngine } = (await load("@gorules/zen-engine")) as Zen;
  const taking = (kind: Manner, manner: NonNullable<Contestant["manner"]>): Contestant => ({
    name: "@gorules/zen-engine",
    version,
    manner,
    how: "a decision graph with all conditions in one expression node, made once; days as numbers, for it compares no text",
    ready: (regime) => {
      const program = programOf(regime, kind);
      const decision = new ZenEngine().createDecision(graphOf(program));
      return inTurn(
        ({ facts }) => keyed(program.inputs, facts, "number"),
        async (input) => {
          try {
            return read(program, (await decision.evaluate(input)).result);
          } catch {
            return null;
          }
        },
      );
    },
  });
  return [taking("single", "as it comes"), taking("guarded", "guarded")];
}
