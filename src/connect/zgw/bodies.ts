/** What is sent to the Zaken API to change a case: only what the outcome knows. */
export interface ZaakDeel {
  readonly uiterlijkeEinddatumAfdoening?: string;
  /** Whether the term to decide stands still on the reference date; without a reason where it does not. */
  readonly opschorting?: { readonly indicatie: boolean; readonly reden: string };
}

/** How a case ended (Zaken API). */
export interface ZgwResultaat {
  readonly zaak?: string;
  readonly resultaattype?: string;
  readonly toelichting?: string;
}

/** A property of a case (Zaken API). */
export interface ZgwZaakEigenschap {
  readonly zaak?: string;
  readonly eigenschap?: string;
  readonly waarde: string;
}

/** A decision (Besluiten API). */
export interface ZgwBesluit {
  readonly identificatie?: string;
  readonly verantwoordelijkeOrganisatie?: string;
  readonly besluittype?: string;
  readonly zaak?: string;
  readonly bestuursorgaan?: string;
  readonly datum: string;
  readonly ingangsdatum: string;
  readonly vervaldatum?: string;
  readonly vervalreden?: string;
  readonly verzenddatum?: string;
  readonly uiterlijkeReactiedatum?: string;
}

/** What the standard asks for and only you can give: where it is missing, and the option that gives it. */
export interface Ontbrekend {
  /** Where in the answer it is missing, as a JSON Pointer. */
  readonly pad: string;
  /** Where in the options to give it, as a JSON Pointer. */
  readonly optie: string;
}
