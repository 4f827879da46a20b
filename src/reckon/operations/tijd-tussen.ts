import type { Afleiding } from "../../model/afleiding.js";
import type { IsoDatum } from "../../model/datum.js";
import type { Operator } from "../../model/voorwaarde.js";
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
          "Hoeveel hele dagen, maanden of jaren er van de ene tot de andere datum zijn; onder nul als de andere eerder ligt.",
      }),
    ),
    /** The day from which is counted. */
    van: name.check(z.meta({ description: "De datum vanaf welke wordt geteld.", examples: ["aanvraag.datum"] })),
    /** The day up to which is counted. */
    tot: name.check(
      z.meta({ description: "De datum tot welke wordt geteld.", examples: ["verzoek.peildatum", "besluit.datum"] }),
    ),
    eenheid: z
      .enum(["dagen", "maanden", "jaren"])
      .check(
        z.meta({
          description: "Waarin wordt geteld: alleen hele dagen, maanden of jaren tellen.",
          examples: ["dagen"],
        }),
      ),
  });
type TijdTussen = Shaped<typeof shape>;

const DAY = 86_400_000;
const MONTHS = { maanden: 1, jaren: 12 } as const;

/** Whole months from a day to one that is not earlier: as many as can be added to the first without passing the second. */
function monthsUpTo(from: Ymd, to: Ymd): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return plusMonths(from, months) > to ? months - 1 : months;
}

/**
 * Whole days, months or years from one day to another, and below zero when the other is earlier.
 *
 * @example
 * // From 31 January: the last day of February is a month later, the day before is not.
 * between("2026-01-31", "2026-02-28", "maanden"); //=> 1
 * between("2026-01-31", "2026-02-27", "maanden"); //=> 0
 * between("2026-03-01", "2026-02-27", "dagen"); //=> -2
 */
export function between(from: IsoDatum, to: IsoDatum, eenheid: TijdTussen["eenheid"]): number {
  if (eenheid === "dagen") return (Date.parse(to) - Date.parse(from)) / DAY;
  // Rather no "minus nothing".
  if (to < from) return 0 - between(to, from, eenheid);
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

/** A comparison of the time with a number, as one of two days: one of the dates, and the other with a sum on it. */
export interface Turn {
  readonly fact: string;
  readonly operator: Operator;
  readonly other: Afleiding;
}

/** So far a condition can reach, as sums on dates do: no two days lie further apart. */
export const farthest = { dagen: 73_000, maanden: 2_400, jaren: 200 } as const;

/** A day so much later than another. Its name is one that no derivation can have. */
function later(van: string, n: number, { eenheid, titel }: TijdTussen): Afleiding {
  const common = { id: `${van} ${n < 0 ? "min" : "plus"} ${Math.abs(n)} ${eenheid}`, titel, van };
  if (eenheid === "dagen") return { ...common, operatie: "plusDagen", dagen: n };
  return eenheid === "maanden"
    ? { ...common, operatie: "plusMaanden", maanden: n }
    : { ...common, operatie: "plusJaren", jaren: n };
}

/**
 * What a comparison with a whole number says of the two dates. There are at least three months from one day to another where the
 * other lies on or after the first plus three months; and where it may lie before the first, at least minus three (so: at most three back)
 * where the first lies before the other plus four. So whoever reads dates reads this too.
 */
export function turnOf(a: TijdTussen, operator: Operator, number: number): Turn {
  const least = operator === "lessThan" || operator === "greaterThanInclusive" ? number : number + 1;
  // "At least" or "less than" that many: each order is one of these two.
  const atLeast = operator === "greaterThan" || operator === "greaterThanInclusive";
  if (a.eenheid === "dagen" || least > 0)
    return { fact: a.tot, operator: atLeast ? "greaterThanInclusive" : "lessThan", other: later(a.van, least, a) };
  return { fact: a.van, operator: atLeast ? "lessThan" : "greaterThanInclusive", other: later(a.tot, 1 - least, a) };
}
