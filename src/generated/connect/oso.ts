// Generated from rules/ by `npm run generate`. Do not edit.
import type { Koppeling } from "../../model/koppeling.js";
import { tlvEmbFeiten } from "./tlv-emb.feiten.js";
import { tlvEmbVanaf } from "./tlv-emb.vanaf.js";

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
  feiten: { "tlv-emb": tlvEmbFeiten },
  vanaf: { "tlv-emb": tlvEmbVanaf },
};
