import type { Periode } from "./feit.js";
import type { Kleene, Oordeel } from "./oordeel.js";
import type { Kracht } from "./regel.js";

/** The value of a fact or of a date that was worked out; `null` while it is unknown. Days are written `YYYY-MM-DD`. */
export type Waarde = string | number | boolean | readonly string[] | readonly Periode[] | null;

/** A place in the law, and the words there. */
export interface BronVermelding {
  /** The address of the provision as wetten.overheid.nl knows it; `null` for a source that has none, such as a letter. */
  readonly jci: string | null;
  /** The words of the source that the rule rests on, as they stand there; `[...]` is an omission. */
  readonly citaat: readonly string[];
  /** The place as a reader cites it, in Dutch: `Leerplichtwet 1969, art. 7`. */
  readonly vindplaats: string;
  /** Only of a regime that is not of the package: its text was not at hand, so nobody saw whether the quote stands there. */
  readonly nietGecontroleerd?: true;
}

/** A source of a rule, and whether the answer rests on it. */
export interface BronUitslag extends BronVermelding {
  /** Whether a condition that rests on it decided the answer. */
  readonly doorslaggevend: boolean;
}

/** A condition of a rule, as it turned out on this file. */
export interface VoorwaardeUitslag {
  /** What the condition asks, in Dutch. */
  readonly naam: string;
  /** What the condition asks, in English. */
  readonly naamEn: string;
  /** Whether it is met; `onbekend` as long as the file does not say. */
  readonly oordeel: Kleene;
  /** The fact, the date or the conclusion that it looks at. */
  readonly feit: string;
  /** What that is on this file. */
  readonly waarde: Waarde;
  /** What the value was compared with, where that is another fact or a date derived from the file. */
  readonly vergelekenMet: readonly {
    /** The fact or the date. */
    readonly feit: string;
    /** What that is on this file. */
    readonly waarde: Waarde;
  }[];
  /** The source, of those of its conclusion, on which it rests. */
  readonly vindplaats: string;
  /** Whether the answer follows from it. A branch of an "any" that is for other files decides nothing. */
  readonly doorslaggevend: boolean;
}

/** How a rule reads a text that can be read in more than one way. */
export interface InterpretatieVermelding {
  /** What the text leaves open, in Dutch. */
  readonly vraag: string;
  /** What the text leaves open, in English. */
  readonly vraagEn: string;
  /** The reading that the rule takes, in Dutch. */
  readonly keuze: string;
  /** The reading that the rule takes, in English. */
  readonly keuzeEn: string;
  /** The other reading, in Dutch; `null` where none is known. */
  readonly anders: string | null;
  /** The other reading, in English; `null` where none is known. */
  readonly andersEn: string | null;
  /** On what the choice rests, in Dutch. */
  readonly grond: string;
  /** On what the choice rests, in English. */
  readonly grondEn: string;
}

/** A condition, by its place in the list, or more of them with what they have to do with each other. */
export type SamenhangDeel = number | Samenhang;
/** How conditions hang together. */
export type Samenhang = AlleNodig | EenGenoeg | NietVervuld;

/** Each of these is needed. */
export interface AlleNodig {
  /** The parts. */
  readonly alle: readonly SamenhangDeel[];
}

/** One of these is enough. */
export interface EenGenoeg {
  /** The parts. */
  readonly een: readonly SamenhangDeel[];
}

/** This must not be so. */
export interface NietVervuld {
  /** The part. */
  readonly niet: SamenhangDeel;
}

/** What a rule says of this file. */
export interface Conclusie<C extends string = string, F extends string = string> {
  /** The name of the rule and of what it concludes. */
  readonly id: C;
  /** What it is about, in Dutch. */
  readonly titel: string;
  /** What it is about, in English. */
  readonly titelEn: string;
  /** The answer; `nvt` where the rule does not apply to this file. */
  readonly oordeel: Oordeel;
  /** How strong it is: what a "no" means. `null` for a final conclusion. */
  readonly kracht: Kracht | null;
  /** The answer as a sentence, in Dutch. */
  readonly zin: string;
  /** The answer as a sentence, in English. */
  readonly zinEn: string;
  /** The source that decided, to quote first: one of `bronnen`. */
  readonly bron: BronVermelding;
  /** Every source of the rule, its own first. */
  readonly bronnen: readonly BronUitslag[];
  /** The readings that the rule takes where its text is open. */
  readonly interpretaties: readonly InterpretatieVermelding[];
  /** Its conditions, in the order of the rule. */
  readonly voorwaarden: readonly VoorwaardeUitslag[];
  /** Which conditions are all needed, and of which one is enough: by their places in `voorwaarden`. Absent where one stands alone. */
  readonly samenhang?: Samenhang;
  /**
   * The unknown facts of the request for which an undecided conclusion waits; empty when it is settled, though while its scope is open it can still become `nvt`.
   * A fact asked only under another may stand behind that one.
   */
  readonly wachtOp: readonly F[];
}
