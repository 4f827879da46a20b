import { describe, expect, test } from "vitest";
import {
  compare,
  describe as describeQuestion,
  evaluate,
  findRemedies,
  loadRegime,
  record,
  replay,
  safeEvaluate,
} from "../../../src/index.js";
import { downloadOf, downloads } from "../../../src/site/page/downloads.js";
import type { Engine } from "../../../src/site/page/engine.js";
import { readOpened } from "../../../src/site/page/opened.js";
import { type FolderFile, isWanted, ruleFilesIn } from "../../../src/site/page/rule-folder.js";
import { begun, reduce, type State } from "../../../src/site/page/state.js";
import { type Notice, take } from "../../../src/site/page/taken.js";
import { filesUnder, readText } from "../../helpers/files.js";
import { blad, feit, regel, smallFiles } from "../../helpers/small-regime.js";

const engine: Engine = { compare, describe: describeQuestion, findRemedies, loadRegime, replay, safeEvaluate };
const about = describeQuestion("vrijstelling");
const fresh = begun("vrijstelling", "2026-05-20", "nl");
const verzoek = {
  vraag: "vrijstelling",
  regime: "leerplichtwet-1969",
  peildatum: "2026-05-20",
  kenmerk: "z-1",
  zaak: { jongere: { geboortedatum: "2014-03", gemeente: "0363" }, kennisgeving: { indiener: "school" } },
} as const;
const answers = {
  "jongere.geboortedatum": "2014-03",
  "jongere.gemeente": "0363",
  "kennisgeving.indiener": "school",
};
const asked = { vraag: "vrijstelling", facts: new Set(about.feiten.map(({ id }) => id)) };
const given = (value: unknown, path = "zaak.json"): readonly FolderFile[] => [{ path, text: JSON.stringify(value) }];
const folder = (name: string): FolderFile[] =>
  filesUnder(`examples/${name}`).map((path) => ({ path: path.replace("examples/", ""), text: readText(path) }));
const changed = (
  { actions }: { readonly actions: Awaited<ReturnType<typeof take>>["actions"] },
  state = fresh,
): State => actions.reduce(reduce, state);
const said = ({ notices }: { readonly notices: readonly Notice[] }): string[] => notices.map(({ says }) => says);

describe("a file is opened", () => {
  test("as a request: the case goes on where it was", async () => {
    const taken = await take(given(verzoek), engine, fresh, about);
    expect(changed(taken)).toMatchObject({ regime: verzoek.regime, peildatum: "2026-05-20", kenmerk: "z-1", answers });
    expect(taken.notices).toEqual([{ says: "opened", missed: [] }]);
  });

  test("as an outcome: its case, by the regime that judged it", async () => {
    const uitkomst = await evaluate({ ...verzoek, regime: undefined });
    const found = readOpened(JSON.stringify(uitkomst), asked);
    expect(found).toMatchObject({ is: "case", opened: { regime: "leerplichtwet-1969", answers } });
  });

  test("as a record: it is worked out again, and found equal", async () => {
    const bewijs = record(verzoek, await evaluate(verzoek));
    const taken = await take(given(bewijs), engine, fresh, about);
    expect(said(taken)).toEqual(["replayed", "opened"]);
    expect(taken.notices[0]).toMatchObject({ again: { uitslag: "gelijk" } });
    expect(changed(taken).answers).toEqual(answers);
  });

  test("as a record that was changed: the difference is found", async () => {
    const bewijs = record(verzoek, await evaluate(verzoek));
    const forged = { ...bewijs, uitkomst: { ...bewijs.uitkomst, oordeel: "ja" } };
    const { notices } = await take(given(forged), engine, fresh, about);
    expect(notices[0]).toMatchObject({ again: { uitslag: "verschil", verschillen: [{ pad: "/uitkomst/oordeel" }] } });
  });

  test("a record that is none is told, and its case is opened", async () => {
    const taken = await take(given({ verzoek, uitkomst: {} }), engine, fresh, about);
    expect(said(taken)).toEqual(["no-record", "opened"]);
  });

  test.each([
    [JSON.stringify({ ...verzoek, vraag: "tlv-emb" }), { is: "of-other-question", vraag: "tlv-emb" }],
    ['{\n  "vraag": nee }', { is: "not-json", line: 2, column: 12 }],
    ['{"vraag":"vrijstelling","zaak":{"a":{"b":1,"b":2}}}', { is: "not-json" }],
    ["[]", { is: "something-else" }],
    ['{"vraag":"vrijstelling"}', { is: "something-else" }],
    ["7", { is: "something-else" }],
  ])("or refused: %s", (text, expected) => expect(readOpened(text, asked)).toMatchObject(expected));

  test("not when it is far too large for a case", () => {
    expect(readOpened(`"${"x".repeat(16_777_217)}"`, asked)).toEqual({ is: "too-large" });
  });

  test("nothing that was handed over is told to be unreadable", async () => {
    expect(said(await take([], engine, fresh, about))).toEqual(["unreadable"]);
  });
});

describe("a folder of rules is opened", () => {
  test("a question of its own: the page is about that question", async () => {
    const small = smallFiles({
      feiten: [feit("proef.getal", "integer", { minimum: 0, maximum: 9 })],
      regels: [regel("genoeg", { all: [blad("proef.getal", "greaterThan", 4)] })],
    });
    const files = Object.entries(small).map(([name, json]) => ({ path: `proef/${name}`, text: JSON.stringify(json) }));
    const taken = await take(files, engine, fresh, about);
    const state = changed(taken, { ...fresh, answers });
    expect(said(taken)).toEqual(["rules-loaded"]);
    expect(state.vraag).toBe("proef");
    expect(state.answers).toEqual({});
    const { feiten, regimes } = engine.describe(state.vraag, { regimes: state.own });
    expect(feiten.length).toBeGreaterThan(0);
    expect(regimes.map(({ id }) => id)).toContain(state.regime);
  });

  test.each(["06-eigen-regime", "09-overgang"])("%s, on this question: the answers stay", async (name) => {
    const taken = await take(folder(name), engine, fresh, about);
    const state = changed(taken, { ...fresh, answers });
    expect([state.vraag, state.answers]).toEqual(["vrijstelling", answers]);
    expect(state.own.map(({ id }) => id)).toEqual([state.regime]);
  });

  test("mistakes in it are told, each with its file and its place", async () => {
    const files = folder("09-overgang").map((file) =>
      file.path.endsWith("regime.json") ? { ...file, text: file.text.replace('"titel"', '"titl"') } : file,
    );
    const { actions, notices } = await take(files, engine, fresh, about);
    expect(actions).toEqual([]);
    const [notice] = notices;
    if (notice?.says !== "rules-wrong") throw new Error(notice?.says);
    expect(notice.faults.map(({ file }) => file)).toContain("regime.json");
    expect(notice.faults.every(({ text }) => text !== null && text.length > 10)).toBe(true);
  });

  test("a file that is no JSON is named with its line", () => {
    const files = [
      { path: "r/regime.json", text: "{\n x }" },
      { path: "r/a.json", text: "{}" },
    ];
    expect(ruleFilesIn(files)).toEqual({
      ok: false,
      reason: "not-json",
      faults: [{ file: "regime.json", place: "2:2", text: null }],
    });
  });

  test("without what says what it is, it is none", () => {
    expect(ruleFilesIn([{ path: "r/a.json", text: "{}" }])).toEqual({ ok: false, reason: "no-regime" });
  });

  test("the regime that lies highest is taken, with the texts beside it and no others", () => {
    const files = [
      ...["r/regime.json", "r/sub/regime.json", "r/a.json", "r/sub/b.json", "r/leesmij.md"],
      ...["r/bronnen/wet.md", "r/bronnen/diep/x.md", "r/sub/bronnen/y.md"],
    ].map((path) => ({ path, text: path.endsWith(".json") ? "{}" : "tekst" }));
    const found = ruleFilesIn(files);
    expect(found.ok && Object.keys(found.files)).toEqual(["regime.json", "a.json", "bronnen/wet.md"]);
  });

  test("the shared rules that the regime names come along, by the names that it gives them", () => {
    const gebruikt = [
      "../gedeeld/een.json",
      "../../gedeeld/twee.json",
      "../../../gedeeld/te-hoog.json",
      "../gedeeld/weg.json",
    ];
    const files = [
      { path: "m/v/r/regime.json", text: JSON.stringify({ gebruikt }) },
      ...["m/v/gedeeld/een.json", "m/gedeeld/twee.json", "gedeeld/te-hoog.json"].map((path) => ({ path, text: "{}" })),
      // Of a folder that others use too only what is named is read.
      { path: "m/gedeeld/van-een-ander.json", text: "{" },
    ];
    const found = ruleFilesIn(files);
    expect(found.ok && Object.keys(found.files)).toEqual([
      "regime.json",
      "../gedeeld/een.json",
      "../../gedeeld/twee.json",
    ]);
  });

  test("a shared rule that is no JSON is named with its line", () => {
    const files = [
      { path: "v/r/regime.json", text: JSON.stringify({ gebruikt: ["../gedeeld/een.json"] }) },
      { path: "v/gedeeld/een.json", text: "{\n x }" },
    ];
    expect(ruleFilesIn(files)).toMatchObject({ ok: false, faults: [{ file: "../gedeeld/een.json", place: "2:2" }] });
  });

  test("only rules and texts of sources are read at all", () => {
    expect(["a/b.json", "a/bronnen/wet.md", "bronnen/wet.txt"].filter(isWanted)).toHaveLength(3);
    expect(["a/b.png", "a/leesmij.md", "a/bronnen/wet.pdf"].filter(isWanted)).toEqual([]);
  });
});

describe("what the reader takes along", () => {
  const zaak = { kennisgeving: { indiener: "school" }, verklaring: { datum: "2026-05-01" } };
  const request = { vraag: "vrijstelling", peildatum: "2026-05-20", zaak };

  test("is the same each time, and without an outcome the request alone", async () => {
    const found = await safeEvaluate(request);
    if (!found.ok) throw new Error("refused");
    for (const name of downloads) {
      const [one, two] = [0, 1].map(() => downloadOf(name, request, found.uitkomst, "en"));
      expect(one).toEqual(two);
      expect(one?.text.length).toBeGreaterThan(20);
      expect(downloadOf(name, request, null, "en") === null).toBe(name !== "toetsverzoek");
    }
    const names = downloads.map((name) => downloadOf(name, request, found.uitkomst, "nl")?.name);
    // A calendar without a day in it is none.
    expect(downloadOf("agenda", request, { ...found.uitkomst, termijnen: [] }, "nl")).toBe(null);
    expect(new Set(names).size).toBe(downloads.length);
  });

  test("a request and a record can be opened again", async () => {
    const found = await safeEvaluate(request);
    if (!found.ok) throw new Error("refused");
    for (const name of ["toetsverzoek", "bewijs", "uitkomst"] as const) {
      const file = downloadOf(name, request, found.uitkomst, "nl");
      const taken = await take([{ path: file?.name ?? "", text: file?.text ?? "" }], engine, fresh, about);
      expect(changed(taken).answers).toEqual({
        "kennisgeving.indiener": "school",
        "verklaring.datum": "2026-05-01",
      });
    }
  });
});
