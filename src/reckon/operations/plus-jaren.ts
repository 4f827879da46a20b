import { isLeap, monthDay, type Ymd, yearOf } from "../day-number.js";
import type { Fast, Formula, InSql, Operation } from "../operation.js";
import type { Kit, Shaped } from "../shape.js";
import { yearsLater } from "../sql-days.js";

export const shape = ({ z, common, name, number }: Kit) =>
  z.strictObject({ ...common, operatie: z.literal("plusJaren"), van: name, jaren: number(200) });
type PlusJaren = Shaped<typeof shape>;

/** Years later: 2028-02-29 plus one year is 2029-02-28. */
export const operation: Operation<PlusJaren> = {
  sources: ({ van }) => [van],
  monotone: true,
  sum: ({ jaren }, iso, on) => on.plusYears(iso, jaren),
};

export const plusYears = (day: Ymd, years: number): Ymd => {
  if (day === 0) return 0;
  const moved = day + years * 10_000;
  return monthDay(day) === 229 && !isLeap(yearOf(moved)) ? moved - 1 : moved;
};

/** Years later, of a day that is never 29 February. */
export const yearsOn = (day: Ymd, years: number): Ymd => (day === 0 ? 0 : day + years * 10_000);

export const fast: Fast<PlusJaren> = {
  sum:
    ({ jaren }) =>
    (from) =>
      plusYears(from, jaren),
  text: (writing, { van, jaren }) =>
    writing.call(writing.neverLeapDay(van) ? "yearsOn" : "plusYears", writing.ref(van), jaren),
  leapDay: () => true,
};

export const formula: Formula<PlusJaren> = ({ jaren }, from, on) => on.later(from, { years: jaren });

export const sql: InSql<PlusJaren> = ({ jaren }, from) => yearsLater(from, jaren);
