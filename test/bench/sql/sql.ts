/**
 * The SQL of every regime beside `compile`: the answer and both lists of many files, in DuckDB and in a PostgreSQL that is started here;
 * the same over two servers; and the time that a country takes. Run by hand: `npm run sql:proof -- [DUCKDB] [POSTGRESQL] [COUNTRY]`, with
 * how many files each. Writes some 3 GB to the temporary folder, and removes it. Ends with an error when anything differs.
 */
import { writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import type { Regime } from "../../../src/model/regime.js";
import { regimes } from "../../helpers/generate.js";
import { duckdb } from "../../helpers/sql/duckdb.js";
import { startServer } from "../../helpers/sql/postgresql.js";
import type { Zaak } from "../../helpers/zaken.js";
import { country, type Timed } from "./country.js";
import { type Compared, compared } from "./equal.js";
import { many } from "./many.js";
import { dealt } from "./shards.js";

const [inDuckdb = 100_000, inPostgresql = 10_000, ofCountry = 2_500_000] = process.argv.slice(2).map(Number);
/** The regime of which rows are dealt over servers, and with which a country is judged. */
const COUNTRY = "wec";

const say = (text: string): void => void process.stderr.write(`${text}\n`);
const wrong: string[] = [];
const whole = (n: number): string => n.toLocaleString("en");
const told = ({ files, differences, answers }: Compared): string =>
  [whole(files), whole(differences), ...["ja", "nee", "onbekend", "nvt"].map((one) => whole(answers[one] ?? 0))].join(
    " | ",
  );

const servers = [startServer(), startServer()] as const;
const [first, second] = [await servers[0].connect(), await servers[1].connect()];
const duck = await duckdb();
const rows: string[] = [];
let shards = "";
let ofTheCountry: readonly Zaak[] = [];
try {
  const version = String((await duck.rows("select version() as v"))[0]?.["v"]);
  for (const regime of regimes) {
    const name = `${regime.id}, from ${regime.geldigVan}`;
    const zaken = many(regime, Math.max(inDuckdb, inPostgresql));
    for (const [engine, database, count] of [
      ["duckdb", duck, inDuckdb],
      ["postgresql", first, inPostgresql],
    ] as const) {
      const found = await compared(regime, engine, database, zaken.slice(0, count));
      rows.push(`| ${name} | ${engine === "duckdb" ? "DuckDB" : "PostgreSQL"} | ${told(found)} |`);
      say(rows.at(-1) ?? "");
      if (found.files !== count || found.differences > 0) wrong.push(rows.at(-1) ?? "");
    }
    if (regime.id === COUNTRY) {
      const { rows: parts, one, pulled, pushed } = await dealt(regime, first, second, servers[1]);
      const equal = one === pulled && one === pushed && parts.every((n) => n > 0);
      shards = `${parts.map(whole).join(" and ")} rows of ${regime.id}, ${one.split("\n").length} different outcomes: the counts of one server, of the query over both, and of the view on each are ${equal ? "the same" : "**not the same**"}.`;
      say(shards);
      if (!equal) wrong.push(shards);
      ofTheCountry = zaken;
    }
  }
  const regime = regimes.find(({ id }) => id === COUNTRY) as Regime;
  const before = loadavg()[0] ?? 0;
  const timed: readonly Timed[] = await country(regime, ofTheCountry, Math.round(ofCountry / ofTheCountry.length));
  const [{ clock, processor } = { clock: 1, processor: 1 }] = timed;
  const ratio = (a: number, b: number): string => `${(a / b).toFixed(2)}x`;
  const times = timed.map(
    (one) =>
      `| ${one.what} | ${one.clock.toFixed(2)} s | ${ratio(one.clock, clock)} | ${one.processor.toFixed(2)} s | ${ratio(one.processor, processor)} |`,
  );
  const text = `# SQL beside \`compile\`

Written by \`npm run sql:proof\`: DuckDB ${version}, ${servers[0].version}, Node ${process.versions.node}, ${availableParallelism()} threads.

## The same answers

Drawn files, each loaded by the loader that is written with the query; half of them near a "yes", and from all known to nearly
nothing. Compared are the answer and both lists.

| regime | engine | files | differences | ja | nee | onbekend | nvt |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join("\n")}

## Over two servers

Two PostgreSQL servers, with the rows dealt over them by the partitions of \`postgres_fdw\`. ${shards}

## The time of a country

${whole(ofCountry)} rows of ${COUNTRY}, the fastest of two rounds in turns. DuckDB has its rows in memory and takes all threads, as bulk does. When it
began, ${before.toFixed(1)} processes were waiting for ${availableParallelism()} processors: where that is more than there are, read the processor's seconds (of all
threads together).

| | clock | ratio | processor | ratio |
| --- | ---: | ---: | ---: | ---: |
${times.join("\n")}
`;
  writeFileSync("test/bench/sql-results.md", text);
  console.log(text);
} finally {
  for (const database of [duck, first, second]) await database.close();
  for (const server of servers) server.stop();
}
if (wrong.length > 0) {
  say(`differences:\n${wrong.join("\n")}`);
  process.exitCode = 1;
}
