import { ggm } from "../../generated/connect/ggm.js";
import { mappingOf } from "../errors.js";
import { toldName } from "../person.js";

/** The one question that the model has names for, with those names. */
export const [vraag = ""] = Object.keys(ggm.vragen);
export const mapping = mappingOf(ggm, vraag, "/vraag");
/** What its facts are. */
export const feiten = ggm.feiten[vraag] ?? {};

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

/** The names of the model are words in capitals, which a database may have written in small letters. */
const NAME = /^[A-Z][A-Z0-9_]{0,39}$/i;

/** A name of an object or a field, as it is told: somebody may have made one of a person. */
export const shownName = (name: string): string => toldName(name, NAME);
