// Generated from rules/ by `npm run generate`. Do not edit.
import { listsOf as listsOf$ } from "../../../engine/lists.js";
import { nextOccurrence as nextOccurrence$, ymd as ymd$ } from "../../../engine/ymd.js";
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

const names$: readonly ConclusieId[] = ["aanvraagNodig", "redenLichamelijkOfPsychisch", "onderbouwdInOntwikkelingsperspectief", "oudersOpDeHoogte", "instemmingInspectie", "binnenLopendSchooljaar", "afwijkingToegestaan"];

/** The answer alone. */
export function oordeel(zaak: Zaak): Oordeel {
  const $afwijking = zaak.afwijking;
  const afwijking_categorie = $afwijking?.categorie;
  const aanvraagNodig: number = (afwijking_categorie == null ? 1 : afwijking_categorie === "restcategorie" ? 3 : 0);
  const bereik$ = aanvraagNodig;
  if (bereik$ !== 3) return bereik$ === 0 ? "nvt" : "onbekend";
  const afwijking_redenLichamelijkOfPsychisch = $afwijking?.redenLichamelijkOfPsychisch;
  const redenLichamelijkOfPsychisch: number = (afwijking_redenLichamelijkOfPsychisch == null ? 1 : afwijking_redenLichamelijkOfPsychisch === true ? 3 : 0);
  if (redenLichamelijkOfPsychisch === 0) return "nee";
  const $inspectie = zaak.inspectie;
  const inspectie_beslissing = $inspectie?.beslissing;
  const instemmingInspectie: number = (inspectie_beslissing == null ? 1 : inspectie_beslissing === "instemming" ? 3 : 0);
  if (instemmingInspectie === 0) return "nee";
  const $ouders = zaak.ouders;
  const ouders_handelingsdeelOndertekend = $ouders?.handelingsdeelOndertekend;
  const ouders_opDeHoogte = $ouders?.opDeHoogte;
  const oudersOpDeHoogte: number = ((ouders_opDeHoogte == null ? 1 : ouders_opDeHoogte === true ? 3 : 0) & (ouders_handelingsdeelOndertekend == null ? 1 : ouders_handelingsdeelOndertekend === true ? 3 : 0));
  if (oudersOpDeHoogte === 0) return "nee";
  const $ontwikkelingsperspectief = zaak.ontwikkelingsperspectief;
  const ontwikkelingsperspectief_programmaOpSchool = $ontwikkelingsperspectief?.programmaOpSchool;
  const ontwikkelingsperspectief_aanwezig = $ontwikkelingsperspectief?.aanwezig;
  let v1$: number = (ontwikkelingsperspectief_aanwezig == null ? 1 : ontwikkelingsperspectief_aanwezig === true ? 3 : 0) & (ontwikkelingsperspectief_programmaOpSchool == null ? 1 : ontwikkelingsperspectief_programmaOpSchool === true ? 3 : 0);
  if (v1$ !== 0) {
    const ontwikkelingsperspectief_aanbodBuitenSchool = $ontwikkelingsperspectief?.aanbodBuitenSchool;
    v1$ &= (ontwikkelingsperspectief_aanbodBuitenSchool == null ? 1 : ontwikkelingsperspectief_aanbodBuitenSchool === true ? 3 : 0);
    if (v1$ !== 0) {
      const ontwikkelingsperspectief_groeiNaarVolledig = $ontwikkelingsperspectief?.groeiNaarVolledig;
      v1$ &= (ontwikkelingsperspectief_groeiNaarVolledig == null ? 1 : ontwikkelingsperspectief_groeiNaarVolledig === true ? 3 : 0);
    }
  }
  const onderbouwdInOntwikkelingsperspectief: number = v1$;
  if (onderbouwdInOntwikkelingsperspectief === 0) return "nee";
  const afwijking_ingangsdatum = ymd$($afwijking?.ingangsdatum);
  const afwijking_uitersteEinddatum = nextOccurrence$(afwijking_ingangsdatum, 7, 31);
  const afwijking_einddatum = ymd$($afwijking?.einddatum);
  const binnenLopendSchooljaar: number = (afwijking_einddatum !== 0 && afwijking_uitersteEinddatum !== 0 ? (afwijking_einddatum <= afwijking_uitersteEinddatum ? 3 : 0) : 1);
  if (binnenLopendSchooljaar === 0) return "nee";
  return (redenLichamelijkOfPsychisch & instemmingInspectie & oudersOpDeHoogte & onderbouwdInOntwikkelingsperspectief & binnenLopendSchooljaar) === 3 ? "ja" : "onbekend";
}

/** The answer, with the conclusions that fail and those that are open. */
export function lijsten(zaak: Zaak): Lijsten {
  let nee$ = 0;
  let open$ = 0;
  let answer$ = 7;
  const $afwijking = zaak.afwijking;
  const afwijking_categorie = $afwijking?.categorie;
  const aanvraagNodig: number = (afwijking_categorie == null ? 1 : afwijking_categorie === "restcategorie" ? 3 : 0);
  nee$ |= (~aanvraagNodig & 1) << 0;
  open$ |= (aanvraagNodig & ~(aanvraagNodig >> 1) & 1) << 0;
  if (aanvraagNodig !== 0) {
    const afwijking_redenLichamelijkOfPsychisch = $afwijking?.redenLichamelijkOfPsychisch;
    const redenLichamelijkOfPsychisch: number = (afwijking_redenLichamelijkOfPsychisch == null ? 1 : afwijking_redenLichamelijkOfPsychisch === true ? 3 : 0);
    nee$ |= (~redenLichamelijkOfPsychisch & 1) << 1;
    open$ |= (redenLichamelijkOfPsychisch & ~(redenLichamelijkOfPsychisch >> 1) & 1) << 1;
    const $ontwikkelingsperspectief = zaak.ontwikkelingsperspectief;
    const ontwikkelingsperspectief_programmaOpSchool = $ontwikkelingsperspectief?.programmaOpSchool;
    const ontwikkelingsperspectief_aanwezig = $ontwikkelingsperspectief?.aanwezig;
    let v1$: number = (ontwikkelingsperspectief_aanwezig == null ? 1 : ontwikkelingsperspectief_aanwezig === true ? 3 : 0) & (ontwikkelingsperspectief_programmaOpSchool == null ? 1 : ontwikkelingsperspectief_programmaOpSchool === true ? 3 : 0);
    if (v1$ !== 0) {
      const ontwikkelingsperspectief_aanbodBuitenSchool = $ontwikkelingsperspectief?.aanbodBuitenSchool;
      v1$ &= (ontwikkelingsperspectief_aanbodBuitenSchool == null ? 1 : ontwikkelingsperspectief_aanbodBuitenSchool === true ? 3 : 0);
      if (v1$ !== 0) {
        const ontwikkelingsperspectief_groeiNaarVolledig = $ontwikkelingsperspectief?.groeiNaarVolledig;
        v1$ &= (ontwikkelingsperspectief_groeiNaarVolledig == null ? 1 : ontwikkelingsperspectief_groeiNaarVolledig === true ? 3 : 0);
      }
    }
    const onderbouwdInOntwikkelingsperspectief: number = v1$;
    nee$ |= (~onderbouwdInOntwikkelingsperspectief & 1) << 2;
    open$ |= (onderbouwdInOntwikkelingsperspectief & ~(onderbouwdInOntwikkelingsperspectief >> 1) & 1) << 2;
    const $ouders = zaak.ouders;
    const ouders_handelingsdeelOndertekend = $ouders?.handelingsdeelOndertekend;
    const ouders_opDeHoogte = $ouders?.opDeHoogte;
    const oudersOpDeHoogte: number = ((ouders_opDeHoogte == null ? 1 : ouders_opDeHoogte === true ? 3 : 0) & (ouders_handelingsdeelOndertekend == null ? 1 : ouders_handelingsdeelOndertekend === true ? 3 : 0));
    nee$ |= (~oudersOpDeHoogte & 1) << 3;
    open$ |= (oudersOpDeHoogte & ~(oudersOpDeHoogte >> 1) & 1) << 3;
    const $inspectie = zaak.inspectie;
    const inspectie_beslissing = $inspectie?.beslissing;
    const instemmingInspectie: number = (inspectie_beslissing == null ? 1 : inspectie_beslissing === "instemming" ? 3 : 0);
    nee$ |= (~instemmingInspectie & 1) << 4;
    open$ |= (instemmingInspectie & ~(instemmingInspectie >> 1) & 1) << 4;
    const afwijking_ingangsdatum = ymd$($afwijking?.ingangsdatum);
    const afwijking_uitersteEinddatum = nextOccurrence$(afwijking_ingangsdatum, 7, 31);
    const afwijking_einddatum = ymd$($afwijking?.einddatum);
    const binnenLopendSchooljaar: number = (afwijking_einddatum !== 0 && afwijking_uitersteEinddatum !== 0 ? (afwijking_einddatum <= afwijking_uitersteEinddatum ? 3 : 0) : 1);
    nee$ |= (~binnenLopendSchooljaar & 1) << 5;
    open$ |= (binnenLopendSchooljaar & ~(binnenLopendSchooljaar >> 1) & 1) << 5;
    const afwijkingToegestaan$b = aanvraagNodig;
    let afwijkingToegestaan$v: number = 0;
    if (afwijkingToegestaan$b !== 1) {
      afwijkingToegestaan$v = (redenLichamelijkOfPsychisch & instemmingInspectie & oudersOpDeHoogte & onderbouwdInOntwikkelingsperspectief & binnenLopendSchooljaar);
    }
    const afwijkingToegestaan: number = afwijkingToegestaan$b === 1 ? 1 : afwijkingToegestaan$v;
    nee$ |= (~afwijkingToegestaan & 1) << 6;
    open$ |= (afwijkingToegestaan & ~(afwijkingToegestaan >> 1) & 1) << 6;
    answer$ = afwijkingToegestaan;
  }
  return listsOf$(answer$, nee$, open$, names$);
}
