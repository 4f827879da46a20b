import type { LeesbareUitkomst } from "../../model/uitkomst.js";
import { askNext, type FeitVraag } from "../../tell/ask.js";

/**
 * The one fact to ask now, of those that nobody has said not to know. `askNext` would ask the same again for as long as it is not
 * known; here the next one comes.
 *
 * @returns `null` when nothing is left to ask
 */
export function nextFact(uitkomst: LeesbareUitkomst, skipped: readonly string[]): FeitVraag | null {
  const open = uitkomst.ontbreekt.filter(({ feit }) => !skipped.includes(feit));
  return open.length === 0 ? null : askNext({ ...uitkomst, ontbreekt: open });
}

/** What the interview shows: a fact to ask; that the answer is settled while something can still be listed; or that it is done. */
export type Turn =
  | { readonly shows: "fact"; readonly feit: string; readonly asked: FeitVraag | null }
  | { readonly shows: "settled"; readonly open: number }
  | { readonly shows: "done"; readonly skipped: number };

interface Interview {
  readonly changing: string | null;
  readonly skipped: readonly string[];
  readonly further: boolean;
}

export function turnOf({ changing, skipped, further }: Interview, uitkomst: LeesbareUitkomst): Turn {
  const asked = nextFact(uitkomst, skipped);
  if (changing !== null) return { shows: "fact", feit: changing, asked: asked?.feit === changing ? asked : null };
  if (asked === null) {
    const still = uitkomst.ontbreekt.filter(({ feit }) => skipped.includes(feit));
    return { shows: "done", skipped: still.length };
  }
  if (asked.doel === "lijsten" && !further) {
    return { shows: "settled", open: uitkomst.ontbreekt.length };
  }
  return { shows: "fact", feit: asked.feit, asked };
}
