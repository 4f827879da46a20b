import { dateFault, MEESTE_PERIODEN } from "../datum.js";
import { isObject } from "../depth.js";
import {
  type Fits,
  type InRules,
  type MakeFits,
  type Outside,
  type Read,
  type Tried,
  withoutOne,
  wrong,
} from "../fact-type.js";
import type { FeitWaarde, Periode } from "../feit.js";
import { dateSchema, formDate, isDay } from "./date.js";

/** After every date. */
const STILL = "9999";

const isDate = (value: unknown): value is string => typeof value === "string" && dateFault(value) === undefined;

const isPeriode = (item: unknown): item is Periode =>
  isObject(item) &&
  Object.keys(item).sort().join() === "totEnMet,van" &&
  isDate(item["van"]) &&
  (item["totEnMet"] === null || (isDate(item["totEnMet"]) && item["van"] <= item["totEnMet"]));

const inOrder = ({ van, totEnMet }: Periode): string => van + (totEnMet ?? STILL);

/** Stretches of days, in the order of the calendar and what still runs after what is over: the same days give the same bytes. */
export const read: Read = (_, value, refuse) =>
  Array.isArray(value) && value.length <= MEESTE_PERIODEN && value.every(isPeriode)
    ? value.map(({ van, totEnMet }) => ({ van, totEnMet })).sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1))
    : refuse("periods-form", { hoogstens: String(MEESTE_PERIODEN) });

const fitsOne: Fits = (value) =>
  isObject(value) &&
  Object.keys(value).length === 2 &&
  isDay(value["van"]) &&
  (value["totEnMet"] === null || (isDay(value["totEnMet"]) && String(value["van"]) <= String(value["totEnMet"])));

export const fits: MakeFits = () => (value) =>
  Array.isArray(value) && value.length <= MEESTE_PERIODEN && value.every(fitsOne);

/** Only a term that it suspends asks about it. */
export const inRules: InRules = { operators: () => [], needs: [], constant: () => false };

export const outside: Outside = {
  schema: () => ({
    type: "array",
    maxItems: MEESTE_PERIODEN,
    items: {
      type: "object",
      additionalProperties: false,
      required: ["van", "totEnMet"],
      properties: { van: dateSchema, totEnMet: { anyOf: [dateSchema, { type: "null" }] } },
    },
  }),
  form: (_, { van, totEnMet, looptNog }) => ({
    type: "array",
    maxItems: MEESTE_PERIODEN,
    items: {
      type: "object",
      additionalProperties: false,
      required: ["van", "totEnMet"],
      properties: {
        van: { title: van, ...formDate },
        // Here `null` is no unknown: it says that the stretch still runs, and it is what stands there at first.
        totEnMet: { title: totEnMet, description: looptNog, ...formDate, type: ["string", "null"], default: null },
      },
    },
  }),
  typescript: () => "readonly { readonly van: string; readonly totEnMet: string | null }[]",
};

/** The list with each stretch that still runs in turn over on its first day. */
const endingOne = (items: readonly Periode[]): FeitWaarde[] =>
  items.flatMap(({ van, totEnMet }, at) => (totEnMet === null ? [items.with(at, { van, totEnMet: van })] : []));

export const tried: Tried = {
  any: () => [],
  wrong: () => wrong("periods-form", {}, [{ van: "2026-05-02", totEnMet: "2026-05-01" }], [{ van: "2026-05-01" }]),
  weight: (_, value) => {
    const periods = value as readonly Periode[];
    return periods.length + periods.filter(({ totEnMet }) => totEnMet === null).length;
  },
  simpler: (_, value) => {
    const periods = value as readonly Periode[];
    return [...withoutOne(periods), ...endingOne(periods)];
  },
};
