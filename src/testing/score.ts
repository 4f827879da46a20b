import type { Feiten } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { RegelError, type RegelProbleem } from "../read/errors.js";
import { located, ruleProblem } from "../read/rule-errors.js";
import { type Geval, readFacts } from "./cases.js";
import { Examiner } from "./examine.js";
import { differences } from "./expect.js";
import { type Mutant, mutate, type Wijziging } from "./mutate.js";
import { EQUIVALENT, examineSurvivor, type Voorstel } from "./survivor.js";

/** What came of running cases against the mutants of a regime. */
export interface Mutatieverslag {
  readonly regime: string;
  readonly zaken: number;
  /** The mutants that could be loaded and are not proved equivalent. */
  readonly mutanten: number;
  readonly gedood: number;
  /** Changes that the loader refuses: no case is needed against those. */
  readonly geweigerd: number;
  /** The share of mutants that a case noticed, from 0 to 1; of no mutants all. */
  readonly score: number;
  /** The mutants under which every case comes out as it says, each with a case that would notice where one was found. */
  readonly overlevenden: readonly Overlevende[];
  /**
   * Changes that no case notices and no case could: proved, on every file, whatever is unknown on it, to leave every
   * conclusion and whatever else a case can ask as it is, apart from which conditions decided. They do not count.
   */
  readonly gelijkwaardig: readonly Wijziging[];
}

export interface Overlevende extends Wijziging {
  /** The smallest case that kills it; none where no conclusion shows the change, or none was found. */
  readonly zaak: Voorstel | undefined;
}

export interface ScoreOpties {
  /** Called after each mutant. */
  readonly bijMutant?: (mutant: Mutant, gedood: boolean) => void;
}

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

/** What is wrong with each case that comes out otherwise than it says, by the rules as they are. */
export const misfits = (regime: Regime, gevallen: readonly Geval[]): RegelProbleem[][] =>
  misfitsIn(new Examiner(regime), readOnce(regime, gevallen));

const misfitsIn = (examiner: Examiner, gelezen: readonly Gelezen[]): RegelProbleem[][] =>
  gelezen
    .map(({ geval, feiten }): RegelProbleem[] =>
      [...differences(geval.verwacht, examiner.answer(feiten, geval.peildatum))].map(({ wat, verwacht, gevonden }) =>
        located(
          geval.bestand,
          ruleProblem("case-fails", "", gevonden, { zin: geval.zin, wat, verwacht: JSON.stringify(verwacht) }),
        ),
      ),
    )
    .filter((problemen) => problemen.length > 0);

function checkRead(examiner: Examiner, gelezen: readonly Gelezen[]): void {
  const problemen = misfitsIn(examiner, gelezen).flat();
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
 * one that survives all of them is a change that nobody would notice, unless it is proved to make no difference.
 *
 * @param regime of `loadRegime` or `regimeOf`
 * @param gevallen its cases, of `readCases`
 * @param opties `bijMutant` is called after each mutant, with whether a case killed it
 * @returns how many mutants there are, were killed and were refused by the loader, the share that was killed (0 to 1), those that survived,
 *   each with a case that would notice it where one was found, and those that are proved to make no difference
 * @throws {RegelError} when a case does not hold under the rules as they are
 * @throws {RangeError} for a regime that was not loaded
 * @example
 * // How many changes of these rules does nobody notice where there are no cases?
 * const norm = { id: "eigenCategorie", regel: "categorie", doelgroep: { nl: "leerlingen", en: "pupils" }, waarde: "midden" };
 * const beleid = {
 *   ...{ id: "ons-plan", vraag: "tlv-emb", bouwtVoortOp: "wec", geldigVan: "2018-08-01", eigenaar: "Voorbeeld" },
 *   titel: { nl: "Ons plan", en: "Our plan" },
 *   bron: { document: "plan", vindplaats: "Plan, par. 1", citaat: ["Wij geven een verklaring in categorie midden."] },
 *   normen: [norm],
 * };
 * const { gedood, mutanten, overlevenden } = mutationScore(loadRegime({ "beleid.json": beleid }), []);
 * gedood; //=> 0
 * overlevenden.length; //=> mutanten
 */
export function mutationScore(regime: Regime, gevallen: readonly Geval[], opties: ScoreOpties = {}): Mutatieverslag {
  const { bijMutant } = opties;
  const gelezen = readOnce(regime, gevallen);
  const before = new Examiner(regime);
  checkRead(before, gelezen);
  const overlevenden: Overlevende[] = [];
  const gelijkwaardig: Wijziging[] = [];
  let [mutanten, geweigerd] = [0, 0];
  for (const mutant of mutate(regime)) {
    const { regime: changed, problemen: _, ...wijziging } = mutant;
    if (!changed) {
      geweigerd += 1;
      continue;
    }
    const after = new Examiner(changed, before);
    const killer = inOrder(gelezen, mutant).find((one) => fails(after, one));
    if (killer) killer.gedood += 1;
    const found = killer ? undefined : examineSurvivor({ regime, changed, wijziging, gevallen, before, after });
    if (found === EQUIVALENT) gelijkwaardig.push(wijziging);
    else mutanten += 1;
    if (!killer && found !== EQUIVALENT) overlevenden.push({ ...wijziging, zaak: found });
    bijMutant?.(mutant, killer !== undefined);
  }
  const gedood = mutanten - overlevenden.length;
  const score = mutanten === 0 ? 1 : gedood / mutanten;
  const counts = { regime: regime.id, zaken: gevallen.length, mutanten, gedood, geweigerd, score };
  return { ...counts, overlevenden, gelijkwaardig };
}
