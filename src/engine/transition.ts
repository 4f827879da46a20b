import type { Groep, Voorwaarde } from "../model/voorwaarde.js";

/** The groups that hold the new condition beside the question whether the old one applies. */
const guards = new WeakSet<Voorwaarde>();

/** Whether a group says "the old one applies, or the new one is met too": then, if the old one applies, that is what carried it. */
export const isGuard = (node: Voorwaarde): boolean => guards.has(node);

function guarded(when: Groep, now: Voorwaarde): Groep {
  const guard: Groep = { any: [when, now] };
  guards.add(guard);
  return guard;
}

/**
 * "When", the old condition, else the new one: as a tree that stock json-rules-engine can judge. It is exact in three values
 * too: where both agree, it does not matter which of them applies. The old one stands in it once, so that a chain of
 * states grows by what each adds. `undefined` is a condition that is always met.
 *
 * (when & old) | (!when & now) | (old & now) is, as "and" and "or" distribute, (old & (when | now)) | (!when & now).
 */
export function either(when: Groep, old: Voorwaarde | undefined, now: Voorwaarde | undefined): Groep | undefined {
  if (old && now) return { any: [{ all: [old, guarded(when, now)] }, { all: [{ not: when }, now] }] };
  if (old) return { any: [{ all: [old] }, { all: [{ not: when }] }] };
  return now ? { any: [{ all: [when] }, { all: [now] }] } : undefined;
}
