import type { KoppelVeld, KoppelVraag } from "../../model/koppeling.js";

/** The resources of the standard whose fields the mapping names. */
export const BESLUIT = "Besluit";
export const EIGENSCHAP = "ZaakEigenschap";

/** The names of the properties that a case has, in their order. */
export const propertiesOf = ({ velden }: KoppelVraag): string[] =>
  velden.flatMap(({ veld }) => (veld.startsWith(`${EIGENSCHAP}.`) ? [veld.slice(EIGENSCHAP.length + 1)] : []));

type Resultaat = NonNullable<KoppelVraag["catalogus"]>["resultaten"][number];

/** Where the day stands from which a file is kept that ends like this; nothing where it is the day on which the case is closed. */
export function sourceOf({ archief }: Resultaat, { velden }: KoppelVraag): KoppelVeld | undefined {
  const [, name] = /^(\w+datum)_besluit$/.exec(archief.afleidingswijze) ?? [];
  const own = name === undefined ? `${EIGENSCHAP}.${archief.datumkenmerk}` : `${BESLUIT}.${name}`;
  return velden.find(({ veld }) => veld === own);
}
