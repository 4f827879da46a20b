import { statesOf } from "../../doors/chosen-states.js";
import { pakket, sql as teksten } from "../../generated/texts.js";
import type { Regime } from "../../model/regime.js";
import type { MetEigen, RegimeId, VraagNaam } from "../../model/types.js";
import { fill, pointer, ToetsverzoekError } from "../../read/errors.js";
import { loadedOnes, optionsOf } from "../../read/options.js";
import { asKey } from "../../read/shown.js";
import { rulesetHash } from "../../tell/record.js";
import { dialectOf, dialects, type SqlDialect } from "./dialect.js";
import { loader } from "./loader.js";
import { checkQuery, query } from "./query.js";
import { refusals, sqlProblem } from "./refusals.js";
import { createTable } from "./table.js";
import { quoted } from "./text.js";
import { SqlWriter } from "./writer.js";

export interface SqlOpties {
  readonly dialect: SqlDialect;
  /** The day of which the state of the rules is written: for a regime that says other things on other days. */
  readonly peildatum?: string;
  /** The table in which the files are, with its schema before it or not; `zaken` when it is left out. */
  readonly tabel?: string;
  /** Regimes of your own, as `loadRegime` makes them. */
  readonly regimes?: readonly Regime[];
}

/** A regime as SQL. */
export interface SqlTeksten {
  /** One statement, without a semicolon: the outcome of every row of the table. */
  readonly query: string;
  /** Makes the table: a column for each fact with its question beside it, and the checks of a request as constraints. */
  readonly tabel: string;
  /** Reads requests, one on each line of standard input, into the table: all of them, or none when one is wrong. */
  readonly lader: string;
  /** One statement, without a semicolon: the rows that no request could hold, and what is wrong. For a table of your own. */
  readonly controle: string;
}

const { nl: tekst } = teksten;

const TABLE = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)?$/;

function tableOf(tabel: unknown): string {
  if (tabel === undefined) return quoted("zaken");
  if (typeof tabel === "string" && TABLE.test(tabel)) return tabel.split(".").map(quoted).join(".");
  throw new ToetsverzoekError([sqlProblem("sql-table", "/opties/tabel", tabel)]);
}

const validityOf = ({ geldigVan, geldigTot, hiaten }: Regime) => ({ geldigVan, geldigTot, hiaten });

function nameOf(dialect: unknown): SqlDialect {
  const found = dialects.find((one) => one === dialect);
  if (found !== undefined) return found;
  const keuze = dialects.join(", ");
  throw new ToetsverzoekError([sqlProblem("sql-dialect", "/opties/dialect", dialect, { keuze }, dialects)]);
}

/** What a state says, without the words that it quotes. */
const withoutRemarks = (text: string): string => text.replaceAll(/^ *--.*$/gm, "");

/**
 * Writes a regime as SQL, for files that lie in a database and stay there: one query that judges each row of a table, with the table,
 * its loader and its checks. It gives the answers and the lists that `compile` gives, and says with each column what it stands for and
 * where that is written. NULL is unknown, and never no. Files that can travel are judged faster by `compile` and by
 * `leerplicht-tlv toets --ndjson`.
 *
 * The query has the columns `kenmerk`, `oordeel` (`ja`, `nee`, `onbekend` or `nvt`), `nee` and `onbekend` (lists of conclusions), and
 * one for each conclusion. It takes rows as a request check leaves them: what `controle` finds nothing wrong with. A date is a whole
 * date there: of one without its day (`2014-03`) the loader makes NULL, and marks the row as `onvolledig`; such a file may be `onbekend`
 * where `compile` knows more, and is never `ja` or `nee` where `compile` says otherwise; the column of a conclusion that does not apply
 * can say so.
 *
 * @param vraag a question of the package, or of a regime in `opties`
 * @param regime the id of one of its regimes
 * @param opties `dialect`: `duckdb` or `postgresql`; `peildatum`, `tabel` and `regimes` where they are needed
 * @returns the texts of SQL, to be handed to a database as they are
 * @throws {ToetsverzoekError} when question or regime is not known, and for what cannot be said in SQL: each by its name
 * @example
 * // How many of the pupils in this database have a lawful declaration?
 * const { query } = toSql("tlv-emb", "wec", { dialect: "postgresql" });
 * const counted = `select oordeel, count(*) from (${query}) as uitkomst group by oordeel`;
 * counted.includes("offset 0"); //=> true
 */
export function toSql<const V extends VraagNaam>(vraag: V, regime: RegimeId<V>, opties: SqlOpties): SqlTeksten;
export function toSql(vraag: string, regime: string, opties: MetEigen<SqlOpties>): SqlTeksten;
export function toSql(vraag: string, regime: string, opties: SqlOpties): SqlTeksten {
  const read = optionsOf(opties, ["dialect", "peildatum", "tabel", "regimes"]);
  const name = nameOf(read.dialect);
  const [dialect, table] = [dialectOf[name], tableOf(read.tabel)];
  const { known, states: chosen } = statesOf(vraag, regime, read.peildatum, loadedOnes(read.regimes));
  const about = [
    ...(read.peildatum === undefined ? [] : [fill(tekst.dag, (key) => ({ dag: String(read.peildatum) })[key])]),
    ...chosen.map((state) => {
      const values: Readonly<Record<string, string>> = {
        van: state.geldigVan,
        tot: state.geldigTot ?? "",
        hash: rulesetHash(state),
      };
      return fill(state.geldigTot === undefined ? tekst.regelsVanaf : tekst.regelsTot, (key) => values[key]);
    }),
    fill(tekst.gemaaktDoor, (key) => ({ pakket })[key]),
  ];
  const states = chosen.map((state) => {
    const writer = new SqlWriter(state, dialect);
    const text = query(state, writer, table, dialect, about);
    const refused = refusals(state, writer, dialect);
    if (refused.length > 0) throw new ToetsverzoekError(refused);
    return { state, query: text };
  });
  const last = states.at(-1) as (typeof states)[number];
  const others = states.filter((one) => withoutRemarks(one.query) !== withoutRemarks(last.query));
  if (others.length > 0) {
    const keuze = states.map(({ state }) => state.geldigVan).join(", ");
    throw new ToetsverzoekError([sqlProblem("sql-states", pointer(["regime"]), asKey(regime), { keuze })]);
  }
  const whole = chosen.length > 1 ? { ...last.state, ...validityOf(known) } : last.state;
  return {
    query: last.query,
    tabel: createTable(whole, table, dialect),
    lader: loader(whole, table, name, dialect),
    controle: checkQuery(whole, table, dialect),
  };
}
