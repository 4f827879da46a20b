import { describe, expect, test } from "vitest";
import { vraagNamen } from "../../src/doors/regimes.js";
import { stock, whole } from "../../src/generated/alle-vragen.js";
import * as main from "../../src/index.js";
import { ToetsverzoekError } from "../../src/read/errors.js";
import { filesUnder, readJson } from "../helpers/files.js";

type Entry = typeof main;
type Verzoek = Parameters<Entry["evaluate"]>[0];

const entryOf = async (vraag: string): Promise<Entry> => import(`../../src/generated/vraag/${vraag}.ts`);
const requests = filesUnder("examples")
  .filter((path) => /^examples\/\d\d-[^/]+\.json$/.test(path))
  .map((path) => readJson<Verzoek>(path));
/** Of each question one request: an example, or an empty file. */
const requestOf = (vraag: string): Verzoek =>
  requests.find((verzoek) => verzoek.vraag === vraag) ?? ({ vraag, peildatum: "2026-08-01", zaak: {} } as Verzoek);

const codes = async (action: () => unknown): Promise<string[]> => {
  try {
    await action();
  } catch (error) {
    if (error instanceof ToetsverzoekError || error instanceof main.RegelError)
      return error.problemen.map(({ code }) => code);
    throw error;
  }
  return [];
};

describe.each(vraagNamen)("the entry for %s", (vraag) => {
  const other = vraagNamen.find((naam) => naam !== vraag) ?? "";

  test("has the names of the main entry", async () => {
    expect(Object.keys(await entryOf(vraag)).sort()).toEqual(Object.keys(main).sort());
  });

  test("gives the outcome, the remedies and the description of the main entry, byte for byte", async () => {
    const entry = await entryOf(vraag);
    const verzoek = requestOf(vraag);
    const uitkomst = await main.evaluate(verzoek, { regimes: [] });
    const same = (found: unknown, expected: unknown): void =>
      expect(JSON.stringify(found)).toBe(JSON.stringify(expected));
    same(await entry.evaluate(verzoek, { regimes: [] }), uitkomst);
    same(await entry.safeEvaluate(verzoek), { ok: true, uitkomst });
    same(entry.parse(verzoek), main.parse(verzoek));
    same(entry.findRemedies(uitkomst), main.findRemedies(uitkomst));
    same(entry.describe(vraag, {}), main.describe(vraag, {}));
    same(entry.compile(vraag, uitkomst.regime.id, {})(verzoek), { ...uitkomst, kenmerk: verzoek.kenmerk ?? null });
    expect((await entry.replay(main.record(verzoek, uitkomst))).uitslag).toBe("gelijk");
  });

  test("says of another question where it is, whatever is asked", async () => {
    const entry = await entryOf(vraag);
    const verzoek = requestOf(other);
    const uitkomst = await main.evaluate(verzoek, { regimes: [] });
    const asked = [
      () => entry.evaluate(verzoek, { regimes: [] }),
      () => entry.parse(verzoek),
      () => entry.compile(other, uitkomst.regime.id, {}),
      () => entry.describe(other, {}),
      () => entry.findRemedies(uitkomst),
      () => entry.replay(main.record(verzoek, uitkomst)),
      () => entry.loadRegime({ "regime.json": { vraag: other } }),
    ];
    for (const ask of asked) expect(await codes(ask)).toEqual(["question-elsewhere"]);
    const safe = await entry.safeEvaluate(verzoek);
    expect(safe).toMatchObject({ ok: false, problemen: [{ pad: "/vraag", gevonden: `"${other}"` }] });
    expect(JSON.stringify(safe)).toContain(`leerplicht-tlv/vraag/${other}`);
  });

  test("does not take a misspelt question for one of another entry", async () => {
    const entry = await entryOf(vraag);
    expect(await codes(() => entry.parse({ vraag: `${vraag}x`, peildatum: "2026-08-01", zaak: {} }))).toEqual([
      "question-unknown",
    ]);
    expect(await codes(() => entry.describe(`${vraag}x`, {}))).toEqual(["question-unknown"]);
  });
});

test("an own regime of a question that the entry lacks is judged by it all the same", async () => {
  const { evaluate } = await entryOf("tlv-emb");
  const verzoek = requestOf("vrijstelling");
  const regimes = [...whole.regimes("vrijstelling")].slice(0, 1);
  const uitkomst = await evaluate({ ...verzoek, regime: null }, { regimes });
  expect(uitkomst.vraag).toBe("vrijstelling");
});

test.each(vraagNamen)("no outcome on %s reads what is only described", async (vraag) => {
  const bare = stock.regimes(vraag);
  expect(bare.map(({ openPunten, normen, beleidsregels }) => [openPunten, normen, beleidsregels]).flat(2)).toEqual([]);
  for (const regime of whole.regimes(vraag)) {
    const verzoek = { ...requestOf(vraag), regime: regime.id };
    const judged = await main.evaluate(verzoek, { regimes: [regime] });
    expect(JSON.stringify(await main.evaluate(verzoek, { regimes: [] }))).toBe(JSON.stringify(judged));
  }
});
