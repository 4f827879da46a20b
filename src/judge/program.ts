import { tests } from "../engine/judge.js";
import { single } from "../engine/program-operations.js";
import * as day from "../engine/ymd.js";
import type { Afleiding } from "../model/afleiding.js";
import type { Feit, FeitWaarde } from "../model/feit.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { comparedFact } from "../model/tree.js";
import type { Blad, Groep, Operator } from "../model/voorwaarde.js";
import { arranged } from "./arrange.js";
import { distinguished } from "./classes.js";
import { type Case, classOf, Facts, type Told, YES } from "./facts.js";
import { type Answer, always, JA, Jumps, NEE, not, ONBEKEND, type Place } from "./jumps.js";
import { type Algebra, Reading, type Said } from "./reading.js";

/** Reads a regime into jumps: how a regime of one's own is judged at speed where no code may be made at run time. */
export class Program implements Algebra<Answer, number> {
  readonly always = always;
  readonly not = not;
  readonly jumps = new Jumps();
  readonly reading: Reading<Answer, number>;
  readonly arrange: (group: Groep) => Groep;
  private readonly facts: Facts;
  private readonly feiten: ReadonlyMap<string, Feit>;
  private readonly named: ReadonlyMap<string, readonly unknown[]>;
  private readonly slots = new Map<string, number>();

  constructor(
    private readonly regime: Regime,
    settled: ReadonlySet<string> = new Set(),
  ) {
    this.feiten = new Map(regime.feiten.map((feit) => [feit.id, feit]));
    this.named = distinguished(regime);
    const told: (Told | undefined)[] = [];
    this.facts = new Facts(regime, this.jumps, told);
    this.jumps.number = (slot) => this.facts.number(slot);
    // The first slots are those of the facts.
    for (const id of this.facts.ids) {
      const feit = this.feiten.get(id) as Feit;
      const isPlain = ["boolean", "enum", "date"].includes(feit.type) && !this.isSettled(id);
      told.push(
        !isPlain || feit.type === "date" ? undefined : feit.type === "boolean" ? YES : (this.named.get(id) as string[]),
      );
      this.slotNamed(id, isPlain ? undefined : this.work(feit));
    }
    this.arrange = arranged(regime);
    this.reading = new Reading(regime, this, settled);
  }

  /** Takes the next case. */
  take(zaak: Case): void {
    this.facts.take(zaak, this.jumps.next());
  }

  all(parts: readonly Answer[]): Answer {
    return this.jumps.all(parts);
  }

  any(parts: readonly Answer[]): Answer {
    return this.jumps.any(parts);
  }

  keep(answer: Answer): Answer {
    return this.jumps.keep(answer);
  }

  meets(answer: Answer): Answer {
    return (nee, onbekend, ja) => answer(nee, onbekend, ja, nee);
  }

  conclude({ scope, applies, own }: Omit<Said<Answer>, "answer">, { slotsom }: Regel): Answer {
    if (scope === always && applies === always) return own;
    return (nee, onbekend, ja, nvt) => {
      const met = applies(nvt, onbekend, own(nee, onbekend, ja, nvt), nvt);
      return scope(nvt, slotsom ? applies(nvt, onbekend, onbekend, nvt) : met, met, nvt);
    };
  }

  names({ answer, applies, own }: Said<Answer>, { operator, value }: Blad, inFinal: boolean): Answer {
    return (nee, onbekend, ja) => {
      const [no, yes, lapsed] = ["nee", "ja", "nvt"].map((word) =>
        tests[operator](word, value as FeitWaarde) ? ja : nee,
      ) as [Place, Place, Place];
      const open =
        inFinal && applies !== always
          ? own(onbekend, onbekend, applies(onbekend, yes, onbekend, onbekend), onbekend)
          : onbekend;
      return answer(no, open, yes, lapsed);
    };
  }

  /** What stands in a slot of which there is one for each name. */
  private slotNamed(name: string, work: (() => number) | undefined): number {
    const slot = this.slots.get(name) ?? this.jumps.slot(work);
    this.slots.set(name, slot);
    return slot;
  }

  /** Whether giving another fact settles this one. */
  private isSettled(id: string): boolean {
    return this.regime.feiten.some(({ alleenBij }) => alleenBij?.feit === id);
  }

  private work(feit: Feit): () => number {
    const read = this.fact(feit);
    const told = this.named.get(feit.id) ?? [];
    return () => {
      const value = read();
      if (typeof value === "string") return classOf(value, told as string[]);
      return value === true ? 2 : value == null ? 0 : 1;
    };
  }

  /** A fact as it stands in the request. */
  private fact({ id, voorvoegsel }: Feit): () => unknown {
    const read = this.facts.reader(id);
    if (voorvoegsel) return () => day.digits(read() as string | null | undefined, voorvoegsel);
    // Giving a fact that means something only beside one answer settles that answer.
    return this.regime.feiten
      .filter((other) => other.alleenBij?.feit === id)
      .reduce((before, { id: other, alleenBij }): (() => unknown) => {
        const beside = this.facts.reader(other);
        return () => before() ?? (beside() == null ? null : alleenBij?.waarde);
      }, read);
  }

  test(leaf: Blad): Answer {
    const feit = this.feiten.get(leaf.fact) as Feit;
    const compared = comparedFact(leaf);
    if (compared !== undefined) return this.holds(leaf, this.fact(this.feiten.get(compared) as Feit));
    if (feit.type === "integer" || feit.type === "list") return this.holds(leaf, () => leaf.value);
    return this.isOneOf(feit, leaf);
  }

  /** A condition on what its facts hold, whatever that is. */
  private holds({ fact, operator }: Blad, right: () => unknown): Answer {
    const left = this.fact(this.feiten.get(fact) as Feit);
    const slot = this.jumps.slot(() => {
      const [a, b] = [left(), right()];
      return a == null || b == null ? ONBEKEND : tests[operator](a as FeitWaarde, b as FeitWaarde) ? JA : NEE;
    });
    return (...ways) => this.jumps.byValue(slot, ways);
  }

  /** A condition on a choice: a jump by which of the values it is that the regime tells apart. */
  private isOneOf(feit: Feit, { operator, value }: Blad): Answer {
    const named = this.named.get(feit.id) ?? [];
    const slot = this.slots.get(feit.id) as number;
    const met = (other: unknown): boolean => tests[operator](other as FeitWaarde, value as FeitWaarde);
    const rest = restOf(feit, named);
    return (nee, onbekend, ja) =>
      this.jumps.byValue(slot, [onbekend, met(rest) ? ja : nee, ...named.map((one) => (met(one) ? ja : nee))]);
  }

  private constant(value: number): number {
    return this.slotNamed(`=${value}`, () => value);
  }

  isDate(fact: string): boolean {
    return this.feiten.get(fact)?.type === "date";
  }

  given(fact: string): number {
    return this.slots.get(fact) as number;
  }

  day(iso: string): number {
    return this.constant(day.ymd(iso));
  }

  compare(operator: Operator, left: number, right: number): Answer {
    const [less, equal, more] = [-1, 0, 1].map((sign) => tests[operator](sign, 0)) as [boolean, boolean, boolean];
    return (nee, onbekend, ja) =>
      this.jumps.byOrder(left, right, onbekend, less ? ja : nee, equal ? ja : nee, more ? ja : nee);
  }

  sum(afleiding: Afleiding, from: number): number {
    const { jumps } = this;
    const step = single(afleiding, this.regime);
    return jumps.slot(() => step(jumps.value(from)));
  }

  earliest(dates: readonly number[]): number {
    return this.jumps.slot(() => day.earliest(...dates.map((date) => this.jumps.value(date))));
  }

  latest(dates: readonly number[]): number {
    return this.jumps.slot(() => day.latest(...dates.map((date) => this.jumps.value(date))));
  }

  firstKnown(dates: readonly number[]): number {
    const { jumps } = this;
    return dates.reduceRight((later, date) => jumps.slot(() => jumps.value(date) || jumps.value(later)));
  }

  choose(condition: Answer, met: number, otherwise: number): number {
    const { jumps } = this;
    const start = condition(NEE, ONBEKEND, JA, NEE);
    return jumps.slot(() => {
      const said = jumps.walk(start);
      return said === ONBEKEND ? 0 : jumps.value(said === JA ? met : otherwise);
    });
  }
}

/** A value that is none of those that are told apart: they all answer alike. */
const restOf = ({ type, waarden = [] }: Feit, named: readonly unknown[]): unknown =>
  type === "boolean" ? false : waarden.find((value) => !named.includes(value));
