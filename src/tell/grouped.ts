/** Items by a key, in the order in which the keys first come. */
export function groupedBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const known = found.get(key(item)) ?? [];
    found.set(key(item), [...known, item]);
  }
  return found;
}
