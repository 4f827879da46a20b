import { asksDay, PEILDATUM_FEIT } from "../model/peildatum.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import type { Blad } from "../model/voorwaarde.js";
import { isJudgedBeyond } from "./beyond.js";
import type { Diagram } from "./diagram.js";
import { drawn, within } from "./drawn.js";
import { type Order, Symbols } from "./symbols.js";
import { soughtIn } from "./usual.js";
import { canHappen } from "./witness.js";

/** A regime of one condition alone: what else a regime asks of a file makes no difference to what the condition says. */
function alone(regime: Regime, blad: Blad): Regime | undefined {
  const [shape] = regime.regels;
  if (!shape) return undefined;
  const { toepassing: _, reikwijdte: __, slotsom: ___, ...rest } = shape;
  const regel: Regel = { ...rest, name: "alone", conditions: { all: [blad] }, kracht: "dwingend" };
  return { ...regime, regels: [regel], lagen: [[regel]], waarschuwingen: [], gevolgen: [], controles: [] };
}

/**
 * Which answers a condition can have by itself, on all files that have what it asks for and on each day on which the regime holds; nothing
 * where no diagram holds it, or where that would take too long to say.
 */
export function answersOf(regime: Regime, blad: Blad): { readonly ja: boolean; readonly nee: boolean } | undefined {
  const own = alone(regime, blad);
  if (!own || isJudgedBeyond(own)) return undefined;
  return within(() => {
    const { nodes, ...asked } = drawn([own], (diagram: Diagram, order: Order) => {
      const symbols = new Symbols(own, diagram, order, [own], true);
      const { answers } = symbols;
      const held = asksDay(own) ? symbols.holdsOn(PEILDATUM_FEIT) : symbols.always;
      const met = symbols.reading.tree(blad);
      return { ja: answers.and(held, met), nee: answers.and(held, answers.turned(met)) };
    });
    const sought = soughtIn(asked, [own]);
    const [ja, nee] = [canHappen(sought, nodes.ja), canHappen(sought, nodes.nee)];
    return ja === undefined || nee === undefined ? undefined : { ja, nee };
  });
}
