import type { Tekst } from "../model/tekst.js";
import type { Pad } from "./json.js";

/** The kinds of changes. What each is, and why it may matter that no case notices it, stands in `teksten.*.json`. */
export const soorten = [
  "voorwaarde-weg",
  "vergelijking-om",
  "grens",
  "all-any",
  "waarde",
  "kracht",
  "toepassing-weg",
  "toepassing-om",
  "reikwijdte-weg",
  "bewerking",
  "vervalt-niet",
] as const;
export type Soort = (typeof soorten)[number];

/** A day beside a date that has a name: what a boundary is moved to where no operator can do it. */
export interface Verschoven {
  readonly van: string;
  readonly dagen: 1 | -1;
}

/** A place in the files of a regime. */
export interface Place {
  readonly bestand: string;
  readonly pad: Pad;
}

/** What has to change with it, for the rules to be such as can be loaded. */
export interface Also extends Place {
  readonly wordt: readonly [] | readonly [unknown];
}

/** One small change to a rule file. */
export interface Change {
  readonly soort: Soort;
  readonly pad: Pad;
  /** What stands there, and what is put there: nothing when it is taken out. */
  readonly was?: unknown;
  readonly wordt: readonly [] | readonly [unknown];
  /** What is put there in a word, where the whole of it would be long. */
  readonly kort?: string;
  /** The condition, derived date, rule or consequence that it is about. */
  readonly naam: Tekst;
  /** The date that the change needs beside those of the regime. */
  readonly datum?: Verschoven;
  readonly mee?: readonly Also[];
}

/** The name under which a moved boundary is computed. */
export const GRENS = "mutant.grens";
