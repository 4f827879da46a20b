import { dayIn, type Ymd, yearOf } from "../day-number.js";
import { beside, everyYear } from "../day-of-year.js";
import { dayInYearOf } from "../formula-days.js";
import type { Fast, Formula, InSql, Operation } from "../operation.js";
import type { Kit, Shaped } from "../shape.js";
import { dayOf, yearIn } from "../sql-days.js";

export const shape = ({ z, common, name, monthAndDay }: Kit) =>
  z.strictObject({ ...common, operatie: z.literal("laatstvoorafgaande"), van: name, ...monthAndDay });
type Laatstvoorafgaande = Shaped<typeof shape>;

/** A day of the year on a date or last before it: 1 August up to 2026-07-31 is 2025-08-01. */
export const operation: Operation<Laatstvoorafgaande> = {
  sources: ({ van }) => [van],
  monotone: true,
  sum: ({ maand, dag }, iso, on) => {
    const thisYear = on.dayIn(on.yearOf(iso), maand, dag);
    return thisYear <= iso ? thisYear : on.dayIn(on.yearOf(iso) - 1, maand, dag);
  },
};

export function lastOccurrence(day: Ymd, month: number, date: number): Ymd {
  if (day === 0) return 0;
  const now = dayIn(yearOf(day), month, date);
  return now <= day ? now : dayIn(yearOf(day) - 1, month, date);
}

export const fast: Fast<Laatstvoorafgaande> = {
  sum:
    ({ maand, dag }) =>
    (from) =>
      lastOccurrence(from, maand, dag),
  text: (writing, a) => beside(writing, "lastOccurrence", a),
  leapDay: (a) => !everyYear(a),
};

export const formula: Formula<Laatstvoorafgaande> = ({ maand, dag }, from, on) => {
  const thisYear = dayInYearOf(from, 0, maand, dag, on);
  return on.choose(on.isBefore(from, thisYear), dayInYearOf(from, -1, maand, dag, on), thisYear);
};

export const sql: InSql<Laatstvoorafgaande> = ({ maand, dag }, from) => {
  const isOver = `${dayOf(yearIn(from), maand, dag)} > ${from}`;
  return dayOf(`${yearIn(from)} - case when ${isOver} then 1 else 0 end`, maand, dag);
};
