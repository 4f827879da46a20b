import { factsUsed } from "../judge/references.js";
import type { Afleiding } from "../model/afleiding.js";
import type { IsoDatum } from "../model/datum.js";
import type { Feiten, FeitWaarde, Periode } from "../model/feit.js";
import type { Regime } from "../model/regime.js";

/** An event that is dated before one that comes before it. */
export interface Reversed {
  readonly feit: string;
  readonly datum: IsoDatum;
  readonly na: string;
  readonly naDatum: IsoDatum;
}

/** A stretch of days that begins when the term that it would suspend is over. */
export interface Outside {
  readonly feit: string;
  readonly datum: IsoDatum;
  readonly termijn: Afleiding;
  readonly einde: IsoDatum;
}

interface Order {
  readonly events: readonly string[];
  readonly pairs: readonly { readonly feit: string; readonly na: string }[];
  /** For each fact that suspends: the terms that it does. */
  readonly suspended: ReadonlyMap<string, readonly Afleiding[]>;
}

const known = new WeakMap<Regime, Order>();

/** What must come after what under a regime, made once: only of facts that it uses, for of others it says nothing. */
function orderOf(regime: Regime): Order {
  const before = known.get(regime);
  if (before) return before;
  const used = factsUsed(regime);
  const pairs = regime.feiten.flatMap(({ id, volgtOp = [] }) =>
    used.has(id) ? volgtOp.filter((na) => used.has(na)).map((na) => ({ feit: id, na })) : [],
  );
  const suspended = new Map<string, Afleiding[]>();
  for (const afleiding of regime.afleidingen) {
    if (afleiding.operatie !== "termijn" || afleiding.opgeschort === undefined) continue;
    suspended.set(afleiding.opgeschort, [...(suspended.get(afleiding.opgeschort) ?? []), afleiding]);
  }
  const events = regime.feiten.filter(({ id, gebeurtenis }) => gebeurtenis && used.has(id)).map(({ id }) => id);
  const order = { events, pairs, suspended };
  known.set(regime, order);
  return order;
}

/** The events on which a regime rests, in the order of the facts: a fact that it does not use tells nothing. */
export const eventsOf = (regime: Regime): readonly string[] => orderOf(regime).events;

/** The days on which an event begins: one for a date, one for each stretch; none while it is unknown. */
function begins(value: FeitWaarde | null | undefined): IsoDatum[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? (value as readonly Periode[]).map(({ van }) => van) : [];
}

/** Every pair of events whose known dates stand in an order that cannot be. One day for both is no such order. */
export const reversed = (regime: Regime, facts: Feiten): Reversed[] =>
  orderOf(regime).pairs.flatMap(({ feit, na }) =>
    begins(facts[na]).flatMap((naDatum) =>
      begins(facts[feit])
        .filter((datum) => datum < naDatum)
        .map((datum) => ({ feit, datum, na, naDatum })),
    ),
  );

/** Every stretch that begins after the last day of each term that it would suspend, with the latest of those. */
export function outside(regime: Regime, facts: Feiten): Outside[] {
  return [...orderOf(regime).suspended].flatMap(([feit, terms]) => {
    const ends = terms.map((termijn) => ({ termijn, einde: facts[termijn.id] as IsoDatum | null }));
    return begins(facts[feit]).flatMap((datum): Outside[] => {
      const over = ends.flatMap(({ termijn, einde }) => (einde !== null && einde < datum ? [{ termijn, einde }] : []));
      const [latest] = over.toSorted((a, b) => (a.einde > b.einde ? -1 : 1));
      return over.length === ends.length && latest ? [{ feit, datum, ...latest }] : [];
    });
  });
}
