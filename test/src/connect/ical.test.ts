import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendar as calendarOf } from "../../../src/connect/ical/calendar.js";
import { toIcal } from "../../../src/connect/ical/index.js";
import { evaluate } from "../../../src/index.js";
import type { AlgemeneUitkomst } from "../../../src/model/uitkomst.js";
import { problemsOf } from "../../helpers/problems.js";

const verzoek = {
  vraag: "tlv-emb",
  regime: "wec",
  peildatum: "2026-06-20",
  zaak: {
    aanvraag: { datum: "2026-06-01" },
    besluit: { bekendgemaaktOp: "2026-06-20" },
    tlv: { einddatum: "2030-07-31" },
  },
} as const;
const uitkomst: AlgemeneUitkomst = await evaluate(verzoek, { regimes: [] });
const [term] = uitkomst.termijnen.filter(({ einde }) => einde !== null);
if (!term) throw new Error("no term in the case");

/** A calendar that there is. */
const calendar = (of: AlgemeneUitkomst, taal: "nl" | "en"): string => calendarOf(of, taal) ?? "";

/** The content lines of a calendar, unfolded (RFC 5545, 3.1). */
const linesOf = (text: string): string[] => text.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
const valuesOf = (text: string, name: string): string[] =>
  linesOf(text).flatMap((line) => (line.split(/[;:]/)[0] === name ? [line.slice(line.indexOf(":") + 1)] : []));
/** A text as it was before it was escaped (RFC 5545, 3.3.11). */
const plain = (text: string): string => text.replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? "\n" : sign));

describe("the calendar of terms", () => {
  test("has each last day that is known and is still to come, as a day without an hour", () => {
    const text = calendar(uitkomst, "nl");
    const known = uitkomst.termijnen.flatMap(({ einde }) => (einde === null ? [] : [einde.replaceAll("-", "")]));
    expect(uitkomst.termijnen.every(({ einde }) => einde === null || einde >= uitkomst.peildatum)).toBe(true);
    expect(known.length).toBeGreaterThan(1);
    expect(valuesOf(text, "DTSTART")).toEqual(known);
    expect(linesOf(text).filter((line) => line.startsWith("DTSTART;VALUE=DATE:"))).toHaveLength(known.length);
    expect(linesOf(text).filter((line) => /^DTEND|DURATION/.test(line))).toEqual([]);
  });

  test("is stamped with the reference date, and names each event after what it says", () => {
    const text = calendar(uitkomst, "nl");
    expect(new Set(valuesOf(text, "DTSTAMP"))).toEqual(new Set(["20260620T000000Z"]));
    const names = valuesOf(text, "UID");
    expect(new Set(names).size).toBe(names.length);
    expect(calendar(uitkomst, "nl")).toBe(text);
    // In another language it is the same event; another day is another.
    expect(valuesOf(calendar(uitkomst, "en"), "UID")).toEqual(names);
    const later = { ...uitkomst, termijnen: [{ ...term, einde: "2030-01-01" }] };
    expect(names).not.toContain(valuesOf(calendar(later, "nl"), "UID")[0]);
  });

  test("says that it is the last day, and holds the reference date itself but no day before it", () => {
    const of = (einde: string) => calendarOf({ ...uitkomst, termijnen: [{ ...term, einde }] }, "nl");
    expect(valuesOf(of(uitkomst.peildatum) ?? "", "SUMMARY")[0]).toMatch(/^Laatste dag: /);
    expect(of("2026-06-19")).toBe(null);
  });

  test("is none without a known day: RFC 5545 (3.6) asks for one event at least", () => {
    expect(calendarOf({ ...uitkomst, termijnen: [] }, "nl")).toBe(null);
    expect(calendarOf({ ...uitkomst, termijnen: [{ ...term, einde: null }] }, "nl")).toBe(null);
  });

  test("keeps to RFC 5545 whatever the terms are called", () => {
    const sign = fc.constantFrom(
      "\r",
      "\n",
      "\u0007",
      "\ud800",
      "\u202e",
      "\u2066",
      "\u200f",
      ";",
      ",",
      "\\",
      ":",
      '"',
      "é",
      "🎉",
      "a",
      " ",
      "BEGIN:VEVENT",
    );
    const anyText = fc
      .array(fc.oneof(sign, fc.string({ unit: "binary" })), { maxLength: 90 })
      .map((all) => all.join(""));
    const day = fc.date({ min: new Date("2026-06-20"), max: new Date("2200-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(anyText, anyText, day, (titel, zin, date) => {
        const einde = date.toISOString().slice(0, 10);
        const stappen = [{ datum: einde, zin, zinEn: zin, bron: null }];
        const termijnen = [{ ...term, titel, einde, stappen }];
        const text = calendar({ ...uitkomst, kenmerk: null, termijnen }, "nl");
        expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
        // Lines end in CRLF alone, are at most 75 octets, and hold no control character but a tab.
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[^\P{Cc}\t]/u);
        expect(text).not.toMatch(/\p{Surrogate}/u);
        expect(linesOf(text).filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
        expect(linesOf(text).every((line) => /^[A-Z-]+(;[A-Z-]+=[^:;]+)*:/.test(line))).toBe(true);
        expect(text).not.toMatch(/\p{Bidi_Control}|\p{Zl}|\p{Zp}/u);
        const clean = titel.replace(/[\p{Cc}\p{Surrogate}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu, (sign) =>
          /[\t\n]/.test(sign) ? sign : "\ufffd",
        );
        expect(plain(valuesOf(text, "SUMMARY")[0] ?? "")).toBe(`Laatste dag: ${clean}`);
      }),
      { numRuns: 300 },
    );
  });
});

describe("toIcal", () => {
  test("writes what the page writes, of an outcome or its JSON, in both languages", () => {
    expect(toIcal(uitkomst)).toBe(calendarOf(uitkomst, "nl"));
    expect(toIcal(JSON.parse(JSON.stringify(uitkomst)) as AlgemeneUitkomst, { taal: "en" })).toBe(
      calendarOf(uitkomst, "en"),
    );
    expect(toIcal({ ...uitkomst, termijnen: [] })).toBeNull();
  });

  test("reminds so many days before each last day, and not without being asked", () => {
    const of = (herinnering: number): string => toIcal(uitkomst, { herinnering }) ?? "";
    const events = linesOf(of(7)).filter((line) => line === "BEGIN:VEVENT").length;
    expect(valuesOf(of(7), "TRIGGER")).toEqual(Array.from({ length: events }, () => "-P7D"));
    expect(linesOf(of(7)).filter((line) => line === "ACTION:DISPLAY")).toHaveLength(events);
    expect(of(7)).toContain("Nog 7 dagen: ");
    expect(of(1)).toContain("Nog 1 dag: ");
    expect(valuesOf(of(1), "TRIGGER")[0]).toBe("-P1D");
    expect(valuesOf(of(365), "TRIGGER")[0]).toBe("-P365D");
    expect(toIcal(uitkomst)).not.toContain("VALARM");
    // An alarm stands in its event, and the event is the same one.
    expect(linesOf(of(7)).join(" ")).toMatch(/BEGIN:VALARM .*?END:VALARM END:VEVENT/);
    expect(valuesOf(of(7), "UID")).toEqual(valuesOf(toIcal(uitkomst) ?? "", "UID"));
    for (const line of of(7).split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test.each([0, 366, 1.5, "7", null])("refuses to remind %j days before", (herinnering) => {
    const wrong = { herinnering, taal: "de" } as never;
    expect(problemsOf(() => toIcal(uitkomst, wrong))).toEqual([
      "/opties/taal option-value",
      "/opties/herinnering connect-option",
    ]);
  });

  test("refuses an option that it does not know, and what is no outcome", () => {
    expect(problemsOf(() => toIcal(uitkomst, { dagen: 7 } as never))).toEqual(["/opties/dagen options-form"]);
    expect(problemsOf(() => toIcal({} as never)).length).toBeGreaterThan(3);
  });
});
