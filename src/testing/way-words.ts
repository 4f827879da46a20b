import { zakenTeksten } from "../generated/case-texts.js";
import { oordelen } from "../generated/texts.js";
import { codeStyle, inSentence } from "../model/naam.js";
import type { Kleene, Oordeel } from "../model/oordeel.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import type { Taal, Tekst } from "../model/tekst.js";
import { children, isBlad } from "../model/tree.js";
import type { Voorwaarde } from "../model/voorwaarde.js";
import type { Point } from "../prove/points.js";
import type { Way, Ways } from "../prove/ways.js";
import { fill } from "../read/errors.js";

/** A sentence of `teksten.*.json` with its places filled in. */
export const filled = (line: string, values: Readonly<Record<string, string | number>>): string =>
  fill(line, (name) => (Object.hasOwn(values, name) ? String(values[name]) : undefined));

export const titleOf = ({ titel, en }: Regel, taal: Taal): string => (taal === "en" ? (en?.titel ?? titel) : titel);

export const inLanguages = (told: (taal: Taal) => string): Tekst => ({ nl: told("nl"), en: told("en") });

/** Some words in a row, with "and" or "or" before the last. */
export function joined(parts: readonly string[], line: string): string {
  const laatste = parts.at(-1) ?? "";
  return parts.length < 2 ? laatste : filled(line, { delen: parts.slice(0, -1).join(", "), laatste });
}

/** A condition by its name; a group in one sentence, with brackets around a group within it. */
function named(node: Voorwaarde, taal: Taal, isInner = false): string {
  if (isBlad(node)) return taal === "en" ? (node.en ?? node.name) : node.name;
  const t = zakenTeksten[taal].wegen;
  const parts = children(node).map((part) => named(part, taal, true));
  if ("not" in node) return filled(t.nietDit, { deel: parts.join() });
  const said = joined(parts, "all" in node ? t.en : t.of);
  return isInner && parts.length > 1 ? `(${said})` : said;
}

/** What a point asks, in words. */
export function pointName({ regels }: Regime, { is }: Point, taal: Taal): string {
  if ("voorwaarde" in is) return named(is.voorwaarde, taal);
  const scope = regels.find(({ name }) => name === is.reikwijdte);
  return scope ? inSentence(titleOf(scope, taal)) : codeStyle(is.reikwijdte);
}

/** What is said first: what decided. */
export const orders: Readonly<Record<Oordeel, readonly Kleene[]>> = {
  ja: ["ja", "nee", "onbekend"],
  nee: ["nee", "onbekend", "ja"],
  onbekend: ["onbekend", "nee", "ja"],
  nvt: ["nee", "onbekend", "ja"],
};

/** A way as a sentence: the conclusion, its answer, what that rests on, and what is so beside it. */
export function waySentence(regime: Regime, regel: Regel, { points }: Ways, way: Way, taal: Taal): string {
  const t = zakenTeksten[taal].wegen;
  const first = { ja: t.wel, nee: t.niet, onbekend: t.open };
  const later = { ja: t.ookWel, nee: t.ookNiet, onbekend: t.open };
  const told = orders[way.answer].flatMap((said) => {
    const cells = way.cells.filter((cell) => cell.said === said);
    const namen = cells.map(({ point }) => filled(t.naam, { naam: pointName(regime, points[point] as Point, taal) }));
    // Of requirements all are met; of alternatives not one or the other is.
    const line = said === "onbekend" && namen.length > 1 ? t.openMeer : undefined;
    return cells.length === 0 ? [] : [{ said, line, namen: joined(namen, said === "nee" ? t.of : t.en) }];
  });
  const wanneer = told
    .map(({ said, line, namen }, i) => filled(line ?? (i === 0 ? first : later)[said], { namen }))
    .join("; ");
  const values = { titel: titleOf(regel, taal), antwoord: oordelen[taal][way.answer], wanneer };
  return filled(told.length === 0 ? t.zinKaal : t.zin, values);
}
