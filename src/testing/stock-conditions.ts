import { type Algebra, Reading, type Said } from "../judge/reading.js";
import { InterneFout } from "../model/fault.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { comparedFact } from "../model/tree.js";
import type { Blad, Operator } from "../model/voorwaarde.js";

/** A condition that stock json-rules-engine reads: a comparison or a group. */
export type StockVoorwaarde =
  | { readonly name?: string; readonly fact: string; readonly operator: string; readonly value: unknown }
  | StockGroep;
export type StockGroep = { readonly name?: string } & (
  | { readonly all: readonly StockVoorwaarde[] }
  | { readonly any: readonly StockVoorwaarde[] }
  | { readonly not: StockVoorwaarde }
);

/** What is met on every file, or on none, stands in no tree. */
export type Met = StockVoorwaarde | boolean;

/**
 * The engine knows two answers and the law three: so of everything is said when it is so, when it is not so, and of a conclusion when
 * it does not apply. Where none of them is met, it is unknown.
 */
interface Sides {
  readonly ja: Met;
  readonly nee: Met;
  readonly nvt: Met;
}

const all = (...parts: readonly Met[]): Met => {
  const own = parts.filter((part) => typeof part !== "boolean");
  if (parts.includes(false)) return false;
  return own.length > 1 ? { all: own } : (own[0] ?? true);
};
const any = (...parts: readonly Met[]): Met => {
  const own = parts.filter((part) => typeof part !== "boolean");
  if (parts.includes(true)) return true;
  return own.length > 1 ? { any: own } : (own[0] ?? false);
};
const not = (part: Met): Met => (typeof part === "boolean" ? !part : { not: part });

/** A condition as a group of its own, so that a reader knows in another rule what it is. */
const called = (name: string, part: Met): Met =>
  typeof part === "boolean" ? part : "fact" in part ? { name, all: [part] } : { ...part, name };

/** How many comparisons a condition has when it is written out. */
export class Sizes {
  private readonly known = new Map<StockVoorwaarde, number>();

  of(condition: StockVoorwaarde): number {
    if ("fact" in condition) return 1;
    const known = this.known.get(condition);
    if (known !== undefined) return known;
    const parts = "not" in condition ? [condition.not] : "all" in condition ? condition.all : condition.any;
    const size = parts.reduce((sum, part) => sum + this.of(part), 0);
    this.known.set(condition, size);
    return size;
  }
}

const opposites: Readonly<Partial<Record<Operator, Operator>>> = {
  equal: "notEqual",
  in: "notIn",
  lessThan: "greaterThanInclusive",
  lessThanInclusive: "greaterThan",
  contains: "doesNotContain",
};
const opposite: ReadonlyMap<Operator, Operator> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries(opposites).flatMap(([a, b]) => [[a, b] as const, [b, a] as const]) as [Operator, Operator][],
  ))();

/** Of an unknown fact, `null`, the engine says that it is not this and not in that. */
const isKnown = (fact: string): StockVoorwaarde => ({ fact, operator: "notEqual", value: null });

function comparison(leaf: Blad, operator: Operator, name?: string): Met {
  const { fact } = leaf;
  const compared = comparedFact(leaf);
  const isList = operator === "in" || operator === "notIn";
  const value = isList ? [leaf.value].flat() : leaf.value;
  const own = { ...(name === undefined ? {} : { name }), fact, operator, value };
  if (compared !== undefined) return all(isKnown(fact), isKnown(compared), own);
  return operator === "notEqual" || operator === "notIn" ? all(isKnown(fact), own) : own;
}

/**
 * Reads a regime as conditions of stock json-rules-engine. What follows from dates is a fact here, so a condition on it stays as it is;
 * a list beside a list becomes what each of them contains.
 */
export class StockWriter implements Algebra<Sides, never> {
  readonly always: Sides = { ja: true, nee: false, nvt: false };
  private readonly asParts = new Map<string, Met>();
  private readonly reading: Reading<Sides, never>;

  constructor(regime: Regime) {
    this.reading = new Reading({ ...regime, afleidingen: [] }, this);
  }

  /** When a conclusion is `ja`, `nee` and `nvt`. */
  answers(name: string): Sides {
    return this.reading.said(name).answer;
  }

  all(parts: readonly Sides[]): Sides {
    return { ja: all(...parts.map(({ ja }) => ja)), nee: any(...parts.map(({ nee }) => nee)), nvt: false };
  }

  any(parts: readonly Sides[]): Sides {
    return { ja: any(...parts.map(({ ja }) => ja)), nee: all(...parts.map(({ nee }) => nee)), nvt: false };
  }

  not({ ja, nee }: Sides): Sides {
    return { ja: nee, nee: ja, nvt: false };
  }

  test(leaf: Blad): Sides {
    const other = opposite.get(leaf.operator);
    if (other === undefined) throw new InterneFout(`no opposite of ${leaf.operator}`);
    return { ja: comparison(leaf, leaf.operator, leaf.name), nee: comparison(leaf, other), nvt: false };
  }

  names({ answer }: Said<Sides>, { fact, operator, value }: Blad, inFinal: boolean): Sides {
    const words = [value].flat();
    const said = { ...answer, ja: inFinal ? (this.asParts.get(fact) ?? answer.ja) : answer.ja };
    const of = (among: boolean): Met =>
      any(
        ...(["ja", "nee", "nvt"] as const).filter((word) => words.includes(word) === among).map((word) => said[word]),
      );
    const isYes = operator === "equal" || operator === "in";
    return { ja: of(isYes), nee: of(!isYes), nvt: false };
  }

  meets({ ja, nee, nvt }: Sides): Sides {
    return { ja, nee: any(nee, nvt), nvt: false };
  }

  conclude({ scope, applies, own }: Omit<Said<Sides>, "answer">, { name, slotsom }: Regel): Sides {
    const inScope = slotsom ? scope.ja : not(scope.nee);
    const within = all(inScope, applies.ja);
    const answer = {
      ja: called(`${name} ja`, all(own.ja, within)),
      nee: called(`${name} nee`, all(own.nee, within)),
      nvt: called(`${name} nvt`, any(scope.nee, applies.nee)),
    };
    // What is met but may not apply stands in nobody's way: it is met, or it does not apply.
    const open = all(own.ja, not(scope.nee), not(applies.ja), not(applies.nee));
    if (applies !== this.always) this.asParts.set(name, any(answer.ja, open));
    return answer;
  }

  /** Derived dates are facts here, so that none of these is asked for. */
  isDate(): boolean {
    return false;
  }
  compare(): never {
    throw new InterneFout("a date is a fact");
  }
  readonly counted = this.compare;
  readonly given = this.compare;
  readonly day = this.compare;
  readonly sum = this.compare;
  readonly earliest = this.compare;
  readonly latest = this.compare;
  readonly firstKnown = this.compare;
  readonly choose = this.compare;
}
