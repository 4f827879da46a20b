import { describe, expect, test } from "vitest";
import { loadRegime } from "../../../src/index.js";
import type { Regime } from "../../../src/model/regime.js";
import { filesOf, originOf } from "../../../src/read/regime/origin.js";
import { soorten } from "../../../src/testing/change.js";
import { type Mutant, mutate, type Wijziging } from "../../../src/testing/mutate.js";
import { blad, feit, type Parts, regel, small, smallFiles } from "../../helpers/small-regime.js";
import { shipped } from "../../helpers/zaken.js";

const feiten = [
  feit("p.waar", "boolean"),
  feit("p.keuze", "enum", { waarden: ["a", "b", "c"] }),
  feit("p.lijst", "list", { waarden: ["x", "y", "z"] }),
  feit("p.datum", "date"),
  feit("p.ander", "date"),
  feit("p.aantal", "integer", { minimum: 0, maximum: 9 }),
  feit("p.code", "code", { cijfers: 4 }),
];
const waar = blad("p.waar", "equal", true);
const plus = (dagen: number) => ({ id: "p.later", operatie: "plusDagen", van: "p.datum", dagen });

/** Every regime needs a final conclusion, and that a requirement. */
const eis = regel("eis", { all: [waar] });
const regime = ({ regels = [], ...parts }: Partial<Parts>): Regime =>
  small({ feiten, regels: [...regels, eis], ...parts });
const mutants = (parts: Partial<Parts>): Mutant[] => [...mutate(regime(parts))];
/** What the changes to one file are: the kind, and what stands where. */
const changesIn = (file: string, parts: Partial<Parts>): string[] =>
  mutants(parts)
    .filter(({ bestand }) => bestand === file)
    .map(({ soort, id }) => `${soort} ${id.slice(file.length)}`);
const ofRule = (conditions: Record<string, unknown>, extra: Record<string, unknown> = {}): string[] =>
  changesIn("r0.json", { regels: [regel("een", conditions, { kracht: "reikwijdte", ...extra })] }).filter(
    (change) => !change.startsWith("kracht"),
  );

describe("a condition", () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ["on yes and no is turned round", waar, ["vergelijking-om /operator=notEqual"]],
    [
      "on a choice is turned round and gets another value",
      blad("p.keuze", "equal", "c"),
      ["vergelijking-om /operator=notEqual", "waarde /value=a"],
    ],
    [
      "on some choices loses each and gets each other",
      blad("p.keuze", "in", ["a", "b"]),
      ["vergelijking-om /operator=notIn", 'waarde /value=["b"]', 'waarde /value=["a"]', 'waarde /value=["a","b","c"]'],
    ],
    [
      "on a list is turned round and gets another value",
      blad("p.lijst", "contains", "x"),
      ["vergelijking-om /operator=doesNotContain", "waarde /value=y"],
    ],
    [
      "on a code gets another code",
      blad("p.code", "equal", "0099"),
      ["vergelijking-om /operator=notEqual", "waarde /value=0100"],
    ],
    [
      "on a number is moved by one",
      blad("p.aantal", "lessThan", 5),
      ["vergelijking-om /operator=greaterThanInclusive", "grens /value=4", "grens /value=6"],
    ],
    [
      "on a day is moved by a day",
      blad("p.datum", "greaterThan", "2026-03-01"),
      ["vergelijking-om /operator=lessThanInclusive", "grens /value=2026-02-28", "grens /value=2026-03-02"],
    ],
    [
      "up to and including another date is moved by a day both ways",
      blad("p.datum", "lessThanInclusive", { fact: "p.ander" }),
      ["vergelijking-om /operator=greaterThan", "grens /operator=lessThan", "grens /value=p.ander + 1"],
    ],
    [
      "before another date is moved by a day both ways",
      blad("p.datum", "lessThan", { fact: "p.ander" }),
      [
        "vergelijking-om /operator=greaterThanInclusive",
        "grens /operator=lessThanInclusive",
        "grens /value=p.ander - 1",
      ],
    ],
    [
      "on the same day as another becomes not later, and not earlier",
      blad("p.datum", "equal", { fact: "p.ander" }),
      [
        "vergelijking-om /operator=notEqual",
        "grens /operator=lessThanInclusive",
        "grens /operator=greaterThanInclusive",
      ],
    ],
  ])("%s", (_, condition, expected) => {
    const inRule = (change: string): string => change.replace("/", "/conditions/all/0/");
    expect(ofRule({ all: [condition] })).toEqual(expected.map(inRule));
  });

  test("can fall away, unless it is the only one", () => {
    const both = ofRule({ any: [waar, blad("p.keuze", "equal", "a")] });
    expect(both).toContain("voorwaarde-weg /conditions/any/0=");
    expect(both).toContain("voorwaarde-weg /conditions/any/1=");
    expect(ofRule({ any: [waar] }).join()).not.toContain("voorwaarde-weg");
  });

  test("of which all must hold becomes one of which any must, and the other way round", () => {
    expect(ofRule({ all: [waar, waar] })).toContain("all-any /conditions=any");
    expect(ofRule({ any: [waar, waar] })).toContain("all-any /conditions=all");
    expect(ofRule({ all: [waar] }).join()).not.toContain("all-any");
  });

  test("that must not hold must", () => {
    expect(ofRule({ not: waar })).toContain("vergelijking-om /conditions=-");
  });

  test("in a warning, a consequence, a term or a derived date is one too", () => {
    const wanneer = { all: [waar] };
    const tekst = { nl: "x", en: "x" };
    const files = [
      ...changesIn("r0.json", {
        regels: [regel("een", { all: [waar] }, { waarschuwing: [{ code: "w", zin: "x", en: "x", wanneer }] })],
      }),
      ...changesIn("regime.json", {
        afleidingen: [plus(1)],
        regime: {
          gevolgen: [{ naam: "g", bij: ["ja"], gevallen: [{ wanneer, waarde: null, toelichting: tekst }] }],
          termijnen: [
            {
              ...{ id: "t", titel: tekst, wanneer, einde: "p.later" },
              bron: { document: "x", vindplaats: "x", citaat: ["x"] },
            },
          ],
        },
      }),
      ...changesIn("afleidingen.json", {
        afleidingen: [{ id: "p.een", operatie: "indien", voorwaarde: wanneer, dan: "p.datum", anders: "p.ander" }],
      }),
    ];
    const flip = "all/0/operator=notEqual";
    expect(files).toContain(`vergelijking-om /waarschuwing/w/wanneer/${flip}`);
    expect(files).toContain(`vergelijking-om /gevolgen/g/gevallen/0/wanneer/${flip}`);
    expect(files).toContain(`vergelijking-om /termijnen/t/wanneer/${flip}`);
    expect(files).toContain(`vergelijking-om /afleidingen/p.een/voorwaarde/${flip}`);
    expect(files).toContain("grens /termijnen/t/einde=p.later + 1");
  });
});

describe("a derived date", () => {
  const derived = (afleiding: Record<string, unknown>): string[] =>
    changesIn("afleidingen.json", { afleidingen: [{ id: "p.later", ...afleiding }] }).map((change) =>
      change.replace("/afleidingen/p.later", ""),
    );

  test.each<[string, Record<string, unknown>, string[]]>([
    ["so many days on", { operatie: "plusDagen", van: "p.datum", dagen: -1 }, ["grens /dagen=-2", "grens /dagen=0"]],
    [
      "so many months on",
      { operatie: "plusMaanden", van: "p.datum", maanden: 3 },
      ["grens /maanden=2", "grens /maanden=4"],
    ],
    [
      "a birthday",
      { operatie: "verjaardag", van: "p.datum", jaren: 5, schrikkeldag: "1-maart" },
      ["grens /jaren=4", "grens /jaren=6", "waarde /schrikkeldag=28-februari"],
    ],
    [
      "a term of weeks",
      { operatie: "termijn", van: "p.datum", eenheid: "weken", aantal: 6, kalender: "algemene-termijnenwet" },
      ["grens /aantal=5", "grens /aantal=7"],
    ],
    [
      "a day of the year",
      { operatie: "eerstvolgende", van: "p.datum", maand: 7, dag: 31 },
      ['grens ={"maand":7,"dag":30}', 'grens ={"maand":8,"dag":1}', "bewerking /operatie=laatstvoorafgaande"],
    ],
    ["the first of some", { operatie: "vroegste", van: ["p.datum", "p.ander"] }, ["bewerking /operatie=laatste"]],
    [
      "a row of a table",
      {
        ...{ operatie: "tabel", naar: "p.keuze", anders: "p.datum" },
        rijen: [{ bij: "a", waarde: "2026-12-31", bron: { document: "x", vindplaats: "x", citaat: ["x"] } }],
      },
      ["grens /rijen/a/waarde=2026-12-30", "grens /rijen/a/waarde=2027-01-01"],
    ],
  ])("%s", (_, afleiding, expected) => {
    expect(derived(afleiding)).toEqual(expected);
  });
});

describe("a rule", () => {
  test("gets each other strength that it can have; what loading refuses is told apart", () => {
    const found = mutants({ regels: [regel("een", { all: [waar] }, { kracht: "uitgangspunt" })] }).filter(
      ({ soort, bestand }) => soort === "kracht" && bestand === "r0.json",
    );
    const become = (loaded: boolean): (string | undefined)[] =>
      found.filter(({ regime }) => (regime !== undefined) === loaded).map(({ id }) => id.split("=")[1]);
    expect(become(true)).toEqual(["zorgvuldigheid", "vaststelling", "reikwijdte", "plicht", "in-beginsel"]);
    // A mandatory rule belongs in the final conclusion.
    expect(become(false)).toEqual(["dwingend"]);
    expect(found[0]?.problemen.map(({ code }) => code)).toEqual(["slotsom-part-missing"]);
  });

  test("is a duty only with a bearer, and loses that with the duty", () => {
    const loaded = (one: Record<string, unknown>) =>
      mutants({ regels: [one] }).flatMap(({ soort, bestand, regime }) =>
        soort === "kracht" && bestand === "r0.json" && regime ? regime.regels.filter(({ name }) => name === "een") : [],
      );
    const duty = loaded(
      regel("een", { all: [waar] }, { kracht: "plicht", wie: { nl: "de school", en: "the school" } }),
    );
    expect(duty.map(({ kracht }) => kracht)).toEqual(["zorgvuldigheid", "uitgangspunt", "vaststelling", "reikwijdte"]);
    expect(duty.filter(({ wie }) => wie !== undefined)).toEqual([]);
    const other = loaded(regel("een", { all: [waar] }, { kracht: "vaststelling" }));
    expect(other.filter(({ wie }) => wie !== undefined).map(({ kracht }) => kracht)).toEqual(["plicht"]);
  });

  test("loses its field of application, or applies where it did not", () => {
    const toepassing = { all: [blad("p.keuze", "equal", "a"), { any: [waar, { not: waar }] }] };
    const found = mutants({ regels: [regel("een", { all: [waar] }, { toepassing })] }).filter(({ soort }) =>
      soort.startsWith("toepassing"),
    );
    const [without, opposite] = found.map(
      ({ regime }) => regime?.regels.find(({ name }) => name === "een")?.toepassing,
    );
    expect(without).toBeUndefined();
    expect(opposite).toEqual({
      any: [
        { ...blad("p.keuze", "equal", "a"), operator: "notEqual" },
        { all: [{ ...waar, operator: "notEqual" }, { all: [waar] }] },
      ],
    });
  });

  test("loses its scope", () => {
    const regels = [
      regel("bereik", { all: [waar] }, { kracht: "reikwijdte" }),
      regel("twee", { all: [waar] }, { kracht: "zorgvuldigheid", reikwijdte: "bereik" }),
    ];
    const [mutant] = mutants({ regels }).filter(({ soort }) => soort === "reikwijdte-weg");
    expect(mutant?.regime?.regels.find(({ name }) => name === "twee")?.reikwijdte).toBeUndefined();
  });
});

describe("a consequence", () => {
  const gevolgen = [{ naam: "g", bij: ["ja", "nee"], gevallen: [{ waarde: { dag: { fact: "p.later" }, vast: "x" } }] }];

  test("is given on other answers, and a day later", () => {
    const found = changesIn("regime.json", { afleidingen: [plus(1)], regime: { gevolgen } });
    // Nothing scopes the final conclusion, so "nvt" is no answer that it gives.
    expect(found.filter((change) => change.includes("/gevolgen"))).toEqual([
      'waarde /gevolgen/g/bij=["nee"]',
      'waarde /gevolgen/g/bij=["ja"]',
      'waarde /gevolgen/g/bij=["ja","nee","onbekend"]',
      "grens /gevolgen/g/gevallen/0/waarde/dag=p.later + 1",
    ]);
  });
});

describe("a period", () => {
  const moved = (parts: Partial<Parts>): string[] =>
    mutants(parts).flatMap(({ id, regime }) => (regime && /geldig(Van|Tot)=/.test(id) ? [id] : []));

  test("of a regime becomes a day shorter", () => {
    expect(moved({})).toEqual(["regime.json/geldigVan=2000-01-02"]);
    expect(moved({ regime: { geldigTot: "2030-07-31" } })).toEqual([
      "regime.json/geldigVan=2000-01-02",
      "regime.json/geldigTot=2030-07-30",
    ]);
  });

  test("of a rule changes a day earlier or later, with the state before it", () => {
    const old = regel("een", { all: [waar] }, { kracht: "vaststelling", geldigTot: "2026-07-31" });
    const now = regel("een", { not: waar }, { kracht: "vaststelling", geldigVan: "2026-08-01" });
    const changing = loadRegime({ ...smallFiles({ feiten, regels: [old, eis] }), "r9.json": now });
    const found = [...mutate(changing)].filter(
      ({ bestand, pad }) => bestand !== "regime.json" && pad.includes("geldig"),
    );
    expect(found.map(({ id }) => id)).toEqual(["r9.json/geldigVan=2026-07-31", "r9.json/geldigVan=2026-08-02"]);
    const days = found.map(({ regime: one }) => one?.standen.map(({ geldigVan, geldigTot }) => [geldigVan, geldigTot]));
    expect(days).toEqual([
      [
        ["2000-01-01", "2026-07-30"],
        ["2026-07-31", undefined],
      ],
      [
        ["2000-01-01", "2026-08-01"],
        ["2026-08-02", undefined],
      ],
    ]);
  });

  test("of a derived date too", () => {
    const afleidingen = [
      { ...plus(1), geldigTot: "2026-07-31" },
      { ...plus(2), geldigVan: "2026-08-01" },
    ];
    expect(moved({ afleidingen }).slice(1)).toEqual([
      "afleidingen.json/afleidingen/1/geldigVan=2026-07-31",
      "afleidingen.json/afleidingen/1/geldigVan=2026-08-02",
    ]);
  });
});

describe("mutants", () => {
  test("say in both languages what was changed, and where", () => {
    const [mutant] = mutants({ regels: [regel("een", { all: [waar] })] }).filter(
      ({ bestand }) => bestand === "r0.json",
    );
    expect(mutant).toMatchObject({
      id: "r0.json/kracht=zorgvuldigheid",
      bestand: "r0.json",
      pad: "/kracht",
      soort: "kracht",
      beschrijving: {
        nl: '"een": de kracht dwingend wordt zorgvuldigheid',
        en: '"een": the strength dwingend becomes zorgvuldigheid',
      },
    });
  });

  test("leave the regime that they are made of as it is", () => {
    const original = regime({});
    const before = JSON.stringify(original);
    expect([...mutate(original)].length).toBeGreaterThan(3);
    expect(JSON.stringify(original)).toBe(before);
  });

  test("are made of the own files of a regime alone, a boundary of an inherited date included", () => {
    const base = regime({ afleidingen: [plus(1)] });
    const own = regel(
      "twee",
      { all: [blad("p.ander", "lessThanInclusive", { fact: "p.later" })] },
      { kracht: "vaststelling" },
    );
    const overlay = loadRegime(
      {
        "regime.json": {
          ...{ id: "boven", vraag: "proef", titel: { nl: "x", en: "x" }, status: "voorstel", geldigVan: "2000-01-01" },
          ...{ bouwtVoortOp: "klein", voegtToe: ["twee"], conclusies: ["eis", "twee", "slot"] },
        },
        "twee.json": own,
      },
      { regimes: [base] },
    );
    const found = [...mutate(overlay)];
    expect(new Set(found.map(({ bestand }) => bestand))).toEqual(new Set(["regime.json", "twee.json"]));
    const moved = found.find(({ id }) => id.endsWith("p.later + 1"))?.regime;
    expect(moved?.afleidingen.map(({ id }) => id)).toEqual(["p.later", "mutant.grens"]);
  });

  test("are loaded where they are wanted alone, and numbered as they stand", () => {
    const all = mutants({ regels: [regel("een", { all: [waar, blad("p.keuze", "equal", "a")] })] });
    const second = [
      ...mutate(regime({ regels: [regel("een", { all: [waar, blad("p.keuze", "equal", "a")] })] }), (_, i) => i === 1),
    ];
    expect(all.length).toBeGreaterThan(2);
    expect(second.map(({ id }) => id)).toEqual([all[1]?.id]);
  });

  test("can only be made of a regime that was loaded", () => {
    expect(() => [...mutate({ ...regime({}) })]).toThrow(RangeError);
  });

  test("of the regimes of the package have names of their own and show places that are there", () => {
    const at = (value: unknown, pad: string): unknown =>
      pad
        .split("/")
        .slice(1)
        .reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], value);
    const seen = new Set<string>();
    for (const one of shipped) {
      const files = filesOf(originOf(one)?.bundle ?? expect.fail());
      const made: Wijziging[] = [];
      // None is wanted: to load them takes long, and says nothing about their names.
      expect([...mutate(one, (wijziging) => made.push(wijziging) === 0)]).toEqual([]);
      for (const { bestand, pad, soort } of made) {
        seen.add(soort);
        expect(at(files[bestand], pad), `${bestand}${pad}`).toBeDefined();
      }
      const ids = made.map(({ id }) => id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    }
    expect([...seen].sort()).toEqual([...soorten].sort());
  });
});
