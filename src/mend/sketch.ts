import { isoOf, ymd } from "../engine/ymd.js";
import type { Feiten, FeitWaarde } from "../model/feit.js";
import { ordersOf, type Stretch } from "../prove/bounds.js";
import type { Chart } from "../prove/chart.js";
import { Clashes } from "../prove/clashes.js";
import { days, type Line } from "../prove/line.js";
import { stretchOf } from "../prove/open.js";
import { constant, Path } from "../prove/path.js";
import { isBound, type Order, type Question } from "../prove/question.js";

/** The one day of a plan: that on which its documents are made, or that on which one date in them is tried. */
export const DAG = "dag";
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

export const noLaterThan = (left: Path, right: Path): Order => ({ kind: "order", left, right, strict: false });
export const itself = (fact: string): Path => new Path(fact, fact, (value) => value);
export const onPlace = (place: number): Path => constant(days.value(place));

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

/** The same seen from the end of time, where every date is its own negative: what comes first there comes last here. */
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

/** A sketch under a chart; from the end of time, the solver finds the latest dates where it would find the earliest. */
export function viewOf(chart: Chart, sketch: Sketch, isMirrored: boolean): View {
  const { given, moving, stretches, laws } = sketch;
  const move = (path: Path): Path => {
    const floor = moving.get(path.fact ?? "");
    return floor === undefined ? path : following(path, floor);
  };
  const moved = (question: Question): Question => {
    if (question.kind !== "order") return question;
    const order: Order = { ...question, left: move(question.left), right: move(question.right) };
    return isMirrored ? mirroredOrder(order) : order;
  };
  const asked = [...chart.questions, ...laws];
  const questions = asked.map((question) => (isBound(question) ? moved(question) : question));
  const lines = new Map<string, Line>([...chart.lines, [DAG, days]]);
  const places = new Map<string, Stretch>();
  for (const [fact, line] of lines) {
    const value = given[fact];
    const found = stretches.get(fact) ?? (value == null ? undefined : stretchOf(value, line));
    if (found)
      places.set(fact, isMirrored ? { low: line.size - 1 - found.high, high: line.size - 1 - found.low } : found);
  }
  const turned = isMirrored ? new Map([...lines].map(([fact, line]) => [fact, mirroredLine(line)])) : lines;
  return {
    chart: { ...chart, questions, lines: turned, orders: ordersOf(questions, turned), clashes: new Clashes() },
    stretches: places,
    laws: laws.map((_, i) => chart.questions.length + i),
  };
}

export const placeOf = (iso: string): number => days.place(ymd(iso));
export const isoAt = (place: number): string => isoOf(days.value(place));
