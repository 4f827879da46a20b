import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { regimesOf } from "../../src/doors/regimes.js";
import { compile, evaluate, explain, safeEvaluate } from "../../src/index.js";
import type { Periode } from "../../src/model/feit.js";
import type { EigenToetsverzoek } from "../../src/model/types.js";
import { acceptor } from "../../src/read/case/accept.js";
import { plusDays } from "../../src/reckon/days.js";
import { runs } from "../helpers/runs.js";
import { period, term } from "../helpers/term.js";

/* A suspension that still runs: Awb 4:15 stops the term until the day that nobody knows yet. */

const open = (van: string): Periode => ({ van, totEnMet: null });
const WEC = regimesOf("tlv-emb").find(({ id }) => id === "wec");
const ask = (...opschortingen: readonly unknown[]): EigenToetsverzoek => ({
  vraag: "tlv-emb",
  regime: "wec",
  peildatum: "2026-08-01",
  zaak: { aanvraag: { datum: "2026-01-05", opschortingen } as never },
});
const decide = async (...opschortingen: readonly unknown[]) => {
  const uitkomst = await evaluate(ask(...opschortingen), { regimes: [] });
  return { uitkomst, termijn: uitkomst.termijnen.find(({ id }) => id === "besluitOpAanvraag") };
};

describe("eight weeks from Monday 5 January 2026, until Monday 2 March", () => {
  test.each([
    ["begonnen in de termijn: een dag op zijn minst", [open("2026-01-20")], "2026-03-03", true],
    ["begonnen op de laatste dag", [open("2026-03-02")], "2026-03-03", true],
    ["begonnen na de laatste dag: telt niet", [open("2026-03-03")], "2026-03-02", false],
    ["begonnen voor de termijn: hoeveel erin ligt, is niet bekend", [open("2025-12-20")], "2026-03-02", true],
    [
      "begonnen in het stuk dat een eerdere erbij geeft",
      [period("2026-02-02", "2026-02-15"), open("2026-03-10")],
      "2026-03-17",
      true,
    ],
    [
      "een eerdere die loopt, met een latere die voorbij is",
      [open("2026-01-20"), period("2026-02-02", "2026-02-15")],
      "2026-03-17",
      true,
    ],
    [
      "begonnen in een die voorbij is: dubbele dagen tellen een keer",
      [period("2026-02-02", "2026-02-15"), open("2026-02-10")],
      "2026-03-16",
      true,
    ],
    ["twee die lopen", [open("2026-01-20"), open("2026-01-21")], "2026-03-04", true],
    [
      "op dezelfde dag begonnen als een die voorbij is",
      [period("2026-02-02", "2026-02-15"), open("2026-02-02")],
      "2026-03-16",
      true,
    ],
  ])("%s", async (_, opschortingen, dag, isOpen) => {
    expect(term("2026-01-05", 8, "weken", ...opschortingen)).toMatchObject({ einde: dag, open: isOpen });
    const { termijn } = await decide(...opschortingen);
    expect(termijn).toMatchObject({ einde: isOpen ? null : dag, opZijnVroegst: isOpen ? dag : null });
    expect(termijn?.stappen.length === 0).toBe(isOpen);
    expect(termijn?.toelichting?.includes("loopt nog")).toBe(isOpen);
    expect(termijn?.toelichtingEn?.includes("still runs")).toBe(isOpen);
  });

  test("the file of a practitioner is accepted, and says from when the suspension runs", async () => {
    const found = await safeEvaluate({
      vraag: "tlv-emb",
      peildatum: "2026-06-15",
      zaak: { aanvraag: { datum: "2026-05-01", opschortingen: [open("2026-05-11")] } },
    });
    const termijn = found.ok ? found.uitkomst.termijnen.find(({ id }) => id === "besluitOpAanvraag") : undefined;
    // Eight weeks from 1 May 2026 end on 26 June; one day of suspension makes it Saturday 27 June, which moves to Monday.
    expect(termijn).toMatchObject({ einde: null, opZijnVroegst: "2026-06-29" });
    expect(termijn?.toelichting).toContain("vanaf 11 mei 2026 loopt nog");
  });

  test("it is explained in both languages", async () => {
    const { uitkomst } = await decide(open("2026-01-20"));
    expect(explain(uitkomst)).toContain("20 januari 2026 loopt nog");
    expect(explain(uitkomst, { taal: "en" })).toContain("from 20 January 2026 still runs");
    expect(explain(uitkomst)).toContain("3 maart 2026");
  });

  test("the end has to be named: left out, it is refused", async () => {
    for (const wrong of [
      { van: "2026-01-20" },
      { van: "2026-01-20", totEnMet: "" },
      { van: null, totEnMet: null },
      { totEnMet: null },
    ]) {
      expect(await safeEvaluate(ask(wrong))).toMatchObject({ ok: false, problemen: [{ code: "periods-form" }] });
      expect(WEC && acceptor(WEC)(ask(wrong).zaak)).toBe(false);
    }
    expect(WEC && acceptor(WEC)(ask(open("2026-01-20")).zaak)).toBe(true);
  });

  test("the order in which stretches are written makes no difference", async () => {
    const [one, other] = [
      await decide(open("2026-01-20"), period("2026-01-20", "2026-01-22")),
      await decide(period("2026-01-20", "2026-01-22"), open("2026-01-20")),
    ];
    expect(JSON.stringify(one.uitkomst)).toBe(JSON.stringify(other.uitkomst));
    expect(one.uitkomst.zaak["aanvraag"]?.["opschortingen"]).toEqual([
      { van: "2026-01-20", totEnMet: "2026-01-22" },
      { van: "2026-01-20", totEnMet: null },
    ]);
  });

  test("compiled, the outcome is the same byte for byte", async () => {
    const { vraag: _vraag, regime: _regime, ...verzoek } = ask(open("2026-01-20"));
    const { uitkomst } = await decide(open("2026-01-20"));
    expect(JSON.stringify(compile("tlv-emb", "wec")(verzoek as never))).toBe(JSON.stringify(uitkomst));
  });
});

/* Whatever still runs ends one day, and then nothing that was said turns out otherwise. */

const day = fc.integer({ min: -20, max: 120 }).map((days) => plusDays("2026-01-05", days));
const stretch = fc.tuple(day, fc.option(fc.nat(40))).map(
  ([van, days]): Periode => ({
    van,
    totEnMet: days === null ? null : plusDays(van, days),
  }),
);
const stretches = fc.array(stretch, { maxLength: 4 });
const ending = (periods: readonly Periode[], lasts: readonly number[]): Periode[] =>
  periods.map(({ van, totEnMet }, i) => ({ van, totEnMet: totEnMet ?? plusDays(van, lasts[i] ?? 0) }));

describe("when what still runs ends, whenever that is", () => {
  const cases = fc.record({
    periods: stretches,
    lasts: fc.array(fc.nat(200), { minLength: 4, maxLength: 4 }),
    amount: fc.integer({ min: 1, max: 12 }),
    unit: fc.constantFrom("dagen" as const, "weken" as const),
  });

  test("a term that was settled keeps its last day, and no term ends before the day that was named", () => {
    fc.assert(
      fc.property(cases, ({ periods, lasts, amount, unit }) => {
        const before = term("2026-01-05", amount, unit, ...periods);
        const after = term("2026-01-05", amount, unit, ...ending(periods, lasts));
        expect(after.open).toBe(false);
        if (before.open) expect(after.einde >= before.einde).toBe(true);
        else expect(after.einde).toBe(before.einde);
      }),
      { numRuns: runs(250) },
    );
  });

  test("a term that is open ends later the longer it runs: it is not called open for nothing", () => {
    fc.assert(
      fc.property(cases, ({ periods, lasts, amount, unit }) => {
        if (!term("2026-01-05", amount, unit, ...periods).open) return;
        const lasting = (more: number): string =>
          term(
            "2026-01-05",
            amount,
            unit,
            ...ending(
              periods,
              lasts.map((days) => days + more),
            ),
          ).einde;
        expect(lasting(600) > lasting(0)).toBe(true);
      }),
      { numRuns: runs(80) },
    );
  });

  test("so in the outcome of every term", async () => {
    await fc.assert(
      fc.asyncProperty(stretches, fc.array(fc.nat(200), { minLength: 4, maxLength: 4 }), async (periods, lasts) => {
        const [before, after] = [await decide(...periods), await decide(...ending(periods, lasts))];
        expect(after.uitkomst.oordeel).toBe(before.uitkomst.oordeel);
        for (const { id, einde, opZijnVroegst } of before.uitkomst.termijnen) {
          const then = after.uitkomst.termijnen.find((other) => other.id === id)?.einde ?? null;
          if (einde !== null) expect(then).toBe(einde);
          if (opZijnVroegst !== null && then !== null) expect(then >= opZijnVroegst).toBe(true);
        }
      }),
      { numRuns: runs(25) },
    );
  });
});
