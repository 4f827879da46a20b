import { Bounds } from "../prove/bounds.js";
import type { Chart } from "../prove/chart.js";
import { isEnd, JA, type Node, REFUSED } from "../prove/diagram.js";
import { OpenChart } from "../prove/open.js";
import { isBound, type Order } from "../prove/question.js";
import { DAG, mirroredPlace, type Sketch, type View, viewOf } from "./sketch.js";

/** What is looked for: an end of a node of a chart. */
export interface Aim {
  readonly chart: Chart;
  readonly node: Node;
  readonly wanted: (end: Node) => boolean;
}

export const isMet = (end: Node): boolean => end === JA;
export const isUnmet = (end: Node): boolean => end !== JA && end !== REFUSED;

/** One way to a wanted end: the questions on it with their answers, and the dates with which it can be taken. */
export interface Way {
  readonly answers: readonly (readonly [level: number, answer: number])[];
  /** Where the dates lie: the earliest, or from the end of time the latest, that go together. */
  readonly places: ReadonlyMap<string, number>;
}

/** The ways from a node that a sketch leaves, to where something wanted is. */
class Ways {
  private readonly open: OpenChart;
  private readonly start: Node;
  private readonly reaching = new Map<Node, boolean>();
  private readonly path: (readonly [level: number, answer: number])[] = [];
  private best: Way | undefined;
  private place = Number.POSITIVE_INFINITY;

  constructor(
    private readonly aim: Aim,
    private readonly view: View,
    { given, values }: Sketch,
    private readonly isMirrored: boolean,
  ) {
    this.open = new OpenChart(view.chart, given, { stretches: view.stretches, values });
    this.start = this.open.narrow(aim.node);
  }

  /** Whether something wanted is below a node, whatever the dates. */
  private reaches(node: Node): boolean {
    if (isEnd(node)) return this.aim.wanted(node);
    const known = this.reaching.get(node);
    if (known !== undefined) return known;
    const { diagram } = this.open;
    let found = false;
    for (let i = 0; i < diagram.width(node) && !found; i++) found = this.reaches(diagram.way(node, i));
    this.reaching.set(node, found);
    return found;
  }

  /** The first way that can be taken, or that with the earliest place of a fact. */
  find(fact?: string): Way | undefined {
    for (const { low, high } of this.view.stretches.values()) if (low > high) return undefined;
    const bounds = this.open.bounds();
    const { questions } = this.view.chart;
    if (this.view.laws.every((level) => bounds.add(level, questions[level] as Order, 0)))
      this.walk(this.start, bounds, fact);
    return this.best;
  }

  private walk(node: Node, bounds: Bounds, fact: string | undefined): void {
    if (!this.reaches(node) || (fact !== undefined && bounds.placeOf(fact) >= this.place)) return;
    const { diagram, questions, chart } = this.open;
    const level = isEnd(node) ? chart.bound : diagram.level(node);
    const question = questions[level];
    if (level >= chart.bound || !question || !isBound(question)) {
      this.arrive(bounds, fact);
      return;
    }
    for (let answer = 0; answer < 2; answer++) {
      this.path.push([level, answer]);
      if (bounds.add(level, question, answer)) this.walk(diagram.way(node, answer), bounds, fact);
      bounds.back();
      this.path.pop();
      if (this.best && fact === undefined) return;
    }
  }

  private arrive(bounds: Bounds, fact: string | undefined): void {
    if (fact !== undefined) this.place = bounds.placeOf(fact);
    const places = new Map<string, number>();
    for (const [id, line] of this.open.chart.lines) {
      const place = bounds.placeOf(id);
      places.set(id, this.isMirrored ? mirroredPlace(place, line) : place);
    }
    this.best = { answers: [...this.path], places };
  }

  close(): void {
    this.open.close();
  }
}

/** A way to what is wanted; with a fact, the one on which it comes earliest, or from the end of time latest. */
export function findWay(aim: Aim, sketch: Sketch, isMirrored = false, fact?: string): Way | undefined {
  const ways = new Ways(aim, viewOf(aim.chart, sketch, isMirrored), sketch, isMirrored);
  try {
    return ways.find(fact);
  } finally {
    ways.close();
  }
}

/** The place of a fact at its earliest, or at its latest. */
export const extreme = (aim: Aim, sketch: Sketch, isLatest: boolean, fact: string = DAG): number | undefined =>
  findWay(aim, sketch, isLatest, fact)?.places.get(fact);

/** Up to where the day can move while all else stays, before an answer on a way turns: the first place where one does. */
export function firstTurn({ answers, places }: Way, chart: Chart, sketch: Sketch, isBack: boolean): number | undefined {
  const still = new Map([...places].map(([fact, place]) => [fact, { low: place, high: place }]));
  const day = sketch.stretches.get(DAG);
  const view = viewOf(chart, { ...sketch, stretches: day ? new Map([...still, [DAG, day]]) : still }, isBack);
  const { lines, orders, clashes } = view.chart;
  const bounds = new Bounds(lines, orders, view.stretches, new Map(), clashes);
  let first: number | undefined;
  for (const [level, answer] of answers) {
    const question = view.chart.questions[level];
    if (question?.kind !== "order" || !follows(question)) continue;
    if (bounds.add(level, question, 1 - answer)) first = Math.min(first ?? bounds.placeOf(DAG), bounds.placeOf(DAG));
    bounds.back();
  }
  return first === undefined ? undefined : isBack ? mirroredPlace(first) : first;
}

const follows = ({ left, right }: Order): boolean => left.fact === DAG || right.fact === DAG;
