import { duplicates } from "../../model/duplicates.js";
import type { Bounds } from "../../model/fact-type.js";
import { MOST_DIGITS } from "../../model/fact-types/integer.js";
import type { Feit } from "../../model/feit.js";
import { layer } from "../../model/order.js";
import { type Probleem, pointer, suggestion } from "../errors.js";
import { ruleProblem } from "../rule-errors.js";
import { personal } from "../rule-words.js";
import { inRules } from "./check-conditions.js";
import { checkRemedies } from "./check-remedies.js";
import { atMost } from "./limits.js";

type Answer = string | boolean;

/** Whether a fact can have this answer, and depends on no other itself. */
function canGovern(governor: Feit, waarde: Answer): boolean {
  const fits = governor.type === "boolean" ? typeof waarde === "boolean" : governor.waarden?.includes(String(waarde));
  return fits === true && governor.alleenBij === undefined && governor.nietBij === undefined;
}

/** What a fact cannot stand beside: an answer that no other fact brings along, and, of its own values, some but not all. */
function checkBarred(feit: Feit, path: string, byId: ReadonlyMap<string, Feit>): Probleem[] {
  const { nietBij } = feit;
  if (!nietBij) return [];
  const own: readonly Answer[] =
    feit.type === "boolean" ? [true, false] : feit.type === "enum" ? (feit.waarden ?? []) : [];
  const { eigen = [] } = nietBij;
  const some = eigen.every((value) => own.includes(value)) && own.some((value) => !eigen.includes(value));
  const governor = byId.get(nietBij.feit);
  const brought = [...byId.values()].some(
    ({ alleenBij }) => alleenBij?.feit === nietBij.feit && alleenBij.waarde === nietBij.waarde,
  );
  return [
    ...(governor && (!canGovern(governor, nietBij.waarde) || brought)
      ? [ruleProblem("governor-unfit", path, nietBij.waarde, { feit: nietBij.feit })]
      : []),
    ...(eigen.length > 0 && !some ? [ruleProblem("value-not-allowed", path, eigen, { keuze: own.join(", ") })] : []),
  ];
}

/** Only numbers have decimals, and no more digits than a number of a machine can tell apart. */
function canHaveDecimals({ type, minimum = 0, maximum = 0, decimalen = 0 }: Feit): boolean {
  const farthest = Math.max(Math.abs(minimum), Math.abs(maximum));
  return type === "integer" && farthest < 10 ** (MOST_DIGITS - decimalen);
}

/** Whether a fact would tell who somebody is. */
const personalFact = (id: string): boolean => id.split(".").some((part) => personal.includes(part.toLowerCase()));

/** Only a date that no other must follow, and one in a question: a case is tried on each day that it can be. */
function canBeIncomplete({ id, type, nietVoor }: Feit, byId: ReadonlyMap<string, Feit>): boolean {
  const others = [...byId.values()].filter((other) => other.id !== id);
  return type === "date" && nietVoor === undefined && !others.some((o) => o.onvolledig || o.nietVoor === id);
}

function checkFeit(feit: Feit, i: number, byId: ReadonlyMap<string, Feit>): Probleem[] {
  const at = (key: string): string => pointer(["feiten", i, key]);
  const { needs } = inRules[feit.type];
  const lacking = (key: keyof Bounds): Probleem[] =>
    needs.includes(key) && feit[key] === undefined
      ? [ruleProblem("missing-key", at(key), undefined, { verwacht: key })]
      : [];
  const { minimum, maximum, waarden = [], alleenBij } = feit;
  const { gevraagdBij, nietBij, nietVoor } = feit;
  const references = Object.entries({ alleenBij, gevraagdBij, nietBij, nietVoor }).flatMap(([key, bond]) =>
    bond === undefined ? [] : [{ key, id: typeof bond === "string" ? bond : bond.feit }],
  );
  const governor = alleenBij && byId.get(alleenBij.feit);
  const range = (maximum ?? 0) - (minimum ?? 0);
  return [
    ...lacking("waarden"),
    ...(feit.type !== "list" && waarden.length > atMost.waarden
      ? [ruleProblem("too-many-values", at("waarden"), waarden.length, { hoogstens: String(atMost.waarden) })]
      : []),
    ...duplicates(waarden).map(({ item, at: j }) =>
      ruleProblem("value-twice", pointer(["feiten", i, "waarden", j]), item),
    ),
    ...(feit.onvolledig && !canBeIncomplete(feit, byId)
      ? [ruleProblem("incomplete-unfit", at("onvolledig"), feit.onvolledig)]
      : []),
    ...(personalFact(feit.id) ? [ruleProblem("fact-personal", at("id"), feit.id)] : []),
    ...(feit.type === "list" && waarden.length > atMost.lijst
      ? [ruleProblem("too-many-values", at("waarden"), waarden.length, { hoogstens: String(atMost.lijst) })]
      : []),
    ...lacking("minimum"),
    ...lacking("maximum"),
    ...(range < 0 ? [ruleProblem("range-reversed", at("maximum"), maximum, { minimum: String(minimum) })] : []),
    ...(feit.decimalen !== undefined && !canHaveDecimals(feit)
      ? [ruleProblem("decimals-unfit", at("decimalen"), feit.decimalen, { hoogstens: String(MOST_DIGITS) })]
      : []),
    ...lacking("cijfers"),
    ...references
      .filter(({ id }) => !byId.has(id))
      .map(({ key, id }) => ruleProblem("fact-unknown", at(key), id, { suggestie: suggestion(id, [...byId.keys()]) })),
    ...(governor && !canGovern(governor, alleenBij.waarde)
      ? [ruleProblem("governor-unfit", at("alleenBij"), alleenBij.waarde, { feit: alleenBij.feit })]
      : []),
    ...checkBarred(feit, at("nietBij"), byId),
    ...checkOrder(feit, at("volgtOp"), byId),
    ...(nietVoor !== undefined && (feit.type !== "date" || (byId.get(nietVoor)?.type ?? "date") !== "date")
      ? [ruleProblem("source-not-a-date", at("nietVoor"), nietVoor)]
      : []),
  ];
}

/** Events that come before an event: both have days. */
function checkOrder({ type, volgtOp = [] }: Feit, path: string, byId: ReadonlyMap<string, Feit>): Probleem[] {
  const hasDays = (other: Feit["type"] | undefined): boolean => other === "date" || other === "periods";
  return volgtOp
    .filter((id) => !hasDays(type) || !hasDays(byId.get(id)?.type))
    .map((id) => ruleProblem("source-not-a-date", path, id));
}

/** Each fact has what its type needs and refers only to facts beside it, or of the question it adds to. */
export function checkFeiten(feiten: readonly Feit[], others: readonly Feit[] = []): Probleem[] {
  const byId = new Map([...others, ...feiten].map((feit) => [feit.id, feit]));
  const { circle } = layer(
    [...byId.values()],
    ({ id }) => id,
    ({ volgtOp = [] }) => volgtOp,
  );
  return [
    ...feiten.flatMap((feit, i) => checkFeit(feit, i, byId)),
    ...checkRemedies(feiten, byId),
    ...(circle.length > 0
      ? [ruleProblem("circle", "/feiten", circle[0]?.id, { kring: circle.map(({ id }) => id).join(" -> ") })]
      : []),
    ...duplicates(feiten.map((feit) => feit.id)).map(({ item, at }) =>
      ruleProblem("fact-twice", pointer(["feiten", at, "id"]), item),
    ),
  ];
}
