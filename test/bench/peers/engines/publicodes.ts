import type { Feiten } from "../../../../src/model/feit.js";
import { type Contestant, dayNumber, keyed, oneByOne, read } from "../engine.js";
import { type Expr, namesIn, partsOf, type Right } from "../expr.js";
import { type Manner, type Program, programOf } from "../program.js";

/** What is used of the package. */
interface Engine {
  setSituation(situation: Readonly<Record<string, string>>): unknown;
  evaluate(name: string): { readonly nodeValue: unknown };
}
type MakeEngine = new (rules: object, options: object) => Engine;

const yesNo = (value: boolean): string => (value ? "oui" : "non");
const worded = (value: unknown): string =>
  typeof value === "boolean" ? yesNo(value) : typeof value === "string" ? `'${value}'` : String(value);
const rightOf = (right: Right): string =>
  "key" in right ? right.key : "day" in right ? String(dayNumber(right.day)) : worded(right.value);

/** It has no lists: of a list that is known, each value that a condition names is a yes or a no. */
const member = (key: string, value: unknown): string => `${key} ${String(value)}`;

const anyOf = (parts: readonly unknown[]): object => ({ "une de ces conditions": parts });
const allOf = (parts: readonly unknown[]): object => ({ "toutes ces conditions": parts });
const isNot = (part: unknown): object => ({ "=": [part, "non"] });

function ruleOf(expr: Expr): unknown {
  switch (expr.kind) {
    case "all":
      return allOf(expr.parts.map(ruleOf));
    case "any":
      return anyOf(expr.parts.map(ruleOf));
    case "not":
      return isNot(ruleOf(expr.part));
    case "known":
      return { "est défini": expr.key };
    case "ref":
      return expr.name;
    case "unless":
      return anyOf([{ "est non défini": expr.name }, isNot(expr.name)]);
    case "constant":
      return yesNo(expr.value);
    case "test": {
      const [left, right] = [expr.key, rightOf(expr.right)];
      const values = "value" in expr.right ? [expr.right.value].flat() : [];
      const tests = {
        equal: () => `${left} = ${right}`,
        notEqual: () => `${left} != ${right}`,
        in: () => anyOf(values.map((value) => `${left} = ${worded(value)}`)),
        notIn: () => allOf(values.map((value) => `${left} != ${worded(value)}`)),
        lessThan: () => `${left} < ${right}`,
        lessThanInclusive: () => `${left} <= ${right}`,
        greaterThan: () => `${left} > ${right}`,
        greaterThanInclusive: () => `${left} >= ${right}`,
        contains: () => `${member(left, values[0])} = oui`,
        doesNotContain: () => `${member(left, values[0])} = non`,
      };
      return tests[expr.operator]();
    }
  }
}

/** The values of lists that conditions name, by the key of the list. */
function* membersIn(expr: Expr): Generator<{ readonly key: string; readonly value: unknown }> {
  if (
    expr.kind === "test" &&
    (expr.operator === "contains" || expr.operator === "doesNotContain") &&
    "value" in expr.right
  )
    yield { key: expr.key, value: expr.right.value };
  for (const part of partsOf(expr)) yield* membersIn(part);
}

/** The facts of a file as a situation: what is not known is left out. */
function situationOf(program: Program, lists: ReadonlyMap<string, readonly unknown[]>) {
  return (facts: Feiten): Record<string, string> => {
    const given = Object.entries(keyed(program.inputs, facts, "number")).filter(([, value]) => value !== null);
    return Object.fromEntries(
      given.flatMap(([key, value]) =>
        Array.isArray(value)
          ? [
              [key, "oui"],
              ...(lists.get(key) ?? []).map((one) => [member(key, one), yesNo(value.includes(one as never))]),
            ]
          : [[key, worded(value)]],
      ),
    );
  };
}

function rulesOf({ inputs, definitions }: Program, lists: ReadonlyMap<string, readonly unknown[]>): object {
  const facts = inputs.flatMap(({ key }) => [key, ...(lists.get(key) ?? []).map((value) => member(key, value))]);
  return Object.fromEntries([
    ...facts.map((name) => [name, {}]),
    ...definitions.map(({ name, expr }) => [name, { valeur: ruleOf(expr) }]),
  ]);
}

const silent = { log: () => {}, warn: () => {}, error: () => {} };

export async function publicodes(version: string, load: (name: string) => Promise<unknown>): Promise<Contestant[]> {
  const { default: Engine } = (await load("publicodes")) as { readonly default: MakeEngine };
  const taking = (kind: Manner, manner: NonNullable<Contestant["manner"]>): Contestant => ({
    name: "publicodes",
    version,
    manner,
    oneIn: 4,
    how: "one engine for all files, the facts of each set as its situation; days as numbers, for it compares no text, and lists as a yes or no for each value",
    ready: (regime) => {
      const program = programOf(regime, kind);
      const members = program.definitions.flatMap(({ expr }) => [...membersIn(expr)]);
      const lists = new Map(
        members.map(({ key }) => [
          key,
          [...new Set(members.filter((one) => one.key === key).map(({ value }) => value))],
        ]),
      );
      const engine = new Engine(rulesOf(program, lists), { logger: silent });
      const asked = new Set(program.rules.flatMap(({ ja, nee, nvt }) => [ja, nee, nvt].flatMap(namesIn)));
      const situation = situationOf(program, lists);
      return oneByOne(
        ({ facts }) => situation(facts),
        (given) => {
          engine.setSituation(given);
          return read(program, Object.fromEntries([...asked].map((name) => [name, engine.evaluate(name).nodeValue])));
        },
      );
    },
  });
  return [taking("nulls", "as it comes"), taking("guarded", "guarded")];
}
