import type { Feiten } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { comparedFact } from "../model/tree.js";
import type { Blad, Groep } from "../model/voorwaarde.js";
import { ordersOf } from "./bounds.js";
import type { Node } from "./diagram.js";
import type { Asked } from "./drawn.js";
import { Path } from "./path.js";
import type { Order, Question } from "./question.js";

/**
 * A diagram in which a file is sought, with what is usual: a file that is otherwise is judged, and raises a warning. The orders in which
 * events usually come stand after its questions; no node asks them.
 */
export interface Sought extends Asked {
  /** Where those orders begin. */
  readonly usualFrom: number;
  /** What is better so on a file, the weightiest first, as nodes that are `JA` where it is. */
  readonly preferred: readonly Node[];
  /** Dates on which something happened: none of them lies ahead. */
  readonly events: ReadonlySet<string>;
}

/** The conditions of which each by itself gives a warning. */
function aloneIn(tree: Groep): Blad[] {
  const parts = "all" in tree ? tree.all : "any" in tree ? tree.any : [];
  if ("all" in tree && parts.length > 1) return [];
  return parts.flatMap((part) => ("fact" in part ? [part] : []));
}

/** What holds of two dates where a condition does not. */
function denied(leaf: Blad): (readonly [earlier: string, later: string])[] {
  const other = comparedFact(leaf);
  if (other === undefined) return [];
  if (leaf.operator === "greaterThan") return [[leaf.fact, other]];
  return leaf.operator === "lessThan" ? [[other, leaf.fact]] : [];
}

const rawPath = (fact: string): Path => new Path(fact, fact, (value) => value);

/** Adds to a diagram what is usual under its regimes. */
export function soughtIn<A extends Asked>(asked: A, regimes: readonly Regime[]): A & Sought {
  const warnings = regimes.flatMap(({ regels, waarschuwingen }) => [
    ...waarschuwingen,
    ...regels.flatMap(({ waarschuwing = [] }) => waarschuwing),
  ]);
  const pairs = [
    ...regimes
      .flatMap(({ feiten }) => feiten)
      .flatMap(({ id, volgtOp = [] }) => volgtOp.map((na) => [na, id] as const)),
    ...warnings.flatMap(({ wanneer }) => aloneIn(wanneer)).flatMap((leaf) => denied(leaf)),
  ].filter((pair) =>
    pair.every((id) => asked.feiten.find((feit) => feit.id === id)?.type === "date" && asked.lines.has(id)),
  );
  const unlike = new Map(pairs.map((pair) => [pair.join(), pair]));
  const kept = [...unlike.values()].map(
    ([earlier, later]): Order => ({ kind: "order", left: rawPath(earlier), right: rawPath(later), strict: false }),
  );
  const events = new Set(
    asked.feiten.flatMap(({ id, gebeurtenis }) => (gebeurtenis && asked.lines.has(id) ? [id] : [])),
  );
  const questions = [...asked.questions, ...kept];
  const orders = ordersOf(questions, asked.lines);
  return { ...asked, questions, orders, usualFrom: asked.questions.length, events, preferred: [] };
}

/** How often a file is not as usual, of what is known on it: events in another order, and events ahead of a day. */
export function oddities({ questions, usualFrom, events }: Sought, file: Feiten, near: string): number {
  const isReversed = (question: Question): boolean => {
    if (question.kind !== "order") return false;
    const [earlier, later] = [question.left, question.right].map(({ fact = "" }) => file[fact]);
    return earlier != null && later != null && earlier > later;
  };
  const ahead = [...events].filter((id) => (file[id] ?? near) > near);
  return questions.slice(usualFrom).filter(isReversed).length + ahead.length;
}
