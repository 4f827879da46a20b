import { describe, expect, test } from "vitest";
import { regimesOf } from "../../../src/doors/regimes.js";
import { RegelError } from "../../../src/index.js";
import type { Regime } from "../../../src/model/regime.js";
import { type Geval, readCases, readFacts, vary } from "../../../src/testing/cases.js";
import { Examiner } from "../../../src/testing/examine.js";
import { differences } from "../../../src/testing/expect.js";
import { blad, feit, regel, small } from "../../helpers/small-regime.js";

const waar = blad("p.waar", "equal", true);
const feiten = [feit("p.waar", "boolean"), feit("p.datum", "date"), feit("p.einde", "date")];
const tekst = { nl: "Omdat.", en: "Because." };
const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
const own = small({
  feiten,
  afleidingen: [{ id: "p.later", operatie: "plusDagen", van: "p.datum", dagen: 7 }],
  regels: [
    regel("eis", { all: [waar] }, { waarschuwing: [{ code: "let-op", zin: "x", en: "x", wanneer: { all: [waar] } }] }),
    regel("zorg", { all: [waar] }, { kracht: "zorgvuldigheid" }),
    regel("punt", { all: [waar] }, { kracht: "uitgangspunt" }),
    regel("taak", { all: [waar] }, { kracht: "plicht", wie: tekst }),
  ],
  regime: {
    gevolgen: [
      { naam: "dag", bij: ["ja"], gevallen: [{ waarde: { fact: "p.later" }, toelichting: tekst }] },
      { naam: "lijst", bij: ["ja"], gevallen: [{ waarde: ["een", "twee"] }] },
    ],
    termijnen: [{ id: "t", titel: tekst, bron, begin: "p.datum", einde: "p.later" }],
    controles: [{ feit: "p.einde", nietVoor: "p.datum", reden: "x" }],
  },
});

const ofRule = (zaken: readonly unknown[], extra: Record<string, unknown> = {}) => ({
  "r0.zaken.json": { peildatum: "2026-08-01", uitgangspunt: { p: { waar: true } }, zaken, ...extra },
});
const whole = (verwacht: Record<string, unknown>, anders: Record<string, unknown> = {}) => ({
  "dossier.zaken.json": {
    vraag: "proef",
    peildatum: "2026-08-01",
    uitgangspunt: { p: { waar: true, datum: "2026-03-01" } },
    zaken: [{ zin: "x", anders, verwacht }],
  },
});

/** What a case has against the outcome that the rules give. */
function against(files: Record<string, unknown>, regime: Regime = own): string[] {
  const examiner = new Examiner(regime);
  return readCases(files, regime).flatMap((geval) =>
    [...differences(geval.verwacht, examiner.answer(readFacts(regime, geval), geval.peildatum))].map(
      ({ wat, verwacht, gevonden }) => `${wat}: ${JSON.stringify(verwacht)}, ${JSON.stringify(gevonden)}`,
    ),
  );
}

describe("cases of a rule", () => {
  test("belong to the rule file of the same name, with their own day or that of the file", () => {
    const cases = readCases(
      ofRule([
        { zin: "een", verwacht: "ja" },
        {
          zin: "twee",
          anders: { p: { waar: null } },
          peildatum: "2026-01-02",
          verwacht: "onbekend",
          ontbreekt: ["p.waar"],
        },
      ]),
      own,
    );
    const uitgangspunt = { p: { waar: true } };
    expect(cases).toEqual<Geval[]>([
      {
        ...{ bestand: "r0.zaken.json", zin: "een", peildatum: "2026-08-01", zaak: { p: { waar: true } } },
        verwacht: { over: "eis", oordeel: "ja" },
        uitgangspunt,
      },
      {
        ...{ bestand: "r0.zaken.json", zin: "twee", peildatum: "2026-01-02", zaak: { p: { waar: null } } },
        verwacht: { over: "eis", oordeel: "onbekend", ontbreekt: ["p.waar"] },
        uitgangspunt,
      },
    ]);
    expect(against(ofRule(cases.map(({ zin }) => ({ zin, verwacht: "ja" }))))).toEqual([]);
  });

  test("of a folder are of the regime that the folder is named after", () => {
    const { "r0.zaken.json": file } = ofRule([{ zin: "een", verwacht: "ja" }]);
    const read = (path: string): number => readCases({ [path]: file }, own).length;
    expect([
      read("proef/klein/r0.zaken.json"),
      read("klein\\r0.zaken.json"),
      read("proef/groot/r0.zaken.json"),
    ]).toEqual([1, 1, 0]);
  });

  test("a starting point is varied group by group, and null makes a fact unknown again", () => {
    expect(vary({ a: { x: 1, y: 2 }, b: { z: 3 } }, { a: { y: null }, c: { w: 4 } })).toEqual({
      a: { x: 1, y: null },
      b: { z: 3 },
      c: { w: 4 },
    });
  });
});

describe("whole cases", () => {
  const file = (zaak: Record<string, unknown>, extra: Record<string, unknown> = {}) => ({
    "x/vignetten.zaken.json": {
      ...{ vraag: "tlv-emb", peildatum: "2026-08-01", uitgangspunt: {}, ...extra },
      zaken: [{ zin: "x", verwacht: { oordeel: "onbekend" }, ...zaak }],
    },
  });
  const readers = (files: Record<string, unknown>): string[] =>
    regimesOf("tlv-emb")
      .filter((regime) => readCases(files, regime).length > 0)
      .map((regime) => regime.id);

  test("are judged by the regime that they name, or their file does", () => {
    expect(readers(file({ regime: "wec" }))).toEqual(["wec"]);
    expect(readers(file({}, { regime: "wec" }))).toEqual(["wec"]);
    expect(readers(file({ regime: "emb-2019" }, { regime: "wec" }))).toEqual(["emb-2019"]);
  });

  test("that name none are judged by the standard regime of their day", () => {
    expect(readers(file({}))).toEqual(["emb-2019"]);
    expect(readers(file({ peildatum: "2019-10-29" }))).toEqual(["wec"]);
  });

  test("that name none are judged by a regime of one's own", () => {
    expect(readCases(whole({ oordeel: "ja" }), own)).toHaveLength(1);
  });

  test("of another question are left alone", () => {
    expect(readers(file({}, { vraag: "vrijstelling" }))).toEqual([]);
  });
});

describe("mistakes are told with file, place and remedy, all at once", () => {
  const problems = (files: Record<string, unknown>): string[] => {
    try {
      readCases(files, own);
      return [];
    } catch (error) {
      if (!(error instanceof RegelError)) throw error;
      return error.problemen.map(({ bestand, pad, code }) => `${bestand}${pad} ${code}`);
    }
  };
  test.each<[string, Record<string, unknown>, string[]]>([
    ["no object", { "r0.zaken.json": [] }, ["r0.zaken.json not-a-rule-file"]],
    ["no rule of that name", { "x.zaken.json": {} }, ["x.zaken.json cases-without-rule"]],
    [
      "no day",
      { "r0.zaken.json": { uitgangspunt: {}, zaken: [] } },
      ["r0.zaken.json/peildatum missing-key", "r0.zaken.json/zaken empty-list"],
    ],
    [
      "a warning that nothing gives",
      ofRule([{ zin: "x", verwacht: "ja", zonderWaarschuwingen: ["let-opp"] }]),
      ["r0.zaken.json/zaken/0 warning-unknown"],
    ],
    [
      "a misspelt key",
      ofRule([{ zin: "x", verwacht: "ja", omdatt: [] }]),
      ["r0.zaken.json/zaken/0/omdatt unknown-rule-key"],
    ],
    [
      "no answer of the law",
      ofRule([{ zin: "x", verwacht: "misschien" }]),
      ["r0.zaken.json/zaken/0/verwacht value-not-allowed"],
    ],
    [
      "facts that are not there, and one that is wrong",
      ofRule([{ zin: "x", verwacht: "ja", anders: { p: { wart: true, datum: "2026-02-30" }, q: {} } }]),
      [
        "r0.zaken.json/zaken/0/zaak/p/wart unknown-fact",
        "r0.zaken.json/zaken/0/zaak/p/datum date-calendar",
        "r0.zaken.json/zaken/0/zaak/q unknown-fact",
      ],
    ],
    [
      "a day on which the regime does not apply",
      ofRule([{ zin: "x", verwacht: "ja", peildatum: "1999-12-31" }]),
      ["r0.zaken.json/zaken/0/peildatum peildatum-before-regime"],
    ],
  ])("%s", (_, files, expected) => {
    expect(problems(files)).toEqual(expected);
  });
});

describe("what comes out otherwise than a case of a rule says", () => {
  const one = (zaak: Record<string, unknown>, extra: Record<string, unknown> = {}): string[] =>
    against(ofRule([{ zin: "x", verwacht: "ja", ...zaak }], extra));
  test.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
    [
      "nothing",
      { waarschuwingen: ["let-op"], zonderWaarschuwingen: ["volgorde-onmogelijk"] },
      { kracht: "dwingend" },
      [],
    ],
    ["the answer", { verwacht: "nee" }, {}, ['eis: "nee", "ja"']],
    ["the strength", {}, { kracht: "plicht" }, ['kracht: "plicht", "dwingend"']],
    [
      "a warning that is not there",
      { waarschuwingen: ["volgorde-onmogelijk"] },
      {},
      ['waarschuwingen: "volgorde-onmogelijk", null'],
    ],
    [
      "a warning that should not be there",
      { zonderWaarschuwingen: ["let-op"] },
      {},
      ['zonderWaarschuwingen: "let-op", "let-op"'],
    ],
    [
      "why it is no",
      { anders: { p: { waar: false } }, verwacht: "nee", omdat: ["iets"] },
      {},
      ['omdat: ["iets"], ["p.waar equal"]'],
    ],
    [
      "what it waits for",
      { anders: { p: { waar: null } }, verwacht: "onbekend", ontbreekt: [] },
      {},
      ['ontbreekt: [], ["p.waar"]'],
    ],
  ])("%s", (_, zaak, extra, expected) => {
    expect(one(zaak, extra)).toEqual(expected);
  });
});

describe("what comes out otherwise than a whole case says", () => {
  const nee = { p: { waar: false } };
  test.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
    [
      "nothing",
      {
        ...{ oordeel: "ja", conclusies: { eis: "ja", slot: "ja" }, afwijkingen: [], kwetsbaarheden: [], ontbreekt: [] },
        ...{ plichten: { taak: "ja" }, waarschuwingen: ["let-op"], zonderWaarschuwingen: ["uitkomst-ligt-vast"] },
        gevolgen: { dag: "2026-03-08", lijst: ["een", "twee"], toelichting: { dag: "Omdat.", lijst: null } },
        termijnen: { t: { begin: "2026-03-01", einde: "2026-03-08", opZijnVroegst: null } },
      },
      {},
      [],
    ],
    ["the answer", { oordeel: "nee" }, {}, ['oordeel: "nee", "ja"']],
    [
      "a conclusion",
      { oordeel: "ja", conclusies: { zorg: "nee", x: "ja" } },
      {},
      ['zorg: "nee", "ja"', 'x: "ja", undefined'],
    ],
    ["what departs from policy", { oordeel: "nee", afwijkingen: [] }, nee, ['afwijkingen: [], ["punt"]']],
    ["what is vulnerable", { oordeel: "nee", kwetsbaarheden: [] }, nee, ['kwetsbaarheden: [], ["zorg"]']],
    ["who owes what", { oordeel: "nee", plichten: { taak: "ja" } }, nee, ['plichten: {"taak":"ja"}, {"taak":"nee"}']],
    [
      "a consequence, an item of a list included",
      { oordeel: "ja", gevolgen: { dag: "2026-03-09", lijst: ["een"] } },
      {},
      ['gevolgen.dag: "2026-03-09", "2026-03-08"', 'gevolgen.lijst: ["een"], ["een","twee"]'],
    ],
    [
      "an explanation",
      { oordeel: "ja", gevolgen: { toelichting: { dag: null } } },
      {},
      ['gevolgen.toelichting: {"dag":null}, {"dag":"Omdat."}'],
    ],
    [
      "a term",
      { oordeel: "ja", termijnen: { t: "2026-03-09" } },
      {},
      ['termijnen.t: "2026-03-09", {"begin":"2026-03-01","einde":"2026-03-08","opZijnVroegst":null}'],
    ],
    [
      "a term that runs unseen, and one that is not there",
      { oordeel: "ja", termijnen: { u: null } },
      {},
      [
        "termijnen.u: null, undefined",
        'termijnen.t: undefined, {"begin":"2026-03-01","einde":"2026-03-08","opZijnVroegst":null}',
      ],
    ],
    ["what is missing", { oordeel: "onbekend", ontbreekt: [] }, { p: { waar: null } }, ['ontbreekt: [], ["p.waar"]']],
    [
      "everything, for the file is refused",
      { oordeel: "ja" },
      { p: { einde: "2026-02-28" } },
      ['oordeel: "ja", undefined'],
    ],
  ])("%s", (_, verwacht, anders, expected) => {
    expect(against(whole(verwacht, anders))).toEqual(expected);
  });
});
