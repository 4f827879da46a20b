import type { IsoDatum } from "../../model/datum.js";
import { eenheden } from "../../model/eenheid.js";
import { InterneFout } from "../../model/fault.js";
import type { Periode } from "../../model/feit.js";
import type { Kalenders } from "../../model/kalender.js";
import { isoOf, ymd } from "../day-number.js";
import type { Check, Derivation, Fast, Formula, InSql, Operation } from "../operation.js";
import { day } from "../reading.js";
import type { Kit, Shaped } from "../shape.js";
import { later, monthsLater, yearsLater } from "../sql-days.js";
import { computeTerm, type Term } from "../term.js";
import { plusMonths } from "./plus-maanden.js";

export const shape = ({ z, common, name, number }: Kit) =>
  z.strictObject({
    ...common,
    operatie: z.literal("termijn"),
    van: name,
    eenheid: z.enum(eenheden),
    /** Below zero for a term that is counted back from an event. */
    aantal: number(2_400),
    /** The calendar of rest days and holidays by which the term is extended. */
    kalender: name,
    /** A fact of type `periods`: days that do not count. */
    opgeschort: z.optional(name),
  });
export type Termijn = Shaped<typeof shape>;

/** Terms that nothing suspends, remembered: the same days come back in file after file. */
const MOST_TERMS = 4_000;
const terms = new WeakMap<Termijn, Map<IsoDatum, Term>>();

/** A term of the law from its starting event, with every step of the reckoning. */
export function term(a: Termijn, from: IsoDatum, suspended: readonly Periode[], kalenders: Kalenders): Term {
  if (suspended.length > 0) return computed(a, from, suspended, kalenders);
  const known = terms.get(a) ?? new Map<IsoDatum, Term>();
  terms.set(a, known);
  const found = known.get(from) ?? computed(a, from, suspended, kalenders);
  if (known.size >= MOST_TERMS) known.clear();
  known.set(from, found);
  return found;
}

function computed(
  { eenheid, aantal, kalender }: Termijn,
  from: IsoDatum,
  suspended: readonly Periode[],
  kalenders: Kalenders,
): Term {
  const found = kalenders[kalender];
  if (!found) throw new InterneFout(`no calendar "${kalender}"`);
  return computeTerm({ from, unit: eenheid, amount: aantal, kalender: found, suspended });
}

const suspendable =
  (a: Termijn, opgeschort: string, kalenders: Kalenders): Derivation =>
  (facts) => {
    const [iso, periods] = [day(facts, a.van), facts[opgeschort] ?? null];
    if (iso === null || periods === null) return null;
    const { einde, open } = term(a, iso, periods as Periode[], kalenders);
    return open ? null : einde;
  };

/** The last day of a term, as `reckon/term.ts` reckons it: of six weeks from Friday 2026-04-03 that is Monday 2026-05-18. */
export const operation: Operation<Termijn> = {
  sources: ({ van }) => [van],
  // But for a term of months that something suspends: of 30 and 31 January it may lengthen the first alone.
  monotone: true,
  beside: ({ opgeschort }) => (opgeschort === undefined ? [] : [opgeschort]),
  sum: (a, iso, _, kalenders) => term(a, iso, [], kalenders).einde,
  derive: (a, _, kalenders) => (a.opgeschort === undefined ? undefined : suspendable(a, a.opgeschort, kalenders)),
};

/** The sum that counts each unit back, and how much of it goes into one. */
const back = {
  dagen: ["plusDays", 1],
  weken: ["plusDays", 7],
  maanden: ["plusMonths", 1],
  jaren: ["plusYears", 1],
} as const;

export const fast: Fast<Termijn> = {
  sum: ({ eenheid: unit, aantal: amount, kalender: name }, kalenders) => {
    const kalender = kalenders[name];
    if (unit === "maanden" && amount < 0) return (from) => plusMonths(from, amount);
    return (from) =>
      from === 0 || !kalender ? 0 : ymd(computeTerm({ from: isoOf(from), unit, amount, kalender }).einde);
  },
  text: (writing, { van, eenheid, aantal }) => {
    const [helper, times] = back[eenheid];
    return aantal >= 0 ? undefined : writing.call(helper, writing.ref(van), aantal * times);
  },
  leapDay: () => true,
};

/** What counts back is no more than days, months or years; the rest days on which others end are in no formula. */
export const formula: Formula<Termijn> = ({ eenheid, aantal }, from, on) => {
  if (aantal >= 0) return undefined;
  if (eenheid === "maanden") return on.later(from, { months: aantal });
  return on.later(from, eenheid === "jaren" ? { years: aantal } : { days: aantal * back[eenheid][1] });
};

/** What counts back is no more than days, months or years; the rest days on which others end are known to no database. */
export const sql: InSql<Termijn> = ({ eenheid, aantal }, from) => {
  if (aantal >= 0) return undefined;
  if (eenheid === "maanden") return monthsLater(from, aantal);
  return eenheid === "jaren" ? yearsLater(from, aantal) : later(from, aantal * back[eenheid][1]);
};

export const check: Check<Termijn> = {
  faults: ({ kalender, opgeschort }, { type, hasCalendar }) => [
    ...(hasCalendar(kalender) ? [] : [{ code: "calendar-unknown", at: ["kalender"], found: kalender } as const]),
    ...(opgeschort === undefined || type(opgeschort) === "periods"
      ? []
      : [{ code: "source-not-periods", at: ["opgeschort"], found: opgeschort } as const]),
  ],
};
