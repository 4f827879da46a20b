import { isObject } from "../../model/depth.js";
import { children, isBlad } from "../../model/tree.js";
import type { Voorwaarde } from "../../model/voorwaarde.js";

/** A text or a value that one side has otherwise; absent where a side does not have it. */
export interface ChangedText {
  readonly plaats: string;
  readonly voor: string | undefined;
  readonly na: string | undefined;
}

/** By which of its keys an item of a list is known: then it is the same when it moves. */
const naming = ["id", "name", "naam", "code", "vraag", "vindplaats"] as const;

function keyOf(item: unknown, i: number): string {
  const key = isObject(item) ? naming.find((one) => typeof item[one] === "string") : undefined;
  return isObject(item) && key !== undefined ? String(item[key]) : String(i + 1);
}

/** Every text and value in a document, by its place; trees of conditions are left out. */
function* written(value: unknown, place: string): Generator<readonly [string, string]> {
  if (Array.isArray(value))
    for (const [i, item] of value.entries()) yield* written(item, `${place} › ${keyOf(item, i)}`);
  else if (isObject(value)) {
    if ("all" in value || "any" in value || "not" in value) return;
    for (const [key, item] of Object.entries(value))
      if (key !== "$schema") yield* written(item, place === "" ? key : `${place} › ${key}`);
  } else if (value !== undefined) yield [place, String(value)];
}

/** What stands otherwise in two documents, place by place. */
export function changedTexts(voor: unknown, na: unknown): ChangedText[] {
  const [before, later] = [new Map(written(voor, "")), new Map(written(na, ""))];
  return [...new Set([...before.keys(), ...later.keys()])]
    .map((plaats) => ({ plaats, voor: before.get(plaats), na: later.get(plaats) }))
    .filter((one) => one.voor !== one.na);
}

const same = (a: Voorwaarde, b: Voorwaarde): boolean => JSON.stringify(a) === JSON.stringify(b);
const kind = (node: Voorwaarde): string => (isBlad(node) ? "" : (Object.keys(node)[0] ?? ""));

/** The conditions that only one of two trees has: of groups that both have the parts are compared. */
export function onlyInOne(voor: Voorwaarde | undefined, na: Voorwaarde | undefined): ReadonlySet<Voorwaarde> {
  const found = new Set<Voorwaarde>();
  const visit = (a: Voorwaarde, b: Voorwaarde): void => {
    if (same(a, b)) return;
    if (isBlad(a) || isBlad(b) || kind(a) !== kind(b)) {
      found.add(a).add(b);
      return;
    }
    const left = [...children(a)];
    const right = [...children(b)];
    for (const one of [...left]) {
      const other = right.findIndex((two) => same(one, two));
      if (other < 0) continue;
      right.splice(other, 1);
      left.splice(left.indexOf(one), 1);
    }
    for (const one of [...left]) {
      const other = right.find((two) => !isBlad(one) && kind(one) === kind(two));
      if (!other) continue;
      visit(one, other);
      right.splice(right.indexOf(other), 1);
      left.splice(left.indexOf(one), 1);
    }
    for (const one of [...left, ...right]) found.add(one);
  };
  if (voor && na) visit(voor, na);
  else for (const one of [voor, na]) if (one) found.add(one);
  return found;
}
