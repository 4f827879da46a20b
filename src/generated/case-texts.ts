// Generated from rules/ by `npm run generate`. Do not edit.
export const zakenTeksten = {
  "nl": {
    "mutanten": {
      "uitslag": "{regime}: {gedood} van {mutanten} mutanten gedood ({score}%) door {zaken} zaken. Bij het laden al geweigerd: {geweigerd}.",
      "voortgang": "{regime}: {mutanten} mutanten geprobeerd, {overleven} overleven",
      "gelijkwaardig": "Bewezen gelijkwaardig, en dus niet meegeteld: {gelijkwaardig}.",
      "zaak": "Deze zaak zou het merken, in {bestand}:",
      "zin": "Hier maakt verschil: {wat}",
      "soorten": {
        "voorwaarde-weg": {
          "wat": "de voorwaarde \"{naam}\" vervalt",
          "waarom": "Geen zaak hangt af van deze voorwaarde alleen."
        },
        "vergelijking-om": {
          "wat": "\"{naam}\": {was} wordt {wordt}",
          "waarom": "Geen zaak ziet of deze voorwaarde vervuld is of niet."
        },
        "grens": {
          "wat": "\"{naam}\": {was} wordt {wordt}",
          "waarom": "Geen zaak ligt op deze grens of de dag ernaast."
        },
        "all-any": {
          "wat": "\"{naam}\": alle voorwaarden wordt een ervan, of andersom ({wordt})",
          "waarom": "Geen zaak vervult de ene voorwaarde en de andere niet."
        },
        "waarde": {
          "wat": "\"{naam}\": {was} wordt {wordt}",
          "waarom": "Geen zaak kijkt naar de waarde die verandert."
        },
        "kracht": {
          "wat": "\"{naam}\": de kracht {was} wordt {wordt}",
          "waarom": "Geen zaak zegt wat het betekent als deze regel niet is vervuld."
        },
        "toepassing-weg": {
          "wat": "\"{naam}\": de toepassing vervalt",
          "waarom": "In geen zaak geldt deze regel niet."
        },
        "toepassing-om": {
          "wat": "\"{naam}\": de toepassing wordt omgekeerd",
          "waarom": "Geen zaak ziet of deze regel geldt."
        },
        "reikwijdte-weg": {
          "wat": "\"{naam}\": de reikwijdte {was} vervalt",
          "waarom": "In geen zaak valt deze regel buiten de reikwijdte."
        },
        "bewerking": {
          "wat": "\"{naam}\": {was} wordt {wordt}",
          "waarom": "Geen zaak ziet het verschil tussen deze bewerkingen."
        }
      }
    },
    "dekking": {
      "uitslag": "{regime}: {dekking}% gezien van wat {voorwaarden} voorwaarden kunnen zeggen, in {dossiers} zaken",
      "kanten": {
        "ja": "ja",
        "nee": "nee",
        "onbekend": "onbekend",
        "doorslaggevend": "beslist"
      },
      "voorwaarde": "voorwaarde"
    },
    "wegen": {
      "wel": "Wel: {namen}.",
      "niet": "Niet: {namen}.",
      "open": "Telt niet mee: {namen}.",
      "zin": "{titel}: {antwoord}. {wanneer}",
      "en": "{delen} en {laatste}",
      "of": "{delen} of {laatste}",
      "nietDit": "niet ({deel})",
      "regels": "{status}; de regels vanaf {van}",
      "regelsTot": "{status}; de regels van {van} tot en met {tot}",
      "tabel": "Wegen naar elk antwoord: {titel}",
      "leeswijzer": "Elk volledig dossier volgt precies een van deze wegen; wat niet kan samengaan, staat er niet in. Een punt (·) is niet meer van belang, of volgt al uit de rest van de rij. Van een dossier waarin nog iets onbekend is, staat de weg soms nog niet vast.",
      "telt": "Bij \"open\" telt het op zo'n dossier niet mee, en blijft het open.",
      "weg": "weg",
      "antwoord": "antwoord",
      "openKort": "open",
      "onderdelen": "Waaruit dat volgt",
      "overige": "Wat er verder in de uitkomst staat",
      "onderdeel": "{titel} ({kracht}; {vindplaats}): {wegen}",
      "wegen": "{aantal} naar {antwoord}",
      "meer": "Een regel als zin, met haar eigen tabel: --conclusie ID. Alle regels: --volledig.",
      "binnen": "Geldt binnen: {titel}.",
      "toepassing": "Geldt alleen bij:",
      "voorwaarden": "Voorwaarden",
      "geenTabel": "Van deze conclusie is geen tabel te maken: er zijn te veel wegen, of de voorwaarden vragen iets wat het diagram niet bevat.",
      "voortgang": "{regime}: {nummer} van {totaal} conclusies",
      "gedekt": "{titel} [{conclusie}]: {gedekt} van {aantal} wegen in de zaken",
      "gevonden": "{titel} [{conclusie}]: {aantal} wegen",
      "zonderZaak": "Van deze weg is geen zaak gevonden.",
      "geschreven": "{bestand}: {aantal} zaken"
    }
  },
  "en": {
    "mutanten": {
      "uitslag": "{regime}: {gedood} of {mutanten} mutants killed ({score}%) by {zaken} cases. Refused on loading: {geweigerd}.",
      "voortgang": "{regime}: {mutanten} mutants tried, {overleven} survive",
      "gelijkwaardig": "Proved equivalent, and so not counted: {gelijkwaardig}.",
      "zaak": "This case would notice, in {bestand}:",
      "zin": "Makes a difference here: {wat}",
      "soorten": {
        "voorwaarde-weg": {
          "wat": "the condition \"{naam}\" falls away",
          "waarom": "No case hangs on this condition alone."
        },
        "vergelijking-om": {
          "wat": "\"{naam}\": {was} becomes {wordt}",
          "waarom": "No case sees whether this condition is met or not."
        },
        "grens": {
          "wat": "\"{naam}\": {was} becomes {wordt}",
          "waarom": "No case lies on this boundary or on the day beside it."
        },
        "all-any": {
          "wat": "\"{naam}\": all conditions becomes one of them, or the other way round ({wordt})",
          "waarom": "No case meets one condition and not the other."
        },
        "waarde": {
          "wat": "\"{naam}\": {was} becomes {wordt}",
          "waarom": "No case looks at the value that changes."
        },
        "kracht": {
          "wat": "\"{naam}\": the strength {was} becomes {wordt}",
          "waarom": "No case says what it means when this rule is not met."
        },
        "toepassing-weg": {
          "wat": "\"{naam}\": the field of application falls away",
          "waarom": "There is no case to which this rule does not apply."
        },
        "toepassing-om": {
          "wat": "\"{naam}\": the field of application is turned round",
          "waarom": "No case sees whether this rule applies."
        },
        "reikwijdte-weg": {
          "wat": "\"{naam}\": the scope {was} falls away",
          "waarom": "There is no case in which this rule lies outside the scope."
        },
        "bewerking": {
          "wat": "\"{naam}\": {was} becomes {wordt}",
          "waarom": "No case sees the difference between these operations."
        }
      }
    },
    "dekking": {
      "uitslag": "{regime}: {dekking}% seen of what {voorwaarden} conditions can say, in {dossiers} cases",
      "kanten": {
        "ja": "yes",
        "nee": "no",
        "onbekend": "unknown",
        "doorslaggevend": "decides"
      },
      "voorwaarde": "condition"
    },
    "wegen": {
      "wel": "So: {namen}.",
      "niet": "Not so: {namen}.",
      "open": "Does not count: {namen}.",
      "zin": "{titel}: {antwoord}. {wanneer}",
      "en": "{delen} and {laatste}",
      "of": "{delen} or {laatste}",
      "nietDit": "not ({deel})",
      "regels": "{status}; the rules from {van}",
      "regelsTot": "{status}; the rules from {van} until {tot}",
      "tabel": "Ways to each answer: {titel}",
      "leeswijzer": "Every complete file goes exactly one of these ways; what cannot go together is left out. A dot (·) no longer matters, or follows from the rest of the row. Of a file in which something is still unknown the way may not be settled yet.",
      "telt": "Where it says \"open\" it does not count on such a file, and stays open.",
      "weg": "way",
      "antwoord": "answer",
      "openKort": "open",
      "onderdelen": "What that follows from",
      "overige": "What else stands in the outcome",
      "onderdeel": "{titel} ({kracht}; {vindplaats}): {wegen}",
      "wegen": "{aantal} to {antwoord}",
      "meer": "A rule as a sentence, with a table of its own: --conclusie ID. Every rule: --volledig.",
      "binnen": "Applies within: {titel}.",
      "toepassing": "Applies only where:",
      "voorwaarden": "Conditions",
      "geenTabel": "No table can be made of this conclusion: there are too many ways, or its conditions ask for what the diagram does not hold.",
      "voortgang": "{regime}: {nummer} of {totaal} conclusions",
      "gedekt": "{titel} [{conclusie}]: {gedekt} of {aantal} ways in the cases",
      "gevonden": "{titel} [{conclusie}]: {aantal} ways",
      "zonderZaak": "No case was found of this way.",
      "geschreven": "{bestand}: {aantal} cases"
    }
  }
} as const;
