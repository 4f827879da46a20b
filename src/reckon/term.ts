import type { Bron } from "../model/bron.js";
import type { IsoDatum } from "../model/datum.js";
import type { Eenheid } from "../model/eenheid.js";
import type { Periode } from "../model/feit.js";
import type { Kalender } from "../model/kalender.js";
import type { Tekst } from "../model/tekst.js";
import { decreesKnown, type Rest, restOn } from "./calendar.js";
import { daysBetween, plusDays, plusMonths, plusYears, yearOf } from "./days.js";

export interface TermInput {
  /** The day of the event: the term begins on the day after it. */
  readonly from: IsoDatum;
  readonly unit: Eenheid;
  /** Below zero: counted back from the event. */
  readonly amount: number;
  readonly kalender: Kalender;
  /** Stretches of days on which the term stands still; they may overlap. */
  readonly suspended?: readonly Periode[];
}

export type StepCode =
  | "counted"
  | "counted-back"
  | "suspended"
  | "backwards"
  | "too-long"
  | Rest["code"]
  | "moved"
  | "two-working-days"
  | "decrees-unknown";

/** One step of the reckoning, with what a sentence about it needs; the sentences are in `teksten.*.json`. */
export interface Step {
  readonly code: StepCode;
  /** The last day after this step; of a day of rest, that day. */
  readonly datum: IsoDatum;
  readonly values: Readonly<Record<string, string>>;
  readonly bron: Bron | undefined;
  readonly naam?: Tekst;
}

export interface Term {
  /** The last day; of a term that is open, the first day that it can be. */
  readonly einde: IsoDatum;
  /** Whether a stretch that counts still runs: each day that it lasts puts the last day off. */
  readonly open: boolean;
  /** The first step counts; the others explain each change, and why nothing changed. */
  readonly stappen: readonly Step[];
}

const later: Readonly<Record<Eenheid, (iso: IsoDatum, amount: number) => IsoDatum>> = {
  dagen: plusDays,
  weken: (iso, amount) => plusDays(iso, 7 * amount),
  maanden: plusMonths,
  jaren: plusYears,
};

const step = (code: StepCode, datum: IsoDatum, bron?: Bron, values: Step["values"] = {}): Step => ({
  code,
  datum,
  values,
  bron,
});

/**
 * A stretch that begins before the term is over lengthens it by its days, so that a later one can count too. One that
 * still runs lengthens it by its first day at least: it may run alongside others, whose days count once.
 */
function suspensions(
  from: IsoDatum,
  einde: IsoDatum,
  periods: readonly Periode[],
): { readonly steps: readonly Step[]; readonly open: boolean } {
  const steps: Step[] = [];
  let [covered, last, open] = [from, einde, false];
  for (const { van: begin, totEnMet } of periods.toSorted((a, b) => daysBetween(b.van, a.van))) {
    // Days before the term do not count, and days of an earlier stretch do not count again.
    const van = begin > covered ? begin : plusDays(covered, 1);
    if (van > last) break;
    open ||= totEnMet === null;
    const until = totEnMet ?? begin;
    if (until < van) continue;
    last = plusDays(last, daysBetween(van, until) + 1);
    covered = until;
    steps.push(step("suspended", last, undefined, { van, totEnMet: until }));
  }
  return { steps, open };
}

/** The n-th day that is no day of rest, after a date (`way` 1) or before it (-1). */
function nthWorkingDay(kalender: Kalender, datum: IsoDatum, n: number, way: 1 | -1): IsoDatum {
  let day = datum;
  for (let left = n; left > 0; ) {
    day = plusDays(day, way);
    if (!restOn(kalender, day)) left--;
  }
  return day;
}

/** Each day of rest at the end of the term, and the day after them to which it is extended. */
function moves(kalender: Kalender, einde: IsoDatum): Step[] {
  const steps: Step[] = [];
  let day = einde;
  for (let rest = restOn(kalender, day); rest; rest = restOn(kalender, day)) {
    const { code, bron, naam } = rest;
    steps.push({ ...step(code, day, bron), ...(naam && { naam }) });
    day = plusDays(day, 1);
  }
  return steps.length === 0 ? [] : [...steps, step("moved", day, kalender.verlenging.bron)];
}

/** How the calendar extends a term that it covers. `length` is the number of days that the law gives it. */
function extensions(kalender: Kalender, from: IsoDatum, einde: IsoDatum, length: number): Step[] {
  const { werkdagen, gelijkstelling } = kalender;
  const steps = moves(kalender, einde);
  let last = steps.at(-1)?.datum ?? einde;
  const counts = length >= werkdagen.vanafDagen;
  const enough = counts ? nthWorkingDay(kalender, from, werkdagen.minstens, 1) : last;
  if (enough > last) {
    last = enough;
    steps.push(step("two-working-days", last, werkdagen.bron, { minstens: String(werkdagen.minstens) }));
  }
  // The end rests on these working days: had a decree equated one of them, it would lie later.
  const first = counts ? nthWorkingDay(kalender, last, werkdagen.minstens - 1, -1) : last;
  const unknown = [first, last].map(yearOf).find((year) => !decreesKnown(kalender, year));
  if (unknown !== undefined) {
    steps.push(step("decrees-unknown", last, gelijkstelling.bron, { jaar: String(unknown) }));
  }
  return steps;
}

/**
 * The last day of a term, and each step that leads to it.
 *
 * A later `from` never gives an earlier end, but for one case: of a month from 30 January and a month from 31
 * January, which both end on 28 February, a suspension on 31 January lengthens only the first.
 *
 * @example
 * // When does a term of six weeks end that a decision of Friday 3 April 2026 starts?
 * const { "algemene-termijnenwet": kalender } = regimeOf("tlv-emb", "wec").kalenders;
 * computeTerm({ from: "2026-04-03", unit: "weken", amount: 6, kalender }).einde; //=> "2026-05-18"
 */
export function computeTerm({ from, unit, amount, kalender, suspended = [] }: TermInput): Term {
  const { terugrekening, nietBijMeerDan } = kalender;
  const counted = later[unit](from, amount);
  const values = { van: from, aantal: String(Math.abs(amount)), eenheid: unit };
  if (amount < 0) {
    const stappen = [step("counted-back", counted, undefined, values), step("backwards", counted, terugrekening.bron)];
    return { einde: counted, open: false, stappen };
  }
  const { steps, open } = suspensions(from, counted, suspended);
  const running = [step("counted", counted, undefined, values), ...steps];
  const last = running.at(-1)?.datum ?? counted;
  const extended =
    amount > nietBijMeerDan[unit]
      ? [step("too-long", last, nietBijMeerDan.bron)]
      : extensions(kalender, from, last, daysBetween(from, counted));
  const stappen = [...running, ...extended];
  return { einde: stappen.at(-1)?.datum ?? last, open, stappen };
}
