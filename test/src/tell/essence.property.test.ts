import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { regimesOf } from "../../../src/doors/regimes.js";
import { loadRegime, safeEvaluate } from "../../../src/index.js";
import { isObject } from "../../../src/model/depth.js";
import type { RegelBestanden, Regime } from "../../../src/model/regime.js";
import { standOp } from "../../../src/model/stand.js";
import { RegelError } from "../../../src/read/errors.js";
import type { Vraag } from "../../../src/read/regime/bundle.js";
import { load } from "../../../src/read/regime/load.js";
import { filesOf, originOf } from "../../../src/read/regime/origin.js";
import { differences, isWords } from "../../../src/tell/differences.js";
import { rulesetHash } from "../../../src/tell/record.js";
import { completeFacts, forget, holes, toZaak } from "../../helpers/generate.js";
import { reworded } from "../../helpers/reworded.js";
import { runs } from "../../helpers/runs.js";
import { blad, feit, regel, smallFiles } from "../../helpers/small-regime.js";

const tekst = { nl: "Omdat.", en: "Because." };
const bron = { document: "x", vindplaats: "x", citaat: ["x"] };

/** A question of one's own with every kind of part, in which the parts of a value have the names of words. */
const rich = smallFiles({
  feiten: [
    feit("kind.geboren", "date", { gebeurtenis: true }),
    feit("kind.school", "enum", { waarden: ["a", "b", "c"], nietBij: { feit: "kind.thuis", waarde: true } }),
    feit("kind.thuis", "boolean", { nietGedocumenteerd: tekst }),
    feit("kind.jaren", "integer", { minimum: 0, maximum: 9 }),
    feit("brief.datum", "date", { gebeurtenis: true, volgtOp: ["kind.geboren"], nietVoor: "kind.geboren" }),
  ],
  afleidingen: [
    { id: "brief.uiterlijk", operatie: "plusDagen", van: "brief.datum", dagen: 14 },
    {
      ...{ id: "brief.einde", operatie: "termijn", van: "brief.datum", eenheid: "weken", aantal: 2 },
      kalender: "algemene-termijnenwet",
    },
  ],
  regels: [
    regel("opSchool", { all: [blad("kind.school", "in", ["a", "b"])] }),
    regel("lang", { any: [blad("kind.jaren", "greaterThan", 3), { not: blad("kind.thuis", "equal", false) }] }),
    regel("tijdig", { all: [blad("brief.datum", "lessThan", "2027-01-01")] }, { kracht: "plicht", wie: tekst }),
    regel(
      "netjes",
      { all: [blad("kind.thuis", "equal", true)] },
      {
        kracht: "zorgvuldigheid",
        toepassing: { all: [blad("kind.jaren", "greaterThan", 1)] },
        waarschuwing: [
          { code: "let-op", zin: "Let op {kind.jaren}.", wanneer: { all: [blad("kind.jaren", "equal", 4)] } },
        ],
      },
    ),
  ],
  regime: {
    tekst: { toestand: "2025-01-01", waarschuwing: tekst },
    waarschuwing: [{ code: "ook", zin: "Ook.", wanneer: { all: [blad("kind.school", "equal", "a")] } }],
    nietGecodeerd: [{ document: "x", plaats: "x", reden: tekst, kanJaOmkeren: true, waarschuwing: tekst }],
    gevolgen: [
      {
        naam: "besluit",
        titel: tekst,
        velden: { en: { titel: tekst }, titel: { titel: tekst }, herstel: { titel: tekst } },
        bij: ["ja", "nee"],
        gevallen: [
          {
            wanneer: { all: [blad("kind.jaren", "greaterThan", 5)] },
            waarde: { en: 1, titel: 2, bron: 3, volgorde: 4, herstel: 5, hiaten: 6, geldigVan: 7, geldigTot: 8 },
            toelichting: tekst,
          },
          {
            waarde: { en: 2, titel: { zin: 1, name: 2, fact: 3 }, herstel: { fact: "brief.uiterlijk" }, $schema: "x" },
          },
        ],
        altijd: tekst,
      },
    ],
    termijnen: [{ id: "einde", titel: tekst, wie: tekst, bron, einde: "brief.einde", toelichting: tekst }],
  },
});

const kenmerk = /^\/bewijs\//;

/** The outcomes of two regimes on one request, without what is only told; nothing where one of them refuses it. */
async function sayTheSame(one: Regime, other: Regime, peildatum: string, facts: Parameters<typeof toZaak>[0]) {
  const verzoek = { vraag: one.vraag, regime: one.id, peildatum, zaak: toZaak(facts) };
  const [a, b] = await Promise.all([one, other].map((regime) => safeEvaluate(verzoek, { regimes: [regime] })));
  if (!a?.ok || !b?.ok) return [];
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  return differences(plain(a.uitkomst), plain(b.uitkomst), "").filter(({ pad }) => !isWords(pad) && !kenmerk.test(pad));
}

type Edit = (value: unknown, draw: number) => unknown;
const GONE = Symbol("gone");

/** Little changes that an author could make, on purpose or not. */
const edits: readonly Edit[] = [
  () => GONE,
  (value) => (typeof value === "string" ? `${value}x` : typeof value === "number" ? value + 1 : !value),
  (value) => (typeof value === "number" ? value - 1 : typeof value === "string" ? "a" : value),
  (value) => (Array.isArray(value) ? [...value].reverse() : { en: value }),
  (value, draw) => (Array.isArray(value) ? value.filter((_, i) => i !== draw % value.length) : "2026-06-01"),
  (value) => (isObject(value) && "all" in value ? { any: value["all"] } : value === "ja" ? "nee" : "ja"),
];

/** A value with one change somewhere in it: each draw goes a step down. */
function edited(value: unknown, draws: readonly number[], edit: Edit): unknown {
  const [draw = 0, ...rest] = draws;
  const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
  if (keys.length === 0 || rest.length === 0) return edit(value, draw);
  const key = keys[draw % keys.length] ?? "";
  const inner = edited((value as Record<string, unknown>)[key], rest, edit);
  if (Array.isArray(value))
    return value.flatMap((item, i) => (String(i) !== key ? [item] : inner === GONE ? [] : [inner]));
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([k, v]) => (k !== key ? [[k, v]] : inner === GONE ? [] : [[k, inner]])),
  );
}

interface Loaded {
  readonly files: RegelBestanden;
  readonly regime: Regime;
  /** Loads files that take the place of its own, with the facts of the question among them. */
  again(files: RegelBestanden): Regime;
}

function loaded(regime: Regime): Loaded {
  const origin = originOf(regime);
  if (!origin) throw new Error("not loaded");
  const vraag = origin.vragen.get(regime.vraag);
  const files = { ...filesOf(origin.bundle), ...(vraag ? { "/vraag": vraag } : {}) };
  return {
    ...{ files, regime },
    again: ({ "/vraag": question, ...rest }) =>
      load(
        rest,
        new Map(vraag ? [[regime.vraag, question as Vraag]] : []),
        origin.bases,
        origin.kalenders,
        origin.door,
      ),
  };
}

const path = fc.array(fc.nat(1000), { minLength: 2, maxLength: 9 });
const PEILDATUM = "2026-08-01";

/** Whether a regime with another outcome can have the same hash: draws a change and requests, and looks. */
const otherOutcomeOtherHash = ({ files, regime, again }: Loaded, seen: { same: number; other: number }) =>
  fc.asyncProperty(
    path,
    fc.constantFrom(...edits),
    fc.array(fc.tuple(completeFacts(regime), holes(regime, 15)), { minLength: 4, maxLength: 4 }),
    async (draws, edit, cases) => {
      let changed: Regime;
      try {
        changed = again(edited(files, draws, edit) as RegelBestanden);
      } catch (error) {
        if (error instanceof RegelError || error instanceof TypeError) return;
        throw error;
      }
      if (changed.id !== regime.id || changed.vraag !== regime.vraag) return;
      const [here, there] = [regime, changed].map((one) => standOp(one, PEILDATUM));
      if (!here || !there) return;
      const same = rulesetHash(here) === rulesetHash(there);
      seen[same ? "same" : "other"] += 1;
      if (!same) return;
      for (const [facts, open] of cases) {
        expect(await sayTheSame(regime, changed, PEILDATUM, forget(facts, open))).toEqual([]);
      }
    },
  );

describe("another outcome on any request, apart from its words, is another hash", () => {
  test("of a regime in which the parts of a value have the names of words", async () => {
    const seen = { same: 0, other: 0 };
    await fc.assert(otherOutcomeOtherHash(loaded(loadRegime(rich)), seen), { numRuns: runs(500) });
    expect(Math.min(seen.same, seen.other)).toBeGreaterThan(20);
  });

  test.each(["emb-bekostiging", "zorg-in-onderwijstijd", "tlv-emb"])("of the regimes of %s", async (vraag) => {
    const seen = { same: 0, other: 0 };
    for (const regime of regimesOf(vraag))
      await fc.assert(otherOutcomeOtherHash(loaded(regime), seen), { numRuns: runs(12) });
    expect(seen.same + seen.other).toBeGreaterThan(0);
  });

  test.each(["en", "titel", "bron", "volgorde", "herstel", "hiaten", "geldigVan", "geldigTot"])(
    "a part of a consequence that is called %s counts",
    (name) => {
      const files = structuredClone(rich) as {
        "regime.json": { gevolgen: [{ gevallen: [{ waarde: Record<string, number> }] }] };
      };
      const before = rulesetHash(loadRegime(files));
      files["regime.json"].gevolgen[0].gevallen[0].waarde[name] = 99;
      expect(rulesetHash(loadRegime(files))).not.toBe(before);
    },
  );
});

describe("what is only said otherwise is the same rules", () => {
  test.each(["emb-bekostiging", "tlv-emb", "vrijstelling"])("of %s", (vraag) => {
    for (const regime of regimesOf(vraag)) {
      const { files, again } = loaded(regime);
      const other = again(reworded(files) as RegelBestanden);
      expect(other.titel).not.toEqual(regime.titel);
      expect((other.standen.length > 0 ? other.standen : [other]).map(rulesetHash)).toEqual(
        (regime.standen.length > 0 ? regime.standen : [regime]).map(rulesetHash),
      );
    }
  });
});
