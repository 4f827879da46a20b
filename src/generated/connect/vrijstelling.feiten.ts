// Generated from rules/ by `npm run generate`. Do not edit.
import type { Koppeling } from "../../model/koppeling.js";

export const vrijstellingFeiten: Koppeling["feiten"][string] = {
  "jongere.geboortedatum": {
    "type": "date",
    "onvolledig": true,
    "gebeurtenis": true
  },
  "jongere.gemeente": {
    "type": "code",
    "cijfers": 4
  },
  "jongere.ingezetene": {
    "type": "boolean"
  },
  "jongere.openbaarLichaam": {
    "type": "enum",
    "waarden": [
      "bonaire",
      "sint-eustatius",
      "saba"
    ]
  },
  "jongere.eersteSchooldag": {
    "type": "date"
  },
  "jongere.volledigeSchooljaren": {
    "type": "integer",
    "minimum": 0,
    "maximum": 20
  },
  "jongere.startkwalificatie": {
    "type": "boolean"
  },
  "jongere.kwalificatieplichtUitgezonderd": {
    "type": "boolean"
  },
  "jongere.meerderjarig": {
    "type": "boolean"
  },
  "kennisgeving.indiener": {
    "type": "enum",
    "waarden": [
      "ouder-met-gezag",
      "voogd",
      "feitelijke-verzorger",
      "jongere-zelf",
      "school",
      "gemeente",
      "samenwerkingsverband",
      "ander"
    ]
  },
  "kennisgeving.gemeente": {
    "type": "code",
    "cijfers": 4
  },
  "kennisgeving.openbaarLichaam": {
    "type": "enum",
    "waarden": [
      "bonaire",
      "sint-eustatius",
      "saba"
    ]
  },
  "kennisgeving.datum": {
    "type": "date",
    "gebeurtenis": true
  },
  "kennisgeving.soort": {
    "type": "enum",
    "waarden": [
      "voor-aanvang-leerplicht",
      "jaarlijks",
      "tussentijds"
    ]
  },
  "kennisgeving.gegevensVolledig": {
    "type": "boolean"
  },
  "kennisgeving.grondVermeld": {
    "type": "boolean"
  },
  "kennisgeving.tussentijdsMogelijk": {
    "type": "boolean"
  },
  "verklaring.overgelegd": {
    "type": "boolean"
  },
  "verklaring.datum": {
    "type": "date",
    "gebeurtenis": true
  },
  "verklaring.opsteller": {
    "type": "enum",
    "waarden": [
      "arts",
      "pedagoog",
      "psycholoog",
      "ander"
    ]
  },
  "verklaring.opstellerAangewezen": {
    "type": "boolean"
  },
  "verklaring.opstellerBehandelt": {
    "type": "boolean"
  },
  "verklaring.opstellerGekwalificeerd": {
    "type": "boolean"
  },
  "verklaring.oordeel": {
    "type": "enum",
    "waarden": [
      "niet-geschikt",
      "nooit-geschikt",
      "geschikt"
    ]
  },
  "vrijstelling.ingangsdatum": {
    "type": "date"
  },
  "vrijstelling.einddatum": {
    "type": "date",
    "nietVoor": "vrijstelling.ingangsdatum"
  },
  "vrijstelling.zonderEinddatum": {
    "type": "boolean"
  },
  "afweging.onderwijskundigPerspectiefBetrokken": {
    "type": "boolean"
  },
  "afweging.beeldOndersteuningsaanbodVolledig": {
    "type": "boolean"
  },
  "afweging.beeldLeermogelijkhedenVolledig": {
    "type": "boolean"
  },
  "afweging.gebrekAanPassendAanbod": {
    "type": "boolean"
  },
  "afweging.ernstigeKlachtenOnvermijdelijk": {
    "type": "boolean"
  },
  "afweging.afwijkingOnderwijstijdMogelijk": {
    "type": "boolean"
  },
  "afweging.inhoudelijkOordeelDoor": {
    "type": "enum",
    "waarden": [
      "jeugdarts",
      "deskundige-artikel-7",
      "leerplichtambtenaar",
      "casusregisseur",
      "ander"
    ]
  },
  "afweging.samenwerkingsverbandBetrokken": {
    "type": "boolean"
  },
  "casusregisseur.benoemd": {
    "type": "boolean"
  },
  "casusregisseur.benoemdDoor": {
    "type": "enum",
    "waarden": [
      "gemeente",
      "ander"
    ]
  },
  "casusregisseur.functie": {
    "type": "enum",
    "waarden": [
      "leerplichtambtenaar",
      "ander"
    ]
  },
  "casusregisseur.verantwoordelijkVoor": {
    "type": "list",
    "waarden": [
      "proces",
      "monitoring",
      "evaluatie"
    ]
  },
  "wetsvoorstel.eisenSamenwerkingsverbandVervuld": {
    "type": "boolean"
  },
  "wetsvoorstel.eisenDuurVervuld": {
    "type": "boolean"
  },
  "wetsvoorstel.eisenBesluitVervuld": {
    "type": "boolean"
  },
  "wetsvoorstel.eisenHernieuwdBeroepVervuld": {
    "type": "boolean"
  },
  "wetsvoorstel.eisenRegieVervuld": {
    "type": "boolean"
  },
  "wetsvoorstel.overigeEisenVervuld": {
    "type": "boolean"
  },
  "naVrijstelling.verantwoordelijken": {
    "type": "list",
    "waarden": [
      "gemeente",
      "zorgkantoor",
      "ouders",
      "zorgverzekeraar",
      "onderwijs"
    ]
  }
};
