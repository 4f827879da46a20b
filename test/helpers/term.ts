import type { Eenheid } from "../../src/model/eenheid.js";
import type { Periode } from "../../src/model/feit.js";
import { computeTerm, type StepCode, type Term } from "../../src/reckon/term.js";
import { atw as kalender } from "./kalender.js";

/** A term under the law, written short: `term("2026-03-02", 6, "weken")`. */
export const term = (from: string, amount: number, unit: Eenheid, ...suspended: readonly Periode[]): Term =>
  computeTerm({ from, unit, amount, kalender, suspended });

export const codes = ({ stappen }: Term): StepCode[] => stappen.map(({ code }) => code);

/** A stretch of days, or one day. */
export const period = (van: string, totEnMet = van): Periode => ({ van, totEnMet });
