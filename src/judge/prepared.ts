import type { Regime } from "../model/regime.js";
import { dependencies, rulesThatCount } from "./references.js";
import { build, type Machine } from "./situation.js";

/** What does not change between requests: made once for a regime. */
export interface Prepared {
  readonly machine: Machine;
  readonly rests: ReadonlyMap<string, ReadonlySet<string>>;
  /** The facts on which something in the outcome rests. */
  readonly counting: ReadonlySet<string>;
  /** The judgements of people that some rule names. */
  readonly judgements: readonly string[];
}

export function prepare(regime: Regime): Prepared {
  const machine = build(regime);
  const rests = dependencies(regime);
  return {
    machine,
    rests,
    counting: new Set(rulesThatCount(regime).flatMap((regel) => [...(rests.get(regel.name) ?? [])])),
    judgements: regime.feiten
      .filter(({ id, soort }) => soort === "oordeel" && regime.regels.some((regel) => rests.get(regel.name)?.has(id)))
      .map((feit) => feit.id),
  };
}

const known = new WeakMap<Regime, Prepared>();

/** What is made once for a regime. */
export function preparedFor(regime: Regime): Prepared {
  const found = known.get(regime) ?? prepare(regime);
  known.set(regime, found);
  return found;
}
