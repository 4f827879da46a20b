// Generated from rules/ by `npm run generate`. Do not edit.
import type { Koppeling } from "../../model/koppeling.js";
import { tlvEmbVanaf } from "./tlv-emb.vanaf.js";
import { vrijstellingVanaf } from "./vrijstelling.vanaf.js";

export const ical: Koppeling = {
  "standaard": {
    "naam": "iCalendar",
    "beheerder": "IETF",
    "vindplaats": "RFC 5545",
    "licentie": null
  },
  "versies": [
    {
      "deel": "agenda",
      "versie": "2.0",
      "getoetst": false
    }
  ],
  "vragen": {
    "tlv-emb": {
      "velden": [],
      "zonder": [],
      "termijnen": [
        {
          "termijn": "besluitOpAanvraag",
          "feit": "besluit.bekendgemaaktOp",
          "reden": {
            "nl": "Het besluit is bekendgemaakt: hierop is beslist.",
            "en": "The decision was made known: this was decided."
          },
          "vervalt": true
        },
        {
          "termijn": "bezwaar",
          "feit": "bezwaar.ontvangenOp",
          "reden": {
            "nl": "Er is al een bezwaar ontvangen. Voor een andere belanghebbende loopt de termijn nog.",
            "en": "An objection was received already. For another interested party the term still runs."
          }
        }
      ]
    },
    "vrijstelling": {
      "velden": [],
      "zonder": [],
      "termijnen": [
        {
          "termijn": "kennisgevingVoorAanvang",
          "feit": "kennisgeving.datum",
          "reden": {
            "nl": "Er is al een kennisgeving ontvangen. Of die op tijd en volledig is, staat in de uitkomst.",
            "en": "A notice was received already. Whether it is in time and complete is in the outcome."
          }
        },
        {
          "termijn": "kennisgevingJaarlijks",
          "feit": "kennisgeving.datum",
          "reden": {
            "nl": "Er is al een kennisgeving ontvangen. Of die op tijd en volledig is, staat in de uitkomst.",
            "en": "A notice was received already. Whether it is in time and complete is in the outcome."
          }
        }
      ]
    }
  },
  feiten: {  },
  vanaf: { "tlv-emb": tlvEmbVanaf, "vrijstelling": vrijstellingVanaf },
};
