import type { Taal } from "../../model/tekst.js";
import type { LeesbareUitkomst } from "../../model/uitkomst.js";
import { oneOf } from "../../read/options.js";
import { Reading } from "../../read/reading.js";
import { optionsFor, outcomeIn, refuseOption } from "../errors.js";
import { calendar } from "./calendar.js";

/** How a calendar is written. */
export interface IcalOpties {
  /** `nl` (the standard) or `en`. */
  readonly taal?: Taal;
  /** So many days before each last day the calendar speaks up: from 1 up to 365. Without it, it does not. */
  readonly herinnering?: number;
}

const MOST_DAYS = 365;

function daysIn(value: unknown): number | null {
  if (value === undefined) return null;
  const fits = typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= MOST_DAYS;
  return fits ? value : refuseOption("herinnering", value, `1 … ${MOST_DAYS}`);
}

/**
 * Writes the terms of an outcome as a calendar (iCalendar, RFC 5545): each last day that is known and has not passed on the
 * reference date, as a day without an hour, with who has to act, the article and how it was worked out. A term that waits for facts
 * is not in it: `uitkomst.termijnen` says for which.
 *
 * @param uitkomst what `evaluate` gave, or the JSON of it
 * @param opties language, and how many days before each last day to be reminded
 * @returns the calendar, the same bytes for the same outcome (the stamp is its reference date); `null` where it has no such day, for a
 *   calendar holds one event at least
 * @throws {ToetsverzoekError} for what is no outcome or one under a proposal (`connect-hypothetical`), a key that may hide a BSN
 *   (`kenmerk-bsn`), and an option that is not known
 * @example
 * // When is the objection to be lodged, and who reminds me a week before?
 * const zaak = { besluit: { bekendgemaaktOp: "2026-06-20" } };
 * const uitkomst = await evaluate({ vraag: "tlv-emb", regime: "wec", peildatum: "2026-06-20", zaak });
 * const text = toIcal(uitkomst, { taal: "en", herinnering: 7 }) ?? "";
 * /^DTSTART.*$/m.exec(text)?.[0].trim(); //=> "DTSTART;VALUE=DATE:20260803"
 * text.includes("TRIGGER:-P7D"); //=> true
 */
export function toIcal(uitkomst: LeesbareUitkomst, opties: IcalOpties = {}): string | null {
  const reading = new Reading();
  const outcome = reading.part(() => outcomeIn(uitkomst));
  const read = optionsFor(reading, opties, ["taal", "herinnering"]);
  const taal = reading.part<Taal>(() => oneOf("taal", read.taal, ["nl", "en"]));
  const days = reading.part(() => daysIn(read.herinnering));
  return calendar(reading.all(outcome), taal ?? "nl", days ?? null);
}
