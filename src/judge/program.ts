import type { Afleiding } from "../model/afleiding.js";
import type { FeitWaarde, Periode } from "../model/feit.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { comparedFact } from "../model/tree.js";
import type { Blad, Groep, Operator } from "../model/voorwaarde.js";
import { compareRanges, exactly, type Range } from "../reckon/counting.js";
import { onEveryDay } from "../reckon/every-day.js";
import { single } from "../reckon/fast.js";
import { countOf } from "../reckon/operations.js";
import * as day from "../reckon/ymd.js";
import { arranged } from "./arrange.js";
import type { Case, Facts } from "./facts.js";
import { Given } from "./given.js";
import { type Answer, always, JA, Jumps, NEE, not, ONBEKEND, type Place } from "./jumps.js";
import { type Algebra, Reading, type Said } from "./reading.js";
import { lacksDay } from "./references.js";
import { tests } from "./trees.js";

/** Of a fact with more values that matter than this no condition has a way for each: so many conditions have as many ways each. */
const MOST_WAYS = 64;

/** Reads a regime into jumps: how a regime of one's own is judged at speed where no code may be made at run time. */
export class Program implements Algebra<Answer, number> {
  readonly always = always;
  readonly not = not;
  readonly jumps: Jumps;
  readonly reading: Reading<Answer, number>;
  readonly arrange: (group: Groep) => Groep;
  private readonly about: Given;
  private readonly constants = new Map<string, number>();
  /** The names that rest on a date which may lack its day, and the slots of those that are dates. */
  private readonly rests: ReadonlySet<string>;
  private readonly resting = new Set<number>();
  /** The conditions on them: where the way to each begins. */
  private readonly leaves: Place[] = [];
  /** When this slot is filled, what they say on every day is known. */
  private readonly everyDaySlot: number;
  private everyDay: readonly number[] | undefined;

  constructor(
    private readonly regime: Regime,
    private readonly facts: Facts,
    settled: ReadonlySet<string> = new Set(),
  ) {
    const about = new Given(regime, facts);
    this.about = about;
    this.jumps = new Jumps(
      facts,
      facts.ids.map((id) => about.sort(id)),
    );
    // The first slots are those of the facts.
    for (const id of facts.ids) this.jumps.slot(about.number(id));
    const lacks = lacksDay(regime);
    this.rests = lacks?.rests ?? new Set();
    const date = this.slotOf(lacks?.id ?? "");
    this.everyDaySlot = this.jumps.slot(() => {
      this.sayOnEveryDay(date);
      return ONBEKEND;
    });
    this.arrange = arranged(regime);
    this.reading = new Reading(regime, this, settled);
  }

  /** Takes the next case. */
  take(zaak: Case): void {
    this.facts.take(zaak);
    this.jumps.next();
  }

  /** What the conditions on dates say on every day that a date without its day can be; nothing where it is whole or not given. */
  private onEveryDay(): readonly number[] | undefined {
    this.jumps.value(this.everyDaySlot);
    return this.everyDay;
  }

  private sayOnEveryDay(date: number): void {
    const { facts, jumps, leaves } = this;
    const onDay = (day: number): number[] => {
      jumps.next();
      jumps.set(date, day);
      jumps.set(this.everyDaySlot, ONBEKEND);
      return leaves.map((leaf) => jumps.walk(leaf));
    };
    this.everyDay = undefined;
    // Another date may be the unknown one.
    if (jumps.value(date) !== 0) return;
    const given = facts.value(date) as string | null | undefined;
    if (given != null) this.everyDay = jumps.aside(() => onEveryDay(given, onDay, this));
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

  test(leaf: Blad): Answer {
    const { type } = this.about.feit(leaf.fact);
    const compared = comparedFact(leaf);
    if (compared !== undefined) return this.holds(leaf, this.about.reader(compared));
    const isNumbered = type !== "integer" && type !== "list" && this.about.values(leaf.fact).length <= MOST_WAYS;
    return isNumbered ? this.isOneOf(leaf) : this.holds(leaf, () => leaf.value);
  }

  /** A condition on what its facts hold, whatever that is. */
  private holds({ fact, operator }: Blad, right: () => unknown): Answer {
    const left = this.about.reader(fact);
    const slot = this.jumps.slot(() => {
      const [a, b] = [left(), right()];
      return a == null || b == null ? ONBEKEND : tests[operator](a as FeitWaarde, b as FeitWaarde) ? JA : NEE;
    });
    return (...ways) => this.jumps.byValue(slot, ways);
  }

  /** A condition on a choice: a jump by which of the values it is that the regime tells apart. */
  private isOneOf({ fact, operator, value }: Blad): Answer {
    const { type, waarden = [] } = this.about.feit(fact);
    const told: readonly FeitWaarde[] = type === "boolean" ? [true] : this.about.values(fact);
    const met = (one: FeitWaarde): boolean => tests[operator](one, value as FeitWaarde);
    // Of a code every other value is one that no condition names.
    const rest = met(type === "boolean" ? false : (waarden.find((one) => !told.includes(one)) ?? ""));
    const slot = this.slotOf(fact);
    return (nee, onbekend, ja) =>
      this.jumps.byValue(slot, [onbekend, rest ? ja : nee, ...told.map((one) => (met(one) ? ja : nee))]);
  }

  private slotOf(fact: string): number {
    return this.facts.ids.indexOf(fact);
  }

  isDate(fact: string): boolean {
    return this.slotOf(fact) >= 0 && this.about.feit(fact).type === "date";
  }

  given(fact: string): number {
    return this.keepDate(this.slotOf(fact), { id: fact });
  }

  keepDate(date: number, { id }: { readonly id: string }): number {
    if (this.rests.has(id)) this.resting.add(date);
    return date;
  }

  day(iso: string): number {
    const slot = this.constants.get(iso) ?? this.jumps.slot(() => day.ymd(iso));
    this.constants.set(iso, slot);
    return slot;
  }

  compare(operator: Operator, left: number, right: number): Answer {
    const [less, equal, more] = [-1, 0, 1].map((sign) => tests[operator](sign, 0)) as [boolean, boolean, boolean];
    const leaf: Answer = (nee, onbekend, ja) =>
      this.jumps.byOrder(left, right, onbekend, less ? ja : nee, equal ? ja : nee, more ? ja : nee);
    return this.onEach(leaf, [left, right]);
  }

  /** A condition on some dates: as long as it is open, what it says on every day that a date without its day can be. */
  private onEach(leaf: Answer, dates: readonly number[]): Answer {
    if (!dates.some((date) => this.resting.has(date))) return leaf;
    const place = this.leaves.push(leaf(NEE, ONBEKEND, JA, NEE)) - 1;
    const onEach = this.jumps.slot(() => this.onEveryDay()?.[place] ?? ONBEKEND);
    return (nee, onbekend, ja, nvt) => leaf(nee, this.jumps.byValue(onEach, [nee, onbekend, ja]), ja, nvt);
  }

  counted(leaf: Blad, dateOf: (id: string) => number): Answer {
    const compared = comparedFact(leaf);
    const left = this.count(leaf.fact, dateOf);
    const right = compared === undefined ? undefined : this.count(compared, dateOf);
    const slot = this.jumps.slot(() => {
      const [a, b] = [left.range(), right ? right.range() : exactly(Number(leaf.value))];
      const said = a && b && compareRanges(leaf.operator, a, b);
      return said === undefined ? ONBEKEND : said ? JA : NEE;
    });
    return this.onEach((...ways) => this.jumps.byValue(slot, ways), [...left.dates, ...(right?.dates ?? [])]);
  }

  /** Between which two a number lies, and the dates from which it is counted. */
  private count(
    id: string,
    dateOf: (id: string) => number,
  ): { readonly dates: readonly number[]; range(): Range | undefined } {
    const afleiding = this.regime.afleidingen.find((a) => a.id === id);
    const count = afleiding && countOf(afleiding);
    if (!count) {
      const read = this.about.reader(id);
      return {
        dates: [],
        range: () => {
          const value = read();
          return value == null ? undefined : exactly(Number(value));
        },
      };
    }
    const lists = new Map(count.lists.map((list) => [list, this.about.reader(list)]));
    const [from, upTo] = count.between.map(dateOf) as [number, number];
    return {
      dates: [from, upTo],
      range: () =>
        count.onGiven({
          periods: (list) => (lists.get(list)?.() as readonly Periode[] | null | undefined) ?? null,
          from: this.jumps.value(from),
          upTo: this.jumps.value(upTo),
        }),
    };
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
    return dates.reduceRight((later, date) => {
      const rests = this.resting.has(date);
      // One that is some day in a month or a year is no reason to take the next.
      return jumps.slot(() => jumps.value(date) || (rests && this.onEveryDay() ? 0 : jumps.value(later)));
    });
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
