import { InterneFout } from "../model/fault.js";
import type { Feiten } from "../model/feit.js";
import type { Regel } from "../model/regel.js";
import { asFact, conclude, type Standing, seenBy } from "./conclude.js";
import { type Question, run } from "./run.js";
import type { Machine } from "./situation.js";
import type { Verdict } from "./trees.js";

/** Where each rule stands on a file, and what each of its conditions said. */
export interface Decision {
  readonly standings: ReadonlyMap<string, Standing>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

const applies = (regel: Regel): string => `${regel.name}#toepassing`;

const questionsOf = (regel: Regel): Question[] => [
  { name: regel.name, conditions: regel.conditions },
  ...(regel.toepassing ? [{ name: applies(regel), conditions: regel.toepassing }] : []),
];

/**
 * Decides a case with json-rules-engine: first, at once, every rule that names facts alone; then those that
 * name conclusions, each when the ones it needs are there. The conclusions are added to `facts`.
 */
export async function decide({ rules }: Machine, facts: Feiten): Promise<Decision> {
  const standings = new Map<string, Standing>();
  const verdicts = new Map<string, Verdict>();
  const plain = rules.filter((rule) => !rule.chained).map((rule) => rule.regel);
  const answers = new Map(await run(plain.flatMap(questionsOf), facts));
  for (const { regel, chained } of rules) {
    if (chained) {
      const seen = seenBy(regel, facts, standings);
      for (const [name, verdict] of await run(questionsOf(regel), seen)) answers.set(name, verdict);
    }
    const conditions = answers.get(regel.name);
    if (!conditions) throw new InterneFout(`no answer for the rule "${regel.name}"`);
    verdicts.set(regel.name, conditions);
    const standing = conclude(regel, conditions.oordeel, answers.get(applies(regel))?.oordeel ?? "ja", standings);
    standings.set(regel.name, standing);
    facts[regel.name] = asFact(standing);
  }
  return { standings, verdicts };
}
