import { simulatie } from "../generated/texts.js";
import { freeze } from "../model/freeze.js";
import { oordelen } from "../model/oordeel.js";
import type {
  Groep,
  Ijkpunt,
  Oorzaak,
  Oorzaken,
  Overgang,
  Reden,
  RedenBeide,
  Simulatie,
  Telling,
} from "../model/simulatie.js";
import { kantOf } from "../read/sides.js";
import { namesBeside } from "../tell/names-beside.js";
import { assumptionsBehind } from "./assumptions.js";
import { tellingOf } from "./confidence.js";
import { neverDrawn, neverGiven } from "./never-drawn.js";
import type { ReadPopulation } from "./read-population.js";
import type { Simulation } from "./simulation.js";
import { type Counted, causeAt, NOT_SAID, type Pairs, pairAt } from "./tally.js";

/** What is counted under each seed, in their order. */
type Runs = readonly Counted[];

const allPairs = oordelen.flatMap((van) => oordelen.map((naar) => ({ van, naar })));

const overgangen = (runs: readonly (Pairs | undefined)[]): Overgang[] =>
  allPairs.map(({ van, naar }) => ({ van, naar, ...tellingOf(runs.map((own) => own?.[pairAt(van, naar)] ?? 0)) }));

const isSeen = ({ aantal, gemiddelde }: Telling): boolean => aantal > 0 || (gemiddelde ?? 0) > 0;

function reden(runs: Runs, side: 0 | 1, at: number): Reden | null {
  if (at < 0) return null;
  const of = (kind: "nee" | "onbekend"): Telling => tellingOf(runs.map(({ redenen }) => redenen[side][kind][at] ?? 0));
  return { nee: of("nee"), onbekend: of("onbekend") };
}

const kanten = ["a", "b"] as const;
const most = (a: Pick<Oorzaak, "aantal">, b: Pick<Oorzaak, "aantal">): number =>
  (b.aantal.gemiddelde ?? b.aantal.aantal) - (a.aantal.gemiddelde ?? a.aantal.aantal);

/** By which conclusions, for each transition to another answer that occurs. */
function causes(runs: Runs, { names, sides, population }: Simulation, isDrawn: boolean): Oorzaken[] {
  const moved = allPairs.filter(
    ({ van, naar }) => van !== naar && runs.some(({ overgangen }) => overgangen[pairAt(van, naar)]),
  );
  return moved.map(({ van, naar }) => ({
    van,
    naar,
    // The answer that they get first, and then the one that they had.
    oorzaken: ([1, 0] as const).flatMap((side) =>
      names[side]
        .map((conclusie, i): Omit<Oorzaak, "aannames"> => {
          const at = causeAt(pairAt(van, naar), names[side], i);
          const of = (key: "samen" | "alleen"): Telling =>
            tellingOf(runs.map(({ oorzaken }) => oorzaken[side][key][at] ?? 0));
          return { conclusie, kant: kanten[side], aantal: of("samen"), alleen: of("alleen") };
        })
        .filter(({ aantal }) => isSeen(aantal))
        .sort(most)
        .map((one) => {
          const isOpen = (side === 0 ? van : naar) === "onbekend";
          const drawn = isDrawn ? population : undefined;
          return { ...one, aannames: drawn ? assumptionsBehind(drawn, sides[side].regime, one.conclusie, isOpen) : [] };
        }),
    ),
  }));
}

function groups(runs: Runs, by: "leeftijden" | "jaren"): Groep[] {
  const all = [...new Set(runs.flatMap((run) => [...run[by].keys()]))].sort((a, b) => a - b);
  if (all.every((group) => group === NOT_SAID)) return [];
  const ordered = [...all.filter((group) => group !== NOT_SAID), ...all.filter((group) => group === NOT_SAID)];
  return ordered.map((group) => {
    const own = runs.map((run) => run[by].get(group));
    return {
      groep: group === NOT_SAID ? null : group,
      leerlingen: tellingOf(own.map((counts) => counts?.reduce((sum, count) => sum + count, 0) ?? 0)),
      overgangen: overgangen(own).filter(isSeen),
    };
  });
}

/** What was published of a population of another size, in proportion. */
function ijkpuntOf({ populatie, parameters }: ReadPopulation, leerlingen: number): Ijkpunt | null {
  const figure = (naam: string | undefined): number => parameters.find((one) => one.naam === naam)?.waarde ?? 0;
  const [published, all] = [figure(populatie.ijkpunt), figure(populatie.omvang)];
  if (populatie.ijkpunt === undefined || all === 0) return null;
  return { parameter: populatie.ijkpunt, verwacht: Math.round((published * leerlingen) / all) };
}

/** What was counted as the document that `simulate` gives. */
export function documentOf(simulation: Simulation, runs: Runs, zaden: readonly number[]): Simulatie {
  const { sides, names, population, parameters } = simulation;
  const regimes = sides.map(({ regime }) => regime);
  const synthetisch = zaden.length > 0;
  const [first] = runs;
  const { nl, en } = simulatie;
  const leerlingen = first?.overgangen.reduce((sum, count) => sum + count, 0) ?? 0;
  const nobody =
    synthetisch && population ? neverDrawn(regimes, population) : neverGiven(regimes, first?.gegeven ?? new Set());
  return freeze({
    schema: "simulatie/1",
    vraag: sides[0].regime.vraag,
    regimes: [kantOf(sides[0]), kantOf(sides[1])],
    synthetisch,
    mededeling: synthetisch
      ? { nl: nl.synthetisch, en: en.synthetisch }
      : { nl: nl.eigenGegevens, en: en.eigenGegevens },
    leerlingen,
    opAndereDag: first?.opAndereDag ?? 0,
    zaden,
    populatie:
      synthetisch && population
        ? {
            titel: population.populatie.titel,
            toelichting: population.populatie.toelichting,
            parameters,
            ijkpunt: ijkpuntOf(population, leerlingen),
          }
        : null,
    nooitGetrokken: leerlingen === 0 ? [] : nobody,
    overgangen: overgangen(runs.map((run) => run.overgangen)),
    oorzaken: causes(runs, simulation, synthetisch),
    redenen: [...new Set([...names[0], ...names[1]])].map(
      (conclusie): RedenBeide => ({
        conclusie,
        a: reden(runs, 0, names[0].indexOf(conclusie)),
        b: reden(runs, 1, names[1].indexOf(conclusie)),
      }),
    ),
    indeling: {
      leeftijdOp: population?.populatie.leeftijd?.op ?? null,
      jaarVan: population?.populatie.jaar ?? null,
    },
    leeftijden: groups(runs, "leeftijden"),
    jaren: groups(runs, "jaren"),
    namen: namesBeside(regimes),
  });
}
