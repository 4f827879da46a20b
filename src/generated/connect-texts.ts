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
    "leeg": "Het veld is leeg: het feit blijft onbekend.",
    "afwezig": "Het veld staat er niet: het feit blijft onbekend.",
    "geenTekst": "Het veld heeft andere velden in zich: de tekst wordt niet overgenomen.",
    "geenNummer": "Dit leest niet als een nummer van een besluit, of er kan een BSN in staan: het wordt niet overgenomen.",
    "naPeildatum": "Deze dag ligt na de peildatum: dan is het nog niet gebeurd. Wat nog niet is gebeurd, wordt niet geschreven.",
    "voorBegin": "Deze dag ligt vóór de dag waarop hij volgens de standaard pas kan komen. Controleer de datums in het dossier.",
    "zonderAnder": "Dit hoort bij een dag die hier niet wordt geschreven.",
    "brondatum": "Op deze dag rust de bewaartermijn van het resultaat. Zolang de dag er niet is, kan het zaaksysteem die termijn niet berekenen.",
    "vanafNaPeildatum": "Deze termijn loopt vanaf iets dat na de peildatum ligt en dus nog niet is gebeurd.",
    "nogNietBekend": "Dit is nog niet bekend. Dat het hier ontbreekt, zegt niet dat het er niet is.",
    "openNaast": "Volgens de uitkomst is er geen einddatum. Wat is geschreven, is de einddatum uit het dossier. Controleer welke van de twee klopt."
  },
  "en": {
    "geenPlaats": "The standard has no place for this.",
    "waardeZonderPlaats": "The standard has no place for this value.",
    "onvolledigeDag": "The day is not fully known.",
    "geenResultaat": "No Resultaat: the test does not say how the case ended.",
    "nietGelezen": "Nothing is taken over from this.",
    "leeg": "The field is empty: the fact stays unknown.",
    "afwezig": "The field is not there: the fact stays unknown.",
    "geenTekst": "The field holds other fields: its text is not taken over.",
    "geenNummer": "This does not read as the number of a decision, or may hold a BSN: it is not taken over.",
    "naPeildatum": "This day lies after the reference date: then it has not happened yet. What has not happened yet is not written.",
    "voorBegin": "This day lies before the day from which, by the standard, it can come. Check the dates in the file.",
    "zonderAnder": "This goes with a day that is not written here.",
    "brondatum": "The retention of the result rests on this day. As long as it is not there, the case system cannot work that term out.",
    "vanafNaPeildatum": "This term runs from something that lies after the reference date, and so has not happened yet.",
    "nogNietBekend": "This is not known yet. That it is not here does not say that there is none.",
    "openNaast": "By the outcome there is no end date. What is written is the end date of the file. Check which of the two is right."
  }
} as const;

export const koppelwoorden = {
  "nl": {
    "dag": "JJJJ-MM-DD",
    "tekst": "een tekst van 1 tot en met {meest} tekens, op één regel"
  },
  "en": {
    "dag": "YYYY-MM-DD",
    "tekst": "a text of 1 to {meest} characters, on one line"
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
      "remedie": "Verbeter de optie. Is zij niet verplicht, dan kan zij ook weg."
    },
    "connect-draft": {
      "verwacht": "het concept als JSON, een object",
      "remedie": "Maak het met algoritmeregister VRAAG --json --naar FILE, vul het daarin aan onder 'publicatie', en geef dat bestand. De pagina zonder --json is om te lezen."
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
      "remedie": "Laat het BSN weg: geen van deze standaarden heeft het hier nodig, en een dossier voor een samenwerkingsverband mag er geen bevatten."
    },
    "connect-number": {
      "verwacht": "een nummer van ten hoogste 50 tekens, met een cijfer erin en hoogstens een woord: letters, cijfers, spaties en . , / : _ ( ) # & -",
      "remedie": "Geef het nummer zoals het kantoor het gaf, zonder naam of adres."
    },
    "connect-twice": {
      "verwacht": "{veld} één keer",
      "remedie": "Laat het veld één keer staan. Hoofdletters en kleine letters maken hierin geen verschil."
    },
    "connect-regime": {
      "verwacht": "een uitkomst volgens een regime waarvoor deze namen zijn gemaakt",
      "remedie": "Deze namen horen bij een andere wet en een andere overheid. Maak voor dit regime een eigen catalogus."
    },
    "connect-stored": {
      "verwacht": "een waarde die hier kan staan",
      "remedie": "De uitkomst is na de toets veranderd. Toets de zaak opnieuw."
    },
    "connect-later": {
      "verwacht": "een dag op of voor de peildatum",
      "remedie": "Dit is op de peildatum nog niet gebeurd, en dit blok zegt dat het is gebeurd. Toets met een latere peildatum, of verbeter de dag in het dossier."
    },
    "connect-order": {
      "verwacht": "een dag op of na die van {veld}",
      "remedie": "Verbeter een van de twee dagen bij de bron, of laat een van beide weg: dan is dat feit onbekend."
    }
  }
} as const;
