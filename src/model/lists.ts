import type { FeitWaarde } from "./feit.js";
import type { Blad, Operator } from "./voorwaarde.js";

/** The operators that put a list beside a list: each with its opposite after it. */
export const listOperators = [
  "containsAny",
  "containsNone",
  "containsAll",
  "doesNotContainAll",
  "containedIn",
  "notContainedIn",
] as const satisfies readonly Operator[];
export type ListOperator = (typeof listOperators)[number];

export const isOfLists = (blad: Blad): blad is Blad & { readonly operator: ListOperator } =>
  (listOperators as readonly Operator[]).includes(blad.operator);

type List = readonly string[];
const any = (a: List, b: List): boolean => a.some((item) => b.includes(item));
const all = (a: List, b: List): boolean => b.every((item) => a.includes(item));

const said: Readonly<Record<ListOperator, (a: List, b: List) => boolean>> = {
  containsAny: any,
  containsNone: (a, b) => !any(a, b),
  containsAll: all,
  doesNotContainAll: (a, b) => !all(a, b),
  containedIn: (a, b) => all(b, a),
  notContainedIn: (a, b) => !all(b, a),
};

const isList = (value: unknown): value is List => Array.isArray(value);

/** What they say of two lists that are known; of what is no list they say no, as operators of json-rules-engine do. */
export const listTests = /* @__PURE__ */ (() =>
  Object.fromEntries(
    listOperators.map((operator) => [
      operator,
      (a: FeitWaarde, b: FeitWaarde): boolean => isList(a) && isList(b) && said[operator](a, b),
    ]),
  ) as Readonly<Record<ListOperator, (a: FeitWaarde, b: FeitWaarde) => boolean>>)();
