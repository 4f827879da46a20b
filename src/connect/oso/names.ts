import { oso } from "../../generated/connect/oso.js";
import { mappingOf } from "../errors.js";
import { isNumberName, toldName } from "../person.js";

/** The one question that the dossier has names for, with those names. */
export const [vraag = ""] = Object.keys(oso.vragen);
export const mapping = mappingOf(oso, vraag, "/vraag");
/** What its facts are. */
export const feiten = oso.feiten[vraag] ?? {};

/** A field of the mapping without what it stands in: `tlv.tlveinddatum` is the element `tlveinddatum` of `tlv`. */
export const elementOf = (veld: string): string => veld.split(".")[1] ?? "";

/** The element in which the fields stand. */
export const block = mapping.velden[0]?.veld.split(".")[0] ?? "";

/** The names of the standard are short words in small letters. */
const NAME = /^[a-z][a-z0-9]{0,39}$/;

/** The name of an element, as it is told: a dossier may have made one of somebody's name. */
export const shownName = (name: string): string => (isNumberName(name) ? name : toldName(name, NAME));
