import type { Afleiding } from "../../model/afleiding.js";
import { isObject } from "../../model/depth.js";
import type { Feit } from "../../model/feit.js";
import type { Namen } from "../../model/naam.js";
import type { Regel } from "../../model/regel.js";
import type { Norm, OpenPunt, Regime } from "../../model/regime.js";
import type { Tekst } from "../../model/tekst.js";
import { factBeside } from "../../model/values-beside.js";
import { originOf } from "../../read/regime/origin.js";
import { namesBeside } from "../../tell/names-beside.js";
import type { BookRegime } from "./data.js";

/** A regime as the book holds it, with what belongs to it and not to the one that it builds on. */
export interface Shelved extends BookRegime {
  readonly namen: Namen;
  /** The regime that it builds on, where that is in the book too. */
  readonly basis: Regime | undefined;
  /** Its rules by name, each in all its states, the newest first. */
  readonly rules: ReadonlyMap<string, readonly Regel[]>;
  readonly afleidingen: readonly Afleiding[];
  readonly normen: readonly Norm[];
  readonly openPunten: readonly OpenPunt[];
  /** The names of conditions, as rules write them in Dutch, with what they are in English. */
  readonly english: ReadonlyMap<string, string>;
  /** Whether its own files say it, and not those of the one that it builds on. */
  isOwn(rule: string): boolean;
}

/** A question with the regimes of the book that answer it. */
export interface Question {
  readonly vraag: string;
  readonly titel: Tekst;
  readonly regimes: readonly Shelved[];
  /** Its facts, in the order in which they are asked. */
  readonly feiten: readonly Feit[];
  readonly groepen: Readonly<Record<string, Tekst>>;
}

const newestFirst = (a: Regel, b: Regel): number => ((a.geldigVan ?? "") < (b.geldigVan ?? "") ? 1 : -1);

function* englishNames(value: unknown): Generator<[string, string]> {
  if (Array.isArray(value)) for (const item of value) yield* englishNames(item);
  else if (isObject(value)) {
    const { fact, name, en } = value;
    if (fact !== undefined && typeof name === "string" && typeof en === "string") yield [name, en];
    yield* englishNames(Object.values(value));
  }
}

function rulesOf({ volgorde, geschreven }: Regime): Map<string, readonly Regel[]> {
  return new Map(
    volgorde.map((name) => [name, geschreven.regels.filter((regel) => regel.name === name).sort(newestFirst)]),
  );
}

export function shelved(book: BookRegime, all: readonly BookRegime[]): Shelved {
  const { regime } = book;
  const own = originOf(regime)?.bundle;
  const basis = all.find((one) => one.regime.id === regime.bouwtVoortOp)?.regime;
  const names = own && basis && new Set([...own.regels.values()].map(({ name }) => name));
  return {
    ...book,
    namen: namesBeside([regime, ...regime.standen]),
    basis,
    rules: rulesOf(regime),
    afleidingen: basis && own ? own.afleidingen : regime.geschreven.afleidingen,
    normen: basis && own ? (own.regime.normen ?? []) : regime.normen,
    openPunten: basis && own ? (own.regime.openPunten ?? []) : regime.openPunten,
    english: new Map(englishNames([regime.geschreven, regime.gevolgen, regime.termijnen, regime.waarschuwingen])),
    isOwn: (rule) => names?.has(rule) ?? true,
  };
}

/** The facts of a question; a regime that does not use one knows nothing of its bonds with others. */
export function factsOf(regimes: readonly Shelved[]): Feit[] {
  const found = new Map<string, Feit>();
  for (const feit of regimes.flatMap(({ regime }) => regime.feiten))
    if (!found.has(feit.id) || feit.alleenBij || feit.nietBij) found.set(feit.id, feit);
  return [...found.values()].map((feit) =>
    factBeside(
      feit,
      regimes.map(({ regime }) => regime),
    ),
  );
}
