import type { Regime } from "../model/regime.js";

// Apart from the checks: what judges by rules that were checked before, carries none of those.

/** A source as an outcome cites it. */
interface Cited {
  readonly vindplaats: string;
  readonly citaat: readonly string[];
}

/** Whether a source holds a quote that no text was at hand for. */
export function isUnchecked({ eigen }: Regime): (bron: Cited) => boolean {
  const key = (vindplaats: string, citaat: string): string => JSON.stringify([vindplaats, citaat]);
  const open = new Set(eigen?.ongecontroleerd.map(({ vindplaats, citaat }) => key(vindplaats, citaat)));
  return ({ vindplaats, citaat }) => citaat.some((quote) => open.has(key(vindplaats, quote)));
}
