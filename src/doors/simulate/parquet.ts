import { callProblem } from "../../read/call-errors.js";
import { ToetsverzoekError } from "../../read/errors.js";
import { asIs, asKey } from "../../read/shown.js";

/** What is used of DuckDB: it is no dependency of this package, so it is known by what it can do. */
interface Rows {
  yieldRowsJson(): AsyncIterable<readonly (readonly unknown[])[]>;
}
interface Connection {
  stream(sql: string, values: readonly string[]): Promise<Rows>;
  closeSync(): void;
}
export interface DuckDb {
  readonly DuckDBConnection: { create(): Promise<Connection> };
}

const PACKAGE = "@duckdb/node-api";

/** DuckDB, where it was installed beside this package. A name that is no literal: nothing asks for it when the package is built. */
const installed = async (): Promise<unknown> => import(PACKAGE as string);

async function load(from: () => Promise<unknown>): Promise<DuckDb> {
  try {
    return (await from()) as DuckDb;
  } catch {
    throw new ToetsverzoekError([callProblem("engine-missing", "--gegevens", undefined, { pakket: PACKAGE })]);
  }
}

/** Columns of a request that decide nothing here: the sides say by which rules and on which day is judged. */
const beside: readonly string[] = ["regime", "kenmerk"];
/** Columns that must fit the sides, or of which it is told that they do not. */
const checked: readonly string[] = ["vraag", "peildatum"];

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The fact that a column holds: its id, with a dot or with an underscore in it. */
const factOf = (column: string, facts: readonly string[]): string | undefined =>
  facts.find((id) => id === column || id.replace(".", "_") === column);

/**
 * The query that makes a line of each row: a request with the facts of its columns.
 *
 * @throws {ToetsverzoekError} for every column that is no fact: a name or an address has no place here
 */
export function lineQuery(columns: readonly string[], facts: readonly string[]): string {
  const groups = new Map<string, string[]>();
  const strange: string[] = [];
  for (const column of columns) {
    const [group = "", name = ""] = factOf(column, facts)?.split(".") ?? [];
    if (group !== "") groups.set(group, [...(groups.get(group) ?? []), `${quoted(name)} := ${quoted(column)}`]);
    else if (!beside.includes(column) && !checked.includes(column)) strange.push(column);
  }
  if (strange.length > 0)
    throw new ToetsverzoekError(strange.map((column) => callProblem("column-unknown", "--gegevens", asKey(column))));
  const parts = [...groups].map(([group, own]) => `${quoted(group)} := struct_pack(${own.join(", ")})`);
  const zaak = parts.length === 0 ? "'{}'" : `to_json(struct_pack(${parts.join(", ")}))::VARCHAR`;
  const own = checked.filter((name) => columns.includes(name));
  const said = own.map((name) => `'"${name}":' || coalesce(to_json(${quoted(name)})::VARCHAR, 'null') || ',' || `);
  return `SELECT '{' || ${said.join("")}'"zaak":' || ${zaak} || '}' FROM read_parquet($1)`;
}

/**
 * The rows of a Parquet file as lines of requests: a column for each fact, NULL where it is not known.
 *
 * @param file its path
 * @param facts the ids of the facts that a column can hold
 * @throws {ToetsverzoekError} without DuckDB, for a file that it cannot read, and for columns that are no facts
 */
export async function* parquetLines(
  file: string,
  facts: readonly string[],
  from: () => Promise<unknown> = installed,
): AsyncGenerator<Uint8Array> {
  const { DuckDBConnection } = await load(from);
  const connection = await DuckDBConnection.create();
  const encoder = new TextEncoder();
  const read = async (sql: string): Promise<Rows> => {
    try {
      return await connection.stream(sql, [file]);
    } catch {
      throw new ToetsverzoekError([callProblem("file-unreadable", "--gegevens", asIs(file))]);
    }
  };
  try {
    const columns: string[] = [];
    const described = await read("SELECT column_name FROM (DESCRIBE SELECT * FROM read_parquet($1))");
    for await (const rows of described.yieldRowsJson()) columns.push(...rows.map(([name]) => String(name)));
    const lines = await read(lineQuery(columns, facts));
    for await (const rows of lines.yieldRowsJson()) {
      if (rows.length > 0) yield encoder.encode(`${rows.map(([line]) => String(line)).join("\n")}\n`);
    }
  } finally {
    connection.closeSync();
  }
}
