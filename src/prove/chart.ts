import { standsByItself } from "../judge/reading.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import type { Termijn } from "../model/termijn.js";
import { leavesIn } from "../model/tree.js";
import { CountingSymbols } from "./counting-symbols.js";
import type { Node } from "./diagram.js";
import { type Asked, drawn, within } from "./drawn.js";
import { heldIn, withLoose } from "./loose.js";
import { factsIn } from "./question.js";
import { Symbols } from "./symbols.js";

/** A rule that stands in the outcome by itself, or another part of a regime, with the node of what it says there. */
export interface Shown<T = Regel> {
  readonly regel: T;
  readonly node: Node;
}

/** A regime as one diagram. */
export interface Chart<T = Regel> extends Asked {
  readonly regime: Regime;
  readonly shown: readonly Shown<T>[];
  /** Every fact that is asked for, and for each question the places of those that it is about. */
  readonly facts: readonly string[];
  readonly about: readonly (readonly number[])[];
}

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
    .filter(({ name }) => leavesIn(final.conditions).some(({ fact }) => fact === name))
    .map((regel) => ({ regel, node: symbols.unhindered(regel.name, whole) }));
}

/** The terms of which it hangs on conditions whether they run; of what a term asks and no diagram holds, nothing. */
function termsIn(regime: Regime, symbols: Symbols): Shown<Termijn>[] {
  const accepted = symbols.accepted();
  const held = heldIn(regime);
  return regime.termijnen.flatMap((regel) =>
    regel.wanneer && held.tree(regel.wanneer)
      ? [{ regel, node: symbols.answers.refused(accepted, symbols.reading.tree(regel.wanneer)) }]
      : [],
  );
}

type PartsIn<T> = (regime: Regime, symbols: Symbols) => Shown<T>[];

function draw<T>(regime: Regime, rulesIn: PartsIn<T>, Reader: typeof Symbols): Chart<T> {
  const rough = drawn([regime], (diagram, order) => rulesIn(regime, new Reader(regime, diagram, order)));
  const { questions, bound, lines, orders, clashes, feiten, nodes: rules } = rough;
  // What was made on the way is left behind.
  const { diagram, nodes } = rough.diagram.only(rules.map(({ node }) => node));
  const shown = rules.map(({ regel }, i) => ({ regel, node: nodes[i] as Node }));
  const facts = [...new Set(questions.flatMap(factsIn))];
  const about = questions.map((question) => factsIn(question).map((fact) => facts.indexOf(fact)));
  return { regime, diagram, questions, bound, lines, orders, clashes, feiten, shown, facts, about };
}

const asItIs = (regime: Regime): Regime => regime;

/** Whether a term runs can turn where no rule does. */
function withTerms(regime: Regime): Regime {
  const held = heldIn(regime);
  return withLoose(
    regime,
    regime.termijnen.flatMap(({ wanneer }) => (wanneer && held.tree(wanneer) ? [wanneer] : [])),
  );
}

/**
 * Draws once for each regime; nothing where that would be too large.
 *
 * @param made the regime with the trees that are drawn besides its rules
 */
function drawing<T>(
  rulesIn: PartsIn<T>,
  Reader = Symbols,
  made: (regime: Regime) => Regime = asItIs,
): (regime: Regime) => Chart<T> | undefined {
  const charts = new WeakMap<Regime, Chart<T> | undefined>();
  return (regime) => {
    if (!charts.has(regime))
      charts.set(
        regime,
        within(() => draw(made(regime), rulesIn, Reader)),
      );
    return charts.get(regime);
  };
}

/** The diagram of a regime, in which a number that is counted is a fact by itself. */
export const chartOf = drawing(shownIn, CountingSymbols);

/** Whether a diagram asks for numbers that are counted: it then says no more than what can be missing. */
export const asksCounts = ({ questions }: Chart<unknown>): boolean => questions.some(({ kind }) => kind === "count");

/** The diagram of what its final conclusion counts, each by itself. */
export const countedChartOf = drawing(countedIn);

/** The diagram of whether its terms run. */
export const termsChartOf = drawing(termsIn, Symbols, withTerms);
