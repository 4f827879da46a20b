import { deriveJudged, type Machine } from "../judge/situation.js";
import { daysOf, isIncomplete } from "../model/datum.js";
import { numbersAround } from "../model/fact-types/integer.js";
import type { Feit, Feiten, FeitWaarde, Periode } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { comparedFact } from "../model/tree.js";
import type { Blad } from "../model/voorwaarde.js";
import { plusDays, plusYears } from "../reckon/days.js";
import { countOf } from "../reckon/operations.js";
import { conditionsIn } from "./choice.js";

/** Days around a day: itself, the days beside it, and others far enough to lie in another month, half year and year. */
const AROUND = [0, -1, 1, 40, 200];
const MOST_DATES = 12;
/** From the first day of a window, so many days on lies in most. */
const INSIDE = 2;
/** A stretch that ends after any window. */
const LONG = 800;
/** A stretch of so many days has one that is no day of rest, whatever day of the week it begins. */
const SHORT = 3;

const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Values of facts that are worth trying: those on which conditions turn, and lists of stretches around what is counted. */
export class Trials {
  private readonly regime: Regime;
  private readonly leaves: readonly Blad[];
  /** For each list of stretches the first days of the windows in which it is counted. */
  private readonly windows = new Map<string, readonly string[]>();
  /** The lists whose days do not count: the emptier, the more is counted. */
  private readonly without: ReadonlySet<string>;
  private readonly lengths: readonly number[];

  constructor(
    private readonly machine: Machine,
    private readonly given: Feiten,
  ) {
    const { regime } = machine;
    this.regime = regime;
    this.leaves = [...conditionsIn(regime).values()].flat();
    const counts = regime.afleidingen.flatMap((a) => countOf(a) ?? []);
    for (const { lists, between } of counts)
      for (const id of lists) this.windows.set(id, [...(this.windows.get(id) ?? []), between[0]]);
    this.without = new Set(counts.flatMap(({ without }) => without));
    const ids = new Set(regime.afleidingen.filter((a) => countOf(a)).map(({ id }) => id));
    const turns = this.leaves.flatMap(({ fact, value }) => (ids.has(fact) && typeof value === "number" ? [value] : []));
    // More days than any of these numbers, with the days of rest among them.
    const most = Math.max(SHORT, ...turns);
    this.lengths = [SHORT, Math.ceil((most * 7) / 5) + SHORT, LONG, 1];
  }

  of(feit: Feit, file: Feiten): readonly FeitWaarde[] {
    const { id, type, waarden = [] } = feit;
    switch (type) {
      case "boolean":
        return [true, false];
      case "enum":
        return waarden;
      case "list":
        return [[], ...waarden.map((value) => [value]), waarden];
      case "integer":
        return this.numbers(feit, file);
      case "code":
        return this.codes(feit, file);
      case "date":
        return this.dates(id, file);
      case "periods":
        return this.stretches(id, file);
    }
  }

  private numbers(feit: Feit, file: Feiten): number[] {
    const { id, minimum = 0, maximum = minimum } = feit;
    const named = this.leaves.flatMap(({ fact, value }) =>
      fact === id && typeof value === "number" ? numbersAround(feit, value) : [],
    );
    return [...new Set([maximum, minimum, ...named, ...this.beside(feit, file)])];
  }

  /** Numbers around what is counted in the file, where a condition compares the two. */
  private beside(feit: Feit, file: Feiten): number[] {
    const compared = this.leaves.filter((leaf) => comparedFact(leaf) === feit.id);
    if (compared.length === 0) return [];
    const facts = deriveJudged(this.machine, file);
    return compared.flatMap(({ fact }) => {
      const count = facts[fact];
      return typeof count === "number" ? numbersAround(feit, count) : [];
    });
  }

  private codes({ id, cijfers = 1 }: Feit, file: Feiten): string[] {
    const others = this.regime.feiten.flatMap((other) =>
      other.type === "code" && other.id !== id && other.cijfers === cijfers ? [file[other.id]] : [],
    );
    const named = this.leaves.flatMap(({ fact, value }) => (fact === id ? [value] : []));
    const known = [...others, ...named].filter((code): code is string => typeof code === "string");
    return [...new Set([...known, "1".repeat(cijfers), "2".repeat(cijfers)])];
  }

  private dates(id: string, file: Feiten): string[] {
    const known = this.given[id];
    if (isIncomplete(known)) return [...daysOf(known)];
    const named = this.leaves.flatMap((leaf) =>
      comparedFact(leaf) === undefined && isDay(leaf.value) ? [leaf.value] : [],
    );
    const beside = Object.values(this.given).flatMap((value) => (isDay(value) ? [value] : []));
    const lists = Object.values(file).flatMap((value) => this.daysIn(value));
    const near = [...beside, ...lists, ...named, this.regime.geldigVan].slice(0, MOST_DATES / 4);
    const all = near.flatMap((day) => [
      ...AROUND.map((days) => plusDays(day, days)),
      plusYears(day, -1),
      plusYears(day, 1),
    ]);
    return [...new Set([...near, ...all])].slice(0, MOST_DATES);
  }

  private daysIn(value: FeitWaarde | null | undefined): string[] {
    if (!Array.isArray(value)) return [];
    return (value as readonly (string | Periode)[])
      .flatMap((item) => (typeof item === "object" ? [item.van] : []))
      .slice(0, 1);
  }

  private stretches(id: string, file: Feiten): Periode[][] {
    const known = this.given[id] as readonly Periode[] | null | undefined;
    if (known) {
      // Each that runs ends after so many days.
      return this.lengths.map((n) =>
        known.map(({ van, totEnMet }) => ({ van, totEnMet: totEnMet ?? plusDays(van, n - 1) })),
      );
    }
    const facts = deriveJudged(this.machine, file);
    const starts = (this.windows.get(id) ?? []).map((name) =>
      isDay(facts[name]) ? facts[name] : this.regime.geldigVan,
    );
    const first = [...new Set(starts)].slice(0, 2).map((day) => plusDays(day, INSIDE));
    const found = first.flatMap((van) => this.lengths.map((n) => [{ van, totEnMet: plusDays(van, n - 1) }]));
    return this.without.has(id) ? [[], ...found] : [...found, []];
  }
}
