/** What a key says to whoever writes it, and values that may stand there: in `rules/schema-teksten.json`. */
export type SchemaTeksten = Readonly<
  Record<string, string | { readonly zegt: string; readonly voorbeelden: readonly unknown[] }>
>;

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);
const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const json = (value: unknown): string => JSON.stringify(value);

/** As many values as an editor shows, each short enough to be read there. */
const MOST = 3;
const LONGEST = 360;

/** The branches of a schema: itself, or what it chooses between. */
const branches = (node: Node): Node[] => [...nodes(node["anyOf"]), ...nodes(node["oneOf"])];

/** The keys of an object; those of an operation are its own, whatever another calls so. */
function keysOf(node: Node, path: readonly string[]): [key: string, child: Node, path: readonly string[]][] {
  const properties = isNode(node["properties"]) ? node["properties"] : {};
  const operatie = isNode(properties["operatie"]) ? properties["operatie"]["const"] : undefined;
  const own = typeof operatie === "string" ? [...path, operatie] : path;
  return Object.entries(properties).flatMap(([key, child]) => (isNode(child) ? [[key, child, [...own, key]]] : []));
}

/** Explains JSON Schemas key by key. What zod says of a key (`.meta`) stays; a table says it of the others. */
export class Explainer {
  private readonly used = new Set<string>();
  private root: Node = {};
  private readonly samples = new Map<string, Map<string, unknown>>();

  /** @param teksten by the end of a path: `bron.document` is every document of a source, `document` any other. */
  constructor(private readonly teksten: SchemaTeksten) {}

  /** Entries that explain no key of what was explained: a slip, or the rest of a key that is gone. */
  get unused(): string[] {
    return Object.keys(this.teksten).filter((name) => !this.used.has(name));
  }

  /** Takes from a document that people wrote which values stand at which key. */
  learn(name: string, schema: Node, document: unknown): void {
    this.see(schema, [name], document, schema);
  }

  /** The schema, with of each key what it says and values for it. */
  explain(name: string, schema: Node): Node {
    this.root = schema;
    const text = this.textOf([name])?.zegt;
    return { ...(text === undefined ? {} : { description: text }), ...this.within(schema, [name]) };
  }

  private textOf(path: readonly string[]): { zegt: string; voorbeelden: readonly unknown[] } | undefined {
    const found = path.map((_, i) => path.slice(i).join(".")).find((end) => Object.hasOwn(this.teksten, end));
    if (found === undefined) return undefined;
    this.used.add(found);
    const text = this.teksten[found] ?? "";
    return typeof text === "string" ? { zegt: text, voorbeelden: [] } : text;
  }

  private within(node: Node, path: readonly string[]): Node {
    const keys = keysOf(node, path);
    const inner = Object.entries(node).map(([key, value]): [string, unknown] => {
      if (key === "properties")
        return [key, Object.fromEntries(keys.map(([name, child, at]) => [name, this.said(child, at)]))];
      if (key === "$defs" && isNode(value))
        return [
          key,
          Object.fromEntries(
            Object.entries(value).map(([id, def]) => [id, isNode(def) ? this.within(def, [id]) : def]),
          ),
        ];
      if (["anyOf", "oneOf", "prefixItems"].includes(key))
        return [key, nodes(value).map((branch) => this.within(branch, path))];
      if (["items", "additionalProperties"].includes(key) && isNode(value)) return [key, this.within(value, path)];
      return [key, value];
    });
    return Object.fromEntries(inner);
  }

  private said(node: Node, path: readonly string[]): Node {
    const inner = this.within(node, path);
    const text = "description" in node ? undefined : this.textOf(path);
    const examples = "examples" in node ? node["examples"] : this.examples(node, path, text?.voorbeelden ?? []);
    return {
      ...(text === undefined ? {} : { description: text.zegt }),
      ...inner,
      ...(Array.isArray(examples) && examples.length > 0 ? { examples } : {}),
    };
  }

  /** Written by hand; or seen at this key, the shortest first; or what the schema itself says may stand there. */
  private examples(node: Node, path: readonly string[], written: readonly unknown[]): readonly unknown[] {
    const fitting = written.filter((value) => fits(node, value, this.root));
    if (fitting.length > 0) return fitting;
    const seen = [...(this.samples.get(this.placeOf(node, path))?.values() ?? [])];
    if (seen.length > 0) return shortest(seen);
    const made = exampleOf(node);
    return made === undefined ? [] : [made];
  }

  /** Keys with the same schema and the same explanation share what is seen of them, in whichever file. */
  private placeOf(node: Node, path: readonly string[]): string {
    const end = path.map((_, i) => path.slice(i).join(".")).find((one) => Object.hasOwn(this.teksten, one));
    return `${end ?? path.at(-1)} ${json(node)}`;
  }

  private see(node: Node, path: readonly string[], value: unknown, root: Node): void {
    const [target, name] = resolved(node, root);
    const at = name === undefined ? path : [name];
    const branch = branches(target).find((one) => fits(one, value, root));
    if (branch) this.see(branch, at, value, root);
    const items = target["items"];
    if (Array.isArray(value) && isNode(items)) for (const item of value) this.see(items, at, item, root);
    if (branch || !isNode(value)) return;
    const keys = keysOf(target, at);
    for (const [key, child, own] of keys) if (key in value) this.keep(child, own, value[key], root);
    const rest = target["additionalProperties"];
    if (isNode(rest))
      for (const [key, item] of Object.entries(value))
        if (!keys.some(([k]) => k === key)) this.see(rest, at, item, root);
  }

  private keep(node: Node, path: readonly string[], value: unknown, root: Node): void {
    const place = this.placeOf(node, path);
    const known = this.samples.get(place) ?? new Map<string, unknown>();
    this.samples.set(place, known);
    known.set(json(value), value);
    this.see(node, path, value, root);
  }
}

/** What a reference refers to, with the name that it has there. */
function resolved(node: Node, root: Node): [Node, string | undefined] {
  const ref = node["$ref"];
  if (typeof ref !== "string") return [node, undefined];
  const name = ref.split("/").at(-1) ?? "";
  const def = isNode(root["$defs"]) ? root["$defs"][name] : undefined;
  return isNode(def) ? [def, name] : [node, undefined];
}

const kindOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

/** Whether a value has the shape of a schema: its kind, its keys and theirs, and what is named as the only value. */
function fits(node: Node, value: unknown, root: Node): boolean {
  const [target] = resolved(node, root);
  const inner = branches(target);
  if (inner.length > 0) return inner.some((one) => fits(one, value, root));
  if ("const" in target) return target["const"] === value;
  if (Array.isArray(target["enum"])) return target["enum"].includes(value);
  const types = [target["type"] ?? kindOf(value)].flat();
  if (!types.includes(kindOf(value)) && !(types.includes("integer") && Number.isInteger(value))) return false;
  const items = target["items"];
  if (Array.isArray(value)) return !isNode(items) || value.every((item) => fits(items, item, root));
  if (!isNode(value)) return true;
  const properties = isNode(target["properties"]) ? target["properties"] : {};
  const required = Array.isArray(target["required"]) ? target["required"] : [];
  const child = (key: string): unknown => properties[key] ?? target["additionalProperties"];
  return (
    required.every((key) => String(key) in value) &&
    Object.entries(value).every(([key, item]) => {
      const schema = child(key);
      return isNode(schema) ? fits(schema, item, root) : schema !== false;
    })
  );
}

/** A few of the values, unlike each other in kind where they can be, and the shortest of each. */
function shortest(values: readonly unknown[]): unknown[] {
  const sorted = values
    .map((value) => ({ value, text: json(value) }))
    .sort((a, b) => a.text.length - b.text.length || (a.text < b.text ? -1 : 1));
  const short = sorted.filter(({ text }, i) => i === 0 || text.length <= LONGEST);
  const first = short.filter(({ value }, i) => short.findIndex((one) => kindOf(one.value) === kindOf(value)) === i);
  const rest = short.filter((one) => !first.includes(one));
  return [...first, ...rest].slice(0, MOST).map(({ value }) => value);
}

/** A value that a schema allows, where it says enough for that. */
export function exampleOf(node: Node): unknown {
  if ("const" in node) return node["const"];
  if (Array.isArray(node["enum"])) return node["enum"].find((value) => value !== null);
  if (Array.isArray(node["examples"])) return (node["examples"] as readonly unknown[])[0];
  const [branch] = branches(node);
  if (branch) return exampleOf(branch);
  if (node["format"] === "date") return "2026-08-01";
  if (node["type"] === "boolean") return true;
  if (node["type"] === "integer") return Math.max(1, Number(node["minimum"] ?? 1));
  if (node["type"] === "array" && isNode(node["items"])) {
    const item = exampleOf(node["items"]);
    return item === undefined ? undefined : [item];
  }
  const properties = isNode(node["properties"]) ? node["properties"] : undefined;
  if (!properties) return undefined;
  const required = Array.isArray(node["required"]) ? node["required"].map(String) : [];
  const wanted = required.length > 0 ? required : Object.keys(properties).slice(0, 1);
  const made = wanted.map((key) => [key, isNode(properties[key]) ? exampleOf(properties[key]) : undefined] as const);
  return made.every(([, value]) => value !== undefined) ? Object.fromEntries(made) : undefined;
}
