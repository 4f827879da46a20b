/** The answer to a conclusion, or to a condition of one. */
export type Kleene = "ja" | "nee" | "onbekend";
export type Oordeel = Kleene | "nvt";

export type Known<T> = T | null | undefined;

/** What is reported of a file: the first final conclusion, and every conclusion that is "nee" or open. */
export interface Lijsten {
  oordeel: Oordeel;
  nee: string[];
  onbekend: string[];
}

/** A yes-or-no fact that has to be true. */
export function isTrue(fact: Known<boolean>): Kleene {
  return fact == null ? "onbekend" : fact ? "ja" : "nee";
}

/** A yes-or-no fact that has to be false. */
export function isFalse(fact: Known<boolean>): Kleene {
  return fact == null ? "onbekend" : fact ? "nee" : "ja";
}

/** Two yes-or-no facts that both have to be true. */
export function bothTrue(a: Known<boolean>, b: Known<boolean>): Kleene {
  if (a === false || b === false) return "nee";
  return a && b ? "ja" : "onbekend";
}

export function note(lijsten: Lijsten, conclusie: string, oordeel: Oordeel): void {
  if (oordeel === "nee") lijsten.nee.push(conclusie);
  else if (oordeel === "onbekend") lijsten.onbekend.push(conclusie);
}
