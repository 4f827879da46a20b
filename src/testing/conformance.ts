import type { Feiten } from "../model/feit.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Regime } from "../model/regime.js";
import type { Tekst } from "../model/tekst.js";
import type { EigenToetsverzoek } from "../model/types.js";
import { wayChartOf } from "../prove/ways.js";
import { originOf } from "../read/regime/origin.js";
import { newestDay } from "../read/sides.js";
import { rulesetHash } from "../tell/record.js";
import type { Lijsten } from "./answer.js";
import { Collected, type Examined, type Kind } from "./conformance-cases.js";
import { Changes, type Wijzigingen } from "./conformance-changes.js";
import { Dossier, standen, toVerzoek } from "./dossier.js";
import { drawnFiles } from "./drawn-files.js";
import { Examiner } from "./examine.js";
import { inLanguages, titleOf, waySentence } from "./way-words.js";

/** What an engine gives of one case of a conformance set, and what the set says that it must give. */
export interface ConformiteitAntwoord {
  readonly id: string;
  readonly oordeel: Oordeel;
  readonly conclusies: Readonly<Record<string, Oordeel>>;
  /** The facts that can still change the outcome; `null` where that cannot be said exactly: then it is not compared. */
  readonly ontbreekt: readonly string[] | null;
  readonly lijsten: Lijsten;
}

/** A case of a conformance set. */
export interface ConformiteitZaak {
  readonly id: string;
  /**
   * The smallest file of a way to an answer (`weg`); a file that lacks one fact (`onvolledig`); a file on one side of a day, number or value
   * at which an answer turns (`grens`); one that a small change of the rules would answer otherwise (`wijziging`); and one that was
   * drawn by chance, of rules that are too large for a diagram (`getrokken`).
   */
  readonly soort: Kind;
  readonly verzoek: EigenToetsverzoek;
  readonly verwacht: Omit<ConformiteitAntwoord, "id">;
}

/** In what an answer differs from what the set says; `null` where there is none. */
export interface ConformiteitVerschil {
  readonly id: string;
  readonly wat: string;
  readonly verwacht: unknown;
  readonly gevonden: unknown;
}

/** A way to an answer for which there is no case, and why: no file goes it, none was found in time, or there are too many ways to tell. */
export interface ZonderZaak {
  readonly conclusie: string;
  readonly antwoord: Oordeel | null;
  readonly zin: Tekst;
  readonly reden: "bestaat-niet" | "niet-gevonden" | "te-veel-wegen";
}

/** What the set holds of the rules of one stretch of time. */
export interface ConformiteitStand {
  readonly geldigVan: string;
  readonly geldigTot: string | null;
  /** As in the `bewijs` of an outcome. */
  readonly regelset: string;
  /** How many ways have a case; `null` where the rules are too large for a diagram, and files were drawn by chance. */
  readonly wegen: number | null;
  readonly zonderZaak: readonly ZonderZaak[];
}

/** The cases by which another engine shows that it agrees, and what there is no case of. */
export interface Conformiteit {
  readonly vraag: string;
  readonly regime: string;
  readonly standen: readonly ConformiteitStand[];
  /** Small changes of its rules, also of those that it takes over, and how many of them the set notices by the answer of a conclusion. */
  readonly wijzigingen: Wijzigingen;
  readonly zaken: readonly ConformiteitZaak[];
}

/** The cases of each state of a regime, and what there is no case of. */
class Made {
  readonly states: readonly Collected[];
  readonly standen: readonly ConformiteitStand[];
  readonly wijzigingen: Wijzigingen;

  constructor(readonly regime: Regime) {
    const examiner = new Examiner(regime);
    const all = standen(regime);
    this.states = all.map((stand, i) => {
      const day = i === all.length - 1 ? newestDay(regime) : stand.geldigVan;
      return new Collected(regime, stand, examiner, day);
    });
    this.standen = this.states.map((state) => ({
      geldigVan: state.stand.geldigVan,
      geldigTot: state.stand.geldigTot ?? null,
      regelset: rulesetHash(state.stand),
      ...waysInto(state),
    }));
    const pool = this.states.flatMap((state, i) => (this.standen[i]?.wegen === null ? drawnInto(state) : []));
    this.wijzigingen = new Changes(regime, examiner, this.states, pool).notice();
  }
}

const made = new WeakMap<Regime, Made>();

function madeOf(regime: Regime): Made {
  const known = made.get(regime) ?? new Made(regime);
  made.set(regime, known);
  return known;
}

/** The smallest file of each way, what becomes open on it, and where its answers turn. */
function waysInto(state: Collected): Pick<ConformiteitStand, "wegen" | "zonderZaak"> {
  const { stand, day } = state;
  const chart = wayChartOf(stand);
  if (!chart) return { wegen: null, zonderZaak: [] };
  const zonderZaak: ZonderZaak[] = [];
  const files: Feiten[] = [];
  for (const regel of stand.regels) {
    const ways = chart.of(regel.name);
    const conclusie = regel.name;
    if (!ways) {
      const zin = inLanguages((taal) => titleOf(regel, taal));
      zonderZaak.push({ conclusie, antwoord: null, zin, reden: "te-veel-wegen" });
    }
    for (const way of ways?.ways ?? []) {
      const found = chart.witness(way, day);
      if (typeof found === "object") files.push(found.feiten);
      else {
        const zin = inLanguages((taal) => waySentence(stand, regel, ways as NonNullable<typeof ways>, way, taal));
        const reden = found === "none" ? "bestaat-niet" : "niet-gevonden";
        zonderZaak.push({ conclusie, antwoord: way.answer, zin, reden });
      }
    }
  }
  const judged = files.flatMap((feiten) => state.judged(feiten) ?? []);
  const wegen = judged.filter((one) => state.add("weg", one)).length;
  for (const one of judged) state.lacking(one);
  for (const one of judged) state.turning(one);
  state.ends(judged);
  return { wegen, zonderZaak };
}

/** Files by chance, of which those are kept that show something new, and what is tried around those; all of them. */
function drawnInto(state: Collected): readonly Examined[] {
  const files = [...drawnFiles(state.stand)].flatMap((feiten) => state.judged(feiten) ?? []);
  const kept = files.filter((one) => state.showsNew(one) && state.add("getrokken", one));
  for (const one of kept) state.lacking(one);
  const around = kept.flatMap((one) => state.turning(one));
  state.ends(files);
  return [...files, ...around];
}

const casesOf = ({ stand, kept }: Collected): ConformiteitZaak[] =>
  kept.map(({ soort, feiten, day, found }, i) => ({
    id: `${stand.vraag}/${stand.id}@${day}#${i + 1}`,
    soort,
    verzoek: toVerzoek(
      new Dossier(stand, day, Object.fromEntries(Object.entries(feiten).filter(([, v]) => v !== null))),
    ),
    verwacht: {
      oordeel: found.oordeel,
      conclusies: Object.fromEntries(stand.regels.map(({ name }) => [name, found.oordeelOver(name) as Oordeel])),
      ontbreekt: found.ontbreekt.exact ? [...found.ontbreekt.feiten.keys()].sort() : null,
      lijsten: found.lijsten,
    },
  }));

/**
 * The cases by which another engine shows that it agrees: for each state of the regime the smallest file of each way to an answer of each
 * conclusion, files that lack a fact where that leaves something open, both sides of the days, numbers and values at which an answer
 * turns, and for each small change of its rules that moves a conclusion a file on which it does. Of rules that are too large for a
 * diagram files are drawn by chance. The same regime gives the same cases, byte for byte.
 *
 * @param regime of `loadRegime` or `regimeOf`
 * @returns the cases, requests with what must come out, and in `standen` and `wijzigingen` what there is no case of
 * @throws {RangeError} for a regime that was not loaded
 * @example
 * const { zaken, wijzigingen } = conformance(regimeOf("zorg-in-onderwijstijd", "brieven-2019-2020"));
 * [...new Set(zaken.map(({ soort }) => soort))]; //=> ["weg", "onvolledig", "grens"]
 * wijzigingen.open; //=> []
 */
export function conformance(regime: Regime): Conformiteit {
  if (!originOf(regime)) throw new RangeError("not a regime that was loaded");
  const { states, standen: told, wijzigingen } = madeOf(regime);
  return {
    ...{ vraag: regime.vraag, regime: regime.id },
    standen: told,
    wijzigingen,
    zaken: states.flatMap(casesOf),
  };
}

/** What a comparison does not look at the order of. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? [...value].sort()
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([k, v]) => [k, sorted(v)]),
        )
      : value;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/**
 * In what the answers of another engine differ from a conformance set. What an engine does not give is not compared, but for the
 * answers of the conclusions: each of those must be there.
 *
 * @param set the cases of `conformance`
 * @param antwoorden one for each case, in any order
 * @returns each difference, in the order of the set; a case without an answer is one
 * @throws {TypeError} for what is no list
 * @example
 * const { zaken } = conformance(regimeOf("zorg-in-onderwijstijd", "brieven-2019-2020"));
 * const own = zaken.map(({ id, verwacht }) => ({ id, ...verwacht }));
 * conformanceDifferences(zaken, own); //=> []
 * conformanceDifferences(zaken, own.slice(1))[0]?.wat; //=> "antwoord"
 */
export function conformanceDifferences(
  set: readonly ConformiteitZaak[],
  antwoorden: readonly (Pick<ConformiteitAntwoord, "id" | "conclusies"> & Partial<ConformiteitAntwoord>)[],
): readonly ConformiteitVerschil[] {
  const given = new Map(antwoorden.map((one) => [one.id, one]));
  return set.flatMap(({ id, verwacht }): ConformiteitVerschil[] => {
    const found = given.get(id);
    if (!found) return [{ id, wat: "antwoord", verwacht, gevonden: null }];
    const conclusies = Object.entries(verwacht.conclusies).flatMap(([name, oordeel]) =>
      found.conclusies[name] === oordeel
        ? []
        : [{ id, wat: `conclusies.${name}`, verwacht: oordeel, gevonden: found.conclusies[name] ?? null }],
    );
    const others = (["oordeel", "ontbreekt", "lijsten"] as const).flatMap((wat) =>
      found[wat] == null || verwacht[wat] === null || same(found[wat], verwacht[wat])
        ? []
        : [{ id, wat, verwacht: verwacht[wat], gevonden: found[wat] }],
    );
    return [...conclusies, ...others];
  });
}
