import { boundsOf } from "../../judge/depths.js";
import type { Case } from "../../judge/facts.js";
import { hasOnlyOwn, ownValue } from "../../judge/own.js";
import { dependencies } from "../../judge/references.js";
import { isObject } from "../../model/depth.js";
import type { Fits } from "../../model/fact-type.js";
import type { Feit } from "../../model/feit.js";
import { asksDay, givenIn, PEILDATUM_FEIT } from "../../model/peildatum.js";
import type { Regime } from "../../model/regime.js";
import { fits } from "../fits.js";

/**
 * Makes a quick check of a case: `true` means that a request with it is accepted. `false` means no more than that it must
 * be read in full, by `parse`, which accepts it after all or says what is wrong.
 *
 * A property holds that nothing is accepted here that `parse` refuses.
 */
export function acceptor(regime: Regime): Accepts {
  const before = known.get(regime);
  if (before) return before;
  const accepts = make(regime);
  known.set(regime, accepts);
  return accepts;
}

export type Accepts = (zaak: unknown) => zaak is Case;

const known = new WeakMap<Regime, Accepts>();

/** No case is this. */
const NEVER: unknown = Symbol("never");

/** A fact, or the values of it that are named, beside another answer than the one that bars it. */
const besides =
  (own: (zaak: Case) => unknown, { waarde, eigen }: NonNullable<Feit["nietBij"]>, other: (zaak: Case) => unknown) =>
  (zaak: Case): boolean => {
    const value = own(zaak);
    return value === null || other(zaak) !== waarde || eigen?.every((barred) => barred !== value) === true;
  };

/** A value of a case, where the case is a plain object with plain groups. */
const at = (id: string): ((zaak: Case) => unknown) => {
  const [group = "", name = ""] = id.split(".");
  return (zaak) => ownValue(ownValue(zaak, group), name) ?? null;
};

/**
 * Makes the part of that check that is about facts beside each other, and about the bounds of the regime: for cases of which each
 * fact by itself is known to be right.
 */
export function accordance(regime: Regime): (zaak: Case) => boolean {
  const bounds = boundsOf(regime);
  const relations = regime.feiten.flatMap(({ id, nietVoor, alleenBij, nietBij }) => {
    const own = at(id);
    const start = nietVoor === undefined ? undefined : at(nietVoor);
    const governor = alleenBij && at(alleenBij.feit);
    return [
      ...(start
        ? [
            (zaak: Case) => {
              const [begin, end] = [start(zaak), own(zaak)];
              return begin === null || end === null || String(end) >= String(begin);
            },
          ]
        : []),
      ...(governor
        ? [(zaak: Case) => own(zaak) === null || (governor(zaak) ?? alleenBij.waarde) === alleenBij.waarde]
        : []),
      ...(nietBij ? [besides(own, nietBij, at(nietBij.feit))] : []),
    ];
  });
  return (zaak) => relations.every((holds) => holds(zaak)) && bounds(zaak);
}

/** Whether a bound of the regime rests on the day of the request, which is no part of a case. */
function isBoundByDay(regime: Regime): boolean {
  if (!asksDay(regime)) return false;
  const rests = dependencies(regime);
  const named = regime.controles.flatMap(({ feit, nietVoor, nietNa = feit }) => [feit, nietVoor, nietNa]);
  return named.some((name) => rests.get(name)?.has(PEILDATUM_FEIT));
}

function make(regime: Regime): Accepts {
  if (isBoundByDay(regime)) return (zaak): zaak is Case => zaak === NEVER;
  const groups = new Map<string, Map<string, Fits>>();
  const accords = accordance(regime);
  for (const feit of givenIn(regime.feiten)) {
    const [group = "", name = ""] = feit.id.split(".");
    const facts = groups.get(group) ?? new Map<string, Fits>();
    groups.set(group, facts.set(name, fits[feit.type](feit)));
  }
  return (zaak): zaak is Case => {
    if (!isObject(zaak) || !hasOnlyOwn(zaak)) return false;
    for (const group in zaak) {
      if (!Object.hasOwn(zaak, group)) return false;
      const [given, known] = [zaak[group], groups.get(group)];
      if (!known) return false;
      if (given == null) continue;
      if (!isObject(given) || !hasOnlyOwn(given)) return false;
      for (const name in given) {
        if (!Object.hasOwn(given, name)) return false;
        const value = given[name];
        const holds = known.get(name);
        if (!holds || (value != null && !holds(value))) return false;
      }
    }
    return accords(zaak as Case);
  };
}
