import type { Regime } from "../../model/regime.js";
import { originOf } from "./origin.js";
import { holds } from "./states.js";

/** The file in which a rule stands on a day, as it was handed in: one of the regime, or of that which it is laid over. */
export function ruleFile(regime: Regime, name: string, day: string): string | undefined {
  const origin = originOf(regime);
  const own = [...(origin?.bundle.regels ?? [])].find(([, regel]) => regel.name === name && holds(regel, day));
  if (own) return own[0];
  const base = origin?.bases.find(({ id, vraag }) => id === regime.bouwtVoortOp && vraag === regime.vraag);
  return base && ruleFile(base, name, day);
}
