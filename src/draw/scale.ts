import { dateFault } from "../model/datum.js";

const MILLISECONDS = 86_400_000;

/** A day by its number. */
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;

/** Whether a text is a day of the calendar: a stored outcome can hold anything. One that was worked out can lie far ahead. */
export const isDay = (text: string | null | undefined): text is string =>
  typeof text === "string" && [undefined, "range"].includes(dateFault(text));

/** A stretch between two days that was cut short, as places on the axis. */
export interface Cut {
  readonly from: number;
  readonly to: number;
}

/** Days on a line. Longer stretches in which nothing happens are cut short, each with a mark. */
export interface Scale {
  readonly at: (day: string) => number;
  readonly cuts: readonly Cut[];
}

/** So many days are shown as they are. */
const LONGEST = 300;

/**
 * Lays days out between two places.
 *
 * @example
 * const { at, cuts } = scaleOf(["2000-01-01", "2024-01-01", "2024-01-31"], 0, 330);
 * at("2024-01-31") - at("2024-01-01"); //=> 30
 * cuts.length; //=> 1
 */
export function scaleOf(days: readonly string[], from: number, to: number): Scale {
  const sorted = [...new Set(days)].sort();
  const numbers = sorted.map(dayNumber);
  const gaps = numbers.slice(1).map((number, i) => number - (numbers[i] ?? 0));
  const shown = gaps.map((gap) => Math.min(gap, LONGEST));
  const total = shown.reduce((sum, gap) => sum + gap, 0);
  const unit = total === 0 ? 0 : (to - from) / total;
  const places = new Map<string, number>();
  const cuts: Cut[] = [];
  let at = total === 0 ? (from + to) / 2 : from;
  for (const [i, day] of sorted.entries()) {
    places.set(day, at);
    const next = at + (shown[i] ?? 0) * unit;
    if ((gaps[i] ?? 0) > LONGEST) cuts.push({ from: at, to: next });
    at = next;
  }
  return { at: (day) => places.get(day) ?? from, cuts };
}
