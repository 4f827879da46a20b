import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Regime } from "../../../../src/model/regime.js";
import { toZaak } from "../../../helpers/generate.js";
import type { Absent, Contestant, File, Run } from "../engine.js";

/** What is done once for a whole table does not count then. */
const ROWS = 50_000;

/** What is used of the package. */
interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
}
interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjectsJS(): readonly Readonly<Record<string, unknown>>[] }>;
}

/** What is used of the SQL writer. */
interface Written {
  readonly tabel: string;
  readonly lader: string;
  readonly query: string;
}
type ToSql = (vraag: string, regime: string, opties: { dialect: "duckdb"; peildatum: string }) => Written;

/** The SQL writer; `undefined` as long as this checkout has none. Which folder is looked in is known only when this runs. */
async function sqlWriter(folder = "sql"): Promise<ToSql | undefined> {
  try {
    const { toSql } = (await import(`../../../../src/codegen/${folder}/index.ts`)) as { readonly toSql?: ToSql };
    return toSql;
  } catch {
    return undefined;
  }
}

async function loaded(connection: Connection, { tabel, lader }: Written, lines: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "peers-"));
  try {
    const file = join(folder, "in.ndjson");
    writeFileSync(file, lines.map((line) => `${line}\n`).join(""));
    if (!lader.includes("'/dev/stdin'")) throw new Error("a loader that reads no standard input");
    await connection.run("drop table if exists zaken");
    await connection.run(tabel);
    await connection.run(lader.replace("'/dev/stdin'", `'${file}'`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const namesOf = (list: unknown): string[] =>
  String(list)
    .split(",")
    .filter((name) => name !== "");

export async function duckdb(
  version: string,
  peildatum: string,
  load: (name: string) => Promise<unknown>,
): Promise<readonly (Contestant | Absent)[]> {
  const name = "@duckdb/node-api";
  const toSql = await sqlWriter();
  if (!toSql) return [{ name, why: "this checkout has no SQL writer (`toSql`)" }];
  const { DuckDBInstance } = (await load(name)) as DuckDb;
  const table = async (
    { vraag, id }: Regime,
    files: readonly File[],
  ): Promise<{ connection: Connection; query: string }> => {
    // A database for each table: those that are used in turns do not meet.
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const written = toSql(vraag, id, { dialect: "duckdb", peildatum });
    const line = ({ known }: File, i: number): string =>
      JSON.stringify({ vraag, regime: id, peildatum, kenmerk: `z${i}`, zaak: toZaak(known) });
    await loaded(connection, written, files.map(line));
    return { connection, query: written.query };
  };
  const judged = async (regime: Regime, files: readonly File[]): Promise<Run> => {
    const { connection, query } = await table(regime, files);
    return async () => {
      const rows = await connection.runAndReadAll(
        `select kenmerk, oordeel, array_to_string(nee, ',') as nee, array_to_string(onbekend, ',') as onbekend from (${query}) as uitkomst`,
      );
      const said = new Map(rows.getRowObjectsJS().map((row) => [String(row["kenmerk"]), row]));
      return files.map((_, i) => {
        const row = said.get(`z${i}`);
        if (!row) return null;
        return { oordeel: String(row["oordeel"]), nee: namesOf(row["nee"]), onbekend: namesOf(row["onbekend"]) };
      });
    };
  };
  return [
    {
      name,
      version,
      how: `the query of \`toSql\` over a table of ${ROWS.toLocaleString("en")} rows, into a table with the answer and both lists of each; it works out the dates itself`,
      ready: (regime) => (files) => judged(regime, files),
      bulk: async (regime, files) => {
        const { connection, query } = await table(regime, files);
        const times = Math.ceil(ROWS / files.length);
        // To load a row takes longer than to judge it: those that are there are multiplied.
        await connection.run(`create table vele as select zaken.* from zaken, range(${times})`);
        await connection.run("drop table zaken");
        await connection.run("alter table vele rename to zaken");
        return {
          files: times * files.length,
          task: () => connection.run(`create or replace temp table uitkomst as ${query}`),
        };
      },
    },
  ];
}
