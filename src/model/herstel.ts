import type { Naam } from "./naam.js";
import type { Tekst } from "./tekst.js";
import type { AlgemeneUitkomst, BronVermelding } from "./uitkomst.js";

type Waarde = AlgemeneUitkomst["zaak"][string][string];
type Interpretatie = AlgemeneUitkomst["conclusies"][number]["interpretaties"][number];

/** One fact that changes. */
export interface HerstelStap {
  readonly feit: string;
  /** What the fact is called, and its values; `null` where those need no name. */
  readonly titel: Tekst;
  readonly waardetitels: Naam["waarden"];
  readonly vraagtekst: Tekst;
  readonly van: Waarde;
  /** `null`: the fact falls away. A date is the one nearest to what it was. */
  readonly naar: Waarde;
  /** Every answer that will do; `null` for a date. */
  readonly waarden: readonly Waarde[] | null;
  /**
   * For a date: between which days it works, with the rest as proposed; `null` where there is no end to it. For the
   * day of a document that is the day on which the steps are taken.
   */
  readonly vroegst: string | null;
  readonly uiterlijk: string | null;
  /** Whether it only follows: the date of a new document, or what comes or goes with another change. */
  readonly gaatMee: boolean;
  /** The requirements for which it is needed. */
  readonly conclusies: readonly string[];
  readonly bron: BronVermelding | null;
}

/** A document that somebody can still lawfully make, and the facts that it changes. */
export interface HerstelHandeling {
  /** The fact that stands for the document: its date, where it has one. */
  readonly feit: string;
  readonly wie: Tekst;
  readonly document: Tekst;
  /**
   * The first and the last day on which these very steps work, taken all on that day: on the day after `uiterlijk` the
   * answer is no longer what is promised. A document gets the day on which it is made, and a date that cannot lie
   * before that day moves along; what else it says stays as proposed (`naar`). `null` where there is no such day: on
   * every later day it works, or the document has no date.
   *
   * A decision of 15 June 2026 with an end date of 31 July 2027 can be taken until 1 August 2026: a day later the
   * law asks for 31 July 2028.
   */
  readonly vroegst: string | null;
  readonly uiterlijk: string | null;
  readonly stappen: readonly HerstelStap[];
  readonly bron: BronVermelding | null;
  readonly interpretaties: readonly Interpretatie[];
}

/** One way to a "yes": leave anything out of it, and it no longer leads there. */
export interface Herstel {
  readonly handelingen: readonly HerstelHandeling[];
  /** `onbekend` when it then hangs on `nogTeWeten`, for instance on the judgement in a new document. */
  readonly oordeelDaarna: "ja" | "onbekend";
  /** Empty beside `onbekend`: whatever is still unknown, the answer will be "yes". */
  readonly nogTeWeten: readonly string[];
  /** Known facts that are open again because their document is new: a new judgement, or what came after the old one. */
  readonly opnieuw: readonly string[];
  readonly toelichting: Tekst | null;
  /** The facts after it, to hand to `evaluate`. */
  readonly zaak: AlgemeneUitkomst["zaak"];
}

/** A requirement that stands in the way where nothing lawful helps. */
export interface Blokkade {
  readonly conclusie: string;
  /**
   * `zelf`: nothing helps it. `los`: it can be met by itself, but not together with the others. `daarna`: it is what
   * remains when the others are met.
   */
  readonly soort: "zelf" | "los" | "daarna";
  /** The judgements of people on which it rests. */
  readonly oordelen: readonly string[];
  /** The facts that nobody can change. */
  readonly vast: readonly string[];
  /** The facts that somebody can change, but not so that it helps. */
  readonly geenWeg: readonly string[];
  /** All of this in words, with what the outcome warned of. */
  readonly reden: Tekst;
  readonly bron: BronVermelding;
}

/** What can be done about a "no". */
export interface HerstelUitkomst {
  /** Whether there is a "no" to mend. */
  readonly nodig: boolean;
  /** Whether something lawful leads to a "yes"; `null` when nothing is needed, or the rules are too large to say. */
  readonly mogelijk: boolean | null;
  /** Whether every smallest set is listed. The ones that are listed come smallest first. */
  readonly volledig: boolean;
  /** Why there is nothing to do, or nothing that helps. */
  readonly reden: Tekst | null;
  readonly herstel: readonly Herstel[];
  readonly blokkades: readonly Blokkade[];
}
