// Generated from rules/ by `npm run generate`. Do not edit.
export const siteTeksten = {
  "nl": {
    "naarTekst": "Naar de tekst",
    "voet": "Dit pakket neemt geen besluit en geeft geen juridisch advies. De teksten die het aanhaalt komen uit kopieën; wetten.overheid.nl beslist.",
    "tekens": {
      "ja": "✓",
      "nee": "✕",
      "onbekend": "?",
      "nvt": "–"
    },
    "begin": {
      "titel": "Leerplicht en toelaatbaarheid, als regels",
      "inleiding": "De Nederlandse regels over vrijstelling van de leerplicht op lichamelijke of psychische gronden en over de toelaatbaarheidsverklaring, zo dat een machine ze toepast en een jurist ze leest.",
      "boek": {
        "titel": "Het boek van de regels",
        "tekst": "Lees de wet met de regels ernaast: elk artikel, elke regel, elk feit, met wat niet is gecodeerd en waarom."
      },
      "pagina": {
        "titel": "Een dossier beoordelen",
        "tekst": "Beantwoord vragen over een dossier en zie het antwoord, wat nog ontbreekt en waarom. Wat u invult blijft op uw eigen computer."
      },
      "api": {
        "titel": "Naslag voor ontwikkelaars",
        "tekst": "Elke functie en elk veld van het pakket. In het Engels."
      }
    }
  },
  "en": {
    "naarTekst": "To the text",
    "voet": "This package takes no decision and gives no legal advice. The texts that it quotes come from copies; wetten.overheid.nl decides.",
    "tekens": {
      "ja": "✓",
      "nee": "✕",
      "onbekend": "?",
      "nvt": "–"
    },
    "begin": {
      "titel": "Compulsory schooling and admissibility, as rules",
      "inleiding": "The Dutch rules on exemption from compulsory schooling on physical or psychological grounds and on the declaration of admissibility, so that a machine applies them and a lawyer reads them.",
      "boek": {
        "titel": "The book of the rules",
        "tekst": "Read the law with the rules beside it: each article, rule and fact, with what is not encoded and why."
      },
      "pagina": {
        "titel": "Judge a file",
        "tekst": "Answer questions about a file and see the answer, what is still missing and why. What you fill in stays on your own computer."
      },
      "api": {
        "titel": "Reference for developers",
        "tekst": "Every function and every field of the package. In English."
      }
    }
  }
} as const;
