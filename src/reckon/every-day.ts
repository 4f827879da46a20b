import { daysOf, incompleteDate } from "../model/datum.js";
import { type Ymd, ymd } from "./day-number.js";
import { plusDays } from "./operations/plus-dagen.js";

/** The answer of a condition that is not known, as number; the others are up to who asks. */
const UNKNOWN = 1;

/**
 * What some conditions on a case say on every day that a date without its day can be, where that is the same; `undefined` for a
 * date that is whole, or not given.
 *
 * @example
 * // Is somebody who was born in February 2024 born before the 15th, and before March?
 * onEveryDay("2024-02", (day) => [day < 20240215 ? 3 : 0, day < 20240301 ? 3 : 0], {}); //=> [1, 3]
 */
export function onEveryDay<T>(
  text: string | null | undefined,
  onDay: (day: Ymd, zaak: T) => readonly number[],
  zaak: T,
): readonly number[] | undefined {
  const stated = text == null ? undefined : incompleteDate(text);
  if (stated === undefined) return undefined;
  const [first, last] = daysOf(stated).map(ymd) as [Ymd, Ymd];
  let same = onDay(first, zaak);
  for (let day = plusDays(first, 1); day <= last; day = plusDays(day, 1)) {
    const said = onDay(day, zaak);
    same = same.map((answer, i) => (answer === said[i] ? answer : UNKNOWN));
  }
  return same;
}
