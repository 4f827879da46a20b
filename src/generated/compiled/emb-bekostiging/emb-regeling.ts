// Generated from rules/ by `npm run generate`. Do not edit.
import { ymd } from "../../../engine/ymd.js";
import type { Vragen } from "../../types.js";

/** Funding for pupils with severe multiple disabilities, per year (art. 41 of the scheme for 2015-2016 and later schemes) */
export const regime = {"vraag":"emb-bekostiging","id":"emb-regeling","geldigVan":"2015-08-01","geldigTot":null} as const;
/** The facts of a case that was checked, as in a request. */
export type Zaak = Vragen["emb-bekostiging"]["zaak"];
export type ConclusieId = "leerlingMetEmb" | "ingeschreven" | "categorieHoog" | "aanvraagTijdig" | "komtInAanmerking";
export type Oordeel = "ja" | "nee" | "onbekend" | "nvt";
export interface Lijsten {
  readonly oordeel: Oordeel;
  readonly nee: readonly ConclusieId[];
  readonly onbekend: readonly ConclusieId[];
}

const answers: readonly Oordeel[] = ["nee", "onbekend", "nee", "ja", "nvt"];

/** The answer alone. */
export function oordeel(z: Zaak): Oordeel {
  const leerling_ernstigVerstandelijkBeperkt = z.leerling?.ernstigVerstandelijkBeperkt;
  const leerling_lichamelijkBeperkt = z.leerling?.lichamelijkBeperkt;
  const leerling_bijkomendeStoornissen = z.leerling?.bijkomendeStoornissen;
  const leerling_extraZorgNodig = z.leerling?.extraZorgNodig;
  const leerlingMetEmb: number = ((leerling_ernstigVerstandelijkBeperkt == null ? 1 : leerling_ernstigVerstandelijkBeperkt === true ? 3 : 0) & (leerling_lichamelijkBeperkt == null ? 1 : leerling_lichamelijkBeperkt === true ? 3 : 0) & (leerling_bijkomendeStoornissen == null ? 1 : leerling_bijkomendeStoornissen === true ? 3 : 0) & (leerling_extraZorgNodig == null ? 1 : leerling_extraZorgNodig === true ? 3 : 0));
  if (leerlingMetEmb === 0) return "nee";
  const leerling_ingeschrevenOpTeldatum = z.leerling?.ingeschrevenOpTeldatum;
  const ingeschreven: number = (leerling_ingeschrevenOpTeldatum == null ? 1 : leerling_ingeschrevenOpTeldatum === true ? 3 : 0);
  if (ingeschreven === 0) return "nee";
  const tlv_bekostigingscategorie = z.tlv?.bekostigingscategorie;
  const categorieHoog: number = (tlv_bekostigingscategorie == null ? 1 : tlv_bekostigingscategorie === "hoog" ? 3 : 0);
  if (categorieHoog === 0) return "nee";
  const aanvraag_datum = ymd(z.aanvraag?.datum);
  const regeling_uiterlijkAangevraagd = ymd(z.regeling?.uiterlijkAangevraagd);
  const regeling_jaar = z.regeling?.jaar;
  const aanvraag_uiterlijk = regeling_jaar == null ? 0 : regeling_jaar === "2015-2016" ? 20150915 : regeling_jaar === "2020-2021" ? 20200915 : regeling_jaar === "2023" ? 20230131 : regeling_uiterlijkAangevraagd;
  const aanvraagTijdig: number = (aanvraag_datum && aanvraag_uiterlijk ? (aanvraag_datum <= aanvraag_uiterlijk ? 3 : 0) : 1);
  if (aanvraagTijdig === 0) return "nee";
  const komtInAanmerking: number = ((leerlingMetEmb === 1 ? 1 : leerlingMetEmb === 3 || leerlingMetEmb === 4 ? 3 : 0) & (ingeschreven === 1 ? 1 : ingeschreven === 3 || ingeschreven === 4 ? 3 : 0) & (categorieHoog === 1 ? 1 : categorieHoog === 3 || categorieHoog === 4 ? 3 : 0) & (aanvraagTijdig === 1 ? 1 : aanvraagTijdig === 3 || aanvraagTijdig === 4 ? 3 : 0));
  return komtInAanmerking === 3 ? "ja" : "onbekend";
}

/** The answer, with the conclusions that fail and those that are open. */
export function lijsten(z: Zaak): Lijsten {
  const leerling_ernstigVerstandelijkBeperkt = z.leerling?.ernstigVerstandelijkBeperkt;
  const leerling_lichamelijkBeperkt = z.leerling?.lichamelijkBeperkt;
  const leerling_bijkomendeStoornissen = z.leerling?.bijkomendeStoornissen;
  const leerling_extraZorgNodig = z.leerling?.extraZorgNodig;
  const leerlingMetEmb: number = ((leerling_ernstigVerstandelijkBeperkt == null ? 1 : leerling_ernstigVerstandelijkBeperkt === true ? 3 : 0) & (leerling_lichamelijkBeperkt == null ? 1 : leerling_lichamelijkBeperkt === true ? 3 : 0) & (leerling_bijkomendeStoornissen == null ? 1 : leerling_bijkomendeStoornissen === true ? 3 : 0) & (leerling_extraZorgNodig == null ? 1 : leerling_extraZorgNodig === true ? 3 : 0));
  const leerling_ingeschrevenOpTeldatum = z.leerling?.ingeschrevenOpTeldatum;
  const ingeschreven: number = (leerling_ingeschrevenOpTeldatum == null ? 1 : leerling_ingeschrevenOpTeldatum === true ? 3 : 0);
  const tlv_bekostigingscategorie = z.tlv?.bekostigingscategorie;
  const categorieHoog: number = (tlv_bekostigingscategorie == null ? 1 : tlv_bekostigingscategorie === "hoog" ? 3 : 0);
  const aanvraag_datum = ymd(z.aanvraag?.datum);
  const regeling_uiterlijkAangevraagd = ymd(z.regeling?.uiterlijkAangevraagd);
  const regeling_jaar = z.regeling?.jaar;
  const aanvraag_uiterlijk = regeling_jaar == null ? 0 : regeling_jaar === "2015-2016" ? 20150915 : regeling_jaar === "2020-2021" ? 20200915 : regeling_jaar === "2023" ? 20230131 : regeling_uiterlijkAangevraagd;
  const aanvraagTijdig: number = (aanvraag_datum && aanvraag_uiterlijk ? (aanvraag_datum <= aanvraag_uiterlijk ? 3 : 0) : 1);
  const komtInAanmerking: number = ((leerlingMetEmb === 1 ? 1 : leerlingMetEmb === 3 || leerlingMetEmb === 4 ? 3 : 0) & (ingeschreven === 1 ? 1 : ingeschreven === 3 || ingeschreven === 4 ? 3 : 0) & (categorieHoog === 1 ? 1 : categorieHoog === 3 || categorieHoog === 4 ? 3 : 0) & (aanvraagTijdig === 1 ? 1 : aanvraagTijdig === 3 || aanvraagTijdig === 4 ? 3 : 0));
  const nee: ConclusieId[] = [];
  const onbekend: ConclusieId[] = [];
  if (leerlingMetEmb === 0) nee.push("leerlingMetEmb");
  else if (leerlingMetEmb === 1) onbekend.push("leerlingMetEmb");
  if (ingeschreven === 0) nee.push("ingeschreven");
  else if (ingeschreven === 1) onbekend.push("ingeschreven");
  if (categorieHoog === 0) nee.push("categorieHoog");
  else if (categorieHoog === 1) onbekend.push("categorieHoog");
  if (aanvraagTijdig === 0) nee.push("aanvraagTijdig");
  else if (aanvraagTijdig === 1) onbekend.push("aanvraagTijdig");
  if (komtInAanmerking === 0) nee.push("komtInAanmerking");
  else if (komtInAanmerking === 1) onbekend.push("komtInAanmerking");
  return { oordeel: answers[komtInAanmerking] ?? "onbekend", nee, onbekend };
}
