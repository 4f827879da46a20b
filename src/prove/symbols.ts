import { tests } from "../engine/judge.js";
import { type Algebra, Reading, type Said } from "../judge/reading.js";
import type { Afleiding } from "../model/afleiding.js";
import type { Feit, FeitWaarde } from "../model/feit.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { comparedFact } from "../model/tree.js";
import type { Blad, Operator } from "../model/voorwaarde.js";
import { single } from "../reckon/fast.js";
import { ymd } from "../reckon/ymd.js";
import { choiceOf, isLined } from "./choice.js";
import { type Diagram, JA, NEE, type Node, NVT, ONBEKEND, REFUSED } from "./diagram.js";
import { constant, Path } from "./path.js";
import type { Question } from "./question.js";

/** A date as a diagram sees it: a path, a choice between dates, or the first or last of some. */
export type Moment =
  | { readonly is: "path"; readonly path: Path }
  | { readonly is: "choice"; readonly condition: Node; readonly met: Moment; readonly otherwise: Moment }
  | { readonly is: "earliest" | "latest"; readonly parts: readonly Moment[] };

/** Where questions are kept: gives a question its place in the order, by what it is about. */
export interface Order {
  place(key: string, make: () => Question): number;
  question(key: string): Question | undefined;
}

const answersOf: readonly (string | undefined)[] = ["nee", undefined, "ja", "nvt"];

/** Reads a regime into a diagram: every answer becomes the node of what it depends on. */
export class Symbols implements Algebra<Node, Moment> {
  readonly always: Node = JA;
  readonly reading: Reading<Node, Moment>;
  private readonly feiten: ReadonlyMap<string, Feit>;
  private readonly and;
  private readonly or;
  private readonly turned;
  private readonly chosen;
  private readonly isKnown;
  private readonly certain;
  private readonly scoped;
  private readonly concluded;
  private readonly finalConcluded;
  private readonly part;
  private readonly refused;

  constructor(
    private readonly regime: Regime,
    private readonly diagram: Diagram,
    private readonly order: Order,
  ) {
    this.feiten = new Map(regime.feiten.map((feit) => [feit.id, feit]));
    const lift = diagram.lift.bind(diagram);
    this.and = lift("and", (a, b) => (a === NEE || b === NEE ? NEE : a === ONBEKEND || b === ONBEKEND ? ONBEKEND : JA));
    this.or = lift("or", (a, b) => (a === JA || b === JA ? JA : a === ONBEKEND || b === ONBEKEND ? ONBEKEND : NEE));
    this.turned = lift("not", (a) => (a === ONBEKEND ? ONBEKEND : a === JA ? NEE : JA));
    this.chosen = lift("choose", (condition, met, otherwise) =>
      condition === ONBEKEND ? ONBEKEND : condition === JA ? met : otherwise,
    );
    this.isKnown = lift("isKnown", (a) => (a === ONBEKEND ? NEE : JA));
    this.certain = lift("certain", (a) => (a === ONBEKEND ? NEE : a));
    this.scoped = lift("meets", (answer) => (answer === NVT ? NEE : answer));
    this.concluded = lift("conclude", (scope, applies, own) =>
      scope === NEE || applies === NEE ? NVT : applies === ONBEKEND ? ONBEKEND : own,
    );
    this.finalConcluded = lift("concludeFinal", (scope, applies, own) =>
      scope === NEE || applies === NEE ? NVT : applies === ONBEKEND || scope === ONBEKEND ? ONBEKEND : own,
    );
    this.part = lift("part", (answer, applies, own) =>
      answer === ONBEKEND && applies === ONBEKEND && own === JA ? JA : answer,
    );
    this.refused = lift("refused", (accepted, answer) => (accepted === NEE ? REFUSED : answer));
    this.reading = new Reading(regime, this);
  }

  /** What a rule contributes to the outcome: its answer, or how it stands in a list; refused where the file is. */
  shown(regel: Regel, accepted: Node): Node {
    return this.refused(accepted, regel.slotsom ? this.reading.said(regel.name).answer : this.listed(regel));
  }

  /** Whether a conclusion does not stand in the way on an accepted file to which the final conclusion applies. */
  unhindered(name: string, final: Node): Node {
    return this.diagram.lift("unhindered", (answer, whole) =>
      whole === REFUSED ? REFUSED : whole === NVT || answer === NEE || answer === ONBEKEND ? NEE : JA,
    )(this.reading.said(name).answer, final);
  }

  private listed(regel: Regel): Node {
    const { scope, applies, own } = this.reading.said(regel.name);
    const isDuty = regel.kracht === "plicht";
    return this.diagram.lift(isDuty ? "listDuty" : "list", (scope, applies, own) => {
      if (scope === NEE || applies === NEE || (own === JA && !isDuty)) return NVT;
      return scope === JA && applies === JA ? own : ONBEKEND;
    })(scope, applies, own);
  }

  /** Whether the request check accepts a file: no date outside its bounds, no value that another answer bars. */
  accepted(): Node {
    const bounds = this.regime.controles.flatMap(({ feit, nietVoor, nietNa }) => [
      this.keeps(nietVoor, feit),
      ...(nietNa === undefined ? [] : [this.keeps(feit, nietNa)]),
    ]);
    const ends = this.regime.feiten.flatMap(({ id, nietVoor }) =>
      nietVoor === undefined ? [] : [this.keepsRaw(nietVoor, id)],
    );
    const free = this.regime.feiten.flatMap((feit) => this.free(feit));
    return [...bounds, ...ends, ...free].reduce<Node>((all, one) => this.and(all, one), JA);
  }

  /** What cannot be reckoned breaks no bound. */
  private keeps(earlier: string, later: string): Node {
    const { reading } = this;
    const kept = this.compare("lessThanInclusive", reading.date(earlier), reading.date(later));
    return this.or(kept, this.turned(this.isKnown(kept)));
  }

  /** Two dates as they were given, whatever else they mean. */
  private keepsRaw(earlier: string, later: string): Node {
    const kept = this.compare("lessThanInclusive", this.given(earlier), this.given(later));
    return this.or(kept, this.turned(this.isKnown(kept)));
  }

  /** Beside one answer a fact may not have some of its values. */
  private free({ id, nietBij }: Feit): Node[] {
    if (nietBij?.eigen === undefined) return [];
    const [own, bars] = [this.is(id, nietBij.eigen), this.is(nietBij.feit, [nietBij.waarde])];
    return [this.turned(this.and(own, bars))];
  }

  all(parts: readonly Node[]): Node {
    return parts.reduce<Node>((all, part) => this.and(all, part), JA);
  }

  any(parts: readonly Node[]): Node {
    return parts.reduce<Node>((any, part) => this.or(any, part), NEE);
  }

  not(part: Node): Node {
    return this.turned(part);
  }

  meets(answer: Node): Node {
    return this.scoped(answer);
  }

  conclude({ scope, applies, own }: Omit<Said<Node>, "answer">, { slotsom }: Regel): Node {
    return (slotsom ? this.finalConcluded : this.concluded)(scope, applies, own);
  }

  names({ answer, applies, own }: Said<Node>, { operator, value }: Blad, inFinal: boolean): Node {
    const said = inFinal ? this.part(answer, applies, own) : answer;
    return this.diagram.lift(`names ${operator} ${JSON.stringify(value)}`, (end) => {
      const word = answersOf[end];
      return word === undefined ? ONBEKEND : tests[operator](word, value as FeitWaarde) ? JA : NEE;
    })(said);
  }

  /** A question with the node of each answer to it. */
  private ask(key: string, make: () => Question, nodeOf: (question: Question) => readonly Node[]): Node {
    const level = this.order.place(key, make);
    return this.diagram.node(level, nodeOf(this.order.question(key) as Question));
  }

  private yesOrNo(key: string, make: () => Question): Node {
    return this.ask(key, make, () => [JA, NEE]);
  }

  /** Which of its values a choice has, whether or not it counts. */
  private is(fact: string, values: readonly FeitWaarde[]): Node {
    return this.choice(fact, (value) => values.includes(value));
  }

  private choice(fact: string, holds: (value: FeitWaarde) => boolean): Node {
    return this.ask(
      fact,
      () => choiceOf(this.feiten.get(fact) as Feit, this.regime),
      (question) => (question.kind === "choice" ? question.values : []).map((value) => (holds(value) ? JA : NEE)),
    );
  }

  /** A fact that means something only beside another answer is unknown elsewhere. */
  private counting(fact: string, node: Node): Node {
    const { alleenBij, nietBij } = this.feiten.get(fact) as Feit;
    const beside = alleenBij ? this.chosen(this.is(alleenBij.feit, [alleenBij.waarde]), node, ONBEKEND) : node;
    const isBarred = nietBij !== undefined && nietBij.eigen === undefined;
    return isBarred ? this.chosen(this.is(nietBij.feit, [nietBij.waarde]), ONBEKEND, beside) : beside;
  }

  test(leaf: Blad): Node {
    const feit = this.feiten.get(leaf.fact) as Feit;
    const compared = comparedFact(leaf);
    const value = leaf.value as FeitWaarde;
    if (feit.type === "code") return this.counted(leaf, this.sameCode(leaf.fact, compared, String(leaf.value)));
    if (feit.type === "list") {
      const member = { kind: "member", fact: feit.id, value: String(value) } as const;
      const holds = this.yesOrNo(`${feit.id} holds ${value}`, () => member);
      return this.counting(feit.id, leaf.operator === "contains" ? holds : this.turned(holds));
    }
    if (isLined(feit, this.regime)) {
      const right = compared === undefined ? pathTo(Number(value)) : this.given(compared);
      return this.compare(leaf.operator, this.given(feit.id), right);
    }
    if (compared === undefined)
      return this.counting(
        feit.id,
        this.choice(feit.id, (v) => tests[leaf.operator](v, value)),
      );
    return this.counted(leaf, this.sameChoice(feit, compared, leaf.operator));
  }

  /** Whether two facts are the same counts only where both do. */
  private counted({ fact, operator, value }: Blad, same: Node): Node {
    const node = operator === "notEqual" ? this.turned(same) : same;
    const other = typeof value === "object" && "fact" in value ? value.fact : undefined;
    return this.counting(fact, other === undefined ? node : this.counting(other, node));
  }

  private sameCode(left: string, other: string | undefined, value: string): Node {
    const [first, second] = other !== undefined && other < left ? [other, left] : [left, other];
    const key = `${first} is ${second ?? JSON.stringify(value)}`;
    return this.yesOrNo(key, () => ({ kind: "same", left: first, right: second, value: second ? undefined : value }));
  }

  private sameChoice({ id, type, waarden = [] }: Feit, other: string, operator: Operator): Node {
    const values: readonly FeitWaarde[] = type === "boolean" ? [true, false] : waarden;
    const same = values.map((value) => this.and(this.is(id, [value]), this.is(other, [value])));
    return operator === "equal" || operator === "notEqual" ? this.any(same) : NEE;
  }

  isDate(fact: string): boolean {
    return this.feiten.get(fact)?.type === "date";
  }

  given(fact: string): Moment {
    return { is: "path", path: new Path(fact, fact, (value) => value) };
  }

  day(iso: string): Moment {
    return pathTo(ymd(iso));
  }

  sum(afleiding: Afleiding, from: Moment): Moment {
    const step = single(afleiding, this.regime);
    const { id: _, titel: __, en: ___, bron: ____, interpretatie: _____, ...meaning } = afleiding;
    return moved(from, step, JSON.stringify({ ...meaning, van: undefined }));
  }

  earliest(parts: readonly Moment[]): Moment {
    return { is: "earliest", parts };
  }

  latest(parts: readonly Moment[]): Moment {
    return { is: "latest", parts };
  }

  firstKnown(dates: readonly Moment[]): Moment {
    return dates.reduceRight((later, date) => this.choose(this.known(date), date, later));
  }

  choose(condition: Node, met: Moment, otherwise: Moment): Moment {
    return { is: "choice", condition, met, otherwise };
  }

  /** On a complete file a date is known unless it does not count. */
  private known(date: Moment): Node {
    switch (date.is) {
      case "path":
        return date.path.fact === undefined ? JA : this.isKnown(this.counting(date.path.fact, JA));
      case "choice":
        return this.certain(this.chosen(date.condition, this.known(date.met), this.known(date.otherwise)));
      default:
        return this.all(date.parts.map((part) => this.known(part)));
    }
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
        return this.and(this.before(left, right, false), this.before(right, left, false));
      default:
        return this.turned(this.and(this.before(left, right, false), this.before(right, left, false)));
    }
  }

  /** Whether one date comes before another, or no later: a choice is looked into, of the first of some dates one is enough. */
  private before(left: Moment, right: Moment, strict: boolean): Node {
    if (left.is === "choice")
      return this.chosen(
        left.condition,
        this.before(left.met, right, strict),
        this.before(left.otherwise, right, strict),
      );
    if (right.is === "choice")
      return this.chosen(
        right.condition,
        this.before(left, right.met, strict),
        this.before(left, right.otherwise, strict),
      );
    if (left.is !== "path") {
      const parts = left.parts.map((part) => this.before(part, right, strict));
      return this.chosen(this.known(left), left.is === "earliest" ? this.any(parts) : this.all(parts), ONBEKEND);
    }
    if (right.is !== "path") {
      const parts = right.parts.map((part) => this.before(left, part, strict));
      return this.chosen(this.known(right), right.is === "earliest" ? this.all(parts) : this.any(parts), ONBEKEND);
    }
    return this.inOrder(left.path, right.path, strict);
  }

  private inOrder(left: Path, right: Path, strict: boolean): Node {
    const facts = [left.fact, right.fact].filter((fact) => fact !== undefined);
    const node =
      facts.length === 0 || left.key === right.key
        ? settledOrder(left, right, strict)
        : this.asked(left, right, strict);
    return facts.reduce((inner, fact) => this.counting(fact, inner), node);
  }

  /** One question serves for an order and for its opposite: that one date comes before another is that the other comes no later. */
  private asked(left: Path, right: Path, strict: boolean): Node {
    if (right.key < left.key) return this.turned(this.asked(right, left, !strict));
    const key = `${left.key} ${strict ? "<" : "<="} ${right.key}`;
    return this.yesOrNo(key, () => ({ kind: "order", left, right, strict }));
  }
}

/** The order of two constants, or of a path and itself. */
function settledOrder(left: Path, right: Path, strict: boolean): Node {
  const holds = left.key === right.key ? !strict : strict ? left.at(0) < right.at(0) : left.at(0) <= right.at(0);
  return holds ? JA : NEE;
}

const pathTo = (value: number): Moment => ({ is: "path", path: constant(value) });

/** A sum on a date, made on every date that it can be. */
function moved(from: Moment, step: (value: number) => number, label: string): Moment {
  if (from.is === "choice")
    return { ...from, met: moved(from.met, step, label), otherwise: moved(from.otherwise, step, label) };
  if (from.is !== "path") return { ...from, parts: from.parts.map((part) => moved(part, step, label)) };
  const { path } = from;
  if (path.fact === undefined) return pathTo(step(path.at(0)));
  return { is: "path", path: new Path(path.fact, `${label}(${path.key})`, (value) => step(path.at(value))) };
}
