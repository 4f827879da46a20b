import type { Feiten } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import type { Simulatie } from "../model/simulatie.js";
import type { MetEigen, RegimeId, VraagNaam } from "../model/types.js";
import { pointer, ToetsverzoekError } from "../read/errors.js";
import { movedTo } from "../read/made-from.js";
import { loadedOnes, optionsOf } from "../read/options.js";
import { Problems } from "../read/problems.js";
import type { KantKeuze } from "../read/sides.js";
import { MOST_SEEDS } from "./confidence.js";
import { documentOf } from "./document.js";
import { simulationProblem } from "./errors.js";
import { Pupils } from "./pupils.js";
import { LARGEST_SEED } from "./random.js";
import { Simulation, stepsIn } from "./simulation.js";
import type { Tally } from "./tally.js";

/** What a population is drawn by. */
export interface PopulatieOpties {
  /** A population of your own, or figures that go over those of the package, by name: `{ nooitGeschikt: 0.1 }`. */
  readonly parameters?: unknown;
  /** How many pupils; without it the figure of the population itself. */
  readonly leerlingen?: number;
  /** The first seed: a whole number from 0 up to 4,294,967,295; 1 without it. */
  readonly zaad?: number;
  /** Own regimes, from `loadRegime`. */
  readonly regimes?: readonly Regime[];
}

export interface SimulateOpties extends PopulatieOpties {
  /** Under how many seeds in a row: 5 without it, at most 30. One gives no interval. */
  readonly herhalingen?: number;
  /** Cases of your own in the place of the synthetic ones, each as the `zaak` of a request. */
  readonly zaken?: Iterable<unknown>;
}

/** The size of a run as a caller gave it, with what is left out filled in. */
export interface Size {
  readonly leerlingen: number;
  readonly zaad: number;
  readonly herhalingen: number;
}

const STANDARD = { zaad: 1, herhalingen: 5 } as const;
/** Of one seed: forty times the pupils of the country. */
const MOST_PUPILS = 100_000_000;

const limits = {
  leerlingen: [1, MOST_PUPILS],
  zaad: [0, LARGEST_SEED],
  herhalingen: [1, MOST_SEEDS],
} as const;

/**
 * Reads the numbers of a call, all at once.
 *
 * @throws {ToetsverzoekError} for what is no whole number, or too large
 */
export function sizeOf(given: { readonly [K in keyof Size]?: unknown }, standard: number): Size {
  const wrong = new Problems();
  const read = (name: keyof Size, or: number): number => {
    const value = given[name] ?? or;
    const [least, most] = limits[name];
    if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
    const values = { minst: String(least), meest: String(most) };
    wrong.take(`/opties/${name}`, () => simulationProblem("number-unfit", `/opties/${name}`, given[name], values));
    return or;
  };
  const herhalingen = read("herhalingen", STANDARD.herhalingen);
  const size = { leerlingen: read("leerlingen", standard), zaad: read("zaad", STANDARD.zaad), herhalingen };
  if (wrong.count === 0 && size.zaad + size.herhalingen - 1 > LARGEST_SEED) {
    const values = { minst: "0", meest: String(LARGEST_SEED - size.herhalingen + 1) };
    wrong.take("/opties/zaad", () => simulationProblem("number-unfit", "/opties/zaad", given.zaad, values));
  }
  if (wrong.count > 0) throw new ToetsverzoekError(wrong.all());
  return size;
}

/** The seeds of a run, in a row: each can be run again by itself. */
export const seedsOf = ({ zaad, herhalingen }: Size): number[] =>
  Array.from({ length: herhalingen }, (_, i) => zaad + i);

/** @throws {ToetsverzoekError} for a question of which nobody says how its pupils are drawn */
export function refuseWithout({ population, sides }: Simulation): void {
  if (population) return;
  const { vraag } = sides[0].regime;
  throw new ToetsverzoekError([simulationProblem("no-population", "/opties/parameters", undefined, { vraag })]);
}

/** Counts the cases of a caller; what is wrong with them is told with their number, from 0. */
function own(simulation: Simulation, zaken: Iterable<unknown>): Tally {
  const tally = simulation.tally();
  const wrong = new Problems();
  let i = 0;
  for (const zaak of zaken) {
    try {
      simulation.one(zaak, tally);
    } catch (error) {
      if (!(error instanceof ToetsverzoekError)) throw error;
      for (const found of error.problemen) {
        const pad = `${pointer(["zaken", i])}${found.pad.replace(/^\/zaak(?=\/|$)/, "")}`;
        wrong.take(pad, () => movedTo(found, pad));
      }
    }
    if (wrong.isFull) break;
    i += 1;
  }
  if (wrong.count > 0) throw new ToetsverzoekError(wrong.all());
  return tally;
}

/**
 * What two regimes of one question do to a population: how many pupils get another answer, by which conclusions, at which age and
 * in which year. The pupils are drawn from published figures, or from assumptions that say so; it is no forecast. The same
 * seed gives the same document on every machine.
 *
 * No clock, file or thread: it takes as long as it takes (some two microseconds a pupil). `leerplicht-tlv simuleer` does the same
 * on every core.
 *
 * @param vraag the question of both
 * @param a the first regime: its id, or `{ regime, peildatum }` for its rules on a day
 * @param b the second
 * @param opties size, seed, figures, own regimes, or cases of your own
 * @returns a JSON document of schema `simulatie/1`
 * @throws {ToetsverzoekError} for a question, regime, day or number that is none, and for cases of your own that are wrong
 * @throws {RegelError} for a population or figures that are wrong, every mistake with its place
 * @example
 * // How many exemptions of the law would the proposal of 2019 not give?
 * const { overgangen } = simulate("vrijstelling", "leerplichtwet-1969", "voorstel-2019", { leerlingen: 1000, zaad: 2019 });
 * // Under these assumptions some are.
 * (overgangen.find(({ van, naar }) => van === "ja" && naar === "nee")?.aantal ?? 0) > 0; //=> true
 */
export function simulate<const V extends VraagNaam>(
  vraag: V,
  a: KantKeuze<RegimeId<V>>,
  b: KantKeuze<RegimeId<V>>,
  opties?: SimulateOpties,
): Simulatie;
export function simulate(vraag: string, a: KantKeuze, b: KantKeuze, opties: MetEigen<SimulateOpties>): Simulatie;
export function simulate(vraag: string, a: KantKeuze, b: KantKeuze, opties: SimulateOpties = {}): Simulatie {
  const { regimes, parameters, zaken, ...size } = optionsOf(opties, [
    ...(["regimes", "parameters", "zaken"] as const),
    ...(["leerlingen", "zaad", "herhalingen"] as const),
  ]);
  const simulation = new Simulation({ vraag, a, b, parameters }, loadedOnes(regimes));
  if (zaken !== undefined) {
    const drawn = Object.keys(size).filter((name) => name in limits);
    if (drawn.length > 0 || !isIterable(zaken))
      throw new ToetsverzoekError([simulationProblem("cases-unfit", "/opties/zaken", zaken)]);
    return documentOf(simulation, [own(simulation, zaken).counted], []);
  }
  refuseWithout(simulation);
  const read = sizeOf(size, simulation.size);
  const zaden = seedsOf(read);
  return documentOf(
    simulation,
    zaden.map((zaad) => simulation.synthetic(zaad, 0, read.leerlingen)),
    zaden,
  );
}

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;

/**
 * The pupils that `simulate` draws, one after another: each as the `zaak` of a request, without what its file does not say.
 *
 * @param vraag the question
 * @param regime a regime of it, for its facts
 * @param opties size, seed, figures, own regimes
 * @throws as `simulate`
 * @example
 * // The same seed draws the same pupils:
 * const opties = { leerlingen: 1, zaad: 7 };
 * const [first] = population("vrijstelling", "leerplichtwet-1969", opties);
 * const [again] = population("vrijstelling", "leerplichtwet-1969", opties);
 * JSON.stringify(first) === JSON.stringify(again); //=> true
 */
export function population<const V extends VraagNaam>(
  vraag: V,
  regime: KantKeuze<RegimeId<V>>,
  opties?: PopulatieOpties,
): Iterable<Record<string, Feiten>>;
export function population(
  vraag: string,
  regime: KantKeuze,
  opties: MetEigen<PopulatieOpties>,
): Iterable<Record<string, Feiten>>;
export function population(
  vraag: string,
  regime: KantKeuze,
  opties: PopulatieOpties = {},
): Iterable<Record<string, Feiten>> {
  const { regimes, parameters, ...size } = optionsOf(opties, ["regimes", "parameters", "leerlingen", "zaad"]);
  const simulation = new Simulation({ vraag, a: regime, b: regime, parameters }, loadedOnes(regimes));
  refuseWithout(simulation);
  const { leerlingen, zaad } = sizeOf({ ...size, herhalingen: 1 }, simulation.size);
  const drawn = simulation.population;
  return {
    *[Symbol.iterator]() {
      const pupils = new Pupils(drawn ? stepsIn(drawn) : []);
      for (let i = 0; i < leerlingen; i++) yield pupils.copy(zaad, i);
    },
  };
}
