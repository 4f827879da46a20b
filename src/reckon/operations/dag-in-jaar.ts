import { dayIn, type Ymd, yearOf } from "../day-number.js";
import { everyYear } from "../day-of-year.js";
import { dayInYearOf } from "../formula-days.js";
import type { Fast, Formula, InSql, Operation } from "../operation.js";
import type { Kit, Shaped } from "../shape.js";
import { dayOf, yearIn } from "../sql-days.js";

export const shape = ({ z, common, name, number, monthAndDay }: Kit) =>
  z.strictObject({ ...common, operatie: z.literal("dagInJaar"), van: name, jaren: number(200), ...monthAndDay });
type DagInJaar = Shaped<typeof shape>;

/** A day in the calendar year of a date, or of some years on: 1 July of the year before 2026-08-01 is 2025-07-01. */
export const operation: Operation<DagInJaar> = {
  sources: ({ van }) => [van],
  monotone: true,
  sum: ({ jaren, maand, dag }, iso, on) => on.dayIn(on.yearOf(iso) + jaren, maand, dag),
};

export const dayInYear = (day: Ymd, years: number, month: number, date: number): Ymd =>
  day === 0 ? 0 : dayIn(yearOf(day) + years, month, date);

export const fast: Fast<DagInJaar> = {
  sum:
    ({ jaren, maand, dag }) =>
    (from) =>
      dayInYear(from, jaren, maand, dag),
  text: (writing, { van, jaren, maand, dag }) => writing.call("dayInYear", writing.ref(van), jaren, maand, dag),
  leapDay: (a) => !everyYear(a),
};

export const formula: Formula<DagInJaar> = ({ jaren, maand, dag }, from, on) =>
  dayInYearOf(from, jaren, maand, dag, on);

export const sql: InSql<DagInJaar> = ({ jaren, maand, dag }, from) => dayOf(yearIn(from, jaren), maand, dag);
