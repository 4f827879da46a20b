import { monthDay, type Ymd } from "../day-number.js";
import type { Fast, Formula, InSql, Operation } from "../operation.js";
import type { Kit, Shaped } from "../shape.js";
import { later, part, yearsLater } from "../sql-days.js";
import { plusDays } from "./plus-dagen.js";
import { plusYears } from "./plus-jaren.js";

export const shape = ({ z, common, name, number }: Kit) =>
  z.strictObject({ ...common, operatie: z.literal("totEnMetJaren"), van: name, jaren: number(200) });
type TotEnMetJaren = Shaped<typeof shape>;

/**
 * The last day of a term of whole years. From 2026-08-01 one year runs up to and including 2027-07-31;
 * from 29 February, whose day the next year lacks, up to and including 28 February.
 */
export const operation: Operation<TotEnMetJaren> = {
  sources: ({ van }) => [van],
  monotone: true,
  sum: ({ jaren }, iso, on) => {
    const same = on.plusYears(iso, jaren);
    return same.slice(5) === iso.slice(5) ? on.plusDays(same, -1) : same;
  },
};

export function lastDayOfYears(day: Ymd, years: number): Ymd {
  const same = plusYears(day, years);
  return monthDay(same) === monthDay(day) ? plusDays(same, -1) : same;
}

export const fast: Fast<TotEnMetJaren> = {
  sum:
    ({ jaren }) =>
    (from) =>
      lastDayOfYears(from, jaren),
  text: (writing, { van, jaren }) => writing.call("lastDayOfYears", writing.ref(van), jaren),
  leapDay: () => true,
};

export const formula: Formula<TotEnMetJaren> = ({ jaren }, from, on) => {
  const same = on.later(from, { years: jaren });
  return on.choose(on.isThere(from, jaren), on.later(same, { days: -1 }), same);
};

export const sql: InSql<TotEnMetJaren> = ({ jaren }, from) => {
  const same = yearsLater(from, jaren);
  return `case when ${part("day", same)} = ${part("day", from)} then ${later(same, -1)} else ${same} end`;
};
