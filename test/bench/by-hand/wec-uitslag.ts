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
  vindplaats: vast.vindplaats,
  doorslaggevend,
});

/** A condition, and whether it carries the answer of its conclusion. */
export const leaf = (vast: VasteVoorwaarde, holds: boolean, waarde: Waarde, weighs: boolean, met?: Vergeleken) =>
  uitslag(vast, holds ? "ja" : "nee", waarde, weighs, met);

/** A condition of which all must hold: those that agree with the answer carry it. */
export const all = (vast: VasteVoorwaarde, holds: boolean, waarde: Waarde, answer: boolean, met?: Vergeleken) =>
  uitslag(vast, holds ? "ja" : "nee", waarde, holds === answer, met);

const NIETS_TE_WACHTEN: readonly string[] = [];

/** For each conclusion the sources with those marked that decided, by which those are and which is quoted first. */
const gemerkt = new Map<VasteConclusie, Map<number, Pick<Conclusie, "bron" | "bronnen">>>();

function bronnen(vast: VasteConclusie, oordeel: string, voorwaarden: readonly VoorwaardeUitslag[]) {
  let [marks, first] = [0, -1];
  for (const { vindplaats, doorslaggevend } of oordeel === "nvt" ? [] : voorwaarden) {
    if (!doorslaggevend) continue;
    const at = vast.bronnen.findIndex((bron) => bron.vindplaats === vindplaats);
    marks |= 1 << at;
    if (first < 0) first = at;
  }
  // The rule's own where nothing decided, and where it is among what a "ja" rests on.
  if (marks === 0) marks = 1;
  if (first < 0 || (oordeel === "ja" && (marks & 1) === 1)) first = 0;
  const made = gemerkt.get(vast) ?? new Map<number, Pick<Conclusie, "bron" | "bronnen">>();
  gemerkt.set(vast, made);
  const known = made.get(marks * 16 + first);
  if (known) return known;
  const list = vast.bronnen.map((bron, i) => ({ ...bron, doorslaggevend: ((marks >> i) & 1) === 1 }));
  const found = { bron: vast.bronnen[first] as Conclusie["bron"], bronnen: list };
  made.set(marks * 16 + first, found);
  return found;
}

export function conclusie(
  vast: VasteConclusie,
  oordeel: "ja" | "nee" | "nvt",
  voorwaarden: readonly VoorwaardeUitslag[],
): Conclusie {
  const zin = vast[oordeel];
  const gemerkteBronnen = bronnen(vast, oordeel, voorwaarden);
  return {
    id: vast.id,
    titel: vast.titel,
    titelEn: vast.titelEn,
    oordeel,
    kracht: vast.kracht,
    zin: zin.nl,
    zinEn: zin.en,
    bron: gemerkteBronnen.bron,
    bronnen: gemerkteBronnen.bronnen,
    interpretaties: vast.interpretaties,
    voorwaarden,
    ...(vast.samenhang && { samenhang: vast.samenhang }),
    wachtOp: NIETS_TE_WACHTEN,
  };
}

/** What is not met is not met by its parts, which stand beside its conditions in the same order: their sources are quoted. */
export function opDelen(slotsom: Conclusie, delen: readonly Conclusie[]): Conclusie {
  if (slotsom.oordeel !== "nee") return slotsom;
  const falend = delen.filter(({ oordeel }) => oordeel === "nee");
  const eigen = slotsom.bronnen.filter(({ vindplaats }) => !falend.some(({ bron }) => bron.vindplaats === vindplaats));
  const anders = falend.filter(({ bron }, i) => falend.findIndex((f) => f.bron.vindplaats === bron.vindplaats) === i);
  return {
    ...slotsom,
    bron: falend[0]?.bron as Conclusie["bron"],
    bronnen: [
      ...eigen.map((bron) => ({ ...bron, doorslaggevend: false })),
      ...anders.map(({ bron }) => ({ ...bron, doorslaggevend: true })),
    ],
    voorwaarden: slotsom.voorwaarden.map((v, i) => {
      const deel = delen[i];
      return v.oordeel === "nee" && deel ? { ...v, vindplaats: deel.bron.vindplaats } : v;
    }),
  };
}
