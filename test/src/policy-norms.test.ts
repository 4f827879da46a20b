import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, loadRegime } from "../../src/index.js";
import { readCases } from "../../src/testing/index.js";
import { readJson } from "../helpers/files.js";
import { problemsOf } from "../helpers/load-problems.js";
import { runs } from "../helpers/runs.js";
import { blad, feit, regel, smallFiles } from "../helpers/small-regime.js";

type Json = Record<string, unknown>;
const folder = "examples/27-beleid-eigen-norm";
const beleid = readJson<Json & { normen: Json[]; beleidsregels: Json[] }>(`${folder}/beleid.json`);
const eigen = loadRegime({ "beleid.json": beleid });

const zinnen = { titel: "T {doelgroep}", ja: "J", nee: "N", onbekend: "O", nvt: "X" };
const kind = (id: string, fact: string, operator: string): Json => ({
  ...{ id, kracht: "zorgvuldigheid", nl: zinnen, en: zinnen },
  ...{ maat: { name: id, en: id, fact, operator }, bron: { document: "x", vindplaats: "x", citaat: ["x"] } },
});
const values = ["a", "b", "c"];
const base = loadRegime(
  smallFiles({
    feiten: [
      feit("p.keuze", "enum", { titel: { nl: "keuze", en: "choice" }, waarden: values }),
      feit("p.groep", "enum", { titel: { nl: "groep", en: "group" }, waarden: ["x", "y", "z"] }),
      feit("p.lijst", "list", { waarden: values }),
      ...["dag", "een", "twee"].map((name) => feit(`p.${name}`, "date")),
      feit("p.ja", "boolean"),
      feit("p.getal", "integer", { minimum: 0, maximum: 9 }),
    ],
    regels: [
      regel("bereik", { all: [blad("p.groep", "in", ["x", "y"])] }, { kracht: "reikwijdte" }),
      regel("eis", { all: [blad("p.ja", "equal", true)] }, { reikwijdte: "bereik" }),
    ],
    reikwijdte: "bereik",
    regime: {
      beleidsregels: [
        { ...kind("is", "p.keuze", "equal"), reikwijdte: "bereik" },
        kind("isNiet", "p.keuze", "notEqual"),
        kind("isEenVan", "p.keuze", "in"),
        kind("heeft", "p.lijst", "contains"),
        kind("dag", "p.dag", "equal"),
        kind("opZijnVroegst", "p.dag", "greaterThanInclusive"),
        kind("ja", "p.ja", "equal"),
        kind("getal", "p.getal", "equal"),
      ],
    },
  }),
);
const policy = (normen: readonly Json[], more: Json = {}): Json => ({
  "beleid.json": {
    ...{ id: "beleid", vraag: "proef", bouwtVoortOp: "klein", titel: { nl: "B", en: "B" }, geldigVan: "2000-01-01" },
    bron: { document: "plan", vindplaats: "Plan, par. 1", citaat: ["Zo doen wij het."] },
    normen: normen.map((norm, i) => ({ id: `norm${i}`, doelgroep: { nl: "allen", en: "all" }, ...norm })),
    ...more,
  },
});
const groep = (...waarden: string[]): Json => ({ all: [blad("p.groep", "in", waarden)] });
const wrong = (normen: readonly Json[], more?: Json): string[] =>
  problemsOf(policy(normen, more), { regimes: [base] }).map(({ code, pad, remedie }) => `${code} ${pad} ${remedie}`);
const answer = async (norm: Json, p: Json): Promise<string | undefined> => {
  const regime = loadRegime(policy([norm]), { regimes: [base] });
  const verzoek = { vraag: "proef", regime: "beleid", peildatum: "2020-01-01", zaak: { p } } as never;
  return (await evaluate(verzoek, { regimes: [regime] })).conclusies.find(({ id }) => id === "norm0")?.oordeel;
};

describe("several allowed values", () => {
  test.each<[Json, Json, string]>([
    [{ regel: "is", waarde: ["a", "b"] }, { groep: "x", keuze: "a" }, "ja"],
    [{ regel: "is", waarde: ["a", "b"] }, { groep: "x", keuze: "b" }, "ja"],
    [{ regel: "is", waarde: ["a", "b"] }, { groep: "x", keuze: "c" }, "nee"],
    [{ regel: "is", waarde: ["a", "b"] }, { groep: "x" }, "onbekend"],
    [{ regel: "is", waarde: ["a", "b"] }, { groep: "z", keuze: "c" }, "nvt"],
    [{ regel: "isNiet", waarde: ["a", "b"] }, { keuze: "c" }, "ja"],
    [{ regel: "isNiet", waarde: ["a", "b"] }, { keuze: "b" }, "nee"],
    [{ regel: "isEenVan", waarde: ["a", "b"] }, { keuze: "b" }, "ja"],
    [{ regel: "heeft", waarde: ["a", "b"] }, { lijst: ["b", "c"] }, "ja"],
    [{ regel: "heeft", waarde: ["a", "b"] }, { lijst: ["c"] }, "nee"],
    [
      { regel: "dag", waarde: [{ fact: "p.een" }, { fact: "p.twee" }] },
      { dag: "2020-01-02", twee: "2020-01-02" },
      "ja",
    ],
    [
      { regel: "dag", waarde: [{ fact: "p.een" }, { fact: "p.twee" }] },
      { dag: "2020-01-02", twee: "2020-01-03" },
      "onbekend",
    ],
    [
      { regel: "dag", waarde: [{ fact: "p.een" }, { fact: "p.twee" }] },
      { dag: "2020-01-02", een: "2020-01-01", twee: "2020-01-03" },
      "nee",
    ],
    [{ regel: "getal", waarde: 3 }, { getal: 3 }, "ja"],
    [{ regel: "getal", waarde: 3 }, { getal: 4 }, "nee"],
    [{ regel: "getal", waarde: [3, 5] }, { getal: 5 }, "ja"],
    [{ regel: "getal", waarde: [3, 5] }, { getal: 4 }, "nee"],
    [{ regel: "getal", waarde: [3, 5] }, {}, "onbekend"],
  ])("%j on %j: %s", async (norm, p, expected) => {
    expect(await answer(norm, p)).toBe(expected);
  });

  test("a value that the fact has not is told at its place, and one twice too", () => {
    expect(wrong([{ regel: "is", waarde: ["a", "d"] }])[0]).toContain("value-unfit /normen/0/waarde/1");
    expect(wrong([{ regel: "is", waarde: ["a", "a"] }])[0]).toContain("value-twice /normen/0/waarde/1");
    expect(wrong([{ regel: "is", waarde: [] }])).toHaveLength(1);
    expect(wrong([{ regel: "getal", waarde: [3, 10] }])[0]).toContain("value-unfit /normen/0/waarde/1");
    expect(wrong([{ regel: "getal", waarde: [3, 3] }])[0]).toContain("value-twice /normen/0/waarde/1");
    expect(wrong([{ regel: "ja", waarde: [true] }])).toEqual([
      expect.stringContaining("yes-no-listed /normen/0/waarde/0"),
    ]);
    expect(wrong([{ regel: "is", waarde: ["a", 3] }])[0]).toContain("value-unfit /normen/0/waarde/1");
    expect(wrong([{ regel: "opZijnVroegst", waarde: [{ fact: "p.een" }] }])[0]).toContain(
      "wrong-shape /normen/0/waarde ",
    );
  });
});

describe("norms that nobody could follow together are refused with a pupil for whom both hold", () => {
  test.each<[string, Json, Json, string]>([
    [
      "for everybody and for some",
      { regel: "is", waarde: "a" },
      { regel: "is", waarde: "b", wanneer: groep("x") },
      "groep: x",
    ],
    [
      "for groups that overlap",
      { regel: "is", waarde: ["a", "b"], wanneer: groep("x", "y") },
      { regel: "is", waarde: "c", wanneer: groep("y", "z") },
      "groep: y",
    ],
    [
      "for one group",
      { regel: "is", waarde: "a", wanneer: groep("x") },
      { regel: "is", waarde: "b", wanneer: groep("x") },
      "groep: x",
    ],
    [
      "that leave no value",
      { regel: "isNiet", waarde: ["a", "b"] },
      { regel: "isNiet", waarde: "c", wanneer: groep("z") },
      "groep: z",
    ],
    [
      "one of which leaves out what the other asks",
      { regel: "is", waarde: ["a", "b"], wanneer: groep("x") },
      { regel: "isNiet", waarde: ["a", "b"] },
      "groep: x",
    ],
    [
      "of lists",
      { regel: "isEenVan", waarde: ["a"] },
      { regel: "isEenVan", waarde: ["b", "c"], wanneer: groep("x") },
      "groep: x",
    ],
    [
      "of yes and no",
      { regel: "ja", waarde: true, wanneer: groep("x") },
      { regel: "ja", waarde: false, wanneer: groep("x", "y") },
      "groep: x",
    ],
  ])("%s", (_, one, other, pupil) => {
    for (const normen of [
      [one, other],
      [other, one],
    ]) {
      const [found = "", ...more] = wrong(normen);
      expect(more).toEqual([]);
      expect(found).toContain("norm-contradicts /normen/1/waarde");
      expect(found).toContain(pupil);
      expect(found).toContain("allebei");
    }
  });

  test("for everybody: the pupil is any", () => {
    const [found = ""] = wrong([
      { regel: "isNiet", waarde: ["a", "b"] },
      { regel: "isNiet", waarde: "c" },
    ]);
    expect(found).toContain("allebei: iedere leerling. ");
  });

  test("one that by itself leaves no value, and not one that leaves one", () => {
    for (const wanneer of [{}, { wanneer: groep("x") }]) {
      const found = wrong([{ regel: "isNiet", waarde: ["a", "b", "c"], ...wanneer }]);
      expect(found).toEqual([expect.stringContaining("condition-fixed /normen/0/waarde ")]);
      expect(found[0]).toContain("het antwoord is nee");
      expect(wrong([{ regel: "isNiet", waarde: ["a", "b"], ...wanneer }])).toEqual([]);
    }
  });

  test("two dates that can be different days, with days that are", () => {
    const normen = [
      { regel: "dag", waarde: { fact: "p.een" } },
      { regel: "dag", waarde: { fact: "p.twee" }, wanneer: groep("x") },
    ];
    const [found = ""] = wrong(normen);
    const days = [...found.matchAll(/\d+ \p{L}+ \d{4}/gu)].map(([day]) => day);
    expect(days).toHaveLength(2);
    expect(days[0]).not.toBe(days[1]);
  });

  test.each<[string, Json, Json]>([
    [
      "a value in common",
      { regel: "is", waarde: ["a", "b"] },
      { regel: "is", waarde: ["b", "c"], wanneer: groep("x") },
    ],
    [
      "groups of which nobody is in both",
      { regel: "is", waarde: "a", wanneer: groep("x") },
      { regel: "is", waarde: "b", wanneer: groep("y") },
    ],
    [
      "a group outside the scope of the kind",
      { regel: "is", waarde: "a" },
      { regel: "is", waarde: "b", wanneer: groep("z") },
    ],
    [
      "a day and a later one, each at the earliest",
      { regel: "opZijnVroegst", waarde: { fact: "p.een" } },
      { regel: "opZijnVroegst", waarde: { fact: "p.twee" }, wanneer: groep("x") },
    ],
    [
      "two things that a list can hold",
      { regel: "heeft", waarde: "a" },
      { regel: "heeft", waarde: "b", wanneer: groep("x") },
    ],
    ["two kinds", { regel: "is", waarde: "a" }, { regel: "isEenVan", waarde: ["b"] }],
    ["values that one leaves", { regel: "isNiet", waarde: "a" }, { regel: "isNiet", waarde: "b", wanneer: groep("x") }],
  ])("not where there is %s", (_, one, other) => {
    expect(wrong([one, other])).toEqual([]);
    expect(wrong([other, one])).toEqual([]);
  });

  test("one group in two norms that can both be followed: they belong in one", () => {
    const twice = [
      { regel: "heeft", waarde: "a" },
      { regel: "heeft", waarde: "b" },
    ];
    expect(wrong(twice)[0]).toContain("norm-twice /normen/1/wanneer");
  });
});

describe("a kind of norm of its own", () => {
  const own = (more: Json = {}): Json => {
    const { bron: _, ...rest } = kind("eigen", "p.keuze", "equal");
    return { ...rest, ...more };
  };
  const norm = { regel: "eigen", waarde: "a" };

  test("needs no code, and rests on the source of the policy", async () => {
    const regime = loadRegime(policy([norm], { beleidsregels: [own()] }), { regimes: [base] });
    const rule = regime.regels.find(({ name }) => name === "norm0");
    expect([rule?.bron.vindplaats, rule?.mede]).toEqual(["Plan, par. 1", undefined]);
    expect(regime.beleidsregels.map(({ id }) => id)).toContain("eigen");
  });

  test.each<[string, Json, Json, string]>([
    [
      "with the name of an inherited one",
      { ...own(), id: "is" },
      { regel: "is", waarde: "a" },
      "policy-kind-taken /beleidsregels/0/id",
    ],
    [
      "about an unknown fact",
      own({ maat: { name: "x", en: "x", fact: "p.keus", operator: "equal" } }),
      norm,
      "fact-unknown /beleidsregels/0/maat/fact",
    ],
    ["that would decide about the law", own({ kracht: "dwingend" }), norm, "/beleidsregels/0/kracht"],
    [
      "with a place that nothing fills",
      own({ nl: { ...zinnen, ja: "{leerling}" } }),
      norm,
      "place-unfilled /beleidsregels/0/nl/ja",
    ],
    ["under a scope that is none", own({ reikwijdte: "eis" }), norm, "scope-unknown /beleidsregels/0/reikwijdte"],
  ])("%s is refused", (_, kindOf, one, expected) => {
    expect(wrong([one], { beleidsregels: [kindOf] }).join("\n")).toContain(expected);
  });

  const maat = (more: Json): Json => own({ maat: { name: "x", en: "x", fact: "p.keuze", operator: "equal", ...more } });
  test.each<[string, Json, string]>([
    ["a misspelt fact", maat({ fact: "p.keus" }), "fact-unknown /beleidsregels/0/maat/fact"],
    [
      "an operator that is not for its fact",
      maat({ operator: "lessThan" }),
      "operator-unfit /beleidsregels/0/maat/operator",
    ],
    ["a misspelt scope", own({ reikwijdte: "bereikk" }), "scope-unknown /beleidsregels/0/reikwijdte"],
    ["a scope that is none", own({ reikwijdte: "eis" }), "scope-unknown /beleidsregels/0/reikwijdte"],
  ])("with %s is refused at its place once, whether a norm uses it or not", (_, one, expected) => {
    for (const used of [{ regel: "is", waarde: "a" }, norm]) {
      const found = wrong([used], { beleidsregels: [one] });
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(`${expected} `);
    }
    expect(wrong([{ regel: "is", waarde: "a" }], { beleidsregels: [own({ reikwijdte: "bereik" })] })).toEqual([]);
  });

  test("a norm of a kind that nobody has names the own one that was meant", () => {
    const normen = [{ regel: "eigenn", waarde: "a" }];
    const [found] = problemsOf(policy(normen, { beleidsregels: [own()] }), { regimes: [base] });
    expect([found?.code, found?.verwacht]).toEqual(["policy-kind-unknown", expect.stringContaining("eigen")]);
    expect(found?.remedie).toContain("dit beleid zelf");
  });
});

test("a norm can stand elsewhere in the plan, in other words, and say what can still be done", async () => {
  const norm = {
    regel: "is",
    waarde: "a",
    vindplaats: "Plan, par. 2",
    citaat: ["Anders."],
    herstel: { nl: "Dit kan nog.", en: "This can be mended." },
  };
  const regime = loadRegime(policy([norm]), { regimes: [base] });
  const verzoek = {
    vraag: "proef",
    regime: "beleid",
    peildatum: "2020-01-01",
    zaak: { p: { groep: "x", keuze: "b" } },
  } as never;
  const [found] = (await evaluate(verzoek, { regimes: [regime] })).kwetsbaarheden;
  expect([found?.zin, found?.zinEn]).toEqual(["N Dit kan nog.", "N This can be mended."]);
  expect(found?.bron).toMatchObject({ vindplaats: "Plan, par. 2", citaat: ["Anders."] });
});

test("a policy can let lapse what it works out, and add a value; not what bounds or follows", () => {
  expect(wrong([{ regel: "is", waarde: "d" }], { waardenErbij: [{ feit: "p.keuze", waarden: ["d"] }] })).toEqual([]);
  expect(wrong([{ regel: "is", waarde: "a" }], { vervaltOpenPunten: ["Wie?"] })[0]).toContain(
    "lapses-nothing /vervaltOpenPunten/0",
  );
  expect(wrong([{ regel: "is", waarde: "a" }], { vervaltControles: ["p.dag"] })[0]).toContain("/vervaltControles");
});

test("what one norm asks and another leaves out is refused just where nothing is left of it", () => {
  const some = fc.subarray([...values], { minLength: 1 });
  fc.assert(
    fc.property(some, some, (asks, leaves) => {
      const found = wrong([
        { regel: "is", waarde: asks, wanneer: groep("x") },
        { regel: "isNiet", waarde: leaves, wanneer: groep("x") },
      ]);
      // A norm that leaves out every value is refused by itself.
      const isEmpty = leaves.length === values.length;
      const nothing = asks.every((value) => leaves.includes(value));
      expect(found.some((text) => text.startsWith("norm-contradicts"))).toBe(nothing && !isEmpty);
      expect(found.length > 0).toBe(nothing || isEmpty);
    }),
    { numRuns: runs(30) },
  );
});

test("whatever two norms allow and for whom, they are refused just where a group is in both and no value in both", () => {
  const some = (from: readonly string[]) => fc.subarray([...from], { minLength: 1 });
  fc.assert(
    fc.property(some(values), some(values), some(["x", "y", "z"]), some(["x", "y", "z"]), (a, b, one, other) => {
      const first = { regel: "isEenVan", waarde: a, wanneer: groep(...one) };
      const second = { regel: "isEenVan", waarde: b, wanneer: groep(...other) };
      const shared = one.filter((value) => other.includes(value));
      const apart = !a.some((value) => b.includes(value));
      const found = wrong([first, second]);
      const contradicts = found.filter((text) => text.startsWith("norm-contradicts"));
      expect(contradicts.length > 0).toBe(apart && shared.length > 0);
      for (const text of contradicts) expect(shared.some((value) => text.includes(`groep: ${value}`))).toBe(true);
      if (contradicts.length === 0) expect(found.every((text) => text.startsWith("norm-twice"))).toBe(true);
    }),
    { numRuns: runs(40) },
  );
});

test("the example loads with its cases", () => {
  const files = ["eigenOverdracht", "eigenCategorie"].map((name) => `${name}.zaken.json`);
  const cases = readCases(Object.fromEntries(files.map((name) => [name, readJson(`${folder}/${name}`)])), eigen);
  expect(cases).toHaveLength(9);
});
