import type { Feit } from "../model/feit.js";
import type { Ontbrekend } from "../model/uitkomst.js";

/** A fact that is not known, with its question, as an outcome lists it. */
export const missingFact = (feit: Feit, nodigVoor: readonly string[]): Ontbrekend => ({
  feit: feit.id,
  vraagtekst: feit.vraag,
  type: feit.type,
  waarden: feit.waarden ? [...feit.waarden] : null,
  soort: feit.soort,
  herkomst: feit.herkomst,
  bewijsstuk: feit.bewijsstuk,
  nodigVoor: [...nodigVoor],
  reden: feit.nietGedocumenteerd ?? null,
});
