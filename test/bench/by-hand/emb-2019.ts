import { day, schooljaarEinde } from "./days.js";
import { type Kleene, type Known, type Lijsten, note, type Oordeel } from "./kleene.js";
import { leeftijdsgrens, lijstenVanDeWet, oordeel, type TlvZaak, tlvNodig, uitersteEinddatum } from "./wec.js";

/** The letter leaves the answer of the law as it is. */
export { oordeel };

type Leerling = TlvZaak["leerling"];

/** The day of the letter. */
const BRIEF = 20191030;

function leerlingMetEmb(leerling: Leerling, afgifte: number): Oordeel {
  if (afgifte === 0) return "onbekend";
  if (afgifte < BRIEF) return "nvt";
  if (!leerling) return "onbekend";
  const { ernstigVerstandelijkBeperkt, lichamelijkBeperkt, bijkomendeStoornissen, extraZorgNodig } = leerling;
  if (
    ernstigVerstandelijkBeperkt === false ||
    lichamelijkBeperkt === false ||
    bijkomendeStoornissen === false ||
    extraZorgNodig === false
  )
    return "nee";
  return ernstigVerstandelijkBeperkt && lichamelijkBeperkt && bijkomendeStoornissen && extraZorgNodig
    ? "ja"
    : "onbekend";
}

function bekostiging(tlv: TlvZaak["tlv"]): Kleene {
  const categorie = tlv?.bekostigingscategorie;
  if (categorie == null) return "onbekend";
  return categorie === "hoog" ? "ja" : "nee";
}

/** For the whole career: at least up to the limit, or up to the end of the schooljaar of an agreed leaving date. */
function heleLoopbaan(leerling: Leerling, einde: number, uiterste: number): Kleene {
  if (einde === 0) return "onbekend";
  if (uiterste !== 0 && einde >= uiterste) return "ja";
  const uitstroom = totUitstroom(leerling, einde);
  return uiterste !== 0 || uitstroom === "ja" ? uitstroom : "onbekend";
}

/** A given leaving date says that one was agreed. */
function totUitstroom(leerling: Leerling, einde: number): Kleene {
  if (leerling?.eerdereUitstroomAfgesproken === false) return "nee";
  const uitstroom = day(leerling?.uitstroomdatum);
  if (uitstroom === 0) return "onbekend";
  return einde >= schooljaarEinde(uitstroom) ? "ja" : "nee";
}

/** The exception (N4): funding arranged otherwise, without the national form. */
function uitzondering(anders: Known<boolean>, formulier: Known<boolean>): Kleene {
  if (anders === false || formulier === true) return "nee";
  return anders == null || formulier == null ? "onbekend" : "ja";
}

export function lijsten(zaak: TlvZaak): Lijsten {
  const { leerling, aanvraag, samenwerkingsverband, tlv } = zaak;
  const soort = tlv?.onderwijssoort;
  const vorige = leerling?.vorigeSchool;
  const nodig = tlvNodig(leerling, vorige, tlv);
  if (nodig === "nee") return { oordeel: "nvt", nee: ["tlvNodig"], onbekend: [] };

  const einde = day(tlv?.einddatum);
  const afgifte = day(tlv?.afgiftedatum);
  const grens = leeftijdsgrens(day(leerling?.geboortedatum), soort);
  const result = lijstenVanDeWet(zaak, nodig, vorige, soort, einde, afgifte, grens);
  const emb = leerlingMetEmb(leerling, afgifte);
  note(result, "leerlingMetEmb", emb);
  if (emb === "nee" || emb === "nvt") return result;

  const anders = samenwerkingsverband?.financieringAndersGeregeld;
  const formulier = aanvraag?.landelijkFormulier;
  const n4 = uitzondering(anders, formulier);
  const categorie = bekostiging(tlv);
  const loopbaan = heleLoopbaan(leerling, einde, uitersteEinddatum(afgifte, day(tlv?.ingangsdatum), grens));
  const vorm: Kleene = formulier || anders ? "ja" : formulier === false && anders === false ? "nee" : "onbekend";

  if (n4 === "nee") {
    note(result, "hoogsteBekostigingscategorie", categorie);
    note(result, "geldigHeleLoopbaan", loopbaan);
  } else if (n4 === "onbekend") {
    result.onbekend.push("hoogsteBekostigingscategorie", "geldigHeleLoopbaan");
  }
  note(result, "landelijkFormulierOfAndersGeregeld", vorm);
  if (n4 === "ja") note(result, "zelfdeLooptijd", loopbaan);
  else if (n4 === "onbekend") result.onbekend.push("zelfdeLooptijd");

  const binnenBereik = nodig === "ja" && emb === "ja";
  note(result, "volgtLandelijkUitgangspunt", binnenBereik ? volgt(n4, categorie, loopbaan, vorm) : "onbekend");
  return result;
}

/** A part of which it is open whether it applies stands in nobody's way when it is met. */
function volgt(n4: Kleene, categorie: Kleene, loopbaan: Kleene, vorm: Kleene): Kleene {
  if (vorm === "nee") return "nee";
  if (n4 === "nee" && (categorie === "nee" || loopbaan === "nee")) return "nee";
  if (n4 === "ja" && loopbaan === "nee") return "nee";
  if (vorm === "onbekend" || loopbaan !== "ja") return "onbekend";
  return n4 === "ja" || categorie === "ja" ? "ja" : "onbekend";
}
