// The files are in a database and stay there: the law as one query over a table. DuckDB here (npm install @duckdb/node-api), and
// PostgreSQL with another dialect.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { toSql } from "leerplicht-tlv/sql";

const { query, tabel, lader } = toSql("tlv-emb", "wec", { dialect: "duckdb" });
const lines = query.split("\n");
console.log(lines.slice(0, 2).join("\n"));
// One of its columns: until what age, with the articles on which that rests.
const end = lines.findIndex((line) => line.includes('end as "binnenLeeftijdsgrens"'));
const start = lines.findLastIndex((line, i) => i < end && line.includes("-- "));
console.log(lines.slice(start, end + 1).join("\n"));

// Requests, one on a line. The second has no end date yet; the third misspells a fact.
const tlv = { onderwijssoort: "so", afgiftedatum: "2024-08-01", ingangsdatum: "2024-08-01", einddatum: "2027-07-31" };
const leerling = { geboortedatum: "2012-07-31", vorigeSchool: "so", lopendeTlv: "geen", residentieelGeplaatst: false };
const line = (kenmerk, zaak) => JSON.stringify({ vraag: "tlv-emb", peildatum: "2026-08-01", kenmerk, zaak });
const right = [line("a", { leerling, tlv }), line("b", { leerling, tlv: { ...tlv, einddatum: null } })];
const wrong = line("c", { leerling: { ...leerling, geboortdatum: "2012-07-31" } });

const folder = mkdtempSync(join(tmpdir(), "sql-"));
const file = join(folder, "verzoeken.ndjson");
const database = await (await DuckDBInstance.create()).connect();
await database.run(tabel);
const load = async (verzoeken) => {
  writeFileSync(file, `${verzoeken.join("\n")}\n`);
  // The loader reads standard input; from a program it is told a file.
  await database.run(lader.replace("/dev/stdin", file));
};
await load([...right, wrong]).catch(async (error) => {
  console.log(error.message);
  await database.run("rollback");
});
await load(right);
for (const { kenmerk, oordeel, nee } of (await database.runAndReadAll(query)).getRowObjectsJson())
  console.log(`${kenmerk}: ${oordeel}; nee: ${nee.join(", ")}`);
rmSync(folder, { recursive: true });
