import { factsUsed } from "../judge/references.js";
import { freeze } from "../model/freeze.js";
import type { Gevolg, GevolgVeld, Sjabloon } from "../model/gevolg.js";
import { listed, type Naam, type Namen, nameOf } from "../model/naam.js";
import { isPlace, placesIn } from "../model/names.js";
import type { Regime } from "../model/regime.js";
import type { Tekst } from "../model/tekst.js";
import { comparedFact, leavesIn } from "../model/tree.js";
import type { Groep } from "../model/voorwaarde.js";

/** The dates and numbers that an outcome of the regime can name: in a condition, a warning, a term or a consequence. */
function shown(regime: Regime): ReadonlySet<string> {
  const trees = [
    ...regime.regels.flatMap((regel) => [regel.conditions, ...(regel.toepassing ? [regel.toepassing] : [])]),
    ...regime.termijnen.flatMap(({ wanneer }) => wanneer ?? []),
    ...regime.gevolgen.flatMap(({ gevallen }) =>
      gevallen.flatMap(({ wanneer }): Groep[] => (wanneer ? [wanneer] : [])),
    ),
  ];
  const named = trees.flatMap(leavesIn).flatMap((blad) => [blad.fact, blad.betreft, comparedFact(blad)]);
  const ofTerms = regime.termijnen.flatMap(({ begin, einde, opZijnVroegst }) => [begin, einde, opZijnVroegst]);
  const ofConsequences = regime.gevolgen.flatMap(({ gevallen }) => gevallen.flatMap(({ waarde }) => placesIn(waarde)));
  return new Set([...named, ...ofTerms, ...ofConsequences].filter((name) => name !== undefined));
}

/** By key: the order in which an author wrote them makes no difference to an outcome. */
const sorted = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

type Waarden = Naam["waarden"];
type OfFact = (id: string) => Waarden;

const partName = ({ titel, feit, waardetitels }: GevolgVeld, ofFact: OfFact): Naam => {
  const own = Object.entries({ ...(feit === undefined ? null : ofFact(feit)), ...waardetitels });
  return { titel, waarden: own.length > 0 ? sorted(own) : null };
};

/** The facts whose own value a consequence gives: not those in the parts of it. */
const wholes = (template: Sjabloon): string[] => (isPlace(template) ? [template.fact] : []);

function consequenceName({ titel, velden, gevallen }: Gevolg, ofFact: OfFact): Namen[string] | undefined {
  if (!titel) return undefined;
  const whole = gevallen.flatMap(({ waarde }) => wholes(waarde)).flatMap((id) => Object.entries(ofFact(id) ?? {}));
  const waarden = whole.length > 0 ? sorted(whole) : null;
  if (!velden) return { titel, waarden };
  const delen = Object.entries(velden).map(([key, veld]) => [key, partName(veld, ofFact)] as const);
  return { titel, waarden, delen: sorted(delen) };
}

const known = new WeakMap<Regime, Namen>();

/**
 * The short names of everything that an outcome of a regime can name by an id: the facts that it uses, dates, consequences
 * and their parts. What its rules give no name is not in it. Made once: every outcome holds the same one.
 */
export function shortNames(regime: Regime): Namen {
  const before = known.get(regime);
  if (before) return before;
  const used = factsUsed(regime);
  const dates = shown(regime);
  const values = new Map(
    regime.feiten.map(({ id, waardetitels }) => [id, waardetitels ? sorted(Object.entries(waardetitels)) : null]),
  );
  const entries: [string, Namen[string]][] = [
    ...regime.feiten.flatMap(({ id, titel }): [string, Naam][] =>
      titel && used.has(id) ? [[id, { titel, waarden: values.get(id) ?? null }]] : [],
    ),
    ...regime.afleidingen.flatMap(({ id, titel: nl, en = nl }): [string, Naam][] =>
      dates.has(id) ? [[id, { titel: { nl, en }, waarden: null }]] : [],
    ),
    ...regime.gevolgen.flatMap((gevolg): [string, Namen[string]][] => {
      const name = consequenceName(gevolg, (id) => values.get(id) ?? null);
      return name ? [[gevolg.naam, name]] : [];
    }),
  ];
  const names = freeze(Object.fromEntries(entries));
  known.set(regime, names);
  return names;
}

/** What a regime calls a fact or a date, also a fact that it does not use. */
export const nameIn = (regime: Regime, id: string): Tekst =>
  nameOf(id, shortNames(regime)[id]?.titel ?? regime.feiten.find((feit) => feit.id === id)?.titel);

/** The names of several, in a row. */
export function namesIn(regime: Regime, ids: readonly string[]): Tekst {
  const names = ids.map((id) => nameIn(regime, id));
  return { nl: listed(names.map(({ nl }) => nl)), en: listed(names.map(({ en }) => en)) };
}
