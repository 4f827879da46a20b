import { isObject } from "../../model/depth.js";

export type Json = Readonly<Record<string, unknown>>;

/** Every object in a value, from the outside in, with the steps to it. */
export function* objects(
  value: unknown,
  steps: readonly PropertyKey[] = [],
): Generator<{ readonly steps: readonly PropertyKey[]; readonly object: Json }> {
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* objects(item, [...steps, i]);
  else if (isObject(value)) {
    yield { steps, object: value };
    for (const [key, inner] of Object.entries(value)) yield* objects(inner, [...steps, key]);
  }
}

/** A value as a list of texts: a quote is one text or several. */
export const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
