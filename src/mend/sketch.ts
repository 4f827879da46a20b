import type { Feiten, FeitWaarde } from "../model/feit.js";
import { ordersOf, type Stretch } from "../prove/bounds.js";
import type { Chart } from "../prove/chart.js";
import { Clashes } from "../prove/clashes.js";
import { days, type Line } from "../prove/line.js";
import { stretchOf } from "../prove/open.js";
import { Path } from "../prove/path.js";
import type { Order, Question } from "../prove/question.js";
import { isoOf, ymd } from "../reckon/ymd.js";

/** The one day of a plan: that on which its documents are made, or that on which one date in them is tried. */
export const DAG = "dag";
/** A day to which it is held. */
export const EDGE = "grens";
export const LAST = days.size - 1;

/** A file in which something is still to be chosen. */
export interface Sketch {
  /** The facts, `null` where they are open: not known, to be chosen, or following the day. */
  readonly given: Feiten;
  /** What follows the day, each with the date before which it does not come: 0 for what has that very day. */
  readonly moving: ReadonlyMap<string, number>;
  /** Where the day and the open dates can lie. */
  readonly stretches: ReadonlyMap<string, Stretch>;
  /** What open choices can become. */
  readonly values: ReadonlyMap<string, readonly FeitWaarde[]>;
  /** What else must hold of the dates. */
  readonly laws: readonly Order[];
}

/** A file in which nothing is to be chosen: what is not known is open. */
export const fileOf = (given: Feiten): Sketch => ({
  given,
  moving: new Map(),
  stretches: new Map(),
  values: new Map(),
  laws: [],
});

/** A sketch as questions about its day and its open facts. */
export interface View {
  readonly chart: Chart;
  readonly stretches: ReadonlyMap<string, Stretch>;
  /** Which of its questions are about what else must hold. */
  readonly laws: readonly number[];
}

const itself = (fact: string): Path => new Path(fact, fact, (value) => value);
/** One date comes no later than another. */
export const noLaterThan = (left: string, right: string): Order => ({
  kind: "order",
  left: itself(left),
  right: itself(right),
  strict: false,
});

const onTheDay = new WeakMap<Path, Path>();

/** What follows a fact as it follows the day: 2026-08-01, say, where it cannot come before that. */
function following(path: Path, floor: number): Path {
  const known = floor === 0 ? onTheDay.get(path) : undefined;
  if (known) return known;
  const made = new Path(DAG, path.key, (value) => path.at(Math.max(value, floor)));
  if (floor === 0) onTheDay.set(path, made);
  return made;
}

const mirrors = new WeakMap<Path, Path>();

/** A path seen from the end of time, where every date is its own negative: what comes first there comes last here. */
function mirrored(path: Path): Path {
  const known = mirrors.get(path);
  if (known) return known;
  const made = new Path(path.fact, `-${path.key}`, (value) => -path.at(-value));
  mirrors.set(path, made);
  return made;
}

export const mirroredPlace = (place: number, line: Line = days): number => line.size - 1 - place;

const mirroredLine = (line: Line): Line => ({
  size: line.size,
  value: (place) => -line.value(line.size - 1 - place),
  place: (value) => line.size - 1 - line.place(-value),
});

const mirroredOrder = ({ left, right, strict }: Order): Order => ({
  kind: "order",
  left: mirrored(right),
  right: mirrored(left),
  strict,
});

/** Charts in which what moves follows the day, by what moves and how: the same ones are asked for over and over. */
const moved = new WeakMap<Chart, Map<string, Chart>>();
const MOST_MOVED = 64;

function movedChart(chart: Chart, { moving, laws }: Sketch, isMirrored: boolean): Chart {
  const known = moved.get(chart) ?? new Map<string, Chart>();
  moved.set(chart, known);
  const key = [isMirrored, ...moving, ...laws.flatMap(({ left, right }) => [left.key, right.key])].join();
  const before = known.get(key);
  if (before) return before;
  const move = (path: Path): Path => {
    const floor = moving.get(path.fact ?? "");
    return floor === undefined ? path : following(path, floor);
  };
  const questions = [...chart.questions, ...laws].map((question): Question => {
    if (question.kind !== "order") return question;
    const order: Order = { ...question, left: move(question.left), right: move(question.right) };
    return isMirrored ? mirroredOrder(order) : order;
  });
  const lines = new Map<string, Line>([...chart.lines, [DAG, days], [EDGE, days]]);
  const turned = isMirrored ? new Map([...lines].map(([fact, line]) => [fact, mirroredLine(line)])) : lines;
  const made = { ...chart, questions, lines: turned, orders: ordersOf(questions, turned), clashes: new Clashes() };
  if (known.size >= MOST_MOVED) known.clear();
  known.set(key, made);
  return made;
}

/** A sketch under a chart; from the end of time, the solver finds the latest dates where it would find the earliest. */
export function viewOf(chart: Chart, sketch: Sketch, isMirrored: boolean): View {
  const { given, stretches, laws } = sketch;
  const places = new Map<string, Stretch>();
  for (const [fact, line] of [...chart.lines, [DAG, days] as const, [EDGE, days] as const]) {
    const value = given[fact];
    const found = stretches.get(fact) ?? (value == null ? undefined : stretchOf(value, line));
    if (found) places.set(fact, isMirrored ? mirroredStretch(found, line) : found);
  }
  return {
    chart: movedChart(chart, sketch, isMirrored),
    stretches: places,
    laws: laws.map((_, i) => chart.questions.length + i),
  };
}

const mirroredStretch = ({ low, high }: Stretch, line: Line): Stretch => ({
  low: mirroredPlace(high, line),
  high: mirroredPlace(low, line),
});

export const placeOf = (iso: string): number => days.place(ymd(iso));
export const isoAt = (place: number): string => isoOf(days.value(place));
