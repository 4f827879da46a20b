import type { Feit } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { digits } from "../reckon/ymd.js";
import { distinguished } from "./classes.js";
import { classOf, type Facts, type Sort } from "./facts.js";

/** What the facts of a regime mean to it: by which values each is told apart, and what it is where it does not say so itself. */
export class Given {
  private readonly told: ReadonlyMap<string, readonly string[]>;
  private readonly feiten: ReadonlyMap<string, Feit>;

  constructor(
    private readonly regime: Regime,
    private readonly facts: Facts,
  ) {
    this.feiten = new Map(regime.feiten.map((feit) => [feit.id, feit]));
    this.told = distinguished(regime);
  }

  feit(id: string): Feit {
    return this.feiten.get(id) as Feit;
  }

  /** The values by which conditions tell a choice apart. */
  values(id: string): readonly string[] {
    return this.told.get(id) ?? [];
  }

  /** What a fact is by itself; nothing where more has to be looked at. */
  sort(id: string): Sort | undefined {
    const { type } = this.feit(id);
    if (type === "date") return "day";
    if (this.settling(id).length > 0) return undefined;
    return type === "boolean" ? "yes-or-no" : type === "enum" ? this.values(id) : undefined;
  }

  /** The number of a fact. */
  number(id: string): () => number {
    const read = this.reader(id);
    const told = this.values(id);
    return () => {
      const value = read();
      return value == null ? 0 : value === true ? 2 : classOf(value, told);
    };
  }

  /** A fact as it stands in the request, or as it follows from another one there. */
  reader(id: string): () => unknown {
    const { voorvoegsel } = this.feit(id);
    const read = this.raw(id);
    if (voorvoegsel) return () => digits(read() as string | null | undefined, voorvoegsel);
    return this.settling(id).reduce((before, { id: other, alleenBij }): (() => unknown) => {
      const beside = this.raw(other);
      return () => before() ?? (beside() == null ? null : alleenBij?.waarde);
    }, read);
  }

  private raw(id: string): () => unknown {
    const place = this.facts.ids.indexOf(id);
    return () => this.facts.value(place);
  }

  /** Giving a fact that means something only beside one answer settles that answer. */
  private settling(id: string): readonly Feit[] {
    return this.regime.feiten.filter(({ alleenBij }) => alleenBij?.feit === id);
  }
}
