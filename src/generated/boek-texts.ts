// Generated from rules/ by `npm run generate`. Do not edit.
export const boekTeksten = {
  "nl": {
    "naam": "Het boek van de regels"
  },
  "en": {
    "naam": "The book of the rules"
  }
} as const;
