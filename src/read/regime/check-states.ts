import type { Afleiding } from "../../model/afleiding.js";
import type { Regel } from "../../model/regel.js";
import type { Regime } from "../../model/regime.js";
import type { Probleem, RegelProbleem } from "../errors.js";
import { located, ruleProblem } from "../rule-errors.js";
import type { Bundle } from "./bundle.js";
import { type Authored, type Dated, holds, predecessor, stretches } from "./states.js";

/** What lacks a state on a day, or has two. */
function misfits<T extends Dated>(
  items: readonly T[],
  name: (item: T) => string,
  day: string,
  last: string | undefined,
  path: string,
): Probleem[] {
  return [...new Set(items.map(name))].flatMap((id) => {
    const states = items.filter((item) => name(item) === id);
    const count = states.filter((item) => holds(item, day)).length;
    if (count === 1) return [];
    // Two undated files of one name are a matter of names, not of time.
    if (count > 1 && states.every((item) => item.geldigVan === undefined && item.geldigTot === undefined)) return [];
    return [
      ruleProblem(count === 0 ? "state-missing" : "states-overlap", path, id, { van: day, totEnMet: last ?? "…" }),
    ];
  });
}

function checkTransition(regel: Regel, all: readonly Regel[]): Probleem[] {
  if (!regel.overgang) return [];
  return predecessor(regel, all) && !regel.slotsom ? [] : [ruleProblem("transition-unfit", "/overgang", regel.name)];
}

function checkDates({ geldigVan, geldigTot }: Dated): Probleem[] {
  return geldigVan !== undefined && geldigTot !== undefined && geldigTot < geldigVan
    ? [ruleProblem("validity-reversed", "/geldigTot", geldigTot, { van: geldigVan })]
    : [];
}

/** A regime judges no day that the one below it refuses: before its first, or after its last. */
export function checkBeyondBase({ geldigVan, geldigTot }: Authored, base: Regime | undefined): Probleem[] {
  if (!base) return [];
  const values = { regime: base.id, van: base.geldigVan, totEnMet: base.geldigTot ?? "…" };
  const late = base.geldigTot !== undefined && (geldigTot === undefined || geldigTot > base.geldigTot);
  return [
    ...(geldigVan < base.geldigVan ? [ruleProblem("before-base", "/geldigVan", geldigVan, values)] : []),
    ...(late ? [ruleProblem("after-base", "/geldigTot", geldigTot, values)] : []),
  ];
}

/** What builds on a proposal or bill is no law in force. */
export const checkInForce = ({ status, rustOp }: Authored): Probleem[] =>
  rustOp && status === "geldend" ? [ruleProblem("in-force-on-proposal", "/status", status, { regime: rustOp.id })] : [];

/**
 * A day on which a conclusion or a derived date has no rule, or two, is a mistake of the author, unless the regime
 * declares the gap and says why.
 */
export function checkStates(authored: Authored, bundle: Bundle): RegelProbleem[] {
  const { geschreven, geldigVan: van, geldigTot } = authored;
  const found = stretches(authored);
  const inFile =
    (bestand: string) =>
    (p: Probleem): RegelProbleem =>
      located(bestand, p);
  const problemen: RegelProbleem[] = [
    ...checkDates(bundle.regime).map(inFile("regime.json")),
    ...[...bundle.regels].flatMap(([bestand, regel]) =>
      [...checkDates(regel), ...checkTransition(regel, geschreven.regels)].map(inFile(bestand)),
    ),
    ...bundle.afleidingen.flatMap((a) => checkDates(a).map(inFile("afleidingen.json"))),
    ...found.flatMap(({ day, last }) => [
      ...misfits(geschreven.regels, (r) => r.name, day, last, "/conclusies").map(inFile("regime.json")),
      ...misfits(geschreven.afleidingen, (a: Afleiding) => a.id, day, last, "/afleidingen").map(
        inFile("afleidingen.json"),
      ),
    ]),
  ];
  if (found.length > 0 || problemen.length > 0) return problemen;
  return [
    inFile("regime.json")(ruleProblem("state-missing", "/hiaten", authored.id, { van, totEnMet: geldigTot ?? "…" })),
  ];
}
