import type { Standing } from "../judge/conclude.js";
import { conditionOf, judgeTree } from "../judge/trees.js";
import type { Bron } from "../model/bron.js";
import type { Feiten } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { leavesIn } from "../model/tree.js";
import type { Blad } from "../model/voorwaarde.js";
import { type Leaf, leavesOf } from "./decisive.js";

/** The source on which a condition rests: the rule's own, one beside it, or that of transitional law. */
interface Rest {
  readonly bron: Bron;
  readonly soort: "eigen" | "mede" | "overgang";
}

/**
 * What each condition of the rules rests on. It is read in the rules as they were written: where transitional law
 * joins two states of a rule, each condition keeps the source of its own state.
 */
export type Rests = ReadonlyMap<Blad, Rest>;

const known = new WeakMap<Regime["geschreven"], Rests>();

export function restsOf({ geschreven }: Regime): Rests {
  const found = known.get(geschreven);
  if (found) return found;
  const rests = new Map<Blad, Rest>();
  for (const regel of geschreven.regels) {
    const eigen: Rest = { bron: regel.bron, soort: "eigen" };
    for (const blad of [regel.conditions, ...(regel.toepassing ? [regel.toepassing] : [])].flatMap(leavesIn)) {
      const named = blad.bron === undefined ? undefined : regel.mede?.find((b) => b.vindplaats === blad.bron);
      rests.set(blad, named ? { bron: named, soort: "mede" } : eigen);
    }
    const { overgang } = regel;
    for (const blad of overgang ? leavesIn(overgang.vorigeStandWanneer) : []) {
      if (overgang) rests.set(blad, { bron: overgang.bron, soort: "overgang" });
    }
  }
  known.set(geschreven, rests);
  return rests;
}

/** The conditions from which the answer of a rule follows; none where only its scope decides. */
function decisiveLeaves(standing: Standing, leaves: readonly Leaf[], facts: Feiten): readonly Leaf[] {
  const { regel, oordeel, bereik, toepassing, voorwaarden } = standing;
  if (bereik === "nee") return [];
  if (oordeel === voorwaarden) return leaves.filter((leaf) => leaf.decisive);
  if (!regel.toepassing || toepassing === "ja") return [];
  const applies = judgeTree(regel.toepassing, (blad) => conditionOf(blad)(facts));
  return leavesOf(applies).filter((leaf) => leaf.decisive);
}

/** The sources that decided a conclusion, and the one of them to quote first. */
interface Deciding {
  readonly eerste: Bron;
  readonly alle: ReadonlySet<Bron>;
}

/**
 * The sources that decided a conclusion.
 *
 * What is met is met by the rule as a whole, so its own source goes before the others. What is not met, or open, is so
 * by the condition that fails, or is open: the first of those in the order of the rule. Transitional law says which
 * text decides, and is quoted after that text. Where no condition decides (a rule outside its scope) it is the rule's own.
 */
export function decidingSources(standing: Standing, leaves: readonly Leaf[], facts: Feiten, rests: Rests): Deciding {
  const own: Rest = { bron: standing.regel.bron, soort: "eigen" };
  const met = standing.oordeel === "ja";
  const alle = new Set<Bron>();
  let [eerste, lowest] = [own.bron, Number.POSITIVE_INFINITY];
  for (const { blad } of decisiveLeaves(standing, leaves, facts)) {
    const { bron, soort } = rests.get(blad) ?? own;
    const rank = soort === "overgang" ? 2 : soort === "mede" && met ? 1 : 0;
    alle.add(bron);
    if (rank < lowest) [eerste, lowest] = [bron, rank];
  }
  return { eerste, alle: alle.size > 0 ? alle : new Set([own.bron]) };
}
