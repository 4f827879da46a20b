import { type Algebra, Reading, type Said } from "../../../src/judge/reading.js";
import { factsOf } from "../../../src/judge/references.js";
import { tests } from "../../../src/judge/trees.js";
import type { FeitType } from "../../../src/model/feit.js";
import type { Regel } from "../../../src/model/regel.js";
import type { Regime } from "../../../src/model/regime.js";
import { comparedFact } from "../../../src/model/tree.js";
import type { Blad, Operator } from "../../../src/model/voorwaarde.js";
import {
  all,
  any,
  constant,
  type Definition,
  definitionsOf,
  type Expr,
  not,
  type PlainOperator,
  type Rails,
  type Right,
  refOf,
} from "./expr.js";

/**
 * How unknown facts are met:
 *
 * - `single`   each condition once, and "no" is what is not "yes": for who knows true and false alone
 * - `nulls`    "yes" and "no" apart, and the engine's own idea of what comes of a fact that is null
 * - `guarded`  "yes" and "no" apart, and each asks first whether its facts are known
 */
export type Manner = "single" | "nulls" | "guarded";

/** A fact of the file, or a date that follows from it, under a key that every language can read. */
export interface Input {
  readonly id: string;
  readonly key: string;
  readonly type: FeitType;
}

/** A regime as a list of conditions, each of which may name those before it. */
export interface Program {
  readonly inputs: readonly Input[];
  readonly definitions: readonly Definition[];
  readonly rules: readonly Rails[];
  readonly final: string;
}

type Answer = Omit<Rails, "name">;

const inverse: Readonly<Record<PlainOperator, PlainOperator>> = {
  equal: "notEqual",
  notEqual: "equal",
  in: "notIn",
  notIn: "in",
  lessThan: "greaterThanInclusive",
  lessThanInclusive: "greaterThan",
  greaterThan: "lessThanInclusive",
  greaterThanInclusive: "lessThan",
  contains: "doesNotContain",
  doesNotContain: "contains",
};

/** No language takes an unknown for a value that is named. */
const safe: readonly Operator[] = ["equal", "in"];

/** The words of a regime as conditions. Dates are facts here: those that follow are worked out before. */
class Conditions implements Algebra<Answer, string> {
  readonly always: Answer = { ja: constant(true), nee: constant(false), nvt: constant(false) };
  readonly definitions: Definition[] = [];

  private readonly keys: ReadonlySet<string>;

  constructor(
    private readonly manner: Manner,
    private readonly inputs: ReadonlyMap<string, Input>,
  ) {
    this.keys = new Set([...inputs.values()].map(({ key }) => key));
  }

  private said(ja: Expr, nee: () => Expr): Answer {
    return { ja, nee: this.manner === "single" ? not(ja) : nee(), nvt: constant(false) };
  }

  all(parts: readonly Answer[]): Answer {
    return this.said(all(parts.map(({ ja }) => ja)), () => any(parts.map(({ nee }) => nee)));
  }

  any(parts: readonly Answer[]): Answer {
    return this.said(any(parts.map(({ ja }) => ja)), () => all(parts.map(({ nee }) => nee)));
  }

  not({ ja, nee }: Answer): Answer {
    return { ja: nee, nee: ja, nvt: constant(false) };
  }

  test(leaf: Blad): Answer {
    const compared = comparedFact(leaf);
    const right = compared === undefined ? { value: leaf.value } : { key: this.key(compared) };
    return this.leaf(leaf.operator as PlainOperator, this.key(leaf.fact), right);
  }

  compare(operator: Operator, left: string, right: string): Answer {
    return this.leaf(operator as PlainOperator, left, this.keys.has(right) ? { key: right } : { day: right });
  }

  counted({ fact }: Blad): Answer {
    throw new RangeError(`${fact}: no number that is counted stands in the rules of the package`);
  }

  private leaf(operator: PlainOperator, key: string, right: Right): Answer {
    const compared = "key" in right ? right.key : undefined;
    const met = (operator: PlainOperator): Expr => {
      const test: Expr = { kind: "test", key, operator, right };
      if (this.manner !== "guarded" || (safe.includes(operator) && compared === undefined)) return test;
      const keys = compared === undefined ? [key] : [key, compared];
      return all([...keys.map((key): Expr => ({ kind: "known", key })), test]);
    };
    return this.said(met(operator), () => (this.manner === "guarded" ? met(inverse[operator]) : not(met(operator))));
  }

  names({ answer, own, applies }: Said<Answer>, { operator, value }: Blad, inFinal: boolean): Answer {
    // Whether a part applies may be open: met as it is, it stands in nobody's way.
    const open = inFinal ? all([own.ja, this.unless(answer.nvt), this.unless(applies.ja)]) : constant(false);
    const rails = { ja: any([answer.ja, open]), nee: answer.nee, nvt: answer.nvt };
    const where = (met: boolean): Expr =>
      any(
        (["ja", "nee", "nvt"] as const)
          .filter((one) => tests[operator](one, value as string) === met)
          .map((one) => rails[one]),
      );
    return this.said(where(true), () => where(false));
  }

  meets({ ja, nee, nvt }: Answer): Answer {
    return this.said(ja, () => any([nee, nvt]));
  }

  conclude({ scope, applies, own }: Omit<Said<Answer>, "answer">, { slotsom }: Regel): Answer {
    const nvt = this.kept(any([scope.nee, applies.nee]));
    // That a scope is open keeps a final conclusion open, and no other.
    const under = [this.unless(nvt), applies.ja, ...(slotsom ? [scope.ja] : [])];
    return { ja: all([...under, own.ja]), nee: all([...under, own.nee]), nvt };
  }

  keep({ ja, nee, nvt }: Answer): Answer {
    const met = this.kept(ja);
    const isOpposite = nee.kind === "not" && nee.part === ja;
    return { ja: met, nee: isOpposite ? not(met) : this.kept(nee), nvt: this.kept(nvt) };
  }

  private kept(expr: Expr): Expr {
    if (expr.kind === "constant" || expr.kind === "ref") return expr;
    const name = `d${this.definitions.length}`;
    this.definitions.push({ name, expr });
    return refOf(name);
  }

  /** What is not known to be so. */
  private unless(expr: Expr): Expr {
    const kept = this.kept(expr);
    return kept.kind === "ref" && this.manner === "nulls" ? { kind: "unless", name: kept.name } : not(kept);
  }

  private key(id: string): string {
    const input = this.inputs.get(id);
    if (!input) throw new Error(`no fact "${id}"`);
    return input.key;
  }

  isDate(fact: string): boolean {
    return this.inputs.get(fact)?.type === "date";
  }

  given(fact: string): string {
    return this.key(fact);
  }

  day(iso: string): string {
    return iso;
  }

  sum = (): never => reckoned();
  earliest = (): never => reckoned();
  latest = (): never => reckoned();
  firstKnown = (): never => reckoned();
  choose = (): never => reckoned();
}

const reckoned = (): never => {
  throw new Error("dates that follow are handed in");
};

/** The facts and dates that the conditions of a regime name. */
function inputsOf({ feiten, afleidingen, regels }: Regime): Input[] {
  const trees = regels.flatMap(({ conditions, toepassing }) => [conditions, ...(toepassing ? [toepassing] : [])]);
  const named = new Set(trees.flatMap(factsOf));
  const dates = afleidingen.map(({ id }) => ({ id, type: "date" as const }));
  return [...feiten, ...dates].filter(({ id }) => named.has(id)).map(({ id, type }, i) => ({ id, type, key: `f${i}` }));
}

/** Reads a regime into conditions: its meaning is that of the one reading. */
export function programOf(regime: Regime, manner: Manner): Program {
  const inputs = inputsOf(regime);
  const algebra = new Conditions(manner, new Map(inputs.map((input) => [input.id, input])));
  const reading = new Reading({ ...regime, afleidingen: [] }, algebra);
  const rules = regime.regels.map(({ name }) => ({ name, ...reading.said(name).answer }));
  const final = regime.regels.find(({ slotsom }) => slotsom)?.name ?? "";
  return { inputs, final, ...definitionsOf(algebra.definitions, rules) };
}
