import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toSql } from "../../../src/codegen/sql/index.js";
import { compile } from "../../../src/index.js";
import type { Regime } from "../../../src/model/regime.js";
import { acceptor } from "../../../src/read/case/accept.js";
import { anyFacts, anyParts, expected, requestOf } from "../../helpers/drawn-regimes.js";
import { regimes } from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";
import { small } from "../../helpers/small-regime.js";
import type { Database } from "../../helpers/sql/database.js";
import { duckdb } from "../../helpers/sql/duckdb.js";
import { drawn, lineOf } from "../../helpers/sql/files.js";
import { type Server, START, startServer } from "../../helpers/sql/postgresql.js";
import type { Zaak } from "../../helpers/zaken.js";

/* The same answers and the same lists as `compile`, in both databases, loaded by the loader that is written with the query. */

let server: Server;
const databases: Partial<Record<"duckdb" | "postgresql", Database>> = {};

beforeAll(async () => {
  server = startServer();
  databases.duckdb = await duckdb();
  databases.postgresql = await server.connect();
}, START);
afterAll(async () => {
  for (const database of Object.values(databases)) await database?.close();
  server?.stop();
});

const seen = new Set<string>();

/** The same files for both: to draw them costs more than all the rest. */
const files = new Map<Regime, readonly Zaak[]>();
const zakenOf = (regime: Regime): readonly Zaak[] => {
  const found = files.get(regime) ?? drawn(regime, runs(60), 12);
  files.set(regime, found);
  return found;
};

describe.each(["duckdb", "postgresql"] as const)("%s answers as compile does", (dialect) => {
  test.each(regimes.map((regime) => [`${regime.id} from ${regime.geldigVan}`, regime] as const))(
    "%s",
    async (_, regime) => {
      const database = databases[dialect] as Database;
      const { geldigVan: peildatum } = regime;
      const { tabel, lader, query, controle } = toSql(regime.vraag, regime.id, {
        dialect,
        regimes: [],
        peildatum,
        tabel: "proef",
      });
      await database.run("drop table if exists proef");
      await database.run(tabel);
      const zaken = zakenOf(regime);
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

test.each(["duckdb", "postgresql"] as const)("%s answers on regimes that nobody thought of", async (dialect) => {
  const database = databases[dialect] as Database;
  const answers = new Set<string>();
  await fc.assert(
    fc.asyncProperty(anyParts, fc.array(anyFacts, { minLength: 30, maxLength: 30 }), async (parts, drawn) => {
      const regime = small(parts);
      const accepts = acceptor(regime);
      const files = drawn.filter((facts) => accepts(requestOf(facts).zaak));
      const { tabel, lader, query } = toSql(regime.vraag, regime.id, { dialect, regimes: [regime], tabel: "nieuw" });
      await database.run("drop table if exists nieuw");
      await database.run(tabel);
      await database.load(
        lader,
        files.map((facts, i) => {
          const { zaak, peildatum } = requestOf(facts);
          return lineOf(regime, peildatum, zaak, `z${i}`);
        }),
      );
      const rows = new Map((await database.rows(query)).map((row) => [row["kenmerk"], row]));
      for (const [i, facts] of files.entries()) {
        const { oordeel, nee, onbekend } = rows.get(`z${i}`) ?? {};
        expect({ oordeel, nee, onbekend }).toEqual(expected(regime, facts));
        answers.add(String(oordeel));
      }
    }),
    { numRuns: runs(25) },
  );
  expect([...answers].sort()).toEqual(["ja", "nee", "nvt", "onbekend"]);
});

test("every answer was among them", () => {
  expect([...seen].sort()).toEqual(["ja", "nee", "nvt", "onbekend"]);
});
