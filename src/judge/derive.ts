import type { Afleiding } from "../model/afleiding.js";
import type { IsoDatum } from "../model/datum.js";
import type { Kalenders } from "../model/kalender.js";
import { onDates } from "../reckon/days.js";
import type { Derivation } from "../reckon/operation.js";
import { operationOf } from "../reckon/operations.js";
import { day } from "../reckon/reading.js";
import { conditionOf } from "./trees.js";

/** The pure calculation of one operation on one date, remembered: the same dates come back in file after file. */
export function calculation(afleiding: Afleiding, kalenders: Kalenders): (iso: IsoDatum) => IsoDatum {
  const operation = operationOf(afleiding);
  const known = new Map<IsoDatum, IsoDatum>();
  return (iso) => {
    let result = known.get(iso);
    if (result === undefined) {
      result = operation.sum?.(afleiding, iso, onDates, kalenders) ?? iso;
      if (known.size > 4096) known.clear();
      known.set(iso, result);
    }
    return result;
  };
}

export function derivation(afleiding: Afleiding, kalenders: Kalenders = {}): Derivation {
  const operation = operationOf(afleiding);
  const derived = operation.derive?.(afleiding, conditionOf, kalenders);
  if (derived) return derived;
  const [source = ""] = operation.sources(afleiding);
  const calculate = calculation(afleiding, kalenders);
  return (facts) => {
    const iso = day(facts, source);
    return iso === null ? null : calculate(iso);
  };
}
