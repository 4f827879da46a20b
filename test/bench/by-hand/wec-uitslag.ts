import type { Conclusie, VasteConclusie, VasteVoorwaarde, VoorwaardeUitslag } from "./wec-constants.js";

export type Waarde = VoorwaardeUitslag["waarde"];
type Vergeleken = VoorwaardeUitslag["vergelekenMet"];
const NIETS: Vergeleken = [];

export const uitslag = (
  vast: VasteVoorwaarde,
  oordeel: VoorwaardeUitslag["oordeel"],
  waarde: Waarde,
  doorslaggevend: boolean,
  vergelekenMet: Vergeleken = NIETS,
): VoorwaardeUitslag => ({
  naam: vast.naam,
  naamEn: vast.naamEn,
  oordeel,
  feit: vast.feit,
  waarde,
  vergelekenMet,
  doorslaggevend,
});

/** A condition, and whether it carries the answer of its conclusion. */
export const leaf = (vast: VasteVoorwaarde, holds: boolean, waarde: Waarde, weighs: boolean, met?: Vergeleken) =>
  uitslag(vast, holds ? "ja" : "nee", waarde, weighs, met);

/** A condition of which all must hold: those that agree with the answer carry it. */
export const all = (vast: VasteVoorwaarde, holds: boolean, waarde: Waarde, answer: boolean, met?: Vergeleken) =>
  uitslag(vast, holds ? "ja" : "nee", waarde, holds === answer, met);

export function conclusie(
  vast: VasteConclusie,
  oordeel: "ja" | "nee" | "nvt",
  voorwaarden: readonly VoorwaardeUitslag[],
): Conclusie {
  const zin = vast[oordeel];
  return {
    id: vast.id,
    titel: vast.titel,
    titelEn: vast.titelEn,
    oordeel,
    kracht: vast.kracht,
    zin: zin.nl,
    zinEn: zin.en,
    bron: vast.bron,
    interpretaties: vast.interpretaties,
    voorwaarden,
  };
}
