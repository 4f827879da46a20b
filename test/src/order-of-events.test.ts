import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile, evaluate } from "../../src/index.js";
import type { AlgemeneUitkomst } from "../../src/model/uitkomst.js";
import { plusDays } from "../../src/reckon/days.js";
import { allProperties } from "../../src/testing/index.js";
import { toZaak } from "../helpers/generate.js";
import { codesOf } from "../helpers/load-problems.js";
import { blad, feit, type Parts, regel, small } from "../helpers/small-regime.js";

/* An application, a decision that can be put off, and an objection. */

const titel = (nl: string, en: string) => ({ titel: { nl, en } });
const feiten = [
  feit("aanvraag.datum", "date", titel("de aanvraag", "the application")),
  feit("aanvraag.rust", "periods", { volgtOp: ["aanvraag.datum"], ...titel("opschorting", "suspension") }),
  feit("besluit.datum", "date", {
    volgtOp: ["aanvraag.datum", "aanvraag.rust"],
    ...titel("het besluit", "the decision"),
  }),
  feit("bezwaar.datum", "date", { volgtOp: ["besluit.datum"], ...titel("het bezwaar", "the objection") }),
  feit("elders.datum", "date", { volgtOp: ["besluit.datum"] }),
];
const afleidingen = [
  {
    id: "besluit.uiterlijk",
    operatie: "termijn",
    van: "aanvraag.datum",
    eenheid: "weken",
    aantal: 2,
    kalender: "algemene-termijnenwet",
    opgeschort: "aanvraag.rust",
    titel: "twee weken na de aanvraag",
    en: "two weeks after the application",
  },
  {
    id: "besluit.later",
    operatie: "termijn",
    van: "aanvraag.datum",
    eenheid: "weken",
    aantal: 3,
    kalender: "algemene-termijnenwet",
    opgeschort: "aanvraag.rust",
    titel: "drie weken na de aanvraag",
  },
];
const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
const parts: Parts = {
  feiten,
  afleidingen,
  regels: [
    regel("x", {
      all: [
        blad("bezwaar.datum", "greaterThanInclusive", "2026-01-01"),
        blad("besluit.datum", "lessThan", "2027-01-01"),
      ],
    }),
  ],
  regime: {
    termijnen: ["besluit.uiterlijk", "besluit.later"].map((einde) => ({
      id: einde.slice(8),
      titel: { nl: "Besluiten", en: "Deciding" },
      bron,
      einde,
    })),
  },
};
const regime = small(parts);

const ask = (facts: Record<string, unknown>): Promise<AlgemeneUitkomst> =>
  evaluate({ vraag: "proef", peildatum: "2026-12-31", zaak: toZaak(facts as never) }, { regimes: [regime] });
const disorder = async (facts: Record<string, unknown>) =>
  (await ask(facts)).waarschuwingen.filter(({ code }) => code === "volgorde-onmogelijk");
const zinnen = async (facts: Record<string, unknown>): Promise<string[]> =>
  (await disorder(facts)).map(({ zin }) => zin);

describe("an event that is dated before one that it follows", () => {
  test.each([
    ["the day before", "2026-03-01", 1],
    ["the same day", "2026-03-02", 0],
    ["the day after", "2026-03-03", 0],
  ])("%s: %s", async (_, datum, count) => {
    expect(await zinnen({ "aanvraag.datum": "2026-03-02", "besluit.datum": datum })).toHaveLength(count);
  });

  test("is told with the names of both and their days, in both languages, and what was judged", async () => {
    expect(await disorder({ "aanvraag.datum": "2026-03-02", "besluit.datum": "2026-02-28" })).toEqual([
      {
        code: "volgorde-onmogelijk",
        conclusie: null,
        zin: "Deze volgorde kan niet: het besluit, 28 februari 2026, ligt voor: de aanvraag, 2 maart 2026. Controleer beide datums. Het is beoordeeld zoals het is opgegeven.",
        zinEn:
          "This order is impossible: the decision, 28 February 2026, is before: the application, 2 March 2026. Check both dates. It was judged as stated.",
      },
    ]);
  });

  test("gives one warning for each pair, and none for what is unknown", async () => {
    const wrong = { "aanvraag.datum": "2026-03-02", "besluit.datum": "2026-03-01", "bezwaar.datum": "2026-02-01" };
    expect(await zinnen(wrong)).toHaveLength(2);
    expect(await zinnen({ ...wrong, "besluit.datum": null })).toEqual([]);
  });

  test("of stretches each is looked at", async () => {
    const rust = [
      { van: "2026-03-01", totEnMet: "2026-03-05" },
      { van: "2026-03-02", totEnMet: null },
    ];
    const [first, ...more] = await zinnen({ "aanvraag.datum": "2026-03-02", "aanvraag.rust": rust });
    expect([first, more]).toEqual([
      expect.stringContaining("opschorting, 1 maart 2026, ligt voor: de aanvraag, 2 maart 2026"),
      [],
    ]);
    expect(await zinnen({ "besluit.datum": "2026-03-01", "aanvraag.rust": rust })).toHaveLength(1);
  });

  test("says nothing where the regime does not use it", async () => {
    expect(await zinnen({ "besluit.datum": "2026-03-02", "elders.datum": "2026-03-01" })).toEqual([]);
  });
});

describe("a stretch that begins when the term is over", () => {
  // Two weeks from Monday 2 March run until Monday 16 March, three until Monday 23 March.
  const rust = (van: string, totEnMet: string | null = van) => ({
    "aanvraag.datum": "2026-03-02",
    "aanvraag.rust": [{ van, totEnMet }],
  });

  test.each([
    ["within the shorter term", rust("2026-03-16"), 0],
    ["after the shorter term, within the longer", rust("2026-03-17"), 0],
    ["on the last day of the longer", rust("2026-03-23"), 0],
    ["on the day after it", rust("2026-03-24"), 1],
    ["on the day after it, and still running", rust("2026-03-24", null), 1],
    ["while the term is unknown", { "aanvraag.rust": [{ van: "2026-03-24", totEnMet: null }] }, 0],
  ])("%s", async (_, facts, count) => {
    expect(await zinnen(facts)).toHaveLength(count);
  });

  test("is told with the latest of those terms", async () => {
    expect(await disorder(rust("2026-04-01"))).toMatchObject([
      {
        zin: "Dit begint na de termijn en telt dus niet mee: opschorting, vanaf 1 april 2026. De termijn was al voorbij: drie weken na de aanvraag, 23 maart 2026. Controleer de datums.",
        zinEn: expect.stringContaining("suspension, from 1 April 2026"),
      },
    ]);
  });
});

/* Whatever the days: it changes no answer, and stays as long as the days do. */

const day = fc.option(fc.integer({ min: 0, max: 60 }).map((days) => plusDays("2026-02-01", days)));
const stretch = fc.tuple(fc.nat(60), fc.option(fc.nat(20))).map(([days, length]) => {
  const van = plusDays("2026-02-01", days);
  return { van, totEnMet: length === null ? null : plusDays(van, length) };
});
const files = fc.record({
  "aanvraag.datum": day,
  "aanvraag.rust": fc.option(fc.array(stretch, { maxLength: 3 })),
  "besluit.datum": day,
  "bezwaar.datum": day,
});

describe("whatever the days", () => {
  test("the answer is that of the same rules without an order", async () => {
    const free = small({ ...parts, feiten: feiten.map(({ volgtOp: _, ...rest }) => rest) });
    await fc.assert(
      fc.asyncProperty(files, async (facts) => {
        const one = await ask(facts);
        const other = await evaluate(
          { vraag: "proef", peildatum: "2026-12-31", zaak: toZaak(facts as never) },
          { regimes: [free] },
        );
        const answers = ({ oordeel, conclusies, ontbreekt, termijnen }: AlgemeneUitkomst) => ({
          oordeel,
          conclusies,
          ontbreekt,
          termijnen,
        });
        expect(answers(one)).toEqual(answers(other));
      }),
    );
  });

  test("there is a warning exactly when a known day lies before one that comes before it, or a stretch after its terms", async () => {
    await fc.assert(
      fc.asyncProperty(files, async (facts) => {
        const starts = (facts["aanvraag.rust"] ?? []).map(({ van }) => van);
        const precedes = (a: string | null, b: string | null): number => Number(a !== null && b !== null && a < b);
        const expected =
          starts.reduce(
            (n, van) => n + precedes(van, facts["aanvraag.datum"]) + precedes(facts["besluit.datum"], van),
            0,
          ) +
          precedes(facts["besluit.datum"], facts["aanvraag.datum"]) +
          precedes(facts["bezwaar.datum"], facts["besluit.datum"]);
        const found = await disorder(facts);
        expect(found.filter(({ zin }) => zin.startsWith("Deze volgorde"))).toHaveLength(expected);
        const ends = (await ask(facts)).termijnen.map(({ einde }) => einde);
        const late = starts.filter((van) => ends.every((einde) => einde !== null && einde < van));
        expect(found.filter(({ zin }) => zin.startsWith("Dit begint na"))).toHaveLength(late.length);
      }),
    );
  });

  test("compiled, the outcome is the same byte for byte", async () => {
    const toets = compile("proef", "klein", { regimes: [regime] });
    await fc.assert(
      fc.asyncProperty(files, async (facts) => {
        expect(JSON.stringify(toets({ peildatum: "2026-12-31", zaak: toZaak(facts as never) }))).toBe(
          JSON.stringify(await ask(facts)),
        );
      }),
      { numRuns: 50 },
    );
  });

  test.each(allProperties(regime))("$name", async ({ property }) => {
    await fc.assert(property, { numRuns: 15 });
  });
});

describe("a regime is refused", () => {
  const codes = (...extra: Record<string, unknown>[]): string[] =>
    codesOf({
      feiten: [feit("p.waar", "boolean"), ...extra],
      regels: [regel("x", { all: [blad("p.waar", "equal", true)] })],
    });
  test.each([
    [
      "in which a date follows something without a day",
      [feit("a.datum", "date", { volgtOp: ["p.waar"] })],
      "source-not-a-date",
    ],
    [
      "in which something without a day follows a date",
      [feit("a.datum", "date"), feit("q.waar", "boolean", { volgtOp: ["a.datum"] })],
      "source-not-a-date",
    ],
    [
      "in which a date follows nothing that is known",
      [feit("a.datum", "date", { volgtOp: ["b.datum"] })],
      "source-not-a-date",
    ],
    ["in which a date follows itself", [feit("a.datum", "date", { volgtOp: ["a.datum"] })], "circle"],
    [
      "in which dates follow each other in a circle",
      [feit("a.datum", "date", { volgtOp: ["b.datum"] }), feit("b.datum", "date", { volgtOp: ["a.datum"] })],
      "circle",
    ],
  ])("%s", (_, extra, code) => {
    expect(codes(...extra)).toContain(code);
  });
});
