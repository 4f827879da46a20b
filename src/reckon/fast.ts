import { InterneFout } from "../errors.js";
import type { Afleiding } from "../model/afleiding.js";
import type { Regime } from "../model/regime.js";
import { computeTerm } from "./term.js";
import * as day from "./ymd.js";

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
        from === 0 || !kalender ? 0 : day.ymd(computeTerm({ from: day.isoOf(from), unit, amount, kalender }).einde);
    }
    default:
      // No condition may name an amount: the check of the rules sees to that.
      throw new InterneFout(`${afleiding.id}: ${afleiding.operatie} is not reckoned from one day`);
  }
}
