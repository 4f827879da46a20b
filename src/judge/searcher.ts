import type { Regime } from "../model/regime.js";
import { dependencies, rulesThatCount } from "./references.js";
import { build, type Machine } from "./situation.js";

/** What does not change between requests: made once for a regime. */
export interface Searcher {
  readonly machine: Machine;
  readonly rests: ReadonlyMap<string, ReadonlySet<string>>;
  /** The facts on which something in the outcome rests. */
  readonly searched: ReadonlySet<string>;
  /** The judgements of people that some rule names. */
  readonly judgements: readonly string[];
}

export function prepare(regime: Regime): Searcher {
  const machine = build(regime);
  const rests = dependencies(regime);
  return {
    machine,
    rests,
    searched: new Set(rulesThatCount(regime).flatMap((regel) => [...(rests.get(regel.name) ?? [])])),
    judgements: regime.feiten
      .filter(({ id, soort }) => soort === "oordeel" && regime.regels.some((regel) => rests.get(regel.name)?.has(id)))
      .map((feit) => feit.id),
  };
}

const known = new WeakMap<Regime, Searcher>();

/** The same, made once for each regime. */
export function searcherOf(regime: Regime): Searcher {
  const found = known.get(regime) ?? prepare(regime);
  known.set(regime, found);
  return found;
}
