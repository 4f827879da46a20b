import type fc from "fast-check";
import type { Regime } from "../model/regime.js";
import type { EigenToetsverzoek } from "../model/types.js";
import { nested } from "../tell/outcome.js";
import { type Dossier, fromVerzoek, toVerzoek } from "./dossier.js";
import { invalid, type OngeldigVerzoek } from "./invalid.js";
import * as kinds from "./kinds.js";
import { first, type Halves } from "./simpler.js";

/** A request, and facts that become known after it: both accepted, apart and together. */
export interface Aanvulling {
  readonly verzoek: EigenToetsverzoek;
  readonly aanvulling: EigenToetsverzoek["zaak"];
}

/** Requests for one regime, by kind. Every one is whole: question, regime, peildatum and facts. */
export interface Arbitraries {
  /** Every fact known, apart from those that another answer excludes. Stays so while it shrinks. */
  readonly complete: fc.Arbitrary<EigenToetsverzoek>;
  /** Drawn complete, with most rules met: a random case is nearly always a "no". */
  readonly favourable: fc.Arbitrary<EigenToetsverzoek>;
  /** A date or a number on, just before or just after the place where an answer turns. */
  readonly boundary: fc.Arbitrary<EigenToetsverzoek>;
  /** Any pattern of unknowns, from one fact to nearly all. */
  readonly partial: fc.Arbitrary<EigenToetsverzoek>;
  /** Any of the last three: as a rule the one to begin with. */
  readonly any: fc.Arbitrary<EigenToetsverzoek>;
  /** A request with facts unknown, and those facts. */
  readonly completed: fc.Arbitrary<Aanvulling>;
  /** A request that must be refused, with the code of the problem that must be reported, and where. */
  readonly invalid: fc.Arbitrary<OngeldigVerzoek>;
}

/** A case and what becomes known later, as a request and the rest. */
export const toAanvulling = (halves: Halves): Aanvulling => ({
  verzoek: toVerzoek(first(halves)),
  aanvulling: nested(Object.fromEntries([...halves.later].map((id) => [id, halves.dossier.feiten[id] ?? null]))),
});

export interface ArbitraryOpties {
  /** The chance, in percent, that a fact is unknown in `partial` and `completed`; without it any share. */
  readonly onbekend?: number;
}

/**
 * Makes fast-check arbitraries for a regime, from its own facts, dates and conditions: one of one's own gets them too.
 *
 * A counterexample shrinks to a small request that `toets` accepts: facts are forgotten one by one, values made plainer,
 * and after each step the request is mended, so that no end comes to lie before its beginning. A request of your own that
 * went wrong, given as `examples`, shrinks in the same way.
 *
 * @param regime of `loadRegime` or `regimeOf`
 * @param opties how often facts are unknown: `onbekend`, in percent
 * @returns an arbitrary of fast-check for each kind of request
 * @throws {RangeError} for a regime that was not loaded
 * @example
 * // Is every request that it draws judged, and never by a fact that is unknown?
 * const [verzoek] = fc.sample(arbitraries(regimeOf("tlv-emb", "wec")).partial, { numRuns: 1, seed: 1 });
 * (await safeEvaluate(verzoek)).ok; //=> true
 */
export function arbitraries(regime: Regime, opties: ArbitraryOpties = {}): Arbitraries {
  const { onbekend } = opties;
  const requests = (dossiers: fc.Arbitrary<Dossier>): fc.Arbitrary<EigenToetsverzoek> =>
    dossiers.map(toVerzoek, (value) => fromVerzoek(regime, value));
  return {
    complete: requests(kinds.complete(regime)),
    favourable: requests(kinds.favourable(regime)),
    boundary: requests(kinds.boundary(regime)),
    partial: requests(kinds.partial(regime, onbekend)),
    any: requests(kinds.any(regime, onbekend)),
    completed: kinds.halves(regime, onbekend).map(toAanvulling),
    invalid: invalid(regime),
  };
}
