import type { Regel } from "../../model/regel.js";
import type { Regime } from "../../model/regime.js";
import { leavesIn } from "../../model/tree.js";
import { baseOf, type Erfdeel, type Erfsoort, inherited } from "./inherited.js";
import { objects } from "./objects.js";
import { originOf } from "./origin.js";

/** What matters most first: what it names, then a fact that both rest on; that both have one source says least. */
const reasons = ["naam", "feit", "bron"] as const;

/** Something inherited that may still say what a replaced rule or date said. */
export interface Stale {
  readonly deel: Erfdeel;
  /** What was replaced or lapsed. */
  readonly door: Erfdeel;
  readonly reden: (typeof reasons)[number];
  /** The fact or date that both rest on. */
  readonly feit?: string;
}

/** Kinds of which a whole says something to people, or gives it: what a rule asks is for its cases and for `verschil`. */
const told: readonly Erfsoort[] = [
  "afleiding",
  "waarschuwing",
  "regelwaarschuwing",
  "termijn",
  "gevolg",
  "controle",
  "openPunt",
  "nietGecodeerd",
  "tekst",
];

/** An article, whatever of it is meant; of what has no articles the place as it is. */
const articleOf = (vindplaats: string): string => /^.*?\bart\. [^\s,]+/.exec(vindplaats)?.[0] ?? vindplaats;

/** The places of sources that something rests on. */
function* placesIn(inhoud: unknown): Generator<string> {
  for (const { object } of objects(inhoud))
    for (const key of ["vindplaats", "plaats"]) {
      const place = object[key];
      if (typeof place === "string") yield articleOf(place);
    }
}

/** Every text in a document, but the name of the scope: what stands within one does not speak of it. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (Array.isArray(value)) for (const one of value) yield* textsIn(one);
  else if (typeof value === "object" && value !== null)
    for (const [key, one] of Object.entries(value)) if (key !== "reikwijdte") yield* textsIn(one);
}

const names = (texts: ReadonlySet<string>, naam: string): boolean =>
  texts.has(naam) || [...texts].some((text) => text.includes(`{${naam}}`));

/** The facts and dates that a rule or a date asks for; without those that decide for whom it is, on which nearly everything rests. */
function factsOf({ soort, inhoud }: Erfdeel, scope: ReadonlySet<string>): readonly string[] {
  if (soort !== "regel") return [];
  const leaves = leavesIn((inhoud as Regel).conditions);
  const all = leaves.flatMap(({ fact, value }) =>
    typeof value === "object" && value !== null && "fact" in value ? [fact, value.fact] : [fact],
  );
  return [...new Set(all)].filter((id) => !scope.has(id));
}

/**
 * What a regime inherits that may still say what a rule or date says that it replaces or drops: it names it, rests on the same
 * fact, or on the same article. What it replaces or lets lapse itself, and what it says to have looked at, is left out.
 */
export function staleIn(regime: Regime): Stale[] {
  const base = baseOf(regime);
  const own = originOf(regime)?.bundle.regime;
  if (!base || !own) return [];
  const all = inherited(base, regime);
  // A final conclusion is replaced to count one part more, and its name stays what it is.
  const finals = new Set(base.geschreven.regels.flatMap(({ name, slotsom }) => (slotsom ? [name] : [])));
  const said = (inhoud: unknown): string =>
    JSON.stringify(inhoud, (key, value) => (key === "$schema" ? undefined : value));
  const now = new Map(inherited(regime).map((deel) => [`${deel.soort} ${deel.naam}`, said(deel.inhoud)]));
  const changed = all.filter(
    ({ soort, stand, naam, inhoud }) =>
      stand !== "geerfd" &&
      ["regel", "afleiding"].includes(soort) &&
      !finals.has(naam) &&
      now.get(`${soort} ${naam}`) !== said(inhoud),
  );
  const seen = new Set(own.nagekeken);
  const left = all.filter(({ soort, stand, naam }) => stand === "geerfd" && told.includes(soort) && !seen.has(naam));
  const rules = new Set(base.volgorde);
  const scope = new Set(
    base.geschreven.regels
      .filter(({ kracht }) => kracht === "reikwijdte")
      .flatMap(({ conditions }) => leavesIn(conditions).map(({ fact }) => fact)),
  );
  const asked = changed.map((door) => ({
    door,
    places: new Set(placesIn({ bron: (door.inhoud as Partial<Regel>).bron })),
    facts: factsOf(door, new Set([...scope, ...rules])),
  }));
  const found = left.flatMap((deel): Stale[] => {
    const texts = new Set(textsIn(deel.inhoud));
    const places = [...placesIn(deel.inhoud)];
    for (const { door } of asked) if (names(texts, door.naam)) return [{ deel, door, reden: "naam" }];
    const beside = asked.filter((one) => places.some((place) => one.places.has(place)));
    for (const one of asked) {
      // A date that a rule merely asks for speaks of no rule, unless it comes from where that rule comes from.
      const feit = one.facts.find((id) => (id !== deel.naam || beside.includes(one)) && names(texts, id));
      if (feit !== undefined) return [{ deel, door: one.door, reden: "feit", feit }];
    }
    return beside.slice(0, 1).map(({ door }) => ({ deel, door, reden: "bron" }));
  });
  return reasons.flatMap((reden) => found.filter((one) => one.reden === reden));
}
