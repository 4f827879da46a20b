/** The items that stand more than once, each named once. */
export function duplicates(items: readonly string[]): string[] {
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  for (const item of items) (seen.has(item) ? twice : seen).add(item);
  return [...twice];
}
