import type { Feiten } from "../model/feit.js";
import { ymd } from "../reckon/ymd.js";
import { isEnd, type Node } from "./diagram.js";
import type { Asked } from "./drawn.js";
import type { Path } from "./path.js";
import type { Question } from "./question.js";

/** Where a path leads in a file; of what is unknown, wherever: whether it is known was asked before. */
function placeOf({ fact, at }: Path, feiten: Feiten): number {
  const value = fact === undefined ? 0 : feiten[fact];
  return at(typeof value === "string" ? ymd(value) : Number(value ?? 0));
}

/** The answer of a file to a question, by its place among the answers. */
export function answerOn(question: Question, feiten: Feiten): number {
  const yes = (holds: boolean): number => (holds ? 0 : 1);
  switch (question.kind) {
    case "known":
      return yes(feiten[question.fact] != null);
    case "choice":
      return question.answer(feiten[question.fact] ?? question.values[0] ?? "");
    case "member":
      return yes(((feiten[question.fact] ?? []) as readonly string[]).includes(question.value));
    case "same":
      return yes(feiten[question.left] === (question.right === undefined ? question.value : feiten[question.right]));
    case "count":
      // A diagram on which a file is walked holds none.
      return question.left(feiten)[0] ?? 0;
    case "order": {
      const [left, right] = [placeOf(question.left, feiten), placeOf(question.right, feiten)];
      return yes(question.strict ? left < right : left <= right);
    }
  }
}

/** What a file leaves of a diagram if its dates and compared numbers could still be any: only their order is asked. */
export function ordersLeft({ diagram, questions }: Asked, node: Node, feiten: Feiten): Node {
  const left = new Map<Node, Node>();
  const leave = (at: Node): Node => {
    if (isEnd(at)) return at;
    const before = left.get(at);
    if (before !== undefined) return before;
    const level = diagram.level(at);
    const question = questions[level] as Question;
    const found =
      question.kind === "order"
        ? diagram.node(level, [leave(diagram.way(at, 0)), leave(diagram.way(at, 1))])
        : leave(diagram.way(at, answerOn(question, feiten)));
    left.set(at, found);
    return found;
  };
  return leave(node);
}

/** Where a file ends in a diagram, with the answers that others settle filled in. */
export function endOn({ diagram, questions }: Asked, node: Node, feiten: Feiten): Node {
  let at = node;
  while (!isEnd(at)) at = diagram.way(at, answerOn(questions[diagram.level(at)] as Question, feiten));
  return at;
}
