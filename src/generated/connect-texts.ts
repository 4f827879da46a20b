// Generated from rules/ by `npm run generate`. Do not edit.
export const agenda = {
  "nl": {
    "herinnering": "Nog {dagen} dagen: {titel}",
    "herinneringEen": "Nog 1 dag: {titel}",
    "laatsteDag": "Laatste dag",
    "wie": "Wie",
    "vindplaats": "Vindplaats",
    "volgens": "Volgens",
    "slot": "Berekend uit wat is ingevuld. Geen besluit en geen juridisch advies."
  },
  "en": {
    "herinnering": "{dagen} days left: {titel}",
    "herinneringEen": "1 day left: {titel}",
    "laatsteDag": "Last day",
    "wie": "Who",
    "vindplaats": "Place in the law",
    "volgens": "By",
    "slot": "Worked out from what was filled in. No decision and no legal advice."
  }
} as const;

export const koppeling = {
  "nl": {
    "geenPlaats": "De standaard heeft hier geen plaats voor.",
    "waardeZonderPlaats": "De standaard heeft voor deze waarde geen plaats.",
    "onvolledigeDag": "De dag is niet volledig bekend.",
    "geenResultaat": "Geen Resultaat: de toets zegt niet hoe de zaak is geëindigd.",
    "nietGelezen": "Hier wordt niets uit overgenomen.",
    "leeg": "Het veld is leeg: het feit blijft onbekend."
  },
  "en": {
    "geenPlaats": "The standard has no place for this.",
    "waardeZonderPlaats": "The standard has no place for this value.",
    "onvolledigeDag": "The day is not fully known.",
    "geenResultaat": "No Resultaat: the test does not say how the case ended.",
    "nietGelezen": "Nothing is taken over from this.",
    "leeg": "The field is empty: the fact stays unknown."
  }
} as const;

export const koppelwoorden = {
  "nl": {
    "dag": "JJJJ-MM-DD"
  },
  "en": {
    "dag": "YYYY-MM-DD"
  }
} as const;

export const koppelfouten = {
  "nl": {
    "connect-question": {
      "verwacht": "een van de vragen waarvoor deze standaard namen heeft: {keuze}",
      "remedie": "Geef een uitkomst of een beschrijving van zo'n vraag."
    },
    "connect-hypothetical": {
      "verwacht": "een uitkomst volgens geldend recht of beleid",
      "remedie": "Toets met een regime dat geldt. Wat een voorstel zou zeggen, hoort niet in een echte zaak."
    },
    "connect-option": {
      "verwacht": "{keuze}",
      "remedie": "Verbeter de optie, of laat haar weg: wat dan ontbreekt, staat in het antwoord."
    },
    "connect-form": {
      "verwacht": "{keuze}",
      "remedie": "Geef het zoals de standaard het schrijft."
    },
    "connect-value": {
      "verwacht": "{keuze}",
      "remedie": "Verbeter de waarde bij de bron, of laat het veld weg: dan is het feit onbekend."
    },
    "connect-missing": {
      "verwacht": "een waarde: de standaard eist dit veld",
      "remedie": "Vul {plaats} in. Er wordt niets voor verzonnen."
    },
    "connect-xml": {
      "verwacht": "welgevormde XML zonder DOCTYPE",
      "remedie": "Controleer of het hele bestand is gelezen, in UTF-8."
    },
    "connect-block": {
      "verwacht": "ten minste een blok {keuze}",
      "remedie": "Geef het dossier waarin het blok staat, of het blok zelf."
    },
    "connect-bsn": {
      "verwacht": "geen BSN",
      "remedie": "Vraag een dossier zonder BSN: een dossier voor een samenwerkingsverband mag er geen bevatten."
    }
  }
} as const;
