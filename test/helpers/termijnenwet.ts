import { Temporal } from "@js-temporal/polyfill";
import { atw, listedByLaw } from "./kalender.js";

/**
 * The law on terms once more, written from its text and not from `src/`, one day at a time: slow, and easy to lay
 * beside the articles. Days are counted from 1 January 1980; holidays are those of date-holidays, decrees those of
 * the calendar.
 */
const ZERO = Temporal.PlainDate.from("1980-01-01");
const LAST_YEAR = 2106;

export const dayNumber = (datum: string): number => ZERO.until(Temporal.PlainDate.from(datum)).days;
export const dateOf = (day: number): string => ZERO.add({ days: day }).toString();

/** For each day whether it is a Saturday, Sunday or holiday (art. 3). */
const restDays: readonly boolean[] = (() => {
  const holidays = new Set(atw.gelijkgesteld.flatMap(({ dagen }) => dagen));
  for (let year = 1980; year <= LAST_YEAR; year++) for (const day of listedByLaw(year)) holidays.add(day);
  const found: boolean[] = [];
  for (let day = ZERO; day.year <= LAST_YEAR; day = day.add({ days: 1 })) {
    found.push(day.dayOfWeek > 5 || holidays.has(day.toString()));
  }
  return found;
})();

export interface LawTerm {
  readonly from: number;
  readonly unit: "dagen" | "weken" | "maanden" | "jaren";
  readonly amount: number;
  /** The days on which the term stands still. */
  readonly still?: ReadonlySet<number>;
}

const units = { dagen: "days", weken: "weeks", maanden: "months", jaren: "years" } as const;

function runsUntil({ from, unit, amount, still = new Set() }: LawTerm): number {
  const counted = ZERO.until(ZERO.add({ days: from }).add({ [units[unit]]: amount })).days;
  if (amount < 0) return counted;
  let [day, left] = [from, counted - from];
  while (left > 0) {
    day++;
    if (!still.has(day)) left--;
  }
  return day;
}

/** Art. 4 onder a. */
const tooLong = ({ unit, amount }: LawTerm): boolean =>
  (unit === "dagen" && amount > 90) ||
  (unit === "weken" && amount > 12) ||
  (unit === "maanden" && amount > 3) ||
  (unit === "jaren" && amount >= 1);

/** The number of the last day of a term. */
export function lastDay(term: LawTerm): number {
  let end = runsUntil(term);
  // Art. 1 lid 2 and art. 4.
  if (term.amount < 0 || tooLong(term)) return end;
  // Art. 1 lid 1.
  while (restDays[end]) end++;
  // Art. 2: the days of the term run from the day after the event.
  const enoughDays = term.unit !== "dagen" || term.amount >= 3;
  const workingDays = (): number => restDays.slice(term.from + 1, end + 1).filter((rest) => !rest).length;
  while (enoughDays && term.amount > 0 && workingDays() < 2) end++;
  return end;
}
