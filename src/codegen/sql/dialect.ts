import type { Feit, FeitType } from "../../model/feit.js";
import { textValue } from "./text.js";

export const dialects = ["duckdb", "postgresql"] as const;
/** The databases of which the SQL can be written. */
export type SqlDialect = (typeof dialects)[number];

const listed = (parts: readonly string[]): string => parts.join(", ");
const onLines = (parts: readonly string[]): string => `\n  ${parts.join(",\n  ")}\n`;
const texts = (values: readonly string[]): string => listed(values.map(textValue));

/** In what the databases differ. */
export interface Dialect {
  readonly types: Readonly<Record<FeitType, string>>;
  /** Of a number with decimals: the type of a column that rounds nothing away before it is checked, and its sorts in JSON. */
  readonly decimals: { readonly type: string; readonly sorts: readonly string[] };
  readonly text: string;
  /**
   * After the table of each step. PostgreSQL would put the steps into each other, and copy what is named twice with all that stands
   * under it: up to five times as slow over five thousand rows as with this.
   */
  readonly fence: string;
  /** The most bytes of a name; none where a name can be of any length. What is longer would be cut, without an error. */
  readonly longestName: number | undefined;
  contains(list: string, value: string): string;
  /** A list of what is known of some texts. */
  known(texts: readonly string[]): string;
  size(list: string): string;
  /** Whether a list holds no more than these values, and none of them twice. */
  isSetOf(list: string, values: readonly string[]): string;
  /** Whether a text has a form, from its first sign to its last. */
  hasForm(text: string, form: string): string;
  /** The sort of a value of JSON, and what it is called for a type of fact. */
  sortOf(json: string): string;
  readonly sorts: Readonly<Record<FeitType | "object" | "null", readonly string[]>>;
  /** How many keys an object of JSON has, one that stands twice counted twice. */
  keysOf(json: string): string;
  /** A value of JSON as a text; NULL where it is null. */
  textOf(json: string): string;
  /** What a value of JSON holds at each of some places, out of the lines of a loader. */
  cut(json: string, places: readonly (readonly string[])[]): readonly string[];
  /** From what that is cut. */
  cutFrom(json: string, places: readonly (readonly string[])[]): string;
  /** A list of texts out of JSON. */
  listOf(json: string): string;
}

const duckdb: Dialect = {
  types: {
    boolean: "boolean",
    date: "date",
    integer: "bigint",
    enum: "varchar",
    code: "varchar",
    list: "varchar[]",
    periods: "json",
  },
  decimals: { type: "double", sorts: ["DOUBLE", "BIGINT", "UBIGINT"] },
  text: "varchar",
  fence: "",
  longestName: undefined,
  contains: (list, value) => `list_contains(${list}, ${value})`,
  known: (parts) => `list_filter([${onLines(parts)}], lambda naam : naam is not null)`,
  size: (list) => `len(${list})`,
  isSetOf: (list, values) => `list_has_all([${texts(values)}], ${list}) and len(${list}) = list_unique(${list})`,
  hasForm: (text, form) => `regexp_full_match(${text}, ${textValue(form)})`,
  sortOf: (json) => `json_type(${json})`,
  sorts: {
    boolean: ["BOOLEAN"],
    date: ["VARCHAR"],
    integer: ["BIGINT", "UBIGINT"],
    enum: ["VARCHAR"],
    code: ["VARCHAR"],
    list: ["ARRAY"],
    periods: ["ARRAY"],
    object: ["OBJECT"],
    null: ["NULL"],
  },
  keysOf: (json) => `len(json_keys(${json}))`,
  textOf: (json) => `(${json}->>'$')`,
  // All places at once: to read a line for each of them takes ten times as long.
  cut: (_, places) => places.map((__, n) => `deel[${n + 1}]`),
  cutFrom: (json, places) => {
    const paths = places.map((place) => textValue(["$", ...place].join("."))).join(", ");
    return `(select regel, ${json}, json_extract(${json}, [${paths}]) as deel from lader) as delen`;
  },
  listOf: (json) => `(${json})::varchar[]`,
};

const postgresql: Dialect = {
  types: {
    boolean: "boolean",
    date: "date",
    integer: "bigint",
    enum: "text",
    code: "text",
    list: "text[]",
    periods: "jsonb",
  },
  decimals: { type: "numeric", sorts: ["number"] },
  text: "text",
  fence: " offset 0",
  longestName: 63,
  contains: (list, value) => `(${value} = any(${list}))`,
  known: (parts) => `array_remove(array[${onLines(parts)}], null)`,
  size: (list) => `cardinality(${list})`,
  isSetOf: (list, values) =>
    [
      `${list} <@ array[${texts(values)}]`,
      ...values.map((value) => `cardinality(array_positions(${list}, ${textValue(value)})) <= 1`),
    ].join(" and "),
  hasForm: (text, form) => `${text} ~ ${textValue(`^(${form})$`)}`,
  sortOf: (json) => `json_typeof(${json})`,
  sorts: {
    boolean: ["boolean"],
    date: ["string"],
    integer: ["number"],
    enum: ["string"],
    code: ["string"],
    list: ["array"],
    periods: ["array"],
    object: ["object"],
    null: ["null"],
  },
  keysOf: (json) => `(select count(*) from json_object_keys(${json}))`,
  textOf: (json) => `(${json} #>> '{}')`,
  cut: (json, places) => places.map((place) => [json, ...place.map(textValue)].join("->")),
  cutFrom: () => "lader",
  listOf: (json) => `case when json_typeof(${json}) = 'array' then array(select json_array_elements_text(${json})) end`,
};

export const dialectOf: Readonly<Record<SqlDialect, Dialect>> = { duckdb, postgresql };

/** The type of the column of a fact. */
export const columnType = ({ type, decimalen }: Feit, dialect: Dialect): string =>
  decimalen === undefined ? dialect.types[type] : dialect.decimals.type;

/** What a value of a fact is called in JSON. */
export const sortsOf = ({ type, decimalen }: Feit, dialect: Dialect): readonly string[] =>
  decimalen === undefined ? dialect.sorts[type] : dialect.decimals.sorts;
