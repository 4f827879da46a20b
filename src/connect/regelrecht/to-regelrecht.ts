import { stringify } from "yaml";
import { regeltaalfouten } from "../../generated/texts.js";
import { dateFault } from "../../model/datum.js";
import type { Regime } from "../../model/regime.js";
import { type Taal, talen } from "../../model/tekst.js";
import type { RegimeId, VraagNaam } from "../../model/types.js";
import { problem, ToetsverzoekError } from "../../read/errors.js";
import { oneOf, optionsOf } from "../../read/options.js";
import { problemsIn } from "../../read/problems-in.js";
import { type Spoken, writtenIn } from "../expressed/chosen.js";
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
  /** The day on which it was published, which the schema wants and no rule says; left out, the first day on which the regime applies. */
  readonly publicatiedatum?: string;
  /** Regimes of your own, as `loadRegime` makes them. */
  readonly regimes?: readonly Regime[];
}

/** A regime as RegelRecht. */
export interface Regelrecht {
  /** The document, in YAML. */
  readonly yaml: string;
  /** The facts that it takes as parameters: what is not known is left out, or `null`. The day of the request is its calculation date. */
  readonly invoer: readonly Invoer[];
  /** The conclusions, each with the name of its output; that of the final answer is first. */
  readonly conclusies: readonly Uitvoer[];
}

const wrong = /* @__PURE__ */ problemsIn("regeltaalfouten", regeltaalfouten);

const spoken: Spoken<Waarde> = {
  name: "RegelRecht",
  language: operations,
  reserved,
  isReference: (text) => text.startsWith("$"),
};

function bwbOf(laag: Laag, bwbId: unknown): { readonly bwbId?: string } {
  if (bwbId === undefined && !withBwb.includes(laag)) return {};
  if (typeof bwbId === "string" && /^BWBR\d{7}$/.test(bwbId)) return { bwbId };
  throw new ToetsverzoekError([wrong("regelrecht-bwb", "/opties/bwbId", bwbId)]);
}

function publishedOn(datum: unknown, otherwise: string): string {
  if (datum === undefined) return otherwise;
  const fault = typeof datum === "string" ? dateFault(datum) : "form";
  if (fault === undefined) return datum as string;
  throw new ToetsverzoekError([problem(`date-${fault}`, "/opties/publicatiedatum", datum)]);
}

/**
 * Writes a regime as a document of RegelRecht: an article for each conclusion and for each date that follows from others, with the words
 * of the source, its basis in law and the operations. Run by an engine of theirs it gives the answers of `compile`: each conclusion is
 * `ja`, `nee`, `onbekend` or `nvt`. There `EQUALS` and `IN` answer also of what is unknown, and a sum on an unknown day is an error: here
 * both are asked of what is known alone, so that unknown stays unknown.
 *
 * It takes facts as a request check leaves them, each a parameter of its own: a code without the letters before it. A date without its
 * day (`2014-03`) is not known there. What the rules leave out and could turn a "yes" is an accepted `untranslatable` of the final
 * answer; that a regime is no law in force is one that nobody accepted yet, so that an engine asks for it.
 *
 * @param vraag a question of the package, or of a regime in `opties`
 * @param regime the id of one of its regimes
 * @param opties `versie`, `peildatum`, `taal`, `laag`, `bwbId`, `publicatiedatum` and `regimes` where they are needed
 * @returns the document, and by which names facts go in and conclusions come out
 * @throws {ToetsverzoekError} when question, regime or an option is not known, and for what cannot be said there: each by its name
 * @example
 * const { yaml, conclusies } = toRegelrecht("tlv-emb", "wec");
 * yaml.includes("juriconnect: jci1.3:c:BWBR0003549&artikel=39"); //=> true
 * conclusies[0]; //=> { conclusie: "voldoetAanWet", naam: "voldoetAanWet" }
 */
export function toRegelrecht<const V extends VraagNaam>(
  vraag: V,
  regime: RegimeId<V>,
  opties?: RegelrechtOpties,
): Regelrecht;
export function toRegelrecht(vraag: string, regime: string, opties?: RegelrechtOpties): Regelrecht;
export function toRegelrecht(vraag: string, regime: string, opties?: RegelrechtOpties): Regelrecht {
  const names = ["versie", "peildatum", "taal", "laag", "bwbId", "publicatiedatum", "regimes"] as const;
  const read = optionsOf(opties, names);
  const told = new Told(oneOf("taal", read.taal, talen));
  const versie = oneOf("versie", read.versie, versies);
  const laag = oneOf("laag", read.laag, lagen);
  const bwb = bwbOf(laag, read.bwbId);
  const written = writtenIn(spoken, vraag, regime, read);
  const { known, regime: state, writer } = written;
  const publicatiedatum = publishedOn(read.publicatiedatum, known.geldigVan);
  const invoer = invoerVan(state, writer);
  const document = new Document(written, invoer, told, { versie, laag, publicatiedatum, ...bwb });
  return {
    yaml: stringify(document.json(), { aliasDuplicateObjects: false, compat: "yaml-1.1", lineWidth: 0 }),
    invoer,
    conclusies: uitvoerVan(state, writer),
  };
}
