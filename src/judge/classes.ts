import type { Feit } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { comparedFact, leavesIn } from "../model/tree.js";

/** The values by which a condition on a choice is met, or not met, whichever are fewer. */
export function fewest(
  values: readonly unknown[],
  { type, waarden = [] }: Feit,
): readonly [readonly unknown[], boolean] {
  const others = waarden.filter((value) => !values.includes(value));
  return type === "enum" && others.length < values.length ? [others, false] : [values, true];
}

/** For each choice the values that a regime tells apart: between the others no condition makes a difference. */
export function distinguished({ feiten, regels, afleidingen }: Regime): ReadonlyMap<string, readonly string[]> {
  const trees = [
    ...regels.flatMap(({ conditions, toepassing }) => [conditions, ...(toepassing ? [toepassing] : [])]),
    ...afleidingen.flatMap((afleiding) => (afleiding.operatie === "indien" ? [afleiding.voorwaarde] : [])),
  ];
  const named = trees
    .flatMap(leavesIn)
    .filter((leaf) => comparedFact(leaf) === undefined)
    .map(({ fact, value }) => ({ fact, values: [value].flat() as unknown[] }));
  const rows = afleidingen.flatMap((afleiding) =>
    afleiding.operatie === "tabel" ? afleiding.rijen.map(({ bij }) => ({ fact: afleiding.naar, values: [bij] })) : [],
  );
  return new Map(
    feiten.map((feit) => {
      const values = [...named, ...rows].filter(({ fact }) => fact === feit.id);
      const told = values.flatMap((one) => fewest(one.values, feit)[0]);
      return [feit.id, [...new Set(told.filter((value) => typeof value === "string"))]];
    }),
  );
}
