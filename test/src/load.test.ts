import { describe, expect, test } from "vitest";
import { loadRegime, RegelError } from "../../src/index.js";
import type { RegelBestanden } from "../../src/model/regime.js";
import { filesUnder, readJson } from "../helpers/files.js";

type Json = Record<string, unknown>;

/** The example of a regime of one's own: small, and right. Each test makes one thing wrong. */
const example = (): Record<string, Json> =>
  Object.fromEntries(
    filesUnder("examples/06-eigen-regime", ".json").map((path) => [path.split("/").at(-1) ?? "", readJson<Json>(path)]),
  );
const RULE = "artikel-1-gesprek.json";
/** A list in one of the example's files. */
const listIn = <T>(file: string, key: string): readonly T[] => (example()[file]?.[key] ?? []) as readonly T[];
const leaf = {
  name: "op tijd",
  fact: "gesprek.datum",
  operator: "lessThanInclusive",
  value: { fact: "gesprek.uiterlijk" },
};

const source = { document: "x", vindplaats: "y", citaat: ["x"] };

function problems(files: RegelBestanden): readonly { bestand: string; pad: string; code: string; remedie: string }[] {
  try {
    loadRegime(files);
  } catch (error) {
    if (error instanceof RegelError) return error.problemen;
    throw error;
  }
  return [];
}

const rule = (change: (regel: Json) => Json): RegelBestanden => {
  const files = example();
  return { ...files, [RULE]: change(files[RULE] ?? {}) };
};
const conditions = (tree: unknown): RegelBestanden => rule((regel) => ({ ...regel, conditions: tree }));
const regime = (change: Json): RegelBestanden => ({
  ...example(),
  "regime.json": { ...example()["regime.json"], ...change },
});
const fact = (change: Json): RegelBestanden => {
  const files = example();
  const [first] = listIn<Json>("feiten.json", "feiten");
  return { ...files, "feiten.json": { ...files["feiten.json"], feiten: [{ ...first, ...change }] } };
};
const derived = (...afleidingen: Json[]): RegelBestanden => {
  const files = example();
  return {
    ...files,
    "afleidingen.json": { afleidingen: [...listIn<Json>("afleidingen.json", "afleidingen"), ...afleidingen] },
  };
};
const deepTree = (levels: number): unknown => (levels === 0 ? leaf : { all: [deepTree(levels - 1)] });

test("the example loads, and what comes back is frozen", () => {
  const loaded = loadRegime(example());
  expect(loaded.id).toBe("voorbeeld-met-gesprek");
  expect(loaded.regels).toHaveLength(10);
  expect(Object.isFrozen(loaded.regels[0]?.conditions)).toBe(true);
});

describe("a rule file is refused, with file, place and remedy", () => {
  const cases: [string, RegelBestanden, string, string][] = [
    ["an unknown key", rule((r) => ({ ...r, opmerking: "x" })), "unknown-rule-key", "/opmerking"],
    ["an empty group", conditions({ all: [] }), "empty-group", "/conditions/all"],
    ["an empty group within a group", conditions({ all: [leaf, { any: [] }] }), "empty-group", "/conditions/all/1/any"],
    ["two groups in one object", conditions({ all: [leaf], any: [leaf] }), "two-groups", "/conditions/any"],
    [
      "a condition with a group beside it",
      conditions({ all: [{ ...leaf, any: [leaf] }] }),
      "two-groups",
      "/conditions/all/0/any",
    ],
    ["a root that is no group", conditions(leaf), "no-condition", "/conditions"],
    ["nothing that is a condition", conditions({ all: [{}] }), "no-condition", "/conditions/all/0"],
    ["a misspelt key of a condition", conditions({ all: [{ fakt: "f.a" }] }), "condition-keys", "/conditions/all/0"],
    [
      "an unknown fact",
      conditions({ all: [{ ...leaf, fact: "gesprek.dag" }] }),
      "fact-unknown",
      "/conditions/all/0/fact",
    ],
    [
      "an unknown compared fact",
      conditions({ all: [{ ...leaf, value: { fact: "gesprek.grens" } }] }),
      "fact-unknown",
      "/conditions/all/0/value",
    ],
    [
      "an unknown operator",
      conditions({ all: [{ ...leaf, operator: "before" }] }),
      "value-not-allowed",
      "/conditions/all/0/operator",
    ],
    [
      "an operator that does not fit the type",
      conditions({ all: [{ ...leaf, operator: "in", value: ["2026-01-01"] }] }),
      "operator-unfit",
      "/conditions/all/0/operator",
    ],
    [
      "an order on a boolean",
      conditions({ all: [{ ...leaf, fact: "verklaring.overgelegd", operator: "lessThan", value: true }] }),
      "operator-unfit",
      "/conditions/all/0/operator",
    ],
    [
      "a date that does not exist",
      conditions({ all: [{ ...leaf, value: "2026-02-30" }] }),
      "value-unfit",
      "/conditions/all/0/value",
    ],
    [
      "a number for a date",
      conditions({ all: [{ ...leaf, value: 20260101 }] }),
      "value-unfit",
      "/conditions/all/0/value",
    ],
    [
      "a value that the fact cannot have",
      conditions({ all: [{ name: "x", fact: "verklaring.opsteller", operator: "equal", value: "dokter" }] }),
      "value-unfit",
      "/conditions/all/0/value",
    ],
    [
      "a comparison of unlike facts",
      conditions({ all: [{ ...leaf, operator: "equal", value: { fact: "verklaring.opsteller" } }] }),
      "value-unfit",
      "/conditions/all/0/value",
    ],
    [
      "a conclusion compared with a value it cannot have",
      conditions({ all: [{ name: "x", fact: "indienerBevoegd", operator: "equal", value: "onbekend" }] }),
      "value-unfit",
      "/conditions/all/0/value",
    ],
    [
      "a condition on a source that the rule does not have",
      conditions({ all: [{ ...leaf, bron: "Leerplichtwet 1969, art. 99" }] }),
      "source-unknown",
      "/conditions/all/0/bron",
    ],
    [
      "a field of application on a source that the rule does not have",
      rule((r) => ({ ...r, toepassing: { not: { any: [{ ...leaf, bron: "elders" }] } } })),
      "source-unknown",
      "/toepassing/not/any/0/bron",
    ],
    [
      "a source at the condition of a warning, which decides nothing",
      rule((r) => ({ ...r, waarschuwing: [{ code: "x", zin: "x", wanneer: { all: [{ ...leaf, bron: "x" }] } }] })),
      "source-without-effect",
      "/waarschuwing/0/wanneer/all/0/bron",
    ],
    [
      "two sources at one place",
      rule((r) => ({ ...r, mede: [{ ...source, vindplaats: "elders" }, source, { ...source, vindplaats: "elders" }] })),
      "source-twice",
      "/mede/2/vindplaats",
    ],
    [
      "a source at the place of the rule's own",
      rule((r) => ({ ...r, mede: [r["bron"]] })),
      "source-twice",
      "/mede/0/vindplaats",
    ],
    ["a path", conditions({ all: [{ ...leaf, path: "$.a" }] }), "engine-key", "/conditions/all/0/path"],
    [
      "a priority on a condition",
      conditions({ all: [{ ...leaf, priority: 2 }] }),
      "engine-key",
      "/conditions/all/0/priority",
    ],
    ["a priority on the rule", rule((r) => ({ ...r, priority: 2 })), "engine-key", "/priority"],
    ["a condition reference", conditions({ all: [{ condition: "elders" }] }), "condition-keys", "/conditions/all/0"],
    ["a reference as the root", conditions({ condition: "elders" }), "condition-keys", "/conditions"],
    ["depth over three", conditions(deepTree(4)), "depth-over-three", "/conditions/all/0/all/0/all/0"],
    ["20,000 levels", conditions(deepTree(20_000)), "tree-too-deep", ""],
    [
      "an event of another name",
      rule((r) => ({ ...r, event: { ...(r["event"] as Json), type: "success" } })),
      "event-type",
      "/event/type",
    ],
    ["no strength and no final conclusion", rule(({ kracht: _, ...r }) => r), "strength-or-final", "/kracht"],
    ["both", rule((r) => ({ ...r, slotsom: true })), "strength-or-final", "/kracht"],
    ["a duty that nobody bears", rule((r) => ({ ...r, kracht: "plicht" })), "duty-without-bearer", "/wie"],
    ["a scope that is none", rule((r) => ({ ...r, reikwijdte: "indienerBevoegd" })), "scope-unknown", "/reikwijdte"],
    [
      "a missing quote",
      rule((r) => ({ ...r, bron: { document: "x", vindplaats: "y", citaat: [] } })),
      "empty-list",
      "/bron/citaat",
    ],
    ["no source", rule(({ bron: _, ...r }) => r), "missing-key", "/bron"],
    [
      "a place that names no fact",
      rule((r) => ({ ...r, waarschuwing: [{ code: "x", zin: "Op {gesprek.dag}.", wanneer: { all: [leaf] } }] })),
      "place-unknown",
      "/waarschuwing/0/zin",
    ],
    [
      "a mandatory rule that the final conclusion forgets",
      rule((r) => ({ ...r, kracht: "dwingend" })),
      "mandatory-inherited",
      "/kracht",
    ],
    ["no object", { ...example(), [RULE]: [] }, "not-a-rule-file", ""],
  ];
  test.each(cases)("%s", (_, files, code, pad) => {
    const found = problems(files).find((p) => p.code === code);
    expect(problems(files).map((p) => p.code)).toContain(code);
    expect(found?.pad).toBe(pad);
    expect(found?.bestand).toMatch(/\.json$/);
    expect(found?.remedie.length).toBeGreaterThan(10);
  });

  test("a list of all mistakes comes at once", () => {
    const files = conditions({ all: [{ ...leaf, path: "$" }, { any: [] }] });
    expect(
      problems({ ...files, "regime.json": { ...(files["regime.json"] as Json), status: "wet" } }).length,
    ).toBeGreaterThanOrEqual(3);
  });
});

describe("a regime is refused, with file, place and remedy", () => {
  const { [RULE]: own = {} } = example();
  const copy = { ...own, name: "indienerBevoegd", event: { ...(own["event"] as Json), type: "indienerBevoegd" } };
  const cases: [string, RegelBestanden, string][] = [
    ["two files for one conclusion", { ...example(), "tweede.json": own }, "conclusion-twice"],
    ["a replacement that is not declared", { ...example(), "kopie.json": copy }, "replacement-undeclared"],
    ["an addition that is not declared", regime({ voegtToe: [] }), "addition-undeclared"],
    ["a replacement of nothing", regime({ vervangt: ["indienerBevoegd"] }), "replaces-nothing"],
    ["an addition of nothing", regime({ voegtToe: ["gesprekGevoerd", "nogIets"] }), "adds-nothing"],
    ["a drop of nothing", regime({ vervalt: ["nogIets"] }), "drops-nothing"],
    ["a drop of what another rule needs", regime({ vervalt: ["indienerBevoegd"] }), "fact-unknown"],
    ["a conclusion that is not listed", regime({ conclusies: ["vrijgesteld"] }), "conclusion-not-listed"],
    [
      "a conclusion without a rule",
      regime({ conclusies: [...listIn<string>("regime.json", "conclusies"), "nogIets"] }),
      "conclusion-without-rule",
    ],
    ["an unknown base", regime({ bouwtVoortOp: "leerplichtwet-1900" }), "base-unknown"],
    ["a base of another question", regime({ bouwtVoortOp: "wec" }), "base-unknown"],
    [
      "a question without facts",
      { "regime.json": { ...example()["regime.json"], vraag: "iets-anders" } },
      "question-without-facts",
    ],
    ["an unknown status", regime({ status: "wet" }), "value-not-allowed"],
    ["no regime file", { [RULE]: own }, "no-regime-file"],
    [
      "a consequence of null without a reason",
      regime({ gevolgen: [{ naam: "x", bij: ["ja"], gevallen: [{ waarde: null }] }] }),
      "null-unexplained",
    ],
    [
      "a consequence with the name of what says what it waits for",
      regime({ gevolgen: [{ naam: "wachtOp", bij: ["ja"], gevallen: [{ waarde: "x" }] }] }),
      "consequence-twice",
    ],
    [
      "a source at the condition of a consequence",
      regime({
        gevolgen: [{ naam: "x", bij: ["ja"], gevallen: [{ wanneer: { all: [{ ...leaf, bron: "x" }] }, waarde: "x" }] }],
      }),
      "source-without-effect",
    ],
    [
      "a consequence of an unknown fact",
      regime({ gevolgen: [{ naam: "x", bij: ["ja"], gevallen: [{ waarde: { fact: "a.b" } }] }] }),
      "fact-unknown",
    ],
    [
      "a passage that can turn a yes, without a warning",
      regime({ nietGecodeerd: [{ document: "x", plaats: "y", reden: { nl: "a", en: "b" }, kanJaOmkeren: true }] }),
      "standing-warning",
    ],
    ["a fact that the question has already", fact({ id: "verklaring.datum" }), "fact-redefined"],
    ["a choice without values", fact({ type: "enum" }), "missing-key"],
    [
      "a derived date from something else",
      derived({ id: "a.b", titel: "x", operatie: "plusDagen", van: "verklaring.overgelegd", dagen: 1 }),
      "source-not-a-date",
    ],
    [
      "an unknown operation",
      derived({ id: "a.b", titel: "x", operatie: "werkdagen", van: "verklaring.datum", dagen: 1 }),
      "value-not-allowed",
    ],
    [
      "dates in a circle",
      derived(
        { id: "a.b", titel: "x", operatie: "plusDagen", van: "a.c", dagen: 1 },
        { id: "a.c", titel: "x", operatie: "plusDagen", van: "a.b", dagen: 1 },
      ),
      "circle",
    ],
    [
      "a derived date with the name of a fact",
      derived({ id: "verklaring.datum", titel: "x", operatie: "plusDagen", van: "kennisgeving.datum", dagen: 1 }),
      "derived-is-fact",
    ],
  ];
  test.each(cases)("%s", (_, files, code) => {
    expect(problems(files).map((p) => p.code)).toContain(code);
  });

  test("conclusions in a circle", () => {
    const needs = (name: string, other: string): Json => ({
      ...own,
      name,
      event: { ...(own["event"] as Json), type: name },
      conditions: { all: [{ name: "x", fact: other, operator: "equal", value: "ja" }] },
    });
    const files = {
      ...regime({ voegtToe: ["eerst", "daarna"] }),
      [RULE]: needs("eerst", "daarna"),
      "b.json": needs("daarna", "eerst"),
    };
    expect(problems(files).map((p) => p.code)).toContain("circle");
  });
});

test("a whole question of one's own takes JSON alone", async () => {
  const { evaluate } = await import("../../src/index.js");
  const tekst = { nl: "Wat is de kleur?", en: "Which colour?" };
  const eigen = loadRegime({
    "regime.json": {
      id: "kleuren",
      vraag: "kleur",
      titel: tekst,
      status: "geldend",
      rechtskarakter: "besluit",
      geldigVan: "2020-01-01",
      conclusies: ["roodOfBlauw", "goed"],
    },
    "feiten.json": {
      vraag: "kleur",
      titel: tekst,
      feiten: [
        {
          id: "verf.kleur",
          type: "enum",
          waarden: ["rood", "blauw", "groen"],
          vraag: tekst,
          bewijsstuk: tekst,
          soort: "feit",
          herkomst: "DOSSIER",
        },
      ],
    },
    "a.json": {
      name: "roodOfBlauw",
      titel: "x",
      kracht: "dwingend",
      bron: { document: "x", vindplaats: "x", citaat: ["x"] },
      conditions: { all: [{ name: "rood of blauw", fact: "verf.kleur", operator: "in", value: ["rood", "blauw"] }] },
      event: { type: "roodOfBlauw", params: { ja: "j", nee: "n", onbekend: "o" } },
    },
    "b.json": {
      name: "goed",
      titel: "x",
      slotsom: true,
      bron: { document: "x", vindplaats: "x", citaat: ["x"] },
      conditions: { all: [{ name: "x", fact: "roodOfBlauw", operator: "in", value: ["ja", "nvt"] }] },
      event: { type: "goed", params: { ja: "j", nee: "n", onbekend: "o" } },
    },
  });
  const ask = (kleur: string | null) =>
    evaluate({ vraag: "kleur", peildatum: "2026-01-01", zaak: { verf: { kleur } } }, { regimes: [eigen] });
  expect((await ask("rood")).oordeel).toBe("ja");
  expect((await ask("groen")).oordeel).toBe("nee");
  expect((await ask(null)).ontbreekt.map((o) => o.feit)).toEqual(["verf.kleur"]);
});

test("a condition may rest on any source of its rule, and a refusal names those", () => {
  const lid = (vindplaats: string, bron: string) =>
    rule((r) => ({ ...r, mede: [{ ...source, vindplaats }], conditions: { all: [{ ...leaf, bron }] } }));
  expect(problems(lid("Wet, art. 1 lid 2", "Wet, art. 1 lid 2"))).toEqual([]);
  const own = String((example()[RULE]?.["bron"] as Json | undefined)?.["vindplaats"]);
  expect(problems(lid("Wet, art. 1 lid 2", own))).toEqual([]);
  const [found] = problems(lid("Wet, art. 1 lid 2", "Wet, art. 1 lid 22"));
  expect(found).toMatchObject({ bestand: RULE, code: "source-unknown" });
  expect(found?.remedie).toContain(`${own}; Wet, art. 1 lid 2.`);
});
