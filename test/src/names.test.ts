import { describe, expect, test } from "vitest";
import {
  askNext,
  describe as describeQuestion,
  evaluate,
  explain,
  RegelError,
  record,
  safeEvaluate,
} from "../../src/index.js";
import { blad, feit, regel, small } from "../helpers/small-regime.js";

const kleur = { nl: "de kleur van de verf", en: "the colour of the paint" };
const kleuren = { "donker-rood": { nl: "donkerrood", en: "dark red" }, blauw: { nl: "blauw", en: "blue" } };
const choice = (extra: object = {}) => feit("verf.kleur", "enum", { waarden: ["donker-rood", "blauw"], ...extra });
const named = choice({ titel: kleur, waardetitels: kleuren });
const groepen = { verf: { nl: "de verf", en: "the paint" } };

const rood = regel("rood", { all: [{ ...blad("verf.kleur", "equal", "donker-rood"), en: "a red" }] });
const gevolgen = [
  {
    naam: "opdracht",
    titel: { nl: "opdracht", en: "order" },
    velden: {
      tint: { titel: { nl: "tint", en: "tint" }, feit: "verf.kleur" },
      laag: { titel: { nl: "laag", en: "coat" }, waardetitels: { grond: { nl: "grondverf", en: "primer" } } },
    },
    bij: ["ja", "nee"],
    gevallen: [{ waarde: { tint: { fact: "verf.kleur" }, laag: "grond" } }],
    altijd: { nl: "Besteld is {verf.kleur}.", en: "Ordered is {verf.kleur}." },
  },
];
const withNames = small({ feiten: [named], groepen, regels: [rood], regime: { gevolgen } });
const without = small({
  feiten: [choice()],
  regels: [rood],
  regime: { gevolgen: gevolgen.map(({ titel: _, velden: __, ...gevolg }) => gevolg) },
});

const verzoek = (zaak: object) => ({ vraag: "proef", peildatum: "2026-06-01", zaak: zaak as never });
const blauw = { verf: { kleur: "blauw" } };

describe("a regime with names", () => {
  const opties = { regimes: [withNames] };

  test("the outcome holds them, so that a stored one is told in words, in either language", async () => {
    const uitkomst = await evaluate(verzoek(blauw), opties);
    expect(uitkomst.namen).toEqual({
      "verf.kleur": { titel: kleur, waarden: kleuren },
      opdracht: {
        titel: { nl: "opdracht", en: "order" },
        waarden: null,
        delen: {
          tint: { titel: { nl: "tint", en: "tint" }, waarden: kleuren },
          laag: { titel: { nl: "laag", en: "coat" }, waarden: { grond: { nl: "grondverf", en: "primer" } } },
        },
      },
    });
    const stored = JSON.parse(JSON.stringify(uitkomst)) as typeof uitkomst;
    expect(explain(stored)).toContain("(de kleur van de verf: blauw)");
    expect(explain(stored, { taal: "en" })).toContain("(the colour of the paint: blue)");
    expect(explain(stored)).toContain("- Opdracht: laag: grondverf, tint: blauw. Besteld is blauw.");
    expect(explain(stored, { taal: "en" })).toContain("- Order: coat: primer, tint: blue. Ordered is blue.");
  });

  test("what is missing: the name of each answer, and the id of the fact behind the question, as code", async () => {
    const uitkomst = await evaluate(verzoek({}), opties);
    expect(explain(uitkomst)).toMatch(/Wat\? \[verf\.kleur\]\n +Mogelijke antwoorden: donkerrood; blauw\./);
    expect(explain(uitkomst, { taal: "en", vorm: "markdown" })).toMatch(/What\? `verf\.kleur`\n.*: dark red; blue\./);
    expect(askNext(uitkomst)).toMatchObject({
      titel: kleur,
      antwoorden: [
        { waarde: "donker-rood", titel: kleuren["donker-rood"] },
        { waarde: "blauw", titel: kleuren.blauw },
      ],
    });
  });

  test("mistakes name the answers, with what to write behind them", async () => {
    const value = await safeEvaluate(verzoek({ verf: { kleur: "blauwig" } }), opties);
    expect(value).toMatchObject({
      problemen: [
        { verwacht: "een van: donkerrood [donker-rood], blauw [blauw]", remedie: /Is het nog niet bekend/ },
      ].map((problem) => ({ ...problem, remedie: expect.stringMatching(problem.remedie) })),
    });
    const fact = await safeEvaluate(verzoek({ verf: { kleurr: "blauw" } }), opties);
    expect(JSON.stringify(fact)).toContain("Bedoelt u: de kleur van de verf [kleur]?");
    const group = await safeEvaluate(verzoek({ verff: {} }), opties);
    expect(JSON.stringify(group)).toContain("Bedoelt u: de verf [verf]?");
  });

  test("describe gives them", () => {
    const found = describeQuestion("proef", opties);
    expect(found?.groepen).toEqual([{ id: "verf", titel: groepen.verf }]);
    expect(found?.feiten[0]).toMatchObject({ titel: kleur, antwoorden: [{ titel: { en: "dark red" } }, {}] });
    expect(found?.regimes[0]?.gevolgen).toEqual([
      {
        naam: "opdracht",
        titel: { nl: "opdracht", en: "order" },
        velden: [
          { naam: "tint", titel: { nl: "tint", en: "tint" } },
          { naam: "laag", titel: { nl: "laag", en: "coat" } },
        ],
      },
    ]);
  });
});

describe("a regime of one's own without names", () => {
  const opties = { regimes: [without] };

  test("is told by its ids, as code", async () => {
    const uitkomst = await evaluate(verzoek(blauw), opties);
    expect(uitkomst.namen).toEqual({});
    expect(explain(uitkomst)).toContain("([verf.kleur]: blauw)");
    expect(explain(uitkomst, { vorm: "markdown" })).toContain("(\\[verf.kleur\\]: blauw)");
    expect(explain(uitkomst)).toContain("- [opdracht]: [laag]: grond, [tint]: blauw. Besteld is blauw.");
    const found = describeQuestion("proef", opties);
    expect(found?.feiten[0]?.titel).toEqual({ nl: "[verf.kleur]", en: "[verf.kleur]" });
    expect(found?.groepen).toEqual([{ id: "verf", titel: { nl: "[verf]", en: "[verf]" } }]);
  });

  test("so is an outcome that was stored before outcomes held names", async () => {
    const stored = async (zaak: object) => {
      const uitkomst = await evaluate(verzoek(zaak), { regimes: [withNames] });
      return JSON.parse(JSON.stringify({ ...uitkomst, namen: undefined })) as typeof uitkomst;
    };
    expect(explain(await stored(blauw))).toContain("([verf.kleur]: blauw)");
    expect(askNext(await stored({}))?.titel).toEqual({ nl: "[verf.kleur]", en: "[verf.kleur]" });
  });

  test("has the same rules, for the hash", async () => {
    const [a, b] = await Promise.all(
      [withNames, without].map((regime) => evaluate(verzoek(blauw), { regimes: [regime] })),
    );
    if (!a || !b) throw new Error("no outcomes");
    expect(record(verzoek(blauw), a).regelset).toEqual(record(verzoek(blauw), b).regelset);
  });
});

test("a reading is told in English, or in Dutch where it has none", async () => {
  const [vraag, keuze, anders, grond] = ["Welk rood?", "Donkerrood.", "Elk rood.", "Artikel 1."];
  const en = { vraag: "Which red?", keuze: "Dark red.", anders: "Any red.", grond: "Article 1." };
  const interpretatie = [
    { vraag, keuze, anders, grond, en },
    { vraag, keuze, grond },
  ];
  const regels = [{ ...rood, interpretatie }];
  const uitkomst = await evaluate(verzoek(blauw), { regimes: [small({ feiten: [named], regels })] });
  expect(uitkomst.conclusies[0]?.interpretaties).toEqual([
    { vraag, keuze, anders, grond, vraagEn: en.vraag, keuzeEn: en.keuze, andersEn: en.anders, grondEn: en.grond },
    { vraag, keuze, anders: null, grond, vraagEn: vraag, keuzeEn: keuze, andersEn: null, grondEn: grond },
  ]);
});

test.each([
  ["a value", { feiten: [choice({ waardetitels: { groen: kleur } })] }, "/feiten/0/waardetitels/groen"],
  ["a group", { feiten: [named], groepen: { verff: kleur } }, "/groepen/verff"],
  [
    "the values of a fact that is not there",
    {
      feiten: [named],
      regime: { gevolgen: [{ ...gevolgen[0], velden: { tint: { titel: kleur, feit: "verf.tint" } } }] },
    },
    "/gevolgen/0/velden/tint/feit",
  ],
])("a name of what does not exist is refused: %s", (_, parts, pad) => {
  const refused = (): unknown => {
    try {
      return small({ regels: [rood], ...parts });
    } catch (error) {
      return error instanceof RegelError ? error.problemen.map((problem) => problem.pad) : error;
    }
  };
  expect(refused()).toEqual([pad]);
});
