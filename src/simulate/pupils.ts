import type { Case } from "../judge/facts.js";
import type { FeitWaarde } from "../model/feit.js";
import { calendar } from "./calendar.js";
import { type Drawing, type Drawn, isTold } from "./plan.js";
import { type Key, setKey } from "./random.js";

type Group = Record<string, FeitWaarde | null>;

/**
 * Draws pupils, one at a time, each by its seed and its number. The case that it gives is the same object every time, with other
 * facts: millions of them take no more memory than one.
 */
export class Pupils {
  private readonly key: Key = { one: 0, other: 0 };
  private readonly drawn: Drawn[];
  private readonly zaak: Record<string, Group> = {};
  private readonly places: readonly (readonly [group: Group, name: string] | undefined)[];
  private readonly days = calendar();

  constructor(private readonly steps: readonly Drawing[]) {
    this.drawn = steps.map(() => undefined);
    this.places = steps.map(({ naam, isFact }) => {
      if (!isFact) return undefined;
      const [group = "", name = ""] = naam.split(".");
      const own = this.zaak[group] ?? {};
      own[name] = null;
      this.zaak[group] = own;
      return [own, name] as const;
    });
  }

  /** The case of a pupil, until the next one is asked for. */
  at(zaad: number, leerling: number): Case {
    const { steps, places, drawn, key, days } = this;
    setKey(key, zaad, leerling);
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i] as Drawing;
      const value = step.draw(key, drawn);
      drawn[i] = value;
      const place = places[i];
      if (place === undefined) continue;
      const [group, name] = place;
      if (value === undefined || !isTold(step, i, key)) group[name] = null;
      else group[name] = step.isDay ? days.text(value as number) : (value as FeitWaarde);
    }
    return this.zaak as Case;
  }

  /** Draws a pupil to keep: what is unknown is left out. */
  copy(zaad: number, leerling: number): Record<string, Group> {
    this.at(zaad, leerling);
    const kept = Object.entries(this.zaak).map(([group, facts]) => {
      const known = Object.entries(facts).filter(([, value]) => value !== null);
      return [group, Object.fromEntries(known)] as const;
    });
    return Object.fromEntries(kept.filter(([, facts]) => Object.keys(facts).length > 0));
  }
}
