import type { Afleiding } from "../../model/afleiding.js";
import type { Regime } from "../../model/regime.js";
import { isSingle, sources } from "../../reckon/operations.js";
import type { RegelProbleem } from "../errors.js";
import { located, type RegelFoutCode, ruleProblem } from "../rule-errors.js";
import type { Bundle, Vraag } from "./bundle.js";

/**
 * How large a regime may be. Each is some times what the largest shipped regime has (in brackets), and bounds what one rule
 * folder can cost whoever loads it: every check, and every question about what is still missing, grows with these.
 */
export const atMost = {
  /** Files of one regime (13). */
  bestanden: 400,
  /** Values in one file, objects and lists included (about 2,000). */
  waardenInBestand: 40_000,
  /** Characters of one text (about 1,500). */
  tekens: 20_000,
  /** Facts of the question with those that a regime adds (46): each can be missing. */
  feiten: 150,
  /** Values of a choice (8): each is tried where the fact is missing. */
  waarden: 100,
  /** Values of a list (4): each is a question of its own, and any of them can go together. */
  lijst: 10,
  /** Rules, every state in time counted, with those of the regime below (20). */
  regels: 200,
  /** Derived dates and numbers, counted in the same way (30). */
  afleidingen: 200,
  /** Ways in which one derived date follows from the dates of the file (11): each is looked at where one of those is missing. */
  wegen: 200,
  /** Conditions in the files of one regime (140). */
  voorwaarden: 5_000,
  /** Stretches of time in which nothing changes (2): each is a regime of its own. */
  standen: 60,
  /** Norms of a policy (2). */
  normen: 100,
} as const;

/** Numbers of a wider range than this are not compared with other facts. */
export const MOST_NUMBERS = 200;

const over = (code: RegelFoutCode, bestand: string, pad: string, count: number, most: number): RegelProbleem[] =>
  count > most ? [located(bestand, ruleProblem(code, pad, count, { hoogstens: String(most) }))] : [];

/** What a regime has more of than one may have. */
export function checkLimits(
  { regels, afleidingen, feiten }: Bundle,
  vraag: Vraag,
  base: Regime | undefined,
  voorwaarden: number,
): RegelProbleem[] {
  const below = base?.geschreven ?? { regels: [], afleidingen: [] };
  const known = vraag.feiten === feiten?.feiten ? [] : vraag.feiten;
  const [rules, derived] = [regels.size + below.regels.length, afleidingen.length + below.afleidingen.length];
  return [
    ...over("too-many-facts", "feiten.json", "/feiten", known.length + (feiten?.feiten.length ?? 0), atMost.feiten),
    ...over("too-many-rules", "regime.json", "/conclusies", rules, atMost.regels),
    ...over("too-many-derived", "afleidingen.json", "/afleidingen", derived, atMost.afleidingen),
    ...over("too-many-conditions", "regime.json", "", voorwaarden, atMost.voorwaarden),
  ];
}

/** More stretches of time than a regime may have. */
export const checkStretches = (count: number): RegelProbleem[] =>
  over("too-many-states", "regime.json", "/geldigVan", count, atMost.standen);

/** The first items of a set: of what is too much it need not be known how much too much. */
const firstOf = <T>(items: readonly T[]): Set<T> => new Set(items.slice(0, atMost.wegen + 1));

/** Derived dates that follow from the dates of the file in more ways than can be looked at. */
export function checkWays(own: readonly Afleiding[], base: Regime | undefined): RegelProbleem[] {
  const derived = new Map([...(base?.afleidingen ?? []), ...own].map((one) => [one.id, one]));
  const known = new Map<string, ReadonlySet<unknown>>();
  const ways = (id: string): ReadonlySet<unknown> => {
    const before = known.get(id);
    const afleiding = derived.get(id);
    if (before) return before;
    // A circle is told elsewhere; here it has no ways.
    known.set(id, new Set());
    const inner = afleiding ? [...firstOf(sources(afleiding).flatMap((source) => [...ways(source)]))] : [id];
    // The earliest or latest of dates has their ways; a sum on a date makes new ones.
    const found = afleiding && isSingle(afleiding) ? inner.map(() => ({})) : inner;
    known.set(id, new Set(found));
    return new Set(found);
  };
  const found = own.findIndex(({ id }) => ways(id).size > atMost.wegen);
  const pad = `/afleidingen/${found}`;
  return found < 0 ? [] : over("too-many-ways", "afleidingen.json", pad, atMost.wegen + 1, atMost.wegen);
}
