import { describe, expect, test } from "vitest";
import { computeTerm } from "../../../src/reckon/term.js";
import { atw as kalender } from "../../helpers/kalender.js";
import { codes, period, term } from "../../helpers/term.js";

describe("een termijn begint op de dag na de gebeurtenis", () => {
  test.each([
    ["2026-01-05", 8, "weken", "2026-03-02", "acht weken na ontvangst (Awb 4:13)"],
    ["2026-03-02", 6, "weken", "2026-04-13", "zes weken na bekendmaking (Awb 6:7)"],
    ["2026-04-13", 12, "weken", "2026-07-06", "twaalf weken na de bezwaartermijn (Awb 7:10)"],
    ["2026-07-06", 6, "weken", "2026-08-17", "en zes weken verdaagd"],
    ["2026-06-01", 3, "dagen", "2026-06-04", "drie dagen"],
    ["2026-06-30", 1, "maanden", "2026-07-30", "een maand: dezelfde dag van de maand"],
    ["2027-11-30", 3, "maanden", "2028-02-29", "of de laatste, in een schrikkeljaar 29 februari"],
    ["2026-10-31", 1, "maanden", "2026-11-30", "of 30 november"],
    ["2028-02-29", 1, "jaren", "2029-02-28", "een jaar na 29 februari is 28 februari"],
  ] as const)("%s, %i %s: %s (%s)", (from, amount, unit, einde, _why) => {
    expect(term(from, amount, unit).einde).toBe(einde);
  });
});

describe("artikel 1 lid 1: een termijn eindigt niet op een zaterdag, zondag of feestdag", () => {
  // The end that is counted, the end in law.
  test.each([
    ["2026-07-17", "2026-07-17", "een vrijdag blijft"],
    ["2026-07-18", "2026-07-20", "zaterdag wordt maandag"],
    ["2026-07-19", "2026-07-20", "zondag wordt maandag"],
    ["2026-07-20", "2026-07-20", "een maandag blijft"],
    ["2026-04-02", "2026-04-02", "de donderdag voor Goede Vrijdag blijft"],
    ["2026-04-03", "2026-04-07", "Goede Vrijdag wordt de dinsdag na Pasen"],
    ["2026-04-06", "2026-04-07", "tweede Paasdag ook"],
    ["2026-04-07", "2026-04-07", "en die dinsdag blijft"],
    ["2026-05-14", "2026-05-18", "Hemelvaartsdag wordt maandag: de vrijdag erna is gelijkgesteld"],
    ["2026-05-15", "2026-05-18", "die vrijdag ook"],
    ["2029-05-11", "2029-05-11", "niet in een jaar zonder bekend besluit"],
    ["2026-05-25", "2026-05-26", "tweede Pinksterdag"],
    ["2026-05-05", "2026-05-06", "5 mei in een gewoon jaar"],
    ["2018-12-21", "2018-12-21", "de vrijdag voor Kerst 2018 blijft"],
    ["2018-12-24", "2018-12-27", "24 december 2018 is gelijkgesteld"],
    ["2018-12-31", "2019-01-02", "31 december 2018 ook"],
    ["2019-12-24", "2019-12-24", "24 december 2019 niet"],
    ["2025-12-31", "2025-12-31", "31 december 2025 blijft"],
    ["2026-01-01", "2026-01-05", "Nieuwjaarsdag 2026 wordt maandag 5 januari"],
    ["2026-01-02", "2026-01-05", "2 januari 2026 is gelijkgesteld"],
    ["2025-01-02", "2025-01-02", "2 januari 2025 niet"],
    ["2026-04-27", "2026-04-28", "Koningsdag op maandag"],
    ["2025-04-26", "2025-04-28", "Koningsdag op zaterdag 26 april 2025"],
    ["2025-04-28", "2025-04-28", "en de maandag daarna is gewoon"],
    ["2014-04-30", "2014-04-30", "30 april 2014 is geen Koninginnedag meer"],
    ["2013-04-29", "2013-05-01", "29 april 2013 is gelijkgesteld, 30 april is Koninginnedag"],
  ])("%s: %s (%s)", (counted, einde) => {
    const from = computeTerm({ from: counted, unit: "weken", amount: -6, kalender }).einde;
    expect(term(from, 6, "weken").einde).toBe(einde);
  });

  test("elke rustdag is een stap, met haar reden en haar bron", () => {
    const { stappen } = term("2026-04-02", 6, "weken");
    expect(stappen.map(({ code, datum }) => [code, datum])).toEqual([
      ["counted", "2026-05-14"],
      ["holiday", "2026-05-14"],
      ["equated", "2026-05-15"],
      ["weekend", "2026-05-16"],
      ["weekend", "2026-05-17"],
      ["moved", "2026-05-18"],
    ]);
    expect(stappen.map(({ naam }) => naam?.nl)).toEqual([
      undefined,
      "Hemelvaartsdag",
      undefined,
      "zaterdag",
      "zondag",
      undefined,
    ]);
    expect(stappen.map(({ bron }) => bron?.vindplaats)).toEqual([
      undefined,
      "Algemene termijnenwet, art. 3 lid 1",
      "Besluit gelijkstelling van 2 januari 2026 en verdere dagen (BWBR0051300, Stcrt. 2025, 24713), titel",
      "Algemene termijnenwet, art. 1 lid 1",
      "Algemene termijnenwet, art. 1 lid 1",
      "Algemene termijnenwet, art. 1 lid 1",
    ]);
  });
});

describe("artikel 1 lid 2: een termijn die wordt teruggerekend, schuift niet op", () => {
  test.each([
    ["2026-07-31", -1, "maanden", "2026-06-30", "dinsdag"],
    ["2029-07-30", -1, "maanden", "2029-06-30", "een zaterdag blijft"],
    ["2026-05-31", -8, "weken", "2026-04-05", "eerste Paasdag blijft"],
    ["2026-03-31", -1, "maanden", "2026-02-28", "een dag die er niet is wordt de laatste van de maand"],
    ["2026-04-08", -3, "dagen", "2026-04-05", "ook van drie dagen"],
  ] as const)("%s, %i %s: %s (%s)", (from, amount, unit, einde, _why) => {
    const result = term(from, amount, unit, period("2026-01-01", "2029-12-31"));
    expect(result.einde).toBe(einde);
    expect(codes(result)).toEqual(["counted-back", "backwards"]);
    expect(result.stappen[1]?.bron?.vindplaats).toBe("Algemene termijnenwet, art. 1 lid 2");
  });
});

describe("artikel 2: ten minste twee dagen die geen rustdag zijn", () => {
  test.each([
    ["2026-06-04", 3, "dagen", "2026-06-08", "drie dagen na donderdag: vrijdag en maandag"],
    ["2026-06-05", 3, "dagen", "2026-06-09", "drie dagen na vrijdag: maandag en dinsdag"],
    ["2026-06-05", 2, "dagen", "2026-06-08", "twee dagen na vrijdag: maandag is genoeg"],
    ["2026-06-06", 3, "dagen", "2026-06-09", "drie dagen na zaterdag: maandag en dinsdag"],
    ["2026-04-02", 3, "dagen", "2026-04-08", "drie dagen na Witte Donderdag: dinsdag en woensdag na Pasen"],
    ["2026-04-02", 2, "dagen", "2026-04-07", "twee dagen na Witte Donderdag: dinsdag"],
    ["2007-12-21", 1, "weken", "2008-01-03", "een week rond Kerst 2007: woensdag 2 en donderdag 3 januari"],
    ["2007-12-20", 1, "weken", "2008-01-02", "een dag eerder: vrijdag 21 december telt mee"],
  ] as const)("%s, %i %s: %s (%s)", (from, amount, unit, einde, _why) => {
    expect(term(from, amount, unit).einde).toBe(einde);
  });

  test("een opschorting maakt van een termijn van twee dagen geen termijn van drie dagen", () => {
    expect(term("2026-06-05", 2, "dagen", period("2026-06-06")).einde).toBe("2026-06-08");
    expect(term("2026-06-05", 3, "dagen", period("2026-06-06")).einde).toBe("2026-06-09");
  });

  test("zitten er al twee in, dan is er geen stap", () => {
    expect(codes(term("2026-06-04", 3, "dagen"))).toEqual(["counted", "weekend", "moved"]);
  });

  test("de verlenging is een stap met haar bron", () => {
    const result = term("2026-06-05", 3, "dagen");
    expect(codes(result)).toEqual(["counted", "two-working-days"]);
    expect(result.stappen[1]).toMatchObject({
      datum: "2026-06-09",
      values: { minstens: "2" },
      bron: { vindplaats: "Algemene termijnenwet, art. 2" },
    });
  });
});

describe("artikel 4: een lange termijn schuift niet op", () => {
  // Each would end on a Saturday, Sunday or holiday; the Monday after it is an ordinary day.
  test.each([
    ["2026-03-09", 89, "dagen", "2026-06-08"],
    ["2026-03-09", 90, "dagen", "2026-06-08"],
    ["2026-03-08", 91, "dagen", "2026-06-07"],
    ["2026-03-14", 12, "weken", "2026-06-08"],
    ["2026-03-14", 13, "weken", "2026-06-13"],
    ["2026-03-06", 3, "maanden", "2026-06-08"],
    ["2026-02-06", 4, "maanden", "2026-06-06"],
    ["2025-06-06", 12, "maanden", "2026-06-06"],
    ["2025-06-06", 1, "jaren", "2026-06-06"],
  ] as const)("%s, %i %s: %s", (from, amount, unit, einde) => {
    const result = term(from, amount, unit);
    const covered = amount <= kalender.nietBijMeerDan[unit];
    expect(result.einde).toBe(einde);
    expect(codes(result).includes("too-long")).toBe(!covered);
    expect(codes(result).includes("moved")).toBe(covered);
  });

  test("de duur die de wet noemt beslist, niet de duur met opschorting", () => {
    const result = term("2026-01-10", 12, "weken", period("2026-02-02", "2026-03-29"));
    expect(result.einde).toBe("2026-06-01");
    expect(codes(result)).toEqual(["counted", "suspended", "weekend", "weekend", "moved"]);
  });
});
