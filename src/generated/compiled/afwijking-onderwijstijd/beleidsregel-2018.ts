// Generated from rules/ by `npm run generate`. Do not edit.
import { nextOccurrence, ymd } from "../../../engine/ymd.js";
import type { Vragen } from "../../types.js";

/** Policy rule of the inspectorate on deviation from the required teaching time (19 June 2018) */
export const regime = {"vraag":"afwijking-onderwijstijd","id":"beleidsregel-2018","geldigVan":"2018-08-01","geldigTot":null} as const;
/** The facts of a case that was checked, as in a request. */
export type Zaak = Vragen["afwijking-onderwijstijd"]["zaak"];
export type ConclusieId = "aanvraagNodig" | "redenLichamelijkOfPsychisch" | "onderbouwdInOntwikkelingsperspectief" | "oudersOpDeHoogte" | "instemmingInspectie" | "binnenLopendSchooljaar" | "afwijkingToegestaan";
export type Oordeel = "ja" | "nee" | "onbekend" | "nvt";
export interface Lijsten {
  readonly oordeel: Oordeel;
  readonly nee: readonly ConclusieId[];
  readonly onbekend: readonly ConclusieId[];
}

const answers: readonly Oordeel[] = ["nee", "onbekend", "nee", "ja", "nvt"];

/** The answer alone. */
export function oordeel(z: Zaak): Oordeel {
  const afwijking_categorie = z.afwijking?.categorie;
  const aanvraagNodig: number = (afwijking_categorie == null ? 1 : afwijking_categorie === "restcategorie" ? 3 : 0);
  const bereik = aanvraagNodig;
  if (bereik !== 3) return bereik === 0 ? "nvt" : "onbekend";
  const afwijking_redenLichamelijkOfPsychisch = z.afwijking?.redenLichamelijkOfPsychisch;
  const redenLichamelijkOfPsychisch$b = aanvraagNodig;
  const redenLichamelijkOfPsychisch$v = (afwijking_redenLichamelijkOfPsychisch == null ? 1 : afwijking_redenLichamelijkOfPsychisch === true ? 3 : 0);
  const redenLichamelijkOfPsychisch: number = redenLichamelijkOfPsychisch$b === 0 ? 4 : redenLichamelijkOfPsychisch$v;
  if (redenLichamelijkOfPsychisch === 0) return "nee";
  const ontwikkelingsperspectief_aanwezig = z.ontwikkelingsperspectief?.aanwezig;
  const ontwikkelingsperspectief_programmaOpSchool = z.ontwikkelingsperspectief?.programmaOpSchool;
  const ontwikkelingsperspectief_aanbodBuitenSchool = z.ontwikkelingsperspectief?.aanbodBuitenSchool;
  const ontwikkelingsperspectief_groeiNaarVolledig = z.ontwikkelingsperspectief?.groeiNaarVolledig;
  const onderbouwdInOntwikkelingsperspectief$b = aanvraagNodig;
  const onderbouwdInOntwikkelingsperspectief$v = ((ontwikkelingsperspectief_aanwezig == null ? 1 : ontwikkelingsperspectief_aanwezig === true ? 3 : 0) & (ontwikkelingsperspectief_programmaOpSchool == null ? 1 : ontwikkelingsperspectief_programmaOpSchool === true ? 3 : 0) & (ontwikkelingsperspectief_aanbodBuitenSchool == null ? 1 : ontwikkelingsperspectief_aanbodBuitenSchool === true ? 3 : 0) & (ontwikkelingsperspectief_groeiNaarVolledig == null ? 1 : ontwikkelingsperspectief_groeiNaarVolledig === true ? 3 : 0));
  const onderbouwdInOntwikkelingsperspectief: number = onderbouwdInOntwikkelingsperspectief$b === 0 ? 4 : onderbouwdInOntwikkelingsperspectief$v;
  if (onderbouwdInOntwikkelingsperspectief === 0) return "nee";
  const ouders_opDeHoogte = z.ouders?.opDeHoogte;
  const ouders_handelingsdeelOndertekend = z.ouders?.handelingsdeelOndertekend;
  const oudersOpDeHoogte$b = aanvraagNodig;
  const oudersOpDeHoogte$v = ((ouders_opDeHoogte == null ? 1 : ouders_opDeHoogte === true ? 3 : 0) & (ouders_handelingsdeelOndertekend == null ? 1 : ouders_handelingsdeelOndertekend === true ? 3 : 0));
  const oudersOpDeHoogte: number = oudersOpDeHoogte$b === 0 ? 4 : oudersOpDeHoogte$v;
  if (oudersOpDeHoogte === 0) return "nee";
  const inspectie_beslissing = z.inspectie?.beslissing;
  const instemmingInspectie$b = aanvraagNodig;
  const instemmingInspectie$v = (inspectie_beslissing == null ? 1 : inspectie_beslissing === "instemming" ? 3 : 0);
  const instemmingInspectie: number = instemmingInspectie$b === 0 ? 4 : instemmingInspectie$v;
  if (instemmingInspectie === 0) return "nee";
  const afwijking_einddatum = ymd(z.afwijking?.einddatum);
  const afwijking_ingangsdatum = ymd(z.afwijking?.ingangsdatum);
  const afwijking_uitersteEinddatum = nextOccurrence(afwijking_ingangsdatum, 7, 31);
  const binnenLopendSchooljaar$b = aanvraagNodig;
  const binnenLopendSchooljaar$v = (afwijking_einddatum && afwijking_uitersteEinddatum ? (afwijking_einddatum <= afwijking_uitersteEinddatum ? 3 : 0) : 1);
  const binnenLopendSchooljaar: number = binnenLopendSchooljaar$b === 0 ? 4 : binnenLopendSchooljaar$v;
  if (binnenLopendSchooljaar === 0) return "nee";
  const afwijkingToegestaan$b = aanvraagNodig;
  const afwijkingToegestaan$v = ((redenLichamelijkOfPsychisch === 1 ? 1 : redenLichamelijkOfPsychisch === 3 || redenLichamelijkOfPsychisch === 4 ? 3 : 0) & (onderbouwdInOntwikkelingsperspectief === 1 ? 1 : onderbouwdInOntwikkelingsperspectief === 3 || onderbouwdInOntwikkelingsperspectief === 4 ? 3 : 0) & (oudersOpDeHoogte === 1 ? 1 : oudersOpDeHoogte === 3 || oudersOpDeHoogte === 4 ? 3 : 0) & (instemmingInspectie === 1 ? 1 : instemmingInspectie === 3 || instemmingInspectie === 4 ? 3 : 0) & (binnenLopendSchooljaar === 1 ? 1 : binnenLopendSchooljaar === 3 || binnenLopendSchooljaar === 4 ? 3 : 0));
  const afwijkingToegestaan: number = afwijkingToegestaan$b === 0 ? 4 : afwijkingToegestaan$b === 1 ? 1 : afwijkingToegestaan$v;
  return afwijkingToegestaan === 3 ? "ja" : "onbekend";
}

/** The answer, with the conclusions that fail and those that are open. */
export function lijsten(z: Zaak): Lijsten {
  const afwijking_categorie = z.afwijking?.categorie;
  const aanvraagNodig: number = (afwijking_categorie == null ? 1 : afwijking_categorie === "restcategorie" ? 3 : 0);
  const afwijking_redenLichamelijkOfPsychisch = z.afwijking?.redenLichamelijkOfPsychisch;
  const redenLichamelijkOfPsychisch$b = aanvraagNodig;
  const redenLichamelijkOfPsychisch$v = (afwijking_redenLichamelijkOfPsychisch == null ? 1 : afwijking_redenLichamelijkOfPsychisch === true ? 3 : 0);
  const redenLichamelijkOfPsychisch: number = redenLichamelijkOfPsychisch$b === 0 ? 4 : redenLichamelijkOfPsychisch$v;
  const ontwikkelingsperspectief_aanwezig = z.ontwikkelingsperspectief?.aanwezig;
  const ontwikkelingsperspectief_programmaOpSchool = z.ontwikkelingsperspectief?.programmaOpSchool;
  const ontwikkelingsperspectief_aanbodBuitenSchool = z.ontwikkelingsperspectief?.aanbodBuitenSchool;
  const ontwikkelingsperspectief_groeiNaarVolledig = z.ontwikkelingsperspectief?.groeiNaarVolledig;
  const onderbouwdInOntwikkelingsperspectief$b = aanvraagNodig;
  const onderbouwdInOntwikkelingsperspectief$v = ((ontwikkelingsperspectief_aanwezig == null ? 1 : ontwikkelingsperspectief_aanwezig === true ? 3 : 0) & (ontwikkelingsperspectief_programmaOpSchool == null ? 1 : ontwikkelingsperspectief_programmaOpSchool === true ? 3 : 0) & (ontwikkelingsperspectief_aanbodBuitenSchool == null ? 1 : ontwikkelingsperspectief_aanbodBuitenSchool === true ? 3 : 0) & (ontwikkelingsperspectief_groeiNaarVolledig == null ? 1 : ontwikkelingsperspectief_groeiNaarVolledig === true ? 3 : 0));
  const onderbouwdInOntwikkelingsperspectief: number = onderbouwdInOntwikkelingsperspectief$b === 0 ? 4 : onderbouwdInOntwikkelingsperspectief$v;
  const ouders_opDeHoogte = z.ouders?.opDeHoogte;
  const ouders_handelingsdeelOndertekend = z.ouders?.handelingsdeelOndertekend;
  const oudersOpDeHoogte$b = aanvraagNodig;
  const oudersOpDeHoogte$v = ((ouders_opDeHoogte == null ? 1 : ouders_opDeHoogte === true ? 3 : 0) & (ouders_handelingsdeelOndertekend == null ? 1 : ouders_handelingsdeelOndertekend === true ? 3 : 0));
  const oudersOpDeHoogte: number = oudersOpDeHoogte$b === 0 ? 4 : oudersOpDeHoogte$v;
  const inspectie_beslissing = z.inspectie?.beslissing;
  const instemmingInspectie$b = aanvraagNodig;
  const instemmingInspectie$v = (inspectie_beslissing == null ? 1 : inspectie_beslissing === "instemming" ? 3 : 0);
  const instemmingInspectie: number = instemmingInspectie$b === 0 ? 4 : instemmingInspectie$v;
  const afwijking_einddatum = ymd(z.afwijking?.einddatum);
  const afwijking_ingangsdatum = ymd(z.afwijking?.ingangsdatum);
  const afwijking_uitersteEinddatum = nextOccurrence(afwijking_ingangsdatum, 7, 31);
  const binnenLopendSchooljaar$b = aanvraagNodig;
  const binnenLopendSchooljaar$v = (afwijking_einddatum && afwijking_uitersteEinddatum ? (afwijking_einddatum <= afwijking_uitersteEinddatum ? 3 : 0) : 1);
  const binnenLopendSchooljaar: number = binnenLopendSchooljaar$b === 0 ? 4 : binnenLopendSchooljaar$v;
  const afwijkingToegestaan$b = aanvraagNodig;
  const afwijkingToegestaan$v = ((redenLichamelijkOfPsychisch === 1 ? 1 : redenLichamelijkOfPsychisch === 3 || redenLichamelijkOfPsychisch === 4 ? 3 : 0) & (onderbouwdInOntwikkelingsperspectief === 1 ? 1 : onderbouwdInOntwikkelingsperspectief === 3 || onderbouwdInOntwikkelingsperspectief === 4 ? 3 : 0) & (oudersOpDeHoogte === 1 ? 1 : oudersOpDeHoogte === 3 || oudersOpDeHoogte === 4 ? 3 : 0) & (instemmingInspectie === 1 ? 1 : instemmingInspectie === 3 || instemmingInspectie === 4 ? 3 : 0) & (binnenLopendSchooljaar === 1 ? 1 : binnenLopendSchooljaar === 3 || binnenLopendSchooljaar === 4 ? 3 : 0));
  const afwijkingToegestaan: number = afwijkingToegestaan$b === 0 ? 4 : afwijkingToegestaan$b === 1 ? 1 : afwijkingToegestaan$v;
  const nee: ConclusieId[] = [];
  const onbekend: ConclusieId[] = [];
  if (aanvraagNodig === 0) nee.push("aanvraagNodig");
  else if (aanvraagNodig === 1) onbekend.push("aanvraagNodig");
  if (redenLichamelijkOfPsychisch === 0) nee.push("redenLichamelijkOfPsychisch");
  else if (redenLichamelijkOfPsychisch === 1) onbekend.push("redenLichamelijkOfPsychisch");
  if (onderbouwdInOntwikkelingsperspectief === 0) nee.push("onderbouwdInOntwikkelingsperspectief");
  else if (onderbouwdInOntwikkelingsperspectief === 1) onbekend.push("onderbouwdInOntwikkelingsperspectief");
  if (oudersOpDeHoogte === 0) nee.push("oudersOpDeHoogte");
  else if (oudersOpDeHoogte === 1) onbekend.push("oudersOpDeHoogte");
  if (instemmingInspectie === 0) nee.push("instemmingInspectie");
  else if (instemmingInspectie === 1) onbekend.push("instemmingInspectie");
  if (binnenLopendSchooljaar === 0) nee.push("binnenLopendSchooljaar");
  else if (binnenLopendSchooljaar === 1) onbekend.push("binnenLopendSchooljaar");
  if (afwijkingToegestaan === 0) nee.push("afwijkingToegestaan");
  else if (afwijkingToegestaan === 1) onbekend.push("afwijkingToegestaan");
  return { oordeel: answers[afwijkingToegestaan] ?? "onbekend", nee, onbekend };
}
