import { asksAmount } from "../../judge/amounts.js";
import { turnIn } from "../../judge/meant.js";
import { dependencies, factsOf, suspended } from "../../judge/references.js";
import type { Afleiding, AfleidingDoor, Operatie } from "../../model/afleiding.js";
import type { Regime } from "../../model/regime.js";
import { comparedFact, leavesIn } from "../../model/tree.js";
import type { Blad, Voorwaarde } from "../../model/voorwaarde.js";
import type { Around, Check } from "../../reckon/operation.js";
import * as aantalDagen from "../../reckon/operations/aantal-dagen.js";
import * as aantalPerioden from "../../reckon/operations/aantal-perioden.js";
import * as eerstBekende from "../../reckon/operations/eerst-bekende.js";
import * as tabel from "../../reckon/operations/tabel.js";
import * as termijn from "../../reckon/operations/termijn.js";
import { fromDates, isCount, sources } from "../../reckon/operations.js";
import { type Probleem, pointer } from "../errors.js";
import { ruleProblem } from "../rule-errors.js";
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

/** The facts that are counted, or bound what is, mean something beside every answer: else a count of those would stay open for ever. */
export function checkCounted(regime: Regime): Probleem[] {
  const rests = dependencies(regime);
  const counted = new Set(regime.afleidingen.filter(isCount).flatMap(({ id }) => [...(rests.get(id) ?? [])]));
  return regime.feiten
    .filter(({ id, alleenBij, nietBij }) => counted.has(id) && (alleenBij || (nietBij && !nietBij.eigen)))
    .map(({ id }) => ruleProblem("count-of-excluded", "/conclusies", id));
}

/**
 * Rules and claims name only what a diagram can ask: of what follows and is a number, the time between two days and amounts that are no
 * quotient, each beside a number; no terms that stretches of days lengthen, and no numbers of a wide range beside other facts. Warnings,
 * terms and consequences may name them.
 *
 * @param trees the conditions
 * @param at where what is wrong with them is told
 */
export function checkDrawable(regime: Regime, names: Names, trees: readonly Voorwaarde[], at: string): Probleem[] {
  const still = suspended(regime);
  const leaves = trees.flatMap(leavesIn);
  const derived = new Map(regime.afleidingen.map((afleiding) => [afleiding.id, afleiding]));
  const isUnfit = (blad: Blad, id: string): boolean =>
    (names.get(id)?.type === "amount" && !turnIn(blad, derived.get(id)) && !asksAmount(blad, derived)) || still.has(id);
  const unfit = new Set(leaves.flatMap((blad) => factsOf(blad).filter((id) => isUnfit(blad, id))));
  const wide = regime.feiten.filter(
    ({ id, type, minimum = 0, maximum = 0, decimalen }) =>
      type === "integer" &&
      decimalen === undefined &&
      maximum - minimum > MOST_NUMBERS &&
      leaves.some(
        (b) => names.get(b.fact)?.type !== "count" && comparedFact(b) !== undefined && factsOf(b).includes(id),
      ),
  );
  return [
    ...[...unfit].map((id) => ruleProblem("not-for-conditions", at, id)),
    ...wide.map((feit) => ruleProblem("too-many-values", at, feit.id, { hoogstens: String(MOST_NUMBERS) })),
  ];
}
