import { equality, type InRules, membership, order } from "../../model/fact-type.js";
import { inRules as boolean } from "../../model/fact-types/boolean.js";
import { inRules as code } from "../../model/fact-types/code.js";
import { inRules as date } from "../../model/fact-types/date.js";
import { inRules as choice } from "../../model/fact-types/enum.js";
import { inRules as integer } from "../../model/fact-types/integer.js";
import { inRules as list } from "../../model/fact-types/list.js";
import { inRules as periods } from "../../model/fact-types/periods.js";
import type { Feit, FeitType } from "../../model/feit.js";
import { isOfLists, listOperators } from "../../model/lists.js";
import { PEILDATUM_FEIT } from "../../model/peildatum.js";
import { comparedFact, isBlad } from "../../model/tree.js";
import type { Blad, Operator, Voorwaarde } from "../../model/voorwaarde.js";
import { inEach, type Wording } from "../../model/wording.js";
import { farthest } from "../../reckon/turn.js";
import { type Probleem, pointer, suggestion } from "../errors.js";
import { type RegelFoutCode, ruleProblem } from "../rule-errors.js";
import { answerInWords } from "../words.js";
import type { Fixed } from "./fixed.js";

/** What a condition can name, and of what type it is. A conclusion has the answers of the law as values. */
export interface Name {
  readonly type: FeitType | "conclusie" | "amount" | "count";
  readonly waarden?: readonly string[] | undefined;
  readonly feit?: Feit | undefined;
  /** Of the time between two days: in what it is counted. */
  readonly tijd?: keyof typeof farthest | false;
  /** What conditions on it answer that have one answer only. */
  readonly fixed?: Fixed | undefined;
  /** Something is wrong with it, and said where it stands: what names it may be right once that is mended. */
  readonly gebrekkig?: boolean;
}
export type Names = ReadonlyMap<string, Name>;

export const conclusieWaarden = ["ja", "nee", "nvt"] as const;

/** Levels of groups in one tree. What needs more should be a conclusion with a name of its own. */
const DEEPEST_TREE = 3;

/** What a rule may do with each type of fact. */
export const inRules: Readonly<Record<FeitType, InRules>> = {
  boolean,
  date,
  integer,
  enum: choice,
  list,
  code,
  periods,
};

const operatorsFor = (type: Name["type"]): readonly Operator[] => {
  if (type === "amount") return order;
  if (type === "count") return [...equality, ...order];
  return type === "conclusie" ? [...equality, ...membership] : inRules[type].operators();
};

function constantFits({ value, operator }: Blad, { type, waarden, feit, tijd }: Name): boolean {
  const isListed = membership.includes(operator) || (listOperators as readonly Operator[]).includes(operator);
  if (isListed) return Array.isArray(value) && value.every((item) => waarden?.includes(item));
  if (tijd) return Number.isInteger(value) && Math.abs(Number(value)) < farthest[tijd];
  if (type === "amount") return typeof value === "number";
  if (type === "count") return typeof value === "number" && Number.isInteger(value);
  return inRules[type === "conclusie" ? "enum" : type].constant(value, { ...feit, waarden });
}

function describe({ type, waarden, feit, tijd }: Name): string {
  if (tijd) return `${tijd}: ${1 - farthest[tijd]} - ${farthest[tijd] - 1}`;
  if (waarden) return `${type}: ${waarden.join(", ")}`;
  if (type !== "integer") return type;
  const decimals = feit?.decimalen === undefined ? "" : `, decimalen: ${feit.decimalen}`;
  return `${type}: ${feit?.minimum ?? 0} - ${feit?.maximum ?? "…"}${decimals}`;
}

/** What is counted is compared with another count, or with a number that the caller gives. */
const isComparable = (left: Name, right: Name): boolean =>
  right.type === left.type || (left.type === "count" && right.type === "integer");

/** The answer of a condition on two lists that is the same whatever they hold. */
function fixedLists(blad: Blad, own: readonly string[], other: readonly string[]): "ja" | "nee" | undefined {
  const isCovered = own.every((value) => other.includes(value));
  const isApart = !own.some((value) => other.includes(value));
  const isSame = comparedFact(blad) === blad.fact;
  switch (blad.operator) {
    case "containedIn":
    case "notContainedIn":
      if (!isSame && (comparedFact(blad) !== undefined || !isCovered)) return undefined;
      return blad.operator === "containedIn" ? "ja" : "nee";
    case "containsAll":
    case "doesNotContainAll":
      if (!isSame) return undefined;
      return blad.operator === "containsAll" ? "ja" : "nee";
    case "containsAny":
      return isApart ? "nee" : undefined;
    case "containsNone":
      return isApart ? "ja" : undefined;
    default:
      return undefined;
  }
}

/** What a condition can name, each name once: the day of the request is there for who asks for it. */
const namedIn = (names: Names): string[] => [...new Set([...names.keys(), PEILDATUM_FEIT])];

/** That the fact of a condition is known, and can be compared so: what is wrong before any value is looked at. */
export function checkMeasure(
  { fact, operator }: Pick<Blad, "fact" | "operator">,
  path: readonly PropertyKey[],
  names: Names,
): Probleem[] {
  const left = names.get(fact);
  if (!left) {
    const suggestie = suggestion(fact, namedIn(names));
    return [ruleProblem("fact-unknown", pointer([...path, "fact"]), fact, { suggestie })];
  }
  const allowed = operatorsFor(left.type);
  if (left.gebrekkig || allowed.includes(operator)) return [];
  const values = { feit: fact, type: left.type, keuze: allowed.join(", ") };
  return [ruleProblem("operator-unfit", pointer([...path, "operator"]), operator, values)];
}

const inAnswers = (answer: "ja" | "nee"): Wording => inEach((taal) => answerInWords(answer, taal));

function checkLeaf(blad: Blad, path: readonly PropertyKey[], names: Names): Probleem[] {
  const say = (code: RegelFoutCode, key: string, found: unknown, values: Record<string, Wording> = {}): Probleem[] => [
    ruleProblem(code, pointer([...path, key]), found, values),
  ];
  const known = namedIn(names);
  const left = names.get(blad.fact);
  const wrong = checkMeasure(blad, path, names);
  if (!left) return wrong;
  if (blad.betreft !== undefined && !names.has(blad.betreft)) {
    return say("fact-unknown", "betreft", blad.betreft, { suggestie: suggestion(blad.betreft, known) });
  }
  if (left.gebrekkig || wrong.length > 0) return wrong;
  const compared = comparedFact(blad);
  const sayFixed = (): Probleem[] => {
    const answer = left.fixed?.(blad);
    if (answer === undefined) return [];
    return say("condition-fixed", "value", compared ?? blad.value, {
      feit: blad.fact,
      type: describe(left),
      antwoord: inAnswers(answer),
    });
  };
  if (compared === undefined) {
    if (!constantFits(blad, left))
      return say("value-unfit", "value", blad.value, { feit: blad.fact, type: describe(left) });
    const always = isOfLists(blad) ? fixedLists(blad, left.waarden ?? [], [blad.value].flat().map(String)) : undefined;
    if (always !== undefined)
      return say("lists-fixed", "value", blad.value, { feit: blad.fact, antwoord: inAnswers(always) });
    return sayFixed();
  }
  const right = names.get(compared);
  if (!right) return say("fact-unknown", "value", compared, { suggestie: suggestion(compared, known) });
  if (right.gebrekkig) return [];
  if (isOfLists(blad) && right.type === "list") {
    const always = fixedLists(blad, left.waarden ?? [], right.waarden ?? []);
    return always === undefined
      ? []
      : say("lists-fixed", "value", compared, { feit: blad.fact, antwoord: inAnswers(always) });
  }
  const apart = [left, right].some(({ feit }) => feit?.decimalen !== undefined);
  if (apart && isComparable(left, right)) return say("decimals-apart", "value", compared, { feit: blad.fact });
  const comparable = isComparable(left, right) && (equality.includes(blad.operator) || order.includes(blad.operator));
  return comparable && left.type !== "list" && left.type !== "conclusie"
    ? sayFixed()
    : say("value-unfit", "value", compared, { feit: blad.fact, type: left.type });
}

/** A condition names a source of its rule. Outside a rule nothing says on which source an answer rests. */
function checkSource({ bron }: Blad, path: readonly PropertyKey[], bronnen: readonly string[]): Probleem[] {
  if (bron === undefined || bronnen.includes(bron)) return [];
  const place = pointer([...path, "bron"]);
  if (bronnen.length === 0) return [ruleProblem("source-without-effect", place, bron)];
  return [ruleProblem("source-unknown", place, bron, { suggestie: suggestion(bron, bronnen) })];
}

/**
 * Checks a tree of conditions: every name known, every operator and value fit for its fact, not too deep.
 *
 * @param bronnen the places of the sources that its conditions can name; none where the tree stands in no rule
 */
export function checkConditions(
  node: Voorwaarde,
  path: readonly PropertyKey[],
  names: Names,
  bronnen: readonly string[] = [],
  level = 1,
): Probleem[] {
  if (isBlad(node)) return [...checkLeaf(node, path, names), ...checkSource(node, path, bronnen)];
  if (level > DEEPEST_TREE) return [ruleProblem("depth-over-three", pointer(path), undefined)];
  if ("not" in node) return checkConditions(node.not, [...path, "not"], names, bronnen, level + 1);
  const key = "all" in node ? "all" : "any";
  const parts = "all" in node ? node.all : node.any;
  return parts.flatMap((part, i) => checkConditions(part, [...path, key, i], names, bronnen, level + 1));
}
