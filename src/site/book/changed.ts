import { isObject } from "../../model/depth.js";
import type { Taal } from "../../model/tekst.js";
import { children, isBlad } from "../../model/tree.js";
import type { Voorwaarde } from "../../model/voorwaarde.js";

/** A text or a value that one side has otherwise; absent where a side does not have it. */
export interface ChangedText {
  readonly plaats: string;
  readonly voor: string | undefined;
  readonly na: string | undefined;
}

/** Whether two documents say the same: in which order their keys stand says nothing. */
export const saysSame = (voor: unknown, na: unknown): boolean => inOrder(voor) === inOrder(na);

const inOrder = (document: unknown): string | undefined =>
  JSON.stringify(document, (key, value: unknown) => {
    if (key === "$schema") return undefined;
    return isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
  });

/** By which of its keys an item of a list is known: then it is the same when it moves. */
const naming = ["id", "name", "naam", "code", "vraag", "vindplaats", "plaats", "feit", "conclusie"] as const;

/** What the items of a list are known by, each by something else. */
function keysOf(items: readonly unknown[]): string[] {
  const taken = new Set<string>();
  return items.map((item, i) => {
    const naam = isObject(item) ? naming.find((one) => typeof item[one] === "string") : undefined;
    const key = isObject(item) && naam !== undefined ? String(item[naam]) : String(i + 1);
    let own = key;
    for (let n = 2; taken.has(own); n++) own = `${key} (${n})`;
    taken.add(own);
    return own;
  });
}

type Steps = readonly string[];

/** Every text and value in a document, by its place; trees of conditions are left out. */
function* written(value: unknown, steps: Steps): Generator<readonly [Steps, string]> {
  if (Array.isArray(value)) {
    const keys = keysOf(value);
    for (const [i, item] of value.entries()) yield* written(item, [...steps, keys[i] ?? ""]);
  } else if (isObject(value)) {
    if ("all" in value || "any" in value || "not" in value) return;
    for (const [key, item] of Object.entries(value)) if (key !== "$schema") yield* written(item, [...steps, key]);
  } else if (value !== undefined) yield [steps, String(value)];
}

const isTree = (value: unknown): value is Voorwaarde =>
  isObject(value) && ("all" in value || "any" in value || "not" in value);

/** Every tree of conditions in a document, by its place; not those that a rule is made of, which stand at its top. */
function* treesIn(value: unknown, steps: Steps): Generator<readonly [Steps, Voorwaarde]> {
  if (Array.isArray(value)) {
    const keys = keysOf(value);
    for (const [i, item] of value.entries()) yield* treesIn(item, [...steps, keys[i] ?? ""]);
  } else if (isTree(value)) {
    if (steps.length !== 1 || !["conditions", "toepassing"].includes(steps[0] ?? "")) yield [steps, value];
  } else if (isObject(value)) for (const [key, item] of Object.entries(value)) yield* treesIn(item, [...steps, key]);
}

/** Conditions that one side has otherwise; absent where a side does not have them. */
export interface ChangedTree {
  readonly plaats: string;
  readonly voor: Voorwaarde | undefined;
  readonly na: Voorwaarde | undefined;
}

/** The conditions that are others in two documents, but for those that a rule is made of: of warnings, transitions, consequences, terms, dates and norms. */
export function changedTrees(voor: unknown, na: unknown): ChangedTree[] {
  const [before, later] = [voor, na].map(
    (document) => new Map([...treesIn(document, [])].map(([steps, node]) => [placed(steps), node])),
  );
  return [...new Set([...(later?.keys() ?? []), ...(before?.keys() ?? [])])]
    .map((plaats) => ({ plaats, voor: before?.get(plaats), na: later?.get(plaats) }))
    .filter((one) => !saysSame(one.voor, one.na));
}

const placed = (steps: Steps): string => steps.join(" › ");

/** What the Dutch is called that `en` beside it translates. */
const translated = ["nl", "titel", "zin", "name", "naam"] as const;

/** Where the Dutch of a translation can stand; nowhere for what is none. */
function dutchOf(steps: Steps): string[] {
  const at = steps.lastIndexOf("en");
  if (at < 0) return [];
  const [before, after] = [steps.slice(0, at), steps.slice(at + 1)];
  const places = after.length > 0 ? [after, ["event", "params", ...after]] : translated.map((key) => [key]);
  return places.map((place) => placed([...before, ...place]));
}

/** A place as people name it: which sentence it is, without the wrapping of a rule engine or the language that a page is in. */
const named = (steps: Steps, taal: Taal): string =>
  placed(
    steps.filter((step, i) => step !== taal && !(step === "event" || (step === "params" && steps[i - 1] === "event"))),
  );

/** What stands otherwise in two documents, place by place: in the language of a page where both languages changed, and else in the one that did. */
export function changedTexts(voor: unknown, na: unknown, taal: Taal): ChangedText[] {
  const places = new Map<string, Steps>();
  const [before, later] = [voor, na].map((document) => {
    const all = [...written(document, [])];
    for (const [steps] of all) places.set(placed(steps), steps);
    return new Map(all.map(([steps, text]) => [placed(steps), text]));
  });
  const changed = [...places].filter(([place]) => before?.get(place) !== later?.get(place));
  const names = new Set(changed.map(([place]) => place));
  const untold = new Set<string>();
  for (const [place, steps] of changed) {
    const dutch = dutchOf(steps).find((one) => names.has(one));
    if (dutch !== undefined) untold.add(taal === "en" ? dutch : place);
  }
  return changed
    .filter(([place]) => !untold.has(place))
    .map(([place, steps]) => ({ plaats: named(steps, taal), voor: before?.get(place), na: later?.get(place) }));
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
