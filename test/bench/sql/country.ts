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

const ROUNDS = 2;

/** In seconds: by the clock, and by the processor, over all threads. On a machine that does more at once the second is to be read. */
interface Seconds {
  readonly clock: number;
  readonly processor: number;
}

export interface Timed extends Seconds {
  readonly what: string;
}

/** What a piece of work takes; it gives the seconds of a processor itself where that is another process. */
async function seconds(work: () => unknown): Promise<Seconds> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const own = await work();
  const { user, system } = process.cpuUsage(before);
  return {
    clock: (performance.now() - start) / 1000,
    processor: typeof own === "number" ? own : (user + system) / 1e6,
  };
}

/** The command line from file to file, timed by the shell: the seconds of the processor. */
async function bulk(diepte: string, input: string, output: string): Promise<number> {
  const [stdin, stdout] = [openSync(input, "r"), openSync(output, "w")];
  const script = `TIMEFORMAT='%U %S'; time "$0" dist/cli.js toets --ndjson --diepte ${diepte} 2>/dev/null`;
  const child = spawn("bash", ["-c", script, process.execPath], { stdio: [stdin, stdout, "pipe"] });
  let told = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    told += chunk.toString();
  });
  const [code] = (await once(child, "close")) as [number];
  for (const one of [stdin, stdout]) closeSync(one);
  if (code !== 0) throw new Error(`toets --ndjson --diepte ${diepte}: ended with ${code}`);
  return told
    .trim()
    .split(" ")
    .reduce((sum, part) => sum + Number(part), 0);
}

/** As many rows as a country has pupils, of one regime: in DuckDB, by `compile` in memory, and as lines from file to file. In turns. */
export async function country(regime: Regime, zaken: readonly Zaak[], times: number): Promise<readonly Timed[]> {
  const { vraag, id, geldigVan: peildatum } = regime;
  const { tabel, lader } = toSql(vraag, id, { dialect: "duckdb", regimes: [], peildatum, tabel: "klein" });
  const large = toSql(vraag, id, { dialect: "duckdb", regimes: [], peildatum }).query;
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
    ["`toets --ndjson --diepte oordeel`, file to file", () => bulk("oordeel", input, join(folder, "out"))],
    ["`toets --ndjson --diepte lijsten`, file to file", () => bulk("lijsten", input, join(folder, "out"))],
  ];
  const best: Seconds[] = works.map(() => ({ clock: Number.POSITIVE_INFINITY, processor: Number.POSITIVE_INFINITY }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, [what, work]] of works.entries()) {
      const [now, before] = [await seconds(work), best[i] as Seconds];
      best[i] = {
        clock: Math.min(now.clock, before.clock),
        processor: Math.min(now.processor, before.processor),
      };
      process.stderr.write(`round ${round + 1}: ${what} ${JSON.stringify(now)}\n`);
    }
  }
  await database.close();
  rmSync(folder, { recursive: true });
  return works.map(([what], i) => ({ what, ...(best[i] as Seconds) }));
}
