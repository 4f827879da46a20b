import type { IsoDatum } from "../../model/datum.js";
import { monthOf, type Ymd, yearOf, ymd } from "../day-number.js";
import type { Operation } from "../operation.js";
import { day } from "../reading.js";
import type { Kit, Shaped } from "../shape.js";
import { plusMonths } from "./plus-maanden.js";

export const shape = ({ z, common, name }: Kit) =>
  z.strictObject({
    ...common,
    operatie: z.literal("tijdTussen").check(
      z.meta({
        description:
          "Hoeveel hele dagen, maanden of jaren er van de ene tot de andere datum zijn: zoveel als er bij de ene kunnen zonder de andere voorbij te gaan. Ligt de andere eerder, al is het een dag, dan is het onder nul.",
      }),
    ),
    /** The day from which is counted. */
    van: name.check(z.meta({ description: "De datum vanaf welke wordt geteld.", examples: ["aanvraag.datum"] })),
    /** The day up to which is counted. */
    tot: name.check(
      z.meta({ description: "De datum tot welke wordt geteld.", examples: ["verzoek.peildatum", "besluit.datum"] }),
    ),
    eenheid: z.enum(["dagen", "maanden", "jaren"]).check(
      z.meta({
        description: "Waarin wordt geteld: alleen hele dagen, maanden of jaren tellen.",
        examples: ["dagen"],
      }),
    ),
  });
type TijdTussen = Shaped<typeof shape>;

const DAY = 86_400_000;
const MONTHS = { maanden: 1, jaren: 12 } as const;

/** Whole months from one day to another: as many as can be added to the first without passing the second. */
function monthsUpTo(from: Ymd, to: Ymd): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return plusMonths(from, months) > to ? months - 1 : months;
}

/**
 * Whole days, months or years from one day to another: the most that can be added to the first without passing the second. So any
 * day earlier is below zero: a day before, it is one month less than none.
 *
 * @example
 * // From 31 January: the last day of February is a month later, the day before is not.
 * between("2026-01-31", "2026-02-28", "maanden"); //=> 1
 * between("2026-01-31", "2026-02-27", "maanden"); //=> 0
 * between("2026-03-01", "2026-02-27", "dagen"); //=> -2
 * between("2026-03-01", "2026-02-28", "jaren"); //=> -1
 */
export function between(from: IsoDatum, to: IsoDatum, eenheid: TijdTussen["eenheid"]): number {
  if (eenheid === "dagen") return (Date.parse(to) - Date.parse(from)) / DAY;
  return Math.floor(monthsUpTo(ymd(from), ymd(to)) / MONTHS[eenheid]);
}

/** The time from one day to another; unknown as long as one of them is. */
export const operation: Operation<TijdTussen> = {
  sources: ({ van, tot }) => [van, tot],
  monotone: false,
  amount: () => true,
  countsDates: true,
  derive:
    ({ van, tot, eenheid }) =>
    (facts) => {
      const [from, to] = [day(facts, van), day(facts, tot)];
      return from === null || to === null ? null : between(from, to, eenheid);
    },
};
