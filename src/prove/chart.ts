import { standsByItself } from "../judge/reading.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { bladeren } from "../model/tree.js";
import { type Orders, ordersOf } from "./bounds.js";
import { isLined, lineOf } from "./choice.js";
import { Clashes } from "./clashes.js";
import { Diagram, JA, type Node, TooLarge } from "./diagram.js";
import type { Line } from "./line.js";
import { factsIn, isBound, type Question } from "./question.js";
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
  /** What would turn a "no": of the final conclusion that it is met, of what it counts that it stands in nobody's way. */
  readonly goals: ReadonlyMap<string, Node>;
  /** The lines of the dates and compared numbers that those first questions are about. */
  readonly lines: ReadonlyMap<string, Line>;
  readonly orders: readonly Orders[];
  readonly clashes: Clashes;
  /** Every fact that is asked for, and for each question the places of those that it is about. */
  readonly facts: readonly string[];
  readonly about: readonly (readonly number[])[];
}

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

  /** The same questions with what is bound first. */
  sorted(): Collected {
    const sorted = new Collected();
    for (const first of [true, false])
      for (const [key, place] of this.places) {
        const question = this.questions[place] as Question;
        if (isBound(question) === first) sorted.place(key, () => question);
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

/** The final conclusion, and each conclusion that it counts. */
function goalsIn(regime: Regime, symbols: Symbols): { readonly name: string; readonly node: Node }[] {
  const final = regime.regels.find((regel) => regel.slotsom);
  if (!final) return [];
  const shown = symbols.shown(final, symbols.accepted());
  const parts = regime.regels.filter(({ name }) => bladeren(final.conditions).some(({ fact }) => fact === name));
  return [
    { name: final.name, node: shown },
    ...parts.map(({ name }) => ({ name, node: symbols.unhindered(name, shown) })),
  ];
}

function draw(regime: Regime): Chart {
  const found = new Collected();
  shownIn(regime, new Symbols(regime, new Unasked([]), found));
  const order = found.sorted();
  const { questions } = order;
  const rough = new Diagram(questions.map(widthOf));
  const symbols = new Symbols(regime, rough, order);
  const rules = shownIn(regime, symbols);
  const wanted = goalsIn(regime, symbols);
  const { diagram, nodes } = rough.only([...rules, ...wanted].map(({ node }) => node));
  const shown = rules.map(({ regel }, i) => ({ regel, node: nodes[i] as Node }));
  const goals = new Map(wanted.map(({ name }, i) => [name, nodes[rules.length + i] as Node]));
  const facts = [...new Set(questions.flatMap(factsIn))];
  const lined = regime.feiten.filter((feit) => isLined(feit, regime) && facts.includes(feit.id));
  const lines = new Map(lined.map((feit) => [feit.id, lineOf(feit)] as const));
  return {
    regime,
    diagram,
    questions,
    bound: questions.filter(isBound).length,
    shown,
    goals,
    lines,
    orders: ordersOf(questions, lines),
    clashes: new Clashes(),
    facts,
    about: questions.map((question) => factsIn(question).map((fact) => facts.indexOf(fact))),
  };
}

const drawn = new WeakMap<Regime, Chart | undefined>();

/** The diagram of a regime, drawn once; none where it would be too large. */
export function chartOf(regime: Regime): Chart | undefined {
  if (!drawn.has(regime))
    drawn.set(
      regime,
      within(() => draw(regime)),
    );
  return drawn.get(regime);
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
