// Generated from rules/ by `npm run generate`. Do not edit.
export const testTeksten = {
  "nl": {
    "dossier": "dit dossier",
    "niets": "niets",
    "leeg": "leeg",
    "onbekendeDag": "een dag die nog niet bekend is",
    "personen": {
      "jongere.geboortedatum": {
        "bekend": "deze jongere (geboren {geboren})",
        "onbekend": "deze jongere"
      },
      "leerling.geboortedatum": {
        "bekend": "deze leerling (geboren {geboren})",
        "onbekend": "deze leerling"
      }
    },
    "redenen": {
      "ja": "aan alles wat daarvoor nodig is, is voldaan",
      "nvt": "deze conclusie is hier niet aan de orde",
      "onbekend": "nog niet bekend is {feiten}",
      "vervuld": "vervuld is \"{voorwaarde}\" ({feiten}; {vindplaats})",
      "nietVervuld": "niet vervuld is \"{voorwaarde}\" ({feiten}; {vindplaats})",
      "feit": "{feit} is {waarde}",
      "bekend": "het is bekend ({waarde})",
      "maaktNietUit": "het verandert de uitkomst niet meer"
    },
    "matchers": {
      "geenUitkomst": "Dit is geen uitkomst van evaluate. Is het een belofte, gebruik dan await of .resolves.",
      "geenConclusie": "Het regime {regime} heeft geen conclusie {conclusie}. {suggestie}",
      "antwoord": "Voor {wie} is het antwoord {gevonden} en niet {verwacht}: {reden}.",
      "antwoordToch": "Voor {wie} is het antwoord wel {gevonden}: {reden}.",
      "conclusie": "Voor {wie} is {conclusie} {gevonden} en niet {verwacht}: {reden}.",
      "conclusieToch": "Voor {wie} is {conclusie} wel {gevonden}: {reden}.",
      "ontbreekt": "Voor {wie} ontbreekt {feit} niet: {reden}.",
      "ontbreektToch": "Voor {wie} ontbreekt {feit} wel: {vraag}",
      "ontbreektAlleen": "Voor {wie} ontbreekt: {gevonden}. Verwacht was: {verwacht}.",
      "ontbreektAlleenToch": "Voor {wie} ontbreekt precies dit: {verwacht}.",
      "ontbreektOnzeker": "Voor {wie} is niet zeker dat de lijst van wat ontbreekt precies is: {gevonden}.",
      "waarschuwing": "Voor {wie} is de waarschuwing {code} niet gegeven. Gegeven is: {gevonden}.",
      "waarschuwingToch": "Voor {wie} is de waarschuwing {code} wel gegeven: {zin}",
      "termijn": "Voor {wie} loopt de termijn \"{titel}\" tot en met {gevonden} en niet tot en met {verwacht}. {reden}",
      "termijnToch": "Voor {wie} loopt de termijn \"{titel}\" wel tot en met {gevonden}.",
      "geenTermijn": "Voor {wie} loopt er geen termijn {termijn}. Wel lopen: {gevonden}.",
      "gevolg": "Voor {wie} is {gevolg} {gevonden} en niet {verwacht}. {reden}",
      "gevolgToch": "Voor {wie} is {gevolg} wel {gevonden}."
    },
    "eigenschappen": {
      "verandertLater": "Voor {wie} is {conclusie} {toen}, en dat wordt {nu} als bekend wordt: {feiten}. Een antwoord dat vaststaat, verandert niet.",
      "vermeldingVerandertLater": "Voor {wie} staat de vermelding van {conclusie} vast ({toen}), en toch wordt die {nu} als bekend wordt: {feiten}.",
      "volledigMaarOpen": "Voor {wie} is alles bekend, en toch is {conclusie} nog onbekend. Vraagt een regel naar een feit dat een ander antwoord uitsluit?",
      "nietGemist": "Voor {wie} verandert {feit} de uitkomst, maar het staat niet in ontbreekt.",
      "teVeelGemist": "Voor {wie} staat {feit} in ontbreekt, maar geen waarde ervan verandert de uitkomst.",
      "onbekendTelt": "Voor {wie} is \"{voorwaarde}\" {oordeel}, terwijl niet bekend is: {feiten}. Onbekend is geen nee.",
      "onbekendBeslist": "Voor {wie} is {conclusie} {oordeel} door \"{voorwaarde}\", en dat is nog onbekend.",
      "andereUitkomst": "Voor {wie} is de uitkomst anders {wanneer}: {verschil}.",
      "andereMotor": "Voor {wie} zijn de voorwaarden van {conclusie} {hier}, en volgens json-rules-engine {daar}.",
      "gevolgVerandert": "Voor {wie} is {gevolg} {toen}, en dat wordt {nu} als bekend wordt: {feiten}. Een gevolg dat is gegeven, verandert niet.",
      "gevolgOnverklaard": "Voor {wie} heeft {gevolg} geen waarde, en geen toelichting die zegt waarom.",
      "overlayVerandert": "Voor {wie} is {conclusie} {onder} onder {basis} en {over} onder {regime}, dat deze conclusie met rust laat.",
      "nietGeweigerd": "Dit toetsverzoek moet worden geweigerd met {code} op {pad}. Gevonden is: {gevonden}."
    },
    "wanneer": {
      "weer": "als hetzelfde toetsverzoek weer wordt getoetst, tegelijk met een ander",
      "gelezen": "als het toetsverzoek eerst met parse is gelezen",
      "opgeslagen": "als zij is bewaard en weer gelezen",
      "volgorde": "als sleutels en lijsten in een andere volgorde staan",
      "bestanden": "als de regelbestanden in een andere volgorde staan",
      "null": "als wat onbekend is null is",
      "undefined": "als wat onbekend is undefined is",
      "gecompileerd": "als het regime is gecompileerd",
      "minderDiep": "als alleen het antwoord of de lijsten worden gevraagd",
      "herhaald": "als het bewijs wordt herhaald"
    }
  },
  "en": {
    "dossier": "this file",
    "niets": "nothing",
    "leeg": "empty",
    "onbekendeDag": "a day that is not yet known",
    "personen": {
      "jongere.geboortedatum": {
        "bekend": "this young person (born {geboren})",
        "onbekend": "this young person"
      },
      "leerling.geboortedatum": {
        "bekend": "this pupil (born {geboren})",
        "onbekend": "this pupil"
      }
    },
    "redenen": {
      "ja": "everything that it takes is met",
      "nvt": "this conclusion does not arise here",
      "onbekend": "not yet known is {feiten}",
      "vervuld": "met is \"{voorwaarde}\" ({feiten}; {vindplaats})",
      "nietVervuld": "not met is \"{voorwaarde}\" ({feiten}; {vindplaats})",
      "feit": "{feit} is {waarde}",
      "bekend": "it is known ({waarde})",
      "maaktNietUit": "it can no longer change the outcome"
    },
    "matchers": {
      "geenUitkomst": "This is not an outcome of evaluate. If it is a promise, use await or .resolves.",
      "geenConclusie": "The regime {regime} has no conclusion {conclusie}. {suggestie}",
      "antwoord": "For {wie} the answer is {gevonden} and not {verwacht}: {reden}.",
      "antwoordToch": "For {wie} the answer is {gevonden} after all: {reden}.",
      "conclusie": "For {wie} {conclusie} is {gevonden} and not {verwacht}: {reden}.",
      "conclusieToch": "For {wie} {conclusie} is {gevonden} after all: {reden}.",
      "ontbreekt": "For {wie} {feit} is not missing: {reden}.",
      "ontbreektToch": "For {wie} {feit} is missing after all: {vraag}",
      "ontbreektAlleen": "For {wie} this is missing: {gevonden}. Expected was: {verwacht}.",
      "ontbreektAlleenToch": "For {wie} exactly this is missing: {verwacht}.",
      "ontbreektOnzeker": "For {wie} it is not certain that the list of what is missing is exact: {gevonden}.",
      "waarschuwing": "For {wie} the warning {code} was not given. Given was: {gevonden}.",
      "waarschuwingToch": "For {wie} the warning {code} was given after all: {zin}",
      "termijn": "For {wie} the term \"{titel}\" runs until {gevonden} and not until {verwacht}. {reden}",
      "termijnToch": "For {wie} the term \"{titel}\" runs until {gevonden} after all.",
      "geenTermijn": "For {wie} there is no term {termijn}. There is: {gevonden}.",
      "gevolg": "For {wie} {gevolg} is {gevonden} and not {verwacht}. {reden}",
      "gevolgToch": "For {wie} {gevolg} is {gevonden} after all."
    },
    "eigenschappen": {
      "verandertLater": "For {wie} {conclusie} is {toen}, and it becomes {nu} once this is known: {feiten}. A settled answer never changes.",
      "vermeldingVerandertLater": "For {wie} the listing of {conclusie} is settled ({toen}), and yet it becomes {nu} once this is known: {feiten}.",
      "volledigMaarOpen": "For {wie} everything is known, and yet {conclusie} is still unknown. Does a rule ask for a fact that another answer excludes?",
      "nietGemist": "For {wie} {feit} changes the outcome, but it is not listed as missing.",
      "teVeelGemist": "For {wie} {feit} is listed as missing, but no value of it changes the outcome.",
      "onbekendTelt": "For {wie} \"{voorwaarde}\" is {oordeel}, while this is not known: {feiten}. Unknown is never no.",
      "onbekendBeslist": "For {wie} {conclusie} is {oordeel} by \"{voorwaarde}\", and that is not yet known.",
      "andereUitkomst": "For {wie} the outcome is another one {wanneer}: {verschil}.",
      "andereMotor": "For {wie} the conditions of {conclusie} are {hier}, and under json-rules-engine {daar}.",
      "gevolgVerandert": "For {wie} {gevolg} is {toen}, and it becomes {nu} once this is known: {feiten}. A consequence that is given never changes.",
      "gevolgOnverklaard": "For {wie} {gevolg} has no value, and no explanation that says why.",
      "overlayVerandert": "For {wie} {conclusie} is {onder} under {basis} and {over} under {regime}, which leaves this conclusion alone.",
      "nietGeweigerd": "This request must be refused with {code} at {pad}. Found was: {gevonden}."
    },
    "wanneer": {
      "weer": "when the same request is judged again, at the same time as another",
      "gelezen": "when the request was first read by parse",
      "opgeslagen": "when it was stored and read again",
      "volgorde": "when keys and lists stand in another order",
      "bestanden": "when the rule files stand in another order",
      "null": "when what is unknown is null",
      "undefined": "when what is unknown is undefined",
      "gecompileerd": "when the regime is compiled",
      "minderDiep": "when only the answer or the lists are asked for",
      "herhaald": "when the record is repeated"
    }
  }
} as const;
