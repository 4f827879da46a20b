import { preparedFor } from "../judge/prepared.js";
import { needsOf } from "../judge/references.js";
import { derive } from "../judge/situation.js";
import type { Afleiding } from "../model/afleiding.js";
import { isIncomplete } from "../model/datum.js";
import type { FeitWaarde } from "../model/feit.js";
import type { Kalender } from "../model/kalender.js";
import { asksDay, PEILDATUM_FEIT } from "../model/peildatum.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { standOp } from "../model/stand.js";
import { optionsOf } from "../read/options.js";
import { newestDay } from "../read/sides.js";
import { isCount } from "../reckon/operations.js";
import { type Dossier, readFacts } from "./cases.js";
import { Sizes, type StockGroep, StockWriter } from "./stock-conditions.js";

/** A rule as stock json-rules-engine loads it: one for each answer of a conclusion. */
export interface StockRegel {
  readonly name: string;
  /** What it names of other conclusions is written out in it: each such group has that name and answer as its `name`. */
  readonly conditions: StockGroep;
  readonly event: {
    /** The name of the conclusion. */
    readonly type: string;
    readonly params: { readonly oordeel: "ja" | "nee" | "nvt"; readonly zin: string };
  };
}

/** What the rules for json-rules-engine leave out, by name: with the days, facts or parts of an outcome that it concerns. */
export interface NietGezegd {
  /**
   * `standen`: other days have other rules; these are the days on which each begins. `onvolledige-datum`: of these dates the day may be
   * missing, and is unknown here. `telling`: a number that is not wholly known is unknown here, also where every number that is left says
   * the same. `controles`: bounds that a request must keep. `uitkomst`: parts of an outcome that are no answer.
   */
  readonly wat: "standen" | "onvolledige-datum" | "telling" | "controles" | "uitkomst";
  readonly welke: readonly string[];
}

/** A regime for who has json-rules-engine alone. Plain data: it can be written as JSON and read again. */
export interface StockRegels {
  readonly vraag: string;
  readonly regime: string;
  /** The days on which these rules hold, both included. */
  readonly geldigVan: string;
  readonly geldigTot: string | null;
  /** The conclusions; the first final one gives the answer. */
  readonly conclusies: readonly string[];
  readonly slotsom: string;
  /** For `new Engine(regels)`. */
  readonly regels: readonly StockRegel[];
  /** The facts that the engine must be given, each: `null` is unknown. */
  readonly feiten: readonly string[];
  /** Those of them that follow from others: by which operation and from what, each after what it follows from. */
  readonly afgeleid: readonly Afleiding[];
  /** What terms count by. */
  readonly kalenders: Readonly<Record<string, Kalender>>;
  readonly nietGezegd: readonly NietGezegd[];
}

export interface StockOpties {
  /** The day of the rules; without it, that of the newest state. */
  readonly peildatum?: string;
}

/** The facts of a file for json-rules-engine. */
export interface StockFeiten {
  /** Each by its id, `null` where it is unknown; those that follow from others are among them. */
  readonly feiten: Readonly<Record<string, FeitWaarde | null>>;
  /** The dates of which only the month or the year was given: unknown here, and known to `evaluate`. */
  readonly onvolledig: readonly string[];
}

function stateOf(regime: Regime, day: string): Regime {
  // Says which days there are, where this is none of them.
  readFacts(regime, { peildatum: day, zaak: {} });
  return standOp(regime, day) ?? regime;
}

/** Those on which a rule rests, each after what it follows from. */
function derivedIn({ regels, afleidingen }: Regime): Afleiding[] {
  const needed = new Set(regels.flatMap(needsOf));
  for (const one of [...afleidingen].reverse())
    if (needed.has(one.id)) for (const need of needsOf(one)) needed.add(need);
  return afleidingen.filter(({ id }) => needed.has(id));
}

const factsIn = (stand: Regime): string[] => [
  ...(asksDay(stand) ? [PEILDATUM_FEIT] : []),
  ...stand.feiten.map(({ id }) => id),
  ...derivedIn(stand).map(({ id }) => id),
];

/** So many comparisons are written out in one rule; those of this package have some hundreds. */
const MOST_COMPARISONS = 100_000;

function rulesOf({ name, event }: Regel, writer: StockWriter, sizes: Sizes): StockRegel[] {
  const answers = writer.answers(name);
  return (["ja", "nee", "nvt"] as const).flatMap((oordeel): StockRegel[] => {
    const met = answers[oordeel];
    if (met === false) return [];
    // An empty `all` is met on every file; what is met on some is a group with a name.
    const conditions = typeof met === "object" && !("fact" in met) ? met : { all: [] };
    if (sizes.of(conditions) > MOST_COMPARISONS)
      throw new RangeError(
        `${name} has more than ${MOST_COMPARISONS} comparisons when the conclusions it names are written out`,
      );
    const zin = event.params[oordeel] ?? "";
    return [{ name: `${name} ${oordeel}`, conditions, event: { type: name, params: { oordeel, zin } } }];
  });
}

/** The parts of an outcome that no rule says. */
const BESIDE = ["ontbreekt", "gevolgen", "termijnen", "waarschuwingen", "doorslaggevend"] as const;

function leftOut(regime: Regime, stand: Regime): NietGezegd[] {
  const found: NietGezegd[] = [
    { wat: "standen", welke: regime.standen.length > 1 ? regime.standen.map(({ geldigVan }) => geldigVan) : [] },
    { wat: "onvolledige-datum", welke: stand.feiten.filter(({ onvolledig }) => onvolledig).map(({ id }) => id) },
    {
      wat: "telling",
      welke: derivedIn(stand)
        .filter(isCount)
        .map(({ id }) => id),
    },
    { wat: "controles", welke: [...new Set(stand.controles.map(({ feit }) => feit))] },
    { wat: "uitkomst", welke: BESIDE },
  ];
  return found.filter(({ welke }) => welke.length > 0);
}

/**
 * A regime as rules of stock json-rules-engine, with nothing of ours in it: no operator, no code. For each conclusion there is a rule for
 * each answer, which gives an event of the name of the conclusion with that answer in `params.oordeel`. Where none of them gives one, the
 * conclusion is `onbekend`.
 *
 * Transitional law stands in the conditions. What the rules do not say is named in `nietGezegd`. Of a file on which all is known the
 * answers are those of `evaluate`; of any other too, apart from what is named there.
 *
 * @param regime of `loadRegime` or `regimeOf`
 * @param opties `peildatum`: the day of the rules
 * @returns the rules, the facts to give, and for each that follows from others how: plain data
 * @throws {ToetsverzoekError} for a day on which the regime does not apply, and an option that there is not
 * @throws {RangeError} for rules in which conclusions name each other so often that no rule holds them written out: it names the conclusion
 * @example
 * const { regels, slotsom } = toStock(regimeOf("tlv-emb", "wec"));
 * // const { events } = await new Engine(regels).run(feiten);
 * slotsom; //=> "voldoetAanWet"
 * regels.find(({ event }) => event.type === slotsom)?.conditions.name; //=> "voldoetAanWet ja"
 */
export function toStock(regime: Regime, opties?: StockOpties): StockRegels {
  const given = optionsOf(opties, ["peildatum"]);
  const stand = stateOf(regime, given.peildatum === undefined ? newestDay(regime) : String(given.peildatum));
  const writer = new StockWriter(stand);
  const sizes = new Sizes();
  const regels = stand.regels.flatMap((regel) => rulesOf(regel, writer, sizes));
  return {
    ...{ vraag: stand.vraag, regime: stand.id, geldigVan: stand.geldigVan, geldigTot: stand.geldigTot ?? null },
    conclusies: stand.regels.map(({ name }) => name),
    slotsom: stand.regels.find(({ slotsom }) => slotsom)?.name ?? "",
    regels,
    feiten: factsIn(stand),
    afgeleid: derivedIn(stand),
    kalenders: stand.kalenders,
    nietGezegd: leftOut(regime, stand),
  };
}

/**
 * The facts of a file as the rules of `toStock` ask for them, with those that follow from others worked out.
 *
 * @param regime the one that `toStock` was given
 * @param dossier the facts, nested, and the day of the request, which is one that the rules hold on
 * @returns the facts by their ids, and which dates count as unknown because their day is not known
 * @throws {ToetsverzoekError} with every mistake in the file
 * @example
 * const zaak = { verklaring: { datum: "2026-02-20" } };
 * const { feiten } = stockFacts(regimeOf("vrijstelling", "leerplichtwet-1969"), { peildatum: "2026-05-20", zaak });
 * feiten["verklaring.bruikbaarTotEnMet"]; //=> "2026-05-20"
 * feiten["kennisgeving.datum"]; //=> null
 */
export function stockFacts(regime: Regime, dossier: Dossier): StockFeiten {
  const given = readFacts(regime, dossier);
  const stand = standOp(regime, dossier.peildatum) ?? regime;
  const open = stand.feiten.filter(({ id, type }) => type === "date" && isIncomplete(given[id])).map(({ id }) => id);
  const whole = { ...given, ...Object.fromEntries(open.map((id) => [id, null])) };
  const facts = derive(preparedFor(stand).machine, whole);
  return { feiten: Object.fromEntries(factsIn(stand).map((id) => [id, facts[id] ?? null])), onvolledig: open };
}
