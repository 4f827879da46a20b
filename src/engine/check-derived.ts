import { type Probleem, pointer } from "../errors.js";
import type { Afleiding } from "../model/afleiding.js";
import type { Regime } from "../model/regime.js";
import { bladeren, comparedFact } from "../model/tree.js";
import { isAmount, sources } from "../reckon/operations.js";
import { ruleProblem } from "../rule-errors.js";
import type { Names } from "./check-conditions.js";
import { dependencies, factsOf, treesOf } from "./references.js";
import { MOST_NUMBERS } from "./values.js";

type Of<O> = Extract<Afleiding, { operatie: O }>;

/** Every row answers a value of the choice, once, with what the other rows hold too. */
function checkTable({ naar, rijen }: Of<"tabel">, path: readonly PropertyKey[], names: Names): Probleem[] {
  const choice = names.get(naar);
  const keys = rijen.map((rij) => rij.bij);
  const types = new Set(rijen.map((rij) => typeof rij.waarde));
  return [
    ...(choice?.type === "enum" ? [] : [ruleProblem("table-unfit", pointer([...path, "naar"]), naar)]),
    ...rijen.flatMap(({ bij }, i) =>
      choice?.waarden?.includes(bij) === false || keys.indexOf(bij) !== i
        ? [ruleProblem("table-unfit", pointer([...path, "rijen", i]), bij)]
        : [],
    ),
    ...(types.size > 1 ? [ruleProblem("table-unfit", pointer([...path, "rijen"]), [...types])] : []),
  ];
}

/** The names that an operation starts from exist, and are dates or, where it reckons with numbers, numbers. */
export function checkSources(
  afleiding: Afleiding,
  path: readonly PropertyKey[],
  regime: Regime,
  names: Names,
): Probleem[] {
  const wanted = isAmount(afleiding) ? ["amount", "integer"] : ["date"];
  const wrong = sources(afleiding)
    .filter((id) => !wanted.includes(names.get(id)?.type ?? ""))
    .map((id) => ruleProblem(isAmount(afleiding) ? "source-not-a-number" : "source-not-a-date", pointer(path), id));
  if (afleiding.operatie === "tabel") return [...wrong, ...checkTable(afleiding, path, names)];
  if (afleiding.operatie !== "termijn") return wrong;
  const { kalender, opgeschort } = afleiding;
  return [
    ...wrong,
    ...(Object.hasOwn(regime.kalenders, kalender)
      ? []
      : [ruleProblem("calendar-unknown", pointer([...path, "kalender"]), kalender)]),
    ...(opgeschort === undefined || names.get(opgeschort)?.type === "periods"
      ? []
      : [ruleProblem("source-not-periods", pointer([...path, "opgeschort"]), opgeschort)]),
  ];
}

/**
 * Rules name only what the search for missing facts can try out: no amounts, no terms that stretches of days
 * lengthen, and no numbers of a wide range beside other facts. Warnings, terms and consequences may name them.
 */
export function checkSearchable(regime: Regime, names: Names): Probleem[] {
  const rests = dependencies(regime);
  const periods = new Set(regime.feiten.filter((feit) => feit.type === "periods").map((feit) => feit.id));
  const leaves = treesOf(regime).flatMap(bladeren);
  const unfit = new Set(
    leaves
      .flatMap(factsOf)
      .filter((id) => names.get(id)?.type === "amount" || [...(rests.get(id) ?? [])].some((fact) => periods.has(fact))),
  );
  const wide = regime.feiten.filter(
    ({ id, type, minimum = 0, maximum = 0 }) =>
      type === "integer" &&
      maximum - minimum > MOST_NUMBERS &&
      leaves.some((b) => comparedFact(b) !== undefined && factsOf(b).includes(id)),
  );
  return [
    ...[...unfit].map((id) => ruleProblem("not-for-conditions", "/conclusies", id)),
    ...wide.map((feit) => ruleProblem("too-many-values", "/conclusies", feit.id, { hoogstens: String(MOST_NUMBERS) })),
  ];
}
