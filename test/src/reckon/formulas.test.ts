import fc from "fast-check";
import { date, evaluate } from "feelin";
import { expect, test } from "vitest";
import { feel } from "../../../src/connect/dmn/feel.js";
import { operations } from "../../../src/connect/regelrecht/operations.js";
import type { Afleiding } from "../../../src/model/afleiding.js";
import { onDates, plusDays } from "../../../src/reckon/days.js";
import { formulaOf } from "../../../src/reckon/formulas.js";
import { operationOf } from "../../../src/reckon/operations.js";
import { Interpreter } from "../../helpers/connect/regelrecht.js";
import { runs } from "../../helpers/runs.js";

/* Each sum on a day, said in a language of rules and reckoned there, is the sum that the rules reckon. */

const common = { id: "x", titel: "x", van: "d" } as const;
const back = fc.constantFrom("dagen", "weken", "maanden", "jaren");
const anySum: fc.Arbitrary<Afleiding> = fc
  .oneof(
    fc.integer({ min: -800, max: 800 }).map((dagen) => ({ ...common, operatie: "plusDagen", dagen })),
    fc.integer({ min: -50, max: 50 }).map((maanden) => ({ ...common, operatie: "plusMaanden", maanden })),
    fc.integer({ min: -30, max: 30 }).map((jaren) => ({ ...common, operatie: "plusJaren", jaren })),
    fc
      .tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom("1-maart", "28-februari"))
      .map(([jaren, schrikkeldag]) => ({ ...common, operatie: "verjaardag", jaren, schrikkeldag })),
    fc.integer({ min: 1, max: 30 }).map((jaren) => ({ ...common, operatie: "totEnMetJaren", jaren })),
    fc.constantFrom("eersteVanMaandNa", "laatsteVanMaand").map((operatie) => ({ ...common, operatie })),
    fc
      .tuple(
        fc.constantFrom("eerstvolgende", "laatstvoorafgaande", "dagInJaar"),
        fc.constantFrom([1, 1], [2, 28], [2, 29], [4, 30], [6, 31], [7, 31], [8, 1], [12, 31]),
        fc.integer({ min: -3, max: 3 }),
      )
      .map(([operatie, [maand, dag], jaren]) => ({
        ...common,
        operatie,
        maand,
        dag,
        ...(operatie === "dagInJaar" ? { jaren } : {}),
      })),
    fc
      .tuple(back, fc.integer({ min: -40, max: -1 }))
      .map(([eenheid, aantal]) => ({ ...common, operatie: "termijn", eenheid, aantal, kalender: "k" })),
  )
  .map((sum) => sum as Afleiding);

const anyDay = fc.oneof(
  fc.integer({ min: 0, max: 36_000 }).map((days) => plusDays("1950-01-01", days)),
  fc.constantFrom("2023-02-28", "2024-02-28", "2024-02-29", "2025-01-31", "2024-12-31", "2025-07-31", "2025-08-01"),
);

test("a sum is the same in FEEL, in RegelRecht and here, and unknown on an unknown day", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anySum, fc.array(anyDay, { minLength: 20, maxLength: 20 }), (sum, days) => {
      seen.add(sum.operatie);
      const right = days.map((day) =>
        sum.operatie === "termijn"
          ? onDates[sum.eenheid === "maanden" ? "plusMonths" : sum.eenheid === "jaren" ? "plusYears" : "plusDays"](
              day,
              sum.aantal * (sum.eenheid === "weken" ? 7 : 1),
            )
          : operationOf(sum).sum?.(sum, day, onDates, {}),
      );
      const { text } = formulaOf(sum, feel.variable("d"), feel) ?? feel.value(null);
      const { value } = evaluate(`for d in ds return string(${text})`, { ds: days.map((day) => date(day)) });
      expect(value).toEqual(right);
      expect(evaluate(text, { d: null }).value).toBe(null);

      const said = formulaOf(sum, operations.variable("d"), operations) ?? null;
      const action = { output: "x", value: operations.onKnown("$d", said) };
      const execution = {
        parameters: [{ name: "d", type: "date" }],
        input: [],
        output: [{ name: "x", type: "date", description: "" }],
        actions: [action],
      };
      const article = { number: "1", text: "", url: "", machine_readable: { execution } };
      const interpreter = new Interpreter({ articles: [article] });
      expect(days.map((d) => interpreter.run({ d }, "2026-08-01")["x"])).toEqual(right);
      expect(interpreter.run({ d: null }, "2026-08-01")["x"]).toBe(null);
    }),
    { numRuns: runs(150) },
  );
  expect(seen.size).toBe(11);
});

test("a term that runs forward is in no formula", () => {
  const term: Afleiding = { ...common, operatie: "termijn", eenheid: "weken", aantal: 6, kalender: "k" };
  expect([formulaOf(term, feel.variable("d"), feel), formulaOf(term, "$d", operations)]).toEqual([
    undefined,
    undefined,
  ]);
});
