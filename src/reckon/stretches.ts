import type { Feiten, FeitWaarde, Periode } from "../model/feit.js";

type Value = FeitWaarde | null | undefined;

/** The stretches of a fact that still run; none of a fact of another type. */
export const running = (value: Value): Periode[] =>
  typeof value === "object" && value !== null
    ? (value as readonly (string | Periode)[]).filter(
        (item): item is Periode => typeof item === "object" && item.totEnMet === null,
      )
    : [];

/** Whether more can be learnt of a fact: it is not known, or a stretch of it still runs. */
export const isOpen = (id: string, facts: Feiten): boolean => facts[id] == null || running(facts[id]).length > 0;

/**
 * The facts as if everything that still runs had ended on its first day: what is counted from them cannot come earlier,
 * whenever it ends. `undefined` when nothing runs.
 */
export function endedAtOnce(facts: Feiten): Feiten | undefined {
  const open = Object.entries(facts).filter(([, value]) => running(value).length > 0);
  if (open.length === 0) return undefined;
  const ended = (periods: readonly Periode[]): Periode[] =>
    periods.map(({ van, totEnMet }) => ({ van, totEnMet: totEnMet ?? van }));
  return { ...facts, ...Object.fromEntries(open.map(([id, value]) => [id, ended(value as readonly Periode[])])) };
}
