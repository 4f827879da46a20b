// Generated from rules/ by `npm run generate`. Do not edit.
import type { Koppeling } from "../../model/koppeling.js";

export const tlvEmbFeiten: Koppeling["feiten"][string] = {
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
};
