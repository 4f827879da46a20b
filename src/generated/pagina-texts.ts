// Generated from rules/ by `npm run generate`. Do not edit.
export const paginaTeksten = {
  "nl": {
    "naam": "Een dossier beoordelen"
  },
  "en": {
    "naam": "Judge a file"
  }
} as const;
