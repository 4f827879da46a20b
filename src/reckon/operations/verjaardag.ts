import { monthDay, type Ymd } from "../day-number.js";
import type { Fast, Formula, InSql, Operation } from "../operation.js";
import type { Kit, Shaped } from "../shape.js";
import { later, part, yearsLater } from "../sql-days.js";
import { plusYears } from "./plus-jaren.js";

export const shape = ({ z, common, name, number }: Kit) =>
  z.strictObject({
    ...common,
    operatie: z.literal("verjaardag"),
    van: name,
    jaren: number(200),
    schrikkeldag: z.enum(["1-maart", "28-februari"]),
  });
type Verjaardag = Shaped<typeof shape>;

/** 2012-08-01 plus 15: 2027-08-01. 29 February falls on 1 March in other years, or on 28 February. */
export const operation: Operation<Verjaardag> = {
  sources: ({ van }) => [van],
  monotone: true,
  sum: ({ jaren, schrikkeldag }, iso, on) => {
    const day = on.plusYears(iso, jaren);
    return iso.endsWith("-02-29") && day.endsWith("-28") && schrikkeldag === "1-maart" ? on.plusDays(day, 1) : day;
  },
};

export function birthday(day: Ymd, years: number, onFirstOfMarch: boolean): Ymd {
  const moved = plusYears(day, years);
  return onFirstOfMarch && monthDay(day) === 229 && monthDay(moved) === 228 ? moved - 228 + 301 : moved;
}

export const fast: Fast<Verjaardag> = {
  sum: ({ jaren, schrikkeldag }) => {
    const onFirstOfMarch = schrikkeldag === "1-maart";
    return (from) => birthday(from, jaren, onFirstOfMarch);
  },
  text: (writing, { van, jaren, schrikkeldag }) =>
    writing.call("birthday", writing.ref(van), jaren, String(schrikkeldag === "1-maart")),
  leapDay: () => true,
};

export const formula: Formula<Verjaardag> = ({ jaren, schrikkeldag }, from, on) => {
  const day = on.later(from, { years: jaren });
  return schrikkeldag === "1-maart" ? on.choose(on.isThere(from, jaren), day, on.later(day, { days: 1 })) : day;
};

/** Only of 29 February is the day some years later a smaller one. */
export const sql: InSql<Verjaardag> = ({ jaren, schrikkeldag }, from) => {
  const day = yearsLater(from, jaren);
  if (schrikkeldag !== "1-maart") return day;
  return `case when ${part("day", day)} < ${part("day", from)} then ${later(day, 1)} else ${day} end`;
};
