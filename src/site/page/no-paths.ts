/**
 * Stands on a page in the place of `jsonpath-plus`, by which json-rules-engine reads a `path` of a condition. No rule of this package
 * has one, and in rules of one's own it is refused: what reads it would weigh 8 kB for nothing.
 *
 * @throws {RangeError} always
 */
export function JSONPath(): never {
  throw new RangeError("a condition with a path");
}
