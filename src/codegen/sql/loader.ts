import { sql as teksten } from "../../generated/texts.js";
import { EERSTE_JAAR, LAATSTE_JAAR } from "../../model/datum.js";
import type { Feit } from "../../model/feit.js";
import { givenIn } from "../../model/peildatum.js";
import type { Regime } from "../../model/regime.js";
import { KENMERK, ONVOLLEDIG, PEILDATUM } from "./columns.js";
import { columnType, type Dialect, type SqlDialect, sortsOf } from "./dialect.js";
import { checkQuery } from "./query.js";
import { hasIncomplete } from "./table.js";
import { deeper, quoted, remark, textValue } from "./text.js";

const { nl: tekst } = teksten;

/** A date as a request gives it, and one that lacks its day, in each way of writing. */
const DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
const INCOMPLETE = "[0-9]{4}(-00-00|-(0[1-9]|1[0-2])(-00)?)?";

/** A line in its parts, each a column of JSON: every look into JSON reads it anew. */
const PARTS = "lader_delen";

/** Where a line holds something. */
const at = (...place: readonly string[]): string => (place.length === 0 ? "json" : quoted(place.join(" ")));
const textAt = (dialect: Dialect, ...place: readonly string[]): string => dialect.textOf(at(...place));
const placeOf = (id: string): readonly string[] => ["zaak", ...id.split(".")];

const groupsOf = (feiten: readonly Feit[]): string[] => [...new Set(feiten.map(({ id }) => id.split(".")[0] ?? ""))];

const incompleteOf = (dialect: Dialect, id: string): string =>
  dialect.hasForm(textAt(dialect, ...placeOf(id)), INCOMPLETE);

/** Of an incomplete date the column holds nothing that a constraint could look at. */
const inRange = (text: string): string => `left(${text}, 4) between '${EERSTE_JAAR}' and '${LAATSTE_JAAR}'`;

/** A fact out of a line. */
function read(feit: Feit, dialect: Dialect): string {
  const { id, type, onvolledig } = feit;
  const place = placeOf(id);
  if (type === "list") return dialect.listOf(at(...place));
  if (type === "periods") {
    const isList = `${dialect.sortOf(at(...place))} in (${dialect.sorts.periods.map(textValue).join(", ")})`;
    return `case when ${isList} then ${at(...place)}::${dialect.types.periods} end`;
  }
  if (type === "enum" || type === "code") return textAt(dialect, ...place);
  const text = textAt(dialect, ...place);
  if (type === "date" && onvolledig) return `case when not ${incompleteOf(dialect, id)} then ${text}::date end`;
  return `${text}::${columnType(feit, dialect)}`;
}

/** What is wrong with a line before it is read: a place, and what has to hold of it. A misspelt key would be an unknown fact. */
function faults({ feiten: all, vraag, id: regime }: Regime, dialect: Dialect): readonly (readonly [string, string])[] {
  const feiten = givenIn(all);
  const groups = groupsOf(feiten);
  const isOf = (json: string, sorts: readonly string[]): string =>
    `${dialect.sortOf(json)} in (${sorts.map(textValue).join(", ")})`;
  const { sorts } = dialect;
  const pad = (...place: readonly string[]): string => `/${place.join("/")}`;
  /** Whether it has keys that are known alone: as many as are found of those, so none stands there twice either. */
  const object = (keys: readonly string[], ...place: readonly string[]): string => {
    const found = keys.map((key) => `(${at(...place, key)} is not null)::integer`);
    const isKnown = `${dialect.keysOf(at(...place))} = ${found.join(" + ")}`;
    return `case when ${isOf(at(...place), sorts.object)} then ${isKnown} else false end`;
  };
  const fact = (feit: Feit): [string, string] => {
    const { id, type, onvolledig } = feit;
    const place = placeOf(id);
    const sort = isOf(at(...place), [...sortsOf(feit, dialect), ...sorts.null]);
    const form = dialect.hasForm(textAt(dialect, ...place), onvolledig ? `(${DAY}|${INCOMPLETE})` : DAY);
    return [pad(...place), type === "date" ? `${sort} and ${form} and ${inRange(textAt(dialect, ...place))}` : sort];
  };
  const named = (group: string): string[] =>
    feiten.flatMap(({ id }) => (id.startsWith(`${group}.`) ? [id.slice(group.length + 1)] : []));
  const must = (text: string): string => `coalesce(${text}, false)`;
  return [
    ["", object(["vraag", "regime", PEILDATUM, KENMERK, "zaak"])],
    [pad("vraag"), must(`${textAt(dialect, "vraag")} = ${textValue(vraag)}`)],
    [pad("regime"), `${textAt(dialect, "regime")} = ${textValue(regime)}`],
    [pad(PEILDATUM), must(dialect.hasForm(textAt(dialect, PEILDATUM), DAY))],
    [pad(KENMERK), isOf(at(KENMERK), [...sorts.enum, ...sorts.null])],
    [pad("zaak"), object(groups, "zaak")],
    ...groups.map((group): [string, string] => [
      pad("zaak", group),
      // A group that is not there is unknown in all of its facts.
      `coalesce(${isOf(at("zaak", group), sorts.null)}, true) or ${object(named(group), "zaak", group)}`,
    ]),
    ...feiten.map(fact),
  ];
}

/** So many lines are told of: who sees ten sees what is wrong. */
const MOST_TOLD = 10;

/** What is found, as one text; NULL when nothing is. */
function told(from: string, dialect: Dialect): string {
  const said = "of || ': ' || array_to_string(fouten, ', ')";
  return `select ${textValue(tekst.regels)} || ' ' || string_agg(${said}, '; ') as fout
from (
  select ${from}
  where ${dialect.size("fouten")} > 0
  limit ${MOST_TOLD}
) as gevonden`;
}

/** Ends with an error where something is found: places and the numbers of lines, and nothing of what stands there. */
const stop: Readonly<Record<SqlDialect, (told: string) => string>> = {
  duckdb: (told) => `select case when fout is not null then error(fout) end as fouten from (\n  ${deeper(told)}\n)`,
  postgresql: (told) => `do $lader$
declare gevonden text;
begin
  select fout into gevonden from (
    ${deeper(told, "    ")}
  ) as fouten;
  if gevonden is not null then
    raise exception '%', gevonden;
  end if;
end
$lader$`,
};

/** The lines as rows, before they are let into the table: there a database would tell of a constraint alone, or of all that a row holds. */
const READ = "lader_zaken";

/** How lines of standard input come into a table of their own, in which each has its number. */
const staged: Readonly<Record<SqlDialect, readonly string[]>> = {
  duckdb: [
    `create or replace temp table lader as
select row_number() over () as regel, json from read_ndjson_objects('/dev/stdin')`,
  ],
  postgresql: ["create temp table lader (regel bigint generated always as identity, json json not null)"],
};

/** For the client of PostgreSQL: what reads, and what keeps a file out of the messages. */
const PSQL = `\\set ON_ERROR_STOP on
\\set VERBOSITY terse
`;
const COPY = "\\copy lader (json) from pstdin with (format csv, delimiter e'\\x01', quote e'\\x02')\n";

/**
 * Requests, one on each line of standard input, into the table: all of them, or none when one is wrong. What a request check would
 * refuse is refused here too, by the number of its line.
 */
export function loader(regime: Regime, table: string, name: SqlDialect, dialect: Dialect): string {
  const feiten = givenIn(regime.feiten);
  const incomplete = feiten
    .filter(({ onvolledig }) => onvolledig)
    .map(({ id }) => `coalesce(${incompleteOf(dialect, id)}, false)`);
  const columns = [
    { name: KENMERK, text: `coalesce(${textAt(dialect, KENMERK)}, 'regel-' || regel)` },
    { name: PEILDATUM, text: `${textAt(dialect, PEILDATUM)}::date` },
    ...feiten.map((feit) => ({ name: feit.id, text: read(feit, dialect) })),
    ...(hasIncomplete(regime) ? [{ name: ONVOLLEDIG, text: incomplete.join(" or ") }] : []),
  ];
  const wrong = faults(regime, dialect).map(([pad, holds]) => `case when not (${holds}) then ${textValue(pad)} end`);
  const lines = `'regel ' || regel as of, fouten from (
    select regel, ${deeper(dialect.known(wrong), "    ")} as fouten from ${PARTS}
  ) as regels`;
  const places = [
    ...["vraag", "regime", PEILDATUM, KENMERK, "zaak"].map((key) => [key]),
    ...groupsOf(feiten).map((group) => ["zaak", group]),
    ...feiten.map(({ id }) => placeOf(id)),
  ];
  const cut = dialect.cut("json", places).map((text, n) => `${text} as ${at(...(places[n] ?? []))}`);
  const broken = checkQuery(regime, READ, dialect, "regel");
  const rows = `'regel ' || regel as of, fouten from (\n    ${deeper(broken, "    ")}\n  ) as regels`;
  const names = columns.map((one) => quoted(one.name)).join(",\n  ");
  const texts = columns.map(({ name: column, text }) => `${text} as ${quoted(column)}`);
  const [open, ...statements] = [
    ...staged[name],
    `create temp table ${PARTS} as\nselect\n  regel,\n  json,\n  ${cut.join(",\n  ")}\nfrom ${dialect.cutFrom("json", places)}`,
    stop[name](told(lines, dialect)),
    `create temp table ${READ} as\nselect\n  regel,\n  ${texts.join(",\n  ")}\nfrom ${PARTS}`,
    stop[name](told(rows, dialect)),
    `insert into ${table} (\n  ${names}\n)\nselect\n  ${names}\nfrom ${READ}\norder by regel`,
    `drop table ${READ}`,
    `drop table ${PARTS}`,
    "drop table lader",
    "commit",
  ].map((one) => `${one};\n`);
  const isPsql = name === "postgresql";
  return [remark(tekst.lader), isPsql ? PSQL : "", "begin transaction;", open, isPsql ? COPY : "", ...statements]
    .filter((part) => part !== "" && part !== undefined)
    .map((part) => (String(part).endsWith("\n") ? part : `${part}\n`))
    .join("");
}
