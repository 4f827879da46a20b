import { uitleg } from "../generated/texts.js";
import { isObject } from "../model/depth.js";
import { type Feit, feitTypen } from "../model/feit.js";
import { type Probleem, pointer, ToetsverzoekError } from "./errors.js";
import { readPlain } from "./plain.js";
import { recordProblem } from "./record-errors.js";

/** So deep lie the bounds of a fact. */
const DEEPEST = 8;
/** What gives such facts. */
const GIVES = "describe(vraag, opties).feiten";

const isText = (value: unknown): boolean =>
  isObject(value) && typeof value["nl"] === "string" && typeof value["en"] === "string";
const isTextOrNone = (value: unknown): boolean => value === undefined || isText(value);

/** Whether this is a fact, as far as it is asked for by it. */
const isFact = (value: unknown): value is Feit =>
  isObject(value) &&
  typeof value["id"] === "string" &&
  feitTypen.some((type) => type === value["type"]) &&
  isText(value["vraag"]) &&
  isText(value["bewijsstuk"]) &&
  isTextOrNone(value["titel"]) &&
  isTextOrNone(value["nietGedocumenteerd"]) &&
  (value["soort"] === "feit" || value["soort"] === "oordeel") &&
  typeof value["herkomst"] === "string" &&
  Object.hasOwn(uitleg.nl.herkomst, value["herkomst"]) &&
  (value["waarden"] === undefined ||
    (Array.isArray(value["waarden"]) && value["waarden"].every((one) => typeof one === "string"))) &&
  (value["waardetitels"] === undefined ||
    (isObject(value["waardetitels"]) && Object.values(value["waardetitels"]).every(isText)));

const notGiven = (pad: string, found: unknown): Probleem => recordProblem("option-value", pad, found, { keuze: GIVES });

/**
 * Reads the facts in an option.
 *
 * @throws {ToetsverzoekError} for what is no list of facts as `describe` gives them
 */
export function factsIn(feiten: unknown): ReadonlyMap<string, Feit> {
  const { value, isRead } = readPlain(feiten, DEEPEST);
  if (!isRead || !Array.isArray(value)) throw new ToetsverzoekError([notGiven("/opties/feiten", feiten)]);
  const items: readonly unknown[] = value;
  const wrong = items.flatMap((one, i) => (isFact(one) ? [] : [notGiven(pointer(["opties", "feiten", i]), one)]));
  if (wrong.length > 0) throw new ToetsverzoekError(wrong);
  return new Map(items.filter(isFact).map((one) => [one.id, one]));
}

/** Refuses facts of another question, or of other rules, among which one that is needed lacks. */
export function refuseLacking(facts: ReadonlyMap<string, Feit>, needed: readonly string[]): void {
  if (needed.some((id) => !facts.has(id))) throw new ToetsverzoekError([notGiven("/opties/feiten", [...facts.keys()])]);
}
