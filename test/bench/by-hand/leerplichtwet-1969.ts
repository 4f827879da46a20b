import type { Zaak } from "../../../src/model/types.js";
import { day, endOfMonth, firstOfNextMonth, monthsOn, schooljaarEinde, yearStart } from "./days.js";
import { bothTrue, isTrue, type Kleene, type Lijsten, note, type Oordeel } from "./kleene.js";

export type VrijstellingZaak = Zaak<"vrijstelling">;
type Jongere = VrijstellingZaak["jongere"];
type Kennisgeving = VrijstellingZaak["kennisgeving"];
type Verklaring = VrijstellingZaak["verklaring"];
type Vrijstelling = VrijstellingZaak["vrijstelling"];
type Bevinding = NonNullable<Verklaring>["oordeel"];

/** 29 February: month and day alone. */
const SCHRIKKELDAG = 229;

/** The first day of the month after the fifth birthday, which is 1 March for who was born on 29 February. */
function beginLeerplicht(geboren: number): number {
  return firstOfNextMonth(geboren % 10_000 === SCHRIKKELDAG ? geboren + 50_100 : geboren + 50_000);
}

/** The same where 29 February is 28 February in other years: a first school day may rest on that reading. */
const vroegsteBegin = (geboren: number): number => firstOfNextMonth(geboren + 50_000);

/** 31 July of the schooljaar in which 16 is reached. */
export function eindeLeerplicht(geboren: number): number {
  return schooljaarEinde(geboren) + 160_000;
}

/** Before the 18th birthday. "29 February" of a common year lies after the 28th and before 1 March: as it should. */
function voorAchttien(datum: number, geboren: number): boolean {
  return datum < geboren + 180_000;
}

/** Whether a startkwalificatie, or the exception of article 4a lid 2, ends the duty with the leerplicht. */
export function geenKwalificatieplicht(jongere: Jongere): Kleene {
  const start = jongere?.startkwalificatie;
  const uitgezonderd = jongere?.kwalificatieplichtUitgezonderd;
  if (start || uitgezonderd) return "ja";
  return start === false && uitgezonderd === false ? "nee" : "onbekend";
}

export function leerOfKwalificatieplichtig(jongere: Jongere, geboren: number, ingang: number): Kleene {
  const jaren = jongere?.volledigeSchooljaren;
  if (geboren === 0 || ingang === 0) {
    const twaalfJaren = jaren != null && jaren >= 12;
    return twaalfJaren && geenKwalificatieplicht(jongere) === "ja" ? "nee" : "onbekend";
  }
  if (ingang < beginLeerplicht(geboren)) return "nee";
  const leerplicht: Kleene =
    ingang > eindeLeerplicht(geboren) ? "nee" : jaren == null ? "onbekend" : jaren < 12 ? "ja" : "nee";
  if (leerplicht === "ja") return "ja";
  const geen = voorAchttien(ingang, geboren) ? geenKwalificatieplicht(jongere) : "ja";
  if (geen === "nee") return "ja";
  return geen === "ja" ? leerplicht : "onbekend";
}

export function indienerBevoegd(jongere: Jongere, kennisgeving: Kennisgeving): Kleene {
  switch (kennisgeving?.indiener) {
    case undefined:
    case null:
      return "onbekend";
    case "ouder-met-gezag":
    case "voogd":
    case "feitelijke-verzorger":
      return "ja";
    case "jongere-zelf":
      return isTrue(jongere?.meerderjarig);
    default:
      return "nee";
  }
}

export function gemeenteBevoegd(jongere: Jongere, kennisgeving: Kennisgeving): Kleene {
  // A given gemeente says that the jongere is an ingezetene.
  if (jongere?.ingezetene === false) return "nee";
  const ingeschreven = jongere?.gemeente;
  const ontvangen = kennisgeving?.gemeente;
  if (ingeschreven == null || ontvangen == null) return "onbekend";
  return ingeschreven === ontvangen ? "ja" : "nee";
}

export function kennisgevingVolledig(kennisgeving: Kennisgeving): Kleene {
  return bothTrue(kennisgeving?.gegevensVolledig, kennisgeving?.grondVermeld);
}

export function kennisgevingTijdig(
  jongere: Jongere,
  kennisgeving: Kennisgeving,
  bevinding: Bevinding,
  geboren: number,
  datum: number,
  ingang: number,
): Kleene {
  switch (kennisgeving?.soort) {
    case "voor-aanvang-leerplicht":
      return tijdigVoorAanvang(jongere, geboren, datum);
    case "jaarlijks":
      return tijdigJaarlijks(bevinding, datum, ingang);
    case "tussentijds":
      return isTrue(kennisgeving.tussentijdsMogelijk);
  }
  return kennisgeving?.tussentijdsMogelijk === false &&
    tijdigJaarlijks(bevinding, datum, ingang) === "nee" &&
    tijdigVoorAanvang(jongere, geboren, datum) === "nee"
    ? "nee"
    : "onbekend";
}

/** A month before the first school day; which, when unknown, is any day of the first two months of the duty, by either reading. */
function tijdigVoorAanvang(jongere: Jongere, geboren: number, datum: number): Kleene {
  if (datum === 0) return "onbekend";
  const eersteSchooldag = day(jongere?.eersteSchooldag);
  if (eersteSchooldag !== 0) return datum <= monthsOn(eersteSchooldag, -1) ? "ja" : "nee";
  if (geboren === 0) return "onbekend";
  if (datum <= monthsOn(vroegsteBegin(geboren), -1)) return "ja";
  return datum <= monthsOn(endOfMonth(monthsOn(beginLeerplicht(geboren), 1)), -1) ? "onbekend" : "nee";
}

/** Before 1 July of the year in which the schooljaar begins, and not before 1 July of the year before that. */
function tijdigJaarlijks(bevinding: Bevinding, datum: number, ingang: number): Kleene {
  if (bevinding === "nooit-geschikt") return "ja";
  if (datum === 0 || ingang === 0) return "onbekend";
  const grens = yearStart(schooljaarEinde(ingang)) - 10_000 + 701;
  if (datum < grens && datum >= grens - 10_000) return "ja";
  return bevinding == null ? "onbekend" : "nee";
}

/** By whom it is, that it was handed in, and at most three months old on the day of the notice. */
export function verklaringVoldoet(verklaring: Verklaring, datum: number): Kleene {
  if (!verklaring) return "onbekend";
  const { overgelegd, opstellerAangewezen, opstellerBehandelt } = verklaring;
  if (overgelegd === false || opstellerAangewezen === false || opstellerBehandelt === true) return "nee";
  const opsteller = opstellerVoldoet(verklaring);
  if (opsteller === "nee") return "nee";
  const opgesteld = day(verklaring.datum);
  const gedateerd = datum !== 0 && opgesteld !== 0;
  if (gedateerd && datum > monthsOn(opgesteld, 3)) return "nee";
  return overgelegd && opstellerAangewezen && opstellerBehandelt === false && opsteller === "ja" && gedateerd
    ? "ja"
    : "onbekend";
}

function opstellerVoldoet(verklaring: NonNullable<Verklaring>): Kleene {
  switch (verklaring.opsteller) {
    case undefined:
    case null:
      return "onbekend";
    case "arts":
      return "ja";
    case "ander":
      return "nee";
    default:
      return isTrue(verklaring.opstellerGekwalificeerd);
  }
}

export function ongeschiktVerklaard(bevinding: Bevinding): Kleene {
  if (bevinding == null) return "onbekend";
  return bevinding === "geschikt" ? "nee" : "ja";
}

/** Up to 31 July of the schooljaar; of who is never fit also open, or any day up to the end of the duty. */
function duurToegestaan(
  jongere: Jongere,
  bevinding: Bevinding,
  vrijstelling: Vrijstelling,
  geboren: number,
  ingang: number,
): Kleene {
  const nooit: Kleene = bevinding == null ? "onbekend" : bevinding === "nooit-geschikt" ? "ja" : "nee";
  const einde = day(vrijstelling?.einddatum);
  if (einde === 0) return vrijstelling?.zonderEinddatum ? nooit : "onbekend";
  // A given last day says that the exemption is not open.
  if (ingang !== 0 && einde <= schooljaarEinde(ingang)) return "ja";
  const langer = nooit === "nee" ? "nee" : binnenPlicht(jongere, geboren, einde);
  if (langer === "ja" && nooit === "ja") return "ja";
  return langer === "nee" && ingang !== 0 ? "nee" : "onbekend";
}

/** Whether a day lies on or before the end of the duty. */
function binnenPlicht(jongere: Jongere, geboren: number, datum: number): Kleene {
  if (geboren === 0) return "onbekend";
  if (datum <= eindeLeerplicht(geboren)) return "ja";
  if (!voorAchttien(datum, geboren)) return "nee";
  const geen = geenKwalificatieplicht(jongere);
  return geen === "onbekend" ? "onbekend" : geen === "ja" ? "nee" : "ja";
}

/** The binding parts that the law and the proposal share; "nee" as soon as one is. */
export function bindendeDelen(zaak: VrijstellingZaak, geboren: number, ingang: number): Kleene {
  const { jongere, kennisgeving, verklaring } = zaak;
  const indiener = indienerBevoegd(jongere, kennisgeving);
  if (indiener === "nee") return "nee";
  const gemeente = gemeenteBevoegd(jongere, kennisgeving);
  if (gemeente === "nee") return "nee";
  const volledig = kennisgevingVolledig(kennisgeving);
  if (volledig === "nee") return "nee";
  const bevinding = verklaring?.oordeel;
  const ongeschikt = ongeschiktVerklaard(bevinding);
  if (ongeschikt === "nee") return "nee";
  const datum = day(kennisgeving?.datum);
  const voldoet = verklaringVoldoet(verklaring, datum);
  if (voldoet === "nee") return "nee";
  const tijdig = kennisgevingTijdig(jongere, kennisgeving, bevinding, geboren, datum, ingang);
  if (tijdig === "nee") return "nee";
  return indiener === "ja" &&
    gemeente === "ja" &&
    volledig === "ja" &&
    ongeschikt === "ja" &&
    voldoet === "ja" &&
    tijdig === "ja"
    ? "ja"
    : "onbekend";
}

export function oordeel(zaak: VrijstellingZaak): Oordeel {
  const geboren = day(zaak.jongere?.geboortedatum);
  const ingang = day(zaak.vrijstelling?.ingangsdatum);
  const plichtig = leerOfKwalificatieplichtig(zaak.jongere, geboren, ingang);
  if (plichtig !== "ja") return plichtig === "nee" ? "nvt" : "onbekend";
  return bindendeDelen(zaak, geboren, ingang);
}

/** Notes the scope and the binding parts that the law and the proposal share. */
export function noteBindendeDelen(
  result: Lijsten,
  zaak: VrijstellingZaak,
  plichtig: Kleene,
  bevinding: Bevinding,
  geboren: number,
  ingang: number,
): void {
  const { jongere, kennisgeving, verklaring } = zaak;
  const datum = day(kennisgeving?.datum);
  note(result, "leerOfKwalificatieplichtig", plichtig);
  note(result, "indienerBevoegd", indienerBevoegd(jongere, kennisgeving));
  note(result, "gemeenteBevoegd", gemeenteBevoegd(jongere, kennisgeving));
  note(result, "kennisgevingVolledig", kennisgevingVolledig(kennisgeving));
  note(result, "kennisgevingTijdig", kennisgevingTijdig(jongere, kennisgeving, bevinding, geboren, datum, ingang));
  note(result, "verklaringVoldoet", verklaringVoldoet(verklaring, datum));
  note(result, "ongeschiktVerklaard", ongeschiktVerklaard(bevinding));
}

/** The final conclusion, when the scope and all binding parts are noted and nothing else is. */
export function slotsom(result: Lijsten, plichtig: Kleene): Kleene {
  if (plichtig === "onbekend") return "onbekend";
  if (result.nee.length > 0) return "nee";
  return result.onbekend.length > 0 ? "onbekend" : "ja";
}

export function lijsten(zaak: VrijstellingZaak): Lijsten {
  const { jongere, verklaring, vrijstelling } = zaak;
  const geboren = day(jongere?.geboortedatum);
  const ingang = day(vrijstelling?.ingangsdatum);
  const plichtig = leerOfKwalificatieplichtig(jongere, geboren, ingang);
  if (plichtig === "nee") return { oordeel: "nvt", nee: ["leerOfKwalificatieplichtig"], onbekend: [] };

  const bevinding = verklaring?.oordeel;
  const result: Lijsten = { oordeel: "onbekend", nee: [], onbekend: [] };
  noteBindendeDelen(result, zaak, plichtig, bevinding, geboren, ingang);
  result.oordeel = slotsom(result, plichtig);
  note(result, "duurToegestaan", duurToegestaan(jongere, bevinding, vrijstelling, geboren, ingang));
  note(result, "vrijgesteld", result.oordeel);
  return result;
}
