// Generated from rules/ by `npm run generate`. Do not edit.
export const zakenTeksten = {
  "nl": {
    "mutanten": {
      "uitslag": "{regime}: {gedood} van {mutanten} mutanten gedood ({score}%) door {zaken} zaken. Bij het laden al geweigerd: {geweigerd}.",
      "voortgang": "{regime}: {mutanten} mutanten geprobeerd, {overleven} overleven",
      "gelijkwaardig": "Bewezen gelijkwaardig, en dus niet meegeteld: {gelijkwaardig}.",
      "zaak": "Deze zaak zou het merken, in {bestand}:",
      "soorten": {
        "vervalt-niet": {
          "wat": "wat vervalt (\"{naam}\"), vervalt niet",
          "waarom": "Geen zaak ziet dat dit hier is vervallen. Noem de waarschuwing in zonderWaarschuwingen, of toets de datum of het gevolg in een heel dossier."
        },
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
      "wel": "voldaan is aan {namen}",
      "niet": "niet voldaan is aan {namen}",
      "open": "buiten beschouwing blijft {namen}",
      "openMeer": "buiten beschouwing blijven {namen}",
      "nietBekend": "nog niet bekend is of is voldaan aan {namen}",
      "hier": "{zin} Hier is {feiten}.",
      "feit": "{titel} {waarde}",
      "metWaarschuwing": "{zin} Met de waarschuwing {namen}.",
      "zonderWaarschuwing": "{zin} Zonder de waarschuwing {namen}.",
      "metGevolg": "{zin} Dan is {titel}: {waarde}.",
      "ookWel": "wel is voldaan aan {namen}",
      "ookNiet": "dat niet is voldaan aan {namen}, doet daaraan niet af",
      "naam": "“{naam}”",
      "zin": "{titel}: {antwoord}, want {wanneer}.",
      "zinKaal": "{titel}: {antwoord}.",
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
    },
    "nieuw": {
      "vervang": "Verander in {bestand} wat anders moet, met een eigen bron en citaat. De zaken ernaast zeggen wat er nu uitkomt.",
      "erfenis": "Lees wat u erft, en met welke sleutel het anders wordt: leerplicht-tlv toon {map} --geerfd",
      "geschreven": "{map}: {aantal} bestanden. Elke controle slaagt nu; verander telkens iets, en proef weer.",
      "daarna": "Hoe nu verder",
      "eigenaar": "Zet in {bestand} wie dit maakte en ervoor instaat (eigenaar).",
      "bron": "Vervang de tekst in bronnen/ door die van u, en haal haar in de regels letterlijk aan.",
      "basis": "Wat hier niet staat, komt uit {basis}. Lees wat dat regime al vraagt voordat u iets toevoegt.",
      "geldigVan": "De regels gelden vanaf {dag}. Is dat een andere dag, verander dan geldigVan in {bestand}.",
      "titelEn": "De Engelse titel (titel.en in {bestand}) is nog de Nederlandse. Vertaal haar, of geef haar mee met --titel-en.",
      "nieuweEis": "Komt er een eis bij, dan vraagt dat drie dingen: haar regelbestand, haar naam in voegtToe en conclusies van regime.json, en haar naam als voorwaarde in de slotsom. Neem daarvoor ook de slotsom op in --vervang.",
      "nieuweDatum": "Rekent een regel met een andere datum, neem die dan op in afleidingen.json en noem haar in vervangtAfleidingen van regime.json. Geef ook het gevolg opnieuw dat haar noemt (gevolgen). De inhoud van wat u erft, staat in: leerplicht-tlv bewaar {vraag} {basis}",
      "vernieuw": "Is een regel anders geworden, dan maakt dit de gemaakte zaken opnieuw en laat het uw eigen zaken staan: leerplicht-tlv vernieuw {map}",
      "vernieuwd": "{bestand}: {gemaakt} gemaakt, {eigen} eigen zaken gelaten zoals zij zijn",
      "proef": "leerplicht-tlv proef {map}"
    },
    "proef": {
      "titel": "Proef van {regime}",
      "kop": [
        "stap",
        "uitslag",
        "telling"
      ],
      "goed": "in orde",
      "nogNiet": "nog niet",
      "overgeslagen": "niet gedaan",
      "stappen": {
        "lint": "lint",
        "zaken": "zaken",
        "dekking": "dekking",
        "bewijzen": "bewijzen",
        "eigenschappen": "eigenschappen",
        "mutanten": "mutanten"
      },
      "bezig": "bezig met: {stap}",
      "wacht": "Wacht op een wijziging in {map}. Ctrl+C stopt.",
      "meer": "en nog {aantal}; met --json staan zij er alle",
      "daarna": "Wat nu te doen is",
      "niets": "Niets: alles slaagt. Laat een ander de regels naast de tekst leggen, en bekijk wat er verschilt met leerplicht-tlv verschil.",
      "kanten": {
        "ja": "ja",
        "nee": "nee",
        "onbekend": "onbekend",
        "doorslaggevend": "doorslaggevend"
      },
      "telling": {
        "lint": "{regels} conclusies; fouten: {fouten}, waarschuwingen: {waarschuwingen}",
        "zaken": "{zaken} zaken; anders dan gezegd: {anders}; conclusies zonder zaak: {zonder}",
        "zakenOnleesbaar": "niet te lezen, dus niet geteld; fouten: {fouten}",
        "dekking": "{dekking}% gezien van wat {voorwaarden} voorwaarden kunnen zeggen",
        "nooit": "nooit {kant}: {aantal}",
        "bewijzen": "{goed} van {uitspraken} uitspraken bewezen",
        "eigenschappen": "{goed} van {aantal} eigenschappen, elk op {trekkingen} dossiers",
        "zonderFastCheck": "niet geprobeerd: installeer fast-check naast dit pakket",
        "mutanten": "{gedood} van {mutanten} mutanten gedood; gelijkwaardig: {gelijkwaardig}"
      },
      "taken": {
        "fouten": "Verbeter wat de regels fout hebben. Daarna volgt de rest van de proef.",
        "gemaakt": "Deze zaken zijn gemaakt, en de regels zijn sindsdien veranderd: zij komen anders uit, of hun zin klopt niet meer. Maak ze opnieuw met leerplicht-tlv vernieuw {map}; eigen zaken blijven zoals zij zijn.",
        "zaken": "Verbeter de zaak of de regel: deze zaken komen anders uit dan zij zeggen. Daarna volgt de rest van de proef.",
        "zonderZaken": "Schrijf zaken voor deze conclusies: een ja, een nee en een onbekend, en beide kanten van elke grens.",
        "bewijzen": "Bekijk wat niet houdt met leerplicht-tlv bewijs {regime}: daar staat het dossier dat het laat zien.",
        "eigenschappen": "Deze eigenschappen houden niet. Dat is een fout in de regels of in dit pakket.",
        "dekking": "Schrijf een zaak waarin deze voorwaarden ook het andere antwoord hebben.",
        "rest": "Dit is in orde, en kan nog: een zaak waarin deze voorwaarden ook onbekend zijn, of de doorslag geven.",
        "nooit": "“{naam}” is in geen zaak {kant} ({plaats})",
        "wegen": "Deze wegen naar een antwoord gaat nog geen zaak. De kleinste zaak van elk schrijft: {opdracht}",
        "mutanten": "Schrijf de zaak die deze wijziging merkt; staat zij erbij, geef haar dan een eigen zin.",
        "waarschuwingen": "Bekijk deze waarschuwingen. Zij zijn geen fout."
      }
    },
    "conformiteit": {
      "voortgang": "{regime}: zaken maken",
      "klaar": "{map}: zaken: {zaken}, regimes: {regimes}. Begin bij LEESMIJ.md.",
      "regel": "regel {regel}",
      "gelijk": "Geen verschil: op alle {zaken} zaken zegt de andere engine hetzelfde.",
      "verschillen": "Verschillen: {verschillen}, in {gevallen} van {zaken} zaken.",
      "zaak": "{id} ({soort})",
      "conclusie": "{titel} ({conclusie}), {vindplaats}: de set zegt {verwacht}, het antwoord is {gevonden}",
      "anders": "{wat}: de set zegt {verwacht}, het antwoord is {gevonden}",
      "verzoek": "verzoek: {verzoek}",
      "zoVaak": "{aantal} keer {wat}",
      "meer": "En nog {aantal} verschillen: --json noemt ze alle.",
      "wat": {
        "oordeel": "het oordeel",
        "ontbreekt": "wat nog ontbreekt",
        "lijsten": "de lijsten"
      },
      "soorten": {
        "weg": "het kleinste dossier van een weg naar een antwoord van een conclusie",
        "onvolledig": "een dossier waarin een feit ontbreekt, of van een datum de dag, en waarin dat een antwoord anders maakt",
        "grens": "een dossier aan een kant van een dag, getal of waarde waarbij een antwoord omslaat, of op de eerste of laatste dag van de regels",
        "wijziging": "een dossier dat een kleine wijziging van de regels merkt, ook van die welke het regime overneemt",
        "getrokken": "een dossier dat bij toeval is getrokken, omdat de regels te groot zijn voor een diagram; elke keer hetzelfde"
      },
      "nietInDeSet": [
        "Verzoeken die geweigerd moeten worden, zoals een onbekend feit of een dag die niet bestaat.",
        "Waarschuwingen, gevolgen, termijnen, wat er nog aan te doen is, en de uitleg in woorden.",
        "Wegen zonder zaak: elk staat bij de stand in zonderZaak, met de reden.",
        "Wijzigingen die geen zaak merkt en waarvan niet bewezen is dat zij niets uitmaken: zij staan in wijzigingen.open."
      ],
      "leesmij": [
        "# Zegt uw engine hetzelfde?",
        "",
        "In deze map staan dossiers, en wat er uit elk moet komen volgens {pakket}. Wie de regels in een andere engine heeft",
        "gebouwd, laat hiermee zien dat die hetzelfde zegt.",
        "",
        "1. Kies in `manifest.json` de regimes die uw engine kent. Bij elk staat het bestand, hoeveel zaken erin staan, en van welke regels",
        "   het is: de hash van elke stand, zoals in het bewijs van een uitkomst.",
        "   De regels zelf, met hun feiten, afleidingen en bronnen, krijgt u met `leerplicht-tlv bewaar VRAAG REGIME --naar MAP`, bij een",
        "   eigen regime met `--regels MAP`. Vraag dat bestand aan wie u deze set gaf. Bij elk regime zegt `manifest.json` ook de status,",
        "   en van een eigen regime wie ervoor instaat (`eigenaar`).",
        "2. Elke regel van zo'n bestand is een zaak. Geef uw engine het `verzoek`: de vraag, het regime, de dag en de feiten. Wat niet in",
        "   `zaak` staat, is onbekend. Onbekend is nooit nee.",
        "3. Schrijf voor elke zaak een regel met haar `id` en het antwoord op elke conclusie: `ja`, `nee`, `onbekend` of `nvt` (niet van",
        "   toepassing). Kijk niet in `verwacht`. Zo ziet een regel eruit:",
        "",
        "   `{voorbeeld}`",
        "",
        "   Geeft uw engine meer, dan mogen `oordeel`, `ontbreekt` en `lijsten` erbij, in de vorm van `verwacht`. Wat er niet staat, wordt",
        "   niet vergeleken.",
        "4. Vergelijk: `leerplicht-tlv conformiteit MAP --toets ANTWOORDEN`. Kent uw engine niet alle regimes, noem ze dan met",
        "   `--regime`. Elk verschil staat er met de zaak, het artikel en beide antwoorden. Geen verschil: exit 0. Verschil: exit 3. Antwoorden",
        "   die niet te lezen zijn of ontbreken: exit 2.",
        "",
        "## Wat er in staat",
        "",
        "{soorten}",
        "",
        "| regime | zaken | wegen zonder zaak | wijzigingen gemerkt | bewezen zonder verschil | open |",
        "| --- | --- | --- | --- | --- | --- |",
        "{rijen}",
        "",
        "Een wijziging is een kleine verandering van de regels: een grens een dag verder, een voorwaarde weg. Gemerkt is zij als een zaak",
        "onder de veranderde regels een ander antwoord heeft.",
        "",
        "## Wat er niet in staat",
        "",
        "{nietInDeSet}"
      ]
    },
    "geerfd": {
      "titelGelijk": "de Engelse titel is gelijk aan de Nederlandse",
      "nietGezocht": "{plaats}: de normen {een} en {ander} gaan over hetzelfde feit ({feit}), elk met een andere vergelijking. Of iemand aan allebei kan voldoen, is niet gezocht: ga dat zelf na.",
      "geenDiagram": "{plaats}: van dit beleid is geen diagram te maken. Of normen elkaar tegenspreken, is niet gezocht: ga dat zelf na.",
      "titel": "Wat een regime op {titel} erft",
      "titelVan": "Wat {titel} erft van {basis}",
      "uitleg": "Elke regel hieronder: hoe het heet, de naam waaronder een eigen regime het noemt, het regime waaruit het komt, en de sleutel van regime.json waarmee het anders wordt. Wat niet wordt genoemd, blijft gelden.",
      "van": "uit {regime}",
      "standen": {
        "geerfd": "",
        "vervangen": "VERVANGEN",
        "vervallen": "VERVALLEN"
      },
      "soorten": {
        "regel": "Regels",
        "feit": "Feiten",
        "afleiding": "Afgeleide datums en bedragen",
        "waarschuwing": "Waarschuwingen",
        "regelwaarschuwing": "Waarschuwingen van een regel",
        "termijn": "Termijnen",
        "gevolg": "Gevolgen",
        "controle": "Controles op het dossier",
        "openPunt": "Open punten",
        "nietGecodeerd": "Delen die niet zijn gecodeerd",
        "norm": "Normen van een brief",
        "beleidsregel": "Soorten normen voor beleid",
        "tekst": "Waarschuwing bij een eerdere peildatum"
      },
      "hoe": {
        "regel": "anders: vervangt, met een eigen bestand; weg: vervalt",
        "feit": "een waarde erbij: waardenErbij in feiten.json; betekent het hier niets: nietGebruikt",
        "afleiding": "anders: vervangtAfleidingen, met een eigen afleiding",
        "waarschuwing": "weg: vervaltWaarschuwingen; anders: daarna een eigen met dezelfde code",
        "regelwaarschuwing": "met de regel {regel}: vervangt of vervalt",
        "termijn": "anders: termijnen, met hetzelfde id; weg: vervaltTermijnen",
        "gevolg": "anders: gevolgen, met dezelfde naam; weg: vervaltGevolgen",
        "controle": "weg: vervaltControles; anders: daarna een eigen",
        "openPunt": "beantwoord: vervaltOpenPunten",
        "nietGecodeerd": "uitgewerkt: vervaltNietGecodeerd",
        "norm": "blijft",
        "beleidsregel": "anders: beleidsregels, met hetzelfde id",
        "tekst": "blijft"
      },
      "nakijken": "{plaats}: {soort} “{titel}” [{naam}] ({reden}). Kijk dit na: {hoe}. Klopt het zo, zet dan \"{naam}\" in nagekeken.",
      "redenen": {
        "naam": "noemt {regel}, en die is hier anders",
        "bron": "rust op dezelfde bron als {regel}, en die is hier anders",
        "feit": "rust op {feit}, net als {regel}, en die is hier anders"
      },
      "enkel": {
        "regel": "de regel",
        "feit": "het feit",
        "afleiding": "de afleiding",
        "waarschuwing": "de waarschuwing",
        "regelwaarschuwing": "de waarschuwing",
        "termijn": "de termijn",
        "gevolg": "het gevolg",
        "controle": "de controle",
        "openPunt": "het open punt",
        "nietGecodeerd": "het niet gecodeerde deel",
        "norm": "de norm",
        "beleidsregel": "de soort norm",
        "tekst": "de waarschuwing"
      }
    }
  },
  "en": {
    "mutanten": {
      "uitslag": "{regime}: {gedood} of {mutanten} mutants killed ({score}%) by {zaken} cases. Refused on loading: {geweigerd}.",
      "voortgang": "{regime}: {mutanten} mutants tried, {overleven} survive",
      "gelijkwaardig": "Proved equivalent, and so not counted: {gelijkwaardig}.",
      "zaak": "This case would notice, in {bestand}:",
      "soorten": {
        "vervalt-niet": {
          "wat": "what lapses (\"{naam}\") does not lapse",
          "waarom": "No case sees that this has lapsed here. Name the warning in zonderWaarschuwingen, or test the date or the consequence in a whole case."
        },
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
      "wel": "the file meets {namen}",
      "niet": "the file does not meet {namen}",
      "open": "{namen} stays out of account",
      "openMeer": "{namen} stay out of account",
      "nietBekend": "it is not known yet whether the file meets {namen}",
      "hier": "{zin} Here {feiten}.",
      "feit": "{titel} is {waarde}",
      "metWaarschuwing": "{zin} With the warning {namen}.",
      "zonderWaarschuwing": "{zin} Without the warning {namen}.",
      "metGevolg": "{zin} Then {titel} is: {waarde}.",
      "ookWel": "it does meet {namen}",
      "ookNiet": "that it does not meet {namen} makes no difference",
      "naam": "“{naam}”",
      "zin": "{titel}: {antwoord}, for {wanneer}.",
      "zinKaal": "{titel}: {antwoord}.",
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
    },
    "nieuw": {
      "vervang": "Change in {bestand} what is to be otherwise, with a source and a quote of your own. The cases beside it say what comes out now.",
      "erfenis": "Read what you inherit, and which key makes it otherwise: leerplicht-tlv toon {map} --geerfd",
      "geschreven": "{map}: {aantal} files. Each check passes now; change one thing at a time, and try again.",
      "daarna": "What next",
      "eigenaar": "Say in {bestand} who made this and answers for it (eigenaar).",
      "bron": "Put your own text in the place of the one in bronnen/, and quote it word for word in the rules.",
      "basis": "What does not stand here comes from {basis}. Read what that regime asks already before you add anything.",
      "geldigVan": "The rules apply from {dag}. Where that is another day, change geldigVan in {bestand}.",
      "titelEn": "The English title (titel.en in {bestand}) is still the Dutch one. Translate it, or give it with --titel-en.",
      "nieuweEis": "One requirement more takes three things: its rule file, its name in voegtToe and conclusies of regime.json, and its name as a condition in the final conclusion. Name that one in --vervang as well.",
      "nieuweDatum": "Where a rule reckons with another date, put it in afleidingen.json and name it in vervangtAfleidingen of regime.json. Give the consequence that names it anew too (gevolgen). What you inherit is written out by: leerplicht-tlv bewaar {vraag} {basis}",
      "vernieuw": "Once a rule is another, this makes the made cases anew and leaves your own as they are: leerplicht-tlv vernieuw {map}",
      "vernieuwd": "{bestand}: {gemaakt} made, {eigen} cases of your own left as they are",
      "proef": "leerplicht-tlv proef {map}"
    },
    "proef": {
      "titel": "Trial of {regime}",
      "kop": [
        "step",
        "result",
        "count"
      ],
      "goed": "in order",
      "nogNiet": "not yet",
      "overgeslagen": "not done",
      "stappen": {
        "lint": "lint",
        "zaken": "cases",
        "dekking": "coverage",
        "bewijzen": "proofs",
        "eigenschappen": "properties",
        "mutanten": "mutants"
      },
      "bezig": "at work on: {stap}",
      "wacht": "Waiting for a change in {map}. Ctrl+C stops.",
      "meer": "and {aantal} more; --json has them all",
      "daarna": "What to do next",
      "niets": "Nothing: all of it passes. Have somebody else read the rules beside the text, and see what differs with leerplicht-tlv verschil.",
      "kanten": {
        "ja": "yes",
        "nee": "no",
        "onbekend": "unknown",
        "doorslaggevend": "decisive"
      },
      "telling": {
        "lint": "{regels} conclusions; mistakes: {fouten}, warnings: {waarschuwingen}",
        "zaken": "{zaken} cases; otherwise than said: {anders}; conclusions without a case: {zonder}",
        "zakenOnleesbaar": "cannot be read, so not counted; mistakes: {fouten}",
        "dekking": "{dekking}% seen of what {voorwaarden} conditions can say",
        "nooit": "never {kant}: {aantal}",
        "bewijzen": "{goed} of {uitspraken} statements proved",
        "eigenschappen": "{goed} of {aantal} properties, each on {trekkingen} files",
        "zonderFastCheck": "not tried: install fast-check beside this package",
        "mutanten": "{gedood} of {mutanten} mutants killed; equivalent: {gelijkwaardig}"
      },
      "taken": {
        "fouten": "Mend what is wrong with the rules. The rest of the trial follows then.",
        "gemaakt": "These cases were made, and the rules have changed since: they come out otherwise, or their sentence no longer holds. Make them anew with leerplicht-tlv vernieuw {map}; your own cases stay as they are.",
        "zaken": "Mend the case or the rule: these cases come out otherwise than they say. The rest of the trial follows then.",
        "zonderZaken": "Write cases for these conclusions: a yes, a no and an unknown, and both sides of every boundary.",
        "bewijzen": "Look at what does not hold with leerplicht-tlv bewijs {regime}: there is the file that shows it.",
        "eigenschappen": "These properties do not hold. That is a fault in the rules or in this package.",
        "dekking": "Write a case in which these conditions have the other answer too.",
        "rest": "This is in order, and more can be shown: a case in which these conditions are unknown too, or decide the matter.",
        "nooit": "“{naam}” is {kant} in no case ({plaats})",
        "wegen": "No case goes these ways to an answer yet. The smallest case of each is written by: {opdracht}",
        "mutanten": "Write the case that notices this change; where it stands here, give it a sentence of its own.",
        "waarschuwingen": "Look at these warnings. They are no mistakes."
      }
    },
    "conformiteit": {
      "voortgang": "{regime}: making cases",
      "klaar": "{map}: cases: {zaken}, regimes: {regimes}. Start with README.md.",
      "regel": "line {regel}",
      "gelijk": "No difference: on all {zaken} cases the other engine says the same.",
      "verschillen": "Differences: {verschillen}, in {gevallen} of {zaken} cases.",
      "zaak": "{id} ({soort})",
      "conclusie": "{titel} ({conclusie}), {vindplaats}: the set says {verwacht}, the answer is {gevonden}",
      "anders": "{wat}: the set says {verwacht}, the answer is {gevonden}",
      "verzoek": "request: {verzoek}",
      "zoVaak": "{aantal} times {wat}",
      "meer": "And {aantal} more differences: --json has them all.",
      "wat": {
        "oordeel": "the final answer",
        "ontbreekt": "what is missing",
        "lijsten": "the lists"
      },
      "soorten": {
        "weg": "the smallest file of a way to an answer of a conclusion",
        "onvolledig": "a file that lacks a fact, or of a date the day, where that makes an answer another one",
        "grens": "a file on one side of a day, number or value at which an answer turns, or on the first or last day of the rules",
        "wijziging": "a file that notices a small change of the rules, also of those that the regime takes over",
        "getrokken": "a file that was drawn by chance, for the rules are too large for a diagram; the same each time"
      },
      "nietInDeSet": [
        "Requests that must be refused, such as an unknown fact or a day that does not exist.",
        "Warnings, consequences, terms, what can still be done, and the explanation in words.",
        "Ways without a case: each stands with its state, in zonderZaak, with the reason.",
        "Changes that no case notices and that are not proved to make no difference: they are in wijzigingen.open."
      ],
      "leesmij": [
        "# Does your engine say the same?",
        "",
        "This folder holds files, and what must come out of each according to {pakket}. Whoever built the rules in another engine",
        "shows with it that it says the same.",
        "",
        "1. Choose in `manifest.json` the regimes that your engine knows. With each stands its file, how many cases are in it, and of which",
        "   rules it is: the hash of each state, as in the `bewijs` of an outcome.",
        "   The rules themselves, with their facts, derivations and sources, come from `leerplicht-tlv bewaar VRAAG REGIME --naar MAP`,",
        "   for a regime of one’s own with `--regels MAP`. Ask whoever gave you this set for that file. With each regime `manifest.json`",
        "   also says its status, and of one’s own who answers for it (`eigenaar`).",
        "2. Each line of such a file is a case. Give your engine the `verzoek`: the question, the regime, the day and the facts. What does not",
        "   stand in `zaak` is unknown. Unknown is never no.",
        "3. Write for each case a line with its `id` and the answer of each conclusion: `ja`, `nee`, `onbekend` (not known) or `nvt` (does not",
        "   apply). Do not look into `verwacht`. A line reads:",
        "",
        "   `{voorbeeld}`",
        "",
        "   If your engine gives more, `oordeel`, `ontbreekt` and `lijsten` may stand there too, in the form of `verwacht`. What is not there",
        "   is not compared.",
        "4. Compare: `leerplicht-tlv conformiteit MAP --toets ANSWERS`. If your engine does not know all regimes, name those that it does with",
        "   `--regime`. Each difference is told with the case, the article and both answers. No difference: exit 0. A difference: exit 3. Answers",
        "   that cannot be read or are not there: exit 2.",
        "",
        "## What is in it",
        "",
        "{soorten}",
        "",
        "| regime | cases | ways without a case | changes noticed | proved to make no difference | open |",
        "| --- | --- | --- | --- | --- | --- |",
        "{rijen}",
        "",
        "A change is a small one in the rules: a bound a day on, a condition gone. It is noticed when a case has another answer under the changed",
        "rules.",
        "",
        "## What is not in it",
        "",
        "{nietInDeSet}"
      ]
    },
    "geerfd": {
      "titelGelijk": "the English title is the same as the Dutch one",
      "nietGezocht": "{plaats}: the norms {een} and {ander} are about one fact ({feit}), each with another comparison. Whether anybody can meet both was not sought: see to that yourself.",
      "geenDiagram": "{plaats}: no diagram can be made of this policy. Whether norms contradict each other was not sought: see to that yourself.",
      "titel": "What a regime on {titel} inherits",
      "titelVan": "What {titel} inherits from {basis}",
      "uitleg": "Each line below: what it is called, the name by which a regime of your own refers to it, the regime that it comes from, and the key of regime.json that makes it otherwise. What is not named keeps its force.",
      "van": "from {regime}",
      "standen": {
        "geerfd": "",
        "vervangen": "REPLACED",
        "vervallen": "LAPSED"
      },
      "soorten": {
        "regel": "Rules",
        "feit": "Facts",
        "afleiding": "Derived dates and amounts",
        "waarschuwing": "Warnings",
        "regelwaarschuwing": "Warnings of a rule",
        "termijn": "Terms",
        "gevolg": "Consequences",
        "controle": "Checks on the file",
        "openPunt": "Open points",
        "nietGecodeerd": "Passages that are not encoded",
        "norm": "Norms of a letter",
        "beleidsregel": "Kinds of norms for a policy",
        "tekst": "Warning on an earlier day"
      },
      "hoe": {
        "regel": "otherwise: vervangt, with a file of its own; gone: vervalt",
        "feit": "a value more: waardenErbij in feiten.json; where it means nothing here: nietGebruikt",
        "afleiding": "otherwise: vervangtAfleidingen, with a date of its own",
        "waarschuwing": "gone: vervaltWaarschuwingen; otherwise: one of its own with the same code beside that",
        "regelwaarschuwing": "with the rule {regel}: vervangt or vervalt",
        "termijn": "otherwise: termijnen, with the same id; gone: vervaltTermijnen",
        "gevolg": "otherwise: gevolgen, with the same name; gone: vervaltGevolgen",
        "controle": "gone: vervaltControles; otherwise: one of its own beside that",
        "openPunt": "answered: vervaltOpenPunten",
        "nietGecodeerd": "worked out: vervaltNietGecodeerd",
        "norm": "stays",
        "beleidsregel": "otherwise: beleidsregels, with the same id",
        "tekst": "stays"
      },
      "nakijken": "{plaats}: {soort} “{titel}” [{naam}] ({reden}). Look at this: {hoe}. Where it is right as it is, put \"{naam}\" in nagekeken.",
      "redenen": {
        "naam": "refers to {regel}, which is another here",
        "bron": "rests on the same source as {regel}, which is another here",
        "feit": "rests on {feit}, as does {regel}, which is another here"
      },
      "enkel": {
        "regel": "the rule",
        "feit": "the fact",
        "afleiding": "the derived date",
        "waarschuwing": "the warning",
        "regelwaarschuwing": "the warning",
        "termijn": "the term",
        "gevolg": "the consequence",
        "controle": "the check",
        "openPunt": "the open point",
        "nietGecodeerd": "the passage that is not encoded",
        "norm": "the norm",
        "beleidsregel": "the kind of norm",
        "tekst": "the warning"
      }
    }
  }
} as const;
