import { Engine } from "json-rules-engine";
import { InterneFout } from "../model/fault.js";
import type { Feiten } from "../model/feit.js";
import { listTests } from "../model/lists.js";
import type { Kleene } from "../model/oordeel.js";
import { comparedFact } from "../model/tree.js";
import type { Blad, Groep } from "../model/voorwaarde.js";
import { leastOf } from "./counts.js";
import { onFirstDay } from "./each-day.js";
import { factsOf } from "./references.js";
import { conditionOf, judgeTree, type Verdict } from "./trees.js";

/** A tree to judge, under a name that comes back. */
export interface Question {
  readonly name: string;
  readonly conditions: Groep;
}

/** What json-rules-engine leaves on each node of a result. Its own types say `any`. */
interface ResultNode {
  readonly result?: unknown;
  readonly all?: readonly ResultNode[];
  readonly any?: readonly ResultNode[];
  readonly not?: ResultNode;
}

function nodeAt(root: ResultNode, place: readonly number[]): ResultNode | undefined {
  let node: ResultNode | undefined = root;
  for (const step of place) node = node?.not ?? (node?.all ?? node?.any)?.[step];
  return node;
}

/**
 * Reads a result of json-rules-engine as `ja`, `nee` or `onbekend`.
 *
 * The engine knows only true and false: it answers "false" when a fact is absent. In law that is a
 * different thing. A condition on an unknown fact is `onbekend`, and stays so unless the other
 * conditions settle the matter.
 */
function read(conditions: Groep, result: ResultNode, facts: Feiten): Verdict {
  const leaf = (blad: Blad, place: readonly number[]): Kleene => {
    const compared = comparedFact(blad);
    const isUnknown = facts[blad.fact] == null || (compared !== undefined && facts[compared] == null);
    // The engine was given the first of the days that an incomplete date can be, and the least that a count can: its answer counts if
    // it is that of every one.
    if (isUnknown && conditionOf(blad)(facts) === "onbekend") return "onbekend";
    const answer = nodeAt(result, place)?.result;
    if (typeof answer !== "boolean") throw new InterneFout(`json-rules-engine left no result at "${blad.name}"`);
    return answer ? "ja" : "nee";
  };
  return judgeTree(conditions, leaf);
}

/** One name for every event: the engine would send some names, such as "success" or "error", elsewhere. */
const JUDGED = "judged";

/**
 * Runs condition trees through json-rules-engine and reads what came back.
 *
 * A fresh engine each time: an engine that runs twice at once loses rules without a word. That every
 * question came back is checked for the same reason. A fact that is not known goes in as `null`.
 */
export async function run(questions: readonly Question[], facts: Feiten): Promise<ReadonlyMap<string, Verdict>> {
  const engine = new Engine();
  for (const [name, holds] of Object.entries(listTests)) engine.addOperator(name, holds);
  const named = new Set<string>();
  for (const { name, conditions } of questions) {
    for (const id of factsOf(conditions)) named.add(id);
    engine.addRule({ name, conditions, event: { type: JUDGED } });
  }
  for (const id of named) engine.addFact(id, onFirstDay(facts, id) ?? leastOf(facts, id));
  // It copies the facts of a run with all that they inherit: without a prototype nothing is inherited.
  const { results, failureResults } = await engine.run(Object.create(null) as Record<string, unknown>);
  const byName = new Map([...results, ...failureResults].map((r) => [r.name, r.conditions as ResultNode]));
  const verdicts = new Map<string, Verdict>();
  for (const { name, conditions } of questions) {
    const result = byName.get(name);
    if (!result) throw new InterneFout(`json-rules-engine lost the rule "${name}"`);
    verdicts.set(name, read(conditions, result, facts));
  }
  return verdicts;
}
