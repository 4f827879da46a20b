import { sqlfouten } from "../../generated/texts.js";
import type { Regime } from "../../model/regime.js";
import { utf8Of } from "../../model/utf8.js";
import { type Probleem, pointer } from "../../read/errors.js";
import { problemsIn } from "../../read/problems-in.js";
import { asKey } from "../../read/shown.js";
import { checksOf } from "./checks.js";
import { KENMERK, ONVOLLEDIG, PEILDATUM, results } from "./columns.js";
import type { Dialect } from "./dialect.js";
import type { SqlWriter } from "./writer.js";

/** Makes a problem of what cannot be said in SQL. */
export const sqlProblem = /* @__PURE__ */ problemsIn("sqlfouten", sqlfouten);

const own: readonly string[] = [KENMERK, PEILDATUM, ONVOLLEDIG, ...results];

/** What of a regime cannot be said in the SQL of a database: each with its name, and where it stands. */
export function refusals(regime: Regime, { columns, unsaid, uncounted }: SqlWriter, dialect: Dialect): Probleem[] {
  const { longestName } = dialect;
  const rules = new Set(regime.regels.map(({ name }) => name));
  const placeOf = (name: string, id: string): string =>
    pointer([rules.has(id) ? "regels" : regime.feiten.some((feit) => feit.id === id) ? "feiten" : "afleidingen", name]);
  const named = [...regime.feiten.map(({ id }) => ({ name: id })), ...columns.values()].map(({ name }) => name);
  const taken = new Map(own.map((name) => [name, name]));
  const clashes = named.flatMap((name) => {
    const before = taken.get(name.toLowerCase());
    taken.set(name.toLowerCase(), name);
    return before === undefined ? [] : [name];
  });
  const limited = [...named, ...checksOf(regime, dialect).map(({ name }) => name)];
  const tooLong = [...new Set(limited)].filter(
    (name) => longestName !== undefined && utf8Of(name).length > longestName,
  );
  return [
    ...unsaid.map((id) => sqlProblem("sql-term", pointer(["afleidingen", id]), asKey(id))),
    ...[...uncounted].map((id) => sqlProblem("sql-count", pointer(["afleidingen", id]), asKey(id))),
    ...tooLong.map((name) =>
      sqlProblem("sql-name-long", placeOf(name, name), asKey(name), { meest: String(longestName) }),
    ),
    ...clashes.map((name) => sqlProblem("sql-name-twice", placeOf(name, name), asKey(name), { keuze: own.join(", ") })),
  ];
}
