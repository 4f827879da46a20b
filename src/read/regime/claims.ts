import { isObject } from "../../model/depth.js";
import type { Regime } from "../../model/regime.js";
import { type Stelling, stellingen } from "../../model/stelling.js";
import { pointer, RegelError, type RegelProbleem, suggestion } from "../errors.js";
import { readPlain } from "../plain.js";
import { ruleProblem } from "../rule-errors.js";
import { checkConditions, type Name, type Names } from "./check-conditions.js";
import { namesOf } from "./check-regime.js";
import { schemaProblems } from "./schema-problems.js";

/** Where a claim stands, for who has to mend it. */
const BESTAND = "stellingen";
const DEEPEST = 30;

/** The shape that a claim has by its mark, so that what is wrong is said of that one. */
function claimProblems(claim: unknown, i: number, names: Names): RegelProbleem[] {
  const inFile = (problem: Omit<RegelProbleem, "bestand">): RegelProbleem => ({ bestand: BESTAND, ...problem });
  const marks = Object.keys(stellingen) as (keyof typeof stellingen)[];
  const mark = isObject(claim) ? marks.find((key) => Object.hasOwn(claim, key)) : undefined;
  if (!mark) return [inFile(ruleProblem("missing-key", pointer([i]), claim, { verwacht: marks.join(", ") }))];
  const read = stellingen[mark].safeParse(claim);
  if (!read.success) return schemaProblems(BESTAND, claim, read.error.issues, [i]);
  const data: Stelling = read.data;
  const unknown = (key: string, name: string, known: readonly string[]): RegelProbleem[] =>
    known.includes(name)
      ? []
      : [inFile(ruleProblem("fact-unknown", pointer([i, key]), name, { suggestie: suggestion(name, known) }))];
  const named = (isFit: (name: Name) => boolean): string[] =>
    [...names].flatMap(([id, one]) => (isFit(one) ? [id] : []));
  const isOrdered = ({ type, feit }: Name): boolean => feit !== undefined && (type === "date" || type === "boolean");
  return [
    ...unknown(
      "conclusie",
      data.conclusie,
      named(({ type }) => type === "conclusie"),
    ),
    ...("monotoon" in data ? unknown("monotoon", data.monotoon, named(isOrdered)) : []),
    ...("bij" in data && data.bij ? checkConditions(data.bij, [i, "bij"], names).map(inFile) : []),
  ];
}

/**
 * Reads claims about a regime.
 *
 * @throws {RegelError} for a list that is none, and for every claim that is none or names what the regime does not have
 */
export function readClaims(claims: unknown, regime: Regime): readonly Stelling[] {
  if (claims === undefined) return [];
  const { value, problemen } = readPlain(claims, DEEPEST);
  if (problemen.length > 0) throw new RegelError(problemen.map((found) => ({ bestand: BESTAND, ...found })));
  if (!Array.isArray(value))
    throw new RegelError([{ bestand: BESTAND, ...ruleProblem("wrong-rule-type", "", value, { verwacht: "array" }) }]);
  const states = regime.standen.length === 0 ? [regime] : regime.standen;
  const wrong = states.flatMap((state) => {
    const names = namesOf(state);
    return value.flatMap((claim, i) => claimProblems(claim, i, names));
  });
  const seen = new Map(wrong.map((one) => [`${one.code} ${one.pad}`, one]));
  if (seen.size > 0) throw new RegelError([...seen.values()]);
  return value as Stelling[];
}
