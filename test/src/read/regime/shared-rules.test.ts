import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle, evaluate, loadRegime, record, replay } from "../../../../src/index.js";
import { rulesetHash } from "../../../../src/tell/record.js";
import { coverage, mutate, readCases } from "../../../../src/testing/index.js";
import { cli, cliProcess } from "../../../helpers/cli.js";
import { filesUnder, readJson, root } from "../../../helpers/files.js";
import { problemsOf } from "../../../helpers/load-problems.js";
import { blad, feit, regel, smallFiles } from "../../../helpers/small-regime.js";

type Json = Record<string, unknown>;
const PATH = "../gedeeld/deel.json";
const deel = (value = true, extra: Json = {}): Json =>
  regel("gedeeldeEis", { all: [blad("p.ja", "equal", value)] }, extra);

/** The files of a made-up question that takes one of its rules from a folder that others use too. */
function files(vraag: string, more: Json = {}, shared: Json = { [PATH]: deel() }): Json {
  const all = smallFiles({
    feiten: [feit("p.ja", "boolean"), feit("p.eigen", "boolean")],
    regels: [deel(), regel("eigenEis", { all: [blad("p.eigen", "equal", true)] })],
    regime: { id: `${vraag}-regime`, vraag, gebruikt: [PATH], ...more },
  });
  const { "r0.json": _, ...own } = all;
  return { ...own, "feiten.json": { ...(own["feiten.json"] as Json), vraag }, ...shared };
}
const [een, twee] = [loadRegime(files("een")), loadRegime(files("twee"))];
const regimes = [een, twee];
const zaken = {
  peildatum: "2020-01-01",
  uitgangspunt: { p: { ja: true } },
  zaken: [
    { zin: "Zo is het", verwacht: "ja" },
    { zin: "Zo is het niet", anders: { p: { ja: false } }, verwacht: "nee" },
    { zin: "Het is niet bekend", anders: { p: { ja: null } }, verwacht: "onbekend" },
  ],
};

describe("a rule that regimes of two questions use", () => {
  test.each(regimes.map((regime) => [regime.id, regime] as const))("is part of %s", async (_, regime) => {
    const judge = async (p: Json) =>
      (await evaluate({ vraag: regime.vraag, peildatum: "2020-01-01", zaak: { p } } as never, { regimes })).oordeel;
    expect(await judge({ ja: true, eigen: true })).toBe("ja");
    expect(await judge({ ja: false, eigen: true })).toBe("nee");
    expect(await judge({ eigen: true })).toBe("onbekend");
  });

  test("counts in the hash of each: a change in the one file changes both, and one that is not used changes none", () => {
    for (const vraag of ["een", "twee"]) {
      const hash = rulesetHash(loadRegime(files(vraag)));
      expect(rulesetHash(loadRegime(files(vraag, {}, { [PATH]: deel(false) })))).not.toBe(hash);
      expect(
        rulesetHash(loadRegime(files(vraag, {}, { [PATH]: deel(), "../gedeeld/ander.json": { kapot: true } }))),
      ).toBe(hash);
    }
  });

  test("has mutants, coverage and cases in each, under its own path", () => {
    for (const regime of regimes) {
      const found = readCases({ "gedeeld/deel.zaken.json": zaken, "gedeeld/van-een-ander.zaken.json": zaken }, regime);
      expect(found.map(({ verwacht }) => verwacht)).toMatchObject([{ over: "gedeeldeEis" }, {}, {}]);
      const { voorwaarden } = coverage(regime, found);
      expect(voorwaarden.find(({ bestand }) => bestand === PATH)).toMatchObject({ ja: 1, nee: 1, onbekend: 1 });
      expect([...mutate(regime)].filter(({ bestand }) => bestand === PATH).length).toBeGreaterThan(0);
    }
  });

  test("is kept in a rule set, and an outcome is repeated by it", async () => {
    const verzoek = { vraag: "een", regime: "een-regime", peildatum: "2020-01-01", zaak: { p: { ja: true } } } as never;
    const kept = JSON.parse(JSON.stringify(bundle("een", "een-regime", { regimes })));
    expect(kept.regimes[0]).toHaveProperty([PATH]);
    const bewijs = record(verzoek, await evaluate(verzoek, { regimes }));
    expect(await replay(bewijs, { regelsets: [kept] } as never)).toMatchObject({ uitslag: "gelijk" });
  });

  test("replaces an inherited rule as a file of the regime would", () => {
    const above = {
      "regime.json": {
        ...{ id: "boven", vraag: "een", titel: { nl: "B", en: "B" }, status: "geldend", geldigVan: "2000-01-01" },
        ...{ bouwtVoortOp: "een-regime", vervangt: ["gedeeldeEis"], gebruikt: [PATH], conclusies: een.volgorde },
      },
      [PATH]: deel(false),
    };
    expect(problemsOf(above, { regimes })).toEqual([]);
    const { vervangt: _, ...undeclared } = above["regime.json"];
    const codes = problemsOf({ ...above, "regime.json": undeclared }, { regimes }).map(({ code }) => code);
    expect(codes).toEqual(["replacement-undeclared"]);
  });
});

describe("what is wrong is said at the file that it stands in", () => {
  const at = (...given: Parameters<typeof files>): string[] =>
    problemsOf(files(...given)).map(({ bestand, code, pad }) => `${bestand}${pad} ${code}`);

  test("a fact that this question does not have", () => {
    const strange = { [PATH]: regel("gedeeldeEis", { all: [blad("q.anders", "equal", true)] }) };
    expect(at("een", {}, strange)).toEqual([`${PATH}/conditions/all/0/fact fact-unknown`]);
  });

  test("a quote that does not stand in the text", () => {
    const bron = { document: "wet", vindplaats: "Wet", citaat: ["Dit staat er niet."] };
    const texts = { [PATH]: deel(true, { bron }), "bronnen/wet.md": "Dit staat er.", "bronnen/x.md": "x x x" };
    expect(at("een", {}, texts)).toContain(`${PATH}/bron/citaat/0 quote-unfound`);
  });

  test("a rule that is not there, with the ones that are", () => {
    const [found, ...others] = problemsOf(files("een", { gebruikt: ["../gedeeld/dele.json"] }));
    expect(others).toEqual([]);
    expect(`${found?.bestand}${found?.pad} ${found?.code}`).toBe("regime.json/gebruikt/0 shared-missing");
    expect(problemsOf(files("een", {}, {})).map(({ code }) => code)).toEqual(["shared-missing"]);
  });

  test("one that is named twice, or as a file of the regime", () => {
    expect(at("een", { gebruikt: [PATH, PATH] })).toEqual(["regime.json/gebruikt/1 listed-twice"]);
    const other = { [PATH]: deel(), "deel.json": regel("nog", { all: [blad("p.ja", "equal", true)] }) };
    expect(at("een", {}, other)).toEqual(["regime.json/gebruikt/0 shared-name-taken"]);
  });

  test.each([
    "deel.json",
    "gedeeld/deel.json",
    "../anders/deel.json",
    "../../../gedeeld/deel.json",
    "../gedeeld/../deel.json",
    "../gedeeld/regime.json",
    "../gedeeld/deel.zaken.json",
    "/gedeeld/deel.json",
  ])("a path that leads elsewhere: %s", (path) => {
    expect(at("een", { gebruikt: [path] }).some((one) => one.startsWith("regime.json/gebruikt/0 "))).toBe(true);
  });
});

describe("from files on disk", () => {
  const example = "examples/26-gedeelde-regel";
  const copy = `${root}node_modules/.cache/leerplicht-tlv/shared-rules`;
  beforeAll(() => {
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(copy, { recursive: true });
    cpSync(`${root}${example}/verlof`, `${copy}/verlof`, { recursive: true });
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test.each(["verlof", "ontheffing"])("%s of the example loads, with the cases of its shared rule", (map) => {
    const { status, stdout, stderr } = cli(["muteer", "--regels", `${example}/${map}`]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("door 3 zaken");
  });

  test("no copy: the rule stands in one file", () => {
    expect(filesUnder(example).filter((path) => path.endsWith("awb-3-46-motivering.json"))).toHaveLength(1);
  });

  test("without the folder it is said what is missing, at its line; a link that leads out is refused", () => {
    const bare = cliProcess(["muteer", "--regels", `${copy}/verlof`]);
    expect(bare.status).not.toBe(0);
    expect(bare.stderr).toMatch(/verlof\/regime\.json:\d+:\d+.*shared-missing/);
    symlinkSync(`${root}${example}/gedeeld`, `${copy}/gedeeld`);
    expect(cliProcess(["muteer", "--regels", `${copy}/verlof`]).stderr).toContain("file-outside");
  });

  test("a mistake in the shared file is said at its own path", () => {
    rmSync(`${copy}/gedeeld`, { recursive: true, force: true });
    mkdirSync(`${copy}/gedeeld`);
    const rule = readJson<Json>(`${example}/gedeeld/awb-3-46-motivering.json`);
    writeFileSync(`${copy}/gedeeld/awb-3-46-motivering.json`, JSON.stringify({ ...rule, kracht: "zwaar" }));
    expect(cliProcess(["muteer", "--regels", `${copy}/verlof`]).stderr).toMatch(
      /gedeeld\/awb-3-46-motivering\.json:1:\d+/,
    );
  });
});
