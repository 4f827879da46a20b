import type { Feiten } from "../model/feit.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { isJudgedBeyond } from "./beyond.js";
import { calmUnder } from "./calm.js";
import { isEnd, JA, NEE, type Node, ONBEKEND } from "./diagram.js";
import { drawn, within } from "./drawn.js";
import { plainer } from "./plainer.js";
import { type Cell, type Point, Points, type Settled, UNSETTLED } from "./points.js";
import { Symbols } from "./symbols.js";
import { type Sought, soughtIn } from "./usual.js";
import { endOn } from "./walk.js";
import { canHappen, type Found, settled as filledIn, smallestFile } from "./witness.js";

/** One way to an answer: every complete file goes one way, and no other. */
export interface Way {
  readonly answer: Oordeel;
  /** In the order in which they are asked; what follows from these is left out. */
  readonly cells: readonly Cell[];
  /** The files of which enough is known to say that they go this way. */
  readonly node: Node;
  /** Those, and the files on which it is open whether a scope is met and the rule answers so all the same. */
  readonly shown: Node;
}

/** The ways of one conclusion. */
export interface Ways {
  readonly points: readonly Point[];
  readonly ways: readonly Way[];
}

/** So many ways are told of single conditions; past that groups of them are taken together. */
const MANY = 40;
/** So many ways are told at all. */
const MOST = 1_000;

const answers = ["nee", "onbekend", "ja", "nvt"] as const;
/** As they are read. */
const order: readonly Oordeel[] = ["ja", "nee", "onbekend", "nvt"];

class TooMany extends Error {}

/** The files that came so far: of which that is known, or shown, and those of them that are complete. */
type Here = Readonly<Record<"sure" | "shown" | "whole", Node>>;

/** The ways to each answer of the conclusions of one state of a regime, from its diagram. */
export class WayChart {
  private readonly accepted: Node;
  private readonly complete: Node;
  private readonly happens = new Map<Node, boolean>();

  constructor(
    readonly regime: Regime,
    private readonly asked: Sought,
    private readonly symbols: Symbols,
  ) {
    this.accepted = symbols.accepted();
    this.complete = this.both(this.accepted, symbols.complete());
  }

  private both(a: Node, b: Node): Node {
    return this.asked.diagram.lift("both", (x, y) => (x === JA && y === JA ? JA : NEE))(a, b);
  }

  private either(a: Node, b: Node): Node {
    return this.asked.diagram.lift("either", (x, y) => (x === JA || y === JA ? JA : NEE))(a, b);
  }

  private says(point: Point, end: Node): Node {
    return this.asked.diagram.lift(`says ${end}`, (a) => (a === end ? JA : NEE))(point.node);
  }

  private mayBe(point: Point): Node {
    return this.asked.diagram.lift("may be", (a) => (a === NEE ? NEE : JA))(point.node);
  }

  /** Where that takes too long to say, it is taken to happen: a way too many is no mistake, and one too few is. */
  private canHappen(node: Node): boolean {
    if (isEnd(node)) return node === JA;
    const known = this.happens.get(node);
    if (known !== undefined) return known;
    const found = canHappen(this.asked, node) ?? true;
    this.happens.set(node, found);
    return found;
  }

  /** The ways of a conclusion; nothing where there are too many to tell, or the diagram would be too large. */
  of(conclusie: string): Ways | undefined {
    const regel = this.regime.regels.find(({ name }) => name === conclusie) as Regel;
    return within(() => {
      for (const [deepest, most] of [
        [Number.POSITIVE_INFINITY, MANY],
        [2, MANY],
        [1, MOST],
      ] as const) {
        const points = new Points(this.regime, regel, this.symbols, deepest);
        const ways = points.points.length > MOST ? undefined : this.told(points, most);
        if (ways) return { points: points.points, ways };
      }
      return undefined;
    });
  }

  private told(points: Points, most: number): Way[] | undefined {
    const room = { left: most };
    try {
      const start = { sure: this.accepted, shown: this.accepted, whole: this.complete };
      const found = this.from(points, new Map(), [], start, room);
      const told = found.map((way) => ({ ...way, cells: plainer(this.regime, points.points, way.cells) }));
      return order.flatMap((answer) => told.filter((way) => way.answer === answer));
    } catch (error) {
      if (error instanceof TooMany) return undefined;
      throw error;
    }
  }

  /**
   * The ways from here on.
   */
  private from(points: Points, settled: Settled, cells: readonly Cell[], here: Here, room: { left: number }): Way[] {
    const answer = points.answer(settled);
    if (answer !== UNSETTLED) {
      room.left -= 1;
      if (room.left < 0) throw new TooMany();
      // A fact that does not count is open on a complete file; on another it may just not be known yet.
      const isOpen = [...settled.values()].includes(ONBEKEND);
      const [node, shown] = isOpen ? [here.whole, here.whole] : [here.sure, here.shown];
      return [{ answer: answers[answer as 0 | 1 | 2 | 3], cells, node, shown }];
    }
    const { point, ends } = this.next(points, settled, here.whole);
    const settles = (end: Node): boolean => points.answer(new Map(settled).set(point, end)) !== UNSETTLED;
    // What settles it is told first: of requirements the first that fails, of alternatives the first that is met.
    const branches = [...ends.filter(settles), ...ends.filter((end) => !settles(end))].map((end) => {
      const asked = points.points[point] as Point;
      const says = this.says(asked, end);
      const passes = end === JA && points.answersUnderOpenScope && "reikwijdte" in asked.is ? this.mayBe(asked) : says;
      const next = {
        sure: this.both(here.sure, says),
        shown: this.both(here.shown, passes),
        whole: this.both(here.whole, says),
      };
      const more = new Map(settled).set(point, end);
      // What goes without saying is said where it settles the answer: a way has its reason in it.
      const isTold = ends.length > 1 || settles(end);
      const told = isTold ? [...cells, { point, said: answers[end as 0 | 1 | 2] }] : cells;
      return this.from(points, more, told, next, room);
    });
    return this.merged(branches, point) ?? branches.flat();
  }

  /** What is asked next: the first point in reading order of which no answer is open on a complete file, or else the first. */
  private next(
    points: Points,
    settled: Settled,
    whole: Node,
  ): { readonly point: number; readonly ends: readonly Node[] } {
    const live = points.live(settled);
    const endsOf = (point: number): Node[] =>
      [JA, NEE, ONBEKEND].filter((end) =>
        this.canHappen(this.both(whole, this.says(points.points[point] as Point, end))),
      );
    const first = live[0] as number;
    for (const point of live) {
      const ends = endsOf(point);
      if (!ends.includes(ONBEKEND)) return { point, ends };
    }
    return { point: first, ends: endsOf(first) };
  }

  /** The ways of branches that go on in the same way: the question between them makes no difference. */
  private merged(branches: readonly (readonly Way[])[], point: number): Way[] | undefined {
    if (branches.length < 2) return undefined;
    const [first = [], ...others] = branches;
    const shape = (ways: readonly Way[]): string =>
      JSON.stringify(ways.map(({ answer, cells }) => [answer, cells.filter((cell) => cell.point !== point)]));
    if (others.some((other) => shape(other) !== shape(first))) return undefined;
    return first.map((way, i) => ({
      ...way,
      cells: way.cells.filter((cell) => cell.point !== point),
      node: others.reduce<Node>((node, other) => this.either(node, (other[i] as Way).node), way.node),
      shown: others.reduce<Node>((node, other) => this.either(node, (other[i] as Way).shown), way.shown),
    }));
  }

  /** The smallest file that goes a way, in the usual order of events, near a day. */
  witness({ node }: Way, near: string): Found {
    return within(() => smallestFile(this.asked, node, near)) ?? "undecided";
  }

  /** Whether enough is known on a file to say that it goes a way. */
  goes({ node }: Way, feiten: Feiten): boolean {
    return this.ends(node, feiten);
  }

  /** Whether a file shows a way: it goes it, or would if a scope that is open is met, and the rule answers so already. */
  shows({ shown }: Way, feiten: Feiten): boolean {
    return this.ends(shown, feiten);
  }

  private ends(node: Node, feiten: Feiten): boolean {
    return endOn(this.asked, node, filledIn(this.regime.feiten, feiten)) === JA;
  }
}

const charts = new WeakMap<Regime, WayChart | undefined>();

/** Draws once for each state of a regime; nothing where that would be too large, or asks for what no diagram holds. */
export function wayChartOf(regime: Regime): WayChart | undefined {
  if (!charts.has(regime)) charts.set(regime, isJudgedBeyond(regime) ? undefined : drawnOnce(regime));
  return charts.get(regime);
}

/** With what makes a file strange, where that is not too much beside the rules. */
const drawnOnce = (regime: Regime): WayChart | undefined =>
  within(() => draw(regime, true)) ?? within(() => draw(regime, false));

function draw(regime: Regime, isToShow: boolean): WayChart {
  const { nodes, ...asked } = drawn([regime], (diagram, order) => {
    const read = new Symbols(regime, diagram, order, [regime], true);
    // Rules first: what belongs together is asked in a row.
    for (const { name } of regime.regels) read.reading.said(name);
    read.complete();
    read.accepted();
    // Last: what is asked for them alone comes after the questions of the rules.
    return { read, preferred: isToShow ? calmUnder(regime, read, diagram).filter((node) => node !== JA) : [] };
  });
  return new WayChart(regime, { ...soughtIn(asked, [regime]), preferred: nodes.preferred }, nodes.read);
}
