// Generated from rules/ by `npm run generate`. Do not edit.
import type { Vragen } from "../../types.js";

/** Letters of 30 October 2019 and 18 June 2020 on care during school hours */
export const regime = {"vraag":"zorg-in-onderwijstijd","id":"brieven-2019-2020","geldigVan":"2019-10-30","geldigTot":null} as const;
/** The facts of a case that was checked, as in a request. */
export type Zaak = Vragen["zorg-in-onderwijstijd"]["zaak"];
export type ConclusieId = "overZorgarrangeurOfPilot" | "hoogstensVijftigScholen" | "schoolHeeftBehoefte" | "binnenBestaandeRegels" | "aangewezenPilotregio" | "inkoopBijEenPartij" | "inkoopBijGemeente" | "inspraakOudersEnScholen" | "mogelijkhedenOnderzocht" | "volgtBrieven";
export type Oordeel = "ja" | "nee" | "onbekend" | "nvt";
export interface Lijsten {
  readonly oordeel: Oordeel;
  readonly nee: readonly ConclusieId[];
  readonly onbekend: readonly ConclusieId[];
}

const answers: readonly Oordeel[] = ["nee", "onbekend", "nee", "ja", "nvt"];

/** The answer alone. */
export function oordeel(z: Zaak): Oordeel {
  const dossier_onderwerpen = z.dossier?.onderwerpen;
  const voorwaarde1 = (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("zorgarrangeur") ? 3 : 0);
  const voorwaarde2 = (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("pilot") ? 3 : 0);
  const overZorgarrangeurOfPilot: number = (voorwaarde1 | voorwaarde2);
  const bereik = overZorgarrangeurOfPilot;
  if (bereik !== 3) return bereik === 0 ? "nvt" : "onbekend";
  const zorgarrangeur_aantalScholen = z.zorgarrangeur?.aantalScholen;
  const hoogstensVijftigScholen$t = voorwaarde1;
  const hoogstensVijftigScholen$b = overZorgarrangeurOfPilot;
  const hoogstensVijftigScholen$v = (zorgarrangeur_aantalScholen == null ? 1 : zorgarrangeur_aantalScholen <= 50 ? 3 : 0);
  const hoogstensVijftigScholen: number = hoogstensVijftigScholen$b === 0 || hoogstensVijftigScholen$t === 0 ? 4 : hoogstensVijftigScholen$t === 1 ? 1 : hoogstensVijftigScholen$v;
  if (hoogstensVijftigScholen === 0) return "nee";
  const zorgarrangeur_schoolHeeftBehoefte = z.zorgarrangeur?.schoolHeeftBehoefte;
  const schoolHeeftBehoefte$t = voorwaarde1;
  const schoolHeeftBehoefte$b = overZorgarrangeurOfPilot;
  const schoolHeeftBehoefte$v = (zorgarrangeur_schoolHeeftBehoefte == null ? 1 : zorgarrangeur_schoolHeeftBehoefte === true ? 3 : 0);
  const schoolHeeftBehoefte: number = schoolHeeftBehoefte$b === 0 || schoolHeeftBehoefte$t === 0 ? 4 : schoolHeeftBehoefte$t === 1 ? 1 : schoolHeeftBehoefte$v;
  if (schoolHeeftBehoefte === 0) return "nee";
  const pilot_binnenBestaandeRegels = z.pilot?.binnenBestaandeRegels;
  const binnenBestaandeRegels$t = voorwaarde2;
  const binnenBestaandeRegels$b = overZorgarrangeurOfPilot;
  const binnenBestaandeRegels$v = (pilot_binnenBestaandeRegels == null ? 1 : pilot_binnenBestaandeRegels === true ? 3 : 0);
  const binnenBestaandeRegels: number = binnenBestaandeRegels$b === 0 || binnenBestaandeRegels$t === 0 ? 4 : binnenBestaandeRegels$t === 1 ? 1 : binnenBestaandeRegels$v;
  if (binnenBestaandeRegels === 0) return "nee";
  const pilot_regio = z.pilot?.regio;
  const aangewezenPilotregio$t = voorwaarde2;
  const aangewezenPilotregio$b = overZorgarrangeurOfPilot;
  const aangewezenPilotregio$v = (pilot_regio == null ? 1 : (pilot_regio === "twente" || pilot_regio === "hart-van-brabant") ? 3 : 0);
  const aangewezenPilotregio: number = aangewezenPilotregio$b === 0 || aangewezenPilotregio$t === 0 ? 4 : aangewezenPilotregio$t === 1 ? 1 : aangewezenPilotregio$v;
  if (aangewezenPilotregio === 0) return "nee";
  const pilot_eenPartijKooptIn = z.pilot?.eenPartijKooptIn;
  const inkoopBijEenPartij$t = voorwaarde2;
  const inkoopBijEenPartij$b = overZorgarrangeurOfPilot;
  const inkoopBijEenPartij$v = (pilot_eenPartijKooptIn == null ? 1 : pilot_eenPartijKooptIn === true ? 3 : 0);
  const inkoopBijEenPartij: number = inkoopBijEenPartij$b === 0 || inkoopBijEenPartij$t === 0 ? 4 : inkoopBijEenPartij$t === 1 ? 1 : inkoopBijEenPartij$v;
  if (inkoopBijEenPartij === 0) return "nee";
  const pilot_inkoper = z.pilot?.inkoper;
  const inkoopBijGemeente$t = voorwaarde2;
  const inkoopBijGemeente$b = overZorgarrangeurOfPilot;
  const inkoopBijGemeente$v = (pilot_inkoper == null ? 1 : pilot_inkoper === "gemeente" ? 3 : 0);
  const inkoopBijGemeente: number = inkoopBijGemeente$b === 0 || inkoopBijGemeente$t === 0 ? 4 : inkoopBijGemeente$t === 1 ? 1 : inkoopBijGemeente$v;
  if (inkoopBijGemeente === 0) return "nee";
  const inspraak_ouders = z.inspraak?.ouders;
  const inspraak_scholen = z.inspraak?.scholen;
  const inspraakOudersEnScholen$t = voorwaarde2;
  const inspraakOudersEnScholen$b = overZorgarrangeurOfPilot;
  const inspraakOudersEnScholen$v = ((inspraak_ouders == null ? 1 : inspraak_ouders.includes("selectie") ? 3 : 0) & (inspraak_ouders == null ? 1 : inspraak_ouders.includes("evaluatie") ? 3 : 0) & (inspraak_scholen == null ? 1 : inspraak_scholen.includes("selectie") ? 3 : 0) & (inspraak_scholen == null ? 1 : inspraak_scholen.includes("evaluatie") ? 3 : 0));
  const inspraakOudersEnScholen: number = inspraakOudersEnScholen$b === 0 || inspraakOudersEnScholen$t === 0 ? 4 : inspraakOudersEnScholen$t === 1 ? 1 : inspraakOudersEnScholen$v;
  if (inspraakOudersEnScholen === 0) return "nee";
  const volgtBrieven$b = overZorgarrangeurOfPilot;
  const volgtBrieven$v = ((hoogstensVijftigScholen === 1 ? (hoogstensVijftigScholen$v === 3 && hoogstensVijftigScholen$t === 1 ? 3 : 1) : hoogstensVijftigScholen === 3 || hoogstensVijftigScholen === 4 ? 3 : 0) & (schoolHeeftBehoefte === 1 ? (schoolHeeftBehoefte$v === 3 && schoolHeeftBehoefte$t === 1 ? 3 : 1) : schoolHeeftBehoefte === 3 || schoolHeeftBehoefte === 4 ? 3 : 0) & (binnenBestaandeRegels === 1 ? (binnenBestaandeRegels$v === 3 && binnenBestaandeRegels$t === 1 ? 3 : 1) : binnenBestaandeRegels === 3 || binnenBestaandeRegels === 4 ? 3 : 0) & (aangewezenPilotregio === 1 ? (aangewezenPilotregio$v === 3 && aangewezenPilotregio$t === 1 ? 3 : 1) : aangewezenPilotregio === 3 || aangewezenPilotregio === 4 ? 3 : 0) & (inkoopBijEenPartij === 1 ? (inkoopBijEenPartij$v === 3 && inkoopBijEenPartij$t === 1 ? 3 : 1) : inkoopBijEenPartij === 3 || inkoopBijEenPartij === 4 ? 3 : 0) & (inkoopBijGemeente === 1 ? (inkoopBijGemeente$v === 3 && inkoopBijGemeente$t === 1 ? 3 : 1) : inkoopBijGemeente === 3 || inkoopBijGemeente === 4 ? 3 : 0) & (inspraakOudersEnScholen === 1 ? (inspraakOudersEnScholen$v === 3 && inspraakOudersEnScholen$t === 1 ? 3 : 1) : inspraakOudersEnScholen === 3 || inspraakOudersEnScholen === 4 ? 3 : 0));
  const volgtBrieven: number = volgtBrieven$b === 0 ? 4 : volgtBrieven$b === 1 ? 1 : volgtBrieven$v;
  return volgtBrieven === 3 ? "ja" : "onbekend";
}

/** The answer, with the conclusions that fail and those that are open. */
export function lijsten(z: Zaak): Lijsten {
  const dossier_onderwerpen = z.dossier?.onderwerpen;
  const voorwaarde1 = (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("zorgarrangeur") ? 3 : 0);
  const voorwaarde2 = (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("pilot") ? 3 : 0);
  const overZorgarrangeurOfPilot: number = (voorwaarde1 | voorwaarde2);
  const zorgarrangeur_aantalScholen = z.zorgarrangeur?.aantalScholen;
  const hoogstensVijftigScholen$t = voorwaarde1;
  const hoogstensVijftigScholen$b = overZorgarrangeurOfPilot;
  const hoogstensVijftigScholen$v = (zorgarrangeur_aantalScholen == null ? 1 : zorgarrangeur_aantalScholen <= 50 ? 3 : 0);
  const hoogstensVijftigScholen: number = hoogstensVijftigScholen$b === 0 || hoogstensVijftigScholen$t === 0 ? 4 : hoogstensVijftigScholen$t === 1 ? 1 : hoogstensVijftigScholen$v;
  const zorgarrangeur_schoolHeeftBehoefte = z.zorgarrangeur?.schoolHeeftBehoefte;
  const schoolHeeftBehoefte$t = voorwaarde1;
  const schoolHeeftBehoefte$b = overZorgarrangeurOfPilot;
  const schoolHeeftBehoefte$v = (zorgarrangeur_schoolHeeftBehoefte == null ? 1 : zorgarrangeur_schoolHeeftBehoefte === true ? 3 : 0);
  const schoolHeeftBehoefte: number = schoolHeeftBehoefte$b === 0 || schoolHeeftBehoefte$t === 0 ? 4 : schoolHeeftBehoefte$t === 1 ? 1 : schoolHeeftBehoefte$v;
  const pilot_binnenBestaandeRegels = z.pilot?.binnenBestaandeRegels;
  const binnenBestaandeRegels$t = voorwaarde2;
  const binnenBestaandeRegels$b = overZorgarrangeurOfPilot;
  const binnenBestaandeRegels$v = (pilot_binnenBestaandeRegels == null ? 1 : pilot_binnenBestaandeRegels === true ? 3 : 0);
  const binnenBestaandeRegels: number = binnenBestaandeRegels$b === 0 || binnenBestaandeRegels$t === 0 ? 4 : binnenBestaandeRegels$t === 1 ? 1 : binnenBestaandeRegels$v;
  const pilot_regio = z.pilot?.regio;
  const aangewezenPilotregio$t = voorwaarde2;
  const aangewezenPilotregio$b = overZorgarrangeurOfPilot;
  const aangewezenPilotregio$v = (pilot_regio == null ? 1 : (pilot_regio === "twente" || pilot_regio === "hart-van-brabant") ? 3 : 0);
  const aangewezenPilotregio: number = aangewezenPilotregio$b === 0 || aangewezenPilotregio$t === 0 ? 4 : aangewezenPilotregio$t === 1 ? 1 : aangewezenPilotregio$v;
  const pilot_eenPartijKooptIn = z.pilot?.eenPartijKooptIn;
  const inkoopBijEenPartij$t = voorwaarde2;
  const inkoopBijEenPartij$b = overZorgarrangeurOfPilot;
  const inkoopBijEenPartij$v = (pilot_eenPartijKooptIn == null ? 1 : pilot_eenPartijKooptIn === true ? 3 : 0);
  const inkoopBijEenPartij: number = inkoopBijEenPartij$b === 0 || inkoopBijEenPartij$t === 0 ? 4 : inkoopBijEenPartij$t === 1 ? 1 : inkoopBijEenPartij$v;
  const pilot_inkoper = z.pilot?.inkoper;
  const inkoopBijGemeente$t = voorwaarde2;
  const inkoopBijGemeente$b = overZorgarrangeurOfPilot;
  const inkoopBijGemeente$v = (pilot_inkoper == null ? 1 : pilot_inkoper === "gemeente" ? 3 : 0);
  const inkoopBijGemeente: number = inkoopBijGemeente$b === 0 || inkoopBijGemeente$t === 0 ? 4 : inkoopBijGemeente$t === 1 ? 1 : inkoopBijGemeente$v;
  const inspraak_ouders = z.inspraak?.ouders;
  const inspraak_scholen = z.inspraak?.scholen;
  const inspraakOudersEnScholen$t = voorwaarde2;
  const inspraakOudersEnScholen$b = overZorgarrangeurOfPilot;
  const inspraakOudersEnScholen$v = ((inspraak_ouders == null ? 1 : inspraak_ouders.includes("selectie") ? 3 : 0) & (inspraak_ouders == null ? 1 : inspraak_ouders.includes("evaluatie") ? 3 : 0) & (inspraak_scholen == null ? 1 : inspraak_scholen.includes("selectie") ? 3 : 0) & (inspraak_scholen == null ? 1 : inspraak_scholen.includes("evaluatie") ? 3 : 0));
  const inspraakOudersEnScholen: number = inspraakOudersEnScholen$b === 0 || inspraakOudersEnScholen$t === 0 ? 4 : inspraakOudersEnScholen$t === 1 ? 1 : inspraakOudersEnScholen$v;
  const school_mogelijkhedenOnderzocht = z.school?.mogelijkhedenOnderzocht;
  const mogelijkhedenOnderzocht$t = (dossier_onderwerpen == null ? 1 : dossier_onderwerpen.includes("zorg-op-school") ? 3 : 0);
  const mogelijkhedenOnderzocht$v = (school_mogelijkhedenOnderzocht == null ? 1 : school_mogelijkhedenOnderzocht === true ? 3 : 0);
  const mogelijkhedenOnderzocht: number = mogelijkhedenOnderzocht$t === 0 ? 4 : mogelijkhedenOnderzocht$t === 1 ? 1 : mogelijkhedenOnderzocht$v;
  const volgtBrieven$b = overZorgarrangeurOfPilot;
  const volgtBrieven$v = ((hoogstensVijftigScholen === 1 ? (hoogstensVijftigScholen$v === 3 && hoogstensVijftigScholen$t === 1 ? 3 : 1) : hoogstensVijftigScholen === 3 || hoogstensVijftigScholen === 4 ? 3 : 0) & (schoolHeeftBehoefte === 1 ? (schoolHeeftBehoefte$v === 3 && schoolHeeftBehoefte$t === 1 ? 3 : 1) : schoolHeeftBehoefte === 3 || schoolHeeftBehoefte === 4 ? 3 : 0) & (binnenBestaandeRegels === 1 ? (binnenBestaandeRegels$v === 3 && binnenBestaandeRegels$t === 1 ? 3 : 1) : binnenBestaandeRegels === 3 || binnenBestaandeRegels === 4 ? 3 : 0) & (aangewezenPilotregio === 1 ? (aangewezenPilotregio$v === 3 && aangewezenPilotregio$t === 1 ? 3 : 1) : aangewezenPilotregio === 3 || aangewezenPilotregio === 4 ? 3 : 0) & (inkoopBijEenPartij === 1 ? (inkoopBijEenPartij$v === 3 && inkoopBijEenPartij$t === 1 ? 3 : 1) : inkoopBijEenPartij === 3 || inkoopBijEenPartij === 4 ? 3 : 0) & (inkoopBijGemeente === 1 ? (inkoopBijGemeente$v === 3 && inkoopBijGemeente$t === 1 ? 3 : 1) : inkoopBijGemeente === 3 || inkoopBijGemeente === 4 ? 3 : 0) & (inspraakOudersEnScholen === 1 ? (inspraakOudersEnScholen$v === 3 && inspraakOudersEnScholen$t === 1 ? 3 : 1) : inspraakOudersEnScholen === 3 || inspraakOudersEnScholen === 4 ? 3 : 0));
  const volgtBrieven: number = volgtBrieven$b === 0 ? 4 : volgtBrieven$b === 1 ? 1 : volgtBrieven$v;
  const nee: ConclusieId[] = [];
  const onbekend: ConclusieId[] = [];
  if (overZorgarrangeurOfPilot === 0) nee.push("overZorgarrangeurOfPilot");
  else if (overZorgarrangeurOfPilot === 1) onbekend.push("overZorgarrangeurOfPilot");
  if (hoogstensVijftigScholen === 0) nee.push("hoogstensVijftigScholen");
  else if (hoogstensVijftigScholen === 1) onbekend.push("hoogstensVijftigScholen");
  if (schoolHeeftBehoefte === 0) nee.push("schoolHeeftBehoefte");
  else if (schoolHeeftBehoefte === 1) onbekend.push("schoolHeeftBehoefte");
  if (binnenBestaandeRegels === 0) nee.push("binnenBestaandeRegels");
  else if (binnenBestaandeRegels === 1) onbekend.push("binnenBestaandeRegels");
  if (aangewezenPilotregio === 0) nee.push("aangewezenPilotregio");
  else if (aangewezenPilotregio === 1) onbekend.push("aangewezenPilotregio");
  if (inkoopBijEenPartij === 0) nee.push("inkoopBijEenPartij");
  else if (inkoopBijEenPartij === 1) onbekend.push("inkoopBijEenPartij");
  if (inkoopBijGemeente === 0) nee.push("inkoopBijGemeente");
  else if (inkoopBijGemeente === 1) onbekend.push("inkoopBijGemeente");
  if (inspraakOudersEnScholen === 0) nee.push("inspraakOudersEnScholen");
  else if (inspraakOudersEnScholen === 1) onbekend.push("inspraakOudersEnScholen");
  if (mogelijkhedenOnderzocht === 0) nee.push("mogelijkhedenOnderzocht");
  else if (mogelijkhedenOnderzocht === 1) onbekend.push("mogelijkhedenOnderzocht");
  if (volgtBrieven === 0) nee.push("volgtBrieven");
  else if (volgtBrieven === 1) onbekend.push("volgtBrieven");
  return { oordeel: answers[volgtBrieven] ?? "onbekend", nee, onbekend };
}
