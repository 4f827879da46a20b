import { type Algebra, Reading, type Said } from "../../judge/reading.js";
import type { Afleiding } from "../../model/afleiding.js";
import type { Feit } from "../../model/feit.js";
import { isPeildatum } from "../../model/peildatum.js";
import type { Regel } from "../../model/regel.js";
import type { Regime } from "../../model/regime.js";
import { comparedFact } from "../../model/tree.js";
import type { Blad, Operator } from "../../model/voorwaarde.js";
import { formulaOf } from "../../reckon/formulas.js";
import type { Language, Sign, Value } from "./language.js";
import type { Names } from "./names.js";

/** What is written down under a name. */
export interface Definition<E> {
  readonly name: string;
  /** What it is: a fact as it stands beside the others, a derived date, the conditions or the application of a rule, its conclusion. */
  readonly kind: "feit" | "datum" | Part | "conclusie";
  readonly of: Feit | Afleiding | Regel;
  readonly text: E;
}

/** A conclusion that is not known yet is that in words: as `null` an equality would take it for no. */
const OPEN = "onbekend";

const OWN = "voorwaarden";
const APPLIES = "toepassing";
type Part = typeof OWN | typeof APPLIES;

const signs: Readonly<Partial<Record<Operator, Sign>>> = {
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
};

/**
 * Reads a regime in the words of a language of rules. A condition is true, false or unknown (`null`), a date is a date or unknown, and
 * a conclusion is one of the words `ja`, `nee`, `onbekend` and `nvt`.
 */
export class Writer<E> implements Algebra<E, E> {
  readonly always: E;
  readonly reading: Reading<E, E>;
  /** What was written down, each after what it names. */
  readonly definitions: Definition<E>[] = [];
  /** The facts that are read, by the name of their variable. */
  readonly inputs = new Map<string, Feit>();
  /** The derived dates that take a calendar. */
  readonly unsaid = new Set<string>();
  /** The derived numbers that are counted in lists of stretches. */
  readonly uncounted = new Set<string>();
  /** The texts that conditions name, each with a fact that can have it. */
  readonly words = new Map<string, string>();
  private readonly feiten: ReadonlyMap<string, Feit>;
  private readonly settled = new Map<string, E>();

  constructor(
    regime: Regime,
    private readonly language: Language<E>,
    private readonly variables: Names,
  ) {
    this.feiten = new Map(regime.feiten.map((feit) => [feit.id, feit]));
    this.always = language.value(true);
    this.reading = new Reading(regime, this);
    for (const { name } of regime.regels) this.reading.said(name);
  }

  /** Writes something down, once, and gives its name. */
  private define(id: string, kind: Definition<E>["kind"], of: Definition<E>["of"], text: E): E {
    const name = this.variables.of(id);
    this.definitions.push({ name, kind, of, text });
    return this.language.variable(name);
  }

  all(parts: readonly E[]): E {
    const own = parts.filter((part) => part !== this.always);
    return own.length > 1 ? this.language.all(own) : (own[0] ?? this.always);
  }

  any(parts: readonly E[]): E {
    if (parts.length === 0) return this.language.value(false);
    return parts.length > 1 ? this.language.any(parts) : (parts[0] as E);
  }

  not(part: E): E {
    return this.language.not(part);
  }

  private isUnknown(value: E): E {
    return this.language.equals(value, this.language.value(null));
  }

  /** An answer on values, that is unknown as long as one of them is. */
  private onKnown(values: readonly E[], answer: E): E {
    const open = this.any(values.map((value) => this.isUnknown(value)));
    return this.language.first([[open, this.language.value(null)]], answer);
  }

  private isTrue(condition: E): E {
    return this.language.equals(condition, this.language.value(true));
  }

  private isFalse(condition: E): E {
    return this.language.equals(condition, this.language.value(false));
  }

  test(leaf: Blad): E {
    const { language } = this;
    const left = this.fact(leaf.fact);
    const compared = comparedFact(leaf);
    if (compared !== undefined) return this.compare(leaf.operator, left, this.fact(compared));
    const values = [leaf.value].flat() as readonly Value[];
    for (const value of values) if (typeof value === "string") this.words.set(value, leaf.fact);
    const [value = null] = values;
    switch (leaf.operator) {
      case "in":
        return this.onKnown([left], language.isIn(left, values));
      case "notIn":
        return this.onKnown([left], language.not(language.isIn(left, values)));
      case "contains":
        return this.onKnown([left], language.has(left, value));
      case "doesNotContain":
        return this.onKnown([left], language.not(language.has(left, value)));
      default:
        if (typeof value !== "boolean") return this.compare(leaf.operator, left, language.value(value));
        return value === (leaf.operator === "equal") ? left : language.not(left);
    }
  }

  compare(operator: Operator, left: E, right: E): E {
    const { language } = this;
    const sign = signs[operator];
    if (sign) return language.compare(sign, left, right);
    const same = language.equals(left, right);
    const variables = [left, right].filter((side) => language.namesIn(side).length > 0);
    return this.onKnown(variables, operator === "equal" ? same : language.not(same));
  }

  counted({ fact }: Blad): E {
    this.uncounted.add(fact);
    return this.language.value(null);
  }

  names({ answer, applies }: Said<E>, { fact, operator, value }: Blad, inFinal: boolean): E {
    const isMet = operator === "equal" || operator === "in";
    const words = [value].flat() as readonly Value[];
    if (!inFinal || applies === this.always) return this.says(answer, words, isMet);
    // What is met but may not apply stands in nobody's way: it is met, or it does not apply.
    const { language } = this;
    const isMetIfAny = language.all([this.isTrue(this.part(fact, OWN)), this.isUnknown(this.part(fact, APPLIES))]);
    const ifOpen = [[isMetIfAny, language.value(words.includes("ja") === isMet)]] as const;
    return this.says(answer, words, isMet, language.first(ifOpen, language.value(null)));
  }

  meets(answer: E): E {
    return this.says(answer, ["ja"], true);
  }

  /** Whether a conclusion is one of some words. */
  private says(answer: E, words: readonly Value[], isMet: boolean, ifOpen = this.language.value(null)): E {
    const { language } = this;
    const [only = null] = words;
    const hit = words.length === 1 ? language.equals(answer, language.value(only)) : language.isIn(answer, words);
    const isOpen = language.equals(answer, language.value(OPEN));
    return language.first([[isOpen, ifOpen]], isMet ? hit : language.not(hit));
  }

  /** What stands apart of a rule: a conclusion asks twice of its tree, whether it is met and whether it is not. */
  private part(rule: string, kind: Part): E {
    return this.language.variable(this.variables.of(`${rule}_${kind}`));
  }

  conclude({ scope, applies, own }: Omit<Said<E>, "answer">, regel: Regel): E {
    const { language } = this;
    const { name, slotsom } = regel;
    this.define(`${name}_${OWN}`, OWN, regel, own);
    if (applies !== this.always) this.define(`${name}_${APPLIES}`, APPLIES, regel, applies);
    const scopes = scope === this.always ? [] : [scope];
    const applications = applies === this.always ? [] : [this.part(name, APPLIES)];
    const lapses = [...scopes, ...applications].map((gate) => this.isFalse(gate));
    const waits = (slotsom ? [...scopes, ...applications] : applications).map((gate) => this.isUnknown(gate));
    const met = this.part(name, OWN);
    const cases: (readonly [E, E])[] = [
      [this.isTrue(met), language.value("ja")],
      [this.isFalse(met), language.value("nee")],
    ];
    if (waits.length > 0) cases.unshift([this.any(waits), language.value(OPEN)]);
    if (lapses.length > 0) cases.unshift([this.any(lapses), language.value("nvt")]);
    return this.define(name, "conclusie", regel, language.first(cases, language.value(OPEN)));
  }

  isDate(fact: string): boolean {
    return this.feiten.get(fact)?.type === "date";
  }

  given(fact: string): E {
    return this.input(this.feiten.get(fact) as Feit);
  }

  private input(feit: Feit): E {
    if (isPeildatum(feit) && this.language.today) return this.language.today();
    const name = this.variables.of(feit.id);
    this.inputs.set(name, feit);
    return this.language.variable(name);
  }

  /** A fact as it is given, or as it follows from another one: giving what means something only beside one answer settles that. */
  private fact(id: string): E {
    const known = this.settled.get(id);
    if (known !== undefined) return known;
    const feit = this.feiten.get(id) as Feit;
    const own = this.input(feit);
    const { language } = this;
    const settling = [...this.feiten.values()].filter(({ alleenBij }) => alleenBij?.feit === id);
    const is = (value: E): E => language.not(this.isUnknown(value));
    const cases = settling.map((other) => {
      const answer = other.alleenBij?.waarde ?? null;
      return [is(this.input(other)), language.value(answer)] as const;
    });
    const found =
      cases.length === 0
        ? own
        : this.define(
            `${id}_staatVast`,
            "feit",
            feit,
            language.first([[is(own), own], ...cases], language.value(null)),
          );
    this.settled.set(id, found);
    return found;
  }

  day(iso: string): E {
    return this.language.day(iso);
  }

  sum(afleiding: Afleiding, from: E): E {
    const sum = formulaOf(afleiding, from, this.language);
    if (sum !== undefined) return this.language.onKnown(from, sum);
    this.unsaid.add(afleiding.id);
    return this.language.value(null);
  }

  earliest(dates: readonly E[]): E {
    return this.extreme(dates, "<=");
  }

  latest(dates: readonly E[]): E {
    return this.extreme(dates, ">=");
  }

  /** The date that goes before all others, or after: none does as long as one of them is unknown. */
  private extreme(dates: readonly E[], sign: Sign): E {
    const { language } = this;
    const [only] = dates;
    if (only !== undefined && dates.length === 1) return only;
    const cases = dates.map((date) => {
      const others = dates.filter((other) => other !== date);
      return [this.isTrue(this.all(others.map((other) => language.compare(sign, date, other)))), date] as const;
    });
    return language.first(cases, language.value(null));
  }

  firstKnown(dates: readonly E[]): E {
    const { language } = this;
    const cases = dates.map((date) => [language.not(this.isUnknown(date)), date] as const);
    return language.first(cases, language.value(null));
  }

  choose(condition: E, met: E, otherwise: E): E {
    const { language } = this;
    return language.first(
      [
        [this.isTrue(condition), met],
        [this.isFalse(condition), otherwise],
      ],
      language.value(null),
    );
  }

  keepDate(date: E, afleiding: Afleiding): E {
    return this.define(afleiding.id, "datum", afleiding, date);
  }
}
