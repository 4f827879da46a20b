import type { Regime } from "../model/regime.js";
import { unlikeFacts } from "../model/values-beside.js";
import { calmUnder } from "./calm.js";
import { type Diagram, JA, NEE, type Node, TooLarge } from "./diagram.js";
import { drawn, within } from "./drawn.js";
import { withoutForeign } from "./foreign.js";
import { type Order, Symbols } from "./symbols.js";
import { type Sought, soughtIn } from "./usual.js";

/** One of the regimes of a diagram. */
export interface Drawn {
  readonly regime: Regime;
  /** Whether its request check accepts the file. */
  readonly accepted: Node;
  /** What each rule answers, by its name. */
  readonly answers: ReadonlyMap<string, Node>;
  /** Whether what scopes each rule is met: under an open scope nothing follows yet from an answer. */
  readonly scopes: ReadonlyMap<string, Node>;
  /** How each rule stands in the outcome by itself, in a list: refused where the file is. */
  readonly shown: ReadonlyMap<string, Node>;
}

/**
 * Some regimes of one question in one diagram, on every file: also where facts are unknown. What one node says of two of
 * them they have in common; where their nodes differ there may be a file that tells them apart (`smallestFile`).
 *
 * A day is known or it is not: of a date that is known in part only, the diagram says nothing.
 */
export interface Beside extends Sought {
  readonly drawn: readonly Drawn[];
  /** Whether these derived dates are the same day in each regime that has them. */
  readonly sameDays: ReadonlyMap<string, Node>;
}

interface Nodes {
  readonly drawn: readonly Drawn[];
  /** What is better so on a file that shows something: see `calmUnder`. */
  readonly preferred: readonly Node[];
  readonly sameDays: ReadonlyMap<string, Node>;
}

function read(
  regimes: readonly Regime[],
  dates: readonly string[],
  isToShow: boolean,
  diagram: Diagram,
  order: Order,
): Nodes {
  const symbols = regimes.map((regime) => new Symbols(regime, diagram, order, regimes, true));
  const states = symbols.map((one, i): Drawn => {
    const regime = regimes[i] as Regime;
    const rules = regime.lagen.flat();
    const accepted = withoutForeign(one.accepted(), regime, regimes, one, diagram);
    const said = rules.map(({ name }) => [name, one.reading.said(name)] as const);
    return {
      regime,
      accepted,
      answers: new Map(said.map(([name, { answer }]) => [name, answer])),
      scopes: new Map(said.map(([name, { scope }]) => [name, scope])),
      shown: new Map(rules.map((regel) => [regel.name, one.shown(regel, accepted)])),
    };
  });
  const [first, ...others] = symbols;
  const sameDays = dates.map((id) => {
    const same = others.map((other) => first?.sameDay(first.reading.date(id), other.reading.date(id)) ?? JA);
    return [id, first?.all(same) ?? JA] as const;
  });
  // Last: what is asked for them alone comes after the questions of the rules.
  const preferred = symbols.flatMap((one, i) => (isToShow ? calmUnder(regimes[i] as Regime, one, diagram) : []));
  const unlike = [...new Set(preferred)].filter((node) => node !== JA);
  return { drawn: states, sameDays: new Map(sameDays), preferred: unlike };
}

/**
 * Draws regimes of one question beside each other; nothing where that would be too large.
 *
 * @param dates derived dates that all of them have, to be compared
 */
export const drawBeside = (
  regimes: readonly Regime[],
  dates: readonly string[] = [],
  isToShow = false,
): Beside | undefined =>
  within(() => {
    // Each side would refuse a file on which the other turns.
    if (unlikeFacts(regimes).length > 0) throw new TooLarge();
    const { nodes, ...asked } = drawn(regimes, (diagram, order) => read(regimes, dates, isToShow, diagram, order));
    return { ...soughtIn(asked, regimes), ...nodes };
  });

/** Draws regimes for files that people are shown: calm ones, where what is asked for that is not too much beside the rules. */
export const drawToShow = (regimes: readonly Regime[]): Beside | undefined =>
  drawBeside(regimes, [], true) ?? drawBeside(regimes);

/**
 * The files that both regimes accept and on which two nodes are `apart`, as a node: `JA` on those, `NEE` on others.
 *
 * @param name the same for the same `apart`: what is worked out is remembered under it
 */
export function parting(
  { diagram, drawn }: Beside,
  [one = NEE, other = NEE]: readonly Node[],
  apart: (a: Node, b: Node) => boolean,
  name: string,
): Node {
  if (one === other) return NEE;
  const both = diagram.lift("both", (a, b) => (a === JA && b === JA ? JA : NEE));
  const accepted = drawn.reduce<Node>((all, state) => both(all, state.accepted), JA);
  return diagram.lift(`parting ${name}`, (fits, a, b) => (fits === JA && apart(a, b) ? JA : NEE))(accepted, one, other);
}
