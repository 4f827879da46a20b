import { duplicates } from "../../model/duplicates.js";
import type { Feit } from "../../model/feit.js";
import type { WaardenErbij } from "../../model/waarden-erbij.js";
import { type Probleem, pointer, suggestion } from "../errors.js";
import { ruleProblem } from "../rule-errors.js";
import { strangers } from "./check-names.js";
import { atMost } from "./limits.js";

const hasValues = ({ type }: Feit): boolean => type === "enum" || type === "list";

function checkOne(one: WaardenErbij, i: number, inherited: readonly Feit[]): Probleem[] {
  const path = ["waardenErbij", i];
  const at = (...steps: readonly PropertyKey[]): string => pointer([...path, ...steps]);
  const feit = inherited.find(({ id }) => id === one.feit);
  if (!feit || !hasValues(feit)) {
    const fit = inherited.filter(hasValues).map(({ id }) => id);
    const suggestie = fit.length > 0 ? suggestion(one.feit, fit) : "";
    return [ruleProblem(feit ? "values-not-addable" : "adds-to-nothing", at("feit"), one.feit, { suggestie })];
  }
  const known = feit.waarden ?? [];
  const most = feit.type === "list" ? atMost.lijst : atMost.waarden;
  // In capitals it would be another value beside the same word.
  const isKnown = (waarde: string): boolean => known.some((one) => one.toLowerCase() === waarde.toLowerCase());
  const count = known.length + one.waarden.length;
  return [
    ...one.waarden.flatMap((waarde, j) =>
      isKnown(waarde) ? [ruleProblem("value-known", at("waarden", j), waarde, { feit: feit.id })] : [],
    ),
    ...duplicates(one.waarden).map(({ item, at: j }) => ruleProblem("value-twice", at("waarden", j), item)),
    ...(count > most ? [ruleProblem("too-many-values", at("waarden"), count, { hoogstens: String(most) })] : []),
    ...strangers(one.waardetitels, one.waarden, [...path, "waardetitels"]),
  ];
}

/** Values are added to a choice or a list that is inherited, and that does not have them. */
export const checkValuesMore = (more: readonly WaardenErbij[] = [], inherited: readonly Feit[]): Probleem[] => [
  ...more.flatMap((one, i) => checkOne(one, i, inherited)),
  ...duplicates(more.map(({ feit }) => feit)).map(({ item, at }) =>
    ruleProblem("listed-twice", pointer(["waardenErbij", at, "feit"]), item),
  ),
];
