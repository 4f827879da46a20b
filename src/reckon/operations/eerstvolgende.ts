import { dayIn, type Ymd, yearOf } from "../day-number.js";
import { beside, everyYear } from "../day-of-year.js";
import { dayInYearOf } from "../formula-days.js";
import type { Fast, Formula, InSql, Operation } from "../operation.js";
import type { Kit, Shaped } from "../shape.js";
import { dayOf, yearIn } from "../sql-days.js";

export const shape = ({ z, common, name, monthAndDay }: Kit) =>
  z.strictObject({ ...common, operatie: z.literal("eerstvolgende"), van: name, ...monthAndDay });
type Eerstvolgende = Shaped<typeof shape>;

/** A day of the year on a date or next after it: 31 July from 2026-08-01 on is 2027-07-31. */
export const operation: Operation<Eerstvolgende> = {
  sources: ({ van }) => [van],
  monotone: true,
  sum: ({ maand, dag }, iso, on) => {
    const thisYear = on.dayIn(on.yearOf(iso), maand, dag);
    return thisYear >= iso ? thisYear : on.dayIn(on.yearOf(iso) + 1, maand, dag);
  },
};

export function nextOccurrence(day: Ymd, month: number, date: number): Ymd {
  if (day === 0) return 0;
  const now = dayIn(yearOf(day), month, date);
  return now >= day ? now : dayIn(yearOf(day) + 1, month, date);
}

export const fast: Fast<Eerstvolgende> = {
  sum:
    ({ maand, dag }) =>
    (from) =>
      nextOccurrence(from, maand, dag),
  text: (writing, a) => beside(writing, "nextOccurrence", a),
  leapDay: (a) => !everyYear(a),
};

export const formula: Formula<Eerstvolgende> = ({ maand, dag }, from, on) => {
  const thisYear = dayInYearOf(from, 0, maand, dag, on);
  return on.choose(on.isBefore(thisYear, from), dayInYearOf(from, 1, maand, dag, on), thisYear);
};

export const sql: InSql<Eerstvolgende> = ({ maand, dag }, from) => {
  const isOver = `${dayOf(yearIn(from), maand, dag)} < ${from}`;
  return dayOf(`${yearIn(from)} + case when ${isOver} then 1 else 0 end`, maand, dag);
};
