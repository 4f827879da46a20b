import { own, ownCase } from "../engine/own.js";
import { ymd } from "../engine/ymd.js";
import type { Regime } from "../model/regime.js";

/** The facts of a case, nested as in a request that was checked. */
export type Case = Readonly<Record<string, Readonly<Record<string, unknown>> | null | undefined>>;

/** The values between which a regime makes a difference, of a fact with which it does no more than that. */
export type Told = readonly string[];
/** Of a fact that is so or not. */
export const YES: Told = [];
const answers = [null, false, true];

/** Where the numbers of facts go: one place for each, and in which case it was filled. */
export interface Places {
  readonly values: Int32Array;
  readonly stamps: Int32Array;
}

interface Group {
  readonly name: string;
  /** The names in it, of which the first has this place. */
  readonly names: readonly string[];
  readonly first: number;
  readonly places: ReadonlyMap<string, number>;
}

const nothing = {};

/** Whether other code added something to every object that turns up among the names of each. */
function isAdded(): boolean {
  for (const _ in nothing) return true;
  return false;
}

/**
 * The facts of one case after another, each group of them read when the first of it is asked for.
 *
 * Objects that were made alike hold their names in one order, so the next name is nearly always the one that is expected. To ask
 * an object for each name in turn would take twice as long, and see what it does not hold itself.
 */
export class Facts {
  private readonly groups: readonly Group[];
  private readonly byName: ReadonlyMap<string, number>;
  private readonly given: Case[string][];
  private readonly read: number[];
  private readonly values: unknown[];
  readonly ids: readonly string[];
  private readonly groupAt: readonly number[];
  private now = 0;

  constructor(
    { feiten }: Regime,
    private readonly places: Places,
    /** By the place of the fact. */
    private readonly told: (Told | undefined)[],
  ) {
    const names = [...new Set(feiten.map(({ id }) => id.split(".")[0] ?? ""))];
    const ids = names.map((name) => feiten.map(({ id }) => id).filter((id) => id.split(".")[0] === name));
    this.ids = ids.flat();
    this.groups = names.map((name, i) => {
      const keys = (ids[i] ?? []).map((id) => id.split(".")[1] ?? "");
      const first = this.ids.indexOf(ids[i]?.[0] ?? "");
      return { name, names: keys, first, places: new Map(keys.map((key, at) => [key, at])) };
    });
    this.groupAt = ids.flatMap((group, i) => group.map(() => i));
    this.byName = new Map(names.map((name, i) => [name, i]));
    this.given = names.map(() => undefined);
    this.read = names.map(() => 0);
    this.values = this.ids.map(() => undefined);
  }

  take(zaak: Case, now: number): void {
    this.now = now;
    const { groups, given } = this;
    const from = ownCase(zaak, isAdded());
    for (let i = 0; i < groups.length; i++) given[i] = undefined;
    let next = 0;
    for (const name in from) {
      while (next < groups.length && (groups[next] as Group).name !== name) next++;
      const place = next < groups.length ? next : this.byName.get(name);
      if (place === undefined) continue;
      given[place] = from[name];
      next = place + 1;
    }
  }

  groupOf(id: string): number {
    return this.byName.get(id.split(".")[0] ?? "") as number;
  }

  /** A fact as it stands in the request. */
  reader(id: string): () => unknown {
    const [group, place] = [this.groupOf(id), this.ids.indexOf(id)];
    return () => {
      if (this.read[group] !== this.now) this.fill(group);
      if (this.told[place] === YES) return answers[this.places.values[place] as number];
      return this.values[place];
    };
  }

  fill(group: number): void {
    const { now, values, told } = this;
    const { values: numbers, stamps } = this.places;
    this.read[group] = now;
    const { names, first, places } = this.groups[group] as Group;
    for (let at = first; at < first + names.length; at++) {
      if (told[at] === YES) {
        numbers[at] = 0;
        stamps[at] = now;
      } else values[at] = undefined;
    }
    const from = own(this.given[group]);
    if (from === null || from === undefined) return;
    let next = 0;
    for (const name in from) {
      while (next < names.length && names[next] !== name) next++;
      const place = next < names.length ? next : places.get(name);
      if (place === undefined) continue;
      next = place + 1;
      const value = from[name];
      if (told[first + place] === YES) numbers[first + place] = value === true ? 2 : value === false ? 1 : 0;
      else values[first + place] = value;
    }
  }

  /** The number of a fact; what its group held is read along with it. */
  number(place: number): number {
    const group = this.groupAt[place] as number;
    if (this.read[group] !== this.now) this.fill(group);
    const told = this.told[place];
    if (told === YES) return this.places.values[place] as number;
    const value = this.values[place];
    if (value === null || value === undefined) return 0;
    if (told === undefined) return ymd(value as string);
    return typeof value === "string" ? classOf(value, told) : 1;
  }
}

/** 0 for what is not known, 1 for a value that is not told apart, and then those that are. */
export function classOf(value: string, told: Told): number {
  for (let i = 0; i < told.length; i++) if (value === told[i]) return i + 2;
  return 1;
}
