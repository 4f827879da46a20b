import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { regimesOf, vraagNamen } from "../../../src/doors/regimes.js";
import { graph, timeline, transitions } from "../../../src/draw/index.js";
import { evaluate } from "../../../src/index.js";
import { simulate } from "../../../src/simulate/index.js";
import { arbitraries } from "../../../src/testing/index.js";
import { runs } from "../../helpers/runs.js";
import { elementsIn, readSvg, textOf } from "../../helpers/svg.js";
import { expectPicture, wordsOf } from "./pictures.js";

const shipped = vraagNamen.flatMap(regimesOf);
const named = shipped.map((regime) => [regime.id, regime] as const);
const taal = fc.constantFrom("nl" as const, "en" as const);
const breedte = fc.option(fc.integer({ min: 280, max: 1_400 }), { nil: undefined });
const look = fc
  .record({ taal, breedte })
  .map(({ taal: own, breedte: width }) => (width === undefined ? { taal: own } : { taal: own, breedte: width }));

describe.each(named)("pictures of %s", (id, regime) => {
  const { any } = arbitraries(regime);

  test("the graph names every conclusion, and each has a card", () => {
    for (const opties of [{}, { alleen: "conclusies" }, { taal: "en" }] as const) {
      const svg = graph(id, { ...opties, regimes: [] });
      expectPicture(svg);
      const cards = [...elementsIn(readSvg(svg))].filter(({ name }) => name === "g").map(textOf);
      for (const { titel, en } of regime.regels) {
        const title = "taal" in opties ? (en?.titel ?? titel) : titel;
        expect(cards.filter((card) => card.startsWith(title)).length, title).toBeGreaterThan(0);
      }
    }
  });

  test("around each conclusion stands what it rests on", () => {
    for (const { name, titel } of regime.regels) {
      const svg = graph(id, { rond: name, regimes: [] });
      expectPicture(svg);
      expect(wordsOf(svg)).toContain(titel);
    }
  });

  test("for any case, in any width: each text in its place, and twice the same bytes", async () => {
    await fc.assert(
      fc.asyncProperty(any, look, fc.constantFrom(...regime.regels), async (verzoek, opties, { name }) => {
        const uitkomst = await evaluate(verzoek as never);
        const stored = JSON.parse(JSON.stringify(uitkomst)) as typeof uitkomst;
        const day = { regime: id, peildatum: uitkomst.peildatum };
        const draw = (u: typeof uitkomst): string[] => [
          graph(day, { ...opties, regimes: [], uitkomst: u }),
          graph(day, { ...opties, regimes: [], uitkomst: u, alleen: "conclusies" }),
          graph(day, { ...opties, regimes: [], uitkomst: u, rond: name }),
          timeline(u, opties),
        ];
        const drawn = draw(uitkomst);
        for (const svg of drawn) expectPicture(svg);
        expect(draw(stored)).toEqual(drawn);
        // Every term has its row, and every answer its word.
        const words = wordsOf(drawn[3] ?? "");
        for (const { titel, titelEn } of uitkomst.termijnen)
          expect(words).toContain(opties.taal === "nl" ? titel : titelEn);
      }),
      { numRuns: runs(3) },
    );
  });
});

describe("pictures of simulations", () => {
  test.each([
    ["vrijstelling", "leerplichtwet-1969", "voorstel-2019"],
    ["tlv-emb", "wec", "emb-2019"],
  ] as const)("of %s, in any width", (vraag, a, b) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999 }),
        fc.integer({ min: 1, max: 3 }),
        look,
        (zaad, herhalingen, opties) => {
          const found = simulate(vraag, a, b, { leerlingen: 30, zaad, herhalingen });
          const svg = transitions(found, opties);
          expectPicture(svg);
          expect(transitions(JSON.parse(JSON.stringify(found)), opties)).toBe(svg);
          expect(wordsOf(svg)).toMatch(
            opties.taal === "nl" ? /Synthetisch, geen prognose/ : /Synthetic, not a forecast/,
          );
          expect(wordsOf(svg)).toContain(String(zaad));
        },
      ),
      { numRuns: runs(6) },
    );
  });
});
