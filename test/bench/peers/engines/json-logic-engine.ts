import { type Contestant, keyed, oneByOne, read } from "../engine.js";
import type { Expr, Right } from "../expr.js";
import { type Manner, programOf } from "../program.js";

/** What is used of the package; it lies beside this benchmark, not beside the library. */
interface JsonLogic {
  readonly LogicEngine: new () => { build(logic: unknown): (data: unknown) => unknown };
}

const named = (name: string): unknown => ({ var: name });
const rightOf = (right: Right): unknown =>
  "key" in right ? named(right.key) : "day" in right ? right.day : right.value;

function logicOf(expr: Expr): unknown {
  switch (expr.kind) {
    case "all":
      return { and: expr.parts.map(logicOf) };
    case "any":
      return { or: expr.parts.map(logicOf) };
    case "not":
      return { "!": [logicOf(expr.part)] };
    case "known":
      return { "!==": [named(expr.key), null] };
    case "ref":
      return named(expr.name);
    case "test": {
      const [left, right] = [named(expr.key), rightOf(expr.right)];
      const tests = {
        equal: { "===": [left, right] },
        notEqual: { "!==": [left, right] },
        in: { in: [left, right] },
        notIn: { "!": [{ in: [left, right] }] },
        lessThan: { "<": [left, right] },
        lessThanInclusive: { "<=": [left, right] },
        greaterThan: { ">": [left, right] },
        greaterThanInclusive: { ">=": [left, right] },
        contains: { in: [right, left] },
        doesNotContain: { "!": [{ in: [right, left] }] },
      };
      return tests[expr.operator];
    }
    default:
      throw new Error(`json-logic-engine is handed no "${expr.kind}"`);
  }
}

export async function jsonLogicEngine(
  version: string,
  load: (name: string) => Promise<unknown>,
): Promise<Contestant[]> {
  const { LogicEngine } = (await load("json-logic-engine")) as JsonLogic;
  const taking = (kind: Manner, manner: NonNullable<Contestant["manner"]>): Contestant => ({
    name: "json-logic-engine",
    version,
    manner,
    how: "each condition is compiled once (`build`), and leaves its result with the facts for those after it",
    ready: (regime) => {
      const program = programOf(regime, kind);
      const logic = new LogicEngine();
      const functions = program.definitions.map(({ name, expr }) => ({ name, run: logic.build(logicOf(expr)) }));
      return oneByOne(
        ({ facts }) => keyed(program.inputs, facts, "text"),
        (input) => {
          const data = { ...input };
          for (const { name, run } of functions) data[name] = run(data);
          return read(program, data);
        },
      );
    },
  });
  return [taking("single", "as it comes"), taking("guarded", "guarded")];
}
