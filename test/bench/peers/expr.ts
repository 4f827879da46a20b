import type { ListOperator } from "../../../src/model/lists.js";
import type { Operator } from "../../../src/model/voorwaarde.js";

/** Two lists come as what each of them holds. */
export type PlainOperator = Exclude<Operator, ListOperator>;

/** With what a fact is compared: another fact by its key, a day, or any other value. */
export type Right = { readonly key: string } | { readonly day: string } | { readonly value: unknown };

/** A condition as every engine can say it. */
export type Expr =
  | { readonly kind: "constant"; readonly value: boolean }
  | { readonly kind: "all" | "any"; readonly parts: readonly Expr[] }
  | { readonly kind: "not"; readonly part: Expr }
  | { readonly kind: "test"; readonly key: string; readonly operator: PlainOperator; readonly right: Right }
  | { readonly kind: "known"; readonly key: string }
  | { readonly kind: "ref"; readonly name: string }
  /** Met unless what is named is surely met: an unknown is not. */
  | { readonly kind: "unless"; readonly name: string };

export interface Definition {
  readonly name: string;
  readonly expr: Expr;
}

/** When a rule has each of its answers; none of them is `onbekend`. */
export interface Rails {
  readonly name: string;
  readonly ja: Expr;
  readonly nee: Expr;
  readonly nvt: Expr;
}

export const constant = (value: boolean): Expr => ({ kind: "constant", value });
export const refOf = (name: string): Expr => ({ kind: "ref", name });

export function not(part: Expr): Expr {
  if (part.kind === "constant") return constant(!part.value);
  return part.kind === "not" ? part.part : { kind: "not", part };
}

const joined =
  (kind: "all" | "any") =>
  (parts: readonly Expr[]): Expr => {
    const [neutral, settled] = [kind === "all", kind !== "all"];
    if (parts.some((part) => part.kind === "constant" && part.value === settled)) return constant(settled);
    const flat = parts
      .filter((part) => part.kind !== "constant")
      .flatMap((part) => (part.kind === kind ? part.parts : [part]));
    const [only, ...more] = flat;
    if (!only) return constant(neutral);
    return more.length === 0 ? only : { kind, parts: flat };
  };
export const all = joined("all");
export const any = joined("any");

/** The parts of a condition, one step down. */
export const partsOf = (expr: Expr): readonly Expr[] =>
  expr.kind === "all" || expr.kind === "any" ? expr.parts : expr.kind === "not" ? [expr.part] : [];

function* refsIn(expr: Expr): Generator<{ readonly name: string; readonly whole: boolean }> {
  if (expr.kind === "ref") yield { name: expr.name, whole: false };
  if (expr.kind === "unless") yield { name: expr.name, whole: true };
  for (const part of partsOf(expr)) yield* refsIn(part);
}

/** The names of the definitions that a condition names. */
export const namesIn = (expr: Expr): readonly string[] => [...refsIn(expr)].map(({ name }) => name);

function replaced(expr: Expr, by: (name: string) => Expr): Expr {
  switch (expr.kind) {
    case "ref":
      return by(expr.name);
    case "all":
      return all(expr.parts.map((part) => replaced(part, by)));
    case "any":
      return any(expr.parts.map((part) => replaced(part, by)));
    case "not":
      return not(replaced(expr.part, by));
    default:
      return expr;
  }
}

/** What rules rest on and no more; what is named once stands where it is named. */
export function definitionsOf(
  made: readonly Definition[],
  rules: readonly Rails[],
): { readonly definitions: readonly Definition[]; readonly rules: readonly Rails[] } {
  const rails = rules.flatMap(({ ja, nee, nvt }) => [ja, nee, nvt]);
  const uses = new Map<string, number>();
  const use = (name: string, times: number): void => void uses.set(name, (uses.get(name) ?? 0) + times);
  // What a rule answers is asked for by name.
  for (const rail of rails) for (const name of namesIn(rail)) use(name, 2);
  for (const { name, expr } of [...made].reverse()) {
    if (uses.has(name)) for (const other of refsIn(expr)) use(other.name, other.whole ? 2 : 1);
  }
  const inlined = new Map<string, Expr>();
  const by = (name: string): Expr => inlined.get(name) ?? refOf(name);
  const definitions: Definition[] = [];
  for (const { name, expr } of made) {
    const count = uses.get(name) ?? 0;
    const short = replaced(expr, by);
    if (count === 1) inlined.set(name, short);
    else if (count > 1) definitions.push({ name, expr: short });
  }
  return { definitions, rules };
}
