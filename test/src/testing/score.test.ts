import { describe, expect, test } from "vitest";
import { loadRegime, RegelError } from "../../../src/index.js";
import { percentage } from "../../../src/read/words.js";
import { readCases } from "../../../src/testing/cases.js";
import type { Soort } from "../../../src/testing/change.js";
import { mutationScore } from "../../../src/testing/score.js";
import { blad, feit, type Parts, regel, small } from "../../helpers/small-regime.js";

type Json = Record<string, unknown>;

const feiten = [
  feit("p.waar", "boolean"),
  feit("p.ook", "boolean"),
  feit("p.keuze", "enum", { waarden: ["a", "b", "c"] }),
  feit("p.begin", "date"),
  feit("p.einde", "date"),
];
const waar = blad("p.waar", "equal", true);
const ook = blad("p.ook", "equal", true);
/** Every regime needs a final conclusion, and that a requirement. */
const eis = regel("eis", { all: [waar] });
const jaar = { id: "p.later", operatie: "plusJaren", van: "p.begin", jaren: 1 };

/** A case about the first rule: the facts and what follows. */
const zaak = (p: Json, verwacht: string): Json => ({ zin: JSON.stringify(p), anders: { p }, verwacht });

/** The changes of one kind to the first rule, or to the dates, that these cases let live. */
function survivors(soort: Soort, parts: Partial<Parts>, zaken: readonly Json[], file: Json = {}): string[] {
  const regime = small({ feiten, ...parts, regels: [...(parts.regels ?? []), eis] });
  const gevallen = readCases(
    { "r0.zaken.json": { peildatum: "2026-08-01", uitgangspunt: {}, ...file, zaken } },
    regime,
  );
  return mutationScore(regime, gevallen)
    .overlevenden.filter((one) => one.soort === soort && ["r0.json", "afleidingen.json"].includes(one.bestand))
    .map(({ id }) => id);
}

const vast = (conditions: Json, extra: Json = {}): Partial<Parts> => ({
  regels: [regel("een", conditions, { kracht: "zorgvuldigheid", ...extra })],
});

describe("a change lives as long as no case notices it", () => {
  test("a condition that falls away: a case must hang on it alone", () => {
    const parts = vast({ all: [waar, ook] });
    const weak = [zaak({ waar: true, ook: true }, "ja"), zaak({ waar: false, ook: true }, "nee")];
    expect(survivors("voorwaarde-weg", parts, weak)).toEqual(["r0.json/conditions/all/1="]);
    expect(survivors("voorwaarde-weg", parts, [...weak, zaak({ waar: true, ook: false }, "nee")])).toEqual([]);
  });

  test("a comparison turned round: any case that knows the fact", () => {
    const parts = vast({ all: [waar] });
    expect(survivors("vergelijking-om", parts, [zaak({ waar: null }, "onbekend")])).toHaveLength(1);
    expect(survivors("vergelijking-om", parts, [zaak({ waar: false }, "nee")])).toEqual([]);
  });

  test("a boundary: the day itself, and the day after", () => {
    const parts = vast({ all: [blad("p.einde", "lessThanInclusive", { fact: "p.begin" })] });
    const op = (einde: string, verwacht: string): Json => zaak({ begin: "2026-03-01", einde }, verwacht);
    const place = "r0.json/conditions/all/0";
    const far = [op("2026-01-01", "ja"), op("2026-12-01", "nee")];
    expect(survivors("grens", parts, far)).toEqual([`${place}/operator=lessThan`, `${place}/value=p.begin + 1`]);
    expect(survivors("grens", parts, [...far, op("2026-03-01", "ja")])).toEqual([`${place}/value=p.begin + 1`]);
    expect(survivors("grens", parts, [op("2026-03-01", "ja"), op("2026-03-02", "nee")])).toEqual([]);
  });

  test("a number in a derived date: both sides of the day that it gives", () => {
    const parts = { ...vast({ all: [blad("p.einde", "lessThan", { fact: "p.later" })] }), afleidingen: [jaar] };
    const op = (einde: string, verwacht: string): Json => zaak({ begin: "2026-03-01", einde }, verwacht);
    const live = (...zaken: Json[]): string[] =>
      survivors("grens", parts, zaken).filter((id) => id.startsWith("afleidingen"));
    expect(live(op("2026-03-02", "ja"))).toEqual(["afleidingen.json/afleidingen/p.later/jaren=2"]);
    expect(live(op("2027-02-28", "ja"), op("2027-03-01", "nee"))).toEqual([]);
  });

  test("all or any: one condition is met and the other is not", () => {
    const parts = vast({ any: [waar, ook] });
    const both = [zaak({ waar: true, ook: true }, "ja"), zaak({ waar: false, ook: false }, "nee")];
    expect(survivors("all-any", parts, both)).toHaveLength(1);
    expect(survivors("all-any", parts, [...both, zaak({ waar: true, ook: false }, "ja")])).toEqual([]);
  });

  test("a value: a case with that value", () => {
    const parts = vast({ all: [blad("p.keuze", "in", ["a", "b"])] });
    expect(survivors("waarde", parts, [zaak({ keuze: "a" }, "ja")])).toEqual([
      'r0.json/conditions/all/0/value=["a"]',
      'r0.json/conditions/all/0/value=["a","b","c"]',
    ]);
    const all = ["a", "b"].map((keuze) => zaak({ keuze }, "ja"));
    expect(survivors("waarde", parts, [...all, zaak({ keuze: "c" }, "nee")])).toEqual([]);
  });

  test("a strength: the file of cases says it", () => {
    const parts = vast({ all: [waar] });
    const cases = [zaak({ waar: true }, "ja")];
    expect(survivors("kracht", parts, cases).length).toBeGreaterThan(0);
    expect(survivors("kracht", parts, cases, { kracht: "zorgvuldigheid" })).toEqual([]);
  });

  test("a field of application: a case to which the rule does not apply, and one to which it does", () => {
    const parts = vast({ all: [waar] }, { toepassing: { all: [ook] } });
    const inside = zaak({ waar: true, ook: true }, "ja");
    const outside = zaak({ waar: true, ook: false }, "nvt");
    expect(survivors("toepassing-weg", parts, [inside])).toHaveLength(1);
    expect(survivors("toepassing-weg", parts, [outside])).toEqual([]);
    expect(survivors("toepassing-om", parts, [zaak({ waar: true, ook: null }, "onbekend")])).toHaveLength(1);
    expect(survivors("toepassing-om", parts, [inside])).toEqual([]);
  });

  test("a scope: a case outside it", () => {
    const parts = {
      regels: [
        regel("twee", { all: [waar] }, { kracht: "zorgvuldigheid", reikwijdte: "bereik" }),
        regel("bereik", { all: [ook] }, { kracht: "reikwijdte" }),
      ],
    };
    const inside = zaak({ waar: true, ook: true }, "ja");
    expect(survivors("reikwijdte-weg", parts, [inside])).toEqual(["r0.json/reikwijdte="]);
    expect(survivors("reikwijdte-weg", parts, [inside, zaak({ waar: true, ook: false }, "nvt")])).toEqual([]);
  });

  test("another operation: a day that both give differently", () => {
    const juli = { id: "p.later", operatie: "eerstvolgende", van: "p.begin", maand: 7, dag: 31 };
    const parts = { ...vast({ all: [blad("p.einde", "equal", { fact: "p.later" })] }), afleidingen: [juli] };
    const both = zaak({ begin: "2026-07-31", einde: "2026-07-31" }, "ja");
    expect(survivors("bewerking", parts, [both])).toHaveLength(1);
    expect(survivors("bewerking", parts, [zaak({ begin: "2026-07-30", einde: "2026-07-31" }, "ja")])).toEqual([]);
  });
});

describe("of a change that lives it is said", () => {
  const parts = {
    feiten: [...feiten, feit("p.code", "code", { cijfers: 4 }), feit("p.lijst", "list", { waarden: ["u", "v"] })],
    afleidingen: [
      { id: "p.jarig", operatie: "verjaardag", van: "p.begin", jaren: 3, schrikkeldag: "1-maart" },
      { id: "p.juli", operatie: "eerstvolgende", van: "p.jarig", maand: 7, dag: 31 },
    ],
    regels: [
      regel(
        "een",
        {
          any: [
            { all: [blad("p.einde", "lessThanInclusive", { fact: "p.juli" }), waar] },
            blad("p.code", "equal", "0363"),
            blad("p.lijst", "contains", "u"),
          ],
        },
        { kracht: "zorgvuldigheid", toepassing: { all: [ook, blad("p.keuze", "in", ["a", "b"])] } },
      ),
      eis,
    ],
  };
  const regime = small(parts);
  const file = {
    ...{ peildatum: "2026-08-01", kracht: "zorgvuldigheid" },
    uitgangspunt: { p: { waar: true, ook: true, keuze: "a", begin: "2020-02-29", einde: "2023-01-01" } },
  };
  const few = { "r0.zaken.json": { ...file, zaken: [{ zin: "een", verwacht: "ja" }] } };
  const { overlevenden, gelijkwaardig } = mutationScore(regime, readCases(few, regime));

  test("that it makes no difference: 31 July after 28 February and after 1 March is the same day", () => {
    expect(gelijkwaardig.map(({ id }) => id)).toEqual([
      "afleidingen.json/afleidingen/p.jarig/schrikkeldag=28-februari",
    ]);
  });

  test("or which case would notice: with the cases that are proposed none of those is left", () => {
    const proposed = overlevenden.flatMap(({ zaak }) => (zaak ? [zaak] : []));
    expect(proposed.length).toBeGreaterThan(8);
    const files: Record<string, Json> = {};
    for (const { bestand, zaak: one } of proposed) {
      const own = bestand === "r0.zaken.json" ? few["r0.zaken.json"] : { peildatum: "2026-08-01", uitgangspunt: {} };
      const { zaken = [] } = (files[bestand] ?? own) as { zaken?: readonly unknown[] };
      files[bestand] = { ...own, zaken: [...zaken, one] };
    }
    const after = mutationScore(regime, readCases(files, regime));
    const killed = overlevenden.filter(({ zaak }) => zaak).map(({ id }) => id);
    expect(after.overlevenden.map(({ id }) => id).filter((id) => killed.includes(id))).toEqual([]);
  });

  test("or neither, where no conclusion shows it", () => {
    expect(overlevenden.filter(({ zaak }) => !zaak).map(({ soort }) => soort)).toContain("kracht");
  });
});

describe("a passage that is worked out above", () => {
  const reden = { nl: "Niet.", en: "Not." };
  const passage = (plaats: string, zin?: string): Json => ({
    ...{ document: "x", plaats, reden, kanJaOmkeren: zin !== undefined },
    ...(zin ? { waarschuwing: { nl: zin, en: zin } } : {}),
  });
  const nietGecodeerd = [passage("punt 1", "Een is open."), passage("punt 2", "Twee is open."), passage("punt 3")];
  const base = small({ feiten, regels: [eis], regime: { nietGecodeerd } });
  const above = loadRegime(
    {
      "regime.json": {
        ...{ id: "erboven", vraag: "proef", titel: reden, status: "voorstel", geldigVan: "2000-01-01" },
        ...{ bouwtVoortOp: "klein", vervangt: ["eis"], conclusies: base.volgorde },
        vervaltNietGecodeerd: ["punt 1", "punt 3"],
      },
      "r0.json": eis,
    },
    { regimes: [base] },
  );
  const left = (more: Json): string[] => {
    const one = { zin: "z", anders: { p: { waar: true } }, verwacht: "ja", ...more };
    const file = { peildatum: "2026-08-01", uitgangspunt: {}, zaken: [one] };
    return mutationScore(above, readCases({ "r0.zaken.json": file }, above))
      .overlevenden.filter(({ soort }) => soort === "vervalt-niet")
      .map(({ id }) => id);
  };

  test("is seen by a case that names it by its place; without a warning nobody could", () => {
    const lives = ["regime.json/vervaltNietGecodeerd/0="];
    expect(left({})).toEqual(lives);
    expect(left({ waarschuwingen: ["niet-gecodeerd", "niet-gecodeerd: punt 2"] })).toEqual(lives);
    expect(left({ zonderWaarschuwingen: ["niet-gecodeerd: punt 1"] })).toEqual([]);
  });

  test("fails a case that says otherwise, and a place that is none is refused", () => {
    expect(() => left({ waarschuwingen: ["niet-gecodeerd: punt 1"] })).toThrow(/case-fails/);
    expect(() => left({ zonderWaarschuwingen: ["niet-gecodeerd: punt 2"] })).toThrow(/case-fails/);
    expect(() => left({ zonderWaarschuwingen: ["niet-gecodeerd: punt 11"] })).toThrow(/punt 1.*warning-unknown/);
    expect(() => left({ zonderWaarschuwingen: ["niet-gecodeerd: punt 3"] })).toThrow(/warning-unknown/);
  });
});

describe("the report", () => {
  const regime = small({ feiten, regels: [eis] });
  const cases = (...zaken: Json[]) =>
    readCases({ "r0.zaken.json": { peildatum: "2000-01-01", uitgangspunt: {}, kracht: "dwingend", zaken } }, regime);

  test("counts: the comparison and the strength, what loading refuses, and the share that was killed", () => {
    // The first day, and changes to "eis": turned round, and five strengths. Of those "reikwijdte" cannot be part of the final conclusion, and a
    // policy decides no answer about the law; the
    // comparison and value of the final conclusion cannot change either, for it counts "ja" and "nvt".
    const known = mutationScore(regime, cases(zaak({ waar: true }, "ja")));
    expect(known).toMatchObject({ regime: "klein", zaken: 1, mutanten: 5, gedood: 5, geweigerd: 6, score: 1 });
    const unknown = mutationScore(regime, cases(zaak({ waar: null }, "onbekend")));
    expect(unknown).toMatchObject({ mutanten: 5, gedood: 4, score: 4 / 5 });
    expect(unknown.overlevenden.map(({ id }) => id)).toEqual(["r0.json/conditions/all/0/operator=notEqual"]);
  });

  test("tells of each mutant as it goes", () => {
    const told: boolean[] = [];
    mutationScore(regime, cases(zaak({ waar: null }, "onbekend")), { bijMutant: (_, gedood) => told.push(gedood) });
    expect(told.filter((gedood) => gedood)).toHaveLength(4);
    expect(told).toHaveLength(5);
  });

  test("is refused for cases that do not hold under the rules as they are", () => {
    const wrong = () => mutationScore(regime, cases(zaak({ waar: true }, "nee"), zaak({ waar: false }, "nee")));
    expect(wrong).toThrow(RegelError);
    expect(wrong).toThrow(/r0\.zaken\.json.*"ja".*eis: "nee".*case-fails/);
  });

  test("never rounds up", () => {
    expect([1, 0.9496, 0.95, 0].map(percentage)).toEqual(["100.0", "94.9", "95.0", "0.0"]);
  });
});
