import { sql as teksten } from "../../generated/texts.js";
import type { Feit } from "../../model/feit.js";
import type { Regime } from "../../model/regime.js";
import { fill } from "../../read/errors.js";
import { type Check, checksOf } from "./checks.js";
import { KENMERK } from "./columns.js";
import type { Dialect } from "./dialect.js";
import { given } from "./given.js";
import { stepsOf } from "./steps.js";
import { deeper, quoted, remark, value } from "./text.js";
import { type Column, SqlWriter } from "./writer.js";

const { nl: tekst } = teksten;

const named = (text: string, name: string): string => (text === quoted(name) ? text : `${text} as ${quoted(name)}`);

const withRemark = ({ name, about, text }: Column): string => `${remark(about)}\n${named(text, name)}`;

/** A step with a name of its own, from the step before it. */
const step = (name: string, columns: readonly string[], from: string, { fence }: Dialect): string =>
  `${name} as (\n  select\n    ${deeper(columns.join(",\n"), "    ")}\n  from ${from}${fence}\n)`;

/** The facts that are read: by columns, or for what else is asked. */
function read({ feiten }: Regime, columns: Iterable<Column>, also: readonly string[]): Feit[] {
  const used = new Set([...also, ...[...columns].flatMap(({ uses }) => uses)]);
  return feiten.filter(({ id }) => used.has(id));
}

/** The steps from the facts to what was asked of a writer, and the name of the last one. */
function steps(
  regime: Regime,
  { columns }: SqlWriter,
  table: string,
  dialect: Dialect,
  also: readonly string[] = [],
  key = KENMERK,
): readonly [string, string] {
  const facts = read(regime, columns.values(), also).map((feit) => named(given(regime.feiten, feit), feit.id));
  const written = [step("feiten", [quoted(key), ...facts], table, dialect)];
  const counts = { date: 0, conclusion: 0 };
  let before = "feiten";
  for (const { kind, columns: now } of stepsOf(columns.values())) {
    const name = `${kind === "date" ? "datums" : "conclusies"}_${++counts[kind]}`;
    const about = remark(fill(tekst[kind], (at) => (at === "nummer" ? String(counts[kind]) : undefined)));
    written.push(`${about}\n${step(name, ["*", ...now.map(withRemark)], before, dialect)}`);
    before = name;
  }
  return [`with ${written.join(",\n")}`, before];
}

/**
 * The query: each row of the table as a file, in steps from the facts to the conclusions. It looks at one row at a time, without a join
 * and without a window, so that the rows may lie wherever they are.
 *
 * @param about by which rules it judges, as lines at its head
 */
export function query(
  regime: Regime,
  writer: SqlWriter,
  table: string,
  dialect: Dialect,
  about: readonly string[],
): string {
  const names = regime.regels.map(({ name }) => name);
  for (const name of names) writer.reading.said(name);
  const [before, last] = steps(regime, writer, table, dialect);
  const final = regime.regels.find(({ slotsom }) => slotsom)?.name ?? "";
  const list = (isListed: (answer: string) => string): string =>
    dialect.known(names.map((name) => `case when ${isListed(quoted(name))} then ${value(name)} end`));
  const result = [
    quoted(KENMERK),
    `coalesce(${quoted(final)}, 'onbekend') as oordeel`,
    `${list((answer) => `${answer} = 'nee'`)} as nee`,
    `${list((answer) => `${answer} is null`)} as onbekend`,
    ...names.map((name) => `coalesce(${quoted(name)}, 'onbekend') as ${quoted(name)}`),
  ];
  const head = [regime.titel.nl, `${regime.vraag}, ${regime.id}`, ...about, ...tekst.kop].map(remark).join("\n");
  return `${head}\n${before}\n${remark(tekst.uitkomst)}\nselect\n  ${deeper(result.join(",\n"))}\nfrom ${last}\n`;
}

/** Each row with the names of the checks that it breaks. */
const broken = (checks: readonly Check[], key: string, from: string, dialect: Dialect): string => {
  const found = checks.map(({ name, text }) => `case when not (${text}) then ${value(name)} end`);
  return `select ${quoted(key)}, ${dialect.known(found)} as fouten\nfrom ${from}`;
};

/**
 * The rows that no request could hold, each with the names of what it breaks.
 *
 * @param key the column by which a row is told
 */
export function checkQuery(regime: Regime, table: string, dialect: Dialect, key = KENMERK): string {
  const writer = new SqlWriter(regime, dialect);
  const bounds = regime.controles.map(({ feit, nietVoor, nietNa }) => {
    const [day, first] = [writer.reading.date(feit).text, writer.reading.date(nietVoor).text];
    const upTo = nietNa === undefined ? "" : ` and ${day} <= ${writer.reading.date(nietNa).text}`;
    // A bound that cannot be reckoned is kept; and a last day counts where the first one is known.
    return { name: `${feit} controle`, text: `case when ${first} is not null then ${day} >= ${first}${upTo} end` };
  });
  const parts = [broken(checksOf(regime, dialect), key, table, dialect)];
  if (bounds.length > 0) {
    const named = regime.controles.flatMap(({ feit, nietVoor, nietNa = feit }) => [feit, nietVoor, nietNa]);
    const [before, last] = steps(regime, writer, table, dialect, named, key);
    parts.push(`${before}\n${broken(bounds, key, last, dialect)}`);
  }
  const all = parts.map((part) => `select ${quoted(key)}, fouten from (\n  ${deeper(part)}\n) as rijen`);
  return `select * from (\n  ${deeper(all.join("\nunion all\n"))}\n) as fouten where ${dialect.size("fouten")} > 0\n`;
}
