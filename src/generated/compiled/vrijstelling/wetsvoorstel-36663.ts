// Generated from rules/ by `npm run generate`. Do not edit.
import { listsOf as listsOf$ } from "../../../judge/lists.js";
import { own as own$, ownCase as ownCase$ } from "../../../judge/own.js";
import { birthday as birthday$, dayInYear as dayInYear$, digits as digits$, firstOfNextMonth as firstOfNextMonth$, lastOccurrence as lastOccurrence$, lastOfMonth as lastOfMonth$, nextOccurrence as nextOccurrence$, onEveryDay as onEveryDay$, plusDays as plusDays$, plusMonths as plusMonths$, yearsOn as yearsOn$, ymd as ymd$ } from "../../../reckon/ymd.js";
import type { Vragen } from "../../types.js";

/** Bill on reducing school absence (36 663): incompletely documented, not in force */
export const regime = /* @__PURE__ */ Object.freeze({"vraag":"vrijstelling","id":"wetsvoorstel-36663","geldigVan":"2024-11-26","geldigTot":null} as const);
/** The facts of a case that was checked, as in a request. */
export type Zaak = Vragen["vrijstelling"]["zaak"];
export type ConclusieId = "leerOfKwalificatieplichtig" | "indienerBevoegd" | "gemeenteBevoegd" | "kennisgevingVolledig" | "kennisgevingTijdig" | "verklaringVoldoet" | "ongeschiktVerklaard" | "onderwijskundigOordeelBetrokken" | "samenwerkingsverbandBetrokken" | "eisenSamenwerkingsverbandVervuld" | "duurToegestaan" | "eisenBesluitVervuld" | "eisenHernieuwdBeroepVervuld" | "eisenRegieVervuld" | "overigeEisenVervuld" | "vrijgesteld";
export type Oordeel = "ja" | "nee" | "onbekend" | "nvt";
export interface Lijsten {
  readonly oordeel: Oordeel;
  readonly nee: readonly ConclusieId[];
  readonly onbekend: readonly ConclusieId[];
}

const names$: readonly ConclusieId[] = ["leerOfKwalificatieplichtig", "indienerBevoegd", "gemeenteBevoegd", "kennisgevingVolledig", "kennisgevingTijdig", "verklaringVoldoet", "ongeschiktVerklaard", "onderwijskundigOordeelBetrokken", "samenwerkingsverbandBetrokken", "eisenSamenwerkingsverbandVervuld", "duurToegestaan", "eisenBesluitVervuld", "eisenHernieuwdBeroepVervuld", "eisenRegieVervuld", "overigeEisenVervuld", "vrijgesteld"];

/** Whether a name that is read here stands on every object, put there by other code. */
const everywhere$ = (): boolean => "vrijstelling" in Object.prototype || "ingangsdatum" in Object.prototype || "jongere" in Object.prototype || "geboortedatum" in Object.prototype || "volledigeSchooljaren" in Object.prototype || "startkwalificatie" in Object.prototype || "kwalificatieplichtUitgezonderd" in Object.prototype || "verklaring" in Object.prototype || "oordeel" in Object.prototype || "afweging" in Object.prototype || "onderwijskundigPerspectiefBetrokken" in Object.prototype || "wetsvoorstel" in Object.prototype || "eisenSamenwerkingsverbandVervuld" in Object.prototype || "eisenDuurVervuld" in Object.prototype || "eisenBesluitVervuld" in Object.prototype || "eisenRegieVervuld" in Object.prototype || "overigeEisenVervuld" in Object.prototype || "kennisgeving" in Object.prototype || "indiener" in Object.prototype || "meerderjarig" in Object.prototype || "gegevensVolledig" in Object.prototype || "grondVermeld" in Object.prototype || "soort" in Object.prototype || "eisenHernieuwdBeroepVervuld" in Object.prototype || "ingezetene" in Object.prototype || "gemeente" in Object.prototype || "overgelegd" in Object.prototype || "opstellerAangewezen" in Object.prototype || "opstellerBehandelt" in Object.prototype || "opsteller" in Object.prototype || "opstellerGekwalificeerd" in Object.prototype || "datum" in Object.prototype || "tussentijdsMogelijk" in Object.prototype || "eersteSchooldag" in Object.prototype || "samenwerkingsverbandBetrokken" in Object.prototype;

/** What the conditions that rest on `jongere.geboortedatum` say on one of the days that it can be. */
const onDay$ = (jongere_geboortedatum: number, zaak$: Zaak): readonly number[] => {
  const $jongere$ = zaak$.jongere;
  const $jongere = $jongere$ == null || ($jongere$.constructor === Object && Object.getPrototypeOf($jongere$) === Object.prototype) ? $jongere$ : own$($jongere$);
  const jongere_eersteSchooldag = ymd$($jongere?.eersteSchooldag);
  let eersteSchooldag_laatst = jongere_eersteSchooldag;
  const jongere_vijfdeVerjaardag = birthday$(jongere_geboortedatum, 5, true);
  const leerplicht_begin = firstOfNextMonth$(jongere_vijfdeVerjaardag);
  if (eersteSchooldag_laatst === 0) {
    const leerplicht_eersteSchooldagMaand = firstOfNextMonth$(leerplicht_begin);
    const leerplicht_eersteSchooldagUiterlijk = lastOfMonth$(leerplicht_eersteSchooldagMaand);
    eersteSchooldag_laatst = leerplicht_eersteSchooldagUiterlijk;
  }
  const kennisgeving_uiterlijkLaatst = plusMonths$(eersteSchooldag_laatst, -1);
  let eersteSchooldag_vroegst = jongere_eersteSchooldag;
  if (eersteSchooldag_vroegst === 0) {
    const jongere_vijfdeVerjaardagAndereLezing = birthday$(jongere_geboortedatum, 5, false);
    const leerplicht_beginAndereLezing = firstOfNextMonth$(jongere_vijfdeVerjaardagAndereLezing);
    eersteSchooldag_vroegst = leerplicht_beginAndereLezing;
  }
  const kennisgeving_uiterlijkVroegst = plusMonths$(eersteSchooldag_vroegst, -1);
  const $kennisgeving$ = zaak$.kennisgeving;
  const $kennisgeving = $kennisgeving$ == null || ($kennisgeving$.constructor === Object && Object.getPrototypeOf($kennisgeving$) === Object.prototype) ? $kennisgeving$ : own$($kennisgeving$);
  const kennisgeving_datum = ymd$($kennisgeving?.datum);
  const jongere_achttiendeVerjaardag = birthday$(jongere_geboortedatum, 18, true);
  const kwalificatieplicht_einde = plusDays$(jongere_achttiendeVerjaardag, -1);
  const $nextOccurrence$$jongere_geboortedatum$7$31$ = nextOccurrence$(jongere_geboortedatum, 7, 31);
  const leerplicht_einde = yearsOn$($nextOccurrence$$jongere_geboortedatum$7$31$, 16);
  const $vrijstelling$ = zaak$.vrijstelling;
  const $vrijstelling = $vrijstelling$ == null || ($vrijstelling$.constructor === Object && Object.getPrototypeOf($vrijstelling$) === Object.prototype) ? $vrijstelling$ : own$($vrijstelling$);
  const vrijstelling_ingangsdatum = ymd$($vrijstelling?.ingangsdatum);
  return [(vrijstelling_ingangsdatum !== 0 && leerplicht_begin !== 0 ? (vrijstelling_ingangsdatum >= leerplicht_begin ? 3 : 0) : 1), (vrijstelling_ingangsdatum !== 0 && leerplicht_einde !== 0 ? (vrijstelling_ingangsdatum <= leerplicht_einde ? 3 : 0) : 1), (vrijstelling_ingangsdatum !== 0 && kwalificatieplicht_einde !== 0 ? (vrijstelling_ingangsdatum <= kwalificatieplicht_einde ? 3 : 0) : 1), (kennisgeving_datum !== 0 && kennisgeving_uiterlijkVroegst !== 0 ? (kennisgeving_datum <= kennisgeving_uiterlijkVroegst ? 3 : 0) : 1), (kennisgeving_datum !== 0 && kennisgeving_uiterlijkLaatst !== 0 ? (kennisgeving_datum <= kennisgeving_uiterlijkLaatst ? 3 : 0) : 1)];
};

/** The answer alone. */
export function oordeel(zaak: Zaak): Oordeel {
  const zaak$ = !everywhere$() && zaak.constructor === Object && Object.getPrototypeOf(zaak) === Object.prototype ? zaak : ownCase$(zaak, everywhere$());
  const $jongere$ = zaak$.jongere;
  const $jongere = $jongere$ == null || ($jongere$.constructor === Object && Object.getPrototypeOf($jongere$) === Object.prototype) ? $jongere$ : own$($jongere$);
  const jongere_geboortedatum = ymd$($jongere?.geboortedatum);
  const everyDay$ = jongere_geboortedatum === 0 ? onEveryDay$($jongere?.geboortedatum, onDay$, zaak$) : undefined;
  const jongere_vijfdeVerjaardag = birthday$(jongere_geboortedatum, 5, true);
  const leerplicht_begin = firstOfNextMonth$(jongere_vijfdeVerjaardag);
  const $vrijstelling$ = zaak$.vrijstelling;
  const $vrijstelling = $vrijstelling$ == null || ($vrijstelling$.constructor === Object && Object.getPrototypeOf($vrijstelling$) === Object.prototype) ? $vrijstelling$ : own$($vrijstelling$);
  const vrijstelling_ingangsdatum = ymd$($vrijstelling?.ingangsdatum);
  let v1$: number = (vrijstelling_ingangsdatum !== 0 && leerplicht_begin !== 0 ? (vrijstelling_ingangsdatum >= leerplicht_begin ? 3 : 0) : everyDay$?.[0] ?? 1);
  if (v1$ !== 0) {
    const jongere_volledigeSchooljaren = $jongere?.volledigeSchooljaren;
    let v2$: number = (jongere_volledigeSchooljaren == null ? 1 : jongere_volledigeSchooljaren < 12 ? 3 : 0);
    if (v2$ !== 0) {
      const $nextOccurrence$$jongere_geboortedatum$7$31$ = nextOccurrence$(jongere_geboortedatum, 7, 31);
      const leerplicht_einde = yearsOn$($nextOccurrence$$jongere_geboortedatum$7$31$, 16);
      v2$ &= (vrijstelling_ingangsdatum !== 0 && leerplicht_einde !== 0 ? (vrijstelling_ingangsdatum <= leerplicht_einde ? 3 : 0) : everyDay$?.[1] ?? 1);
    }
    let v3$: number = v2$;
    if (v3$ !== 3) {
      const jongere_kwalificatieplichtUitgezonderd = $jongere?.kwalificatieplichtUitgezonderd;
      const jongere_startkwalificatie = $jongere?.startkwalificatie;
      let v4$: number = (jongere_startkwalificatie == null ? 1 : jongere_startkwalificatie === false ? 3 : 0) & (jongere_kwalificatieplichtUitgezonderd == null ? 1 : jongere_kwalificatieplichtUitgezonderd === false ? 3 : 0);
      if (v4$ !== 0) {
        const jongere_achttiendeVerjaardag = birthday$(jongere_geboortedatum, 18, true);
        const kwalificatieplicht_einde = plusDays$(jongere_achttiendeVerjaardag, -1);
        v4$ &= (vrijstelling_ingangsdatum !== 0 && kwalificatieplicht_einde !== 0 ? (vrijstelling_ingangsdatum <= kwalificatieplicht_einde ? 3 : 0) : everyDay$?.[2] ?? 1);
      }
      v3$ |= v4$;
    }
    v1$ &= v3$;
  }
  const leerOfKwalificatieplichtig: number = v1$;
  const bereik$ = leerOfKwalificatieplichtig;
  if (bereik$ !== 3) return bereik$ === 0 ? "nvt" : "onbekend";
  const $verklaring$ = zaak$.verklaring;
  const $verklaring = $verklaring$ == null || ($verklaring$.constructor === Object && Object.getPrototypeOf($verklaring$) === Object.prototype) ? $verklaring$ : own$($verklaring$);
  const verklaring_oordeel = $verklaring?.oordeel;
  const ongeschiktVerklaard: number = (verklaring_oordeel == null ? 1 : !(verklaring_oordeel === "geschikt") ? 3 : 0);
  if (ongeschiktVerklaard === 0) return "nee";
  const $afweging$ = zaak$.afweging;
  const $afweging = $afweging$ == null || ($afweging$.constructor === Object && Object.getPrototypeOf($afweging$) === Object.prototype) ? $afweging$ : own$($afweging$);
  const afweging_onderwijskundigPerspectiefBetrokken = $afweging?.onderwijskundigPerspectiefBetrokken;
  const onderwijskundigOordeelBetrokken: number = (afweging_onderwijskundigPerspectiefBetrokken == null ? 1 : afweging_onderwijskundigPerspectiefBetrokken === true ? 3 : 0);
  if (onderwijskundigOordeelBetrokken === 0) return "nee";
  const $wetsvoorstel$ = zaak$.wetsvoorstel;
  const $wetsvoorstel = $wetsvoorstel$ == null || ($wetsvoorstel$.constructor === Object && Object.getPrototypeOf($wetsvoorstel$) === Object.prototype) ? $wetsvoorstel$ : own$($wetsvoorstel$);
  const wetsvoorstel_eisenSamenwerkingsverbandVervuld = $wetsvoorstel?.eisenSamenwerkingsverbandVervuld;
  const eisenSamenwerkingsverbandVervuld: number = (wetsvoorstel_eisenSamenwerkingsverbandVervuld == null ? 1 : wetsvoorstel_eisenSamenwerkingsverbandVervuld === true ? 3 : 0);
  if (eisenSamenwerkingsverbandVervuld === 0) return "nee";
  const wetsvoorstel_eisenDuurVervuld = $wetsvoorstel?.eisenDuurVervuld;
  const duurToegestaan: number = (wetsvoorstel_eisenDuurVervuld == null ? 1 : wetsvoorstel_eisenDuurVervuld === true ? 3 : 0);
  if (duurToegestaan === 0) return "nee";
  const wetsvoorstel_eisenBesluitVervuld = $wetsvoorstel?.eisenBesluitVervuld;
  const eisenBesluitVervuld: number = (wetsvoorstel_eisenBesluitVervuld == null ? 1 : wetsvoorstel_eisenBesluitVervuld === true ? 3 : 0);
  if (eisenBesluitVervuld === 0) return "nee";
  const wetsvoorstel_eisenRegieVervuld = $wetsvoorstel?.eisenRegieVervuld;
  const eisenRegieVervuld: number = (wetsvoorstel_eisenRegieVervuld == null ? 1 : wetsvoorstel_eisenRegieVervuld === true ? 3 : 0);
  if (eisenRegieVervuld === 0) return "nee";
  const wetsvoorstel_overigeEisenVervuld = $wetsvoorstel?.overigeEisenVervuld;
  const overigeEisenVervuld: number = (wetsvoorstel_overigeEisenVervuld == null ? 1 : wetsvoorstel_overigeEisenVervuld === true ? 3 : 0);
  if (overigeEisenVervuld === 0) return "nee";
  const $kennisgeving$ = zaak$.kennisgeving;
  const $kennisgeving = $kennisgeving$ == null || ($kennisgeving$.constructor === Object && Object.getPrototypeOf($kennisgeving$) === Object.prototype) ? $kennisgeving$ : own$($kennisgeving$);
  const kennisgeving_indiener = $kennisgeving?.indiener;
  let v5$: number = (kennisgeving_indiener == null ? 1 : (kennisgeving_indiener === "ouder-met-gezag" || kennisgeving_indiener === "voogd" || kennisgeving_indiener === "feitelijke-verzorger") ? 3 : 0);
  if (v5$ !== 3) {
    const jongere_meerderjarig = $jongere?.meerderjarig;
    v5$ |= ((kennisgeving_indiener == null ? 1 : kennisgeving_indiener === "jongere-zelf" ? 3 : 0) & (jongere_meerderjarig == null ? 1 : jongere_meerderjarig === true ? 3 : 0));
  }
  const indienerBevoegd: number = v5$;
  if (indienerBevoegd === 0) return "nee";
  const kennisgeving_grondVermeld = $kennisgeving?.grondVermeld;
  const kennisgeving_gegevensVolledig = $kennisgeving?.gegevensVolledig;
  const kennisgevingVolledig: number = ((kennisgeving_gegevensVolledig == null ? 1 : kennisgeving_gegevensVolledig === true ? 3 : 0) & (kennisgeving_grondVermeld == null ? 1 : kennisgeving_grondVermeld === true ? 3 : 0));
  if (kennisgevingVolledig === 0) return "nee";
  const kennisgeving_soort = $kennisgeving?.soort;
  const eisenHernieuwdBeroepVervuld$t = (kennisgeving_soort == null ? 1 : kennisgeving_soort === "jaarlijks" ? 3 : 0);
  let eisenHernieuwdBeroepVervuld$v: number = 0;
  if (eisenHernieuwdBeroepVervuld$t !== 0) {
    const wetsvoorstel_eisenHernieuwdBeroepVervuld = $wetsvoorstel?.eisenHernieuwdBeroepVervuld;
    eisenHernieuwdBeroepVervuld$v = (wetsvoorstel_eisenHernieuwdBeroepVervuld == null ? 1 : wetsvoorstel_eisenHernieuwdBeroepVervuld === true ? 3 : 0);
  }
  const eisenHernieuwdBeroepVervuld: number = eisenHernieuwdBeroepVervuld$t === 0 ? 7 : eisenHernieuwdBeroepVervuld$t === 1 ? 1 : eisenHernieuwdBeroepVervuld$v;
  if (eisenHernieuwdBeroepVervuld === 0) return "nee";
  const jongere_ingezetene = $jongere?.ingezetene ?? ($jongere?.gemeente == null ? null : true);
  let v6$: number = (jongere_ingezetene == null ? 1 : jongere_ingezetene === true ? 3 : 0);
  if (v6$ !== 0) {
    const jongere_gemeente = digits$($jongere?.gemeente, "GM");
    const kennisgeving_gemeente = digits$($kennisgeving?.gemeente, "GM");
    v6$ &= (kennisgeving_gemeente == null || jongere_gemeente == null ? 1 : kennisgeving_gemeente === jongere_gemeente ? 3 : 0);
  }
  const gemeenteBevoegd: number = v6$;
  if (gemeenteBevoegd === 0) return "nee";
  const verklaring_opstellerAangewezen = $verklaring?.opstellerAangewezen;
  const verklaring_overgelegd = $verklaring?.overgelegd;
  let v7$: number = (verklaring_overgelegd == null ? 1 : verklaring_overgelegd === true ? 3 : 0) & (verklaring_opstellerAangewezen == null ? 1 : verklaring_opstellerAangewezen === true ? 3 : 0);
  const kennisgeving_datum = ymd$($kennisgeving?.datum);
  if (v7$ !== 0) {
    const verklaring_opstellerBehandelt = $verklaring?.opstellerBehandelt;
    v7$ &= (verklaring_opstellerBehandelt == null ? 1 : verklaring_opstellerBehandelt === false ? 3 : 0);
    if (v7$ !== 0) {
      const verklaring_opsteller = $verklaring?.opsteller;
      let v8$: number = (verklaring_opsteller == null ? 1 : verklaring_opsteller === "arts" ? 3 : 0);
      if (v8$ !== 3) {
        const verklaring_opstellerGekwalificeerd = $verklaring?.opstellerGekwalificeerd;
        v8$ |= ((verklaring_opsteller == null ? 1 : (verklaring_opsteller === "pedagoog" || verklaring_opsteller === "psycholoog") ? 3 : 0) & (verklaring_opstellerGekwalificeerd == null ? 1 : verklaring_opstellerGekwalificeerd === true ? 3 : 0));
      }
      v7$ &= v8$;
      if (v7$ !== 0) {
        const verklaring_datum = ymd$($verklaring?.datum);
        const verklaring_bruikbaarTotEnMet = plusMonths$(verklaring_datum, 3);
        v7$ &= (kennisgeving_datum !== 0 && verklaring_bruikbaarTotEnMet !== 0 ? (kennisgeving_datum <= verklaring_bruikbaarTotEnMet ? 3 : 0) : 1);
      }
    }
  }
  const verklaringVoldoet: number = v7$;
  if (verklaringVoldoet === 0) return "nee";
  const kennisgeving_tussentijdsMogelijk = $kennisgeving?.tussentijdsMogelijk;
  let v9$: number = ((kennisgeving_soort == null ? 1 : kennisgeving_soort === "tussentijds" ? 3 : 0) & (kennisgeving_tussentijdsMogelijk == null ? 1 : kennisgeving_tussentijdsMogelijk === true ? 3 : 0));
  if (v9$ !== 3) {
    let v10$: number = (kennisgeving_soort == null ? 1 : kennisgeving_soort === "jaarlijks" ? 3 : 0);
    if (v10$ !== 0) {
      let v11$: number = (verklaring_oordeel == null ? 1 : verklaring_oordeel === "nooit-geschikt" ? 3 : 0);
      if (v11$ !== 3) {
        const schooljaar_begin = lastOccurrence$(vrijstelling_ingangsdatum, 8, 1);
        const kennisgeving_grensDitJaar = dayInYear$(schooljaar_begin, 0, 7, 1);
        let v12$: number = (kennisgeving_datum !== 0 && kennisgeving_grensDitJaar !== 0 ? (kennisgeving_datum < kennisgeving_grensDitJaar ? 3 : 0) : 1);
        if (v12$ !== 0) {
          const kennisgeving_grensVorigJaar = dayInYear$(schooljaar_begin, -1, 7, 1);
          v12$ &= (kennisgeving_datum !== 0 && kennisgeving_grensVorigJaar !== 0 ? (kennisgeving_datum >= kennisgeving_grensVorigJaar ? 3 : 0) : 1);
        }
        v11$ |= v12$;
      }
      v10$ &= v11$;
    }
    v9$ |= v10$;
    if (v9$ !== 3) {
      let v13$: number = (kennisgeving_soort == null ? 1 : kennisgeving_soort === "voor-aanvang-leerplicht" ? 3 : 0);
      if (v13$ !== 0) {
        const jongere_eersteSchooldag = ymd$($jongere?.eersteSchooldag);
        let eersteSchooldag_vroegst = jongere_eersteSchooldag;
        if (eersteSchooldag_vroegst === 0) {
          const jongere_vijfdeVerjaardagAndereLezing = birthday$(jongere_geboortedatum, 5, false);
          const leerplicht_beginAndereLezing = firstOfNextMonth$(jongere_vijfdeVerjaardagAndereLezing);
          eersteSchooldag_vroegst = leerplicht_beginAndereLezing;
        }
        const kennisgeving_uiterlijkVroegst = plusMonths$(eersteSchooldag_vroegst, -1);
        let v14$: number = (kennisgeving_datum !== 0 && kennisgeving_uiterlijkVroegst !== 0 ? (kennisgeving_datum <= kennisgeving_uiterlijkVroegst ? 3 : 0) : everyDay$?.[3] ?? 1);
        if (v14$ !== 3) {
          const kennisgeving_uiterlijk = plusMonths$(jongere_eersteSchooldag, -1);
          let v15$: number = (kennisgeving_datum !== 0 && kennisgeving_uiterlijk !== 0 ? (kennisgeving_datum <= kennisgeving_uiterlijk ? 3 : 0) : 1);
          if (v15$ !== 0) {
            let eersteSchooldag_laatst = jongere_eersteSchooldag;
            if (eersteSchooldag_laatst === 0) {
              const leerplicht_eersteSchooldagMaand = firstOfNextMonth$(leerplicht_begin);
              const leerplicht_eersteSchooldagUiterlijk = lastOfMonth$(leerplicht_eersteSchooldagMaand);
              eersteSchooldag_laatst = leerplicht_eersteSchooldagUiterlijk;
            }
            const kennisgeving_uiterlijkLaatst = plusMonths$(eersteSchooldag_laatst, -1);
            v15$ &= (kennisgeving_datum !== 0 && kennisgeving_uiterlijkLaatst !== 0 ? (kennisgeving_datum <= kennisgeving_uiterlijkLaatst ? 3 : 0) : everyDay$?.[4] ?? 1);
          }
          v14$ |= v15$;
        }
        v13$ &= v14$;
      }
      v9$ |= v13$;
    }
  }
  const kennisgevingTijdig: number = v9$;
  if (kennisgevingTijdig === 0) return "nee";
  return (ongeschiktVerklaard & onderwijskundigOordeelBetrokken & eisenSamenwerkingsverbandVervuld & duurToegestaan & eisenBesluitVervuld & eisenRegieVervuld & overigeEisenVervuld & indienerBevoegd & kennisgevingVolledig & (eisenHernieuwdBeroepVervuld === 1 ? (eisenHernieuwdBeroepVervuld$v === 3 && eisenHernieuwdBeroepVervuld$t === 1 ? 3 : 1) : eisenHernieuwdBeroepVervuld === 3 || eisenHernieuwdBeroepVervuld === 7 ? 3 : 0) & gemeenteBevoegd & verklaringVoldoet & kennisgevingTijdig) === 3 ? "ja" : "onbekend";
}

/** The answer, with the conclusions that fail and those that are open. The lists are made for each call and are the caller's own. */
export function lijsten(zaak: Zaak): Lijsten {
  const zaak$ = !everywhere$() && zaak.constructor === Object && Object.getPrototypeOf(zaak) === Object.prototype ? zaak : ownCase$(zaak, everywhere$());
  let nee$ = 0;
  let open$ = 0;
  let answer$ = 7;
  const $jongere$ = zaak$.jongere;
  const $jongere = $jongere$ == null || ($jongere$.constructor === Object && Object.getPrototypeOf($jongere$) === Object.prototype) ? $jongere$ : own$($jongere$);
  const jongere_geboortedatum = ymd$($jongere?.geboortedatum);
  const everyDay$ = jongere_geboortedatum === 0 ? onEveryDay$($jongere?.geboortedatum, onDay$, zaak$) : undefined;
  const jongere_vijfdeVerjaardag = birthday$(jongere_geboortedatum, 5, true);
  const leerplicht_begin = firstOfNextMonth$(jongere_vijfdeVerjaardag);
  const $vrijstelling$ = zaak$.vrijstelling;
  const $vrijstelling = $vrijstelling$ == null || ($vrijstelling$.constructor === Object && Object.getPrototypeOf($vrijstelling$) === Object.prototype) ? $vrijstelling$ : own$($vrijstelling$);
  const vrijstelling_ingangsdatum = ymd$($vrijstelling?.ingangsdatum);
  let v1$: number = (vrijstelling_ingangsdatum !== 0 && leerplicht_begin !== 0 ? (vrijstelling_ingangsdatum >= leerplicht_begin ? 3 : 0) : everyDay$?.[0] ?? 1);
  if (v1$ !== 0) {
    const jongere_volledigeSchooljaren = $jongere?.volledigeSchooljaren;
    let v2$: number = (jongere_volledigeSchooljaren == null ? 1 : jongere_volledigeSchooljaren < 12 ? 3 : 0);
    if (v2$ !== 0) {
      const $nextOccurrence$$jongere_geboortedatum$7$31$ = nextOccurrence$(jongere_geboortedatum, 7, 31);
      const leerplicht_einde = yearsOn$($nextOccurrence$$jongere_geboortedatum$7$31$, 16);
      v2$ &= (vrijstelling_ingangsdatum !== 0 && leerplicht_einde !== 0 ? (vrijstelling_ingangsdatum <= leerplicht_einde ? 3 : 0) : everyDay$?.[1] ?? 1);
    }
    let v3$: number = v2$;
    if (v3$ !== 3) {
      const jongere_kwalificatieplichtUitgezonderd = $jongere?.kwalificatieplichtUitgezonderd;
      const jongere_startkwalificatie = $jongere?.startkwalificatie;
      let v4$: number = (jongere_startkwalificatie == null ? 1 : jongere_startkwalificatie === false ? 3 : 0) & (jongere_kwalificatieplichtUitgezonderd == null ? 1 : jongere_kwalificatieplichtUitgezonderd === false ? 3 : 0);
      if (v4$ !== 0) {
        const jongere_achttiendeVerjaardag = birthday$(jongere_geboortedatum, 18, true);
        const kwalificatieplicht_einde = plusDays$(jongere_achttiendeVerjaardag, -1);
        v4$ &= (vrijstelling_ingangsdatum !== 0 && kwalificatieplicht_einde !== 0 ? (vrijstelling_ingangsdatum <= kwalificatieplicht_einde ? 3 : 0) : everyDay$?.[2] ?? 1);
      }
      v3$ |= v4$;
    }
    v1$ &= v3$;
  }
  const leerOfKwalificatieplichtig: number = v1$;
  nee$ |= (~leerOfKwalificatieplichtig & 1) << 0;
  open$ |= (leerOfKwalificatieplichtig & ~(leerOfKwalificatieplichtig >> 1) & 1) << 0;
  if (leerOfKwalificatieplichtig !== 0) {
    const $kennisgeving$ = zaak$.kennisgeving;
    const $kennisgeving = $kennisgeving$ == null || ($kennisgeving$.constructor === Object && Object.getPrototypeOf($kennisgeving$) === Object.prototype) ? $kennisgeving$ : own$($kennisgeving$);
    const kennisgeving_indiener = $kennisgeving?.indiener;
    let v5$: number = (kennisgeving_indiener == null ? 1 : (kennisgeving_indiener === "ouder-met-gezag" || kennisgeving_indiener === "voogd" || kennisgeving_indiener === "feitelijke-verzorger") ? 3 : 0);
    if (v5$ !== 3) {
      const jongere_meerderjarig = $jongere?.meerderjarig;
      v5$ |= ((kennisgeving_indiener == null ? 1 : kennisgeving_indiener === "jongere-zelf" ? 3 : 0) & (jongere_meerderjarig == null ? 1 : jongere_meerderjarig === true ? 3 : 0));
    }
    const indienerBevoegd: number = v5$;
    nee$ |= (~indienerBevoegd & 1) << 1;
    open$ |= (indienerBevoegd & ~(indienerBevoegd >> 1) & 1) << 1;
    const jongere_ingezetene = $jongere?.ingezetene ?? ($jongere?.gemeente == null ? null : true);
    let v6$: number = (jongere_ingezetene == null ? 1 : jongere_ingezetene === true ? 3 : 0);
    if (v6$ !== 0) {
      const jongere_gemeente = digits$($jongere?.gemeente, "GM");
      const kennisgeving_gemeente = digits$($kennisgeving?.gemeente, "GM");
      v6$ &= (kennisgeving_gemeente == null || jongere_gemeente == null ? 1 : kennisgeving_gemeente === jongere_gemeente ? 3 : 0);
    }
    const gemeenteBevoegd: number = v6$;
    nee$ |= (~gemeenteBevoegd & 1) << 2;
    open$ |= (gemeenteBevoegd & ~(gemeenteBevoegd >> 1) & 1) << 2;
    const kennisgeving_grondVermeld = $kennisgeving?.grondVermeld;
    const kennisgeving_gegevensVolledig = $kennisgeving?.gegevensVolledig;
    const kennisgevingVolledig: number = ((kennisgeving_gegevensVolledig == null ? 1 : kennisgeving_gegevensVolledig === true ? 3 : 0) & (kennisgeving_grondVermeld == null ? 1 : kennisgeving_grondVermeld === true ? 3 : 0));
    nee$ |= (~kennisgevingVolledig & 1) << 3;
    open$ |= (kennisgevingVolledig & ~(kennisgevingVolledig >> 1) & 1) << 3;
    const kennisgeving_tussentijdsMogelijk = $kennisgeving?.tussentijdsMogelijk;
    const kennisgeving_soort = $kennisgeving?.soort;
    let v7$: number = ((kennisgeving_soort == null ? 1 : kennisgeving_soort === "tussentijds" ? 3 : 0) & (kennisgeving_tussentijdsMogelijk == null ? 1 : kennisgeving_tussentijdsMogelijk === true ? 3 : 0));
    const kennisgeving_datum = ymd$($kennisgeving?.datum);
    const $verklaring$ = zaak$.verklaring;
    const $verklaring = $verklaring$ == null || ($verklaring$.constructor === Object && Object.getPrototypeOf($verklaring$) === Object.prototype) ? $verklaring$ : own$($verklaring$);
    const verklaring_oordeel = $verklaring?.oordeel;
    if (v7$ !== 3) {
      let v8$: number = (kennisgeving_soort == null ? 1 : kennisgeving_soort === "jaarlijks" ? 3 : 0);
      if (v8$ !== 0) {
        let v9$: number = (verklaring_oordeel == null ? 1 : verklaring_oordeel === "nooit-geschikt" ? 3 : 0);
        if (v9$ !== 3) {
          const schooljaar_begin = lastOccurrence$(vrijstelling_ingangsdatum, 8, 1);
          const kennisgeving_grensDitJaar = dayInYear$(schooljaar_begin, 0, 7, 1);
          let v10$: number = (kennisgeving_datum !== 0 && kennisgeving_grensDitJaar !== 0 ? (kennisgeving_datum < kennisgeving_grensDitJaar ? 3 : 0) : 1);
          if (v10$ !== 0) {
            const kennisgeving_grensVorigJaar = dayInYear$(schooljaar_begin, -1, 7, 1);
            v10$ &= (kennisgeving_datum !== 0 && kennisgeving_grensVorigJaar !== 0 ? (kennisgeving_datum >= kennisgeving_grensVorigJaar ? 3 : 0) : 1);
          }
          v9$ |= v10$;
        }
        v8$ &= v9$;
      }
      v7$ |= v8$;
      if (v7$ !== 3) {
        let v11$: number = (kennisgeving_soort == null ? 1 : kennisgeving_soort === "voor-aanvang-leerplicht" ? 3 : 0);
        if (v11$ !== 0) {
          const jongere_eersteSchooldag = ymd$($jongere?.eersteSchooldag);
          let eersteSchooldag_vroegst = jongere_eersteSchooldag;
          if (eersteSchooldag_vroegst === 0) {
            const jongere_vijfdeVerjaardagAndereLezing = birthday$(jongere_geboortedatum, 5, false);
            const leerplicht_beginAndereLezing = firstOfNextMonth$(jongere_vijfdeVerjaardagAndereLezing);
            eersteSchooldag_vroegst = leerplicht_beginAndereLezing;
          }
          const kennisgeving_uiterlijkVroegst = plusMonths$(eersteSchooldag_vroegst, -1);
          let v12$: number = (kennisgeving_datum !== 0 && kennisgeving_uiterlijkVroegst !== 0 ? (kennisgeving_datum <= kennisgeving_uiterlijkVroegst ? 3 : 0) : everyDay$?.[3] ?? 1);
          if (v12$ !== 3) {
            const kennisgeving_uiterlijk = plusMonths$(jongere_eersteSchooldag, -1);
            let v13$: number = (kennisgeving_datum !== 0 && kennisgeving_uiterlijk !== 0 ? (kennisgeving_datum <= kennisgeving_uiterlijk ? 3 : 0) : 1);
            if (v13$ !== 0) {
              let eersteSchooldag_laatst = jongere_eersteSchooldag;
              if (eersteSchooldag_laatst === 0) {
                const leerplicht_eersteSchooldagMaand = firstOfNextMonth$(leerplicht_begin);
                const leerplicht_eersteSchooldagUiterlijk = lastOfMonth$(leerplicht_eersteSchooldagMaand);
                eersteSchooldag_laatst = leerplicht_eersteSchooldagUiterlijk;
              }
              const kennisgeving_uiterlijkLaatst = plusMonths$(eersteSchooldag_laatst, -1);
              v13$ &= (kennisgeving_datum !== 0 && kennisgeving_uiterlijkLaatst !== 0 ? (kennisgeving_datum <= kennisgeving_uiterlijkLaatst ? 3 : 0) : everyDay$?.[4] ?? 1);
            }
            v12$ |= v13$;
          }
          v11$ &= v12$;
        }
        v7$ |= v11$;
      }
    }
    const kennisgevingTijdig: number = v7$;
    nee$ |= (~kennisgevingTijdig & 1) << 4;
    open$ |= (kennisgevingTijdig & ~(kennisgevingTijdig >> 1) & 1) << 4;
    const verklaring_opstellerAangewezen = $verklaring?.opstellerAangewezen;
    const verklaring_overgelegd = $verklaring?.overgelegd;
    let v14$: number = (verklaring_overgelegd == null ? 1 : verklaring_overgelegd === true ? 3 : 0) & (verklaring_opstellerAangewezen == null ? 1 : verklaring_opstellerAangewezen === true ? 3 : 0);
    if (v14$ !== 0) {
      const verklaring_opstellerBehandelt = $verklaring?.opstellerBehandelt;
      v14$ &= (verklaring_opstellerBehandelt == null ? 1 : verklaring_opstellerBehandelt === false ? 3 : 0);
      if (v14$ !== 0) {
        const verklaring_opsteller = $verklaring?.opsteller;
        let v15$: number = (verklaring_opsteller == null ? 1 : verklaring_opsteller === "arts" ? 3 : 0);
        if (v15$ !== 3) {
          const verklaring_opstellerGekwalificeerd = $verklaring?.opstellerGekwalificeerd;
          v15$ |= ((verklaring_opsteller == null ? 1 : (verklaring_opsteller === "pedagoog" || verklaring_opsteller === "psycholoog") ? 3 : 0) & (verklaring_opstellerGekwalificeerd == null ? 1 : verklaring_opstellerGekwalificeerd === true ? 3 : 0));
        }
        v14$ &= v15$;
        if (v14$ !== 0) {
          const verklaring_datum = ymd$($verklaring?.datum);
          const verklaring_bruikbaarTotEnMet = plusMonths$(verklaring_datum, 3);
          v14$ &= (kennisgeving_datum !== 0 && verklaring_bruikbaarTotEnMet !== 0 ? (kennisgeving_datum <= verklaring_bruikbaarTotEnMet ? 3 : 0) : 1);
        }
      }
    }
    const verklaringVoldoet: number = v14$;
    nee$ |= (~verklaringVoldoet & 1) << 5;
    open$ |= (verklaringVoldoet & ~(verklaringVoldoet >> 1) & 1) << 5;
    const ongeschiktVerklaard: number = (verklaring_oordeel == null ? 1 : !(verklaring_oordeel === "geschikt") ? 3 : 0);
    nee$ |= (~ongeschiktVerklaard & 1) << 6;
    open$ |= (ongeschiktVerklaard & ~(ongeschiktVerklaard >> 1) & 1) << 6;
    const $afweging$ = zaak$.afweging;
    const $afweging = $afweging$ == null || ($afweging$.constructor === Object && Object.getPrototypeOf($afweging$) === Object.prototype) ? $afweging$ : own$($afweging$);
    const afweging_onderwijskundigPerspectiefBetrokken = $afweging?.onderwijskundigPerspectiefBetrokken;
    const onderwijskundigOordeelBetrokken: number = (afweging_onderwijskundigPerspectiefBetrokken == null ? 1 : afweging_onderwijskundigPerspectiefBetrokken === true ? 3 : 0);
    nee$ |= (~onderwijskundigOordeelBetrokken & 1) << 7;
    open$ |= (onderwijskundigOordeelBetrokken & ~(onderwijskundigOordeelBetrokken >> 1) & 1) << 7;
    const afweging_samenwerkingsverbandBetrokken = $afweging?.samenwerkingsverbandBetrokken;
    const samenwerkingsverbandBetrokken: number = (afweging_samenwerkingsverbandBetrokken == null ? 1 : afweging_samenwerkingsverbandBetrokken === true ? 3 : 0);
    nee$ |= (~samenwerkingsverbandBetrokken & 1) << 8;
    open$ |= (samenwerkingsverbandBetrokken & ~(samenwerkingsverbandBetrokken >> 1) & 1) << 8;
    const $wetsvoorstel$ = zaak$.wetsvoorstel;
    const $wetsvoorstel = $wetsvoorstel$ == null || ($wetsvoorstel$.constructor === Object && Object.getPrototypeOf($wetsvoorstel$) === Object.prototype) ? $wetsvoorstel$ : own$($wetsvoorstel$);
    const wetsvoorstel_eisenSamenwerkingsverbandVervuld = $wetsvoorstel?.eisenSamenwerkingsverbandVervuld;
    const eisenSamenwerkingsverbandVervuld: number = (wetsvoorstel_eisenSamenwerkingsverbandVervuld == null ? 1 : wetsvoorstel_eisenSamenwerkingsverbandVervuld === true ? 3 : 0);
    nee$ |= (~eisenSamenwerkingsverbandVervuld & 1) << 9;
    open$ |= (eisenSamenwerkingsverbandVervuld & ~(eisenSamenwerkingsverbandVervuld >> 1) & 1) << 9;
    const wetsvoorstel_eisenDuurVervuld = $wetsvoorstel?.eisenDuurVervuld;
    const duurToegestaan: number = (wetsvoorstel_eisenDuurVervuld == null ? 1 : wetsvoorstel_eisenDuurVervuld === true ? 3 : 0);
    nee$ |= (~duurToegestaan & 1) << 10;
    open$ |= (duurToegestaan & ~(duurToegestaan >> 1) & 1) << 10;
    const wetsvoorstel_eisenBesluitVervuld = $wetsvoorstel?.eisenBesluitVervuld;
    const eisenBesluitVervuld: number = (wetsvoorstel_eisenBesluitVervuld == null ? 1 : wetsvoorstel_eisenBesluitVervuld === true ? 3 : 0);
    nee$ |= (~eisenBesluitVervuld & 1) << 11;
    open$ |= (eisenBesluitVervuld & ~(eisenBesluitVervuld >> 1) & 1) << 11;
    const eisenHernieuwdBeroepVervuld$t = (kennisgeving_soort == null ? 1 : kennisgeving_soort === "jaarlijks" ? 3 : 0);
    let eisenHernieuwdBeroepVervuld$v: number = 0;
    if (eisenHernieuwdBeroepVervuld$t !== 0) {
      const wetsvoorstel_eisenHernieuwdBeroepVervuld = $wetsvoorstel?.eisenHernieuwdBeroepVervuld;
      eisenHernieuwdBeroepVervuld$v = (wetsvoorstel_eisenHernieuwdBeroepVervuld == null ? 1 : wetsvoorstel_eisenHernieuwdBeroepVervuld === true ? 3 : 0);
    }
    const eisenHernieuwdBeroepVervuld: number = eisenHernieuwdBeroepVervuld$t === 0 ? 7 : eisenHernieuwdBeroepVervuld$t === 1 ? 1 : eisenHernieuwdBeroepVervuld$v;
    nee$ |= (~eisenHernieuwdBeroepVervuld & 1) << 12;
    open$ |= (eisenHernieuwdBeroepVervuld & ~(eisenHernieuwdBeroepVervuld >> 1) & 1) << 12;
    const wetsvoorstel_eisenRegieVervuld = $wetsvoorstel?.eisenRegieVervuld;
    const eisenRegieVervuld: number = (wetsvoorstel_eisenRegieVervuld == null ? 1 : wetsvoorstel_eisenRegieVervuld === true ? 3 : 0);
    nee$ |= (~eisenRegieVervuld & 1) << 13;
    open$ |= (eisenRegieVervuld & ~(eisenRegieVervuld >> 1) & 1) << 13;
    const wetsvoorstel_overigeEisenVervuld = $wetsvoorstel?.overigeEisenVervuld;
    const overigeEisenVervuld: number = (wetsvoorstel_overigeEisenVervuld == null ? 1 : wetsvoorstel_overigeEisenVervuld === true ? 3 : 0);
    nee$ |= (~overigeEisenVervuld & 1) << 14;
    open$ |= (overigeEisenVervuld & ~(overigeEisenVervuld >> 1) & 1) << 14;
    const vrijgesteld$b = leerOfKwalificatieplichtig;
    let vrijgesteld$v: number = 0;
    if (vrijgesteld$b !== 1) {
      vrijgesteld$v = (ongeschiktVerklaard & onderwijskundigOordeelBetrokken & eisenSamenwerkingsverbandVervuld & duurToegestaan & eisenBesluitVervuld & eisenRegieVervuld & overigeEisenVervuld & indienerBevoegd & kennisgevingVolledig & (eisenHernieuwdBeroepVervuld === 1 ? (eisenHernieuwdBeroepVervuld$v === 3 && eisenHernieuwdBeroepVervuld$t === 1 ? 3 : 1) : eisenHernieuwdBeroepVervuld === 3 || eisenHernieuwdBeroepVervuld === 7 ? 3 : 0) & gemeenteBevoegd & verklaringVoldoet & kennisgevingTijdig);
    }
    const vrijgesteld: number = vrijgesteld$b === 1 ? 1 : vrijgesteld$v;
    nee$ |= (~vrijgesteld & 1) << 15;
    open$ |= (vrijgesteld & ~(vrijgesteld >> 1) & 1) << 15;
    answer$ = vrijgesteld;
  }
  return listsOf$(answer$, nee$, open$, names$);
}
