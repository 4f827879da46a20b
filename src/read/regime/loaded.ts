import type { Regime } from "../../model/regime.js";

/** Every regime that was made of checked rule files, and each of its states. What merely looks like one was never checked. */
const loaded = new WeakSet<object>();

export function markLoaded(regime: Regime): Regime {
  loaded.add(regime);
  return regime;
}

export const isLoaded = (value: unknown): value is Regime =>
  typeof value === "object" && value !== null && loaded.has(value);
