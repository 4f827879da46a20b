import type { Bron, Interpretatie } from "../model/bron.js";
import { freeze } from "../model/freeze.js";
import type { Regime } from "../model/regime.js";
import type { BronUitslag, BronVermelding, InterpretatieVermelding } from "../model/uitkomst.js";
import type { Groep } from "../model/voorwaarde.js";
import { type IsUnchecked, uncheckedIn } from "../read/regime/unchecked.js";
import { together } from "./hang-together.js";

const reading = ({ vraag, keuze, anders, grond, en }: Interpretatie): InterpretatieVermelding => ({
  vraag,
  vraagEn: en?.vraag ?? vraag,
  keuze,
  keuzeEn: en?.keuze ?? keuze,
  anders: anders ?? null,
  andersEn: en?.anders ?? anders ?? null,
  grond,
  grondEn: en?.grond ?? grond,
});

/** Makes of an object what is told of it, once and frozen. */
function once<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const made = freeze(make(of));
    known.set(of, made);
    return made;
  };
}

/**
 * What the outcomes of a regime tell in the same words whatever the file: sources, readings, how conditions hang together. Made
 * once and frozen, so that all of them can hold the same: to freeze an outcome then costs no more than what it says of its own file.
 */
export class Fixed {
  private readonly isUnchecked: IsUnchecked;

  constructor(regime: Regime) {
    this.isUnchecked = uncheckedIn(regime);
  }

  /** A source as an outcome cites it. */
  readonly cite = once(
    (bron: Bron): BronVermelding => ({
      jci: bron.jci ?? null,
      citaat: bron.citaat,
      vindplaats: bron.vindplaats,
      ...(this.isUnchecked(bron) && { nietGecontroleerd: true }),
    }),
  );

  /** A source that decided a conclusion. */
  readonly deciding = once((cited: BronVermelding): BronUitslag => ({ ...cited, doorslaggevend: true }));
  /** One that did not. */
  readonly beside = once((cited: BronVermelding): BronUitslag => ({ ...cited, doorslaggevend: false }));
  /** Readings as an outcome states them. */
  readonly readings = once((taken: readonly Interpretatie[]): readonly InterpretatieVermelding[] => taken.map(reading));
  /** How the conditions of a rule hang together. */
  readonly together = once((node: Groep) => together(node));
}

const known = new WeakMap<Regime, Fixed>();

/** What all outcomes of a regime share. */
export function fixedOf(regime: Regime): Fixed {
  const before = known.get(regime);
  if (before) return before;
  const made = new Fixed(regime);
  known.set(regime, made);
  return made;
}

/** A list with nothing in it, for every outcome the same. */
export const NONE: readonly never[] = freeze([]);
