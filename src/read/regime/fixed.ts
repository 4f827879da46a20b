import { dependencies, needsOf } from "../../judge/references.js";
import { build, derive, type Machine } from "../../judge/situation.js";
import { conditionOf, tests } from "../../judge/trees.js";
import type { Afleiding } from "../../model/afleiding.js";
import { EERSTE_JAAR, LAATSTE_JAAR, MEESTE_PERIODEN } from "../../model/datum.js";
import type { Feit, Feiten, FeitWaarde } from "../../model/feit.js";
import { isPeildatum } from "../../model/peildatum.js";
import type { Regime } from "../../model/regime.js";
import { comparedFact } from "../../model/tree.js";
import type { Blad } from "../../model/voorwaarde.js";
import { answersOf } from "../../prove/constant.js";
import { compareRanges, exactly, type Range } from "../../reckon/counting.js";
import { daysBetween, plusDays } from "../../reckon/days.js";
import { isAmount, isCount, operationOf } from "../../reckon/operations.js";
import { isoOf, ymd } from "../../reckon/ymd.js";

/** The answer that a condition has whatever a file holds; nothing where it can have both, or where that is not proved. */
export type Fixed = (blad: Blad) => "ja" | "nee" | undefined;

/** So many made-up files are tried first: on those most conditions show both of their answers. */
const TRIED = 24;

const [FIRST_DAY, LAST_DAY] = [`${EERSTE_JAAR}-01-01`, `${LAATSTE_JAAR}-12-31`];

const said = (answer: boolean | undefined): "ja" | "nee" | undefined =>
  answer === undefined ? undefined : answer ? "ja" : "nee";

/** What conditions of a regime answer by themselves: by the values that facts can have, and by the days on which it holds. */
class Reach {
  private readonly feiten: ReadonlyMap<string, Feit>;
  private readonly derived: ReadonlyMap<string, Afleiding>;
  private machine: Machine | undefined;
  private files: readonly Feiten[] | undefined;

  constructor(private readonly regime: Regime) {
    this.feiten = new Map(regime.feiten.map((feit) => [feit.id, feit]));
    this.derived = new Map(regime.afleidingen.map((afleiding) => [afleiding.id, afleiding]));
  }

  fixed(blad: Blad): "ja" | "nee" | undefined {
    const compared = comparedFact(blad);
    const answer = this.answer(blad, compared);
    // Every value of a choice, or every day from 1900 on, asks whether it is known: there is no other way to say that.
    return answer === "ja" && compared === undefined && !this.isNumber(blad.fact) ? undefined : answer;
  }

  /** Whether something is a number, or the day of the request: of that it is not asked whether it is known. */
  private isNumber(id: string): boolean {
    const [feit, afleiding] = [this.feiten.get(id), this.derived.get(id)];
    return feit ? feit.type === "integer" || isPeildatum(feit) : afleiding !== undefined && isAmount(afleiding);
  }

  private answer(blad: Blad, compared: string | undefined): "ja" | "nee" | undefined {
    const names = compared === undefined ? [blad.fact] : [blad.fact, compared];
    if (names.every((id) => this.derived.has(id) || this.feiten.has(id))) {
      // Of one value beside itself the order is known, whatever it is.
      if (blad.fact === compared) return said(compareRanges(blad.operator, exactly(0), exactly(0)));
      if (names.some((id) => this.isCounted(id))) return this.ofCounts(blad, compared);
      if (names.some((id) => this.derived.has(id))) return this.ofDerived(blad);
      const [left, right] = [
        this.rangeOf(blad.fact),
        compared === undefined ? constantOf(blad) : this.rangeOf(compared),
      ];
      if (left && right) return said(compareRanges(blad.operator, left, right));
    }
    return this.ofValues(blad, compared);
  }

  private isCounted(id: string): boolean {
    const afleiding = this.derived.get(id);
    return afleiding !== undefined && isCount(afleiding);
  }

  /** Between which two a fact lies that has an order: days as numbers. */
  private rangeOf(id: string): Range | undefined {
    const feit = this.feiten.get(id);
    if (feit?.type === "integer") return { least: feit.minimum ?? 0, most: feit.maximum ?? Number.MAX_SAFE_INTEGER };
    if (feit?.type !== "date") return undefined;
    const [first, last] = daysFor(feit, this.regime);
    return { least: ymd(first), most: ymd(last) };
  }

  /** The values that a choice or a conclusion has, and whether some of them meet the condition, all, or none. */
  private ofValues(blad: Blad, compared: string | undefined): "ja" | "nee" | undefined {
    const own = this.valuesOf(blad.fact);
    const others = compared === undefined ? [blad.value as FeitWaarde] : this.valuesOf(compared);
    if (!own || !others) return undefined;
    const found = new Set(own.flatMap((value) => others.map((other) => tests[blad.operator](value, other))));
    return found.size === 1 ? said(found.has(true)) : undefined;
  }

  private valuesOf(id: string): readonly FeitWaarde[] | undefined {
    const feit = this.feiten.get(id);
    if (feit) return feit.type === "boolean" ? [true, false] : feit.type === "enum" ? feit.waarden : undefined;
    return this.regime.regels.some(({ name }) => name === id) ? ["ja", "nee", "nvt"] : undefined;
  }

  private ofDerived(blad: Blad): "ja" | "nee" | undefined {
    const condition = conditionOf(blad);
    const found = new Set(this.tried().map((file) => condition(file)));
    if (found.has("ja") && found.has("nee")) return undefined;
    const answers = answersOf(this.regime, blad);
    return answers && answers.ja !== answers.nee ? said(answers.ja) : undefined;
  }

  /** No count is below nought, and up to the most that it can be it can be any number. */
  private ofCounts(blad: Blad, compared: string | undefined): "ja" | "nee" | undefined {
    const right = compared === undefined ? exactly(Number(blad.value)) : this.countedOrGiven(compared);
    const upTo = (most: number): boolean | undefined => compareRanges(blad.operator, { least: 0, most }, right);
    const ends = [0, 1, right.least, right.least + 1, right.most, right.most + 1];
    const open = ends.filter((most) => most >= 0 && upTo(most) === undefined);
    const isOpen = open.length > 0 && this.reaches(blad.fact, Math.min(...open)) !== false;
    return isOpen ? undefined : said(upTo(0));
  }

  private countedOrGiven(id: string): Range {
    return this.rangeOf(id) ?? { least: 0, most: this.reaches(id, 1) === false ? 0 : 1 };
  }

  /** Whether a count can be so much: nothing where that is not proved. */
  private reaches(id: string, wanted: number): boolean | undefined {
    const afleiding = this.derived.get(id);
    const count = afleiding && operationOf(afleiding).count?.(afleiding);
    if (!count || wanted <= 0) return true;
    const [van, totEnMet] = count.between;
    const stretches = afleiding.operatie === "aantalPerioden" ? afleiding.perioden.length * MEESTE_PERIODEN : 1;
    if (this.isNeverSoLong(van, totEnMet, stretches > 1 ? 1 : wanted)) return false;
    const counted = new Set(count.lists.filter((list) => !count.without.includes(list)));
    // As much as there can be in a window: a stretch over all of it, as often as there can be stretches.
    const isEnough = (first: Feiten, last: Feiten): boolean => {
      const [from, upTo] = [ymd(first[van] as string | null), ymd(last[totEnMet] as string | null)];
      if (from === 0 || upTo < from) return false;
      const all = [{ van: isoOf(from), totEnMet: isoOf(upTo) }];
      return count.onGiven({ periods: (one) => (counted.has(one) ? all : []), from, upTo }).most * stretches >= wanted;
    };
    return this.tried().some((file) => isEnough(file, file)) || this.hasWindow(count.between, isEnough);
  }

  /** Whether it is proved that a window never has so many days. */
  private isNeverSoLong(van: string, totEnMet: string, days: number): boolean {
    const [shape] = this.regime.afleidingen;
    if (!shape) return false;
    const { id: _, titel, bron } = shape;
    const last: Afleiding = { id: "last day", titel, bron, operatie: "plusDagen", van, dagen: days - 1 };
    const regime = { ...this.regime, afleidingen: [...this.regime.afleidingen, last] };
    const order = { name: "", fact: totEnMet, operator: "greaterThanInclusive", value: { fact: last.id } } as const;
    return answersOf(regime, order)?.ja === false;
  }

  /**
   * Whether some window is enough. As both of its ends rise with the dates on which they rest, the first end on one day and the last end on
   * a later one enclose every window between: where that is not enough, none of those is.
   *
   * @returns nothing where an end rests on more than dates, or both ends on two dates
   */
  private hasWindow(
    between: readonly [string, string],
    isEnough: (first: Feiten, last: Feiten) => boolean,
  ): boolean | undefined {
    const rests = dependencies(this.regime);
    const [first, last] = between.map((id) => [...(rests.get(id) ?? [])]) as [string[], string[]];
    const needed = neededFor(between, this.derived);
    const shared = first.filter((id) => last.includes(id));
    const isEven =
      [...first, ...last].every((id) => this.feiten.get(id)?.type === "date") &&
      needed.every((one) => operationOf(one).monotone) &&
      shared.length < 2;
    if (!isEven) return undefined;
    const machine = build({ ...this.regime, afleidingen: needed, regels: [], lagen: [] });
    const daysOf = (id: string): readonly [string, string] => daysFor(this.feiten.get(id) as Feit, this.regime);
    const ends = Object.fromEntries([
      ...first.map((id) => [id, daysOf(id)[0]] as const),
      ...last.map((id) => [id, daysOf(id)[1]] as const),
    ]);
    const [both] = shared;
    if (both === undefined) {
      const file = derive(machine, ends);
      return isEnough(file, file);
    }
    const on = (day: string): Feiten => derive(machine, { ...ends, [both]: day });
    const search = (from: string, upTo: string): boolean => {
      if (!isEnough(on(from), on(upTo))) return false;
      const half = Math.floor(daysBetween(from, upTo) / 2);
      return from === upTo || search(from, plusDays(from, half)) || search(plusDays(from, half + 1), upTo);
    };
    return search(...daysOf(both));
  }

  /** Made-up files with what follows from them: of each fact values from its whole reach, of no two facts in the same order. */
  private tried(): readonly Feiten[] {
    this.machine ??= build(this.regime);
    const { machine, regime } = this;
    this.files ??= Array.from({ length: TRIED }, (_, file) =>
      derive(
        machine,
        Object.fromEntries(regime.feiten.map((feit, at) => [feit.id, triedValue(feit, regime, part(file, at))])),
      ),
    );
    return this.files;
  }
}

/** From nought to one, evenly spread over the files and otherwise for each fact. */
const part = (file: number, at: number): number => ((file + 1) * (at + 1) * 0.6180339887 + (at + 1) * 0.4142135624) % 1;

/** The first and the last day that a date can be. */
const daysFor = (feit: Feit, { geldigVan, geldigTot }: Regime): readonly [string, string] =>
  isPeildatum(feit) ? [geldigVan, geldigTot ?? LAST_DAY] : [FIRST_DAY, LAST_DAY];

function triedValue(feit: Feit, regime: Regime, at: number): FeitWaarde | null {
  const { type, waarden = [], minimum = 0, maximum = minimum } = feit;
  switch (type) {
    case "boolean":
      return at < 0.5;
    case "date": {
      const [first, last] = daysFor(feit, regime).map((day) => Number(day.slice(0, 4))) as [number, number];
      const year = first + Math.floor(at * (last - first + 1));
      const day = isoOf(year * 10_000 + (1 + (Math.floor(at * 9973) % 12)) * 100 + 1 + (Math.floor(at * 99_991) % 28));
      const [from, upTo] = daysFor(feit, regime);
      return [from, day, upTo].sort()[1] ?? day;
    }
    case "integer":
      return minimum + Math.round(at * (maximum - minimum));
    case "enum":
      return waarden[Math.floor(at * waarden.length)] ?? null;
    default:
      return null;
  }
}

/** What has to be worked out for some names, in its order. */
function neededFor(names: readonly string[], derived: ReadonlyMap<string, Afleiding>): Afleiding[] {
  const wanted = new Set(names);
  for (const afleiding of [...derived.values()].reverse())
    if (wanted.has(afleiding.id)) for (const need of needsOf(afleiding)) wanted.add(need);
  return [...derived.values()].filter(({ id }) => wanted.has(id));
}

/** The number or the day with which a condition compares. */
function constantOf({ value }: Blad): Range | undefined {
  if (typeof value === "number") return exactly(value);
  return typeof value === "string" ? exactly(ymd(value)) : undefined;
}

/**
 * Which conditions of a regime have one answer only. What derived numbers and dates can be is looked up in made-up files, and where those do not
 * show both answers in a diagram of the condition; of a count by the widest window. Not proved, and so not refused, are two counts that rest on the same
 * stretches, and a window that rests on a choice or on two dates for both of its ends.
 */
export function fixedIn(regime: Regime): Fixed {
  const reach = new Reach(regime);
  return (blad) => reach.fixed(blad);
}
