import fc from "fast-check";
import type { Regime } from "../../../src/model/regime.js";
import { acceptor } from "../../../src/read/case/accept.js";
import { completeFacts, favourable, forget, holes, toZaak } from "../../helpers/generate.js";
import type { Zaak } from "../../helpers/zaken.js";

/** So many files are drawn; of each many are made, by what is forgotten of it. To draw one costs some milliseconds. */
const DRAWN = 600;
const SHARES = [0, 5, 10, 20, 35, 50, 75, 95];

/** Files that a request check accepts, many of them: half near a "yes", and from all known to nearly nothing. */
export function many(regime: Regime, count: number): Zaak[] {
  const accepts = acceptor(regime);
  const sample = <T>(from: fc.Arbitrary<T>, numRuns: number, seed: number): T[] => fc.sample(from, { numRuns, seed });
  const facts = [...sample(favourable(regime), DRAWN / 2, 12), ...sample(completeFacts(regime), DRAWN / 2, 12)];
  const open = SHARES.flatMap((share) => sample(holes(regime, share), 97, share));
  const found: Zaak[] = [];
  for (let i = 0; found.length < count; i++) {
    if (i >= 4 * count) throw new Error(`${regime.id}: most files are refused`);
    // Another file each time, and after all of them the next hole: no pair comes back before all have been.
    const known = facts[i % facts.length];
    const hole = open[(i + Math.floor(i / facts.length) * 31) % open.length];
    const zaak = toZaak(forget(known ?? {}, hole ?? new Set()));
    if (accepts(zaak)) found.push(zaak);
  }
  return found;
}
