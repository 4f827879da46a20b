import { isTime } from "../judge/meant.js";
import { type Algebra, Reading, type Said } from "../judge/reading.js";
import { tests } from "../judge/trees.js";
import type { Afleiding } from "../model/afleiding.js";
import type { Feit, FeitWaarde } from "../model/feit.js";
import { asksDay, PEILDATUM_FEIT } from "../model/peildatum.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { comparedFact } from "../model/tree.js";
import type { Blad, Operator } from "../model/voorwaarde.js";
import { single } from "../reckon/fast.js";
import { ymd } from "../reckon/ymd.js";
import { Answers } from "./answers.js";
import { choiceOf, isLined } from "./choice.js";
import { type Diagram, JA, NEE, type Node, ONBEKEND, TooLarge } from "./diagram.js";
import { factsOf, freeOf, inForce, labelOf } from "./in-force.js";
import { type Asks, type Moment, Moments, moved, pathTo } from "./moments.js";
import { Path } from "./path.js";
import { knownKey, type Question } from "./question.js";

/** Where questions are kept: gives a question its place in the order, by what it is about. */
export interface Order {
  place(key: string, make: () => Question): number;
  question(key: string): Question | undefined;
}

const answersOf: readonly (string | undefined)[] = ["nee", undefined, "ja", "nvt"];

/** Reads a regime into a diagram: every answer becomes the node of what it depends on. */
export class Symbols implements Algebra<Node, Moment>, Asks {
  readonly always: Node = JA;
  readonly reading: Reading<Node, Moment>;
  readonly answers: Answers;
  private readonly moments: Moments;
  protected readonly feiten: ReadonlyMap<string, Feit>;

  constructor(
    private readonly regime: Regime,
    private readonly diagram: Diagram,
    private readonly order: Order,
    /** The regimes that are drawn in the same diagram: what any of them tells apart is apart in all. */
    protected readonly beside: readonly Regime[] = [regime],
    /** Whether a fact can be unknown: by itself a diagram is about complete files. */
    private readonly isPartial = false,
  ) {
    this.feiten = factsOf(regime, beside);
    this.answers = new Answers(diagram);
    this.moments = new Moments(this.answers, this);
    this.reading = new Reading(regime, this);
  }

  /** What a rule contributes to the outcome: its answer, or how it stands in a list; refused where the file is. */
  shown(regel: Regel, accepted: Node): Node {
    return this.answers.refused(accepted, regel.slotsom ? this.reading.said(regel.name).answer : this.listed(regel));
  }

  /** Whether a conclusion does not stand in the way on an accepted file to which the final conclusion applies. */
  unhindered(name: string, final: Node): Node {
    return this.answers.unhindered(this.reading.said(name).answer, final);
  }

  private listed(regel: Regel): Node {
    const { scope, applies, own } = this.reading.said(regel.name);
    return (regel.kracht === "plicht" ? this.answers.listedDuty : this.answers.listed)(scope, applies, own);
  }

  /** Whether the request check accepts a file: no date outside its bounds, no value that another answer bars. */
  accepted(): Node {
    const bounds = this.regime.controles.flatMap(({ feit, nietVoor, nietNa }) => [
      this.keeps(nietVoor, feit),
      // A last day counts where the first one is known.
      ...(nietNa === undefined ? [] : [this.answers.or(this.keeps(feit, nietNa), this.not(this.isKnown(nietVoor)))]),
    ]);
    const ends = this.regime.feiten.flatMap(({ id, nietVoor }) =>
      nietVoor === undefined ? [] : [this.kept(this.given(nietVoor), this.given(id))],
    );
    const free = this.regime.feiten.flatMap((feit) => freeOf(feit, this.answers, (id, some) => this.is(id, some)));
    return this.all([
      ...bounds,
      ...ends,
      ...free,
      ...(this.beside.some(asksDay) ? [this.holdsOn(PEILDATUM_FEIT)] : []),
    ]);
  }

  /** Whether a day, by its name among the facts, is one on which the regime holds. */
  holdsOn(day: string): Node {
    return this.all(inForce(this.regime, day, this));
  }

  /** Whether a fact means nothing beside another answer. */
  private excluded({ alleenBij, nietBij }: Feit): Node {
    const elsewhere = alleenBij ? this.isOneOf(alleenBij.feit, (value) => value !== alleenBij.waarde) : NEE;
    const barred = nietBij && nietBij.eigen === undefined ? this.is(nietBij.feit, [nietBij.waarde]) : NEE;
    return this.answers.or(elsewhere, barred);
  }

  /** Whether everything is known, but for what means nothing beside another answer. */
  complete(): Node {
    const { feiten } = this.regime;
    return this.all(feiten.map((feit) => this.answers.or(this.whereKnown(feit.id, JA, NEE), this.excluded(feit))));
  }

  /** Whether nothing is known that means nothing beside another answer. */
  bonded(): Node {
    const bound = this.regime.feiten.filter(({ alleenBij, nietBij }) => alleenBij || nietBij);
    return this.all(
      bound.map((feit) => this.not(this.answers.and(this.whereKnown(feit.id, JA, NEE), this.excluded(feit)))),
    );
  }

  /** What cannot be reckoned breaks no bound. */
  private keeps(earlier: string, later: string): Node {
    return this.kept(this.reading.date(earlier), this.reading.date(later));
  }

  private kept(earlier: Moment, later: Moment): Node {
    const kept = this.compare("lessThanInclusive", earlier, later);
    return this.answers.or(kept, this.answers.turned(this.answers.isKnown(kept)));
  }

  all(parts: readonly Node[]): Node {
    return this.answers.all(parts);
  }

  any(parts: readonly Node[]): Node {
    return this.answers.any(parts);
  }

  not(part: Node): Node {
    return this.answers.turned(part);
  }

  meets(answer: Node): Node {
    return this.answers.scoped(answer);
  }

  conclude({ scope, applies, own }: Omit<Said<Node>, "answer">, { slotsom }: Regel): Node {
    return (slotsom ? this.answers.finalConcluded : this.answers.concluded)(scope, applies, own);
  }

  /** A conclusion as a part of a final one: where it may not apply but is met, it stands in nobody's way. */
  asPart({ answer, applies, own }: Pick<Said<Node>, "answer" | "applies" | "own">): Node {
    return this.answers.part(answer, applies, own);
  }

  names({ answer, applies, own }: Said<Node>, { operator, value }: Blad, inFinal: boolean): Node {
    const said = inFinal ? this.asPart({ answer, applies, own }) : answer;
    return this.diagram.lift(`names ${operator} ${JSON.stringify(value)}`, (end) => {
      const word = answersOf[end];
      return word === undefined ? ONBEKEND : tests[operator](word, value as FeitWaarde) ? JA : NEE;
    })(said);
  }

  /** A question with the node of each answer to it. */
  protected ask(key: string, make: () => Question, nodeOf: (question: Question) => readonly Node[]): Node {
    const level = this.order.place(key, make);
    return this.diagram.node(level, nodeOf(this.order.question(key) as Question));
  }

  yesOrNo(key: string, make: () => Question): Node {
    return this.ask(key, make, () => [JA, NEE]);
  }

  private is(fact: string, values: readonly FeitWaarde[]): Node {
    return this.isOneOf(fact, (value) => values.includes(value));
  }

  /** Whether a choice has such a value, whether or not it counts; not when it is unknown. */
  private isOneOf(fact: string, holds: (value: FeitWaarde) => boolean): Node {
    return this.whereKnown(fact, this.choice(fact, holds), NEE, (value) => (holds(value) ? JA : NEE));
  }

  /**
   * What is read of a fact that may be unknown. One not given may be settled by another, at a value that `at` reads.
   */
  private whereKnown(fact: string, node: Node, otherwise: Node, at: (value: FeitWaarde) => Node = () => node): Node {
    if (!this.isPartial || fact === PEILDATUM_FEIT) return node;
    const unless = (settling: Node, { id, alleenBij }: Feit): Node =>
      alleenBij?.feit === fact ? this.answers.chosen(this.isGiven(id), at(alleenBij.waarde), settling) : settling;
    return this.answers.chosen(this.isGiven(fact), node, this.regime.feiten.reduceRight(unless, otherwise));
  }

  readonly isGiven = (fact: string): Node => this.yesOrNo(knownKey(fact), () => ({ kind: "known", fact }));

  private choice(fact: string, holds: (value: FeitWaarde) => boolean): Node {
    return this.ask(
      fact,
      () => choiceOf(this.feiten.get(fact) as Feit, ...this.beside),
      (question) => (question.kind === "choice" ? question.values : []).map((value) => (holds(value) ? JA : NEE)),
    );
  }

  /** What means something only beside another answer is unknown elsewhere. */
  counting(fact: string, node: Node, at?: (value: FeitWaarde) => Node): Node {
    const { alleenBij, nietBij } = this.feiten.get(fact) as Feit;
    const known = this.whereKnown(fact, node, ONBEKEND, at);
    const own = alleenBij && this.is(alleenBij.feit, [alleenBij.waarde]);
    const beside = own === undefined ? known : this.answers.chosen(own, known, ONBEKEND);
    const isBarred = nietBij !== undefined && nietBij.eigen === undefined;
    return isBarred ? this.answers.chosen(this.is(nietBij.feit, [nietBij.waarde]), ONBEKEND, beside) : beside;
  }

  test(leaf: Blad): Node {
    const feit = this.feiten.get(leaf.fact) as Feit;
    const compared = comparedFact(leaf);
    const value = leaf.value as FeitWaarde;
    if (feit.type === "code") return this.bothCount(leaf, this.sameCode(leaf.fact, compared, String(leaf.value)));
    if (feit.type === "list") {
      const [fact, held] = [feit.id, String(value)];
      const holds = this.yesOrNo(`${fact} holds ${held}`, () => ({ kind: "member", fact, value: held }));
      return this.counting(feit.id, leaf.operator === "contains" ? holds : this.answers.turned(holds));
    }
    if (isLined(feit, ...this.beside)) {
      const right = compared === undefined ? pathTo(Number(value)) : this.given(compared);
      return this.compare(leaf.operator, this.given(feit.id), right);
    }
    if (compared === undefined) {
      const holds = (v: FeitWaarde): boolean => tests[leaf.operator](v, value);
      return this.counting(feit.id, this.choice(feit.id, holds), (v) => (holds(v) ? JA : NEE));
    }
    return this.bothCount(leaf, this.sameChoice(feit, compared, leaf.operator));
  }

  /** A diagram that has to say what goes together holds no number that is counted: see `counting-symbols`. */
  counted(_: Blad): Node {
    throw new TooLarge();
  }

  /** Whether two facts are the same counts only where both do. */
  private bothCount(leaf: Blad, same: Node): Node {
    const node = leaf.operator === "notEqual" ? this.answers.turned(same) : same;
    const other = comparedFact(leaf);
    return this.counting(leaf.fact, other === undefined ? node : this.counting(other, node));
  }

  private sameCode(left: string, other: string | undefined, value: string): Node {
    const [first, second] = other !== undefined && other < left ? [other, left] : [left, other];
    const key = `${first} is ${second ?? JSON.stringify(value)}`;
    return this.yesOrNo(key, () => ({ kind: "same", left: first, right: second, value: second ? undefined : value }));
  }

  private sameChoice({ id, type, waarden = [] }: Feit, other: string, operator: Operator): Node {
    const values: readonly FeitWaarde[] = type === "boolean" ? [true, false] : waarden;
    const same = values.map((value) => this.answers.and(this.is(id, [value]), this.is(other, [value])));
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
    return moved(from, single(afleiding, this.regime), labelOf(afleiding, this.regime, this.beside));
  }

  earliest(parts: readonly Moment[]): Moment {
    return { is: "earliest", parts };
  }

  latest(parts: readonly Moment[]): Moment {
    return { is: "latest", parts };
  }

  firstKnown(dates: readonly Moment[]): Moment {
    return this.moments.firstKnown(dates);
  }

  choose(condition: Node, met: Moment, otherwise: Moment): Moment {
    return { is: "choice", condition, met, otherwise };
  }

  /** Whether two dates are the same day, or neither is known. */
  sameDay(one: Moment, other: Moment): Node {
    return this.moments.sameDay(one, other);
  }

  /** Whether a fact or a derived date is known, and counts. */
  isKnown(id: string): Node {
    const feit = this.feiten.get(id);
    const time = this.regime.afleidingen.filter(isTime).find((one) => one.id === id);
    if (time) return this.answers.and(this.isKnown(time.van), this.isKnown(time.tot));
    return feit && feit.type !== "date"
      ? this.answers.isKnown(this.counting(id, JA))
      : this.moments.known(this.reading.date(id));
  }

  compare(operator: Operator, left: Moment, right: Moment): Node {
    return this.moments.compare(operator, left, right);
  }
}
