import type { Feiten, FeitWaarde } from "../model/feit.js";
import { listTests } from "../model/lists.js";
import { and, type Kleene, not, or } from "../model/oordeel.js";
import { comparedFact, isBlad } from "../model/tree.js";
import type { Blad, Operator, Voorwaarde } from "../model/voorwaarde.js";
import { comparedCounts } from "./counts.js";
import { onEveryDay } from "./each-day.js";

/** A condition tree as a function of the facts. */
export type Condition = (facts: Feiten) => Kleene;

type Test = (left: FeitWaarde, right: FeitWaarde) => boolean;

/** The operators as json-rules-engine defines them, on known values of the types the rule schema admits. */
export const tests: Readonly<Record<Operator, Test>> = {
  equal: (a, b) => a === b,
  notEqual: (a, b) => a !== b,
  in: (a, b) => (b as readonly string[]).includes(a as string),
  notIn: (a, b) => !(b as readonly string[]).includes(a as string),
  lessThan: (a, b) => a < b,
  lessThanInclusive: (a, b) => a <= b,
  greaterThan: (a, b) => a > b,
  greaterThanInclusive: (a, b) => a >= b,
  contains: (a, b) => (a as readonly string[]).includes(b as string),
  doesNotContain: (a, b) => !(a as readonly string[]).includes(b as string),
  ...listTests,
};

/** A condition of which one side is not known: by what is known of a number, or of a date. */
function undecided(blad: Blad, facts: Feiten, judged: Condition): Kleene {
  const counted = comparedCounts(blad, facts);
  if (counted !== undefined) return counted ? "ja" : "nee";
  return onEveryDay(facts, judged);
}

function compileLeaf(blad: Blad): Condition {
  const test = tests[blad.operator];
  const { fact } = blad;
  const compared = comparedFact(blad);
  if (compared === undefined) {
    const right = blad.value as FeitWaarde;
    const judged: Condition = (facts) => {
      const left = facts[fact] ?? null;
      if (left === null) return undecided(blad, facts, judged);
      return test(left, right) ? "ja" : "nee";
    };
    return judged;
  }
  const judged: Condition = (facts) => {
    const left = facts[fact] ?? null;
    const right = facts[compared] ?? null;
    if (left === null || right === null) return undecided(blad, facts, judged);
    return test(left, right) ? "ja" : "nee";
  };
  return judged;
}

/** Trees belong to a loaded regime and never change: each is compiled once. */
const compiled = new WeakMap<Voorwaarde, Condition>();

/**
 * Turns a condition tree into a function that judges it by strong Kleene logic.
 *
 * json-rules-engine decides a case; this function serves where one case stands for many, and for
 * warnings and consequences. A property holds the two equal.
 */
export function conditionOf(node: Voorwaarde): Condition {
  const condition = compiled.get(node) ?? compileNode(node);
  compiled.set(node, condition);
  return condition;
}

function compileNode(node: Voorwaarde): Condition {
  if (isBlad(node)) return compileLeaf(node);
  if ("not" in node) {
    const inner = conditionOf(node.not);
    return (facts) => not(inner(facts));
  }
  const parts = ("all" in node ? node.all : node.any).map(conditionOf);
  const settled: Kleene = "all" in node ? "nee" : "ja";
  const otherwise: Kleene = "all" in node ? "ja" : "nee";
  return (facts) => {
    let result: Kleene = otherwise;
    for (const part of parts) {
      const verdict = part(facts);
      if (verdict === settled) return settled;
      if (verdict === "onbekend") result = "onbekend";
    }
    return result;
  };
}

/** The verdict of each condition and group of a tree, in the shape of the tree. */
export interface Verdict {
  readonly node: Voorwaarde;
  readonly oordeel: Kleene;
  readonly delen: readonly Verdict[];
}

/** Judges a tree from the verdicts of its leaves, and keeps what each part contributed. */
export function judgeTree(
  node: Voorwaarde,
  leaf: (blad: Blad, place: readonly number[]) => Kleene,
  place: readonly number[] = [],
): Verdict {
  if (isBlad(node)) return { node, oordeel: leaf(node, place), delen: [] };
  const nodes = "not" in node ? [node.not] : "all" in node ? node.all : node.any;
  const delen = nodes.map((child, i) => judgeTree(child, leaf, [...place, i]));
  const verdicts = delen.map((d) => d.oordeel);
  const oordeel = "not" in node ? not(verdicts[0] ?? "onbekend") : "all" in node ? and(verdicts) : or(verdicts);
  return { node, oordeel, delen };
}
