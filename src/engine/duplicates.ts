/** The items that stand more than once, each named once. */
export const duplicates = (items: readonly string[]): string[] => [
  ...new Set(items.filter((item, i) => items.indexOf(item) !== i)),
];
