import { day, dayBefore } from "./days.js";
import { bothTrue, isFalse, isTrue, type Kleene, type Lijsten, note, type Oordeel } from "./kleene.js";
import {
  bindendeDelen,
  eindeLeerplicht,
  geenKwalificatieplicht,
  leerOfKwalificatieplichtig,
  noteBindendeDelen,
  slotsom,
  type VrijstellingZaak,
} from "./leerplichtwet-1969.js";

type Afweging = VrijstellingZaak["afweging"];
type Jongere = VrijstellingZaak["jongere"];
type Vrijstelling = VrijstellingZaak["vrijstelling"];
type Casusregisseur = VrijstellingZaak["casusregisseur"];

function beeldVolledig(afweging: Afweging): Kleene {
  return bothTrue(afweging?.beeldOndersteuningsaanbodVolledig, afweging?.beeldLeermogelijkhedenVolledig);
}

function inhoudelijkOordeelJeugdarts(afweging: Afweging): Kleene {
  const door = afweging?.inhoudelijkOordeelDoor;
  if (door == null) return "onbekend";
  return door === "jeugdarts" || door === "deskundige-artikel-7" ? "ja" : "nee";
}

/**
 * Open, or for at least one year: up to and including the day before the same day of the next year. Or to the end of the
 * duty, however soon that is.
 */
function duurToegestaan(jongere: Jongere, vrijstelling: Vrijstelling, geboren: number, ingang: number): Kleene {
  if (vrijstelling?.zonderEinddatum) return "ja";
  const einde = day(vrijstelling?.einddatum);
  if (einde === 0) return "onbekend";
  if (ingang !== 0 && einde >= dayBefore(ingang + 10_000)) return "ja";
  const plicht = totEindePlicht(jongere, geboren, einde);
  return plicht === "nee" && ingang === 0 ? "onbekend" : plicht;
}

/** Whether a day is the last one of the duty, or a later one. */
function totEindePlicht(jongere: Jongere, geboren: number, einde: number): Kleene {
  if (geboren === 0) return "onbekend";
  if (einde >= dayBefore(geboren + 180_000)) return "ja";
  return einde < eindeLeerplicht(geboren) ? "nee" : geenKwalificatieplicht(jongere);
}

function casusregisseurBenoemd(casusregisseur: Casusregisseur): Kleene {
  if (!casusregisseur) return "onbekend";
  const { benoemd, benoemdDoor, verantwoordelijkVoor } = casusregisseur;
  if (benoemd === false || benoemdDoor === "ander") return "nee";
  if (verantwoordelijkVoor == null) return "onbekend";
  if (
    !verantwoordelijkVoor.includes("proces") ||
    !verantwoordelijkVoor.includes("monitoring") ||
    !verantwoordelijkVoor.includes("evaluatie")
  )
    return "nee";
  return benoemd && benoemdDoor === "gemeente" ? "ja" : "onbekend";
}

function onderwijsNietVerantwoordelijk(zaak: VrijstellingZaak): Kleene {
  const verantwoordelijken = zaak.naVrijstelling?.verantwoordelijken;
  if (verantwoordelijken == null) return "onbekend";
  return verantwoordelijken.includes("onderwijs") ? "nee" : "ja";
}

export function oordeel(zaak: VrijstellingZaak): Oordeel {
  const { jongere, vrijstelling, afweging } = zaak;
  const geboren = day(jongere?.geboortedatum);
  const ingang = day(vrijstelling?.ingangsdatum);
  const plichtig = leerOfKwalificatieplichtig(jongere, geboren, ingang);
  if (plichtig !== "ja") return plichtig === "nee" ? "nvt" : "onbekend";

  const perspectief = isTrue(afweging?.onderwijskundigPerspectiefBetrokken);
  if (perspectief === "nee") return "nee";
  const beeld = beeldVolledig(afweging);
  if (beeld === "nee") return "nee";
  const aanbod = isFalse(afweging?.gebrekAanPassendAanbod);
  if (aanbod === "nee") return "nee";
  const gevolg = isTrue(afweging?.ernstigeKlachtenOnvermijdelijk);
  if (gevolg === "nee") return "nee";
  const jeugdarts = inhoudelijkOordeelJeugdarts(afweging);
  if (jeugdarts === "nee") return "nee";
  const duur = duurToegestaan(jongere, vrijstelling, geboren, ingang);
  if (duur === "nee") return "nee";
  const wet = bindendeDelen(zaak, geboren, ingang);
  if (wet === "nee") return "nee";

  return perspectief === "ja" &&
    beeld === "ja" &&
    aanbod === "ja" &&
    gevolg === "ja" &&
    jeugdarts === "ja" &&
    duur === "ja" &&
    wet === "ja"
    ? "ja"
    : "onbekend";
}

export function lijsten(zaak: VrijstellingZaak): Lijsten {
  const { jongere, vrijstelling, afweging, casusregisseur } = zaak;
  const geboren = day(jongere?.geboortedatum);
  const ingang = day(vrijstelling?.ingangsdatum);
  const plichtig = leerOfKwalificatieplichtig(jongere, geboren, ingang);
  if (plichtig === "nee") return { oordeel: "nvt", nee: ["leerOfKwalificatieplichtig"], onbekend: [] };

  const result: Lijsten = { oordeel: "onbekend", nee: [], onbekend: [] };
  noteBindendeDelen(result, zaak, plichtig, zaak.verklaring?.oordeel, geboren, ingang);
  note(result, "onderwijskundigPerspectiefBetrokken", isTrue(afweging?.onderwijskundigPerspectiefBetrokken));
  note(result, "beeldVolledig", beeldVolledig(afweging));
  note(result, "nietDoorGebrekAanAanbod", isFalse(afweging?.gebrekAanPassendAanbod));
  note(result, "onvermijdelijkGevolg", isTrue(afweging?.ernstigeKlachtenOnvermijdelijk));
  note(result, "inhoudelijkOordeelJeugdarts", inhoudelijkOordeelJeugdarts(afweging));
  note(result, "duurToegestaan", duurToegestaan(jongere, vrijstelling, geboren, ingang));
  result.oordeel = slotsom(result, plichtig);
  note(result, "casusregisseurBenoemd", casusregisseurBenoemd(casusregisseur));
  note(result, "onderwijsNietVerantwoordelijk", onderwijsNietVerantwoordelijk(zaak));
  note(result, "vrijgesteld", result.oordeel);
  return result;
}
