import type { Regime } from "../model/regime.js";
import { children } from "../model/tree.js";
import type { Groep } from "../model/voorwaarde.js";
import { costOf } from "./cost.js";
import { factored } from "./factor.js";
import { factsOf } from "./references.js";

/**
 * Puts a condition in the order in which it is cheapest to judge: what its parts have in common once, and first what costs least,
 * for what that settles leaves the rest unread. No condition has an effect beyond its answer, so the order is free.
 */
export function arranged(regime: Regime): (group: Groep) => Groep {
  const cost = costOf(regime);
  return (group) => {
    const whole = factored(group);
    if ("not" in whole) return whole;
    const parts = children(whole)
      .map((part) => ({ part, cost: cost(factsOf(part)) }))
      .sort((a, b) => a.cost - b.cost)
      .map(({ part }) => part);
    return "all" in whole ? { all: parts } : { any: parts };
  };
}
