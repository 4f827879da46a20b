import type { Afleiding } from "../model/afleiding.js";
import type { Regime } from "../model/regime.js";
import type { Blad } from "../model/voorwaarde.js";
import { computeTerm } from "./term.js";
import * as day from "./ymd.js";

/** A date of a rule file as a number. */
export const dayNumber = (value: unknown): number => Number(String(value).replaceAll("-", ""));

/** The operators of json-rules-engine, on values that are known. */
export function holds(operator: Blad["operator"], a: unknown, b: unknown): boolean {
  switch (operator) {
    case "equal":
      return a === b;
    case "notEqual":
      return a !== b;
    case "lessThan":
      return (a as number) < (b as number);
    case "lessThanInclusive":
      return (a as number) <= (b as number);
    case "greaterThan":
      return (a as number) > (b as number);
    case "greaterThanInclusive":
      return (a as number) >= (b as number);
    case "in":
      return (b as readonly unknown[]).includes(a);
    case "notIn":
      return !(b as readonly unknown[]).includes(a);
    case "contains":
      return (a as readonly unknown[]).includes(b);
    case "doesNotContain":
      return !(a as readonly unknown[]).includes(b);
  }
}

/** The operations on one day, as in `derive.ts`. */
export function single(afleiding: Afleiding, regime: Regime): (from: number) => number {
  switch (afleiding.operatie) {
    case "plusDagen":
      return (from) => day.plusDays(from, afleiding.dagen);
    case "plusMaanden":
      return (from) => day.plusMonths(from, afleiding.maanden);
    case "plusJaren":
      return (from) => day.plusYears(from, afleiding.jaren);
    case "verjaardag": {
      const onFirstOfMarch = afleiding.schrikkeldag === "1-maart";
      return (from) => day.birthday(from, afleiding.jaren, onFirstOfMarch);
    }
    case "totEnMetJaren":
      return (from) => day.lastDayOfYears(from, afleiding.jaren);
    case "eersteVanMaandNa":
      return day.firstOfNextMonth;
    case "laatsteVanMaand":
      return day.lastOfMonth;
    case "eerstvolgende":
      return (from) => day.nextOccurrence(from, afleiding.maand, afleiding.dag);
    case "laatstvoorafgaande":
      return (from) => day.lastOccurrence(from, afleiding.maand, afleiding.dag);
    case "dagInJaar":
      return (from) => day.dayInYear(from, afleiding.jaren, afleiding.maand, afleiding.dag);
    case "termijn": {
      const { eenheid: unit, aantal: amount } = afleiding;
      const kalender = regime.kalenders[afleiding.kalender];
      if (unit === "maanden" && amount < 0) return (from) => day.plusMonths(from, amount);
      return (from) =>
        from === 0 || !kalender ? 0 : dayNumber(computeTerm({ from: day.isoOf(from), unit, amount, kalender }).einde);
    }
    default:
      return () => 0;
  }
}
