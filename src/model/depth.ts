/**
 * Whether a parsed JSON value is nested deeper than a limit. Walks without recursion, so that a value
 * of 20,000 levels cannot exhaust the stack of what reads it after this.
 */
export function deeperThan(value: unknown, limit: number): boolean {
  // As a set: what many places share is looked at once, or its cost would double with every level.
  let level = new Set([value]);
  for (let depth = 0; level.size > 0; depth++) {
    if (depth > limit) return true;
    const below = new Set<unknown>();
    for (const one of level) {
      if (!isObjectOrList(one)) continue;
      // At the last level anything within is one too deep; before it only what can hold more is followed.
      for (const inner of Object.values(one)) if (depth === limit || isObjectOrList(inner)) below.add(inner);
    }
    level = below;
  }
  return false;
}

const isObjectOrList = (value: unknown): value is object => typeof value === "object" && value !== null;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
