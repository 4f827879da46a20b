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
    }
  }
} as const;
