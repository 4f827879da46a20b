import type { Afleiding } from "../model/afleiding.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { children, comparedFact, isBlad } from "../model/tree.js";
import type { Blad, Groep, Operator, Voorwaarde } from "../model/voorwaarde.js";
import { isCount } from "../reckon/operations.js";
import { onAmount } from "./amounts.js";
import { onLists, turnIn } from "./meant.js";

/** What a rule says: its answer, its own conditions, whether it applies, and whether everything that scopes it is met. */
export interface Said<A> {
  readonly answer: A;
  readonly own: A;
  readonly applies: A;
  readonly scope: A;
}

/** What the words of a regime are to whoever reads it: `A` stands for an answer and `D` for a date. */
export interface Algebra<A, D> {
  /** What is met on every file. */
  readonly always: A;
  all(parts: readonly A[]): A;
  any(parts: readonly A[]): A;
  not(part: A): A;
  /** A condition on a fact that is no date. */
  test(leaf: Blad): A;
  compare(operator: Operator, left: D, right: D): A;
  /** A condition on a number that is counted; `dateOf` reads a date by its name, for who counts. */
  counted(leaf: Blad, dateOf: (id: string) => D): A;
  /** A condition on the answer of a rule. In a final conclusion one that may not apply but is met stands in nobody's way. */
  names(said: Said<A>, leaf: Blad, inFinal: boolean): A;
  /** Whether an answer meets what it scopes: one that does not apply meets nothing. */
  meets(answer: A): A;
  conclude(said: Omit<Said<A>, "answer">, regel: Regel): A;
  /** A condition that means the same, in a form and an order that suit the reader, for whom that matters. */
  arrange?(group: Groep): Groep;
  /** What is named in more places than one, for who would else work it out in each. */
  keep?(answer: A): A;

  isDate(fact: string): boolean;
  given(fact: string): D;
  day(iso: string): D;
  /** A sum on one date. */
  sum(afleiding: Afleiding, from: D): D;
  earliest(dates: readonly D[]): D;
  latest(dates: readonly D[]): D;
  firstKnown(dates: readonly D[]): D;
  choose(condition: A, met: D, otherwise: D): D;
  /** A derived date that others name. */
  keepDate?(date: D, afleiding: Afleiding): D;
}

/** How a rule stands in a list of the outcome: with an answer, or not (`nvt`); open as long as that is not known. */
export const standsByItself = ({ slotsom, kracht }: Regel): boolean =>
  slotsom === true || !["reikwijdte", "dwingend", "vaststelling"].includes(kracht ?? "");

/**
 * What a regime says, written once: which conditions a rule has, when it applies, what its scope is, what a final conclusion
 * makes of its parts, and from what a date follows. Whoever reads supplies what each of those words means to it.
 */
export class Reading<A, D> {
  private readonly regels: ReadonlyMap<string, Regel>;
  private readonly afleidingen: ReadonlyMap<string, Afleiding>;
  private readonly conclusions = new Map<string, Said<A>>();
  private readonly dates = new Map<string, D>();

  /** `settled` are scopes of which is known, wherever something under them is read, that they are not `nee`. */
  constructor(
    readonly regime: Regime,
    private readonly algebra: Algebra<A, D>,
    private readonly settled: ReadonlySet<string> = new Set(),
  ) {
    this.regels = new Map(regime.regels.map((regel) => [regel.name, regel]));
    this.afleidingen = new Map(regime.afleidingen.map((afleiding) => [afleiding.id, afleiding]));
  }

  /** What a rule says; each is read once. */
  said(name: string): Said<A> {
    const known = this.conclusions.get(name);
    if (known) return known;
    const said = this.rule(this.regels.get(name) as Regel);
    this.conclusions.set(name, said);
    return said;
  }

  private rule(regel: Regel): Said<A> {
    const { toepassing, conditions, slotsom } = regel;
    const scope = this.scopeOf(regel);
    const applies = toepassing === undefined ? this.algebra.always : this.kept(this.tree(toepassing));
    const own = this.kept(this.tree(conditions, slotsom === true));
    return { scope, applies, own, answer: this.kept(this.algebra.conclude({ scope, applies, own }, regel)) };
  }

  private kept(answer: A): A {
    return this.algebra.keep?.(answer) ?? answer;
  }

  private scopeOf({ reikwijdte, slotsom }: Regel): A {
    // Whether a scope that is not `nee` is open makes a difference to a final conclusion alone.
    const isMet = reikwijdte === undefined || (this.settled.has(reikwijdte) && !slotsom);
    return isMet ? this.algebra.always : this.under(reikwijdte);
  }

  /** Whether what a rule scopes is under a scope that is met: that rule, and the scopes above it. */
  under(name: string, settled = this.settled): A {
    const { answer } = this.said(name);
    const { reikwijdte } = this.regels.get(name) as Regel;
    const met = settled.has(name) ? answer : this.algebra.meets(answer);
    return reikwijdte === undefined ? met : this.algebra.all([met, this.under(reikwijdte, settled)]);
  }

  tree(node: Voorwaarde, inFinal = false): A {
    const { algebra } = this;
    if (isBlad(node)) return this.leaf(node, inFinal);
    const group = algebra.arrange?.(node) ?? node;
    const parts = children(group).map((part) => this.tree(part, inFinal));
    if ("not" in group) return algebra.not(parts[0] as A);
    return "all" in group ? algebra.all(parts) : algebra.any(parts);
  }

  private leaf(leaf: Blad, inFinal: boolean): A {
    const { algebra } = this;
    if (this.regels.has(leaf.fact)) return algebra.names(this.said(leaf.fact), leaf, inFinal);
    const afleiding = this.afleidingen.get(leaf.fact);
    if (!afleiding && !algebra.isDate(leaf.fact))
      return onLists(leaf, this.regime.feiten, algebra) ?? algebra.test(leaf);
    const amount = onAmount(leaf, this.afleidingen, algebra, (source) => this.leaf(source, inFinal));
    if (amount !== undefined) return amount;
    const turn = turnIn(leaf, afleiding);
    if (turn) return algebra.compare(turn.operator, this.date(turn.fact), this.madeUp(turn.other));
    const compared = comparedFact(leaf);
    if (this.isCount(leaf.fact)) return algebra.counted(leaf, (id) => this.date(id));
    const right = compared === undefined ? algebra.day(String(leaf.value)) : this.date(compared);
    return algebra.compare(leaf.operator, this.date(leaf.fact), right);
  }

  private isCount(id: string): boolean {
    const afleiding = this.afleidingen.get(id);
    return afleiding !== undefined && isCount(afleiding);
  }

  /** A date of the file, or one that follows from others; each is read once. */
  date(id: string): D {
    return this.known(id, this.afleidingen.get(id));
  }

  /** A date that the rules do not derive by name: one that a comparison of times comes down to. */
  madeUp(afleiding: Afleiding): D {
    return this.known(afleiding.id, afleiding);
  }

  private known(id: string, afleiding: Afleiding | undefined): D {
    const known = this.dates.get(id);
    if (known !== undefined) return known;
    const date = afleiding ? this.keptDate(afleiding) : this.algebra.given(id);
    this.dates.set(id, date);
    return date;
  }

  private keptDate(afleiding: Afleiding): D {
    const date = this.derived(afleiding);
    return this.algebra.keepDate?.(date, afleiding) ?? date;
  }

  private derived(afleiding: Afleiding): D {
    const { algebra } = this;
    switch (afleiding.operatie) {
      case "vroegste":
        return algebra.earliest(afleiding.van.map((id) => this.date(id)));
      case "laatste":
        return algebra.latest(afleiding.van.map((id) => this.date(id)));
      case "eerstBekende":
        return algebra.firstKnown(afleiding.van.map((id) => this.date(id)));
      case "indien":
        return algebra.choose(this.tree(afleiding.voorwaarde), this.date(afleiding.dan), this.date(afleiding.anders));
      case "tabel":
        return afleiding.rijen.reduceRight((others, { bij, waarde }) => {
          const here: Blad = { name: bij, fact: afleiding.naar, operator: "equal", value: bij };
          return algebra.choose(algebra.test(here), algebra.day(String(waarde)), others);
        }, this.date(afleiding.anders));
      case "gedeeldDoor":
      case "kleinste":
      case "aantalDagen":
      case "aantalPerioden":
      case "tijdTussen":
        // No condition may name an amount: the check of the rules sees to that.
        throw new RangeError(`${afleiding.id}: an amount is no date`);
      default:
        return algebra.sum(afleiding, this.date(afleiding.van));
    }
  }
}
