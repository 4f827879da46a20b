import type { Zaak } from "../../../src/model/types.js";
import { day, schooljaarEinde, yearStart } from "./days.js";
import { bothTrue, isTrue, type Kleene, type Lijsten, note, type Oordeel } from "./kleene.js";

export type TlvZaak = Zaak<"tlv-emb">;
type Leerling = TlvZaak["leerling"];
type Aanvraag = TlvZaak["aanvraag"];
type Samenwerkingsverband = TlvZaak["samenwerkingsverband"];
type Deskundigenadvies = TlvZaak["deskundigenadvies"];
type Tlv = TlvZaak["tlv"];

type Onderwijssoort = NonNullable<Tlv>["onderwijssoort"];
type VorigeSchool = NonNullable<Leerling>["vorigeSchool"];

/** Lid 16 and 14: not in a residential school, and no declaration of the same kind from (so-)vso that still runs. */
export function tlvNodig(leerling: Leerling, vorige: VorigeSchool, tlv: Tlv): Kleene {
  const residentieel = leerling?.residentieelGeplaatst;
  if (residentieel === true) return "nee";
  const loopt = looptDoor(leerling, vorige, tlv);
  if (loopt === "ja") return "nee";
  return loopt === "nee" && residentieel === false ? "ja" : "onbekend";
}

/** Still runs when the new one begins, and is not replaced by it. */
function looptDoor(leerling: Leerling, vorige: VorigeSchool, tlv: Tlv): Kleene {
  if (vorige != null && vorige !== "vso" && vorige !== "so-vso") return "nee";
  const lopend = leerling?.lopendeTlv;
  const soort = tlv?.onderwijssoort;
  if (lopend === "geen" || (lopend != null && soort != null && lopend !== soort)) return "nee";
  const vervangt = tlv?.vervangtLopende;
  if (vervangt === true) return "nee";
  const [totEnMet, ingang] = [day(leerling?.lopendeTlvTotEnMet), day(tlv?.ingangsdatum)];
  if (totEnMet !== 0 && ingang !== 0 && totEnMet < ingang) return "nee";
  const bekend = vorige != null && lopend != null && soort != null && vervangt != null;
  return bekend && totEnMet !== 0 && ingang !== 0 ? "ja" : "onbekend";
}

/** Lid 11 and 13: the partnership of the previous school, else that of the area, else that of the school applied for. */
function samenwerkingsverbandBevoegd(
  leerling: Leerling,
  swv: Samenwerkingsverband,
  vorige: VorigeSchool,
  soort: Onderwijssoort,
): Kleene {
  if (soort != null && vorige != null) {
    const telt =
      vorige === "so-vso" ||
      (soort === "so" ? vorige === "bao" || vorige === "sbo" || vorige === "so" : vorige === "vo" || vorige === "vso");
    return telt ? isTrue(swv?.vanVorigeSchool) : naarWoonplaats(leerling, swv);
  }
  // Which of the two applies is open: only when neither can be met is the answer known.
  if (vorige !== "geen" && swv?.vanVorigeSchool !== false) return "onbekend";
  if (vorige !== "so-vso" && naarWoonplaats(leerling, swv) !== "nee") return "onbekend";
  return "nee";
}

function naarWoonplaats(leerling: Leerling, swv: Samenwerkingsverband): Kleene {
  const inNederland = leerling?.woontInNederland;
  if (inNederland === true) return isTrue(swv?.vanWoongebied);
  if (inNederland === false) return isTrue(swv?.vanAangevraagdeSchool);
  return swv?.vanWoongebied === false && swv.vanAangevraagdeSchool === false ? "nee" : "onbekend";
}

/** The same for so and for vso, each by its own law: which of the two it is has to be known. */
function aanvragerBevoegd(aanvraag: Aanvraag, soort: Onderwijssoort): Kleene {
  const indiener = aanvraag?.indiener;
  if (indiener != null && indiener !== "bevoegd-gezag") return "nee";
  const school = bothTrue(aanvraag?.schoolInSamenwerkingsverband, aanvraag?.leerlingAangemeldOfIngeschreven);
  return (indiener == null || soort == null) && school === "ja" ? "onbekend" : school;
}

function deskundigenadviesVoldoet(advies: Deskundigenadvies, soort: Onderwijssoort): Kleene {
  const eerste = advies?.eersteDiscipline;
  const tweede = advies?.tweedeDiscipline;
  if (eerste === "ander" || tweede === "ander") return "nee";
  return eerste == null || tweede == null || soort == null ? "onbekend" : "ja";
}

/** Lid 15: the next 31 July when given on 1 August; else 31 July of the schooljaar after the running one. */
export function wettelijkMinimum(afgifte: number): number {
  return yearStart(afgifte) + (afgifte % 10_000 <= 801 ? 10_731 : 20_731);
}

function duurWettelijkMinimum(einde: number, afgifte: number): Kleene {
  if (einde === 0 || afgifte === 0) return "onbekend";
  return einde >= wettelijkMinimum(afgifte) ? "ja" : "nee";
}

/** Article 39 lid 4: 31 July of the schooljaar in which 14 (so) or 20 (vso) is reached. */
export function leeftijdsgrens(geboren: number, soort: Onderwijssoort): number {
  if (geboren === 0 || soort == null) return 0;
  return schooljaarEinde(geboren) + (soort === "vso" ? 200_000 : 140_000);
}

function binnenLeeftijdsgrens(
  leerling: Leerling,
  soort: Onderwijssoort,
  einde: number,
  afgifte: number,
  ingang: number,
  grens: number,
): Kleene {
  if (einde === 0) return "onbekend";
  if (grens !== 0 && einde <= grens) return "ja";
  const minimum = hetMinimum(einde, afgifte, ingang, grens);
  if (minimum === "ja") return "ja";
  const ontheffing = metOntheffing(leerling, soort, einde);
  if (ontheffing === "ja") return "ja";
  return grens !== 0 && minimum === "nee" && ontheffing === "nee" ? "nee" : "onbekend";
}

/** In the last school year the legal minimum runs past the age, for a declaration that begins before it. */
function hetMinimum(einde: number, afgifte: number, ingang: number, grens: number): Kleene {
  if (grens !== 0 && ingang > grens) return "nee";
  if (afgifte !== 0 && ((grens !== 0 && afgifte > grens) || einde > wettelijkMinimum(afgifte))) return "nee";
  return grens === 0 || afgifte === 0 || ingang === 0 ? "onbekend" : "ja";
}

/** For vso alone; a given last day says that there is an ontheffing. */
function metOntheffing(leerling: Leerling, soort: Onderwijssoort, einde: number): Kleene {
  if (soort !== "vso" || leerling?.ontheffingVerleend === false) return "nee";
  const totEnMet = day(leerling?.ontheffingTotEnMet);
  if (totEnMet === 0) return "onbekend";
  return einde <= totEnMet ? "ja" : "nee";
}

/** The last day that the declaration can have, an ontheffing left aside; 0 when that is open. */
export function uitersteEinddatum(afgifte: number, ingang: number, grens: number): number {
  if (grens === 0 || ingang > grens) return grens;
  if (afgifte === 0) return 0;
  const minimum = wettelijkMinimum(afgifte);
  if (minimum <= grens || afgifte > grens) return grens;
  return ingang === 0 ? 0 : minimum;
}

/** Owed by the school where the declaration rests on an agreed leaving date; a given date says that there is one. */
function leerlingGehoord(leerling: Leerling): Oordeel {
  const afgesproken = leerling?.eerdereUitstroomAfgesproken ?? (leerling?.uitstroomdatum != null ? true : null);
  if (afgesproken === false) return "nvt";
  return afgesproken ? isTrue(leerling?.gehoordOverPerspectief) : "onbekend";
}

export function oordeel(zaak: TlvZaak): Oordeel {
  const { leerling, aanvraag, samenwerkingsverband, deskundigenadvies, tlv } = zaak;
  const soort = tlv?.onderwijssoort;
  const vorige = leerling?.vorigeSchool;
  const nodig = tlvNodig(leerling, vorige, tlv);
  if (nodig !== "ja") return nodig === "nee" ? "nvt" : "onbekend";

  const aanvrager = aanvragerBevoegd(aanvraag, soort);
  if (aanvrager === "nee") return "nee";
  const advies = deskundigenadviesVoldoet(deskundigenadvies, soort);
  if (advies === "nee") return "nee";
  const bevoegd = samenwerkingsverbandBevoegd(leerling, samenwerkingsverband, vorige, soort);
  if (bevoegd === "nee") return "nee";
  const einde = day(tlv?.einddatum);
  const afgifte = day(tlv?.afgiftedatum);
  const duur = duurWettelijkMinimum(einde, afgifte);
  if (duur === "nee") return "nee";
  const grens = leeftijdsgrens(day(leerling?.geboortedatum), soort);
  const leeftijd = binnenLeeftijdsgrens(leerling, soort, einde, afgifte, day(tlv?.ingangsdatum), grens);
  if (leeftijd === "nee") return "nee";

  return aanvrager === "ja" && advies === "ja" && bevoegd === "ja" && duur === "ja" && leeftijd === "ja"
    ? "ja"
    : "onbekend";
}

export function lijsten(zaak: TlvZaak): Lijsten {
  const { leerling, tlv } = zaak;
  const soort = tlv?.onderwijssoort;
  const vorige = leerling?.vorigeSchool;
  const nodig = tlvNodig(leerling, vorige, tlv);
  if (nodig === "nee") return { oordeel: "nvt", nee: ["tlvNodig"], onbekend: [] };

  const grens = leeftijdsgrens(day(leerling?.geboortedatum), soort);
  return lijstenVanDeWet(zaak, nodig, vorige, soort, day(tlv?.einddatum), day(tlv?.afgiftedatum), grens);
}

/** The lists of the law alone, when its scope is met or open; for a regime that adds to them. */
export function lijstenVanDeWet(
  zaak: TlvZaak,
  nodig: Kleene,
  vorige: VorigeSchool,
  soort: Onderwijssoort,
  einde: number,
  afgifte: number,
  grens: number,
): Lijsten {
  const { leerling, aanvraag, samenwerkingsverband: swv, deskundigenadvies: advies, tlv } = zaak;
  const result: Lijsten = { oordeel: "onbekend", nee: [], onbekend: [] };
  note(result, "tlvNodig", nodig);
  note(result, "samenwerkingsverbandBevoegd", samenwerkingsverbandBevoegd(leerling, swv, vorige, soort));
  note(result, "aanvragerBevoegd", aanvragerBevoegd(aanvraag, soort));
  note(result, "deskundigenadviesVoldoet", deskundigenadviesVoldoet(advies, soort));
  note(result, "duurWettelijkMinimum", duurWettelijkMinimum(einde, afgifte));
  note(
    result,
    "binnenLeeftijdsgrens",
    binnenLeeftijdsgrens(leerling, soort, einde, afgifte, day(tlv?.ingangsdatum), grens),
  );
  // Everything up to here is binding, the scope included.
  if (nodig === "ja") result.oordeel = result.nee.length > 0 ? "nee" : result.onbekend.length > 0 ? "onbekend" : "ja";
  note(result, "deskundigenOnafhankelijk", bothTrue(advies?.onafhankelijk, advies?.afzonderlijk));
  note(result, "gemotiveerd", isTrue(tlv?.gemotiveerd));
  note(result, "eindigtOpSchooljaar", einde === 0 ? "onbekend" : einde % 10_000 === 731 ? "ja" : "nee");
  note(result, "leerlingGehoord", leerlingGehoord(leerling));
  note(result, "voldoetAanWet", result.oordeel);
  return result;
}
