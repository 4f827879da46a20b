import { dateFault } from "../../model/datum.js";
import type { Regime } from "../../model/regime.js";
import { type Taal, talen } from "../../model/tekst.js";
import type { MetEigen, RegimeId, VraagNaam } from "../../model/types.js";
import { ToetsverzoekError } from "../../read/errors.js";
import { oneOf, optionsOf } from "../../read/options.js";
import { Addresses } from "../expressed/addresses.js";
import { beside } from "../expressed/beside.js";
import { type Spoken, writtenIn } from "../expressed/chosen.js";
import { languageProblem } from "../expressed/problems.js";
import { type Invoer, invoerVan, Told, type Uitvoer, uitvoerVan } from "../expressed/told.js";
import { Document, type Versie, versies } from "./document.js";
import { operations, reserved, type Waarde } from "./operations.js";

/** The kinds of instrument that a regime can be given for; the schema wants the BWB id of some. */
export const lagen = [
  "UITVOERINGSBELEID",
  "BELEIDSREGEL",
  "MINISTERIELE_REGELING",
  "KONINKLIJK_BESLUIT",
  "AMVB",
  "WET",
] as const;
export type Laag = (typeof lagen)[number];
const withBwb: readonly Laag[] = ["MINISTERIELE_REGELING", "AMVB", "WET"];

export interface RegelrechtOpties {
  /** The version of the schema; the newest that is written here when it is left out. */
  readonly versie?: Versie;
  /** The day of which the state of the rules is written: for a regime that says other things on other days. */
  readonly peildatum?: string;
  /** The language of names and descriptions; Dutch when it is left out. Quotes stay as they are. */
  readonly taal?: Taal;
  /**
   * For which kind of instrument the document stands. Left out it is what it is: rules of this package on what several sources say
   * (`UITVOERINGSBELEID`), with the basis in law at each output.
   */
  readonly laag?: Laag;
  /** The BWB id of that instrument, where it has one. */
  readonly bwbId?: string;
  /** The day on which it was published, which the schema wants and no rule says; left out, the first day of the state. */
  readonly publicatiedatum?: string;
  /** That somebody read what these rules leave out and accepts it. Without it an engine asks for that. */
  readonly aanvaard?: boolean;
  /** Where the regime can be read: for one of your own, that this package knows no address of. */
  readonly adres?: string;
  /** Regimes of your own, as `loadRegime` makes them. */
  readonly regimes?: readonly Regime[];
}

/** A regime as RegelRecht. */
export interface Regelrecht {
  /** The document, in YAML. */
  readonly yaml: string;
  /** The facts that it takes as parameters: what is not known is `null`. The day of the request is its calculation date. */
  readonly invoer: readonly Invoer[];
  /** The conclusions, each with the name of its output; that of the final answer is first. */
  readonly conclusies: readonly Uitvoer[];
}

const spoken: Spoken<Waarde> = {
  name: "RegelRecht",
  language: operations,
  reserved,
  isReference: (text) => text.startsWith("$"),
};

function bwbOf(laag: Laag, bwbId: unknown): { readonly bwbId?: string } {
  if (bwbId === undefined && !withBwb.includes(laag)) return {};
  if (typeof bwbId === "string" && /^BWBR\d{7}$/.test(bwbId)) return { bwbId };
  throw new ToetsverzoekError([languageProblem("regelrecht-bwb", "/opties/bwbId", bwbId)]);
}

function publishedOn(datum: unknown, otherwise: string): string {
  if (datum === undefined) return otherwise;
  if (typeof datum === "string" && dateFault(datum) === undefined) return datum;
  throw new ToetsverzoekError([languageProblem("regelrecht-date", "/opties/publicatiedatum", datum)]);
}

function acceptedBy(aanvaard: unknown): boolean {
  if (aanvaard === undefined || typeof aanvaard === "boolean") return aanvaard === true;
  throw new ToetsverzoekError([languageProblem("regelrecht-accepted", "/opties/aanvaard", aanvaard)]);
}

/**
 * Writes a regime as a document of RegelRecht: an article for each conclusion and for each date that follows from others, with the words
 * of the source, its basis in law and the operations. Run by an engine of theirs it gives the answers of `compile`: each conclusion is
 * `ja`, `nee`, `onbekend` or `nvt`. There `EQUALS` and `IN` answer also of what is unknown, and a sum on an unknown day is an error: here
 * both are asked of what is known alone, so that unknown stays unknown. A document is one state of a regime: two of them have one
 * `$id` and each its own `valid_from`.
 *
 * It takes facts as a request check leaves them, each a parameter of its own that is `null` when it is not known: a code without the
 * letters before it. A date without its day (`2014-03`) has no place there (`heleDag` in `invoer`): the final answer is then that of
 * `compile` or `onbekend`, and a conclusion that `compile` says does not apply can be anything. What the rules leave out and could turn
 * a "yes" is an `untranslatable` of the final answer, accepted once `aanvaard` says so; that a regime is no law in force is one that
 * nobody accepted yet, so that an engine asks for it.
 *
 * @param vraag a question of the package, or of a regime in `opties`
 * @param regime the id of one of its regimes
 * @param opties `versie`, `peildatum`, `taal`, `laag`, `bwbId`, `publicatiedatum`, `aanvaard`, `adres` and `regimes` where they are needed
 * @returns the document, and by which names facts go in and conclusions come out
 * @throws {ToetsverzoekError} when question, regime or an option is not known, and for what cannot be said there: each by its
 *   name; an address with a BSN in it (`connect-bsn`); and without `yaml`
 * @example
 * const { yaml, conclusies } = await toRegelrecht("tlv-emb", "wec");
 * yaml.includes("juriconnect: jci1.3:c:BWBR0003549&artikel=39"); //=> true
 * conclusies[0]; //=> { conclusie: "voldoetAanWet", naam: "voldoetAanWet" }
 */
export function toRegelrecht<const V extends VraagNaam>(
  vraag: V,
  regime: RegimeId<V>,
  opties?: RegelrechtOpties,
): Promise<Regelrecht>;
export function toRegelrecht(vraag: string, regime: string, opties: MetEigen<RegelrechtOpties>): Promise<Regelrecht>;
export async function toRegelrecht(vraag: string, regime: string, opties?: RegelrechtOpties): Promise<Regelrecht> {
  const read = optionsOf(opties, [
    ...(["versie", "peildatum", "taal", "laag", "bwbId"] as const),
    ...(["publicatiedatum", "aanvaard", "adres", "regimes"] as const),
  ]);
  const told = new Told(oneOf("taal", read.taal, talen));
  const versie = oneOf("versie", read.versie, versies);
  const laag = oneOf("laag", read.laag, lagen);
  const bwb = bwbOf(laag, read.bwbId);
  const written = writtenIn(spoken, vraag, regime, read);
  const { regime: state, writer } = written;
  const addresses = new Addresses(written, told, read.adres);
  const publicatiedatum = publishedOn(read.publicatiedatum, state.geldigVan);
  const aanvaard = acceptedBy(read.aanvaard);
  const invoer = invoerVan(state, writer);
  const uitgave = { versie, laag, publicatiedatum, aanvaard, ...bwb };
  const document = new Document(written, invoer, told, addresses, uitgave);
  const { stringify } = await beside("yaml", () => import("yaml"));
  return {
    yaml: stringify(document.json(), { aliasDuplicateObjects: false, compat: "yaml-1.1", lineWidth: 0 }),
    invoer,
    conclusies: uitvoerVan(state, writer),
  };
}
