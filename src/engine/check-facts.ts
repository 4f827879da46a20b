import { type Probleem, pointer } from "../errors.js";
import type { Feit } from "../model/feit.js";
import { ruleProblem } from "../rule-errors.js";
import { checkRemedies } from "./check-remedies.js";
import { duplicates } from "./duplicates.js";

/** A search tries every set of values of a list. */
const MOST_LISTED = 10;

function checkFeit(feit: Feit, i: number, byId: ReadonlyMap<string, Feit>): Probleem[] {
  const at = (key: string): string => pointer(["feiten", i, key]);
  const lacks = (key: string): Probleem[] => [ruleProblem("missing-key", at(key), undefined, { verwacht: key })];
  const { minimum, maximum, waarden = [], alleenBij } = feit;
  const references = [alleenBij?.feit, feit.gevraagdBij?.feit, feit.nietVoor].filter((id) => id !== undefined);
  const governor = alleenBij && byId.get(alleenBij.feit);
  const governs =
    governor &&
    (governor.type === "boolean"
      ? typeof alleenBij.waarde === "boolean"
      : governor.waarden?.includes(String(alleenBij.waarde)));
  const range = (maximum ?? 0) - (minimum ?? 0);
  return [
    ...((feit.type === "enum" || feit.type === "list") && waarden.length === 0 ? lacks("waarden") : []),
    ...(feit.type === "list" && waarden.length > MOST_LISTED
      ? [ruleProblem("too-many-values", at("waarden"), waarden.length, { hoogstens: String(MOST_LISTED) })]
      : []),
    ...(feit.type === "integer" && (minimum === undefined || maximum === undefined) ? lacks("minimum") : []),
    ...(range < 0 ? [ruleProblem("too-many-values", at("maximum"), maximum, { hoogstens: String(minimum) })] : []),
    ...(feit.type === "code" && feit.cijfers === undefined ? lacks("cijfers") : []),
    ...references
      .filter((id) => !byId.has(id))
      .map((id) => ruleProblem("fact-unknown", pointer(["feiten", i]), id, { keuze: [...byId.keys()].join(", ") })),
    ...(governor && (!governs || governor.alleenBij)
      ? [ruleProblem("governor-unfit", at("alleenBij"), alleenBij.waarde, { feit: alleenBij.feit })]
      : []),
    ...(feit.nietVoor !== undefined && (feit.type !== "date" || byId.get(feit.nietVoor)?.type !== "date")
      ? [ruleProblem("source-not-a-date", at("nietVoor"), feit.nietVoor)]
      : []),
  ];
}

/** Each fact has what its type needs and refers only to facts beside it, or of the question it adds to. */
export function checkFeiten(feiten: readonly Feit[], others: readonly Feit[] = []): Probleem[] {
  const byId = new Map([...others, ...feiten].map((feit) => [feit.id, feit]));
  return [
    ...feiten.flatMap((feit, i) => checkFeit(feit, i, byId)),
    ...checkRemedies(feiten, byId),
    ...duplicates(feiten.map((feit) => feit.id)).map((id) => ruleProblem("fact-redefined", "/feiten", id)),
  ];
}
