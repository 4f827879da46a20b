import { isObject } from "../model/depth.js";

/** Steps into a JSON value. */
export type Pad = readonly (string | number)[];

/** A copy with one place changed; what lies beside the way to it is shared. Without a value the place is taken out. */
export function changed(value: unknown, pad: Pad, ...replacement: readonly [] | readonly [unknown]): unknown {
  const [step, ...rest] = pad;
  if (step === undefined) return replacement[0];
  const last = rest.length === 0;
  if (Array.isArray(value)) {
    if (last && replacement.length === 0) return value.filter((_, i) => i !== step);
    return value.map((item, i) => (i === step ? changed(item, rest, ...replacement) : item));
  }
  if (!isObject(value)) throw new RangeError(`no place ${String(step)}`);
  if (last && replacement.length === 0) {
    return Object.fromEntries(Object.entries(value).filter(([key]) => key !== step));
  }
  return { ...value, [step]: changed(value[step], rest, ...replacement) };
}

/** Every object in a value with the steps to it, from the outside in. */
export function* objects(value: unknown, pad: Pad = []): Generator<{ pad: Pad; object: Record<string, unknown> }> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* objects(item, [...pad, i]);
  } else if (isObject(value)) {
    yield { pad, object: value };
    for (const [key, inner] of Object.entries(value)) yield* objects(inner, [...pad, key]);
  }
}

/** What items of lists are called by, in rule files. */
const labels = ["id", "naam", "code", "bij"] as const;

const labelOf = (item: unknown): string | undefined => {
  if (!isObject(item)) return undefined;
  const label = labels.map((key) => item[key]).find((value) => typeof value === "string");
  return typeof label === "string" ? label : undefined;
};

/**
 * The steps to a place with items of lists by their name, where that tells them apart: unlike a number it stays the same
 * when something is put before it.
 */
export function address(document: unknown, pad: Pad): string {
  let value = document;
  const steps = pad.map((step) => {
    const [list, key] = [value, step];
    value = Array.isArray(list) ? list[Number(key)] : isObject(list) ? list[key] : undefined;
    const label = Array.isArray(list) ? labelOf(value) : undefined;
    const alone = Array.isArray(list) && list.filter((item) => labelOf(item) === label).length === 1;
    return label !== undefined && alone ? label : key;
  });
  return steps.map((step) => `/${step}`).join("");
}
