import { Temporal } from "@js-temporal/polyfill";
import { describe, expect, test } from "vitest";
import { decreesKnown, easterSunday, holidays, restOn } from "../../../src/reckon/calendar.js";
import { atw, listed, listedByLaw } from "../../helpers/kalender.js";

const years = Array.from({ length: 2100 - 1990 + 1 }, (_, i) => 1990 + i);
const named = (datum: string): string | undefined => holidays(atw, Number(datum.slice(0, 4))).get(datum)?.naam.nl;

describe("the calendar beside date-holidays and Temporal", () => {
  test("every day of 1990-2100 is a day of rest in both, or in neither", () => {
    const differ: string[] = [];
    for (const year of years) {
      const theirs = new Set(listedByLaw(year));
      let day = Temporal.PlainDate.from({ year, month: 1, day: 1 });
      for (; day.year === year; day = day.add({ days: 1 })) {
        const datum = day.toString();
        // Decrees are data that date-holidays does not have: they have their own test below.
        const ours = [undefined, "equated"].includes(restOn(atw, datum)?.code);
        if (ours === (day.dayOfWeek > 5 || theirs.has(datum))) differ.push(datum);
      }
    }
    expect(differ).toEqual([]);
  });

  test("the holidays of every year are the same days, on weekdays and in weekends", () => {
    for (const year of years) {
      expect([...holidays(atw, year).keys()].sort()).toEqual([...new Set(listedByLaw(year))].sort());
    }
  });

  test("Easter is the same day, from the earliest (2008) to the latest (2038) and in the exception of 2076", () => {
    for (const year of years) {
      expect(easterSunday(year)).toBe(listed(year).find(({ name }) => name === "Pasen")?.datum);
    }
    expect([2008, 2038, 2076].map(easterSunday)).toEqual(["2008-03-23", "2038-04-25", "2076-04-19"]);
  });
});

describe("de dag waarop de verjaardag van de Koning wordt gevierd", () => {
  test.each([
    ["1990-04-30", "Koninginnedag", "een maandag"],
    ["2006-04-29", "Koninginnedag", "30 april 2006 is een zondag"],
    ["2006-04-30", undefined, "de zondag zelf niet"],
    ["2013-04-30", "Koninginnedag", "de laatste keer"],
    ["2013-04-27", undefined, "nog geen Koningsdag"],
    ["2014-04-26", "Koningsdag", "27 april 2014 is een zondag"],
    ["2014-04-27", undefined, "de zondag zelf niet"],
    ["2014-04-30", undefined, "geen Koninginnedag meer"],
    ["2025-04-26", "Koningsdag", "27 april 2025 is een zondag"],
    ["2026-04-27", "Koningsdag", "een maandag"],
    ["2031-04-26", "Koningsdag", "27 april 2031 is een zondag"],
  ])("%s: %s (%s)", (datum, naam, _why) => {
    expect(named(datum)).toBe(naam);
  });
});

describe("waarom een dag een rustdag is", () => {
  test("5 mei is elk jaar een feestdag, ook buiten de lustrumjaren", () => {
    expect(years.filter((year) => named(`${year}-05-05`) === undefined)).toEqual([]);
    expect(restOn(atw, "2026-05-05")).toMatchObject({
      code: "holiday",
      bron: { vindplaats: expect.stringMatching(/3 lid 1/) },
    });
  });
  test("Goede Vrijdag is gelijkgesteld door de wet zelf", () => {
    expect(restOn(atw, "2026-04-03")).toMatchObject({
      code: "holiday",
      bron: { vindplaats: expect.stringMatching(/3 lid 2/) },
    });
  });
  test("een feestdag op zondag is een zondag, en schuift niet door naar maandag", () => {
    expect(restOn(atw, "2024-05-05")).toMatchObject({ code: "weekend", naam: { nl: "zondag" } });
    expect(restOn(atw, "2024-05-06")).toBeUndefined();
  });
  test("eerste Paasdag en eerste Pinksterdag zijn rustdagen omdat het zondagen zijn", () => {
    expect(["2026-04-05", "2026-05-24"].map((datum) => restOn(atw, datum)?.code)).toEqual(["weekend", "weekend"]);
  });
  test("de dag voor Goede Vrijdag, Oudejaarsdag en 4 mei zijn gewone dagen", () => {
    expect(["2026-04-02", "2026-12-31", "2026-05-04"].map((datum) => restOn(atw, datum))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
  test("vallen Bevrijdingsdag en Hemelvaartsdag samen, dan is er een reden genoeg", () => {
    expect(restOn(atw, "2016-05-05")?.naam?.nl).toBe("Bevrijdingsdag");
  });
  test("a holiday that a year does not have is left out", () => {
    const [newYear] = atw.feestdagen;
    const leapDay = { ...atw, feestdagen: [{ ...newYear, maand: 2, dag: 29 }] } as typeof atw;
    expect([2027, 2028].map((year) => [...holidays(leapDay, year).keys()])).toEqual([[], ["2028-02-29"]]);
  });
});

const months = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

/** The dates of an enumeration, read from its end: "4 en 15 mei 2015" are two, of which the first borrows month and year. */
function datesIn(text: string): string[] {
  const found: string[] = [];
  let [year, month] = [0, 0];
  for (const word of (text.match(/\d+|\p{L}+/gu) ?? []).reverse()) {
    if (/^\d{4}$/.test(word)) year = Number(word);
    else if (months.includes(word)) month = months.indexOf(word) + 1;
    else if (/^\d+$/.test(word)) found.push(new Temporal.PlainDate(year, month, Number(word)).toString());
  }
  return found.reverse();
}

describe("de besluiten die dagen gelijkstellen", () => {
  test.each(atw.gelijkgesteld)("$bron.vindplaats: the days are exactly those of the quote", ({ dagen, bron }) => {
    expect(dagen).toEqual(datesIn(bron.citaat.join("\n")));
  });

  const dagen = atw.gelijkgesteld.flatMap((besluit) => besluit.dagen);
  test("elke gelijkgestelde dag zou anders een gewone dag zijn", () => {
    const without = { ...atw, gelijkgesteld: [] };
    expect(dagen.filter((datum) => restOn(without, datum) !== undefined)).toEqual([]);
    expect(dagen.filter((datum) => restOn(atw, datum)?.code !== "equated")).toEqual([]);
    expect(new Set(dagen).size).toBe(dagen.length);
  });
  test("van 2005 tot en met 2028 is elk jaar nagegaan, en elk jaar heeft de vrijdag na Hemelvaartsdag", () => {
    const all = Array.from({ length: 101 }, (_, i) => 1950 + i);
    const known = all.filter((year) => decreesKnown(atw, year));
    expect(known).toEqual(Array.from({ length: 2028 - 2005 + 1 }, (_, i) => 2005 + i));
    for (const year of known) {
      expect(dagen).toContain(Temporal.PlainDate.from(easterSunday(year)).add({ days: 40 }).toString());
    }
  });
  test("buiten die jaren is geen dag gelijkgesteld", () => {
    expect(dagen.filter((datum) => !decreesKnown(atw, Number(datum.slice(0, 4))))).toEqual([]);
  });
});

test("the numbers of the calendar stand in its quotes", () => {
  const { werkdagen, nietBijMeerDan } = atw;
  expect(werkdagen).toMatchObject({ vanafDagen: 3, minstens: 2 });
  expect(werkdagen.bron.citaat.join()).toMatch(/ten minste drie dagen .* ten minste twee dagen/);
  expect(nietBijMeerDan).toMatchObject({ dagen: 90, weken: 12, maanden: 3, jaren: 0 });
  expect(nietBijMeerDan.bron.citaat.join()).toMatch(
    /meer dan 90 dagen.*meer dan twaalf weken.*meer dan drie maanden.*een of meer jaren/,
  );
});
