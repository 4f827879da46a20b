/** The result of sorting: what could be sorted, in order, and what stands in a circle. */
export interface Sorted<T> {
  readonly layers: readonly (readonly T[])[];
  readonly circle: readonly T[];
}

/**
 * Sorts items into layers: each needs only what stands in a layer before its own. Within a layer the
 * given order is kept, so the result depends on that order and on nothing else.
 */
export function layer<T>(
  items: readonly T[],
  name: (item: T) => string,
  needs: (item: T) => readonly string[],
): Sorted<T> {
  const layers: T[][] = [];
  const names = new Set(items.map(name));
  const done = new Set<string>();
  let rest = [...items];
  while (rest.length > 0) {
    const ready = rest.filter((item) => needs(item).every((need) => done.has(need) || !names.has(need)));
    if (ready.length === 0) return { layers, circle: rest };
    layers.push(ready);
    for (const item of ready) done.add(name(item));
    rest = rest.filter((item) => !ready.includes(item));
  }
  return { layers, circle: [] };
}
