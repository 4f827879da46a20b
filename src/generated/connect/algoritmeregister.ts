// Generated from rules/ by `npm run generate`. Do not edit.
import type { Algoritmeregister } from "../../model/algoritmeregister.js";

export const algoritmeregister: Algoritmeregister = {
  "standaard": {
    "naam": "Algoritmeregister Publicatiestandaard",
    "versie": "1.0.10",
    "beheerder": "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties",
    "vindplaats": "github.com/MinBZK/Algoritmeregister-Publicatiestandaard, ch02.md",
    "sleutels": "github.com/MinBZK/Algoritmeregister, backend/app/schemas/config/v1_0_0.json"
  },
  "velden": [
    {
      "naam": "name",
      "titel": "Naam",
      "soort": "tekst",
      "wie": "pakket",
      "verplicht": true,
      "b1": false,
      "eenRegel": true,
      "hoogstens": 99
    },
    {
      "naam": "description_short",
      "titel": "Korte omschrijving",
      "soort": "tekst",
      "wie": "pakket",
      "verplicht": true,
      "b1": true,
      "hoogstens": 349
    },
    {
      "naam": "organization",
      "titel": "Organisatie",
      "soort": "tekst",
      "wie": "organisatie",
      "verplicht": true,
      "b1": false,
      "eenRegel": true,
      "hoogstens": 99,
      "uitleg": "De volledige naam van uw organisatie, zoals in de waardelijsten van TOOI. Eén registratie gaat over één organisatie."
    },
    {
      "naam": "category",
      "titel": "Thema",
      "soort": "lijst",
      "wie": "pakket",
      "verplicht": false,
      "b1": false,
      "keuzes": [
        "Organisatie en bedrijfsvoering",
        "Cultuur en recreatie",
        "Economie",
        "Overheidsfinanciën",
        "Wonen",
        "Internationaal",
        "Migratie en integratie",
        "Natuur en milieu",
        "Onderwijs en wetenschap",
        "Openbare orde en veiligheid",
        "Recht",
        "Ruimte en infrastructuur",
        "Sociale zekerheid",
        "Verkeer",
        "Werk",
        "Zorg en gezondheid"
      ],
      "aantal": 3
    },
    {
      "naam": "status",
      "titel": "Status",
      "soort": "keuze",
      "wie": "organisatie",
      "verplicht": true,
      "b1": false,
      "keuzes": [
        "In ontwikkeling",
        "In gebruik",
        "Buiten gebruik"
      ],
      "uitleg": "De stand bij uw organisatie."
    },
    {
      "naam": "begin_date",
      "titel": "Begindatum",
      "soort": "maand",
      "wie": "organisatie",
      "verplicht": false,
      "b1": false,
      "uitleg": "De maand waarin u het in gebruik nam, zoals 2026-09."
    },
    {
      "naam": "end_date",
      "titel": "Einddatum",
      "soort": "maand",
      "wie": "organisatie",
      "verplicht": false,
      "b1": false,
      "uitleg": "De maand waarin u ermee stopte. Leeg zolang u het gebruikt."
    },
    {
      "naam": "contact_email",
      "titel": "Contactgegevens",
      "soort": "contact",
      "wie": "organisatie",
      "verplicht": true,
      "b1": false,
      "hoogstens": 500,
      "uitleg": "Een e-mailadres of website van uw organisatie, voor vragen over deze registratie."
    },
    {
      "naam": "website",
      "titel": "Link naar publiekspagina",
      "soort": "adres",
      "wie": "organisatie",
      "verplicht": false,
      "b1": false,
      "hoogstens": 500,
      "uitleg": "De pagina waarop uw organisatie uitlegt hoe dit gaat."
    },
    {
      "naam": "publication_category",
      "titel": "Publicatiecategorie",
      "soort": "keuze",
      "wie": "organisatie",
      "verplicht": true,
      "b1": false,
      "keuzes": [
        "Hoog-risico AI-systeem",
        "Impactvolle algoritmes",
        "Overige algoritmes"
      ],
      "uitleg": "Dit hangt af van hoe u het gebruikt; de Handreiking Algoritmeregister helpt kiezen. Het volgt regels die mensen schreven en leert niet. De standaard 1.0.10 schrijft de eerste keuze als 'Hoog-risico AI-systemen', het register zelf zoals hier."
    },
    {
      "naam": "url",
      "titel": "Link naar bronregistratie",
      "soort": "adres",
      "wie": "organisatie",
      "verplicht": false,
      "b1": false,
      "hoogstens": 500,
      "uitleg": "Alleen als uw organisatie een eigen algoritmeregister heeft."
    },
    {
      "naam": "goal",
      "titel": "Doel en impact",
      "soort": "tekst",
      "wie": "pakket",
      "verplicht": false,
      "b1": true,
      "hoogstens": 2499,
      "uitleg": "Vul aan hoe inwoners er bij u mee te maken krijgen."
    },
    {
      "naam": "proportionality",
      "titel": "Afwegingen",
      "soort": "tekst",
      "wie": "organisatie",
      "verplicht": false,
      "b1": true,
      "hoogstens": 2499,
      "uitleg": "De voor- en nadelen die uw organisatie afwoog, en welke andere weg er was. De pagina met feiten voor een DPIA en IAMA helpt daarbij."
    },
    {
      "naam": "human_intervention",
      "titel": "Menselijke tussenkomst",
      "soort": "tekst",
      "wie": "pakket",
      "verplicht": false,
      "b1": true,
      "hoogstens": 2499,
      "uitleg": "Vul aan wie bij u de uitkomst bekijkt, en hoe die ervan kan afwijken."
    },
    {
      "naam": "risks",
      "titel": "Risicobeheer",
      "soort": "tekst",
      "wie": "pakket",
      "verplicht": false,
      "b1": false,
      "hoogstens": 2499,
      "uitleg": "Vul aan wat uw organisatie zelf doet, zoals steekproeven."
    },
    {
      "naam": "lawful_basis",
      "titel": "Wettelijke basis",
      "soort": "tekst",
      "wie": "pakket",
      "verplicht": false,
      "b1": false,
      "hoogstens": 2499,
      "uitleg": "Vul aan op welke grond uw organisatie persoonsgegevens verwerkt (AVG art. 6 en 9)."
    },
    {
      "naam": "lawful_basis_grouping",
      "titel": "Verwijzingen wettelijke basis",
      "soort": "verwijzingen",
      "wie": "pakket",
      "verplicht": false,
      "b1": false,
      "hoogstens": 99
    },
    {
      "naam": "process_index_url",
      "titel": "Link naar verwerkingsregister",
      "soort": "adres",
      "wie": "organisatie",
      "verplicht": false,
      "b1": false,
      "hoogstens": 500,
      "uitleg": "Als uw verwerkingsregister openbaar is."
    },
    {
      "naam": "impacttoetsen_grouping",
      "titel": "Verwijzingen impacttoetsen",
      "soort": "verwijzingen",
      "wie": "organisatie",
      "verplicht": false,
      "b1": false,
      "hoogstens": 499,
      "uitleg": "De impacttoetsen die uw organisatie deed en openbaar maakte."
    },
    {
      "naam": "impacttoetsen",
      "titel": "Toelichting op impacttoetsen",
      "soort": "tekst",
      "wie": "organisatie",
      "verplicht": false,
      "b1": false,
      "hoogstens": 2499,
      "uitleg": "Waarom u een impacttoets niet deed."
    },
    {
      "naam": "source_data",
      "titel": "Gegevens",
      "soort": "tekst",
      "wie": "pakket",
      "verplicht": false,
      "b1": false,
      "hoogstens": 2499
    },
    {
      "naam": "source_data_grouping",
      "titel": "Verwijzingen gegevensbronnen",
      "soort": "verwijzingen",
      "wie": "organisatie",
      "verplicht": false,
      "b1": false,
      "hoogstens": 499,
      "uitleg": "De registers en systemen waaruit uw organisatie de gegevens haalt."
    },
    {
      "naam": "methods_and_models",
      "titel": "Technische werking",
      "soort": "tekst",
      "wie": "pakket",
      "verplicht": false,
      "b1": false,
      "hoogstens": 4999
    },
    {
      "naam": "provider",
      "titel": "Leverancier",
      "soort": "tekst",
      "wie": "organisatie",
      "verplicht": false,
      "b1": false,
      "eenRegel": true,
      "hoogstens": 199,
      "uitleg": "De leverancier van de software waarin u dit gebruikt, of 'Intern ontwikkeld'. Een open pakket in een groter systeem hoort hier volgens de standaard niet."
    },
    {
      "naam": "publiccode",
      "titel": "Link naar broncode",
      "soort": "adres",
      "wie": "pakket",
      "verplicht": false,
      "b1": false,
      "hoogstens": 500
    },
    {
      "naam": "lang",
      "titel": "Taal",
      "soort": "keuze",
      "wie": "pakket",
      "verplicht": true,
      "b1": false,
      "keuzes": [
        "nld"
      ]
    },
    {
      "naam": "standard_version",
      "titel": "Versie publicatiestandaard",
      "soort": "keuze",
      "wie": "pakket",
      "verplicht": false,
      "b1": false,
      "keuzes": [
        "1.0.0"
      ]
    },
    {
      "naam": "source_id",
      "titel": "Bron-ID",
      "soort": "tekst",
      "wie": "organisatie",
      "verplicht": false,
      "b1": false,
      "eenRegel": true,
      "hoogstens": 99,
      "uitleg": "Het kenmerk in uw eigen register, als u dat hebt."
    },
    {
      "naam": "tags",
      "titel": "Zoektermen",
      "soort": "tekst",
      "wie": "pakket",
      "verplicht": false,
      "b1": false,
      "eenRegel": true,
      "hoogstens": 2499
    }
  ],
  "leesbaar": {
    "woordenPerZin": 18,
    "gemiddeld": 11,
    "lettersPerWoord": 20,
    "aandeelLang": 0.12,
    "moeilijk": [
      "dwingend",
      "slotsom",
      "peildatum",
      "regime",
      "conclusie",
      "rechtswege",
      "beschikking",
      "derhalve",
      "indien",
      "dient",
      "teneinde",
      "inzake",
      "omtrent",
      "alsmede",
      "desbetreffende",
      "jegens",
      "krachtens",
      "ingevolge",
      "middels",
      "dienaangaande",
      "behoudens",
      "mits",
      "tenzij",
      "nopens",
      "voornoemde"
    ]
  },
  "zinnen": {
    "doel": "Per regel is het antwoord: ja, nee, nog niet bekend of niet van toepassing. Wat niet bekend is, telt nooit als nee. De uitkomst noemt bij elke regel het artikel of de brief. Zij noemt ook wat nog mist en wie dat heeft.",
    "mens": "Het algoritme neemt geen besluit. Het stuurt niets en legt niets vast. Een mens hoort de uitkomst te lezen, en mag ervan afwijken.",
    "mensOordelen": "Op deze punten oordeelt altijd een mens. Het algoritme vult ze nooit zelf in:",
    "mensGeen": "Deze regels vragen geen oordeel van een mens.",
    "risico": [
      "Een gegeven mist. Dan is het antwoord 'onbekend', tenzij geen enkel gegeven het nog kan veranderen. De uitkomst noemt wat mist.",
      "Een gegeven is fout. Het algoritme weigert wat niet kan, zoals een datum die niet bestaat, en waarschuwt bij een volgorde die niet kan. Of een gegeven waar is, ziet het niet.",
      "Een regel geeft de wet verkeerd weer. Elke regel heeft een letterlijk citaat en eigen zaken; elke uitkomst noemt de gekozen lezing. Een jurist moet de regels nakijken voordat u ze gebruikt.",
      "De wet verandert. Elke regel heeft een periode. Een dag zonder regels wordt geweigerd.",
      "Niet alles van de wet staat erin. Wat een 'ja' nog kan omkeren, staat als waarschuwing bij de uitkomst.",
      "Iemand volgt de uitkomst zonder te kijken. Er is geen score: de redenen staan erbij, en de oordelen van mensen apart.",
      "Ongelijke behandeling. Het algoritme vraagt niet naar naam, afkomst, nationaliteit of godsdienst, en leert niet van eerdere gevallen. De oordelen van mensen die erin gaan, kunnen wel ongelijk zijn.",
      "Gegevens lekken. Het algoritme bewaart en verstuurt niets. Een uitkomst die u bewaart, is een persoonsgegeven."
    ],
    "basis": "Gebruikt zijn regels uit: {wetten}.",
    "basisGeen": "Deze regels staan niet in een wet.",
    "basisAnders": "Ook gebruikt, en geen wet: {bronnen}.",
    "basisBeleid": "Naast de wet staat beleid. Een besluit kan van het beleid afwijken, met een reden.",
    "gegevens": "Het algoritme vraagt geen naam, adres of BSN. Een dossier over één leerling blijft wel een persoonsgegeven, en dat het er is, kan al iets over de gezondheid zeggen.",
    "gezondheid": "Over gezondheid of zorg, of iets dat er iets van verraadt (bijzondere persoonsgegevens): {feiten}.",
    "herkomst": {
      "BELANGHEBBENDE": "Van de betrokkene",
      "DOSSIER": "Uit het dossier",
      "REGISTER": "Uit een register",
      "OORDEEL": "Oordeel van een mens",
      "KANAAL": "Van wie de stukken ontving",
      "AANNAME": "Aanname van wie de vraag stelt"
    },
    "techniek": [
      "Niet zelflerend: regels die mensen schreven, als gegevens (JSON), elk met citaat en bron. Toegepast: {regime} ({id}), {aantal} conclusies; {pakket}.",
      "Invoer: een peildatum en feiten. Elk feit mag ontbreken. Een sleutel die het algoritme niet kent, zoals een BSN, wordt geweigerd.",
      "Werking: json-rules-engine past de regels toe; het resultaat wordt gelezen in drie waarden (ja, nee, onbekend) volgens de sterke logica van Kleene. Datums en termijnen volgen uit een gesloten lijst van bewerkingen. Welke feiten nog uitmaken, volgt exact uit een beslisdiagram van de regels.",
      "Uitvoer: het antwoord, elke conclusie met artikel en redenen, wat ontbreekt, termijnen, waarschuwingen, en een bewijs met SHA-256 van regels en invoer. Dezelfde invoer geeft bij dezelfde regels dezelfde bytes.",
      "Geen netwerk, klok of opslag. De regels, hun zaken en bewijzen staan bij de broncode."
    ]
  },
  "meldingen": {
    "leeg": "dit veld is verplicht en nog leeg: vul het in",
    "onbekend": "dit veld kent de standaard niet: haal het weg",
    "ernaast": "deze sleutel hoort hier niet: zet een veld van de standaard onder 'publicatie', en haal een andere sleutel weg",
    "soort": "hier hoort {verwacht}",
    "teLang": "{gevonden} tekens, en er mogen er hoogstens {verwacht} zijn: maak het korter",
    "teVeel": "{gevonden} keuzes, en er mogen er hoogstens {verwacht} zijn: haal er weg",
    "keuze": "kies uit: {verwacht}",
    "langeZin": "een zin van {gevonden} woorden, en op B1 hier hoogstens {verwacht}: knip hem in tweeën",
    "gemiddeld": "gemiddeld {gevonden} woorden per zin, en op B1 hier hoogstens {verwacht}: schrijf kortere zinnen",
    "langWoord": "het woord '{gevonden}' heeft meer dan {verwacht} letters: leg het uit (\"Een {gevonden} is ...\") of kies een ander",
    "langeWoorden": "{gevonden}% van de woorden is langer dan tien letters, en op B1 hier hoogstens {verwacht}%: kies kortere woorden",
    "moeilijk": "'{gevonden}' is een moeilijk woord: kies een ander",
    "teken": "een teken dat een lezer niet ziet ({gevonden}): haal het weg",
    "volgorde": "{gevonden} ligt voor {verwacht}, de maand waarin het begon: verbeter een van beide",
    "zonderEinde": "de stand is '{gevonden}': vul de maand in waarin u ermee stopte, of verbeter de stand",
    "nogGeenEinde": "de stand is '{gevonden}', en dan is het nog niet gestopt: haal de maand weg, of verbeter de stand",
    "andereVraag": "dit gaat over {gevonden}, en getoetst wordt {verwacht}: toets het als wat het is, of maak een nieuw concept",
    "soorten": {
      "tekst": "tekst",
      "keuze": "een keuze",
      "lijst": "een lijst van keuzes",
      "maand": "een maand, zoals 2026-09",
      "contact": "een e-mailadres, of een adres dat met https:// begint",
      "adres": "een adres dat met https:// begint",
      "verwijzingen": "een lijst van verwijzingen, elk met title en link (https://)"
    },
    "kop": "Algoritmeregister, concept: {titel}",
    "inleiding": "Concept volgens {standaard} {versie}, gemaakt door {pakket}. Publiceren doet uw organisatie, en zij staat in voor de inhoud.",
    "inTeVullen": "In te vullen door uw organisatie",
    "aanTeVullen": "Aan te vullen door uw organisatie",
    "verplicht": "verplicht",
    "oordeel": "Klaar om te publiceren: alles wat verplicht is, is ingevuld en past. Of de inhoud klopt en of de maanden bij vandaag passen, is niet getoetst."
  },
  "vragen": {
    "vrijstelling": {
      "name": "Nagaan of een beroep op vrijstelling van de leerplicht aan de wet voldoet",
      "description_short": "Soms kan een kind om lichamelijke of psychische redenen niet naar school. Dan kan een beroep worden gedaan op vrijstelling van de leerplicht. Dit algoritme legt het dossier naast de wet. Per regel zegt het: ja, nee of nog niet bekend. Het neemt geen besluit.",
      "goal": "Het doel is nagaan of een beroep op vrijstelling aan de wet voldoet. Voldoet het, dan volgt de vrijstelling uit de wet zelf. Niemand geeft haar.",
      "wet": "De wet regelt wie naar school moet, en wanneer iemand daarvan is vrijgesteld.",
      "category": [
        "Onderwijs en wetenschap"
      ],
      "tags": "leerplicht, vrijstelling, lichamelijke of psychische gronden, onderwijs, leerplichtambtenaar",
      "gezondheid": [
        "verklaring.opsteller",
        "verklaring.opstellerBehandelt",
        "verklaring.oordeel",
        "vrijstelling.zonderEinddatum",
        "afweging.ernstigeKlachtenOnvermijdelijk"
      ]
    },
    "tlv-emb": {
      "name": "Nagaan of een verklaring voor het speciaal onderwijs aan de regels voldoet",
      "description_short": "Wie naar het speciaal onderwijs gaat, heeft vaak een verklaring nodig van scholen die samenwerken. Dit algoritme legt die verklaring naast de wet. Per regel zegt het: ja, nee of nog niet bekend. Het neemt geen besluit.",
      "goal": "Het doel is nagaan of een toelaatbaarheidsverklaring aan de regels voldoet. Een toelaatbaarheidsverklaring is het besluit dat een leerling naar het speciaal onderwijs mag. Een samenwerkingsverband van scholen neemt dat besluit. Het algoritme doet dat niet.",
      "wet": "De wet regelt wie een leerling toelaatbaar verklaart tot het (voortgezet) speciaal onderwijs, voor hoelang, en welk advies daarvoor nodig is.",
      "category": [
        "Onderwijs en wetenschap"
      ],
      "tags": "toelaatbaarheidsverklaring, tlv, speciaal onderwijs, emb, samenwerkingsverband, passend onderwijs",
      "gezondheid": [
        "leerling.ernstigVerstandelijkBeperkt",
        "leerling.lichamelijkBeperkt",
        "leerling.bijkomendeStoornissen",
        "leerling.extraZorgNodig",
        "leerling.residentieelGeplaatst",
        "deskundigenadvies.eersteDiscipline",
        "deskundigenadvies.tweedeDiscipline"
      ]
    },
    "emb-bekostiging": {
      "name": "Nagaan of een leerling meetelt voor de bekostiging voor leerlingen met emb",
      "description_short": "Een school kan extra geld krijgen voor een leerling met een ernstige meervoudige beperking (emb). Dit algoritme legt de gegevens naast de regels van dat jaar. Per regel zegt het: ja, nee of nog niet bekend. Het neemt geen besluit.",
      "goal": "Het doel is nagaan of een leerling meetelt voor dat geld, en voor welk bedrag. Het algoritme kent geen geld toe.",
      "wet": "De regelingen bepalen per jaar voor welke leerlingen een school deze bekostiging kan krijgen.",
      "category": [
        "Onderwijs en wetenschap"
      ],
      "tags": "emb, bekostiging, speciaal onderwijs, ernstige meervoudige beperking",
      "gezondheid": [
        "leerling.ernstigVerstandelijkBeperkt",
        "leerling.lichamelijkBeperkt",
        "leerling.bijkomendeStoornissen",
        "leerling.extraZorgNodig"
      ]
    },
    "afwijking-onderwijstijd": {
      "name": "Nagaan of een leerling minder uren onderwijs mag volgen",
      "description_short": "Soms kan een leerling om lichamelijke of psychische redenen niet alle uren naar school. De inspectie moet dan instemmen. Dit algoritme legt de gegevens naast de regels. Per regel zegt het: ja, nee of nog niet bekend. Het neemt geen besluit.",
      "goal": "Het doel is nagaan of minder uren onderwijs mag, en wat daarvoor nog mist. De inspectie van het onderwijs stemt in of niet. Het algoritme doet dat niet.",
      "wet": "De onderwijswetten regelen wanneer een leerling minder uren onderwijs mag volgen, en dat de inspectie daarmee instemt.",
      "category": [
        "Onderwijs en wetenschap"
      ],
      "tags": "onderwijstijd, afwijking, passend onderwijs, inspectie van het onderwijs",
      "gezondheid": [
        "afwijking.categorie",
        "afwijking.redenLichamelijkOfPsychisch"
      ]
    },
    "zorg-in-onderwijstijd": {
      "name": "Nagaan of zorg onder schooltijd past bij de brieven van 2019 en 2020",
      "description_short": "In 2019 en 2020 schreven ministers brieven over zorg op school. Dit algoritme legt een plan naast die brieven. Per punt zegt het: ja, nee of nog niet bekend. De brieven zijn geen wet. Het algoritme neemt geen besluit.",
      "goal": "Het doel is nagaan of een plan voor zorg op school past bij de brieven. Er volgt geen recht uit.",
      "wet": "De brieven zeggen wat ministers van plan waren en wat zij van scholen en gemeenten verwachtten.",
      "category": [
        "Onderwijs en wetenschap",
        "Zorg en gezondheid"
      ],
      "tags": "zorg in onderwijstijd, zorgarrangeur, pilot, passend onderwijs",
      "gezondheid": []
    }
  }
};

export const broncode = "https://github.com/leerplicht-tlv/leerplicht-tlv";
