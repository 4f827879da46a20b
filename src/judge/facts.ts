import type { Regime } from "../model/regime.js";
import { ymd } from "../reckon/ymd.js";
import { own, ownCase, ownValue } from "./own.js";

/** The facts of a case, nested as in a request that was checked. */
export type Case = Readonly<Record<string, Readonly<Record<string, unknown>> | null | undefined>>;

/** What a regime makes of a fact: whether it is so, which of these values it has, or what day it is. */
export type Sort = "yes-or-no" | "day" | readonly string[];

/** The facts of one case after another, as numbers. Each fact has a place. */
export abstract class Facts {
  readonly ids: readonly string[];
  protected readonly groups: readonly string[];
  /** Of each place the group, and the name in it. */
  protected readonly groupAt: readonly number[];
  protected readonly names: readonly string[];
  protected given: Case = {};

  constructor({ feiten }: Regime) {
    this.groups = [...new Set(feiten.map(({ id }) => id.split(".")[0] ?? ""))];
    this.ids = this.groups.flatMap((group) => feiten.map(({ id }) => id).filter((id) => id.split(".")[0] === group));
    this.groupAt = this.ids.map((id) => this.groups.indexOf(id.split(".")[0] ?? ""));
    this.names = this.ids.map((id) => id.split(".")[1] ?? "");
  }

  abstract take(zaak: Case): void;

  /** A fact as it stands in the request. */
  abstract value(place: number): unknown;

  number(place: number, sort: Sort): number {
    const value = this.value(place);
    if (value === null || value === undefined) return 0;
    if (sort === "yes-or-no") return value === true ? 2 : value === false ? 1 : 0;
    return sort === "day" ? ymd(value as string) : classOf(value, sort);
  }
}

/** 0 is for what is not known, 1 for a value between which and others no condition makes a difference, then those that are told apart. */
export function classOf(value: unknown, told: readonly string[]): number {
  if (typeof value === "string") for (let i = 0; i < told.length; i++) if (value === told[i]) return i + 2;
  return 1;
}

/** Asks for each fact by its name: for who needs a few of them. */
export class AskedFacts extends Facts {
  private readonly found: (Case[string] | 0)[] = this.groups.map(() => 0);

  take(zaak: Case): void {
    this.given = zaak;
    for (let i = 0; i < this.found.length; i++) this.found[i] = 0;
  }

  value(place: number): unknown {
    const group = this.groupAt[place] as number;
    let found = this.found[group];
    if (found === 0) {
      found = ownValue(this.given, this.groups[group] as string);
      this.found[group] = found;
    }
    return ownValue(found as Case[string], this.names[place] as string);
  }
}

const nothing = {};

/** Whether other code added something to every object that turns up among the names of each. */
function isAdded(): boolean {
  for (const _ in nothing) return true;
  return false;
}

/** A row of names, of which what an object holds under them comes into as many places. */
class Row<T> {
  private readonly places: ReadonlyMap<string, number>;

  constructor(
    private readonly names: readonly string[],
    private readonly first: number,
    private readonly into: (T | undefined)[],
  ) {
    this.places = new Map(names.map((name, i) => [name, i]));
  }

  read(from: Readonly<Record<string, T | undefined>> | null | undefined): void {
    const { names, first, into } = this;
    let next = 0;
    if (from !== null && from !== undefined) {
      for (const name in from) {
        let at = next;
        while (at < names.length && names[at] !== name) at++;
        if (at === names.length) {
          this.readInAnyOrder(from);
          return;
        }
        for (; next < at; next++) into[first + next] = undefined;
        into[first + next] = from[name];
        next++;
      }
    }
    for (; next < names.length; next++) into[first + next] = undefined;
  }

  private readInAnyOrder(from: Readonly<Record<string, T | undefined>>): void {
    for (let i = 0; i < this.names.length; i++) this.into[this.first + i] = undefined;
    for (const name in from) {
      const place = this.places.get(name);
      if (place !== undefined) this.into[this.first + place] = from[name];
    }
  }
}

/**
 * Reads all that a group holds when the first of it is asked for, for who needs most facts. Objects that were made alike hold their
 * names in one order, so the next name is nearly always the one that is expected: half the time of asking for each.
 */
export class ReadFacts extends Facts {
  private readonly found: Case[string][] = this.groups.map(() => undefined);
  private readonly isRead: boolean[] = this.groups.map(() => false);
  private readonly values: unknown[] = this.ids.map(() => undefined);
  private readonly row = new Row(this.groups, 0, this.found);
  private readonly rows = this.groups.map((_, group) => {
    const names = this.names.filter((__, place) => this.groupAt[place] === group);
    return new Row(names, this.groupAt.indexOf(group), this.values);
  });

  take(zaak: Case): void {
    this.row.read(ownCase(zaak, isAdded()));
    for (let i = 0; i < this.isRead.length; i++) this.isRead[i] = false;
  }

  value(place: number): unknown {
    const group = this.groupAt[place] as number;
    if (!this.isRead[group]) {
      this.isRead[group] = true;
      (this.rows[group] as Row<unknown>).read(own(this.found[group]));
    }
    return this.values[place];
  }
}
