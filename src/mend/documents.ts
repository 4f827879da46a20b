import { treesOf } from "../judge/references.js";
import type { Feit, Feiten, FeitHerstel, FeitWaarde } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { leavesIn } from "../model/tree.js";
import { choiceOf, isLined } from "../prove/choice.js";

/** More numbers than this are not offered one by one. */
const MOST_NUMBERS = 200;

/** A document that can be made anew, known by the fact at which it is told. */
export interface Stuk {
  readonly head: string;
  readonly herstel: Extract<FeitHerstel, { wie: unknown }>;
  /** The fact that dates it, when it has a date. */
  readonly datum: string | undefined;
}

/** A fact that somebody can lawfully change, and the document by which. */
export interface Changeable {
  readonly feit: Feit;
  readonly herstel: FeitHerstel;
  readonly stuk: Stuk;
}

/** Whether two values are the same, lists included. */
export const same = (a: FeitWaarde | null | undefined, b: FeitWaarde | null | undefined): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const leadOf = (feit: Feit): string | undefined =>
  feit.herstel === undefined ? undefined : "met" in feit.herstel ? feit.herstel.met : feit.id;

/** What can lawfully be changed under a regime, document by document. */
export class Documents {
  private readonly stukken = new Map<string, Stuk>();
  private readonly place: ReadonlyMap<string, number>;
  private readonly choices = new Map<string, readonly FeitWaarde[]>();
  private readonly named: ReadonlySet<unknown>;
  /** In the order of `feiten.json`. */
  readonly changeable: ReadonlyMap<string, Changeable>;

  constructor(private readonly regime: Regime) {
    const { feiten } = regime;
    this.place = new Map(feiten.map((feit, i) => [feit.id, i]));
    this.named = new Set(
      treesOf(regime)
        .flatMap(leavesIn)
        .map((blad) => blad.value),
    );
    for (const { id, type, gebeurtenis, herstel } of feiten) {
      if (!herstel || "met" in herstel) continue;
      this.stukken.set(id, { head: id, herstel, datum: type === "date" && gebeurtenis ? id : undefined });
    }
    this.changeable = new Map(
      feiten.flatMap((feit) => {
        const stuk = this.stukken.get(leadOf(feit) ?? "");
        // A judgement never changes, whatever its file says.
        return feit.herstel && stuk && feit.soort !== "oordeel"
          ? [[feit.id, { feit, herstel: feit.herstel, stuk }] as const]
          : [];
      }),
    );
  }

  /** The facts in the order of `feiten.json`, each once. */
  inOrder(facts: Iterable<string>): string[] {
    return [...new Set(facts)].sort((a, b) => (this.place.get(a) ?? 0) - (this.place.get(b) ?? 0));
  }

  /** The documents that must be made anew to change these facts, and those with which they are handed in. */
  renewed(facts: Iterable<string>): Stuk[] {
    const found = new Set<string>();
    const add = (head: string | undefined): void => {
      const stuk = head === undefined ? undefined : this.stukken.get(head);
      if (!stuk || found.has(stuk.head)) return;
      found.add(stuk.head);
      add(stuk.herstel.hoortBij);
    };
    for (const fact of facts) add(this.changeable.get(fact)?.stuk.head);
    return this.inOrder(found).flatMap((head) => this.stukken.get(head) ?? []);
  }

  /** A set of facts with the dates of the documents that are made anew for it. */
  closed(facts: readonly string[]): string[] {
    return this.inOrder([...facts, ...this.renewed(facts).flatMap(({ datum }) => datum ?? [])]);
  }

  /** The facts in some documents. */
  factsIn(heads: readonly string[]): string[] {
    return [...this.changeable].flatMap(([id, { stuk }]) => (heads.includes(stuk.head) ? [id] : []));
  }

  /** The dates of the documents that are handed in with this one. */
  attached(head: string): string[] {
    return [...this.stukken.values()].flatMap(({ herstel, datum }) => (herstel.hoortBij === head ? (datum ?? []) : []));
  }

  /** Every answer that a fact without an order can lawfully get. */
  answers(fact: string, given: Feiten): readonly FeitWaarde[] {
    const entry = this.changeable.get(fact);
    if (!entry) return [];
    const { waarden } = entry.herstel;
    const all = this.possible(entry.feit, given);
    return waarden === undefined ? all : all.filter((value) => waarden.some((one) => one === value));
  }

  private possible(feit: Feit, given: Feiten): readonly FeitWaarde[] {
    const { id, type, waarden = [], minimum = 0, maximum = minimum, cijfers } = feit;
    switch (type) {
      case "enum":
        return waarden;
      case "list":
        return waarden.reduce<string[][]>((sets, one) => sets.flatMap((set) => [[...set, one], set]), [[]]);
      case "code": {
        // A code is never made up: only one that stands on the file or in a condition.
        const onFile = this.regime.feiten.map((other) => (other.type === "code" ? given[other.id] : null));
        return [...new Set([...onFile, ...this.named])].filter(
          (value): value is string => typeof value === "string" && value.length === cijfers && /^\d+$/.test(value),
        );
      }
      default: {
        const isRange = type === "integer" && isLined(feit, this.regime) && maximum - minimum <= MOST_NUMBERS;
        if (isRange) return Array.from({ length: maximum - minimum + 1 }, (_, i) => minimum + i);
        const known = this.choices.get(id) ?? choiceOf(feit, this.regime).values;
        this.choices.set(id, known);
        return known;
      }
    }
  }

  /** The answers of a fact, one for each group that no condition tells apart: enough to find out whether one will do. */
  distinct(fact: string, given: Feiten): readonly FeitWaarde[] {
    const feit = this.changeable.get(fact)?.feit;
    const answers = this.answers(fact, given);
    if (feit?.type !== "enum") return answers;
    const waarden = answers.filter((value) => typeof value === "string");
    const known = this.choices.get(fact) ?? choiceOf({ ...feit, waarden }, this.regime).values;
    this.choices.set(fact, known);
    return known;
  }
}
