import type { Kalenders } from "../../model/kalender.js";
import type { RegelBestanden, Regime } from "../../model/regime.js";
import type { Bundle, Vraag } from "./bundle.js";
import type { Door } from "./reserved.js";

/** What a regime was loaded from: its own files, and what they were laid over. */
export interface Origin {
  readonly bundle: Bundle;
  readonly vragen: ReadonlyMap<string, Vraag>;
  readonly bases: readonly Regime[];
  readonly kalenders: Kalenders;
  /** Where the sources that came with it can be read, by their document. */
  readonly adressen?: ReadonlyMap<string, string>;
  /** What was asked of it at the door for rules of others; a regime of the package came in by none. */
  readonly door?: Door | undefined;
}

/** Beside the regime and not in it: where it came from is no part of the rules. */
const origins = new WeakMap<Regime, Origin>();

export function remember(regime: Regime, origin: Origin): Regime {
  origins.set(regime, origin);
  return regime;
}

export const originOf = (regime: Regime): Origin | undefined => origins.get(regime);

/** The files of a bundle as they would be handed in again. */
export function filesOf({ regime, regels, afleidingen, feiten }: Bundle): RegelBestanden {
  return {
    "regime.json": regime,
    ...Object.fromEntries(regels),
    ...(afleidingen.length > 0 ? { "afleidingen.json": { afleidingen } } : {}),
    ...(feiten ? { "feiten.json": feiten } : {}),
  };
}

/** What the name of a norm stands behind, where a file is named. */
export const OF_POLICY = "beleid.json#";

/** Whether a file is a norm of a policy, made into a rule. */
export const isNorm = (bestand: string): boolean => bestand.startsWith(OF_POLICY);

/** The file that an author wrote: a policy is one file, and the norms in it are told apart by their name. */
export const writtenIn = (files: RegelBestanden, bestand: string): string =>
  isNorm(bestand) || !Object.keys(files).some(isNorm) ? bestand : OF_POLICY.slice(0, -1);
