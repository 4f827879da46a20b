import { preparedFor } from "../judge/prepared.js";
import { deriveJudged, isExcluded, judge } from "../judge/situation.js";
import { clamp } from "../model/fact-types/integer.js";
import type { Feit, Feiten } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { plusDays } from "../reckon/days.js";
import { forget, forgettable, mend } from "./accept.js";
import type { Draw } from "./draw.js";
import { comparedWith, drawValue, turningDates, turningNumbers } from "./values.js";

/** How many changes are tried on the way to a case in which everything is met. */
const STEPS = 120;
/** How many facts are drawn again in one step, at most. */
const MOST_AT_ONCE = 3;

/** Every fact known, apart from those that another answer excludes. */
export function drawComplete(draw: Draw, stand: Regime): Feiten {
  const feiten: Feiten = {};
  for (const feit of stand.feiten) feiten[feit.id] = drawValue(draw, feit, feiten, stand);
  return mend(stand, feiten);
}

/** Where the rules stand on a case: how many are met, and which facts the others rest on. */
function progress(stand: Regime, feiten: Feiten): { readonly met: number; readonly open: ReadonlySet<string> } {
  const { machine, rests } = preparedFor(stand);
  const standings = [...judge(machine, deriveJudged(machine, feiten)).values()];
  const unmet = standings.filter((standing) => standing.voorwaarden !== "ja");
  return {
    met: standings.length - unmet.length,
    open: new Set(unmet.flatMap(({ regel }) => (regel.slotsom ? [] : [...(rests.get(regel.name) ?? [])]))),
  };
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
export function drawFavourable(draw: Draw, stand: Regime): Feiten {
  let feiten = drawComplete(draw, stand);
  let best = progress(stand, feiten);
  for (let step = 0; step < STEPS && best.open.size > 0; step++) {
    const open = stand.feiten.filter((feit) => best.open.has(feit.id));
    // One fact at a time would soon be stuck where a requirement on two dates stands against one on two others.
    const few = Array.from({ length: 1 + draw.below(MOST_AT_ONCE) }, () => draw.one(open));
    const tried = redraw(draw, stand, few, feiten);
    const reached = progress(stand, tried);
    if (reached.met >= best.met) [feiten, best] = [tried, reached];
  }
  return feiten;
}

/** A complete case, favourable or not. */
export const drawAny = (draw: Draw, stand: Regime): Feiten =>
  draw.chance(50) ? drawComplete(draw, stand) : drawFavourable(draw, stand);

/** A complete case with one date or number on, just before or just after the place where an answer turns. */
export function drawBoundary(draw: Draw, stand: Regime): Feiten {
  const feiten = drawAny(draw, stand);
  const known = deriveJudged(preparedFor(stand).machine, feiten);
  // A comparison in a rule before anything else: a date turns in so many places that each would come up but seldom.
  const direct = draw.chance(75);
  const near = ({ id, type }: Feit): (string | number)[] => {
    if (type !== "date") return turningNumbers(stand, id, feiten);
    const compared = new Set(comparedWith(stand, id, known).filter((day) => typeof day === "string"));
    return direct && compared.size > 0 ? [...compared] : turningDates(stand, id, feiten);
  };
  const movable = stand.feiten.filter(
    (feit) => (feit.type === "date" || feit.type === "integer") && feiten[feit.id] != null && near(feit).length > 0,
  );
  if (movable.length === 0) return feiten;
  const feit = draw.one(movable);
  const [turn, beside] = [draw.one(near(feit)), draw.below(3) - 1];
  const value = typeof turn === "number" ? clamp(feit, turn + beside) : plusDays(turn, beside);
  return mend(stand, { ...feiten, [feit.id]: value });
}

/** Which facts of a case to forget: each with the same chance, in percent. */
export function drawUnknown(draw: Draw, stand: Regime, feiten: Feiten, share: number): Set<string> {
  const wanted = new Set(stand.feiten.filter(() => draw.chance(share)).map((feit) => feit.id));
  return forgettable(stand, feiten, wanted);
}

/** A case with any pattern of unknowns: from one that lacks a single fact to one that is nearly empty. */
export function drawPartial(draw: Draw, stand: Regime, share = draw.below(101)): Feiten {
  const feiten = drawAny(draw, stand);
  return mend(stand, forget(feiten, drawUnknown(draw, stand, feiten, share)));
}
