import { factsOf, needsOf } from "../judge/references.js";
import { nameOf } from "../model/naam.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import type { Tekst } from "../model/tekst.js";

/** What a conclusion rests on: what is required, and what decides whether it applies at all. */
export interface Ground {
  readonly requires: readonly string[];
  readonly scope: readonly string[];
}

/** A conclusion as it is drawn, with the layer in which it stands. */
export interface Drawn {
  readonly regel: Regel;
  readonly layer: number;
}

/** A regime as a graph by names: of facts, of what is worked out from them, and of conclusions. */
export class Rests {
  readonly conclusions: ReadonlyMap<string, Drawn>;
  /** What a date or number that is worked out needs. */
  readonly worked: ReadonlyMap<string, readonly string[]>;
  readonly titles: ReadonlyMap<string, Tekst>;
  readonly facts: ReadonlySet<string>;

  constructor(readonly regime: Regime) {
    const { feiten, afleidingen, lagen, regels } = regime;
    this.facts = new Set(feiten.map(({ id }) => id));
    this.worked = new Map(afleidingen.map((one) => [one.id, [...new Set(needsOf(one))]]));
    this.conclusions = new Map(
      lagen.flatMap((laag, layer) => laag.map((regel) => [regel.name, { regel, layer }] as const)),
    );
    this.titles = new Map([
      ...feiten.map(({ id, titel }) => [id, nameOf(id, titel)] as const),
      ...afleidingen.map(({ id, titel: nl, en = nl }) => [id, { nl, en }] as const),
      ...regels.map(({ name, titel: nl, en }) => [name, { nl, en: en?.titel ?? nl }] as const),
    ]);
  }

  groundOf({ conditions, toepassing, reikwijdte }: Regel): Ground {
    const requires = new Set(factsOf(conditions));
    const scope = new Set([
      ...(reikwijdte === undefined ? [] : [reikwijdte]),
      ...(toepassing ? factsOf(toepassing) : []),
    ]);
    return { requires: [...requires], scope: [...scope].filter((name) => !requires.has(name)) };
  }

  /** Everything under some names, themselves included; `stop` says where not to go on. */
  under(names: readonly string[], stop: (name: string) => boolean = () => false): ReadonlySet<string> {
    const found = new Set(names);
    for (const name of found) {
      if (stop(name)) continue;
      const regel = this.conclusions.get(name)?.regel;
      for (const need of regel ? needsOf(regel) : (this.worked.get(name) ?? [])) found.add(need);
    }
    return found;
  }
}
