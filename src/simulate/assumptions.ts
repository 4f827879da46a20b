import { needsOf } from "../judge/references.js";
import { naamVan, type Trekking } from "../model/populatie.js";
import type { Regime } from "../model/regime.js";
import type { GebruikteParameter } from "../model/simulatie.js";
import type { ReadPopulation } from "./read-population.js";

/** The facts that a conclusion asks by itself; where it asks none, those of its dates. */
function factsBehind({ regels, afleidingen, feiten }: Regime, conclusie: string): string[] {
  const ids = new Set(feiten.map(({ id }) => id));
  const needs = regels.filter(({ name }) => name === conclusie).flatMap(needsOf);
  const own = needs.filter((name) => ids.has(name));
  if (own.length > 0) return own;
  return afleidingen.flatMap((date) => (needs.includes(date.id) ? needsOf(date).filter((name) => ids.has(name)) : []));
}

/** By which figures a fact comes out as it does, or stands in no file. */
const figuresOf = (trekking: Trekking, isOpen: boolean): (string | undefined)[] => {
  if (isOpen) return "feit" in trekking ? [trekking.onbekend] : [];
  return trekking.gevallen.flatMap(({ keuzes }) => keuzes.map(({ gewicht }) => gewicht));
};

/**
 * The figures that nobody published and by which it is drawn how often a conclusion fails (or is open, where no file says what it asks).
 * Where a fact follows what was drawn to decide it, the figures of that are named too.
 */
export function assumptionsBehind(
  { populatie, parameters }: ReadPopulation,
  regime: Regime,
  conclusie: string,
  isOpen: boolean,
): string[] {
  const drawn = new Map(populatie.trekkingen.map((one) => [naamVan(one), one]));
  const own = factsBehind(regime, conclusie).flatMap((name) => drawn.get(name) ?? []);
  const before = own.flatMap(({ gevallen }) => gevallen.flatMap(({ bij = {} }) => Object.keys(bij)));
  const deciding = before.flatMap((name) => drawn.get(name) ?? []).filter((one) => "hulp" in one);
  const named = new Set([...own, ...(isOpen ? [] : deciding)].flatMap((one) => figuresOf(one, isOpen)));
  const isNamed = ({ naam, aanname }: GebruikteParameter): boolean => aanname && named.has(naam);
  return parameters.filter(isNamed).map(({ naam }) => naam);
}
