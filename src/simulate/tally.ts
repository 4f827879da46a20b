import type { Lijsten } from "../doors/compile.js";
import type { Case } from "../judge/facts.js";
import { type Oordeel, oordelen } from "../model/oordeel.js";
import { type Carriers, carriedBy } from "./carriers.js";

/** For each answer on the one side and each on the other, how often. */
export type Pairs = number[];

/** How often each conclusion fails and is open, on one side. */
export interface Counts {
  readonly nee: number[];
  readonly onbekend: number[];
}

/** Of each transition, how often each conclusion carried the answer of one side, and how often it alone: see `causeAt`. */
export interface Causes {
  readonly samen: number[];
  readonly alleen: number[];
}

/** What was counted, as plain data: it goes from one thread to another, and adds up in any order. */
export interface Counted {
  readonly overgangen: Pairs;
  readonly redenen: readonly [a: Counts, b: Counts];
  readonly oorzaken: readonly [a: Causes, b: Causes];
  /** Of own data: which of the facts that the rules ask some case gave. */
  readonly gegeven: Set<string>;
  /** Of own data: how many lines name another day than that on which they are judged. */
  opAndereDag: number;
  /** By age and by year; `-1` is that the file does not say it. */
  readonly leeftijden: Map<number, Pairs>;
  readonly jaren: Map<number, Pairs>;
}

export const NOT_SAID = -1;
const WIDE = oordelen.length;

export const pairAt = (van: Oordeel, naar: Oordeel): number => oordelen.indexOf(van) * WIDE + oordelen.indexOf(naar);
export const pairs = (): Pairs => oordelen.flatMap(() => oordelen.map(() => 0));

const zeros = ({ length }: readonly unknown[]): number[] => Array.from({ length }, () => 0);

/** The place of a conclusion of a side, by a transition. */
export const causeAt = (pair: number, { length }: readonly string[], conclusion: number): number =>
  pair * length + conclusion;

const noCauses = (names: readonly string[]): Causes => {
  const zeros = (): number[] => Array.from({ length: WIDE * WIDE * names.length }, () => 0);
  return { samen: zeros(), alleen: zeros() };
};

export type Names = readonly [a: readonly string[], b: readonly string[]];

/** A count of nothing yet, of regimes with these conclusions. */
export const uncounted = ([a, b]: Names): Counted => ({
  overgangen: pairs(),
  redenen: [
    { nee: zeros(a), onbekend: zeros(a) },
    { nee: zeros(b), onbekend: zeros(b) },
  ],
  oorzaken: [noCauses(a), noCauses(b)],
  gegeven: new Set(),
  opAndereDag: 0,
  leeftijden: new Map(),
  jaren: new Map(),
});

const up = (counts: number[], at: number, by = 1): void => {
  counts[at] = (counts[at] ?? 0) + by;
};

function upIn(groups: Map<number, Pairs>, group: number, at: number, by = 1): void {
  const own = groups.get(group) ?? pairs();
  groups.set(group, own);
  up(own, at, by);
}

/** Where a case says a fact. */
export interface FactPlace {
  readonly id: string;
  readonly group: string;
  readonly name: string;
}

export const placesOf = (ids: Iterable<string>): FactPlace[] =>
  [...ids].map((id) => {
    const [group = "", name = ""] = id.split(".");
    return { id, group, name };
  });

/** Counts what two regimes say of one pupil after another. */
export class Tally {
  readonly counted: Counted;
  private readonly at: readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>];

  constructor(
    private readonly names: Names,
    private readonly carriers: readonly [Carriers, Carriers],
  ) {
    this.counted = uncounted(names);
    const places = (own: readonly string[]) => new Map(own.map((name, i) => [name, i]));
    this.at = [places(names[0]), places(names[1])];
  }

  take(a: Lijsten, b: Lijsten, leeftijd: number, jaar: number): void {
    const { overgangen, redenen, oorzaken, leeftijden, jaren } = this.counted;
    const pair = pairAt(a.oordeel, b.oordeel);
    up(overgangen, pair);
    upIn(leeftijden, leeftijd, pair);
    upIn(jaren, jaar, pair);
    this.reasons(redenen[0], this.at[0], a);
    this.reasons(redenen[1], this.at[1], b);
    // Who keeps the same answer was moved by nothing.
    if (a.oordeel === b.oordeel) return;
    this.causes(oorzaken[0], 0, a, pair);
    this.causes(oorzaken[1], 1, b, pair);
  }

  /** Notes which of some facts a case gives: those that were given before are not looked at again. */
  given(asked: readonly FactPlace[], one: Case, other: Case): void {
    const { gegeven } = this.counted;
    if (gegeven.size === asked.length) return;
    for (const { id, group, name } of asked) {
      if (!gegeven.has(id) && (one[group]?.[name] ?? other[group]?.[name]) != null) gegeven.add(id);
    }
  }

  private causes({ samen, alleen }: Causes, side: 0 | 1, lists: Lijsten, pair: number): void {
    const carried = carriedBy(lists, this.carriers[side]);
    for (const name of carried) {
      const at = causeAt(pair, this.names[side], this.at[side].get(name) ?? 0);
      up(samen, at);
      if (carried.length === 1) up(alleen, at);
    }
  }

  private reasons({ nee, onbekend }: Counts, at: ReadonlyMap<string, number>, lists: Lijsten): void {
    for (const name of lists.nee) up(nee, at.get(name) ?? 0);
    for (const name of lists.onbekend) up(onbekend, at.get(name) ?? 0);
  }
}

function addTo(sum: number[], more: readonly number[]): void {
  for (const [i, count] of more.entries()) up(sum, i, count);
}

function addGroups(sum: Map<number, Pairs>, more: ReadonlyMap<number, Pairs>): void {
  for (const [group, counts] of more) for (const [at, count] of counts.entries()) upIn(sum, group, at, count);
}

/** Adds what was counted elsewhere. */
export function add(sum: Counted, more: Counted): void {
  addTo(sum.overgangen, more.overgangen);
  for (const side of [0, 1] as const) {
    addTo(sum.redenen[side].nee, more.redenen[side].nee);
    addTo(sum.redenen[side].onbekend, more.redenen[side].onbekend);
    addTo(sum.oorzaken[side].samen, more.oorzaken[side].samen);
    addTo(sum.oorzaken[side].alleen, more.oorzaken[side].alleen);
  }
  sum.opAndereDag += more.opAndereDag;
  for (const feit of more.gegeven) sum.gegeven.add(feit);
  addGroups(sum.leeftijden, more.leeftijden);
  addGroups(sum.jaren, more.jaren);
}
