import { pakket, uitkomst as teksten } from "../../../src/generated/texts.js";
import type { Tekst } from "../../../src/model/tekst.js";
import type { LeesbareUitkomst } from "../../../src/model/uitkomst.js";
import { rulesetHash } from "../../../src/tell/record.js";
import { shortNames } from "../../../src/tell/short-names.js";
import { day, iso } from "./days.js";
import { dutch, english, type Sentences, sentences } from "./sentence.js";
import { leeftijdsgrens, type TlvZaak, uitersteEinddatum, wettelijkMinimum } from "./wec.js";
import { conclusies, type Dagen } from "./wec-conclusies.js";
import {
  dateWarningOf,
  naamVan,
  plichtOf,
  toelichtingOf,
  type Vermelding,
  vermeldingOf,
  type Waarschuwing,
  waarschuwing,
  waarschuwingOf,
  wec,
} from "./wec-constants.js";
import { invoerHash, type VolledigeZaak, volledig } from "./wec-feiten.js";
import { type Bezwaartermijn, besluitOpAanvraag, bezwaar, looptijd } from "./wec-termijnen.js";
import { buitenTermijn, nietInVolgorde } from "./wec-volgorde.js";

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
  const dagen = {
    afgifte,
    ingang: day(tlv.ingangsdatum),
    einde: day(tlv.einddatum),
    minimum: wettelijkMinimum(afgifte),
    grens,
    ontheffing,
  };
  const gevonden = conclusies(zaak, dagen);
  const oordeel = gevonden.at(-1)?.oordeel ?? "onbekend";
  const nodig = oordeel !== "nvt";
  const opAanvraag = besluitOpAanvraag(aanvraag.datum, aanvraag.opschortingen);
  const naBesluit = bezwaar(besluit.bekendgemaaktOp, zaak.bezwaar.opschortingen);
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
    plichten: plichten(gevonden),
    waarschuwingen: waarschuwingen(peildatum, zaak, dagen, nodig, {
      ...naBesluit,
      beslistermijn: day(opAanvraag.einde),
    }),
    termijnen: [opAanvraag, ...naBesluit.termijnen, ...looptijd(tlv.ingangsdatum, tlv.einddatum)],
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

const GEHOORD_DOOR = plichtOf("leerlingGehoord");

function plichten(gevonden: LeesbareUitkomst["conclusies"]): LeesbareUitkomst["plichten"] {
  const gehoord = gevonden.find(({ id }) => id === GEHOORD_DOOR.conclusie);
  if (!gehoord || gehoord.oordeel === "nvt") return [];
  const { oordeel, zin, zinEn, bron } = gehoord;
  return [{ conclusie: GEHOORD_DOOR.conclusie, oordeel, wie: GEHOORD_DOOR.wie, zin, zinEn, bron }];
}

const VERVANGING = dateWarningOf("vervanging", "tlvNodig", "leerling.lopendeTlvTotEnMet");
const SO_NAAR_SO = dateWarningOf("so-naar-so", "tlvNodig", "leerling.lopendeTlvTotEnMet");
const LEEMTE = waarschuwingOf("leemte-lid-13", "samenwerkingsverbandBevoegd");
const LEEMTE_BUITENLAND = waarschuwingOf("leemte-lid-13-buitenland", "samenwerkingsverbandBevoegd");
const ANDER_SWV = waarschuwingOf("verlenging-ander-samenwerkingsverband", "samenwerkingsverbandBevoegd");
const SCHOOL_BUITEN = waarschuwingOf("school-buiten-samenwerkingsverband", "aanvragerBevoegd");
const SCHOOL_BUITEN_VSO = waarschuwingOf("school-buiten-samenwerkingsverband-vso", "aanvragerBevoegd");
const DESKUNDIGEN_SO = waarschuwingOf("vindplaats-deskundigen-so", "deskundigenadviesVoldoet");
const VOORBIJ_GRENS = dateWarningOf(
  "minimum-voorbij-leeftijdsgrens",
  "binnenLeeftijdsgrens",
  "tlv.leeftijdsgrens",
  "tlv.vroegsteEinddatum",
);
const LANGE_ONTHEFFING = dateWarningOf(
  "ontheffing-langer-dan-jaar",
  "binnenLeeftijdsgrens",
  "leerling.ontheffingTotEnMet",
  "leeftijdsgrens.vso",
);
const GEEN_SCHOOLJAAR = (({ conclusie, zin, zinEn }: Vermelding) =>
  waarschuwing("vaststelling", { nl: zin, en: zinEn }, conclusie))(vermeldingOf("eindigtOpSchooljaar"));
const opLaatsteDag = (code: string) => dateWarningOf(code, null, "bezwaar.laatsteDag");
const OP_TIJD_PER_POST = opLaatsteDag("bezwaar-op-tijd-per-post");
const TE_LAAT_VERSCHOONBAAR = opLaatsteDag("bezwaar-te-laat-verschoonbaar");
const TE_LAAT = opLaatsteDag("bezwaar-te-laat");
const VOOR_DE_TERMIJN = dateWarningOf("bezwaar-voor-de-termijn", null, "bezwaar.eersteDag");
const VOOR_HET_BESLUIT = dateWarningOf("bezwaar-voor-het-besluit", null, "tlv.afgiftedatum");
const NA_PEILDATUM = sentences(teksten.nl.naPeildatum, teksten.en.naPeildatum, "feit", "datum");
const GEBEURTENIS = {
  geboren: naamVan("leerling.geboortedatum"),
  aangevraagd: naamVan("aanvraag.datum"),
  afgegeven: naamVan("tlv.afgiftedatum"),
  bekendgemaakt: naamVan("besluit.bekendgemaaktOp"),
  bezwaar: naamVan("bezwaar.ontvangenOp"),
  bezorgd: naamVan("bezwaar.terPostBezorgdOp"),
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
  termijn: Bezwaartermijn & { readonly beslistermijn: number },
): Waarschuwing[] {
  const { leerling, aanvraag, tlv, besluit, bezwaar } = zaak;
  const found: Waarschuwing[] = lopend(zaak);
  if (nodig) found.push(...vanDeWet(zaak, dagen));
  found.push(...overBezwaar(zaak, termijn));
  naPeildatum(GEBEURTENIS.geboren, leerling.geboortedatum, peildatum, found);
  naPeildatum(GEBEURTENIS.aangevraagd, aanvraag.datum, peildatum, found);
  naPeildatum(GEBEURTENIS.afgegeven, tlv.afgiftedatum, peildatum, found);
  naPeildatum(GEBEURTENIS.bekendgemaakt, besluit.bekendgemaaktOp, peildatum, found);
  naPeildatum(GEBEURTENIS.bezwaar, bezwaar.ontvangenOp, peildatum, found);
  if (bezwaar.terPostBezorgdOp) naPeildatum(GEBEURTENIS.bezorgd, bezwaar.terPostBezorgdOp, peildatum, found);
  found.push(...nietInVolgorde(zaak), ...buitenTermijn(zaak, termijn.beslistermijn, termijn.naVerdaging));
  for (const { toestand, warning } of OUDE_TEKST) if (peildatum < toestand) found.push(warning);
  found.push(...NIET_GECODEERD);
  return found;
}

const onDay = (code: string, { nl, en }: Sentences, dag: number, conclusie: string | null = null): Waarschuwing =>
  waarschuwing(code, { nl: nl(dutch(dag)), en: en(english(dag)) }, conclusie);

/** Of a declaration of the same kind that still runs when this one begins. */
function lopend({ leerling, tlv }: VolledigeZaak): Waarschuwing[] {
  const { residentieelGeplaatst, vorigeSchool, lopendeTlv, lopendeTlvTotEnMet: totEnMet } = leerling;
  if (residentieelGeplaatst || lopendeTlv !== tlv.onderwijssoort) return [];
  if (totEnMet === undefined || totEnMet < tlv.ingangsdatum) return [];
  if ((vorigeSchool === "vso" || vorigeSchool === "so-vso") && !tlv.vervangtLopende)
    return [onDay("vervanging", VERVANGING, day(totEnMet), "tlvNodig")];
  return vorigeSchool === "so" && tlv.onderwijssoort === "so"
    ? [onDay("so-naar-so", SO_NAAR_SO, day(totEnMet), "tlvNodig")]
    : [];
}

function vanDeWet(zaak: VolledigeZaak, { afgifte, ingang, einde, minimum, grens, ontheffing }: Dagen): Waarschuwing[] {
  const { leerling, aanvraag, samenwerkingsverband: swv, tlv } = zaak;
  const { vorigeSchool: vorige, lopendeTlv, woontInNederland } = leerling;
  const soort = tlv.onderwijssoort;
  const found: Waarschuwing[] = [];
  if (vorige === "so" && soort === "vso") found.push(woontInNederland ? LEEMTE : LEEMTE_BUITENLAND);
  const speciaal = vorige === "so" || vorige === "so-vso" || vorige === "vso";
  if (lopendeTlv === soort && speciaal && !swv.vanVorigeSchool) found.push(ANDER_SWV);
  const buiten = aanvraag.indiener === "bevoegd-gezag" && !aanvraag.schoolInSamenwerkingsverband && swv.vanWoongebied;
  if (buiten && soort === "so" && vorige === "geen") found.push(SCHOOL_BUITEN);
  const geenVo = vorige !== "vo" && vorige !== "vso" && vorige !== "so-vso";
  if (buiten && soort === "vso" && geenVo) found.push(SCHOOL_BUITEN_VSO);
  if (soort === "so" && afgifte > 20220401) found.push(DESKUNDIGEN_SO);
  if (afgifte <= grens && ingang <= grens && minimum > grens) {
    const nl = VOORBIJ_GRENS.nl(dutch(grens), dutch(minimum));
    const en = VOORBIJ_GRENS.en(english(grens), english(minimum));
    found.push(waarschuwing("minimum-voorbij-leeftijdsgrens", { nl, en }, "binnenLeeftijdsgrens"));
  }
  // A year on: the same 31 July.
  if (soort === "vso" && ontheffing > grens + 10_000) {
    const nl = LANGE_ONTHEFFING.nl(dutch(ontheffing), dutch(grens));
    const en = LANGE_ONTHEFFING.en(english(ontheffing), english(grens));
    found.push(waarschuwing("ontheffing-langer-dan-jaar", { nl, en }, "binnenLeeftijdsgrens"));
  }
  if (einde % 10_000 !== 731) found.push(GEEN_SCHOOLJAAR);
  return found;
}

/** Awb 6:9 to 6:11, when everything is known: too late, in time by post, too late without blame, too early. */
function overBezwaar(
  { tlv, bezwaar }: VolledigeZaak,
  { eersteDag, laatsteDag, perPostUiterlijk }: Bezwaartermijn,
): Waarschuwing[] {
  const { perPost, terPostBezorgdOp, verschoonbaar } = bezwaar;
  const ontvangen = day(bezwaar.ontvangenOp);
  const afgifte = day(tlv.afgiftedatum);
  const found: Waarschuwing[] = [];
  if (ontvangen > laatsteDag) {
    const opTijd = perPost && day(terPostBezorgdOp) <= laatsteDag && ontvangen <= perPostUiterlijk;
    if (opTijd) found.push(onDay("bezwaar-op-tijd-per-post", OP_TIJD_PER_POST, laatsteDag));
    else if (verschoonbaar) found.push(onDay("bezwaar-te-laat-verschoonbaar", TE_LAAT_VERSCHOONBAAR, laatsteDag));
    else found.push(onDay("bezwaar-te-laat", TE_LAAT, laatsteDag));
  }
  if (ontvangen < eersteDag && afgifte <= ontvangen)
    found.push(onDay("bezwaar-voor-de-termijn", VOOR_DE_TERMIJN, eersteDag));
  if (ontvangen < afgifte) found.push(onDay("bezwaar-voor-het-besluit", VOOR_HET_BESLUIT, afgifte));
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

const GEEN_EINDE = (({ nl, en }: Tekst) => sentences(nl, en, "tlv.vroegsteVanafIngang", "tlv.uitersteMetOntheffing"))(
  toelichtingOf("vroegsteEinddatum", 0),
);

/** No end is lawful when the earliest lies after the latest. */
function einden({ ingang, afgifte, minimum, grens, ontheffing }: Dagen, vso: boolean) {
  const zonder = uitersteEinddatum(afgifte, ingang, grens);
  const [vroegste, uiterste] = [Math.max(minimum, ingang), vso ? Math.max(zonder, ontheffing) : zonder];
  if (vroegste <= uiterste)
    return { vroegsteEinddatum: iso(vroegste), uitersteEinddatum: iso(uiterste), waarom: undefined };
  const nl = GEEN_EINDE.nl(dutch(vroegste), dutch(uiterste));
  const en = GEEN_EINDE.en(english(vroegste), english(uiterste));
  return { vroegsteEinddatum: null, uitersteEinddatum: null, waarom: { nl, en } };
}

function gevolgen({ leerling, tlv }: VolledigeZaak, dagen: Dagen): LeesbareUitkomst["gevolgen"] {
  const vso = tlv.onderwijssoort === "vso";
  const { waarom, ...data } = einden(dagen, vso);
  const { toelichting, toelichtingEn } = vso ? NA_VSO : NA_SO;
  const totVso = vso ? 0 : leeftijdsgrens(day(leerling.geboortedatum), "vso");
  const geen = (zin: string) => ({ vroegsteEinddatum: zin, uitersteEinddatum: zin });
  return {
    ...data,
    voorstel: null,
    vervolg: vso ? null : { onderwijssoort: "vso", uitersteEinddatum: iso(totVso) },
    toelichting: waarom ? { ...geen(waarom.nl), ...toelichting } : toelichting,
    toelichtingEn: waarom ? { ...geen(waarom.en), ...toelichtingEn } : toelichtingEn,
    wachtOp: NIETS,
  };
}
