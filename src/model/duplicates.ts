/** The items that stand more than once: each time but the first, with its place. */
export function duplicates(items: readonly string[]): { readonly item: string; readonly at: number }[] {
  const seen = new Set<string>();
  return items.flatMap((item, at) => {
    if (seen.has(item)) return [{ item, at }];
    seen.add(item);
    return [];
  });
}
