import { oso } from "../../generated/connect/oso.js";
import { mappingOf } from "../errors.js";

/** The one question that the dossier has names for, with those names. */
export const [vraag = ""] = Object.keys(oso.vragen);
export const mapping = mappingOf(oso, vraag, "/vraag");

/** A field of the mapping without what it stands in: `tlv.tlveinddatum` is the element `tlveinddatum` of `tlv`. */
export const elementOf = (veld: string): string => veld.split(".")[1] ?? "";

/** The element in which the fields stand. */
export const block = mapping.velden[0]?.veld.split(".")[0] ?? "";

/** Elements of the dossier, outside the block, that may not be there. */
export const forbidden: ReadonlySet<string> = new Set(
  mapping.zonder.flatMap(({ veld }) => (veld?.startsWith("dossier.") ? [elementOf(veld)] : [])),
);
