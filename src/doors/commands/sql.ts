import { sqlProblem } from "../../codegen/sql/refusals.js";
import { type SqlTeksten, toSql } from "../../codegen/sql/to-sql.js";
import { ToetsverzoekError } from "../../read/errors.js";
import { regimesOf, vraagNamen } from "../regimes.js";
import { exit, type Flags, ownRegimes, print } from "./shared.js";

const parts = ["query", "tabel", "lader", "controle"] as const satisfies readonly (keyof SqlTeksten)[];

/** What has no semicolon of its own: a query is also put into another. */
const isQuery = (part: keyof SqlTeksten): boolean => part === "query" || part === "controle";

/** A regime as SQL, on standard output: the query, or what goes with it. */
export function sql(id: string, flags: Flags): number {
  const { dialect, deel = "query", tabel, peildatum } = flags;
  const own = ownRegimes(flags);
  const known = [...own, ...vraagNamen.flatMap(regimesOf)];
  const regime = known.find((one) => one.id === id);
  const part = parts.find((one) => one === deel);
  const names = known.map((one) => one.id);
  const wrong = [
    ...(regime ? [] : [sqlProblem("sql-regime", "", id, { keuze: names.join(", ") }, names)]),
    ...(part ? [] : [sqlProblem("sql-part", "--deel", deel, { keuze: parts.join(", ") }, parts)]),
  ];
  if (!regime || !part) throw new ToetsverzoekError(wrong);
  const said = toSql(regime.vraag, id, {
    // What is no dialect is refused there.
    dialect: dialect as "duckdb",
    regimes: own,
    ...(tabel === undefined ? {} : { tabel }),
    ...(peildatum === undefined ? {} : { peildatum }),
  });
  print(`${said[part].trimEnd()}${isQuery(part) ? ";" : ""}`);
  return exit.settled;
}
