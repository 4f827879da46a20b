// Generated from rules/ by `npm run generate`. Do not edit.
import type { Koppeling } from "../../model/koppeling.js";
import { vrijstellingFeiten } from "./vrijstelling.feiten.js";
import { tlvEmbFeiten } from "./tlv-emb.feiten.js";
import { vrijstellingVanaf } from "./vrijstelling.vanaf.js";
import { tlvEmbVanaf } from "./tlv-emb.vanaf.js";

export const zgw: Koppeling = {
  "standaard": {
    "naam": "ZGW API's",
    "beheerder": "VNG Realisatie",
    "vindplaats": "github.com/VNG-Realisatie/gemma-zaken, api-specificatie",
    "licentie": "EUPL-1.2"
  },
  "versies": [
    {
      "deel": "zaken",
      "versie": "1.4",
      "getoetst": false
    },
    {
      "deel": "zaken",
      "versie": "1.5",
      "getoetst": false
    },
    {
      "deel": "zaken",
      "versie": "1.6",
      "getoetst": true
    },
    {
      "deel": "zaken",
      "versie": "1.7",
      "getoetst": false
    },
    {
      "deel": "besluiten",
      "versie": "1.0",
      "getoetst": true
    },
    {
      "deel": "besluiten",
      "versie": "1.1",
      "getoetst": false
    },
    {
      "deel": "catalogi",
      "versie": "1.3",
      "getoetst": true
    },
    {
      "deel": "catalogi",
      "versie": "1.4",
      "getoetst": false
    }
  ],
  "vragen": {
    "vrijstelling": {
      "nietOnder": [
        "leerplichtwet-bes"
      ],
      "velden": [
        {
          "veld": "ZaakEigenschap.geboortedatum",
          "feit": "jongere.geboortedatum",
          "vorm": "datum"
        },
        {
          "veld": "ZaakEigenschap.gemeenteJongere",
          "feit": "jongere.gemeente"
        },
        {
          "veld": "ZaakEigenschap.ingezetene",
          "feit": "jongere.ingezetene"
        },
        {
          "veld": "ZaakEigenschap.eersteSchooldag",
          "feit": "jongere.eersteSchooldag",
          "vorm": "datum"
        },
        {
          "veld": "ZaakEigenschap.volleSchooljaren",
          "feit": "jongere.volledigeSchooljaren"
        },
        {
          "veld": "ZaakEigenschap.startkwalificatie",
          "feit": "jongere.startkwalificatie"
        },
        {
          "veld": "ZaakEigenschap.meerderjarig",
          "feit": "jongere.meerderjarig"
        },
        {
          "veld": "ZaakEigenschap.indiener",
          "feit": "kennisgeving.indiener"
        },
        {
          "veld": "ZaakEigenschap.gemeenteKennisgeving",
          "feit": "kennisgeving.gemeente"
        },
        {
          "veld": "ZaakEigenschap.datumKennisgeving",
          "feit": "kennisgeving.datum",
          "vorm": "datum"
        },
        {
          "veld": "ZaakEigenschap.soortKennisgeving",
          "feit": "kennisgeving.soort"
        },
        {
          "veld": "ZaakEigenschap.gegevensVolledig",
          "feit": "kennisgeving.gegevensVolledig"
        },
        {
          "veld": "ZaakEigenschap.grondVermeld",
          "feit": "kennisgeving.grondVermeld"
        },
        {
          "veld": "ZaakEigenschap.tussentijdsMogelijk",
          "feit": "kennisgeving.tussentijdsMogelijk"
        },
        {
          "veld": "ZaakEigenschap.verklaringOvergelegd",
          "feit": "verklaring.overgelegd"
        },
        {
          "veld": "ZaakEigenschap.datumVerklaring",
          "feit": "verklaring.datum",
          "vorm": "datum"
        },
        {
          "veld": "ZaakEigenschap.opstellerAangewezen",
          "feit": "verklaring.opstellerAangewezen"
        },
        {
          "veld": "ZaakEigenschap.opstellerBehandelt",
          "feit": "verklaring.opstellerBehandelt"
        },
        {
          "veld": "ZaakEigenschap.opstellerGekwalific",
          "feit": "verklaring.opstellerGekwalificeerd"
        },
        {
          "veld": "ZaakEigenschap.ingangsdatum",
          "feit": "vrijstelling.ingangsdatum",
          "vorm": "datum"
        },
        {
          "veld": "ZaakEigenschap.einddatum",
          "feit": "vrijstelling.einddatum",
          "vorm": "datum"
        },
        {
          "veld": "ZaakEigenschap.eindeVrijstelling",
          "gevolg": "einddatum",
          "vorm": "datum"
        },
        {
          "veld": "ZaakEigenschap.uitersteEinddatum",
          "gevolg": "uitersteEinddatum",
          "vorm": "tijdstip",
          "verschil": {
            "nl": "De laatste dag waarop de vrijstelling nog kan lopen. Hierop rust de bewaartermijn, daarom staat de dag er, ook al kan hij laten zien dat er geen einddatum is. Hij staat er als tijdstip: zo leest de referentie-implementatie een eigenschap als brondatum.",
            "en": "The last day on which the exemption can still run. The retention rests on it, so the day stands there, although it may show that there is no end. It stands there as a point in time: that is how the reference implementation reads a property as a source date."
          }
        },
        {
          "veld": "ZaakEigenschap.volgendeKennisgeving",
          "gevolg": "volgendeKennisgevingUiterlijk",
          "vorm": "datum"
        },
        {
          "veld": "ZaakEigenschap.oordeelToets",
          "antwoord": true
        }
      ],
      "zonder": [
        {
          "feiten": [
            "verklaring.oordeel",
            "vrijstelling.zonderEinddatum",
            "verklaring.opsteller"
          ],
          "reden": {
            "nl": "Dit zegt of verraadt iets over de gezondheid. Voor de zaak is het niet nodig: het blijft in het dossier.",
            "en": "This says or shows something of somebody's health. The case does not need it: it stays in the file."
          }
        },
        {
          "feiten": [
            "jongere.kwalificatieplichtUitgezonderd"
          ],
          "reden": {
            "nl": "Dit laat zien welk soort onderwijs de jongere volgt of volgde. Voor de zaak is het niet nodig: het blijft in het dossier.",
            "en": "This shows which kind of education the young person has or had. The case does not need it: it stays in the file."
          }
        },
        {
          "feiten": [
            "jongere.openbaarLichaam",
            "kennisgeving.openbaarLichaam"
          ],
          "reden": {
            "nl": "Alleen de wet voor Caribisch Nederland vraagt dit; deze catalogus is van een gemeente.",
            "en": "Only the law for the Caribbean Netherlands asks this; this catalogue is that of a municipality."
          }
        },
        {
          "feiten": [
            "afweging.onderwijskundigPerspectiefBetrokken",
            "afweging.beeldOndersteuningsaanbodVolledig",
            "afweging.beeldLeermogelijkhedenVolledig",
            "afweging.gebrekAanPassendAanbod",
            "afweging.ernstigeKlachtenOnvermijdelijk",
            "afweging.afwijkingOnderwijstijdMogelijk",
            "afweging.inhoudelijkOordeelDoor",
            "afweging.samenwerkingsverbandBetrokken",
            "casusregisseur.benoemd",
            "casusregisseur.benoemdDoor",
            "casusregisseur.functie",
            "casusregisseur.verantwoordelijkVoor",
            "wetsvoorstel.eisenSamenwerkingsverbandVervuld",
            "wetsvoorstel.eisenDuurVervuld",
            "wetsvoorstel.eisenBesluitVervuld",
            "wetsvoorstel.eisenHernieuwdBeroepVervuld",
            "wetsvoorstel.eisenRegieVervuld",
            "wetsvoorstel.overigeEisenVervuld",
            "naVrijstelling.verantwoordelijken"
          ],
          "reden": {
            "nl": "Alleen een voorstel of wetsvoorstel vraagt dit; van een uitkomst daaronder wordt niets geschreven.",
            "en": "Only a proposal or bill asks this; of an outcome under one nothing is written."
          }
        },
        {
          "gevolg": "einddatum",
          "reden": {
            "nl": "De uitkomst heeft geen einddatum. Een open einde heeft in de API's geen eigen plaats: de eigenschap blijft weg, en dat zegt niet waarom.",
            "en": "The outcome has no end date. An open end has no place of its own in the APIs: the property stays away, and that does not say why."
          },
          "naast": "vrijstelling.einddatum"
        },
        {
          "gevolg": "volgendeKennisgevingUiterlijk",
          "reden": {
            "nl": "De uitkomst heeft geen dag voor een volgende kennisgeving. Dat zij er niet is, heeft in de API's geen eigen plaats.",
            "en": "The outcome has no day for a next notice. That there is none has no place of its own in the APIs."
          }
        },
        {
          "veld": "Besluit",
          "reden": {
            "nl": "Geen Besluit: de vrijstelling volgt uit de wet, niemand neemt daarover een besluit.",
            "en": "No Besluit: the exemption follows from the law, nobody takes a decision on it."
          }
        },
        {
          "veld": "Zaak.uiterlijkeEinddatumAfdoening",
          "reden": {
            "nl": "De wet geeft geen termijn waarbinnen een kennisgeving moet zijn afgehandeld.",
            "en": "The law has no term within which a notice must be dealt with."
          }
        }
      ],
      "catalogus": {
        "zaaktype": {
          "omschrijving": "Beroep op vrijstelling van inschrijving (lichamelijke of psychische gronden)",
          "doel": "Nagaan of een beroep op vrijstelling voldoet aan de eisen van de Leerplichtwet 1969.",
          "aanleiding": "Een kennisgeving dat iemand zich op de vrijstelling beroept.",
          "toelichting": "De vrijstelling volgt uit de wet. De gemeente gaat na of aan de eisen is voldaan en neemt geen besluit.",
          "indicatieInternOfExtern": "extern",
          "handelingInitiator": "Kennisgeven",
          "onderwerp": "Vrijstelling van inschrijving",
          "handelingBehandelaar": "Nagaan",
          "vertrouwelijkheidaanduiding": "vertrouwelijk",
          "opschortingEnAanhoudingMogelijk": false,
          "verlengingMogelijk": false,
          "publicatieIndicatie": false,
          "besluittypen": [],
          "deelzaaktypen": [],
          "gerelateerdeZaaktypen": [],
          "productenOfDiensten": []
        },
        "resultaten": [
          {
            "omschrijving": "Voldoet aan de eisen",
            "toelichting": "Het beroep voldoet op dit dossier aan de eisen van de wet.",
            "bij": [
              "ja"
            ],
            "archief": {
              "afleidingswijze": "eigenschap",
              "datumkenmerk": "uitersteEinddatum"
            }
          },
          {
            "omschrijving": "Voldoet niet aan de eisen",
            "toelichting": "Het beroep voldoet op dit dossier niet aan de eisen van de wet.",
            "bij": [
              "nee"
            ],
            "archief": {
              "afleidingswijze": "afgehandeld"
            }
          },
          {
            "omschrijving": "Geen leerplicht",
            "toelichting": "Op de ingangsdatum is er geen leerplicht of kwalificatieplicht: er is niets om vrij van te stellen.",
            "bij": [
              "nvt"
            ],
            "archief": {
              "afleidingswijze": "afgehandeld"
            }
          },
          {
            "omschrijving": "Ingetrokken",
            "toelichting": "De indiener ziet van het beroep af.",
            "bij": [],
            "archief": {
              "afleidingswijze": "afgehandeld"
            }
          },
          {
            "omschrijving": "Niet in behandeling",
            "toelichting": "De kennisgeving is niet behandeld, bijvoorbeeld omdat zij naar een andere gemeente is doorgestuurd.",
            "bij": [],
            "archief": {
              "afleidingswijze": "afgehandeld"
            }
          }
        ],
        "besluittype": null,
        "interpretatie": [
          {
            "vraag": "Vanaf welke dag loopt de bewaartermijn bij een vrijstelling zonder einddatum?",
            "keuze": "Vanaf de laatste dag waarop de vrijstelling nog kan lopen (afleidingswijze eigenschap). Die dag volgt uit de geboortedatum en uit wat er over de kwalificatieplicht bekend is, ook als er geen einddatum is. Ontbreekt daarvan iets, dan is de dag er nog niet, en staat bij de uitkomst waarop hij wacht: sluit de zaak niet eerder.",
            "anders": "Afgehandeld: dan begint de termijn terwijl de vrijstelling nog loopt. Vervaldatum_besluit en ingangsdatum_besluit: er is geen besluit. Termijn: de duur is per jongere een andere. Ander_datumkenmerk (de geboortedatum): past bij een selectielijst die vanaf de geboorte telt, maar het zaaksysteem rekent daar niet zelf mee. Gerelateerde_zaak en hoofdzaak: deze zaak hangt niet aan een andere. Zaakobject: het einde van de vrijstelling is geen einde van een object in een registratie.",
            "grond": "Catalogi API 1.3.1, brondatumArchiefprocedure. De bewaartermijn zelf staat in de selectielijst van de organisatie en wordt hier niet ingevuld.",
            "en": {
              "vraag": "From which day does retention run for an exemption without an end date?",
              "keuze": "From the last day on which the exemption can still run (afleidingswijze eigenschap). That day follows from the date of birth and from what is known of the qualification duty, also without an end date. Where something of that lacks, the day is not there yet, and the outcome says for what it waits: do not close the case before.",
              "anders": "Afgehandeld: then the term starts while the exemption still runs. Vervaldatum_besluit and ingangsdatum_besluit: there is no decision. Termijn: the length is another for each young person. Ander_datumkenmerk (the date of birth): fits a selection list that counts from birth, but the case system does not reckon with it by itself. Gerelateerde_zaak and hoofdzaak: this case hangs on no other. Zaakobject: the end of the exemption is no end of an object in a register.",
              "grond": "Catalogi API 1.3.1, brondatumArchiefprocedure. The retention itself is in the selection list of the organisation and is not filled in here."
            }
          },
          {
            "vraag": "Hoe staat de dag waarop de bewaartermijn rust in de catalogus?",
            "keuze": "Als eigenschap met formaat tekst en een tijdstip erin, en zonder objecttype: zo neemt de referentie-implementatie haar aan.",
            "anders": "De tekst van de standaard: een eigenschap die een datumveld is, en een objecttype dat niet leeg is. Een zaaksysteem dat zich daaraan houdt, heeft deze eigenschap als datum nodig.",
            "grond": "Catalogi API 1.3.1, afleidingswijze eigenschap; hiervan wordt bewust afgeweken.",
            "en": {
              "vraag": "How does the day on which retention rests stand in the catalogue?",
              "keuze": "As a property of format tekst with a point in time in it, and without an objecttype: that is how the reference implementation accepts it.",
              "anders": "The text of the standard: a property that is a datumveld, and an objecttype that is not empty. A case system that keeps to it needs this property as a datum.",
              "grond": "Catalogi API 1.3.1, afleidingswijze eigenschap; this departs from it on purpose."
            }
          },
          {
            "vraag": "Hoe staat een dag in een eigenschap?",
            "keuze": "Als datum van acht cijfers, JJJJMMDD; de dag waarop de bewaartermijn rust als tekst met een tijdstip in UTC.",
            "anders": "JJJJ-MM-DD: dat weigeren zaaksystemen waarin een datum acht tekens lang moet zijn.",
            "grond": "open-zaak/open-zaak, issue 1480; VNG-Realisatie/gemma-zaken, issue 1751.",
            "en": {
              "vraag": "How does a day stand in a property?",
              "keuze": "As a date of eight digits, YYYYMMDD; the day on which retention rests as a text with a point in time in UTC.",
              "anders": "YYYY-MM-DD: refused by case systems in which a date must be eight characters long.",
              "grond": "open-zaak/open-zaak, issue 1480; VNG-Realisatie/gemma-zaken, issue 1751."
            }
          }
        ]
      }
    },
    "tlv-emb": {
      "velden": [
        {
          "veld": "Zaak.uiterlijkeEinddatumAfdoening",
          "termijn": "besluitOpAanvraag"
        },
        {
          "veld": "Zaak.opschorting",
          "feit": "aanvraag.opschortingen",
          "eindigtBij": [
            "tlv.afgiftedatum",
            "besluit.bekendgemaaktOp"
          ],
          "verschil": {
            "nl": "Opschorting heeft in de Zaken API een indicatie en een reden, en geen dagen. Houd de dagen in het dossier.",
            "en": "A suspension has an indication and a reason in the Zaken API, and no days. Keep the days in the file."
          }
        },
        {
          "veld": "Besluit.datum",
          "feit": "tlv.afgiftedatum"
        },
        {
          "veld": "Besluit.ingangsdatum",
          "feit": "tlv.ingangsdatum"
        },
        {
          "veld": "Besluit.vervaldatum",
          "feit": "tlv.einddatum",
          "nietVoor": "Besluit.ingangsdatum",
          "verschil": {
            "nl": "De laatste dag van de verklaring (tot en met).",
            "en": "The last day of the declaration, included."
          }
        },
        {
          "veld": "Besluit.vervalreden",
          "feit": "tlv.einddatum",
          "letterlijk": "tijdelijk",
          "alleenMet": "Besluit.vervaldatum"
        },
        {
          "veld": "Besluit.verzenddatum",
          "feit": "besluit.bekendgemaaktOp",
          "nietVoor": "Besluit.datum",
          "verschil": {
            "nl": "De dag van de bekendmaking. Is het besluit uitgereikt, dan is er niets verzonden.",
            "en": "The day on which it was made known. Where the decision was handed over, nothing was sent."
          }
        },
        {
          "veld": "Besluit.uiterlijkeReactiedatum",
          "termijn": "bezwaar",
          "alleenMet": "Besluit.verzenddatum"
        },
        {
          "veld": "ZaakEigenschap.geboortedatum",
          "feit": "leerling.geboortedatum",
          "vorm": "datum"
        },
        {
          "veld": "ZaakEigenschap.residentieel",
          "feit": "leerling.residentieelGeplaatst"
        },
        {
          "veld": "ZaakEigenschap.woontInNederland",
          "feit": "leerling.woontInNederland"
        },
        {
          "veld": "ZaakEigenschap.vorigeSchool",
          "feit": "leerling.vorigeSchool"
        },
        {
          "veld": "ZaakEigenschap.lopendeTlv",
          "feit": "leerling.lopendeTlv"
        },
        {
          "veld": "ZaakEigenschap.lopendeTlvTotEnMet",
          "feit": "leerling.lopendeTlvTotEnMet",
          "vorm": "datum"
        },
        {
          "veld": "ZaakEigenschap.eerdereUitstroom",
          "feit": "leerling.eerdereUitstroomAfgesproken"
        },
        {
          "veld": "ZaakEigenschap.uitstroomdatum",
          "feit": "leerling.uitstroomdatum",
          "vorm": "datum"
        },
        {
          "veld": "ZaakEigenschap.leerlingGehoord",
          "feit": "leerling.gehoordOverPerspectief"
        },
        {
          "veld": "ZaakEigenschap.ontheffingVerleend",
          "feit": "leerling.ontheffingVerleend"
        },
        {
          "veld": "ZaakEigenschap.ontheffingTotEnMet",
          "feit": "leerling.ontheffingTotEnMet",
          "vorm": "datum"
        },
        {
          "veld": "ZaakEigenschap.indiener",
          "feit": "aanvraag.indiener"
        },
        {
          "veld": "ZaakEigenschap.datumAanvraag",
          "feit": "aanvraag.datum",
          "vorm": "datum"
        },
        {
          "veld": "ZaakEigenschap.schoolInSwv",
          "feit": "aanvraag.schoolInSamenwerkingsverband"
        },
        {
          "veld": "ZaakEigenschap.aangemeld",
          "feit": "aanvraag.leerlingAangemeldOfIngeschreven"
        },
        {
          "veld": "ZaakEigenschap.landelijkFormulier",
          "feit": "aanvraag.landelijkFormulier"
        },
        {
          "veld": "ZaakEigenschap.swvVorigeSchool",
          "feit": "samenwerkingsverband.vanVorigeSchool"
        },
        {
          "veld": "ZaakEigenschap.swvWoongebied",
          "feit": "samenwerkingsverband.vanWoongebied"
        },
        {
          "veld": "ZaakEigenschap.swvAangevraagdSchool",
          "feit": "samenwerkingsverband.vanAangevraagdeSchool"
        },
        {
          "veld": "ZaakEigenschap.financieringAnders",
          "feit": "samenwerkingsverband.financieringAndersGeregeld"
        },
        {
          "veld": "ZaakEigenschap.onafhankelijk",
          "feit": "deskundigenadvies.onafhankelijk"
        },
        {
          "veld": "ZaakEigenschap.afzonderlijk",
          "feit": "deskundigenadvies.afzonderlijk"
        },
        {
          "veld": "ZaakEigenschap.onderwijssoort",
          "feit": "tlv.onderwijssoort"
        },
        {
          "veld": "ZaakEigenschap.vervangtLopende",
          "feit": "tlv.vervangtLopende"
        },
        {
          "veld": "ZaakEigenschap.categorie",
          "feit": "tlv.bekostigingscategorie"
        },
        {
          "veld": "ZaakEigenschap.gemotiveerd",
          "feit": "tlv.gemotiveerd"
        },
        {
          "veld": "ZaakEigenschap.oordeelToets",
          "antwoord": true
        }
      ],
      "zonder": [
        {
          "feiten": [
            "leerling.ernstigVerstandelijkBeperkt",
            "leerling.lichamelijkBeperkt",
            "leerling.bijkomendeStoornissen",
            "leerling.extraZorgNodig",
            "deskundigenadvies.eersteDiscipline",
            "deskundigenadvies.tweedeDiscipline"
          ],
          "reden": {
            "nl": "Dit zegt of verraadt iets over de gezondheid. Voor de zaak is het niet nodig: het blijft in het dossier.",
            "en": "This says or shows something of somebody's health. The case does not need it: it stays in the file."
          }
        },
        {
          "feiten": [
            "bezwaar.opschortingen"
          ],
          "reden": {
            "nl": "Een bezwaar is een zaak op zich, en opschorting heeft in de Zaken API geen dagen.",
            "en": "An objection is a case of its own, and a suspension has no days in the Zaken API."
          }
        },
        {
          "feiten": [
            "bezwaar.ontvangenOp",
            "bezwaar.perPost",
            "bezwaar.terPostBezorgdOp",
            "bezwaar.verschoonbaar"
          ],
          "reden": {
            "nl": "Een bezwaar is een zaak op zich, met een eigen zaaktype.",
            "en": "An objection is a case of its own, with its own type."
          }
        },
        {
          "veld": "Besluit",
          "reden": {
            "nl": "Nog geen Besluit: de datum van afgifte of de ingangsdatum is niet bekend, of de afgifte ligt na de peildatum.",
            "en": "No Besluit yet: the date on which it was given, or its start, is not known, or it is given after the reference date."
          }
        }
      ],
      "catalogus": {
        "zaaktype": {
          "omschrijving": "Aanvraag van een toelaatbaarheidsverklaring",
          "doel": "Beslissen op een aanvraag van een toelaatbaarheidsverklaring voor het (voortgezet) speciaal onderwijs.",
          "aanleiding": "Een aanvraag van het bevoegd gezag van een school.",
          "indicatieInternOfExtern": "extern",
          "handelingInitiator": "Aanvragen",
          "onderwerp": "Toelaatbaarheidsverklaring",
          "handelingBehandelaar": "Beslissen",
          "doorlooptijd": "P56D",
          "vertrouwelijkheidaanduiding": "vertrouwelijk",
          "opschortingEnAanhoudingMogelijk": true,
          "verlengingMogelijk": false,
          "publicatieIndicatie": false,
          "besluittypen": [
            "Toelaatbaarheidsverklaring"
          ],
          "deelzaaktypen": [],
          "gerelateerdeZaaktypen": [],
          "productenOfDiensten": []
        },
        "resultaten": [
          {
            "omschrijving": "Afgegeven",
            "toelichting": "Het samenwerkingsverband heeft de verklaring afgegeven.",
            "bij": [
              "ja",
              "nee",
              "onbekend",
              "nvt"
            ],
            "alsBekend": [
              "tlv.afgiftedatum",
              "tlv.ingangsdatum"
            ],
            "archief": {
              "afleidingswijze": "vervaldatum_besluit"
            }
          },
          {
            "omschrijving": "Afgewezen",
            "toelichting": "Het samenwerkingsverband heeft de aanvraag afgewezen.",
            "bij": [],
            "archief": {
              "afleidingswijze": "afgehandeld"
            }
          },
          {
            "omschrijving": "Ingetrokken",
            "toelichting": "De aanvrager heeft de aanvraag ingetrokken.",
            "bij": [],
            "archief": {
              "afleidingswijze": "afgehandeld"
            }
          },
          {
            "omschrijving": "Buiten behandeling",
            "toelichting": "De aanvraag is niet behandeld omdat gegevens ontbraken en niet zijn aangevuld.",
            "bij": [],
            "archief": {
              "afleidingswijze": "afgehandeld"
            }
          }
        ],
        "besluittype": {
          "omschrijving": "Toelaatbaarheidsverklaring",
          "omschrijvingGeneriek": "Toelaatbaarheidsverklaring",
          "reactietermijn": "P6W",
          "publicatieIndicatie": false,
          "toelichting": "Besluit van het samenwerkingsverband dat een leerling toelaatbaar is tot het (voortgezet) speciaal onderwijs. Wordt niet gepubliceerd."
        },
        "interpretatie": [
          {
            "vraag": "Vanaf welke dag loopt de bewaartermijn van een toelaatbaarheidsverklaring?",
            "keuze": "Vanaf de laatste dag van de verklaring (afleidingswijze vervaldatum_besluit). Is die niet bekend, dan staat dat bij de uitkomst: sluit de zaak niet eerder.",
            "anders": "Ingangsdatum_besluit of afgehandeld: dan kan het dossier weg zijn terwijl de verklaring nog loopt.",
            "grond": "Catalogi API 1.3.1, brondatumArchiefprocedure. De bewaartermijn zelf staat in de selectielijst van de organisatie en wordt hier niet ingevuld.",
            "en": {
              "vraag": "From which day does retention of a declaration of admissibility run?",
              "keuze": "From the last day of the declaration (afleidingswijze vervaldatum_besluit). Where it is not known the outcome says so: do not close the case before.",
              "anders": "Ingangsdatum_besluit or afgehandeld: then the file may be gone while the declaration still runs.",
              "grond": "Catalogi API 1.3.1, brondatumArchiefprocedure. The retention itself is in the selection list of the organisation and is not filled in here."
            }
          },
          {
            "vraag": "Wat is de doorlooptijd?",
            "keuze": "Acht weken, 56 kalenderdagen: dan is de redelijke termijn in elk geval voorbij.",
            "anders": "De kortere termijn in het eigen beleid van het samenwerkingsverband.",
            "grond": "Algemene wet bestuursrecht, art. 4:13 lid 2.",
            "en": {
              "vraag": "What is the throughput time?",
              "keuze": "Eight weeks, 56 calendar days: by then the reasonable term is over in any case.",
              "anders": "The shorter term of the partnership's own policy.",
              "grond": "Algemene wet bestuursrecht, art. 4:13 lid 2."
            }
          },
          {
            "vraag": "Wat is de reactietermijn van het besluit?",
            "keuze": "Zes weken om bezwaar te maken.",
            "grond": "Algemene wet bestuursrecht, art. 6:7.",
            "en": {
              "vraag": "What is the term to respond to the decision?",
              "keuze": "Six weeks to lodge an objection.",
              "grond": "Algemene wet bestuursrecht, art. 6:7."
            }
          }
        ]
      }
    }
  },
  feiten: { "vrijstelling": vrijstellingFeiten, "tlv-emb": tlvEmbFeiten },
  vanaf: { "vrijstelling": vrijstellingVanaf, "tlv-emb": tlvEmbVanaf },
};

/** A property of a case, by its name in the catalogue. */
export type EigenschapNaam = "geboortedatum" | "gemeenteJongere" | "ingezetene" | "eersteSchooldag" | "volleSchooljaren" | "startkwalificatie" | "meerderjarig" | "indiener" | "gemeenteKennisgeving" | "datumKennisgeving" | "soortKennisgeving" | "gegevensVolledig" | "grondVermeld" | "tussentijdsMogelijk" | "verklaringOvergelegd" | "datumVerklaring" | "opstellerAangewezen" | "opstellerBehandelt" | "opstellerGekwalific" | "ingangsdatum" | "einddatum" | "eindeVrijstelling" | "uitersteEinddatum" | "volgendeKennisgeving" | "oordeelToets" | "residentieel" | "woontInNederland" | "vorigeSchool" | "lopendeTlv" | "lopendeTlvTotEnMet" | "eerdereUitstroom" | "uitstroomdatum" | "leerlingGehoord" | "ontheffingVerleend" | "ontheffingTotEnMet" | "datumAanvraag" | "schoolInSwv" | "aangemeld" | "landelijkFormulier" | "swvVorigeSchool" | "swvWoongebied" | "swvAangevraagdSchool" | "financieringAnders" | "onafhankelijk" | "afzonderlijk" | "onderwijssoort" | "vervangtLopende" | "categorie" | "gemotiveerd";

/** A way in which a case ends, by its name in the catalogue. */
export type ResultaatNaam = "Voldoet aan de eisen" | "Voldoet niet aan de eisen" | "Geen leerplicht" | "Ingetrokken" | "Niet in behandeling" | "Afgegeven" | "Afgewezen" | "Buiten behandeling";
