import { describe, expect, test } from "vitest";
import type { Periode } from "../../../src/model/feit.js";
import { fill } from "../../../src/read/errors.js";
import type { StepCode } from "../../../src/reckon/term.js";
import { readJson } from "../../helpers/files.js";
import { period, term } from "../../helpers/term.js";

describe("opschorting (Awb 4:15) verlengt de termijn dag voor dag", () => {
  // Eight weeks from Monday 5 January 2026 run until Monday 2 March.
  const eightWeeks = (...suspended: readonly Periode[]): string => term("2026-01-05", 8, "weken", ...suspended).einde;

  test.each([
    ["op de dag van ontvangst: telt niet", [period("2026-01-05")], "2026-03-02"],
    ["op de dag erna: een dag", [period("2026-01-06")], "2026-03-03"],
    ["op de laatste dag: een dag", [period("2026-03-02")], "2026-03-03"],
    ["na de laatste dag: telt niet", [period("2026-03-03", "2026-03-31")], "2026-03-02"],
    ["van voor de termijn tot in de termijn: alleen wat erin ligt", [period("2025-12-01", "2026-01-08")], "2026-03-05"],
    ["over de laatste dag heen: helemaal", [period("2026-03-02", "2026-03-11")], "2026-03-12"],
    ["twee weken", [period("2026-02-02", "2026-02-15")], "2026-03-16"],
    [
      "een tweede in het verlengde stuk telt ook",
      [period("2026-02-02", "2026-02-15"), period("2026-03-09", "2026-03-13")],
      "2026-03-23",
    ],
    ["de tweede alleen niet", [period("2026-03-09", "2026-03-13")], "2026-03-02"],
    [
      "dagen die dubbel zijn opgegeven, tellen een keer",
      [period("2026-02-09", "2026-02-15"), period("2026-02-02", "2026-02-10")],
      "2026-03-16",
    ],
    [
      "een die in een andere ligt, voegt niets toe",
      [period("2026-02-02", "2026-02-15"), period("2026-02-04", "2026-02-06")],
      "2026-03-16",
    ],
    ["een einde op zaterdag schuift daarna op", [period("2026-02-02", "2026-02-06")], "2026-03-09"],
  ])("%s", (_, suspended, einde) => {
    expect(eightWeeks(...suspended)).toBe(einde);
  });

  test("elk stuk is een stap met zijn eigen dagen", () => {
    const { stappen } = term(
      "2026-01-05",
      8,
      "weken",
      period("2026-02-09", "2026-02-15"),
      period("2025-12-01", "2026-02-10"),
    );
    expect(stappen.map(({ code, datum, values }) => [code, datum, values["van"], values["totEnMet"]])).toEqual([
      ["counted", "2026-03-02", "2026-01-05", undefined],
      ["suspended", "2026-04-07", "2026-01-06", "2026-02-10"],
      ["suspended", "2026-04-12", "2026-02-11", "2026-02-15"],
      ["weekend", "2026-04-12", undefined, undefined],
      ["moved", "2026-04-13", undefined, undefined],
    ]);
  });

  test("a later event can give an earlier end only where both months end on the same day", () => {
    const standsStill = period("2025-01-31");
    expect(term("2025-01-30", 1, "maanden", standsStill).stappen[1]?.datum).toBe("2025-03-01");
    expect(term("2025-01-30", 1, "maanden", standsStill).einde).toBe("2025-03-03");
    expect(term("2025-01-31", 1, "maanden", standsStill).einde).toBe("2025-02-28");
  });
});

describe("een jaar waarvan de besluiten niet zijn nagegaan, geeft een stap", () => {
  test.each([
    ["2028-11-17", 6, "weken", "2028-12-29", undefined, "het laatste bekende jaar"],
    ["2028-11-20", 6, "weken", "2029-01-02", "2029", "Nieuwjaarsdag 2029 wordt 2 januari"],
    ["2004-11-22", 6, "weken", "2005-01-03", "2004", "de werkdag voor het einde ligt in 2004"],
    ["2004-11-23", 6, "weken", "2005-01-04", undefined, "twee werkdagen in 2005"],
    ["2004-12-31", 1, "dagen", "2005-01-03", undefined, "een dag: artikel 2 geldt niet"],
    ["2040-01-02", 13, "weken", "2040-04-02", undefined, "een lange termijn schuift toch niet op"],
    ["2040-03-02", -1, "weken", "2040-02-24", undefined, "een teruggerekende ook niet"],
  ] as const)("%s, %i %s: %s, %s (%s)", (from, amount, unit, einde, jaar, _why) => {
    const result = term(from, amount, unit);
    expect(result.einde).toBe(einde);
    expect(result.stappen.find(({ code }) => code === "decrees-unknown")?.values["jaar"]).toBe(jaar);
  });
});

describe("the sentences about the steps", () => {
  type Sentences = { readonly termijnstappen: Readonly<Record<StepCode, string>> };
  const steps = [
    term("2026-04-02", 6, "weken", period("2026-04-06", "2026-04-07")),
    term("2026-04-02", 6, "weken"),
    term("2026-04-02", 3, "dagen"),
    term("2026-04-02", 13, "weken"),
    term("2026-04-02", -1, "maanden"),
    term("2030-04-02", 1, "maanden"),
  ].flatMap(({ stappen }) => stappen);

  test.each(["nl", "en"] as const)(
    "in %s there is one for every step, with every place filled, and no other",
    (taal) => {
      const { termijnstappen } = readJson<Sentences>(`rules/teksten.${taal}.json`);
      expect(Object.keys(termijnstappen).sort()).toEqual([...new Set(steps.map(({ code }) => code))].sort());
      for (const { code, datum, values, naam } of steps) {
        const places: Record<string, string | undefined> = { ...values, datum, naam: naam?.[taal] };
        expect(fill(termijnstappen[code], (name) => places[name])).not.toMatch(/[{}]/);
      }
    },
  );
});
