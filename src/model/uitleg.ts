import type { Oordeel } from "./oordeel.js";
import type { Taal } from "./tekst.js";

/** How much an explanation says: everything, or what a reader must act on, on a screen where it can. */
export const lengtes = ["volledig", "kort"] as const;
export type Lengte = (typeof lengtes)[number];

/** For whom it is: the file of a case, in the terms of the law, or a parent, in plain words. */
export const registers = ["dossier", "ouder"] as const;
export type Register = (typeof registers)[number];

/** Where words of the law or of policy stand. */
export interface UitlegBron {
  /** The place as people write it, in Dutch. */
  readonly vindplaats: string;
  /** The reference as a machine reads it; `null` for what has none. */
  readonly jci: string | null;
}

/** One line of an explanation. Which parts it has hangs on what it says; those that it has not are absent. */
export interface UitlegRegel {
  /** What it says, on one line. Of a quotation its words, without the marks around them. */
  readonly tekst: string;
  /** What it is about: stands before `tekst`, with a colon. */
  readonly kop?: string;
  /** The answer that it gives. */
  readonly oordeel?: Oordeel;
  /** That answer in words; always there with `oordeel`. */
  readonly oordeelTekst?: string;
  /** Its source: the place stands behind `tekst`. */
  readonly bron?: UitlegBron;
  /** What is said behind it, between brackets: what a conclusion weighs, with what a condition was compared. */
  readonly opmerking?: string;
  /** `tekst` is literally what this source says. */
  readonly citaat?: UitlegBron;
  /** The language of `tekst`, where that is not the language of the explanation: law is quoted in Dutch alone. */
  readonly taal?: Taal;
  /** The words in `tekst` that stand between quotation marks there, as a source says them: in Dutch. */
  readonly aangehaald?: readonly string[];
  /** The conclusion that it is about, by its id. */
  readonly conclusie?: string;
  /** The fact, date or conclusion that it is about, by its id. */
  readonly feit?: string;
  /** The day by which it is due, or until which it holds: yyyy-mm-dd. It stands in `tekst` in words. */
  readonly datum?: string;
  /** Who can supply it, or has to act, in words; `tekst` or `kop` says it too. */
  readonly wie?: string;
  /** The lines that belong under it. */
  readonly onder?: readonly UitlegRegel[];
}

/**
 * What a block of an explanation is about, in the order in which they come. Of the short form are `antwoord`, `beslissend`,
 * `ontbreekt`, `doen` and `let-op`; of the full form all but `beslissend`, `doen` and `let-op`.
 */
export const blokSoorten = [
  "antwoord",
  "beslissend",
  "waarom",
  "ontbreekt",
  "doen",
  "let-op",
  "oordelen",
  "afwijkingen",
  "kwetsbaarheden",
  "plichten",
  "waarschuwingen",
  "termijnen",
  "gevolgen",
  "bewijs",
] as const;
export type BlokSoort = (typeof blokSoorten)[number];

/** A part of an explanation under a heading of its own. */
export interface UitlegBlok {
  readonly soort: BlokSoort;
  /** The heading; `null` for the answer, which stands under the title. */
  readonly kop: string | null;
  /** What has to be known before the lines are read: that a list may be too long. */
  readonly vooraf?: string;
  readonly regels: readonly UitlegRegel[];
}

/** An outcome in words, as data: what `explain` writes as text, Markdown or HTML. */
export interface Uitleg {
  readonly taal: Taal;
  readonly lengte: Lengte;
  readonly register: Register;
  /** The question that was asked. */
  readonly titel: string;
  /** The answer to it. */
  readonly oordeel: Oordeel;
  /** At least the answer; a block without lines is left out. */
  readonly blokken: readonly UitlegBlok[];
}
