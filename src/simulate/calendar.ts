import { EERSTE_JAAR, LAATSTE_JAAR } from "../model/datum.js";
import { isoOf, type Ymd, yearOf } from "../reckon/day-number.js";
import { nextOccurrence, plusDays } from "../reckon/ymd.js";

/** The first day of a name, `07-31`, on or after a day; without a name the day itself. */
export function onOrAfter(day: Ymd, name: string | undefined): Ymd {
  if (name === undefined) return day;
  const [month, date] = name.split("-").map(Number);
  return nextOccurrence(day, month ?? 0, date ?? 0);
}

/** Days by their number from the first that a file can name: to draw one of a stretch is to draw a number. */
export type DayCount = number;

const FIRST: Ymd = EERSTE_JAAR * 10_000 + 101;
/** Room for a day in every month that a calendar can have, so that a day is found by a sum. */
const MONTH = 31;
const YEAR = 12 * MONTH;

const slotOf = (day: Ymd): number =>
  (yearOf(day) - EERSTE_JAAR) * YEAR + (Math.floor((day % 10_000) / 100) - 1) * MONTH + (day % 100) - 1;

/** Every day of the calendar, both ways. */
class Calendar {
  private readonly days: Ymd[] = [];
  private readonly counts = new Int32Array((LAATSTE_JAAR - EERSTE_JAAR + 1) * YEAR);
  private readonly texts: string[] = [];

  constructor() {
    for (let day = FIRST; yearOf(day) <= LAATSTE_JAAR; day = plusDays(day, 1)) {
      this.counts[slotOf(day)] = this.days.length;
      this.days.push(day);
    }
  }

  day(count: DayCount): Ymd {
    return this.days[count] ?? 0;
  }

  count(day: Ymd): DayCount {
    return this.counts[slotOf(day)] ?? -1;
  }

  /** The day as text, the same text each time. */
  text(count: DayCount): string {
    const before = this.texts[count];
    if (before !== undefined) return before;
    const made = isoOf(this.day(count));
    this.texts[count] = made;
    return made;
  }
}

let made: Calendar | undefined;

/** The calendar, made when the first day is asked for. */
export function calendar(): Calendar {
  made ??= new Calendar();
  return made;
}
