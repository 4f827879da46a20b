// Generated from rules/ by `npm run generate`. Do not edit.
import type { Koppeling } from "../../model/koppeling.js";
import { vrijstellingFeiten } from "./vrijstelling.feiten.js";
import { vrijstellingVanaf } from "./vrijstelling.vanaf.js";

export const ggm: Koppeling = {
  "standaard": {
    "naam": "Gemeentelijk Gegevensmodel (GGM)",
    "beheerder": "Gemeente Delft",
    "vindplaats": "github.com/Gemeente-Delft/Gemeentelijk-Gegevensmodel, v2.5.1/ddl/4 Onderwijs/Leerplicht en Leerlingenvervoer/Diagram_Beslissingen_Leerplicht",
    "licentie": null
  },
  "versies": [
    {
      "deel": "model",
      "versie": "2.5.1",
      "getoetst": false
    }
  ],
  "vragen": {
    "vrijstelling": {
      "velden": [
        {
          "veld": "VRIJSTELLING.DATUMSTART",
          "feit": "vrijstelling.ingangsdatum"
        },
        {
          "veld": "VRIJSTELLING.DATUMEINDE",
          "feit": "vrijstelling.einddatum",
          "gevolg": "einddatum",
          "verschil": {
            "nl": "De einddatum die in het dossier staat; staat die er niet, dan het einde volgens de wet (gevolg einddatum). Leeg is in GGM ook: zonder einddatum. Bij het lezen wordt de dag het feit einddatum van het dossier, en blijft leeg onbekend.",
            "en": "The end date that the file has; where it has none, the end by law (consequence einddatum). Empty is in GGM also: without an end. When read, the day becomes the fact einddatum of the file, and empty stays unknown."
          }
        },
        {
          "veld": "VRIJSTELLING.AANVRAAGTOEGEKEND",
          "antwoord": true,
          "waarden": {
            "ja": "JA",
            "nee": "NEE",
            "onbekend": "ONBEKEND",
            "nvt": "LEEG"
          },
          "alleenHeen": true,
          "verschil": {
            "nl": "GGM schrijft hier hoe op een aanvraag is beslist. Bij deze vrijstelling wordt niets aangevraagd en beslist niemand: zij volgt uit de wet. JA is hier: het beroep voldoet op dit dossier aan de wet; LEEG: er is geen leerplicht.",
            "en": "GGM writes here how an application was decided. For this exemption nothing is applied for and nobody decides: it follows from the law. JA is here: the claim meets the law on this file; LEEG: there is no duty."
          }
        },
        {
          "veld": "AANVRAAGVRIJSTELLING.DATUMAANVRAAG",
          "feit": "kennisgeving.datum",
          "verschil": {
            "nl": "GGM noemt dit een aanvraag, en omschrijft die als een vrijstelling voor leerlingenvervoer. Hier is het de dag waarop de gemeente de kennisgeving ontving.",
            "en": "GGM calls this an application, and describes it as an exemption for school transport. Here it is the day on which the municipality received the notice."
          }
        }
      ],
      "zonder": [
        {
          "feiten": [
            "kennisgeving.grondVermeld"
          ],
          "reden": {
            "nl": "GGM heeft geen plaats voor de grond van de vrijstelling (onder a, b of c).",
            "en": "GGM has no place for the ground of the exemption (a, b or c)."
          }
        },
        {
          "feiten": [
            "verklaring.overgelegd",
            "verklaring.datum",
            "verklaring.opsteller",
            "verklaring.opstellerAangewezen",
            "verklaring.opstellerBehandelt",
            "verklaring.opstellerGekwalificeerd",
            "verklaring.oordeel"
          ],
          "reden": {
            "nl": "GGM heeft geen plaats voor de verklaring van een deskundige, en dus ook niet voor nooit geschikt.",
            "en": "GGM has no place for the statement of an expert, and so none for never fit."
          }
        },
        {
          "feiten": [
            "vrijstelling.zonderEinddatum"
          ],
          "reden": {
            "nl": "GGM heeft geen plaats voor een open einde: een lege DATUMEINDE kan ook onbekend zijn.",
            "en": "GGM has no place for an open end: an empty DATUMEINDE may be unknown too."
          }
        },
        {
          "gevolg": "einddatum",
          "reden": {
            "nl": "GGM heeft geen plaats voor een open einde: een lege DATUMEINDE kan ook onbekend zijn.",
            "en": "GGM has no place for an open end: an empty DATUMEINDE may be unknown too."
          },
          "wacht": {
            "nl": "Het einde is nog niet bekend. Een lege DATUMEINDE is in GGM ook: zonder einddatum. Dat staat hier niet vast.",
            "en": "The end is not known yet. An empty DATUMEINDE is in GGM also: without an end. That is not settled here."
          },
          "geen": {
            "nl": "Er is geen vrijstelling met een einde: het antwoord is nee, of er is geen leerplicht. Een lege DATUMEINDE is in GGM ook: zonder einddatum. Dat staat hier niet.",
            "en": "There is no exemption with an end: the answer is no, or there is no duty. An empty DATUMEINDE is in GGM also: without an end. That is not what it says here."
          },
          "naast": "vrijstelling.einddatum"
        },
        {
          "veld": "BESLISSING",
          "reden": {
            "nl": "Geen BESLISSING: de vrijstelling volgt uit de wet.",
            "en": "No BESLISSING: the exemption follows from the law."
          }
        },
        {
          "veld": "VRIJSTELLING.AANVRAAGTOEGEKEND",
          "reden": {
            "nl": "Dit is geen feit: wat de wet zegt, wordt opnieuw getoetst.",
            "en": "This is no fact: what the law says is judged again."
          }
        },
        {
          "veld": "VRIJSTELLING.VERZUIMSOORT",
          "reden": {
            "nl": "Over verzuim gaat deze vraag niet.",
            "en": "This question is not about absence."
          }
        },
        {
          "veld": "VRIJSTELLING.BUITENLANDSESCHOOLLOCATIE",
          "reden": {
            "nl": "Een school in het buitenland hoort bij een andere grond, die hier niet wordt getoetst.",
            "en": "A school abroad belongs to another ground, which is not judged here."
          }
        },
        {
          "veld": "AANVRAAGVRIJSTELLING.BUITENLANDSESCHOOLLOCATIE",
          "reden": {
            "nl": "Een school in het buitenland hoort bij een andere grond, die hier niet wordt getoetst.",
            "en": "A school abroad belongs to another ground, which is not judged here."
          }
        }
      ]
    }
  },
  feiten: { "vrijstelling": vrijstellingFeiten },
  vanaf: { "vrijstelling": vrijstellingVanaf },
};
