import { simulatie } from "../generated/texts.js";
import { oordelen } from "../model/oordeel.js";
import type { Groep, Overgang, Reden, RedenBeide, Simulatie, Telling } from "../model/simulatie.js";
import { kantOf } from "../read/sides.js";
import { namesBeside } from "../tell/names-beside.js";
import { tellingOf } from "./confidence.js";
import type { Simulation } from "./simulation.js";
import { type Counted, NOT_SAID, type Pairs, pairAt } from "./tally.js";

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

/** What was counted as the document that `simulate` gives. */
export function documentOf(simulation: Simulation, runs: Runs, zaden: readonly number[]): Simulatie {
  const { sides, names, population, parameters } = simulation;
  const regimes = sides.map(({ regime }) => regime);
  const synthetisch = zaden.length > 0;
  const [first] = runs;
  const { nl, en } = simulatie;
  return {
    schema: "simulatie/1",
    vraag: sides[0].regime.vraag,
    regimes: [kantOf(sides[0]), kantOf(sides[1])],
    synthetisch,
    mededeling: synthetisch
      ? { nl: nl.synthetisch, en: en.synthetisch }
      : { nl: nl.eigenGegevens, en: en.eigenGegevens },
    leerlingen: first?.overgangen.reduce((sum, count) => sum + count, 0) ?? 0,
    zaden,
    populatie:
      synthetisch && population
        ? { titel: population.populatie.titel, toelichting: population.populatie.toelichting, parameters }
        : null,
    overgangen: overgangen(runs.map((run) => run.overgangen)),
    redenen: [...new Set([...names[0], ...names[1]])].map(
      (conclusie): RedenBeide => ({
        conclusie,
        a: reden(runs, 0, names[0].indexOf(conclusie)),
        b: reden(runs, 1, names[1].indexOf(conclusie)),
      }),
    ),
    leeftijden: groups(runs, "leeftijden"),
    jaren: groups(runs, "jaren"),
    namen: namesBeside(regimes),
  };
}
