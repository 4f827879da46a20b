import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import type { AndersGeschreven } from "../model/verschil.js";
import { inBoth } from "./apart.js";

type Soort = AndersGeschreven["soort"];
type Written = Readonly<Record<string, unknown>>;

/** A part of a regime by its id, as it is written; without what a comparison by meaning holds already. */
type Part = ReadonlyMap<string, unknown>;

const byId = <T>(items: readonly T[], id: (item: T) => string, written: (item: T) => unknown = (item) => item): Part =>
  new Map(items.map((item) => [id(item), written(item)]));

/** A JSON value as text with its keys in one order: values that mean the same have the same bytes. */
const text = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

function apart(soort: Soort, a: Part, b: Part): AndersGeschreven[] {
  const places = [...new Set([...a.keys(), ...b.keys()])];
  return places
    .filter((plaats) => text(a.get(plaats) ?? null) !== text(b.get(plaats) ?? null))
    .map((plaats) => ({ soort, plaats, a: a.get(plaats) ?? null, b: b.get(plaats) ?? null }));
}

/** Some keys of an object, those that it has. */
const only = (value: object, keys: readonly string[]): Written =>
  Object.fromEntries(Object.entries(value).filter(([key, inner]) => keys.includes(key) && inner !== undefined));

/** What is compared of a rule beside its conditions, by the word under which it is told. */
const ofRule: Readonly<Partial<Record<Soort, readonly (keyof Regel)[]>>> = {
  bron: ["bron", "mede", "interpretatie"],
  tekst: ["titel", "wie", "event", "en"],
  waarschuwing: ["waarschuwing"],
  monotoon: ["monotoon"],
};

/** What belongs to a regime as a whole. */
const ofRegime = [
  "status",
  "rechtskarakter",
  "controles",
  "waarschuwingen",
  "teksten",
  "nietGecodeerd",
  "openPunten",
  "beleidsregels",
  "normen",
] as const satisfies readonly (keyof Regime)[];

const named = (items: readonly { readonly id: string }[]): Part => byId(items, ({ id }) => id);

const partsOf: Readonly<Partial<Record<Soort, (regime: Regime) => Part>>> = {
  feit: ({ feiten }) => named(feiten),
  afleiding: ({ afleidingen }) => named(afleidingen),
  termijn: ({ termijnen }) => named(termijnen),
  gevolg: ({ gevolgen }) => byId(gevolgen, ({ naam }) => naam),
  regime: (regime) => new Map(ofRegime.map((key) => [key, regime[key]])),
};

/** What is told of the conclusions that both have: only some keys of each. */
const partOf = ({ regels }: Regime, both: ReadonlySet<string>, keys: readonly string[]): Part =>
  byId(
    regels.filter(({ name }) => both.has(name)),
    ({ name }) => name,
    (regel) => only(regel, keys),
  );

/**
 * What two regimes write otherwise of the conclusions that both have, and of their facts, dates, terms and consequences. By
 * text: two ways to write one thing differ here.
 */
export function writtenOtherwise(a: Regime, b: Regime): AndersGeschreven[] {
  const both = new Set(inBoth(a, b));
  const rules = Object.entries(ofRule) as [Soort, readonly string[]][];
  const parts = Object.entries(partsOf) as [Soort, (regime: Regime) => Part][];
  return [
    ...rules.flatMap(([soort, keys]) => apart(soort, partOf(a, both, keys), partOf(b, both, keys))),
    ...parts.flatMap(([soort, part]) => apart(soort, part(a), part(b))),
  ];
}
