import { iso, schooljaarEinde } from "./days.js";
import {
  type Conclusie,
  conclusieOf,
  type VasteConclusie,
  type VasteVoorwaarde,
  voorwaardeOf,
} from "./wec-constants.js";
import type { VolledigeZaak } from "./wec-feiten.js";
import { all, conclusie, leaf, opDelen, uitslag, type Waarde } from "./wec-uitslag.js";

/** The days of a case that are compared, as numbers. */
export interface Dagen {
  readonly afgifte: number;
  readonly ingang: number;
  readonly einde: number;
  /** The shortest end of the declaration, art. 40 lid 15. */
  readonly minimum: number;
  /** Art. 39 lid 4, for the kind of education of the declaration. */
  readonly grens: number;
  /** 0 without an ontheffing. */
  readonly ontheffing: number;
}

const TLV_NODIG = conclusieOf("tlvNodig");
const NIET_GEPLAATST = voorwaardeOf("tlvNodig", "geen plaatsing in een inrichting of residentiële instelling");
const GEEN_VSO = voorwaardeOf("tlvNodig", "de vorige school is geen school voor vso of voor so en vso");
const NIETS_LOOPT = voorwaardeOf("tlvNodig", "er loopt geen toelaatbaarheidsverklaring meer");
const ANDERE_SOORT = voorwaardeOf("tlvNodig", "de lopende verklaring is voor de andere onderwijssoort");
const EINDIGT_EERDER = voorwaardeOf("tlvNodig", "de lopende verklaring eindigt voor de ingangsdatum");
const VERVANGT = voorwaardeOf("tlvNodig", "de verklaring komt in de plaats van de lopende");

function tlvNodig({ leerling, tlv }: VolledigeZaak): Conclusie {
  const { residentieelGeplaatst: geplaatst, vorigeSchool, lopendeTlv, lopendeTlvTotEnMet } = leerling;
  const { onderwijssoort, ingangsdatum, vervangtLopende: vervangt } = tlv;
  const geenVso = vorigeSchool !== "vso" && vorigeSchool !== "so-vso";
  const nietsLoopt = lopendeTlv === "geen";
  const andereSoort = lopendeTlv !== onderwijssoort;
  const eindigtEerder = lopendeTlvTotEnMet !== undefined && lopendeTlvTotEnMet < ingangsdatum;
  const looptNietDoor = geenVso || nietsLoopt || andereSoort || eindigtEerder || vervangt;
  const nodig = !geplaatst && looptNietDoor;
  const weighs = looptNietDoor === nodig;
  return conclusie(TLV_NODIG, nodig ? "ja" : "nee", [
    leaf(GEEN_VSO, geenVso, vorigeSchool, weighs && geenVso === looptNietDoor),
    leaf(NIETS_LOOPT, nietsLoopt, lopendeTlv, weighs && nietsLoopt === looptNietDoor),
    leaf(ANDERE_SOORT, andereSoort, lopendeTlv, weighs && andereSoort === looptNietDoor, [
      { feit: "tlv.onderwijssoort", waarde: onderwijssoort },
    ]),
    // Without a running declaration it has no last day, and then this decides nothing.
    uitslag(
      EINDIGT_EERDER,
      nietsLoopt ? "onbekend" : eindigtEerder ? "ja" : "nee",
      lopendeTlvTotEnMet ?? null,
      weighs && !nietsLoopt && eindigtEerder === looptNietDoor,
      [{ feit: "tlv.ingangsdatum", waarde: ingangsdatum }],
    ),
    leaf(VERVANGT, vervangt, vervangt, weighs && vervangt === looptNietDoor),
    leaf(NIET_GEPLAATST, !geplaatst, geplaatst, !geplaatst === nodig),
  ]);
}

const SWV = conclusieOf("samenwerkingsverbandBevoegd");
const swv = (naam: string, keer = 0) => voorwaardeOf("samenwerkingsverbandBevoegd", naam, keer);
/** What is asked of so, lid 11, and again of vso, lid 13: there it is so many times further on. */
const beide = (naam: string, keer: number) => ({ so: swv(naam), vso: swv(naam, keer) });
const SO = swv("de verklaring is voor het speciaal onderwijs");
const VSO = swv("de verklaring is voor het voortgezet speciaal onderwijs");
const SCHOOL_TELT_SO = swv("de vorige school is een school voor bao, sbo, so of so en vso");
const SCHOOL_TELT_VSO = swv("de vorige school is een school voor vo, vso of so en vso");
const ANDERE_SCHOOL = beide("de leerling komt niet van zo'n school", 2);
const IN_NEDERLAND = beide("de leerling woont in Nederland", 1);
const BUITENLAND = beide("de leerling woont buiten Nederland", 1);
const VAN_VORIGE = beide("het samenwerkingsverband van de vorige school beslist", 1);
const VAN_WOONGEBIED = beide("het samenwerkingsverband van het woongebied beslist", 1);
const VAN_GEVRAAGDE = beide("het samenwerkingsverband van de gevraagde school beslist", 1);

/** Three ways for so and the same three for vso; only one of the six is open to a case. */
function samenwerkingsverbandBevoegd(
  { leerling, samenwerkingsverband, tlv }: VolledigeZaak,
  nodig: boolean,
): Conclusie {
  const { vorigeSchool: vorige, woontInNederland: inNederland } = leerling;
  const { vanVorigeSchool, vanWoongebied, vanAangevraagdeSchool } = samenwerkingsverband;
  const soort = tlv.onderwijssoort;
  const isSo = soort === "so";
  const teltSo = vorige === "bao" || vorige === "sbo" || vorige === "so" || vorige === "so-vso";
  const teltVso = vorige === "vo" || vorige === "vso" || vorige === "so-vso";
  const weg = (isSo ? 0 : 3) + ((isSo ? teltSo : teltVso) ? 1 : inNederland ? 2 : 3);
  const bevoegd = [vanVorigeSchool, vanWoongebied, vanAangevraagdeSchool][(weg - 1) % 3] === true;
  // Met, the whole of the one way carries the answer; not met, what fails in it. The other five are not for this case.
  const one = (vast: VasteVoorwaarde, holds: boolean, waarde: Waarde, way: number) =>
    leaf(vast, holds, waarde, way === weg && holds === bevoegd);
  return conclusie(SWV, !nodig ? "nvt" : bevoegd ? "ja" : "nee", [
    one(SO, isSo, soort, 1),
    one(SCHOOL_TELT_SO, teltSo, vorige, 1),
    one(VAN_VORIGE.so, vanVorigeSchool, vanVorigeSchool, 1),
    one(SO, isSo, soort, 2),
    one(ANDERE_SCHOOL.so, !teltSo, vorige, 2),
    one(IN_NEDERLAND.so, inNederland, inNederland, 2),
    one(VAN_WOONGEBIED.so, vanWoongebied, vanWoongebied, 2),
    one(SO, isSo, soort, 3),
    one(ANDERE_SCHOOL.so, !teltSo, vorige, 3),
    one(BUITENLAND.so, !inNederland, inNederland, 3),
    one(VAN_GEVRAAGDE.so, vanAangevraagdeSchool, vanAangevraagdeSchool, 3),
    one(VSO, !isSo, soort, 4),
    one(SCHOOL_TELT_VSO, teltVso, vorige, 4),
    one(VAN_VORIGE.vso, vanVorigeSchool, vanVorigeSchool, 4),
    one(VSO, !isSo, soort, 5),
    one(ANDERE_SCHOOL.vso, !teltVso, vorige, 5),
    one(IN_NEDERLAND.vso, inNederland, inNederland, 5),
    one(VAN_WOONGEBIED.vso, vanWoongebied, vanWoongebied, 5),
    one(VSO, !isSo, soort, 6),
    one(ANDERE_SCHOOL.vso, !teltVso, vorige, 6),
    one(BUITENLAND.vso, !inNederland, inNederland, 6),
    one(VAN_GEVRAAGDE.vso, vanAangevraagdeSchool, vanAangevraagdeSchool, 6),
  ]);
}

/** What is asked by the law of so, and again by that of vso. */
const perWet = (conclusie: string, naam: string) => ({
  so: voorwaardeOf(conclusie, naam),
  vso: voorwaardeOf(conclusie, naam, 1),
});
const soorten = (conclusie: string) => ({
  so: voorwaardeOf(conclusie, "de verklaring is voor het speciaal onderwijs"),
  vso: voorwaardeOf(conclusie, "de verklaring is voor het voortgezet speciaal onderwijs"),
});

/** Of the two laws the one of the onderwijssoort of the declaration; the other is not for this case. */
function naarSoort(
  vast: Conclusies,
  zaak: VolledigeZaak,
  nodig: boolean,
  eisen: readonly { readonly vast: { so: VasteVoorwaarde; vso: VasteVoorwaarde }; holds: boolean; waarde: Waarde }[],
): Conclusie {
  const soort = zaak.tlv.onderwijssoort;
  const met = eisen.every(({ holds }) => holds);
  const tak = (wet: "so" | "vso"): Conclusie["voorwaarden"] => [
    leaf(vast.soorten[wet], soort === wet, soort, soort === wet && met),
    ...eisen.map((eis) => leaf(eis.vast[wet], eis.holds, eis.waarde, soort === wet && eis.holds === met)),
  ];
  return conclusie(vast.conclusie, !nodig ? "nvt" : met ? "ja" : "nee", [...tak("so"), ...tak("vso")]);
}

interface Conclusies {
  readonly conclusie: VasteConclusie;
  readonly soorten: { readonly so: VasteVoorwaarde; readonly vso: VasteVoorwaarde };
}
const perSoort = (id: string): Conclusies => ({ conclusie: conclusieOf(id), soorten: soorten(id) });

const AANVRAGER = perSoort("aanvragerBevoegd");
const BEVOEGD_GEZAG = perWet("aanvragerBevoegd", "het bevoegd gezag van een school vraagt aan");
const SCHOOL_HOORT_BIJ = perWet("aanvragerBevoegd", "de school hoort bij het samenwerkingsverband dat beslist");
const AANGEMELD = perWet("aanvragerBevoegd", "de leerling is daar aangemeld of ingeschreven");

function aanvragerBevoegd(zaak: VolledigeZaak, nodig: boolean): Conclusie {
  const { indiener, schoolInSamenwerkingsverband, leerlingAangemeldOfIngeschreven } = zaak.aanvraag;
  return naarSoort(AANVRAGER, zaak, nodig, [
    { vast: BEVOEGD_GEZAG, holds: indiener === "bevoegd-gezag", waarde: indiener },
    { vast: SCHOOL_HOORT_BIJ, holds: schoolInSamenwerkingsverband, waarde: schoolInSamenwerkingsverband },
    { vast: AANGEMELD, holds: leerlingAangemeldOfIngeschreven, waarde: leerlingAangemeldOfIngeschreven },
  ]);
}

const ADVIES = perSoort("deskundigenadviesVoldoet");
const EERSTE = perWet("deskundigenadviesVoldoet", "de eerste deskundige is orthopedagoog of psycholoog");
const TWEEDE = perWet("deskundigenadviesVoldoet", "de tweede deskundige staat op de lijst");

function deskundigenadviesVoldoet(zaak: VolledigeZaak, nodig: boolean): Conclusie {
  const { eersteDiscipline, tweedeDiscipline } = zaak.deskundigenadvies;
  // Every value but "ander" is on the list.
  return naarSoort(ADVIES, zaak, nodig, [
    { vast: EERSTE, holds: eersteDiscipline !== "ander", waarde: eersteDiscipline },
    { vast: TWEEDE, holds: tweedeDiscipline !== "ander", waarde: tweedeDiscipline },
  ]);
}

const DUUR = conclusieOf("duurWettelijkMinimum");
const LANG_GENOEG = voorwaardeOf(
  "duurWettelijkMinimum",
  "de verklaring duurt ten minste een schooljaar, met de rest van het lopende schooljaar",
);

function duurWettelijkMinimum({ tlv }: VolledigeZaak, { einde, minimum }: Dagen, nodig: boolean): Conclusie {
  const met = einde >= minimum;
  return conclusie(DUUR, !nodig ? "nvt" : met ? "ja" : "nee", [
    leaf(LANG_GENOEG, met, tlv.einddatum, true, [{ feit: "tlv.vroegsteEinddatum", waarde: iso(minimum) }]),
  ]);
}

const LEEFTIJD = conclusieOf("binnenLeeftijdsgrens");
const leeftijd = (naam: string) => voorwaardeOf("binnenLeeftijdsgrens", naam);
const EINDIGT_BINNEN = leeftijd(
  "de verklaring eindigt uiterlijk aan het einde van het schooljaar van de leeftijdsgrens",
);
const GEGEVEN_BINNEN = leeftijd("de verklaring is op of voor de leeftijdsgrens gegeven");
const GAAT_BINNEN_IN = leeftijd("de verklaring gaat op of voor de leeftijdsgrens in");
const NIET_LANGER = leeftijd("de verklaring duurt niet langer dan het wettelijk minimum");
const IS_VSO = leeftijd("de verklaring is voor het voortgezet speciaal onderwijs");
const ONTHEFFING = leeftijd("de inspecteur heeft ontheffing verleend");
const BINNEN_ONTHEFFING = leeftijd("de verklaring eindigt uiterlijk op de laatste dag van de ontheffing");

function binnenLeeftijdsgrens({ leerling, tlv }: VolledigeZaak, dagen: Dagen, nodig: boolean): Conclusie {
  const { afgifte, ingang, einde, minimum, grens, ontheffing } = dagen;
  const { ontheffingVerleend: verleend, ontheffingTotEnMet } = leerling;
  const eindigt = einde <= grens;
  const [gegeven, gaatIn, nietLanger] = [afgifte <= grens, ingang <= grens, einde <= minimum];
  const hetMinimum = gegeven && gaatIn && nietLanger;
  const [vso, binnen] = [tlv.onderwijssoort === "vso", einde <= ontheffing];
  const metOntheffing = vso && verleend && binnen;
  const met = eindigt || hetMinimum || metOntheffing;
  const [minimumWeighs, ontheffingWeighs] = [hetMinimum === met, metOntheffing === met];
  const bijGrens = [{ feit: "tlv.leeftijdsgrens", waarde: iso(grens) }];
  return conclusie(LEEFTIJD, !nodig ? "nvt" : met ? "ja" : "nee", [
    leaf(EINDIGT_BINNEN, eindigt, tlv.einddatum, eindigt === met, bijGrens),
    leaf(GEGEVEN_BINNEN, gegeven, tlv.afgiftedatum, minimumWeighs && gegeven === hetMinimum, bijGrens),
    leaf(GAAT_BINNEN_IN, gaatIn, tlv.ingangsdatum, minimumWeighs && gaatIn === hetMinimum, bijGrens),
    leaf(NIET_LANGER, nietLanger, tlv.einddatum, minimumWeighs && nietLanger === hetMinimum, [
      { feit: "tlv.vroegsteEinddatum", waarde: iso(minimum) },
    ]),
    leaf(IS_VSO, vso, tlv.onderwijssoort, ontheffingWeighs && vso === metOntheffing),
    leaf(ONTHEFFING, verleend, verleend, ontheffingWeighs && verleend === metOntheffing),
    // Without an ontheffing it has no last day, and then this decides nothing.
    uitslag(
      BINNEN_ONTHEFFING,
      !verleend ? "onbekend" : binnen ? "ja" : "nee",
      tlv.einddatum,
      ontheffingWeighs && verleend && binnen === metOntheffing,
      [{ feit: "leerling.ontheffingTotEnMet", waarde: ontheffingTotEnMet ?? null }],
    ),
  ]);
}

const ONAFHANKELIJK = conclusieOf("deskundigenOnafhankelijk");
const NIET_VERBONDEN = voorwaardeOf(
  "deskundigenOnafhankelijk",
  "de deskundigen zijn niet verbonden aan de school, het besluit, de begeleiding of de aanvraag",
);
const AFZONDERLIJK = voorwaardeOf("deskundigenOnafhankelijk", "er zijn twee afzonderlijke adviezen");

function deskundigenOnafhankelijk({ deskundigenadvies }: VolledigeZaak, nodig: boolean): Conclusie {
  const { onafhankelijk, afzonderlijk } = deskundigenadvies;
  const met = onafhankelijk && afzonderlijk;
  return conclusie(ONAFHANKELIJK, !nodig ? "nvt" : met ? "ja" : "nee", [
    all(NIET_VERBONDEN, onafhankelijk, onafhankelijk, met),
    all(AFZONDERLIJK, afzonderlijk, afzonderlijk, met),
  ]);
}

const GEMOTIVEERD = conclusieOf("gemotiveerd");
const MOTIVERING = voorwaardeOf("gemotiveerd", "het besluit berust op een deugdelijke motivering");

function gemotiveerd({ tlv }: VolledigeZaak, nodig: boolean): Conclusie {
  return conclusie(GEMOTIVEERD, !nodig ? "nvt" : tlv.gemotiveerd ? "ja" : "nee", [
    leaf(MOTIVERING, tlv.gemotiveerd, tlv.gemotiveerd, true),
  ]);
}

const SCHOOLJAAR = conclusieOf("eindigtOpSchooljaar");
const LAATSTE_DAG = voorwaardeOf("eindigtOpSchooljaar", "de verklaring eindigt op de laatste dag van een schooljaar");

function eindigtOpSchooljaar({ tlv }: VolledigeZaak, { einde }: Dagen, nodig: boolean): Conclusie {
  const laatste = schooljaarEinde(einde);
  const met = einde === laatste;
  return conclusie(SCHOOLJAAR, !nodig ? "nvt" : met ? "ja" : "nee", [
    leaf(LAATSTE_DAG, met, tlv.einddatum, true, [{ feit: "tlv.eindeSchooljaar", waarde: iso(laatste) }]),
  ]);
}

const GEHOORD = conclusieOf("leerlingGehoord");
const KON_MENING_GEVEN = voorwaardeOf(
  "leerlingGehoord",
  "de leerling kon vrij zijn mening geven over het ontwikkelingsperspectief",
);

function leerlingGehoord({ leerling }: VolledigeZaak, nodig: boolean): Conclusie {
  const { eerdereUitstroomAfgesproken: afgesproken, gehoordOverPerspectief: gehoord } = leerling;
  return conclusie(GEHOORD, !nodig || !afgesproken ? "nvt" : gehoord ? "ja" : "nee", [
    leaf(KON_MENING_GEVEN, gehoord, gehoord, true),
  ]);
}

const VOLDOET = conclusieOf("voldoetAanWet");
const JUISTE_SWV = voorwaardeOf("voldoetAanWet", "het juiste samenwerkingsverband beslist");
const JUISTE_AANVRAGER = voorwaardeOf("voldoetAanWet", "aangevraagd door wie dat kan");
const TWEE_DESKUNDIGEN = voorwaardeOf("voldoetAanWet", "twee deskundigen adviseren");
const NIET_TE_KORT = voorwaardeOf("voldoetAanWet", "de verklaring is niet te kort");
const NIET_TE_LANG = voorwaardeOf("voldoetAanWet", "de verklaring loopt niet te lang door");

/** Every conclusion in reading order, the final one last. */
export function conclusies(zaak: VolledigeZaak, dagen: Dagen): readonly Conclusie[] {
  const nodigheid = tlvNodig(zaak);
  const nodig = nodigheid.oordeel === "ja";
  const swvBevoegd = samenwerkingsverbandBevoegd(zaak, nodig);
  const aanvrager = aanvragerBevoegd(zaak, nodig);
  const advies = deskundigenadviesVoldoet(zaak, nodig);
  const duur = duurWettelijkMinimum(zaak, dagen, nodig);
  const grens = binnenLeeftijdsgrens(zaak, dagen, nodig);
  const voldoet = [swvBevoegd, aanvrager, advies, duur, grens].every(({ oordeel }) => oordeel !== "nee");
  const parts = [swvBevoegd, aanvrager, advies, duur, grens];
  // What does not apply stands in nobody's way.
  const part = (vast: VasteVoorwaarde, { oordeel }: Conclusie) => all(vast, oordeel !== "nee", oordeel, voldoet);
  return [
    nodigheid,
    swvBevoegd,
    aanvrager,
    advies,
    duur,
    grens,
    deskundigenOnafhankelijk(zaak, nodig),
    gemotiveerd(zaak, nodig),
    eindigtOpSchooljaar(zaak, dagen, nodig),
    leerlingGehoord(zaak, nodig),
    opDelen(
      conclusie(VOLDOET, !nodig ? "nvt" : voldoet ? "ja" : "nee", [
        part(JUISTE_SWV, swvBevoegd),
        part(JUISTE_AANVRAGER, aanvrager),
        part(TWEE_DESKUNDIGEN, advies),
        part(NIET_TE_KORT, duur),
        part(NIET_TE_LANG, grens),
      ]),
      parts,
    ),
  ];
}
