type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands more than once and is longer than a reference to it is written once. */
const WORTH = 160;

/** What is said of a key stays at the key; what it may hold can be shared. */
function split(node: Node): [said: Node, body: Node] {
  const { description, examples, ...body } = node;
  return [
    { ...(description === undefined ? {} : { description }), ...(examples === undefined ? {} : { examples }) },
    body,
  ];
}

/** The schemas in a schema, each with the key at which it stands. */
function* inner(node: Node, key: string): Generator<[Node, string]> {
  yield [node, key];
  for (const [word, value] of Object.entries(node)) {
    if ((word === "properties" || word === "$defs") && isNode(value))
      for (const [name, child] of Object.entries(value)) if (isNode(child)) yield* inner(child, name);
    if (["anyOf", "oneOf", "prefixItems"].includes(word) && Array.isArray(value))
      for (const child of value) if (isNode(child)) yield* inner(child, key);
    if (["items", "additionalProperties"].includes(word) && isNode(value)) yield* inner(value, key);
  }
}

/** A schema in which what stands more than once stands once, under `$defs`, by the key at which it is met first. */
export function sharedParts(schema: Node): Node {
  const counts = new Map<string, { times: number; key: string }>();
  for (const [node, key] of inner(schema, "")) {
    const text = JSON.stringify(split(node)[1]);
    const known = counts.get(text);
    counts.set(text, { times: (known?.times ?? 0) + 1, key: known?.key ?? key });
  }
  const names = new Map<string, string>();
  const defs: Record<string, Node> = {};
  const nameFor = (key: string): string => {
    const taken = new Set([...names.values(), ...Object.keys(isNode(schema["$defs"]) ? schema["$defs"] : {})]);
    for (let n = 1; ; n++) {
      const name = n === 1 ? key : `${key}${n}`;
      if (!taken.has(name)) return name;
    }
  };
  const rewrite = (node: Node, root = false): Node => {
    const [said, body] = split(node);
    const text = JSON.stringify(body);
    const { times = 0, key = "" } = counts.get(text) ?? {};
    if (root || times < 2 || text.length < WORTH || "$ref" in body) return { ...said, ...parts(body) };
    if (!names.has(text)) {
      const name = nameFor(body["format"] === "date" ? "datum" : key);
      names.set(text, name);
      defs[name] = parts(body);
    }
    return { ...said, $ref: `#/$defs/${names.get(text)}` };
  };
  const parts = (node: Node): Node =>
    Object.fromEntries(
      Object.entries(node).map(([word, value]): [string, unknown] => {
        if (word === "properties" && isNode(value))
          return [
            word,
            Object.fromEntries(Object.entries(value).map(([k, child]) => [k, isNode(child) ? rewrite(child) : child])),
          ];
        if (word === "$defs" && isNode(value))
          return [
            word,
            Object.fromEntries(Object.entries(value).map(([k, def]) => [k, isNode(def) ? rewrite(def, true) : def])),
          ];
        if (["anyOf", "oneOf", "prefixItems"].includes(word) && Array.isArray(value))
          return [word, value.map((child: unknown) => (isNode(child) ? rewrite(child) : child))];
        if (["items", "additionalProperties"].includes(word) && isNode(value)) return [word, rewrite(value)];
        return [word, value];
      }),
    );
  const { $defs = {}, ...whole } = rewrite(schema, true);
  const all = { ...(isNode($defs) ? $defs : {}), ...defs };
  return Object.keys(all).length === 0 ? whole : { ...whole, $defs: all };
}
