import { RegelError, type RegelProbleem } from "../errors.js";
import type { Feiten } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { ruleProblem } from "../rule-errors.js";
import { type Geval, readFacts } from "./cases.js";
import { Examiner } from "./examine.js";
import { differences } from "./expect.js";
import { type Mutant, mutate, type Wijziging } from "./mutate.js";

/** What came of running cases against the mutants of a regime. */
export interface Mutatieverslag {
  readonly regime: string;
  readonly zaken: number;
  /** The mutants that could be loaded. */
  readonly mutanten: number;
  readonly gedood: number;
  /** Changes that the loader refuses: no case is needed against those. */
  readonly geweigerd: number;
  /** The share of mutants that a case noticed, from 0 to 1; of no mutants all. */
  readonly score: number;
  /** The mutants under which every case comes out as it says. */
  readonly overlevenden: readonly Wijziging[];
}

export interface ScoreOpties {
  /** Called after each mutant. */
  readonly bijMutant?: (mutant: Mutant, gedood: boolean) => void;
}

/** A share in per cent, never rounded up: 94.96 is not 95. */
export const percentage = (share: number): string => (Math.floor(share * 1000) / 10).toFixed(1);

/** A case with its facts read once: they are the same under every mutant. */
interface Gelezen {
  readonly geval: Geval;
  readonly feiten: Feiten;
  /** How many mutants it killed: who killed before is asked first. */
  gedood: number;
}

const fails = (examiner: Examiner, { geval, feiten }: Gelezen): boolean =>
  !differences(geval.verwacht, examiner.answer(feiten, geval.peildatum)).next().done;

const readOnce = (regime: Regime, gevallen: readonly Geval[]): Gelezen[] =>
  gevallen.map((geval) => ({ geval, feiten: readFacts(regime, geval), gedood: 0 }));

/**
 * Runs the cases of a regime by its rules as they are.
 *
 * @throws {RegelError} with every case that comes out otherwise than it says
 */
export const checkCases = (regime: Regime, gevallen: readonly Geval[]): void =>
  checkRead(new Examiner(regime), readOnce(regime, gevallen));

function checkRead(examiner: Examiner, gelezen: readonly Gelezen[]): void {
  const problemen = gelezen.flatMap(({ geval, feiten }): RegelProbleem[] =>
    [...differences(geval.verwacht, examiner.answer(feiten, geval.peildatum))].map(({ wat, verwacht, gevonden }) => ({
      bestand: geval.bestand,
      ...ruleProblem("case-fails", "", gevonden, { zin: geval.zin, wat, verwacht: JSON.stringify(verwacht) }),
    })),
  );
  if (problemen.length > 0) throw new RegelError(problemen);
}

/** The cases in the order in which they are worth trying: first those of the rule that was changed. */
function inOrder(gelezen: readonly Gelezen[], { bestand }: Wijziging): Gelezen[] {
  const stem = bestand.slice(0, -".json".length);
  const own = ({ geval }: Gelezen): number => (geval.bestand.endsWith(`${stem}.zaken.json`) ? 0 : 1);
  return [...gelezen].sort((a, b) => own(a) - own(b) || b.gedood - a.gedood);
}

/**
 * Runs cases against every mutant of a regime. A mutant is killed by the first case that comes out otherwise than it says;
 * one that survives all of them is a change that nobody would notice.
 *
 * @throws {RegelError} when a case does not hold under the rules as they are
 * @example
 * // What can be changed in my rules without a case noticing?
 * mutationScore(regime, zaken).overlevenden.map((mutant) => mutant.beschrijving.nl); //=> ["..."]
 */
export function mutationScore(
  regime: Regime,
  gevallen: readonly Geval[],
  { bijMutant }: ScoreOpties = {},
): Mutatieverslag {
  const gelezen = readOnce(regime, gevallen);
  const before = new Examiner(regime);
  checkRead(before, gelezen);
  const overlevenden: Wijziging[] = [];
  let [mutanten, geweigerd] = [0, 0];
  for (const mutant of mutate(regime)) {
    if (!mutant.regime) {
      geweigerd += 1;
      continue;
    }
    mutanten += 1;
    const examiner = new Examiner(mutant.regime, before);
    const killer = inOrder(gelezen, mutant).find((one) => fails(examiner, one));
    if (killer) killer.gedood += 1;
    else {
      const { regime: _regime, problemen: _problemen, ...wijziging } = mutant;
      overlevenden.push(wijziging);
    }
    bijMutant?.(mutant, killer !== undefined);
  }
  const gedood = mutanten - overlevenden.length;
  const score = mutanten === 0 ? 1 : gedood / mutanten;
  return { regime: regime.id, zaken: gevallen.length, mutanten, gedood, geweigerd, score, overlevenden };
}
