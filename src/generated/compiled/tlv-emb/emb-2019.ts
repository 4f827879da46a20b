// Generated from rules/ by `npm run generate`. Do not edit.
import { listsOf as listsOf$ } from "../../../judge/lists.js";
import { own as own$, ownCase as ownCase$ } from "../../../judge/own.js";
import { nextOccurrence as nextOccurrence$, onEveryDay as onEveryDay$, plusDays as plusDays$, yearsOn as yearsOn$, ymd as ymd$ } from "../../../reckon/ymd.js";
import type { Vragen } from "../../types.js";

/** National principle for pupils with EMB (letter of 30 October 2019) */
export const regime = /* @__PURE__ */ Object.freeze({"vraag":"tlv-emb","id":"emb-2019","geldigVan":"2019-10-30","geldigTot":null} as const);
/** The facts of a case that was checked, as in a request. */
export type Zaak = Vragen["tlv-emb"]["zaak"];
export type ConclusieId = "tlvNodig" | "samenwerkingsverbandBevoegd" | "aanvragerBevoegd" | "deskundigenadviesVoldoet" | "duurWettelijkMinimum" | "binnenLeeftijdsgrens" | "deskundigenOnafhankelijk" | "gemotiveerd" | "eindigtOpSchooljaar" | "leerlingGehoord" | "voldoetAanWet" | "leerlingMetEmb" | "hoogsteBekostigingscategorie" | "geldigHeleLoopbaan" | "landelijkFormulierOfAndersGeregeld" | "zelfdeLooptijd" | "volgtLandelijkUitgangspunt";
export type Oordeel = "ja" | "nee" | "onbekend" | "nvt";
export interface Lijsten {
  readonly oordeel: Oordeel;
  readonly nee: readonly ConclusieId[];
  readonly onbekend: readonly ConclusieId[];
}

const names$: readonly ConclusieId[] = ["tlvNodig", "samenwerkingsverbandBevoegd", "aanvragerBevoegd", "deskundigenadviesVoldoet", "duurWettelijkMinimum", "binnenLeeftijdsgrens", "deskundigenOnafhankelijk", "gemotiveerd", "eindigtOpSchooljaar", "leerlingGehoord", "voldoetAanWet", "leerlingMetEmb", "hoogsteBekostigingscategorie", "geldigHeleLoopbaan", "landelijkFormulierOfAndersGeregeld", "zelfdeLooptijd", "volgtLandelijkUitgangspunt"];

/** Whether a name that is read here stands on every object, put there by other code. */
const everywhere$ = (): boolean => "leerling" in Object.prototype || "residentieelGeplaatst" in Object.prototype || "vorigeSchool" in Object.prototype || "lopendeTlv" in Object.prototype || "tlv" in Object.prototype || "vervangtLopende" in Object.prototype || "onderwijssoort" in Object.prototype || "lopendeTlvTotEnMet" in Object.prototype || "ingangsdatum" in Object.prototype || "deskundigenadvies" in Object.prototype || "eersteDiscipline" in Object.prototype || "tweedeDiscipline" in Object.prototype || "aanvraag" in Object.prototype || "indiener" in Object.prototype || "schoolInSamenwerkingsverband" in Object.prototype || "leerlingAangemeldOfIngeschreven" in Object.prototype || "samenwerkingsverband" in Object.prototype || "vanVorigeSchool" in Object.prototype || "woontInNederland" in Object.prototype || "vanWoongebied" in Object.prototype || "vanAangevraagdeSchool" in Object.prototype || "einddatum" in Object.prototype || "afgiftedatum" in Object.prototype || "ontheffingVerleend" in Object.prototype || "ontheffingTotEnMet" in Object.prototype || "geboortedatum" in Object.prototype || "onafhankelijk" in Object.prototype || "afzonderlijk" in Object.prototype || "gemotiveerd" in Object.prototype || "eerdereUitstroomAfgesproken" in Object.prototype || "uitstroomdatum" in Object.prototype || "gehoordOverPerspectief" in Object.prototype || "ernstigVerstandelijkBeperkt" in Object.prototype || "lichamelijkBeperkt" in Object.prototype || "bijkomendeStoornissen" in Object.prototype || "extraZorgNodig" in Object.prototype || "financieringAndersGeregeld" in Object.prototype || "landelijkFormulier" in Object.prototype || "bekostigingscategorie" in Object.prototype;

/** What the conditions that rest on `leerling.geboortedatum` say on one of the days that it can be. */
const onDay$ = (leerling_geboortedatum: number, zaak$: Zaak): readonly number[] => {
  let tlv_uitersteEinddatum = 0;
  const $tlv$ = zaak$.tlv;
  const $tlv = $tlv$ == null || ($tlv$.constructor === Object && Object.getPrototypeOf($tlv$) === Object.prototype) ? $tlv$ : own$($tlv$);
  const tlv_afgiftedatum = ymd$($tlv?.afgiftedatum);
  let tlv_leeftijdsgrens = 0;
  const tlv_onderwijssoort = $tlv?.onderwijssoort;
  const v1$ = (tlv_onderwijssoort == null ? 1 : tlv_onderwijssoort === "vso" ? 3 : 0);
  const $nextOccurrence$$leerling_geboortedatum$7$31$ = nextOccurrence$(leerling_geboortedatum, 7, 31);
  if (v1$ === 3) {
    const leeftijdsgrens_vso = yearsOn$($nextOccurrence$$leerling_geboortedatum$7$31$, 20);
    tlv_leeftijdsgrens = leeftijdsgrens_vso;
  } else {
    if (v1$ === 0) {
      const leeftijdsgrens_so = yearsOn$($nextOccurrence$$leerling_geboortedatum$7$31$, 14);
      tlv_leeftijdsgrens = leeftijdsgrens_so;
    }
  }
  let v3$: number = (tlv_afgiftedatum !== 0 && tlv_leeftijdsgrens !== 0 ? (tlv_afgiftedatum <= tlv_leeftijdsgrens ? 3 : 0) : 1);
  const tlv_dagVoorAfgifte = plusDays$(tlv_afgiftedatum, -1);
  const tlv_eindeLopendeSchooljaar = nextOccurrence$(tlv_dagVoorAfgifte, 7, 31);
  const tlv_vroegsteEinddatum = yearsOn$(tlv_eindeLopendeSchooljaar, 1);
  const tlv_ingangsdatum = ymd$($tlv?.ingangsdatum);
  if (v3$ !== 0) {
    v3$ &= (tlv_ingangsdatum !== 0 && tlv_leeftijdsgrens !== 0 ? (tlv_ingangsdatum <= tlv_leeftijdsgrens ? 3 : 0) : 1);
    if (v3$ !== 0) {
      v3$ &= (tlv_vroegsteEinddatum !== 0 && tlv_leeftijdsgrens !== 0 ? (tlv_vroegsteEinddatum > tlv_leeftijdsgrens ? 3 : 0) : 1);
    }
  }
  const v2$ = v3$;
  if (v2$ === 3) {
    tlv_uitersteEinddatum = tlv_vroegsteEinddatum;
  } else {
    if (v2$ === 0) {
      tlv_uitersteEinddatum = tlv_leeftijdsgrens;
    }
  }
  const tlv_einddatum = ymd$($tlv?.einddatum);
  return [(tlv_einddatum !== 0 && tlv_leeftijdsgrens !== 0 ? (tlv_einddatum <= tlv_leeftijdsgrens ? 3 : 0) : 1), (tlv_afgiftedatum !== 0 && tlv_leeftijdsgrens !== 0 ? (tlv_afgiftedatum <= tlv_leeftijdsgrens ? 3 : 0) : 1), (tlv_ingangsdatum !== 0 && tlv_leeftijdsgrens !== 0 ? (tlv_ingangsdatum <= tlv_leeftijdsgrens ? 3 : 0) : 1), (tlv_vroegsteEinddatum !== 0 && tlv_leeftijdsgrens !== 0 ? (tlv_vroegsteEinddatum > tlv_leeftijdsgrens ? 3 : 0) : 1), (tlv_einddatum !== 0 && tlv_uitersteEinddatum !== 0 ? (tlv_einddatum >= tlv_uitersteEinddatum ? 3 : 0) : 1)];
};

/** The answer alone. */
export function oordeel(zaak: Zaak): Oordeel {
  const zaak$ = !everywhere$() && zaak.constructor === Object && Object.getPrototypeOf(zaak) === Object.prototype ? zaak : ownCase$(zaak, everywhere$());
  const $leerling$ = zaak$.leerling;
  const $leerling = $leerling$ == null || ($leerling$.constructor === Object && Object.getPrototypeOf($leerling$) === Object.prototype) ? $leerling$ : own$($leerling$);
  const leerling_residentieelGeplaatst = $leerling?.residentieelGeplaatst;
  let v1$: number = (leerling_residentieelGeplaatst == null ? 1 : leerling_residentieelGeplaatst === false ? 3 : 0);
  const $tlv$ = zaak$.tlv;
  const $tlv = $tlv$ == null || ($tlv$.constructor === Object && Object.getPrototypeOf($tlv$) === Object.prototype) ? $tlv$ : own$($tlv$);
  const tlv_ingangsdatum = ymd$($tlv?.ingangsdatum);
  const tlv_onderwijssoort = $tlv?.onderwijssoort;
  const leerling_vorigeSchool = $leerling?.vorigeSchool;
  if (v1$ !== 0) {
    const leerling_lopendeTlv = $leerling?.lopendeTlv;
    let v2$: number = (leerling_vorigeSchool == null ? 1 : !(leerling_vorigeSchool === "so-vso" || leerling_vorigeSchool === "vso") ? 3 : 0) | (leerling_lopendeTlv == null ? 1 : leerling_lopendeTlv === "geen" ? 3 : 0);
    if (v2$ !== 3) {
      const tlv_vervangtLopende = $tlv?.vervangtLopende;
      v2$ |= (tlv_vervangtLopende == null ? 1 : tlv_vervangtLopende === true ? 3 : 0);
      if (v2$ !== 3) {
        v2$ |= (leerling_lopendeTlv == null || tlv_onderwijssoort == null ? 1 : leerling_lopendeTlv !== tlv_onderwijssoort ? 3 : 0);
        if (v2$ !== 3) {
          const leerling_lopendeTlvTotEnMet = ymd$($leerling?.lopendeTlvTotEnMet);
          v2$ |= (leerling_lopendeTlvTotEnMet !== 0 && tlv_ingangsdatum !== 0 ? (leerling_lopendeTlvTotEnMet < tlv_ingangsdatum ? 3 : 0) : 1);
        }
      }
    }
    v1$ &= v2$;
  }
  const tlvNodig: number = v1$;
  const bereik$ = tlvNodig;
  if (bereik$ !== 3) return bereik$ === 0 ? "nvt" : "onbekend";
  const $deskundigenadvies$ = zaak$.deskundigenadvies;
  const $deskundigenadvies = $deskundigenadvies$ == null || ($deskundigenadvies$.constructor === Object && Object.getPrototypeOf($deskundigenadvies$) === Object.prototype) ? $deskundigenadvies$ : own$($deskundigenadvies$);
  const deskundigenadvies_eersteDiscipline = $deskundigenadvies?.eersteDiscipline;
  let v3$: number = (deskundigenadvies_eersteDiscipline == null ? 1 : !(deskundigenadvies_eersteDiscipline === "ander") ? 3 : 0);
  if (v3$ !== 0) {
    const deskundigenadvies_tweedeDiscipline = $deskundigenadvies?.tweedeDiscipline;
    let v4$: number = (deskundigenadvies_tweedeDiscipline == null ? 1 : !(deskundigenadvies_tweedeDiscipline === "ander") ? 3 : 0);
    if (v4$ !== 0) {
      v4$ &= ((tlv_onderwijssoort == null ? 1 : tlv_onderwijssoort === "so" ? 3 : 0) | (tlv_onderwijssoort == null ? 1 : tlv_onderwijssoort === "vso" ? 3 : 0));
    }
    v3$ &= v4$;
  }
  const deskundigenadviesVoldoet: number = v3$;
  if (deskundigenadviesVoldoet === 0) return "nee";
  const $aanvraag$ = zaak$.aanvraag;
  const $aanvraag = $aanvraag$ == null || ($aanvraag$.constructor === Object && Object.getPrototypeOf($aanvraag$) === Object.prototype) ? $aanvraag$ : own$($aanvraag$);
  const aanvraag_indiener = $aanvraag?.indiener;
  let v5$: number = (aanvraag_indiener == null ? 1 : aanvraag_indiener === "bevoegd-gezag" ? 3 : 0);
  if (v5$ !== 0) {
    const aanvraag_schoolInSamenwerkingsverband = $aanvraag?.schoolInSamenwerkingsverband;
    let v6$: number = (aanvraag_schoolInSamenwerkingsverband == null ? 1 : aanvraag_schoolInSamenwerkingsverband === true ? 3 : 0);
    if (v6$ !== 0) {
      const aanvraag_leerlingAangemeldOfIngeschreven = $aanvraag?.leerlingAangemeldOfIngeschreven;
      let v7$: number = (aanvraag_leerlingAangemeldOfIngeschreven == null ? 1 : aanvraag_leerlingAangemeldOfIngeschreven === true ? 3 : 0);
      if (v7$ !== 0) {
        v7$ &= ((tlv_onderwijssoort == null ? 1 : tlv_onderwijssoort === "so" ? 3 : 0) | (tlv_onderwijssoort == null ? 1 : tlv_onderwijssoort === "vso" ? 3 : 0));
      }
      v6$ &= v7$;
    }
    v5$ &= v6$;
  }
  const aanvragerBevoegd: number = v5$;
  if (aanvragerBevoegd === 0) return "nee";
  let v8$: number = (tlv_onderwijssoort == null ? 1 : tlv_onderwijssoort === "vso" ? 3 : 0);
  const $samenwerkingsverband$ = zaak$.samenwerkingsverband;
  const $samenwerkingsverband = $samenwerkingsverband$ == null || ($samenwerkingsverband$.constructor === Object && Object.getPrototypeOf($samenwerkingsverband$) === Object.prototype) ? $samenwerkingsverband$ : own$($samenwerkingsverband$);
  const samenwerkingsverband_vanAangevraagdeSchool = $samenwerkingsverband?.vanAangevraagdeSchool;
  const samenwerkingsverband_vanWoongebied = $samenwerkingsverband?.vanWoongebied;
  const leerling_woontInNederland = $leerling?.woontInNederland;
  const samenwerkingsverband_vanVorigeSchool = $samenwerkingsverband?.vanVorigeSchool;
  if (v8$ !== 0) {
    let v9$: number = ((leerling_vorigeSchool == null ? 1 : (leerling_vorigeSchool === "vo" || leerling_vorigeSchool === "vso" || leerling_vorigeSchool === "so-vso") ? 3 : 0) & (samenwerkingsverband_vanVorigeSchool == null ? 1 : samenwerkingsverband_vanVorigeSchool === true ? 3 : 0));
    if (v9$ !== 3) {
      let v10$: number = (leerling_vorigeSchool == null ? 1 : !(leerling_vorigeSchool === "so-vso" || leerling_vorigeSchool === "vso" || leerling_vorigeSchool === "vo") ? 3 : 0);
      if (v10$ !== 0) {
        let v11$: number = ((leerling_woontInNederland == null ? 1 : leerling_woontInNederland === true ? 3 : 0) & (samenwerkingsverband_vanWoongebied == null ? 1 : samenwerkingsverband_vanWoongebied === true ? 3 : 0));
        if (v11$ !== 3) {
          v11$ |= ((leerling_woontInNederland == null ? 1 : leerling_woontInNederland === false ? 3 : 0) & (samenwerkingsverband_vanAangevraagdeSchool == null ? 1 : samenwerkingsverband_vanAangevraagdeSchool === true ? 3 : 0));
        }
        v10$ &= v11$;
      }
      v9$ |= v10$;
    }
    v8$ &= v9$;
  }
  let v12$: number = v8$;
  if (v12$ !== 3) {
    let v13$: number = (tlv_onderwijssoort == null ? 1 : tlv_onderwijssoort === "so" ? 3 : 0);
    if (v13$ !== 0) {
      let v14$: number = ((leerling_vorigeSchool == null ? 1 : !(leerling_vorigeSchool === "geen" || leerling_vorigeSchool === "vso" || leerling_vorigeSchool === "vo") ? 3 : 0) & (samenwerkingsverband_vanVorigeSchool == null ? 1 : samenwerkingsverband_vanVorigeSchool === true ? 3 : 0));
      if (v14$ !== 3) {
        let v15$: number = (leerling_vorigeSchool == null ? 1 : (leerling_vorigeSchool === "geen" || leerling_vorigeSchool === "vso" || leerling_vorigeSchool === "vo") ? 3 : 0);
        if (v15$ !== 0) {
          let v16$: number = ((leerling_woontInNederland == null ? 1 : leerling_woontInNederland === true ? 3 : 0) & (samenwerkingsverband_vanWoongebied == null ? 1 : samenwerkingsverband_vanWoongebied === true ? 3 : 0));
          if (v16$ !== 3) {
            v16$ |= ((leerling_woontInNederland == null ? 1 : leerling_woontInNederland === false ? 3 : 0) & (samenwerkingsverband_vanAangevraagdeSchool == null ? 1 : samenwerkingsverband_vanAangevraagdeSchool === true ? 3 : 0));
          }
          v15$ &= v16$;
        }
        v14$ |= v15$;
      }
      v13$ &= v14$;
    }
    v12$ |= v13$;
  }
  const samenwerkingsverbandBevoegd: number = v12$;
  if (samenwerkingsverbandBevoegd === 0) return "nee";
  const tlv_afgiftedatum = ymd$($tlv?.afgiftedatum);
  const tlv_dagVoorAfgifte = plusDays$(tlv_afgiftedatum, -1);
  const tlv_eindeLopendeSchooljaar = nextOccurrence$(tlv_dagVoorAfgifte, 7, 31);
  const tlv_vroegsteEinddatum = yearsOn$(tlv_eindeLopendeSchooljaar, 1);
  const tlv_einddatum = ymd$($tlv?.einddatum);
  const duurWettelijkMinimum: number = (tlv_einddatum !== 0 && tlv_vroegsteEinddatum !== 0 ? (tlv_einddatum >= tlv_vroegsteEinddatum ? 3 : 0) : 1);
  if (duurWettelijkMinimum === 0) return "nee";
  const leerling_ontheffingVerleend = $leerling?.ontheffingVerleend ?? ($leerling?.ontheffingTotEnMet == null ? null : true);
  let v17$: number = (tlv_onderwijssoort == null ? 1 : tlv_onderwijssoort === "vso" ? 3 : 0) & (leerling_ontheffingVerleend == null ? 1 : leerling_ontheffingVerleend === true ? 3 : 0);
  if (v17$ !== 0) {
    const leerling_ontheffingTotEnMet = ymd$($leerling?.ontheffingTotEnMet);
    v17$ &= (tlv_einddatum !== 0 && leerling_ontheffingTotEnMet !== 0 ? (tlv_einddatum <= leerling_ontheffingTotEnMet ? 3 : 0) : 1);
  }
  let v18$: number = v17$;
  if (v18$ !== 3) {
    const leerling_geboortedatum = ymd$($leerling?.geboortedatum);
    const everyDay$ = leerling_geboortedatum === 0 ? onEveryDay$($leerling?.geboortedatum, onDay$, zaak$) : undefined;
    let tlv_leeftijdsgrens = 0;
    const v20$ = (tlv_onderwijssoort == null ? 1 : tlv_onderwijssoort === "vso" ? 3 : 0);
    const $nextOccurrence$$leerling_geboortedatum$7$31$ = nextOccurrence$(leerling_geboortedatum, 7, 31);
    if (v20$ === 3) {
      const leeftijdsgrens_vso = yearsOn$($nextOccurrence$$leerling_geboortedatum$7$31$, 20);
      tlv_leeftijdsgrens = leeftijdsgrens_vso;
    } else {
      if (v20$ === 0) {
        const leeftijdsgrens_so = yearsOn$($nextOccurrence$$leerling_geboortedatum$7$31$, 14);
        tlv_leeftijdsgrens = leeftijdsgrens_so;
      }
    }
    v18$ |= (tlv_einddatum !== 0 && tlv_leeftijdsgrens !== 0 ? (tlv_einddatum <= tlv_leeftijdsgrens ? 3 : 0) : everyDay$?.[0] ?? 1);
    if (v18$ !== 3) {
      let v19$: number = (tlv_einddatum !== 0 && tlv_vroegsteEinddatum !== 0 ? (tlv_einddatum <= tlv_vroegsteEinddatum ? 3 : 0) : 1);
      if (v19$ !== 0) {
        v19$ &= (tlv_afgiftedatum !== 0 && tlv_leeftijdsgrens !== 0 ? (tlv_afgiftedatum <= tlv_leeftijdsgrens ? 3 : 0) : everyDay$?.[1] ?? 1);
        if (v19$ !== 0) {
          v19$ &= (tlv_ingangsdatum !== 0 && tlv_leeftijdsgrens !== 0 ? (tlv_ingangsdatum <= tlv_leeftijdsgrens ? 3 : 0) : everyDay$?.[2] ?? 1);
        }
      }
      v18$ |= v19$;
    }
  }
  const binnenLeeftijdsgrens: number = v18$;
  if (binnenLeeftijdsgrens === 0) return "nee";
  return (deskundigenadviesVoldoet & aanvragerBevoegd & samenwerkingsverbandBevoegd & duurWettelijkMinimum & binnenLeeftijdsgrens) === 3 ? "ja" : "onbekend";
}

/** The answer, with the conclusions that fail and those that are open. The lists are made for each call and are the caller's own. */
export function lijsten(zaak: Zaak): Lijsten {
  const zaak$ = !everywhere$() && zaak.constructor === Object && Object.getPrototypeOf(zaak) === Object.prototype ? zaak : ownCase$(zaak, everywhere$());
  let nee$ = 0;
  let open$ = 0;
  let answer$ = 7;
  const $leerling$ = zaak$.leerling;
  const $leerling = $leerling$ == null || ($leerling$.constructor === Object && Object.getPrototypeOf($leerling$) === Object.prototype) ? $leerling$ : own$($leerling$);
  const leerling_residentieelGeplaatst = $leerling?.residentieelGeplaatst;
  let v1$: number = (leerling_residentieelGeplaatst == null ? 1 : leerling_residentieelGeplaatst === false ? 3 : 0);
  const $tlv$ = zaak$.tlv;
  const $tlv = $tlv$ == null || ($tlv$.constructor === Object && Object.getPrototypeOf($tlv$) === Object.prototype) ? $tlv$ : own$($tlv$);
  const tlv_ingangsdatum = ymd$($tlv?.ingangsdatum);
  const tlv_onderwijssoort = $tlv?.onderwijssoort;
  const leerling_vorigeSchool = $leerling?.vorigeSchool;
  if (v1$ !== 0) {
    const leerling_lopendeTlv = $leerling?.lopendeTlv;
    let v2$: number = (leerling_vorigeSchool == null ? 1 : !(leerling_vorigeSchool === "so-vso" || leerling_vorigeSchool === "vso") ? 3 : 0) | (leerling_lopendeTlv == null ? 1 : leerling_lopendeTlv === "geen" ? 3 : 0);
    if (v2$ !== 3) {
      const tlv_vervangtLopende = $tlv?.vervangtLopende;
      v2$ |= (tlv_vervangtLopende == null ? 1 : tlv_vervangtLopende === true ? 3 : 0);
      if (v2$ !== 3) {
        v2$ |= (leerling_lopendeTlv == null || tlv_onderwijssoort == null ? 1 : leerling_lopendeTlv !== tlv_onderwijssoort ? 3 : 0);
        if (v2$ !== 3) {
          const leerling_lopendeTlvTotEnMet = ymd$($leerling?.lopendeTlvTotEnMet);
          v2$ |= (leerling_lopendeTlvTotEnMet !== 0 && tlv_ingangsdatum !== 0 ? (leerling_lopendeTlvTotEnMet < tlv_ingangsdatum ? 3 : 0) : 1);
        }
      }
    }
    v1$ &= v2$;
  }
  const tlvNodig: number = v1$;
  nee$ |= (~tlvNodig & 1) << 0;
  open$ |= (tlvNodig & ~(tlvNodig >> 1) & 1) << 0;
  if (tlvNodig !== 0) {
    let v3$: number = (tlv_onderwijssoort == null ? 1 : tlv_onderwijssoort === "vso" ? 3 : 0);
    const $samenwerkingsverband$ = zaak$.samenwerkingsverband;
    const $samenwerkingsverband = $samenwerkingsverband$ == null || ($samenwerkingsverband$.constructor === Object && Object.getPrototypeOf($samenwerkingsverband$) === Object.prototype) ? $samenwerkingsverband$ : own$($samenwerkingsverband$);
    const samenwerkingsverband_vanAangevraagdeSchool = $samenwerkingsverband?.vanAangevraagdeSchool;
    const samenwerkingsverband_vanWoongebied = $samenwerkingsverband?.vanWoongebied;
    const leerling_woontInNederland = $leerling?.woontInNederland;
    const samenwerkingsverband_vanVorigeSchool = $samenwerkingsverband?.vanVorigeSchool;
    if (v3$ !== 0) {
      let v4$: number = ((leerling_vorigeSchool == null ? 1 : (leerling_vorigeSchool === "vo" || leerling_vorigeSchool === "vso" || leerling_vorigeSchool === "so-vso") ? 3 : 0) & (samenwerkingsverband_vanVorigeSchool == null ? 1 : samenwerkingsverband_vanVorigeSchool === true ? 3 : 0));
      if (v4$ !== 3) {
        let v5$: number = (leerling_vorigeSchool == null ? 1 : !(leerling_vorigeSchool === "so-vso" || leerling_vorigeSchool === "vso" || leerling_vorigeSchool === "vo") ? 3 : 0);
        if (v5$ !== 0) {
          let v6$: number = ((leerling_woontInNederland == null ? 1 : leerling_woontInNederland === true ? 3 : 0) & (samenwerkingsverband_vanWoongebied == null ? 1 : samenwerkingsverband_vanWoongebied === true ? 3 : 0));
          if (v6$ !== 3) {
            v6$ |= ((leerling_woontInNederland == null ? 1 : leerling_woontInNederland === false ? 3 : 0) & (samenwerkingsverband_vanAangevraagdeSchool == null ? 1 : samenwerkingsverband_vanAangevraagdeSchool === true ? 3 : 0));
          }
          v5$ &= v6$;
        }
        v4$ |= v5$;
      }
      v3$ &= v4$;
    }
    let v7$: number = v3$;
    if (v7$ !== 3) {
      let v8$: number = (tlv_onderwijssoort == null ? 1 : tlv_onderwijssoort === "so" ? 3 : 0);
      if (v8$ !== 0) {
        let v9$: number = ((leerling_vorigeSchool == null ? 1 : !(leerling_vorigeSchool === "geen" || leerling_vorigeSchool === "vso" || leerling_vorigeSchool === "vo") ? 3 : 0) & (samenwerkingsverband_vanVorigeSchool == null ? 1 : samenwerkingsverband_vanVorigeSchool === true ? 3 : 0));
        if (v9$ !== 3) {
          let v10$: number = (leerling_vorigeSchool == null ? 1 : (leerling_vorigeSchool === "geen" || leerling_vorigeSchool === "vso" || leerling_vorigeSchool === "vo") ? 3 : 0);
          if (v10$ !== 0) {
            let v11$: number = ((leerling_woontInNederland == null ? 1 : leerling_woontInNederland === true ? 3 : 0) & (samenwerkingsverband_vanWoongebied == null ? 1 : samenwerkingsverband_vanWoongebied === true ? 3 : 0));
            if (v11$ !== 3) {
              v11$ |= ((leerling_woontInNederland == null ? 1 : leerling_woontInNederland === false ? 3 : 0) & (samenwerkingsverband_vanAangevraagdeSchool == null ? 1 : samenwerkingsverband_vanAangevraagdeSchool === true ? 3 : 0));
            }
            v10$ &= v11$;
          }
          v9$ |= v10$;
        }
        v8$ &= v9$;
      }
      v7$ |= v8$;
    }
    const samenwerkingsverbandBevoegd: number = v7$;
    nee$ |= (~samenwerkingsverbandBevoegd & 1) << 1;
    open$ |= (samenwerkingsverbandBevoegd & ~(samenwerkingsverbandBevoegd >> 1) & 1) << 1;
    const $aanvraag$ = zaak$.aanvraag;
    const $aanvraag = $aanvraag$ == null || ($aanvraag$.constructor === Object && Object.getPrototypeOf($aanvraag$) === Object.prototype) ? $aanvraag$ : own$($aanvraag$);
    const aanvraag_indiener = $aanvraag?.indiener;
    let v12$: number = (aanvraag_indiener == null ? 1 : aanvraag_indiener === "bevoegd-gezag" ? 3 : 0);
    if (v12$ !== 0) {
      const aanvraag_schoolInSamenwerkingsverband = $aanvraag?.schoolInSamenwerkingsverband;
      let v13$: number = (aanvraag_schoolInSamenwerkingsverband == null ? 1 : aanvraag_schoolInSamenwerkingsverband === true ? 3 : 0);
      if (v13$ !== 0) {
        const aanvraag_leerlingAangemeldOfIngeschreven = $aanvraag?.leerlingAangemeldOfIngeschreven;
        let v14$: number = (aanvraag_leerlingAangemeldOfIngeschreven == null ? 1 : aanvraag_leerlingAangemeldOfIngeschreven === true ? 3 : 0);
        if (v14$ !== 0) {
          v14$ &= ((tlv_onderwijssoort == null ? 1 : tlv_onderwijssoort === "so" ? 3 : 0) | (tlv_onderwijssoort == null ? 1 : tlv_onderwijssoort === "vso" ? 3 : 0));
        }
        v13$ &= v14$;
      }
      v12$ &= v13$;
    }
    const aanvragerBevoegd: number = v12$;
    nee$ |= (~aanvragerBevoegd & 1) << 2;
    open$ |= (aanvragerBevoegd & ~(aanvragerBevoegd >> 1) & 1) << 2;
    const $deskundigenadvies$ = zaak$.deskundigenadvies;
    const $deskundigenadvies = $deskundigenadvies$ == null || ($deskundigenadvies$.constructor === Object && Object.getPrototypeOf($deskundigenadvies$) === Object.prototype) ? $deskundigenadvies$ : own$($deskundigenadvies$);
    const deskundigenadvies_eersteDiscipline = $deskundigenadvies?.eersteDiscipline;
    let v15$: number = (deskundigenadvies_eersteDiscipline == null ? 1 : !(deskundigenadvies_eersteDiscipline === "ander") ? 3 : 0);
    if (v15$ !== 0) {
      const deskundigenadvies_tweedeDiscipline = $deskundigenadvies?.tweedeDiscipline;
      let v16$: number = (deskundigenadvies_tweedeDiscipline == null ? 1 : !(deskundigenadvies_tweedeDiscipline === "ander") ? 3 : 0);
      if (v16$ !== 0) {
        v16$ &= ((tlv_onderwijssoort == null ? 1 : tlv_onderwijssoort === "so" ? 3 : 0) | (tlv_onderwijssoort == null ? 1 : tlv_onderwijssoort === "vso" ? 3 : 0));
      }
      v15$ &= v16$;
    }
    const deskundigenadviesVoldoet: number = v15$;
    nee$ |= (~deskundigenadviesVoldoet & 1) << 3;
    open$ |= (deskundigenadviesVoldoet & ~(deskundigenadviesVoldoet >> 1) & 1) << 3;
    const tlv_afgiftedatum = ymd$($tlv?.afgiftedatum);
    const tlv_dagVoorAfgifte = plusDays$(tlv_afgiftedatum, -1);
    const tlv_eindeLopendeSchooljaar = nextOccurrence$(tlv_dagVoorAfgifte, 7, 31);
    const tlv_vroegsteEinddatum = yearsOn$(tlv_eindeLopendeSchooljaar, 1);
    const tlv_einddatum = ymd$($tlv?.einddatum);
    const duurWettelijkMinimum: number = (tlv_einddatum !== 0 && tlv_vroegsteEinddatum !== 0 ? (tlv_einddatum >= tlv_vroegsteEinddatum ? 3 : 0) : 1);
    nee$ |= (~duurWettelijkMinimum & 1) << 4;
    open$ |= (duurWettelijkMinimum & ~(duurWettelijkMinimum >> 1) & 1) << 4;
    const leerling_ontheffingVerleend = $leerling?.ontheffingVerleend ?? ($leerling?.ontheffingTotEnMet == null ? null : true);
    let v17$: number = (tlv_onderwijssoort == null ? 1 : tlv_onderwijssoort === "vso" ? 3 : 0) & (leerling_ontheffingVerleend == null ? 1 : leerling_ontheffingVerleend === true ? 3 : 0);
    if (v17$ !== 0) {
      const leerling_ontheffingTotEnMet = ymd$($leerling?.ontheffingTotEnMet);
      v17$ &= (tlv_einddatum !== 0 && leerling_ontheffingTotEnMet !== 0 ? (tlv_einddatum <= leerling_ontheffingTotEnMet ? 3 : 0) : 1);
    }
    let v18$: number = v17$;
    const leerling_geboortedatum = ymd$($leerling?.geboortedatum);
    const everyDay$ = leerling_geboortedatum === 0 ? onEveryDay$($leerling?.geboortedatum, onDay$, zaak$) : undefined;
    let tlv_leeftijdsgrens = 0;
    const v20$ = (tlv_onderwijssoort == null ? 1 : tlv_onderwijssoort === "vso" ? 3 : 0);
    const $nextOccurrence$$leerling_geboortedatum$7$31$ = nextOccurrence$(leerling_geboortedatum, 7, 31);
    if (v20$ === 3) {
      const leeftijdsgrens_vso = yearsOn$($nextOccurrence$$leerling_geboortedatum$7$31$, 20);
      tlv_leeftijdsgrens = leeftijdsgrens_vso;
    } else {
      if (v20$ === 0) {
        const leeftijdsgrens_so = yearsOn$($nextOccurrence$$leerling_geboortedatum$7$31$, 14);
        tlv_leeftijdsgrens = leeftijdsgrens_so;
      }
    }
    if (v18$ !== 3) {
      v18$ |= (tlv_einddatum !== 0 && tlv_leeftijdsgrens !== 0 ? (tlv_einddatum <= tlv_leeftijdsgrens ? 3 : 0) : everyDay$?.[0] ?? 1);
      if (v18$ !== 3) {
        let v19$: number = (tlv_einddatum !== 0 && tlv_vroegsteEinddatum !== 0 ? (tlv_einddatum <= tlv_vroegsteEinddatum ? 3 : 0) : 1);
        if (v19$ !== 0) {
          v19$ &= (tlv_afgiftedatum !== 0 && tlv_leeftijdsgrens !== 0 ? (tlv_afgiftedatum <= tlv_leeftijdsgrens ? 3 : 0) : everyDay$?.[1] ?? 1);
          if (v19$ !== 0) {
            v19$ &= (tlv_ingangsdatum !== 0 && tlv_leeftijdsgrens !== 0 ? (tlv_ingangsdatum <= tlv_leeftijdsgrens ? 3 : 0) : everyDay$?.[2] ?? 1);
          }
        }
        v18$ |= v19$;
      }
    }
    const binnenLeeftijdsgrens: number = v18$;
    nee$ |= (~binnenLeeftijdsgrens & 1) << 5;
    open$ |= (binnenLeeftijdsgrens & ~(binnenLeeftijdsgrens >> 1) & 1) << 5;
    const deskundigenadvies_afzonderlijk = $deskundigenadvies?.afzonderlijk;
    const deskundigenadvies_onafhankelijk = $deskundigenadvies?.onafhankelijk;
    const deskundigenOnafhankelijk: number = ((deskundigenadvies_onafhankelijk == null ? 1 : deskundigenadvies_onafhankelijk === true ? 3 : 0) & (deskundigenadvies_afzonderlijk == null ? 1 : deskundigenadvies_afzonderlijk === true ? 3 : 0));
    nee$ |= (~deskundigenOnafhankelijk & 1) << 6;
    open$ |= (deskundigenOnafhankelijk & ~(deskundigenOnafhankelijk >> 1) & 1) << 6;
    const tlv_gemotiveerd = $tlv?.gemotiveerd;
    const gemotiveerd: number = (tlv_gemotiveerd == null ? 1 : tlv_gemotiveerd === true ? 3 : 0);
    nee$ |= (~gemotiveerd & 1) << 7;
    open$ |= (gemotiveerd & ~(gemotiveerd >> 1) & 1) << 7;
    const tlv_eindeSchooljaar = nextOccurrence$(tlv_einddatum, 7, 31);
    const eindigtOpSchooljaar: number = (tlv_einddatum !== 0 && tlv_eindeSchooljaar !== 0 ? (tlv_einddatum === tlv_eindeSchooljaar ? 3 : 0) : 1);
    nee$ |= (~eindigtOpSchooljaar & 1) << 8;
    open$ |= (eindigtOpSchooljaar & ~(eindigtOpSchooljaar >> 1) & 1) << 8;
    const leerling_eerdereUitstroomAfgesproken = $leerling?.eerdereUitstroomAfgesproken ?? ($leerling?.uitstroomdatum == null ? null : true);
    const leerlingGehoord$t = (leerling_eerdereUitstroomAfgesproken == null ? 1 : leerling_eerdereUitstroomAfgesproken === true ? 3 : 0);
    let leerlingGehoord$v: number = 0;
    if (leerlingGehoord$t !== 0) {
      const leerling_gehoordOverPerspectief = $leerling?.gehoordOverPerspectief;
      leerlingGehoord$v = (leerling_gehoordOverPerspectief == null ? 1 : leerling_gehoordOverPerspectief === true ? 3 : 0);
    }
    const leerlingGehoord: number = leerlingGehoord$t === 0 ? 7 : leerlingGehoord$t === 1 ? 1 : leerlingGehoord$v;
    nee$ |= (~leerlingGehoord & 1) << 9;
    open$ |= (leerlingGehoord & ~(leerlingGehoord >> 1) & 1) << 9;
    const voldoetAanWet$b = tlvNodig;
    let voldoetAanWet$v: number = 0;
    if (voldoetAanWet$b !== 1) {
      voldoetAanWet$v = (deskundigenadviesVoldoet & aanvragerBevoegd & samenwerkingsverbandBevoegd & duurWettelijkMinimum & binnenLeeftijdsgrens);
    }
    const voldoetAanWet: number = voldoetAanWet$b === 1 ? 1 : voldoetAanWet$v;
    nee$ |= (~voldoetAanWet & 1) << 10;
    open$ |= (voldoetAanWet & ~(voldoetAanWet >> 1) & 1) << 10;
    answer$ = voldoetAanWet;
    const leerlingMetEmb$t = (tlv_afgiftedatum !== 0 ? (tlv_afgiftedatum >= 20191030 ? 3 : 0) : 1);
    let leerlingMetEmb$v: number = 0;
    if (leerlingMetEmb$t !== 0) {
      const leerling_lichamelijkBeperkt = $leerling?.lichamelijkBeperkt;
      const leerling_ernstigVerstandelijkBeperkt = $leerling?.ernstigVerstandelijkBeperkt;
      let v21$: number = (leerling_ernstigVerstandelijkBeperkt == null ? 1 : leerling_ernstigVerstandelijkBeperkt === true ? 3 : 0) & (leerling_lichamelijkBeperkt == null ? 1 : leerling_lichamelijkBeperkt === true ? 3 : 0);
      if (v21$ !== 0) {
        const leerling_bijkomendeStoornissen = $leerling?.bijkomendeStoornissen;
        v21$ &= (leerling_bijkomendeStoornissen == null ? 1 : leerling_bijkomendeStoornissen === true ? 3 : 0);
        if (v21$ !== 0) {
          const leerling_extraZorgNodig = $leerling?.extraZorgNodig;
          v21$ &= (leerling_extraZorgNodig == null ? 1 : leerling_extraZorgNodig === true ? 3 : 0);
        }
      }
      leerlingMetEmb$v = v21$;
    }
    const leerlingMetEmb: number = leerlingMetEmb$t === 0 ? 7 : leerlingMetEmb$t === 1 ? 1 : leerlingMetEmb$v;
    nee$ |= (~leerlingMetEmb & 1) << 11;
    open$ |= (leerlingMetEmb & ~(leerlingMetEmb >> 1) & 1) << 11;
    if (((leerlingMetEmb === 7 ? 0 : leerlingMetEmb) & tlvNodig) !== 0) {
      const aanvraag_landelijkFormulier = $aanvraag?.landelijkFormulier;
      const samenwerkingsverband_financieringAndersGeregeld = $samenwerkingsverband?.financieringAndersGeregeld;
      const hoogsteBekostigingscategorie$t = ((samenwerkingsverband_financieringAndersGeregeld == null ? 1 : samenwerkingsverband_financieringAndersGeregeld === false ? 3 : 0) | (aanvraag_landelijkFormulier == null ? 1 : aanvraag_landelijkFormulier === true ? 3 : 0));
      let hoogsteBekostigingscategorie$v: number = 0;
      if (hoogsteBekostigingscategorie$t !== 0) {
        const tlv_bekostigingscategorie = $tlv?.bekostigingscategorie;
        hoogsteBekostigingscategorie$v = (tlv_bekostigingscategorie == null ? 1 : tlv_bekostigingscategorie === "hoog" ? 3 : 0);
      }
      const hoogsteBekostigingscategorie: number = hoogsteBekostigingscategorie$t === 0 ? 7 : hoogsteBekostigingscategorie$t === 1 ? 1 : hoogsteBekostigingscategorie$v;
      nee$ |= (~hoogsteBekostigingscategorie & 1) << 12;
      open$ |= (hoogsteBekostigingscategorie & ~(hoogsteBekostigingscategorie >> 1) & 1) << 12;
      const geldigHeleLoopbaan$t = ((samenwerkingsverband_financieringAndersGeregeld == null ? 1 : samenwerkingsverband_financieringAndersGeregeld === false ? 3 : 0) | (aanvraag_landelijkFormulier == null ? 1 : aanvraag_landelijkFormulier === true ? 3 : 0));
      let geldigHeleLoopbaan$v: number = 0;
      let tlv_uitersteEinddatum = 0;
      let v25$: number = (tlv_afgiftedatum !== 0 && tlv_leeftijdsgrens !== 0 ? (tlv_afgiftedatum <= tlv_leeftijdsgrens ? 3 : 0) : everyDay$?.[1] ?? 1);
      if (v25$ !== 0) {
        v25$ &= (tlv_ingangsdatum !== 0 && tlv_leeftijdsgrens !== 0 ? (tlv_ingangsdatum <= tlv_leeftijdsgrens ? 3 : 0) : everyDay$?.[2] ?? 1);
        if (v25$ !== 0) {
          v25$ &= (tlv_vroegsteEinddatum !== 0 && tlv_leeftijdsgrens !== 0 ? (tlv_vroegsteEinddatum > tlv_leeftijdsgrens ? 3 : 0) : everyDay$?.[3] ?? 1);
        }
      }
      const v24$ = v25$;
      if (v24$ === 3) {
        tlv_uitersteEinddatum = tlv_vroegsteEinddatum;
      } else {
        if (v24$ === 0) {
          tlv_uitersteEinddatum = tlv_leeftijdsgrens;
        }
      }
      const leerling_uitstroomdatum = ymd$($leerling?.uitstroomdatum);
      const leerling_eindeSchooljaarUitstroom = nextOccurrence$(leerling_uitstroomdatum, 7, 31);
      if (geldigHeleLoopbaan$t !== 0) {
        let v22$: number = (leerling_eerdereUitstroomAfgesproken == null ? 1 : leerling_eerdereUitstroomAfgesproken === true ? 3 : 0);
        if (v22$ !== 0) {
          v22$ &= (tlv_einddatum !== 0 && leerling_eindeSchooljaarUitstroom !== 0 ? (tlv_einddatum >= leerling_eindeSchooljaarUitstroom ? 3 : 0) : 1);
        }
        let v23$: number = v22$;
        if (v23$ !== 3) {
          v23$ |= (tlv_einddatum !== 0 && tlv_uitersteEinddatum !== 0 ? (tlv_einddatum >= tlv_uitersteEinddatum ? 3 : 0) : everyDay$?.[4] ?? 1);
        }
        geldigHeleLoopbaan$v = v23$;
      }
      const geldigHeleLoopbaan: number = geldigHeleLoopbaan$t === 0 ? 7 : geldigHeleLoopbaan$t === 1 ? 1 : geldigHeleLoopbaan$v;
      nee$ |= (~geldigHeleLoopbaan & 1) << 13;
      open$ |= (geldigHeleLoopbaan & ~(geldigHeleLoopbaan >> 1) & 1) << 13;
      const landelijkFormulierOfAndersGeregeld: number = ((aanvraag_landelijkFormulier == null ? 1 : aanvraag_landelijkFormulier === true ? 3 : 0) | (samenwerkingsverband_financieringAndersGeregeld == null ? 1 : samenwerkingsverband_financieringAndersGeregeld === true ? 3 : 0));
      nee$ |= (~landelijkFormulierOfAndersGeregeld & 1) << 14;
      open$ |= (landelijkFormulierOfAndersGeregeld & ~(landelijkFormulierOfAndersGeregeld >> 1) & 1) << 14;
      const zelfdeLooptijd$t = ((samenwerkingsverband_financieringAndersGeregeld == null ? 1 : samenwerkingsverband_financieringAndersGeregeld === true ? 3 : 0) & (aanvraag_landelijkFormulier == null ? 1 : aanvraag_landelijkFormulier === false ? 3 : 0));
      let zelfdeLooptijd$v: number = 0;
      if (zelfdeLooptijd$t !== 0) {
        let v26$: number = (leerling_eerdereUitstroomAfgesproken == null ? 1 : leerling_eerdereUitstroomAfgesproken === true ? 3 : 0);
        if (v26$ !== 0) {
          v26$ &= (tlv_einddatum !== 0 && leerling_eindeSchooljaarUitstroom !== 0 ? (tlv_einddatum >= leerling_eindeSchooljaarUitstroom ? 3 : 0) : 1);
        }
        let v27$: number = v26$;
        if (v27$ !== 3) {
          v27$ |= (tlv_einddatum !== 0 && tlv_uitersteEinddatum !== 0 ? (tlv_einddatum >= tlv_uitersteEinddatum ? 3 : 0) : everyDay$?.[4] ?? 1);
        }
        zelfdeLooptijd$v = v27$;
      }
      const zelfdeLooptijd: number = zelfdeLooptijd$t === 0 ? 7 : zelfdeLooptijd$t === 1 ? 1 : zelfdeLooptijd$v;
      nee$ |= (~zelfdeLooptijd & 1) << 15;
      open$ |= (zelfdeLooptijd & ~(zelfdeLooptijd >> 1) & 1) << 15;
      const volgtLandelijkUitgangspunt$b = (leerlingMetEmb & tlvNodig);
      let volgtLandelijkUitgangspunt$v: number = 0;
      if (volgtLandelijkUitgangspunt$b !== 1) {
        volgtLandelijkUitgangspunt$v = (landelijkFormulierOfAndersGeregeld & (hoogsteBekostigingscategorie === 1 ? (hoogsteBekostigingscategorie$v === 3 && hoogsteBekostigingscategorie$t === 1 ? 3 : 1) : hoogsteBekostigingscategorie === 3 || hoogsteBekostigingscategorie === 7 ? 3 : 0) & (geldigHeleLoopbaan === 1 ? (geldigHeleLoopbaan$v === 3 && geldigHeleLoopbaan$t === 1 ? 3 : 1) : geldigHeleLoopbaan === 3 || geldigHeleLoopbaan === 7 ? 3 : 0) & (zelfdeLooptijd === 1 ? (zelfdeLooptijd$v === 3 && zelfdeLooptijd$t === 1 ? 3 : 1) : zelfdeLooptijd === 3 || zelfdeLooptijd === 7 ? 3 : 0));
      }
      const volgtLandelijkUitgangspunt: number = volgtLandelijkUitgangspunt$b === 1 ? 1 : volgtLandelijkUitgangspunt$v;
      nee$ |= (~volgtLandelijkUitgangspunt & 1) << 16;
      open$ |= (volgtLandelijkUitgangspunt & ~(volgtLandelijkUitgangspunt >> 1) & 1) << 16;
    }
  }
  return listsOf$(answer$, nee$, open$, names$);
}
