import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { regimesOf } from "../../../src/doors/regimes.js";
import { populaties } from "../../../src/generated/populaties.js";
import { naamVan } from "../../../src/model/populatie.js";
import { type Populatie, population } from "../../../src/simulate/index.js";
import { stepsOf } from "../../../src/simulate/plan.js";
import { Pupils } from "../../../src/simulate/pupils.js";
import { RANGE } from "../../../src/simulate/random.js";
import { bounds } from "../../../src/simulate/weights.js";
import { figure, small } from "./small.js";

const REGIME = "leerplichtwet-1969";
type Zaak = Record<string, Record<string, unknown> | undefined>;

const drawn = (parameters: Populatie, leerlingen: number, zaad = 1): Zaak[] =>
  [...population("vrijstelling", REGIME, { parameters, leerlingen, zaad })] as Zaak[];
const valuesOf = (zaken: readonly Zaak[], id: string): unknown[] => {
  const [group = "", name = ""] = id.split(".");
  return zaken.map((zaak) => zaak[group]?.[name] ?? null);
};
/** Whether a count lies within five standard deviations of what it should be. */
const isNear = (count: number, of: number, share: number): boolean =>
  Math.abs(count - of * share) <= 5 * Math.sqrt(of * share * (1 - share)) + 1e-9;

const PUPILS = 1500;
const anyShare = fc.integer({ min: 0, max: 1000 }).map((thousandth) => thousandth / 1000);
const values = ["ouder-met-gezag", "voogd", "school", "gemeente"];

describe("what is drawn hits the figures, within what chance does", () => {
  test("weights in proportion, whatever their sum", () => {
    const anyWeights = fc
      .array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 4 })
      .filter((weights) => weights.some((weight) => weight > 0));
    fc.assert(
      fc.property(anyWeights, fc.nat(1000), (weights, zaad) => {
        const parameters = Object.fromEntries(weights.map((weight, i) => [`g${i}`, figure(weight)]));
        const keuzes = weights.map((_, i) => ({ gewicht: `g${i}`, waarde: values[i] ?? "" }));
        const zaken = drawn(
          small({ parameters, trekkingen: [{ feit: "kennisgeving.indiener", gevallen: [{ keuzes }] }] }),
          PUPILS,
          zaad,
        );
        const found = valuesOf(zaken, "kennisgeving.indiener");
        const sum = weights.reduce((total, weight) => total + weight, 0);
        weights.forEach((weight, i) => {
          expect(isNear(found.filter((one) => one === values[i]).length, PUPILS, weight / sum)).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });

  test("a share beside the rest, and what the file does not say", () => {
    fc.assert(
      fc.property(anyShare, anyShare, fc.nat(1000), (share, unknown, zaad) => {
        const zaken = drawn(
          small({
            parameters: { share: figure(share), unknown: figure(unknown) },
            trekkingen: [
              {
                feit: "verklaring.overgelegd",
                gevallen: [{ keuzes: [{ gewicht: "share", waarde: true }, { waarde: false }] }],
                onbekend: "unknown",
              },
            ],
          }),
          PUPILS,
          zaad,
        );
        const found = valuesOf(zaken, "verklaring.overgelegd");
        const known = found.filter((value) => value !== null);
        expect(isNear(PUPILS - known.length, PUPILS, unknown)).toBe(true);
        expect(isNear(known.filter((value) => value === true).length, known.length, share)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test("none at a share of nothing, all at a share of one, whatever the seed", () => {
    const of = (share: number): Populatie =>
      small({
        parameters: { share: figure(share) },
        trekkingen: [
          {
            feit: "verklaring.overgelegd",
            gevallen: [{ keuzes: [{ gewicht: "share", waarde: true }, { waarde: false }] }],
          },
        ],
      });
    for (const zaad of [0, 1, 4_294_967_295]) {
      expect(new Set(valuesOf(drawn(of(0), 500, zaad), "verklaring.overgelegd"))).toEqual(new Set([false]));
      expect(new Set(valuesOf(drawn(of(1), 500, zaad), "verklaring.overgelegd"))).toEqual(new Set([true]));
    }
  });

  test("a day of a stretch: both ends occur, none outside it, and each as often", () => {
    const zaken = drawn(
      small({
        trekkingen: [
          {
            feit: "vrijstelling.ingangsdatum",
            gevallen: [{ keuzes: [{ eersteDag: "2024-02-27", laatsteDag: "2024-03-02" }] }],
          },
        ],
      }),
      2000,
    );
    const found = valuesOf(zaken, "vrijstelling.ingangsdatum");
    const days = ["2024-02-27", "2024-02-28", "2024-02-29", "2024-03-01", "2024-03-02"];
    expect([...new Set(found)].sort()).toEqual(days);
    for (const day of days) expect(isNear(found.filter((one) => one === day).length, 2000, 0.2)).toBe(true);
  });

  test("a number of a range: both ends occur, and none outside it", () => {
    const zaken = drawn(
      small({
        trekkingen: [{ feit: "jongere.volledigeSchooljaren", gevallen: [{ keuzes: [{ minimum: 3, maximum: 5 }] }] }],
      }),
      500,
    );
    expect([...new Set(valuesOf(zaken, "jongere.volledigeSchooljaren"))].sort()).toEqual([3, 4, 5]);
  });
});

describe("a draw rests on those before it", () => {
  const trekkingen: Populatie["trekkingen"] = [
    { hulp: "groep", gevallen: [{ keuzes: [{ gewicht: "half", waarde: "oud" }, { waarde: "jong" }] }] },
    {
      feit: "vrijstelling.ingangsdatum",
      gevallen: [{ keuzes: [{ eersteDag: "2024-02-29", laatsteDag: "2024-02-29" }] }],
      onbekend: "altijd",
    },
    {
      feit: "jongere.geboortedatum",
      gevallen: [
        {
          bij: { groep: ["oud"] },
          keuzes: [
            {
              eersteDag: { vanaf: "vrijstelling.ingangsdatum", jaren: -17 },
              laatsteDag: { vanaf: "vrijstelling.ingangsdatum", jaren: -17 },
            },
          ],
        },
        {
          keuzes: [
            {
              eersteDag: { vanaf: "vrijstelling.ingangsdatum", jaren: -5, maanden: -1, dagen: 1, tot: "07-31" },
              laatsteDag: { vanaf: "vrijstelling.ingangsdatum", jaren: -5, maanden: -1, dagen: 1, tot: "07-31" },
            },
          ],
        },
      ],
    },
    { feit: "kennisgeving.datum", gevallen: [{ keuzes: [{ gelijkAan: "jongere.geboortedatum" }] }] },
    { feit: "verklaring.overgelegd", gevallen: [{ bij: { groep: ["oud"] }, keuzes: [{ waarde: true }] }] },
  ];
  const zaken = drawn(small({ parameters: { half: figure(0.5), altijd: figure(1) }, trekkingen }), 200);

  test("days are moved by years, months and days, and on to a day of the year", () => {
    // 17 years before 29 February 2024 is 28 February 2007; five years and a month before it is 29 January 2019.
    expect(new Set(valuesOf(zaken, "jongere.geboortedatum"))).toEqual(new Set(["2007-02-28", "2019-07-31"]));
  });
  test("what the file does not say decides all the same", () => {
    expect(new Set(valuesOf(zaken, "vrijstelling.ingangsdatum"))).toEqual(new Set([null]));
  });
  test("another draw can be the same day", () => {
    expect(valuesOf(zaken, "kennisgeving.datum")).toEqual(valuesOf(zaken, "jongere.geboortedatum"));
  });
  test("where no case is met, nothing is known", () => {
    const pairs = zaken.map(({ jongere, verklaring }) => [
      jongere?.["geboortedatum"],
      verklaring?.["overgelegd"] ?? null,
    ]);
    expect(new Set(pairs.map((pair) => JSON.stringify(pair)))).toEqual(
      new Set(['["2007-02-28",true]', '["2019-07-31",null]']),
    );
  });
  test("what decides and is no fact stands in no file", () => {
    expect(zaken.flatMap((zaak) => Object.keys(zaak)).filter((group) => group === "groep")).toEqual([]);
  });
});

test("the bounds of choices end where the range does, also where the last choice has no weight", () => {
  const parameters = { a: { waarde: 1 }, b: { waarde: 3 }, none: { waarde: 0 } };
  const of = (...names: readonly (string | undefined)[]): number[] =>
    bounds(
      names.map((gewicht) => ({ waarde: true, ...(gewicht === undefined ? {} : { gewicht }) })),
      parameters,
    );
  expect(of("a", "b")).toEqual([RANGE / 4, RANGE]);
  expect(of("none", "a", "none")).toEqual([0, RANGE, RANGE]);
  expect(of("a", undefined)).toEqual([RANGE, RANGE]);
  expect(of(undefined)).toEqual([RANGE]);
});

describe("the populations of the package", () => {
  const documents = Object.entries(populaties).map(([vraag, text]) => [vraag, JSON.parse(text) as Populatie] as const);

  test("are there for the exemption and for the declaration", () => {
    expect(documents.map(([vraag]) => vraag)).toEqual(["tlv-emb", "vrijstelling"]);
  });

  test.each(documents)(
    "%s: every figure is dated with its source, or an assumption that says so",
    (_, { parameters }) => {
      for (const { bron, peiljaar, aanname } of Object.values(parameters)) {
        expect(aanname ? bron === null && peiljaar === null : bron !== null && peiljaar !== null).toBe(true);
      }
      expect(Object.values(parameters).some(({ aanname }) => !aanname)).toBe(true);
    },
  );

  test.each(documents)("%s: every figure is used", (_, { parameters, omvang, trekkingen }) => {
    const used = new Set(
      trekkingen.flatMap((trekking) => [
        ...("feit" in trekking ? [trekking.onbekend] : []),
        ...trekking.gevallen.flatMap(({ keuzes }) => keuzes.map(({ gewicht }) => gewicht)),
      ]),
    );
    expect(Object.keys(parameters).filter((naam) => naam !== omvang && !used.has(naam))).toEqual([]);
  });

  test.each(documents)(
    "%s: every choice with a weight comes out for somebody",
    (_, { parameters, trekkingen, ...rest }) => {
      const populatie = { ...rest, parameters, trekkingen };
      const seen = new Set<string>();
      const steps = stepsOf(populatie, parameters).map((step) => ({
        ...step,
        draw: (...args: Parameters<typeof step.draw>) => {
          const value = step.draw(...args);
          seen.add(`${step.naam} ${JSON.stringify(value)}`);
          return value;
        },
      }));
      const pupils = new Pupils(steps);
      for (let i = 0; i < 20_000; i++) pupils.at(1, i);
      const choices = trekkingen.flatMap((trekking) =>
        trekking.gevallen.flatMap(({ keuzes }) =>
          keuzes.flatMap((keuze) =>
            "waarde" in keuze ? [`${naamVan(trekking)} ${JSON.stringify(keuze.waarde)}`] : [],
          ),
        ),
      );
      expect(choices.filter((choice) => !seen.has(choice))).toEqual([]);
    },
  );

  test.each(documents)(
    "%s: a pupil is a birth date, a code of a gemeente and facts of the question, and no more",
    (vraag) => {
      for (const { id, feiten } of regimesOf(vraag)) {
        const known = feiten.map((feit) => feit.id);
        const told = [...population(vraag, id, { leerlingen: 300, regimes: [] })].flatMap((zaak) =>
          Object.entries(zaak).flatMap(([group, facts]) => Object.keys(facts).map((name) => `${group}.${name}`)),
        );
        expect([...new Set(told)].filter((fact) => !known.includes(fact))).toEqual([]);
        expect([...new Set(told)].filter((fact) => /naam|adres|bsn|diagnose|nummer/i.test(fact))).toEqual([]);
      }
    },
  );
});
