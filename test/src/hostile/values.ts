/**
 * What may be handed in by mistake or on purpose, each made afresh by its name: so a case that fails can be printed, and
 * printing it runs nothing of it.
 */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Names that mean something to JavaScript, to a terminal or to a log reader. */
export const uglyNames: readonly string[] = [
  "__proto__",
  "constructor",
  "constructor.keys",
  "prototype",
  "toString",
  "toString.name",
  "valueOf",
  "hasOwnProperty",
  "__defineGetter__",
  "length",
  "name",
  "then",
  "toJSON",
  "0",
  "-1",
  "",
  " ",
  ".",
  "/",
  "~0",
  "{feiten}",
  "$&",
  "\u001b[31mrood",
  "a\r\nb [ok]",
  "\u202eomgekeerd",
  "\ud800",
  "\u0000",
  "\u2028",
  "😀".repeat(30),
  "x".repeat(5_000),
];

/** Values of JSON that are no value of most facts. */
export const jsonValues: Readonly<Record<string, () => Json>> = {
  null: () => null,
  true: () => true,
  false: () => false,
  zero: () => 0,
  "minus zero": () => -0,
  "one half": () => 0.5,
  "a great number": () => 1e21,
  "nine digits": () => 123_456_782,
  "no text": () => "",
  "a day": () => "2026-05-20",
  "no day": () => "2026-02-30",
  "a day of long ago": () => "0000-01-01",
  "a name": () => "Jan Jansen",
  "a long text": () => "x".repeat(10_000),
  "no items": () => [],
  "no keys": () => ({}),
  "a list of nothing": () => [null, null],
  "a list of lists": () => [[], [[]], {}],
  "many items": () => Array.from({ length: 300 }, () => "x"),
  "many keys": () => Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`k${i}`, i])),
  "a list of periods": () => [{ van: "2026-01-01", totEnMet: null }],
  "wrong periods": () => [{ van: "2026-01-01" }, { van: null, totEnMet: 7 }],
  "a thing in ten": () => Array.from({ length: 10 }).reduce<Json>((inner) => ({ a: inner }), {}),
  ...Object.fromEntries(uglyNames.map((name) => [`the text ${JSON.stringify(name)}`, () => name])),
  ...Object.fromEntries(
    uglyNames.map((name) => [`the key ${JSON.stringify(name)}`, () => JSON.parse(`{${JSON.stringify(name)}:{"x":1}}`)]),
  ),
};

class Own {
  readonly vraag = "vrijstelling";
}

const thenName = "then";

const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const fail = (): never => {
  throw new TypeError("a trap");
};

/** Thirty thousand levels: made once, for what walks it by itself gives up. */
const deep = Array.from({ length: 30_000 }).reduce<unknown>((inner) => ({ zaak: inner }), {});

const circle = (): unknown => {
  const own: Record<string, unknown> = {};
  own["zaak"] = own;
  return own;
};

const shared = (): unknown =>
  Array.from({ length: 60 }).reduce<unknown>((inner) => ({ jongere: inner, kennisgeving: inner }), { a: 1 });

/** Values that no JSON gives. */
const otherValues: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  NaN: () => Number.NaN,
  infinity: () => Number.POSITIVE_INFINITY,
  bigint: () => 7n,
  symbol: () => Symbol("x"),
  function: () => () => 1,
  Date: () => new Date(0),
  "no Date": () => new Date(Number.NaN),
  Map: () => new Map([["jongere", {}]]),
  Set: () => new Set(["proces"]),
  RegExp: () => /x/,
  Promise: () => Promise.resolve({}),
  Error: () => new Error("x"),
  "a class": () => new Own(),
  "a boxed text": () => Object("2026-05-20"),
  bytes: () => new Uint8Array(4),
  globalThis: () => globalThis,
  Math: () => Math,
  "an empty list of four thousand million": () => new Array(2 ** 32 - 1),
  "a list with holes": () => new Array(3),
  "a list with a name": () => Object.assign(["proces"], { naam: "x" }),
  "a list of a class": () => new (class extends Array {})(),
  "no prototype": () => Object.assign(Object.create(null), { jongere: {} }),
  inherited: () => Object.create({ jongere: {} }),
  hidden: () => Object.defineProperty({}, "jongere", { value: {}, enumerable: false }),
  "a symbol for a key": () => ({ [Symbol("x")]: 1 }),
  "a getter": () => ({
    get jongere() {
      return fail();
    },
  }),
  "a getter in a list": () => Object.defineProperty([], 0, { get: fail, enumerable: true, configurable: true }),
  toJSON: () => ({ toJSON: fail }),
  valueOf: () => ({ valueOf: fail, toString: fail, [Symbol.toPrimitive]: fail }),
  "a thing to wait for": () => Object.defineProperty({}, thenName, { value: fail, enumerable: true }),
  "a proxy that throws": () =>
    new Proxy({}, { get: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail, has: fail }),
  "a proxy that lies": () =>
    new Proxy({}, { ownKeys: () => ["jongere", "zaak"], getOwnPropertyDescriptor: () => undefined }),
  "a proxy of a list": () => new Proxy([], { get: () => Number.NaN }),
  "a revoked proxy": revoked,
  "a circle": circle,
  "a thing shared by 2^60": shared,
  "thirty thousand levels": () => deep,
};

export const values: Readonly<Record<string, () => unknown>> = { ...jsonValues, ...otherValues };
