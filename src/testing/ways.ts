import type { Feiten } from "../model/feit.js";
import type { Kleene, Oordeel } from "../model/oordeel.js";
import { dayOf } from "../model/peildatum.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { standOp } from "../model/stand.js";
import type { Tekst } from "../model/tekst.js";
import type { VignettenBestand, Zaak, ZakenBestand } from "../model/zaken.js";
import type { Point } from "../prove/points.js";
import { type Way, type WayChart, type Ways, wayChartOf } from "../prove/ways.js";
import { ToetsverzoekError } from "../read/errors.js";
import { optionsOf } from "../read/options.js";
import { recordProblem } from "../read/record-errors.js";
import { originOf } from "../read/regime/origin.js";
import { newestDay } from "../read/sides.js";
import { type Dossier, type Geval, readFacts } from "./cases.js";
import { Examiner } from "./examine.js";
import { inLanguages, pointName, titleOf, waySentence } from "./way-words.js";
import { type Written, writtenCases, zaakOf } from "./written-cases.js";

/** One way to an answer of a conclusion. */
export interface Weg {
  readonly antwoord: Oordeel;
  /** The conclusion, its answer, and what is so and what is not, as a sentence. */
  readonly zin: Tekst;
  /** What is so on every complete file that goes this way: `onbekend` is what does not count on it. */
  readonly voorwaarden: readonly { readonly naam: Tekst; readonly oordeel: Kleene }[];
  /** The facts of the smallest file of which is known that it goes this way; `null` where none was found in time. */
  readonly zaak: Zaak | null;
  /** The day on which that file goes this way: another than that of the rules where a rule asks for the day itself. */
  readonly peildatum: string;
  /** The cases that go it already, by their sentences; of a file without one, the number of its place. */
  readonly gevallen: readonly string[];
}

/** The ways to each answer of a conclusion. */
export interface Wegen {
  readonly regime: string;
  readonly conclusie: string;
  readonly titel: Tekst;
  /** The day of the rules, and of each case that has no day of its own. */
  readonly peildatum: string;
  /** Whether they were found: not where there are too many, or the conditions ask for what no diagram holds. */
  readonly gevonden: boolean;
  /** Each complete file goes exactly one of these. */
  readonly wegen: readonly Weg[];
  /** A case for each way that none goes yet, to be saved under this name; `null` where there is none. */
  readonly ontbrekend: { readonly bestand: string; readonly inhoud: ZakenBestand | VignettenBestand } | null;
}

export interface WegenOpties {
  /** The cases at hand: of `readCases`, or files with a `peildatum` and a `zaak`. A case counts where it says what the conclusion must be, also while its scope is open. */
  readonly gevallen?: readonly (Geval | Dossier)[];
  /** The day of the rules; without it, that of the newest state. */
  readonly peildatum?: string;
}

/** Whether a case would notice another answer of the conclusion. */
function isAbout(geval: Geval | Dossier, regime: Regime, conclusie: string): boolean {
  if (!("verwacht" in geval)) return true;
  const { over, conclusies = {} } = geval.verwacht;
  if (over !== undefined) return over === conclusie;
  return Object.hasOwn(conclusies, conclusie) || regime.regels.find(({ slotsom }) => slotsom)?.name === conclusie;
}

/** A date of which the day is not known goes no way by itself. */
const whole = (stand: Regime, feiten: Feiten): Feiten =>
  Object.fromEntries(
    stand.feiten.map(({ id, type }) => {
      const value = feiten[id] ?? null;
      return [id, type === "date" && !/^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? null : value];
    }),
  );

/** What is read of a call. */
interface Asked {
  readonly regime: Regime;
  readonly stand: Regime;
  readonly regel: Regel;
  readonly peildatum: string;
  readonly gevallen: readonly (Geval | Dossier)[];
}

function read(regime: Regime, conclusie: string | undefined, opties: unknown): Asked {
  if (!originOf(regime)) throw new RangeError("not a regime that was loaded");
  const given = optionsOf(opties, ["gevallen", "peildatum"]);
  const peildatum = given.peildatum === undefined ? newestDay(regime) : String(given.peildatum);
  const wrong = problemsOf(() => readFacts(regime, { peildatum, zaak: {} }));
  const stand = standOp(regime, peildatum) ?? regime;
  const names = stand.regels.map(({ name }) => name);
  const regel = stand.regels.find(({ name, slotsom }) => (conclusie === undefined ? slotsom : name === conclusie));
  if (!regel) wrong.push(recordProblem("option-value", "/conclusie", conclusie, { keuze: names.join(", ") }, names));
  if (!regel || wrong.length > 0) throw new ToetsverzoekError(wrong);
  return { regime, stand, regel, peildatum, gevallen: (given.gevallen ?? []) as Asked["gevallen"] };
}

function problemsOf(call: () => unknown) {
  try {
    call();
    return [];
  } catch (error) {
    if (error instanceof ToetsverzoekError) return [...error.problemen];
    throw error;
  }
}

/** The cases that say something of the conclusion under the rules of that day, read, each with the sentence that it goes by. */
function casesOf({ regime, stand, regel, gevallen }: Asked): { readonly zin: string; readonly feiten: Feiten }[] {
  return gevallen.flatMap((geval, i) => {
    if (standOp(regime, geval.peildatum) !== stand || !isAbout(geval, stand, regel.name)) return [];
    const zin = "zin" in geval ? geval.zin : String(i);
    return [{ zin, feiten: whole(stand, readFacts(regime, geval)) }];
  });
}

function told(
  asked: Asked,
  chart: WayChart,
  ways: Ways,
): { readonly weg: Weg; readonly written: Written | undefined }[] {
  const { stand, regel, peildatum } = asked;
  const cases = casesOf(asked);
  return ways.ways.map((way: Way) => {
    const zin = inLanguages((taal) => waySentence(stand, regel, ways, way, taal));
    const found = chart.witness(way, peildatum);
    const feiten = typeof found === "object" ? found.feiten : undefined;
    const gevallen = cases.flatMap((one) => (chart.shows(way, one.feiten) ? [one.zin] : []));
    const written = feiten && { zin: zin.nl, feiten, antwoord: way.answer };
    return {
      weg: {
        antwoord: way.answer,
        zin,
        voorwaarden: way.cells.map(({ point, said }) => ({
          naam: inLanguages((taal) => pointName(stand, ways.points[point] as Point, taal)),
          oordeel: said,
        })),
        zaak: written ? zaakOf(written) : null,
        peildatum: dayOf(feiten ?? {}, peildatum),
        gevallen,
      },
      written: gevallen.length > 0 ? undefined : written,
    };
  });
}

/**
 * The ways to each answer of a conclusion, from the diagram of its regime: every complete file goes exactly one of them. Of each the
 * smallest file, with events in their usual order; and a file of cases for those that none of the cases at hand goes.
 *
 * A way is told by what the rule asks: its scope, its field of application and its conditions. What cannot go together is left out.
 * Where there are too many ways to tell, groups of conditions are taken together.
 *
 * @param regime of `loadRegime` or `regimeOf`
 * @param conclusie the name of a rule; without it, the first final conclusion
 * @param opties the cases at hand (`gevallen`), and the day of the rules (`peildatum`)
 * @returns the ways, in the order yes, no, not known, does not apply; and in `ontbrekend` what to save beside the cases at hand: whole
 *   cases where the rule is one that the regime takes over
 * @throws {ToetsverzoekError} for a conclusion that the regime does not have, another option, a day on which it does not apply, and a
 *   case that cannot be read
 * @throws {RangeError} for a regime that was not loaded
 * @example
 * // How can the duty to state reasons come out, and of how many ways is there no case yet?
 * const { wegen, ontbrekend } = ways(regimeOf("tlv-emb", "wec"), "gemotiveerd");
 * wegen.map(({ antwoord }) => antwoord); //=> ["ja", "nee", "nvt"]
 * wegen[2]?.zin.en; //=> "The reasons of the decision: does not apply, for the file does not meet “a new admissibility declaration is needed”."
 * ontbrekend?.inhoud.zaken.length; //=> 3
 */
export function ways(regime: Regime, conclusie?: string, opties?: WegenOpties): Wegen {
  const asked = read(regime, conclusie, opties);
  const { stand, regel, peildatum } = asked;
  const chart = wayChartOf(stand);
  const found = chart?.of(regel.name);
  const all = chart && found ? told(asked, chart, found) : [];
  const missing = all.flatMap(({ written }) => written ?? []);
  return {
    ...{ regime: regime.id, conclusie: regel.name, titel: inLanguages((taal) => titleOf(regel, taal)), peildatum },
    gevonden: found !== undefined,
    wegen: all.map(({ weg }) => weg),
    ontbrekend: missing.length === 0 ? null : writtenCases(regime, regel, peildatum, missing, new Examiner(regime)),
  };
}
