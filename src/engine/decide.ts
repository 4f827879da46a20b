import { InterneFout } from "../errors.js";
import type { Feiten } from "../model/feit.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { conclude, type Standing, withConclusions } from "./conclude.js";
import type { Verdict } from "./judge.js";
import { type Question, run } from "./run.js";

/** Where each rule stands on a file, and what each of its conditions said. */
export interface Decision {
  readonly standings: ReadonlyMap<string, Standing>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** Runs the rules layer by layer: what one concludes is a fact for those after it. */
export async function decide(regime: Regime, facts: Feiten): Promise<Decision> {
  const standings = new Map<string, Standing>();
  const verdicts = new Map<string, Verdict>();
  for (const laag of regime.lagen) {
    for (const group of [laag.filter((regel) => !regel.slotsom), laag.filter((regel) => regel.slotsom)]) {
      const [first] = group;
      if (!first) continue;
      const answers = await run(group.flatMap(questionsOf), withConclusions(first, facts, standings));
      for (const regel of group) {
        const conditions = answers.get(regel.name);
        if (!conditions) throw new InterneFout(regel.name);
        const toepassing = answers.get(applies(regel))?.oordeel ?? "ja";
        verdicts.set(regel.name, conditions);
        standings.set(regel.name, conclude(regel, conditions.oordeel, toepassing, standings));
      }
    }
  }
  return { standings, verdicts };
}

const applies = (regel: Regel): string => `${regel.name}#toepassing`;

const questionsOf = (regel: Regel): Question[] => [
  { name: regel.name, conditions: regel.conditions },
  ...(regel.toepassing ? [{ name: applies(regel), conditions: regel.toepassing }] : []),
];
