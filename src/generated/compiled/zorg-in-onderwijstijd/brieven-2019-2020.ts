// Generated from rules/ by `npm run generate`. Do not edit.
import { listsOf as listsOf$ } from "../../../judge/lists.js";
import { own as own$, ownCase as ownCase$ } from "../../../judge/own.js";
import type { Vragen } from "../../types.js";

/** Letters of 30 October 2019 and 18 June 2020 on care during school hours */
export const regime = /* @__PURE__ */ Object.freeze({"vraag":"zorg-in-onderwijstijd","id":"brieven-2019-2020","geldigVan":"2019-10-30","geldigTot":null} as const);
/** The facts of a case that was checked, as in a request. */
export type Zaak = Vragen["zorg-in-onderwijstijd"]["zaak"];
export type ConclusieId = "overZorgarrangeurOfPilot" | "hoogstensVijftigScholen" | "schoolHeeftBehoefte" | "binnenBestaandeRegels" | "aangewezenPilotregio" | "inkoopBijEenPartij" | "inkoopBijGemeente" | "inspraakOudersEnScholen" | "mogelijkhedenOnderzocht" | "volgtBrieven";
export type Oordeel = "ja" | "nee" | "onbekend" | "nvt";
export interface Lijsten {
  readonly oordeel: Oordeel;
  readonly nee: readonly ConclusieId[];
  readonly onbekend: readonly ConclusieId[];
}

const names$: readonly ConclusieId[] = ["overZorgarrangeurOfPilot", "hoogstensVijftigScholen", "schoolHeeftBehoefte", "binnenBestaandeRegels", "aangewezenPilotregio", "inkoopBijEenPartij", "inkoopBijGemeente", "inspraakOudersEnScholen", "mogelijkhedenOnderzocht", "volgtBrieven"];

/** Whether a name that is read here stands on every object, put there by other code. */
const everywhere$ = (): boolean => "dossier" in Object.prototype || "onderwerpen" in Object.prototype || "zorgarrangeur" in Object.prototype || "aantalScholen" in Object.prototype || "schoolHeeftBehoefte" in Object.prototype || "pilot" in Object.prototype || "binnenBestaandeRegels" in Object.prototype || "regio" in Object.prototype || "eenPartijKooptIn" in Object.prototype || "inkoper" in Object.prototype || "inspraak" in Object.prototype || "ouders" in Object.prototype || "scholen" in Object.prototype || "school" in Object.prototype || "mogelijkhedenOnderzocht" in Object.prototype;

/** The answer alone. */
export function oordeel(zaak: Zaak): Oordeel {
  const zaak$ = !everywhere$() && zaak.constructor === Object && Object.getPrototypeOf(zaak) === Object.prototype ? zaak : ownCase$(zaak, everywhere$());
  const $dossier$ = zaak$.dossier;
  const $dossier = $dossier$ == null || ($dossier$.constructor === Object && Object.getPrototypeOf($dossier$) === Object.prototype) ? $dossier$ : own$($dossier$);
  const dossier_onderwerpen = $dossier?.onderwerpen;
  const overZorgarrangeurOfPilot: number = ((dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("zorgarrangeur") ? 3 : 0) | (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("pilot") ? 3 : 0));
  const bereik$ = overZorgarrangeurOfPilot;
  if (bereik$ !== 3) return bereik$ === 0 ? "nvt" : "onbekend";
  const hoogstensVijftigScholen$t = (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("zorgarrangeur") ? 3 : 0);
  let hoogstensVijftigScholen$v: number = 0;
  const $zorgarrangeur$ = zaak$.zorgarrangeur;
  const $zorgarrangeur = $zorgarrangeur$ == null || ($zorgarrangeur$.constructor === Object && Object.getPrototypeOf($zorgarrangeur$) === Object.prototype) ? $zorgarrangeur$ : own$($zorgarrangeur$);
  if (hoogstensVijftigScholen$t !== 0) {
    const zorgarrangeur_aantalScholen = $zorgarrangeur?.aantalScholen;
    hoogstensVijftigScholen$v = (zorgarrangeur_aantalScholen == null ? 1 : zorgarrangeur_aantalScholen <= 50 ? 3 : 0);
  }
  const hoogstensVijftigScholen: number = hoogstensVijftigScholen$t === 0 ? 7 : hoogstensVijftigScholen$t === 1 ? 1 : hoogstensVijftigScholen$v;
  if (hoogstensVijftigScholen === 0) return "nee";
  const schoolHeeftBehoefte$t = (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("zorgarrangeur") ? 3 : 0);
  let schoolHeeftBehoefte$v: number = 0;
  if (schoolHeeftBehoefte$t !== 0) {
    const zorgarrangeur_schoolHeeftBehoefte = $zorgarrangeur?.schoolHeeftBehoefte;
    schoolHeeftBehoefte$v = (zorgarrangeur_schoolHeeftBehoefte == null ? 1 : zorgarrangeur_schoolHeeftBehoefte === true ? 3 : 0);
  }
  const schoolHeeftBehoefte: number = schoolHeeftBehoefte$t === 0 ? 7 : schoolHeeftBehoefte$t === 1 ? 1 : schoolHeeftBehoefte$v;
  if (schoolHeeftBehoefte === 0) return "nee";
  const binnenBestaandeRegels$t = (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("pilot") ? 3 : 0);
  let binnenBestaandeRegels$v: number = 0;
  const $pilot$ = zaak$.pilot;
  const $pilot = $pilot$ == null || ($pilot$.constructor === Object && Object.getPrototypeOf($pilot$) === Object.prototype) ? $pilot$ : own$($pilot$);
  if (binnenBestaandeRegels$t !== 0) {
    const pilot_binnenBestaandeRegels = $pilot?.binnenBestaandeRegels;
    binnenBestaandeRegels$v = (pilot_binnenBestaandeRegels == null ? 1 : pilot_binnenBestaandeRegels === true ? 3 : 0);
  }
  const binnenBestaandeRegels: number = binnenBestaandeRegels$t === 0 ? 7 : binnenBestaandeRegels$t === 1 ? 1 : binnenBestaandeRegels$v;
  if (binnenBestaandeRegels === 0) return "nee";
  const aangewezenPilotregio$t = (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("pilot") ? 3 : 0);
  let aangewezenPilotregio$v: number = 0;
  if (aangewezenPilotregio$t !== 0) {
    const pilot_regio = $pilot?.regio;
    aangewezenPilotregio$v = (pilot_regio == null ? 1 : !(pilot_regio === "ander") ? 3 : 0);
  }
  const aangewezenPilotregio: number = aangewezenPilotregio$t === 0 ? 7 : aangewezenPilotregio$t === 1 ? 1 : aangewezenPilotregio$v;
  if (aangewezenPilotregio === 0) return "nee";
  const inkoopBijEenPartij$t = (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("pilot") ? 3 : 0);
  let inkoopBijEenPartij$v: number = 0;
  if (inkoopBijEenPartij$t !== 0) {
    const pilot_eenPartijKooptIn = $pilot?.eenPartijKooptIn;
    inkoopBijEenPartij$v = (pilot_eenPartijKooptIn == null ? 1 : pilot_eenPartijKooptIn === true ? 3 : 0);
  }
  const inkoopBijEenPartij: number = inkoopBijEenPartij$t === 0 ? 7 : inkoopBijEenPartij$t === 1 ? 1 : inkoopBijEenPartij$v;
  if (inkoopBijEenPartij === 0) return "nee";
  const inkoopBijGemeente$t = (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("pilot") ? 3 : 0);
  let inkoopBijGemeente$v: number = 0;
  if (inkoopBijGemeente$t !== 0) {
    const pilot_inkoper = $pilot?.inkoper;
    inkoopBijGemeente$v = (pilot_inkoper == null ? 1 : pilot_inkoper === "gemeente" ? 3 : 0);
  }
  const inkoopBijGemeente: number = inkoopBijGemeente$t === 0 ? 7 : inkoopBijGemeente$t === 1 ? 1 : inkoopBijGemeente$v;
  if (inkoopBijGemeente === 0) return "nee";
  const inspraakOudersEnScholen$t = (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("pilot") ? 3 : 0);
  let inspraakOudersEnScholen$v: number = 0;
  if (inspraakOudersEnScholen$t !== 0) {
    const $inspraak$ = zaak$.inspraak;
    const $inspraak = $inspraak$ == null || ($inspraak$.constructor === Object && Object.getPrototypeOf($inspraak$) === Object.prototype) ? $inspraak$ : own$($inspraak$);
    const inspraak_scholen = $inspraak?.scholen;
    const inspraak_ouders = $inspraak?.ouders;
    inspraakOudersEnScholen$v = ((inspraak_ouders == null ? 1 : inspraak_ouders.includes("selectie") ? 3 : 0) & (inspraak_ouders == null ? 1 : inspraak_ouders.includes("evaluatie") ? 3 : 0) & (inspraak_scholen == null ? 1 : inspraak_scholen.includes("selectie") ? 3 : 0) & (inspraak_scholen == null ? 1 : inspraak_scholen.includes("evaluatie") ? 3 : 0));
  }
  const inspraakOudersEnScholen: number = inspraakOudersEnScholen$t === 0 ? 7 : inspraakOudersEnScholen$t === 1 ? 1 : inspraakOudersEnScholen$v;
  if (inspraakOudersEnScholen === 0) return "nee";
  return ((hoogstensVijftigScholen === 1 ? (hoogstensVijftigScholen$v === 3 && hoogstensVijftigScholen$t === 1 ? 3 : 1) : hoogstensVijftigScholen === 3 || hoogstensVijftigScholen === 7 ? 3 : 0) & (schoolHeeftBehoefte === 1 ? (schoolHeeftBehoefte$v === 3 && schoolHeeftBehoefte$t === 1 ? 3 : 1) : schoolHeeftBehoefte === 3 || schoolHeeftBehoefte === 7 ? 3 : 0) & (binnenBestaandeRegels === 1 ? (binnenBestaandeRegels$v === 3 && binnenBestaandeRegels$t === 1 ? 3 : 1) : binnenBestaandeRegels === 3 || binnenBestaandeRegels === 7 ? 3 : 0) & (aangewezenPilotregio === 1 ? (aangewezenPilotregio$v === 3 && aangewezenPilotregio$t === 1 ? 3 : 1) : aangewezenPilotregio === 3 || aangewezenPilotregio === 7 ? 3 : 0) & (inkoopBijEenPartij === 1 ? (inkoopBijEenPartij$v === 3 && inkoopBijEenPartij$t === 1 ? 3 : 1) : inkoopBijEenPartij === 3 || inkoopBijEenPartij === 7 ? 3 : 0) & (inkoopBijGemeente === 1 ? (inkoopBijGemeente$v === 3 && inkoopBijGemeente$t === 1 ? 3 : 1) : inkoopBijGemeente === 3 || inkoopBijGemeente === 7 ? 3 : 0) & (inspraakOudersEnScholen === 1 ? (inspraakOudersEnScholen$v === 3 && inspraakOudersEnScholen$t === 1 ? 3 : 1) : inspraakOudersEnScholen === 3 || inspraakOudersEnScholen === 7 ? 3 : 0)) === 3 ? "ja" : "onbekend";
}

/** The answer, with the conclusions that fail and those that are open. The lists are made for each call and are the caller's own. */
export function lijsten(zaak: Zaak): Lijsten {
  const zaak$ = !everywhere$() && zaak.constructor === Object && Object.getPrototypeOf(zaak) === Object.prototype ? zaak : ownCase$(zaak, everywhere$());
  let nee$ = 0;
  let open$ = 0;
  let answer$ = 7;
  const $dossier$ = zaak$.dossier;
  const $dossier = $dossier$ == null || ($dossier$.constructor === Object && Object.getPrototypeOf($dossier$) === Object.prototype) ? $dossier$ : own$($dossier$);
  const dossier_onderwerpen = $dossier?.onderwerpen;
  const overZorgarrangeurOfPilot: number = ((dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("zorgarrangeur") ? 3 : 0) | (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("pilot") ? 3 : 0));
  nee$ |= (~overZorgarrangeurOfPilot & 1) << 0;
  open$ |= (overZorgarrangeurOfPilot & ~(overZorgarrangeurOfPilot >> 1) & 1) << 0;
  const mogelijkhedenOnderzocht$t = (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("zorg-op-school") ? 3 : 0);
  let mogelijkhedenOnderzocht$v: number = 0;
  if (mogelijkhedenOnderzocht$t !== 0) {
    const $school$ = zaak$.school;
    const $school = $school$ == null || ($school$.constructor === Object && Object.getPrototypeOf($school$) === Object.prototype) ? $school$ : own$($school$);
    const school_mogelijkhedenOnderzocht = $school?.mogelijkhedenOnderzocht;
    mogelijkhedenOnderzocht$v = (school_mogelijkhedenOnderzocht == null ? 1 : school_mogelijkhedenOnderzocht === true ? 3 : 0);
  }
  const mogelijkhedenOnderzocht: number = mogelijkhedenOnderzocht$t === 0 ? 7 : mogelijkhedenOnderzocht$t === 1 ? 1 : mogelijkhedenOnderzocht$v;
  nee$ |= (~mogelijkhedenOnderzocht & 1) << 8;
  open$ |= (mogelijkhedenOnderzocht & ~(mogelijkhedenOnderzocht >> 1) & 1) << 8;
  if (overZorgarrangeurOfPilot !== 0) {
    const hoogstensVijftigScholen$t = (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("zorgarrangeur") ? 3 : 0);
    let hoogstensVijftigScholen$v: number = 0;
    const $zorgarrangeur$ = zaak$.zorgarrangeur;
    const $zorgarrangeur = $zorgarrangeur$ == null || ($zorgarrangeur$.constructor === Object && Object.getPrototypeOf($zorgarrangeur$) === Object.prototype) ? $zorgarrangeur$ : own$($zorgarrangeur$);
    if (hoogstensVijftigScholen$t !== 0) {
      const zorgarrangeur_aantalScholen = $zorgarrangeur?.aantalScholen;
      hoogstensVijftigScholen$v = (zorgarrangeur_aantalScholen == null ? 1 : zorgarrangeur_aantalScholen <= 50 ? 3 : 0);
    }
    const hoogstensVijftigScholen: number = hoogstensVijftigScholen$t === 0 ? 7 : hoogstensVijftigScholen$t === 1 ? 1 : hoogstensVijftigScholen$v;
    nee$ |= (~hoogstensVijftigScholen & 1) << 1;
    open$ |= (hoogstensVijftigScholen & ~(hoogstensVijftigScholen >> 1) & 1) << 1;
    const schoolHeeftBehoefte$t = (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("zorgarrangeur") ? 3 : 0);
    let schoolHeeftBehoefte$v: number = 0;
    if (schoolHeeftBehoefte$t !== 0) {
      const zorgarrangeur_schoolHeeftBehoefte = $zorgarrangeur?.schoolHeeftBehoefte;
      schoolHeeftBehoefte$v = (zorgarrangeur_schoolHeeftBehoefte == null ? 1 : zorgarrangeur_schoolHeeftBehoefte === true ? 3 : 0);
    }
    const schoolHeeftBehoefte: number = schoolHeeftBehoefte$t === 0 ? 7 : schoolHeeftBehoefte$t === 1 ? 1 : schoolHeeftBehoefte$v;
    nee$ |= (~schoolHeeftBehoefte & 1) << 2;
    open$ |= (schoolHeeftBehoefte & ~(schoolHeeftBehoefte >> 1) & 1) << 2;
    const binnenBestaandeRegels$t = (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("pilot") ? 3 : 0);
    let binnenBestaandeRegels$v: number = 0;
    const $pilot$ = zaak$.pilot;
    const $pilot = $pilot$ == null || ($pilot$.constructor === Object && Object.getPrototypeOf($pilot$) === Object.prototype) ? $pilot$ : own$($pilot$);
    if (binnenBestaandeRegels$t !== 0) {
      const pilot_binnenBestaandeRegels = $pilot?.binnenBestaandeRegels;
      binnenBestaandeRegels$v = (pilot_binnenBestaandeRegels == null ? 1 : pilot_binnenBestaandeRegels === true ? 3 : 0);
    }
    const binnenBestaandeRegels: number = binnenBestaandeRegels$t === 0 ? 7 : binnenBestaandeRegels$t === 1 ? 1 : binnenBestaandeRegels$v;
    nee$ |= (~binnenBestaandeRegels & 1) << 3;
    open$ |= (binnenBestaandeRegels & ~(binnenBestaandeRegels >> 1) & 1) << 3;
    const aangewezenPilotregio$t = (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("pilot") ? 3 : 0);
    let aangewezenPilotregio$v: number = 0;
    if (aangewezenPilotregio$t !== 0) {
      const pilot_regio = $pilot?.regio;
      aangewezenPilotregio$v = (pilot_regio == null ? 1 : !(pilot_regio === "ander") ? 3 : 0);
    }
    const aangewezenPilotregio: number = aangewezenPilotregio$t === 0 ? 7 : aangewezenPilotregio$t === 1 ? 1 : aangewezenPilotregio$v;
    nee$ |= (~aangewezenPilotregio & 1) << 4;
    open$ |= (aangewezenPilotregio & ~(aangewezenPilotregio >> 1) & 1) << 4;
    const inkoopBijEenPartij$t = (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("pilot") ? 3 : 0);
    let inkoopBijEenPartij$v: number = 0;
    if (inkoopBijEenPartij$t !== 0) {
      const pilot_eenPartijKooptIn = $pilot?.eenPartijKooptIn;
      inkoopBijEenPartij$v = (pilot_eenPartijKooptIn == null ? 1 : pilot_eenPartijKooptIn === true ? 3 : 0);
    }
    const inkoopBijEenPartij: number = inkoopBijEenPartij$t === 0 ? 7 : inkoopBijEenPartij$t === 1 ? 1 : inkoopBijEenPartij$v;
    nee$ |= (~inkoopBijEenPartij & 1) << 5;
    open$ |= (inkoopBijEenPartij & ~(inkoopBijEenPartij >> 1) & 1) << 5;
    const inkoopBijGemeente$t = (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("pilot") ? 3 : 0);
    let inkoopBijGemeente$v: number = 0;
    if (inkoopBijGemeente$t !== 0) {
      const pilot_inkoper = $pilot?.inkoper;
      inkoopBijGemeente$v = (pilot_inkoper == null ? 1 : pilot_inkoper === "gemeente" ? 3 : 0);
    }
    const inkoopBijGemeente: number = inkoopBijGemeente$t === 0 ? 7 : inkoopBijGemeente$t === 1 ? 1 : inkoopBijGemeente$v;
    nee$ |= (~inkoopBijGemeente & 1) << 6;
    open$ |= (inkoopBijGemeente & ~(inkoopBijGemeente >> 1) & 1) << 6;
    const inspraakOudersEnScholen$t = (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("pilot") ? 3 : 0);
    let inspraakOudersEnScholen$v: number = 0;
    if (inspraakOudersEnScholen$t !== 0) {
      const $inspraak$ = zaak$.inspraak;
      const $inspraak = $inspraak$ == null || ($inspraak$.constructor === Object && Object.getPrototypeOf($inspraak$) === Object.prototype) ? $inspraak$ : own$($inspraak$);
      const inspraak_scholen = $inspraak?.scholen;
      const inspraak_ouders = $inspraak?.ouders;
      inspraakOudersEnScholen$v = ((inspraak_ouders == null ? 1 : inspraak_ouders.includes("selectie") ? 3 : 0) & (inspraak_ouders == null ? 1 : inspraak_ouders.includes("evaluatie") ? 3 : 0) & (inspraak_scholen == null ? 1 : inspraak_scholen.includes("selectie") ? 3 : 0) & (inspraak_scholen == null ? 1 : inspraak_scholen.includes("evaluatie") ? 3 : 0));
    }
    const inspraakOudersEnScholen: number = inspraakOudersEnScholen$t === 0 ? 7 : inspraakOudersEnScholen$t === 1 ? 1 : inspraakOudersEnScholen$v;
    nee$ |= (~inspraakOudersEnScholen & 1) << 7;
    open$ |= (inspraakOudersEnScholen & ~(inspraakOudersEnScholen >> 1) & 1) << 7;
    const volgtBrieven$b = overZorgarrangeurOfPilot;
    let volgtBrieven$v: number = 0;
    if (volgtBrieven$b !== 1) {
      volgtBrieven$v = ((hoogstensVijftigScholen === 1 ? (hoogstensVijftigScholen$v === 3 && hoogstensVijftigScholen$t === 1 ? 3 : 1) : hoogstensVijftigScholen === 3 || hoogstensVijftigScholen === 7 ? 3 : 0) & (schoolHeeftBehoefte === 1 ? (schoolHeeftBehoefte$v === 3 && schoolHeeftBehoefte$t === 1 ? 3 : 1) : schoolHeeftBehoefte === 3 || schoolHeeftBehoefte === 7 ? 3 : 0) & (binnenBestaandeRegels === 1 ? (binnenBestaandeRegels$v === 3 && binnenBestaandeRegels$t === 1 ? 3 : 1) : binnenBestaandeRegels === 3 || binnenBestaandeRegels === 7 ? 3 : 0) & (aangewezenPilotregio === 1 ? (aangewezenPilotregio$v === 3 && aangewezenPilotregio$t === 1 ? 3 : 1) : aangewezenPilotregio === 3 || aangewezenPilotregio === 7 ? 3 : 0) & (inkoopBijEenPartij === 1 ? (inkoopBijEenPartij$v === 3 && inkoopBijEenPartij$t === 1 ? 3 : 1) : inkoopBijEenPartij === 3 || inkoopBijEenPartij === 7 ? 3 : 0) & (inkoopBijGemeente === 1 ? (inkoopBijGemeente$v === 3 && inkoopBijGemeente$t === 1 ? 3 : 1) : inkoopBijGemeente === 3 || inkoopBijGemeente === 7 ? 3 : 0) & (inspraakOudersEnScholen === 1 ? (inspraakOudersEnScholen$v === 3 && inspraakOudersEnScholen$t === 1 ? 3 : 1) : inspraakOudersEnScholen === 3 || inspraakOudersEnScholen === 7 ? 3 : 0));
    }
    const volgtBrieven: number = volgtBrieven$b === 1 ? 1 : volgtBrieven$v;
    nee$ |= (~volgtBrieven & 1) << 9;
    open$ |= (volgtBrieven & ~(volgtBrieven >> 1) & 1) << 9;
    answer$ = volgtBrieven;
  }
  return listsOf$(answer$, nee$, open$, names$);
}
