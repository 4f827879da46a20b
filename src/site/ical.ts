import ical, { ICalEventTransparency } from "ical-generator";
import { paginaTeksten } from "../generated/pagina-texts.js";
import { pakket } from "../generated/texts.js";
import type { Taal } from "../model/tekst.js";
import type { LeesbareUitkomst } from "../model/uitkomst.js";
import { digest } from "../tell/record.js";

/** What no calendar may hold: a control character (RFC 5545, 3.1), half a character. */
const impossible = /[^\t\n\u0020-\u007e\u0080-\ud7ff\ue000-\u{10ffff}]/gu;
const clean = (text: string): string => text.replace(impossible, "\ufffd");

/** A day without an hour, wherever it is read. */
const day = (iso: string): string => `${iso}T00:00:00Z`;

const HEX = 32;

/**
 * The terms of an outcome as a calendar (RFC 5545): each last day that is known, as a day without an hour. The same outcome gives
 * the same bytes: the stamp is the reference date, and an event is named after what it says, so that a calendar that has it already
 * keeps it once.
 *
 * @param kenmerk what the case is called in the event, when it has a name; a key of one's own, never a BSN
 */
export function calendar(uitkomst: LeesbareUitkomst, taal: Taal): string {
  const t = paginaTeksten[taal].agenda;
  const pick = (nl: string, en: string): string => clean(taal === "nl" ? nl : en);
  const [company = "", version = ""] = pakket.split("@");
  const made = ical({ prodId: { company, product: `${company} ${version}`, language: taal.toUpperCase() } });
  for (const term of uitkomst.termijnen) {
    if (term.einde === null) continue;
    const { kenmerk, regime, peildatum } = uitkomst;
    const titel = pick(term.titel, term.titelEn);
    const who = term.wie === null ? [] : [`${t.wie}: ${clean(term.wie[taal])}`];
    const says = [
      ...who,
      `${t.vindplaats}: ${clean(term.bron.vindplaats)}`,
      `${t.volgens}: ${pick(regime.titel, regime.titelEn)}`,
      ...term.stappen.map(({ zin, zinEn }) => pick(zin, zinEn)),
      t.slot,
    ];
    const named = digest({ vraag: uitkomst.vraag, invoer: uitkomst.bewijs.invoer, term: term.id, einde: term.einde });
    made.createEvent({
      id: `${named.slice("sha256-".length, "sha256-".length + HEX)}@${company}`,
      stamp: day(peildatum),
      start: day(term.einde),
      allDay: true,
      summary: kenmerk === null ? titel : `${titel} (${clean(kenmerk)})`,
      description: says.join("\n"),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${made.toString()}\r\n`;
}
