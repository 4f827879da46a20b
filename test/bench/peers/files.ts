import fc from "fast-check";
import { derive } from "../../../src/judge/situation.js";
import { isIncomplete } from "../../../src/model/datum.js";
import type { Feiten } from "../../../src/model/feit.js";
import type { Regime } from "../../../src/model/regime.js";
import { accepts } from "../../../src/testing/accept.js";
import {
  completeFacts,
  favourable,
  forget,
  forgettable,
  holes,
  partialFacts,
  preparedFor,
  settle,
} from "../../helpers/generate.js";
import type { File } from "./engine.js";

/** A file with what is known, and what was forgotten of it. */
export interface Drawn extends File {
  /** The same file before anything was forgotten. */
  readonly full: Feiten;
}

/** A file as it is judged: what a dependent answer settles is settled, and every date that follows is there. */
export function fileOf(regime: Regime, known: Feiten): File {
  const settled = settle(regime, known);
  return { known: settled, facts: derive(preparedFor(regime).machine, settled) };
}

const SEED = 20191030;

/** No peer is handed a date without its day: what that means is no matter of its language. */
const hasDays = ({ feiten }: Regime, facts: Feiten): boolean =>
  feiten.every(({ id, onvolledig }) => !onvolledig || !isIncomplete(facts[id]));

function take<T>(from: fc.Arbitrary<T>, count: number, fits: (one: T) => boolean): T[] {
  return fc.sample(from.filter(fits), { numRuns: count, seed: SEED });
}

/** Complete files, half of them near a "yes". */
export function completeFiles(regime: Regime, count: number): Drawn[] {
  const fits = (facts: Feiten): boolean => hasDays(regime, facts) && accepts(regime, facts);
  return [favourable(regime), completeFacts(regime)]
    .flatMap((drawn) => take(drawn, Math.ceil(count / 2), fits))
    .map((full) => ({ full, ...fileOf(regime, full) }));
}

/** Files of which something is not known, from one fact to half of them; half of them would be near a "yes". */
export function incompleteFiles(regime: Regime, count: number): Drawn[] {
  const near = (share: number): fc.Arbitrary<Gone> =>
    fc.tuple(favourable(regime), holes(regime, share)).map(([full, wanted]) => {
      const unknown = forgettable(regime, full, wanted);
      return { full, known: forget(full, unknown), unknown };
    });
  const kinds = [5, 15, 30, 50].flatMap((share) => [near(share), partialFacts(regime, share)]);
  const fits = ({ full, known, unknown }: Gone): boolean =>
    hasDays(regime, full) && accepts(regime, known) && unknown.size > 0;
  return kinds
    .flatMap((kind) => take(kind, Math.ceil(count / kinds.length), fits))
    .map(({ full, known }) => ({ full, ...fileOf(regime, known) }));
}

interface Gone {
  readonly full: Feiten;
  readonly known: Feiten;
  readonly unknown: ReadonlySet<string>;
}

/** In an order that no branch foresees, and the same in every run. */
export const shuffled = <T>(files: readonly T[]): T[] =>
  files
    .map((file, i) => ({ file, key: Math.imul(i + 1, 0x9e3779b1) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ file }) => file);
