import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { regimesOf, vraagNamen } from "../../../src/doors/regimes.js";
import { bundle, evaluate, loadRegime, record, replay, ToetsverzoekError } from "../../../src/index.js";
import type { RegelBestanden, Regime } from "../../../src/model/regime.js";
import { rulesetHash } from "../../../src/tell/record.js";
import { readRuleSet } from "../../../src/tell/rule-set.js";
import { readJson } from "../../helpers/files.js";
import { reworded } from "../../helpers/reworded.js";
import { blad, feit, regel, small, smallFiles } from "../../helpers/small-regime.js";

type Json = Record<string, unknown>;
const verzoek01 = readJson<Parameters<typeof evaluate>[0]>("examples/01-vrijstelling-volledig.json");
const made = JSON.stringify(record(verzoek01, await evaluate(verzoek01, { regimes: [] })));
/** A record as it comes out of storage. */
const stored = (): Json => JSON.parse(made) as Json;

/** Every place in a JSON value at which a text, a number, a boolean or a null stands. */
function* leaves(value: unknown, at: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== "object" || value === null) yield at;
  else for (const [key, inner] of Object.entries(value)) yield* leaves(inner, [...at, key]);
}

/** The same value with another one at a place. */
function changed(value: unknown, [step, ...rest]: readonly string[], other: unknown): unknown {
  if (step === undefined) return other;
  const copy: Json | unknown[] = Array.isArray(value) ? [...value] : { ...(value as Json) };
  (copy as Json)[step] = changed((value as Json)[step], rest, other);
  return copy;
}

describe("what is no record is refused by the part that is none", () => {
  const refused = async (bewijs: unknown, opties: object = {}): Promise<string[]> => {
    const found = await replay(bewijs, opties).catch((error: unknown) => error);
    return found instanceof ToetsverzoekError ? found.problemen.map(({ code, pad }) => `${code} ${pad}`) : [];
  };

  test.each<[string, unknown, string[]]>([
    ["a number", 7, ["not-a-record "]],
    ["another document", { schema: "vergelijking/1" }, ["not-a-record /schema"]],
    ["a number as rules", { ...stored(), regelset: 5 }, ["record-part /regelset"]],
    [
      "nothing in two parts",
      { ...stored(), regelset: {}, uitkomst: {} },
      [
        ...["/uitkomst/vraag", "/uitkomst/peildatum", "/uitkomst/regime/id", "/uitkomst/bewijs"],
        ...["/regelset/id", "/regelset/sha256"],
      ].map((pad) => `record-part ${pad}`),
    ],
  ])("%s", async (_, bewijs, expected) => {
    expect(await refused(bewijs)).toEqual(expected);
  });

  test("together with rule sets that are none", async () => {
    expect(await refused(7, { regelsets: {} })).toEqual(["not-a-record ", "rule-sets-form /opties/regelsets"]);
  });
});

describe("every part of a record counts", () => {
  const places = [...leaves(stored())].filter((at) => at.join("/") !== "uitkomst/bewijs/pakket");

  test("whatever is changed in it, it is not equal without a word", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        fc.constantFrom<unknown>("wec", "2026-08-02", 7, true, null, "sha256-0"),
        async (at, other) => {
          const before = stored();
          const bewijs = changed(before, at, other);
          fc.pre(JSON.stringify(bewijs) !== JSON.stringify(before));
          const found = await replay(bewijs).catch((error: unknown) => error);
          if (found instanceof ToetsverzoekError) return;
          if (at[0] === "verzoek" && at[1] === "regime" && other === null) return;
          expect(found).not.toMatchObject({ uitslag: "gelijk", woorden: [] });
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each<[string, readonly string[], unknown]>([
    ["/verzoek/regime", ["verzoek", "regime"], "voorstel-2019"],
    ["/verzoek/peildatum", ["verzoek", "peildatum"], "2026-08-02"],
    ["/verzoek/peildatum", ["verzoek", "peildatum"], null],
    ["/verzoek/vraag", ["verzoek", "vraag"], "tlv-emb"],
    ["/regelset/id", ["regelset", "id"], "voorstel-2019"],
    ["/regelset/sha256", ["regelset", "sha256"], "sha256-0"],
    ["/regelset/extra", ["regelset", "extra"], 1],
    ["/opmerking", ["opmerking"], "x"],
    ["/uitkomst/kenmerk", ["verzoek", "kenmerk"], "een-ander"],
    ["/uitkomst/bewijs/invoer", ["verzoek", "zaak", "verklaring", "datum"], "2026-02-01"],
  ])("%s is named when %j was changed", async (pad, at, other) => {
    const found = await replay(changed(stored(), at, other));
    expect(found).toMatchObject({ uitslag: "verschil" });
    expect(found.uitslag === "verschil" && found.verschillen.map((one) => one.pad)).toContain(pad);
  });

  test("a sentence that was changed is named beside an outcome that is equal", async () => {
    const found = await replay(changed(stored(), ["uitkomst", "conclusies", "0", "zin"], "Ja."));
    expect(found).toMatchObject({ uitslag: "gelijk", woorden: [{ pad: "/uitkomst/conclusies/0/zin", toen: "Ja." }] });
  });

  test("a fact that is gone is a reason, and no throw", async () => {
    const found = await replay(changed(stored(), ["verzoek", "zaak", "jongere", "schoenmaat"], 42));
    expect(found).toMatchObject({
      uitslag: "niet-te-herhalen",
      problemen: [{ code: "unknown-fact", pad: "/verzoek/zaak/jongere/schoenmaat".slice("/verzoek".length) }],
    });
  });

  test("20,000 levels are refused", async () => {
    let deep: unknown = 1;
    for (let i = 0; i < 20_000; i++) deep = { a: deep };
    for (const bewijs of [deep, changed(stored(), ["verzoek", "zaak"], deep)]) {
      await expect(replay(bewijs)).rejects.toThrow("too-deep");
    }
  });
});

describe("a record in the older form", () => {
  const later: readonly RegExp[] = [
    /^uitkomst\/(namen|regime\/eigen|gevolgen\/wachtOp)$/,
    /^uitkomst\/conclusies\/\d+\/(bronnen|samenhang|wachtOp|voorwaarden\/\d+\/vindplaats)$/,
    /^uitkomst\/termijnen\/\d+\/(wie|soort|wachtOp)$/,
    /\/interpretaties\/\d+\/(vraag|keuze|anders|grond)En$/,
  ];
  /** A copy without the keys for which this holds. */
  const without = (value: unknown, drop: (at: string) => boolean, at = ""): unknown => {
    if (Array.isArray(value)) return value.map((item, i) => without(item, drop, `${at}/${i}`));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(
      ([key, inner]) => [key, `${at}/${key}`.replace(/^\//, ""), inner] as const,
    );
    return Object.fromEntries(
      entries.filter(([, to]) => !drop(to)).map(([key, to, inner]) => [key, without(inner, drop, to)]),
    );
  };
  const old = changed(
    without(stored(), (at) => later.some((one) => one.test(at))),
    ["uitkomst", "schema"],
    "uitkomst/1",
  );
  /** The places of all keys in its outcome. */
  function* keys(value: unknown, at: string): Generator<string> {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value)) yield `${at}/${key}`;
      yield* keys(inner, `${at}/${key}`);
    }
  }

  test("agrees in all that this form holds", async () => {
    const same = { uitslag: "andere-vorm", verschillen: [], woorden: [] };
    expect(await replay(old)).toMatchObject(same);
  });

  test("without any one of its keys it does not agree", async () => {
    const places = [...keys((old as Json)["uitkomst"], "uitkomst")].filter(
      (at) => !/^uitkomst\/conclusies\/[2-9]/.test(at),
    );
    expect(places).toEqual(
      expect.arrayContaining(["uitkomst/oordeel", "uitkomst/conclusies/0/zin", "uitkomst/gevolgen"]),
    );
    for (const place of places) {
      const found = await replay(without(old, (at) => at === place)).catch((error: unknown) => error);
      if (found instanceof ToetsverzoekError) continue;
      expect(found, place).not.toMatchObject({ verschillen: [] });
    }
  });

  test("whose sentences are others: they are named, and do not count", async () => {
    const found = await replay(changed(old, ["uitkomst", "conclusies", "0", "zin"], "Ja."));
    const woorden = [{ pad: "/uitkomst/conclusies/0/zin", toen: "Ja." }];
    expect(found).toMatchObject({ uitslag: "andere-vorm", verschillen: [], woorden });
  });
});

test.each([[null], [{}], [undefined], [7], [[]]])("a record whose package is %j is not equal", async (pakket) => {
  const found = await replay(changed(stored(), ["uitkomst", "bewijs", "pakket"], pakket));
  expect(found).toMatchObject({ uitslag: "verschil", verschillen: [{ pad: "/uitkomst/bewijs/pakket" }] });
});

test("a record of another package is equal, and both are told", async () => {
  const found = await replay(changed(stored(), ["uitkomst", "bewijs", "pakket"], "leerplicht-tlv@0.0.1"));
  expect(found).toMatchObject({ uitslag: "gelijk", pakketToen: "leerplicht-tlv@0.0.1" });
});

describe("a rule set as one document", () => {
  const all = vraagNamen.flatMap(regimesOf);

  test.each(all.map((regime) => [regime.vraag, regime.id] as const))(
    "%s %s comes back with its hashes",
    (vraag, id) => {
      const document = JSON.parse(JSON.stringify(bundle(vraag, id))) as ReturnType<typeof bundle>;
      const regime = readRuleSet(document, "");
      const states = regime.standen.length > 0 ? regime.standen : [regime];
      const original = regimesOf(vraag).find((one) => one.id === id) as Regime;
      expect(states.map(rulesetHash)).toEqual(
        (original.standen.length > 0 ? original.standen : [original]).map(rulesetHash),
      );
      expect(document.standen.map(({ sha256 }) => sha256)).toEqual(states.map(rulesetHash));
      // What was read can be kept again, as it was.
      expect(bundle(vraag, id, { regimes: [regime] })).toEqual(document);
    },
  );

  test("judges as it did, whatever the rules say today", async () => {
    const facts = { feiten: [feit("kind.leeftijd", "integer", { minimum: 0, maximum: 99 })] };
    const of = (grens: number): Regime =>
      small({ ...facts, regels: [regel("oud", { all: [blad("kind.leeftijd", "greaterThan", grens)] })] });
    const verzoek = { vraag: "proef", peildatum: "2026-01-01", zaak: { kind: { leeftijd: 8 } } };
    const bewijs = record(verzoek, await evaluate(verzoek, { regimes: [of(5)] }));
    const kept = bundle("proef", "klein", { regimes: [of(5)] });
    expect(await replay(bewijs, { regimes: [of(9)] })).toMatchObject({ uitslag: "niet-te-herhalen", problemen: [] });
    expect(await replay(bewijs, { regimes: [of(9)], regelsets: [kept] })).toMatchObject({
      uitslag: "gelijk",
      woorden: [],
    });
    expect(await replay(bewijs, { regelsets: [bundle("tlv-emb", "wec"), kept] })).toMatchObject({ uitslag: "gelijk" });
  });

  test("keeps the facts that a regime adds to a question of the package", async () => {
    const files = Object.fromEntries(
      ["regime.json", "feiten.json", "afleidingen.json", "artikel-1-gesprek.json"].map((name) => [
        name,
        readJson(`examples/06-eigen-regime/${name}`),
      ]),
    );
    const eigen = loadRegime(files);
    const again = readRuleSet(bundle(eigen.vraag, eigen.id, { regimes: [eigen] }), "");
    expect(rulesetHash(again)).toBe(rulesetHash(eigen));
  });

  test.each([
    ["no document", 7, "not-a-rule-set"],
    ["another document", { schema: "bewijs/1" }, "not-a-rule-set"],
    ["one that was changed", { ...bundle("vrijstelling", "leerplichtwet-1969"), kalenders: {} }, "rule-set-changed"],
    [
      "one without rules",
      { schema: "regelset/1", vraag: "vrijstelling", regime: "leerplichtwet-1969" },
      "not-a-rule-set",
    ],
  ])("%s is refused", async (_, document, code) => {
    await expect(replay(stored(), { regelsets: [document] })).rejects.toThrow(code);
  });

  test.each(["vrijsteling", "vrijstelling"])("a name that there is not is refused (%s)", (vraag) => {
    expect(() => bundle(vraag, "wet-1900")).toThrow(vraag === "vrijstelling" ? "regime-unknown" : "question-unknown");
  });
});

/* Two older versions of these rules, out of the history of this project, each with a record of its own. */
describe.each(["een-versie-terug", "twee-versies-terug"])("a record of %s", (version) => {
  const bewijs = readJson<{ uitkomst: { kenmerk: string } }>(`test/fixtures/regelsets/${version}.bewijs.json`);
  const regelset = readJson<Json>(`test/fixtures/regelsets/${version}.regelset.json`);

  test("cannot be repeated by the rules of today", async () => {
    expect(bewijs.uitkomst.kenmerk).toBe(version);
    expect(await replay(bewijs)).toMatchObject({ uitslag: "niet-te-herhalen", problemen: [] });
  });

  test("repeats by the rule set that was kept", async () => {
    expect(await replay(bewijs, { regelsets: [regelset] })).toMatchObject({ uitslag: "gelijk", woorden: [] });
  });
});

test("a record repeats when only the words of the rules changed, and those are named", async () => {
  const files = smallFiles({
    feiten: [feit("kind.thuis", "boolean")],
    regels: [regel("thuis", { all: [blad("kind.thuis", "equal", true)] })],
  });
  const verzoek = { vraag: "proef", peildatum: "2026-01-01", zaak: {} };
  const bewijs = record(verzoek, await evaluate(verzoek, { regimes: [loadRegime(files)] }));
  const found = await replay(bewijs, { regimes: [loadRegime(reworded(files) as RegelBestanden)] });
  expect(found.uitslag).toBe("gelijk");
  const pads = found.uitslag === "gelijk" ? found.woorden.map(({ pad }) => pad) : [];
  expect(pads).toEqual(
    expect.arrayContaining([
      "/uitkomst/regime/titel",
      "/uitkomst/conclusies/0/zin",
      "/uitkomst/ontbreekt/0/vraagtekst/nl",
    ]),
  );
});
