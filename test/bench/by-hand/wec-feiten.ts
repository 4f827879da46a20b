import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { FeitWaarde, Periode } from "../../../src/model/feit.js";
import type { TlvZaak } from "./wec.js";

type Groep<G extends keyof TlvZaak> = {
  [F in keyof NonNullable<TlvZaak[G]>]-?: NonNullable<NonNullable<TlvZaak[G]>[F]>;
};
type Uitzondering = "lopendeTlvTotEnMet" | "uitstroomdatum" | "ontheffingTotEnMet";

/** A case of which everything is known that can be: four dates mean something only beside one answer. */
export type VolledigeZaak = {
  readonly leerling: Readonly<Omit<Groep<"leerling">, Uitzondering> & Partial<Pick<Groep<"leerling">, Uitzondering>>>;
  readonly aanvraag: Readonly<Groep<"aanvraag">>;
  readonly samenwerkingsverband: Readonly<Groep<"samenwerkingsverband">>;
  readonly deskundigenadvies: Readonly<Groep<"deskundigenadvies">>;
  readonly tlv: Readonly<Groep<"tlv">>;
  readonly besluit: Readonly<Groep<"besluit">>;
  readonly bezwaar: Readonly<
    Omit<Groep<"bezwaar">, "terPostBezorgdOp"> & Partial<Pick<Groep<"bezwaar">, "terPostBezorgdOp">>
  >;
};

/** What is not known would have to be searched for what it can change, and that is not written here. */
function known<T>(fact: T | null | undefined): T {
  if (fact == null) throw new Error("a case of which not everything is known");
  return fact;
}

/** A stretch that still runs leaves its term open, as an unknown day does. */
const ended = (periods: readonly Periode[]): readonly Periode[] =>
  periods.map(({ van, totEnMet }) => ({ van, totEnMet: known(totEnMet) }));

/** The case in the order in which an outcome states it. */
export function volledig(zaak: TlvZaak): VolledigeZaak {
  const tlv = known(zaak.tlv);
  const advies = known(zaak.deskundigenadvies);
  const swv = known(zaak.samenwerkingsverband);
  return {
    leerling: volledigeLeerling(known(zaak.leerling)),
    aanvraag: volledigeAanvraag(known(zaak.aanvraag)),
    samenwerkingsverband: {
      vanVorigeSchool: known(swv.vanVorigeSchool),
      vanWoongebied: known(swv.vanWoongebied),
      vanAangevraagdeSchool: known(swv.vanAangevraagdeSchool),
      financieringAndersGeregeld: known(swv.financieringAndersGeregeld),
    },
    deskundigenadvies: {
      eersteDiscipline: known(advies.eersteDiscipline),
      tweedeDiscipline: known(advies.tweedeDiscipline),
      onafhankelijk: known(advies.onafhankelijk),
      afzonderlijk: known(advies.afzonderlijk),
    },
    tlv: {
      onderwijssoort: known(tlv.onderwijssoort),
      vervangtLopende: known(tlv.vervangtLopende),
      afgiftedatum: known(tlv.afgiftedatum),
      ingangsdatum: known(tlv.ingangsdatum),
      einddatum: known(tlv.einddatum),
      bekostigingscategorie: known(tlv.bekostigingscategorie),
      gemotiveerd: known(tlv.gemotiveerd),
    },
    besluit: { bekendgemaaktOp: known(zaak.besluit?.bekendgemaaktOp) },
    bezwaar: volledigBezwaar(known(zaak.bezwaar)),
  };
}

function volledigeLeerling(leerling: NonNullable<TlvZaak["leerling"]>): VolledigeZaak["leerling"] {
  const lopendeTlv = known(leerling.lopendeTlv);
  const eerdereUitstroomAfgesproken = known(leerling.eerdereUitstroomAfgesproken);
  const ontheffingVerleend = known(leerling.ontheffingVerleend);
  return {
    geboortedatum: known(leerling.geboortedatum),
    ernstigVerstandelijkBeperkt: known(leerling.ernstigVerstandelijkBeperkt),
    lichamelijkBeperkt: known(leerling.lichamelijkBeperkt),
    bijkomendeStoornissen: known(leerling.bijkomendeStoornissen),
    extraZorgNodig: known(leerling.extraZorgNodig),
    residentieelGeplaatst: known(leerling.residentieelGeplaatst),
    woontInNederland: known(leerling.woontInNederland),
    vorigeSchool: known(leerling.vorigeSchool),
    lopendeTlv,
    ...(lopendeTlv !== "geen" && { lopendeTlvTotEnMet: known(leerling.lopendeTlvTotEnMet) }),
    eerdereUitstroomAfgesproken,
    ...(eerdereUitstroomAfgesproken && { uitstroomdatum: known(leerling.uitstroomdatum) }),
    gehoordOverPerspectief: known(leerling.gehoordOverPerspectief),
    ontheffingVerleend,
    ...(ontheffingVerleend && { ontheffingTotEnMet: known(leerling.ontheffingTotEnMet) }),
  };
}

function volledigBezwaar(bezwaar: NonNullable<TlvZaak["bezwaar"]>): VolledigeZaak["bezwaar"] {
  const perPost = known(bezwaar.perPost);
  return {
    ontvangenOp: known(bezwaar.ontvangenOp),
    perPost,
    ...(perPost && { terPostBezorgdOp: known(bezwaar.terPostBezorgdOp) }),
    verschoonbaar: known(bezwaar.verschoonbaar),
    opschortingen: ended(known(bezwaar.opschortingen)),
  };
}

function volledigeAanvraag(aanvraag: NonNullable<TlvZaak["aanvraag"]>): VolledigeZaak["aanvraag"] {
  return {
    indiener: known(aanvraag.indiener),
    datum: known(aanvraag.datum),
    schoolInSamenwerkingsverband: known(aanvraag.schoolInSamenwerkingsverband),
    leerlingAangemeldOfIngeschreven: known(aanvraag.leerlingAangemeldOfIngeschreven),
    landelijkFormulier: known(aanvraag.landelijkFormulier),
    opschortingen: ended(known(aanvraag.opschortingen)),
  };
}

/** The hash of what was asked, of its canonical form. */
export function invoerHash(peildatum: string, zaak: VolledigeZaak): string {
  const { leerling, aanvraag, samenwerkingsverband: swv, deskundigenadvies: advies, tlv, besluit, bezwaar } = zaak;
  const feiten: Record<string, FeitWaarde> = {
    "leerling.geboortedatum": leerling.geboortedatum,
    "leerling.ernstigVerstandelijkBeperkt": leerling.ernstigVerstandelijkBeperkt,
    "leerling.lichamelijkBeperkt": leerling.lichamelijkBeperkt,
    "leerling.bijkomendeStoornissen": leerling.bijkomendeStoornissen,
    "leerling.extraZorgNodig": leerling.extraZorgNodig,
    "leerling.residentieelGeplaatst": leerling.residentieelGeplaatst,
    "leerling.woontInNederland": leerling.woontInNederland,
    "leerling.vorigeSchool": leerling.vorigeSchool,
    "leerling.lopendeTlv": leerling.lopendeTlv,
    "leerling.eerdereUitstroomAfgesproken": leerling.eerdereUitstroomAfgesproken,
    "leerling.gehoordOverPerspectief": leerling.gehoordOverPerspectief,
    "leerling.ontheffingVerleend": leerling.ontheffingVerleend,
    "aanvraag.indiener": aanvraag.indiener,
    "aanvraag.datum": aanvraag.datum,
    "aanvraag.schoolInSamenwerkingsverband": aanvraag.schoolInSamenwerkingsverband,
    "aanvraag.leerlingAangemeldOfIngeschreven": aanvraag.leerlingAangemeldOfIngeschreven,
    "aanvraag.landelijkFormulier": aanvraag.landelijkFormulier,
    "aanvraag.opschortingen": aanvraag.opschortingen,
    "samenwerkingsverband.vanVorigeSchool": swv.vanVorigeSchool,
    "samenwerkingsverband.vanWoongebied": swv.vanWoongebied,
    "samenwerkingsverband.vanAangevraagdeSchool": swv.vanAangevraagdeSchool,
    "samenwerkingsverband.financieringAndersGeregeld": swv.financieringAndersGeregeld,
    "deskundigenadvies.eersteDiscipline": advies.eersteDiscipline,
    "deskundigenadvies.tweedeDiscipline": advies.tweedeDiscipline,
    "deskundigenadvies.onafhankelijk": advies.onafhankelijk,
    "deskundigenadvies.afzonderlijk": advies.afzonderlijk,
    "tlv.onderwijssoort": tlv.onderwijssoort,
    "tlv.vervangtLopende": tlv.vervangtLopende,
    "tlv.afgiftedatum": tlv.afgiftedatum,
    "tlv.ingangsdatum": tlv.ingangsdatum,
    "tlv.einddatum": tlv.einddatum,
    "tlv.bekostigingscategorie": tlv.bekostigingscategorie,
    "tlv.gemotiveerd": tlv.gemotiveerd,
    "besluit.bekendgemaaktOp": besluit.bekendgemaaktOp,
    "bezwaar.ontvangenOp": bezwaar.ontvangenOp,
    "bezwaar.perPost": bezwaar.perPost,
    "bezwaar.verschoonbaar": bezwaar.verschoonbaar,
    "bezwaar.opschortingen": bezwaar.opschortingen,
  };
  if (leerling.lopendeTlvTotEnMet !== undefined) feiten["leerling.lopendeTlvTotEnMet"] = leerling.lopendeTlvTotEnMet;
  if (bezwaar.terPostBezorgdOp !== undefined) feiten["bezwaar.terPostBezorgdOp"] = bezwaar.terPostBezorgdOp;
  if (leerling.uitstroomdatum !== undefined) feiten["leerling.uitstroomdatum"] = leerling.uitstroomdatum;
  if (leerling.ontheffingTotEnMet !== undefined) feiten["leerling.ontheffingTotEnMet"] = leerling.ontheffingTotEnMet;
  const text = canonicalize({ vraag: "tlv-emb", regime: "wec", peildatum, feiten }) ?? "";
  return `sha256-${bytesToHex(sha256(utf8ToBytes(text)))}`;
}
