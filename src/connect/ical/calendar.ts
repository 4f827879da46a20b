import { ical } from "../../generated/connect/ical.js";
import { agenda } from "../../generated/connect-texts.js";
import { pakket } from "../../generated/texts.js";
import type { Taal } from "../../model/tekst.js";
import type { LeesbareUitkomst } from "../../model/uitkomst.js";
import { fill } from "../../read/errors.js";
import { digest } from "../../tell/record.js";
import { factsOf, isLater, isProposed } from "../fields.js";

/**
 * What no calendar may hold (RFC 5545, 3.1): a control character; nor half a character. Nor what turns the direction of a text or
 * breaks its line unseen: it would make a day read as another.
 */
const impossible =
  /[^\t\n\u0020-\u007e\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\u{10ffff}]/gu;

/** A text as a value (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text
    .replace(impossible, "\ufffd")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");

/** Octets, beside the end of the line (RFC 5545, 3.1). */
const LONGEST = 75;

/** How many octets a character takes in UTF-8. */
function octets(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** A line as it is written: what is too long goes on in the next one, behind a space, and no character is cut in two. */
function folded(line: string): string {
  let [written, used] = ["", 0];
  for (const sign of line) {
    const size = octets(sign);
    if (used + size > LONGEST) {
      written += "\r\n ";
      used = 1;
    }
    written += sign;
    used += size;
  }
  return `${written}\r\n`;
}

type Termijn = LeesbareUitkomst["termijnen"][number];

const compact = (iso: string): string => iso.replaceAll("-", "");

/** So many days before a last day its calendar speaks up (RFC 5545, 3.6.6): before the midnight with which that day begins. */
function alarm(dagen: number, titel: string, taal: Taal): string[] {
  const text = agenda[taal][dagen === 1 ? "herinneringEen" : "herinnering"];
  const said = fill(text, (part) => (part === "dagen" ? String(dagen) : titel));
  return ["BEGIN:VALARM", "ACTION:DISPLAY", `DESCRIPTION:${escaped(said)}`, `TRIGGER:-P${dagen}D`, "END:VALARM"];
}

/** What is to be said of a term on which somebody acted already, on the reference date at the latest. */
function actedOn(uitkomst: LeesbareUitkomst, id: string) {
  const facts = factsOf(uitkomst);
  return ical.vragen[uitkomst.vraag]?.termijnen?.find(({ termijn, feit }) => {
    const day = facts.get(feit);
    return termijn === id && typeof day === "string" && day <= uitkomst.peildatum;
  });
}

/** Whether a term runs from something that has not happened yet on the reference date. */
const runsLater = (uitkomst: LeesbareUitkomst, term: string): boolean =>
  ical.vanaf[uitkomst.vraag]?.[term]?.some((event) => isLater(uitkomst, event)) ?? false;

/** A last day as an event of a whole day, which keeps nobody from another appointment. */
function event(uitkomst: LeesbareUitkomst, term: Termijn, einde: string, taal: Taal, herinnering: number | null) {
  const acted = actedOn(uitkomst, term.id);
  if (acted?.vervalt) return [];
  const t = agenda[taal];
  const pick = (nl: string, en: string): string => (taal === "nl" ? nl : en);
  const { regime, peildatum, vraag, zaak } = uitkomst;
  // An older form has no key.
  const kenmerk = uitkomst.kenmerk ?? null;
  const titel = pick(term.titel, term.titelEn);
  const says = [
    ...(term.wie === null ? [] : [`${t.wie}: ${term.wie[taal]}`]),
    `${t.vindplaats}: ${term.bron.vindplaats}`,
    `${t.volgens}: ${pick(regime.titel, regime.titelEn)}`,
    ...term.stappen.map(({ zin, zinEn }) => pick(zin, zinEn)),
    ...(acted ? [acted.reden[taal]] : []),
    t.slot,
  ];
  const [, name = ""] = digest({ vraag, term: term.id, ...(kenmerk === null ? { zaak } : { kenmerk }) }).split("-");
  return [
    "BEGIN:VEVENT",
    `UID:${name.slice(0, name.length / 2)}@${pakket.split("@")[0]}`,
    `DTSTAMP:${compact(peildatum)}T000000Z`,
    `SEQUENCE:${compact(peildatum)}`,
    `DTSTART;VALUE=DATE:${compact(einde)}`,
    `SUMMARY:${escaped(`${t.laatsteDag}: ${kenmerk === null ? titel : `${titel} (${kenmerk})`}`)}`,
    `DESCRIPTION:${escaped(says.join("\n"))}`,
    "TRANSP:TRANSPARENT",
    ...(herinnering === null ? [] : alarm(herinnering, titel, taal)),
    "END:VEVENT",
  ];
}

/**
 * The terms of an outcome as a calendar (RFC 5545): each last day that is known and has not passed on the reference date, as a day
 * without an hour. The same outcome gives the same bytes: the stamp is the reference date, and so is the sequence, by which of two
 * calendars of a case the later one holds. An event is named after the question, the term and the key of the case: in a calendar that
 * has it already it moves. Without a key it is named after the facts: it changes its name with them, and shares it with a case of the
 * same facts.
 *
 * @param herinnering how many days before each last day its calendar speaks up; `null` for never
 * @returns `null` where there is no such day, for a calendar holds one event at least (RFC 5545, 3.6), and under rules that are no law yet,
 *   for a diary does not show that a day is none
 */
export function calendar(uitkomst: LeesbareUitkomst, taal: Taal, herinnering: number | null = null): string | null {
  if (isProposed(uitkomst)) return null;
  const events = uitkomst.termijnen.flatMap((term) =>
    // What has passed is in nobody's diary any more, and what runs from something that has not happened yet is in none so far.
    term.einde === null || term.einde < uitkomst.peildatum || runsLater(uitkomst, term.id)
      ? []
      : event(uitkomst, term, term.einde, taal, herinnering),
  );
  if (events.length === 0) return null;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${pakket}//${taal.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map(folded).join("");
}
