import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { toSql } from "../../../src/codegen/sql/index.js";
import { compile } from "../../../src/index.js";
import type { Regime } from "../../../src/model/regime.js";
import { duckdb } from "../../helpers/sql/duckdb.js";
import { lineOf } from "../../helpers/sql/files.js";
import type { Zaak } from "../../helpers/zaken.js";

const ROUNDS = 3;

export interface Timed {
  readonly what: string;
  readonly seconds: number;
}

const seconds = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

/** As many rows as a country has pupils, of one regime: in DuckDB, by `compile` in memory, and as lines from file to file. In turns. */
export async function country(regime: Regime, zaken: readonly Zaak[], times: number): Promise<readonly Timed[]> {
  const { vraag, id, geldigVan: peildatum } = regime;
  const { tabel, lader } = toSql(vraag, id, { dialect: "duckdb", peildatum, tabel: "klein" });
  const large = toSql(vraag, id, { dialect: "duckdb", peildatum }).query;
  const database = await duckdb();
  await database.run(tabel);
  const lines = zaken.map((zaak, i) => lineOf(regime, peildatum, zaak, `z${i}`));
  await database.load(lader, lines);
  await database.run(
    `create table zaken as select * replace (kenmerk || '-' || n as kenmerk) from klein, range(${times}) as keer (n)`,
  );
  const folder = mkdtempSync(join(tmpdir(), "sql-"));
  const input = join(folder, "in.ndjson");
  const file = openSync(input, "w");
  const part = lines.map((line) => `${line}\n`).join("");
  for (let n = 0; n < times; n++) writeSync(file, part);
  closeSync(file);

  const toets = compile(vraag, id, {});
  const inMemory = (): Record<string, number> => {
    const found: Record<string, number> = {};
    for (let n = 0; n < times; n++) {
      for (const zaak of zaken) {
        const oordeel = toets.oordeel(zaak, peildatum);
        found[oordeel] = (found[oordeel] ?? 0) + 1;
      }
    }
    return found;
  };
  const inSql = async (from: string): Promise<Record<string, number>> => {
    const rows = await database.rows(`select oordeel, count(*)::integer as n from (${from}) as uitkomst group by 1`);
    return Object.fromEntries(rows.map((row) => [String(row["oordeel"]), Number(row["n"])]));
  };
  const bulk = async (diepte: string): Promise<void> => {
    const [stdin, stdout] = [openSync(input, "r"), openSync(join(folder, "out"), "w")];
    const args = ["dist/cli.js", "toets", "--ndjson", "--diepte", diepte];
    const child = spawn(process.execPath, args, { stdio: [stdin, stdout, "ignore"] });
    const [code] = (await once(child, "close")) as [number];
    for (const one of [stdin, stdout]) closeSync(one);
    if (code !== 0) throw new Error(`${args.join(" ")}: ended with ${code}`);
  };
  const sorted = (counted: Record<string, number>): string => JSON.stringify(Object.entries(counted).sort());
  const [one, other] = [sorted(await inSql(large)), sorted(inMemory())];
  if (one !== other) throw new Error(`${id}: ${one} in the database, ${other} by compile`);

  const works: readonly (readonly [string, () => unknown])[] = [
    ["DuckDB: `oordeel`, counted", () => inSql(large)],
    [
      "DuckDB: every conclusion and both lists, into a table",
      () => database.run(`create or replace table uit as ${large}`),
    ],
    ["`compile().oordeel`, one thread, files in memory", inMemory],
    ["`toets --ndjson --diepte oordeel`, file to file", () => bulk("oordeel")],
    ["`toets --ndjson --diepte lijsten`, file to file", () => bulk("lijsten")],
  ];
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, [what, work]] of works.entries()) {
      best[i] = Math.min(best[i] ?? 0, await seconds(work));
      process.stderr.write(`round ${round + 1}: ${what} ${best[i]?.toFixed(2)} s\n`);
    }
  }
  await database.close();
  rmSync(folder, { recursive: true });
  return works.map(([what], i) => ({ what, seconds: best[i] ?? 0 }));
}
