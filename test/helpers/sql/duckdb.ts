import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Database } from "./database.js";

/** DuckDB in this process: in memory, or in a file. */
export async function duckdb(path = ":memory:"): Promise<Database> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  const folder = mkdtempSync(join(tmpdir(), "duckdb-"));
  const run = async (sql: string): Promise<void> => void (await connection.run(sql));
  return {
    run,
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    load: async (lader, lines) => {
      const file = join(folder, "in.ndjson");
      writeFileSync(file, lines.map((line) => `${line}\n`).join(""));
      if (!lader.includes("'/dev/stdin'")) throw new Error("a loader that reads no standard input");
      try {
        await run(lader.replace("'/dev/stdin'", `'${file}'`));
      } catch (error) {
        await run("rollback");
        throw error;
      }
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true });
    },
  };
}
