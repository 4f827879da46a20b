/** Every property of the built-ins that a name from outside could reach, as it is now. */
export type Snapshot = ReadonlyMap<string, ReadonlyMap<PropertyKey, PropertyDescriptor>>;

const watched: readonly string[] = [
  ...["Object", "Function", "Array", "String", "Number", "Boolean", "Symbol", "BigInt", "Date", "RegExp", "Error"],
  ...["TypeError", "Map", "Set", "WeakMap", "WeakSet", "Promise", "JSON", "Math", "Reflect", "Proxy"],
];

const propertiesOf = (value: object): ReadonlyMap<PropertyKey, PropertyDescriptor> =>
  new Map(Reflect.ownKeys(value).map((key) => [key, Object.getOwnPropertyDescriptor(value, key) ?? {}]));

export function snapshot(): Snapshot {
  const found = new Map<string, ReadonlyMap<PropertyKey, PropertyDescriptor>>();
  for (const name of watched) {
    const builtIn = Reflect.get(globalThis, name) as { readonly prototype?: object };
    found.set(name, propertiesOf(builtIn));
    if (builtIn.prototype) found.set(`${name}.prototype`, propertiesOf(builtIn.prototype));
  }
  return found;
}

/** What changed since: nothing, as it should be. */
export function differences(before: Snapshot, after = snapshot()): string[] {
  return [...before].flatMap(([name, was]) => {
    const now = after.get(name) ?? new Map<PropertyKey, PropertyDescriptor>();
    const keys = [...new Set([...was.keys(), ...now.keys()])];
    const same = (key: PropertyKey): boolean => {
      const [a, b] = [was.get(key), now.get(key)];
      return (
        a !== undefined &&
        b !== undefined &&
        (["value", "get", "set", "writable", "enumerable", "configurable"] as const).every((part) =>
          Object.is(a[part], b[part]),
        )
      );
    };
    return keys.filter((key) => !same(key)).map((key) => `${name}.${String(key)}`);
  });
}
