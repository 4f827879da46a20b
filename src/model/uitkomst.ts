import type { BronVermelding, Conclusie, InterpretatieVermelding, Waarde } from "./conclusie.js";
import type { FeitType, Herkomst } from "./feit.js";
import type { Namen } from "./naam.js";
import type { Oordeel } from "./oordeel.js";
import type { Rechtskarakter } from "./regime.js";
import type { Status } from "./status.js";
import type { Tekst } from "./tekst.js";
import type { TermijnSoort } from "./termijn.js";
import type { VORM } from "./vorm.js";

// The JSON Schema of an outcome is made from these types, with what is said of each field (`src/dev/described.ts`).
export type {
  BronUitslag,
  BronVermelding,
  Conclusie,
  InterpretatieVermelding,
  Samenhang,
  SamenhangDeel,
  VoorwaardeUitslag,
  Waarde,
} from "./conclusie.js";

/** A fact that is unknown and can still change the outcome. */
export interface Ontbrekend<C extends string = string, F extends string = string> {
  /** The id of the fact: its path in `zaak`. */
  readonly feit: F;
  /** How to ask for it. */
  readonly vraagtekst: Tekst;
  /** What kind of value it takes. */
  type: FeitType;
  /** The values to choose from; `null` where there is no list of them. */
  readonly waarden: readonly string[] | null;
  /** Whether somebody has to judge (`oordeel`), or it can be looked up (`feit`). */
  readonly soort: "feit" | "oordeel";
  /** Who can supply it. */
  readonly herkomst: Herkomst;
  /** What shows it. */
  readonly bewijsstuk: Tekst;
  /** The conclusions that wait for it, by id. */
  readonly nodigVoor: readonly C[];
  /** Why no source settles it, when none does: then it is the caller's to assume. */
  readonly reden: Tekst | null;
}

/** A judgement that the law leaves to a person, as the file gives it. */
export interface GegevenOordeel<F extends string = string> {
  /** The id of the fact: its path in `zaak`. */
  readonly feit: F;
  /** What was judged. */
  readonly waarde: Waarde;
}

/** A conclusion that says no, in a list of its own: a departure from policy, or a flaw in due care. */
export interface Vermelding<C extends string = string> {
  /** The conclusion, by id. */
  readonly conclusie: C;
  /** What it says, in Dutch. */
  readonly zin: string;
  /** What it says, in English. */
  readonly zinEn: string;
  /** Where that stands. */
  readonly bron: BronVermelding;
}

/** A duty of somebody else, and whether it was done: it never changes the answer. */
export interface Plicht<C extends string = string> {
  /** The conclusion, by id. */
  readonly conclusie: C;
  /** Whether it was done. */
  readonly oordeel: Oordeel;
  /** Whose duty it is. */
  readonly wie: Tekst;
  /** What it says, in Dutch. */
  readonly zin: string;
  /** What it says, in English. */
  readonly zinEn: string;
  /** Where that stands. */
  readonly bron: BronVermelding;
}

/** What a reader must know beside the answer. */
export interface WaarschuwingUitslag<C extends string = string> {
  /** What kind of warning it is, to act on in code. */
  readonly code: string;
  /** The warning, in Dutch. */
  readonly zin: string;
  /** The warning, in English. */
  readonly zinEn: string;
  /** The conclusion that it is about, by id; `null` where it is about the whole. */
  readonly conclusie: C | null;
}

/** A step in working out the last day of a term. */
export interface Termijnstap {
  /** The day after this step. */
  readonly datum: string;
  /** What was done, in Dutch. */
  readonly zin: string;
  /** What was done, in English. */
  readonly zinEn: string;
  /** By which provision; `null` for a given date. */
  readonly bron: BronVermelding | null;
}

/** A term of the law on this file: when it runs out, and how that was worked out. */
export interface TermijnUitslag<T extends string = string, F extends string = string> {
  /** The id of the term. */
  readonly id: T;
  /** What it is called, in Dutch. */
  readonly titel: string;
  /** What it is called, in English. */
  readonly titelEn: string;
  /** Who has to act within it; `null` where nobody has. */
  readonly wie: Tekst | null;
  /** What it means to let it pass; `null` where the rules do not say. */
  readonly soort: TermijnSoort | null;
  /** The first day; `null` while it is unknown, and for a term that is counted back. */
  readonly begin: string | null;
  /** The last day; `null` while it is unknown, and then `toelichting` says what is missing. */
  readonly einde: string | null;
  /** The term does not run out before this day, whatever is still unknown. */
  readonly opZijnVroegst: string | null;
  /**
   * The unknown facts of the request for which the last day waits, but for one that only limits what another can be.
   * A fact asked only under another may stand behind that one.
   */
  readonly wachtOp: readonly F[];
  /** What must be known of it beside the days, in Dutch. */
  readonly toelichting: string | null;
  /** What must be known of it beside the days, in English. */
  readonly toelichtingEn: string | null;
  /** How the last day was worked out, in order. */
  readonly stappen: readonly Termijnstap[];
  /** Where the term stands. */
  readonly bron: BronVermelding;
  /** The readings that were taken where its text is open. */
  readonly interpretaties: readonly InterpretatieVermelding[];
}

/** By which rules the outcome was reached. */
export interface RegimeVermelding {
  /** The id of the regime. */
  readonly id: string;
  /** Whether it is law, policy, or a proposal. */
  readonly status: Status;
  /** What it is called, in Dutch. */
  readonly titel: string;
  /** What it is called, in English. */
  readonly titelEn: string;
  /** The proposal or bill that it builds on, where it builds on one: then it is no law in force, whatever its own status. */
  readonly rustOp?: {
    /** The id of that regime. */
    readonly id: string;
    /** Whether it is a proposal or a bill. */
    readonly status: Status;
    /** What it is called, in Dutch. */
    readonly titel: string;
    /** What it is called, in English. */
    readonly titelEn: string;
  };
  /** Only of a regime that is not of the package: who made it, or `null` where it does not say. */
  readonly eigen?: {
    /** Who made it. */
    readonly eigenaar: string | null;
  };
}

/** What is said of the consequences, which stand beside this by their names. */
export type GevolgenUitslag<F extends string = string> = {
  /** Why a consequence is what it is, or why it is `null`, in Dutch, by its name. */
  readonly toelichting: { readonly [naam: string]: string };
  /** Why a consequence is what it is, or why it is `null`, in English, by its name. */
  readonly toelichtingEn: { readonly [naam: string]: string };
  /** For each consequence that unknown facts can still change, those facts of the request. */
  readonly wachtOp: { readonly [naam: string]: readonly F[] };
};

/** The JSON document that an evaluation gives, with the names of its question. */
export interface UitkomstMet<
  V extends string,
  F extends string,
  C extends string,
  T extends string,
  G extends object,
  S extends C = C,
> {
  /** The form of this document. */
  readonly schema: typeof VORM;
  /** The question that was asked. */
  readonly vraag: V;
  /** The question in words. */
  readonly vraagTitel: Tekst;
  /** The caller's own key, as it was given; `null` when none was. */
  readonly kenmerk: string | null;
  /** By which rules. */
  readonly regime: RegimeVermelding;
  /** Whether those rules are no law yet. */
  readonly hypothetisch: boolean;
  /** The day that chose the state of the rules. */
  readonly peildatum: string;
  /** The facts as they were read, so that an outcome can be asked further without its request. */
  readonly zaak: { readonly [groep: string]: { readonly [feit: string]: Waarde } };
  /** The answer. Settled (`ja`, `nee`, `nvt`) only when no unknown fact can change it; else `onbekend`. */
  readonly oordeel: Oordeel;
  /** The id of the final conclusion that gives `oordeel`. */
  readonly slotsom: S;
  /** Whether the answer follows from the law by itself, or from a decision that somebody takes. */
  readonly rechtskarakter: Rechtskarakter;
  /** Every conclusion, in the order of the regime. */
  readonly conclusies: readonly Conclusie<C, F>[];
  /** The unknown facts that can still change the outcome, those that serve most conclusions first. */
  readonly ontbreekt: readonly Ontbrekend<C, F>[];
  /** Whether `ontbreekt` is exact; `false` only under a regime of one's own that is too large or counts days: the list may then be too long. */
  readonly ontbreektExact: boolean;
  /** The judgements of people that were taken as they were given. */
  readonly menselijkeOordelen: readonly GegevenOordeel<F>[];
  /** Where the file departs from policy. It never changes the answer on the law. */
  readonly afwijkingen: readonly Vermelding<C>[];
  /** Where due care falls short. It never changes the answer on the law. */
  readonly kwetsbaarheden: readonly Vermelding<C>[];
  /** Duties of others, and whether they were done. */
  readonly plichten: readonly Plicht<C>[];
  /** What a reader must know beside the answer. */
  readonly waarschuwingen: readonly WaarschuwingUitslag<C>[];
  /** What follows from the answer: each consequence by its name, `null` while it is open or does not follow. */
  readonly gevolgen: G & GevolgenUitslag<F>;
  /** The terms of the law on this file. */
  readonly termijnen: readonly TermijnUitslag<T, F>[];
  /** What the ids above are called, so that a stored outcome can be told without its rules. */
  readonly namen: Namen;
  /** What this rests on, to judge it again later. */
  readonly bewijs: {
    /** The package and its version. */
    readonly pakket: string;
    /** The hash of the rules. */
    readonly regelset: string;
    /** The hash of the request. */
    readonly invoer: string;
  };
}

/** An outcome of any question. The same request under the same rules gives the same bytes. */
export type AlgemeneUitkomst = UitkomstMet<string, string, string, string, Readonly<Record<string, unknown>>>;

/** Any outcome, to read from: of the package, of a regime of one's own, or parsed from storage. */
export type LeesbareUitkomst = AlgemeneUitkomst;
