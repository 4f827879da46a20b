// Generated from rules/ by `npm run generate`. Do not edit.
import { listsOf as listsOf$ } from "../../../judge/lists.js";
import { own as own$, ownCase as ownCase$ } from "../../../judge/own.js";
import { nextOccurrence as nextOccurrence$, ymd as ymd$ } from "../../../reckon/ymd.js";
import type { Vragen } from "../../types.js";

/** Deviation from the required teaching time for physical or mental reasons (WPO art. 8(10), WEC art. 12, 14a and 25, WVO 2020 art. 2.38(11)), with the policy of the inspectorate of 19 June 2018 */
export const regime = /* @__PURE__ */ Object.freeze({"vraag":"afwijking-onderwijstijd","id":"beleidsregel-2018","geldigVan":"2018-08-01","geldigTot":null} as const);
/** The facts of a case that was checked, as in a request. */
export type Zaak = Vragen["afwijking-onderwijstijd"]["zaak"];
export type ConclusieId = "aanvraagNodig" | "redenLichamelijkOfPsychisch" | "instemmingInspectie" | "binnenLopendSchooljaar" | "onderbouwdInOntwikkelingsperspectief" | "oudersOpDeHoogte" | "leerlingGehoord" | "afwijkingToegestaan";
export type Oordeel = "ja" | "nee" | "onbekend" | "nvt";
export interface Lijsten {
  readonly oordeel: Oordeel;
  readonly nee: readonly ConclusieId[];
  readonly onbekend: readonly ConclusieId[];
}

const names$: readonly ConclusieId[] = ["aanvraagNodig", "redenLichamelijkOfPsychisch", "instemmingInspectie", "binnenLopendSchooljaar", "onderbouwdInOntwikkelingsperspectief", "oudersOpDeHoogte", "leerlingGehoord", "afwijkingToegestaan"];

/** Whether a name that is read here stands on every object, put there by other code. */
const everywhere$ = (): boolean => "afwijking" in Object.prototype || "categorie" in Object.prototype || "leerling" in Object.prototype || "onderwijssoort" in Object.prototype || "redenLichamelijkOfPsychisch" in Object.prototype || "aanvraag" in Object.prototype || "indiener" in Object.prototype || "inspectie" in Object.prototype || "beslissing" in Object.prototype || "einddatum" in Object.prototype || "ingangsdatum" in Object.prototype || "ontwikkelingsperspectief" in Object.prototype || "aanwezig" in Object.prototype || "programmaOpSchool" in Object.prototype || "aanbodBuitenSchool" in Object.prototype || "groeiNaarVolledig" in Object.prototype || "ouders" in Object.prototype || "opDeHoogte" in Object.prototype || "handelingsdeelOndertekend" in Object.prototype || "leerlingGehoord" in Object.prototype;

/** The answer alone. */
export function oordeel(zaak: Zaak): Oordeel {
  const zaak$ = !everywhere$() && zaak.constructor === Object && Object.getPrototypeOf(zaak) === Object.prototype ? zaak : ownCase$(zaak, everywhere$());
  const $afwijking$ = zaak$.afwijking;
  const $afwijking = $afwijking$ == null || ($afwijking$.constructor === Object && Object.getPrototypeOf($afwijking$) === Object.prototype) ? $afwijking$ : own$($afwijking$);
  const afwijking_categorie = $afwijking?.categorie;
  let v1$: number = (afwijking_categorie == null ? 1 : afwijking_categorie === "restcategorie" ? 3 : 0);
  const $leerling$ = zaak$.leerling;
  const $leerling = $leerling$ == null || ($leerling$.constructor === Object && Object.getPrototypeOf($leerling$) === Object.prototype) ? $leerling$ : own$($leerling$);
  const leerling_onderwijssoort = $leerling?.onderwijssoort;
  if (v1$ !== 0) {
    v1$ &= ((leerling_onderwijssoort == null ? 1 : (leerling_onderwijssoort === "bao" || leerling_onderwijssoort === "sbo") ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : leerling_onderwijssoort === "so" ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : leerling_onderwijssoort === "vso-vervolgonderwijs" ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : (leerling_onderwijssoort === "vso-arbeidsmarkt" || leerling_onderwijssoort === "vso-dagbesteding") ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : leerling_onderwijssoort === "vo" ? 3 : 0));
  }
  const aanvraagNodig: number = v1$;
  const bereik$ = aanvraagNodig;
  if (bereik$ !== 3) return bereik$ === 0 ? "nvt" : "onbekend";
  const afwijking_redenLichamelijkOfPsychisch = $afwijking?.redenLichamelijkOfPsychisch;
  let v2$: number = (afwijking_redenLichamelijkOfPsychisch == null ? 1 : afwijking_redenLichamelijkOfPsychisch === true ? 3 : 0);
  if (v2$ !== 0) {
    v2$ &= ((leerling_onderwijssoort == null ? 1 : (leerling_onderwijssoort === "bao" || leerling_onderwijssoort === "sbo") ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : leerling_onderwijssoort === "so" ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : leerling_onderwijssoort === "vso-vervolgonderwijs" ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : (leerling_onderwijssoort === "vso-arbeidsmarkt" || leerling_onderwijssoort === "vso-dagbesteding") ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : leerling_onderwijssoort === "vo" ? 3 : 0));
  }
  const redenLichamelijkOfPsychisch: number = v2$;
  if (redenLichamelijkOfPsychisch === 0) return "nee";
  const $aanvraag$ = zaak$.aanvraag;
  const $aanvraag = $aanvraag$ == null || ($aanvraag$.constructor === Object && Object.getPrototypeOf($aanvraag$) === Object.prototype) ? $aanvraag$ : own$($aanvraag$);
  const aanvraag_indiener = $aanvraag?.indiener;
  let v3$: number = (aanvraag_indiener == null ? 1 : aanvraag_indiener === "bevoegd-gezag" ? 3 : 0);
  if (v3$ !== 0) {
    const $inspectie$ = zaak$.inspectie;
    const $inspectie = $inspectie$ == null || ($inspectie$.constructor === Object && Object.getPrototypeOf($inspectie$) === Object.prototype) ? $inspectie$ : own$($inspectie$);
    const inspectie_beslissing = $inspectie?.beslissing;
    let v4$: number = (inspectie_beslissing == null ? 1 : inspectie_beslissing === "instemming" ? 3 : 0);
    if (v4$ !== 0) {
      v4$ &= ((leerling_onderwijssoort == null ? 1 : (leerling_onderwijssoort === "bao" || leerling_onderwijssoort === "sbo") ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : leerling_onderwijssoort === "so" ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : leerling_onderwijssoort === "vso-vervolgonderwijs" ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : (leerling_onderwijssoort === "vso-arbeidsmarkt" || leerling_onderwijssoort === "vso-dagbesteding") ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : leerling_onderwijssoort === "vo" ? 3 : 0));
    }
    v3$ &= v4$;
  }
  const instemmingInspectie: number = v3$;
  if (instemmingInspectie === 0) return "nee";
  const afwijking_ingangsdatum = ymd$($afwijking?.ingangsdatum);
  const afwijking_uitersteEinddatum = nextOccurrence$(afwijking_ingangsdatum, 7, 31);
  const afwijking_einddatum = ymd$($afwijking?.einddatum);
  const binnenLopendSchooljaar: number = (afwijking_einddatum !== 0 && afwijking_uitersteEinddatum !== 0 ? (afwijking_einddatum <= afwijking_uitersteEinddatum ? 3 : 0) : 1);
  if (binnenLopendSchooljaar === 0) return "nee";
  return (redenLichamelijkOfPsychisch & instemmingInspectie & binnenLopendSchooljaar) === 3 ? "ja" : "onbekend";
}

/** The answer, with the conclusions that fail and those that are open. The lists are made for each call and are the caller's own. */
export function lijsten(zaak: Zaak): Lijsten {
  const zaak$ = !everywhere$() && zaak.constructor === Object && Object.getPrototypeOf(zaak) === Object.prototype ? zaak : ownCase$(zaak, everywhere$());
  let nee$ = 0;
  let open$ = 0;
  let answer$ = 7;
  const $afwijking$ = zaak$.afwijking;
  const $afwijking = $afwijking$ == null || ($afwijking$.constructor === Object && Object.getPrototypeOf($afwijking$) === Object.prototype) ? $afwijking$ : own$($afwijking$);
  const afwijking_categorie = $afwijking?.categorie;
  let v1$: number = (afwijking_categorie == null ? 1 : afwijking_categorie === "restcategorie" ? 3 : 0);
  const $leerling$ = zaak$.leerling;
  const $leerling = $leerling$ == null || ($leerling$.constructor === Object && Object.getPrototypeOf($leerling$) === Object.prototype) ? $leerling$ : own$($leerling$);
  const leerling_onderwijssoort = $leerling?.onderwijssoort;
  if (v1$ !== 0) {
    v1$ &= ((leerling_onderwijssoort == null ? 1 : (leerling_onderwijssoort === "bao" || leerling_onderwijssoort === "sbo") ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : leerling_onderwijssoort === "so" ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : leerling_onderwijssoort === "vso-vervolgonderwijs" ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : (leerling_onderwijssoort === "vso-arbeidsmarkt" || leerling_onderwijssoort === "vso-dagbesteding") ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : leerling_onderwijssoort === "vo" ? 3 : 0));
  }
  const aanvraagNodig: number = v1$;
  nee$ |= (~aanvraagNodig & 1) << 0;
  open$ |= (aanvraagNodig & ~(aanvraagNodig >> 1) & 1) << 0;
  if (aanvraagNodig !== 0) {
    const afwijking_redenLichamelijkOfPsychisch = $afwijking?.redenLichamelijkOfPsychisch;
    let v2$: number = (afwijking_redenLichamelijkOfPsychisch == null ? 1 : afwijking_redenLichamelijkOfPsychisch === true ? 3 : 0);
    if (v2$ !== 0) {
      v2$ &= ((leerling_onderwijssoort == null ? 1 : (leerling_onderwijssoort === "bao" || leerling_onderwijssoort === "sbo") ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : leerling_onderwijssoort === "so" ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : leerling_onderwijssoort === "vso-vervolgonderwijs" ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : (leerling_onderwijssoort === "vso-arbeidsmarkt" || leerling_onderwijssoort === "vso-dagbesteding") ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : leerling_onderwijssoort === "vo" ? 3 : 0));
    }
    const redenLichamelijkOfPsychisch: number = v2$;
    nee$ |= (~redenLichamelijkOfPsychisch & 1) << 1;
    open$ |= (redenLichamelijkOfPsychisch & ~(redenLichamelijkOfPsychisch >> 1) & 1) << 1;
    const $aanvraag$ = zaak$.aanvraag;
    const $aanvraag = $aanvraag$ == null || ($aanvraag$.constructor === Object && Object.getPrototypeOf($aanvraag$) === Object.prototype) ? $aanvraag$ : own$($aanvraag$);
    const aanvraag_indiener = $aanvraag?.indiener;
    let v3$: number = (aanvraag_indiener == null ? 1 : aanvraag_indiener === "bevoegd-gezag" ? 3 : 0);
    if (v3$ !== 0) {
      const $inspectie$ = zaak$.inspectie;
      const $inspectie = $inspectie$ == null || ($inspectie$.constructor === Object && Object.getPrototypeOf($inspectie$) === Object.prototype) ? $inspectie$ : own$($inspectie$);
      const inspectie_beslissing = $inspectie?.beslissing;
      let v4$: number = (inspectie_beslissing == null ? 1 : inspectie_beslissing === "instemming" ? 3 : 0);
      if (v4$ !== 0) {
        v4$ &= ((leerling_onderwijssoort == null ? 1 : (leerling_onderwijssoort === "bao" || leerling_onderwijssoort === "sbo") ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : leerling_onderwijssoort === "so" ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : leerling_onderwijssoort === "vso-vervolgonderwijs" ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : (leerling_onderwijssoort === "vso-arbeidsmarkt" || leerling_onderwijssoort === "vso-dagbesteding") ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : leerling_onderwijssoort === "vo" ? 3 : 0));
      }
      v3$ &= v4$;
    }
    const instemmingInspectie: number = v3$;
    nee$ |= (~instemmingInspectie & 1) << 2;
    open$ |= (instemmingInspectie & ~(instemmingInspectie >> 1) & 1) << 2;
    const afwijking_ingangsdatum = ymd$($afwijking?.ingangsdatum);
    const afwijking_uitersteEinddatum = nextOccurrence$(afwijking_ingangsdatum, 7, 31);
    const afwijking_einddatum = ymd$($afwijking?.einddatum);
    const binnenLopendSchooljaar: number = (afwijking_einddatum !== 0 && afwijking_uitersteEinddatum !== 0 ? (afwijking_einddatum <= afwijking_uitersteEinddatum ? 3 : 0) : 1);
    nee$ |= (~binnenLopendSchooljaar & 1) << 3;
    open$ |= (binnenLopendSchooljaar & ~(binnenLopendSchooljaar >> 1) & 1) << 3;
    const $ontwikkelingsperspectief$ = zaak$.ontwikkelingsperspectief;
    const $ontwikkelingsperspectief = $ontwikkelingsperspectief$ == null || ($ontwikkelingsperspectief$.constructor === Object && Object.getPrototypeOf($ontwikkelingsperspectief$) === Object.prototype) ? $ontwikkelingsperspectief$ : own$($ontwikkelingsperspectief$);
    const ontwikkelingsperspectief_programmaOpSchool = $ontwikkelingsperspectief?.programmaOpSchool;
    const ontwikkelingsperspectief_aanwezig = $ontwikkelingsperspectief?.aanwezig;
    let v5$: number = (ontwikkelingsperspectief_aanwezig == null ? 1 : ontwikkelingsperspectief_aanwezig === true ? 3 : 0) & (ontwikkelingsperspectief_programmaOpSchool == null ? 1 : ontwikkelingsperspectief_programmaOpSchool === true ? 3 : 0);
    if (v5$ !== 0) {
      const ontwikkelingsperspectief_aanbodBuitenSchool = $ontwikkelingsperspectief?.aanbodBuitenSchool;
      v5$ &= (ontwikkelingsperspectief_aanbodBuitenSchool == null ? 1 : ontwikkelingsperspectief_aanbodBuitenSchool === true ? 3 : 0);
      if (v5$ !== 0) {
        const ontwikkelingsperspectief_groeiNaarVolledig = $ontwikkelingsperspectief?.groeiNaarVolledig;
        v5$ &= (ontwikkelingsperspectief_groeiNaarVolledig == null ? 1 : ontwikkelingsperspectief_groeiNaarVolledig === true ? 3 : 0);
      }
    }
    const onderbouwdInOntwikkelingsperspectief: number = v5$;
    nee$ |= (~onderbouwdInOntwikkelingsperspectief & 1) << 4;
    open$ |= (onderbouwdInOntwikkelingsperspectief & ~(onderbouwdInOntwikkelingsperspectief >> 1) & 1) << 4;
    const $ouders$ = zaak$.ouders;
    const $ouders = $ouders$ == null || ($ouders$.constructor === Object && Object.getPrototypeOf($ouders$) === Object.prototype) ? $ouders$ : own$($ouders$);
    const ouders_opDeHoogte = $ouders?.opDeHoogte;
    let v6$: number = (ouders_opDeHoogte == null ? 1 : ouders_opDeHoogte === true ? 3 : 0);
    if (v6$ !== 0) {
      const ouders_handelingsdeelOndertekend = $ouders?.handelingsdeelOndertekend;
      let v7$: number = (ouders_handelingsdeelOndertekend == null ? 1 : ouders_handelingsdeelOndertekend === true ? 3 : 0);
      if (v7$ !== 0) {
        v7$ &= ((leerling_onderwijssoort == null ? 1 : (leerling_onderwijssoort === "bao" || leerling_onderwijssoort === "sbo") ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : (leerling_onderwijssoort === "so" || leerling_onderwijssoort === "vso-vervolgonderwijs" || leerling_onderwijssoort === "vso-arbeidsmarkt" || leerling_onderwijssoort === "vso-dagbesteding") ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : leerling_onderwijssoort === "vo" ? 3 : 0));
      }
      v6$ &= v7$;
    }
    const oudersOpDeHoogte: number = v6$;
    nee$ |= (~oudersOpDeHoogte & 1) << 5;
    open$ |= (oudersOpDeHoogte & ~(oudersOpDeHoogte >> 1) & 1) << 5;
    const leerlingGehoord$t = (ontwikkelingsperspectief_aanwezig == null ? 1 : ontwikkelingsperspectief_aanwezig === true ? 3 : 0);
    let leerlingGehoord$v: number = 0;
    if (leerlingGehoord$t !== 0) {
      const ontwikkelingsperspectief_leerlingGehoord = $ontwikkelingsperspectief?.leerlingGehoord;
      let v8$: number = (ontwikkelingsperspectief_leerlingGehoord == null ? 1 : ontwikkelingsperspectief_leerlingGehoord === true ? 3 : 0);
      if (v8$ !== 0) {
        v8$ &= ((leerling_onderwijssoort == null ? 1 : (leerling_onderwijssoort === "bao" || leerling_onderwijssoort === "sbo") ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : (leerling_onderwijssoort === "so" || leerling_onderwijssoort === "vso-vervolgonderwijs" || leerling_onderwijssoort === "vso-arbeidsmarkt" || leerling_onderwijssoort === "vso-dagbesteding") ? 3 : 0) | (leerling_onderwijssoort == null ? 1 : leerling_onderwijssoort === "vo" ? 3 : 0));
      }
      leerlingGehoord$v = v8$;
    }
    const leerlingGehoord: number = leerlingGehoord$t === 0 ? 7 : leerlingGehoord$t === 1 ? 1 : leerlingGehoord$v;
    nee$ |= (~leerlingGehoord & 1) << 6;
    open$ |= (leerlingGehoord & ~(leerlingGehoord >> 1) & 1) << 6;
    const afwijkingToegestaan$b = aanvraagNodig;
    let afwijkingToegestaan$v: number = 0;
    if (afwijkingToegestaan$b !== 1) {
      afwijkingToegestaan$v = (redenLichamelijkOfPsychisch & instemmingInspectie & binnenLopendSchooljaar);
    }
    const afwijkingToegestaan: number = afwijkingToegestaan$b === 1 ? 1 : afwijkingToegestaan$v;
    nee$ |= (~afwijkingToegestaan & 1) << 7;
    open$ |= (afwijkingToegestaan & ~(afwijkingToegestaan >> 1) & 1) << 7;
    answer$ = afwijkingToegestaan;
  }
  return listsOf$(answer$, nee$, open$, names$);
}
