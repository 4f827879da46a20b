import type { Namen } from "./naam.js";
import type { Oordeel } from "./oordeel.js";
import type { Parameter } from "./populatie.js";
import type { Tekst } from "./tekst.js";
import type { Kant } from "./verschil.js";

/** How many: under the first seed, and over all seeds the mean with its interval of 95%. */
export interface Telling {
  readonly aantal: number;
  /** `null` where there is one run alone: one seed, or data of one's own. */
  readonly gemiddelde: number | null;
  readonly interval: readonly [van: number, totEnMet: number] | null;
}

/** So many pupils have the one answer on the first side and the other on the second. */
export interface Overgang extends Telling {
  readonly van: Oordeel;
  readonly naar: Oordeel;
}

/** How often a conclusion fails, and how often it is open. */
export interface Reden {
  readonly nee: Telling;
  readonly onbekend: Telling;
}

/** A conclusion on both sides; `null` where a side does not have it. */
export interface RedenBeide {
  readonly conclusie: string;
  readonly a: Reden | null;
  readonly b: Reden | null;
}

/** How often a conclusion carried an answer, and how often it alone. */
export interface Oorzaak {
  readonly conclusie: string;
  /** On which side: it fails there, or is open where the answer is open. */
  readonly kant: "a" | "b";
  readonly aantal: Telling;
  readonly alleen: Telling;
  /** The assumed parameters by which it is drawn how often it comes out so: the count is what they make it. */
  readonly aannames: readonly string[];
}

/**
 * Of the pupils of one transition: which conclusions that can turn the final answer carry it, those of the answer that they get first,
 * and of each side the most frequent first.
 */
export interface Oorzaken {
  readonly van: Oordeel;
  readonly naar: Oordeel;
  readonly oorzaken: readonly Oorzaak[];
}

/** What a side asks and nobody in this population has: the counts say nothing of it. */
export interface NooitGetrokken {
  readonly feit: string;
  /** The values that conditions tell apart and that nobody has; `null` where nobody has the fact at all. */
  readonly waarden: readonly (string | number | boolean)[] | null;
  /** Of a list: values that conditions ask for and that are in each, so that nobody is without. */
  readonly steeds: readonly string[];
  readonly kanten: readonly ("a" | "b")[];
  /** Why the population does not have it, where it says so. */
  readonly reden: Tekst | null;
}

/** A published number of yeses beside those of a draw. */
export interface Ijkpunt {
  readonly parameter: string;
  /** The published number, in proportion to how many are drawn. */
  readonly verwacht: number;
}

/** The pupils of one age, or of one year; `null` is that the file does not say it. */
export interface Groep {
  readonly groep: number | null;
  readonly leerlingen: Telling;
  /** Those that occur. */
  readonly overgangen: readonly Overgang[];
}

export interface GebruikteParameter extends Parameter {
  readonly naam: string;
  /** Whether the caller put it in the place of the one of the population. */
  readonly overschreven: boolean;
}

/** What `simulate` gives: two regimes over one population. */
export interface Simulatie {
  readonly schema: "simulatie/1";
  readonly vraag: string;
  readonly regimes: readonly [Kant, Kant];
  /** Whether the pupils were made up; `false` with data of one's own. */
  readonly synthetisch: boolean;
  /** What must stand beside every number of it. */
  readonly mededeling: Tekst;
  readonly leerlingen: number;
  /** Of own data: the lines that name another day than that on which a side was judged. */
  readonly opAndereDag: number;
  /** Each seed gives a population of so many pupils; empty with data of one's own. */
  readonly zaden: readonly number[];
  readonly populatie: {
    readonly titel: Tekst;
    readonly toelichting: Tekst;
    readonly parameters: readonly GebruikteParameter[];
    readonly ijkpunt: Ijkpunt | null;
  } | null;
  /** Facts and values that the rules ask and that are never drawn; of data of one's own the facts that no case gives. */
  readonly nooitGetrokken: readonly NooitGetrokken[];
  /** Of the final answer: for each answer and each answer, also the same. */
  readonly overgangen: readonly Overgang[];
  /** Of each transition to another answer that occurs. */
  readonly oorzaken: readonly Oorzaken[];
  /** Of all pupils, also of those whose answer stays what it was. */
  readonly redenen: readonly RedenBeide[];
  /** The facts by which ages and years are counted: an age is that on a day. */
  readonly indeling: { readonly leeftijdOp: string | null; readonly jaarVan: string | null };
  readonly leeftijden: readonly Groep[];
  readonly jaren: readonly Groep[];
  readonly namen: Namen;
}
