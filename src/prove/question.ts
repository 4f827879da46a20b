import type { Feiten, FeitWaarde } from "../model/feit.js";
import type { Path } from "./path.js";

/** Whether one path comes no later than another, or before it (`strict`): answered by yes (0) or no (1). */
export interface Order {
  readonly kind: "order";
  readonly left: Path;
  readonly right: Path;
  readonly strict: boolean;
}

/** Whether two codes are the same, or a code is a given one: yes (0) or no (1). */
export interface Same {
  readonly kind: "same";
  readonly left: string;
  readonly right: string | undefined;
  /** The code that it is compared with where that is no fact. */
  readonly value: string | undefined;
}

/** Which value a choice has, where values that no condition tells apart are one answer. */
export interface Choice {
  readonly kind: "choice";
  readonly fact: string;
  /** One value for each answer. */
  readonly values: readonly FeitWaarde[];
  answer(value: FeitWaarde): number;
}

/** Whether a list holds a value: yes (0) or no (1). */
export interface Member {
  readonly kind: "member";
  readonly fact: string;
  readonly value: string;
}

/** Whether a fact is known at all: yes (0) or no (1). Only a diagram of files with unknown facts asks it. */
export interface Known {
  readonly kind: "known";
  readonly fact: string;
}

export const knownKey = (fact: string): string => `${fact} is known`;

/**
 * In which band a number of days or stretches lies, or how it compares with another number. To a diagram it is a fact by itself, which
 * can have each answer that a file leaves.
 */
export interface Counted {
  readonly kind: "count";
  /** What it is called among the facts; no fact has this name. */
  readonly name: string;
  /** The numbers that it is about. */
  readonly about: readonly string[];
  readonly width: number;
  /** The answers that can be given beside what is known, with what follows from it. */
  left(facts: Feiten): readonly number[];
}

/** What a diagram of a regime asks. */
export type Question = Order | Same | Choice | Member | Known | Counted;

/** Questions of which one answer can exclude answers to others: those about dates, compared numbers and codes. */
export const isBound = (question: Question): question is Order | Same =>
  question.kind === "order" || question.kind === "same";

/** The facts that a question is about. */
export function factsIn(question: Question): string[] {
  switch (question.kind) {
    case "order":
      return [question.left.fact, question.right.fact].filter((fact) => fact !== undefined);
    case "same":
      return [question.left, question.right].filter((fact) => fact !== undefined);
    case "count":
      return [question.name];
    default:
      return [question.fact];
  }
}
