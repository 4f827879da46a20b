import type { Feit } from "../model/feit.js";
import { freeze } from "../model/freeze.js";
import { type Antwoord, nameOf } from "../model/naam.js";
import { sourcesOf } from "../model/names.js";
import { givenIn } from "../model/peildatum.js";
import type { Kracht } from "../model/regel.js";
import type { NietGecodeerd, Norm, OpenPunt, Rechtskarakter, Regime } from "../model/regime.js";
import type { Status } from "../model/status.js";
import type { Tekst } from "../model/tekst.js";
import type { EvaluateOpties, VraagNaam } from "../model/types.js";
import { factBeside } from "../model/values-beside.js";
import { ownRegimes } from "../read/options.js";
import { libraryOf, regimesAbout, type Stock } from "../read/regime/stock.js";
import { answersOf } from "../read/words.js";

/** A conclusion of a regime: what it is called, how strong it is, and where it stands in the law. */
export interface ConclusieBeschrijving {
  readonly id: string;
  readonly titel: Tekst;
  readonly kracht: Kracht | null;
  readonly slotsom: boolean;
  readonly vindplaats: string;
  /** Every source of its rule, `vindplaats` first: which of them decided is said by an outcome. */
  readonly vindplaatsen: readonly string[];
}

/** A fact of a question, with the answers to choose from, each with its name; `null` where there is no list of them. */
export interface FeitBeschrijving extends Feit {
  readonly titel: Tekst;
  readonly antwoorden: readonly Antwoord[] | null;
}

/** A date or a number that a regime works out. */
export interface AfleidingBeschrijving {
  readonly id: string;
  readonly titel: Tekst;
  readonly vindplaats: string | null;
}

/** A consequence that a regime gives, and the parts of its value. */
export interface GevolgBeschrijving {
  readonly naam: string;
  readonly titel: Tekst;
  readonly velden: readonly { readonly naam: string; readonly titel: Tekst }[];
}

/** A regime: its status and validity, its conclusions, and what it leaves out or open. */
export interface RegimeBeschrijving {
  readonly id: string;
  readonly titel: Tekst;
  readonly status: Status;
  readonly hypothetisch: boolean;
  readonly rechtskarakter: Rechtskarakter;
  readonly geldigVan: string;
  /** The last day, when it has one. */
  readonly geldigTot: string | null;
  /** The stretches of time in which nothing in its rules changes. */
  readonly standen: readonly { readonly van: string; readonly totEnMet: string | null }[];
  readonly standaardVan: string | null;
  readonly bouwtVoortOp: string | null;
  readonly conclusies: readonly ConclusieBeschrijving[];
  readonly afleidingen: readonly AfleidingBeschrijving[];
  readonly gevolgen: readonly GevolgBeschrijving[];
  readonly termijnen: readonly { readonly id: string; readonly titel: Tekst; readonly vindplaats: string }[];
  readonly nietGecodeerd: readonly NietGecodeerd[];
  readonly openPunten: readonly OpenPunt[];
  readonly normen: readonly Norm[];
}

/** A question: its facts in the order in which to ask them, and its regimes. */
export interface VraagBeschrijving {
  readonly vraag: string;
  readonly titel: Tekst;
  /** The groups of its facts, in the same order. */
  readonly groepen: readonly { readonly id: string; readonly titel: Tekst }[];
  readonly feiten: readonly FeitBeschrijving[];
  readonly regimes: readonly RegimeBeschrijving[];
}

function describeRegime(regime: Regime): RegimeBeschrijving {
  const { id, titel, status, hypothetisch, rechtskarakter, geldigVan, nietGecodeerd, openPunten, normen } = regime;
  return {
    id,
    titel,
    status,
    hypothetisch,
    rechtskarakter,
    geldigVan,
    geldigTot: regime.geldigTot ?? null,
    standen: (regime.standen.length === 0 ? [regime] : regime.standen).map((stand) => ({
      van: stand.geldigVan,
      totEnMet: stand.geldigTot ?? null,
    })),
    standaardVan: regime.standaardVan ?? null,
    bouwtVoortOp: regime.bouwtVoortOp ?? null,
    conclusies: regime.regels.map((regel) => ({
      id: regel.name,
      titel: { nl: regel.titel, en: regel.en?.titel ?? regel.titel },
      kracht: regel.kracht ?? null,
      slotsom: regel.slotsom === true,
      vindplaats: regel.bron.vindplaats,
      vindplaatsen: sourcesOf(regel).map((bron) => bron.vindplaats),
    })),
    afleidingen: regime.afleidingen.map(({ id: name, titel: nl, en = nl, bron }) => ({
      id: name,
      titel: { nl, en },
      vindplaats: bron?.vindplaats ?? null,
    })),
    gevolgen: regime.gevolgen.map(({ naam, titel: text, velden = {} }) => ({
      naam,
      titel: nameOf(naam, text),
      velden: Object.entries(velden).map(([key, veld]) => ({ naam: key, titel: veld.titel })),
    })),
    termijnen: regime.termijnen.map(({ id: name, titel: text, bron }) => ({
      id: name,
      titel: text,
      vindplaats: bron.vindplaats,
    })),
    nietGecodeerd,
    openPunten,
    normen,
  };
}

/** Any name but that of a question of the package that this entry does not have. */
type Elders<N extends VraagNaam, V extends string> = V extends Exclude<VraagNaam, N> ? never : V;

export interface Describe<N extends VraagNaam = VraagNaam> {
  /**
   * Describes a question: enough to build a form. Each fact with its type, its question in Dutch and English,
   * who supplies it, what shows it and when it is asked; each regime with its validity and conclusions.
   *
   * @param vraag a question of the package, or of a regime in `opties`
   * @returns texts in Dutch and English (`{ nl, en }`), facts in the order in which they are asked, days as `YYYY-MM-DD`; frozen,
   *   as all that the package gives
   * @throws {ToetsverzoekError} for a question that neither the package nor `opties` knows (`question-unknown`), one that only
   *   another entry of the package has (`question-elsewhere`), and options that are no options
   * @example
   * // Which question do I ask first?
   * describe("vrijstelling").feiten[0]?.vraag.en; //=> "When was the young person born?"
   * describe("tlv-emb").regimes.map(({ id }) => id); //=> ["wec", "emb-2019"]
   */
  (vraag: N): VraagBeschrijving;
  /**
   * Describes a question with the facts and regimes that are your own, or a question of your own.
   *
   * @param opties own regimes, from `loadRegime`: they may bring facts, or a question, of their own
   */
  <const V extends string>(vraag: Elders<N, V>, opties?: EvaluateOpties): VraagBeschrijving;
}

/** Makes `describe` for the questions of a stock. */
export function describeIn<N extends VraagNaam>(stock: Stock<N>): Describe<N> {
  const describe = (vraag: string, opties?: EvaluateOpties): VraagBeschrijving => {
    const regimes = regimesAbout(libraryOf(stock, ownRegimes(opties)), vraag);
    const feiten = new Map<string, Feit>();
    for (const feit of regimes.flatMap((regime) => givenIn(regime.feiten))) {
      // A regime that does not use a fact knows nothing of its bonds with others.
      if (!feiten.has(feit.id) || feit.alleenBij || feit.nietBij) feiten.set(feit.id, feit);
    }
    const groepen = Object.assign({}, ...regimes.map((regime) => regime.groepen)) as Regime["groepen"];
    const ids = [...new Set([...feiten.keys()].map((id) => id.split(".")[0] ?? ""))];
    return freeze({
      vraag,
      titel: regimes[0].vraagTitel,
      groepen: ids.map((id) => ({ id, titel: nameOf(id, groepen[id]) })),
      feiten: [...feiten.values()]
        .map((one) => factBeside(one, regimes))
        .map((feit) => ({
          ...feit,
          titel: nameOf(feit.id, feit.titel),
          antwoorden: answersOf(feit),
        })),
      regimes: regimes.map(describeRegime),
    });
  };
  return describe as Describe<N>;
}
