import { asksAmount, isPlain } from "../../judge/amounts.js";
import { turnIn } from "../../judge/meant.js";
import { dependencies, factsOf, rulesThatCount, suspended } from "../../judge/references.js";
import type { Afleiding, AfleidingDoor, Operatie } from "../../model/afleiding.js";
import type { Regime } from "../../model/regime.js";
import { comparedFact } from "../../model/tree.js";
import type { Blad } from "../../model/voorwaarde.js";
import { type Placed, placedIn } from "../../prove/forced.js";
import type { Around, Check } from "../../reckon/operation.js";
import * as aantalDagen from "../../reckon/operations/aantal-dagen.js";
import * as aantalPerioden from "../../reckon/operations/aantal-perioden.js";
import * as eerstBekende from "../../reckon/operations/eerst-bekende.js";
import * as tabel from "../../reckon/operations/tabel.js";
import * as termijn from "../../reckon/operations/termijn.js";
import { conditionsOf, fromDates, isCount, sources } from "../../reckon/operations.js";
import { type Probleem, pointer, type RegelProbleem } from "../errors.js";
import { located, type RegelFoutCode, ruleProblem } from "../rule-errors.js";
import type { Bundle } from "./bundle.js";
import type { Names } from "./check-conditions.js";
import { MOST_NUMBERS } from "./limits.js";

/** The operations that ask more of what they name than to be dates or numbers. */
const checks: { readonly [O in Operatie]?: Check<AfleidingDoor<O>> } = {
  aantalDagen: aantalDagen.check,
  aantalPerioden: aantalPerioden.check,
  eerstBekende: eerstBekende.check,
  tabel: tabel.check,
  termijn: termijn.check,
};
const checkOf = ({ operatie }: Afleiding): Check<Afleiding> | undefined => checks[operatie];

/** What an operation may ask about the names that a regime has. */
const around = (regime: Regime, names: Names): Around => ({
  type: (id) => names.get(id)?.type,
  waarden: (id) => names.get(id)?.waarden,
  hasCalendar: (name) => Object.hasOwn(regime.kalenders, name),
  isBounded: ([first = "", ...others]) =>
    others.every((other) =>
      regime.controles.some(({ feit, nietVoor, nietNa }) => feit === first && [nietVoor, nietNa].includes(other)),
    ),
});

/** The names that an operation starts from exist, and are dates or, where it reckons with numbers, numbers; and what else it asks. */
export function checkSources(
  afleiding: Afleiding,
  path: readonly PropertyKey[],
  regime: Regime,
  names: Names,
): Probleem[] {
  const isOfDates = fromDates(afleiding);
  const wanted = isOfDates ? ["date"] : ["amount", "count", "integer"];
  const wrong = sources(afleiding)
    .filter((id) => !wanted.includes(names.get(id)?.type ?? ""))
    .map((id) => ruleProblem(isOfDates ? "source-not-a-date" : "source-not-a-number", pointer(path), id));
  const faults = checkOf(afleiding)?.faults(afleiding, around(regime, names)) ?? [];
  return [...wrong, ...faults.map(({ code, at, found }) => ruleProblem(code, pointer([...path, ...at]), found))];
}

/** The facts that are counted, or bound what is, and mean nothing beside another answer, each with its count: that would stay open for ever. */
function bonded(regime: Regime): (readonly [count: string, fact: string])[] {
  const rests = dependencies(regime);
  const bound = regime.feiten.filter(({ alleenBij, nietBij }) => alleenBij || (nietBij && !nietBij.eigen));
  return bound.flatMap(({ id }) => {
    const count = regime.afleidingen.find((one) => isCount(one) && rests.get(one.id)?.has(id));
    return count ? [[count.id, id] as const] : [];
  });
}

interface Found extends Placed {
  readonly bestand: string;
}

/** The conditions on which the outcome rests, each with its place: that of an inherited one is its conclusion, for its file is not here. */
function conditionsIn(regime: Regime, { regels, afleidingen }: Bundle): Found[] {
  const files = new Map([...regels].map(([bestand, regel]) => [regel, bestand]));
  const inherited = (name: string): Pick<Found, "bestand" | "path"> => ({
    bestand: "regime.json",
    path: ["conclusies", Math.max(0, regime.volgorde.indexOf(name))],
  });
  const ofRules = rulesThatCount(regime).flatMap((regel): Found[] => {
    const bestand = files.get(regel);
    const { conditions, toepassing } = regel;
    const found = [
      ...placedIn(conditions, ["conditions"]),
      ...(toepassing ? placedIn(toepassing, ["toepassing"]) : []),
    ];
    return found.map((one) => (bestand ? { ...one, bestand } : { ...one, ...inherited(regel.name) }));
  });
  const ofDates = regime.afleidingen.flatMap((afleiding): Found[] => {
    const at = afleidingen.indexOf(afleiding);
    const path = ["afleidingen", at, "voorwaarde"];
    const found = conditionsOf(afleiding).flatMap((tree) => placedIn(tree, path));
    return found.map((one) => ({ ...one, ...(at < 0 ? inherited("") : { bestand: "afleidingen.json" }) }));
  });
  return [...ofRules, ...ofDates];
}

/**
 * What is wrong with conditions, each with its place. Rules and claims name only what a diagram can ask: of what follows and is a number, the time between two days and amounts that are no
 * quotient, each beside a number; no terms that stretches of days lengthen, and no numbers of a wide range beside other facts. Warnings,
 * terms and consequences may name them.
 */
export function checkAsked(regime: Regime, names: Names, conditions: readonly Found[]): RegelProbleem[] {
  const still = suspended(regime);
  const derived = new Map(regime.afleidingen.map((afleiding) => [afleiding.id, afleiding]));
  const isUnfit = (blad: Blad, id: string): boolean =>
    (names.get(id)?.type === "amount" && !turnIn(blad, derived.get(id)) && !isAsked(blad)) || still.has(id);
  // A value that is no number is told as such.
  const isAsked = (blad: Blad): boolean =>
    asksAmount(blad, derived) || (comparedFact(blad) === undefined && isPlain(blad.fact, derived));
  const wide = new Set(
    regime.feiten
      .filter(({ type, minimum = 0, maximum = 0, decimalen }) => {
        return type === "integer" && decimalen === undefined && maximum - minimum > MOST_NUMBERS;
      })
      .map(({ id }) => id),
  );
  const isWide = (blad: Blad, id: string): boolean =>
    wide.has(id) && names.get(blad.fact)?.type !== "count" && comparedFact(blad) !== undefined;
  return conditions.flatMap(({ leaf, path, bestand }): RegelProbleem[] => {
    const say = (code: RegelFoutCode, id: string | undefined, values = {}): RegelProbleem[] => {
      if (id === undefined) return [];
      const at = bestand === "regime.json" ? path : [...path, id === leaf.fact ? "fact" : "value"];
      return [located(bestand, ruleProblem(code, pointer(at), id, values))];
    };
    const unfit = factsOf(leaf).find((id) => isUnfit(leaf, id));
    const tooWide = factsOf(leaf).find((id) => isWide(leaf, id));
    return [
      ...say("not-for-conditions", unfit),
      ...say("too-many-values", tooWide, { hoogstens: String(MOST_NUMBERS) }),
    ];
  });
}

/** Rules name only what a diagram can ask, and count nothing that can mean nothing. */
export function checkDrawable(regime: Regime, bundle: Bundle, names: Names): RegelProbleem[] {
  const counts = bonded(regime).map(([count, fact]): RegelProbleem => {
    const at = bundle.afleidingen.findIndex(({ id }) => id === count);
    const place = at < 0 ? "/conclusies" : pointer(["afleidingen", at]);
    return located(at < 0 ? "regime.json" : "afleidingen.json", ruleProblem("count-of-excluded", place, fact));
  });
  return [...checkAsked(regime, names, conditionsIn(regime, bundle)), ...counts];
}
