import type { Bron } from "../model/bron.js";
import { daysInMonth, type IsoDatum } from "../model/datum.js";
import type { Feestdag, Kalender } from "../model/kalender.js";
import type { Tekst } from "../model/tekst.js";
import { isoDate, plusDays, weekday, yearOf } from "./days.js";

/** Why a day is a day of rest: `equated` is by a decree, which gives it no name. */
export interface Rest {
  readonly code: "weekend" | "holiday" | "equated";
  readonly naam: Tekst | undefined;
  readonly bron: Bron;
}

const SUNDAY = 0;

/**
 * Easter Sunday by the "anonymous Gregorian" algorithm. The letters are those of its publication, so that it can
 * be laid beside it.
 *
 * @example
 * easterSunday(2026); //=> "2026-04-05"
 */
export function easterSunday(year: number): IsoDatum {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return isoDate(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The day on which a holiday falls in a year, if it does. */
function fallsOn(feestdag: Feestdag, year: number): IsoDatum | undefined {
  const { vanJaar = year, totEnMetJaar = year } = feestdag;
  if (year < vanJaar || year > totEnMetJaar) return undefined;
  if ("dagenNaPasen" in feestdag) return plusDays(easterSunday(year), feestdag.dagenNaPasen);
  const { maand, dag, opZondag = 0 } = feestdag;
  // 29 February is there in leap years only.
  if (dag > daysInMonth(year, maand)) return undefined;
  const day = isoDate(year, maand, dag);
  return weekday(day) === SUNDAY ? plusDays(day, opZondag) : day;
}

/** The holidays of a year, decrees left aside. Of two on one day (5 May 2016) the first listed is kept. */
export function holidays(kalender: Kalender, year: number): ReadonlyMap<IsoDatum, Feestdag> {
  const found = new Map<IsoDatum, Feestdag>();
  for (const feestdag of kalender.feestdagen) {
    const day = fallsOn(feestdag, year);
    if (day !== undefined && !found.has(day)) found.set(day, feestdag);
  }
  return found;
}

/** Remembered per calendar and year: bulk work asks about thousands of days. */
const known = new WeakMap<Kalender, Map<number, ReadonlyMap<IsoDatum, Feestdag>>>();

function holidayOn(kalender: Kalender, datum: IsoDatum): Feestdag | undefined {
  const years = known.get(kalender) ?? new Map<number, ReadonlyMap<IsoDatum, Feestdag>>();
  const year = yearOf(datum);
  const days = years.get(year) ?? holidays(kalender, year);
  known.set(kalender, years.set(year, days));
  return days.get(datum);
}

/**
 * Why a day is a day of rest, or `undefined` when it is none.
 *
 * @example
 * // May a term end on Good Friday 2026?
 * const { "algemene-termijnenwet": kalender } = regimeOf("tlv-emb", "wec").kalenders;
 * restOn(kalender, "2026-04-03")?.naam?.nl; //=> "Goede Vrijdag"
 */
export function restOn(kalender: Kalender, datum: IsoDatum): Rest | undefined {
  const rustdag = kalender.rustdagen.find(({ weekdag }) => weekdag === weekday(datum));
  if (rustdag) return { code: "weekend", naam: rustdag.naam, bron: kalender.verlenging.bron };
  const feestdag = holidayOn(kalender, datum);
  if (feestdag) return { code: "holiday", naam: feestdag.naam, bron: feestdag.bron };
  const besluit = kalender.gelijkgesteld.find(({ dagen }) => dagen.includes(datum));
  return besluit && { code: "equated", naam: undefined, bron: besluit.bron };
}

/** Whether the decrees of a year were looked up; if not, a day may be equated of which the calendar knows nothing. */
export const decreesKnown = ({ gelijkgesteldBekend }: Kalender, year: number): boolean =>
  gelijkgesteldBekend.some(({ vanJaar, totEnMetJaar }) => vanJaar <= year && year <= totEnMetJaar);
