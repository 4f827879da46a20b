import { toSql } from "../../../src/codegen/sql/index.js";
import { compile } from "../../../src/index.js";
import type { Regime } from "../../../src/model/regime.js";
import type { Database } from "../../helpers/sql/database.js";
import { lineOf } from "../../helpers/sql/files.js";
import type { Zaak } from "../../helpers/zaken.js";

export interface Compared {
  readonly files: number;
  readonly differences: number;
  /** How often each answer was given: with one kind of answer nothing would be compared. */
  readonly answers: Readonly<Record<string, number>>;
}

const inOneText = (oordeel: unknown, nee: unknown, onbekend: unknown): string => `${oordeel}|${nee}|${onbekend}`;

/** Loads files into a database and compares what its query says of each with what `compile` says: the answer and both lists. */
export async function compared(
  regime: Regime,
  dialect: "duckdb" | "postgresql",
  database: Database,
  zaken: readonly Zaak[],
): Promise<Compared> {
  const { vraag, id, geldigVan: peildatum } = regime;
  const { tabel, lader, query } = toSql(vraag, id, { dialect, regimes: [], peildatum });
  await database.run("drop table if exists zaken");
  await database.run(tabel);
  await database.load(
    lader,
    zaken.map((zaak, i) => lineOf(regime, peildatum, zaak, `z${i}`)),
  );
  const rows = await database.rows(
    `select kenmerk, oordeel, array_to_string(nee, ',') as nee, array_to_string(onbekend, ',') as onbekend from (${query}) as uitkomst`,
  );
  const said = new Map(rows.map((row) => [row["kenmerk"], inOneText(row["oordeel"], row["nee"], row["onbekend"])]));
  const toets = compile(vraag, id, {});
  const answers: Record<string, number> = {};
  let differences = 0;
  for (const [i, zaak] of zaken.entries()) {
    const { oordeel, nee, onbekend } = toets.lijsten(zaak, peildatum);
    if (said.get(`z${i}`) !== inOneText(oordeel, nee.join(), onbekend.join())) differences += 1;
    answers[oordeel] = (answers[oordeel] ?? 0) + 1;
  }
  return { files: rows.length, differences, answers };
}
