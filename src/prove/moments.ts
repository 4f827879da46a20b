import type { Operator } from "../model/voorwaarde.js";
import type { Answers } from "./answers.js";
import { JA, NEE, type Node, ONBEKEND } from "./diagram.js";
import { constant, Path } from "./path.js";
import type { Question } from "./question.js";

/** A date as a diagram sees it: a path, a choice between dates, or the first or last of some. */
export type Moment =
  | { readonly is: "path"; readonly path: Path }
  | { readonly is: "choice"; readonly condition: Node; readonly met: Moment; readonly otherwise: Moment }
  | { readonly is: "earliest" | "latest"; readonly parts: readonly Moment[] };

/** How dates ask for what they depend on. */
export interface Asks {
  /** What an answer is where the fact on which it rests does not count. */
  counting(fact: string, node: Node): Node;
  yesOrNo(key: string, make: () => Question): Node;
}

/** Compares dates on every file at once. */
export class Moments {
  /** Dates that many others follow from are looked into once. */
  private readonly areKnown = new Map<Moment, Node>();
  private readonly compared = new Map<Moment, Map<Moment, Map<boolean, Node>>>();

  constructor(
    private readonly answers: Answers,
    private readonly asks: Asks,
  ) {}

  firstKnown(dates: readonly Moment[]): Moment {
    return dates.reduceRight((later, date) => ({
      is: "choice",
      condition: this.known(date),
      met: date,
      otherwise: later,
    }));
  }

  /** On a complete file a date is known unless it does not count. */
  known(date: Moment): Node {
    const before = this.areKnown.get(date);
    if (before !== undefined) return before;
    const found = this.knownAt(date);
    this.areKnown.set(date, found);
    return found;
  }

  private knownAt(date: Moment): Node {
    switch (date.is) {
      case "path":
        return date.path.fact === undefined ? JA : this.answers.isKnown(this.asks.counting(date.path.fact, JA));
      case "choice":
        return this.answers.certain(
          this.answers.chosen(date.condition, this.known(date.met), this.known(date.otherwise)),
        );
      default:
        return this.answers.all(date.parts.map((part) => this.known(part)));
    }
  }

  /** Whether two dates are the same day, or neither is known. */
  sameDay(one: Moment, other: Moment): Node {
    const [first, second] = [this.known(one), this.known(other)];
    const neither = this.answers.turned(this.answers.or(first, second));
    return this.answers.chosen(this.answers.and(first, second), this.compare("equal", one, other), neither);
  }

  compare(operator: Operator, left: Moment, right: Moment): Node {
    switch (operator) {
      case "lessThan":
        return this.before(left, right, true);
      case "lessThanInclusive":
        return this.before(left, right, false);
      case "greaterThan":
        return this.before(right, left, true);
      case "greaterThanInclusive":
        return this.before(right, left, false);
      case "equal":
        return this.answers.and(this.before(left, right, false), this.before(right, left, false));
      default:
        return this.answers.turned(this.answers.and(this.before(left, right, false), this.before(right, left, false)));
    }
  }

  /** Whether one date comes before another, or no later: a choice is looked into, of the first of some dates one is enough. */
  private before(left: Moment, right: Moment, strict: boolean): Node {
    const others = this.compared.get(left) ?? new Map<Moment, Map<boolean, Node>>();
    this.compared.set(left, others);
    const said = others.get(right) ?? new Map<boolean, Node>();
    others.set(right, said);
    const known = said.get(strict);
    if (known !== undefined) return known;
    const found = this.compareBefore(left, right, strict);
    said.set(strict, found);
    return found;
  }

  private compareBefore(left: Moment, right: Moment, strict: boolean): Node {
    if (left.is === "choice")
      return this.answers.chosen(
        left.condition,
        this.before(left.met, right, strict),
        this.before(left.otherwise, right, strict),
      );
    if (right.is === "choice")
      return this.answers.chosen(
        right.condition,
        this.before(left, right.met, strict),
        this.before(left, right.otherwise, strict),
      );
    if (left.is !== "path") {
      const parts = left.parts.map((part) => this.before(part, right, strict));
      return this.answers.chosen(
        this.known(left),
        left.is === "earliest" ? this.answers.any(parts) : this.answers.all(parts),
        ONBEKEND,
      );
    }
    if (right.is !== "path") {
      const parts = right.parts.map((part) => this.before(left, part, strict));
      return this.answers.chosen(
        this.known(right),
        right.is === "earliest" ? this.answers.all(parts) : this.answers.any(parts),
        ONBEKEND,
      );
    }
    return this.inOrder(left.path, right.path, strict);
  }

  private inOrder(left: Path, right: Path, strict: boolean): Node {
    const facts = [left.fact, right.fact].filter((fact) => fact !== undefined);
    const node =
      facts.length === 0 || left.key === right.key
        ? settledOrder(left, right, strict)
        : this.asked(left, right, strict);
    return facts.reduce((inner, fact) => this.asks.counting(fact, inner), node);
  }

  /** One question serves for an order and for its opposite: that one date comes before another is that the other comes no later. */
  private asked(left: Path, right: Path, strict: boolean): Node {
    if (right.key < left.key) return this.answers.turned(this.asked(right, left, !strict));
    const key = `${left.key} ${strict ? "<" : "<="} ${right.key}`;
    return this.asks.yesOrNo(key, () => ({ kind: "order", left, right, strict }));
  }
}

/** The order of two constants, or of a path and itself. */
function settledOrder(left: Path, right: Path, strict: boolean): Node {
  const holds = left.key === right.key ? !strict : strict ? left.at(0) < right.at(0) : left.at(0) <= right.at(0);
  return holds ? JA : NEE;
}

export const pathTo = (value: number): Moment => ({ is: "path", path: constant(value) });

/** A sum on a date, made once on every date that it can be. */
export function moved(from: Moment, step: (value: number) => number, label: string): Moment {
  const done = new Map<Moment, Moment>();
  const move = (date: Moment): Moment => {
    const before = done.get(date);
    if (before) return before;
    const found = moveOne(date);
    done.set(date, found);
    return found;
  };
  const moveOne = (date: Moment): Moment => {
    if (date.is === "choice") return { ...date, met: move(date.met), otherwise: move(date.otherwise) };
    if (date.is !== "path") return { ...date, parts: date.parts.map(move) };
    const { path } = date;
    if (path.fact === undefined) return pathTo(step(path.at(0)));
    return { is: "path", path: new Path(path.fact, `${label}(${path.key})`, (value) => step(path.at(value))) };
  };
  return move(from);
}
