import { type Probleem, pointer } from "./errors.js";
import { Problems } from "./problems.js";
import { notJson, shownKey } from "./shown.js";

/**
 * The door for everything that comes from outside: it is copied into plain JSON data, or refused with the place. After it
 * nothing that a caller made can run (no getter, no proxy), change while it is read, or be taken for an empty object (a Map,
 * a Date, an instance of a class). The walk is bounded in depth and in the number of values, so circles and references that
 * are shared a thousand times end as soon as anything else that is too large.
 */

/** So many values, each key and item counted, and a document is no request, outcome or record of a case any more. */
export const MOST_VALUES = 250_000;

export interface Plain {
  /** The data, with what was refused left out; `undefined` when the walk was stopped. */
  readonly value: unknown;
  readonly problemen: readonly Probleem[];
  /** Whether the whole was walked: if not, nothing more can be said about it. */
  readonly isRead: boolean;
}

/** What an object or a list holds. */
export interface Contents {
  readonly isList: boolean;
  readonly keys: readonly string[];
  /** Of each key its value; for what only code could give, a symbol. */
  readonly values: readonly unknown[];
}

/** In the place of a value that is no data of the object itself. */
const noData = Symbol("no data");

/** `Object.prototype`, also that of another frame or realm. */
const isRoot = (proto: object): boolean =>
  proto === Object.prototype || (Object.getPrototypeOf(proto) === null && Object.hasOwn(proto, "isPrototypeOf"));

function isPlain(value: object, isList: boolean): boolean {
  const proto: unknown = Object.getPrototypeOf(value);
  if (isList) return proto === Array.prototype || Array.isArray(proto);
  return proto === null || isRoot(proto as object);
}

function dataOf(value: object, key: string): unknown {
  const own = Reflect.getOwnPropertyDescriptor(value, key);
  return own?.enumerable && "value" in own ? own.value : noData;
}

/**
 * What a plain object or a list holds itself, read without running anything of its maker's; `undefined` when it is something
 * else, and `"too-large"` when it holds more than may be read.
 */
export function contentsOf(value: unknown, most = MOST_VALUES): Contents | "too-large" | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  try {
    const isList = Array.isArray(value);
    if (!isPlain(value, isList)) return undefined;
    // The length is read first: a list may claim four thousand million items and hold none.
    if (isList && value.length > most) return "too-large";
    const keys: string[] = [];
    for (const key of Reflect.ownKeys(value)) {
      if (typeof key === "symbol") return undefined;
      if (!isList || key !== "length") keys.push(key);
    }
    if (keys.length > most) return "too-large";
    if (isList && (keys.length !== value.length || (keys.length > 0 && keys.at(-1) !== String(keys.length - 1)))) {
      return undefined;
    }
    return { isList, keys, values: keys.map((key) => dataOf(value, key)) };
  } catch {
    return undefined;
  }
}

class TooMuch {
  constructor(
    readonly code: "too-deep" | "too-large",
    readonly found: unknown,
  ) {}
}

class Walk {
  readonly problems = new Problems();
  readonly path: string[] = [];
  private left = MOST_VALUES;

  constructor(
    private readonly deepest: number,
    private readonly told: (text: string) => string,
  ) {}

  place(): string {
    return pointer(this.path.map(shownKey));
  }

  read(value: unknown): unknown {
    if (typeof value === "string") return this.told(value);
    if (value === null || value === undefined || typeof value === "boolean" || Number.isFinite(value)) return value;
    if (typeof value === "number") {
      this.problems.add("not-finite", this.place(), value);
      return undefined;
    }
    const found = contentsOf(value, this.left);
    if (found === "too-large") throw new TooMuch(found, value);
    if (found && found.keys.length > 0 && this.path.length >= this.deepest) throw new TooMuch("too-deep", value);
    if (found) return this.within(found);
    this.problems.add("not-plain", this.place(), notJson);
    return undefined;
  }

  private within({ isList, keys, values }: Contents): unknown {
    this.left -= keys.length;
    const copy: Record<string, unknown> | unknown[] = isList ? [] : {};
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? "";
      this.path.push(key);
      const inner = this.read(values[i]);
      this.path.pop();
      if (Array.isArray(copy)) copy.push(inner);
      // Plain assignment would set the prototype: as a property it is a key like any other, and no fact.
      else if (key === "__proto__") Object.defineProperty(copy, key, { value: inner, enumerable: true });
      else copy[this.told(key)] = inner;
    }
    return copy;
  }
}

/**
 * Copies an unknown value as plain JSON data.
 *
 * @param deepest how many levels may lie below the whole
 * @param told what becomes of each text and key, for a document that is shown again
 * @example
 * // What is wrong with a day that is no text?
 * readPlain({ zaak: { kind: { datum: new Date(0) } } }, 6).problemen[0]?.pad; //=> "/zaak/kind/datum"
 */
export function readPlain(input: unknown, deepest: number, told = (text: string): string => text): Plain {
  const walk = new Walk(deepest, told);
  try {
    const value = walk.read(input);
    return { value, problemen: walk.problems.all(), isRead: true };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    const stopped = new Problems();
    stopped.add(error.code, walk.place(), error.found, { aantal: String(MOST_VALUES), niveaus: String(deepest) });
    return { value: undefined, problemen: stopped.all(), isRead: false };
  }
}
