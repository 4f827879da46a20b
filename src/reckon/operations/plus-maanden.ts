import { dayIn, monthOf, type Ymd, yearOf } from "../day-number.js";
import type { Fast, Formula, InSql, Operation } from "../operation.js";
import type { Kit, Shaped } from "../shape.js";
import { monthsLater } from "../sql-days.js";

export const shape = ({ z, common, name, number }: Kit) =>
  z.strictObject({ ...common, operatie: z.literal("plusMaanden"), van: name, maanden: number(2_400) });
type PlusMaanden = Shaped<typeof shape>;

/** Months later, on the same day or on the last of a shorter month: 2025-11-30 plus three months is 2026-02-28. */
export const operation: Operation<PlusMaanden> = {
  sources: ({ van }) => [van],
  monotone: true,
  sum: ({ maanden }, iso, on) => on.plusMonths(iso, maanden),
};

export function plusMonths(day: Ymd, months: number): Ymd {
  if (day === 0) return 0;
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(count / 12);
  return dayIn(year, count - year * 12 + 1, day % 100);
}

export const fast: Fast<PlusMaanden> = {
  sum:
    ({ maanden }) =>
    (from) =>
      plusMonths(from, maanden),
  text: (writing, { van, maanden }) => writing.call("plusMonths", writing.ref(van), maanden),
  leapDay: () => true,
};

export const formula: Formula<PlusMaanden> = ({ maanden }, from, on) => on.later(from, { months: maanden });

export const sql: InSql<PlusMaanden> = ({ maanden }, from) => monthsLater(from, maanden);
