import type { AlgemeneUitkomst } from "../../model/uitkomst.js";

/**
 * The answers of an outcome: its own first, whatever it is, and beside it the other final conclusions. One of those that does not
 * apply is no answer; that the answer itself does not apply is one.
 */
export const finalsOf = ({ conclusies, slotsom }: Pick<AlgemeneUitkomst, "conclusies" | "slotsom">) =>
  conclusies
    .filter(({ id, kracht, oordeel }) => id === slotsom || (kracht === null && oordeel !== "nvt"))
    .toSorted((a, b) => Number(b.id === slotsom) - Number(a.id === slotsom));
