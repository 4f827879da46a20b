import type { Namen } from "./naam.js";
import type { Oordeel } from "./oordeel.js";
import type { Kracht } from "./regel.js";
import type { Eigen } from "./regime.js";
import type { Grondslag, Status } from "./status.js";
import type { Tekst } from "./tekst.js";
import type { EigenToetsverzoek } from "./types.js";
import type { Samenhang } from "./uitkomst.js";
import type { Vervallen } from "./vervalsleutels.js";
import type { Blad } from "./voorwaarde.js";

/** A regime as a side of a comparison: on which day, and in which stretch of time its rules are those of that day. */
export interface Kant {
  readonly id: string;
  readonly titel: Tekst;
  readonly status: Status;
  readonly peildatum: string;
  readonly geldigVan: string;
  /** `null` where no last day is known. */
  readonly geldigTot: string | null;
  /** What stands on every outcome under it: passages that were not read or not encoded, and could turn an answer. */
  readonly voorbehouden: readonly Tekst[];
  /** The proposal or bill that it builds on: then it is no law in force, whatever its own status. */
  readonly rustOp?: Grondslag;
  /** Only of a regime that is not of the package: whose it is, and which quotes were not checked. */
  readonly eigen?: Eigen;
}

/** By which package and by which rules something was found: the hash is the one in `bewijs` of an outcome under them. */
export interface Herkomst {
  readonly pakket: string;
  readonly regelset: string;
}

/** A side of a difference, tied to its rules. */
export interface VerschilKant extends Kant {
  readonly bewijs: Herkomst;
}

/** Whether something can happen: `false` is proved, `null` is that the regimes are too large to say. */
export type Kan = boolean | null;

/** From one answer on the first side to another on the second. */
export interface Verplaatsing {
  readonly conclusie: string;
  readonly van: Oordeel;
  readonly naar: Oordeel;
  readonly kan: Kan;
  /**
   * The smallest request on which it happens, for the first side. With `regime` and `peildatum` of the second side it is the
   * request for that one. Where it holds facts that the second side alone has, it is a request for that side, and without those for
   * the first. `null` where it cannot happen.
   */
  readonly getuige: EigenToetsverzoek | null;
}

/** A conclusion that a list of the outcome names on one side and not on the other. */
export interface LijstVerplaatsing {
  readonly lijst: "afwijkingen" | "kwetsbaarheden";
  readonly conclusie: string;
  readonly beweging: "erbij" | "eraf";
  readonly kan: Kan;
  readonly getuige: EigenToetsverzoek | null;
}

/** A file that the request check of one side refuses, and that of the other accepts. */
export interface Weigering {
  /** The side that refuses it. */
  readonly bij: "a" | "b";
  readonly kan: Kan;
  readonly getuige: EigenToetsverzoek | null;
}

/** A question that the source of a regime leaves open, and what its rules do until it is answered. */
export interface OpenVraag {
  readonly vraag: Tekst;
  readonly keuze: Tekst;
  readonly plaats: Tekst;
}

/** A term that one side has and of which the other leaves open whether there is one. */
export interface OpenTermijn extends OpenVraag {
  readonly bij: "a" | "b";
  readonly termijn: string;
  readonly titel: Tekst;
}

/** What a conclusion asks of a fact. */
export interface Gevraagd {
  readonly naam: string;
  readonly naamEn: string;
  readonly feit: string;
  readonly operator: Blad["operator"];
  /** As it stands in the rule: a value, or `{ fact }` for that of another fact or date. */
  readonly waarde: Blad["value"];
}

/** What a side asks for a conclusion, and the words in which that stands. */
export interface Inhoud {
  readonly vindplaats: string;
  readonly citaat: readonly string[];
  readonly vraagt: readonly Gevraagd[];
  /** How those hang together, each by its place; absent where there is one, and in a document that was kept from before. */
  readonly samenhang?: Samenhang;
}

/** A conclusion of which the two sides ask something else, or quote something else. */
export interface Gewijzigd {
  readonly conclusie: string;
  readonly a: Inhoud;
  readonly b: Inhoud;
}

/** A conclusion that one side has and the other has not. */
export interface AlleenHier extends Inhoud {
  readonly bij: "a" | "b";
  readonly conclusie: string;
  /** `null` of a final conclusion. */
  readonly kracht: Kracht | null;
  /** Whether it can be a `nee` that counts: under a scope that is met. */
  readonly kan: Kan;
  /** The smallest request on which it is, for the side that has it. */
  readonly getuige: EigenToetsverzoek | null;
}

/** A conclusion that weighs otherwise: what was a finding is a requirement, say. */
export interface AndereKracht {
  readonly conclusie: string;
  readonly a: Kracht | null;
  readonly b: Kracht | null;
}

/** One requirement of the second side that alone takes a `ja` of the first away: on a file that meets all others. */
export interface Oorzaak {
  readonly conclusie: string;
  /** Whether what it asks is not documented: it rests on nothing but what somebody assumes. */
  readonly aanname?: boolean;
  readonly kan: Kan;
  readonly getuige: EigenToetsverzoek | null;
}

/** A choice that the text left open, on which what is proved of a conclusion rests, and what the other reading would say. */
export interface Lezing {
  readonly bij: "a" | "b";
  readonly conclusie: string;
  readonly vraag: Tekst;
  readonly keuze: Tekst;
  readonly anders: Tekst;
  /** On what the choice rests: a judgement, the words of the text, or a reading of one's own. */
  readonly grond?: Tekst;
}

/** What part of a regime is written otherwise: compared as text, not by meaning. `null` where a side does not have it. */
export interface AndersGeschreven {
  readonly soort:
    | "feit"
    | "afleiding"
    | "bron"
    | "tekst"
    | "waarschuwing"
    | "monotoon"
    | "termijn"
    | "gevolg"
    | "regime";
  /** The id of the conclusion, fact, derived date, term or consequence; of what belongs to the regime, its key. */
  readonly plaats: string;
  readonly a: unknown;
  readonly b: unknown;
}

/** What one side expressly lets lapse of what the other has. */
export interface LaatVervallen extends Vervallen {
  /** As people call it. */
  readonly titel: Tekst;
  readonly bij: "a" | "b";
}

/** What a comparison or a proof says nothing about, and why. */
export interface NietBewezen {
  readonly plaats: string;
  readonly reden: Tekst;
}

/** What `diff` gives: the difference between two regimes of one question, by meaning. */
export interface RegimeVerschil {
  readonly schema: "verschil/1";
  readonly vraag: string;
  readonly regimes: readonly [VerschilKant, VerschilKant];
  /** The final conclusion that both have; `null` where they end in different ones. */
  readonly slotsom: string | null;
  /** For each conclusion that both have, and each pair of different answers. */
  readonly verplaatsingen: readonly Verplaatsing[];
  readonly lijsten: readonly LijstVerplaatsing[];
  /** Whether one side refuses what the other judges: by the bounds that it sets to dates. */
  readonly weigeringen: readonly [Weigering, Weigering];
  /** The requirements of the second side by which alone a final `ja` of the first becomes a `nee`. */
  readonly oorzaken: readonly Oorzaak[];
  /** The other way: the requirements of the first by which alone its final `nee` becomes a `ja`; absent in a document from before. */
  readonly oorzakenTerug?: readonly Oorzaak[];
  /** What both have and ask or quote otherwise; absent in a document that was kept from before. */
  readonly gewijzigd?: readonly Gewijzigd[];
  readonly alleen: readonly AlleenHier[];
  readonly krachten: readonly AndereKracht[];
  readonly lezingen: readonly Lezing[];
  readonly anders: readonly AndersGeschreven[];
  /** The terms that one side leaves open; absent in a document that was kept from before. */
  readonly openTermijnen?: readonly OpenTermijn[];
  /** What one side expressly lets lapse of what the other has; absent in a document that was kept from before. */
  readonly vervallen?: readonly LaatVervallen[];
  readonly nietBewezen: readonly NietBewezen[];
  /** Names of conclusions and facts, for whoever shows this to people. Where both have one, it is that of the first. */
  readonly namen: Namen;
  /** What the second calls otherwise than the first; absent in a document that was kept from before. */
  readonly namenB?: Readonly<Record<string, Tekst>>;
}
