import { ggm } from "../../generated/connect/ggm.js";
import { mappingOf } from "../errors.js";

/** The one question that the model has names for, with those names. */
export const [vraag = ""] = Object.keys(ggm.vragen);
export const mapping = mappingOf(ggm, vraag, "/vraag");

/** Where a field says something else than we do: on what, and what. */
export interface Verschil {
  /** The field, with the object before it. */
  readonly wat: string;
  /** What it says otherwise. */
  readonly reden: { readonly nl: string; readonly en: string };
}

/** The differences of some fields, in the order of the mapping. */
export const differencesOf = (fields: ReadonlySet<string>): Verschil[] =>
  mapping.velden.flatMap(({ veld, verschil }) =>
    verschil && fields.has(veld) ? [{ wat: veld, reden: verschil }] : [],
  );
