import { isObject } from "../../model/depth.js";
import { listed } from "../../model/naam.js";
import type { Regime } from "../../model/regime.js";
import { type Stelling, stellingen } from "../../model/stelling.js";
import { placedIn } from "../../prove/forced.js";
import { pointer, RegelError, type RegelProbleem, suggestion } from "../errors.js";
import { MOST_VALUES, readPlain } from "../plain.js";
import { located, ruleProblem } from "../rule-errors.js";
import { checkConditions, type Names } from "./check-conditions.js";
import { checkAsked } from "./check-derived.js";
import { checkDirected } from "./check-monotone.js";
import { namesOf } from "./check-regime.js";
import { askingDay } from "./request-day.js";
import { schemaProblems } from "./schema-problems.js";

/** Where a claim stands, for who has to mend it. */
const BESTAND = "stellingen";
const DEEPEST = 30;

/** The shape that a claim has by its mark, so that what is wrong is said of that one. */
function claimProblems(claims: readonly unknown[], i: number, regime: Regime, names: Names): RegelProbleem[] {
  const claim = claims[i];
  const inFile = (problem: Omit<RegelProbleem, "bestand">): RegelProbleem => located(BESTAND, problem);
  const marks = Object.keys(stellingen) as (keyof typeof stellingen)[];
  const given = isObject(claim) ? marks.filter((key) => Object.hasOwn(claim, key)) : [];
  const [mark, another] = given;
  // Each name is right: two of them in one claim are two claims.
  if (another)
    return [inFile(ruleProblem("claim-twofold", pointer([i, another]), another, { sleutels: listed(given) }))];
  if (!mark) return [inFile(ruleProblem("missing-key", pointer([i]), claim, { verwacht: marks.join(", ") }))];
  const read = stellingen[mark].safeParse(claim);
  if (!read.success) return schemaProblems(BESTAND, claims, read.error.issues, [i]);
  const data: Stelling = read.data;
  const conclusions = [...names].flatMap(([id, { type }]) => (type === "conclusie" ? [id] : []));
  const { conclusie } = data;
  const suggestie = suggestion(conclusie, conclusions);
  return [
    ...(conclusions.includes(conclusie)
      ? []
      : [inFile(ruleProblem("claim-conclusion", pointer([i, "conclusie"]), conclusie, { suggestie }))]),
    ...("monotoon" in data ? checkDirected(data.monotoon, [i, "monotoon"], names).map(inFile) : []),
    ...("bij" in data && data.bij
      ? [
          ...checkConditions(data.bij, [i, "bij"], names).map(inFile),
          ...checkAsked(
            regime,
            names,
            placedIn(data.bij, [i, "bij"]).map((one) => ({ ...one, bestand: BESTAND })),
          ),
        ]
      : []),
  ];
}

/**
 * Reads claims about a regime.
 *
 * @throws {RegelError} for a list that is none, and for every claim that is none or names what the regime does not have
 */
export function readClaims(claims: unknown, regime: Regime): readonly Stelling[] {
  if (claims === undefined) return [];
  const { value, problemen, isRead } = readPlain(claims, DEEPEST);
  if (!isRead) {
    const values = { aantal: String(MOST_VALUES), niveaus: String(DEEPEST) };
    throw new RegelError([located(BESTAND, ruleProblem("claims-too-large", "", claims, values))]);
  }
  if (problemen.length > 0) throw new RegelError(problemen.map((found) => located(BESTAND, found)));
  if (!Array.isArray(value))
    throw new RegelError([located(BESTAND, ruleProblem("wrong-rule-type", "", value, { verwacht: "array" }))]);
  const states = regime.standen.length === 0 ? [regime] : regime.standen;
  const wrong = states.flatMap((state) => {
    const names = namesOf(askingDay(state));
    return value.flatMap((_, i) => claimProblems(value, i, state, names));
  });
  const seen = new Map(wrong.map((one) => [`${one.code} ${one.pad}`, one]));
  if (seen.size > 0) throw new RegelError([...seen.values()]);
  return value as Stelling[];
}
