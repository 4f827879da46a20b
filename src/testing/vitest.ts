// Only so that the module which is extended below is found wherever the declarations are built.
import type {} from "vitest";
import type { Oordeel } from "../model/oordeel.js";

type NameIn<T, List extends string, Key extends string> =
  Awaited<T> extends { readonly [L in List]: readonly { readonly [K in Key]: infer Name extends string }[] }
    ? Name
    : string;
type ConsequenceIn<T> = Awaited<T> extends { readonly gevolgen: infer Given } ? Extract<keyof Given, string> : string;

/** What can be expected of an outcome. The names are those of its question, as far as its type tells. */
export interface UitkomstMatchers<T> {
  /** The answer of the first final conclusion. */
  toBeOordeel(oordeel: Oordeel): void;
  /** The answer of one conclusion. A name that the regime does not have fails, behind `not` too. */
  toConclude(conclusie: NameIn<T, "conclusies", "id">, oordeel: Oordeel): void;
  /** A fact is listed in `ontbreekt`: it is unknown, and can still change the outcome. */
  toMiss(feit: NameIn<T, "ontbreekt", "feit">): void;
  /** These facts are listed in `ontbreekt`, in any order, and no others; and the list is exact. */
  toMissOnly(feiten: readonly NameIn<T, "ontbreekt", "feit">[]): void;
  /** A warning with this code is given. */
  toWarn(code: string): void;
  /** A consequence has this value. */
  toGive(gevolg: ConsequenceIn<T>, waarde: unknown): void;
  /** A term runs, with this last day; `null` as long as that is unknown. */
  toGiveTerm(termijn: NameIn<T, "termijnen", "id">, einde: string | null): void;
}

declare module "vitest" {
  interface Matchers<T> extends UitkomstMatchers<T> {}
}
