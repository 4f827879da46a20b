import { describe, expect, test } from "vitest";
import { RegelError, ToetsverzoekError } from "../../../src/index.js";
import { population, simulate } from "../../../src/simulate/index.js";
import { figure, small } from "./small.js";

const ARGUMENTS = ["vrijstelling", "leerplichtwet-1969", "voorstel-2019"] as const;

/** What is told of a call that is refused: all at once. */
function told(action: () => unknown): { readonly code: string; readonly pad: string }[] {
  try {
    action();
  } catch (error) {
    if (!(error instanceof RegelError) && !(error instanceof ToetsverzoekError)) throw error;
    for (const { verwacht, remedie } of error.problemen) {
      expect(verwacht, error.message).not.toMatch(/^$|\{\w+\}/);
      expect(remedie, error.message).not.toMatch(/^$|\{\w+\}/);
    }
    return error.problemen.map(({ code, pad }) => ({ code, pad }));
  }
  return [];
}
const withParameters = (parameters: unknown) =>
  told(() => simulate(...ARGUMENTS, { parameters, leerlingen: 50, herhalingen: 1 }));
const places = (found: readonly { readonly code: string; readonly pad: string }[]): string[] =>
  found.map(({ code, pad }) => `${code} ${pad}`);

describe("numbers of a call", () => {
  test("are refused all at once", () => {
    expect(places(told(() => simulate(...ARGUMENTS, { leerlingen: 0, zaad: -1, herhalingen: 31 })))).toEqual([
      "number-unfit /opties/herhalingen",
      "number-unfit /opties/leerlingen",
      "number-unfit /opties/zaad",
    ]);
  });
  test("are whole, and both ends of their range are allowed", () => {
    const zaad = (one: unknown) =>
      places(told(() => simulate(...ARGUMENTS, { leerlingen: 1, herhalingen: 2, zaad: one as number })));
    expect(zaad(0)).toEqual([]);
    expect(zaad(4_294_967_294)).toEqual([]);
    for (const wrong of [4_294_967_295, 1.5, "1", Number.NaN])
      expect(zaad(wrong)).toEqual(["number-unfit /opties/zaad"]);
  });
  test("and an option that is not known, are told by name", () => {
    expect(places(told(() => simulate(...ARGUMENTS, { leerling: 5 } as never)))).toEqual([
      "options-form /opties/leerling",
    ]);
    expect(places(told(() => population("vrijstelling", "leerplichtwet-1969", { herhalingen: 2 } as never)))).toEqual([
      "options-form /opties/herhalingen",
    ]);
  });
});

describe("figures over those of the package", () => {
  test("are refused with every name that it does not have, and what was probably meant", () => {
    try {
      simulate(...ARGUMENTS, { parameters: { nooitGeschik: 0.3, xyz: 1 } });
      expect.unreachable();
    } catch (error) {
      const { problemen } = error as RegelError;
      expect(problemen.map(({ pad }) => pad)).toEqual(["/nooitGeschik", "/xyz"]);
      expect(problemen[0]?.remedie).toContain("nooitGeschikt");
    }
  });
  test("say where they come from, or that they are assumed", () => {
    const own = { ...figure(0.1), aanname: false };
    expect(places(withParameters({ tussentijds: own }))).toEqual(["parameter-unsourced /tussentijds"]);
    const bron = { document: "Jaarverslag", vindplaats: "blz. 3" };
    expect(withParameters({ tussentijds: { ...own, peiljaar: "2023/24", bron } })).toEqual([]);
  });
  test("are shares where they are used as shares", () => {
    expect(places(withParameters({ nietInDossier: 1.1, nooitGeschikt: 2 }))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^share-over-one \/trekkingen\/\d+\/onbekend$/),
        expect.stringMatching(/^shares-over-one \/trekkingen\/\d+\/gevallen\/1\/keuzes$/),
      ]),
    );
    expect(withParameters({ nietInDossier: 1, nooitGeschikt: 1 })).toEqual([]);
    expect(places(withParameters({ nooitGeschikt: -0.1 }))).toEqual(["too-small /nooitGeschikt"]);
  });
});

describe("a population of one's own", () => {
  test("is refused with every mistake in its form", () => {
    const wrong = {
      ...small({ trekkingen: [] }),
      leeftijden: {},
      trekkingen: [
        { feit: "verklaring.overgelegd", gevallen: [{ keuzes: [{ gewicht: "g", waarde: true, aandeel: 1 }] }] },
        {
          feit: "vrijstelling.ingangsdatum",
          gevallen: [{ keuzes: [{ eersteDag: "2026-02-30", laatsteDag: { vanaf: "x", jaren: 1.5 } }] }],
        },
        { hulp: "x", gevallen: [] },
      ],
    };
    expect(places(withParameters(wrong)).sort()).toEqual([
      "empty-list /trekkingen/2/gevallen",
      "unknown-rule-key /leeftijden",
      "unknown-rule-key /trekkingen/0/gevallen/0/keuzes/0/aandeel",
      "wrong-date /trekkingen/1/gevallen/0/keuzes/0/eersteDag",
      "wrong-rule-type /trekkingen/1/gevallen/0/keuzes/0/laatsteDag/jaren",
    ]);
  });

  test("is refused with every mistake in what it says", () => {
    const day = (eersteDag: unknown, laatsteDag: unknown) => [{ keuzes: [{ eersteDag, laatsteDag }] }] as never;
    const population = small({
      leeftijd: { geboorte: "jongere.geboortedatum", op: "verklaring.overgelegd" },
      jaar: "jongere.geboorte",
      omvang: "omvangen",
      parameters: { half: figure(0.5), none: figure(0) },
      trekkingen: [
        { feit: "jongere.naam", gevallen: [{ keuzes: [{ waarde: "Jan" }] }] },
        { feit: "verklaring.opsteller", gevallen: [{ keuzes: [{ waarde: "tandarts" }] }] },
        { feit: "verklaring.datum", gevallen: [{ keuzes: [{ waarde: "2026-01-01" }] }] },
        { feit: "vrijstelling.ingangsdatum", gevallen: day({ vanaf: "vrijstelling.einddatum" }, "2026-01-01") },
        { feit: "vrijstelling.einddatum", gevallen: day("2026-01-02", "2026-01-01") },
        { feit: "kennisgeving.datum", gevallen: day({ vanaf: "vrijstelling.einddatum", jaren: 500 }, "2026-01-01") },
        { feit: "jongere.volledigeSchooljaren", gevallen: [{ keuzes: [{ minimum: 5, maximum: 4 }] }] },
        { feit: "jongere.startkwalificatie", gevallen: [{ keuzes: [{ gewicht: "none", waarde: true }] }] },
        { feit: "kennisgeving.grondVermeld", gevallen: [{ keuzes: [{ waarde: true }, { waarde: false }] }] },
        {
          feit: "kennisgeving.gegevensVolledig",
          gevallen: [{ bij: { later: [true] }, keuzes: [{ gelijkAan: "later" }] }],
          onbekend: "halve",
        },
        { feit: "verklaring.opsteller", gevallen: [{ keuzes: [{ waarde: "arts" }] }] },
      ],
    });
    expect(places(withParameters(population))).toEqual([
      "parameter-unknown /omvang",
      "fact-unfit /leeftijd/op",
      "fact-unfit /jaar",
      "fact-unfit /trekkingen/0/feit",
      "value-unknown /trekkingen/1/gevallen/0/keuzes/0/waarde",
      "choice-unfit /trekkingen/2/gevallen/0/keuzes/0",
      "draw-unknown /trekkingen/3/gevallen/0/keuzes/0/eersteDag/vanaf",
      "days-reversed /trekkingen/4/gevallen/0/keuzes/0",
      "days-outside /trekkingen/5/gevallen/0/keuzes/0/eersteDag",
      "numbers-reversed /trekkingen/6/gevallen/0/keuzes/0",
      "no-weight /trekkingen/7/gevallen/0/keuzes",
      "rest-twice /trekkingen/8/gevallen/0/keuzes",
      "parameter-unknown /trekkingen/9/onbekend",
      "draw-unknown /trekkingen/9/gevallen/0/bij/later",
      "draw-unknown /trekkingen/9/gevallen/0/keuzes/0/gelijkAan",
      "draw-twice /trekkingen/10",
    ]);
  });

  test("is refused where a pupil could be no request: with the bond that it breaks", () => {
    const population = small({
      trekkingen: [
        { feit: "jongere.ingezetene", gevallen: [{ keuzes: [{ waarde: false }] }] },
        { feit: "jongere.gemeente", gevallen: [{ keuzes: [{ waarde: "0363" }] }] },
      ],
    });
    expect(places(withParameters(population))).toEqual(["pupil-refused /trekkingen"]);
  });

  test("is refused for another question, and one is asked for where the package has none", () => {
    expect(
      places(
        withParameters(
          small({ vraag: "tlv-emb", trekkingen: [{ hulp: "x", gevallen: [{ keuzes: [{ waarde: 1 }] }] }] }),
        ),
      ),
    ).toEqual(["population-of-other-question /vraag"]);
    const none = () => simulate("zorg-in-onderwijstijd", "brieven-2019-2020", "brieven-2019-2020");
    expect(places(told(none))).toEqual(["no-population /opties/parameters"]);
  });
});

describe("cases of one's own", () => {
  test("are refused all at once, each with its number and without what stood in it", () => {
    const zaken = [
      {},
      { jongere: { geboortedatum: "2014-02-30", naam: "Jan Jansen" } },
      {},
      { verklaring: { opsteller: "tandarts" } },
    ];
    const refused = () => simulate(...ARGUMENTS, { zaken });
    expect(places(told(refused))).toEqual([
      "date-calendar /zaken/1/jongere/geboortedatum",
      "unknown-fact /zaken/1/jongere/naam",
      "value-unknown /zaken/3/verklaring/opsteller",
    ]);
    expect(refused).toThrow(/^(?!.*Jansen)/s);
  });
  test("stand in no one's way: beside them no size and no seed, and no text", () => {
    for (const opties of [
      { zaken: [], zaad: 1 },
      { zaken: [], leerlingen: 5 },
      { zaken: "zaken" as never },
      { zaken: 5 as never },
    ])
      expect(places(told(() => simulate(...ARGUMENTS, opties)))).toEqual(["cases-unfit /opties/zaken"]);
  });
  test("can come from a generator, and be none", () => {
    function* zaken() {
      yield {};
      yield { jongere: { geboortedatum: "2014-03" }, vrijstelling: { ingangsdatum: "2026-08-01" } };
    }
    const found = simulate(...ARGUMENTS, { zaken: zaken() });
    expect(found.leerlingen).toBe(2);
    // Neither says an age: the one no date of birth, the other not its day.
    expect([found.leeftijden, found.jaren.map(({ groep }) => groep)]).toEqual([[], [2026, null]]);
    expect(simulate(...ARGUMENTS, { zaken: [] }).leerlingen).toBe(0);
  });
});

test("a regime that was not loaded is refused, and a question or regime that is not known", () => {
  expect(places(told(() => simulate(...ARGUMENTS, { regimes: [{} as never] })))).toEqual([
    "regime-not-loaded /opties/regimes/0",
  ]);
  expect(
    places(told(() => simulate("vrijstelling", "leerplichtwet-1968" as "wetsvoorstel-36663", "voorstel-2019"))),
  ).toEqual(["regime-unknown /regime"]);
});
