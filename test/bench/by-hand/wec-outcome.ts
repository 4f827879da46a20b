import { shortNames } from "../../../src/engine/short-names.js";
import { pakket, uitkomst as teksten } from "../../../src/generated/texts.js";
import type { Tekst } from "../../../src/model/tekst.js";
import type { LeesbareUitkomst } from "../../../src/model/uitkomst.js";
import { rulesetHash } from "../../../src/record.js";
import { day, iso } from "./days.js";
import { dutch, english, sentences } from "./sentence.js";
import { leeftijdsgrens, type TlvZaak, uitersteEinddatum, wettelijkMinimum } from "./wec.js";
import { conclusies, type Dagen } from "./wec-conclusies.js";
import {
  dateWarningOf,
  naamVan,
  toelichtingOf,
  type Vermelding,
  vermeldingOf,
  type Waarschuwing,
  waarschuwing,
  waarschuwingOf,
  wec,
} from "./wec-constants.js";
import { invoerHash, type VolledigeZaak, volledig } from "./wec-feiten.js";
import { besluitOpAanvraag, bezwaar, looptijd } from "./wec-termijnen.js";

export interface Verzoek {
  readonly peildatum: string;
  readonly kenmerk?: string | null | undefined;
  readonly zaak: TlvZaak;
}

const REGIME = { id: wec.id, status: wec.status, titel: wec.titel.nl, titelEn: wec.titel.en };
const NAMEN = shortNames(wec);
const BEWIJS = { pakket, regelset: rulesetHash(wec) };

/**
 * The full outcome, as `compile("tlv-emb", "wec")` gives it, for a case that was checked and of which everything is known.
 * What is the same for every case is shared between outcomes.
 */
export function uitkomst({ peildatum, kenmerk, zaak: given }: Verzoek): LeesbareUitkomst {
  const zaak = volledig(given);
  const { leerling, aanvraag, tlv, besluit } = zaak;
  const afgifte = day(tlv.afgiftedatum);
  const grens = leeftijdsgrens(day(leerling.geboortedatum), tlv.onderwijssoort);
  const ontheffing = day(leerling.ontheffingTotEnMet);
  const dagen = { afgifte, einde: day(tlv.einddatum), minimum: wettelijkMinimum(afgifte), grens, ontheffing };
  const gevonden = conclusies(zaak, dagen);
  const oordeel = gevonden.at(-1)?.oordeel ?? "onbekend";
  const nodig = oordeel !== "nvt";
  const naBesluit = bezwaar(besluit.bekendgemaaktOp);
  return {
    schema: "uitkomst/2",
    vraag: "tlv-emb",
    vraagTitel: wec.vraagTitel,
    kenmerk: kenmerk ?? null,
    regime: REGIME,
    hypothetisch: wec.hypothetisch,
    peildatum,
    zaak,
    oordeel,
    slotsom: "voldoetAanWet",
    rechtskarakter: wec.rechtskarakter,
    conclusies: gevonden,
    ontbreekt: [],
    ontbreektExact: true,
    menselijkeOordelen: [{ feit: "tlv.gemotiveerd", waarde: tlv.gemotiveerd }],
    afwijkingen: [],
    kwetsbaarheden: nodig ? kwetsbaarheden(zaak) : [],
    plichten: [],
    waarschuwingen: waarschuwingen(peildatum, zaak, dagen, nodig, naBesluit.laatsteDag),
    termijnen: [
      besluitOpAanvraag(aanvraag.datum, aanvraag.opschortingen),
      ...naBesluit.termijnen,
      ...looptijd(tlv.ingangsdatum, tlv.einddatum),
    ],
    gevolgen: nodig ? gevolgen(zaak, dagen) : GEEN_GEVOLGEN,
    namen: NAMEN,
    bewijs: { pakket: BEWIJS.pakket, regelset: BEWIJS.regelset, invoer: invoerHash(peildatum, zaak) },
  };
}

const NIET_ONAFHANKELIJK = vermeldingOf("deskundigenOnafhankelijk");
const NIET_GEMOTIVEERD = vermeldingOf("gemotiveerd");

function kwetsbaarheden({ deskundigenadvies, tlv }: VolledigeZaak): Vermelding[] {
  const found: Vermelding[] = [];
  if (!deskundigenadvies.onafhankelijk || !deskundigenadvies.afzonderlijk) found.push(NIET_ONAFHANKELIJK);
  if (!tlv.gemotiveerd) found.push(NIET_GEMOTIVEERD);
  return found;
}

const SO_NAAR_SO = waarschuwingOf("so-naar-so", "tlvNodig");
const LEEMTE = waarschuwingOf("leemte-lid-13", "samenwerkingsverbandBevoegd");
const LEEMTE_BUITENLAND = waarschuwingOf("leemte-lid-13-buitenland", "samenwerkingsverbandBevoegd");
const DESKUNDIGEN_SO = waarschuwingOf("vindplaats-deskundigen-so", "deskundigenadviesVoldoet");
const VOORBIJ_GRENS = dateWarningOf(
  "minimum-voorbij-leeftijdsgrens",
  "binnenLeeftijdsgrens",
  "tlv.leeftijdsgrens",
  "tlv.vroegsteEinddatum",
);
const GEEN_SCHOOLJAAR = (({ conclusie, zin, zinEn }: Vermelding) =>
  waarschuwing("vaststelling", { nl: zin, en: zinEn }, conclusie))(vermeldingOf("eindigtOpSchooljaar"));
const BEZWAAR_TE_LAAT = dateWarningOf("bezwaar-na-de-termijn", null, "bezwaar.laatsteDag");
const NA_PEILDATUM = sentences(teksten.nl.naPeildatum, teksten.en.naPeildatum, "feit", "datum");
const GEBEURTENIS = {
  geboren: naamVan("leerling.geboortedatum"),
  aangevraagd: naamVan("aanvraag.datum"),
  afgegeven: naamVan("tlv.afgiftedatum"),
  bekendgemaakt: naamVan("besluit.bekendgemaaktOp"),
  bezwaar: naamVan("bezwaar.ontvangenOp"),
};
const OUDE_TEKST = wec.teksten.flatMap((tekst) =>
  "waarschuwing" in tekst
    ? [{ toestand: tekst.toestand, warning: waarschuwing("tekst-niet-vergeleken", tekst.waarschuwing) }]
    : [],
);
const NIET_GECODEERD = wec.nietGecodeerd.flatMap((entry) =>
  entry.waarschuwing ? [waarschuwing("niet-gecodeerd", entry.waarschuwing)] : [],
);

function waarschuwingen(
  peildatum: string,
  zaak: VolledigeZaak,
  dagen: Dagen,
  nodig: boolean,
  bezwaarTot: number,
): Waarschuwing[] {
  const { leerling, aanvraag, tlv, besluit, bezwaar } = zaak;
  const { afgifte, einde, minimum, grens } = dagen;
  const soort = tlv.onderwijssoort;
  const vanSo = leerling.vorigeSchool === "so";
  const found: Waarschuwing[] = [];
  if (vanSo && leerling.lopendeTlv === "so" && soort === "so" && !leerling.residentieelGeplaatst)
    found.push(SO_NAAR_SO);
  if (nodig) {
    if (vanSo && soort === "vso") found.push(leerling.woontInNederland ? LEEMTE : LEEMTE_BUITENLAND);
    if (soort === "so" && afgifte > 20220401) found.push(DESKUNDIGEN_SO);
    if (afgifte <= grens && minimum > grens) {
      const nl = VOORBIJ_GRENS.nl(dutch(grens), dutch(minimum));
      const en = VOORBIJ_GRENS.en(english(grens), english(minimum));
      found.push(waarschuwing("minimum-voorbij-leeftijdsgrens", { nl, en }, "binnenLeeftijdsgrens"));
    }
    if (einde % 10_000 !== 731) found.push(GEEN_SCHOOLJAAR);
  }
  if (day(bezwaar.ontvangenOp) > bezwaarTot) {
    const nl = BEZWAAR_TE_LAAT.nl(dutch(bezwaarTot));
    const en = BEZWAAR_TE_LAAT.en(english(bezwaarTot));
    found.push(waarschuwing("bezwaar-na-de-termijn", { nl, en }));
  }
  naPeildatum(GEBEURTENIS.geboren, leerling.geboortedatum, peildatum, found);
  naPeildatum(GEBEURTENIS.aangevraagd, aanvraag.datum, peildatum, found);
  naPeildatum(GEBEURTENIS.afgegeven, tlv.afgiftedatum, peildatum, found);
  naPeildatum(GEBEURTENIS.bekendgemaakt, besluit.bekendgemaaktOp, peildatum, found);
  naPeildatum(GEBEURTENIS.bezwaar, bezwaar.ontvangenOp, peildatum, found);
  for (const { toestand, warning } of OUDE_TEKST) if (peildatum < toestand) found.push(warning);
  found.push(...NIET_GECODEERD);
  return found;
}

function naPeildatum(naam: Tekst, datum: string, peildatum: string, found: Waarschuwing[]): void {
  if (datum <= peildatum) return;
  const nl = NA_PEILDATUM.nl(naam.nl, dutch(day(datum)));
  const en = NA_PEILDATUM.en(naam.en, english(day(datum)));
  found.push(waarschuwing("datum-na-peildatum", { nl, en }));
}

/** What is said beside the consequences: of the proposal and of what follows on so or vso. */
const explained = (voorstel: Tekst, vervolg: Tekst) => ({
  toelichting: { voorstel: voorstel.nl, vervolg: vervolg.nl },
  toelichtingEn: { voorstel: voorstel.en, vervolg: vervolg.en },
});
const NIETS = {};
const NA_SO = explained(toelichtingOf("voorstel", 0), toelichtingOf("vervolg", 0));
const NA_VSO = explained(toelichtingOf("voorstel", 0), toelichtingOf("vervolg", 1));
const nergens = (zin: string) => ({ vroegsteEinddatum: zin, uitersteEinddatum: zin, voorstel: zin, vervolg: zin });
const GEEN_GEVOLGEN = {
  vroegsteEinddatum: null,
  uitersteEinddatum: null,
  voorstel: null,
  vervolg: null,
  toelichting: nergens(teksten.nl.nietBij.nvt),
  toelichtingEn: nergens(teksten.en.nietBij.nvt),
  wachtOp: {},
};

function gevolgen({ leerling, tlv }: VolledigeZaak, dagen: Dagen): LeesbareUitkomst["gevolgen"] {
  const { afgifte, minimum, grens, ontheffing } = dagen;
  const uiterste = uitersteEinddatum(afgifte, grens);
  if (tlv.onderwijssoort === "vso") {
    return {
      vroegsteEinddatum: iso(minimum),
      uitersteEinddatum: iso(Math.max(uiterste, ontheffing)),
      voorstel: null,
      vervolg: null,
      toelichting: NA_VSO.toelichting,
      toelichtingEn: NA_VSO.toelichtingEn,
      wachtOp: NIETS,
    };
  }
  const totVso = leeftijdsgrens(day(leerling.geboortedatum), "vso");
  return {
    vroegsteEinddatum: iso(minimum),
    uitersteEinddatum: iso(uiterste),
    voorstel: null,
    vervolg: { onderwijssoort: "vso", uitersteEinddatum: iso(totVso) },
    toelichting: NA_SO.toelichting,
    toelichtingEn: NA_SO.toelichtingEn,
    wachtOp: NIETS,
  };
}
