import { sql as teksten } from "../../generated/texts.js";
import { givenIn } from "../../model/peildatum.js";
import type { Regime } from "../../model/regime.js";
import { escaped } from "../../read/shown.js";
import { checksOf } from "./checks.js";
import { KENMERK, ONVOLLEDIG, PEILDATUM } from "./columns.js";
import { columnType, type Dialect } from "./dialect.js";
import { quoted, textValue } from "./text.js";

const { nl: tekst } = teksten;

/** Whether a regime has dates that a request may give without their day: a column of dates cannot hold those. */
export const hasIncomplete = ({ feiten }: Regime): boolean => feiten.some(({ onvolledig }) => onvolledig);

/** The table of the facts, each with its question beside it, and with all that the check of a request asks of a row by itself. */
export function createTable(regime: Regime, table: string, dialect: Dialect): string {
  const { feiten, vraagTitel } = regime;
  const columns = [
    { name: KENMERK, type: `${dialect.text} primary key`, about: tekst.kenmerk },
    { name: PEILDATUM, type: "date not null", about: tekst.peildatum },
    ...givenIn(feiten).map((feit) => ({ name: feit.id, type: columnType(feit, dialect), about: feit.vraag.nl })),
    ...(hasIncomplete(regime)
      ? [{ name: ONVOLLEDIG, type: "boolean not null default false", about: tekst.onvolledig }]
      : []),
  ];
  const lines = [
    ...columns.map(({ name, type }) => `${quoted(name)} ${type}`),
    ...checksOf(regime, dialect).map(({ name, text }) => `constraint ${quoted(name)} check (${text})`),
  ];
  // A comment is a text as it is written, and no sum of texts.
  const said = (text: string): string => textValue(escaped(text));
  const comments = [
    `comment on table ${table} is ${said(vraagTitel.nl)}`,
    ...columns.map(({ name, about }) => `comment on column ${table}.${quoted(name)} is ${said(about)}`),
  ];
  return [`create table ${table} (\n  ${lines.join(",\n  ")}\n)`, ...comments].map((one) => `${one};\n`).join("");
}
