// Generated from rules/ by `npm run generate`. Do not edit.
import type { Koppeling } from "../../model/koppeling.js";

export const oso: Koppeling = {
  "standaard": {
    "naam": "OSO-gegevensset",
    "beheerder": "Edustandaard",
    "vindplaats": "github.com/edustandaard/oso-gegevensset, common/OSO_gegevensset.xsd, blok zorg/tlv",
    "licentie": null
  },
  "versies": [
    {
      "deel": "gegevensset",
      "versie": "2019.1",
      "getoetst": false
    }
  ],
  "vragen": {
    "tlv-emb": {
      "velden": [
        {
          "veld": "tlv.tlvingangdatum",
          "feit": "tlv.ingangsdatum",
          "verplicht": true
        },
        {
          "veld": "tlv.tlvswvnummer",
          "optie": "samenwerkingsverband",
          "verplicht": true
        },
        {
          "veld": "tlv.tlvcategorie",
          "feit": "tlv.bekostigingscategorie",
          "verplicht": true,
          "waarden": {
            "laag": "L",
            "midden": "M",
            "hoog": "H"
          },
          "verschil": {
            "nl": "Alleen H, M en L hebben hier een waarde. Bij iets anders, zoals Nvt, blijft de categorie onbekend.",
            "en": "Only H, M and L have a value here. With anything else, such as Nvt, the category stays unknown."
          }
        },
        {
          "veld": "tlv.tlvbeschikkingsnummer",
          "optie": "beschikkingsnummer",
          "verplicht": true
        },
        {
          "veld": "tlv.tlveinddatum",
          "feit": "tlv.einddatum",
          "verschil": {
            "nl": "De laatste dag, tot en met. Zonder dit veld is de einddatum onbekend.",
            "en": "The last day, included. Without this field the end is unknown."
          }
        }
      ],
      "zonder": [
        {
          "feiten": [
            "tlv.afgiftedatum"
          ],
          "reden": {
            "nl": "Het blok heeft geen datum van afgifte.",
            "en": "The block has no date on which the declaration was given."
          }
        },
        {
          "feiten": [
            "tlv.onderwijssoort"
          ],
          "reden": {
            "nl": "Het blok zegt niet of de verklaring voor so of vso is.",
            "en": "The block does not say whether the declaration is for so or vso."
          }
        },
        {
          "feiten": [
            "tlv.vervangtLopende"
          ],
          "reden": {
            "nl": "Het blok zegt niets over een verklaring die zij vervangt.",
            "en": "The block says nothing of a declaration that it replaces."
          }
        },
        {
          "feiten": [
            "tlv.gemotiveerd"
          ],
          "reden": {
            "nl": "Het blok zegt niets over de motivering.",
            "en": "The block says nothing of the reasons."
          }
        },
        {
          "veld": "tlv.document",
          "reden": {
            "nl": "Een bijlage wordt niet gelezen.",
            "en": "An attachment is not read."
          }
        }
      ]
    }
  },
  "feiten": {
    "tlv-emb": {
      "leerling.geboortedatum": {
        "type": "date",
        "onvolledig": true,
        "gebeurtenis": true
      },
      "leerling.ernstigVerstandelijkBeperkt": {
        "type": "boolean"
      },
      "leerling.lichamelijkBeperkt": {
        "type": "boolean"
      },
      "leerling.bijkomendeStoornissen": {
        "type": "boolean"
      },
      "leerling.extraZorgNodig": {
        "type": "boolean"
      },
      "leerling.residentieelGeplaatst": {
        "type": "boolean"
      },
      "leerling.woontInNederland": {
        "type": "boolean"
      },
      "leerling.vorigeSchool": {
        "type": "enum",
        "waarden": [
          "geen",
          "bao",
          "sbo",
          "so",
          "so-vso",
          "vso",
          "vo"
        ]
      },
      "leerling.lopendeTlv": {
        "type": "enum",
        "waarden": [
          "geen",
          "so",
          "vso"
        ]
      },
      "leerling.lopendeTlvTotEnMet": {
        "type": "date"
      },
      "leerling.eerdereUitstroomAfgesproken": {
        "type": "boolean"
      },
      "leerling.uitstroomdatum": {
        "type": "date"
      },
      "leerling.gehoordOverPerspectief": {
        "type": "boolean"
      },
      "leerling.ontheffingVerleend": {
        "type": "boolean"
      },
      "leerling.ontheffingTotEnMet": {
        "type": "date"
      },
      "aanvraag.indiener": {
        "type": "enum",
        "waarden": [
          "bevoegd-gezag",
          "ouders",
          "ander"
        ]
      },
      "aanvraag.datum": {
        "type": "date",
        "gebeurtenis": true
      },
      "aanvraag.schoolInSamenwerkingsverband": {
        "type": "boolean"
      },
      "aanvraag.leerlingAangemeldOfIngeschreven": {
        "type": "boolean"
      },
      "aanvraag.landelijkFormulier": {
        "type": "boolean"
      },
      "aanvraag.opschortingen": {
        "type": "periods"
      },
      "samenwerkingsverband.vanVorigeSchool": {
        "type": "boolean"
      },
      "samenwerkingsverband.vanWoongebied": {
        "type": "boolean"
      },
      "samenwerkingsverband.vanAangevraagdeSchool": {
        "type": "boolean"
      },
      "samenwerkingsverband.financieringAndersGeregeld": {
        "type": "boolean"
      },
      "deskundigenadvies.eersteDiscipline": {
        "type": "enum",
        "waarden": [
          "orthopedagoog",
          "psycholoog",
          "ander"
        ]
      },
      "deskundigenadvies.tweedeDiscipline": {
        "type": "enum",
        "waarden": [
          "kinder-of-jeugdpsycholoog",
          "pedagoog",
          "orthopedagoog",
          "kinderpsychiater",
          "maatschappelijk-werker",
          "arts",
          "ander"
        ]
      },
      "deskundigenadvies.onafhankelijk": {
        "type": "boolean"
      },
      "deskundigenadvies.afzonderlijk": {
        "type": "boolean"
      },
      "tlv.onderwijssoort": {
        "type": "enum",
        "waarden": [
          "so",
          "vso"
        ]
      },
      "tlv.vervangtLopende": {
        "type": "boolean"
      },
      "tlv.afgiftedatum": {
        "type": "date",
        "gebeurtenis": true
      },
      "tlv.ingangsdatum": {
        "type": "date"
      },
      "tlv.einddatum": {
        "type": "date",
        "nietVoor": "tlv.ingangsdatum"
      },
      "tlv.bekostigingscategorie": {
        "type": "enum",
        "waarden": [
          "laag",
          "midden",
          "hoog"
        ]
      },
      "tlv.gemotiveerd": {
        "type": "boolean"
      },
      "besluit.bekendgemaaktOp": {
        "type": "date",
        "gebeurtenis": true
      },
      "bezwaar.ontvangenOp": {
        "type": "date",
        "gebeurtenis": true
      },
      "bezwaar.perPost": {
        "type": "boolean"
      },
      "bezwaar.terPostBezorgdOp": {
        "type": "date",
        "gebeurtenis": true
      },
      "bezwaar.verschoonbaar": {
        "type": "boolean"
      },
      "bezwaar.opschortingen": {
        "type": "periods"
      }
    }
  },
  "vanaf": {
    "tlv-emb": {
      "besluitOpAanvraag": [
        "aanvraag.datum"
      ],
      "bezwaar": [
        "besluit.bekendgemaaktOp"
      ],
      "beslissingOpBezwaar": [
        "bezwaar.ontvangenOp",
        "besluit.bekendgemaaktOp"
      ],
      "beslissingOpBezwaarNaVerdaging": [
        "bezwaar.ontvangenOp",
        "besluit.bekendgemaaktOp"
      ]
    }
  }
};
