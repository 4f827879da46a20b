// Generated from rules/ by `npm run generate`. Do not edit.
export const taal = {
  "nl": "nl",
  "en": "en"
} as const;

export const getoond = {
  "nl": {
    "niets": "niets",
    "teken": "een tekst van 1 teken",
    "tekst": "een tekst van {aantal} tekens",
    "getal": "een getal van {aantal} cijfers",
    "lijst": "een lijst van {aantal}",
    "object": "een object",
    "anders": "iets dat geen JSON is"
  },
  "en": {
    "niets": "nothing",
    "teken": "a text of 1 character",
    "tekst": "a text of {aantal} characters",
    "getal": "a number of {aantal} digits",
    "lijst": "a list of {aantal}",
    "object": "an object",
    "anders": "something that is not JSON"
  }
} as const;

export const aangeroepen = {
  "nl": {
    "aanroep": "{opdracht} met {aantal} argumenten",
    "opdracht": "een onbekende opdracht",
    "vlag": "een onbekende vlag",
    "bestand": "het opgegeven bestand"
  },
  "en": {
    "aanroep": "{opdracht} with {aantal} arguments",
    "opdracht": "an unknown command",
    "vlag": "an unknown flag",
    "bestand": "the file that was named"
  }
} as const;

export const probleem = {
  "nl": "{plaats}: gevonden {gevonden}; verwacht {verwacht}. {remedie} [{code}]"
} as const;

export const maanden = {
  "nl": [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december"
  ],
  "en": [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  ]
} as const;

export const nietBekend = {
  "nl": "nog niet bekend",
  "en": "not yet known"
} as const;

export const uitkomst = {
  "nl": {
    "nvt": "Niet van toepassing.",
    "nietBij": {
      "ja": "Dit volgt niet bij het antwoord ja.",
      "nee": "Dit volgt alleen bij het antwoord ja.",
      "onbekend": "Nog onbekend: dit volgt pas als het antwoord vaststaat.",
      "nvt": "Niet van toepassing."
    },
    "nogOnbekend": "Nog onbekend. Dit hangt af van: {feiten}.",
    "alsBereik": "Als {bereik}: {waarde}.",
    "alsVaststaat": "Dan is het {waarde}, als dit vaststaat: {bereik}",
    "naPeildatum": "Dit ligt na de peildatum: {feit}, {datum}. Het is beoordeeld zoals het is opgegeven.",
    "volgordeOnmogelijk": "Deze volgorde kan niet: {later}, {datum}, ligt voor: {eerder}, {eerderDatum}. Controleer beide datums. Het is beoordeeld zoals het is opgegeven.",
    "buitenTermijn": "Dit begint na de termijn en telt dus niet mee: {feit}, vanaf {datum}. De termijn was al voorbij: {termijn}, {einde}. Controleer de datums.",
    "beleidVervalt": "Het beleid “{beleid}” laat deze waarschuwing van het regime eronder vervallen: {zin}",
    "ligtVast": "Wat ontbreekt verandert het antwoord niet: elke aanvulling van het dossier geeft {oordeel}. De voorwaarden zelf laten dat niet zien; daarom staat er nog onbekend.",
    "termijnOnbekend": "Nog niet te berekenen. Niet bekend is: {feiten}.",
    "termijnLooptNog": "De opschorting vanaf {van} loopt nog. De laatste dag is pas te berekenen als zij is geëindigd.",
    "termijnOpZijnVroegst": "De termijn eindigt niet eerder dan {datum}.",
    "termijnBegin": "Gegeven: {feit} ({datum}).",
    "termijnAfgeleid": "{titel}: {datum}.",
    "termijnOnzeker": "Nog niet te berekenen, want dit is nog niet zeker: {voorwaarden}."
  },
  "en": {
    "nvt": "Does not apply.",
    "nietBij": {
      "ja": "This does not follow from the answer yes.",
      "nee": "This follows only from the answer yes.",
      "onbekend": "Not yet known: this follows only once the answer is settled.",
      "nvt": "Does not apply."
    },
    "nogOnbekend": "Not yet known. This depends on: {feiten}.",
    "alsBereik": "If {bereik}: {waarde}.",
    "alsVaststaat": "Then it is {waarde}, if this is certain: {bereik}",
    "naPeildatum": "This is after the reference date: {feit}, {datum}. It was judged as stated.",
    "volgordeOnmogelijk": "This order is impossible: {later}, {datum}, is before: {eerder}, {eerderDatum}. Check both dates. It was judged as stated.",
    "buitenTermijn": "This begins after the term and so does not count: {feit}, from {datum}. The term was over already: {termijn}, {einde}. Check the dates.",
    "beleidVervalt": "The policy “{beleid}” lets this warning of the regime below it lapse: {zin}",
    "ligtVast": "What is missing does not change the answer: every way of completing the file gives {oordeel}. The conditions by themselves do not show that, so the answer still reads unknown.",
    "termijnOnbekend": "Cannot be worked out yet. Not known: {feiten}.",
    "termijnLooptNog": "The suspension from {van} still runs. The last day can only be worked out once it has ended.",
    "termijnOpZijnVroegst": "The term does not end before {datum}.",
    "termijnBegin": "Given: {feit} ({datum}).",
    "termijnAfgeleid": "{titel}: {datum}.",
    "termijnOnzeker": "Cannot be worked out yet, for this is not yet certain: {voorwaarden}."
  }
} as const;

export const fouten = {
  "nl": {
    "too-deep": {
      "verwacht": "hoogstens {niveaus} niveaus",
      "remedie": "Geef feiten als zaak.groep.feit, zonder verdere nesting."
    },
    "not-plain": {
      "verwacht": "gewone JSON",
      "remedie": "Zet een Date, Map of eigen klasse eerst om naar tekst of een object."
    },
    "not-finite": {
      "verwacht": "een getal dat te bewaren is",
      "remedie": "Dit getal is te groot, of geen getal. Geef een getal dat bij het feit past."
    },
    "too-large": {
      "verwacht": "hoogstens {aantal} waarden",
      "remedie": "Geef alleen de feiten van een zaak."
    },
    "more-problems": {
      "verwacht": "geen andere fouten",
      "remedie": "Er zijn nog {aantal} fouten. Verbeter eerst die hiervoor."
    },
    "options-form": {
      "verwacht": "een object met alleen {keuze}",
      "remedie": "Verbeter de opties, of laat ze weg."
    },
    "regime-not-loaded": {
      "verwacht": "wat loadRegime gaf, in een lijst",
      "remedie": "Geef geen regelbestanden en geen kopie."
    },
    "regime-twice": {
      "verwacht": "elk eigen regime één keer",
      "remedie": "Twee regimes van de vraag {vraag} heten {regime}. Geef er één, of geef het andere een eigen id."
    },
    "not-an-object": {
      "verwacht": "een JSON-object",
      "remedie": "Geef een toetsverzoek: een object met vraag, peildatum en zaak."
    },
    "unknown-key": {
      "verwacht": "een sleutel van een toetsverzoek",
      "remedie": "{suggestie} Verwijder de sleutel anders."
    },
    "unknown-fact": {
      "verwacht": "een feit van deze vraag",
      "remedie": "{suggestie} Verwijder de sleutel anders; een naam, BSN, adres of diagnose hoort niet in een toetsverzoek."
    },
    "question-unknown": {
      "verwacht": "een bekende vraag",
      "remedie": "Gebruik: {keuze}."
    },
    "question-elsewhere": {
      "verwacht": "een vraag van deze ingang: {keuze}",
      "remedie": "Importeer leerplicht-tlv/vraag/{vraag}, of leerplicht-tlv met alle vragen."
    },
    "regime-unknown": {
      "verwacht": "een regime van de vraag {vraag}",
      "remedie": "Gebruik: {keuze}."
    },
    "regime-of-other-question": {
      "verwacht": "een regime van de vraag {vraag}",
      "remedie": "Dit regime hoort bij de vraag {anders}. Gebruik: {keuze}; of verander de vraag."
    },
    "no-standard-regime": {
      "verwacht": "een peildatum vanaf {van}",
      "remedie": "Voor de vraag {vraag} is {regime} het eerste standaardregime. Kies een latere peildatum of noem een regime."
    },
    "peildatum-missing": {
      "verwacht": "een datum, JJJJ-MM-DD",
      "remedie": "Geef de peildatum: de dag waarnaar de stand van de regels wordt gekozen."
    },
    "peildatum-before-regime": {
      "verwacht": "een peildatum vanaf {van}",
      "remedie": "Het regime {regime} bestaat vanaf {van}. Kies een latere peildatum of een ander regime."
    },
    "date-form": {
      "verwacht": "een datum als tekst, JJJJ-MM-DD",
      "remedie": "Schrijf de datum als JJJJ-MM-DD, bijvoorbeeld 2026-08-01. {anders}"
    },
    "date-calendar": {
      "verwacht": "een datum die bestaat",
      "remedie": "Controleer dag en maand. {anders}"
    },
    "date-range": {
      "verwacht": "een datum van 1900 tot en met 2200",
      "remedie": "Controleer het jaar."
    },
    "kenmerk-form": {
      "verwacht": "1 tot 64 letters, cijfers, spaties en . _ : / -, zonder spatie aan begin of eind; met een spatie erin ook een cijfer",
      "remedie": "Geef een eigen kenmerk van de zaak, of laat het weg."
    },
    "kenmerk-bsn": {
      "verwacht": "een kenmerk waarin geen BSN kan staan",
      "remedie": "Een kenmerk van precies negen cijfers kan een BSN zijn, ook als het een jaar en een nummer is. Is het een zaaknummer? Zet er dan letters voor: ZAAK-2026-97791. Gebruik nooit een BSN: met letters, tekens of nullen erbij wordt dat ook geweigerd."
    },
    "zaak-missing": {
      "verwacht": "een object met groepen van feiten",
      "remedie": "Geef zaak; is er nog niets bekend, geef dan {}."
    },
    "not-a-group": {
      "verwacht": "een object met feiten",
      "remedie": "Geef een object met feiten, of laat de groep weg."
    },
    "wrong-type": {
      "verwacht": "true of false",
      "remedie": "Antwoord met true (ja) of false (nee), en niet met een tekst of een getal. Is het nog niet bekend, laat het feit dan weg."
    },
    "integer-range": {
      "verwacht": "een geheel getal van {minimum} tot en met {maximum}",
      "remedie": "Geef een getal in cijfers, en geen tekst. Is het nog niet bekend, laat het feit dan weg."
    },
    "decimal-range": {
      "verwacht": "een getal van {minimum} tot en met {maximum}, met hoogstens zoveel decimalen: {decimalen}",
      "remedie": "Geef een getal in cijfers, en geen tekst: met een punt voor de decimalen, en niet meer decimalen dan dit feit heeft. Is het nog niet bekend, laat het feit dan weg."
    },
    "value-unknown": {
      "verwacht": "een van: {keuze}",
      "remedie": "{suggestie} Is het nog niet bekend, laat het feit dan weg."
    },
    "list-form": {
      "verwacht": "een lijst zonder dubbelen uit: {keuze}",
      "remedie": "Geef een lijst, ook bij een enkele waarde; [] betekent: geen van deze."
    },
    "code-form": {
      "verwacht": "een code van {cijfers} cijfers, als tekst",
      "remedie": "Geef alle cijfers, ook de nullen vooraan. Is het nog niet bekend, laat het feit dan weg."
    },
    "excluded-beside": {
      "verwacht": "dat dit niet is gegeven: {zelf}; want gegeven is: {feit}: {waarde}",
      "remedie": "Deze twee spreken elkaar tegen: {zelf}, en {feit}: {waarde}. Verwijder een van beide, of verbeter het antwoord dat niet klopt."
    },
    "excluded": {
      "verwacht": "als antwoord op {feit}: {waarde}, of nog niet bekend",
      "remedie": "De twee antwoorden spreken elkaar tegen. Verwijder een van beide."
    },
    "end-before-start": {
      "verwacht": "een datum die niet ligt voor {feit} ({datum})",
      "remedie": "Het einde ligt voor het begin. Controleer beide datums."
    },
    "outside-window": {
      "verwacht": "een datum van {van} tot en met {totEnMet}",
      "remedie": "{reden} Controleer deze datum en de datum waaruit de grens volgt."
    },
    "regime-missing": {
      "verwacht": "de naam van een regime",
      "remedie": "Er zijn meer eigen regimes. Noem een van: {keuze}."
    },
    "periods-form": {
      "verwacht": "een lijst van hoogstens {hoogstens} perioden { \"van\": …, \"totEnMet\": … } met bestaande dagen, het begin niet na het einde",
      "remedie": "Schrijf elke periode met twee datums (JJJJ-MM-DD); loopt zij nog, laat het einde dan leeg (null). Een lege lijst betekent: geen."
    },
    "peildatum-after-regime": {
      "verwacht": "een peildatum op of voor {totEnMet}, de laatste dag van het regime {regime}",
      "remedie": "Kies een eerdere peildatum of een regime dat op deze dag geldt."
    },
    "peildatum-in-gap": {
      "verwacht": "een peildatum waarop het regime {regime} een regel heeft; van {van} tot en met {totEnMet} niet: {reden}",
      "remedie": "Kies een andere peildatum of een ander regime."
    },
    "regimes-form": {
      "verwacht": "een lijst van twee of meer regimes",
      "remedie": "Noem elk regime met zijn naam, of als { regime, peildatum }."
    },
    "regimes-twice": {
      "verwacht": "elk regime één keer op een peildatum",
      "remedie": "Haal deze weg, of geef haar een andere peildatum."
    }
  }
} as const;

export const aanroepfouten = {
  "nl": {
    "json-invalid": {
      "verwacht": "geldige JSON",
      "remedie": "Kijk op regel {regel}, kolom {kolom}: {detail}."
    },
    "json-duplicate-key": {
      "verwacht": "elke sleutel één keer in een object",
      "remedie": "Op regel {regel}, kolom {kolom} staat de sleutel {sleutel} voor de tweede keer. Laat er één staan."
    },
    "json-too-deep": {
      "verwacht": "JSON van hoogstens {niveaus} niveaus",
      "remedie": "Op regel {regel}, kolom {kolom} opent een niveau te veel. Haal de extra haakjes weg."
    },
    "json-half-character": {
      "verwacht": "hele tekens",
      "remedie": "In de tekst op regel {regel}, kolom {kolom} staat een half teken (een los surrogaat, \\ud800 tot en met \\udfff). Schrijf het hele teken."
    },
    "file-unreadable": {
      "verwacht": "een leesbaar bestand",
      "remedie": "Het is er niet, of het mag niet gelezen worden. Controleer het pad en de rechten."
    },
    "output-unwritten": {
      "verwacht": "uitvoer die geschreven kan worden",
      "remedie": "Maak ruimte op de schijf of kies een andere plek, en begin opnieuw. Wat er al staat, is niet heel."
    },
    "file-unwritable": {
      "verwacht": "een map waarin geschreven kan worden",
      "remedie": "Controleer de naam en de rechten van de map."
    },
    "file-not-regular": {
      "verwacht": "een gewoon bestand",
      "remedie": "Neem een gewoon bestand: geen apparaat, pijp of map. Geef wat uit een pijp komt aan -, de standaardinvoer."
    },
    "file-outside": {
      "verwacht": "een bestand in de map zelf",
      "remedie": "De verwijzing leidt naar buiten de map. Zet het bestand zelf in de map."
    },
    "file-too-large": {
      "verwacht": "een bestand van hoogstens {meest} bytes",
      "remedie": "Controleer of dit het goede bestand is. Veel toetsverzoeken? Zet er één op elke regel en gebruik toets --ndjson."
    },
    "folder-too-large": {
      "verwacht": "een map met hoogstens {meest} bytes aan deze bestanden",
      "remedie": "Controleer of dit de goede map is, of verdeel haar over meer mappen."
    },
    "folder-too-full": {
      "verwacht": "een map met hoogstens {meest} van deze bestanden",
      "remedie": "Controleer of dit de goede map is."
    },
    "line-too-long": {
      "verwacht": "een regel van hoogstens {meest} bytes",
      "remedie": "Controleer of elk toetsverzoek op een eigen regel staat."
    },
    "mark-form": {
      "verwacht": "een merkteken zoals op standard error stond: {keuze}",
      "remedie": "Neem het merkteken helemaal over."
    },
    "mark-changed": {
      "verwacht": "een merkteken van een toets met dezelfde vlaggen",
      "remedie": "Het merkteken is veranderd, of het is gemaakt met een andere --diepte, --regime of --peildatum. Neem het precies over, met dezelfde vlaggen."
    },
    "mark-past-end": {
      "verwacht": "een invoer van minstens {bytes} bytes",
      "remedie": "De invoer is korter dan het merkteken zegt. Geef hetzelfde bestand als de eerste keer."
    },
    "mark-mid-line": {
      "verwacht": "een merkteken aan het begin van een regel",
      "remedie": "De invoer is na de eerste keer aangevuld op de laatste regel. Begin opnieuw, zonder --vanaf."
    },
    "mark-other-input": {
      "verwacht": "de invoer waarvoor het merkteken is gemaakt",
      "remedie": "De invoer voor het merkteken is anders dan de eerste keer. Geef hetzelfde bestand."
    },
    "flag-unknown": {
      "verwacht": "een vlag die {opdracht} kent: {keuze}",
      "remedie": "Haal de vlag weg of kies een andere."
    },
    "flag-twice": {
      "verwacht": "elke vlag één keer",
      "remedie": "Laat er één staan."
    },
    "command-unknown": {
      "verwacht": "een opdracht: {keuze}",
      "remedie": "{suggestie} Zie leerplicht-tlv --help, of leerplicht-tlv help OPDRACHT."
    },
    "call-unknown": {
      "verwacht": "een bekende aanroep",
      "remedie": "Gebruik: {keuze}"
    },
    "call-both": {
      "verwacht": "{een} of {ander}, niet allebei",
      "remedie": "Laat een van de twee weg: {een} toetst volgens een regime, {ander} zet er meer naast elkaar."
    },
    "call-day": {
      "verwacht": "een regime zonder dag",
      "remedie": "Laat @ en de dag weg, en geef de dag met --peildatum."
    },
    "call-all-days": {
      "verwacht": "een regime zonder dag",
      "remedie": "Laat @ en de dag weg: elke stand van het regime wordt bewezen, voor alle dagen."
    },
    "no-cases": {
      "verwacht": "zaken bij het regime {regime}",
      "remedie": "Zet bij de regels een bestand NAAM.zaken.json, of wijs een map met zaken aan: --zaken MAP."
    },
    "not-written": {
      "verwacht": "regels die als code te schrijven zijn",
      "remedie": "{reden} Gebruik `compile`: dat kan elk regime aan."
    },
    "engine-missing": {
      "verwacht": "het pakket {pakket}, dat Parquet leest",
      "remedie": "Installeer het ernaast (npm install {pakket}), of geef de zaken als NDJSON."
    },
    "column-unknown": {
      "verwacht": "een kolom per feit van deze vraag, met de naam van het feit: jongere_geboortedatum of jongere.geboortedatum",
      "remedie": "Haal de kolom weg of verbeter haar naam. Een naam, een adres, een nummer of een diagnose hoort hier niet."
    },
    "folder-not-empty": {
      "verwacht": "een lege map, of een die er nog niet is",
      "remedie": "Kies een andere map. Wat er al staat, blijft zoals het is."
    },
    "folder-not-ours": {
      "verwacht": "een lege map, of een map met alleen wat deze opdracht er eerder schreef",
      "remedie": "Dit is van iemand anders; er is niets geschreven. Wijs een andere map aan, of haal dit weg."
    },
    "file-there": {
      "verwacht": "een naam die nog vrij is",
      "remedie": "Dit bestand blijft zoals het is; er is niets geschreven. Wijs een andere map aan, of haal het weg."
    },
    "flag-empty": {
      "verwacht": "een waarde",
      "remedie": "Zet een waarde achter de vlag, of laat de vlag weg."
    },
    "set-unread": {
      "verwacht": "een map met een set die leerplicht-tlv conformiteit schreef, onveranderd",
      "remedie": "Schrijf de set opnieuw in een lege map: leerplicht-tlv conformiteit MAP."
    },
    "set-regime": {
      "verwacht": "een regime van de set in deze map",
      "remedie": "Kies uit: {keuze}."
    },
    "answer-form": {
      "verwacht": "een object met id en conclusies",
      "remedie": "Geef op elke regel een antwoord: {voorbeeld}"
    },
    "answer-id": {
      "verwacht": "de id van een zaak van de set",
      "remedie": "Neem de id over uit het bestand met de zaken; noem met --regime de regimes waarover de antwoorden gaan."
    },
    "answer-twice": {
      "verwacht": "elke zaak één keer",
      "remedie": "Op regel {eerste} staat al een antwoord op deze zaak. Laat er één staan."
    },
    "answer-conclusion": {
      "verwacht": "een conclusie van dit regime",
      "remedie": "{suggestie}"
    },
    "answer-value": {
      "verwacht": "ja, nee, onbekend of nvt",
      "remedie": "Weet de engine het niet, antwoord dan onbekend."
    },
    "answer-open": {
      "verwacht": "een antwoord op elke conclusie",
      "remedie": "Op deze conclusie is geen antwoord. Weet de engine het niet, antwoord dan onbekend."
    },
    "answer-key": {
      "verwacht": "id, conclusies, en zo nodig oordeel, ontbreekt en lijsten",
      "remedie": "Haal deze sleutel weg."
    },
    "answer-list": {
      "verwacht": "de vorm die in verwacht staat",
      "remedie": "Neem de vorm over, of laat de sleutel weg: dan wordt zij niet vergeleken."
    },
    "answers-missing": {
      "verwacht": "een antwoord op elke zaak",
      "remedie": "Van {aantal} zaken is er geen antwoord. De eerste: {eerste}. Noem met --regime de regimes waarover de antwoorden gaan."
    },
    "no-norm-kinds": {
      "verwacht": "een regime waarop beleid kan rusten: {keuze}",
      "remedie": "Beleid stelt normen van soorten die het regime noemt (beleidsregels), en dit regime noemt er geen. Schrijf een eigen regime op dit regime: leerplicht-tlv nieuw regime."
    },
    "rule-not-inherited": {
      "verwacht": "een regel van {regime}: {keuze}",
      "remedie": "Vervangen kan wat is geërfd, bij de naam van de conclusie. {suggestie}"
    },
    "port-form": {
      "verwacht": "een poort van 0 tot en met {meest}",
      "remedie": "Noem een getal, of laat --poort weg."
    },
    "port-taken": {
      "verwacht": "een poort die vrij is",
      "remedie": "Kies met --poort een andere poort, of stop wat daar al luistert."
    },
    "package-missing": {
      "verwacht": "het pakket {pakket}, dat deze opdracht nodig heeft",
      "remedie": "Installeer het: npm install {pakket}."
    },
    "outcome-given": {
      "verwacht": "een toetsverzoek",
      "remedie": "Dit is al een uitkomst, zoals toets --json die geeft. Geef het toetsverzoek waaruit zij kwam. Een bewijs, zoals record dat maakt, toetst u opnieuw met herhaal FILE."
    }
  }
} as const;

export const bewijsfouten = {
  "nl": {
    "not-a-record": {
      "verwacht": "een bewijs (schema bewijs/1) met verzoek, uitkomst en regelset, zoals record het maakt",
      "remedie": "Geef het document dat met record is bewaard."
    },
    "record-part": {
      "verwacht": "dit deel van een bewijs, zoals record het maakt",
      "remedie": "Geef het hele document dat met record is bewaard."
    },
    "outcome-form": {
      "verwacht": "een uitkomst in een vorm die deze versie leest: {vormen}",
      "remedie": "Gebruik de versie van het pakket waarmee de uitkomst is gemaakt (uitkomst.bewijs.pakket), of een nieuwere."
    },
    "not-a-rule-set": {
      "verwacht": "een regelset (schema regelset/1) met feiten, regimes en kalenders, zoals bundle of leerplicht-tlv bewaar die maakt",
      "remedie": "Geef het document dat zo is bewaard, en niets anders in dezelfde lijst of map."
    },
    "rule-sets-form": {
      "verwacht": "een lijst van regelsets, zoals bundle of leerplicht-tlv bewaar die maakt",
      "remedie": "Zet elke regelset in een lijst, ook als het er een is."
    },
    "rule-set-changed": {
      "verwacht": "de sha256 van de rest van het document",
      "remedie": "Het document is veranderd nadat het werd bewaard. Geef de regelset zoals die is bewaard."
    },
    "option-value": {
      "verwacht": "een van: {keuze}",
      "remedie": "Kies een van deze, of laat de optie weg."
    },
    "ruleset-missing": {
      "verwacht": "de regels {gevraagd} van het regime {regime}, waarmee deze uitkomst is gemaakt",
      "remedie": "Aanwezig: {gevonden}. Geef dat regime mee in opties.regimes, of toets de zaak opnieuw."
    },
    "not-an-outcome": {
      "verwacht": "een uitkomst (schema uitkomst/2), zoals evaluate die geeft",
      "remedie": "Geef de hele uitkomst, zoals evaluate die gaf of zoals zij is bewaard."
    },
    "record-other-request": {
      "verwacht": "het toetsverzoek waarbij deze uitkomst hoort",
      "remedie": "Geef record het verzoek dat evaluate kreeg, met de uitkomst die het gaf."
    },
    "record-unknown-key": {
      "verwacht": "een toetsverzoek met vraag, regime, peildatum, kenmerk en zaak",
      "remedie": "Haal deze sleutel weg: een bewijs houdt niets dat niet is getoetst."
    },
    "report-too-large": {
      "verwacht": "hoogstens {aantal} waarden, in hoogstens {niveaus} niveaus",
      "remedie": "Geef wat diff, compare of prove gaf. Is dat zo groot, bewijs dan minder stellingen tegelijk."
    },
    "not-a-report": {
      "verwacht": "een verschil, een vergelijking of wat over regels is bewezen",
      "remedie": "Geef wat diff, compare of prove gaf, heel en ongewijzigd."
    }
  }
} as const;

export const jsonfouten = {
  "nl": {
    "getal": "een getal heeft een andere vorm, zoals 1 of 0.5",
    "sleutel": "hier hoort een sleutel tussen dubbele aanhalingstekens; na de laatste komt geen komma",
    "waarde": "hier hoort een waarde; na de laatste komt geen komma",
    "dubbelepunt": "hier hoort een dubbele punt, tussen een sleutel en zijn waarde",
    "komma": "hier hoort een komma of een sluithaakje",
    "accolade": "hier hoort een }",
    "haak": "hier hoort een ]",
    "einde": "na het einde van de JSON hoort niets meer",
    "commentaar": "commentaar hoort niet in JSON",
    "tekst": "hier eindigt een tekst zonder dubbel aanhalingsteken",
    "escape": "na een \\ hoort een ander teken",
    "teken": "hier staat een teken dat niet in JSON hoort"
  },
  "en": {
    "getal": "a number is written differently, such as 1 or 0.5",
    "sleutel": "a key in double quotes belongs here; no comma comes after the last one",
    "waarde": "a value belongs here; no comma comes after the last one",
    "dubbelepunt": "a colon belongs here, between a key and its value",
    "komma": "a comma or a closing bracket belongs here",
    "accolade": "a } belongs here",
    "haak": "a ] belongs here",
    "einde": "nothing may come after the end of the JSON",
    "commentaar": "JSON has no comments",
    "tekst": "a text ends here without a double quote",
    "escape": "another character belongs after a \\",
    "teken": "here is a character that does not belong in JSON"
  }
} as const;

export const regelfouten = {
  "nl": {
    "not-a-rule-file": {
      "verwacht": "een JSON-object",
      "remedie": "Geef het ingelezen JSON-bestand van een regel of een regime."
    },
    "tree-too-deep": {
      "verwacht": "een bestand met gewone nesting",
      "remedie": "Geef een tussenconclusie een eigen bestand."
    },
    "not-files": {
      "verwacht": "de regelbestanden als object: bij elke bestandsnaam de gelezen JSON",
      "remedie": "Geef bijvoorbeeld { \"regime.json\": ..., \"artikel-1.json\": ... }."
    },
    "file-name": {
      "verwacht": "de bestandsnaam {naam}",
      "remedie": "Noem het bestand {naam}: hoofdletters tellen mee. Onder een andere naam is het een regel."
    },
    "no-regime-file": {
      "verwacht": "een bestand regime.json",
      "remedie": "Voeg regime.json toe met id, vraag, titel, status, geldigVan en conclusies."
    },
    "unknown-rule-key": {
      "verwacht": "een sleutel van het regelformaat",
      "remedie": "Verwijder de sleutel of verbeter de naam; zie rules/schema."
    },
    "engine-key": {
      "verwacht": "een voorwaarde zonder deze sleutel",
      "remedie": "path, priority, condition en params zijn niet toegestaan: verwijder de sleutel; verwijs met de naam van een feit."
    },
    "two-groups": {
      "verwacht": "een groep: all, any of not",
      "remedie": "Een object met twee groepen wordt door json-rules-engine half gelezen. Zet de ene groep in de andere."
    },
    "condition-keys": {
      "verwacht": "een voorwaarde met fact, of een groep met all, any of not",
      "remedie": "Hier staat {sleutels}. Noem het feit in fact, of maak een groep. {suggestie}"
    },
    "no-condition": {
      "verwacht": "een voorwaarde met fact, of een groep met all, any of not",
      "remedie": "Voeg fact, operator en value toe, of een groep."
    },
    "empty-group": {
      "verwacht": "ten minste {minimum} onderdelen",
      "remedie": "Een lege groep is altijd waar. Voeg een voorwaarde toe of verwijder de groep."
    },
    "key-misnamed": {
      "verwacht": "de sleutel {sleutel}",
      "remedie": "Hier ontbreekt {sleutel}, en deze sleutel kent het regelformaat hier niet. Verbeter de naam; zie rules/schema."
    },
    "missing-key": {
      "verwacht": "{verwacht}",
      "remedie": "Voeg deze sleutel toe; zie rules/schema."
    },
    "wrong-rule-type": {
      "verwacht": "{verwacht}",
      "remedie": "Verbeter de waarde; zie rules/schema."
    },
    "value-not-allowed": {
      "verwacht": "een van: {keuze}",
      "remedie": "Kies een van de toegestane waarden. {suggestie}"
    },
    "wrong-shape": {
      "verwacht": "de vorm van rules/schema",
      "remedie": "Kies wat rules/schema hier toelaat, of vergelijk met een bestaand bestand."
    },
    "wrong-reference": {
      "verwacht": "een verwijzing als jci1.3:c:BWBR0002628&artikel=7&g=2026-08-01",
      "remedie": "Neem de verwijzing over van wetten.overheid.nl. Heeft de bron geen BWB-nummer, zoals een gemeentelijke regel? Laat jci dan weg: vindplaats is genoeg."
    },
    "wrong-form": {
      "verwacht": "de vorm {vorm}",
      "remedie": "Verbeter de schrijfwijze."
    },
    "too-small": {
      "verwacht": "ten minste {minimum}",
      "remedie": "Vul de waarde aan."
    },
    "question-without-facts": {
      "verwacht": "een bekende vraag ({keuze}), of een bestand feiten.json",
      "remedie": "Verbeter de naam van de vraag, of voeg feiten.json toe."
    },
    "base-unknown": {
      "verwacht": "een bestaand regime van dezelfde vraag: {keuze}",
      "remedie": "Verbeter bouwtVoortOp, of laad het andere regime mee: op de opdrachtregel met beide mappen in --regels MAP,MAP, in code met regimes."
    },
    "conclusion-twice": {
      "verwacht": "een regel per conclusie; {andere} heeft deze al",
      "remedie": "Verwijder of hernoem een van beide, of geef elk haar tijd met geldigVan en geldigTot."
    },
    "replacement-undeclared": {
      "verwacht": "dat regime.json de vervanging noemt",
      "remedie": "Het onderliggende regime heeft deze conclusie al. Zet haar in vervangt, of hernoem de regel."
    },
    "addition-undeclared": {
      "verwacht": "dat regime.json de toevoeging noemt",
      "remedie": "Zet de conclusie in voegtToe."
    },
    "replaces-nothing": {
      "verwacht": "een conclusie van het onderliggende regime met een nieuw bestand",
      "remedie": "Verwijder de naam uit vervangt, of voeg het bestand toe."
    },
    "adds-nothing": {
      "verwacht": "een nieuwe conclusie met een bestand",
      "remedie": "Verwijder de naam uit voegtToe, voeg het bestand toe, of gebruik vervangt."
    },
    "drops-nothing": {
      "verwacht": "een conclusie van het onderliggende regime",
      "remedie": "Verwijder de naam uit vervalt."
    },
    "shared-missing": {
      "verwacht": "een bestand dat er is",
      "remedie": "Zet de gedeelde regel in een map gedeeld naast deze map of naast die van de vraag, en noem haar pad vanaf deze map; in code is dat pad de naam van het bestand. {suggestie}"
    },
    "shared-name-taken": {
      "verwacht": "een gedeelde regel met een eigen bestandsnaam",
      "remedie": "Het bestand {andere} heet ook zo: dan is niet te zien van welke regel zaken zijn. Geef een van beide een andere naam."
    },
    "no-facts": {
      "verwacht": "ten minste een feit, of waardenErbij",
      "remedie": "Schrijf de feiten, of haal het bestand weg."
    },
    "adds-to-nothing": {
      "verwacht": "een feit dat de vraag, of het regime eronder, al heeft",
      "remedie": "Aan een eigen feit voegt niemand waarden toe: zet ze daar in waarden. {suggestie}"
    },
    "values-not-addable": {
      "verwacht": "een keuze (enum) of een lijst (list)",
      "remedie": "Een ander soort feit heeft geen waarden om aan toe te voegen: maak een eigen feit. {suggestie}"
    },
    "value-known": {
      "verwacht": "een waarde die {feit} nog niet heeft",
      "remedie": "Haal de waarde weg uit waardenErbij: zij is er al."
    },
    "checks-nothing": {
      "verwacht": "de naam van iets dat is geërfd, letterlijk",
      "remedie": "Haal de naam weg uit nagekeken, of schrijf haar zoals leerplicht-tlv toon --geerfd haar noemt. {suggestie}"
    },
    "lapses-nothing": {
      "verwacht": "een naam die het onderliggende regime heeft, letterlijk",
      "remedie": "Schrijf de naam zoals zij daar staat, of haal haar weg uit {sleutel}. {suggestie}"
    },
    "yes-no-listed": {
      "verwacht": "een waarde van een keuze, lijst, code, getal of datum",
      "remedie": "Een lijst met ja of nee erin zegt niets: schrijf true of false zonder lijst, of laat de norm weg als allebei mag."
    },
    "lapse-replaced": {
      "verwacht": "een gevolg of termijn die hier niet meer komt",
      "remedie": "Dit regime geeft het gevolg of de termijn zelf opnieuw, en vervangt die daarmee. Haal de naam weg uit {sleutel}, of haal weg wat dit regime zelf geeft."
    },
    "lapse-needed": {
      "verwacht": "een controle die geen afgeleide datum nodig heeft",
      "remedie": "De datum {datum} neemt de eerste datum die bekend is, en rekent erop dat deze controle haar binnen de andere houdt. Zet in controles een eigen controle op dit feit, of laat de geërfde staan."
    },
    "conclusion-not-listed": {
      "verwacht": "dat conclusies elke conclusie noemt",
      "remedie": "Zet de conclusie op haar plaats in de leesvolgorde."
    },
    "conclusion-without-rule": {
      "verwacht": "een conclusie met een regelbestand",
      "remedie": "Voeg het bestand toe of verwijder de naam uit conclusies."
    },
    "no-final-conclusion": {
      "verwacht": "ten minste een slotsom",
      "remedie": "Geef een regel slotsom: true."
    },
    "event-type": {
      "verwacht": "de naam van de regel: {naam}",
      "remedie": "Geef name en event.type dezelfde waarde."
    },
    "strength-or-final": {
      "verwacht": "kracht, of slotsom: true, en niet beide",
      "remedie": "Geef de regel een kracht, of maak haar slotsom."
    },
    "duty-without-bearer": {
      "verwacht": "wie bij kracht plicht, en alleen daar",
      "remedie": "Voeg wie toe of verwijder het."
    },
    "scope-unknown": {
      "verwacht": "een conclusie met kracht reikwijdte",
      "remedie": "Verbeter de naam of geef die conclusie kracht reikwijdte."
    },
    "fact-unknown": {
      "verwacht": "een feit, afleiding of conclusie",
      "remedie": "{suggestie} Voeg het feit anders toe aan feiten.json."
    },
    "claims-too-large": {
      "verwacht": "hoogstens {aantal} waarden, in hoogstens {niveaus} niveaus",
      "remedie": "Verdeel de stellingen over meer lijsten, en bewijs die na elkaar."
    },
    "fact-without-direction": {
      "verwacht": "een feit met een datum, of met ja of nee: alleen dat kan stijgen of dalen",
      "remedie": "{suggestie}"
    },
    "monotone-twice": {
      "verwacht": "elke stelling van een regel één keer",
      "remedie": "Deze stelling ({richting}) staat er al. Haal er een weg, of geef de andere richting."
    },
    "monotone-unused": {
      "verwacht": "een feit waarop deze regel rust",
      "remedie": "De regel vraagt niet naar dit feit, ook niet langs een afleiding of een andere conclusie: de stelling zegt niets. Verbeter het feit, of haal haar weg."
    },
    "source-unknown": {
      "verwacht": "de vindplaats van een bron van deze regel: van bron of van een in mede",
      "remedie": "{suggestie} Zet de bron anders met haar citaat in mede."
    },
    "source-twice": {
      "verwacht": "een vindplaats die in bron en mede één keer staat",
      "remedie": "Neem de citaten samen in één bron, of zeg bij de vindplaats waarover dit deel gaat: een voorwaarde noemt haar bron met de vindplaats."
    },
    "source-without-effect": {
      "verwacht": "geen bron bij deze voorwaarde",
      "remedie": "Verwijder bron. Alleen een voorwaarde in conditions of toepassing van een regel zegt op welke bron het antwoord rust."
    },
    "operator-unfit": {
      "verwacht": "een operator voor {type}: {keuze}",
      "remedie": "Kies een operator die past bij {feit}."
    },
    "value-unfit": {
      "verwacht": "een waarde die past bij {feit} ({type})",
      "remedie": "Verbeter de waarde, of vergelijk met een feit van hetzelfde type."
    },
    "decimals-unfit": {
      "verwacht": "decimalen bij een feit van het type integer, met in alles hoogstens {hoogstens} cijfers",
      "remedie": "Haal decimalen weg, of maak minimum en maximum kleiner."
    },
    "decimals-apart": {
      "verwacht": "een getal: een feit met decimalen wordt niet met een ander feit vergeleken",
      "remedie": "Vergelijk {feit} met een getal, of maak van beide een geheel getal (in centen), zonder decimalen."
    },
    "condition-fixed": {
      "verwacht": "een voorwaarde op {feit} ({type}) die ja en nee kan zijn",
      "remedie": "Wat {feit} ook is, het antwoord is {antwoord}. Verbeter de waarde of de operator, of haal de voorwaarde weg."
    },
    "lists-fixed": {
      "verwacht": "een voorwaarde op lijsten die ja en nee kan zijn",
      "remedie": "Wat {feit} ook bevat, het antwoord is {antwoord}. Verbeter de waarden of de operator, of haal de voorwaarde weg."
    },
    "depth-over-three": {
      "verwacht": "hoogstens drie groepen diep",
      "remedie": "Geef een deel van de voorwaarden als conclusie een eigen bestand."
    },
    "circle": {
      "verwacht": "verwijzingen zonder kring",
      "remedie": "Deze namen hebben elkaar nodig: {kring}. Verbreek de kring."
    },
    "slotsom-form": {
      "verwacht": "all met per onderdeel operator in en value [\"ja\", \"nvt\"]",
      "remedie": "Een slotsom telt onderdelen: die zijn vervuld of niet van toepassing."
    },
    "slotsom-part-unfit": {
      "verwacht": "een conclusie met de reikwijdte van de slotsom ({reikwijdte}), geen slotsom en geen reikwijdte",
      "remedie": "Geef deze conclusie dezelfde reikwijdte als de slotsom, of haal haar weg. Een dwingende conclusie mag niet weg: die telt altijd mee."
    },
    "slotsom-part-missing": {
      "verwacht": "dat de slotsom {slotsom} elke dwingende conclusie noemt",
      "remedie": "Zet {conclusie} in de slotsom, of geef die conclusie een andere kracht."
    },
    "mandatory-inherited": {
      "verwacht": "een conclusie die in de slotsom {slotsom} staat, of een andere kracht",
      "remedie": "De slotsom komt uit het onderliggende regime. Vervang haar (vervangt, met een eigen bestand dat ook {conclusie} noemt), of geef de conclusie een andere kracht."
    },
    "mandatory-uncounted": {
      "verwacht": "de reikwijdte van de slotsom {slotsom}: {reikwijdte} (- is geen)",
      "remedie": "Geef de conclusie die reikwijdte en zet haar in de slotsom (toepassing zegt wanneer zij geldt), of geef haar een andere kracht. Anders kan het antwoord ja zijn naast een eis die niet is vervuld."
    },
    "slotsom-part-policy": {
      "verwacht": "alleen conclusies die het antwoord beslissen",
      "remedie": "Een {kracht} beslist het antwoord nooit. Haal de conclusie uit de slotsom, of geef haar kracht dwingend als de wet haar eist."
    },
    "slotsom-toepassing": {
      "verwacht": "een slotsom zonder toepassing",
      "remedie": "Gebruik reikwijdte."
    },
    "place-unknown": {
      "verwacht": "een feit of afleiding tussen accolades",
      "remedie": "Verbeter de naam tussen accolades."
    },
    "source-not-a-date": {
      "verwacht": "een datum: een feit of een andere afleiding",
      "remedie": "Verbeter de naam waarvan deze datum wordt afgeleid."
    },
    "derived-is-fact": {
      "verwacht": "een naam die nog geen feit is",
      "remedie": "Hernoem de afleiding."
    },
    "fact-used": {
      "verwacht": "een feit dat alleen in een waarschuwing van dit regime staat",
      "remedie": "Een regel, afleiding, gevolg, termijn of controle gebruikt dit feit. Haal het uit nietGebruikt."
    },
    "fact-redefined": {
      "verwacht": "een nieuw feit",
      "remedie": "De vraag heeft dit feit al; feiten van een vraag liggen vast. Hernoem het feit."
    },
    "name-of-nothing": {
      "verwacht": "een naam bij een van: {keuze}",
      "remedie": "Verbeter de sleutel, of haal de naam weg."
    },
    "null-unexplained": {
      "verwacht": "een toelichting bij null",
      "remedie": "Zeg waarom er geen waarde is."
    },
    "standing-warning": {
      "verwacht": "een waarschuwing bij kanJaOmkeren, en alleen daar",
      "remedie": "Voeg de waarschuwing toe of verwijder haar."
    },
    "scope-mixed": {
      "verwacht": "een conclusie die geldt als deze regel geldt",
      "remedie": "Deze conclusie heeft een andere reikwijdte en kan wegvallen terwijl de regel blijft. Geef beide dezelfde reikwijdte."
    },
    "too-many-values": {
      "verwacht": "hoogstens {hoogstens} waarden",
      "remedie": "Beperk de waarden: elke waarde wordt geprobeerd."
    },
    "governor-unfit": {
      "verwacht": "een antwoord dat {feit} kan hebben, en dat zelf nergens van afhangt",
      "remedie": "Verbeter waarde, of laat dit feit afhangen van het andere."
    },
    "derived-twice": {
      "verwacht": "een afleiding per naam",
      "remedie": "Verwijder of hernoem de tweede."
    },
    "derived-replaced": {
      "verwacht": "dat regime.json de vervanging noemt",
      "remedie": "Het onderliggende regime heeft deze afleiding al. Zet haar in vervangtAfleidingen, of hernoem haar."
    },
    "first-known-unbounded": {
      "verwacht": "een eerste datum die door een controle binnen de tweede blijft",
      "remedie": "Voeg een controle toe met nietVoor of nietNa, zodat het antwoord niet verspringt als de eerste datum bekend wordt."
    },
    "consequence-twice": {
      "verwacht": "een gevolg per naam, en niet de naam toelichting of wachtOp",
      "remedie": "Hernoem het gevolg."
    },
    "other-question": {
      "verwacht": "de vraag van regime.json: {vraag}",
      "remedie": "Geef beide bestanden dezelfde vraag."
    },
    "state-missing": {
      "verwacht": "een regel voor elke dag van {van} tot en met {totEnMet}",
      "remedie": "Voeg de stand toe die toen gold, of zet de tijd met de reden in hiaten."
    },
    "states-overlap": {
      "verwacht": "één stand van {van} tot en met {totEnMet}",
      "remedie": "Laat geldigTot van de oude stand de dag voor geldigVan van de nieuwe zijn."
    },
    "transition-unfit": {
      "verwacht": "een overgang bij een regel met een eerdere stand, die geen slotsom is",
      "remedie": "Geef de eerdere stand een eigen bestand met geldigTot, of haal de overgang weg."
    },
    "validity-reversed": {
      "verwacht": "een laatste dag op of na {van}",
      "remedie": "Verwissel geldigVan en geldigTot niet: beide dagen tellen mee."
    },
    "table-unfit": {
      "verwacht": "een tabel naar een keuze van feiten.json, met één rij per waarde en overal een datum of overal een getal",
      "remedie": "Controleer naar, bij en waarde."
    },
    "calendar-unknown": {
      "verwacht": "een kalender uit rules/kalenders of uit de optie kalenders",
      "remedie": "Schrijf de naam van de kalender zoals in haar bestand."
    },
    "source-not-a-number": {
      "verwacht": "een getal",
      "remedie": "Noem een feit van het type integer of een afgeleid getal."
    },
    "source-not-periods": {
      "verwacht": "een feit van het type periods",
      "remedie": "Noem een feit dat een lijst van perioden is."
    },
    "periods-twice": {
      "verwacht": "elk feit één keer in perioden, ookIn en nietIn samen",
      "remedie": "Noem het feit op één plaats: wat telt en niet telt tegelijk, zegt niets."
    },
    "weekday-twice": {
      "verwacht": "elke dag van de week één keer",
      "remedie": "Haal de dag een keer uit weekdagen."
    },
    "count-of-excluded": {
      "verwacht": "voor een telling alleen feiten zonder alleenBij en nietBij",
      "remedie": "Vraag het feit altijd: geen perioden is de lege lijst []. Naast een antwoord dat het feit uitsluit, bleef de telling anders onbekend."
    },
    "not-for-conditions": {
      "verwacht": "een feit of datum die de regels kunnen uitproberen",
      "remedie": "Vergelijk een tijd of een bedrag met een vast getal, niet met een feit of elkaar; een quotiënt, het kleinste van tijden en een opgeschorte termijn staan alleen in termijnen, gevolgen en waarschuwingen."
    },
    "term-twice": {
      "verwacht": "elke termijn één keer",
      "remedie": "Geef de termijn een andere id."
    },
    "policy-kind-unknown": {
      "verwacht": "een beleidsregel van het regime: {keuze}",
      "remedie": "Kies een soort norm die het onderliggende regime kent, of voeg haar toe aan beleidsregels van dit beleid zelf."
    },
    "policy-alone": {
      "verwacht": "beleid.json als enig bestand",
      "remedie": "Zet het beleid in een eigen map; wie meer wil dan beleid.json kan, schrijft een regime."
    },
    "remedy-unfit": {
      "verwacht": "{verwacht}",
      "remedie": "Zie herstel in rules/README.md."
    },
    "cases-without-rule": {
      "verwacht": "een regel met de naam van het zakenbestand",
      "remedie": "Noem het bestand naar het regelbestand: NAAM.zaken.json bij NAAM.json. Hele dossiers staan in een bestand met een vraag."
    },
    "case-fails": {
      "verwacht": "{wat}: {verwacht}, zoals de zaak \"{zin}\" zegt",
      "remedie": "De regels geven wat hier is gevonden. Klopt de zaak, verbeter dan de regel; klopt de regel, verbeter dan de zaak."
    },
    "too-many-files": {
      "verwacht": "hoogstens {hoogstens} bestanden",
      "remedie": "Een regime is één map. Splits het in meer regimes, of haal weg wat er niet bij hoort."
    },
    "file-too-large": {
      "verwacht": "hoogstens {hoogstens} waarden in een bestand",
      "remedie": "Geef elke conclusie een eigen bestand; een lijst van gegevens is geen regel."
    },
    "text-too-long": {
      "verwacht": "een tekst van hoogstens {hoogstens} tekens",
      "remedie": "Kort de tekst in, of deel haar op."
    },
    "lone-surrogate": {
      "verwacht": "tekst van hele tekens",
      "remedie": "Hier staat de helft van een teken. Schrijf het teken opnieuw en bewaar het bestand als UTF-8."
    },
    "name-built-in": {
      "verwacht": "een naam die JavaScript niet al aan elk object geeft",
      "remedie": "Hernoem dit, ook als het een deel van een naam is: met deze naam zou een feit iets van de machine lezen of overschrijven."
    },
    "too-many-facts": {
      "verwacht": "hoogstens {hoogstens} feiten",
      "remedie": "Elk feit kan ontbreken, en dan wordt gezocht wat het uitmaakt. Laat weg wat geen regel gebruikt, of maak er twee vragen van."
    },
    "too-many-rules": {
      "verwacht": "hoogstens {hoogstens} regels, alle standen samen",
      "remedie": "Een regime is één toets. Maak er meer regimes van, of neem regels samen."
    },
    "too-many-derived": {
      "verwacht": "hoogstens {hoogstens} afleidingen, alle standen samen",
      "remedie": "Haal weg wat geen regel, termijn of gevolg gebruikt."
    },
    "too-many-ways": {
      "verwacht": "een datum die op hoogstens {hoogstens} manieren uit datums van het dossier volgt",
      "remedie": "Laat deze afleiding op minder andere afleidingen rusten: elke manier wordt nagegaan zolang een datum ontbreekt."
    },
    "too-many-conditions": {
      "verwacht": "hoogstens {hoogstens} voorwaarden in een regime",
      "remedie": "Een regime is één toets. Vervang lange lijsten door een operator in, of maak er meer regimes van."
    },
    "too-many-states": {
      "verwacht": "hoogstens {hoogstens} tijdvakken met andere regels",
      "remedie": "Elk tijdvak is een heel regime. Sluit het regime af met geldigTot en begin een nieuw."
    },
    "before-base": {
      "verwacht": "een eerste dag op of na {van}",
      "remedie": "Het regime {regime} begint op {van}. Een regime dat daarop voortbouwt kan geen eerdere dag beoordelen: zet geldigVan op die dag of later."
    },
    "in-force-on-proposal": {
      "verwacht": "voorstel of wetsvoorstel, of beleid",
      "remedie": "Dit regime bouwt voort op {regime}, en dat is een voorstel. Wat op een voorstel rust, is geen geldend recht: zet status op voorstel. Is het voorstel wet geworden, maak dan van die wet eerst een regime met status geldend, dat niet op het voorstel voortbouwt."
    },
    "after-base": {
      "verwacht": "een laatste dag op of voor {totEnMet}",
      "remedie": "Het regime {regime} eindigt op {totEnMet}. Zet geldigTot op die dag of eerder."
    },
    "id-reserved": {
      "verwacht": "een id dat het pakket niet gebruikt",
      "remedie": "Het pakket heeft zelf een regime met dit id. Kies een eigen id, bijvoorbeeld met de naam van de eigenaar ervoor."
    },
    "title-reserved": {
      "verwacht": "een titel die het pakket niet gebruikt",
      "remedie": "Met deze titel leest de uitkomst alsof zij van het pakket is. Zeg in de titel van wie dit regime is."
    },
    "document-unknown": {
      "verwacht": "een document waarvan de tekst in bronnen/ staat",
      "remedie": "{suggestie} Zet de tekst anders in bronnen/{document}.md."
    },
    "quote-unfound": {
      "verwacht": "hele woorden die letterlijk in {document} staan, in het artikel dat de bron noemt",
      "remedie": "Neem de woorden over uit de bron, in hun volgorde; [...] is een weglating binnen één artikel. Laat geen ontkenning weg, en neem naast een weglating hele zinsdelen over."
    },
    "article-unknown": {
      "verwacht": "een artikel van {document}",
      "remedie": "{suggestie} Zet het artikel anders in de tekst in bronnen/."
    },
    "lid-unknown": {
      "verwacht": "een lid van artikel {nummer} van {document}",
      "remedie": "{suggestie} Zet het lid anders in de tekst in bronnen/."
    },
    "reference-undated": {
      "verwacht": "een verwijzing naar de stand van de tekst: &g={toestand}",
      "remedie": "Laat jci eindigen op de dag van de tekst in bronnen/."
    },
    "number-unquoted": {
      "verwacht": "een getal dat in een citaat staat, in cijfers of in letters",
      "remedie": "Citeer de woorden met dit getal, of zeg in interpretatie waar het vandaan komt."
    },
    "value-twice": {
      "verwacht": "elke waarde één keer",
      "remedie": "Haal de tweede weg."
    },
    "incomplete-unfit": {
      "verwacht": "`onvolledig` bij één datum van de vraag, die niet met `nietVoor` aan een andere vastzit",
      "remedie": "Haal `onvolledig` weg, of laat het staan bij de geboortedatum alleen."
    },
    "fact-personal": {
      "verwacht": "een feit dat niemand aanwijst",
      "remedie": "Vraag geen naam, adres, nummer of diagnose van een persoon: geen regel heeft die nodig. Vraag wat de regel wil weten."
    },
    "range-reversed": {
      "verwacht": "een maximum van ten minste {minimum}",
      "remedie": "Verwissel minimum en maximum niet."
    },
    "warning-unknown": {
      "verwacht": "een code van een waarschuwing die dit regime kan geven",
      "remedie": "{suggestie}"
    },
    "norm-name-taken": {
      "verwacht": "een naam die nog geen conclusie heeft",
      "remedie": "Geef de norm een andere id: het onderliggende regime of een eerdere norm heeft deze al."
    },
    "norm-contradicts": {
      "verwacht": "een waarde die ook de norm {norm} toelaat, of een doelgroep die daar buiten valt",
      "remedie": "Voor deze leerling gelden beide, en geen waarde voldoet aan allebei: {dossier}. Noem de waarden die mogen samen in één norm, of zeg in wanneer voor wie elk geldt: een norm zonder wanneer is voor iedereen."
    },
    "norm-twice": {
      "verwacht": "één norm per soort en doelgroep",
      "remedie": "De norm {norm} is van dezelfde soort en voor dezelfde doelgroep. Zet wat mag samen in één norm, of zeg in wanneer voor wie elk geldt."
    },
    "policy-kind-taken": {
      "verwacht": "een eigen soort met een eigen naam",
      "remedie": "Het onderliggende regime, of dit beleid, heeft al een soort met deze naam. Gebruik die, of geef deze een andere id."
    },
    "too-many-norms": {
      "verwacht": "hoogstens {hoogstens} normen",
      "remedie": "Verdeel het beleid over meer bestanden, elk in een eigen map."
    },
    "place-unfilled": {
      "verwacht": "een zin zonder {...}",
      "remedie": "In deze zin wordt niets ingevuld: een lezer ziet de accolades. Schrijf de woorden uit; alleen een waarschuwing en een toelichting nemen de waarde van een feit over."
    },
    "fact-twice": {
      "verwacht": "elk feit één keer",
      "remedie": "Haal het tweede weg, of geef het een andere id."
    },
    "listed-twice": {
      "verwacht": "elke conclusie één keer",
      "remedie": "Haal de naam een keer uit conclusies."
    },
    "source-of-package": {
      "verwacht": "de tekst van {document} zoals dit pakket haar heeft ({sha256})",
      "remedie": "Haal het bestand weg: de opdrachtregel legt de tekst van het pakket er zelf naast. Geef in code de tekst uit leerplicht-tlv/rules/bronnen/ ongewijzigd mee. Geef een eigen tekst een andere naam."
    },
    "not-utf8": {
      "verwacht": "een bestand in UTF-8",
      "remedie": "Bewaar het bestand als UTF-8; andere letters worden anders gelezen dan ze zijn geschreven."
    },
    "empty-list": {
      "verwacht": "ten minste {minimum} onderdelen",
      "remedie": "Vul de lijst aan, of haal de sleutel weg als zij er niet hoeft te staan."
    },
    "wrong-date": {
      "verwacht": "een datum als 2026-08-01",
      "remedie": "Schrijf jaar, maand en dag met streepjes ertussen."
    },
    "open-term-unknown": {
      "verwacht": "een termijn die hier vervalt (vervaltTermijnen)",
      "remedie": "Schrijf de id van die termijn, of haal haar weg uit termijnen. {suggestie}"
    },
    "claim-twofold": {
      "verwacht": "een van {sleutels}: een stelling zegt een ding",
      "remedie": "Maak er twee stellingen van, elk met een eigen zin."
    },
    "claim-conclusion": {
      "verwacht": "de naam van een conclusie van dit regime",
      "remedie": "Schrijf de naam (name) van de regel waarover de stelling gaat. {suggestie}"
    }
  }
} as const;

export const regelplaatsen = {
  "nl": {
    "andereSleutel": "Deze naam hoort bij een andere sleutel: {sleutels}.",
    "nietGecodeerd": "Deze waarschuwing komt van delen die niet zijn gecodeerd. Noem die in vervaltNietGecodeerd, bij hun plaats: {plaatsen}.",
    "vanRegel": "Deze waarschuwing is van de regel {regel}: zij vervalt met die regel (vervalt of vervangt).",
    "vanUitkomst": "Deze waarschuwing volgt uit het dossier of de peildatum, en niet uit het regime: zij kan niet vervallen.",
    "afgeleid": "Dit is een afgeleide datum of een bedrag: die wordt vervangen (vervangtAfleidingen), en vervalt niet.",
    "elkeLeerling": "iedere leerling"
  },
  "en": {
    "andereSleutel": "This name belongs under another key: {sleutels}.",
    "nietGecodeerd": "This warning comes from parts that are not encoded. Name those in vervaltNietGecodeerd, by their place: {plaatsen}.",
    "vanRegel": "This warning belongs to the rule {regel}: it lapses with that rule (vervalt or vervangt).",
    "vanUitkomst": "This warning follows from the file or the peildatum, not from the regime: it cannot lapse.",
    "afgeleid": "This is a derived date or an amount: it is replaced (vervangtAfleidingen), and does not lapse.",
    "elkeLeerling": "every pupil"
  }
} as const;

export const herstelvormen = {
  "nl": {
    "feit": "een feit: een oordeel kan niemand voor een ander veranderen",
    "geenVanBeide": "herstel of onveranderlijk, niet beide",
    "stuk": "een feit met wie en document",
    "zonderKring": "een feit met wie en document, zonder kring",
    "bekend": "een bekend feit",
    "antwoord": "een antwoord dat dit feit kan hebben",
    "datum": "een datum in een stuk dat zelf een dag heeft",
    "grens": "vroegst of uiterlijk"
  },
  "en": {
    "feit": "a fact: nobody can change a judgement for somebody else",
    "geenVanBeide": "herstel or onveranderlijk, not both",
    "stuk": "a fact with wie and document",
    "zonderKring": "a fact with wie and document, without a circle",
    "bekend": "a known fact",
    "antwoord": "an answer that this fact can have",
    "datum": "a date in a document that has a day itself",
    "grens": "vroegst or uiterlijk"
  }
} as const;

export const ontkenningen = {
  "nl": [
    "niet",
    "geen",
    "nooit",
    "noch",
    "evenmin",
    "tenzij",
    "behalve"
  ]
} as const;

export const telwoorden = {
  "nl": {
    "1": [
      "een",
      "één"
    ],
    "2": [
      "twee"
    ],
    "3": [
      "drie"
    ],
    "4": [
      "vier"
    ],
    "5": [
      "vijf"
    ],
    "6": [
      "zes"
    ],
    "7": [
      "zeven"
    ],
    "8": [
      "acht"
    ],
    "9": [
      "negen"
    ],
    "10": [
      "tien"
    ],
    "11": [
      "elf"
    ],
    "12": [
      "twaalf"
    ],
    "13": [
      "dertien"
    ],
    "14": [
      "veertien"
    ],
    "15": [
      "vijftien"
    ],
    "16": [
      "zestien"
    ],
    "17": [
      "zeventien"
    ],
    "18": [
      "achttien"
    ],
    "19": [
      "negentien"
    ],
    "20": [
      "twintig"
    ],
    "21": [
      "eenentwintig",
      "een en twintig"
    ],
    "30": [
      "dertig"
    ],
    "40": [
      "veertig"
    ],
    "50": [
      "vijftig"
    ]
  }
} as const;

export const eenheden = {
  "nl": {
    "dagen": [
      "dag",
      "dagen"
    ],
    "weken": [
      "week",
      "weken"
    ],
    "maanden": [
      "maand",
      "maanden"
    ],
    "jaren": [
      "jaar",
      "jaren"
    ]
  }
} as const;

export const bedragwoorden = {
  "nl": {
    "miljoen": "miljoen"
  }
} as const;

export const persoonsgegevens = {
  "nl": [
    "adres",
    "achternaam",
    "diagnose",
    "email",
    "emailadres",
    "huisnummer",
    "leerlingnummer",
    "naam",
    "postcode",
    "roepnaam",
    "straat",
    "telefoon",
    "telefoonnummer",
    "voorletters",
    "voornaam",
    "voornamen",
    "woonadres"
  ]
} as const;

export const persoonsnummers = {
  "nl": [
    "bsn",
    "burgerservicenummer",
    "burgerservicenr",
    "persoonsgebondennummer",
    "persoonsgebondennr",
    "pgn",
    "onderwijsnummer",
    "sofinummer",
    "sofinr",
    "sofi",
    "persoonsnummer",
    "persoonsnr"
  ]
} as const;

export const oordelen = {
  "nl": {
    "ja": "ja",
    "nee": "nee",
    "onbekend": "nog onbekend",
    "nvt": "niet van toepassing"
  },
  "en": {
    "ja": "yes",
    "nee": "no",
    "onbekend": "not yet known",
    "nvt": "does not apply"
  }
} as const;

export const uitleg = {
  "nl": {
    "antwoord": "Antwoord",
    "peildatum": "Peildatum",
    "volgens": "Volgens",
    "hypothetisch": "Let op: dit is geen geldend recht. Het antwoord zegt wat zou gelden als dit regime wet was.",
    "rechtskarakter": {
      "van-rechtswege": "Dit antwoord is geen besluit: een vrijstelling volgt rechtstreeks uit de wet.",
      "besluit": "Dit antwoord is zelf geen besluit: het toetst een besluit, of het ontwerp ervan.",
      "geen": "Dit antwoord is geen besluit, en uit wat hier wordt getoetst volgt ook geen besluit."
    },
    "wachtOp": "Dit wacht op",
    "waarom": "Waarom",
    "ontbreekt": "Wat ontbreekt",
    "ontbreektOnzeker": "Deze lijst kan te lang zijn, nooit te kort.",
    "ontbreektErnaast": "Wat nog onbekend is naast het antwoord",
    "antwoordVast": "Het antwoord staat vast: dit verandert het niet. Het telt alleen voor wat daarnaast wordt vermeld, zoals beleid, zorgvuldigheid en plichten.",
    "wie": "Te vragen bij",
    "bewijsstuk": "Blijkt uit",
    "oordelen": "Oordelen van mensen die zijn meegewogen",
    "afwijkingen": "Afwijkingen van het beleid",
    "kwetsbaarheden": "Kwetsbaar in bezwaar of beroep",
    "kwetsbaarhedenZonderBesluit": "Aandachtspunten van zorgvuldigheid",
    "plichten": "Plichten",
    "waarschuwingen": "Waarschuwingen",
    "gevolgen": "Gevolgen",
    "bron": "Bron",
    "bewijs": "Regels en invoer",
    "vraagOordeel": "een oordeel",
    "herkomst": {
      "BELANGHEBBENDE": "de ouders",
      "DOSSIER": "wie het dossier bijhoudt",
      "REGISTER": "een register (zoals de basisregistratie personen)",
      "OORDEEL": "wie hierover moet oordelen",
      "KANAAL": "wie de stukken ontving",
      "AANNAME": "wie deze vraag stelt: het is een aanname"
    },
    "antwoorden": "Mogelijke antwoorden",
    "reden": "Waarom",
    "termijnen": "Termijnen",
    "zoGerekend": "Zo gerekend",
    "rechtskarakterHypothetisch": "Dit antwoord is geen besluit: een vrijstelling zou volgens dit regime rechtstreeks uit de wet volgen.",
    "aanhalingen": "",
    "beleidHypothetisch": "beleid op wat geen geldend recht is",
    "hypothetischOp": "Let op: dit bouwt voort op {titel} ({status}). Het antwoord zegt wat zou gelden als dat wet was.",
    "eigenRegime": "Let op: dit is een eigen regime, niet een van dit pakket.",
    "eigenaar": "Het is gemaakt door",
    "eigenaarOnbekend": "De regels zeggen niet wie het heeft gemaakt.",
    "nietGecontroleerd": "citaat niet gecontroleerd",
    "alleNodig": "alle van deze zijn nodig",
    "eenGenoegGeweest": "een van deze was genoeg geweest",
    "eenGenoeg": "een van deze is genoeg",
    "inDeWeg": "dit staat in de weg",
    "inDeWegElk": "elk van deze staat in de weg",
    "inDeWegSamen": "deze staan alleen samen in de weg",
    "magNiet": "dit mag niet zo zijn",
    "magNietElk": "geen van deze mag zo zijn",
    "magNietSamen": "deze mogen niet allemaal zo zijn"
  },
  "en": {
    "antwoord": "Answer",
    "peildatum": "Reference date",
    "volgens": "Under",
    "hypothetisch": "Note: this is not the law in force. The answer says what would apply if this regime were law.",
    "rechtskarakter": {
      "van-rechtswege": "This answer is not a decision: an exemption follows directly from the law.",
      "besluit": "This answer is not itself a decision: it tests a decision, or a draft of one.",
      "geen": "This answer is not a decision, nor does a decision follow from what is tested here."
    },
    "wachtOp": "This waits for",
    "waarom": "Why",
    "ontbreekt": "What is missing",
    "ontbreektOnzeker": "This list may be too long, never too short.",
    "ontbreektErnaast": "What is still unknown beside the answer",
    "antwoordVast": "The answer is settled: this does not change it. It only counts for what is stated beside it, such as policy, due care and duties.",
    "wie": "Ask",
    "bewijsstuk": "Shown by",
    "oordelen": "Judgements of people that were taken into account",
    "afwijkingen": "Departures from policy",
    "kwetsbaarheden": "Vulnerable in objection or appeal",
    "kwetsbaarhedenZonderBesluit": "Points of due care",
    "plichten": "Duties",
    "waarschuwingen": "Warnings",
    "gevolgen": "Consequences",
    "bron": "Source",
    "bewijs": "Rules and input",
    "vraagOordeel": "a judgement",
    "herkomst": {
      "BELANGHEBBENDE": "the parents",
      "DOSSIER": "whoever keeps the file",
      "REGISTER": "a register (such as the population register)",
      "OORDEEL": "whoever has to judge this",
      "KANAAL": "whoever received the papers",
      "AANNAME": "whoever asks this question: it is an assumption"
    },
    "antwoorden": "Possible answers",
    "reden": "Why",
    "termijnen": "Terms",
    "zoGerekend": "Worked out so",
    "rechtskarakterHypothetisch": "This answer is not a decision: under this regime an exemption would follow directly from the law.",
    "aanhalingen": "Quotations and the places where they stand are given in Dutch: only the Dutch text is law.",
    "beleidHypothetisch": "policy on what is not law in force",
    "hypothetischOp": "Note: this builds on {titel} ({status}). The answer says what would apply if that were law.",
    "eigenRegime": "Note: these are rules of one's own, not of this package.",
    "eigenaar": "They were made by",
    "eigenaarOnbekend": "They do not say who made them.",
    "nietGecontroleerd": "quote not checked",
    "alleNodig": "all of these are needed",
    "eenGenoegGeweest": "one of these would have been enough",
    "eenGenoeg": "one of these is enough",
    "inDeWeg": "this stands in the way",
    "inDeWegElk": "each of these stands in the way",
    "inDeWegSamen": "these stand in the way only together",
    "magNiet": "this must not be so",
    "magNietElk": "none of these may be so",
    "magNietSamen": "these must not all be so"
  }
} as const;

export const uitlegKort = {
  "nl": {
    "beslissend": "Wat beslist",
    "doen": "Wat te doen, en wanneer",
    "letOp": "Let op",
    "enNog": "en nog {aantal}, in de volledige uitleg",
    "enNogVragen": "en nog {aantal} vragen, in de volledige uitleg",
    "latereTekst": "Toegepast is een tekst van na de peildatum. Die is niet, of niet helemaal, vergeleken met de tekst van toen; welke het is, zegt de volledige uitleg.",
    "voorbij": "voorbij op de peildatum",
    "nietTeBerekenen": "Nog niet te berekenen",
    "nietEerder": "laatste dag nog niet bekend; de termijn eindigt niet eerder dan {datum}",
    "herstel": "Of hier nog iets aan te doen is, zegt deze uitleg niet."
  },
  "en": {
    "beslissend": "What decided",
    "doen": "What to do, and when",
    "letOp": "Note",
    "enNog": "and {aantal} more, in the full explanation",
    "enNogVragen": "and {aantal} more questions, in the full explanation",
    "latereTekst": "A text of after the reference date was applied. It was not, or not wholly, compared with the text of that day; which one it is, the full explanation says.",
    "voorbij": "past on the reference date",
    "nietTeBerekenen": "Cannot be worked out yet",
    "nietEerder": "last day not known yet; the term does not end before {datum}",
    "herstel": "This explanation does not say whether anything can still be done."
  }
} as const;

export const uitlegOuder = {
  "nl": {
    "peildatum": "Bekeken voor",
    "hypothetisch": "Let op: dit is geen wet. Het antwoord zegt wat zou gelden als dit wel de wet was.",
    "rechtskarakter": {
      "van-rechtswege": "Dit is geen besluit. Een vrijstelling volgt uit de wet zelf.",
      "besluit": "Dit is zelf geen besluit. Het gaat over een besluit dat iemand anders neemt.",
      "geen": "Dit is geen besluit. Er volgt ook geen besluit uit."
    },
    "rechtskarakterHypothetisch": "Dit is geen besluit. Een vrijstelling zou uit de wet zelf volgen.",
    "wachtOp": "Eerst moeten wij dit weten",
    "beslissend": "Waarom is dit het antwoord?",
    "waarom": "Waarom is dit het antwoord?",
    "ontbreekt": "Wat weten wij nog niet?",
    "ontbreektOnzeker": "Misschien is niet alles hiervan nodig.",
    "ontbreektErnaast": "Wat weten wij nog niet, naast het antwoord?",
    "antwoordVast": "Het antwoord blijft zoals het is. Dit helpt alleen om te zien of anderen goed deden wat zij moeten doen.",
    "wie": "Wie dit weet",
    "bewijsstuk": "Dit staat in",
    "vraagOordeel": "hierover moet iemand oordelen",
    "oordelen": "Wat mensen hierover hebben gezegd",
    "afwijkingen": "Waar het anders gaat dan de afspraken",
    "kwetsbaarheden": "Wat niet zorgvuldig is gegaan",
    "kwetsbaarhedenZonderBesluit": "Wat niet zorgvuldig is gegaan",
    "plichten": "Wie moet wat doen?",
    "waarschuwingen": "Let op",
    "termijnen": "Wanneer moet het klaar zijn?",
    "gevolgen": "Wat betekent dit?",
    "doen": "Wat moet er gebeuren, en wanneer?",
    "beleidHypothetisch": "dit is beleid, boven op regels die geen wet zijn",
    "hypothetischOp": "Let op: deze regels horen bij {titel} ({status}). Het antwoord zegt wat zou gelden als dat wel de wet was.",
    "eigenRegime": "Let op: deze regels heeft iemand zelf gemaakt. Zij horen niet bij dit programma.",
    "eigenaarOnbekend": "Er staat niet bij wie dat was.",
    "nietGecontroleerd": "niet nagekeken",
    "alleNodig": "dit is allemaal nodig",
    "eenGenoegGeweest": "een hiervan was genoeg geweest",
    "eenGenoeg": "een hiervan is genoeg",
    "inDeWeg": "dit staat in de weg",
    "enNog": "en nog {aantal}, in de lange uitleg",
    "enNogVragen": "en nog {aantal} vragen, in de lange uitleg",
    "latereTekst": "Gebruikt is een nieuwere tekst van de wet. Die is niet helemaal vergeleken met de tekst van toen. Welke het is, staat in de lange uitleg.",
    "voorbij": "deze dag is voorbij",
    "nietTeBerekenen": "Hiervan weten wij de dag nog niet",
    "herstel": "Hier staat nog niet of er iets aan te doen is.",
    "herkomst": {
      "BELANGHEBBENDE": "u of de andere ouder",
      "DOSSIER": "wie het dossier bijhoudt",
      "REGISTER": "wie de gegevens over inwoners of leerlingen bijhoudt",
      "OORDEEL": "wie hierover moet oordelen",
      "KANAAL": "wie de brieven en papieren kreeg",
      "AANNAME": "wie deze vraag stelt; het is een keuze"
    },
    "statussen": {
      "geldend": "zo is de wet",
      "beleid": "dit is beleid, geen wet",
      "voorstel": "een voorstel, geen wet",
      "wetsvoorstel": "een voorstel voor een wet, nog geen wet"
    }
  },
  "en": {
    "peildatum": "Looked at for",
    "hypothetisch": "Note: this is not the law. The answer says what would apply if it were.",
    "rechtskarakter": {
      "van-rechtswege": "This is not a decision. An exemption follows from the law itself.",
      "besluit": "This is not itself a decision. It is about a decision that somebody else takes.",
      "geen": "This is not a decision. No decision follows from it either."
    },
    "rechtskarakterHypothetisch": "This is not a decision. An exemption would follow from the law itself.",
    "aanhalingen": "The words of the law, and where they stand, are in Dutch. Only the Dutch text is law.",
    "wachtOp": "First we need to know",
    "beslissend": "Why is this the answer?",
    "waarom": "Why is this the answer?",
    "ontbreekt": "What do we not know yet?",
    "ontbreektOnzeker": "Perhaps not all of this is needed.",
    "ontbreektErnaast": "What do we not know yet, beside the answer?",
    "antwoordVast": "The answer stays as it is. This only helps to see whether others did well what they have to do.",
    "wie": "Who knows this",
    "bewijsstuk": "It is in",
    "vraagOordeel": "somebody has to judge this",
    "oordelen": "What people have said about this",
    "afwijkingen": "Where it goes otherwise than agreed",
    "kwetsbaarheden": "What was not done with care",
    "kwetsbaarhedenZonderBesluit": "What was not done with care",
    "plichten": "Who has to do what?",
    "waarschuwingen": "Note",
    "termijnen": "When must it be done?",
    "gevolgen": "What does this mean?",
    "doen": "What has to happen, and when?",
    "beleidHypothetisch": "this is policy, on rules that are not the law",
    "hypothetischOp": "Note: these rules belong to {titel} ({status}). The answer says what would apply if that were the law.",
    "eigenRegime": "Note: somebody made these rules. They are not part of this program.",
    "eigenaarOnbekend": "It does not say who that was.",
    "nietGecontroleerd": "not checked",
    "alleNodig": "all of this is needed",
    "eenGenoegGeweest": "one of these would have been enough",
    "eenGenoeg": "one of these is enough",
    "inDeWeg": "this stands in the way",
    "enNog": "and {aantal} more, in the long explanation",
    "enNogVragen": "and {aantal} more questions, in the long explanation",
    "latereTekst": "A newer text of the law was used. It was not wholly compared with the text of that day. Which one it is, is in the long explanation.",
    "voorbij": "this day has passed",
    "nietTeBerekenen": "We do not know the day yet of",
    "herstel": "This does not say yet whether anything can be done about it.",
    "herkomst": {
      "BELANGHEBBENDE": "you or the other parent",
      "DOSSIER": "whoever keeps the file",
      "REGISTER": "whoever keeps the data on residents or pupils",
      "OORDEEL": "whoever has to judge this",
      "KANAAL": "whoever received the letters and papers",
      "AANNAME": "whoever asks this question; it is a choice"
    },
    "statussen": {
      "geldend": "this is the law",
      "beleid": "this is policy, not law",
      "voorstel": "a proposal, not law",
      "wetsvoorstel": "a proposal for a law, not law yet"
    }
  }
} as const;

export const schrijfwijze = {
  "nl": {
    "bedoelt": "Bedoelt u: {keuze}?",
    "bedoeltVraag": "Misschien is bedoeld: {keuze}",
    "kiesUit": "Kies uit: {keuze}.",
    "bekend": "Gebruik een bekende naam.",
    "waar": "ja",
    "onwaar": "nee",
    "geen": "geen",
    "totEnMet": "tot en met",
    "looptNog": "vanaf {van}, loopt nog",
    "datumWeg": "Is de datum niet bekend, laat het feit dan weg.",
    "datumDeel": "Is alleen de maand of het jaar bekend, schrijf dan JJJJ-MM of JJJJ."
  },
  "en": {
    "bedoelt": "Did you mean: {keuze}?",
    "bedoeltVraag": "Perhaps this was meant: {keuze}",
    "kiesUit": "Choose from: {keuze}.",
    "bekend": "Use a known name.",
    "waar": "yes",
    "onwaar": "no",
    "geen": "none",
    "totEnMet": "up to and including",
    "looptNog": "from {van}, still running",
    "datumWeg": "If the date is not known, leave the fact out.",
    "datumDeel": "If only the month or the year is known, write YYYY-MM or YYYY."
  }
} as const;

export const krachten = {
  "nl": {
    "slotsom": "slotsom",
    "reikwijdte": "bepaalt of de rest geldt",
    "dwingend": "eis",
    "zorgvuldigheid": "zorgvuldigheid",
    "uitgangspunt": "uitgangspunt, geen eis",
    "in-beginsel": "afspraak, geen eis",
    "verwachting": "verwachting, geen eis",
    "plicht": "plicht, geen eis aan de zaak",
    "vaststelling": "vaststelling, geen eis"
  },
  "en": {
    "slotsom": "final conclusion",
    "reikwijdte": "decides whether the rest applies",
    "dwingend": "requirement",
    "zorgvuldigheid": "due care",
    "uitgangspunt": "starting point, no requirement",
    "in-beginsel": "agreement, no requirement",
    "verwachting": "expectation, no requirement",
    "plicht": "duty, no requirement of the case",
    "vaststelling": "observation, no requirement"
  }
} as const;

export const statussen = {
  "nl": {
    "geldend": "geldend recht",
    "beleid": "geldend beleid",
    "voorstel": "een voorstel, geen geldend recht",
    "wetsvoorstel": "een wetsvoorstel, geen geldend recht"
  },
  "en": {
    "geldend": "law in force",
    "beleid": "policy in force",
    "voorstel": "a proposal, not law in force",
    "wetsvoorstel": "a bill, not law in force"
  }
} as const;

export const feittypen = {
  "nl": {
    "boolean": "ja of nee",
    "date": "een datum",
    "integer": "een getal",
    "enum": "een van deze antwoorden",
    "list": "een of meer van deze antwoorden",
    "code": "een code",
    "periods": "perioden"
  },
  "en": {
    "boolean": "yes or no",
    "date": "a date",
    "integer": "a number",
    "enum": "one of these answers",
    "list": "one or more of these answers",
    "code": "a code",
    "periods": "periods"
  }
} as const;

export const soorten = {
  "nl": {
    "feit": "een feit",
    "oordeel": "een oordeel"
  },
  "en": {
    "feit": "a fact",
    "oordeel": "a judgement"
  }
} as const;

export const rechtskarakters = {
  "nl": {
    "van-rechtswege": "volgt rechtstreeks uit de wet",
    "besluit": "vraagt een besluit",
    "geen": "geen van beide"
  },
  "en": {
    "van-rechtswege": "follows directly from the law",
    "besluit": "takes a decision",
    "geen": "neither of the two"
  }
} as const;

export const normstatussen = {
  "nl": {
    "plicht": "plicht",
    "uitgangspunt": "uitgangspunt",
    "in-beginsel": "afspraak in beginsel",
    "verwachting": "verwachting",
    "beginsel": "beginsel",
    "voorstel": "voorstel",
    "voornemen": "voornemen",
    "aankondiging": "aankondiging",
    "beschrijving": "beschrijving"
  },
  "en": {
    "plicht": "duty",
    "uitgangspunt": "starting point",
    "in-beginsel": "agreement in principle",
    "verwachting": "expectation",
    "beginsel": "principle",
    "voorstel": "proposal",
    "voornemen": "intention",
    "aankondiging": "announcement",
    "beschrijving": "description"
  }
} as const;

export const termijnstappen = {
  "nl": {
    "counted": "De termijn begint op de dag na {van}. De laatste dag is {datum}.",
    "counted-back": "De termijn wordt teruggerekend vanaf {van}. Dat geeft {datum}.",
    "suspended": "Van {van} tot en met {totEnMet} stond de termijn stil. De laatste dag wordt daardoor {datum}.",
    "backwards": "Een termijn die wordt teruggerekend, schuift niet op. Het blijft {datum}, ook als dat een zaterdag, zondag of feestdag is.",
    "too-long": "Een termijn die zo lang is, schuift niet op. Het blijft {datum}, ook als dat een zaterdag, zondag of feestdag is.",
    "weekend": "{datum} is een {naam}.",
    "holiday": "{datum} is een feestdag: {naam}.",
    "equated": "{datum} is door een koninklijk besluit gelijkgesteld met een feestdag.",
    "moved": "De termijn wordt daarom verlengd tot en met {datum}.",
    "two-working-days": "In de termijn moeten ten minste {minstens} dagen zitten die geen zaterdag, zondag of feestdag zijn. De termijn wordt daarom verlengd tot en met {datum}.",
    "decrees-unknown": "Welke dagen in {jaar} met een feestdag zijn gelijkgesteld, is niet bekend. Misschien eindigt de termijn dus later dan {datum}."
  },
  "en": {
    "counted": "The term begins on the day after {van}. Its last day is {datum}.",
    "counted-back": "The term is counted back from {van}. That gives {datum}.",
    "suspended": "From {van} up to and including {totEnMet} the term stood still. Its last day becomes {datum}.",
    "backwards": "A term that is counted back does not move. It stays {datum}, even if that is a Saturday, a Sunday or a public holiday.",
    "too-long": "A term of this length does not move. It stays {datum}, even if that is a Saturday, a Sunday or a public holiday.",
    "weekend": "{datum} is a {naam}.",
    "holiday": "{datum} is a public holiday: {naam}.",
    "equated": "{datum} counts as a public holiday by royal decree.",
    "moved": "The term is therefore extended up to and including {datum}.",
    "two-working-days": "The term must hold at least {minstens} days that are not a Saturday, a Sunday or a public holiday. It is therefore extended up to and including {datum}.",
    "decrees-unknown": "Which days in {jaar} count as public holidays by decree is not known. The term may therefore end later than {datum}."
  }
} as const;

export const herhaling = {
  "nl": {
    "gelijk": "gelijk",
    "gelijkAnderPakket": "gelijk (toen {pakketToen}, nu {pakketNu}: dezelfde regels)",
    "verschil": "verschil",
    "andereVorm": "gelijk in wat beide vormen zeggen: de uitkomst is bewaard als {vormToen}, nu is de vorm {vormNu}",
    "andereVormVerschil": "verschil in wat beide vormen zeggen: de uitkomst is bewaard als {vormToen}, nu is de vorm {vormNu}",
    "regel": "{pad}: toen {toen}; nu {nu}",
    "nietTeHerhalen": "niet te herhalen: de uitkomst is gemaakt met de regels {gevraagd} van {regime}. Aanwezig: {gevonden}. Geef de regels van toen mee: de map met bewaarde regelsets (--regelsets MAP) of de map met de regels (--regels MAP).",
    "geen": "geen regels met die naam",
    "woorden": "anders gezegd, door dezelfde regels:",
    "nietTeBeoordelen": "niet te herhalen: de regels van toen zijn er, maar het verzoek is er niet mee te beoordelen."
  },
  "en": {
    "gelijk": "equal",
    "gelijkAnderPakket": "equal (then {pakketToen}, now {pakketNu}: the same rules)",
    "verschil": "different",
    "andereVorm": "equal in what both forms say: the outcome was stored as {vormToen}, the form is {vormNu} now",
    "andereVormVerschil": "different in what both forms say: the outcome was stored as {vormToen}, the form is {vormNu} now",
    "regel": "{pad}: then {toen}; now {nu}",
    "nietTeHerhalen": "not to be repeated: the outcome was made with the rules {gevraagd} of {regime}. At hand: {gevonden}. Hand in the rules of then: the folder with rule sets that were kept (--regelsets MAP) or the folder with the rules (--regels MAP).",
    "geen": "no rules of that name",
    "woorden": "said otherwise, by the same rules:",
    "nietTeBeoordelen": "not to be repeated: the rules of then are at hand, but they cannot judge the request."
  }
} as const;

export const bulk = {
  "nl": {
    "fout": "regel {regel}: {tekst}",
    "voortgang": "{regels} regels; verder met --vanaf {merk} (uitvoer tot hier: {uit} regels)",
    "klaar": "klaar: {regels} regels, waarvan {fout} niet beoordeeld",
    "klaarVanaf": "klaar vanaf regel {eerste}: {regels} regels in deze ronde, waarvan {fout} niet beoordeeld. Over de regels daarvoor zegt deze ronde niets.",
    "niets": "Er is nog niets beoordeeld: begin opnieuw",
    "verder": "Tot en met regel {regels} is alles beoordeeld en geschreven. Verder met --vanaf {merk} (uitvoer tot hier: {uit} regels)",
    "afgebroken": "afgebroken: {reden}. {verder}",
    "redenen": {
      "vol": "de uitvoer kon niet worden geschreven, want de schijf is vol ({code})",
      "dicht": "de lezer van de uitvoer is gestopt ({code})",
      "uitvoer": "de uitvoer kon niet worden geschreven ({code})",
      "invoer": "de invoer kon niet worden gelezen ({code})",
      "draad": "een van de werkers is gestopt ({code})",
      "signaal": "de toets is onderbroken ({code})"
    }
  },
  "en": {
    "fout": "line {regel}: {tekst}",
    "voortgang": "{regels} lines; go on with --vanaf {merk} (output so far: {uit} lines)",
    "klaar": "done: {regels} lines, of which {fout} not judged",
    "klaarVanaf": "done from line {eerste}: {regels} lines in this run, of which {fout} not judged. Of the lines before, this run says nothing.",
    "niets": "Nothing judged yet: start again",
    "verder": "Everything up to and including line {regels} is judged and written. Go on with --vanaf {merk} (output so far: {uit} lines)",
    "afgebroken": "broken off: {reden}. {verder}",
    "redenen": {
      "vol": "the output could not be written, for the disk is full ({code})",
      "dicht": "the reader of the output has stopped ({code})",
      "uitvoer": "the output could not be written ({code})",
      "invoer": "the input could not be read ({code})",
      "draad": "one of the workers has stopped ({code})",
      "signaal": "the run was interrupted ({code})"
    }
  }
} as const;

export const toets = {
  "nl": {
    "andereRegels": "De eigen regels zijn niet gebruikt: het verzoek noemt het regime {regime}, en --regels heeft {eigen}.",
    "meer": "Dit is de korte uitleg. Alles staat in de lange: voeg --volledig toe.",
    "herstel": "Wat hier nog aan te doen is, rekent de pagina van een zaak uit: leerplicht-tlv pagina --naar MAP."
  },
  "en": {
    "andereRegels": "The rules of your own were not used: the request names the regime {regime}, and --regels has {eigen}.",
    "meer": "This is the short explanation. The long one leaves nothing out: add --volledig.",
    "herstel": "What can still be done about it is worked out by the page of a case: leerplicht-tlv pagina --naar MAP."
  }
} as const;

export const compileer = {
  "nl": {
    "termijn": "Een voorwaarde op een termijn die vooruit loopt, kan dat niet: die hangt af van de feestdagen.",
    "telling": "Een voorwaarde op een aantal dagen of perioden kan dat niet. Gebruik `compile`."
  },
  "en": {
    "termijn": "Not for a condition on a term that is counted forward: that depends on the holidays.",
    "telling": "Not for a condition on a number of days or periods: use `compile`."
  }
} as const;

export const herstel = {
  "nl": {
    "nietNodig": {
      "ja": "Het antwoord is ja. Er is niets te herstellen.",
      "nvt": "De vraag is niet van toepassing. Er is niets te herstellen.",
      "onbekend": "Het antwoord is nog onbekend. Eerst moet bekend worden wat ontbreekt."
    },
    "geen": "Met wat mensen nu nog mogen veranderen, wordt het antwoord niet ja.",
    "telt": "Deze regels tellen dagen of perioden. Wat daaraan te herstellen is, wordt niet gezocht.",
    "afgebroken": "De zoektocht is te groot en daarom afgebroken. Of er iets te herstellen is, is niet bekend.",
    "los": "Op zichzelf is dit wel te herstellen:",
    "waarom": {
      "oordeel": "Dit rust op een oordeel van een mens ({feiten}). Een ander oordeel wordt hier nooit voorgesteld.",
      "aanname": "Dit rust op een aanname van wie de vraag stelt ({feiten}).",
      "vast": "Dit rust op wat vaststaat ({feiten}).",
      "geenWeg": "Wat nog kan veranderen ({feiten}), maakt dit vanaf {peildatum} niet goed: geen ander antwoord, en geen andere dag."
    },
    "daarna": "Wie dat doet, houdt dit over:",
    "opnieuw": "Een nieuw stuk wordt opnieuw beoordeeld ({feiten}). Hoe dat uitvalt, is nog niet bekend."
  },
  "en": {
    "nietNodig": {
      "ja": "The answer is yes. There is nothing to mend.",
      "nvt": "The question does not apply. There is nothing to mend.",
      "onbekend": "The answer is not known yet. First what is missing must become known."
    },
    "geen": "With what people may still change now, the answer does not become yes.",
    "telt": "These rules count days or periods. What can be mended about those is not looked for.",
    "afgebroken": "The search is too large and was stopped. Whether anything can be mended is not known.",
    "los": "By itself this can be mended:",
    "waarom": {
      "oordeel": "This rests on the judgement of a person ({feiten}). Another judgement is never proposed here.",
      "aanname": "This rests on an assumption of whoever asks ({feiten}).",
      "vast": "This rests on what is fixed ({feiten}).",
      "geenWeg": "What can still change ({feiten}) does not mend this from {peildatum} on: no other answer, and no other day."
    },
    "daarna": "Whoever does so is left with this:",
    "opnieuw": "A new document is judged anew ({feiten}). How that turns out is not known yet."
  }
} as const;

export const onbewezen = {
  "nl": {
    "teGroot": "De regels zijn te groot om er in hun geheel iets over te bewijzen.",
    "geenDag": "Er is geen dag waarop A en B allebei gelden, terwijl een regel naar de dag van het verzoek vraagt. Geen dossier kan naar allebei worden beoordeeld.",
    "anderFeit": "A en B noemen iets anders zo: een ander soort antwoord, andere grenzen, of een ander aantal decimalen of cijfers. Daarom is over A en B naast elkaar niets bewezen. Geef een van beide feiten een andere naam.",
    "dagOnbekend": "Van deze datum kan alleen de maand of het jaar bekend zijn. Over zo'n dossier is niets bewezen: alleen over dossiers waarin van deze datum ook de dag bekend is, of niets.",
    "bedrag": "Een bedrag of aantal: hoeveel dat is, is niet bewezen. Wat een voorwaarde ervan vraagt, is meegenomen.",
    "telling": "Een aantal dagen of perioden: daarover is niets bewezen. Wordt een voorwaarde ermee vergeleken, dan is over de regels als geheel niets bewezen.",
    "opschorting": "Deze termijn kan stilstaan. Over de tijd dat zij stilstaat is niets bewezen.",
    "bronnen": "Wat A en B aanhalen, verschilt: {bronnen}. Wat deze feiten betekenen, kan daarmee zijn veranderd: {feiten}.",
    "teksten": "Zinnen, namen en bronnen worden niet bewezen. Of de regels zeggen wat de wet zegt, beoordeelt een jurist."
  },
  "en": {
    "teGroot": "The rules are too large to prove anything of them as a whole.",
    "geenDag": "There is no day on which A and B both hold, while a rule asks for the day of the request. No file can be judged by both.",
    "anderFeit": "A and B call different things by this name: another kind of answer, other bounds, or another number of decimals or digits. So nothing is proved of A and B beside each other. Give one of the two facts another name.",
    "dagOnbekend": "Of this date the month or the year alone can be known. Nothing is proved of such a file: only of files in which the day of this date is known too, or nothing of it.",
    "bedrag": "An amount or a number: how much it is, is not proved. What a condition asks of it is taken into account.",
    "telling": "A number of days or periods: nothing is proved of it. Where a condition compares it, nothing is proved of the rules as a whole.",
    "opschorting": "This term can be suspended. Nothing is proved of the time in which it is.",
    "bronnen": "What A and B quote differs: {bronnen}. What these facts mean may have changed with it: {feiten}.",
    "teksten": "Sentences, names and sources are not proved. Whether the rules say what the law says is for a lawyer to judge."
  }
} as const;

export const opdrachten = {
  "nl": {
    "toets": "Toetst een zaak: wat de uitkomst is, waarom, en wat nog ontbreekt.",
    "ndjson": "Toetst veel zaken: elke regel van de standaardinvoer is een verzoek, elke regel van de uitvoer het antwoord.",
    "sjabloon": "Geeft een leeg toetsverzoek, met de vragen en de antwoorden die mogen.",
    "herhaal": "Toetst een bewaarde uitkomst opnieuw, en zegt of zij gelijk blijft.",
    "bewaar": "Bewaart de regels van een regime als een bestand, om later mee te herhalen.",
    "verschil": "Zegt wat twee regimes naar betekenis verschillen, met het kleinste dossier dat het laat zien.",
    "bewijs": "Bewijst wat de regels van een regime op elk dossier doen, en uw eigen stellingen; met --alleen stellingen toont het alleen die.",
    "simuleer": "Telt over een bedachte populatie wat twee regimes verschillen. Geen voorspelling.",
    "toon": "Toont een regime als tabel van de wegen naar elk antwoord, en elke regel als zin; met --wegen een zaak per weg, met --geerfd wat een regime erop erft.",
    "muteer": "Verandert de regels telkens op een plaats, en zegt wat geen zaak merkt.",
    "dekking": "Zegt welke voorwaarden van de regels geen zaak raakt.",
    "boek": "Schrijft het boek van de regels: elke bron, regel en elk feit als pagina, of een wijziging om na te kijken.",
    "compileer": "Schrijft een eigen regime als JavaScript.",
    "sql": "Schrijft een regime als een query, met haar tabel, lader en controle.",
    "teken graaf": "Tekent waarop het antwoord van een regime rust, met --zaak voor een dossier. Als SVG.",
    "teken tijdlijn": "Tekent de datums en termijnen van een dossier. Als SVG.",
    "teken overgangen": "Tekent wie onder een ander regime een ander antwoord krijgt, uit simuleer --json. Als SVG.",
    "pagina": "Kopieert de pagina's waarop u een dossier in de browser beoordeelt.",
    "nieuw vraag": "Schrijft het begin van een eigen vraag in een lege map: feiten, twee regels, hun bron en hun zaken.",
    "nieuw regime": "Schrijft het begin van een eigen regime op een regime van het pakket in een lege map; met --vervang de regels die anders worden, met zaken.",
    "nieuw beleid": "Schrijft het begin van eigen beleid van een samenwerkingsverband of gemeente in een lege map.",
    "proef": "Proeft een map met regels: lint, zaken, dekking, bewijzen, eigenschappen en mutanten, en wat er nu te doen is.",
    "vernieuw": "Maakt de zaken die leerplicht-tlv maakte opnieuw, nadat de regels veranderden: wegen, grenzen, waarschuwingen en gevolgen. Eigen zaken blijven zoals zij zijn.",
    "conformiteit": "Schrijft zaken met hun uitkomst, waarmee een andere engine laat zien dat zij hetzelfde zegt; met --toets de verschillen.",
    "algoritmeregister": "Maakt een concept voor het Algoritmeregister over een vraag; met --toets zegt het wat aan een ingevuld concept nog mankeert.",
    "dien": "Start de toets als dienst op deze machine, met een interface volgens OpenAPI (poort 8080 als u er geen noemt).",
    "mcp": "Biedt het toetsen aan een taalmodel aan, over standaardinvoer en -uitvoer (MCP). Elk gereedschap zegt het model nooit een oordeel in te vullen.",
    "completion": "Geeft een script waarmee uw shell opdrachten, vlaggen, vragen, regimes en bestanden aanvult als u op Tab drukt."
  },
  "en": {
    "toets": "Judges a case: what the outcome is, why, and what is still missing.",
    "ndjson": "Judges many cases: each line of standard input is a request, each line of output its answer.",
    "sjabloon": "Gives an empty request, with the questions and the answers that are allowed.",
    "herhaal": "Judges a kept outcome again, and says whether it stays the same.",
    "bewaar": "Keeps the rules of a regime as one file, to judge by again later.",
    "verschil": "Says how two regimes differ by meaning, with the smallest file that shows it.",
    "bewijs": "Proves what the rules of a regime do on every file, and claims of your own; with --alleen stellingen it shows those alone.",
    "simuleer": "Counts over a made-up population how two regimes differ. No forecast.",
    "toon": "Shows a regime as a table of the ways to each answer, and each rule as a sentence; with --wegen a case for each way, with --geerfd what a regime on it inherits.",
    "muteer": "Changes the rules in one place at a time, and says what no case notices.",
    "dekking": "Says which conditions of the rules no case touches.",
    "boek": "Writes the book of the rules: each source, rule and fact as a page, or a change to review.",
    "compileer": "Writes a regime of your own as JavaScript.",
    "sql": "Writes a regime as one query, with its table, loader and checks.",
    "teken graaf": "Draws what the answer of a regime rests on, with --zaak for a file. As SVG.",
    "teken tijdlijn": "Draws the dates and terms of a file. As SVG.",
    "teken overgangen": "Draws who gets another answer under another regime, from simuleer --json. As SVG.",
    "pagina": "Copies the pages on which a case is judged in a browser.",
    "nieuw vraag": "Writes the start of a question of your own into an empty folder: facts, two rules, their source and their cases.",
    "nieuw regime": "Writes the start of a regime of your own, on one of the package, into an empty folder; with --vervang the rules that are to change, with cases.",
    "nieuw beleid": "Writes the start of an own policy of a partnership or municipality into an empty folder.",
    "proef": "Tries a folder of rules: lint, cases, coverage, proofs, properties and mutants, and what to do next.",
    "vernieuw": "Makes the cases that leerplicht-tlv made anew, after the rules changed: ways, boundaries, warnings and consequences. Your own cases stay as they are.",
    "conformiteit": "Writes cases with their outcome, by which another engine shows that it says the same; with --toets the differences.",
    "algoritmeregister": "Drafts a publication in the Dutch register of algorithms on a question; with --toets it says what a draft that was filled in still lacks.",
    "dien": "Starts the judging as a service on this machine, with an interface described by OpenAPI (port 8080 when you name none).",
    "mcp": "Offers the judging to a language model, over standard input and output (MCP). Every tool tells the model never to fill in a judgement.",
    "completion": "Gives a script by which your shell completes commands, flags, questions, regimes and files when you press Tab."
  }
} as const;

export const hulp = {
  "nl": {
    "begin": "Toetst zaken aan de regels over vrijstelling van de leerplicht en over leerlingen met EMB, en zegt per artikel waarom.",
    "verder": "Wat een opdracht doet, elke vlag, de exitcodes en een voorbeeld: leerplicht-tlv help OPDRACHT. De versie: leerplicht-tlv --version.",
    "kopVlaggen": "Vlaggen",
    "kopExit": "Exitcodes",
    "kopVoorbeeld": "Voorbeeld",
    "vlaggen": {
      "regime": "Het regime: de stand van de wet, het beleid of het voorstel waaraan wordt getoetst; soms meer, met komma’s.",
      "regimes": "Twee of meer regimes, met komma’s: de zaak naast elkaar onder elk.",
      "peildatum": "De dag waarnaar de stand van de regels wordt gekozen, JJJJ-MM-DD.",
      "regels": "Een map met eigen regels, naast die van het pakket; soms meer, met komma’s.",
      "regelsets": "Een map met bewaarde regels (bewaar), om mee te herhalen.",
      "zaken": "Een map met zaken (NAAM.zaken.json).",
      "drempel": "Het laagste percentage dat goed is; eronder is het einde 3.",
      "taal": "De taal: nl (standaard) of en.",
      "vorm": "De vorm van de tekst; zonder deze vlag gewone tekst.",
      "register": "Voor wie de tekst is: dossier (standaard) of ouder.",
      "stellingen": "Een bestand met eigen stellingen om te bewijzen.",
      "getuigen": "Een map waarin de gevonden dossiers worden geschreven.",
      "diepte": "Hoeveel van elk antwoord wordt geschreven.",
      "vanaf": "Het merkteken waar een afgebroken run verder gaat; het stond op de foutuitvoer.",
      "naar": "Waar het wordt geschreven.",
      "tegenover": "De regels waarmee wordt vergeleken: een map of een regime.",
      "dialect": "Voor welke database: duckdb of postgresql.",
      "deel": "Welk deel: query (standaard), tabel, lader of controle.",
      "tabel": "De naam van de tabel.",
      "leerlingen": "Hoeveel leerlingen worden bedacht.",
      "zaad": "Het begin van het toeval: hetzelfde getal geeft dezelfde uitkomst.",
      "herhalingen": "Hoe vaak opnieuw wordt getrokken.",
      "parameters": "Een bestand met eigen aannames (JSON).",
      "gegevens": "Een bestand met eigen zaken, in plaats van bedachte.",
      "conclusie": "De id van de conclusie waarover het gaat.",
      "alleen": "Toont alleen dit deel.",
      "zaak": "Een bestand met een toetsverzoek of een uitkomst.",
      "breedte": "De breedte van de tekening.",
      "naam": "De id van de nieuwe regels.",
      "titel": "De naam van de nieuwe regels in het Nederlands.",
      "titel-en": "De naam van de nieuwe regels in het Engels.",
      "eigenaar": "Wie de nieuwe regels maakt.",
      "basis": "Het regime waarop de nieuwe regels rusten.",
      "toets": "Een bestand om na te kijken: de antwoorden van een andere engine, of een ingevuld concept.",
      "vervang": "De regels die anders worden, met komma’s.",
      "poort": "De poort waarop de dienst luistert.",
      "json": "Schrijft JSON, voor een ander programma.",
      "ndjson": "Leest van de standaardinvoer één verzoek per regel.",
      "volledig": "Laat niets weg.",
      "wegen": "Zoekt een zaak bij elke weg naar een antwoord.",
      "geerfd": "Toont wat het regime erft van zijn basis.",
      "let-op": "Blijft kijken, en proeft opnieuw na elke wijziging."
    },
    "exit": {
      "0": "gelukt; bij een toets: ja, nee of nvt",
      "1": "een fout van het programma",
      "2": "de aanroep of de invoer klopt niet; op de foutuitvoer staat wat er mis is",
      "3": "onbekend, onder de drempel, of een verschil; de uitkomst staat er wel",
      "4": "een regel van de invoer is niet te toetsen; de andere wel",
      "5": "de uitvoer is niet te schrijven, of het werk is afgebroken",
      "130, 143": "onderbroken; met --ndjson zegt de foutuitvoer waar verder te gaan"
    },
    "voorbeelden": {
      "toets": "toets zaak.json --volledig",
      "ndjson": "toets --ndjson < zaken.ndjson > antwoorden.ndjson",
      "sjabloon": "sjabloon tlv-emb > zaak.json",
      "herhaal": "herhaal bewijs.json",
      "bewaar": "bewaar vrijstelling leerplichtwet-1969 --naar regelsets",
      "verschil": "verschil leerplichtwet-1969 voorstel-2019",
      "bewijs": "bewijs leerplichtwet-1969",
      "simuleer": "simuleer vrijstelling leerplichtwet-1969 voorstel-2019 --leerlingen 1000",
      "toon": "toon leerplichtwet-1969 --vorm markdown",
      "muteer": "muteer --regels mijn-regels",
      "dekking": "dekking --regels mijn-regels",
      "nieuw vraag": "nieuw vraag mijn-vraag --naam mijn-vraag",
      "nieuw regime": "nieuw regime mijn-regels --basis leerplichtwet-1969 --naam mijn-regels",
      "nieuw beleid": "nieuw beleid ons-beleid --basis emb-2019 --naam ons-beleid",
      "proef": "proef mijn-regels",
      "vernieuw": "vernieuw mijn-regels",
      "conformiteit": "conformiteit zaken --regime wec",
      "boek": "boek --naar boek",
      "pagina": "pagina --naar pagina",
      "compileer": "compileer --regels mijn-regels > mijn-regels.mjs",
      "teken graaf": "teken graaf leerplichtwet-1969 --zaak zaak.json --naar graaf.svg",
      "teken tijdlijn": "teken tijdlijn zaak.json --naar tijdlijn.svg",
      "teken overgangen": "teken overgangen simulatie.json --naar overgangen.svg",
      "sql": "sql leerplichtwet-1969 --dialect duckdb --deel tabel",
      "algoritmeregister": "algoritmeregister vrijstelling --naar concept.md",
      "dien": "dien --poort 8080",
      "mcp": "mcp --taal en",
      "completion": "completion bash"
    }
  },
  "en": {
    "begin": "Holds cases against the Dutch rules on exemption from compulsory schooling and on pupils with EMB, and says why, article by article.",
    "verder": "What a command does, each flag, the exit codes and an example: leerplicht-tlv help OPDRACHT (the name of a command). The version: leerplicht-tlv --version.",
    "kopVlaggen": "Flags",
    "kopExit": "Exit codes",
    "kopVoorbeeld": "Example",
    "vlaggen": {
      "regime": "The regime: the law, policy or proposal that is applied; sometimes several, with commas.",
      "regimes": "Two or more regimes, with commas: the case under each, side by side.",
      "peildatum": "The day that picks the state of the rules, YYYY-MM-DD.",
      "regels": "A folder with rules of your own, beside those of the package; sometimes several, with commas.",
      "regelsets": "A folder with rules that were kept (bewaar), to judge again by.",
      "zaken": "A folder with cases (NAME.zaken.json).",
      "drempel": "The lowest percentage that will do; below it the exit is 3.",
      "taal": "The language: nl (the default) or en.",
      "vorm": "The form of the text; without this flag plain text.",
      "register": "For whom the text is: dossier (a case file, the default) or ouder (a parent).",
      "stellingen": "A file with claims of your own to prove.",
      "getuigen": "A folder to write the files of cases to that were found.",
      "diepte": "How much of each answer is written.",
      "vanaf": "The mark at which a run that broke off goes on; it stood on standard error.",
      "naar": "Where it is written.",
      "tegenover": "The rules to compare with: a folder or a regime.",
      "dialect": "For which database: duckdb or postgresql.",
      "deel": "Which part: query (the default), tabel (table), lader (loader) or controle (check).",
      "tabel": "The name of the table.",
      "leerlingen": "How many pupils are made up.",
      "zaad": "The seed of chance: the same number gives the same result.",
      "herhalingen": "How often is drawn again.",
      "parameters": "A file with assumptions of your own (JSON).",
      "gegevens": "A file with cases of your own, in place of ones that are made up.",
      "conclusie": "The id of the conclusion that it is about.",
      "alleen": "Shows this part alone.",
      "zaak": "A file with a request or an outcome.",
      "breedte": "The width of the drawing.",
      "naam": "The id of the new rules.",
      "titel": "The name of the new rules in Dutch.",
      "titel-en": "The name of the new rules in English.",
      "eigenaar": "Who makes the new rules.",
      "basis": "The regime on which the new rules rest.",
      "toets": "A file to check: the answers of another engine, or a draft that was filled in.",
      "vervang": "The rules that are to be otherwise, with commas.",
      "poort": "The port on which the service listens.",
      "json": "Writes JSON, for another program.",
      "ndjson": "Reads one request a line from standard input.",
      "volledig": "Leaves nothing out.",
      "wegen": "Finds a case for each way to an answer.",
      "geerfd": "Shows what the regime inherits from its base.",
      "let-op": "Keeps watching, and tries again after each change."
    },
    "exit": {
      "0": "done; of a case: ja (yes), nee (no) or nvt (not applicable)",
      "1": "a fault of the program",
      "2": "the call or the input is wrong; standard error says what",
      "3": "unknown, below the bar, or a difference; the result is there all the same",
      "4": "a line of the input could not be judged; the others were",
      "5": "the output could not be written, or the work broke off",
      "130, 143": "interrupted; with --ndjson standard error says where to go on"
    },
    "voorbeelden": {
      "toets": "toets zaak.json --volledig",
      "ndjson": "toets --ndjson < zaken.ndjson > antwoorden.ndjson",
      "sjabloon": "sjabloon tlv-emb > zaak.json",
      "herhaal": "herhaal bewijs.json",
      "bewaar": "bewaar vrijstelling leerplichtwet-1969 --naar regelsets",
      "verschil": "verschil leerplichtwet-1969 voorstel-2019",
      "bewijs": "bewijs leerplichtwet-1969",
      "simuleer": "simuleer vrijstelling leerplichtwet-1969 voorstel-2019 --leerlingen 1000",
      "toon": "toon leerplichtwet-1969 --vorm markdown",
      "muteer": "muteer --regels mijn-regels",
      "dekking": "dekking --regels mijn-regels",
      "nieuw vraag": "nieuw vraag mijn-vraag --naam mijn-vraag",
      "nieuw regime": "nieuw regime mijn-regels --basis leerplichtwet-1969 --naam mijn-regels",
      "nieuw beleid": "nieuw beleid ons-beleid --basis emb-2019 --naam ons-beleid",
      "proef": "proef mijn-regels",
      "vernieuw": "vernieuw mijn-regels",
      "conformiteit": "conformiteit zaken --regime wec",
      "boek": "boek --naar boek",
      "pagina": "pagina --naar pagina",
      "compileer": "compileer --regels mijn-regels > mijn-regels.mjs",
      "teken graaf": "teken graaf leerplichtwet-1969 --zaak zaak.json --naar graaf.svg",
      "teken tijdlijn": "teken tijdlijn zaak.json --naar tijdlijn.svg",
      "teken overgangen": "teken overgangen simulatie.json --naar overgangen.svg",
      "sql": "sql leerplichtwet-1969 --dialect duckdb --deel tabel",
      "algoritmeregister": "algoritmeregister vrijstelling --naar concept.md",
      "dien": "dien --poort 8080",
      "mcp": "mcp --taal en",
      "completion": "completion bash"
    }
  }
} as const;

export const vergelijken = {
  "nl": {
    "titelVerschil": "Verschil naar betekenis",
    "titelVergelijking": "Een zaak volgens meer regimes",
    "kort": {
      "kanKan": "{conclusie}: B kan een ja van A in een nee veranderen, en een nee van A in een ja.",
      "kanNooit": "{conclusie}: B kan een ja van A in een nee veranderen, en nooit een nee van A in een ja.",
      "nooitKan": "{conclusie}: B kan een nee van A in een ja veranderen, en nooit een ja van A in een nee.",
      "nooitNooit": "{conclusie}: B verandert nooit een ja van A in een nee, en nooit een nee van A in een ja.",
      "van": "Van {van} bij A naar {naar} bij B: {kan}",
      "kan": "dat kan.",
      "kanDoorEen": "dat kan, door 1 eis van {letter}.",
      "kanDoor": "dat kan, door {aantal} eisen van {letter}: elk is op zichzelf genoeg.",
      "nooit": "dat kan niet. Geen enkel dossier doet dat: bewezen van deze codering.",
      "open": "niet beslist.",
      "ook": "Ook kan: {paren}.",
      "andere": "Ook anders kan uitvallen: {conclusies}.",
      "geenSlotsom": "A en B eindigen niet in dezelfde conclusie: wat de een beantwoordt, beantwoordt de ander niet.",
      "kleinste": "Elk dossier hieronder is het kleinste dat iets laat zien.",
      "bronnen": "De tekst van de wet of het beleid is bij B wel anders. Zie onderaan waarover dit niets zegt.",
      "aannames": "{aantal} van die eisen zijn aannames: wat zij vragen, is niet gedocumenteerd.",
      "aanname": "1 van die eisen is een aanname: wat zij vraagt, is niet gedocumenteerd.",
      "codering": "Wat hieronder is bewezen, is bewezen van deze codering: met de voorbehouden hierboven, en met de keuzes die bij een eis staan.",
      "coderingZonder": "Wat hieronder is bewezen, is bewezen van deze codering, met de keuzes die bij een eis staan."
    },
    "titelBewijs": "Wat is bewezen van deze regels: {regime}",
    "tweeNamen": "{naam} (bij B: {naamB})",
    "kantOp": "{status}; bouwt voort op {titel}: {isDan}",
    "kant": "{letter}: {titel} ({status}). Peildatum: {peildatum}.",
    "gelijk": "Bewezen van deze codering: op elk dossier is elke conclusie bij A en B gelijk.",
    "kan": "Dit kan anders uitvallen",
    "verplaatsing": "{conclusie}: {van} bij A, {naar} bij B.",
    "dossierVol": "Dossier {nummer}: {feiten}.",
    "dossierZelfde": "Dossier {nummer}.",
    "dossierMet": "Dossier {nummer}, met dit verschil: {feiten}.",
    "dossierZonder": "Dossier {nummer}, maar dit is nog niet bekend: {namen}.",
    "dossierMetZonder": "Dossier {nummer}, met dit verschil: {feiten}. Dit is nog niet bekend: {namen}.",
    "leeg": "er is niets bekend",
    "kanNiet": "Bewezen: zo kan het antwoord niet veranderen (van A naar B)",
    "paar": "van {van} naar {naar}",
    "andersKort": "alleen in woorden: {soorten}. Met --volledig staat hier waar.",
    "onbeslist": "Niet beslist",
    "meerVerplaatsingen": "{conclusie}, met --volledig ook het dossier: {paren}.",
    "erbij": "{conclusie}: bij B wel onder \"{lijst}\", bij A niet.",
    "eraf": "{conclusie}: bij A wel onder \"{lijst}\", bij B niet.",
    "anders": "Anders geschreven (vergeleken als tekst, niet naar betekenis)",
    "waarschuwingen": {
      "alleen": "waarschuwing alleen bij {letter}: “{zin}”",
      "anders": "waarschuwing die bij A in andere gevallen komt dan bij B: “{zin}”",
      "bijRegel": "(bij: {conclusie})"
    },
    "alleenA": "alleen bij A",
    "alleenB": "alleen bij B",
    "beide": "bij A anders dan bij B",
    "nietBeoordeeld": "beoordeelt dit dossier niet, want kent het antwoord niet bij: {feiten}",
    "termijnNietBeoordeeld": "niet beoordeeld",
    "vervalt": "Wat uitdrukkelijk vervalt van wat is geërfd",
    "vervaltHier": "{letter} laat vervallen: {soort} “{naam}”.",
    "vervalsoorten": {
      "vervaltWaarschuwingen": "de waarschuwing",
      "vervaltNietGecodeerd": "wat niet is gecodeerd,",
      "vervaltOpenPunten": "het open punt",
      "vervaltControles": "de controle op",
      "vervaltGevolgen": "het gevolg"
    },
    "nietBewezen": "Waarover dit niets zegt",
    "soorten": {
      "feit": "feit",
      "afleiding": "afgeleide datum",
      "bron": "bron",
      "tekst": "tekst",
      "waarschuwing": "waarschuwing",
      "monotoon": "stelling in een regel",
      "termijn": "termijn",
      "gevolg": "gevolg",
      "regime": "regime"
    },
    "antwoorden": "Antwoorden",
    "anderAntwoord": "Wat verschilt, en waardoor",
    "zelfdeAntwoord": "Wat gelijk is",
    "heeftNiet": "heeft deze conclusie niet",
    "ontbreekt": "Wat nog ontbreekt",
    "ontbreektBij": "{feit} ({regimes})",
    "laatsteDag": "Laatste dag",
    "termijnOnbekend": "nog niet bekend",
    "termijnWacht": "nog niet bekend (wacht op: {feiten})",
    "termijnLooptNiet": "loopt in deze zaak niet",
    "termijnBestaatNiet": "deze termijn bestaat hier niet",
    "houdt": "{goed} van {aantal}: {soort}",
    "faalt": "Dit houdt niet",
    "allesHoudt": "Alles houdt: {aantal} stellingen bewezen.",
    "andersDan": "Met {feiten} wordt het antwoord nee.",
    "zelfs": "Geen enkel dossier laat dit zien.",
    "uitspraken": {
      "uitkomst": "een dossier waarin alles bekend is, krijgt altijd een antwoord",
      "dwingend": "geen ja terwijl niet aan een eis is voldaan",
      "regel": "elke regel kan ja zijn en kan nee zijn",
      "toepassing": "elke regel die niet altijd geldt, kan gelden en kan niet gelden",
      "voorwaarde": "aan elke voorwaarde kan zijn voldaan, en niet zijn voldaan",
      "doorslag": "elke voorwaarde kan de doorslag geven",
      "waarschuwing": "elke waarschuwing kan voorkomen",
      "gevolg": "elk geval van een gevolg kan voorkomen",
      "monotoon": "een stelling in een regel",
      "stelling": "een eigen stelling",
      "geval": "een dossier waarover een eigen stelling gaat, kan voorkomen"
    },
    "plaatsen": {
      "teksten": "De teksten",
      "regime": "De regels als geheel",
      "bronnen": "De betekenis van feiten",
      "status": "status",
      "rechtskarakter": "rechtskarakter",
      "controles": "controles van het dossier",
      "waarschuwingen": "waarschuwingen",
      "nietGecodeerd": "wat niet is gecodeerd",
      "openPunten": "open punten",
      "beleidsregels": "soorten beleidsregels",
      "normen": "normen van de bron"
    },
    "weigertA": "A weigert een dossier dat B beoordeelt.",
    "weigertB": "B weigert een dossier dat A beoordeelt.",
    "voorbehoud": "Voorbehoud bij {letter}: {tekst}",
    "voorbehouden": "Voorbehouden",
    "eigen": "{letter}: {tekst}",
    "ongecontroleerd": "{letter}: citaten die niet zijn gecontroleerd: {vindplaatsen}.",
    "andereDag": "Let op: A wordt bekeken op {a}, B op {b}. Wat verschilt, kan ook aan die dagen liggen.",
    "beideGelijk": "Bewezen van deze codering: wat A en B allebei hebben, valt op elk dossier gelijk uit. Wat hieronder staat, verschilt wel.",
    "nieuwA": "Alleen bij A",
    "nieuwB": "Alleen bij B",
    "alleen": "{kracht} ({vindplaats}): {conclusies}.",
    "vraagt": "Dit vraagt: {vraagt}.",
    "vraagtFeit": "{naam} ({feit}: {waarde})",
    "citaat": "De tekst: {citaat} ({vindplaats}).",
    "nietVoldaan": "Niet voldaan: {conclusie}.",
    "nietVoldaanHier": "Niet voldaan:",
    "altijdVoldaan": "Nooit nee, op geen enkel dossier: {conclusie}.",
    "weegtAnders": "Telt anders mee",
    "weegt": "{conclusie}: bij A {a}; bij B {b}.",
    "oorzaken": "Waardoor een ja bij A een nee bij B wordt: elke eis van B is op zichzelf genoeg",
    "oorzaak": "Niet voldaan aan: {conclusie}.",
    "nietVoldaanAan": "Niet voldaan aan:",
    "gemeen": "Dossier {nummer} is wat deze dossiers gemeen hebben: {feiten}.",
    "lezingen": "In deze lezing van de tekst",
    "lezing": "{conclusie}: {vraag} {keuze} Anders: {anders}",
    "lezingenKort": "Dit alles rust op {aantal} keuzes in wat de tekst openlaat. Een keuze waarop een eis hierboven rust, staat daar. Met --volledig staan zij hier alle.",
    "nietHoudt": "Van de {totaal} stellingen houden er {aantal} geen stand.",
    "geenUitspraken": "Er is niets bewezen.",
    "bewezenStellingen": "Bewezen: eigen stellingen, en die in regels",
    "antwoordHier": "Het antwoord is hier: {antwoord}.",
    "standVan": "regels vanaf {dag}",
    "gelijkHoofd": "Bewezen: op elk dossier bij A en B gelijk",
    "gelijkAntwoord": "Het antwoord: {conclusies}.",
    "gelijkNvt": "Of het van toepassing is: {conclusies}.",
    "oorzakenTerug": "Waardoor een nee bij A een ja bij B wordt: elke eis van A is op zichzelf genoeg",
    "oorzaakAanname": "Niet voldaan aan: {conclusie}. Dit is een aanname: wat deze eis vraagt, is niet gedocumenteerd.",
    "gewijzigd": "Wat A en B allebei hebben, maar anders vragen of aanhalen",
    "gewijzigdKant": "{letter} ({vindplaats}). Dit vraagt: {vraagt}. De tekst: {citaat}",
    "en": " en ",
    "of": " of ",
    "niet": "niet: {deel}",
    "rustOp": "{vraag} {keuze} Anders: {anders}",
    "openTermijnen": "Termijnen die een van beide openlaat",
    "openTermijn": "{termijn}: open bij {letter}. {vraag} {keuze} ({plaats})",
    "termijnOpen": "open. {vraag} {keuze}",
    "vraagIs": "Vraag: {vraag}",
    "nietHoudtEen": "Van de {totaal} stellingen houdt er 1 geen stand.",
    "overVolledig": "Een stelling gaat over volledige dossiers: wat op een onvolledig dossier nog openstaat, spreekt haar niet tegen.",
    "luidt": "Dit is getoetst: {stelling}.",
    "nooitStelling": "{conclusie} is nooit {antwoord}",
    "altijdStelling": "{conclusie} is altijd {antwoord}",
    "op": "{stelling}, op elk volledig dossier",
    "opBij": "{stelling}, op elk volledig dossier met {bij}",
    "vraagtNiet": "Let op: deze conclusie hangt niet af van “{feit}”. De stelling kan hier niet falen, en zegt dus niets.",
    "zegtNiets": "Dit kan niet falen, en zegt dus niets: het gaat over geen enkel dossier, of over iets waarvan niets afhangt",
    "eigenZonder": "Alleen de eigen stellingen zijn getoond; {aantal} andere controles niet.",
    "maat": {
      "equal": "{waarde}",
      "notEqual": "niet {waarde}",
      "in": "een van {waarde}",
      "notIn": "geen van {waarde}",
      "lessThan": "voor of onder {waarde}",
      "lessThanInclusive": "tot en met {waarde}",
      "greaterThan": "na of boven {waarde}",
      "greaterThanInclusive": "vanaf {waarde}",
      "contains": "met {waarde} erin",
      "doesNotContain": "zonder {waarde} erin",
      "containsAny": "met iets van {waarde}",
      "containsNone": "met niets van {waarde}",
      "containsAll": "met alles van {waarde}",
      "doesNotContainAll": "niet met alles van {waarde}",
      "containedIn": "binnen {waarde}",
      "notContainedIn": "niet binnen {waarde}"
    },
    "elkeStand": "Elke stelling is getoetst in elk van de {aantal} standen van de regels: vanaf {dagen}.",
    "later": {
      "stijgend": "wordt {feit} later, en blijft al het andere gelijk, dan gaat {conclusie} nooit van ja naar nee",
      "dalend": "wordt {feit} eerder, en blijft al het andere gelijk, dan gaat {conclusie} nooit van ja naar nee"
    },
    "veranderd": {
      "stijgend": "verandert “{feit}” van nee in ja, en blijft al het andere gelijk, dan gaat {conclusie} nooit van ja naar nee",
      "dalend": "verandert “{feit}” van ja in nee, en blijft al het andere gelijk, dan gaat {conclusie} nooit van ja naar nee"
    },
    "keuze": "Gekozen lezing:",
    "keuzeBij": "Gekozen lezing bij {letter}:",
    "grond": "Grond: {grond}",
    "gewijzigdTekst": "{letter} ({vindplaats}). De tekst: {citaat}",
    "vraagtHetzelfde": "A en B vragen hetzelfde: {vraagt}.",
    "gewijzigdKort": "{letter} ({vindplaats}). Dit vraagt: {vraagt}."
  },
  "en": {
    "titelVerschil": "Difference by meaning",
    "titelVergelijking": "One case under several regimes",
    "kort": {
      "kanKan": "{conclusie}: B can turn a yes of A into a no, and a no of A into a yes.",
      "kanNooit": "{conclusie}: B can turn a yes of A into a no, and never a no of A into a yes.",
      "nooitKan": "{conclusie}: B can turn a no of A into a yes, and never a yes of A into a no.",
      "nooitNooit": "{conclusie}: B never turns a yes of A into a no, and never a no of A into a yes.",
      "van": "From {van} under A to {naar} under B: {kan}",
      "kan": "that can happen.",
      "kanDoorEen": "that can happen, by 1 requirement of {letter}.",
      "kanDoor": "that can happen, by {aantal} requirements of {letter}: each is enough by itself.",
      "nooit": "that cannot happen. No file does that: proved of this encoding.",
      "open": "not decided.",
      "ook": "What can happen too: {paren}.",
      "andere": "What can turn out otherwise as well: {conclusies}.",
      "geenSlotsom": "A and B do not end in the same conclusion: what the one answers the other does not.",
      "kleinste": "Each file below is the smallest that shows something.",
      "bronnen": "The text of the law or the policy does differ in B. See at the end what this says nothing about.",
      "aannames": "{aantal} of those requirements are assumptions: what they ask is not documented.",
      "aanname": "1 of those requirements is an assumption: what it asks is not documented.",
      "codering": "What is proved below is proved of this encoding: with the reservations above, and with the choices that stand with a requirement.",
      "coderingZonder": "What is proved below is proved of this encoding, with the choices that stand with a requirement."
    },
    "titelBewijs": "What is proved of these rules: {regime}",
    "tweeNamen": "{naam} (in B: {naamB})",
    "kantOp": "{status}; builds on {titel}: {isDan}",
    "kant": "{letter}: {titel} ({status}). Reference date: {peildatum}.",
    "gelijk": "Proved of this encoding: on every file each conclusion is the same under A and B.",
    "kan": "This can turn out otherwise",
    "verplaatsing": "{conclusie}: {van} under A, {naar} under B.",
    "dossierVol": "File {nummer}: {feiten}.",
    "dossierZelfde": "File {nummer}.",
    "dossierMet": "File {nummer}, with this difference: {feiten}.",
    "dossierZonder": "File {nummer}, but this is not known yet: {namen}.",
    "dossierMetZonder": "File {nummer}, with this difference: {feiten}. Not known yet: {namen}.",
    "leeg": "nothing is known",
    "kanNiet": "Proved: the answer cannot change like this (from A to B)",
    "paar": "from {van} to {naar}",
    "andersKort": "in words alone: {soorten}. With --volledig it stands here where.",
    "onbeslist": "Not decided",
    "meerVerplaatsingen": "{conclusie}, with --volledig also the file: {paren}.",
    "erbij": "{conclusie}: under \"{lijst}\" at B, not at A.",
    "eraf": "{conclusie}: under \"{lijst}\" at A, not at B.",
    "anders": "Written otherwise (compared as text, not by meaning)",
    "waarschuwingen": {
      "alleen": "a warning of {letter} alone: “{zin}”",
      "anders": "a warning that comes in other cases with A than with B: “{zin}”",
      "bijRegel": "(with: {conclusie})"
    },
    "alleenA": "only in A",
    "alleenB": "only in B",
    "beide": "other in A than in B",
    "nietBeoordeeld": "does not judge this file, for it does not know the answer given for: {feiten}",
    "termijnNietBeoordeeld": "not judged",
    "vervalt": "What expressly lapses of what is inherited",
    "vervaltHier": "{letter} lets lapse: {soort} “{naam}”.",
    "vervalsoorten": {
      "vervaltWaarschuwingen": "the warning",
      "vervaltNietGecodeerd": "what is not encoded,",
      "vervaltOpenPunten": "the open point",
      "vervaltControles": "the check on",
      "vervaltGevolgen": "the consequence"
    },
    "nietBewezen": "What this says nothing about",
    "soorten": {
      "feit": "fact",
      "afleiding": "derived date",
      "bron": "source",
      "tekst": "text",
      "waarschuwing": "warning",
      "monotoon": "claim in a rule",
      "termijn": "term",
      "gevolg": "consequence",
      "regime": "regime"
    },
    "antwoorden": "Answers",
    "anderAntwoord": "What differs, and why",
    "zelfdeAntwoord": "What is the same",
    "heeftNiet": "does not have this conclusion",
    "ontbreekt": "What is still missing",
    "ontbreektBij": "{feit} ({regimes})",
    "laatsteDag": "Last day",
    "termijnOnbekend": "not known yet",
    "termijnWacht": "not known yet (waits for: {feiten})",
    "termijnLooptNiet": "does not run in this case",
    "termijnBestaatNiet": "this term does not exist here",
    "houdt": "{goed} of {aantal}: {soort}",
    "faalt": "This does not hold",
    "allesHoudt": "All of it holds: {aantal} statements proved.",
    "andersDan": "With {feiten} the answer becomes no.",
    "zelfs": "No file shows it.",
    "uitspraken": {
      "uitkomst": "a file in which everything is known always gets an answer",
      "dwingend": "no yes while a requirement is not met",
      "regel": "every rule can be yes and can be no",
      "toepassing": "every rule that does not always apply can apply and can fail to",
      "voorwaarde": "every condition can be met and can be unmet",
      "doorslag": "every condition can decide",
      "waarschuwing": "every warning can occur",
      "gevolg": "every case of a consequence can occur",
      "monotoon": "a claim in a rule",
      "stelling": "a claim of your own",
      "geval": "a file that a claim of your own is about can occur"
    },
    "plaatsen": {
      "teksten": "The texts",
      "regime": "The rules as a whole",
      "bronnen": "The meaning of facts",
      "status": "status",
      "rechtskarakter": "legal nature",
      "controles": "checks of the file",
      "waarschuwingen": "warnings",
      "nietGecodeerd": "what is not encoded",
      "openPunten": "open points",
      "beleidsregels": "kinds of policy rules",
      "normen": "norms of the source"
    },
    "weigertA": "A refuses a file that B judges.",
    "weigertB": "B refuses a file that A judges.",
    "voorbehoud": "Reservation about {letter}: {tekst}",
    "voorbehouden": "Reservations",
    "eigen": "{letter}: {tekst}",
    "ongecontroleerd": "{letter}: quotes that were not checked: {vindplaatsen}.",
    "andereDag": "Note: A is looked at on {a}, B on {b}. What differs may also lie in those days.",
    "beideGelijk": "Proved of this encoding: what A and B both have turns out the same on every file. What stands below does differ.",
    "nieuwA": "Only in A",
    "nieuwB": "Only in B",
    "alleen": "{kracht} ({vindplaats}): {conclusies}.",
    "vraagt": "What this asks: {vraagt}.",
    "vraagtFeit": "{naam} ({feit}: {waarde})",
    "citaat": "The text: {citaat} ({vindplaats}).",
    "nietVoldaan": "Not met: {conclusie}.",
    "nietVoldaanHier": "Not met:",
    "altijdVoldaan": "Never a no, on any file: {conclusie}.",
    "weegtAnders": "Weighs otherwise",
    "weegt": "{conclusie}: in A {a}; in B {b}.",
    "oorzaken": "What turns a yes under A into a no under B: each requirement of B is enough by itself",
    "oorzaak": "Not met: {conclusie}.",
    "nietVoldaanAan": "Not met:",
    "gemeen": "File {nummer} is what these files have in common: {feiten}.",
    "lezingen": "In this reading of the text",
    "lezing": "{conclusie}: {vraag} {keuze} Otherwise: {anders}",
    "lezingenKort": "All of this rests on {aantal} choices in what the text leaves open. A choice on which a requirement above rests stands there. With --volledig all of them stand here.",
    "nietHoudt": "{aantal} of the {totaal} statements do not hold.",
    "geenUitspraken": "Nothing was proved.",
    "bewezenStellingen": "Proved: claims of your own, and those in rules",
    "antwoordHier": "The answer here is: {antwoord}.",
    "standVan": "rules from {dag}",
    "gelijkHoofd": "Proved: the same under A and B on every file",
    "gelijkAntwoord": "The answer: {conclusies}.",
    "gelijkNvt": "Whether it applies: {conclusies}.",
    "oorzakenTerug": "What turns a no under A into a yes under B: each requirement of A is enough by itself",
    "oorzaakAanname": "Not met: {conclusie}. This is an assumption: what this requirement asks is not documented.",
    "gewijzigd": "What A and B both have, but ask or quote otherwise",
    "gewijzigdKant": "{letter} ({vindplaats}). What this asks: {vraagt}. The text: {citaat}",
    "en": " and ",
    "of": " or ",
    "niet": "not: {deel}",
    "rustOp": "{vraag} {keuze} Otherwise: {anders}",
    "openTermijnen": "Terms that one of the two leaves open",
    "openTermijn": "{termijn}: open under {letter}. {vraag} {keuze} ({plaats})",
    "termijnOpen": "open. {vraag} {keuze}",
    "vraagIs": "Question: {vraag}",
    "nietHoudtEen": "1 of the {totaal} statements does not hold.",
    "overVolledig": "A claim is about complete files: what is still open on an incomplete file says nothing against it.",
    "luidt": "This was tested: {stelling}.",
    "nooitStelling": "{conclusie} is never {antwoord}",
    "altijdStelling": "{conclusie} is always {antwoord}",
    "op": "{stelling}, on every complete file",
    "opBij": "{stelling}, on every complete file with {bij}",
    "vraagtNiet": "Note: this conclusion does not depend on “{feit}”. The claim cannot fail here, and so says nothing.",
    "zegtNiets": "This cannot fail, and so says nothing: it is about no file at all, or about something on which nothing depends",
    "eigenZonder": "Only claims of your own are shown; {aantal} other checks are not.",
    "maat": {
      "equal": "{waarde}",
      "notEqual": "not {waarde}",
      "in": "one of {waarde}",
      "notIn": "none of {waarde}",
      "lessThan": "before or below {waarde}",
      "lessThanInclusive": "up to {waarde}",
      "greaterThan": "after or above {waarde}",
      "greaterThanInclusive": "from {waarde}",
      "contains": "with {waarde} in it",
      "doesNotContain": "without {waarde} in it",
      "containsAny": "with some of {waarde}",
      "containsNone": "with none of {waarde}",
      "containsAll": "with all of {waarde}",
      "doesNotContainAll": "not with all of {waarde}",
      "containedIn": "within {waarde}",
      "notContainedIn": "not within {waarde}"
    },
    "elkeStand": "Each statement was tested in each of the {aantal} states of the rules: from {dagen}.",
    "later": {
      "stijgend": "where {feit} becomes later and all else stays the same, {conclusie} never goes from yes to no",
      "dalend": "where {feit} becomes earlier and all else stays the same, {conclusie} never goes from yes to no"
    },
    "veranderd": {
      "stijgend": "where “{feit}” changes from no to yes and all else stays the same, {conclusie} never goes from yes to no",
      "dalend": "where “{feit}” changes from yes to no and all else stays the same, {conclusie} never goes from yes to no"
    },
    "keuze": "Reading chosen:",
    "keuzeBij": "Reading chosen under {letter}:",
    "grond": "Ground: {grond}",
    "gewijzigdTekst": "{letter} ({vindplaats}). The text: {citaat}",
    "vraagtHetzelfde": "A and B ask the same: {vraagt}.",
    "gewijzigdKort": "{letter} ({vindplaats}). What this asks: {vraagt}."
  }
} as const;

export const sql = {
  "nl": {
    "kop": [
      "Elke rij is een zaak. NULL is onbekend, en nooit nee.",
      "Een conclusie is ja, nee of nvt. Is zij onbekend, dan is zij in de stappen NULL, en in de uitkomst 'onbekend'."
    ],
    "date": "Stap {nummer} van de afgeleide datums",
    "conclusion": "Stap {nummer} van de conclusies",
    "uitkomst": "De uitkomst: het oordeel, wat nee is, wat onbekend is, en elke conclusie",
    "kenmerk": "Uw eigen sleutel van de zaak",
    "peildatum": "De dag waarop wordt getoetst",
    "onvolledig": "Van een datum van deze zaak is de dag niet bekend; hier is zij onbekend. Zo'n zaak toetst compile preciezer.",
    "lader": "Toetsverzoeken, op elke regel van de standaardinvoer een: alle of geen",
    "regels": "Niets is geladen. Regels die geen goed toetsverzoek zijn:",
    "dag": "Peildatum: {dag}.",
    "regelsVanaf": "Regels vanaf {van}. Regelset: {hash}.",
    "regelsTot": "Regels van {van} tot en met {tot}. Regelset: {hash}.",
    "gemaaktDoor": "De hash is die in bewijs.regelset van een uitkomst volgens deze regels. Gemaakt met {pakket}."
  }
} as const;

export const sqlfouten = {
  "nl": {
    "sql-dialect": {
      "verwacht": "een van: {keuze}",
      "remedie": "Zeg voor welke database: dialect."
    },
    "sql-term": {
      "verwacht": "een bewerking die in SQL te zeggen is",
      "remedie": "Een termijn die vooruit loopt, hangt af van de feestdagen. Toets deze zaken met `compile`, of met `leerplicht-tlv toets --ndjson`."
    },
    "sql-count": {
      "verwacht": "een bewerking die in SQL te zeggen is",
      "remedie": "Dagen en perioden worden geteld in lijsten, die geen kolom zijn. Toets deze zaken met `compile`, of met `leerplicht-tlv toets --ndjson`."
    },
    "sql-name-long": {
      "verwacht": "een naam van hoogstens {meest} bytes",
      "remedie": "PostgreSQL kapt een langere naam af. Kort de naam in, of schrijf voor duckdb."
    },
    "sql-name-twice": {
      "verwacht": "een naam die ook zonder hoofdletters geen ander heeft",
      "remedie": "Geef een andere naam: een database let hier niet op hoofdletters, en de kolommen {keuze} zijn er al."
    },
    "sql-states": {
      "verwacht": "een regime dat op elke dag hetzelfde zegt, of een peildatum",
      "remedie": "Geef een peildatum: dit regime zegt iets anders vanaf {keuze}."
    },
    "sql-table": {
      "verwacht": "de naam van een tabel, zo nodig met die van het schema ervoor: zaken, of leerplicht.zaken",
      "remedie": "Gebruik letters, cijfers en lage streepjes, of laat de optie weg."
    },
    "sql-part": {
      "verwacht": "een van: {keuze}",
      "remedie": "Kies een deel, of laat de vlag weg: dan is het de query."
    },
    "sql-regime": {
      "verwacht": "een van: {keuze}",
      "remedie": "Noem een van deze regimes, of geef met --regels een eigen regime."
    }
  }
} as const;

export const regeltaal = {
  "nl": {
    "adres": "https://github.com/leerplicht-tlv/leerplicht-tlv/{plaats}",
    "voorwaarden": "{titel}: de voorwaarden",
    "toepassing": "{titel}: of dit geldt",
    "feit": "{titel}: zoals het vaststaat",
    "overVoorwaarden": "Waar als aan de voorwaarden is voldaan. null is onbekend.",
    "overToepassing": "Waar als deze regel geldt. null is onbekend.",
    "overFeit": "Zoals het is opgegeven, of zoals het volgt uit een ander gegeven.",
    "overDatum": "null is onbekend.",
    "overConclusie": "ja, nee, onbekend of nvt (niet van toepassing).",
    "waarden": "Waarden: {waarden}.",
    "zonder": "Zonder de letters {voorvoegsel} ervoor.",
    "heleDag": "Alleen een hele datum. Is de dag niet bekend, dan is dit null. Een conclusie die dan niet van toepassing is, kan hier ja of nee zijn.",
    "bron": "Bron: {vindplaats}.",
    "adresVan": "Adres: {adres}",
    "ook": "Berust ook op: {plaatsen}.",
    "afgeleid": "Dit volgt uit andere gegevens. Het is geen tekst van een wet of een andere bron: {titel}.",
    "hypothetisch": "Dit is geen geldend recht.",
    "beleid": "Dit is beleid en geen wet.",
    "aanvaarden": "Dit is geen geldend recht. Laat iemand dat eerst aanvaarden voordat dit antwoord wordt gebruikt.",
    "stand": "{regime}, stand van {van}",
    "vanaf": "De regels zoals zij zijn vanaf {van}.",
    "totEnMet": "De regels zoals zij zijn van {van} tot en met {totEnMet}.",
    "hiaat": "Van {van} tot en met {totEnMet} zijn er geen regels: {reden}",
    "eigenaar": "Gemaakt door: {eigenaar}.",
    "zonderEigenaar": "Wie deze regels maakte, staat er niet bij.",
    "nietGecodeerd": "Niet in deze regels: {plaats}. {reden}",
    "nullIsOnbekend": "Wat niet bekend is, is null en nooit nee."
  },
  "en": {
    "adres": "https://github.com/leerplicht-tlv/leerplicht-tlv/{plaats}",
    "voorwaarden": "{titel}: the conditions",
    "toepassing": "{titel}: whether it applies",
    "feit": "{titel}: as it is settled",
    "overVoorwaarden": "True when the conditions are met. null is unknown.",
    "overToepassing": "True when this rule applies. null is unknown.",
    "overFeit": "As it was given, or as it follows from another fact.",
    "overDatum": "null is unknown.",
    "overConclusie": "ja (yes), nee (no), onbekend (unknown) or nvt (does not apply).",
    "waarden": "Values: {waarden}.",
    "zonder": "Without the letters {voorvoegsel} before it.",
    "heleDag": "A whole date alone. If the day is not known, this is null. A conclusion that does not apply then can be ja or nee here.",
    "bron": "Source: {vindplaats}.",
    "adresVan": "Address: {adres}",
    "ook": "Rests also on: {plaatsen}.",
    "afgeleid": "This follows from other facts. It is no text of a law or of another source: {titel}.",
    "hypothetisch": "This is not law in force.",
    "beleid": "This is policy and not law.",
    "aanvaarden": "This is not law in force. Somebody is to accept that before this answer is used.",
    "stand": "{regime}, as of {van}",
    "vanaf": "The rules as they are from {van}.",
    "totEnMet": "The rules as they are from {van} up to and including {totEnMet}.",
    "hiaat": "From {van} up to and including {totEnMet} there are no rules: {reden}",
    "eigenaar": "Made by: {eigenaar}.",
    "zonderEigenaar": "Who made these rules is not said.",
    "nietGecodeerd": "Not in these rules: {plaats}. {reden}",
    "nullIsOnbekend": "What is not known is null, and never no."
  }
} as const;

export const juriconnect = {
  "nl": {
    "artikel": "article",
    "lid": "paragraph"
  }
} as const;

export const regeltaalfouten = {
  "nl": {
    "package-missing": {
      "verwacht": "het pakket {pakket}, dat dit document schrijft",
      "remedie": "Installeer het ernaast: npm install {pakket}."
    },
    "language-address": {
      "verwacht": "een heel adres zonder # erin, zoals https://voorbeeld.nl/regels",
      "remedie": "Geef het adres waar deze regels te lezen zijn, of laat adres weg."
    },
    "regelrecht-date": {
      "verwacht": "een datum die bestaat, JJJJ-MM-DD",
      "remedie": "Geef de dag waarop dit is gepubliceerd, of laat publicatiedatum weg."
    },
    "regelrecht-accepted": {
      "verwacht": "true of false",
      "remedie": "Geef true als iemand heeft gelezen en aanvaard wat deze regels weglaten, of laat aanvaard weg."
    },
    "language-term": {
      "verwacht": "een bewerking die in {taal} te zeggen is",
      "remedie": "Een termijn die vooruit loopt, hangt af van de feestdagen. Toets deze zaken met `compile`."
    },
    "language-count": {
      "verwacht": "een bewerking die in {taal} te zeggen is",
      "remedie": "Dagen en perioden tellen in lijsten kan hier niet. Toets deze zaken met `compile`."
    },
    "language-text": {
      "verwacht": "een waarde die niet met $ begint",
      "remedie": "Geef deze waarde een andere naam: in {taal} is een tekst die met $ begint een verwijzing."
    },
    "regelrecht-bwb": {
      "verwacht": "een BWB-nummer van een regeling: BWBR en zeven cijfers",
      "remedie": "Geef bwbId bij een WET, AMVB of MINISTERIELE_REGELING, of laat laag weg."
    },
    "language-states": {
      "verwacht": "een regime dat op elke dag hetzelfde zegt, of een peildatum",
      "remedie": "Geef een peildatum: dit regime zegt iets anders vanaf {keuze}."
    }
  }
} as const;

export const simulatie = {
  "nl": {
    "titel": "Twee regimes over een populatie",
    "synthetisch": "Synthetisch, geen prognose. De leerlingen zijn verzonnen: getrokken uit de cijfers en aannames onderaan.",
    "eigenGegevens": "Geen prognose. Geteld zijn de aangeleverde zaken, en geen andere.",
    "omvang": "{aantal} leerlingen, {keer} keer getrokken: met de zaden {van} tot en met {tot}. Het eerste getal is dat van zaad {van}; daarachter het gemiddelde en het 95%-interval daarvan. Het interval zegt wat het toeval doet, niet of de cijfers kloppen.",
    "omvangEen": "{aantal} leerlingen, met zaad {van}.",
    "omvangEigen": "{aantal} zaken.",
    "anders": "Wie een ander antwoord krijgt, en waardoor",
    "gelijk": "Wie hetzelfde antwoord houdt",
    "redenen": "Elke conclusie, over alle leerlingen: ook wie hetzelfde antwoord houdt",
    "leeftijden": "Naar leeftijd",
    "jaren": "Naar jaar",
    "parameters": "Waaruit de leerlingen zijn getrokken",
    "telling": "{aantal} (gemiddeld {gemiddelde}; {van} tot {tot})",
    "conclusie": "{conclusie}",
    "reden": "{letter}: nee {nee}, nog onbekend {onbekend}.",
    "leeftijd": "{groep} jaar",
    "jaar": "{groep}",
    "onbekend": "niet bekend",
    "groep": "{titel}: {aantal}, waarvan met een ander antwoord:",
    "groepGelijk": "{titel}: {aantal}, alle met hetzelfde antwoord.",
    "parameter": "{titel}{naam} = {waarde} ({herkomst})",
    "gepubliceerd": "{peiljaar}; {bron}",
    "aanname": "aanname, niet gepubliceerd",
    "overschreven": "[door de aanroeper gegeven]",
    "geenPeiljaar": "zonder peiljaar",
    "klaar": "klaar: {regels} regels, waarvan {fout} niet geteld",
    "oorzaak": "{letter}, {conclusie}: nee bij {aantal}; alleen hierdoor {alleen}.",
    "oorzaakOpen": "{letter}, {conclusie}: open bij {aantal}; alleen hierdoor {alleen}.",
    "oorzaakUitleg": "Per overgang: elke conclusie die daar het antwoord bepaalt, bij hoeveel van hen, en bij hoeveel zij alleen.",
    "uitkomst": "Uitkomst",
    "tabelHoek": "A \\ B",
    "totaal": "totaal",
    "verandert": "{anders} van {totaal} krijgen een ander antwoord; {gelijk} houden hetzelfde.",
    "nooit": "Let op: wat de regels vragen en deze leerlingen nooit hebben. Daarover zeggen de tellingen niets.",
    "nooitUitgelegd": "Ook niet getrokken, met de reden",
    "nooitGegeven": "Let op: wat de regels vragen en geen zaak geeft. Daarover zeggen de tellingen niets.",
    "nooitFeit": "Gevraagd door {letters}: {feit}. Dat heeft niemand.",
    "nooitWaarden": "Gevraagd door {letters}: {feit}. Niemand heeft: {waarden}.",
    "nooitSteeds": "Gevraagd door {letters}: {feit}. Iedereen heeft: {waarden}.",
    "opDatum": "{tabel} ({feit})",
    "welAnders": "Het eindantwoord is bij ieder gelijk. Dit komt bij A en B niet even vaak voor",
    "rustOp": "Hoe vaak dat is, is een aanname: {aannames}.",
    "ijkpunt": "Om te ijken: gepubliceerd is, naar verhouding van dit aantal leerlingen, {verwacht} keer ja. {kanten} Wat daartussen ligt, komt door de aannames.",
    "ijkpuntKant": "Hier is het antwoord bij {letter} {ja} keer ja.",
    "andereDag": "Let op: met een andere peildatum dan die van A of B: {aantal}. Ook die zijn getoetst naar de regels van de peildatum hierboven.",
    "zelfdeFout": "nog vaker deze fout, aantal regels {aantal}: {tekst}"
  },
  "en": {
    "titel": "Two regimes over a population",
    "synthetisch": "Synthetic, not a forecast. The pupils are made up: drawn from the figures and assumptions below.",
    "eigenGegevens": "Not a forecast. The cases that were given are counted, and no others.",
    "omvang": "{aantal} pupils, drawn {keer} times: with the seeds {van} to {tot}. The first number is that of seed {van}; behind it the mean and its 95% interval. The interval says what chance does, not whether the figures are right.",
    "omvangEen": "{aantal} pupils, with seed {van}.",
    "omvangEigen": "{aantal} cases.",
    "anders": "Who gets another answer, and why",
    "gelijk": "Who keeps the same answer",
    "redenen": "Each conclusion, over all pupils: also of those who keep the same answer",
    "leeftijden": "By age",
    "jaren": "By year",
    "parameters": "What the pupils are drawn from",
    "telling": "{aantal} (mean {gemiddelde}; {van} to {tot})",
    "conclusie": "{conclusie}",
    "reden": "{letter}: no {nee}, not yet known {onbekend}.",
    "leeftijd": "aged {groep}",
    "jaar": "{groep}",
    "onbekend": "not known",
    "groep": "{titel}: {aantal}, of whom with another answer:",
    "groepGelijk": "{titel}: {aantal}, all with the same answer.",
    "parameter": "{titel}{naam} = {waarde} ({herkomst})",
    "gepubliceerd": "{peiljaar}; {bron}",
    "aanname": "assumption, not published",
    "overschreven": "[given by the caller]",
    "geenPeiljaar": "no year",
    "klaar": "done: {regels} lines, of which {fout} not counted",
    "oorzaak": "{letter}, {conclusie}: no for {aantal}; by this alone {alleen}.",
    "oorzaakOpen": "{letter}, {conclusie}: open for {aantal}; by this alone {alleen}.",
    "oorzaakUitleg": "Of each transition: every conclusion that decides the answer there, for how many of them, and for how many it alone.",
    "uitkomst": "Outcome",
    "tabelHoek": "A \\ B",
    "totaal": "total",
    "verandert": "{anders} of {totaal} get another answer; {gelijk} keep the same.",
    "nooit": "Mind: what the rules ask and these pupils never have. The counts say nothing of it.",
    "nooitUitgelegd": "Also not drawn, with the reason",
    "nooitGegeven": "Mind: what the rules ask and no case gives. The counts say nothing of it.",
    "nooitFeit": "Asked by {letters}: {feit}. Nobody has it.",
    "nooitWaarden": "Asked by {letters}: {feit}. Nobody has: {waarden}.",
    "nooitSteeds": "Asked by {letters}: {feit}. Everybody has: {waarden}.",
    "opDatum": "{tabel} ({feit})",
    "welAnders": "The final answer is the same for everybody. This does not occur equally often under A and B",
    "rustOp": "How often is an assumption: {aannames}.",
    "ijkpunt": "As a gauge: published, in proportion to this number of pupils, is a yes {verwacht} times. {kanten} What lies between comes from the assumptions.",
    "ijkpuntKant": "Here the answer under {letter} is yes {ja} times.",
    "andereDag": "Mind: with another reference date than that of A or B: {aantal}. They too were judged by the rules of the reference date above.",
    "zelfdeFout": "this mistake again, number of lines {aantal}: {tekst}"
  }
} as const;

export const simulatiefouten = {
  "nl": {
    "parameter-unknown": {
      "verwacht": "de naam van een parameter van deze populatie",
      "remedie": "{suggestie} Een eigen parameter hoort in een populatie met trekkingen."
    },
    "parameter-unsourced": {
      "verwacht": "een bron en een peiljaar, of aanname: true",
      "remedie": "Zeg waar het cijfer staat en van welk jaar het is. Is het nergens gepubliceerd, noem het dan een aanname."
    },
    "population-of-other-question": {
      "verwacht": "een populatie voor de vraag {vraag}",
      "remedie": "Geef de populatie van deze vraag, of vergelijk regimes van de andere."
    },
    "fact-unfit": {
      "verwacht": "een feit van deze vraag; voor leeftijd en jaar een datum",
      "remedie": "{suggestie} Wat in geen dossier staat en alleen iets anders bepaalt, heet hulp."
    },
    "fact-not-drawn": {
      "verwacht": "een feit met één waarde of een lijst van keuzes",
      "remedie": "Laat dit feit weg: perioden worden niet getrokken, en blijven onbekend."
    },
    "draw-twice": {
      "verwacht": "elke trekking één keer",
      "remedie": "Haal de tweede weg, of neem haar gevallen op in de eerste."
    },
    "draw-unknown": {
      "verwacht": "de naam van een eerdere trekking",
      "remedie": "{suggestie} Een trekking kan alleen rusten op wat boven haar staat."
    },
    "share-over-one": {
      "verwacht": "een aandeel van 0 tot en met 1",
      "remedie": "Schrijf 5 procent als 0.05."
    },
    "shares-over-one": {
      "verwacht": "aandelen die samen hoogstens 1 zijn, want één keuze neemt de rest",
      "remedie": "Verlaag de aandelen, of geef elke keuze een gewicht: dan tellen zij naar verhouding."
    },
    "rest-twice": {
      "verwacht": "hoogstens één keuze zonder gewicht",
      "remedie": "Geef de andere een gewicht: één keuze kan de rest nemen."
    },
    "no-weight": {
      "verwacht": "gewichten die samen meer dan 0 zijn",
      "remedie": "Geef ten minste één keuze een gewicht boven 0."
    },
    "choice-unfit": {
      "verwacht": "een keuze die past bij {feit} ({type})",
      "remedie": "Gebruik eersteDag en laatsteDag bij een datum, minimum en maximum bij een getal, en anders waarde."
    },
    "numbers-reversed": {
      "verwacht": "een maximum dat niet onder het minimum ligt",
      "remedie": "Verwissel minimum en maximum niet."
    },
    "days-reversed": {
      "verwacht": "een laatste dag die niet altijd voor de eerste ligt",
      "remedie": "Verwissel eersteDag en laatsteDag niet."
    },
    "days-outside": {
      "verwacht": "dagen van {eerste} tot en met {laatste}",
      "remedie": "Verklein de verschuiving, of begin bij een andere dag."
    },
    "not-a-day": {
      "verwacht": "een eerdere trekking die altijd een datum is",
      "remedie": "Verschuif alleen vanaf een datum."
    },
    "pupil-refused": {
      "verwacht": "een leerling die een toetsverzoek kan zijn: {verwacht}",
      "remedie": "De populatie trekt een leerling die toets weigert. Gevonden: {gevonden}. {remedie}"
    },
    "number-unfit": {
      "verwacht": "een geheel getal van {minst} tot en met {meest}",
      "remedie": "Verbeter het getal, of laat de optie weg."
    },
    "no-population": {
      "verwacht": "een populatie voor de vraag {vraag}",
      "remedie": "Het pakket heeft er geen. Geef een eigen populatie in parameters (rules/schema/simulatie.schema.json), of eigen zaken."
    },
    "cases-unfit": {
      "verwacht": "een reeks zaken, zonder leerlingen, zaad of herhalingen",
      "remedie": "Geef een lijst of een generator van zaken, of laat zaken weg om leerlingen te trekken."
    }
  }
} as const;

export const tekening = {
  "nl": {
    "graaf": {
      "titel": "Waarop het antwoord rust",
      "titelRond": "Waarop dit rust: {conclusie}",
      "stand": "Regels van {dag}",
      "zaak": "Antwoord: {oordeel} (peildatum {dag})",
      "feiten": "Feiten",
      "datums": "Berekend",
      "reikwijdte": "Reikwijdte",
      "conclusies": "Conclusies",
      "slotsom": "Slotsom",
      "uit": "Uit: {groepen}",
      "los": "Zonder feiten",
      "meer": "en nog {aantal}",
      "stappen": "en {aantal} tussenstappen",
      "stap": "en 1 tussenstap",
      "nietUitgewerkt": "waarop dit rust staat hier niet",
      "lijnEis": "rust op",
      "lijnReikwijdte": "bepaalt of het geldt",
      "lijnBeslist": "doorslaggevend in deze zaak",
      "ontbreekt": "dit feit ontbreekt",
      "inhoud": "Een graaf van {feiten} feiten, {datums} berekende waarden en {conclusies} conclusies. Een doorgetrokken lijn zegt: dit rust op. Een streepjeslijn zegt: dit bepaalt of het geldt.",
      "regel": "{conclusie}: {steunt}.",
      "regelZaak": "{conclusie}: {oordeel}; {steunt}.",
      "rustOp": "rust op {namen}",
      "rustNergensOp": "rust op niets dat hier staat"
    },
    "tijdlijn": {
      "titel": "De datums van deze zaak",
      "antwoord": "Antwoord: {oordeel}",
      "dossier": "Uit het dossier",
      "volgt": "Wat daaruit volgt",
      "termijnen": "Termijnen",
      "peildatum": "peildatum {dag}",
      "voor": "telt voor: {conclusies}",
      "uiterlijk": "uiterlijk {dag}",
      "totEnMet": "{van} tot en met {dag}",
      "vanaf": "vanaf {dag}",
      "nietVoor": "eindigt niet eerder dan {dag}",
      "open": "einde nog open",
      "dag": "dag onbekend: {dag}",
      "legendaDossier": "opgegeven",
      "legendaVolgt": "berekend",
      "legendaTermijn": "termijn",
      "legendaOpen": "open begin of einde",
      "legendaKort": "ingekort: niet op schaal",
      "geen": "In deze uitkomst staan geen datums.",
      "inhoud": "Een tijdlijn op peildatum {dag}.",
      "regel": "{naam}: {wanneer}."
    },
    "overgangen": {
      "titel": "Wie een ander antwoord krijgt",
      "zaad": "zaad {zaad}",
      "zaden": "zaden {van} tot en met {tot}; tussen haakjes het 95%-interval van het gemiddelde",
      "leerlingen": "{aantal} leerlingen",
      "zaken": "{aantal} zaken",
      "gelijk": "houdt hetzelfde antwoord",
      "anders": "krijgt een ander antwoord",
      "vanNaar": "van (rij) naar (kolom)",
      "aandeel": "{aantal} ({deel}%)",
      "interval": "{gemiddelde} ({van} tot {tot})",
      "geen": "Er is niets geteld.",
      "regel": "Van {van} naar {naar}: {aantal} ({deel}%).",
      "synthetisch": "Synthetisch, geen prognose. De leerlingen zijn verzonnen: getrokken uit cijfers en aannames.",
      "vanNaarPaar": "{van} → {naar}"
    }
  },
  "en": {
    "graaf": {
      "titel": "What the answer rests on",
      "titelRond": "What this rests on: {conclusie}",
      "stand": "Rules of {dag}",
      "zaak": "Answer: {oordeel} (reference date {dag})",
      "feiten": "Facts",
      "datums": "Worked out",
      "reikwijdte": "Scope",
      "conclusies": "Conclusions",
      "slotsom": "Final answer",
      "uit": "From: {groepen}",
      "los": "Without facts",
      "meer": "and {aantal} more",
      "stappen": "and {aantal} steps in between",
      "stap": "and 1 step in between",
      "nietUitgewerkt": "what this rests on is not shown here",
      "lijnEis": "rests on",
      "lijnReikwijdte": "decides whether it applies",
      "lijnBeslist": "decisive in this case",
      "ontbreekt": "this fact is missing",
      "inhoud": "A graph of {feiten} facts, {datums} values that are worked out and {conclusies} conclusions. A solid line says: this rests on. A dashed line says: this decides whether it applies.",
      "regel": "{conclusie}: {steunt}.",
      "regelZaak": "{conclusie}: {oordeel}; {steunt}.",
      "rustOp": "rests on {namen}",
      "rustNergensOp": "rests on nothing shown here"
    },
    "tijdlijn": {
      "titel": "The dates of this case",
      "antwoord": "Answer: {oordeel}",
      "dossier": "From the file",
      "volgt": "What follows from them",
      "termijnen": "Terms",
      "peildatum": "reference date {dag}",
      "voor": "counts for: {conclusies}",
      "uiterlijk": "{dag} at the latest",
      "totEnMet": "{van} up to and including {dag}",
      "vanaf": "from {dag}",
      "nietVoor": "does not end before {dag}",
      "open": "end still open",
      "dag": "day unknown: {dag}",
      "legendaDossier": "given",
      "legendaVolgt": "worked out",
      "legendaTermijn": "term",
      "legendaOpen": "open start or end",
      "legendaKort": "shortened: not to scale",
      "geen": "There are no dates in this outcome.",
      "inhoud": "A timeline on reference date {dag}.",
      "regel": "{naam}: {wanneer}."
    },
    "overgangen": {
      "titel": "Who gets another answer",
      "zaad": "seed {zaad}",
      "zaden": "seeds {van} up to and including {tot}; in brackets the 95% interval of the mean",
      "leerlingen": "{aantal} pupils",
      "zaken": "{aantal} cases",
      "gelijk": "keeps the same answer",
      "anders": "gets another answer",
      "vanNaar": "from (row) to (column)",
      "aandeel": "{aantal} ({deel}%)",
      "interval": "{gemiddelde} ({van} to {tot})",
      "geen": "Nothing was counted.",
      "regel": "From {van} to {naar}: {aantal} ({deel}%).",
      "synthetisch": "Synthetic, not a forecast. The pupils are made up: drawn from figures and assumptions.",
      "vanNaarPaar": "{van} → {naar}"
    }
  }
} as const;

export const tekenfouten = {
  "nl": {
    "picture-option": {
      "verwacht": "{keuze}",
      "remedie": "Verbeter de optie, of laat haar weg."
    },
    "picture-regime": {
      "verwacht": "een regime van het pakket of uit opties.regimes, met haar id of met regime en peildatum",
      "remedie": "Gebruik: {keuze}."
    },
    "picture-conclusion": {
      "verwacht": "een conclusie van het regime {regime}",
      "remedie": "Gebruik: {keuze}."
    },
    "picture-outcome": {
      "verwacht": "een uitkomst van het regime {regime}, voor de vraag {vraag}",
      "remedie": "Geef de uitkomst van dit regime, of teken het regime van de uitkomst."
    },
    "picture-simulation": {
      "verwacht": "wat simulate geeft: schema simulatie/1",
      "remedie": "Geef het document van simulate, of de JSON van simuleer --json, zonder het te wijzigen."
    }
  }
} as const;

export const verzoekdag = {
  "nl": {
    "titel": "peildatum",
    "vraag": "Op welke dag wordt de zaak getoetst?",
    "bewijsstuk": "het verzoek"
  },
  "en": {
    "titel": "reference date",
    "vraag": "On which day is the case judged?",
    "bewijsstuk": "the request"
  }
} as const;

/** All of them, by language. */
export const teksten = /* @__PURE__ */ (() => ({
  nl: { taal: taal.nl, getoond: getoond.nl, aangeroepen: aangeroepen.nl, probleem: probleem.nl, maanden: maanden.nl, nietBekend: nietBekend.nl, uitkomst: uitkomst.nl, fouten: fouten.nl, aanroepfouten: aanroepfouten.nl, bewijsfouten: bewijsfouten.nl, jsonfouten: jsonfouten.nl, regelfouten: regelfouten.nl, regelplaatsen: regelplaatsen.nl, herstelvormen: herstelvormen.nl, ontkenningen: ontkenningen.nl, telwoorden: telwoorden.nl, eenheden: eenheden.nl, bedragwoorden: bedragwoorden.nl, persoonsgegevens: persoonsgegevens.nl, persoonsnummers: persoonsnummers.nl, oordelen: oordelen.nl, uitleg: uitleg.nl, uitlegKort: uitlegKort.nl, uitlegOuder: uitlegOuder.nl, schrijfwijze: schrijfwijze.nl, krachten: krachten.nl, statussen: statussen.nl, feittypen: feittypen.nl, soorten: soorten.nl, rechtskarakters: rechtskarakters.nl, normstatussen: normstatussen.nl, termijnstappen: termijnstappen.nl, herhaling: herhaling.nl, bulk: bulk.nl, toets: toets.nl, compileer: compileer.nl, herstel: herstel.nl, onbewezen: onbewezen.nl, opdrachten: opdrachten.nl, hulp: hulp.nl, vergelijken: vergelijken.nl, sql: sql.nl, sqlfouten: sqlfouten.nl, regeltaal: regeltaal.nl, juriconnect: juriconnect.nl, regeltaalfouten: regeltaalfouten.nl, simulatie: simulatie.nl, simulatiefouten: simulatiefouten.nl, tekening: tekening.nl, tekenfouten: tekenfouten.nl, verzoekdag: verzoekdag.nl },
  en: { taal: taal.en, getoond: getoond.en, aangeroepen: aangeroepen.en, maanden: maanden.en, nietBekend: nietBekend.en, uitkomst: uitkomst.en, jsonfouten: jsonfouten.en, regelplaatsen: regelplaatsen.en, herstelvormen: herstelvormen.en, oordelen: oordelen.en, uitleg: uitleg.en, uitlegKort: uitlegKort.en, uitlegOuder: uitlegOuder.en, schrijfwijze: schrijfwijze.en, krachten: krachten.en, statussen: statussen.en, feittypen: feittypen.en, soorten: soorten.en, rechtskarakters: rechtskarakters.en, normstatussen: normstatussen.en, termijnstappen: termijnstappen.en, herhaling: herhaling.en, bulk: bulk.en, toets: toets.en, compileer: compileer.en, herstel: herstel.en, onbewezen: onbewezen.en, opdrachten: opdrachten.en, hulp: hulp.en, vergelijken: vergelijken.en, regeltaal: regeltaal.en, simulatie: simulatie.en, tekening: tekening.en, verzoekdag: verzoekdag.en },
}))();

export const pakket = "leerplicht-tlv@0.1.0";
