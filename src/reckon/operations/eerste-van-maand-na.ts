import { monthOf, type Ymd, yearOf } from "../day-number.js";
import type { Fast, Formula, InSql, Operation } from "../operation.js";
import type { Kit, Shaped } from "../shape.js";
import { firstOfMonth, monthsLater } from "../sql-days.js";

export const shape = ({ z, common, name }: Kit) =>
  z.strictObject({ ...common, operatie: z.literal("eersteVanMaandNa"), van: name });
type EersteVanMaandNa = Shaped<typeof shape>;

/** The first of the next month: of 2026-12-01 and of 2026-12-31 it is 2027-01-01. */
export const operation: Operation<EersteVanMaandNa> = {
  sources: ({ van }) => [van],
  monotone: true,
  sum: (_, iso, on) => on.firstOfMonth(on.plusMonths(iso, 1)),
};

export function firstOfNextMonth(day: Ymd): Ymd {
  if (day === 0) return 0;
  const month = monthOf(day);
  return month === 12 ? (yearOf(day) + 1) * 10_000 + 101 : yearOf(day) * 10_000 + (month + 1) * 100 + 1;
}

export const fast: Fast<EersteVanMaandNa> = {
  sum: () => firstOfNextMonth,
  text: (writing, { van }) => writing.call("firstOfNextMonth", writing.ref(van)),
  leapDay: () => false,
};

export const formula: Formula<EersteVanMaandNa> = (_, from, on) => on.later(on.firstOfMonth(from), { months: 1 });

export const sql: InSql<EersteVanMaandNa> = (_, from) => monthsLater(firstOfMonth(from), 1);
