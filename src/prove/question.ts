import type { FeitWaarde } from "../model/feit.js";
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

/** What a diagram of a regime asks. */
export type Question = Order | Same | Choice | Member;

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
    default:
      return [question.fact];
  }
}
