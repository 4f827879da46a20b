import { preparedFor } from "../judge/prepared.js";
import { deriveJudged, isExcluded, judge } from "../judge/situation.js";
import { conditionOf } from "../judge/trees.js";
import type { Feit, Feiten } from "../model/feit.js";
import { type Kleene, not } from "../model/oordeel.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { comparedFact, isBlad } from "../model/tree.js";
import type { Voorwaarde } from "../model/voorwaarde.js";
import { mend } from "./accept.js";
import type { Draw } from "./draw.js";
import { drawValue, listsLast } from "./values.js";

/* Cases of a regime that is too large for a diagram: drawn by chance, and changed for the better. */

/** How many changes are tried on the way to a case in which everything is met, and how many that bring nothing. */
const [STEPS, PATIENCE] = [60, 15];
/** How many facts are drawn again in one step, at most. */
const MOST_AT_ONCE = 3;

/** Every fact known, apart from those that another answer excludes. */
export function atRandom(draw: Draw, stand: Regime): Feiten {
  const feiten: Feiten = {};
  for (const feit of listsLast(stand)) feiten[feit.id] = drawValue(draw, feit, feiten, stand);
  return mend(stand, feiten);
}

/** A case on the way to one in which everything is met: how many rules are, which ones are not, and all that follows from it. */
interface Reached {
  readonly feiten: Feiten;
  readonly facts: Feiten;
  readonly met: number;
  readonly unmet: readonly Regel[];
}

function reach(stand: Regime, feiten: Feiten): Reached {
  const { machine } = preparedFor(stand);
  const facts = deriveJudged(machine, feiten);
  const standings = [...judge(machine, facts).values()];
  const unmet = standings.filter((standing) => standing.voorwaarden !== "ja").map(({ regel }) => regel);
  return { feiten, facts, met: standings.length - unmet.length, unmet: unmet.filter((regel) => !regel.slotsom) };
}

/** A fact of a condition that stands in the way of an answer, or of one of the conclusions that it names. */
function culprit(draw: Draw, stand: Regime, node: Voorwaarde, wanted: Kleene, facts: Feiten): string | undefined {
  if (isBlad(node)) {
    const other = comparedFact(node);
    const name = other === undefined ? node.fact : draw.one([node.fact, other]);
    const rule = stand.regels.find((one) => one.name === name);
    return rule
      ? culprit(draw, stand, rule.conditions, node.value === "nee" ? "nee" : "ja", facts)
      : draw.one([...(preparedFor(stand).rests.get(name) ?? [])]);
  }
  if ("not" in node) return culprit(draw, stand, node.not, not(wanted), facts);
  const amiss = ("all" in node ? node.all : node.any).filter((part) => conditionOf(part)(facts) !== wanted);
  return amiss.length === 0 ? undefined : culprit(draw, stand, draw.one(amiss), wanted, facts);
}

/** The case with a few facts drawn again, and with them what those answers no longer exclude. */
function redraw(draw: Draw, stand: Regime, few: readonly Feit[], feiten: Feiten): Feiten {
  const changed: Feiten = { ...feiten };
  for (const feit of few) changed[feit.id] = drawValue(draw, feit, changed, stand);
  for (const other of stand.feiten) {
    if (changed[other.id] == null && !isExcluded(other, changed))
      changed[other.id] = drawValue(draw, other, changed, stand);
  }
  return mend(stand, changed);
}

/** A case that meets what can be met: a random one is nearly always a "no", and then little else about it counts. */
export function climb(draw: Draw, stand: Regime): Feiten {
  let best = reach(stand, atRandom(draw, stand));
  let patience = PATIENCE;
  for (let step = 0; step < STEPS && patience > 0 && best.unmet.length > 0; step++) {
    const regel = draw.one(best.unmet);
    // One fact at a time would soon be stuck where a requirement on two dates stands against one on two others.
    const ids = new Set(
      Array.from({ length: 1 + draw.below(MOST_AT_ONCE) }, () =>
        culprit(draw, stand, regel.conditions, "ja", best.facts),
      ),
    );
    const few = stand.feiten.filter(({ id }) => ids.has(id));
    const tried = reach(stand, redraw(draw, stand, few, best.feiten));
    patience = tried.met > best.met ? PATIENCE : patience - 1;
    if (tried.met >= best.met) best = tried;
  }
  return best.feiten;
}
