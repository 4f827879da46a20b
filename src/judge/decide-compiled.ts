import type { Feiten } from "../model/feit.js";
import type { Groep } from "../model/voorwaarde.js";
import { asFact, conclude, type Standing, seenBy } from "./conclude.js";
import type { Decision } from "./decide.js";
import type { Machine } from "./situation.js";
import { conditionOf, judgeTree, type Verdict } from "./trees.js";

const judged = (tree: Groep, facts: Feiten): Verdict => judgeTree(tree, (blad) => conditionOf(blad)(facts));

/** Decides a case as `decide` does, with the compiled conditions in the place of json-rules-engine, and at once. */
export function decideCompiled({ rules }: Machine, facts: Feiten): Decision {
  const standings = new Map<string, Standing>();
  const verdicts = new Map<string, Verdict>();
  for (const { regel, toepassing } of rules) {
    const seen = seenBy(regel, facts, standings);
    const verdict = judged(regel.conditions, seen);
    const standing = conclude(regel, verdict.oordeel, toepassing ? toepassing(seen) : "ja", standings);
    verdicts.set(regel.name, verdict);
    standings.set(regel.name, standing);
    facts[regel.name] = asFact(standing);
  }
  return { standings, verdicts };
}
