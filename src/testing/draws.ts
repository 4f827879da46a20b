import { preparedFor } from "../judge/prepared.js";
import { deriveJudged } from "../judge/situation.js";
import { clamp, stepped } from "../model/fact-types/integer.js";
import type { Feit, Feiten, FeitWaarde } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { plusDays } from "../reckon/days.js";
import { forgettable, mend, open } from "./accept.js";
import { atRandom, climb } from "./climb.js";
import { comparedWith } from "./compared.js";
import type { Draw } from "./draw.js";
import { stretchesOf } from "./period-lists.js";
import { turningDates, turningNumbers } from "./values.js";
import { walkerOf } from "./walker.js";

/** How often, in percent, a boundary is one of a comparison in a rule with the date itself. */
const DIRECT = 75;

/** A list of which not all is known still runs this often, in percent, and else nothing of it is known. */
const RUNNING = 40;

/** A complete file is drawn without a way this often, in percent: to an answer that stands in no outcome by itself there is none. */
const WITHOUT_WAY = 2;

/** Every fact known, apart from those that another answer excludes: on any way to any answer, and now and then on none. */
export const drawComplete = (draw: Draw, stand: Regime): Feiten =>
  (draw.chance(WITHOUT_WAY) ? undefined : walkerOf(stand)?.anywhere(draw)) ?? atRandom(draw, stand);

/** A case that meets what can be met: a random one is nearly always a "no", and then little else about it counts. */
export const drawFavourable = (draw: Draw, stand: Regime): Feiten =>
  walkerOf(stand)?.favourable(draw) ?? climb(draw, stand);

/** A complete case, favourable or not. */
export const drawAny = (draw: Draw, stand: Regime): Feiten =>
  draw.chance(50) ? drawComplete(draw, stand) : drawFavourable(draw, stand);

/** A complete case with one date or number on, just before or just after the place where an answer turns. */
export function drawBoundary(draw: Draw, stand: Regime): Feiten {
  const feiten = drawAny(draw, stand);
  const walker = walkerOf(stand);
  const known = deriveJudged(preparedFor(stand).machine, feiten);
  // A comparison in a rule before anything else: a date turns in so many places that each would come up but seldom.
  const direct = draw.chance(DIRECT);
  const turning = ({ id, type }: Feit): FeitWaarde | undefined => {
    const compared = direct && type === "date" ? comparedWith(stand, id, known) : [];
    const days = compared.filter((day) => typeof day === "string");
    if (days.length > 0) return draw.one([...new Set(days)]);
    const found = walker ? walker.around(draw, id, feiten) : "unasked";
    if (found !== "unasked") return found;
    const turns = type === "date" ? turningDates(stand, id, feiten) : turningNumbers(stand, id, feiten);
    return turns.length > 0 ? draw.one<string | number>(turns) : undefined;
  };
  const movable = stand.feiten.filter(
    (feit) => (feit.type === "date" || feit.type === "integer" || feit.type === "periods") && feiten[feit.id] != null,
  );
  while (movable.length > 0) {
    const [feit] = movable.splice(draw.below(movable.length), 1) as [Feit];
    if (feit.type === "periods") {
      const moved = stretchesOf(stand).atTurn(draw, feit.id, feiten);
      if (moved) return moved;
      continue;
    }
    const [turn, beside] = [turning(feit), draw.below(3) - 1];
    if (turn === undefined) continue;
    const value = typeof turn === "number" ? clamp(feit, stepped(feit, turn, beside)) : plusDays(String(turn), beside);
    return mend(stand, { ...feiten, [feit.id]: value });
  }
  return feiten;
}

/** Which facts of a case to forget: each with the same chance, in percent. */
export function drawUnknown(draw: Draw, stand: Regime, feiten: Feiten, share: number): Set<string> {
  const wanted = new Set(stand.feiten.filter(() => draw.chance(share)).map((feit) => feit.id));
  return forgettable(stand, feiten, wanted);
}

/** Of what is forgotten the lists that are not, but still run. */
export const drawRunning = (draw: Draw, stand: Regime, feiten: Feiten, unknown: ReadonlySet<string>): Set<string> =>
  new Set(
    stand.feiten.flatMap(({ id, type, alleenBij }) => {
      // A list that stays would settle the answer on which it hangs, and that may be forgotten too.
      const canRun = type === "periods" && alleenBij === undefined && unknown.has(id) && Array.isArray(feiten[id]);
      return canRun && (feiten[id] as readonly unknown[]).length > 0 && draw.chance(RUNNING) ? [id] : [];
    }),
  );

/** A case with any pattern of unknowns: from one that lacks a single fact to one that is nearly empty. */
export function drawPartial(draw: Draw, stand: Regime, share = draw.below(101)): Feiten {
  const feiten = drawAny(draw, stand);
  const unknown = drawUnknown(draw, stand, feiten, share);
  return mend(stand, open(feiten, unknown, drawRunning(draw, stand, feiten, unknown)));
}
