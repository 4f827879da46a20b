import { isPlain } from "../judge/amounts.js";
import { isTime } from "../judge/meant.js";
import { build } from "../judge/situation.js";
import type { Afleiding } from "../model/afleiding.js";
import type { Regime } from "../model/regime.js";
import { isAmount } from "../reckon/operations.js";

/** Whether something derived hangs on more than a diagram holds: sums of money, and periods in which a term stands still. */
export const isBeyond = (afleiding: Afleiding): boolean =>
  isAmount(afleiding) || (afleiding.operatie === "termijn" && afleiding.opgeschort !== undefined);

/** What is derived in a regime and no diagram holds: of the time between two days it holds what a condition says. */
export const beyondDiagram = ({ afleidingen }: Regime): readonly Afleiding[] =>
  afleidingen.filter((afleiding) => isBeyond(afleiding) && !isTime(afleiding));

/** Whether a condition asks for something that no diagram holds: then a diagram says nothing about the regime. */
export const isJudgedBeyond = (regime: Regime): boolean => {
  const derived = new Map(regime.afleidingen.map((afleiding) => [afleiding.id, afleiding]));
  // Beside a number a diagram holds an amount that is no quotient: the check of the rules sees to it that there is no other.
  const isHeld = (afleiding: Afleiding): boolean => isAmount(afleiding) && isPlain(afleiding.id, derived);
  const beyond = new Set(beyondDiagram(regime).flatMap((one) => (isHeld(one) ? [] : [one.id])));
  return build(regime).judgedBy.some(({ id }) => beyond.has(id));
};
