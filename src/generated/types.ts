// Generated from rules/ by `npm run generate`. Do not edit.
/** What a request on vrijstelling can say about the case. */
export interface ZaakVrijstelling {
  readonly jongere?: {
    /** Wanneer is de jongere geboren? */
    readonly geboortedatum?: string | null | undefined;
    /** In welke gemeente staat de jongere met een adres ingeschreven (CBS-code)? */
    readonly gemeente?: string | null | undefined;
    /** Wat is de eerste schooldag van de maand na de vijfde verjaardag, of van de maand daarna als die maand geen schooldag heeft? */
    readonly eersteSchooldag?: string | null | undefined;
    /** Hoeveel volledige schooljaren heeft de jongere naar school gegaan tot de dag voor de ingangsdatum? Een basisschool die in minder dan acht jaar is doorlopen telt als acht. */
    readonly volledigeSchooljaren?: number | null | undefined;
    /** Heeft de jongere een startkwalificatie? */
    readonly startkwalificatie?: boolean | null | undefined;
    /** Heeft de jongere een diploma of verklaring van het praktijkonderwijs, of voortgezet speciaal onderwijs gevolgd in een profiel waarvoor de kwalificatieplicht niet geldt? */
    readonly kwalificatieplichtUitgezonderd?: boolean | null | undefined;
    /** Is de jongere meerderjarig? */
    readonly meerderjarig?: boolean | null | undefined;
  } | null | undefined;
  readonly kennisgeving?: {
    /** Wie heeft de kennisgeving gedaan? */
    readonly indiener?: "ouder-met-gezag" | "voogd" | "feitelijke-verzorger" | "jongere-zelf" | "school" | "gemeente" | "samenwerkingsverband" | "ander" | null | undefined;
    /** Aan burgemeester en wethouders van welke gemeente is kennisgegeven (CBS-code)? */
    readonly gemeente?: string | null | undefined;
    /** Op welke dag is de kennisgeving ontvangen? */
    readonly datum?: string | null | undefined;
    /** Gaat de kennisgeving over de aanvang van de leerplicht, is het de jaarlijkse, of is het een eerste kennisgeving terwijl de plicht al loopt? */
    readonly soort?: "voor-aanvang-leerplicht" | "jaarlijks" | "tussentijds" | null | undefined;
    /** Staan in de kennisgeving alle gegevens van de jongere die de wet vraagt? */
    readonly gegevensVolledig?: boolean | null | undefined;
    /** Noemt de kennisgeving de grond: lichamelijk of psychisch niet geschikt? */
    readonly grondVermeld?: boolean | null | undefined;
    /** Kan een eerste kennisgeving terwijl de plicht al loopt op artikel 6 rusten, naar het oordeel van wie dat artikel moet toepassen (uiteindelijk de rechter)? */
    readonly tussentijdsMogelijk?: boolean | null | undefined;
  } | null | undefined;
  readonly verklaring?: {
    /** Is bij de kennisgeving een verklaring van een deskundige overgelegd? */
    readonly overgelegd?: boolean | null | undefined;
    /** Wat is de datum van de verklaring? */
    readonly datum?: string | null | undefined;
    /** Wat is het beroep van wie de verklaring gaf? */
    readonly opsteller?: "arts" | "pedagoog" | "psycholoog" | "ander" | null | undefined;
    /** Hebben burgemeester en wethouders de opsteller aangewezen? */
    readonly opstellerAangewezen?: boolean | null | undefined;
    /** Behandelt de opsteller deze jongere? */
    readonly opstellerBehandelt?: boolean | null | undefined;
    /** Is de opsteller (pedagoog of psycholoog) academisch gevormd of daarmee gelijkgesteld? */
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
    /** Is er een volledig beeld van het ondersteuningsaanbod in de regio? */
    readonly beeldOndersteuningsaanbodVolledig?: boolean | null | undefined;
    /** Is er een volledig beeld van wat dit kind zelf kan leren? */
    readonly beeldLeermogelijkhedenVolledig?: boolean | null | undefined;
    /** Is het beroep het gevolg van een gebrek aan passend onderwijsaanbod, naar het oordeel van wie de afweging maakt? */
    readonly gebrekAanPassendAanbod?: boolean | null | undefined;
    /** Is het beroep het onvermijdelijke resultaat van ernstige lichamelijke of psychische klachten, naar het oordeel van wie de afweging maakt? */
    readonly ernstigeKlachtenOnvermijdelijk?: boolean | null | undefined;
    /** Wie maakte de inhoudelijke afweging? */
    readonly inhoudelijkOordeelDoor?: "jeugdarts" | "deskundige-artikel-7" | "leerplichtambtenaar" | "casusregisseur" | "ander" | null | undefined;
  } | null | undefined;
  readonly casusregisseur?: {
    /** Is er een casusregisseur benoemd? */
    readonly benoemd?: boolean | null | undefined;
    /** Wie heeft de casusregisseur benoemd? */
    readonly benoemdDoor?: "gemeente" | "ander" | null | undefined;
    /** Welke functie heeft de casusregisseur? */
    readonly functie?: "leerplichtambtenaar" | "ander" | null | undefined;
    /** Waarvoor is de casusregisseur verantwoordelijk? */
    readonly verantwoordelijkVoor?: readonly ("proces" | "monitoring" | "evaluatie")[] | null | undefined;
  } | null | undefined;
}

/** For each question the names that its facts, regimes, conclusions and consequences have. */
export interface Vragen {
  readonly "vrijstelling": {
    readonly zaak: ZaakVrijstelling;
    readonly feit: "jongere.geboortedatum" | "jongere.gemeente" | "jongere.eersteSchooldag" | "jongere.volledigeSchooljaren" | "jongere.startkwalificatie" | "jongere.kwalificatieplichtUitgezonderd" | "jongere.meerderjarig" | "kennisgeving.indiener" | "kennisgeving.gemeente" | "kennisgeving.datum" | "kennisgeving.soort" | "kennisgeving.gegevensVolledig" | "kennisgeving.grondVermeld" | "kennisgeving.tussentijdsMogelijk" | "verklaring.overgelegd" | "verklaring.datum" | "verklaring.opsteller" | "verklaring.opstellerAangewezen" | "verklaring.opstellerBehandelt" | "verklaring.opstellerGekwalificeerd" | "verklaring.oordeel" | "vrijstelling.ingangsdatum" | "vrijstelling.einddatum" | "vrijstelling.zonderEinddatum" | "afweging.onderwijskundigPerspectiefBetrokken" | "afweging.beeldOndersteuningsaanbodVolledig" | "afweging.beeldLeermogelijkhedenVolledig" | "afweging.gebrekAanPassendAanbod" | "afweging.ernstigeKlachtenOnvermijdelijk" | "afweging.inhoudelijkOordeelDoor" | "casusregisseur.benoemd" | "casusregisseur.benoemdDoor" | "casusregisseur.functie" | "casusregisseur.verantwoordelijkVoor";
    readonly regime: "leerplichtwet-1969" | "voorstel-2019";
    readonly conclusie: "leerOfKwalificatieplichtig" | "indienerBevoegd" | "gemeenteBevoegd" | "kennisgevingVolledig" | "kennisgevingTijdig" | "verklaringVoldoet" | "ongeschiktVerklaard" | "duurToegestaan" | "vrijgesteld" | "onderwijskundigPerspectiefBetrokken" | "beeldVolledig" | "nietDoorGebrekAanAanbod" | "onvermijdelijkGevolg" | "inhoudelijkOordeelJeugdarts" | "casusregisseurBenoemd";
    readonly gevolgen: {
    readonly beginLeerplicht: null | string;
    readonly eindeLeerplicht: null | string;
    readonly eindeKwalificatieplicht: null | string;
    readonly vroegsteEinddatum: null | string;
    readonly uitersteEinddatum: null | string;
    readonly einddatum: null | string;
    readonly volgendeKennisgevingUiterlijk: null | string;
    readonly casusregisseur: null | { readonly aanTeWijzenDoor: string; readonly voorgesteld: string; readonly taken: readonly ({ readonly taak: string; readonly citaat: string })[] };
  };
  };
}
