import type { Groep, Voorwaarde } from "../../model/voorwaarde.js";

/** The groups that were written below, and the ones in them that say "the old one applies, or the new one is met too". */
const [forks, guards] = [new WeakSet<Voorwaarde>(), new WeakSet<Voorwaarde>()];

/** Whether a group chooses between an old condition and a new one: `old & guard`, or else the new one. */
export const isFork = (node: Voorwaarde): boolean => forks.has(node);
/** Whether a group is such a guard: if the old one applies, that is what carried it. */
export const isGuard = (node: Voorwaarde): boolean => guards.has(node);

/**
 * "When", the old condition, else the new one: as a tree that stock json-rules-engine can judge. It is exact in three values
 * too: where both agree, it does not matter which of them applies. The old one stands in it once, so that a chain of
 * states grows by what each adds. `undefined` is a condition that is always met.
 *
 * (when & old) | (!when & now) | (old & now) is, as "and" and "or" distribute, (old & (when | now)) | (!when & now).
 */
export function either(when: Groep, old: Voorwaarde | undefined, now: Voorwaarde | undefined): Groep | undefined {
  if (old && now) {
    const guard: Groep = { any: [when, now] };
    const fork: Groep = { any: [{ all: [old, guard] }, { all: [{ not: when }, now] }] };
    guards.add(guard);
    forks.add(fork);
    return fork;
  }
  if (old) return { any: [{ all: [old] }, { all: [{ not: when }] }] };
  return now ? { any: [{ all: [when] }, { all: [now] }] } : undefined;
}
