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
    // In another language it is the same event.
    expect(valuesOf(calendar(uitkomst, "en"), "UID")).toEqual(names);
  });

  const idsOf = async (more: object) => {
    const made = await evaluate({ ...verzoek, ...more } as typeof verzoek);
    const text = toIcal(made) ?? "";
    const at = Object.fromEntries(valuesOf(text, "SUMMARY").map((titel, i) => [titel.split(/[(]/)[0], i]));
    const objection = at["Laatste dag: Bezwaar maken "] ?? at["Laatste dag: Bezwaar maken"] ?? -1;
    const of = (name: string) => valuesOf(text, name)[objection];
    return { id: of("UID"), day: of("DTSTART"), sequence: Number(of("SEQUENCE")), text };
  };

  test("names an event by the key of its case, and so moves it when the facts or the day change", async () => {
    const before = await idsOf({ kenmerk: "zaak-1" });
    const later = await idsOf({
      ...{ kenmerk: "zaak-1", peildatum: "2026-06-25" },
      zaak: { ...verzoek.zaak, besluit: { bekendgemaaktOp: "2026-06-23" } },
    });
    expect(later.id).toBe(before.id);
    expect(later.day).not.toBe(before.day);
    expect(later.sequence).toBeGreaterThan(before.sequence);
    expect(before.text).not.toMatch(/UID:[^\r]*zaak/);
    const other = await idsOf({ kenmerk: "zaak-2" });
    expect([other.day, other.id === before.id]).toEqual([before.day, false]);
    const question = { ...uitkomst, kenmerk: "zaak-1", vraag: "een-andere-vraag" };
    expect(valuesOf(toIcal(question) ?? "", "UID")).not.toContain(before.id);
  });

  test("names an event by the facts where the case has no key, whatever the day on which it is asked", async () => {
    const before = await idsOf({});
    expect((await idsOf({ peildatum: "2026-06-21" })).id).toBe(before.id);
    expect((await idsOf({ zaak: { ...verzoek.zaak, tlv: {} } })).id).not.toBe(before.id);
  });

  test("leaves out a term that was met, and says of one that somebody used that it runs for others", async () => {
    const titles = async (zaak: object) =>
      valuesOf(toIcal(await evaluate({ ...verzoek, zaak } as typeof verzoek)) ?? "", "SUMMARY").map(plain);
    const { besluit: _, ...open } = verzoek.zaak;
    const decide = "Laatste dag: Beslissen op de aanvraag";
    expect(await titles({ ...open, aanvraag: { datum: "2026-06-01", opschortingen: [] } })).toContain(decide);
    const decided = { ...verzoek.zaak, aanvraag: { datum: "2026-06-01", opschortingen: [] } };
    expect(await titles(decided)).not.toContain(decide);
    // A day after the reference date has not come yet.
    expect(await titles({ ...decided, besluit: { bekendgemaaktOp: "2026-06-21" } })).toContain(decide);
    const objected = { ...verzoek.zaak, bezwaar: { ontvangenOp: "2026-06-20" } };
    const text = toIcal(await evaluate({ ...verzoek, zaak: objected } as typeof verzoek)) ?? "";
    expect(valuesOf(text, "SUMMARY")).toContain("Laatste dag: Bezwaar maken");
    expect(plain(valuesOf(text, "DESCRIPTION").join())).toContain("Er is al een bezwaar ontvangen.");
    expect(plain(valuesOf(calendar(uitkomst, "nl"), "DESCRIPTION").join())).not.toContain("bezwaar ontvangen");
  });

  test("is none under rules that are no law yet: on the page there is none, and a call is refused", async () => {
    const zaak = { kennisgeving: { datum: "2026-05-20" }, vrijstelling: { ingangsdatum: "2026-08-01" } };
    for (const regime of ["voorstel-2019", "wetsvoorstel-36663"] as const) {
      const proposed = await evaluate({ vraag: "vrijstelling", regime, peildatum: "2026-05-20", zaak });
      expect(calendarOf(proposed, "nl")).toBe(null);
      expect(problemsOf(() => toIcal(proposed))).toEqual(["/regime/status connect-hypothetical"]);
    }
  });

  test("takes no key from a stored outcome that a request would not take", () => {
    expect(problemsOf(() => toIcal({ ...uitkomst, kenmerk: "123456782" }))).toEqual(["/kenmerk kenmerk-bsn"]);
    expect(problemsOf(() => toIcal({ ...uitkomst, kenmerk: "Jan Jansen" }))).toEqual(["/kenmerk kenmerk-form"]);
    expect(problemsOf(() => toIcal({ ...uitkomst, kenmerk: {} } as never))).toEqual(["/kenmerk not-an-outcome"]);
    const { kenmerk: _, ...older } = uitkomst;
    expect(toIcal(older as never)).not.toMatch(/undefined|\[object/);
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
    const all = problemsOf(() => toIcal({} as never, { dagen: 7, taal: "de" } as never));
    expect(all).toEqual(expect.arrayContaining(["/opties/dagen options-form", "/opties/taal option-value"]));
  });
});
