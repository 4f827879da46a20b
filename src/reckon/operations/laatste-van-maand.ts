import { dayIn, monthOf, type Ymd, yearOf } from "../day-number.js";
import type { Fast, Formula, InSql, Operation } from "../operation.js";
import type { Kit, Shaped } from "../shape.js";
import { firstOfMonth, later, monthsLater } from "../sql-days.js";

export const shape = ({ z, common, name }: Kit) =>
  z.strictObject({ ...common, operatie: z.literal("laatsteVanMaand"), van: name });
type LaatsteVanMaand = Shaped<typeof shape>;

/** The last of the month: of 2028-02-01 it is 2028-02-29. */
export const operation: Operation<LaatsteVanMaand> = {
  sources: ({ van }) => [van],
  monotone: true,
  sum: (_, iso, on) => on.lastOfMonth(iso),
};

export const lastOfMonth = (day: Ymd): Ymd => (day === 0 ? 0 : dayIn(yearOf(day), monthOf(day), 31));

export const fast: Fast<LaatsteVanMaand> = {
  sum: () => lastOfMonth,
  text: (writing, { van }) => writing.call("lastOfMonth", writing.ref(van)),
  leapDay: () => true,
};

export const formula: Formula<LaatsteVanMaand> = (_, from, on) =>
  on.later(on.firstOfMonth(from), { months: 1, days: -1 });

export const sql: InSql<LaatsteVanMaand> = (_, from) => later(monthsLater(firstOfMonth(from), 1), -1);
