import type { Machine } from "../judge/situation.js";
import { isIncomplete } from "../model/datum.js";
import type { Feiten } from "../model/feit.js";
import { isOpen } from "../reckon/stretches.js";

/** Whether more can be learnt of a fact of a file: it is not known, a stretch of it still runs, or it is a date without its day. */
export const isUnsettled = ({ feiten }: Machine, given: Feiten, id: string): boolean =>
  isOpen(id, given) || (feiten.get(id)?.type === "date" && isIncomplete(given[id]));
