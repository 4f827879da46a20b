import { amountLeaves } from "../judge/amounts.js";
import { treesOf } from "../judge/references.js";
import type { Feiten } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { comparedFact, leavesIn } from "../model/tree.js";
import type { Blad } from "../model/voorwaarde.js";

/** The conditions of a regime, and for each name those that compare it with something. */
interface Compared {
  readonly leaves: readonly Blad[];
  readonly at: ReadonlyMap<string, readonly ((feiten: Feiten) => unknown)[]>;
}

function read(regime: Regime): Compared {
  const leaves = [...treesOf(regime).flatMap(leavesIn), ...amountLeaves(regime)];
  const at = new Map<string, ((feiten: Feiten) => unknown)[]>();
  const add = (id: string, other: (feiten: Feiten) => unknown): void => void at.set(id, [...(at.get(id) ?? []), other]);
  for (const blad of leaves) {
    const { fact, value } = blad;
    const other = comparedFact(blad);
    add(fact, other === undefined ? () => value : (feiten) => feiten[other]);
    if (other !== undefined) add(other, (feiten) => feiten[fact]);
  }
  return { leaves, at };
}

const known = new WeakMap<Regime, Compared>();

function comparedIn(regime: Regime): Compared {
  const found = known.get(regime) ?? read(regime);
  known.set(regime, found);
  return found;
}

/** Every condition on which the outcome rests: a case is drawn from them some thousand times. */
export const leavesOf = (regime: Regime): readonly Blad[] => comparedIn(regime).leaves;

/** What conditions compare a fact with in this case; dates that are calculated count when they are among the facts. */
export const comparedWith = (regime: Regime, id: string, feiten: Feiten): unknown[] =>
  (comparedIn(regime).at.get(id) ?? []).map((other) => other(feiten));
