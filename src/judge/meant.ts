import type { Afleiding, AfleidingDoor } from "../model/afleiding.js";
import { comparedFact } from "../model/tree.js";
import type { Blad } from "../model/voorwaarde.js";
import { type Turn, turnOf } from "../reckon/operations/tijd-tussen.js";

/*
 * What a condition on a derived number means in what every reader knows: dates. Who judges a case by its facts has the number, and
 * compares that; a property holds the two equal.
 */

/** Time between two days, which a condition can compare with a number. */
export const isTime = (afleiding: Afleiding | undefined): afleiding is AfleidingDoor<"tijdTussen"> =>
  afleiding?.operatie === "tijdTussen";

/** A comparison of such a time with a number, as one of two days. */
export const turnIn = (blad: Blad, afleiding: Afleiding | undefined): Turn | undefined =>
  isTime(afleiding) && comparedFact(blad) === undefined
    ? turnOf(afleiding, blad.operator, Number(blad.value))
    : undefined;
