import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toSql } from "../../../src/codegen/sql/index.js";
import { compile } from "../../../src/index.js";
import { isIncomplete } from "../../../src/model/datum.js";
import { arbitraries } from "../../../src/testing/arbitraries.js";
import { regimes } from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";
import type { Database } from "../../helpers/sql/database.js";
import { duckdb } from "../../helpers/sql/duckdb.js";
import { drawn, lineOf } from "../../helpers/sql/files.js";
import { type Server, START, startServer } from "../../helpers/sql/postgresql.js";

/* What a request check refuses does not come into the table, and no message says what stood there. */

let server: Server;
const databases: Partial<Record<"duckdb" | "postgresql", Database>> = {};
const regime = regimes.find(({ id, geldigVan }) => id === "leerplichtwet-1969" && geldigVan > "2020-01-01");
const other = regimes.find(({ id }) => id === "wec");
if (!regime || !other) throw new Error("no regimes to load");

beforeAll(async () => {
  server = startServer();
  databases.duckdb = await duckdb();
  databases.postgresql = await server.connect();
}, START);
afterAll(async () => {
  for (const database of Object.values(databases)) await database?.close();
  server?.stop();
});

const right = {
  vraag: regime.vraag,
  regime: regime.id,
  peildatum: "2026-08-01",
  kenmerk: "a",
  zaak: { jongere: { geboortedatum: "2012-08-01", volledigeSchooljaren: 8, ingezetene: true }, kennisgeving: null },
};
const inGroup = (group: string, facts: object) => ({ ...right, zaak: { ...right.zaak, [group]: facts } });

describe.each(["duckdb", "postgresql"] as const)("%s", (dialect) => {
  const texts = toSql(regime.vraag, regime.id, { dialect, regimes: [] });
  const database = (): Database => databases[dialect] as Database;
  const fresh = async (tabel: string): Promise<void> => {
    await database().run("drop table if exists zaken");
    await database().run(tabel);
  };
  /** The message of a loader that refuses, or nothing. */
  const refused = (lader: string, lines: readonly string[]): Promise<string | undefined> =>
    database()
      .load(lader, lines)
      .then(
        () => undefined,
        (error: unknown) => String(error),
      );
  const all = async () => await database().rows("select * from zaken");

  test.each<[string, object, string]>([
    ["a misspelt fact", inGroup("jongere", { geboortdatum: "2012-08-01" }), "/zaak/jongere"],
    ["a group that is not known", inGroup("ouders", { naam: "Jansen" }), "/zaak"],
    ["a key beside the case", { ...right, naam: "Jansen" }, "regel 2: "],
    ["a text for true", inGroup("jongere", { ingezetene: "true" }), "/zaak/jongere/ingezetene"],
    ["a text for a number", inGroup("jongere", { volledigeSchooljaren: "8" }), "/zaak/jongere/volledigeSchooljaren"],
    ["a date in another form", inGroup("kennisgeving", { datum: "2026-5-1" }), "/zaak/kennisgeving/datum"],
    ["a day that is none", inGroup("kennisgeving", { datum: "2026-02-30" }), ""],
    ["a date of another age", inGroup("jongere", { geboortedatum: "1850" }), "/zaak/jongere/geboortedatum"],
    [
      "no date without its day but where that may be",
      inGroup("kennisgeving", { datum: "2026-05" }),
      "/zaak/kennisgeving/datum",
    ],
    ["a choice that is none", inGroup("kennisgeving", { indiener: "buurman" }), "kennisgeving.indiener"],
    ["a number that is too large", inGroup("jongere", { volledigeSchooljaren: 21 }), "volledigeSchooljaren"],
    ["a code of other signs", inGroup("kennisgeving", { gemeente: "GM03x4" }), "gemeente"],
    ["an answer beside one that excludes it", inGroup("jongere", { ingezetene: false, gemeente: "0344" }), "alleenBij"],
    [
      "an end before its beginning",
      inGroup("vrijstelling", { ingangsdatum: "2026-08-01", einddatum: "2026-07-31" }),
      "nietVoor",
    ],
    [
      "a day outside its window",
      inGroup("jongere", { geboortedatum: "2012-08-15", eersteSchooldag: "2017-08-31" }),
      "controle",
    ],
    ["another regime", { ...right, regime: "wec" }, "/regime"],
    ["another question", { ...right, vraag: "tlv-emb" }, "/vraag"],
    ["no day to judge on", { ...right, peildatum: null }, "/peildatum"],
    ["a day before the regime", { ...right, peildatum: "2014-01-05" }, "peildatum"],
    ["a citizen number for a key", { ...right, kenmerk: "123456782" }, "kenmerk"],
    ["no case", { ...right, zaak: null }, "/zaak"],
    ["no object", [], "regel 2: "],
  ])("refuses %s, and then loads nothing", async (_, wrong, place) => {
    await fresh(texts.tabel);
    const message = await refused(texts.lader, [JSON.stringify({ ...right, kenmerk: "b" }), JSON.stringify(wrong)]);
    expect(message).toContain(place);
    expect(message).not.toMatch(/Jansen|buurman|GM03x4|123456782/);
    expect(await all()).toEqual([]);
  });

  test("refuses a key that stands twice", async () => {
    await fresh(texts.tabel);
    const line = JSON.stringify(right).replace('"ingezetene":true', '"ingezetene":true,"ingezetene":false');
    expect(await refused(texts.lader, [line])).toContain("regel 1: /zaak/jongere");
  });

  test("numbers what has no key, and takes what may be left out", async () => {
    await fresh(texts.tabel);
    const { vraag, peildatum } = right;
    await database().load(texts.lader, [JSON.stringify({ vraag, peildatum, zaak: {} }), JSON.stringify(right)]);
    expect((await all()).map((row) => row["kenmerk"])).toEqual(["regel-1", "a"]);
  });

  test("takes lists and codes with their letters, and reads them as compile does", async () => {
    await fresh(texts.tabel);
    const zaak = { jongere: { gemeente: "GM0344" }, kennisgeving: { gemeente: "0344" } };
    await database().load(texts.lader, [JSON.stringify({ ...right, zaak })]);
    const [row] = await database().rows(texts.query);
    const { oordeel, nee, onbekend } = row ?? {};
    expect({ oordeel, nee, onbekend }).toEqual(compile(right.vraag, right.regime, {}).lijsten(zaak, right.peildatum));
    expect(await database().rows(texts.controle)).toEqual([]);
  });

  test("names what is wrong with rows that came in by another way", async () => {
    await fresh(texts.tabel);
    await database().run("drop table if exists elders");
    await database().run("create table elders as select * from zaken limit 0");
    await database().run(
      `insert into elders (kenmerk, peildatum, "kennisgeving.indiener", "jongere.geboortedatum", "jongere.eersteSchooldag")
       values ('goed', date '2026-08-01', 'voogd', null, null), ('fout', date '2000-01-01', 'x', date '2012-08-15', date '2012-09-01')`,
    );
    const { controle } = toSql(regime.vraag, regime.id, { dialect, regimes: [], tabel: "elders" });
    const found = await database().rows(controle);
    expect(new Set(found.map((row) => row["kenmerk"]))).toEqual(new Set(["fout"]));
    expect(found.flatMap((row) => row["fouten"] as string[]).sort()).toEqual([
      "jongere.eersteSchooldag controle",
      "kennisgeving.indiener",
      "peildatum",
    ]);
  });

  test.each([regime, other].map((one) => [one.id, one] as const))(
    "refuses what a request check refuses: %s",
    async (_, one) => {
      const { tabel, lader } = toSql(one.vraag, one.id, { dialect, regimes: [], peildatum: one.geldigVan });
      await fresh(tabel);
      const invalid = fc
        .sample(arbitraries(one).invalid, { numRuns: runs(60), seed: 12 })
        // A number in a longer key, and what is in a stretch of days, is for a request check alone.
        .filter(({ code }) => code !== "kenmerk-bsn" && code !== "periods-form");
      const taken: string[] = [];
      for (const { verzoek, code, pad } of invalid) {
        const message = await refused(lader, [JSON.stringify(verzoek)]);
        if (message === undefined) taken.push(`${code} ${pad}`);
      }
      expect(taken).toEqual([]);
    },
  );

  test("a date of birth without its day is unknown and marked, and no answer becomes another", async () => {
    await fresh(texts.tabel);
    const short = (text: string, i: number): string => text.slice(0, i % 2 === 0 ? 7 : 4);
    const zaken = drawn(regime, runs(60), 7)
      .filter((zaak) => typeof zaak["jongere"]?.["geboortedatum"] === "string")
      .map((zaak, i) => ({
        ...zaak,
        jongere: {
          ...zaak["jongere"],
          eersteSchooldag: null,
          geboortedatum: short(String(zaak["jongere"]?.["geboortedatum"]), i),
        },
      }));
    expect(zaken.every(({ jongere }) => isIncomplete(jongere.geboortedatum))).toBe(true);
    await database().load(
      texts.lader,
      zaken.map((zaak, i) => lineOf(regime, "2026-08-01", zaak, `z${i}`)),
    );
    expect((await all()).every((row) => row["onvolledig"] === true && row["jongere.geboortedatum"] === null)).toBe(
      true,
    );
    const toets = compile(regime.vraag, regime.id, {});
    const rows = await database().rows(texts.query);
    expect(rows.length).toBe(zaken.length);
    const pairs = rows.map((row) => {
      const i = Number(String(row["kenmerk"]).slice(1));
      return [String(row["oordeel"]), toets.oordeel(zaken[i] ?? {}, "2026-08-01")] as const;
    });
    expect(pairs.filter(([sql, ours]) => sql !== "onbekend" && sql !== ours)).toEqual([]);
  });
});

test("psql reads the loader as it stands, and tells no more than lines and places", async (context) => {
  const { tabel, lader } = toSql(regime.vraag, regime.id, { dialect: "postgresql", regimes: [], tabel: "gelezen" });
  const database = databases.postgresql as Database;
  await database.run(tabel);
  const lines = drawn(regime, 20, 3).map((zaak, i) => lineOf(regime, "2026-08-01", zaak, `z${i}`));
  const wrong = JSON.stringify(inGroup("kennisgeving", { indiener: "Jansen", soort: "jaarlijks\\n\t'\"" }));
  const refused = server.psql(lader, [...lines, wrong]);
  if (refused === undefined) return context.skip("the server that was installed for the tests has no psql with it");
  expect(refused.status).toBe(3);
  expect(refused.stderr).toContain(`regel ${lines.length + 1}: kennisgeving.indiener, kennisgeving.soort`);
  expect(refused.stderr).not.toMatch(/Jansen/);
  expect(server.psql(lader, lines)).toEqual({ status: 0, stderr: "" });
  expect(await database.rows("select count(*)::integer as n from gelezen")).toEqual([{ n: lines.length }]);
});
