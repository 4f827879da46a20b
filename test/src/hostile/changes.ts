import fc from "fast-check";
import { type Json, jsonValues, uglyNames, values } from "./values.js";

/** One change to a document, by names alone: it can be printed and made again. */
export interface Change {
  /** Of all places in the document one: a number that is taken round. */
  readonly place: number;
  readonly how: "replace" | "remove" | "add" | "rename";
  /** A name of `values`. */
  readonly value: string;
  readonly key: string;
}

const changes = (names: readonly string[], most: number): fc.Arbitrary<Change[]> =>
  fc.array(
    fc.record({
      place: fc.nat(10_000),
      // Mostly another value in a place that is there.
      how: fc.constantFrom("replace" as const, "replace" as const, "replace" as const, "remove", "add", "rename"),
      value: fc.constantFrom(...names),
      key: fc.constantFrom(...uglyNames),
    }),
    { minLength: 1, maxLength: most },
  );

/** Changes with values of all kinds. */
export const anyChanges = changes(Object.keys(values), 3);
/** Changes after which a document is still JSON. */
export const jsonChanges = changes(Object.keys(jsonValues), 2);

type Steps = readonly (string | number)[];
type Container = Record<string | number, unknown>;

function placesOf(value: Json, at: Steps = []): Steps[] {
  if (typeof value !== "object" || value === null) return [at];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [at, ...inner.flatMap(([key, one]) => placesOf(one, [...at, key]))];
}

const known = new WeakMap<object, readonly Steps[]>();

function allPlaces(document: Json & object): readonly Steps[] {
  const places = known.get(document) ?? placesOf(document);
  known.set(document, places);
  return places;
}

/** The object or list at a place, as long as no change took it away: what a change put there is left as it is. */
function containerAt(root: Container, steps: Steps, ours: ReadonlySet<unknown>): Container | undefined {
  let at: unknown = root;
  for (const step of steps) at = ours.has(at) ? (at as Container)[step] : undefined;
  return ours.has(at) ? (at as Container) : undefined;
}

function* containers(value: unknown): Generator<object> {
  if (typeof value !== "object" || value === null) return;
  yield value;
  for (const inner of Object.values(value)) yield* containers(inner);
}

const put = (where: Container, key: string | number, value: unknown): void =>
  void Object.defineProperty(where, key, { value, enumerable: true, configurable: true, writable: true });

/** A copy of a document with changes made in it. */
export function changed(document: Json & object, list: readonly Change[]): unknown {
  const places = allPlaces(document);
  const root: Container = { whole: structuredClone(document) };
  const ours = new Set<unknown>(containers(root));
  for (const { place, how, value, key } of list) {
    const steps: Steps = ["whole", ...(places[place % places.length] ?? [])];
    const [last = "whole"] = steps.slice(-1);
    const made = values[value]?.();
    const where = containerAt(root, how === "add" ? steps : steps.slice(0, -1), ours);
    if (!where) continue;
    if (how === "add") put(where, Array.isArray(where) ? where.length : key, made);
    else if (how === "replace") put(where, last, made);
    else {
      if (how === "rename" && !Array.isArray(where)) put(where, key, where[last]);
      delete where[last];
    }
  }
  return root["whole"];
}
