import { describe, expect, test } from "vitest";
import { problemsOf } from "../helpers/load-problems.js";
import { blad, feit, regel, smallFiles } from "../helpers/small-regime.js";

type Json = Record<string, unknown>;
const tekst = { nl: "t", en: "t" };
const years = (operator: string, value: number): Json => ({ name: "n", en: "n", fact: "eigen.jaren", operator, value });

/** A policy with its text, of which one norm asks for a number. */
const policy = (norm: Json, text = "Voor jongeren met hoogstens twee volle schooljaren vragen wij iets."): Json => ({
  "beleid.json": {
    ...{ id: "beleid", vraag: "tlv-emb", bouwtVoortOp: "wec", titel: { nl: "Beleid van hier", en: "Policy" } },
    ...{ eigenaar: "iemand", geldigVan: "2026-08-01" },
    bron: { document: "plan", vindplaats: "Plan, par. 1", citaat: [text] },
    feiten: [feit("eigen.jaren", "integer", { titel: tekst, minimum: 0, maximum: 20 })],
    ...(norm["regel"] === "eigen" && {
      beleidsregels: [
        {
          ...{ id: "eigen", kracht: "zorgvuldigheid" },
          maat: { name: "n", en: "n", fact: "eigen.jaren", operator: "lessThanInclusive" },
          nl: { titel: "{doelgroep}", ja: "j", nee: "n", onbekend: "o", nvt: "v" },
          en: { titel: "{doelgroep}", ja: "j", nee: "n", onbekend: "o", nvt: "v" },
        },
      ],
    }),
    normen: [{ id: "norm", doelgroep: tekst, ...norm }],
  },
  "bronnen/plan.md": `${text}\n\nElders staat: zeven dagen.\n`,
});
const of = (files: Json): string[] =>
  problemsOf(files)
    .filter(({ code }) => code === "number-unquoted")
    .map(({ code, bestand, pad, gevonden }) => `${code} ${bestand}${pad} ${gevonden}`);
const category = (value: number): Json => ({
  ...{ regel: "categorie", waarde: "midden" },
  wanneer: { all: [years("lessThanInclusive", value)] },
});

describe("the numbers of a norm", () => {
  test("stand in what it quotes: for whom it is", () => {
    expect(of(policy(category(2)))).toEqual([]);
    expect(of(policy(category(7)))).toEqual(['number-unquoted beleid.json/normen/0/wanneer "value 7"']);
    expect(of(policy({ ...category(7), citaat: ["Elders staat: zeven dagen."] }))).toEqual([]);
  });

  test("stand in what it quotes: what it asks", () => {
    expect(of(policy({ regel: "eigen", waarde: 2 }))).toEqual([]);
    expect(of(policy({ regel: "eigen", waarde: 7 }))).toEqual([
      'number-unquoted beleid.json/normen/0/waarde "value 7"',
    ]);
  });

  test("are not held against a text that is not at hand", () => {
    const { "bronnen/plan.md": _text, ...bare } = policy(category(7));
    expect(of(bare)).toEqual([]);
  });
});

describe("the numbers beside the conditions of a rule", () => {
  const rule = (extra: Json): Json => ({
    ...smallFiles({
      feiten: [feit("p.een", "boolean"), feit("p.aantal", "integer", { minimum: 0, maximum: 20 })],
      regels: [
        regel(
          "eis",
          { all: [blad("p.een", "equal", true)] },
          { bron: { document: "wet", vindplaats: "wet", citaat: ["Het duurt drie maanden."] }, ...extra },
        ),
      ],
    }),
    "bronnen/wet.md": "Het duurt drie maanden.\n",
  });
  const more = (value: number): Json => ({ all: [blad("p.aantal", "greaterThan", value)] });
  const warned = (value: number): Json => ({
    waarschuwing: [{ code: "let-op", zin: "Let op.", wanneer: more(value) }],
  });

  test("stand in a quote too: those of a warning and of its application", () => {
    for (const extra of [warned, (value: number): Json => ({ toepassing: more(value) })]) {
      expect(of(rule(extra(3)))).toEqual([]);
      expect(of(rule(extra(4)))).toEqual(['number-unquoted r0.json/bron/citaat "value 4"']);
    }
  });
});
