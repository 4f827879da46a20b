import { dateFault, EERSTE_JAAR, LAATSTE_JAAR, MEESTE_PERIODEN } from "../model/datum.js";
import { isObject } from "../model/depth.js";
import type { Feit } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { boundsOf } from "./depths.js";
import { hasOnlyOwn, ownValue } from "./own.js";
import type { Case } from "./program.js";

type Fits = (value: unknown) => boolean;

/** A date of ten signs by its digits; whatever is not plainly one is left to `dateFault`. */
function isDay(value: unknown): boolean {
  if (typeof value !== "string" || value.length !== 10) return false;
  const [year, month, day] = [digits(value, 0, 4), digits(value, 5, 7), digits(value, 8, 10)];
  if (value.charCodeAt(4) !== HYPHEN || value.charCodeAt(7) !== HYPHEN) return false;
  const plain = year >= EERSTE_JAAR && year <= LAATSTE_JAAR && month >= 1 && month <= 12 && day >= 1 && day <= 28;
  return plain || dateFault(value) === undefined;
}

const HYPHEN = 45;

/** The number that some signs write, below zero when one of them is no digit. */
function digits(text: string, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    sum = sum * 10 + digit;
  }
  return sum;
}

const isPeriod: Fits = (value) =>
  isObject(value) &&
  Object.keys(value).length === 2 &&
  Object.hasOwn(value, "van") &&
  Object.hasOwn(value, "totEnMet") &&
  isDay(value["van"]) &&
  (value["totEnMet"] === null || (isDay(value["totEnMet"]) && String(value["van"]) <= String(value["totEnMet"])));

/** Whether a value is one that the fact can hold, as it is: what first needs to be read otherwise is refused here. */
function fits({ type, waarden = [], minimum = 0, maximum = Number.MAX_SAFE_INTEGER, cijfers }: Feit): Fits {
  switch (type) {
    case "boolean":
      return (value) => value === true || value === false;
    case "date":
      return isDay;
    case "integer":
      return (value) => typeof value === "number" && Number.isInteger(value) && value >= minimum && value <= maximum;
    case "enum": {
      const known = new Set<unknown>(waarden);
      return (value) => known.has(value);
    }
    case "list": {
      const known = new Set<unknown>(waarden);
      return (value) =>
        Array.isArray(value) && new Set(value).size === value.length && value.every((item) => known.has(item));
    }
    case "code":
      return (value) => typeof value === "string" && value.length === cijfers && /^\d+$/.test(value);
    case "periods":
      return (value) => Array.isArray(value) && value.length <= MEESTE_PERIODEN && value.every(isPeriod);
  }
}

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

/** A fact, or the values of it that are named, beside another answer than the one that bars it. */
const besides =
  (own: (zaak: Case) => unknown, { waarde, eigen }: NonNullable<Feit["nietBij"]>, other: (zaak: Case) => unknown) =>
  (zaak: Case): boolean => {
    const value = own(zaak);
    return value === null || other(zaak) !== waarde || eigen?.every((barred) => barred !== value) === true;
  };

function make(regime: Regime): Accepts {
  const groups = new Map<string, Map<string, Fits>>();
  const bounds = boundsOf(regime);
  for (const feit of regime.feiten) {
    const [group = "", name = ""] = feit.id.split(".");
    const facts = groups.get(group) ?? new Map<string, Fits>();
    groups.set(group, facts.set(name, fits(feit)));
  }
  const at = (id: string): ((zaak: Case) => unknown) => {
    const [group = "", name = ""] = id.split(".");
    return (zaak) => ownValue(ownValue(zaak, group), name) ?? null;
  };
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
    return relations.every((holds) => holds(zaak as Case)) && bounds(zaak as Case);
  };
}
