import * as z from "zod/mini";
import { Zin } from "./tekst.js";

export const operatoren = [
  "equal",
  "notEqual",
  "in",
  "notIn",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
  "contains",
  "doesNotContain",
  "containsAny",
  "containsNone",
  "containsAll",
  "doesNotContainAll",
  "containedIn",
  "notContainedIn",
] as const;
export type Operator = (typeof operatoren)[number];

/** One condition of a rule: a fact, an operator of json-rules-engine, and a value or another fact. */
export const Blad = z.strictObject({
  name: Zin,
  en: z.optional(Zin),
  /** The fact to show to a reader when the compared one is derived from it. */
  betreft: z.optional(Zin),
  /** The `vindplaats` of the source, of those of the rule, on which it rests; without it, the first source of the rule. */
  bron: z.optional(Zin),
  fact: Zin,
  operator: z.enum(operatoren),
  value: z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.array(z.string()).check(z.minLength(1)),
    z.strictObject({ fact: Zin }),
  ]),
});
export type Blad = z.infer<typeof Blad>;

export type Groep = { all: Voorwaarde[] } | { any: Voorwaarde[] } | { not: Voorwaarde };
export type Voorwaarde = Blad | Groep;

const voorwaarden = () => z.array(Voorwaarde).check(z.minLength(1));
const All: z.ZodMiniType<{ all: Voorwaarde[] }> = z.strictObject({
  get all() {
    return voorwaarden();
  },
});
const Any: z.ZodMiniType<{ any: Voorwaarde[] }> = z.strictObject({
  get any() {
    return voorwaarden();
  },
});
const Not: z.ZodMiniType<{ not: Voorwaarde }> = z.strictObject({
  get not() {
    return Voorwaarde;
  },
});

/** A tree of conditions, as stock json-rules-engine reads it: the root is a group. */
export const Groep: z.ZodMiniType<Groep> = z.union([All, Any, Not]);
export const Voorwaarde: z.ZodMiniType<Voorwaarde> = z.union([Blad, All, Any, Not]);
