import { lastDay, monthOf, type Ymd, yearOf } from "../day-number.js";
import type { Fast, Formula, InSql, Operation } from "../operation.js";
import type { Kit, Shaped } from "../shape.js";
import { later } from "../sql-days.js";

export const shape = ({ z, common, name, number }: Kit) =>
  z.strictObject({ ...common, operatie: z.literal("plusDagen"), van: name, dagen: number(73_000) });
type PlusDagen = Shaped<typeof shape>;

/** Days later: 2026-12-31 plus one is 2027-01-01. */
export const operation: Operation<PlusDagen> = {
  sources: ({ van }) => [van],
  monotone: true,
  sum: ({ dagen }, iso, on) => on.plusDays(iso, dagen),
};

export function plusDays(day: Ymd, days: number): Ymd {
  if (day === 0) return 0;
  let date = (day % 100) + days;
  if (date >= 1 && date <= 28) return day + days;
  let [year, month] = [yearOf(day), monthOf(day)];
  while (date < 1) {
    month -= 1;
    if (month === 0) [year, month] = [year - 1, 12];
    date += lastDay(year, month);
  }
  for (let last = lastDay(year, month); date > last; last = lastDay(year, month)) {
    date -= last;
    month += 1;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  return year * 10_000 + month * 100 + date;
}

export const fast: Fast<PlusDagen> = {
  sum:
    ({ dagen }) =>
    (from) =>
      plusDays(from, dagen),
  text: (writing, { van, dagen }) => writing.call("plusDays", writing.ref(van), dagen),
  leapDay: () => true,
};

export const formula: Formula<PlusDagen> = ({ dagen }, from, on) => on.later(from, { days: dagen });

export const sql: InSql<PlusDagen> = ({ dagen }, from) => later(from, dagen);
