import { preparedFor } from "../judge/prepared.js";
import { deriveJudged } from "../judge/situation.js";
import { conditionOf } from "../judge/trees.js";
import { numbersAround, stepped } from "../model/fact-types/integer.js";
import type { Feit, Feiten, FeitWaarde } from "../model/feit.js";
import type { Kleene } from "../model/oordeel.js";
import { dayOf, givenIn, isPeildatum } from "../model/peildatum.js";
import type { Regime } from "../model/regime.js";
import { standOp } from "../model/stand.js";
import type { Blad } from "../model/voorwaarde.js";
import { plusDays } from "../reckon/days.js";
import { accepts, forget, settle } from "./accept.js";
import type { Antwoord } from "./answer.js";
import { leavesOf } from "./compared.js";
import { distinctCodes } from "./distinct.js";
import type { Examiner } from "./examine.js";
import { turningDates, turningNumbers } from "./values.js";

/** Why a case is in a conformance set. */
export const kinds = ["weg", "onvolledig", "grens", "wijziging", "getrokken"] as const;
export type Kind = (typeof kinds)[number];

/** A file, what is answered on it, and which conditions hold on it. */
export interface Examined {
  /** As a request holds them, and as they are read: an answer that stands beside one alone settles that one. */
  readonly feiten: Feiten;
  readonly gelezen: Feiten;
  readonly day: string;
  readonly found: Antwoord;
  /** The conclusions. */
  readonly names: readonly string[];
  readonly met: readonly Kleene[];
}

export interface Kept extends Examined {
  readonly soort: Kind;
}

/** A date without its day, and without its month. */
const partsOf = (date: string): string[] => [date.slice(0, "2026-08".length), date.slice(0, "2026".length)];

type Periods = readonly { readonly van: string; readonly totEnMet: string | null }[];

/** A period is made so many days long, and begins on each day of a week. */
const WEEK = 7;
const LONGEST = 3 * WEEK;

/** Periods of which one is left out, or begins on another day of the week, each beside what they were; and of which one grows day by day. */
function periodsBeside(own: Periods): Periods[][] {
  return own.flatMap(({ van, totEnMet }, i) => {
    const put = (...period: Periods): Periods => own.toSpliced(i, 1, ...period);
    const long = Array.from({ length: LONGEST }, (_, days) => put({ van, totEnMet: plusDays(van, days) }));
    const moved = Array.from({ length: totEnMet === null ? 0 : WEEK }, (_, days) =>
      put({ van: plusDays(van, days), totEnMet: plusDays(String(totEnMet), days) }),
    );
    return [...[put(), ...moved].map((other) => [own, other]), long];
  });
}

/** Values of a fact that stand beside each other, in rows: of two that follow each other the one may turn an answer of the other. */
function rowsOf(stand: Regime, feit: Feit, feiten: Feiten): readonly (readonly FeitWaarde[])[] {
  const { id, type, waarden = [] } = feit;
  const own = feiten[id] as FeitWaarde;
  const beside = (others: readonly FeitWaarde[]): FeitWaarde[][] =>
    others.filter((other) => other !== own).map((other) => [own, other]);
  switch (type) {
    case "date":
      return turningDates(stand, id, feiten).map((at) => [plusDays(at, -1), at, plusDays(at, 1)]);
    case "integer":
      return turningNumbers(stand, id, feiten).map((at) => numbersAround(feit, at));
    case "boolean":
      return beside([!own]);
    case "enum":
      return beside(waarden);
    case "list": {
      const held = own as readonly string[];
      return waarden.map((value) => [
        own,
        held.includes(value)
          ? held.filter((one) => one !== value)
          : waarden.filter((one) => [...held, value].includes(one)),
      ]);
    }
    case "code":
      return beside(distinctCodes(feit, stand, feiten));
    case "periods":
      return periodsBeside(own as Periods);
    default:
      return [];
  }
}

/**
 * Of two that follow each other in such a row the values beyond them, on both sides: without a case of those "at least" and "exactly"
 * would be one.
 */
function beyond(feit: Feit, row: readonly FeitWaarde[], i: number): readonly FeitWaarde[] {
  const [before, after] = [row[i - 1], row[i]];
  switch (feit.type) {
    case "date":
      return [plusDays(String(before), -1), plusDays(String(after), 1)];
    case "integer":
      return [stepped(feit, Number(before), -1), stepped(feit, Number(after), 1)];
    default:
      return [row[i - 2], row[i + 1]].filter((value): value is FeitWaarde => value !== undefined);
  }
}

/** The cases of one state of a regime: each says something that none before it said. */
export class Collected {
  readonly kept: Kept[] = [];
  private readonly keys = new Set<string>();
  private readonly seen = new Set<string>();
  private readonly names: readonly string[];
  private readonly leaves: readonly Blad[];

  constructor(
    readonly regime: Regime,
    readonly stand: Regime,
    private readonly examiner: Examiner,
    /** The day on which its cases are judged, where nothing else is said. */
    readonly day: string,
  ) {
    this.names = stand.regels.map(({ name }) => name);
    const own = new Set(this.names);
    this.leaves = leavesOf(stand).filter(({ fact }) => !own.has(fact));
  }

  /** Nothing of a file that would be refused, or that is one for another state. */
  judged(feiten: Feiten, otherwise = this.day): Examined | undefined {
    const day = dayOf(feiten, otherwise);
    if (standOp(this.regime, day) !== this.stand || !accepts(this.stand, feiten)) return undefined;
    const gelezen = settle(this.stand, feiten);
    const found = this.examiner.answer(gelezen, day);
    if (!found) return undefined;
    const facts = deriveJudged(preparedFor(this.stand).machine, gelezen);
    return { feiten, gelezen, day, found, names: this.names, met: this.leaves.map((leaf) => conditionOf(leaf)(facts)) };
  }

  /** Whether a case was not there yet. */
  add(soort: Kind, judged: Examined): boolean {
    const key = JSON.stringify([judged.day, Object.entries(judged.feiten).filter(([, value]) => value !== null)]);
    if (this.keys.has(key)) return false;
    this.keys.add(key);
    this.kept.push({ ...judged, soort });
    return true;
  }

  private isFresh(all: readonly string[]): boolean {
    const fresh = all.filter((one) => !this.seen.has(one));
    for (const one of fresh) this.seen.add(one);
    return fresh.length > 0;
  }

  /** Whether an answer turns between two files, in a way or at a condition that no two before them showed of this change. */
  private turns(change: string, one: Examined, other: Examined): boolean {
    const moved = this.names.flatMap((name) => {
      const [a, b] = [one.found.oordeelOver(name), other.found.oordeelOver(name)];
      return a === b ? [] : [`${change} ${name} ${a} ${b}`];
    });
    if (moved.length === 0) return false;
    const turned = one.met.flatMap((a, i) => (a === other.met[i] ? [] : [`${change} #${i} ${a} ${other.met[i]}`]));
    return this.isFresh([...moved, ...turned]);
  }

  /** What becomes open when one fact of a file is not known, or is a date of which the day is not. */
  lacking(whole: Examined): void {
    for (const { id, onvolledig } of givenIn(this.stand.feiten)) {
      const value = whole.feiten[id];
      if (value == null) continue;
      const parts = onvolledig ? partsOf(String(value)).map((part): Feiten => ({ ...whole.feiten, [id]: part })) : [];
      for (const [i, less] of [forget(whole.feiten, new Set([id])), ...parts].entries()) {
        const found = this.judged(less, whole.day);
        if (found && this.turns(`${id} -${i}`, whole, found)) this.add("onvolledig", found);
      }
    }
  }

  /** Both sides of each day and number at which an answer turns and what lies beyond, and each other value that turns one; all that was tried. */
  turning(whole: Examined): Examined[] {
    const tried: Examined[] = [];
    for (const feit of this.stand.feiten) {
      const { id, type } = feit;
      if (whole.feiten[id] == null) continue;
      const isEach = type !== "date" && type !== "integer" && type !== "periods";
      for (const row of rowsOf(this.stand, feit, whole.feiten)) {
        const judgedWith = (value: FeitWaarde): Examined | undefined =>
          this.judged({ ...whole.feiten, [id]: value }, whole.day);
        const answers = row.map(judgedWith);
        tried.push(...answers.flatMap((one) => one ?? []));
        for (const [i, after] of answers.entries()) {
          const before = answers[i - 1];
          const change = isEach ? `${id}=${JSON.stringify(row[i])}` : id;
          if (!before || !after || !this.turns(change, before, after)) continue;
          const further = isEach ? [] : beyond(feit, row, i).flatMap((value) => judgedWith(value) ?? []);
          for (const one of [before, after, ...further]) this.add("grens", one);
        }
      }
    }
    return tried;
  }

  /** The first and the last day of the state, each with a file that is judged on it. */
  ends(whole: readonly Examined[]): void {
    const { geldigVan, geldigTot } = this.stand;
    for (const day of [geldigVan, geldigTot]) {
      if (day === undefined || this.kept.some((one) => one.day === day)) continue;
      const found = whole.map(({ feiten }) => this.onDay(feiten, day)).find((one) => one !== undefined);
      if (found) this.add("grens", found);
    }
  }

  /** A file on another day: where a rule asks for the day it is one of the facts. */
  onDay(feiten: Feiten, day: string): Examined | undefined {
    const asked = this.stand.feiten.find(isPeildatum);
    return this.judged(asked ? { ...feiten, [asked.id]: day } : feiten, day);
  }

  /** Whether a file shows an answer of a conclusion, or what a condition says beside it, that none before it showed. */
  showsNew({ found, met }: Examined): boolean {
    const final = found.oordeel;
    return this.isFresh([
      ...this.names.map((name) => `drawn ${name} ${found.oordeelOver(name)}`),
      ...met.map((said, i) => `drawn #${i} ${said} ${final}`),
    ]);
  }
}
