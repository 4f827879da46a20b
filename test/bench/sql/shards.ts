import { toSql } from "../../../src/codegen/sql/index.js";
import type { Regime } from "../../../src/model/regime.js";
import type { Database } from "../../helpers/sql/database.js";
import type { Server } from "../../helpers/sql/postgresql.js";

export interface Counts {
  readonly rows: readonly number[];
  readonly one: string;
  /** The query of one server, over rows of which half lie on the other. */
  readonly pulled: string;
  /** The query as a view on each server, over the rows that lie there. */
  readonly pushed: string;
}

/** How often each answer is given, and each list: as one text. */
async function counts(database: Database, from: string): Promise<string> {
  const rows = await database.rows(
    `select oordeel, nee::text as nee, onbekend::text as onbekend, count(*)::integer as aantal from ${from} group by 1, 2, 3 order by 1, 2, 3`,
  );
  return rows.map((row) => Object.values(row).join(" ")).join("\n");
}

const count = async (database: Database, table: string): Promise<number> =>
  Number((await database.rows(`select count(*)::integer as n from ${table}`))[0]?.["n"]);

/**
 * Deals the rows of a table over two servers, by partitions of which one is on the other server, and judges them there: the table
 * `zaken` of the first server stays as it is, to compare with.
 */
export async function dealt(regime: Regime, first: Database, second: Database, other: Server): Promise<Counts> {
  const of = (tabel: string) =>
    toSql(regime.vraag, regime.id, { dialect: "postgresql", regimes: [], peildatum: regime.geldigVan, tabel });
  await second.run("drop view if exists uitkomst; drop table if exists deel");
  await second.run(of("deel").tabel);
  await second.run(`create view uitkomst as ${of("deel").query}`);
  await first.run("drop schema if exists verdeeld cascade; drop extension if exists postgres_fdw cascade");
  await first.run(`create schema verdeeld;
create extension postgres_fdw;
create server ander foreign data wrapper postgres_fdw options (host '${other.socket}', dbname 'postgres');
create user mapping for t server ander options (user 't');
create table verdeeld.zaken (like zaken) partition by hash (kenmerk);
create table verdeeld.hier partition of verdeeld.zaken for values with (modulus 2, remainder 0);
create foreign table verdeeld.daar partition of verdeeld.zaken for values with (modulus 2, remainder 1)
  server ander options (schema_name 'public', table_name 'deel', batch_size '1000');
insert into verdeeld.zaken select * from zaken;
create view verdeeld.uitkomst_hier as ${of("verdeeld.hier").query};
import foreign schema public limit to (uitkomst) from server ander into verdeeld;
create view verdeeld.uitkomsten as select * from verdeeld.uitkomst_hier union all select * from verdeeld.uitkomst`);
  return {
    rows: [await count(first, "verdeeld.hier"), await count(second, "deel")],
    one: await counts(first, `(${of("zaken").query}) as uitkomst`),
    pulled: await counts(first, `(${of("verdeeld.zaken").query}) as uitkomst`),
    pushed: await counts(first, "verdeeld.uitkomsten"),
  };
}
