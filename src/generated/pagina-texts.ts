// Generated from rules/ by `npm run generate`. Do not edit.
export const paginaTeksten = {
  "nl": {
    "naam": "Een dossier beoordelen",
    "andereVraag": "Andere vraag",
    "taal": "English",
    "taalUitleg": "Lees deze pagina in het Engels",
    "script": "Deze pagina rekent in uw browser en heeft daarvoor JavaScript nodig. Zet JavaScript aan, of gebruik de opdrachtregel: leerplicht-tlv toets.",
    "laden": "De regels worden geladen.",
    "kiezen": {
      "titel": "Welke vraag wilt u beantwoorden?",
      "inleiding": "Kies een vraag. Elke pagina staat op zichzelf: zij rekent in uw browser, haalt niets op en verstuurt niets.",
      "regimes": "Regels: {regimes}"
    },
    "instelling": {
      "titel": "Waarnaar wordt gekeken",
      "regime": "Volgens welke regels",
      "standaard": "De regels van die dag",
      "kies": "Kies de regels",
      "eigen": "{titel} (eigen regels)",
      "peildatum": "Peildatum",
      "peildatumUitleg": "De dag waarnaar de stand van de regels wordt gekozen.",
      "kenmerk": "Kenmerk (mag leeg blijven)",
      "kenmerkUitleg": "Een eigen zaaknummer. Nooit een naam of een BSN.",
      "opnieuw": "Nieuw dossier",
      "opnieuwUitleg": "Alle antwoorden gaan weg."
    },
    "wijze": {
      "titel": "Hoe wilt u invullen?",
      "interview": "Vraag voor vraag",
      "form": "Alles op één formulier"
    },
    "uitslag": {
      "titel": "De uitslag",
      "bezig": "Er wordt gerekend.",
      "volgens": "Volgens {regime} ({status}), op {dag}.",
      "nog": {
        "een": "Er is nog 1 feit dat ertoe doet.",
        "meer": "Er zijn nog {aantal} feiten die ertoe doen."
      },
      "klaar": "Alles wat ertoe doet is bekend.",
      "vast": {
        "een": "Het antwoord staat vast. Nog 1 feit kan iets veranderen aan wat ernaast wordt genoemd.",
        "meer": "Het antwoord staat vast. Nog {aantal} feiten kunnen iets veranderen aan wat ernaast wordt genoemd."
      },
      "voortgang": "{aantal} van {totaal} beantwoord",
      "fout": {
        "een": "Er is geen uitslag, want 1 antwoord klopt niet.",
        "meer": "Er is geen uitslag, want {aantal} antwoorden kloppen niet."
      },
      "gebroken": "Er ging iets mis in deze pagina. Uw antwoorden staan er nog: bewaar ze als bestand.",
      "oordelen": {
        "ja": "ja",
        "nee": "nee",
        "onbekend": "nog niet bekend",
        "nvt": "niet van toepassing"
      },
      "naar": "Naar de uitslag",
      "waarschuwingen": "Let op"
    },
    "vraag": {
      "titel": "De vraag van nu",
      "wijzigen": "U wijzigt een antwoord",
      "wie": "Wie dit weet",
      "bewijsstuk": "Waar het staat",
      "waarom": "Waarom dit wordt gevraagd",
      "oordeel": "Dit is een oordeel van een mens: de pagina rekent het niet uit.",
      "verder": "Verder",
      "bewaar": "Antwoord wijzigen",
      "weetNiet": "Weet ik niet",
      "terug": "Laat zoals het was",
      "kies": "Kies een antwoord, of zeg dat het nog niet bekend is.",
      "vulIn": "Vul een antwoord in, of kies Weet ik niet.",
      "vastTitel": "Het antwoord staat vast",
      "vast": "Geen antwoord kan de uitslag nog veranderen. U kunt verdergaan: dan wordt ook duidelijk wat ernaast geldt, zoals plichten en aandachtspunten.",
      "verderVragen": {
        "een": "Ga verder met 1 vraag",
        "meer": "Ga verder met {aantal} vragen"
      },
      "klaarTitel": "Er is niets meer te vragen",
      "klaar": "Alles wat ertoe doet is beantwoord. De uitslag staat op deze pagina.",
      "overgeslagen": {
        "een": "1 vraag bleef open. De uitslag zegt wie het antwoord heeft.",
        "meer": "{aantal} vragen bleven open. De uitslag zegt wie de antwoorden heeft."
      },
      "opnieuwVragen": "Vraag ze opnieuw"
    },
    "teltNietMee": {
      "titel": "Telt niet mee",
      "uitleg": "De gekozen regels kennen dit niet. De uitslag rekent er niet mee, en het komt niet in wat u meeneemt. Kiest u regels die het wel kennen, dan telt het weer mee.",
      "weg": "Haal weg",
      "wegUitleg": "Haal weg: {feit}"
    },
    "antwoorden": {
      "titel": "Uw antwoorden",
      "leeg": "Nog geen. Elk antwoord komt hier te staan, en is hier te wijzigen.",
      "wijzig": "Wijzig",
      "onbekend": "nog niet bekend"
    },
    "veld": {
      "nogNiet": "Nog niet bekend",
      "geenVanDeze": "Geen van deze",
      "geheel": "Hoeveel van de datum is bekend?",
      "day": "De hele datum",
      "month": "Alleen jaar en maand",
      "year": "Alleen het jaar",
      "datum": "Datum",
      "jaar": "Jaar",
      "maand": "Maand",
      "kiesMaand": "Kies een maand",
      "getal": "Een heel getal van {minimum} tot en met {maximum}.",
      "decimaal": "Een getal van {minimum} tot en met {maximum}, met een komma voor de decimalen (hoogstens {decimalen}).",
      "code": "Een code van {cijfers} cijfers.",
      "van": "Eerste dag",
      "totEnMet": "Laatste dag (leeg: loopt nog)",
      "periode": "Periode {nummer}",
      "periodeErbij": "Voeg een periode toe",
      "periodeWeg": "Haal periode {nummer} weg",
      "geenPeriode": "Er waren er geen",
      "fout": "Klopt niet:",
      "doetErtoe": "doet er nu toe",
      "groepStand": "{aantal} van {totaal} ingevuld",
      "groepOpen": {
        "een": "1 doet er nu toe",
        "meer": "{aantal} doen er nu toe"
      }
    },
    "fouten": {
      "date-form": "vul een hele datum in: dag, maand en jaar. Is de datum niet bekend, kies dan dat zij nog niet bekend is.",
      "date-form-onvolledig": "vul een datum in. Is de dag of de maand niet bekend, kies dan alleen jaar en maand, of alleen het jaar.",
      "date-calendar": "deze datum bestaat niet. Kijk de dag en de maand na.",
      "date-range": "het jaar moet liggen van 1900 tot en met 2200.",
      "integer-range": "vul een heel getal in van {minimum} tot en met {maximum}.",
      "decimal-range": "vul een getal in van {minimum} tot en met {maximum}, met een komma voor de decimalen: hoogstens {decimalen}.",
      "wrong-type": "kies ja of nee, of nog niet bekend.",
      "value-unknown": "dit antwoord hoort niet bij deze vraag. Kies een van de antwoorden.",
      "list-form": "kies uit de lijst, elk hoogstens één keer.",
      "code-form": "vul een code van {cijfers} cijfers in, met de nullen ervoor.",
      "periods-form": "elke periode heeft een eerste dag nodig, en een laatste dag die daar niet voor ligt; of geen laatste dag als zij nog loopt.",
      "excluded": "dit past alleen bij een ander antwoord: {ander}: {waarde}. Verander een van beide.",
      "excluded-beside": "dit kan niet naast het antwoord: {ander}: {waarde}. Verander een van beide.",
      "end-before-start": "deze dag ligt voor: {ander}. Kijk beide datums na.",
      "kenmerk-form": "gebruik 1 tot 64 letters, cijfers, spaties en . _ : / -. Begin en eindig niet met een spatie. Staat er een spatie in, dan moet er ook een cijfer in staan.",
      "kenmerk-bsn": "hier kan een BSN in staan. Gebruik een zaaknummer, met letters ervoor: ZAAK-2026-97791.",
      "peildatum-before-regime": "op deze dag bestonden deze regels nog niet. Kies een latere dag, of andere regels.",
      "no-standard-regime": "op deze dag bestonden de regels van deze pagina nog niet. Kies een latere dag, of andere regels.",
      "peildatum-after-regime": "op deze dag gelden deze regels niet meer. Kies een eerdere dag, of andere regels.",
      "peildatum-in-gap": "verwacht is {verwacht}. {remedie}",
      "regime-unknown": "deze regels heeft de pagina niet. Kies er een uit de lijst, of open de map met die regels.",
      "regime-of-other-question": "deze regels horen bij een andere vraag. Kies er een uit de lijst.",
      "regime-missing": "er zijn meer eigen regels. Kies er een uit de lijst.",
      "peildatum-missing": "vul een peildatum in.",
      "outside-window": "verwacht is {verwacht}. {remedie}",
      "unknown-key": "verwacht is {verwacht}. {remedie}",
      "unknown-fact": "deze vraag, of deze regels, kennen dit niet. {remedie}",
      "not-a-group": "verwacht is {verwacht}; gevonden is {gevonden}. {remedie}",
      "not-plain": "dit getal is te groot om mee te rekenen. Kijk het na.",
      "too-deep": "verwacht zijn {verwacht}. {remedie}",
      "too-large": "verwacht zijn {verwacht}. {remedie}",
      "more-problems": "er zijn nog {gevonden} fouten. Verbeter eerst deze."
    },
    "foutenElders": "Wat verder niet klopt",
    "ontbreekt": {
      "titel": "Wat nog ontbreekt, en wie het heeft",
      "beantwoord": "Beantwoord",
      "beantwoordUitleg": "Beantwoord: {feit}",
      "geen": "Er ontbreekt niets."
    },
    "artikelen": {
      "titel": "De artikelen",
      "uitleg": "Elke conclusie met haar vindplaats. Open er een voor de woorden van de wet.",
      "citaat": "De woorden van de bron",
      "voorwaarden": "Waarop dit rust",
      "lezing": "Hoe dit is gelezen",
      "anders": "Anders gelezen: {anders}",
      "grond": "Grond: {grond}",
      "nietGecontroleerd": "Niemand heeft dit citaat naast de tekst gelegd."
    },
    "termijnen": {
      "titel": "De termijnen",
      "geen": "Er loopt geen termijn.",
      "lijn": "Tijdlijn van de termijnen",
      "einde": "tot en met {dag}",
      "open": "de laatste dag is nog niet bekend",
      "wie": "Wie: {wie}",
      "stappen": "Hoe dit is gerekend"
    },
    "herstel": {
      "titel": "Wat nog kan",
      "bezig": "Er wordt gezocht naar wat nog kan.",
      "inleiding": "Zo kan het antwoord volgens deze regels nog veranderen. Elke weg staat op zichzelf.",
      "weg": "Weg {nummer}",
      "vanTot": "van {vroegst} tot en met {uiterlijk}",
      "vanaf": "vanaf {vroegst}",
      "tot": "uiterlijk {uiterlijk}",
      "stap": "{feit}: van {van} naar {naar}",
      "vervalt": "{feit}: vervalt",
      "of": "of een ander van: {waarden}",
      "daarna": "Daarna is het antwoord:",
      "nogTeWeten": "Dan is nog te weten: {feiten}.",
      "opnieuw": "Opnieuw vast te stellen: {feiten}.",
      "onvolledig": "Er kunnen meer wegen zijn dan hier staan.",
      "geen": "Volgens deze regels leidt niets dat nog kan tot een ja.",
      "blokkades": "Wat in de weg staat"
    },
    "anders": {
      "titel": "Hetzelfde dossier onder andere regels",
      "kies": "Vergelijk met",
      "geen": "Vergelijk niet",
      "oordeel": "Antwoord",
      "conclusie": "Wat anders uitvalt",
      "niet": "komt niet voor",
      "looptNiet": "loopt in deze zaak niet",
      "onbekend": "nog niet bekend",
      "gelijk": "Elke conclusie die beide regimes kennen valt hetzelfde uit.",
      "termijn": "laatste dag: {dag}",
      "verder": "Ga verder onder {regime}",
      "kanNiet": "Onder deze regels kan dit dossier niet worden beoordeeld:"
    },
    "uitleg": {
      "titel": "De hele uitleg",
      "voor": "Voor wie",
      "dossier": "Voor het dossier",
      "ouder": "Voor de ouders"
    },
    "meenemen": {
      "titel": "Meenemen",
      "inleiding": "Elk bestand wordt hier gemaakt, uit wat hier staat.",
      "toetsverzoek": "Het dossier, om later verder te gaan (JSON)",
      "bewijs": "Het bewijs: dossier en uitslag, om te laten narekenen (JSON)",
      "uitkomst": "De uitslag voor een ander programma (JSON)",
      "tekst": "De uitleg als tekst",
      "markdown": "De uitleg als Markdown",
      "agenda": "De termijnen voor uw agenda (.ics)",
      "afdrukken": "Druk de uitleg af",
      "gereed": "{bestand} is gemaakt."
    },
    "openen": {
      "titel": "Openen",
      "dossier": "Open een dossier of een bewijs (JSON)",
      "regels": "Open een map met eigen regels",
      "sleep": "U kunt een bestand of een map ook op deze pagina slepen.",
      "los": "Laat los om te openen",
      "geopend": "Het dossier is geopend.",
      "nietAlles": {
        "een": "Het dossier is geopend, maar 1 ding is niet overgenomen. De uitslag rekent er niet mee.",
        "meer": "Het dossier is geopend, maar {aantal} dingen zijn niet overgenomen. De uitslag rekent er niet mee."
      },
      "nietGelezen": "Dit dossier is niet geopend, want het kan niet worden gelezen.",
      "geenJson": "Dit bestand is geen JSON: het gaat mis op regel {regel}, bij teken {kolom}.",
      "teGroot": "Dit bestand is te groot voor een dossier.",
      "ietsAnders": "Dit bestand is geen toetsverzoek, geen bewijs en geen uitkomst.",
      "andereVraag": "Dit dossier gaat over een andere vraag ({vraag}). Open de pagina van die vraag.",
      "sluit": "Sluit deze melding",
      "onleesbaar": "De browser kon dit niet lezen."
    },
    "bewijs": {
      "titel": "Het bewijs is nagerekend",
      "gelijk": "gelijk",
      "gelijkUitleg": "Dezelfde vraag geeft met deze regels dezelfde uitslag.",
      "verschil": "verschil",
      "verschilUitleg": "De uitslag in het bewijs is niet wat deze regels geven.",
      "andere-vorm": "oudere vorm",
      "andere-vormUitleg": "Het bewijs heeft een oudere vorm. Vergeleken is wat beide vormen zeggen.",
      "niet-te-herhalen": "niet na te rekenen",
      "niet-te-herhalenUitleg": "De regels waarmee dit is beoordeeld zijn hier niet. Zonder die regels zegt een nieuwe uitslag niets over de oude.",
      "niet-te-beoordelenUitleg": "De regels waarmee dit is beoordeeld zijn hier wel, maar de vraag in het bewijs kan er niet mee worden beoordeeld.",
      "geenBewijs": "Dit bewijs kan niet worden gelezen:",
      "plaats": "Op {pad}",
      "woorden": {
        "een": "Op 1 plaats staan andere woorden; de uitslag is dezelfde.",
        "meer": "Op {aantal} plaatsen staan andere woorden; de uitslag is dezelfde."
      }
    },
    "regels": {
      "titel": "Eigen regels",
      "geladen": "Geladen: {titel}. Het dossier wordt nu daarnaar beoordeeld.",
      "eigenaar": "Dit zijn geen regels van dit pakket. Of zij zeggen wat de wet bedoelt, is niet beoordeeld.",
      "weg": "Haal de eigen regels weg",
      "fouten": {
        "een": "Deze regels zijn niet geladen, want er is 1 fout in.",
        "meer": "Deze regels zijn niet geladen, want er zijn {aantal} fouten in."
      },
      "geenRegime": "In deze map staat geen regime.json en geen beleid.json.",
      "teGroot": "Deze map is te groot voor regels.",
      "geenJson": "dit is geen JSON",
      "waar": "{bestand}, {plaats}",
      "fout": "Gevonden: {gevonden}. Verwacht: {verwacht}. {remedie}",
      "meer": {
        "een": "En nog 1 fout.",
        "meer": "En nog {aantal} fouten."
      }
    },
    "gegevens": {
      "titel": "Wat deze pagina met uw invoer doet",
      "punten": [
        "Zij rekent in uw browser. Zij haalt niets op en verstuurt niets: de pagina staat zichzelf geen verbinding toe.",
        "Sluit u haar, dan is alles weg, tenzij u het bewaart als bestand of hieronder kiest om het te bewaren.",
        "Zij vraagt geen naam, geen BSN, geen adres en geen diagnose. Schrijf die ook niet in het kenmerk.",
        "Een bestand dat u bewaart, bevat alles wat over de jongere is ingevuld. Behandel het zo."
      ],
      "bewaar": "Bewaar dit dossier in deze browser",
      "bewaarUitleg": "Iedereen die deze browser gebruikt kan het dan lezen.",
      "eigenVraag": "Een dossier over een vraag van uzelf bewaart de browser niet: de regels ervan bewaart hij ook niet. Bewaar het als bestand.",
      "vergeet": "Vergeet wat is bewaard",
      "vergeten": "Deze browser heeft niets meer van dit dossier.",
      "kanNiet": "Deze browser staat niet toe dat een bestand iets bewaart. Bewaar het dossier als bestand."
    }
  },
  "en": {
    "naam": "Judge a file",
    "andereVraag": "Another question",
    "taal": "Nederlands",
    "taalUitleg": "Read this page in Dutch",
    "script": "This page works things out in your browser and needs JavaScript for that. Switch JavaScript on, or use the command line: leerplicht-tlv toets.",
    "laden": "The rules are being loaded.",
    "kiezen": {
      "titel": "Which question do you want answered?",
      "inleiding": "Choose a question. Each page stands by itself: it works in your browser, fetches nothing and sends nothing.",
      "regimes": "Rules: {regimes}"
    },
    "instelling": {
      "titel": "What is looked at",
      "regime": "By which rules",
      "standaard": "The rules of that day",
      "kies": "Choose the rules",
      "eigen": "{titel} (own rules)",
      "peildatum": "Reference date",
      "peildatumUitleg": "The day that decides which state of the rules is used.",
      "kenmerk": "Case key (optional)",
      "kenmerkUitleg": "A case number of your own. Never a name or a citizen service number.",
      "opnieuw": "New file",
      "opnieuwUitleg": "All answers go away."
    },
    "wijze": {
      "titel": "How do you want to fill it in?",
      "interview": "One by one",
      "form": "All on one form"
    },
    "uitslag": {
      "titel": "The result",
      "bezig": "Working it out.",
      "volgens": "By {regime} ({status}), on {dag}.",
      "nog": {
        "een": "There is still 1 fact that matters.",
        "meer": "There are still {aantal} facts that matter."
      },
      "klaar": "All that matters is known.",
      "vast": {
        "een": "The answer is settled. One more fact can change what is listed beside it.",
        "meer": "The answer is settled. Another {aantal} facts can change what is listed beside it."
      },
      "voortgang": "{aantal} of {totaal} answered",
      "fout": {
        "een": "There is no result, for 1 answer is not right.",
        "meer": "There is no result, for {aantal} answers are not right."
      },
      "gebroken": "Something went wrong in this page. Your answers are still there: save them as a file.",
      "oordelen": {
        "ja": "yes",
        "nee": "no",
        "onbekend": "not yet known",
        "nvt": "not applicable"
      },
      "naar": "To the result",
      "waarschuwingen": "Mind"
    },
    "vraag": {
      "titel": "The question now",
      "wijzigen": "You are changing an answer",
      "wie": "Who knows this",
      "bewijsstuk": "Where it stands",
      "waarom": "Why this is asked",
      "oordeel": "This is for a person to judge: the page does not work it out.",
      "verder": "Continue",
      "bewaar": "Change the answer",
      "weetNiet": "I do not know",
      "terug": "Leave it as it was",
      "kies": "Choose an answer, or say that it is not known yet.",
      "vulIn": "Fill in an answer, or choose I do not know.",
      "vastTitel": "The answer is settled",
      "vast": "No answer can change the result any more. You can go on: then what holds beside it, such as duties and points of attention, becomes clear too.",
      "verderVragen": {
        "een": "Go on with 1 question",
        "meer": "Go on with {aantal} questions"
      },
      "klaarTitel": "There is nothing more to ask",
      "klaar": "All that matters has been answered. The result is on this page.",
      "overgeslagen": {
        "een": "1 question was left open. The result says who has the answer.",
        "meer": "{aantal} questions were left open. The result says who has the answers."
      },
      "opnieuwVragen": "Ask them again"
    },
    "teltNietMee": {
      "titel": "Does not count",
      "uitleg": "The rules that were chosen do not know this. The result does not count it, and it is not in what you take along. Choose rules that know it and it counts again.",
      "weg": "Remove",
      "wegUitleg": "Remove: {feit}"
    },
    "antwoorden": {
      "titel": "Your answers",
      "leeg": "None yet. Each answer will stand here, and can be changed here.",
      "wijzig": "Change",
      "onbekend": "not known yet"
    },
    "veld": {
      "nogNiet": "Not known yet",
      "geenVanDeze": "None of these",
      "geheel": "How much of the date is known?",
      "day": "The whole date",
      "month": "Year and month alone",
      "year": "The year alone",
      "datum": "Date",
      "jaar": "Year",
      "maand": "Month",
      "kiesMaand": "Choose a month",
      "getal": "A whole number from {minimum} up to and including {maximum}.",
      "decimaal": "A number from {minimum} up to and including {maximum}, with a point before the decimals ({decimalen} at most).",
      "code": "A code of {cijfers} digits.",
      "van": "First day",
      "totEnMet": "Last day (empty: still runs)",
      "periode": "Period {nummer}",
      "periodeErbij": "Add a period",
      "periodeWeg": "Remove period {nummer}",
      "geenPeriode": "There were none",
      "fout": "Not right:",
      "doetErtoe": "matters now",
      "groepStand": "{aantal} of {totaal} filled in",
      "groepOpen": {
        "een": "1 matters now",
        "meer": "{aantal} matter now"
      }
    },
    "fouten": {
      "date-form": "fill in a whole date: day, month and year. If the date is not known, say that it is not known yet.",
      "date-form-onvolledig": "fill in a date. If the day or the month is not known, choose year and month alone, or the year alone.",
      "date-calendar": "this date does not exist. Look at the day and the month again.",
      "date-range": "the year must lie from 1900 up to and including 2200.",
      "integer-range": "fill in a whole number from {minimum} up to and including {maximum}.",
      "decimal-range": "fill in a number from {minimum} up to and including {maximum}, with a point before the decimals: {decimalen} at most.",
      "wrong-type": "choose yes or no, or not known yet.",
      "value-unknown": "this answer does not belong to this question. Choose one of the answers.",
      "list-form": "choose from the list, each once at most.",
      "code-form": "fill in a code of {cijfers} digits, with the noughts before it.",
      "periods-form": "each period needs a first day, and a last day that does not lie before it; or no last day if it still runs.",
      "excluded": "this only goes with another answer: {ander}: {waarde}. Change one of the two.",
      "excluded-beside": "this cannot stand beside the answer: {ander}: {waarde}. Change one of the two.",
      "end-before-start": "this day lies before: {ander}. Look at both dates again.",
      "kenmerk-form": "use 1 to 64 letters, digits, spaces and . _ : / -. Do not begin or end with a space. With a space in it, it must have a digit too.",
      "kenmerk-bsn": "a citizen service number can stand in this. Use a case number, with letters before it: ZAAK-2026-97791.",
      "peildatum-before-regime": "on this day these rules did not exist yet. Choose a later day, or other rules.",
      "no-standard-regime": "on this day the rules of this page did not exist yet. Choose a later day, or other rules.",
      "peildatum-after-regime": "on this day these rules no longer hold. Choose an earlier day, or other rules.",
      "peildatum-in-gap": "on this day these rules have no rule. Choose another day, or other rules.",
      "regime-unknown": "the page does not have these rules. Choose from the list, or open the folder with those rules.",
      "regime-of-other-question": "these rules are on another question. Choose from the list.",
      "regime-missing": "there are more rules of your own. Choose from the list.",
      "peildatum-missing": "fill in a reference date.",
      "outside-window": "this day cannot stand beside the other days. Look at it, and at the days that it follows from.",
      "unknown-key": "a request has no such key. Look at how it is spelt, or leave it out.",
      "unknown-fact": "this question, or these rules, have no such fact. Look at how it is spelt, or leave it out; a name, a citizen service number, an address or a diagnosis does not belong in a request.",
      "not-a-group": "facts should stand here, each under its name, and something else does.",
      "not-plain": "this number is too large to work with. Look at it again.",
      "too-deep": "what stands here has more levels than a request has. Give facts in their groups, and nothing below them.",
      "too-large": "this holds more values than a request can have. Give the facts of one case alone.",
      "more-problems": "there are {gevonden} more mistakes. Mend these first."
    },
    "foutenElders": "What else is not right",
    "ontbreekt": {
      "titel": "What is missing, and who has it",
      "beantwoord": "Answer",
      "beantwoordUitleg": "Answer: {feit}",
      "geen": "Nothing is missing."
    },
    "artikelen": {
      "titel": "The articles",
      "uitleg": "Each conclusion with its place in the law. Open one for the words of the law; quotes stay in Dutch.",
      "citaat": "The words of the source",
      "voorwaarden": "What this rests on",
      "lezing": "How this was read",
      "anders": "Read otherwise: {anders}",
      "grond": "Ground: {grond}",
      "nietGecontroleerd": "Nobody has held this quote against the text."
    },
    "termijnen": {
      "titel": "The terms",
      "geen": "No term runs.",
      "lijn": "Time line of the terms",
      "einde": "up to and including {dag}",
      "open": "the last day is not known yet",
      "wie": "Who: {wie}",
      "stappen": "How this was worked out"
    },
    "herstel": {
      "titel": "What can still be done",
      "bezig": "Looking for what can still be done.",
      "inleiding": "This is how the answer can still change by these rules. Each way stands by itself.",
      "weg": "Way {nummer}",
      "vanTot": "from {vroegst} up to and including {uiterlijk}",
      "vanaf": "from {vroegst} on",
      "tot": "by {uiterlijk} at the latest",
      "stap": "{feit}: from {van} to {naar}",
      "vervalt": "{feit}: falls away",
      "of": "or another of: {waarden}",
      "daarna": "After that the answer is:",
      "nogTeWeten": "Then is still to be known: {feiten}.",
      "opnieuw": "To be established again: {feiten}.",
      "onvolledig": "There may be more ways than are listed here.",
      "geen": "By these rules nothing that can still be done leads to a yes.",
      "blokkades": "What stands in the way"
    },
    "anders": {
      "titel": "The same file under other rules",
      "kies": "Compare with",
      "geen": "Do not compare",
      "oordeel": "Answer",
      "conclusie": "What comes out otherwise",
      "niet": "does not occur",
      "looptNiet": "does not run in this case",
      "onbekend": "not known yet",
      "gelijk": "Each conclusion that both regimes have comes out the same.",
      "termijn": "last day: {dag}",
      "verder": "Go on under {regime}",
      "kanNiet": "By these rules this file cannot be judged:"
    },
    "uitleg": {
      "titel": "The whole explanation",
      "voor": "For whom",
      "dossier": "For the file",
      "ouder": "For the parents"
    },
    "meenemen": {
      "titel": "Take along",
      "inleiding": "Each file is made here, of what stands here.",
      "toetsverzoek": "The file, to go on with later (JSON)",
      "bewijs": "The record: file and result, to have it worked out again (JSON)",
      "uitkomst": "The result for another program (JSON)",
      "tekst": "The explanation as text",
      "markdown": "The explanation as Markdown",
      "agenda": "The terms for your calendar (.ics)",
      "afdrukken": "Print the explanation",
      "gereed": "{bestand} has been made."
    },
    "openen": {
      "titel": "Open",
      "dossier": "Open a file of a case or a record (JSON)",
      "regels": "Open a folder with rules of your own",
      "sleep": "You can also drag a file or a folder onto this page.",
      "los": "Let go to open",
      "geopend": "The file was opened.",
      "nietAlles": {
        "een": "The file was opened, but 1 thing was left out. The result does not count it.",
        "meer": "The file was opened, but {aantal} things were left out. The result does not count them."
      },
      "nietGelezen": "This file was not opened, for it cannot be read.",
      "geenJson": "This file is no JSON: it goes wrong on line {regel}, at character {kolom}.",
      "teGroot": "This file is too large for a case.",
      "ietsAnders": "This file is no request, no record and no outcome.",
      "andereVraag": "This file is about another question ({vraag}). Open the page of that question.",
      "sluit": "Close this message",
      "onleesbaar": "The browser could not read this."
    },
    "bewijs": {
      "titel": "The record was worked out again",
      "gelijk": "the same",
      "gelijkUitleg": "The same request gives the same result by these rules.",
      "verschil": "a difference",
      "verschilUitleg": "The result in the record is not what these rules give.",
      "andere-vorm": "an older form",
      "andere-vormUitleg": "The record has an older form. What both forms say was compared.",
      "niet-te-herhalen": "cannot be repeated",
      "niet-te-herhalenUitleg": "The rules by which this was judged are not here. Without them a new result says nothing of the old one.",
      "niet-te-beoordelenUitleg": "The rules by which this was judged are here, but the request in the record cannot be judged by them.",
      "geenBewijs": "This record cannot be read:",
      "plaats": "At {pad}",
      "woorden": {
        "een": "In 1 place the words differ; the result is the same.",
        "meer": "In {aantal} places the words differ; the result is the same."
      }
    },
    "regels": {
      "titel": "Rules of your own",
      "geladen": "Loaded: {titel}. The file is now judged by it.",
      "eigenaar": "These are no rules of this package. Whether they say what the law means was not judged.",
      "weg": "Remove the rules of your own",
      "fouten": {
        "een": "These rules were not loaded, for there is 1 mistake in them.",
        "meer": "These rules were not loaded, for there are {aantal} mistakes in them."
      },
      "geenRegime": "This folder holds no regime.json and no beleid.json.",
      "teGroot": "This folder is too large for rules.",
      "geenJson": "this is no JSON",
      "waar": "{bestand}, {plaats}",
      "fout": "Found: {gevonden}. Expected: {verwacht}. {remedie}",
      "meer": {
        "een": "And 1 more mistake.",
        "meer": "And {aantal} more mistakes."
      }
    },
    "gegevens": {
      "titel": "What this page does with what you fill in",
      "punten": [
        "It works in your browser. It fetches nothing and sends nothing: the page allows itself no connection.",
        "When you close it everything is gone, unless you save it as a file or choose below to keep it.",
        "It asks for no name, no citizen service number, no address and no diagnosis. Do not write those in the key of the case either.",
        "A file that you save holds all that was filled in about the young person. Keep it as such."
      ],
      "bewaar": "Keep this file in this browser",
      "bewaarUitleg": "Anyone who uses this browser can then read it.",
      "eigenVraag": "A case on a question of your own is not kept in this browser, for its rules are not kept either. Save it as a file.",
      "vergeet": "Forget what was kept",
      "vergeten": "This browser holds nothing of this file any more.",
      "kanNiet": "This browser does not let a file keep anything. Save the case as a file."
    }
  }
} as const;
