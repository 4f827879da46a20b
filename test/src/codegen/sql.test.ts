import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toSql } from "../../../src/codegen/sql/index.js";
import { compile } from "../../../src/index.js";
import { regimes } from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";
import type { Database } from "../../helpers/sql/database.js";
import { duckdb } from "../../helpers/sql/duckdb.js";
import { drawn, lineOf } from "../../helpers/sql/files.js";
import { type Server, startServer } from "../../helpers/sql/postgresql.js";

/* The same answers and the same lists as `compile`, in both databases, loaded by the loader that is written with the query. */

let server: Server;
const databases: Partial<Record<"duckdb" | "postgresql", Database>> = {};

beforeAll(async () => {
  server = startServer();
  databases.duckdb = await duckdb();
  databases.postgresql = await server.connect();
});
afterAll(async () => {
  for (const database of Object.values(databases)) await database?.close();
  server?.stop();
});

const seen = new Set<string>();

describe.each(["duckdb", "postgresql"] as const)("%s answers as compile does", (dialect) => {
  test.each(regimes.map((regime) => [`${regime.id} from ${regime.geldigVan}`, regime] as const))(
    "%s",
    async (_, regime) => {
      const database = databases[dialect] as Database;
      const { geldigVan: peildatum } = regime;
      const { tabel, lader, query, controle } = toSql(regime.vraag, regime.id, { dialect, peildatum, tabel: "proef" });
      await database.run("drop table if exists proef");
      await database.run(tabel);
      const zaken = drawn(regime, runs(60), 12);
      expect(zaken.length).toBeGreaterThan(40);
      await database.load(
        lader,
        zaken.map((zaak, i) => lineOf(regime, peildatum, zaak, `z${i}`)),
      );
      expect(await database.rows(controle)).toEqual([]);
      const rows = new Map((await database.rows(query)).map((row) => [row["kenmerk"], row]));
      const toets = compile(regime.vraag, regime.id, {});
      for (const [i, zaak] of zaken.entries()) {
        const { oordeel, nee, onbekend, ...conclusies } = rows.get(`z${i}`) ?? {};
        expect({ oordeel, nee, onbekend }).toEqual(toets.lijsten(zaak, peildatum));
        for (const { name } of regime.regels) seen.add(`${conclusies[name]}`);
      }
    },
  );
});

test("every answer was among them", () => {
  expect([...seen].sort()).toEqual(["ja", "nee", "nvt", "onbekend"]);
});
