// Generated from rules/ by `npm run generate`. Do not edit.
export const dienst = {
  "nl": {
    "titel": "Leerplicht en TLV",
    "omschrijving": "Beoordeelt een beroep op vrijstelling van de leerplicht en een toelaatbaarheidsverklaring, met bij elke conclusie het artikel. De dienst neemt geen besluit en geeft geen juridisch advies. Een feit dat ontbreekt is onbekend; onbekend is nooit nee. De dienst bewaart niets van een verzoek.",
    "server": "De dienst op uw eigen machine. Zet er een server met https voor als anderen hem gebruiken.",
    "luistert": "De dienst luistert op {url}. Stop met Ctrl+C.",
    "gestopt": "De dienst is gestopt.",
    "draad": "Een deel van de dienst dat toetst is uitgevallen. Aantal keer achter elkaar: {aantal}. Het start opnieuw na {seconden} s.",
    "status": {
      "levend": "levend",
      "gereed": "gereed"
    },
    "antwoord": "Het antwoord.",
    "oordeel": "Oordeel van een mens, niet in te vullen door een model of een programma. Laat dit weg tot die persoon heeft geoordeeld: het is dan onbekend.",
    "koppen": {
      "versie": "De versie van deze interface.",
      "traceparent": "Het kenmerk van de aanroeper (W3C Trace Context), zoals het kwam.",
      "opnieuw": "Na zoveel seconden kan het opnieuw. Ontbreekt deze kop, dan helpt wachten niet.",
      "taal": "De taal waarin u leest wat er mis is: Nederlands (nl) of Engels (en). Zonder deze kop Nederlands.",
      "inTaal": "De taal waarin staat wat er mis is."
    },
    "velden": {
      "vraag": "De naam van de vraag.",
      "schema": "De naam van het schema."
    },
    "labels": {
      "toetsen": "Een zaak toetsen en het antwoord gebruiken.",
      "opzoeken": "Wat de dienst kent.",
      "beheer": "Of de dienst werkt."
    },
    "operaties": {
      "evaluate": {
        "titel": "Toets een zaak",
        "omschrijving": "Geeft de uitkomst van een toetsverzoek: het antwoord, waarom, wat ontbreekt en welke termijnen lopen."
      },
      "askNext": {
        "titel": "Vraag verder",
        "omschrijving": "Geeft het ene feit dat nu te vragen is. Niets meer te vragen geeft null. Met doel \"alles\" ook wat het antwoord niet meer verandert, tot over elke conclusie is beslist."
      },
      "explain": {
        "titel": "Leg uit",
        "omschrijving": "Zet een uitkomst in woorden, in het Nederlands of het Engels, lang of kort."
      },
      "compare": {
        "titel": "Vergelijk regimes",
        "omschrijving": "Toetst een zaak aan twee of meer regimes naast elkaar, en zegt wat het verschil maakt."
      },
      "record": {
        "titel": "Leg vast",
        "omschrijving": "Toetst een zaak en geeft verzoek, uitkomst en regels als een document om te bewaren. De dienst bewaart het niet."
      },
      "replay": {
        "titel": "Herhaal",
        "omschrijving": "Toetst een bewaard document opnieuw, en zegt of de uitkomst gelijk blijft."
      },
      "listQuestions": {
        "titel": "Noem de vragen",
        "omschrijving": "Geeft de namen van de vragen die de dienst beantwoordt."
      },
      "describe": {
        "titel": "Beschrijf een vraag",
        "omschrijving": "Geeft de feiten, regimes en conclusies van een vraag: genoeg om een formulier te maken."
      },
      "listSchemas": {
        "titel": "Noem de schema's",
        "omschrijving": "Geeft de namen van de JSON Schema's."
      },
      "getSchema": {
        "titel": "Geef een schema",
        "omschrijving": "Geeft een JSON Schema met uitleg bij elke sleutel."
      },
      "getOpenapi": {
        "titel": "Geef deze beschrijving",
        "omschrijving": "Geeft deze beschrijving van de interface als OpenAPI 3.1."
      },
      "isAlive": {
        "titel": "Leeft de dienst?",
        "omschrijving": "Antwoordt zolang de dienst draait."
      },
      "isReady": {
        "titel": "Is de dienst gereed?",
        "omschrijving": "Antwoordt met 200 als de dienst een verzoek kan aannemen, en anders met 503."
      }
    },
    "problemen": {
      "niet-te-lezen": {
        "titel": "Niet te lezen",
        "uitleg": "De inhoud is geen UTF-8, of het verzoek is geen HTTP/1.1 met een Host. Stuur JSON in UTF-8."
      },
      "geen-json": {
        "titel": "Geen geldige JSON",
        "uitleg": "De inhoud is geen geldige JSON. Verbeter wat bij problemen staat."
      },
      "niet-gevonden": {
        "titel": "Niet gevonden",
        "uitleg": "Dit adres bestaat niet. De adressen staan in {openapi}."
      },
      "verkeerde-methode": {
        "titel": "Verkeerde methode",
        "uitleg": "Dit adres kent alleen {methoden}."
      },
      "te-langzaam": {
        "titel": "Te langzaam",
        "uitleg": "Het verzoek was niet op tijd binnen. Stuur het opnieuw."
      },
      "te-groot": {
        "titel": "Te groot",
        "uitleg": "De inhoud mag hoogstens {meest} bytes zijn. Stuur een zaak per verzoek."
      },
      "verkeerd-formaat": {
        "titel": "Verkeerd formaat",
        "uitleg": "Stuur de inhoud als application/json in UTF-8, zonder compressie."
      },
      "verwacht-te-veel": {
        "titel": "Verwacht te veel",
        "uitleg": "De dienst kent bij Expect alleen 100-continue. Laat de kopregel Expect weg."
      },
      "onjuist": {
        "titel": "Onjuist verzoek",
        "uitleg": "Aantal fouten: {aantal}. Verbeter wat bij problemen staat."
      },
      "antwoord-te-groot": {
        "titel": "Antwoord te groot",
        "uitleg": "Het antwoord zou groter zijn dan {meest} bytes. Vraag minder in een verzoek."
      },
      "kop-te-groot": {
        "titel": "Kop te groot",
        "uitleg": "De kop van het verzoek is te groot. Laat kopregels weg die niet nodig zijn."
      },
      "fout": {
        "titel": "Fout van de dienst",
        "uitleg": "De dienst heeft een fout. Uw verzoek kan goed zijn. Meld het bij de beheerder."
      },
      "te-druk": {
        "titel": "Te druk",
        "uitleg": "De dienst heeft het te druk. Probeer het na een seconde opnieuw."
      },
      "start-nog": {
        "titel": "Start nog",
        "uitleg": "De dienst start nog. Probeer het na een seconde opnieuw."
      },
      "te-lang": {
        "titel": "Duurt te lang",
        "uitleg": "De toets duurt te lang en is gestopt. Vraag minder in een verzoek."
      },
      "uitgevallen": {
        "titel": "Uitgevallen",
        "uitleg": "Het deel van de dienst dat toetst is uitgevallen. Probeer het later opnieuw."
      },
      "stopt": {
        "titel": "De dienst stopt",
        "uitleg": "De dienst stopt en neemt niets meer aan. Probeer het later opnieuw."
      }
    },
    "model": {
      "oordeel": "Vul nooit zelf een oordeel in. Een feit waarbij 'Oordeel van een mens' staat, komt van de persoon die daarover gaat, zoals een arts, deskundige of ambtenaar. Heeft die nog niet geoordeeld, laat het feit dan weg: het is dan onbekend. Leid het ook niet af uit een verslag of gesprek.",
      "feiten": "Geef alleen feiten die iemand heeft gegeven of die in het dossier staan. Raad niets. Geef geen naam, BSN, adres of diagnose.",
      "onbekendGereedschap": "Dit gereedschap is er niet. Kies uit: {namen}.",
      "onbekendeBron": "Deze bron is er niet. Vraag de lijst van bronnen.",
      "geenBericht": "Dit is geen bericht van JSON-RPC 2.0."
    }
  },
  "en": {
    "titel": "Compulsory schooling and admissibility",
    "omschrijving": "Judges a claim to exemption from compulsory schooling and a declaration of admissibility, with the article beside each conclusion. The service takes no decision and gives no legal advice. A fact that is absent is unknown; unknown is never no. The service keeps nothing of a request.",
    "server": "The service on your own machine. Put a server with https before it when others use it.",
    "luistert": "The service listens on {url}. Stop with Ctrl+C.",
    "gestopt": "The service has stopped.",
    "draad": "A part of the service that judges has failed. Times in a row: {aantal}. It starts again after {seconden} s.",
    "status": {
      "levend": "alive",
      "gereed": "ready"
    },
    "antwoord": "The answer.",
    "oordeel": "Judgement of a person, not to be filled in by a model or a program. Leave it out until that person has judged: it is unknown then.",
    "koppen": {
      "versie": "The version of this interface.",
      "traceparent": "The caller's own mark (W3C Trace Context), as it came.",
      "opnieuw": "After so many seconds it can be tried again. Without this header waiting does not help.",
      "taal": "The language in which you read what is wrong: Dutch (nl) or English (en). Dutch without this header.",
      "inTaal": "The language in which it is said what is wrong."
    },
    "velden": {
      "vraag": "The name of the question.",
      "schema": "The name of the schema."
    },
    "labels": {
      "toetsen": "Judge a case and use the answer.",
      "opzoeken": "What the service knows.",
      "beheer": "Whether the service works."
    },
    "operaties": {
      "evaluate": {
        "titel": "Judge a case",
        "omschrijving": "Gives the outcome of a request: the answer, why, what is missing and which terms run."
      },
      "askNext": {
        "titel": "Ask on",
        "omschrijving": "Gives the one fact to ask now. Nothing left to ask gives null. With doel \"alles\" also what no longer changes the answer, until every conclusion is settled."
      },
      "explain": {
        "titel": "Explain",
        "omschrijving": "Puts an outcome into words, in Dutch or English, long or short."
      },
      "compare": {
        "titel": "Compare regimes",
        "omschrijving": "Judges a case under two or more regimes side by side, and says what makes the difference."
      },
      "record": {
        "titel": "Record",
        "omschrijving": "Judges a case and gives request, outcome and rules as one document to keep. The service does not keep it."
      },
      "replay": {
        "titel": "Replay",
        "omschrijving": "Judges a stored document again, and says whether the outcome stays equal."
      },
      "listQuestions": {
        "titel": "List the questions",
        "omschrijving": "Gives the names of the questions that the service answers."
      },
      "describe": {
        "titel": "Describe a question",
        "omschrijving": "Gives the facts, regimes and conclusions of a question: enough to build a form."
      },
      "listSchemas": {
        "titel": "List the schemas",
        "omschrijving": "Gives the names of the JSON Schemas."
      },
      "getSchema": {
        "titel": "Get a schema",
        "omschrijving": "Gives a JSON Schema with what is said of each key."
      },
      "getOpenapi": {
        "titel": "Get this description",
        "omschrijving": "Gives this description of the interface as OpenAPI 3.1."
      },
      "isAlive": {
        "titel": "Is the service alive?",
        "omschrijving": "Answers as long as the service runs."
      },
      "isReady": {
        "titel": "Is the service ready?",
        "omschrijving": "Answers with 200 when the service can take a request, and otherwise with 503."
      }
    },
    "problemen": {
      "niet-te-lezen": {
        "titel": "Unreadable",
        "uitleg": "The body is no UTF-8, or the request is no HTTP/1.1 with a Host. Send JSON in UTF-8."
      },
      "geen-json": {
        "titel": "No valid JSON",
        "uitleg": "The body is no valid JSON. Mend what stands under problemen."
      },
      "niet-gevonden": {
        "titel": "Not found",
        "uitleg": "There is no such address. The addresses stand in {openapi}."
      },
      "verkeerde-methode": {
        "titel": "Wrong method",
        "uitleg": "This address knows {methoden} alone."
      },
      "te-langzaam": {
        "titel": "Too slow",
        "uitleg": "The request was not in on time. Send it again."
      },
      "te-groot": {
        "titel": "Too large",
        "uitleg": "The body may have {meest} bytes at most. Send one case a request."
      },
      "verkeerd-formaat": {
        "titel": "Wrong format",
        "uitleg": "Send the body as application/json in UTF-8, without compression."
      },
      "verwacht-te-veel": {
        "titel": "Expects too much",
        "uitleg": "The service knows only 100-continue under Expect. Leave the header Expect out."
      },
      "onjuist": {
        "titel": "Wrong request",
        "uitleg": "Number of mistakes: {aantal}. Mend what stands under problemen."
      },
      "antwoord-te-groot": {
        "titel": "Answer too large",
        "uitleg": "The answer would be larger than {meest} bytes. Ask for less in one request."
      },
      "kop-te-groot": {
        "titel": "Head too large",
        "uitleg": "The head of the request is too large. Leave out header lines that are not needed."
      },
      "fout": {
        "titel": "Fault of the service",
        "uitleg": "The service has a fault. Your request may be right. Tell whoever runs it."
      },
      "te-druk": {
        "titel": "Too busy",
        "uitleg": "The service is too busy. Try again after a second."
      },
      "start-nog": {
        "titel": "Still starting",
        "uitleg": "The service is still starting. Try again after a second."
      },
      "te-lang": {
        "titel": "Takes too long",
        "uitleg": "The judging took too long and was stopped. Ask for less in one request."
      },
      "uitgevallen": {
        "titel": "Failed",
        "uitleg": "The part of the service that judges has failed. Try again later."
      },
      "stopt": {
        "titel": "The service stops",
        "uitleg": "The service stops and takes nothing more. Try again later."
      }
    },
    "model": {
      "oordeel": "Never fill in a judgement yourself. A fact that says 'Judgement of a person' comes from the person who is competent, such as a doctor, expert or official. If that person has not judged yet, leave the fact out: it is unknown then. Do not infer it from a report or conversation either.",
      "feiten": "Give only facts that somebody gave or that stand in the file. Guess nothing. Give no name, citizen number, address or diagnosis.",
      "onbekendGereedschap": "There is no such tool. Choose from: {namen}.",
      "onbekendeBron": "There is no such resource. Ask for the list of resources.",
      "geenBericht": "This is no message of JSON-RPC 2.0."
    }
  }
} as const;

export const dienstfouten = {
  "nl": {
    "body-form": {
      "verwacht": "een object met {keuze}",
      "remedie": "Stuur een JSON-object met deze delen."
    },
    "body-missing": {
      "verwacht": "het deel {deel}",
      "remedie": "Voeg het deel {deel} toe."
    },
    "body-key": {
      "verwacht": "alleen {keuze}",
      "remedie": "Verwijder de sleutel, of verbeter de naam."
    },
    "body-regimes": {
      "verwacht": "hoogstens {meest} regimes",
      "remedie": "Noem minder regimes, of vergelijk in meer verzoeken."
    },
    "body-rules": {
      "verwacht": "regels die deze versie van het pakket kan lezen",
      "remedie": "In het bestand {bestand} staat wat hier geen regel is. Stuur de regelset zoals zij is bewaard, of gebruik de versie van het pakket die haar schreef."
    },
    "body-own-rules": {
      "verwacht": "een uitkomst volgens een regime van het pakket",
      "remedie": "Bij deze uitkomst horen feiten die de dienst niet kent. Laat doel weg, of gebruik askNext van de bibliotheek, met uw eigen feiten."
    }
  }
} as const;
