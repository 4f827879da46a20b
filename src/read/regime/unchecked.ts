import type { Eigen, Regime } from "../../model/regime.js";
import { markLoaded } from "./loaded.js";
import { objects, texts } from "./objects.js";

// Apart from the checks: what judges by rules that were checked before, carries none of those.

const key = (vindplaats: unknown, citaat: unknown): string => JSON.stringify([vindplaats, citaat]);

/** Whether no text was at hand for a quote of a source. */
export type IsUnchecked = (bron: { readonly vindplaats: string; readonly citaat: readonly string[] }) => boolean;

/** Tells of each source in a regime whether one of its quotes was held against no text. */
export function uncheckedIn({ eigen }: Regime): IsUnchecked {
  const open = new Set(eigen?.ongecontroleerd.map((one) => key(one.vindplaats, one.citaat)));
  return ({ vindplaats, citaat }) => open.size > 0 && citaat.some((quote) => open.has(key(vindplaats, quote)));
}

/** The quotes in some rules, each with its place. */
const quotesIn = (...rules: readonly unknown[]): Set<string> =>
  new Set(
    [...objects(rules)].flatMap(({ object }) =>
      texts(object["citaat"]).map((quote) => key(object["vindplaats"], quote)),
    ),
  );

/**
 * A regime that is not of the package, marked as such. It, and each of its states, names of the quotes that were not checked those
 * that it holds itself, each once and in one order: so the order of its files makes no difference.
 */
export function marked(regime: Regime, eigen: Eigen): Regime {
  const { regels, afleidingen, termijnen, feiten } = regime;
  const held = quotesIn(regels, afleidingen, termijnen, feiten);
  const ongecontroleerd = eigen.ongecontroleerd
    .filter(({ vindplaats, citaat }) => held.delete(key(vindplaats, citaat)))
    .map((one) => [key(one.vindplaats, one.citaat), one] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
  return markLoaded({
    ...regime,
    eigen: { ...eigen, ongecontroleerd },
    standen: regime.standen.map((state) => marked(state, eigen)),
  });
}
