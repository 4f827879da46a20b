import type { KoppelVraag } from "../../model/koppeling.js";

/** The resources of the standard whose fields the mapping names. */
export const BESLUIT = "Besluit";
export const EIGENSCHAP = "ZaakEigenschap";

/** The names of the properties that a case has, in their order. */
export const propertiesOf = ({ velden }: KoppelVraag): string[] =>
  velden.flatMap(({ veld }) => (veld.startsWith(`${EIGENSCHAP}.`) ? [veld.slice(EIGENSCHAP.length + 1)] : []));
