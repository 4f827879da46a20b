import { EERSTE_JAAR, LAATSTE_JAAR } from "../../model/datum.js";
import type { Feit } from "../../model/feit.js";
import { KENMERK_VORM, NEGEN_CIJFERS } from "../../model/kenmerk.js";
import { givenIn } from "../../model/peildatum.js";
import type { Regime } from "../../model/regime.js";
import { KENMERK, PEILDATUM } from "./columns.js";
import type { Dialect } from "./dialect.js";
import { given } from "./given.js";
import { quoted, textValue, value } from "./text.js";

/** What has to hold of a row: as in a request, of which everything else is refused. What is unknown breaks nothing. */
export interface Check {
  readonly name: string;
  readonly text: string;
}

const date = (iso: string): string => `date ${textValue(iso)}`;
const isBetween = (text: string, first: string, last: string): string => `${text} between ${first} and ${last}`;

const LAST_DAY = `${LAATSTE_JAAR}-12-31`;

/** Whether a value is one of the fact. */
function holds(feit: Feit, feiten: readonly Feit[], dialect: Dialect): string | undefined {
  const { type, waarden = [], minimum = 0, maximum = Number.MAX_SAFE_INTEGER, cijfers = 1 } = feit;
  const own = quoted(feit.id);
  switch (type) {
    case "boolean":
      return undefined;
    case "date":
      return isBetween(own, date(`${EERSTE_JAAR}-01-01`), date(LAST_DAY));
    case "integer":
      return [
        isBetween(own, String(minimum), String(maximum)),
        ...(feit.decimalen === undefined ? [] : [`${own} = round(${own}, ${feit.decimalen})`]),
      ].join(" and ");
    case "enum":
      return `${own} in (${waarden.map(value).join(", ")})`;
    case "code":
      return dialect.hasForm(given(feiten, feit), `[0-9]{${cijfers}}`);
    case "list":
      return dialect.isSetOf(own, waarden);
    case "periods":
      return `${dialect.sortOf(`${own}::json`)} in (${dialect.sorts.periods.map(value).join(", ")})`;
  }
}

/** What facts mean beside each other. */
function bonds({ id, alleenBij, nietBij, nietVoor }: Feit, feiten: readonly Feit[]): Check[] {
  const own = quoted(id);
  const other = (name: string): string => {
    const feit = feiten.find((one) => one.id === name);
    return feit ? given(feiten, feit) : quoted(name);
  };
  return [
    ...(alleenBij
      ? [{ name: `${id} alleenBij`, text: `${own} is null or ${other(alleenBij.feit)} = ${value(alleenBij.waarde)}` }]
      : []),
    ...(nietBij
      ? [
          {
            name: `${id} nietBij`,
            text: `${nietBij.eigen ? `${own} not in (${nietBij.eigen.map(value).join(", ")})` : `${own} is null`} or ${other(nietBij.feit)} <> ${value(nietBij.waarde)}`,
          },
        ]
      : []),
    ...(nietVoor === undefined ? [] : [{ name: `${id} nietVoor`, text: `${own} >= ${quoted(nietVoor)}` }]),
  ];
}

/** The days on which a regime applies. */
function validity({ geldigVan, geldigTot, hiaten }: Regime): string {
  const day = quoted(PEILDATUM);
  return [
    isBetween(day, date(geldigVan), date(geldigTot ?? LAST_DAY)),
    ...hiaten.map(({ van, totEnMet }) => `${day} not ${isBetween("", date(van), date(totEnMet)).trim()}`),
  ].join(" and ");
}

/** The checks of a row by itself. Nine digits are the key of no case: they may be a citizen number. */
export function checksOf(regime: Regime, dialect: Dialect): Check[] {
  const feiten = givenIn(regime.feiten);
  const key = quoted(KENMERK);
  const spaced = `(${dialect.hasForm(key, "[^ ]*")} or ${dialect.hasForm(key, ".*[0-9].*")})`;
  return [
    {
      name: KENMERK,
      text: `${dialect.hasForm(key, KENMERK_VORM)} and ${spaced} and not ${dialect.hasForm(key, NEGEN_CIJFERS)}`,
    },
    { name: PEILDATUM, text: validity(regime) },
    ...feiten.flatMap((feit) => {
      const text = holds(feit, feiten, dialect);
      return [...(text === undefined ? [] : [{ name: feit.id, text }]), ...bonds(feit, feiten)];
    }),
  ];
}
