import type { FeitWaarde } from "./feit.js";
import type { Namen } from "./naam.js";
import type { Oordeel } from "./oordeel.js";
import type { Kracht } from "./regel.js";
import type { Tekst } from "./tekst.js";
import type { AlgemeneUitkomst } from "./uitkomst.js";
import type { Kant, OpenVraag } from "./verschil.js";

/** Why a conclusion stands as it does under one regime. */
export interface Reden {
  readonly zin: string;
  readonly zinEn: string;
  readonly vindplaats: string;
  /** The conditions that decided, with what the file says of them. */
  readonly voorwaarden: readonly {
    readonly naam: string;
    readonly naamEn: string;
    readonly oordeel: Oordeel;
    readonly feit: string;
    readonly waarde: FeitWaarde | null;
  }[];
}

/** A conclusion under each regime, in the order of the regimes; `null` where a regime does not have it, or judges no such case. */
export interface VergelekenConclusie {
  readonly conclusie: string;
  readonly oordelen: readonly (Oordeel | null)[];
  /** What it means under each when it is not met; `null` of a final conclusion, and where a regime does not have it. */
  readonly krachten: readonly (Kracht | null)[];
  /** Whether they are not all the same, or weigh otherwise. */
  readonly anders: boolean;
  readonly redenen: readonly (Reden | null)[];
}

/**
 * What is known of a term under a regime: its last day, or that this waits for facts; that it does not run in this case; that the
 * regime leaves open whether there is one; or that it has no such term, or judges no such case.
 */
export const termijnStanden = ["bekend", "onbekend", "loopt-niet", "open", "bestaat-niet", "niet-beoordeeld"] as const;
export type TermijnStand = (typeof termijnStanden)[number];

/** A term under each regime, in the order of the regimes. */
export interface VergelekenTermijn {
  readonly id: string;
  /** The last day; `null` where there is none, or none yet: `standen` says which. */
  readonly laatsteDagen: readonly (string | null)[];
  readonly standen: readonly TermijnStand[];
  /** What each regime leaves open about it, as questions with what the rules do meanwhile; absent in a document from before. */
  readonly openPunten?: readonly (readonly OpenVraag[])[];
}

/** Why one of the regimes judges no such case: a fact has an answer that it does not know, and that another adds. */
export interface NietBeoordeeld {
  /** The id of the regime that refuses the case. */
  readonly regime: string;
  readonly feit: string;
  /** The ids of the regimes that know the answer. */
  readonly bekendBij: readonly string[];
}

/** What `compare` gives: one case under several regimes, side by side. */
export interface Vergelijking {
  readonly schema: "vergelijking/1";
  readonly vraag: string;
  /** The question as people ask it; absent in a document that was kept from before. */
  readonly vraagTitel?: Tekst;
  readonly kenmerk: string | null;
  readonly regimes: readonly Kant[];
  /** The final answer under each regime; `null` where it judges no such case, for which `nietBeoordeeld` says why. */
  readonly oordelen: readonly (Oordeel | null)[];
  readonly nietBeoordeeld: readonly NietBeoordeeld[];
  readonly conclusies: readonly VergelekenConclusie[];
  /** The facts that are still missing, with the ids of the regimes that miss them. */
  readonly ontbreekt: readonly { readonly feit: string; readonly bij: readonly string[] }[];
  readonly termijnen: readonly VergelekenTermijn[];
  /** What follows under each regime. */
  readonly gevolgen: readonly { readonly naam: string; readonly waarden: readonly unknown[] }[];
  /** The whole outcomes, as `evaluate` gives them; `null` where a regime judges no such case. */
  readonly uitkomsten: readonly (AlgemeneUitkomst | null)[];
  readonly namen: Namen;
}
