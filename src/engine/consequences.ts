import type { Feiten } from "../model/feit.js";
import type { Gevolg, GevolgGeval, Sjabloon } from "../model/gevolg.js";
import { isPlaats, plaatsen } from "../model/names.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Regime } from "../model/regime.js";
import type { Tekst } from "../model/tekst.js";
import type { Standing } from "./conclude.js";
import { compile } from "./judge.js";
import type { Waits } from "./waits.js";

type Values = Readonly<Record<string, string>>;

/** Writes a text with its places filled in, in both languages; the English values where those are words. */
export type Write = (text: Tekst, values?: Values, valuesEn?: Values) => Tekst;

/** The sentences that go with an absent value, from `teksten.*.json`. */
export interface ConsequenceTexts {
  /** Why nothing is given on this outcome. */
  readonly nietBij: Readonly<Record<Oordeel, Tekst>>;
  readonly nogOnbekend: Tekst;
}

export interface Consequences {
  readonly waarden: Record<string, unknown>;
  readonly toelichting: Record<string, Tekst>;
  /** For each consequence that unknown facts can still change, those facts. */
  readonly wachtOp: Record<string, string[]>;
}

/** Fills a template; `undefined` when a fact that it needs is unknown. */
function fillIn(template: Sjabloon, facts: Feiten): unknown {
  if (isPlaats(template)) return facts[template.fact] ?? undefined;
  if (Array.isArray(template)) {
    const items = template.map((item) => fillIn(item, facts));
    return items.includes(undefined) ? undefined : items;
  }
  if (typeof template !== "object" || template === null) return template;
  // Sorted, for the order of keys in a rule file means nothing and the bytes of an outcome must not tell.
  const keys = Object.keys(template).sort();
  const entries = keys.map((key) => [key, fillIn(template[key] ?? null, facts)] as const);
  return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
}

/** The cases that can still be the first whose conditions are met. */
function possibleCases(gevolg: Gevolg, facts: Feiten): GevolgGeval[] {
  const possible: GevolgGeval[] = [];
  for (const geval of gevolg.gevallen) {
    const verdict = geval.wanneer ? compile(geval.wanneer)(facts) : "ja";
    if (verdict !== "nee") possible.push(geval);
    if (verdict === "ja") break;
  }
  return possible;
}

/** The facts for which some conclusions wait, which of the cases is the first to hold, and its value. */
const awaited = (cases: readonly GevolgGeval[], conclusions: readonly string[], waits: Waits): string[] =>
  waits.for(
    [...conclusions, ...cases.flatMap((geval) => plaatsen(geval.waarde))],
    cases.map((geval) => geval.wanneer),
  );

/**
 * Works out what follows from the outcome: dates and proposals for the system of the user. What is
 * open by law, or still hangs on an unknown fact, is `null`, and the explanation says which of the two.
 */
export function consequences(
  regime: Regime,
  final: Standing,
  waits: Waits,
  texts: ConsequenceTexts,
  write: Write,
): Consequences {
  const { oordeel } = final;
  const facts = waits.settled;
  const scope = final.bereik === "onbekend" && final.regel.reikwijdte !== undefined ? [final.regel.reikwijdte] : [];
  const waarden: Record<string, unknown> = {};
  const toelichting: Record<string, Tekst> = {};
  const wachtOp: Record<string, string[]> = {};
  const explain = (naam: string, ...parts: readonly (Tekst | undefined)[]): void => {
    const said = parts.filter((part) => part !== undefined);
    if (said.length > 0)
      toelichting[naam] = { nl: said.map((p) => p.nl).join(" "), en: said.map((p) => p.en).join(" ") };
  };
  for (const gevolg of regime.gevolgen) {
    const { naam, altijd } = gevolg;
    waarden[naam] = null;
    if (!gevolg.bij.includes(oordeel)) {
      explain(naam, texts.nietBij[oordeel]);
      if (oordeel === "onbekend") wachtOp[naam] = awaited(possibleCases(gevolg, facts), [final.regel.name], waits);
      continue;
    }
    const cases = possibleCases(gevolg, facts);
    const values = cases.map((geval) => fillIn(geval.waarde, facts));
    const agreed =
      values.length > 0 && !values.includes(undefined) && new Set(values.map((v) => JSON.stringify(v))).size === 1;
    // As long as the scope is open the answer can still be "nvt", on which most consequences fall away.
    const mayFallAway = scope.length > 0 && !gevolg.bij.includes("nvt") && values[0] !== null;
    if (agreed && !mayFallAway) {
      waarden[naam] = values[0];
      const said = cases.at(-1)?.toelichting;
      explain(naam, said && write(said), altijd && write(altijd));
    } else {
      const feiten = awaited(cases, mayFallAway ? scope : [], waits);
      wachtOp[naam] = feiten;
      explain(naam, write(texts.nogOnbekend, { feiten: feiten.join(", ") }), altijd && write(altijd));
    }
  }
  return { waarden, toelichting, wachtOp };
}
