import type { Feiten } from "../model/feit.js";
import { and, type Kleene, type Oordeel } from "../model/oordeel.js";
import type { Regel } from "../model/regel.js";

/** Where a rule stands on a file. */
export interface Standing {
  readonly regel: Regel;
  /** The answer as reported. */
  readonly oordeel: Oordeel;
  /** Whether everything that scopes the rule is met. */
  readonly bereik: Kleene;
  /** Whether its own field of application is met. */
  readonly toepassing: Kleene;
  /** Its own conditions, whatever the scope. */
  readonly voorwaarden: Kleene;
}

export type Standings = ReadonlyMap<string, Standing>;

/** Whether an answer meets what it scopes: one that does not apply meets nothing. */
const meets = (oordeel: Oordeel): Kleene => (oordeel === "nvt" ? "nee" : oordeel);

/** The scope of a rule, with the scope of that scope: one that is not met takes everything with it. */
function scopeOf(regel: Regel, standings: Standings): Kleene {
  const scope = regel.reikwijdte === undefined ? undefined : standings.get(regel.reikwijdte);
  if (!scope) return "ja";
  return and([scope.bereik, meets(scope.oordeel)]);
}

function answer(regel: Regel, bereik: Kleene, toepassing: Kleene, voorwaarden: Kleene): Oordeel {
  if (bereik === "nee" || toepassing === "nee") return "nvt";
  if (toepassing === "onbekend" || (regel.slotsom && bereik === "onbekend")) return "onbekend";
  return voorwaarden;
}

/** Draws the conclusion of one rule from the verdicts on its conditions and on its field of application. */
export function conclude(regel: Regel, voorwaarden: Kleene, toepassing: Kleene, standings: Standings): Standing {
  const bereik = scopeOf(regel, standings);
  return { regel, oordeel: answer(regel, bereik, toepassing, voorwaarden), bereik, toepassing, voorwaarden };
}

/** A conclusion as a fact for later rules: `onbekend` is an unknown fact. */
export const asFact = (standing: Standing): string | null =>
  standing.oordeel === "onbekend" ? null : standing.oordeel;

/** A conclusion as a fact for what follows from a case: under an open scope it may still turn out not to apply. */
export const asSettledFact = (standing: Standing): string | null =>
  standing.bereik === "onbekend" ? null : asFact(standing);

/** The conclusions as facts if an open scope is met after all, the scopes above it included. */
export function factsIfMet(open: string, standings: Standings): Feiten {
  const met = new Set<string>();
  for (let name: string | undefined = open; name !== undefined; name = standings.get(name)?.regel.reikwijdte)
    met.add(name);
  const scope = ({ reikwijdte }: Regel): Kleene => {
    const above = reikwijdte === undefined || met.has(reikwijdte) ? undefined : standings.get(reikwijdte);
    if (!above) return "ja";
    return and([scope(above.regel), meets(above.oordeel)]);
  };
  const facts: Feiten = Object.create(null);
  for (const [name, standing] of standings) {
    facts[name] = met.has(name) ? "ja" : scope(standing.regel) === "onbekend" ? null : asFact(standing);
  }
  return facts;
}

/**
 * A conclusion as a part of a final one. Whether the rule applies may still be open: when its own
 * conditions are met, it stands in nobody's way, for it is met or it does not apply.
 */
export const asPart = (standing: Standing): string | null =>
  standing.oordeel === "onbekend" && standing.toepassing === "onbekend" && standing.voorwaarden === "ja"
    ? "ja"
    : asFact(standing);

/**
 * The facts as a rule sees them: a final conclusion names conclusions alone, as its parts; to every other rule the
 * conclusions drawn before it are facts like any other.
 */
export function seenBy(regel: Regel, facts: Feiten, standings: Standings): Feiten {
  if (!regel.slotsom) return facts;
  const parts: Feiten = Object.create(null);
  for (const [name, standing] of standings) parts[name] = asPart(standing);
  return parts;
}

/** Whether, and with which answer, a rule stands in a list of the outcome; `onbekend` as long as that is open. */
export function listing({ regel, bereik, toepassing, voorwaarden, oordeel }: Standing): string {
  if (regel.slotsom) return oordeel;
  if (bereik === "nee" || toepassing === "nee") return "nvt";
  if (regel.kracht !== "plicht" && voorwaarden === "ja") return "nvt";
  return and([bereik, toepassing]) === "ja" ? voorwaarden : "onbekend";
}
