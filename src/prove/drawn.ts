import type { Feit } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { factBeside } from "../model/values-beside.js";
import { type Orders, ordersOf } from "./bounds.js";
import { hasFewCodes, isLined, lineOf } from "./choice.js";
import { Clashes } from "./clashes.js";
import { Diagram, JA, type Node, TooLarge } from "./diagram.js";
import type { Line } from "./line.js";
import { factsIn, isBound, knownKey, type Question } from "./question.js";
import type { Order } from "./symbols.js";

/** More questions than a regime asks of which a diagram can be drawn and walked: a way through them is as deep. */
const MOST_QUESTIONS = 1_500;
/** And more answers than one of those questions has. */
const MOST_ANSWERS = 1_500;

/** No nodes: for finding out what is asked. */
class Unasked extends Diagram {
  override node(): Node {
    return JA;
  }
}

/** The questions of a regime, in the order in which its rules come to them. */
class Collected implements Order {
  private readonly places = new Map<string, number>();
  readonly questions: Question[] = [];

  place(key: string, make: () => Question): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.questions.length);
    this.questions.push(make());
    return this.questions.length - 1;
  }

  question(key: string): Question | undefined {
    return this.questions[this.places.get(key) ?? -1];
  }

  /** These questions in another order: what is bound first, and before each whether what it is about is known. */
  sorted(): Collected {
    const sorted = new Collected();
    const place = (key: string): void => {
      const question = this.question(key);
      if (question) sorted.place(key, () => question);
    };
    for (const first of [true, false])
      for (const [key, at] of this.places) {
        const question = this.questions[at] as Question;
        if (isBound(question) !== first) continue;
        for (const fact of factsIn(question)) place(knownKey(fact));
        place(key);
      }
    return sorted;
  }
}

const widthOf = (question: Question): number => {
  if (question.kind === "choice") return question.values.length;
  return question.kind === "count" ? question.width : 2;
};

/** What a diagram asks, and what is known of that before any file. */
export interface Asked {
  readonly diagram: Diagram;
  /** In the order of the diagram: first what one answer can exclude elsewhere. */
  readonly questions: readonly Question[];
  /** Below so many questions every answer can be given beside every other. */
  readonly bound: number;
  /** The lines of the dates and compared numbers that those first questions are about. */
  readonly lines: ReadonlyMap<string, Line>;
  readonly orders: readonly Orders[];
  readonly clashes: Clashes;
  /** The facts of all regimes in it, each once. */
  readonly feiten: readonly Feit[];
}

/**
 * Reads regimes into one diagram: once to find out what is asked, and once more when the order of that is known.
 *
 * @param read makes the nodes that are wanted
 */
export function drawn<T>(
  regimes: readonly Regime[],
  read: (diagram: Diagram, order: Order) => T,
): Asked & { readonly nodes: T } {
  if (regimes.some(hasFewCodes)) throw new TooLarge();
  const found = new Collected();
  read(new Unasked([]), found);
  const order = found.sorted();
  const { questions } = order;
  if (questions.length > MOST_QUESTIONS || questions.some((one) => widthOf(one) > MOST_ANSWERS)) throw new TooLarge();
  const diagram = new Diagram(questions.map(widthOf));
  const nodes = read(diagram, order);
  const all = new Map(regimes.flatMap((regime) => regime.feiten).map((feit) => [feit.id, feit]));
  const feiten = [...all.values()].map((feit) => factBeside(feit, regimes));
  const asked = new Set(questions.flatMap(factsIn));
  const lined = feiten.filter((feit) => asked.has(feit.id) && isLined(feit, ...regimes));
  const lines = new Map(lined.map((feit) => [feit.id, lineOf(feit)] as const));
  const bound = questions.findLastIndex(isBound) + 1;
  return {
    diagram,
    questions,
    bound,
    lines,
    orders: ordersOf(questions, lines),
    clashes: new Clashes(),
    feiten,
    nodes,
  };
}

/** Makes something of a diagram; nothing where that would take more nodes than a diagram may have. */
export function within<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}
