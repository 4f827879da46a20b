import type { Feit } from "./feit.js";
import type { WaardenErbij } from "./waarden-erbij.js";

/** A fact with the values that a regime adds to it. */
export function withMore(feit: Feit, more: readonly WaardenErbij[] | undefined): Feit {
  const own = more?.find((one) => one.feit === feit.id);
  if (!own) return feit;
  return {
    ...feit,
    waarden: [...(feit.waarden ?? []), ...own.waarden],
    ...(feit.waardetitels || own.waardetitels ? { waardetitels: { ...feit.waardetitels, ...own.waardetitels } } : {}),
  };
}

interface Having {
  readonly feiten: readonly Feit[];
}

/** Every value that a fact can have under some regime of several, those of the first in front. */
export const valuesBeside = (id: string, regimes: readonly Having[]): readonly string[] => [
  ...new Set(regimes.flatMap(({ feiten }) => feiten.find((feit) => feit.id === id)?.waarden ?? [])),
];

/** A fact as some regimes of one question have it: with every value that any of them knows, and their names. */
export function factBeside(feit: Feit, regimes: readonly Having[]): Feit {
  const waarden = [...valuesBeside(feit.id, regimes)];
  if (waarden.length === (feit.waarden?.length ?? 0)) return feit;
  const named = regimes.map(({ feiten }) => feiten.find(({ id }) => id === feit.id)?.waardetitels);
  return { ...feit, waarden, waardetitels: Object.assign({}, ...named.reverse(), feit.waardetitels) };
}

/** The facts that some regimes call by one name and that are not the same: of another type, range, or number of decimals or digits. */
export function unlikeFacts(regimes: readonly Having[]): readonly string[] {
  const shape = ({ type, minimum, maximum, decimalen, cijfers }: Feit): string =>
    JSON.stringify([type, minimum, maximum, decimalen, cijfers]);
  const shapes = new Map<string, Set<string>>();
  for (const feit of regimes.flatMap(({ feiten }) => feiten))
    shapes.set(feit.id, (shapes.get(feit.id) ?? new Set()).add(shape(feit)));
  return [...shapes].flatMap(([id, { size }]) => (size > 1 ? [id] : []));
}
