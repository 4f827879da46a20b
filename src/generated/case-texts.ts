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
    "nieuw": {
      "geschreven": "{map}: {aantal} bestanden. Elke controle slaagt nu; verander telkens iets, en proef weer.",
      "daarna": "Hoe nu verder",
      "eigenaar": "Zet in {bestand} wie dit maakte en ervoor instaat (eigenaar).",
      "bron": "Vervang de tekst in bronnen/ door die van u, en haal haar in de regels letterlijk aan.",
      "basis": "Wat hier niet staat, komt uit {basis}. Lees wat dat regime al vraagt voordat u iets toevoegt.",
      "proef": "leerplicht-tlv proef {map}"
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
    "nieuw": {
      "geschreven": "{map}: {aantal} files. Each check passes now; change one thing at a time, and try again.",
      "daarna": "What next",
      "eigenaar": "Say in {bestand} who made this and answers for it (eigenaar).",
      "bron": "Put your own text in the place of the one in bronnen/, and quote it word for word in the rules.",
      "basis": "What does not stand here comes from {basis}. Read what that regime asks already before you add anything.",
      "proef": "leerplicht-tlv proef {map}"
    }
  }
} as const;
