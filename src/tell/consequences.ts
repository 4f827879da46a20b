import { factsIfMet, type Standing, type Standings } from "../judge/conclude.js";
import { conditionOf } from "../judge/trees.js";
import type { Feiten } from "../model/feit.js";
import type { Gevolg, GevolgGeval, Sjabloon } from "../model/gevolg.js";
import { isPlace, placesIn } from "../model/names.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import type { Tekst } from "../model/tekst.js";
import { namesIn } from "./short-names.js";
import type { Waits } from "./waits.js";

type Values = Readonly<Record<string, string>>;

/** Writes a text with its places filled in, in both languages; the English values where those are words. */
export type Write = (text: Tekst, values?: Values, valuesEn?: Values) => Tekst;

/** The sentences that go with an absent value, from `teksten.*.json`. */
export interface ConsequenceTexts {
  /** Why nothing is given on this outcome. */
  readonly nietBij: Readonly<Record<Oordeel, Tekst>>;
  readonly nogOnbekend: Tekst;
  /** What a date will be if the scope is met: with the words of that scope, or with its sentence. */
  readonly alsBereik: Tekst;
  readonly alsVaststaat: Tekst;
}

/** The case if the open scope of its final conclusion is met after all. */
export interface Supposed {
  readonly regel: Regel;
  readonly oordeel: Oordeel;
  readonly feiten: Feiten;
}

export interface Consequences {
  readonly waarden: Record<string, unknown>;
  readonly toelichting: Record<string, Tekst>;
  /** For each consequence that unknown facts can still change, those facts. */
  readonly wachtOp: Record<string, string[]>;
}

/** Fills a template; `undefined` when a fact that it needs is unknown. */
function fillIn(template: Sjabloon, facts: Feiten): unknown {
  if (isPlace(template)) return facts[template.fact] ?? undefined;
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
    const verdict = geval.wanneer ? conditionOf(geval.wanneer)(facts) : "ja";
    if (verdict !== "nee") possible.push(geval);
    if (verdict === "ja") break;
  }
  return possible;
}

/** The facts for which some conclusions wait, which of the cases is the first to hold, and its value. */
const awaited = (cases: readonly GevolgGeval[], conclusions: readonly string[], waits: Waits): string[] =>
  waits.for(
    [...conclusions, ...cases.flatMap((geval) => placesIn(geval.waarde))],
    cases.map((geval) => geval.wanneer),
  );

/** The value on which every case that is still possible agrees, with those cases; without it, only the cases. */
function agreedOn(gevolg: Gevolg, facts: Feiten) {
  const cases = possibleCases(gevolg, facts);
  const values = cases.map((geval) => fillIn(geval.waarde, facts));
  const agreed =
    values.length > 0 && !values.includes(undefined) && new Set(values.map((v) => JSON.stringify(v))).size === 1;
  return { cases, agreed, waarde: values[0] };
}

/**
 * The date that it is if the scope is met, where only the scope stands in its way: not known yet whether a declaration is
 * needed, and if so, 31 July 2027.
 */
function ifMet(gevolg: Gevolg, supposed: Supposed | undefined, texts: ConsequenceTexts, write: Write) {
  if (!supposed || !gevolg.bij.includes(supposed.oordeel)) return undefined;
  const { agreed, waarde } = agreedOn(gevolg, supposed.feiten);
  if (!agreed || typeof waarde !== "string") return undefined;
  const { event, en } = supposed.regel;
  const [nl, inEnglish] = [event.params.als, en?.als ?? event.params.als];
  if (nl !== undefined && inEnglish !== undefined)
    return write(texts.alsBereik, { bereik: nl, waarde }, { bereik: inEnglish, waarde });
  const { ja } = event.params;
  return write(texts.alsVaststaat, { bereik: ja, waarde }, { bereik: en?.ja ?? ja, waarde });
}

/** The case if its scope, which is open, is met after all. */
export function suppose(
  { regel, bereik, toepassing, voorwaarden }: Standing,
  standings: Standings,
  facts: Feiten,
): Supposed | undefined {
  const scope = regel.reikwijdte === undefined ? undefined : standings.get(regel.reikwijdte);
  if (!scope || bereik !== "onbekend" || toepassing !== "ja") return undefined;
  const answer = voorwaarden === "onbekend" ? null : voorwaarden;
  const own = { ...factsIfMet(scope.regel.name, standings), [regel.name]: answer };
  const feiten: Feiten = Object.assign(Object.create(null) as Feiten, facts, own);
  return { regel: scope.regel, oordeel: voorwaarden, feiten };
}

/** A case that was judged, and with what its consequences are written. */
export interface Followed {
  readonly regime: Regime;
  readonly final: Standing;
  /** The answer that every completion gives, where the conditions by themselves leave it open; asked for only then. */
  readonly vasteUitkomst: () => Oordeel | undefined;
  readonly waits: Waits;
  /** The case if the scope of its final conclusion is met after all, where that is open. */
  readonly supposed: Supposed | undefined;
  readonly texts: ConsequenceTexts;
  readonly write: Write;
}

/**
 * Works out what follows from the outcome: dates and proposals for the system of the user. What is
 * open by law, or still hangs on an unknown fact, is `null`, and the explanation says which of the two.
 */
export function consequences({ regime, final, vasteUitkomst, waits, supposed, texts, write }: Followed): Consequences {
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
      // Where every completion gives an answer from which it does not follow, it waits for nothing, as its term does.
      const fixed = oordeel === "onbekend" ? vasteUitkomst() : undefined;
      const falls = fixed !== undefined && !gevolg.bij.includes(fixed);
      explain(naam, texts.nietBij[falls ? fixed : oordeel], falls ? undefined : ifMet(gevolg, supposed, texts, write));
      if (oordeel === "onbekend" && !falls)
        wachtOp[naam] = awaited(possibleCases(gevolg, facts), [final.regel.name], waits);
      continue;
    }
    const { cases, agreed, waarde } = agreedOn(gevolg, facts);
    // As long as the scope is open the answer can still be "nvt", on which most consequences fall away.
    const mayFallAway = scope.length > 0 && !gevolg.bij.includes("nvt") && !(agreed && waarde === null);
    if (agreed && !mayFallAway) {
      waarden[naam] = waarde;
      const said = cases.at(-1)?.toelichting;
      explain(naam, said && write(said), altijd && write(altijd));
    } else {
      const feiten = awaited(cases, mayFallAway ? scope : [], waits);
      wachtOp[naam] = feiten;
      const { nl, en } = namesIn(regime, feiten);
      const then = ifMet(gevolg, supposed, texts, write);
      explain(naam, write(texts.nogOnbekend, { feiten: nl }, { feiten: en }), then, altijd && write(altijd));
    }
  }
  return { waarden, toelichting, wachtOp };
}
