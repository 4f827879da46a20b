import fc from "fast-check";
import type { Feiten } from "../../../src/model/feit.js";
import type { Regime } from "../../../src/model/regime.js";
import { acceptor } from "../../../src/read/case/accept.js";
import { completeFacts, favourable, forget, holes, toZaak } from "../generate.js";
import type { Zaak } from "../zaken.js";

/** Half of these files are near a "yes"; of each is known all, or half, or nearly nothing. */
export function drawn(regime: Regime, count: number, seed: number): readonly Zaak[] {
  const accepts = acceptor(regime);
  const sample = <T>(from: fc.Arbitrary<T>, numRuns: number): T[] => fc.sample(from, { numRuns, seed });
  const shares = [0, 10, 20, 50, 90];
  const half = Math.ceil(count / 2);
  const facts: readonly Feiten[] = [...sample(favourable(regime), half), ...sample(completeFacts(regime), half)];
  const open = shares.map((share) => sample(holes(regime, share), facts.length));
  return facts
    .slice(0, count)
    .map((one, i) => toZaak(forget(one, open[i % shares.length]?.[i] ?? new Set())))
    .filter((zaak) => accepts(zaak));
}

/** A request as a line. */
export const lineOf = (regime: Regime, peildatum: string, zaak: Zaak, kenmerk: string): string =>
  JSON.stringify({ vraag: regime.vraag, regime: regime.id, peildatum, kenmerk, zaak });
