// Generated from rules/ by `npm run generate`. Do not edit.
import { listsOf as listsOf$ } from "../../../judge/lists.js";
import { own as own$, ownCase as ownCase$ } from "../../../judge/own.js";
import { ymd as ymd$ } from "../../../reckon/ymd.js";
import type { Vragen } from "../../types.js";

/** Funding for pupils with severe multiple disabilities, per year (art. 41 of the scheme for 2015-2016 and later schemes) */
export const regime = /* @__PURE__ */ Object.freeze({"vraag":"emb-bekostiging","id":"emb-regeling","geldigVan":"2015-08-01","geldigTot":null} as const);
/** The facts of a case that was checked, as in a request. */
export type Zaak = Vragen["emb-bekostiging"]["zaak"];
export type ConclusieId = "leerlingMetEmb" | "ingeschreven" | "categorieHoog" | "aanvraagTijdig" | "komtInAanmerking";
export type Oordeel = "ja" | "nee" | "onbekend" | "nvt";
export interface Lijsten {
  readonly oordeel: Oordeel;
  readonly nee: readonly ConclusieId[];
  readonly onbekend: readonly ConclusieId[];
}

const names$: readonly ConclusieId[] = ["leerlingMetEmb", "ingeschreven", "categorieHoog", "aanvraagTijdig", "komtInAanmerking"];

/** Whether a name that is read here stands on every object, put there by other code. */
const everywhere$ = (): boolean => "leerling" in Object.prototype || "ingeschrevenOpTeldatum" in Object.prototype || "tlv" in Object.prototype || "bekostigingscategorie" in Object.prototype || "ernstigVerstandelijkBeperkt" in Object.prototype || "lichamelijkBeperkt" in Object.prototype || "bijkomendeStoornissen" in Object.prototype || "extraZorgNodig" in Object.prototype || "aanvraag" in Object.prototype || "datum" in Object.prototype || "regeling" in Object.prototype || "jaar" in Object.prototype || "uiterlijkAangevraagd" in Object.prototype;

/** The answer alone. */
export function oordeel(zaak: Zaak): Oordeel {
  const zaak$ = !everywhere$() && zaak.constructor === Object && Object.getPrototypeOf(zaak) === Object.prototype ? zaak : ownCase$(zaak, everywhere$());
  const $leerling$ = zaak$.leerling;
  const $leerling = $leerling$ == null || ($leerling$.constructor === Object && Object.getPrototypeOf($leerling$) === Object.prototype) ? $leerling$ : own$($leerling$);
  const leerling_ingeschrevenOpTeldatum = $leerling?.ingeschrevenOpTeldatum;
  const ingeschreven: number = (leerling_ingeschrevenOpTeldatum == null ? 1 : leerling_ingeschrevenOpTeldatum === true ? 3 : 0);
  if (ingeschreven === 0) return "nee";
  const $tlv$ = zaak$.tlv;
  const $tlv = $tlv$ == null || ($tlv$.constructor === Object && Object.getPrototypeOf($tlv$) === Object.prototype) ? $tlv$ : own$($tlv$);
  const tlv_bekostigingscategorie = $tlv?.bekostigingscategorie;
  const categorieHoog: number = (tlv_bekostigingscategorie == null ? 1 : tlv_bekostigingscategorie === "hoog" ? 3 : 0);
  if (categorieHoog === 0) return "nee";
  const leerling_lichamelijkBeperkt = $leerling?.lichamelijkBeperkt;
  const leerling_ernstigVerstandelijkBeperkt = $leerling?.ernstigVerstandelijkBeperkt;
  let v1$: number = (leerling_ernstigVerstandelijkBeperkt == null ? 1 : leerling_ernstigVerstandelijkBeperkt === true ? 3 : 0) & (leerling_lichamelijkBeperkt == null ? 1 : leerling_lichamelijkBeperkt === true ? 3 : 0);
  if (v1$ !== 0) {
    const leerling_bijkomendeStoornissen = $leerling?.bijkomendeStoornissen;
    v1$ &= (leerling_bijkomendeStoornissen == null ? 1 : leerling_bijkomendeStoornissen === true ? 3 : 0);
    if (v1$ !== 0) {
      const leerling_extraZorgNodig = $leerling?.extraZorgNodig;
      v1$ &= (leerling_extraZorgNodig == null ? 1 : leerling_extraZorgNodig === true ? 3 : 0);
    }
  }
  const leerlingMetEmb: number = v1$;
  if (leerlingMetEmb === 0) return "nee";
  let aanvraag_uiterlijk = 0;
  const $regeling$ = zaak$.regeling;
  const $regeling = $regeling$ == null || ($regeling$.constructor === Object && Object.getPrototypeOf($regeling$) === Object.prototype) ? $regeling$ : own$($regeling$);
  const regeling_jaar = $regeling?.jaar;
  const v2$ = (regeling_jaar == null ? 1 : regeling_jaar === "2015-2016" ? 3 : 0);
  if (v2$ === 3) {
    aanvraag_uiterlijk = 20150915;
  } else {
    if (v2$ === 0) {
      const v3$ = (regeling_jaar == null ? 1 : regeling_jaar === "2020-2021" ? 3 : 0);
      if (v3$ === 3) {
        aanvraag_uiterlijk = 20200915;
      } else {
        if (v3$ === 0) {
          const v4$ = (regeling_jaar == null ? 1 : regeling_jaar === "2023" ? 3 : 0);
          if (v4$ === 3) {
            aanvraag_uiterlijk = 20230131;
          } else {
            if (v4$ === 0) {
              const regeling_uiterlijkAangevraagd = ymd$($regeling?.uiterlijkAangevraagd);
              aanvraag_uiterlijk = regeling_uiterlijkAangevraagd;
            }
          }
        }
      }
    }
  }
  const $aanvraag$ = zaak$.aanvraag;
  const $aanvraag = $aanvraag$ == null || ($aanvraag$.constructor === Object && Object.getPrototypeOf($aanvraag$) === Object.prototype) ? $aanvraag$ : own$($aanvraag$);
  const aanvraag_datum = ymd$($aanvraag?.datum);
  const aanvraagTijdig: number = (aanvraag_datum !== 0 && aanvraag_uiterlijk !== 0 ? (aanvraag_datum <= aanvraag_uiterlijk ? 3 : 0) : 1);
  if (aanvraagTijdig === 0) return "nee";
  return (ingeschreven & categorieHoog & leerlingMetEmb & aanvraagTijdig) === 3 ? "ja" : "onbekend";
}

/** The answer, with the conclusions that fail and those that are open. The lists are made for each call and are the caller's own. */
export function lijsten(zaak: Zaak): Lijsten {
  const zaak$ = !everywhere$() && zaak.constructor === Object && Object.getPrototypeOf(zaak) === Object.prototype ? zaak : ownCase$(zaak, everywhere$());
  let nee$ = 0;
  let open$ = 0;
  let answer$ = 7;
  const $leerling$ = zaak$.leerling;
  const $leerling = $leerling$ == null || ($leerling$.constructor === Object && Object.getPrototypeOf($leerling$) === Object.prototype) ? $leerling$ : own$($leerling$);
  const leerling_lichamelijkBeperkt = $leerling?.lichamelijkBeperkt;
  const leerling_ernstigVerstandelijkBeperkt = $leerling?.ernstigVerstandelijkBeperkt;
  let v1$: number = (leerling_ernstigVerstandelijkBeperkt == null ? 1 : leerling_ernstigVerstandelijkBeperkt === true ? 3 : 0) & (leerling_lichamelijkBeperkt == null ? 1 : leerling_lichamelijkBeperkt === true ? 3 : 0);
  if (v1$ !== 0) {
    const leerling_bijkomendeStoornissen = $leerling?.bijkomendeStoornissen;
    v1$ &= (leerling_bijkomendeStoornissen == null ? 1 : leerling_bijkomendeStoornissen === true ? 3 : 0);
    if (v1$ !== 0) {
      const leerling_extraZorgNodig = $leerling?.extraZorgNodig;
      v1$ &= (leerling_extraZorgNodig == null ? 1 : leerling_extraZorgNodig === true ? 3 : 0);
    }
  }
  const leerlingMetEmb: number = v1$;
  nee$ |= (~leerlingMetEmb & 1) << 0;
  open$ |= (leerlingMetEmb & ~(leerlingMetEmb >> 1) & 1) << 0;
  const leerling_ingeschrevenOpTeldatum = $leerling?.ingeschrevenOpTeldatum;
  const ingeschreven: number = (leerling_ingeschrevenOpTeldatum == null ? 1 : leerling_ingeschrevenOpTeldatum === true ? 3 : 0);
  nee$ |= (~ingeschreven & 1) << 1;
  open$ |= (ingeschreven & ~(ingeschreven >> 1) & 1) << 1;
  const $tlv$ = zaak$.tlv;
  const $tlv = $tlv$ == null || ($tlv$.constructor === Object && Object.getPrototypeOf($tlv$) === Object.prototype) ? $tlv$ : own$($tlv$);
  const tlv_bekostigingscategorie = $tlv?.bekostigingscategorie;
  const categorieHoog: number = (tlv_bekostigingscategorie == null ? 1 : tlv_bekostigingscategorie === "hoog" ? 3 : 0);
  nee$ |= (~categorieHoog & 1) << 2;
  open$ |= (categorieHoog & ~(categorieHoog >> 1) & 1) << 2;
  let aanvraag_uiterlijk = 0;
  const $regeling$ = zaak$.regeling;
  const $regeling = $regeling$ == null || ($regeling$.constructor === Object && Object.getPrototypeOf($regeling$) === Object.prototype) ? $regeling$ : own$($regeling$);
  const regeling_jaar = $regeling?.jaar;
  const v2$ = (regeling_jaar == null ? 1 : regeling_jaar === "2015-2016" ? 3 : 0);
  if (v2$ === 3) {
    aanvraag_uiterlijk = 20150915;
  } else {
    if (v2$ === 0) {
      const v3$ = (regeling_jaar == null ? 1 : regeling_jaar === "2020-2021" ? 3 : 0);
      if (v3$ === 3) {
        aanvraag_uiterlijk = 20200915;
      } else {
        if (v3$ === 0) {
          const v4$ = (regeling_jaar == null ? 1 : regeling_jaar === "2023" ? 3 : 0);
          if (v4$ === 3) {
            aanvraag_uiterlijk = 20230131;
          } else {
            if (v4$ === 0) {
              const regeling_uiterlijkAangevraagd = ymd$($regeling?.uiterlijkAangevraagd);
              aanvraag_uiterlijk = regeling_uiterlijkAangevraagd;
            }
          }
        }
      }
    }
  }
  const $aanvraag$ = zaak$.aanvraag;
  const $aanvraag = $aanvraag$ == null || ($aanvraag$.constructor === Object && Object.getPrototypeOf($aanvraag$) === Object.prototype) ? $aanvraag$ : own$($aanvraag$);
  const aanvraag_datum = ymd$($aanvraag?.datum);
  const aanvraagTijdig: number = (aanvraag_datum !== 0 && aanvraag_uiterlijk !== 0 ? (aanvraag_datum <= aanvraag_uiterlijk ? 3 : 0) : 1);
  nee$ |= (~aanvraagTijdig & 1) << 3;
  open$ |= (aanvraagTijdig & ~(aanvraagTijdig >> 1) & 1) << 3;
  const komtInAanmerking: number = (ingeschreven & categorieHoog & leerlingMetEmb & aanvraagTijdig);
  nee$ |= (~komtInAanmerking & 1) << 4;
  open$ |= (komtInAanmerking & ~(komtInAanmerking >> 1) & 1) << 4;
  answer$ = komtInAanmerking;
  return listsOf$(answer$, nee$, open$, names$);
}
