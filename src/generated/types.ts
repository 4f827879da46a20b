// Generated from rules/ by `npm run generate`. Do not edit.
/** What a request on afwijking-onderwijstijd can say about the case. */
export interface ZaakAfwijkingOnderwijstijd {
  readonly leerling?: {
    /** Welk onderwijs volgt de leerling op de dag waarop de afwijking ingaat? Bij voortgezet speciaal onderwijs gaat het om het uitstroomprofiel. */
    readonly onderwijssoort?: "bao" | "sbo" | "so" | "vso-vervolgonderwijs" | "vso-arbeidsmarkt" | "vso-dagbesteding" | "vo" | "praktijkonderwijs" | null | undefined;
  } | null | undefined;
  readonly afwijking?: {
    /** Waarom volgt de leerling vanaf de ingangsdatum minder uren: een nodige behandeling in het speciaal onderwijs, een medische behandeling of ziekte (basis- of voortgezet onderwijs), een behandeling bij een gesloten of residentiële instelling, of iets anders (de restcategorie)? */
    readonly categorie?: "behandeling-speciaal-onderwijs" | "medische-behandeling-of-ziekte" | "behandeling-residentieel" | "restcategorie" | null | undefined;
    /** Is de reden van de afwijking, zoals die er is als de afwijking wordt gevraagd, lichamelijk of psychisch, naar het oordeel van wie dat beoordeelt? */
    readonly redenLichamelijkOfPsychisch?: boolean | null | undefined;
    /** Op welke dag gaat de afwijking in? */
    readonly ingangsdatum?: string | null | undefined;
    /** Tot en met welke dag duurt de afwijking? */
    readonly einddatum?: string | null | undefined;
    /** Sluit deze afwijking aan op een eerdere afwijking voor dezelfde leerling? */
    readonly verlenging?: boolean | null | undefined;
  } | null | undefined;
  readonly ontwikkelingsperspectief?: {
    /** Is er een ontwikkelingsperspectief waarmee de afwijking wordt onderbouwd? Het gaat om de dag van de aanvraag bij de inspectie, of om nu als er nog geen aanvraag is. */
    readonly aanwezig?: boolean | null | undefined;
    /** Staat in het ontwikkelingsperspectief dat bij de aanvraag hoort welk onderwijsprogramma de leerling op school volgt? */
    readonly programmaOpSchool?: boolean | null | undefined;
    /** Staat in het ontwikkelingsperspectief dat bij de aanvraag hoort welk onderwijs of welke ondersteuning de leerling krijgt in de uren buiten school? */
    readonly aanbodBuitenSchool?: boolean | null | undefined;
    /** Staat in het ontwikkelingsperspectief dat bij de aanvraag hoort hoe de leerling weer toegroeit naar, zo mogelijk, het volledige aantal uren op school? */
    readonly groeiNaarVolledig?: boolean | null | undefined;
    /** Kon de leerling, voordat het ontwikkelingsperspectief met de afwijking werd vastgesteld of bijgesteld, vrij zijn mening geven, op een zelf gekozen wijze en met de ondersteuning die daarvoor nodig is? Is met een meerderjarige, handelingsbekwame leerling zelf overlegd, antwoord dan ja. */
    readonly leerlingGehoord?: boolean | null | undefined;
  } | null | undefined;
  readonly ouders?: {
    /** Verklaart het bevoegd gezag bij de aanvraag dat de wettelijk vertegenwoordigers van de leerling op de hoogte zijn? Is de leerling meerderjarig en handelingsbekwaam, dan gaat het om de leerling zelf. */
    readonly opDeHoogte?: boolean | null | undefined;
    /** Verklaart het bevoegd gezag bij de aanvraag dat de wettelijk vertegenwoordigers het handelingsdeel van het ontwikkelingsperspectief hebben ondertekend? Is de leerling meerderjarig en handelingsbekwaam, dan gaat het om de leerling zelf. Is er geen ontwikkelingsperspectief, antwoord dan nee. */
    readonly handelingsdeelOndertekend?: boolean | null | undefined;
  } | null | undefined;
  readonly aanvraag?: {
    /** Wie heeft de inspectie om instemming met deze afwijking gevraagd? Doet de school of de directeur het namens het bevoegd gezag, kies dan het bevoegd gezag. */
    readonly indiener?: "bevoegd-gezag" | "ouders" | "ander" | null | undefined;
  } | null | undefined;
  readonly inspectie?: {
    /** Wat is op dit moment de stand bij de inspectie voor deze afwijking, voor het schooljaar waarin zij ingaat? Een instemming voor een eerder schooljaar telt niet mee; is een instemming ingetrokken, kies dan geen instemming. */
    readonly beslissing?: "instemming" | "geen-instemming" | "aanvraag-loopt" | "niet-aangevraagd" | null | undefined;
    /** Op welke dag besliste de inspectie? */
    readonly datumBeslissing?: string | null | undefined;
  } | null | undefined;
}

/** What a request on emb-bekostiging can say about the case. */
export interface ZaakEmbBekostiging {
  readonly leerling?: {
    /** Heeft de leerling op de teldatum een (zeer) ernstige verstandelijke beperking (IQ tot 35), naar het oordeel van de deskundige? */
    readonly ernstigVerstandelijkBeperkt?: boolean | null | undefined;
    /** Heeft de leerling op de teldatum een lichamelijke beperking, naar het oordeel van de deskundige? */
    readonly lichamelijkBeperkt?: boolean | null | undefined;
    /** Heeft de leerling op de teldatum bijkomende stoornissen, naar het oordeel van de deskundige? */
    readonly bijkomendeStoornissen?: boolean | null | undefined;
    /** Heeft de leerling op de teldatum naast extra ondersteuning in het onderwijs ook extra zorg nodig, naar het oordeel van de deskundige? */
    readonly extraZorgNodig?: boolean | null | undefined;
    /** Stond de leerling op de teldatum van de regeling ingeschreven op een school voor (voortgezet) speciaal onderwijs? */
    readonly ingeschrevenOpTeldatum?: boolean | null | undefined;
  } | null | undefined;
  readonly tlv?: {
    /** Welke bekostigingscategorie noemt de toelaatbaarheidsverklaring die op de teldatum gold? Gold er geen verklaring, kies dan geen. */
    readonly bekostigingscategorie?: "laag" | "midden" | "hoog" | "geen" | null | undefined;
  } | null | undefined;
  readonly aanvraag?: {
    /** Op welke datum heeft DUO de aanvraag voor de bekostiging ontvangen? */
    readonly datum?: string | null | undefined;
  } | null | undefined;
  readonly regeling?: {
    /** Om de bekostiging van welk schooljaar of kalenderjaar gaat het? */
    readonly jaar?: "2015-2016" | "2019-2020" | "2020-2021" | "2023" | "2024" | "2025" | "2026" | null | undefined;
    /** Voor hoeveel leerlingen in het hele land is de bekostiging van dat jaar in totaal toegekend? Het gaat om toegekende leerlingen, niet om aangevraagde. */
    readonly aantalLeerlingen?: number | null | undefined;
    /** Van welke laatste dag moet worden uitgegaan waarop DUO de aanvraag uiterlijk moest hebben ontvangen? */
    readonly uiterlijkAangevraagd?: string | null | undefined;
    /** Van welke teldatum moet worden uitgegaan: op welke dag moest de leerling ingeschreven staan? */
    readonly teldatum?: string | null | undefined;
    /** Van welk maximum per leerling moet worden uitgegaan, in hele euro's? */
    readonly maximumPerLeerling?: number | null | undefined;
    /** Van welk bekostigingsplafond voor het hele land moet worden uitgegaan, in hele euro's? */
    readonly plafond?: number | null | undefined;
    /** Van welke laatste dag voor de beslissing op de aanvraag moet worden uitgegaan? */
    readonly uiterlijkBeslist?: string | null | undefined;
  } | null | undefined;
}

/** What a request on tlv-emb can say about the case. */
export interface ZaakTlvEmb {
  readonly leerling?: {
    /** Wanneer is de leerling geboren? */
    readonly geboortedatum?: string | null | undefined;
    /** Heeft de leerling op de dag van het besluit een (zeer) ernstige verstandelijke beperking (IQ tot 35), naar het oordeel van de deskundige? */
    readonly ernstigVerstandelijkBeperkt?: boolean | null | undefined;
    /** Heeft de leerling op de dag van het besluit een lichamelijke beperking, naar het oordeel van de deskundige? */
    readonly lichamelijkBeperkt?: boolean | null | undefined;
    /** Heeft de leerling op de dag van het besluit bijkomende stoornissen, naar het oordeel van de deskundige? */
    readonly bijkomendeStoornissen?: boolean | null | undefined;
    /** Heeft de leerling op de dag van het besluit naast extra ondersteuning in het onderwijs ook extra zorg nodig, naar het oordeel van de deskundige? */
    readonly extraZorgNodig?: boolean | null | undefined;
    /** Is de leerling op de ingangsdatum van de verklaring geplaatst in een inrichting of residentiële instelling, en wordt de leerling toegelaten tot de school die daarbij hoort op de bekostiging van artikel 116 lid 4 of 5 van de Wet op de expertisecentra? Is de verklaring voor een andere school, of voor na de plaatsing, antwoord dan nee. */
    readonly residentieelGeplaatst?: boolean | null | undefined;
    /** Woont de leerling op de dag van het besluit in Nederland? */
    readonly woontInNederland?: boolean | null | undefined;
    /** Op wat voor school was de leerling direct voor de toelating ingeschreven? Bij een nieuwe verklaring voor langer verblijf op dezelfde school: die school. Kies 'geen van deze' bij een kinderdagcentrum, een instelling van cluster 1 of 2, het mbo, een particuliere school of een school in het buitenland. */
    readonly vorigeSchool?: "geen" | "bao" | "sbo" | "so" | "so-vso" | "vso" | "vo" | null | undefined;
    /** Loopt er op de dag van het besluit nog een toelaatbaarheidsverklaring, en voor welke onderwijssoort? Een verklaring voor het speciaal basisonderwijs (sbo) telt niet mee. */
    readonly lopendeTlv?: "geen" | "so" | "vso" | null | undefined;
    /** Tot en met welke dag geldt de verklaring die op de dag van het besluit nog loopt? */
    readonly lopendeTlvTotEnMet?: string | null | undefined;
    /** Noemt het ontwikkelingsperspectief op de dag van het besluit een eerdere datum van uitstroom, afgesproken met de ouders? */
    readonly eerdereUitstroomAfgesproken?: boolean | null | undefined;
    /** Op welke datum verlaat de leerling volgens die afspraak de onderwijssoort van deze verklaring? */
    readonly uitstroomdatum?: string | null | undefined;
    /** Kon de leerling voor het vaststellen van het ontwikkelingsperspectief met die afspraak vrij zijn mening geven, op een zelf gekozen wijze en met de ondersteuning die daarvoor nodig is? Is met een meerderjarige, handelingsbekwame leerling zelf overlegd, antwoord dan ja. */
    readonly gehoordOverPerspectief?: boolean | null | undefined;
    /** Heeft de inspecteur op de dag van het besluit ontheffing verleend om na de leeftijdsgrens in het voortgezet speciaal onderwijs te blijven? */
    readonly ontheffingVerleend?: boolean | null | undefined;
    /** Tot en met welke dag geldt de ontheffing? */
    readonly ontheffingTotEnMet?: string | null | undefined;
  } | null | undefined;
  readonly aanvraag?: {
    /** Wie heeft de toelaatbaarheidsverklaring aangevraagd? Doet de directeur het namens het bevoegd gezag, kies dan het bevoegd gezag. */
    readonly indiener?: "bevoegd-gezag" | "ouders" | "ander" | null | undefined;
    /** Op welke datum heeft het samenwerkingsverband de aanvraag ontvangen? */
    readonly datum?: string | null | undefined;
    /** Hoort de school die aanvraagt op de dag van de aanvraag bij het samenwerkingsverband dat beslist? Een school voor alleen speciaal onderwijs hoort niet bij een samenwerkingsverband voor voortgezet onderwijs. */
    readonly schoolInSamenwerkingsverband?: boolean | null | undefined;
    /** Is de leerling op de dag van de aanvraag bij de school die aanvraagt aangemeld of ingeschreven? */
    readonly leerlingAangemeldOfIngeschreven?: boolean | null | undefined;
    /** Is het landelijke aanvraagformulier voor leerlingen met emb gebruikt? */
    readonly landelijkFormulier?: boolean | null | undefined;
    /** In welke perioden was de termijn voor het besluit opgeschort (van de dag na de uitnodiging om aan te vullen tot en met de dag voor de aanvulling, of met instemming van de aanvrager)? Een lege lijst als er geen waren. */
    readonly opschortingen?: readonly { readonly van: string; readonly totEnMet: string | null }[] | null | undefined;
  } | null | undefined;
  readonly samenwerkingsverband?: {
    /** Is het samenwerkingsverband dat beslist, op de dag van het besluit het samenwerkingsverband van de vorige school? */
    readonly vanVorigeSchool?: boolean | null | undefined;
    /** Is het samenwerkingsverband dat beslist het samenwerkingsverband van het gebied waar de leerling op de dag van het besluit woont? */
    readonly vanWoongebied?: boolean | null | undefined;
    /** Is het samenwerkingsverband dat beslist, op de dag van het besluit het samenwerkingsverband van de school waarvoor toelating wordt gevraagd? */
    readonly vanAangevraagdeSchool?: boolean | null | undefined;
    /** Heeft het samenwerkingsverband de benodigde financiering op de dag van het besluit op een andere wijze geregeld (bijvoorbeeld door een vaste voet), naar eigen oordeel? */
    readonly financieringAndersGeregeld?: boolean | null | undefined;
  } | null | undefined;
  readonly deskundigenadvies?: {
    /** Wat was het vak van de eerste deskundige op de dag van het advies? */
    readonly eersteDiscipline?: "orthopedagoog" | "psycholoog" | "ander" | null | undefined;
    /** Wat was het vak van de tweede deskundige op de dag van het advies? */
    readonly tweedeDiscipline?: "kinder-of-jeugdpsycholoog" | "pedagoog" | "orthopedagoog" | "kinderpsychiater" | "maatschappelijk-werker" | "arts" | "ander" | null | undefined;
    /** Waren beide deskundigen bij hun advies onafhankelijk? Geen van beiden is verbonden aan de school die aanvraagt, heeft zitting in de commissie die beslist, heeft de leerling begeleid of heeft bij de aanvraag geholpen. */
    readonly onafhankelijk?: boolean | null | undefined;
    /** Zijn er twee afzonderlijke adviezen, elk te herleiden tot één deskundige? */
    readonly afzonderlijk?: boolean | null | undefined;
  } | null | undefined;
  readonly tlv?: {
    /** Voor welke onderwijssoort is de toelaatbaarheidsverklaring: speciaal onderwijs (so) of voortgezet speciaal onderwijs (vso)? */
    readonly onderwijssoort?: "so" | "vso" | null | undefined;
    /** Komt deze verklaring in de plaats van de lopende voordat die eindigt, voor een andere duur of een andere categorie? */
    readonly vervangtLopende?: boolean | null | undefined;
    /** Op welke datum is de toelaatbaarheidsverklaring gegeven? */
    readonly afgiftedatum?: string | null | undefined;
    /** Op welke datum gaat de toelaatbaarheidsverklaring in? Is er nog geen verklaring, geef dan de dag van de toelating waarvoor zij nodig zou zijn. */
    readonly ingangsdatum?: string | null | undefined;
    /** Wat is de laatste dag waarop de toelaatbaarheidsverklaring geldt (tot en met)? */
    readonly einddatum?: string | null | undefined;
    /** Welke bekostigingscategorie noemt de toelaatbaarheidsverklaring? */
    readonly bekostigingscategorie?: "laag" | "midden" | "hoog" | null | undefined;
    /** Berust het besluit op een deugdelijke motivering, naar het oordeel van wie het besluit beoordeelt? */
    readonly gemotiveerd?: boolean | null | undefined;
  } | null | undefined;
  readonly besluit?: {
    /** Op welke dag is het besluit bekendgemaakt, dus verzonden of uitgereikt? */
    readonly bekendgemaaktOp?: string | null | undefined;
  } | null | undefined;
  readonly bezwaar?: {
    /** Op welke dag is een bezwaarschrift tegen het besluit ontvangen? */
    readonly ontvangenOp?: string | null | undefined;
    /** Is het bezwaarschrift per post verzonden? */
    readonly perPost?: boolean | null | undefined;
    /** Op welke dag is het bezwaarschrift ter post bezorgd? */
    readonly terPostBezorgdOp?: string | null | undefined;
    /** Kan van een bezwaar na de termijn redelijkerwijs niet worden geoordeeld dat de indiener in verzuim is geweest (Awb 6:11), naar het oordeel van wie het bezwaar behandelt? */
    readonly verschoonbaar?: boolean | null | undefined;
    /** In welke perioden stond de termijn om op het bezwaar te beslissen stil (van de dag na het verzoek om een verzuim te herstellen, tot en met de dag voor het herstel of de dag voor het einde van de tijd die daarvoor is gegeven)? Een lege lijst als er geen waren. */
    readonly opschortingen?: readonly { readonly van: string; readonly totEnMet: string | null }[] | null | undefined;
  } | null | undefined;
}

/** What a request on vrijstelling can say about the case. */
export interface ZaakVrijstelling {
  readonly jongere?: {
    /** Wanneer is de jongere geboren? */
    readonly geboortedatum?: string | null | undefined;
    /** In welke gemeente stond de jongere op de dag van de kennisgeving als ingezetene met een adres ingeschreven (CBS-code)? Een latere verhuizing verandert niets. */
    readonly gemeente?: string | null | undefined;
    /** Stond de jongere op de dag van de kennisgeving als ingezetene ingeschreven in de basisregistratie personen (in Caribisch Nederland: in de basisadministratie van het openbaar lichaam)? */
    readonly ingezetene?: boolean | null | undefined;
    /** In welk openbaar lichaam was de jongere op de dag van de kennisgeving als ingezetene ingeschreven: Bonaire, Sint Eustatius of Saba? */
    readonly openbaarLichaam?: "bonaire" | "sint-eustatius" | "saba" | null | undefined;
    /** Wat is de eerste schooldag van de maand na de vijfde verjaardag (in Caribisch Nederland: de vierde), of van de maand daarna als die maand geen schooldag heeft? */
    readonly eersteSchooldag?: string | null | undefined;
    /** Hoeveel volledige schooljaren heeft de jongere naar school gegaan tot de dag voor de ingangsdatum? Een basisschool die in minder dan acht jaar is doorlopen telt als acht. */
    readonly volledigeSchooljaren?: number | null | undefined;
    /** Heeft de jongere op de ingangsdatum een startkwalificatie? */
    readonly startkwalificatie?: boolean | null | undefined;
    /** Heeft de jongere op de ingangsdatum een schooldiploma of een verklaring van het praktijkonderwijs, of heeft de jongere dan voortgezet speciaal onderwijs gevolgd in een profiel waarvoor de kwalificatieplicht niet geldt? Tot 1 augustus 2021 noemde de Leerplichtwet 1969 een getuigschrift waar nu de verklaring staat. In Caribisch Nederland telt zo'n profiel niet. */
    readonly kwalificatieplichtUitgezonderd?: boolean | null | undefined;
    /** Was de jongere op de dag van de kennisgeving meerderjarig? */
    readonly meerderjarig?: boolean | null | undefined;
  } | null | undefined;
  readonly kennisgeving?: {
    /** Wie heeft de kennisgeving gedaan? Het gaat om de rol op de dag van de kennisgeving. */
    readonly indiener?: "ouder-met-gezag" | "voogd" | "feitelijke-verzorger" | "jongere-zelf" | "school" | "gemeente" | "samenwerkingsverband" | "ander" | null | undefined;
    /** Aan burgemeester en wethouders van welke gemeente is kennisgegeven (CBS-code)? */
    readonly gemeente?: string | null | undefined;
    /** Aan het bestuurscollege van welk openbaar lichaam is kennisgegeven: Bonaire, Sint Eustatius of Saba? */
    readonly openbaarLichaam?: "bonaire" | "sint-eustatius" | "saba" | null | undefined;
    /** Op welke dag is de kennisgeving ontvangen? */
    readonly datum?: string | null | undefined;
    /** Gaat de kennisgeving over de aanvang van de leerplicht, is het de jaarlijkse, of is het een eerste kennisgeving terwijl de plicht al loopt? */
    readonly soort?: "voor-aanvang-leerplicht" | "jaarlijks" | "tussentijds" | null | undefined;
    /** Staan in de kennisgeving alle gegevens van de jongere die de wet vraagt? Wat tot de dag van de toets is aangevuld, telt mee. */
    readonly gegevensVolledig?: boolean | null | undefined;
    /** Noemt de kennisgeving de grond: lichamelijk of psychisch niet geschikt? Wat tot de dag van de toets is aangevuld, telt mee. */
    readonly grondVermeld?: boolean | null | undefined;
    /** Kan een eerste kennisgeving terwijl de plicht al loopt op artikel 6 (in Caribisch Nederland: artikel 15) rusten, naar het oordeel van wie dat artikel moet toepassen (uiteindelijk de rechter)? */
    readonly tussentijdsMogelijk?: boolean | null | undefined;
  } | null | undefined;
  readonly verklaring?: {
    /** Is bij de kennisgeving, of daarna tot de dag van de toets, een verklaring van een deskundige overgelegd? */
    readonly overgelegd?: boolean | null | undefined;
    /** Wat is de datum van de verklaring? */
    readonly datum?: string | null | undefined;
    /** Wat is het beroep van wie de verklaring gaf? */
    readonly opsteller?: "arts" | "pedagoog" | "psycholoog" | "ander" | null | undefined;
    /** Hadden burgemeester en wethouders (in Caribisch Nederland: het bestuurscollege) de opsteller op de dag van de verklaring aangewezen? */
    readonly opstellerAangewezen?: boolean | null | undefined;
    /** Behandelde de opsteller deze jongere op de dag van de verklaring? */
    readonly opstellerBehandelt?: boolean | null | undefined;
    /** Was de opsteller (pedagoog of psycholoog) op de dag van de verklaring academisch gevormd of daarmee gelijkgesteld? */
    readonly opstellerGekwalificeerd?: boolean | null | undefined;
    /** Wat verklaart de deskundige: niet geschikt, nooit geschikt of geschikt om tot een school of instelling te worden toegelaten? */
    readonly oordeel?: "niet-geschikt" | "nooit-geschikt" | "geschikt" | null | undefined;
  } | null | undefined;
  readonly vrijstelling?: {
    /** Vanaf welke dag beroept men zich op de vrijstelling? */
    readonly ingangsdatum?: string | null | undefined;
    /** Tot en met welke dag? */
    readonly einddatum?: string | null | undefined;
    /** Geldt het beroep voor de rest van de plicht, zonder einddatum? */
    readonly zonderEinddatum?: boolean | null | undefined;
  } | null | undefined;
  readonly afweging?: {
    /** Is het onderwijskundig perspectief bij de afweging betrokken? */
    readonly onderwijskundigPerspectiefBetrokken?: boolean | null | undefined;
    /** Was er op de dag van de afweging een volledig beeld van het ondersteuningsaanbod in de regio? */
    readonly beeldOndersteuningsaanbodVolledig?: boolean | null | undefined;
    /** Was er op de dag van de afweging een volledig beeld van wat dit kind zelf kan leren? */
    readonly beeldLeermogelijkhedenVolledig?: boolean | null | undefined;
    /** Is het beroep het gevolg van een gebrek aan passend onderwijsaanbod, naar het oordeel van wie de afweging maakt, op de dag van de afweging? */
    readonly gebrekAanPassendAanbod?: boolean | null | undefined;
    /** Is het beroep het onvermijdelijke resultaat van ernstige lichamelijke of psychische klachten, naar het oordeel van wie de afweging maakt, op de dag van de afweging? */
    readonly ernstigeKlachtenOnvermijdelijk?: boolean | null | undefined;
    /** Was voor deze jongere op de dag van de afweging een afwijking van de onderwijstijd mogelijk (minder uren onderwijs op school)? */
    readonly afwijkingOnderwijstijdMogelijk?: boolean | null | undefined;
    /** Wie maakte de inhoudelijke afweging? */
    readonly inhoudelijkOordeelDoor?: "jeugdarts" | "deskundige-artikel-7" | "leerplichtambtenaar" | "casusregisseur" | "ander" | null | undefined;
    /** Is het samenwerkingsverband bij de afweging betrokken? */
    readonly samenwerkingsverbandBetrokken?: boolean | null | undefined;
  } | null | undefined;
  readonly casusregisseur?: {
    /** Is er op de dag van de toets een casusregisseur benoemd? */
    readonly benoemd?: boolean | null | undefined;
    /** Wie heeft de casusregisseur benoemd? */
    readonly benoemdDoor?: "gemeente" | "ander" | null | undefined;
    /** Welke functie heeft de casusregisseur op de dag van de toets? */
    readonly functie?: "leerplichtambtenaar" | "ander" | null | undefined;
    /** Waarvoor is de casusregisseur op de dag van de toets verantwoordelijk? */
    readonly verantwoordelijkVoor?: readonly ("proces" | "monitoring" | "evaluatie")[] | null | undefined;
  } | null | undefined;
  readonly wetsvoorstel?: {
    /** Is voldaan aan wat het wetsvoorstel eist van de betrokkenheid van het samenwerkingsverband (de vorm en de termijn), voor zover de vrijstelling daarvan afhangt? Eist het wetsvoorstel hier niets, dan is het antwoord ja. */
    readonly eisenSamenwerkingsverbandVervuld?: boolean | null | undefined;
    /** Past de duur van het beroep, ook als er geen einddatum is, bij wat het wetsvoorstel van de duur eist: de kortste en de langste duur, en de aansluiting bij de problematiek van de jongere? Eist het wetsvoorstel hier niets, dan is het antwoord ja. */
    readonly eisenDuurVervuld?: boolean | null | undefined;
    /** Is er het besluit dat het wetsvoorstel voor de vrijstelling eist? Volgt de vrijstelling ook onder het wetsvoorstel rechtstreeks uit de wet, dan is het antwoord ja. */
    readonly eisenBesluitVervuld?: boolean | null | undefined;
    /** Is voldaan aan wat het wetsvoorstel eist van een volgend beroep na een eerdere vrijstelling, voor zover de nieuwe vrijstelling daarvan afhangt? Eist het wetsvoorstel hier niets, dan is het antwoord ja. */
    readonly eisenHernieuwdBeroepVervuld?: boolean | null | undefined;
    /** Is voldaan aan wat het wetsvoorstel eist van de regie over het proces (burgemeester en wethouders, een casusregisseur), voor zover de vrijstelling daarvan afhangt? Hangt zij er niet van af, dan is het antwoord ja. */
    readonly eisenRegieVervuld?: boolean | null | undefined;
    /** Is voldaan aan alle andere eisen die het wetsvoorstel aan de vrijstelling stelt, ook in wat het aan artikel 6 en 7 van de Leerplichtwet 1969 wijzigt? Zijn er geen andere eisen, dan is het antwoord ja. */
    readonly overigeEisenVervuld?: boolean | null | undefined;
  } | null | undefined;
  readonly naVrijstelling?: {
    /** Wie maakt het dossier, zoals het er op de dag van de toets ligt, na de vrijstelling verantwoordelijk voor de ontwikkeling van het kind? */
    readonly verantwoordelijken?: readonly ("gemeente" | "zorgkantoor" | "ouders" | "zorgverzekeraar" | "onderwijs")[] | null | undefined;
  } | null | undefined;
}

/** What a request on zorg-in-onderwijstijd can say about the case. */
export interface ZaakZorgInOnderwijstijd {
  readonly dossier?: {
    /** Waarover gaat dit dossier: een zorgarrangeur voor een school, een regionale pilot, of de zorg voor een leerling op school? Een lege lijst als het over geen van deze gaat. */
    readonly onderwerpen?: readonly ("zorgarrangeur" | "pilot" | "zorg-op-school")[] | null | undefined;
  } | null | undefined;
  readonly zorgarrangeur?: {
    /** Aan hoeveel scholen is tot en met vandaag een zorgarrangeur beschikbaar gesteld, deze school meegeteld? */
    readonly aantalScholen?: number | null | undefined;
    /** Heeft de school, op de dag van haar aanmelding, behoefte aan een zorgarrangeur, naar het oordeel van de school? */
    readonly schoolHeeftBehoefte?: boolean | null | undefined;
  } | null | undefined;
  readonly pilot?: {
    /** Vindt de pilot plaats binnen de wet- en regelgeving die geldt terwijl hij loopt, naar het oordeel van wie dat beoordeelt? */
    readonly binnenBestaandeRegels?: boolean | null | undefined;
    /** In welke regio vindt de pilot plaats? */
    readonly regio?: "twente" | "hart-van-brabant" | "ander" | null | undefined;
    /** Is volgens het plan dat nu geldt één partij verantwoordelijk om met het gebundelde budget alle zorg in onderwijstijd in te kopen? */
    readonly eenPartijKooptIn?: boolean | null | undefined;
    /** Wie is volgens het plan dat nu geldt verantwoordelijk voor de inkoop van zorg in onderwijstijd? Kopen gemeenten samen in, kies dan de gemeente. */
    readonly inkoper?: "gemeente" | "school" | "samenwerkingsverband" | "zorgkantoor" | "zorgverzekeraar" | "ander" | null | undefined;
  } | null | undefined;
  readonly inspraak?: {
    /** Waarbij hebben ouders volgens het plan dat nu geldt inspraak: de selectie of de evaluatie van de zorgaanbieders van de school? Een lege lijst als zij geen inspraak hebben. */
    readonly ouders?: readonly ("selectie" | "evaluatie")[] | null | undefined;
    /** Waarbij hebben de scholen volgens het plan dat nu geldt inspraak: de selectie of de evaluatie van de zorgaanbieders van de school? Een lege lijst als zij geen inspraak hebben. */
    readonly scholen?: readonly ("selectie" | "evaluatie")[] | null | undefined;
  } | null | undefined;
  readonly school?: {
    /** Heeft de school al onderzocht welke mogelijkheden er zijn voor de zorg die de leerling nu op school nodig heeft? */
    readonly mogelijkhedenOnderzocht?: boolean | null | undefined;
  } | null | undefined;
}

/** For each question the names that its facts, regimes, conclusions and consequences have. */
export interface Vragen {
  readonly "afwijking-onderwijstijd": {
    readonly zaak: ZaakAfwijkingOnderwijstijd;
    readonly feit: "leerling.onderwijssoort" | "afwijking.categorie" | "afwijking.redenLichamelijkOfPsychisch" | "afwijking.ingangsdatum" | "afwijking.einddatum" | "afwijking.verlenging" | "ontwikkelingsperspectief.aanwezig" | "ontwikkelingsperspectief.programmaOpSchool" | "ontwikkelingsperspectief.aanbodBuitenSchool" | "ontwikkelingsperspectief.groeiNaarVolledig" | "ontwikkelingsperspectief.leerlingGehoord" | "ouders.opDeHoogte" | "ouders.handelingsdeelOndertekend" | "aanvraag.indiener" | "inspectie.beslissing" | "inspectie.datumBeslissing";
    readonly regime: "beleidsregel-2018";
    readonly conclusie: "aanvraagNodig" | "redenLichamelijkOfPsychisch" | "instemmingInspectie" | "binnenLopendSchooljaar" | "onderbouwdInOntwikkelingsperspectief" | "oudersOpDeHoogte" | "leerlingGehoord" | "afwijkingToegestaan";
    readonly slotsom: "afwijkingToegestaan";
    readonly termijn: never;
    readonly gevolgen: {
    readonly uitersteEinddatum: null | string;
    readonly einddatum: null | string;
    readonly verlenging: null | { readonly mogelijk: boolean; readonly nieuweInstemmingVanaf: string; readonly citaat: string };
  };
  };
  readonly "emb-bekostiging": {
    readonly zaak: ZaakEmbBekostiging;
    readonly feit: "leerling.ernstigVerstandelijkBeperkt" | "leerling.lichamelijkBeperkt" | "leerling.bijkomendeStoornissen" | "leerling.extraZorgNodig" | "leerling.ingeschrevenOpTeldatum" | "tlv.bekostigingscategorie" | "aanvraag.datum" | "regeling.jaar" | "regeling.aantalLeerlingen" | "regeling.uiterlijkAangevraagd" | "regeling.teldatum" | "regeling.maximumPerLeerling" | "regeling.plafond" | "regeling.uiterlijkBeslist";
    readonly regime: "emb-regeling";
    readonly conclusie: "leerlingMetEmb" | "ingeschreven" | "categorieHoog" | "aanvraagTijdig" | "komtInAanmerking";
    readonly slotsom: "komtInAanmerking";
    readonly termijn: "aanvraag" | "beslissing";
    readonly gevolgen: {
    readonly bedragPerLeerling: null | number;
    readonly maximumPerLeerling: null | number;
    readonly plafond: null | number;
    readonly teldatum: null | string;
    readonly uitersteAanvraagdatum: null | string;
  };
  };
  readonly "tlv-emb": {
    readonly zaak: ZaakTlvEmb;
    readonly feit: "leerling.geboortedatum" | "leerling.ernstigVerstandelijkBeperkt" | "leerling.lichamelijkBeperkt" | "leerling.bijkomendeStoornissen" | "leerling.extraZorgNodig" | "leerling.residentieelGeplaatst" | "leerling.woontInNederland" | "leerling.vorigeSchool" | "leerling.lopendeTlv" | "leerling.lopendeTlvTotEnMet" | "leerling.eerdereUitstroomAfgesproken" | "leerling.uitstroomdatum" | "leerling.gehoordOverPerspectief" | "leerling.ontheffingVerleend" | "leerling.ontheffingTotEnMet" | "aanvraag.indiener" | "aanvraag.datum" | "aanvraag.schoolInSamenwerkingsverband" | "aanvraag.leerlingAangemeldOfIngeschreven" | "aanvraag.landelijkFormulier" | "aanvraag.opschortingen" | "samenwerkingsverband.vanVorigeSchool" | "samenwerkingsverband.vanWoongebied" | "samenwerkingsverband.vanAangevraagdeSchool" | "samenwerkingsverband.financieringAndersGeregeld" | "deskundigenadvies.eersteDiscipline" | "deskundigenadvies.tweedeDiscipline" | "deskundigenadvies.onafhankelijk" | "deskundigenadvies.afzonderlijk" | "tlv.onderwijssoort" | "tlv.vervangtLopende" | "tlv.afgiftedatum" | "tlv.ingangsdatum" | "tlv.einddatum" | "tlv.bekostigingscategorie" | "tlv.gemotiveerd" | "besluit.bekendgemaaktOp" | "bezwaar.ontvangenOp" | "bezwaar.perPost" | "bezwaar.terPostBezorgdOp" | "bezwaar.verschoonbaar" | "bezwaar.opschortingen";
    readonly regime: "emb-2019" | "wec";
    readonly conclusie: "tlvNodig" | "samenwerkingsverbandBevoegd" | "aanvragerBevoegd" | "deskundigenadviesVoldoet" | "duurWettelijkMinimum" | "binnenLeeftijdsgrens" | "deskundigenOnafhankelijk" | "gemotiveerd" | "eindigtOpSchooljaar" | "leerlingGehoord" | "voldoetAanWet" | "leerlingMetEmb" | "hoogsteBekostigingscategorie" | "geldigHeleLoopbaan" | "landelijkFormulierOfAndersGeregeld" | "zelfdeLooptijd" | "volgtLandelijkUitgangspunt";
    readonly slotsom: "volgtLandelijkUitgangspunt" | "voldoetAanWet";
    readonly termijn: "besluitOpAanvraag" | "bezwaar" | "beslissingOpBezwaar" | "beslissingOpBezwaarNaVerdaging" | "verklaringLoopt" | "laatsteSchooljaar";
    readonly gevolgen: {
    readonly voorstel: null | { readonly bekostigingscategorie: string; readonly einddatum: string };
    readonly vroegsteEinddatum: null | string;
    readonly uitersteEinddatum: null | string;
    readonly vervolg: null | { readonly onderwijssoort: string; readonly uitersteEinddatum: string };
  };
  };
  readonly "vrijstelling": {
    readonly zaak: ZaakVrijstelling;
    readonly feit: "jongere.geboortedatum" | "jongere.gemeente" | "jongere.ingezetene" | "jongere.openbaarLichaam" | "jongere.eersteSchooldag" | "jongere.volledigeSchooljaren" | "jongere.startkwalificatie" | "jongere.kwalificatieplichtUitgezonderd" | "jongere.meerderjarig" | "kennisgeving.indiener" | "kennisgeving.gemeente" | "kennisgeving.openbaarLichaam" | "kennisgeving.datum" | "kennisgeving.soort" | "kennisgeving.gegevensVolledig" | "kennisgeving.grondVermeld" | "kennisgeving.tussentijdsMogelijk" | "verklaring.overgelegd" | "verklaring.datum" | "verklaring.opsteller" | "verklaring.opstellerAangewezen" | "verklaring.opstellerBehandelt" | "verklaring.opstellerGekwalificeerd" | "verklaring.oordeel" | "vrijstelling.ingangsdatum" | "vrijstelling.einddatum" | "vrijstelling.zonderEinddatum" | "afweging.onderwijskundigPerspectiefBetrokken" | "afweging.beeldOndersteuningsaanbodVolledig" | "afweging.beeldLeermogelijkhedenVolledig" | "afweging.gebrekAanPassendAanbod" | "afweging.ernstigeKlachtenOnvermijdelijk" | "afweging.afwijkingOnderwijstijdMogelijk" | "afweging.inhoudelijkOordeelDoor" | "afweging.samenwerkingsverbandBetrokken" | "casusregisseur.benoemd" | "casusregisseur.benoemdDoor" | "casusregisseur.functie" | "casusregisseur.verantwoordelijkVoor" | "wetsvoorstel.eisenSamenwerkingsverbandVervuld" | "wetsvoorstel.eisenDuurVervuld" | "wetsvoorstel.eisenBesluitVervuld" | "wetsvoorstel.eisenHernieuwdBeroepVervuld" | "wetsvoorstel.eisenRegieVervuld" | "wetsvoorstel.overigeEisenVervuld" | "naVrijstelling.verantwoordelijken";
    readonly regime: "leerplichtwet-1969" | "leerplichtwet-bes" | "voorstel-2019" | "wetsvoorstel-36663";
    readonly conclusie: "leerOfKwalificatieplichtig" | "indienerBevoegd" | "gemeenteBevoegd" | "kennisgevingVolledig" | "kennisgevingTijdig" | "verklaringVoldoet" | "ongeschiktVerklaard" | "duurToegestaan" | "vrijgesteld" | "bestuurscollegeBevoegd" | "onderwijskundigPerspectiefBetrokken" | "beeldVolledig" | "nietDoorGebrekAanAanbod" | "onvermijdelijkGevolg" | "inhoudelijkOordeelJeugdarts" | "casusregisseurBenoemd" | "onderwijsNietVerantwoordelijk" | "onderwijskundigOordeelBetrokken" | "samenwerkingsverbandBetrokken" | "eisenSamenwerkingsverbandVervuld" | "eisenBesluitVervuld" | "eisenHernieuwdBeroepVervuld" | "eisenRegieVervuld" | "overigeEisenVervuld";
    readonly slotsom: "vrijgesteld";
    readonly termijn: "kennisgevingVoorAanvang" | "kennisgevingJaarlijks" | "verklaringBruikbaar" | "volgendeKennisgeving";
    readonly gevolgen: {
    readonly beginLeerplicht: null | string;
    readonly eindeLeerplicht: null | string;
    readonly eindeKwalificatieplicht: null | string;
    readonly vroegsteEinddatum: null | string;
    readonly uitersteEinddatum: null | string;
    readonly einddatum: null | string;
    readonly volgendeKennisgevingUiterlijk: null | string;
    readonly casusregisseur: null | { readonly aanTeWijzenDoor: string; readonly voorgesteld: string; readonly taken: readonly ({ readonly taak: string; readonly citaat: string })[] };
    readonly leveringRegister: null | { readonly door: string; readonly aan: string; readonly gegevens: readonly (string)[]; readonly nietEerderOnderwijs: readonly (string)[] };
    readonly verantwoordelijkNaVrijstelling: null | { readonly partijen: readonly ({ readonly partij: string; readonly citaat: string })[]; readonly samen: { readonly citaat: string }; readonly nietVerantwoordelijk: { readonly partij: string; readonly citaat: string } };
  };
  };
  readonly "zorg-in-onderwijstijd": {
    readonly zaak: ZaakZorgInOnderwijstijd;
    readonly feit: "dossier.onderwerpen" | "zorgarrangeur.aantalScholen" | "zorgarrangeur.schoolHeeftBehoefte" | "pilot.binnenBestaandeRegels" | "pilot.regio" | "pilot.eenPartijKooptIn" | "pilot.inkoper" | "inspraak.ouders" | "inspraak.scholen" | "school.mogelijkhedenOnderzocht";
    readonly regime: "brieven-2019-2020";
    readonly conclusie: "overZorgarrangeurOfPilot" | "hoogstensVijftigScholen" | "schoolHeeftBehoefte" | "binnenBestaandeRegels" | "aangewezenPilotregio" | "inkoopBijEenPartij" | "inkoopBijGemeente" | "inspraakOudersEnScholen" | "mogelijkhedenOnderzocht" | "volgtBrieven";
    readonly slotsom: "volgtBrieven";
    readonly termijn: never;
    readonly gevolgen: {

  };
  };
}
