import type { Afleiding } from "../model/afleiding.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { children, comparedFact, isBlad } from "../model/tree.js";
import type { Blad, Operator, Voorwaarde } from "../model/voorwaarde.js";

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
  /** A condition on the answer of a rule. In a final conclusion one that may not apply but is met stands in nobody's way. */
  names(said: Said<A>, leaf: Blad, inFinal: boolean): A;
  /** Whether an answer meets what it scopes: one that does not apply meets nothing. */
  meets(answer: A): A;
  conclude(said: Omit<Said<A>, "answer">, regel: Regel): A;

  isDate(fact: string): boolean;
  given(fact: string): D;
  day(iso: string): D;
  /** A sum on one date. */
  sum(afleiding: Afleiding, from: D): D;
  earliest(dates: readonly D[]): D;
  latest(dates: readonly D[]): D;
  firstKnown(dates: readonly D[]): D;
  choose(condition: A, met: D, otherwise: D): D;
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

  constructor(
    readonly regime: Regime,
    private readonly algebra: Algebra<A, D>,
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
    const { reikwijdte, toepassing, conditions, slotsom } = regel;
    const scope = reikwijdte === undefined ? this.algebra.always : this.under(reikwijdte);
    const applies = toepassing === undefined ? this.algebra.always : this.tree(toepassing);
    const own = this.tree(conditions, slotsom === true);
    return { scope, applies, own, answer: this.algebra.conclude({ scope, applies, own }, regel) };
  }

  /** Whether what a rule scopes is under a scope that is met: that rule, and the scopes above it. */
  private under(name: string): A {
    const { scope, answer } = this.said(name);
    return this.algebra.all([scope, this.algebra.meets(answer)]);
  }

  tree(node: Voorwaarde, inFinal = false): A {
    if (isBlad(node)) return this.leaf(node, inFinal);
    if ("not" in node) return this.algebra.not(this.tree(node.not, inFinal));
    const parts = children(node).map((part) => this.tree(part, inFinal));
    return "all" in node ? this.algebra.all(parts) : this.algebra.any(parts);
  }

  private leaf(leaf: Blad, inFinal: boolean): A {
    const { algebra } = this;
    if (this.regels.has(leaf.fact)) return algebra.names(this.said(leaf.fact), leaf, inFinal);
    if (!this.afleidingen.has(leaf.fact) && !algebra.isDate(leaf.fact)) return algebra.test(leaf);
    const compared = comparedFact(leaf);
    const right = compared === undefined ? algebra.day(String(leaf.value)) : this.date(compared);
    return algebra.compare(leaf.operator, this.date(leaf.fact), right);
  }

  /** A date of the file, or one that follows from others; each is read once. */
  date(id: string): D {
    const known = this.dates.get(id);
    if (known !== undefined) return known;
    const afleiding = this.afleidingen.get(id);
    const date = afleiding ? this.derived(afleiding) : this.algebra.given(id);
    this.dates.set(id, date);
    return date;
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
        // No condition may name an amount: the check of the rules sees to that.
        throw new RangeError(`${afleiding.id}: an amount is no date`);
      default:
        return algebra.sum(afleiding, this.date(afleiding.van));
    }
  }
}
