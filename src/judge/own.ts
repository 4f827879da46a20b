import { isObject } from "../model/depth.js";

/**
 * Facts are properties of the case itself: what an object has from its prototype, or from what other code added to every object,
 * is as if absent.
 */
const root: unknown = Object.prototype;

/** Whether an object inherits nothing that could pass for a fact, as long as nothing was added to every object. */
export function hasOnlyOwn(value: unknown): boolean {
  const proto: unknown = Object.getPrototypeOf(value);
  return proto === root || proto === null;
}

/** A case or a group as it stands when it inherits nothing; else a copy of what is its own. */
export function own<T>(value: T): T {
  return value === null || value === undefined || hasOnlyOwn(value) ? value : copyOf(value);
}

/** Without a prototype, so that no name means something else. */
function copyOf<T>(value: T): T {
  const copy = Object.create(null) as T;
  for (const key of Object.getOwnPropertyNames(value) as (keyof T)[]) copy[key] = value[key];
  return copy;
}

/** A case, of which the groups are not looked at; all of it copied when something that is read of it stands on every object. */
export function ownCase<T>(zaak: T, everywhere: boolean): T {
  if (!everywhere) return own(zaak);
  const copy = copyOf(zaak);
  for (const group in copy) if (isObject(copy[group])) copy[group] = copyOf(copy[group]);
  return copy;
}

/** What an object holds itself under a name, for whoever reads by names that are not known when the code is written. */
export const ownValue = <T>(from: Readonly<Record<string, T>> | null | undefined, name: string): T | undefined =>
  from !== null && from !== undefined && Object.hasOwn(from, name) ? from[name] : undefined;
