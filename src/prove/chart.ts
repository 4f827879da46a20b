import { standsByItself } from "../judge/reading.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { bladeren } from "../model/tree.js";
import { type Orders, ordersOf } from "./bounds.js";
import { isLined, lineOf } from "./choice.js";
import { Clashes } from "./clashes.js";
import { Diagram, JA, type Node, TooLarge } from "./diagram.js";
import type { Line } from "./line.js";
import { factsIn, isBound, knownKey, type Question } from "./question.js";
import { type Order, Symbols } from "./symbols.js";

/** A rule that stands in the outcome by itself, with the node of what it says there. */
export interface Shown {
  readonly regel: Regel;
  readonly node: Node;
}

/** A regime as one diagram. */
export interface Chart {
  readonly regime: Regime;
  readonly diagram: Diagram;
  /** What it asks, in its order: first what one answer can exclude elsewhere. */
  readonly questions: readonly Question[];
  /** How many questions come first. */
  readonly bound: number;
  readonly shown: readonly Shown[];
  /** The lines of the dates and compared numbers that those first questions are about. */
  readonly lines: ReadonlyMap<string, Line>;
  readonly orders: readonly Orders[];
  readonly clashes: Clashes;
  /** Every fact that is asked for, and for each question the places of those that it is about. */
  readonly facts: readonly string[];
  readonly about: readonly (readonly number[])[];
}

/** No nodes: for finding out what is asked. */
export class Unasked extends Diagram {
  override node(): Node {
    return JA;
  }
}

/** The questions of a regime, in the order in which its rules come to them. */
export class Collected implements Order {
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

  /** The same questions with what is bound first, and before each whether what it is about is known. */
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

export const widthOf = (question: Question): number => (question.kind === "choice" ? question.values.length : 2);

function shownIn(regime: Regime, symbols: Symbols): Shown[] {
  const accepted = symbols.accepted();
  return regime.lagen
    .flat()
    .filter(standsByItself)
    .map((regel) => ({ regel, node: symbols.shown(regel, accepted) }));
}

/** The conclusions that the final one counts, with the node of whether they stand in nobody's way. */
function countedIn(regime: Regime, symbols: Symbols): Shown[] {
  const final = regime.regels.find((regel) => regel.slotsom);
  if (!final) return [];
  const whole = symbols.shown(final, symbols.accepted());
  return regime.regels
    .filter(({ name }) => bladeren(final.conditions).some(({ fact }) => fact === name))
    .map((regel) => ({ regel, node: symbols.unhindered(regel.name, whole) }));
}

function draw(regime: Regime, rulesIn: typeof shownIn): Chart {
  const found = new Collected();
  rulesIn(regime, new Symbols(regime, new Unasked([]), found));
  const order = found.sorted();
  const { questions } = order;
  const rough = new Diagram(questions.map(widthOf));
  const rules = rulesIn(regime, new Symbols(regime, rough, order));
  const { diagram, nodes } = rough.only(rules.map(({ node }) => node));
  const shown = rules.map(({ regel }, i) => ({ regel, node: nodes[i] as Node }));
  const facts = [...new Set(questions.flatMap(factsIn))];
  const lined = regime.feiten.filter((feit) => isLined(feit, regime) && facts.includes(feit.id));
  const lines = new Map(lined.map((feit) => [feit.id, lineOf(feit)] as const));
  return {
    regime,
    diagram,
    questions,
    bound: questions.filter(isBound).length,
    shown,
    lines,
    orders: ordersOf(questions, lines),
    clashes: new Clashes(),
    facts,
    about: questions.map((question) => factsIn(question).map((fact) => facts.indexOf(fact))),
  };
}

/** Draws once for each regime; nothing where that would be too large. */
function drawing(rulesIn: typeof shownIn): (regime: Regime) => Chart | undefined {
  const drawn = new WeakMap<Regime, Chart | undefined>();
  return (regime) => {
    if (!drawn.has(regime)) {
      const chart = within(() => draw(regime, rulesIn));
      drawn.set(regime, chart);
    }
    return drawn.get(regime);
  };
}

/** The diagram of a regime. */
export const chartOf = drawing(shownIn);

/** The diagram of what its final conclusion counts, each by itself. */
export const countedChartOf = drawing(countedIn);

/** Makes something of a diagram; nothing where that would take more nodes than a diagram may have. */
export function within<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}
