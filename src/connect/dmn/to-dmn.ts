import type { Regime } from "../../model/regime.js";
import { type Taal, talen } from "../../model/tekst.js";
import type { MetEigen, RegimeId, VraagNaam } from "../../model/types.js";
import { oneOf, optionsOf } from "../../read/options.js";
import { Addresses } from "../expressed/addresses.js";
import { beside } from "../expressed/beside.js";
import { type Spoken, writtenIn } from "../expressed/chosen.js";
import { type Invoer, invoerVan, Told, type Uitvoer, uitvoerVan } from "../expressed/told.js";
import { Document, type Naamgeving, naamgevingen } from "./document.js";
import { type Feel, feel, reserved } from "./feel.js";

export interface DmnOpties {
  /** The day of which the state of the rules is written: for a regime that says other things on other days. */
  readonly peildatum?: string;
  /** The language of names and descriptions; Dutch when it is left out. Quotes stay as they are. */
  readonly taal?: Taal;
  /**
   * What elements are called: by the name that expressions have for them (`id`), or by their title for who reads the diagram. The other
   * one stands in `label`. A strict engine takes the first alone.
   */
  readonly namen?: Naamgeving;
  /** Where the regime can be read, which stands in the namespace: for one of your own, that this package knows no address of. */
  readonly adres?: string;
  /** Regimes of your own, as `loadRegime` makes them. */
  readonly regimes?: readonly Regime[];
}

/** A regime as DMN. */
export interface Dmn {
  /** The document, DMN 1.3. */
  readonly xml: string;
  /** The facts that it takes: what is not known is left out, or `null`. */
  readonly invoer: readonly Invoer[];
  /** The conclusions, each with the name of its decision; that of the final answer is first. */
  readonly conclusies: readonly Uitvoer[];
}

const spoken: Spoken<Feel> = { name: "FEEL", language: feel, reserved };

/**
 * Writes a regime as DMN 1.3: a decision for each conclusion and for each date that follows from others, in FEEL, with what it rests on
 * as information requirements, and the article and its words as its description. Run by an engine it gives the answers of `compile`:
 * each conclusion is `ja`, `nee`, `onbekend` or `nvt`. In FEEL an equality of what is unknown is false; every equality here is asked
 * of what is known alone, so that unknown stays unknown. A document is one state of a regime, and says which.
 *
 * It takes facts as a request check leaves them, each a variable of its own: a date as a date, a code without the letters before it. A
 * date without its day (`2014-03`) has no place there (`heleDag` in `invoer`): the final answer is then that of `compile` or
 * `onbekend`, and a conclusion that `compile` says does not apply can be anything.
 *
 * @param vraag a question of the package, or of a regime in `opties`
 * @param regime the id of one of its regimes
 * @param opties `peildatum`, `taal`, `namen`, `adres` and `regimes` where they are needed
 * @returns the document, and by which names facts go in and conclusions come out
 * @throws {ToetsverzoekError} when question or regime is not known, and for what cannot be said in FEEL: each by its name; an address
 *   with a BSN in it (`connect-bsn`); and without `dmn-moddle`
 * @example
 * const { xml, invoer, conclusies } = await toDmn("tlv-emb", "wec");
 * xml.includes('<dmn:decision id="binnenLeeftijdsgrens_beslissing"'); //=> true
 * invoer.find(({ feit }) => feit === "tlv.einddatum"); //=> { feit: "tlv.einddatum", naam: "tlv_einddatum", type: "date" }
 * conclusies[0]; //=> { conclusie: "voldoetAanWet", naam: "voldoetAanWet" }
 */
export function toDmn<const V extends VraagNaam>(vraag: V, regime: RegimeId<V>, opties?: DmnOpties): Promise<Dmn>;
export function toDmn(vraag: string, regime: string, opties: MetEigen<DmnOpties>): Promise<Dmn>;
export async function toDmn(vraag: string, regime: string, opties?: DmnOpties): Promise<Dmn> {
  const read = optionsOf(opties, ["peildatum", "taal", "namen", "adres", "regimes"]);
  const told = new Told(oneOf("taal", read.taal, talen));
  const naamgeving = oneOf("namen", read.namen, naamgevingen);
  const written = writtenIn(spoken, vraag, regime, read);
  const addresses = new Addresses(written, told, read.adres);
  const { regime: state, writer } = written;
  const invoer = invoerVan(state, writer);
  const { DmnModdle } = await beside("dmn-moddle", () => import("dmn-moddle"));
  return {
    xml: await new Document(new DmnModdle(), written, invoer, told, addresses, naamgeving).xml(),
    invoer,
    conclusies: uitvoerVan(state, writer),
  };
}
