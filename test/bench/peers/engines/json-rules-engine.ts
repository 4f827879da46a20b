import { Engine, type NestedCondition, type TopLevelCondition } from "json-rules-engine";
import { type Contestant, inTurn, keyed, read, type Values } from "../engine.js";
import { type Expr, namesIn, type Right } from "../expr.js";
import { type Manner, type Program, programOf } from "../program.js";

const rightOf = (right: Right): unknown =>
  "key" in right ? { fact: right.key } : "day" in right ? right.day : right.value;
const isMet = (fact: string, value: boolean): NestedCondition => ({ fact, operator: "equal", value });

function conditionsOf(expr: Expr): NestedCondition {
  switch (expr.kind) {
    case "all":
      return { all: expr.parts.map(conditionsOf) };
    case "any":
      return { any: expr.parts.map(conditionsOf) };
    case "not":
      return expr.part.kind === "ref" ? isMet(expr.part.name, false) : { not: conditionsOf(expr.part) };
    case "test":
      return { fact: expr.key, operator: expr.operator, value: rightOf(expr.right) };
    case "known":
      return { fact: expr.key, operator: "notEqual", value: null };
    case "ref":
      return isMet(expr.name, true);
    default:
      throw new Error(`json-rules-engine is handed no "${expr.kind}"`);
  }
}

/** What a rule names must be there before it: the higher its number, the earlier a rule runs. */
function priorities({ definitions }: Program): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { name, expr } of definitions)
    depths.set(name, 1 + Math.max(0, ...namesIn(expr).map((other) => depths.get(other) ?? 0)));
  const deepest = Math.max(0, ...depths.values());
  return new Map([...depths].map(([name, depth]) => [name, deepest - depth + 1]));
}

function engineOf(program: Program): Engine {
  const engine = new Engine();
  const priority = priorities(program);
  for (const { name, expr } of program.definitions) {
    const node = conditionsOf(expr);
    engine.addRule({
      name,
      conditions: ("fact" in node ? { all: [node] } : node) as TopLevelCondition,
      priority: priority.get(name) ?? 1,
      event: { type: name },
      onSuccess: (_event, almanac) => almanac.addRuntimeFact(name, true),
      onFailure: (_event, almanac) => almanac.addRuntimeFact(name, false),
    });
  }
  return engine;
}

const taking = (version: string, kind: Manner, manner: NonNullable<Contestant["manner"]>): Contestant => ({
  name: "json-rules-engine",
  version,
  manner,
  how: "one engine for all files, run one after the other; each condition that others name is a rule of a higher priority, and leaves a fact",
  ready: (regime) => {
    const program = programOf(regime, kind);
    const engine = engineOf(program);
    return inTurn(
      ({ facts }) => keyed(program.inputs, facts, "text"),
      async (input) => {
        const { results, failureResults } = await engine.run(input);
        const values: Record<string, boolean> = {};
        for (const { name } of results) values[name] = true;
        for (const { name } of failureResults) values[name] = false;
        return read(program, values as Values);
      },
    );
  },
});

export const jsonRulesEngine = (version: string): Contestant[] => [
  taking(version, "single", "as it comes"),
  taking(version, "guarded", "guarded"),
];
