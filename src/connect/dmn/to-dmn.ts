import type { Regime } from "../../model/regime.js";
import { type Taal, talen } from "../../model/tekst.js";
import type { RegimeId, VraagNaam } from "../../model/types.js";
import { oneOf, optionsOf } from "../../read/options.js";
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
   * What elements are called: by their title, for who reads the diagram, or by the name that expressions have for them, for an engine
   * that wants both the same. The other one stands in `label`.
   */
  readonly namen?: Naamgeving;
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
 * of what is known alone, so that unknown stays unknown.
 *
 * It takes facts as a request check leaves them, each a variable of its own: a date as a date, a code without the letters before it. A
 * date without its day (`2014-03`) is not known there.
 *
 * @param vraag a question of the package, or of a regime in `opties`
 * @param regime the id of one of its regimes
 * @param opties `peildatum`, `taal`, `namen` and `regimes` where they are needed
 * @returns the document, and by which names facts go in and conclusions come out
 * @throws {ToetsverzoekError} when question or regime is not known, and for what cannot be said in FEEL: each by its name
 * @example
 * const { xml, invoer, conclusies } = await toDmn("tlv-emb", "wec");
 * xml.includes('<dmn:decision id="binnenLeeftijdsgrens_beslissing"'); //=> true
 * invoer.find(({ feit }) => feit === "tlv.einddatum"); //=> { feit: "tlv.einddatum", naam: "tlv_einddatum", type: "date" }
 * conclusies[0]; //=> { conclusie: "voldoetAanWet", naam: "voldoetAanWet" }
 */
export function toDmn<const V extends VraagNaam>(vraag: V, regime: RegimeId<V>, opties?: DmnOpties): Promise<Dmn>;
export function toDmn(vraag: string, regime: string, opties?: DmnOpties): Promise<Dmn>;
export async function toDmn(vraag: string, regime: string, opties?: DmnOpties): Promise<Dmn> {
  const read = optionsOf(opties, ["peildatum", "taal", "namen", "regimes"]);
  const told = new Told(oneOf("taal", read.taal, talen));
  const naamgeving = oneOf("namen", read.namen, naamgevingen);
  const written = writtenIn(spoken, vraag, regime, read);
  const { regime: state, writer } = written;
  const invoer = invoerVan(state, writer);
  return {
    xml: await new Document(written, invoer, told, naamgeving).xml(),
    invoer,
    conclusies: uitvoerVan(state, writer),
  };
}
